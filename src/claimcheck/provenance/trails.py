"""The way of a claim back through the articles that its own article retells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.model import Claim, Link, Relation, SourceKind
from claimcheck.provenance.stations import Mouth, Station, medium, mouth, stations

_MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class Trail:
    """The way of a claim, from the first mouth known to the outlet.

    Args:
        claim: the claim.
        stations: its way; where a linked article shows from whom the claim's medium has it, through that article.
        mouth: how much is known of the first.
    """

    claim: Claim
    stations: tuple[Station, ...]
    mouth: Mouth

    @property
    def root(self) -> str:
        """The name at the beginning."""
        return self.stations[0].name

    @property
    def known(self) -> bool:
        """Whether the first mouth is a named one, and so may be a witness."""
        return self.mouth is Mouth.NAMED


def trails(claims: Iterable[Claim], links: Iterable[Link]) -> dict[str, Trail]:
    """The trail of each claim by its id.

    An article that says "as Uferbote reports" takes the claim from Uferbote's own article, where that is linked; so its
    trail begins where that of Uferbote's claim does. Where such steps lead round, the root is nobody's.

    Args:
        claims: the claims, ids unique.
        links: any; those that corroborate count, the surest first.
    """
    by_id = {claim.id: claim for claim in claims}
    behind = _behind(by_id, links)
    return {id: _trail(claim, by_id, behind) for id, claim in by_id.items()}


def agreeing(links: Iterable[Link]) -> list[Link]:
    """Links of claims that say the same, and still do, the surest first."""
    same = (link for link in links if link.relation is Relation.CORROBORATES and link.superseded is None)
    return sorted(same, key=lambda link: (-link.score, link.a, link.b))


def _behind(claims: Mapping[str, Claim], links: Iterable[Link]) -> dict[str, str]:
    """For each claim that a medium is the source of, the surest claim that this medium published."""
    found: dict[str, str] = {}
    for link in agreeing(links):
        for teller, told in ((link.a, link.b), (link.b, link.a)):
            if teller in claims and told in claims and teller not in found and _retells(claims[teller], claims[told]):
                found[teller] = told
    return found


def _retells(teller: Claim, told: Claim) -> bool:
    source, outlet = teller.source, told.outlet
    # A medium that is not known as one counts as an organisation.
    if source is None or source.kind is SourceKind.PERSON or not outlet or teller.doc == told.doc:
        return False
    return mouth(teller) is Mouth.NAMED and medium(source.name) == medium(outlet) != medium(teller.outlet or "")


def _trail(claim: Claim, claims: Mapping[str, Claim], behind: Mapping[str, str]) -> Trail:
    passed, seen = [claim], {claim.id}
    circular = False
    while passed[-1].id in behind and not circular and len(passed) < _MOST_STEPS:
        told = claims[behind[passed[-1].id]]
        circular = told.id in seen
        if not circular:
            seen.add(told.id)
            passed.append(told)
    # The medium that is named in one article is the outlet of the one behind it, and stands there.
    onward = (stop for step in reversed(passed[:-1]) for stop in stations(step)[1:])
    way = (*stations(passed[-1]), *onward)
    return Trail(claim, way, Mouth.CIRCULAR if circular else mouth(passed[-1]))


def neighbours(links: Iterable[Link]) -> Mapping[str, list[str]]:
    """The other ends of the links of each claim, in the order of the links."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        found[link.a].append(link.b)
        found[link.b].append(link.a)
    return found
