"""Who everybody in the database is: what the articles say, then what the program unified, then what a person decided.

It is worked out from what the articles alone say, so that a decision can be taken back without a trace, and applies to
whatever comes later.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.judgements import Action, Decision, Mention, Station
from claimcheck.model import Source, SourceKind

Place = tuple[str, int]
"""A claim's id and the position of a station on its way."""


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who.

    Args:
        who: the source that each station is.
        decided: number of the last decision that says so, where a person did.
        former: sources that nothing is called any more, each with the one that it is.
    """

    who: Mapping[Place, Source]
    decided: Mapping[Place, int]
    former: Mapping[Source, Source]


def meanings(mentions: Iterable[Mention], unified: Mapping[Source, Source]) -> dict[Mention, Source]:
    """Whom the program takes each name for. A relay, of which only the name is told, is the source of that name.

    Args:
        mentions: as articles alone name sources and relays; all of a name, and of the names that it is unified with.
        unified: source as an article alone names it to the source that it is; what is left out is itself.
    """
    called = set(mentions)
    speaking = {mention.source for mention in called if mention.source}
    read = _of_name(speaking)
    now = _of_name(unified.get(source, source) for source in speaking)

    def who(mention: Mention) -> Source:
        source = mention.source or read.get(mention.name) or _medium(mention.name)
        source = unified.get(source, source)
        return source if mention.source else now.get(source.name, source)

    return {mention: who(mention) for mention in called}


def given_up(meant: Mapping[Mention, Source]) -> dict[Source, Source]:
    """Sources of which the program makes others; a relay counts by itself where nobody of its name speaks."""
    speaking = {mention.name for mention in meant if mention.source}
    read = (
        (mention.source or _medium(mention.name), source)
        for mention, source in meant.items()
        if mention.source or mention.name not in speaking
    )
    return {old: new for old, new in read if old != new}


def settle(
    stations: Sequence[Station], meant: Mapping[Mention, Source], decisions: Iterable[Decision] = ()
) -> Identities:
    """Who everybody is.

    Args:
        stations: all there are, as the articles alone name them.
        meant: whom the program takes each of their mentions for.
        decisions: those that hold, the earliest first; each applies to what the earlier ones made.
    """
    settling = _Settling(stations, meant)
    for decision in decisions:
        settling.apply(decision)
    return settling.result()


class _Settling:
    def __init__(self, stations: Sequence[Station], meant: Mapping[Mention, Source]) -> None:
        self._stations = stations
        self._moved = given_up({station.mention: meant[station.mention] for station in stations})
        self._who = {place_of(station): meant[station.mention] for station in stations}
        self._decided: dict[Place, int] = {}
        self._members: defaultdict[Source, list[Station]] = defaultdict(list)
        self._of_document: defaultdict[str, list[Station]] = defaultdict(list)
        for station in stations:
            self._members[self._who[place_of(station)]].append(station)
            self._of_document[station.document].append(station)

    def apply(self, decision: Decision) -> None:
        if decision.source is None or decision.target is None:
            return
        if decision.action is Action.MERGE:
            self._merge(decision.source, decision.target, decision.number)
        else:
            self._split(decision, decision.source, decision.target)

    def result(self) -> Identities:
        former = {source: self._now(source) for source in self._moved} | self._read_otherwise()
        present = {source for source, members in self._members.items() if members}
        gone = {old: new for old, new in former.items() if old not in present and new in present}
        return Identities(self._who, self._decided, gone)

    def _merge(self, source: Source, target: Source, number: int) -> None:
        one, other = self._now(source), self._now(target)
        if one != other:
            self._decided.update((place_of(station), number) for station in self._members.get(one, ()))
        for former in {source, one, other} - {target}:
            self._move(self._members.pop(former, []), target)
            self._moved[former] = target
        self._moved.pop(target, None)

    def _split(self, decision: Decision, source: Source, target: Source) -> None:
        """A split that names an article holds whoever the program takes its source for."""
        if decision.document is None:
            found = self._members.get(self._now(source), [])
        else:
            found = self._of_document.get(decision.document, [])
        taken = [station for station in found if describes(decision, station)]
        self._decided.update((place_of(station), decision.number) for station in taken)
        for owner in {self._who[place_of(station)] for station in taken}:
            self._members[owner] = [station for station in self._members[owner] if not describes(decision, station)]
        self._move(taken, target)
        if taken:
            self._moved.pop(target, None)

    def _move(self, stations: list[Station], target: Source) -> None:
        self._who.update((place_of(station), target) for station in stations)
        self._members[target].extend(stations)

    def _now(self, source: Source) -> Source:
        """Who a source is at this point, whether it was given up or not."""
        passed: set[Source] = set()
        while not self._members.get(source) and source in self._moved and source not in passed:
            passed.add(source)
            source = self._moved[source]
        return source

    def _read_otherwise(self) -> dict[Source, Source]:
        """For each source that articles name, whom most of its claims are of."""
        uses: defaultdict[Source, Counter[Source]] = defaultdict(Counter)
        for station in self._stations:
            if read := station.mention.source:
                uses[read][self._who[place_of(station)]] += 1
        return {read: counts.most_common(1)[0][0] for read, counts in uses.items()}


def describes(decision: Decision, station: Station) -> bool:
    """Whether a split is about a station, as far as the article goes."""
    return (
        decision.document in (None, station.document)
        and decision.words in (None, station.words)
        and (not decision.mentions or station.mention in decision.mentions)
    )


def _medium(name: str) -> Source:
    """Who a relay is of whom no more is known than the name."""
    return Source(name, SourceKind.MEDIA)


def place_of(station: Station) -> Place:
    """Which claim a station belongs to, and where on its way."""
    return station.claim, station.position


def _of_name(sources: Iterable[Source]) -> dict[str, Source]:
    """Of several sources of one name a relay is the medium."""
    ordered = sorted(set(sources), key=lambda s: (s.kind is not SourceKind.MEDIA, s.kind.value, s.name))
    return {source.name: source for source in reversed(ordered)}
