"""Whom else a name may concern, so that a few sources can be told apart without looking at all.

Whom a name means depends on others (it *needs* them: other spellings, bearers of a surname, a house of that name), and
others depend on it. ``unify_voices`` over what is needed gives these names the same sources as over everything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from claimcheck.extraction.names import bare, same_given, same_surname
from claimcheck.extraction.sources.shared_names import house_key
from claimcheck.extraction.sources.surnames import places
from claimcheck.extraction.sources.unify import FULL, members, name_words, word_key
from claimcheck.judgements import Mention
from claimcheck.model import SourceKind

_HOUSES = (SourceKind.ORGANISATION, SourceKind.MEDIA)

Key = tuple[str, str]
"""A key, and the name that stands under it; under the sound of a surname stands the surname."""


class Register(Protocol):
    """Names by their keys."""

    def mentions_of(self, names: Iterable[str]) -> Iterable[Mention]:
        """All that are called so."""

    def names_under(self, keys: Iterable[str]) -> Iterable[Key]:
        """What stands under these keys."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Names that belong together.

    Args:
        names: those that may mean others than before.
        needed: these, and those that one has to look at to say whom they mean.
    """

    names: Set[str]
    needed: Set[str]


def name_keys(mention: Mention) -> Iterator[Key]:
    """Everything under which a name stands."""
    if mention.kind is None or mention.kind in _HOUSES:
        yield from ((key, mention.name) for key in _house_keys(mention))
    elif mention.kind is SourceKind.PERSON:
        yield from _person_keys(mention.name)


def kin(names: Iterable[str], register: Register) -> Kin:
    """Whom these names concern, if they are new or more frequent than before."""
    search = _Search(register)
    concerned = search.closure(set(names), search.dependent)
    return Kin(concerned, search.closure(concerned, search.needed))


class _Search:
    """Steps from names to others."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._alike: dict[str, set[str]] = {}

    def closure(self, names: Set[str], step: Callable[[Sequence[Mention]], set[str]]) -> set[str]:
        found: set[str] = set()
        new = set(names)
        while new:
            found |= new
            new = step(list(self._register.mentions_of(new))) - found
        return found

    def dependent(self, mentions: Sequence[Mention]) -> set[str]:
        """Names whose sources depend on these."""
        alone = _alone(mentions)
        houses = [mention for mention in mentions if mention.kind in _HOUSES]
        keys = {f"jointly {mention.name}" for mention in mentions}
        keys |= {f"lone {near}" for name in alone if _is_full(name) for near in self._near(name)}
        keys |= {f"lone letters {bare(mention.name)}" for mention in houses}
        # A lone name that is a house's tells a language in which the house is called so.
        keys |= {f"letters {bare(name)}" for name in alone if not _is_full(name)}
        return self._under(keys) | self._kindred(mentions)

    def needed(self, mentions: Sequence[Mention]) -> set[str]:
        """Names on which the sources of these depend."""
        lone = [name for name in _alone(mentions) if not _is_full(name)]
        keys = {f"full {near}" for name in lone for near in self._near(name)}
        keys |= {f"letters {bare(name)}" for name in lone}
        keys |= {f"lone letters {bare(mention.name)}" for mention in mentions if mention.kind in _HOUSES}
        return self._under(keys) | self._kindred(mentions)

    def _kindred(self, mentions: Sequence[Mention]) -> set[str]:
        """Names that depend on these, and these on them: spellings, and those who speak jointly."""
        keys = {key for mention in mentions for key in _house_keys(mention)}
        joint = {member for mention in mentions for member in _speakers(mention)}
        keys |= {key for member in joint for key in _joint_keys(member)}
        return self._under(keys) | joint | self._spellings([name for name in _alone(mentions) if _is_full(name)])

    def _spellings(self, names: Sequence[str]) -> set[str]:
        """Full names that are spellings of these."""
        self._look_up(names)
        keys = {f"full {near}" for name in names for near in self._near(name)}
        bearers: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for key, name in self._register.names_under(keys):
            bearers[key].append((name, name_words(name)))
        return {
            other
            for name in names
            for near in self._near(name)
            for other, words in bearers[f"full {near}"]
            if same_given(name_words(name), words)
        }

    def _near(self, name: str) -> set[str]:
        """Surnames that are spellings of that of a name, itself among them."""
        self._look_up([name])
        return self._alike[name_words(name)[-1]]

    def _look_up(self, names: Iterable[str]) -> None:
        """Find the spellings of several surnames at once."""
        surnames = {name_words(name)[-1] for name in names} - self._alike.keys()
        if not surnames:
            return
        under: defaultdict[str, set[str]] = defaultdict(set)
        for key, name in self._register.names_under({key for surname in surnames for key in _sounds(surname)}):
            under[key].add(name)
        for surname in surnames:
            candidates = set().union(*(under[key] for key in _sounds(surname)))
            self._alike[surname] = {surname} | {other for other in candidates if same_surname(surname, other)}

    def _under(self, keys: Iterable[str]) -> set[str]:
        return {name for _, name in self._register.names_under(keys)}


def _person_keys(name: str) -> Iterator[Key]:
    speakers = members(name)
    if len(speakers) > 1:
        yield from ((key, name) for speaker in speakers for key in _joint_keys(speaker))
        return
    surname = name_words(name)[-1]
    yield f"{'full' if _is_full(name) else 'lone'} {surname}", name
    yield from ((key, surname) for key in _sounds(surname))
    if not _is_full(name):
        yield f"lone letters {bare(name)}", name


def _joint_keys(speaker: str) -> set[str]:
    """Under which those who speak jointly stand for one of them, whether or not the given name is told."""
    words = name_words(speaker)
    return {f"jointly {speaker}"} | ({f"joint {sound}" for sound in _sounds(words[-1])} if words else set())


def _house_keys(mention: Mention) -> Iterator[str]:
    """What spellings of the name of a house or a medium share; nothing for a person."""
    if mention.kind in _HOUSES:
        yield f"letters {bare(mention.name)}"
        yield f"words {' '.join(word_key(mention.name))}"
    if (mention.kind is None or mention.kind in _HOUSES) and (key := house_key(mention.name)):
        yield f"house {' '.join(key)}"


def _speakers(mention: Mention) -> list[str]:
    """Those who speak as one under the name of a person; nobody where one speaks alone."""
    speakers = members(mention.name) if mention.kind is SourceKind.PERSON else []
    return speakers if len(speakers) > 1 else []


def _alone(mentions: Iterable[Mention]) -> list[str]:
    """Names of persons who speak alone."""
    return [each.name for each in mentions if each.kind is SourceKind.PERSON and not _speakers(each)]


def _is_full(name: str) -> bool:
    """Whether a person has a given name."""
    return len(name_words(name)) >= FULL


def _sounds(surname: str) -> set[str]:
    return {f"sound {place}" for place in places(surname)} | {f"spelled {bare(surname)}"}
