"""Words of one meaning in all languages, read from ``concepts.txt``, which says at its top how it is written.

Only linking asks for them; they are read when it first does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from claimcheck.errors import ConceptsError
from claimcheck.languages.wordlists import entries

_FILE = "concepts.txt"
_KIND, _OPPOSITE = "kind", "opposite"
_KINDS = ("people", "anybody", "tally", "measure", "deed", "state", "challenger")

Words = Mapping[str, tuple[str, ...]]
"""Concept to its entries in one language."""


@dataclass(frozen=True)
class Concepts:
    """The concepts of the news.

    Args:
        words: by the code of a language, its words for each concept.
        opposites: pairs of concepts that deny each other, each pair once.
        people: concepts that name persons without saying what befell them.
        anybody: those of them that leave open who ("Menschen"): people of any group may be meant.
        tallies: concepts of what befalls people; so many of the one are no statement about so many of another.
        measures: concepts of units of measure, of which a number alone shows no common topic.
        deeds: concepts of what somebody has to answer for, so that it may be disputed who did it.
        states: concepts of those who act for a state.
        challengers: concepts of those who act against one.
    """

    words: Mapping[str, Words] = field(default_factory=dict)
    opposites: tuple[tuple[str, str], ...] = ()
    people: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    tallies: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    challengers: frozenset[str] = frozenset()

    def of(self, code: str) -> Words:
        """What a language has for each concept; empty for one that has none."""
        return self.words.get(code, {})


@dataclass(slots=True)
class _Block:
    """A concept as it stands in the file."""

    line: int
    words: dict[str, list[str]] = field(default_factory=dict)
    kinds: list[str] = field(default_factory=list)
    opposites: list[str] = field(default_factory=list)


@cache
def concepts() -> Concepts:
    """The concepts that come with claimcheck."""
    from claimcheck.languages import language_codes

    text = files(__package__).joinpath(_FILE).read_text("utf-8")
    return parse_concepts(text, _FILE, language_codes())


def parse_concepts(text: str, origin: str, codes: Collection[str]) -> Concepts:
    """Read the format of ``concepts.txt``.

    Args:
        text: its content.
        origin: its name, for what is said of a mistake.
        codes: the ISO 639-1 codes of the languages that it may speak.

    Raises:
        ConceptsError: a line is none of the format, names an unknown language or concept, or has a word that is taken.
    """
    reader = _Reader(origin, codes)
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.partition("#")[0].rstrip()
        if content:
            reader.read(number, content)
    return reader.result()


class _Reader:
    """Takes the file line by line and keeps what it has seen."""

    def __init__(self, origin: str, codes: Collection[str]) -> None:
        self._origin = origin
        self._codes = codes
        self._blocks: dict[str, _Block] = {}
        self._open: _Block | None = None
        self._taken: dict[tuple[str, str], str] = {}

    def read(self, number: int, line: str) -> None:
        """Take one line without its comment."""
        if line[0].isspace():
            self._add(number, *line.split())
        else:
            self._begin(number, line)

    def result(self) -> Concepts:
        """All that was read."""
        for name, block in self._blocks.items():
            self._check(name, block)
        words: dict[str, dict[str, tuple[str, ...]]] = {}
        for name, block in self._blocks.items():
            for code, row in block.words.items():
                words.setdefault(code, {})[name] = tuple(row)
        kinds = (frozenset(self._of_kind(kind)) for kind in _KINDS)
        return Concepts(words, tuple(sorted(self._pairs())), *kinds)

    def _begin(self, number: int, name: str) -> None:
        if len(name.split()) > 1:
            raise self._error(number, f'"{name}" is no name of a concept: write one word, with _ for a blank')
        if name in self._blocks:
            raise self._error(number, f'"{name}" stands in line {self._blocks[name].line} already: join the two')
        self._open = self._blocks[name] = _Block(number)

    def _add(self, number: int, what: str, *rest: str) -> None:
        if self._open is None:
            raise self._error(number, "a line of words before the first concept")
        if not rest:
            raise self._error(number, f'nothing follows "{what}"')
        if what == _KIND:
            self._open.kinds.extend(rest)
        elif what == _OPPOSITE:
            self._open.opposites.extend(rest)
        elif what in self._codes:
            self._learn(number, what, entries(" ".join(rest)))
        else:
            raise self._error(number, f'unknown language "{what}": there are {", ".join(sorted(self._codes))}')

    def _learn(self, number: int, code: str, row: tuple[str, ...]) -> None:
        name, block = next(reversed(self._blocks.items()))
        for entry in row:
            other = self._taken.setdefault((code, entry), name)
            if other != name or entry in block.words.get(code, ()):
                raise self._error(number, f'"{entry}" stands for "{other}" already')
            block.words.setdefault(code, []).append(entry)

    def _check(self, name: str, block: _Block) -> None:
        if not block.words:
            raise self._error(block.line, f'"{name}" has no words')
        for kind in block.kinds:
            if kind not in _KINDS:
                raise self._error(block.line, f'unknown kind "{kind}": there are {", ".join(_KINDS)}')
        for other in block.opposites:
            if other not in self._blocks or other == name:
                raise self._error(block.line, f'"{name}" cannot be the opposite of "{other}": name another concept')

    def _of_kind(self, kind: str) -> Iterator[str]:
        return (name for name, block in self._blocks.items() if kind in block.kinds)

    def _pairs(self) -> set[tuple[str, str]]:
        pairs = ((name, other) for name, block in self._blocks.items() for other in block.opposites)
        return {(min(pair), max(pair)) for pair in pairs}

    def _error(self, number: int, reason: str) -> ConceptsError:
        return ConceptsError(f"{self._origin}:{number}: {reason}")
