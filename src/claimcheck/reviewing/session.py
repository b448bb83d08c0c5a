"""A reviewer's walk through the queue: each decision is stored at once, and can be taken back."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from claimcheck.errors import NotFoundError
from claimcheck.judgements import ReviewNote, now
from claimcheck.model import Link, LinkKind, Review, Ruling
from claimcheck.pipeline import pairs
from claimcheck.reports.review import ReviewCard
from claimcheck.reviewing.decisions import ruling
from claimcheck.reviewing.queue import ties, waiting
from claimcheck.store import LinkFilter, Store


@dataclass(frozen=True, slots=True)
class _Step:
    """What undo goes back over: a decision, or a skip where there is none, and the note as it was before."""

    link: Link
    made: Ruling | None
    note: ReviewNote


class Session:
    """The suggestions that wait for a reviewer, one after the other.

    Others may decide in the same database meanwhile: what they have decided on is not shown any more, and neither a
    decision nor an undo ever overrules theirs.

    Args:
        store: the database.
        wanted: which suggestions.
        reviewer: who decides.
    """

    def __init__(self, store: Store, wanted: LinkFilter, reviewer: str) -> None:
        """Line them up."""
        self._store, self._reviewer = store, reviewer
        self._ties = ties(store)
        self._queue = deque(waiting(store, wanted, reviewer, self._ties))
        self._steps: list[_Step] = []

    @property
    def decided(self) -> int:
        """How many decisions of this session hold."""
        return sum(step.made is not None for step in self._steps)

    @property
    def _skipped(self) -> set[tuple[str, str]]:
        return {(step.link.a, step.link.b) for step in self._steps if step.made is None}

    @property
    def waiting(self) -> int:
        """How many suggestions are still in the line."""
        return len(self._queue)

    def card(self) -> ReviewCard | None:
        """The first suggestion that nobody has decided on meanwhile; None where nothing waits any more."""
        while self._queue:
            fresh = self._fresh(self._queue[0])
            if fresh is not None:
                self._queue[0] = fresh
                return self._card(fresh)
            self._queue.popleft()
        return None

    def accept(self, kind: LinkKind | None = None) -> str:
        """Confirm the first one, as being of another kind where one is named; what came of it, in a line."""
        return self._decide(Review.CONFIRMED, kind)

    def reject(self) -> str:
        """Reject the first one; what came of it, in a line."""
        return self._decide(Review.REJECTED)

    def skip(self) -> str:
        """Put the first one off: it comes back when the others are done, and last in the next session."""
        link = self._queue.popleft()
        note = self._note(link)
        self._store.note(replace(note, skipped=now()))
        self._queue.append(link)
        self._steps.append(_Step(link, None, note))
        return f"skipped: {_named(link)}; it comes back last"

    def comment(self, text: str) -> str:
        """Write something down about the first one; it goes into the decision, and stays if there is none yet."""
        note = replace(self._note(self._queue[0]), comment=text.strip())
        self._store.note(note)
        return "noted; it goes into the decision" if note.comment else "nothing noted"

    def undo(self) -> str:
        """Take the last step back; its suggestion is the first one again."""
        if not self._steps:
            return "nothing to take back in this session; earlier decisions: claimcheck accept --undo, reject --undo"
        step = self._steps.pop()
        link = step.link
        if step.made and not self._store.exchange(link.a, link.b, step.made, None):
            return f"not taken back: {self._others_word(link)}"
        self._store.note(step.note)
        self._queue = deque([link, *(each for each in self._queue if (each.a, each.b) != (link.a, link.b))])
        return f"taken back: {step.made.review.value if step.made else 'skipped'}: {_named(link)}"

    def _decide(self, review: Review, kind: LinkKind | None = None) -> str:
        link = self._queue.popleft()
        note = self._note(link)
        made = ruling(link.a, link.b, link, review, reviewer=self._reviewer, comment=note.comment, kind=kind)
        if not self._store.exchange(link.a, link.b, None, made):
            return f"not entered: {self._others_word(link)}"
        self._steps.append(_Step(link, made, note))
        changed = f" as {made.own_kind.relation.value}, {made.own_kind.value}" if made.own_kind else ""
        return f"{review.value}{changed}: {_named(link)}"

    def _others_word(self, link: Link) -> str:
        other = self._store.ruling(link.a, link.b)
        if other is None:
            return "somebody has taken it back meanwhile"
        return f"{other.reviewer or 'somebody'} has {other.review.value} it meanwhile, and that stands"

    def _fresh(self, link: Link) -> Link | None:
        """The suggestion as it is now, perhaps of another kind than it was; None where it is gone."""
        try:
            of_claim = self._store.links(LinkFilter(claim=link.a, review=Review.SUGGESTED, all_versions=True))
        except NotFoundError:  # somebody took the article out of the database
            return None
        found = [each for each in of_claim if (each.a, each.b) == (link.a, link.b)]
        return next((each for each in found if each.kind is link.kind), next(iter(found), None))

    def _card(self, link: Link) -> ReviewCard:
        (pair,) = pairs(self._store, [link])
        notes = [note for note in self._store.review_notes() if (note.a, note.b) == (link.a, link.b)]
        return ReviewCard(
            pair=pair,
            a=self._store.document(pair.a.doc),
            b=self._store.document(pair.b.doc),
            links_a=max(0, self._ties[link.a] - 1),
            links_b=max(0, self._ties[link.b] - 1),
            waiting=self.waiting,
            decided=self.decided,
            skipped=len(self._skipped & {(each.a, each.b) for each in self._queue}),
            note=next((note for note in notes if note.reviewer == self._reviewer), self._empty(link)),
            others=tuple(note for note in notes if note.reviewer != self._reviewer and note.comment),
        )

    def _note(self, link: Link) -> ReviewNote:
        found = (note for note in self._store.review_notes() if (note.a, note.b) == (link.a, link.b))
        return next((note for note in found if note.reviewer == self._reviewer), self._empty(link))

    def _empty(self, link: Link) -> ReviewNote:
        return ReviewNote(link.a, link.b, self._reviewer)


def _named(link: Link) -> str:
    return f"{link.relation.value}, {link.kind.value}, {link.a}..{link.b}"
