"""What two claims that tell of the same do to each other: one rule each, the first that applies decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.linking.evidence import Evidence, Found, Sign
from claimcheck.linking.profiles import Profile
from claimcheck.linking.publication import first_published
from claimcheck.linking.rarity import total
from claimcheck.linking.roles import disputed
from claimcheck.linking.wording import quoted, who
from claimcheck.model import LinkKind, QuotationType, Relation, SourceKind
from claimcheck.provenance import origin

_OF_THEIR_OWN = (SourceKind.PERSON, SourceKind.ORGANISATION)
_MOSTLY = 0.6
_CONFLICTS, _CORROBORATES = Relation.CONFLICTS, Relation.CORROBORATES


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a pair that tells of the same does to each other.

    Args:
        relation, kind: as in ``Link``.
        rule: name of the rule that tells it.
        reason: a sentence that says why.
        overtaken: the claim that a later one has overtaken.
    """

    relation: Relation
    kind: LinkKind
    rule: str
    reason: str
    overtaken: Profile | None = None


def verdict(a: Profile, b: Profile, found: Found) -> Verdict | None:
    """What the evidence makes of two claims that tell of the same; None where they do nothing to each other."""
    if _denies_another_number(a, b, found) or _leave_it_open(a, b, found):
        return None
    told = (rule(a, b, found) for rule in _RULES)
    first = next((each for each in told if each is not None), None)
    return first or (None if _one_negates(a, b, found) else _agreement(a, b, found))


def _one_negates(a: Profile, b: Profile, found: Found) -> bool:
    """Whether one side alone has a negation where both speak of the same, whatever it negates: no agreement."""
    if Sign.SAME_SOURCE in found or a.denial or b.denial or bool(a.stance.negation) == bool(b.stance.negation):
        return False
    no = a if a.stance.negation else b
    shared = a.own.keys() & b.own.keys()
    return bool(shared) and total(shared & no.stance.negated_clause) >= _MOSTLY * total(shared)


def _denies_another_number(a: Profile, b: Profile, found: Found) -> bool:
    """Whether one side rejects a number that the other does not tell ("wies Berichte über 60 Tote zurück")."""
    denier = a if a.denial else b
    return Sign.ONE_DENIES in found and Sign.OTHER_COUNT in found and _only_rejects(denier)


def _leave_it_open(a: Profile, b: Profile, found: Found) -> bool:
    """Whether both count the same and neither agree nor clash: "mindestens 12" against 17."""
    if Sign.SAME_COUNT in found or Sign.OTHER_COUNT in found or Sign.ONE_DENIES in found:
        return False
    return any(one.comparable(other) and not one.measured for one in a.counts for other in b.counts)


def _only_rejects(denier: Profile) -> bool:
    """Whether the words of a denial are those that it rejects ("wies Berichte über X zurück"), not its own account."""
    return denier.claim.type is QuotationType.REPORTED


def _denial(a: Profile, b: Profile, found: Found) -> Verdict | None:
    """One denies and the other tells it; the same source, or one that insists on the same number, agrees."""
    if Sign.ONE_DENIES not in found or Sign.SAME_SOURCE in found:
        return None
    denier, teller = (a, b) if a.denial else (b, a)
    if Sign.SAME_COUNT in found and Sign.OTHER_COUNT not in found and not _only_rejects(denier):
        return None
    return Verdict(_CONFLICTS, LinkKind.DENIAL, "denial", f"told by {who(teller)}, denied by {who(denier)}")


def _quantity(a: Profile, b: Profile, found: Found) -> Verdict | None:
    clash = found.get(Sign.OTHER_COUNT)
    if clash is None or Sign.BOTH_DENY in found:
        return None
    reason = _side_by_side(a, b, clash)
    overtaken = _earlier(a, b) if _may_update(a, b) else None
    if overtaken is not None:
        reason += f"; the number of {_other(overtaken, a, b).claim.published} is the later one"
    return Verdict(_CONFLICTS, LinkKind.QUANTITY, "quantity", reason, overtaken)


def _correction(a: Profile, b: Profile, _: Found) -> Verdict | None:
    """ "Nicht in Genf, sondern in Salzburg" against a claim that says Geneva."""
    for one, other in ((a, b), (b, a)):
        shared = [key for key in one.rejected if key in other.own and key not in other.rejected]
        if shared:
            kind = LinkKind.PLACE if one.rejects_place else LinkKind.NEGATION
            words = quoted(other.own[key] for key in shared)
            return Verdict(
                _CONFLICTS,
                kind,
                "correction",
                f"{words} according to {who(other)}, expressly not so according to {who(one)}",
            )
    return None


