"""What a source is called: descriptions and houses in the nominative, without articles."""

from __future__ import annotations

from claimcheck.extraction.sources.mentions import Mention, Noun
from claimcheck.languages.contract import SourceWords
from claimcheck.model import Source, SourceKind


def nominative(adjective: str, gender: str, words: SourceWords, *, weak: bool = False) -> str:
    """An adjective brought to the nominative.

    Args:
        adjective: in any case.
        gender: of its noun, one of ``mfnp``.
        words: the language's words.
        weak: whether an article stands before it in the name.
    """
    if adjective.endswith(words.place_adjective_ending) and adjective[0].isupper():
        return adjective  # derived from a place, never inflected
    for ending in words.adjective_endings:
        stem = adjective.removesuffix(ending)
        if stem != adjective and len(stem) > 2:
            return stem + words.strong_endings["f" if weak else gender]
    return adjective


def is_unnamed(source: Source, words: SourceWords) -> bool:
    """Whether a source stands for nobody in particular: hearsay, with or without the outlet that tells it."""
    return source.kind is SourceKind.ANONYMOUS and source.name.split(" (")[0] == words.unnamed


def media_name(mention: Mention, names: tuple[str, ...], words: SourceWords) -> tuple[str, bool]:
    """The usual name of a medium and whether it is only a general noun (*die Agentur*)."""
    noun = mention.noun
    adjectives = [adjective for adjective in mention.adjectives if adjective[0].isupper()]
    if noun is None or (names and (noun.lemma in words.companies or names[0][0].islower())):
        name = " ".join(names)
    else:
        inflected = (nominative(adjective, noun.head.gender, words, weak=True) for adjective in adjectives)
        name = " ".join([*inflected, noun.word, *names])
    if noun and names and " ".join(names).casefold() in words.media:
        name = " ".join(names)  # "die Staatsagentur TASS"
    sole = noun is not None and noun.lemma in words.sole_media
    generic = bool(noun and not names and not adjectives and noun.lemma in words.companies and not sole)
    return words.media.get(name.casefold(), name), generic


def house_name(mention: Mention, noun: Noun, names: tuple[str, ...], words: SourceWords) -> str:
    """What an organisation is called: its proper name, or its noun with what tells it from others."""
    if names and noun.lemma in words.companies:
        return " ".join(names)
    listed = _listed(mention, noun, names, words)
    if listed:
        return listed
    gender = "p" if noun.head.plural else noun.head.gender
    adjectives = [nominative(adjective, gender, words) for adjective in mention.adjectives]
    leading = mention.owner + words.genitive_endings[0] if mention.owner and words.owner_leads else ""
    owner = f"({mention.owner})" if mention.owner and not leading else ""
    parts = (leading, *adjectives, noun.word, *names, "" if names else mention.complement, owner)
    name = " ".join(part for part in parts if part)
    return name[:1].upper() + name[1:]


def _listed(mention: Mention, noun: Noun, names: tuple[str, ...], words: SourceWords) -> str | None:
    with_adjective = f"{' '.join(mention.adjectives[-1:])} {noun.word}".strip().casefold()
    if with_adjective in words.organisations:
        return words.organisations[with_adjective]
    return words.organisations.get(noun.lemma) if not names else None


def gender_of(mention: Mention, noun: Noun) -> str:
    """The one gender of a description."""
    if mention.genders in ("m", "f", "n", "p"):
        return mention.genders
    return "p" if mention.plural else noun.head.gender


def description(mention: Mention, noun: Noun, house: str, words: SourceWords) -> str:
    """The wording of a source that has no name.

    Args:
        mention: the mention.
        noun: what it describes somebody as.
        house: for whom a spokesperson speaks, empty where the mention says so itself.
        words: the language's words.
    """
    gender = gender_of(mention, noun)
    adjectives = [_inflected(_uncapitalised(adjective, words), gender, words) for adjective in mention.adjectives]
    owner = mention.owner + words.genitive_endings[0] if mention.owner else ""
    parts = (owner, *adjectives, noun.word, *mention.names, mention.complement, f"({house})" if house else "")
    return " ".join(part for part in parts if part)


def _uncapitalised(adjective: str, words: SourceWords) -> str:
    """An adjective that begins the sentence, where nouns alone have capitals; one from a place has its own."""
    if not words.nouns_have_capitals or adjective.endswith(words.place_adjective_ending):
        return adjective
    return adjective[:1].lower() + adjective[1:]


def _inflected(adjective: str, gender: str, words: SourceWords) -> str:
    inflected = adjective.endswith(words.adjective_endings) and gender in words.strong_endings
    return nominative(adjective, gender, words) if inflected else adjective
