"""Reports on what becomes of claims: over the versions of an article, from article to article, over time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from claimcheck.model import Change, ChangeKind, Claim, Version
from claimcheck.reports.values.status import StatusReport
from claimcheck.reports.words import Wordings, compare_words


def change_in_words(change: Change) -> str:
    """A change as a phrase: ``number: mindestens 12 → 17``; what has nothing on one side is new or gone."""
    kind, before, after = change.kind.value, change.before, change.after
    if before and after:
        return f"{kind}: {before} → {after}"
    return f'{kind}: "{after}" is new' if after else f'{kind}: "{before}" is gone'


@dataclass(frozen=True, slots=True)
class Shift:
    """A claim in an earlier and a later wording.

    Args:
        before: the earlier one; None where the later one is new.
        after: the later one; None where the earlier one was dropped.
        changes: what is different, the weightiest first.
        reason: why the two are taken for one claim.
    """

    before: Claim | None
    after: Claim | None
    changes: tuple[Change, ...] = ()
    reason: str = ""

    @property
    def event(self) -> str:
        """``added``, ``dropped`` or ``changed``."""
        return "added" if self.before is None else "dropped" if self.after is None else "changed"

    @property
    def wordings(self) -> Wordings | None:
        """Which words the two do not share; None where there is one only, or each is in another language."""
        if self.before is None or self.after is None or self.before.lang != self.after.lang:
            return None
        return compare_words(self.before.text, self.after.text)

    @property
    def kinds(self) -> tuple[ChangeKind, ...]:
        """The kinds of change, each once; that the wording is another one goes without saying beside others."""
        kinds = tuple(dict.fromkeys(change.kind for change in self.changes))
        return tuple(kind for kind in kinds if kind is not ChangeKind.WORDING) or kinds

    @property
    def details(self) -> tuple[str, ...]:
        """The changes in words, without the wording, which shows itself."""
        return tuple(change_in_words(each) for each in self.changes if each.kind is not ChangeKind.WORDING)


@dataclass(frozen=True, slots=True)
class Revision:
    """From one version of an article to the next.

    Args:
        before, after: the versions.
        shifts: claims that were added, dropped or changed, in the order of the text.
        unchanged: number of claims that are the same in both.
    """

    before: Version
    after: Version
    shifts: tuple[Shift, ...] = ()
    unchanged: int = 0

    @property
    def counts(self) -> str:
        """How many claims were changed, added, dropped and left as they were."""
        events = [shift.event for shift in self.shifts]
        told = [f"{events.count(event)} {event}" for event in ("changed", "added", "dropped") if event in events]
        return " · ".join([*told, f"{self.unchanged} unchanged"])


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """The versions of one article and what became of its claims from each to the next."""

    name: ClassVar[str] = "history"
    versions: tuple[Version, ...]
    revisions: tuple[Revision, ...] = ()


@dataclass(frozen=True, slots=True)
class DriftReport:
    """How the wording of a claim changed from article to article.

    Args:
        claim: the one that was asked about.
        first: where it appears first.
        hops: every retelling in order of publication, each against the telling that it is closest to.
        independent: number of claims that agree from an origin of their own; they are no retellings.
    """

    name: ClassVar[str] = "drift"
    claim: Claim
    first: Claim
    hops: tuple[Shift, ...] = ()
    independent: int = 0


class Moment(StrEnum):
    """What a claim is to those that were told before it."""

    FIRST = "first"
    ECHO = "echo"
    CONFIRMATION = "confirmation"
    DENIAL = "denial"
    CONFLICT = "conflict"
    UPDATE = "update"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Tie:
    """What a claim is to an earlier one, and why one may think so."""

    moment: Moment
    earlier: Claim
    reason: str

    @property
    def phrase(self) -> str:
        """``echo of 3f2a9c``, ``conflict with 3f2a9c``."""
        return f"{self.moment.value} {'with' if self.moment is Moment.CONFLICT else 'of'} {self.earlier.id}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim on a timeline.

    Args:
        claim: the claim.
        day: when it was told, or when what it tells happened, as exactly as known; None where it is not.
        ties: what it is to earlier ones, the weightiest first; empty where nobody told of it before.
    """

    claim: Claim
    day: str | None = None
    ties: tuple[Tie, ...] = ()

    @property
    def moment(self) -> Moment:
        """What it is above all."""
        return self.ties[0].moment if self.ties else Moment.FIRST


@dataclass(frozen=True, slots=True)
class TimelineReport:
    """Claims in order of time.

    Args:
        subject: what they are about, in words.
        by: ``told`` or ``happened``.
        entries: those with a day.
        undated: those without, in the order of ingest.
    """

    name: ClassVar[str] = "timeline"
    subject: str
    by: str
    entries: tuple[Entry, ...] = ()
    undated: tuple[Entry, ...] = ()


CourseFamily = HistoryReport | DriftReport | TimelineReport | StatusReport