def _negation(a: Profile, b: Profile, found: Found) -> Verdict | None:
    """Exactly one side negates a word that both use, in a clause that holds most of what both speak of."""
    if Sign.BOTH_DENY in found or Sign.SAME_SOURCE in found or Sign.ONE_DENIES in found or Sign.COVERAGE not in found:
        return None
    shared = a.own.keys() & b.own.keys()
    of_a, of_b = (shared & side.stance.negated - side.names for side in (a, b))
    if bool(of_a) == bool(of_b) or (a.stance.negation and b.stance.negation):
        return None
    no, yes, keys = (a, b, of_a) if of_a else (b, a, of_b)
    if total(shared & no.stance.negated_clause) < _MOSTLY * total(shared):
        return None
    words = quoted(no.own[key] for key in sorted(keys))
    reason = f'{words} negated ("{no.stance.negation}") by {who(no)}, not by {who(yes)}'
    return Verdict(_CONFLICTS, LinkKind.NEGATION, "negation", reason)


def _antonym(a: Profile, b: Profile, found: Found) -> Verdict | None:
    if Sign.BOTH_DENY in found or a.stance.negation or b.stance.negation:
        return None
    for first, second in a.words.opposites_of(a.own):
        one, other = f"c:{first}", f"c:{second}"
        if other in b.own and other not in a.own and one not in b.own:
            reason = f"{quoted([a.own[one]])} with {who(a)} is the opposite of {quoted([b.own[other]])} with {who(b)}"
            return Verdict(_CONFLICTS, LinkKind.NEGATION, "antonym", reason)
    return None


def _actor(a: Profile, b: Profile, found: Found) -> Verdict | None:
    """One deed, which the two lay to others; what is negated, or told of another day, may be another deed."""
    if {Sign.BOTH_DENY, Sign.ONE_DENIES, Sign.SAME_SOURCE, Sign.OTHER_TIME} & found.keys():
        return None
    if a.stance.negation or b.stance.negation:
        return None
    clash = disputed(a.deeds, b.deeds)
    if clash is None:
        return None
    of_a, of_b = clash
    one, other = quoted([of_a.actor.text]), quoted([of_b.actor.text])
    reason = f"done by {one} according to {who(a)}, by {other} according to {who(b)}"
    return Verdict(_CONFLICTS, LinkKind.ACTOR, "actor", reason)


def _called_off(a: Profile, b: Profile, _: Found) -> Verdict | None:
    """Planned here, called off there."""
    for one, other in ((a, b), (b, a)):
        if one.stance.revoked and other.stance.planned and not other.stance.revoked and not one.stance.planned:
            overtaken = other if _earlier(a, b) is other else None
            reason = (
                f'a plan ("{other.stance.planned}") according to {who(other)}, '
                f'but according to {who(one)} "{one.stance.revoked}"'
            )
            return Verdict(_CONFLICTS, LinkKind.STATUS, "called off", reason, overtaken)
    return None


def _date(a: Profile, b: Profile, found: Found) -> Verdict | None:
    clash = found.get(Sign.OTHER_TIME)
    if clash is None or Sign.BOTH_DENY in found or Sign.COVERAGE not in found:
        return None
    return Verdict(_CONFLICTS, LinkKind.DATE, "date", _side_by_side(a, b, clash))


def _carried_out(a: Profile, b: Profile, found: Found) -> Verdict | None:
    """A plan, told as done in an article that is not known to be the earlier one: it is overtaken, not contradicted."""
    earlier = _earlier(a, b)
    plan, done = (a, b) if a.stance.planned else (b, a)
    if not plan.stance.planned or done.stance.planned or not done.stance.finished or earlier is done:
        return None
    agreement = _agreement(a, b, found)
    reason = (
        f'a plan ("{plan.stance.planned}") according to {who(plan)}, '
        f'done ("{done.stance.finished}") according to {who(done)}'
    )
    return Verdict(_CORROBORATES, agreement.kind, "carried out", f"{reason}; {agreement.reason}", plan)


def _agreement(a: Profile, b: Profile, _: Found) -> Verdict:
    source = origin(a.claim, b.claim)
    return Verdict(_CORROBORATES, source.kind, source.kind.value, source.reason)


def _earlier(a: Profile, b: Profile) -> Profile | None:
    """The claim of the earlier article; None where that is not known."""
    first = first_published(a.claim, b.claim)
    return None if first is None else a if first is a.claim else b


def _may_update(a: Profile, b: Profile) -> bool:
    """Whether the later of two counts may be the earlier one brought up to date: from one origin, or nobody's own.

    Two who are named and count differently contradict each other, whoever of them speaks later.
    """
    one, other = a.claim, b.claim
    if one.source is not None and one.source == other.source:
        return True
    if {relay.name for relay in one.via} & {relay.name for relay in other.via}:
        return True
    return any(claim.source is None or claim.source.kind not in _OF_THEIR_OWN for claim in (one, other))


def _side_by_side(a: Profile, b: Profile, clash: Evidence) -> str:
    return f"according to {who(a)} {quoted(clash.of_a)}, according to {who(b)} {quoted(clash.of_b)}"


def _other(one: Profile, a: Profile, b: Profile) -> Profile:
    return b if one is a else a


_RULES: tuple[Callable[[Profile, Profile, Found], Verdict | None], ...] = (
    _denial,
    _quantity,
    _correction,
    _negation,
    _actor,
    _antonym,
    _called_off,
    _date,
    _carried_out,
)
