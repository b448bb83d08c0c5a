"""Mentions that hold a proper name: whose name it is, and of what kind."""

from __future__ import annotations

from claimcheck.extraction.sources.cast import Cast
from claimcheck.extraction.sources.mentions import Determiner, Mention, nation_of
from claimcheck.extraction.sources.pointing import Pointing
from claimcheck.extraction.sources.spoken import Resolved
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Source, SourceKind

_QUOTATION_MARKS = '“”«»"'


def from_name(mention: Mention, position: int, cast: Cast, pointing: Pointing, words: SourceWords) -> Resolved:
    """The bearer of a name, in the fullest form that the document gives.

    Args:
        mention: a mention with a name and no noun of a house.
        position: where it stands.
        cast: the document's figures.
        pointing: to turn a figure into a source.
        words: the language's words.
    """
    name = " ".join((*mention.names[:-1], cast.base(mention.names[-1])))
    listed = None if mention.offices else _listed(mention, name, cast, words)
    if listed:
        return listed
    figure = cast.named(mention.names, position)
    if len(mention.names) == 1 and not mention.offices and (spoke := pointing.namesake(mention.names[0], position)):
        return spoke
    if len(mention.names) > 1 and _plain(mention.names[-1]) in words.firms:
        return Resolved(Source(name, SourceKind.ORGANISATION), "n", words.firms & {_plain(mention.names[-1])})
    nouns = frozenset(office.lemma for office in mention.offices)
    if figure and figure.sort is not HeadSort.PERSON and not mention.offices:
        return pointing.figure(figure)
    if figure:
        full = figure.name if len(figure.names) >= len(mention.names) else name
        genders = mention.genders if mention.offices else figure.genders
        nation = figure.nation or nation_of(mention, words)
        return Resolved(Source(full, SourceKind.PERSON), genders or figure.genders, nouns | figure.nouns, nation)
    if mention.offices:
        return Resolved(Source(name, SourceKind.PERSON), mention.genders, nouns, nation_of(mention, words))
    if mention.determiner is Determiner.INDEFINITE:
        return Resolved(Source(" ".join((*mention.adjectives, name)), SourceKind.ANONYMOUS), mention.genders)
    if _looks_personal(mention, words):
        return Resolved(Source(name, SourceKind.PERSON))
    return Resolved(Source(name, SourceKind.ORGANISATION), mention.genders)


def _plain(word: str) -> str:
    return word.casefold().rstrip(".")


def _listed(mention: Mention, name: str, cast: Cast, words: SourceWords) -> Resolved | None:
    """Media, well-known houses, countries; a name in quotation marks is a medium's."""
    lower = name.casefold()
    quoted = mention.text[-1:] in _QUOTATION_MARKS
    known = lower in words.media and lower not in words.ambiguous_media
    if quoted or known or cast.is_medium(name):
        return Resolved(Source(words.media.get(lower, name), SourceKind.MEDIA), "nf")
    if lower in words.organisations:
        return Resolved(Source(words.organisations[lower], SourceKind.ORGANISATION), mention.genders or "n")
    country = words.countries.get(lower) or words.metonyms.get(lower)
    if not country and len(mention.names) == 1 and lower.endswith(words.country_endings):
        country = None if cast.named(mention.names, 0) else name
    return Resolved(Source(country, SourceKind.ORGANISATION), "n", words.government) if country else None


def _looks_personal(mention: Mention, words: SourceWords) -> bool:
    """Whether a bare name without any office is a person's: not an abbreviation, not with an article."""
    shouted = any(len(name) > 1 and name.isupper() for name in mention.names)
    if mention.determiner is not Determiner.NONE:
        return len(mention.names) > 1 and not shouted and mention.article != words.plural_article
    digits = any(char.isdigit() for char in mention.name)
    return not digits and not (shouted and len(mention.names) == 1)
