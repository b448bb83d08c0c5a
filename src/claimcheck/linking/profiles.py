"""A claim as what the comparison asks of it: topic keys, counts, times, stance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from claimcheck.languages import detect_language
from claimcheck.linking.counts import Count, counts
from claimcheck.linking.lexicon import EntrySet, Lexicon, lexicon
from claimcheck.linking.times import Times, times
from claimcheck.linking.tokens import Terms, Token, names, terms, tokens
from claimcheck.model import Certainty, Claim, SourceKind

_PERSON = SourceKind.PERSON
_ANYBODY = "c:people"


@dataclass(frozen=True, slots=True)
class Stance:
    """What a claim says of whether something is so; each field the word that shows it, empty where none does.

    ``negated`` holds the topic keys next to the negation: "keine Raketen geliefert" denies those two, not the rest.
    """

    negation: str = ""
    negated: frozenset[str] = frozenset()
    planned: str = ""
    finished: str = ""
    revoked: str = ""
    hedged: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """One claim, read.

    Args:
        claim: the claim itself.
        place: its number in the reading order of its document.
        words: those of its language; of an unknown one, none.
        own: what the quote speaks of.
        near: what the sentence around it and the headline add.
        denied: what the claim that it denies speaks of; empty where it denies none that is known.
        denied_text: that claim itself.
        rejected: of ``own``, what it names only to say that it is not so ("nicht in Genf, sondern …"), with the place
            shown by a preposition marked.
        speaker: keys of the name of whoever says it.
        names: of ``own``, the names of persons.
        counts: the numbers that it states.
        times: the days and hours that it names.
        stance: negated, planned, finished, revoked.
    """

    claim: Claim
    place: int
    words: Lexicon
    own: Terms
    near: Terms
    rejected: Terms
    rejects_place: bool
    speaker: frozenset[str]
    names: frozenset[str]
    counts: tuple[Count, ...]
    times: Times
    stance: Stance
    denied: Terms
    denied_text: str = ""

    @property
    def denial(self) -> bool:
        """Whether it says that something told is not so."""
        return self.claim.certainty is Certainty.DENIAL

    def denying(self, target: Profile) -> Profile:
        """The same claim, knowing which one it denies."""
        denied = {key: word for key, word in target.own.items() if key not in self.own}
        return replace(self, denied=denied, denied_text=target.claim.text)


def profiles(claims: Sequence[Claim]) -> list[Profile]:
    """A profile for each claim, in the given order."""
    places = _places(claims)
    words = _words(claims)
    persons = _persons(claims, words)
    return [_profile(claim, places[claim.id], words[claim.doc, claim.lang], persons) for claim in claims]


def _words(claims: Sequence[Claim]) -> dict[tuple[str, str | None], Lexicon]:
    """The lexicon of each document and language told; where none is told, the claims together show it."""
    untold: dict[str, str] = {}
    for claim in claims:
        if claim.lang is None:
            untold[claim.doc] = f"{untold.get(claim.doc, '')} {claim.context or claim.text}"
    shown = {document: detect_language(text) for document, text in untold.items()}
    codes = {(claim.doc, claim.lang): claim.lang or shown[claim.doc] for claim in claims}
    known = Counter(code for code in codes.values() if code is not None and lexicon(code).supported)
    most = max(sorted(known), key=known.__getitem__, default=None)
    return {place: lexicon(code, most) for place, code in codes.items()}


def _persons(claims: Sequence[Claim], words: Mapping[tuple[str, str | None], Lexicon]) -> frozenset[str]:
    """The keys of the names of all persons who speak in the corpus; others may speak of them by surname alone."""
    sources = {
        (claim.source.name, words[claim.doc, claim.lang])
        for claim in claims
        if claim.source and claim.source.kind is _PERSON
    }
    keys = (terms(tokens(name), known) for name, known in sources)
    return frozenset(key for each in keys for key in each if key.startswith("w:"))


def _places(claims: Sequence[Claim]) -> dict[str, int]:
    by_document: dict[str, list[tuple[int, int, str]]] = {}
    for order, claim in enumerate(claims):
        start = claim.quote[0].start if claim.quote else order
        by_document.setdefault(claim.doc, []).append((start, order, claim.id))
    return {claim_id: place for rows in by_document.values() for place, (_, _, claim_id) in enumerate(sorted(rows))}


def _profile(claim: Claim, place: int, words: Lexicon, persons: frozenset[str]) -> Profile:
    row = tokens(claim.text)
    speaker = frozenset(terms(tokens(f"{claim.source.name if claim.source else ''} {claim.speaker_text}"), words))
    everything = terms(row, words)
    empty = speaker | words.measures | {_ANYBODY}
    own = {key: word for key, word in everything.items() if key not in empty}
    around = terms(tokens(f"{claim.context}. {claim.title or ''}"), words)
    rejected, rejects_place = _rejected(row, words)
    return Profile(
        claim=claim,
        place=place,
        words=words,
        own=own,
        near={key: word for key, word in around.items() if key not in everything and key not in speaker},
        rejected=rejected,
        rejects_place=rejects_place,
        speaker=speaker,
        names=(names(row, words) | persons) & own.keys(),
        counts=counts(claim, row, everything, words),
        times=times(claim, row, words),
        stance=_stance(row, words),
        denied={},
    )


def _stance(row: Sequence[Token], words: Lexicon) -> Stance:
    folded = [token.folded for token in row]

    def first(entries: EntrySet) -> str:
        at = entries.find(folded)
        return "" if at is None else row[at].text

    return Stance(
        negation=first(words.negations),
        negated=_negated(row, words),
        planned=first(words.planned),
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


def _rejected(row: Sequence[Token], words: Lexicon) -> tuple[Terms, bool]:
    """What stands between a negation and the correction that follows it, and whether that is a place."""
    folded = [token.folded for token in row]
    no, instead = words.negations.find(folded), words.instead.find(folded)
    if no is None or instead is None or not no < instead:
        return {}, False
    between = row[no + 1 : instead]
    return terms(between, words), bool(between) and between[0].folded in words.locatives
