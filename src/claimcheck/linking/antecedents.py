"""What a denial denies: the claims of its own article that it answers to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import rarity, total
from claimcheck.linking.themes import theme, told
from claimcheck.linking.vectors import cosine
from claimcheck.linking.weights import odds, weights
from claimcheck.model import Certainty

# An answer inside an article is taken for one only where it is likelier than not.
_LEAST = 0.55
_MOST_TARGETS = 6
_NEXT_SENTENCE, _FAR_APART = 20, 150
_FULL = 3.0
_FURTHEST = 8
_LEAST_TELLING = 0.4
_THEME = 2.5

Strengths = dict[str, float]


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A claim that a denial answers to.

    Args:
        denial, target: the two claims.
        odds: how sure, 0 to 1.
        shared: words of the denial that the target has too; empty where only the order of the text shows it.
        distance: how many claims back the target stands; negative: after the denial.
    """

    denial: Profile
    target: Profile
    odds: float
    shared: tuple[str, ...]
    distance: int


def antecedents(rows: Sequence[Profile]) -> list[Antecedent]:
    """For each denial of a document what it denies, the likeliest first; for many a denial that is not told.

    Args:
        rows: the claims of the document in reading order.
    """
    model = weights().denied
    found: list[Antecedent] = []
    for denial, targets in deniable(rows):
        answers = (_answer(denial, target, rows, odds(model, strengths)) for target, strengths in targets)
        likely = sorted((each for each in answers if each.odds >= _LEAST), key=lambda each: (-each.odds, each.distance))
        found.extend(likely[:_MOST_TARGETS])
    return found


def deniable(rows: Sequence[Profile]) -> Iterator[tuple[Profile, list[tuple[Profile, Strengths]]]]:
    """Each denial of a document with the claims that it may answer to and what speaks for each."""
    about = theme(rows)
    central = {row.claim.id: cosine(told(row), about) for row in rows}
    for denial in rows:
        if denial.denial:
            targets = [row for row in rows if _may_be_denied(row, denial)]
            yield denial, [(row, _strengths(denial, row, rows, central[row.claim.id])) for row in targets]


def _may_be_denied(row: Profile, denial: Profile) -> bool:
    return not row.denial and row.claim.certainty is not Certainty.DECLINED and not _same_source(denial, row)


def _answer(denial: Profile, target: Profile, rows: Sequence[Profile], likely: float) -> Antecedent:
    shared = _telling([key for key in denial.own if key in target.own], rows)
    return Antecedent(denial, target, likely, tuple(denial.own[key] for key in shared), denial.place - target.place)


def _apart(denial: Profile, before: Profile) -> float:
    """How much text lies between a claim and a denial, 0 (the next sentence) to 1; their frames are no distance."""
    one, other = before.claim, denial.claim
    if not one.quote or not other.quote or one.context == other.context:
        return 0.0
    around = max(0, len(one.context) - len(one.text)) + max(0, len(other.context) - len(other.text))
    return min(1.0, max(0, other.quote[0].start - one.quote[-1].end - around - _NEXT_SENTENCE) / _FAR_APART)


def _telling(shared: Sequence[str], rows: Sequence[Profile]) -> list[str]:
    """The shared words, if they say more than what the article is about; else none."""
    return list(shared) if sum(_weight(key, rows) for key in shared) >= _LEAST_TELLING else []


def _weight(key: str, rows: Sequence[Profile]) -> float:
    """How much it says that two claims of an article share a key that others of it may have too."""
    told = sum(key in row.own for row in rows)
    return rarity(key) * max(0.0, 1.0 - _THEME * max(0, told - 2) / max(1, len(rows) - 2))


def _strengths(denial: Profile, target: Profile, rows: Sequence[Profile], central: float) -> Strengths:
    """What speaks for a target, each 0 to 1."""
    distance = denial.place - target.place
    shared = [key for key in denial.own if key in target.own]
    setting = (denial.own.keys() & target.near.keys()) | (denial.near.keys() & target.own.keys())
    names = {key for key in target.speaker if key.startswith("w:")}
    spoken = _spoken_before(denial, rows)
    answered, opens = target in spoken, bool(spoken) and target is spoken[0]
    return {
        "covered": _share(shared, denial.own),
        "all covered": _share(shared, target.own),
        "covered around": _share([key for key in denial.own if key in target.near], denial.own),
        "spoken before": float(answered),
        "opens": float(opens),
        "bare, spoken before": float(answered and denial.bare),
        "central": central,
        "bare, central": central if denial.bare else 0.0,
        "bare, opens": float(opens and denial.bare),
        "bare, apart": _apart(denial, spoken[-1]) if spoken and denial.bare else 0.0,
        "far": min(1.0, abs(distance) / _FURTHEST),
        "stands after": float(distance < 0),
        "shared words": min(1.0, sum(_weight(key, rows) for key in shared) / _FULL),
        "told around": min(1.0, sum(_weight(key, rows) for key in setting) / _FULL),
        "source named": float(not names.isdisjoint(denial.own.keys() | denial.near.keys())),
        "nothing of its own": float(denial.bare),
        "said before": _said_before(target, rows),
    }


def _spoken_before(denial: Profile, rows: Sequence[Profile]) -> list[Profile]:
    """What the last other speaker said in one go before a denial, in reading order."""
    earlier = [row for row in rows[: denial.place] if not _same_source(row, denial) and not row.denial]
    said = takewhile(lambda row: row is earlier[-1] or _same_source(row, earlier[-1]), reversed(earlier))
    return list(said)[::-1]


def _share(keys: Iterable[str], of: Iterable[str]) -> float:
    """Which part of some words other ones are, by weight."""
    return total(keys) / (total(of) or 1.0)


def _said_before(target: Profile, rows: Sequence[Profile]) -> float:
    """Whether another claim tells much of it: what an article is about is told again."""
    rest = [row for row in rows if row is not target and not row.denial]
    told = max((sum(_weight(key, rows) for key in target.own if key in row.own) for row in rest), default=0.0)
    return min(1.0, told / _FULL)


def _same_source(a: Profile, b: Profile) -> bool:
    return a.claim.source is not None and a.claim.source == b.claim.source
