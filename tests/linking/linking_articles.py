"""Two short articles on one invented event, into which a test puts the claims that it asks about."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from claimcheck.linking import link_claims
from claimcheck.model import Certainty, Claim, Link, Quantity, Relay, Source, SourceKind

TITLES = (
    "Brand in der Kelbing-Werft Norderhaven",
    "Kelbing-Werft Norderhaven: Ermittler suchen nach dem Brand die Ursache",
)
FILLERS = (
    ("Der Himmel über dem Hafen sei schwarz gewesen", "Norderhaven am Abend: Anwohnerin Berit Kloos sah es vom Deich."),
    ("Die Schicht hatte gerade gewechselt", "In Norderhaven hatte die Schicht gewechselt, so Meister Onno Tjaden."),
    ("Der Löschzug aus Wiekeroog kam als erster", "Der Löschzug aus Wiekeroog war nach Norderhaven geeilt."),
)


def person(name: str) -> Source:
    return Source(name, SourceKind.PERSON)


def office(name: str) -> Source:
    return Source(name, SourceKind.ORGANISATION)


def count(value: float, unit: str) -> Quantity:
    return Quantity(value, value, value, unit, f"{value:g} {unit}")


def claim(text: str, source: Source | None = None, **fields: object) -> Claim:
    """A claim whose place in an article is filled in by ``links_of``."""
    return dataclasses.replace(Claim("new", "new", text, source=source, lang="de"), **fields)  # type: ignore[arg-type]


def articles(first: Sequence[Claim], second: Sequence[Claim], *, days: tuple[str, str] | None = None) -> list[Claim]:
    """Both articles as claims: the given ones and three that set the scene, ids ``one#0`` … and ``two#0`` …"""
    found = []
    for number, (doc, given) in enumerate((("one", first), ("two", second))):
        scene = [claim(text, person(doc), context=context) for text, context in FILLERS[number : number + 2]]
        for place, each in enumerate([*given, *scene]):
            found.append(
                dataclasses.replace(
                    each,
                    id=f"{doc}#{place}",
                    doc=doc,
                    title=TITLES[number],
                    published=days[number] if days else each.published,
                )
            )
    return found


def links_of(first: Claim | Sequence[Claim], second: Claim | Sequence[Claim], **how: object) -> list[Link]:
    """The links of the two articles that join the given claims, fillers left out."""
    one = [first] if isinstance(first, Claim) else list(first)
    two = [second] if isinstance(second, Claim) else list(second)
    asked = {f"one#{n}" for n in range(len(one))} | {f"two#{n}" for n in range(len(two))}
    return [link for link in link_claims(articles(one, two, **how)) if {link.a, link.b} <= asked]  # type: ignore[arg-type]


def link_of(first: Claim, second: Claim, **how: object) -> Link:
    """The one link between two claims."""
    links = links_of(first, second, **how)
    assert len(links) == 1, f"{len(links)} links between {first.text!r} and {second.text!r}"
    return links[0]


DENIAL = Certainty.DENIAL
DPA = (Relay("dpa"),)
