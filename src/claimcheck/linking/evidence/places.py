"""Evidence of where and when: far down in the article, in articles far apart in time, of something elsewhere."""

from __future__ import annotations

from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign
from claimcheck.linking.profiles import Profile
from claimcheck.linking.tokens import Terms

_FORTNIGHT, _HALF_A_YEAR = 14, 180


def far_down(pair: Pair) -> Evidence | None:
    """How far from the head of its article the lower one stands: what articles share is told first."""
    sides = ((row, len(pair.between.article(row).claims)) for row in (pair.a, pair.b))
    return Evidence(Sign.FAR_DOWN, max(row.place / count for row, count in sides))


def other_stage(pair: Pair) -> Evidence | None:
    """One tells of what is planned, feared or drafted, the other of what is so."""
    one, other = (side.stance.planned or side.stance.possible for side in (pair.a, pair.b))
    return (
        Evidence(Sign.OTHER_STAGE, 1.0, (one,) if one else (), (other,) if other else ())
        if bool(one) != bool(other)
        else None
    )


def distant(pair: Pair) -> Evidence | None:
    """Articles far apart in time hardly tell of the same event; 0 within a fortnight, 1 from half a year on."""
    days = pair.between.days or 0
    return Evidence(Sign.DISTANT, min(1.0, (days - _FORTNIGHT) / _HALF_A_YEAR)) if days > _FORTNIGHT else None


def other_scene(pair: Pair) -> Evidence | None:
    """Each tells of something at a place that no claim of the other's article names, nor the sentence around one.

    A country says nothing here: what happens in its capital happens in it.
    """
    if pair.a.words is not pair.b.words:
        return None
    a, b = pair.a.scenes, pair.b.scenes
    if not a or not b or not pair.a.words.nations.keys().isdisjoint(a.keys() | b.keys()):
        return None
    if _named(a, pair.b, pair) or _named(b, pair.a, pair):
        return None
    return Evidence(Sign.OTHER_SCENE, 1.0, tuple(a.values()), tuple(b.values()))


def _named(scenes: Terms, other: Profile, pair: Pair) -> bool:
    """Whether an article names one of these places, in whatever spelling."""
    mentioned = pair.between.article(other).mentioned
    return any(key in mentioned or not mentioned.isdisjoint(pair.between.kindred(key)) for key in scenes)
