"""An invented fire and the claims that articles make of it, each with its chain."""

from __future__ import annotations

from claimcheck.model import Claim, Link, LinkKind, QuotationType, Relation, Relay, Source, SourceKind

TEXTS = {
    "a": "Zwölf Menschen wurden bei dem Brand in der Werft verletzt",
    "b": "Bei dem Werftbrand gab es zwölf Verletzte",
    "c": "Der Brand in der Werft habe zwölf Verletzte gefordert",
    "d": "Verletzt worden seien zwölf Personen",
    "e": "Twelve people were hurt in the shipyard fire",
    "f": "Es habe in der Werft ein Dutzend Verletzte gegeben",
    "g": "In der brennenden Werft trugen zwölf Menschen Verletzungen davon",
}


def person(name: str) -> Source:
    return Source(name, SourceKind.PERSON)


def office(name: str) -> Source:
    return Source(name, SourceKind.ORGANISATION)


def press(name: str) -> Source:
    return Source(name, SourceKind.MEDIA)


def unnamed(name: str) -> Source:
    return Source(name, SourceKind.ANONYMOUS)


def told(id: str, source: Source | None, *via: str, outlet: str | None, **more: object) -> Claim:
    """A claim in an article of its own; ``id`` is one letter of ``TEXTS``, or any."""
    relays = tuple(map(Relay, via))
    text = TEXTS.get(id[0], "Es gab Verletzte")
    return Claim(id, f"article {id}", text, source=source, via=relays, outlet=outlet, **more)  # type: ignore[arg-type]


def voice(id: str, outlet: str, **more: object) -> Claim:
    """What the outlet says in its own words."""
    return told(id, press(outlet), outlet=outlet, type=QuotationType.NARRATIVE, **more)


def agree(a: Claim | str, b: Claim | str, score: float = 0.8, **more: object) -> Link:
    return _link(a, b, Relation.CORROBORATES, LinkKind.INDEPENDENT, score, **more)


def clash(a: Claim | str, b: Claim | str, score: float = 0.8) -> Link:
    return _link(a, b, Relation.CONFLICTS, LinkKind.QUANTITY, score)


def _link(a: Claim | str, b: Claim | str, relation: Relation, kind: LinkKind, score: float, **more: object) -> Link:
    one, other = sorted(end if isinstance(end, str) else end.id for end in (a, b))
    return Link(one, other, relation, kind, score, reasons=("both tell of the fire",), **more)  # type: ignore[arg-type]
