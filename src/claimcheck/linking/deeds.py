"""Who did what to whom, as far as the order of words around the verb shows it surely; else nothing.

An actor is whoever opens a clause of the active, stands behind the preposition of the passive ("von", "by"), or is
blamed. Only deeds that somebody has to answer for are looked at: many may condemn or sign the same, one has fired.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from claimcheck.linking.lexicon import Lexicon
from claimcheck.linking.roles import Deed, Party
from claimcheck.linking.tokens import Token, names

# Stands among the deeds where one side lays the deed to another.
_BLAME = "blame"


def deeds(row: Sequence[Token], words: Lexicon) -> tuple[Deed, ...]:
    """The deeds of a claim whose actor is told."""
    if not words.supported:
        return ()
    whole = _Clause(row, words)
    clauses = [_Clause(list(group), words) for _, group in groupby(row, key=lambda token: token.clause)]
    found = (clause.blame(whole) or clause.passive() or clause.active() for clause in clauses)
    return tuple(deed for deed in found if deed)


class _Clause:
    """A clause with the topic keys of each word; those of a phrase stand with its first word."""

    def __init__(self, row: Sequence[Token], words: Lexicon) -> None:
        self.row, self.words = row, words
        self.folded = [token.folded for token in row]
        self.keys: list[tuple[str, ...]] = [
            () if token.is_number else tuple(map(self._nation, words.keys(token.text, starts_sentence=token.opens)))
            for token in row
        ]
        for key, places in words.phrases.find(self.folded, [token.opens for token in row]):
            for place in places:
                self.keys[place] = (self._nation(key),) if place == places[0] else ()
        self._persons = names(row, words)
        self._nations = frozenset(words.nations.values())
        self._sides = words.states | words.challengers | self._nations

    def blame(self, whole: _Clause) -> Deed | None:
        """Whoever is blamed, for what the whole claim tells."""
        verb, culpable = self.words.blames.find(self.folded), self.words.culpable.find(self.folded)
        if verb is not None:
            found = self._first_party(range(verb + 1, len(self.row))) if not self._has_agent() else None
        else:
            found = self._party(0) if culpable is not None else None
        if found is None:
            return None
        told = frozenset(key for keys in whole.keys for key in keys)
        return self._deed((told & self.words.deeds) | {_BLAME}, found[0], whole)

    def passive(self) -> Deed | None:
        """ "Was shelled by the army", "wurde von der Armee beschossen"."""
        auxiliary = next((at for at, word in enumerate(self.folded) if word in self.words.passives), None)
        if auxiliary is None:
            return None
        for at, word in enumerate(self.folded):
            if word in self.words.agents and (at > auxiliary or self.words.words.verb_last):
                found = self._party(at + 1, oblique=True)
                if found and not self._attribute(found[1]) and not self._of_a_noun(at, found[0]):
                    verb = self._last_word(0) if self.words.words.verb_last else range(auxiliary, at)
                    return self._deed(self._done(verb), found[0], self)
        return None

    def active(self) -> Deed | None:
        """ "The army has shelled", "die Armee habe … beschossen"."""
        found = self._party(0)
        if found is None or any(word in self.words.passives for word in self.folded):
            return None
        party, end = found
        if end == len(self.row) or self.row[end].text[0].isupper():
            return None
        auxiliary = any(word in self.words.perfects for word in self.folded)
        if self.words.words.verb_last and auxiliary:
            return self._deed(self._done(self._last_word(end)), party, self)
        verb = end + (self.folded[end] in self.words.perfects)
        return self._deed(self._done([verb] if verb < len(self.row) else []), party, self)

    def _last_word(self, start: int) -> list[int]:
        """The place of the last word from a place on that tells of something: the participle."""
        return [at for at in range(start, len(self.row)) if self.keys[at]][-1:]

    def _done(self, places: Iterable[int]) -> frozenset[str]:
        """The deeds at these places; the noun of one is none that the verb tells, and who died has done nothing."""
        verbs = (at for at in places if self.row[at].text[0].islower() and self.folded[at] not in self.words.suffered)
        return frozenset(key for at in verbs for key in self.keys[at]) & self.words.deeds

    def _deed(self, done: frozenset[str], actor: Party, told: _Clause) -> Deed | None:
        around = frozenset(key for keys in told.keys for key in keys) - done - actor.keys - self.words.blame_keys
        return Deed(done, actor, around, around & self._nations) if done else None

    def _first_party(self, places: Iterable[int]) -> tuple[Party, int] | None:
        found = (self._party(at) for at in places if self._who(at))
        return next((each for each in found if each), None)

    def _has_agent(self) -> bool:
        return any(
            word in self.words.agents and self._party(at + 1, oblique=True) for at, word in enumerate(self.folded)
        )

    def _attribute(self, end: int) -> bool:
        """Whether an adjective with its noun follows: "das von Rebellen besetzte Dorf"."""
        pair = self.row[end : end + 2] if self.words.words.verb_last else []
        return len(pair) == 2 and bool(self.keys[end]) and pair[0].text[0].islower() and pair[1].text[0].isupper()

    def _of_a_noun(self, at: int, party: Party) -> bool:
        """Whether a preposition rather ties a place to the noun before it: "am Stadtrand von Beirut"."""
        after_noun = self.words.words.verb_last and at > 0 and self.row[at - 1].text[0].isupper()
        return after_noun and not party.sides

    def _party(self, start: int, *, oblique: bool = False) -> tuple[Party, int] | None:
        """Whoever is named from a place on, behind articles, with the place after it."""
        while start < len(self.row) and self._opens(start, oblique):
            start += 1
        end = start
        while end < len(self.row) and (self._who(end) or (end > start and self._joined(end))):
            end += 1
        keys = frozenset(key for at in range(start, end) for key in self._who(at))
        if not keys:
            return None
        kinds = (("state", self.words.states), ("challenger", self.words.challengers))
        sides = frozenset(name for name, kind in kinds if keys & kind)
        text = " ".join(token.text for token in self.row[start:end])
        return Party(keys, keys & self._nations, sides, keys <= self._persons and len(keys) > 1, text), end

    def _opens(self, at: int, oblique: bool) -> bool:
        word = self.folded[at]
        return word in self.words.subject_openers or (oblique and word in self.words.oblique_articles)

    def _joined(self, at: int) -> bool:
        """Whether the word joins another one to those before."""
        after = next((place for place in range(at + 1, len(self.row)) if not self._opens(place, True)), None)
        place = at - 1 if self._opens(at, True) else at
        return (
            self.folded[place] in self.words.joins and after is not None and after <= at + 2 and bool(self._who(after))
        )

    def _who(self, at: int) -> frozenset[str]:
        """The keys of a word for somebody who may act, or of any name."""
        keys = frozenset(self.keys[at])
        return keys if keys & self._sides or self._named(at) else frozenset()

    def _named(self, at: int) -> bool:
        return self.row[at].text[0].isupper() and any(key.startswith("w:") for key in self.keys[at])

    def _nation(self, key: str) -> str:
        return self.words.nations.get(key, key)
