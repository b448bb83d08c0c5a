"""A claim as what the comparison asks of it: topic keys, counts, times, stance."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import takewhile

from claimcheck.languages import detect_language, language_codes
from claimcheck.linking.counts import Count, counts
from claimcheck.linking.deeds import deeds
from claimcheck.linking.lexicon import EntrySet, Lexicon, lexicon
from claimcheck.linking.rarity import rarity, total
from claimcheck.linking.roles import Deed
from claimcheck.linking.sounds import fold
from claimcheck.linking.times import Times, times
from claimcheck.linking.tokens import Terms, Token, looks_like_name, names, terms, terms_of, tokens
from claimcheck.linking.vectors import Vector, unit
from claimcheck.model import Certainty, Claim, QuotationType, SourceKind

_ANYBODY = "c:people"
_SHORT = 12
_THIN = 3
_LONGEST_TITLE = 2


@dataclass(frozen=True, slots=True)
class Stance:
    """What a claim says of whether something is so; each field the word that shows it, empty where none does.

    ``negated`` holds the topic keys next to the negation: "keine Raketen geliefert" denies those two, not the rest;
    ``negated_clause`` those of the whole clause.
    """

    negation: str = ""
    negated: frozenset[str] = frozenset()
    negated_clause: frozenset[str] = frozenset()
    planned: str = ""
    possible: str = ""
    finished: str = ""
    revoked: str = ""
    hedged: str = ""


@dataclass(frozen=True)
class Profile:
    """One claim, read: at once what it is about, the rest where it is asked for.

    Args:
        claim: the claim itself.
        place: its number in the reading order of its document.
        words: those of its language; of an unknown one, none.
        quote: the words and figures of its text.
        own: what the quote speaks of, but for whoever says it.
        near: what the sentence around it and the headline add.
        speaker: keys of the name of whoever says it.
        denied: what the claim that it denies speaks of; empty where it denies none that is known.
        denied_text: that claim itself.
    """

    claim: Claim
    place: int
    words: Lexicon
    quote: tuple[Token, ...]
    own: Terms
    near: Terms
    speaker: frozenset[str]
    denied: Terms = field(default_factory=dict)
    denied_text: str = ""

    @cached_property
    def points_back(self) -> bool:
        """Whether it has a word for what was spoken of before it."""
        return self.words.pointers.find([token.folded for token in self.quote]) is not None

    @cached_property
    def asked_for(self) -> bool:
        """Whether something is demanded, filed or offered, or that is refused, and nothing is stated."""
        return _asked_for(self.claim, self.words)

    @cached_property
    def speaker_name(self) -> frozenset[str]:
        """Of the keys of the speaker, where a person speaks, those of the name alone."""
        return _speaker_name(self.claim, self.words)

    @cached_property
    def surname(self) -> frozenset[str]:
        """Of the keys of the speaker, where a person speaks, those of the last word of the name."""
        return _surname(self.claim, self.words)

    @cached_property
    def names(self) -> frozenset[str]:
        """Of ``own``, what looks like the name of a person."""
        return names(self.quote, self.words) & self.own.keys()

    @cached_property
    def counts(self) -> tuple[Count, ...]:
        """The numbers that it states."""
        return counts(self.claim, self.quote, terms(self.quote, self.words), self.words)

    @cached_property
    def times(self) -> Times:
        """The days and hours that it names."""
        return times(self.claim, self.quote, self.words)

    @cached_property
    def stance(self) -> Stance:
        """Negated, planned, finished, revoked."""
        return _stance(self.quote, self.words)

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """What it says that somebody did, and who."""
        return deeds(self.quote, self.words)

    @property
    def rejected(self) -> Terms:
        """Of ``own``, what it names only to say that it is not so ("nicht in Genf, sondern …")."""
        return terms(self._rejection, self.words)

    @property
    def rejects_place(self) -> bool:
        """Whether a preposition shows that to be a place."""
        return bool(self._rejection) and self._rejection[0].folded in self.words.locatives

    @cached_property
    def scenes(self) -> Terms:
        """Where something is, as far as the names behind prepositions of the quote show it."""
        return _scenes(self.quote, self.words)

    @cached_property
    def weight(self) -> float:
        """How much it says: the rarity of all that it speaks of, together."""
        return total(self.own)

    @cached_property
    def told(self) -> Vector:
        """What it tells by itself, as a vector of length one."""
        return unit({key: rarity(key) for key in {**self.denied, **self.own}})

    @property
    def epithets(self) -> frozenset[str]:
        """What stands before the surname of the person who speaks: given name, office, title."""
        return self.speaker - self.surname if self.surname else frozenset()

    @property
    def denial(self) -> bool:
        """Whether it says that something told is not so; who refuses what was asked for denies nothing."""
        return self.claim.certainty is Certainty.DENIAL and not self.asked_for

    def same_voice(self, other: Profile) -> bool:
        """Whether both may well come from one speaker: the same, both unknown, or one under a shorter name."""
        one, two = self.claim.source, other.claim.source
        if one is None or two is None or one == two:
            return one == two
        words = [frozenset(source.name.split()) for source in (one, two)]
        return one.kind is two.kind and (words[0] <= words[1] or words[1] <= words[0])

    @property
    def bare(self) -> bool:
        """Whether it says nothing of a matter, only of what was said of it: "Das ist eine Lüge"."""
        return all(fold(word) in self.words.answers for word in self.own.values())

    def clauses(self, keys: Container[str]) -> set[int]:
        """The clauses of the quote in which it first has one of these keys."""
        first: dict[str, int] = {}
        for token in self.quote:
            for key in self.words.keys(token.text, starts_sentence=token.opens):
                first.setdefault(key, token.clause)
        return {clause for key, clause in first.items() if key in keys}

    @cached_property
    def _rejection(self) -> Sequence[Token]:
        """What stands between a negation and the correction that follows it."""
        folded = [token.folded for token in self.quote]
        no, instead = self.words.negations.find(folded), self.words.instead.find(folded)
        return self.quote[no + 1 : instead] if no is not None and instead is not None and no < instead else ()

    def denying(self, target: Profile) -> Profile:
        """The same claim, knowing which one it denies."""
        denied = {key: word for key, word in target.own.items() if key not in self.own}
        return replace(self, denied=denied, denied_text=target.claim.text)


def profiles(claims: Sequence[Claim], known: dict[str, Profile] | None = None) -> list[Profile]:
    """A profile for each claim of one document, in reading order.

    Args:
        claims: the claims.
        known: claims by id as they were read before; those that are read now are added.
    """
    read = {} if known is None else known
    rows = []
    for place, (claim, words) in enumerate(in_reading_order(claims)):
        if claim.id not in read or read[claim.id].words is not words:
            read[claim.id] = _profile(claim, place, words)
        row = read[claim.id]
        rows.append(row if row.place == place else replace(row, place=place))
    return [_in_context(row, rows[row.place - 1]) if row.place else row for row in rows]


def in_reading_order(claims: Sequence[Claim]) -> list[tuple[Claim, Lexicon]]:
    """The claims of one document as a reader meets them, each with the words of its language."""
    ordered = sorted(claims, key=lambda claim: (claim.quote[0].start if claim.quote else 0, claim.id))
    shown = _language_shown(ordered) if any(claim.lang is None for claim in ordered) else None
    return [(claim, lexicon(claim.lang or shown)) for claim in ordered]


def _in_context(row: Profile, before: Profile) -> Profile:
    """A claim that points back, or hardly says a word by itself, is read with the one before it."""
    if len(row.own) > _THIN or not row.points_back:
        return row
    told = {key: word for key, word in before.own.items() if key not in row.own and key not in row.speaker}
    return replace(row, near={**told, **row.near})


def _language_shown(claims: Sequence[Claim]) -> str | None:
    """The language of the claims that tell none."""
    text = " ".join(claim.context or claim.text for claim in claims if claim.lang is None)
    return detect_language(text) or _guess(text)


def _guess(text: str) -> str | None:
    """The language of a text too short to show one by its proportions: the one whose function words it has."""
    folded = [token.folded for token in tokens(text)]
    hits = {code: sum(word in lexicon(code).function_words for word in folded) for code in language_codes()}
    best = max(hits.values(), default=0)
    likely = [code for code, count in hits.items() if count == best and best]
    return likely[0] if len(likely) == 1 and len(folded) <= _SHORT else None


def _profile(claim: Claim, place: int, words: Lexicon) -> Profile:
    row = tokens(claim.text)
    named = f"{claim.source.name if claim.source else ''} {_title(claim)} {claim.speaker_text}"
    speaker = frozenset(terms_of(named, words))
    everything = terms(row, words)
    empty = speaker | words.measures | {_ANYBODY}
    own = {key: word for key, word in everything.items() if key not in empty}
    around = {**terms_of(claim.title or "", words), **terms_of(claim.context, words)}
    near = {key: word for key, word in around.items() if key not in everything and key not in speaker}
    return Profile(claim, place, words, row, own, near, speaker)


def _title(claim: Claim) -> str:
    """The words right before the name of whoever is told to deny or demand something: "Ministerin Anna Krüger"."""
    at = claim.text.find(claim.speaker_text) if claim.speaker_text and claim.type is QuotationType.REPORTED else -1
    before = claim.text[: max(at, 0)].split()[-_LONGEST_TITLE:]
    return " ".join(takewhile(lambda word: word[0].isupper(), reversed(before)))


def _asked_for(claim: Claim, words: Lexicon) -> bool:
    """Whether the words around the quote, or those of what is reported, are of demands ("wies die Klage zurück")."""
    at = claim.context.find(claim.text)
    around = claim.context.replace(claim.text, " ") if at >= 0 else ""
    told = claim.text if claim.type is QuotationType.REPORTED else around
    return words.demands.find([token.folded for token in tokens(told)]) is not None


def _speaker_name(claim: Claim, words: Lexicon) -> frozenset[str]:
    if claim.source is None or claim.source.kind is not SourceKind.PERSON:
        return frozenset()
    return frozenset(key for key in terms_of(claim.source.name, words) if key.startswith("w:"))


def _surname(claim: Claim, words: Lexicon) -> frozenset[str]:
    if claim.source is None or claim.source.kind is not SourceKind.PERSON:
        return frozenset()
    return frozenset(terms(tokens(claim.source.name)[-1:], words))


def _scenes(row: Sequence[Token], words: Lexicon) -> Terms:
    found: Terms = {}
    for before, name in zip(row, row[1:], strict=False):
        if before.folded not in words.scenes or name.opens or name.folded in words.no_scenes:
            continue
        if not words.is_time(name.text):
            found.update((key, name.text) for key in words.keys(name.text) if looks_like_name(key, name.text))
    return found


def _stance(row: Sequence[Token], words: Lexicon) -> Stance:
    folded = [token.folded for token in row]

    def first(entries: EntrySet) -> str:
        at = entries.find(folded)
        return "" if at is None else row[at].text

    return Stance(
        negation=first(words.negations),
        negated=_negated(row, words),
        negated_clause=_negated_clause(row, words),
        planned=first(words.planned),
        possible=first(words.possible),
        finished=first(words.finished),
        revoked=first(words.revoked),
        hedged=first(words.hedges),
    )


def _negated(row: Sequence[Token], words: Lexicon) -> frozenset[str]:
    """The keys of the two words of content after each negation of a sentence; of the one before it if none follows."""
    content = [() if token.is_number else words.keys(token.text, starts_sentence=token.opens) for token in row]
    found: set[str] = set()
    for at, token in enumerate(row):
        if token.folded in words.negations:
            end = next((place for place in range(at + 1, len(row)) if row[place].opens), len(row))
            after = [keys for keys in content[at + 1 : end] if keys][:2]
            before = [keys for keys in content[:at] if keys][-1:]
            found.update(key for keys in after or before for key in keys)
    return frozenset(found)


def _negated_clause(row: Sequence[Token], words: Lexicon) -> frozenset[str]:
    clauses = {token.clause for token in row if token.folded in words.negations}
    return frozenset(terms([token for token in row if token.clause in clauses], words))
