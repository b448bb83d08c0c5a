"""Names that may mean the same source, so that a few can be told apart without looking at all.

Two names are kin where ``unify_voices`` might look from one to the other: spelled alike, of one surname, one house,
speaking jointly. Whom a name means depends on its kin, and theirs, and on nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import Protocol

from claimcheck.extraction.names import bare
from claimcheck.extraction.sources.shared_names import house_key
from claimcheck.extraction.sources.surnames import Surnames, places
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


def name_keys(mention: Mention) -> Iterator[Key]:
    """Everything under which a name stands: mentions that share a key may be kin."""
    yield from ((key, mention.name) for key in _own_keys(mention))
    for surname in _surnames(mention):
        yield from ((key, surname) for key in _sounds(surname))


def kin(names: Iterable[str], register: Register) -> set[str]:
    """These names, their kin, the kin of those, and so on."""
    found: set[str] = set()
    heard: set[str] = set()
    new = set(names)
    while new:
        found |= new
        mentions = list(register.mentions_of(new))
        surnames = {surname for mention in mentions for surname in _surnames(mention)} - heard
        heard |= surnames
        keys = {key for mention in mentions for key in _own_keys(mention)} | _joint_keys(new)
        keys |= {_of_surname(name) for name in _alike(surnames, register)}
        joined = {member for mention in mentions for member in _speakers(mention)}
        new = ({name for _, name in register.names_under(keys)} | joined) - found
    return found


def _own_keys(mention: Mention) -> Iterator[str]:
    if mention.kind is None:
        yield _of_house(mention.name)
    elif mention.kind in _HOUSES:
        yield f"letters {bare(mention.name)}"
        yield f"words {' '.join(word_key(mention.name))}"
        yield _of_house(mention.name)
    elif mention.kind is SourceKind.PERSON:
        yield from _joint_keys(_speakers(mention))
        yield from map(_of_surname, _surnames(mention))
        if len(name_words(mention.name)) < FULL:
            yield f"letters {bare(mention.name)}"


def _speakers(mention: Mention) -> list[str]:
    """Those who speak as one under the name of a person; nobody where one speaks alone."""
    if mention.kind is not SourceKind.PERSON:
        return []
    speakers = members(mention.name)
    return speakers if len(speakers) > 1 else []


def _surnames(mention: Mention) -> list[str]:
    alone = mention.kind is SourceKind.PERSON and not _speakers(mention)
    return [name_words(mention.name)[-1]] if alone else []


def _alike(surnames: Set[str], register: Register) -> set[str]:
    """Surnames that are spellings of these, themselves among them."""
    under: defaultdict[str, set[str]] = defaultdict(set)
    for key, name in register.names_under({key for surname in surnames for key in _sounds(surname)}):
        under[key].add(name)
    near = (Surnames({surname}.union(*(under[key] for key in _sounds(surname)))).near(surname) for surname in surnames)
    return set(surnames).union(*near)


def _sounds(surname: str) -> set[str]:
    return {f"sound {place}" for place in places(surname)} | {f"spelled {bare(surname)}"}


def _joint_keys(speakers: Iterable[str]) -> set[str]:
    return {f"jointly {speaker}" for speaker in speakers}


def _of_surname(surname: str) -> str:
    return f"surname {surname}"


def _of_house(name: str) -> str:
    return f"house {' '.join(house_key(name)) or name}"
