"""A person's judgements on a database: who is who, and how far one may rely on it.

Each is entered with the name of who enters it and the time. What is decided of sources shows at once in claims and
links, and in whatever is ingested later; it can be undone.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.errors import ClaimcheckError, NotFoundError
from claimcheck.judgements import Action, Decision, DecisionSummary, Grade, Mention, Station, now
from claimcheck.model import Credibility, Reliability, Source, SourceKind
from claimcheck.relinking import relink
from claimcheck.store import Store

_SHOWN = 8


def merge(store: Store, a: str, b: str, *, by: str, note: str = "") -> DecisionSummary:
    """Decide that two sources are one, which has the name of the second.

    Raises:
        NotFoundError: a reference means no source, or several.
        ClaimcheckError: they are one already, or one of them is only a description.
    """
    source, target = store.source(a), store.source(b)
    if source == target:
        raise ClaimcheckError(f"{a!r} and {b!r} are one source already: {source.name}")
    if (source.kind is SourceKind.ANONYMOUS) is not (target.kind is SourceKind.ANONYMOUS):
        raise ClaimcheckError(_only_described(source if source.kind is SourceKind.ANONYMOUS else target))
    return _decide(store, Decision(Action.MERGE, by, now(), source, target, note=note))


def split(
    store: Store,
    reference: str,
    *,
    by: str,
    form: str | None = None,
    document: str | None = None,
    name: str | None = None,
    kind: SourceKind | None = None,
    note: str = "",
) -> DecisionSummary:
    """Decide that a part of what a source says is somebody else's.

    Args:
        store: the database.
        reference: the source.
        by: who decides.
        form: the part that goes under this name or these words in the texts.
        document: the part that stands in this article.
        name: who that is; without it, what the articles themselves call the source.
        kind: what sort of source that is; without it, that of the source of this name, else that of the one split.
        note: why.

    Raises:
        NotFoundError: no source, document or part is called so.
        ClaimcheckError: the part is not told, or how to call it.
    """
    source = store.source(reference)
    if form is None and document is None:
        raise ClaimcheckError(f"say which part of {source.name} is somebody else: --form WORDS or --document DOCUMENT")
    article = None if document is None else store.document(document).id
    found = [station for station in store.stations(source) if article in (None, station.document)]
    if not found:
        raise NotFoundError(f"{document}: {source.name} says and passes on nothing there")
    part = found if form is None else _called(form, found, source)
    words = None if form is None or any(part_.mention.name == form for part_ in part) else part[0].words
    target = _target(store, source, part, (name or "").strip() or words, kind)
    if article is None and (source.kind is SourceKind.ANONYMOUS) is not (target.kind is SourceKind.ANONYMOUS):
        raise ClaimcheckError(_only_described(source if source.kind is SourceKind.ANONYMOUS else target))
    mentions = () if article is None and words else _mentions(part)
    decision = Decision(
        Action.SPLIT, by, now(), source, target, document=article, words=words, mentions=mentions, note=note
    )
    return _decide(store, decision)


def undo(store: Store, number: int, *, by: str, note: str = "") -> DecisionSummary:
    """Take a decision back; an undo is a decision too.

    Raises:
        NotFoundError: there is none of this number, or it was undone already.
    """
    return _decide(store, Decision(Action.UNDO, by, now(), undoes=number, note=note))


def grade(store: Store, reference: str, value: Reliability | Credibility, *, by: str, note: str = "") -> Grade:
    """Enter a grade of the Admiralty code: a letter grades a source, a digit a claim.

    Raises:
        NotFoundError: the reference means none, or several.
    """
    subject: Source | str
    if isinstance(value, Reliability):
        subject = _source_to_grade(store, reference, value)
    else:
        subject = _claim_to_grade(store, reference, value)
    entered = Grade(subject, value, by, now(), note)
    store.grade(entered)
    return entered


def subject(store: Store, reference: str) -> Source | str:
    """What a user means who names a source or the id of a claim.

    Returns:
        The source, or the claim's id.

    Raises:
        NotFoundError: it is neither, or several sources.
        ClaimcheckError: it is both.
    """
    claim = _claim(store, reference)
    try:
        source = store.source(reference, outlets=True)
    except NotFoundError:
        if claim is None:
            raise
        return claim
    if claim is not None:
        kind_and_name = f"{source.kind.value}:{source.name}"
        raise ClaimcheckError(f"{reference!r} is the claim {claim} and a source; write {claim} or {kind_and_name}")
    return source


def _decide(store: Store, decision: Decision) -> DecisionSummary:
    number = store.decide(decision).number
    relink(store)
    return next(each for each in store.decisions() if each.decision.number == number)


def _only_described(source: Source) -> str:
    return (
        f"{source.name!r} is a description, not known to be one person in all articles; say who it is in one of them: "
        f'claimcheck split "{source.name}" --document DOCUMENT --as NAME --kind person'
    )


def _called(form: str, stations: Sequence[Station], source: Source) -> list[Station]:
    """The stations that articles call so, else those where these words name the speaker."""
    by_name = [station for station in stations if station.mention.name == form]
    found = by_name or [station for station in stations if station.words == form]
    if not found:
        names = dict.fromkeys(name for station in stations for name in (station.mention.name, station.words) if name)
        shown = ", ".join(list(names)[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
        raise NotFoundError(f"{source.name} goes nowhere by {form!r}; its forms are {shown}")
    return found


def _mentions(stations: Sequence[Station]) -> tuple[Mention, ...]:
    found = {station.mention for station in stations}
    return tuple(sorted(found, key=lambda mention: (mention.name, mention.kind or "")))


def _target(store: Store, source: Source, part: Sequence[Station], name: str | None, kind: SourceKind | None) -> Source:
    if name is None:
        names = {station.mention.name for station in part} - {source.name}
        if len(names) != 1:
            raise ClaimcheckError(f"say who it is that is not {source.name}: --as NAME")
        (name,) = names
        kind = kind or next((station.mention.kind for station in part if station.mention.kind), None)
    target = _of_name(store, name, kind) or Source(name, kind or source.kind)
    if target == source:
        raise ClaimcheckError(f"{name} is the source that is to be split; give the part another name: --as NAME")
    return target


def _of_name(store: Store, name: str, kind: SourceKind | None) -> Source | None:
    """The only source that has this name now."""
    found = [row.source for row in store.sources() if row.source.name == name and kind in (None, row.source.kind)]
    return found[0] if len(found) == 1 else None


def _claim(store: Store, reference: str) -> str | None:
    try:
        return store.claim(reference).id
    except NotFoundError:
        return None


def _source_to_grade(store: Store, reference: str, value: Reliability) -> Source:
    try:
        return store.source(reference, outlets=True)
    except NotFoundError:
        if claim := _claim(store, reference):
            raise ClaimcheckError(f"{claim} is a claim and {value} grades sources; a claim is graded 1 to 6") from None
        raise


def _claim_to_grade(store: Store, reference: str, value: Credibility) -> str:
    try:
        return store.claim(reference).id
    except NotFoundError as unknown:
        try:
            source = store.source(reference, outlets=True)
        except NotFoundError:
            raise unknown from None
        raise ClaimcheckError(
            f"{source.name} is a source and {value} grades claims; a source is graded A to F"
        ) from None
