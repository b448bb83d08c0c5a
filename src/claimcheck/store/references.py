"""Which document, claim or source a user means, and what to say where it is none or several."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from claimcheck.errors import NotFoundError
from claimcheck.model import Source, SourceKind
from claimcheck.store.matching import folded, is_named

_SHOWN = 5
_NEAR = 60.0
_NUMBER = re.compile(r"[0-9]{1,6}\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a document can be called."""

    id: str
    title: str | None
    path: str | None
    url: str | None
    outlet: str | None

    def label(self) -> str:
        """The document in a few words that tell it from others."""
        about = ", ".join(filter(None, (self.outlet, self.path or self.url)))
        return f"{self.id} {self.title or 'without title'}{f' ({about})' if about else ''}"


@dataclass(frozen=True, slots=True)
class Called:
    """What a source can be called.

    Args:
        source: who.
        former: names that were given up for the one it has.
        forms: its names in the texts.
    """

    source: Source
    former: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()

    def label(self) -> str:
        """Kind and name, which no two sources share."""
        return f"{self.source.kind.value}:{self.source.name}"


def find_source(reference: str, entries: Sequence[Called]) -> Source:
    """The one source that is meant.

    The first way of naming that fits any source decides: kind and name, name, a name that was given up, a name in the
    texts, part of a name. With a kind before it (``person:Putin``) all ways but sources of that kind alone.

    Raises:
        NotFoundError: no source or several are called so; the message names what is near.
    """
    for fits in _ways_of_source(reference):
        found = [entry for entry in entries if fits(entry)]
        if len(found) > 1:
            shown = ", ".join(entry.label() for entry in found[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")
            raise NotFoundError(f"{reference!r} means {len(found)} sources: {shown}; name one of them so")
        if found:
            return found[0].source
    best = _best(reference, [folded(entry.source.name) for entry in entries])
    near = " or ".join(entries[index].source.name for index in best)
    raise NotFoundError(f"no source {reference!r}; {f'perhaps {near}' if near else 'list the sources to see them'}")


def version_named(reference: str) -> tuple[str, int | None]:
    """A reference to a version (``title@2``) as that to the article and the number; None where it names no version."""
    article, _, number = reference.rpartition("@")
    return (article, int(number)) if article and _NUMBER.match(number) else (reference, None)


def find_document(reference: str, entries: Sequence[Entry], replaced: Sequence[Entry] = ()) -> str:
    """The id of the one document that is meant.

    The first way of naming that fits any document decides: id, path or URL, title, file name, beginning of an id,
    part of a title.

    Args:
        reference: what the user typed.
        entries: the newest version of each article.
        replaced: the earlier ones, which are meant only where nothing else fits.

    Raises:
        NotFoundError: no document or several are called so; the message names what is near.
    """
    for among in (entries, replaced):
        for fits in _ways(reference):
            found = [entry for entry in among if fits(entry)]
            if len(found) > 1:
                raise NotFoundError(f"{reference!r} means {_several(found)}; name one by its id")
            if found:
                return found[0].id
    raise NotFoundError(f"no document {reference!r}{_near(reference, entries)}")


def only_claim(reference: str, ids: Sequence[str]) -> str:
    """The one claim id that is meant.

    Args:
        reference: what the user typed.
        ids: the claims that begin so, in order.

    Raises:
        NotFoundError: there is none, or there are several.
    """
    if len(ids) == 1 or reference in ids:
        return reference if reference in ids else ids[0]
    if ids:
        shown = ", ".join(ids[:_SHOWN]) + (" …" if len(ids) > _SHOWN else "")
        raise NotFoundError(f"{reference!r} is the beginning of {len(ids)} claims ({shown}); name more of the id")
    raise NotFoundError(f"no claim {reference!r}; list the claims to see their ids")


def _ways(reference: str) -> Iterator[Callable[[Entry], bool]]:
    if not reference.strip():
        return
    place, words = _place(reference), folded(reference)
    yield lambda entry: entry.id == reference
    yield lambda entry: reference == entry.url or entry.path is not None and _place(entry.path) == place
    yield lambda entry: bool(words) and words == folded(entry.title or "")
    yield lambda entry: reference in _file_names(entry)
    yield lambda entry: entry.id.startswith(reference)
    yield lambda entry: is_named(entry.title, reference)


def _ways_of_source(reference: str) -> Iterator[Callable[[Called], bool]]:
    words = folded(reference)
    if not words:
        return
    yield lambda entry: entry.label() == reference
    kind, colon, name = reference.partition(":")
    if colon and kind in set(SourceKind):
        for fits in _ways_of_source(name.strip()):
            yield _of_kind(kind, fits)
        return
    yield lambda entry: entry.source.name == reference
    yield lambda entry: folded(entry.source.name) == words
    yield lambda entry: words in map(folded, entry.former)
    yield lambda entry: words in map(folded, entry.forms)
    yield lambda entry: is_named(entry.source.name, reference)


def _of_kind(kind: str, fits: Callable[[Called], bool]) -> Callable[[Called], bool]:
    return lambda entry: entry.source.kind.value == kind and fits(entry)


def _place(path: str) -> str:
    return os.path.normpath(Path(path).absolute())


def _file_names(entry: Entry) -> tuple[str, ...]:
    path = PurePath(entry.path or "")
    return path.name, path.stem


def _several(entries: Sequence[Entry]) -> str:
    shown = "; ".join(entry.label() for entry in entries[:_SHOWN])
    return f"{len(entries)} documents: {shown}{' …' if len(entries) > _SHOWN else ''}"


def _near(reference: str, entries: Sequence[Entry]) -> str:
    if not entries:
        return ", as the database holds none"
    names = [
        folded(" ".join(filter(None, (entry.id, entry.title, PurePath(entry.path or "").stem)))) for entry in entries
    ]
    best = _best(reference, names)
    if not best:
        return "; list the documents to see what there is"
    return "; perhaps " + " or ".join(entries[index].label() for index in best)


def _best(reference: str, names: Sequence[str]) -> list[int]:
    """Places of the names that are nearest to what was typed."""
    from rapidfuzz import fuzz, process

    found = process.extract(folded(reference), names, scorer=fuzz.WRatio, limit=3, score_cutoff=_NEAR)
    return [index for _, _, index in found]
