"""Listed words and the words made of them: forms, compounds, torn infinitives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

Keys = tuple[str, ...]
_NONE: Keys = ()
_SHORTEST_START = 3
_SHORTEST_PART = 3
_SHORTEST_HEAD = 4
_LONG_HEAD = 6
_LONG_PART = 8
_LONG_START = 5
_LONGEST_ENDING = 5
# By so many letters a long beginning outweighs what follows it.
_OF_ITS_OWN = 2
# "Polizei|sprecher": an s before these belongs to the head.
_NO_LINK_BEFORE = ("sp", "st", "sch")
_INFIXES = ("ge", "zu")
_UMLAUTS = ("ae", "oe", "ue")


@dataclass(frozen=True)
class Compounds:
    """How a language makes one word of several.

    Args:
        links: letters between the parts; empty: the language is taken to make none.
        never_modifiers: beginnings that make another word and no compound (*ab*-, *ver*-).
        never_heads: beginnings of what is mostly the end of another word ("-haft", "-ieren") or of a name ("-berg").
        endings: what may follow a listed beginning that is a part of a compound.
    """

    links: Sequence[str] = ()
    never_modifiers: Collection[str] = frozenset()
    never_heads: Sequence[str] = ()
    endings: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a list says of a word.

    Args:
        key: what the word is about; None: nothing.
        rest: how many letters of the word follow the entry.
    """

    key: str | None
    rest: int

    @property
    def keys(self) -> Keys:
        """The key as the only one or none."""
        return _NONE if self.key is None else (self.key,)


class Vocabulary:
    """The listed words of a language.

    Args:
        compounds: how the language makes them, all words folded.
        stem_key: the key of a word, folded, that no list has.
    """

    def __init__(self, compounds: Compounds, stem_key: Callable[[str], str]) -> None:
        self._links = ("", *compounds.links)
        self._compounds = bool(compounds.links)
        self._never_modifiers = compounds.never_modifiers
        self._never_heads = tuple(compounds.never_heads)
        self._endings = ("", *compounds.endings)
        self._stem_key = stem_key
        self._exact: dict[str, str | None] = {}
        self._starts: dict[str, str | None] = {}

    def learn(self, folded: str, key: str | None) -> None:
        """Take an entry, ``word`` or ``beginning*``; what it was first learnt as stays."""
        if folded.endswith("*"):
            self._starts.setdefault(folded[:-1], key)
        else:
            self._exact.setdefault(folded, key)

    def keys(self, folded: str) -> Keys | None:
        """What a word is about, with a key for each part of a compound; None: no list helps."""
        entry = self._entry(folded)
        if entry is None:
            return self._made(folded)
        after = self._after(folded, entry) if entry.rest else None
        if after is not None:
            return after
        if entry.rest <= max(_LONGEST_ENDING, len(folded) - entry.rest - _OF_ITS_OWN):
            return entry.keys
        made = self._made(folded)
        if made is not None:
            return made
        return self._loose(folded, entry) if len(folded) - entry.rest >= _LONG_START else None

    def _made(self, folded: str) -> Keys | None:
        """What the parts of a word say; None: it has none that a list knows."""
        made = self._compound(folded)
        return self._with_infix(folded) if made is None else made

    def _entry(self, folded: str) -> _Entry | None:
        """The longest entry that fits the word."""
        if folded in self._exact:
            return _Entry(self._exact[folded], 0)
        for length in range(len(folded), _SHORTEST_START - 1, -1):
            if folded[:length] in self._starts:
                return _Entry(self._starts[folded[:length]], len(folded) - length)
        return None

    def _part(self, folded: str) -> _Entry | None:
        """What a list says of a part of a compound, in a form that it has there."""
        entry = self._entry(folded)
        if entry is None or len(folded) - entry.rest >= _LONG_PART and entry.rest <= _LONGEST_ENDING:
            return entry
        return entry if folded[len(folded) - entry.rest :] in self._endings else None

    def _head(self, folded: str) -> _Entry | None:
        """What a list says of the last part of a compound; None: it is none that could stand there."""
        if len(folded) < _SHORTEST_HEAD or folded.startswith(self._never_heads):
            return None
        entry = self._part(folded)
        return entry if entry and entry.key else None

    def _after(self, folded: str, entry: _Entry) -> Keys | None:
        """A listed beginning and a listed head right after it, as in *Bomben|fund*; None: it is no such word."""
        heads = (self._head(rest) for rest in self._parted(folded, entry))
        return next(((*entry.keys, *head.keys) for head in heads if head), None)

    def _parted(self, folded: str, entry: _Entry) -> Iterator[str]:
        """What may be the head after a listed beginning: the rest of the word with and without a linking element."""
        rest = folded[len(folded) - entry.rest :] if self._compounds else ""
        for link in self._links:
            if rest.startswith(link) and not (link and rest.startswith(_NO_LINK_BEFORE)):
                yield rest.removeprefix(link)

    def _compound(self, folded: str) -> Keys | None:
        """The keys of modifier and head, where the head is listed; the longest head decides."""
        for at in range(_SHORTEST_PART, len(folded) - _SHORTEST_HEAD + 1) if self._compounds else ():
            head = self._head(folded[at:]) if folded[at - 1 : at + 1] not in _UMLAUTS else None
            modifier = self._modifier(folded[:at], len(folded) - at >= _LONG_HEAD) if head else None
            if head and modifier is not None:
                return (*modifier, *head.keys)
        return None

    def _modifier(self, folded: str, before_long_head: bool) -> Keys | None:
        """The keys of a modifier; None: nothing shows that this is one, so the word is no compound."""
        if folded in self._never_modifiers or (folded.endswith(_INFIXES) and folded[:-2] in self._never_modifiers):
            return None
        for link in self._links:
            if folded.endswith(link) and len(folded) - len(link) >= _SHORTEST_PART:
                entry = self._part(folded.removesuffix(link))
                if entry:
                    return entry.keys
        return (self._stem_key(folded),) if before_long_head and len(folded) >= _SHORTEST_HEAD else None

    def _with_infix(self, folded: str) -> Keys | None:
        """An infinitive with *zu* inside it: "abzusagen" is what "absagen" is."""
        for prefix in self._never_modifiers if "zu" in folded else ():
            if folded.startswith(f"{prefix}zu"):
                entry = self._entry(prefix + folded[len(prefix) + 2 :])
                if entry and entry.rest <= _LONGEST_ENDING:
                    return entry.keys
        return None

    def _loose(self, folded: str, entry: _Entry) -> Keys:
        """A listed beginning and a head that is no concept, as in *Raketen|abwehrsystem*."""
        heads = list(self._parted(folded, entry))
        if not heads or any(self._entry(head) for head in heads) or len(heads[-1]) < _LONG_HEAD:
            return entry.keys
        if heads[-1].startswith(self._never_heads):
            return entry.keys
        return (*entry.keys, self._stem_key(heads[-1]))
