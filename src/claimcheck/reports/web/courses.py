"""What became of claims, as pages: over the versions of an article, from hop to hop, over time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from claimcheck.model import Claim, Spans, Version
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import DriftReport, Entry, HistoryReport, Moment, Revision, Shift, Tie, TimelineReport
from claimcheck.reports.web.claims import facets, side, stations
from claimcheck.reports.web.controls import controls
from claimcheck.reports.web.edition import Edition, anchor, edition, imprint, title
from claimcheck.reports.web.markup import Child, Markup, el
from claimcheck.reports.web.sections import section
from claimcheck.reports.web.shell import page
from claimcheck.reports.words import stretches

# What a moment or an event is coloured like, and its sign.
_COLOURS: dict[str, tuple[str, str]] = {
    **{Moment.FIRST: ("alone", "·"), Moment.ECHO: ("echo", "≈"), Moment.CONFIRMATION: ("independent", "=")},
    **{Moment.DENIAL: ("conflict", "≠"), Moment.CONFLICT: ("conflict", "≠")},
    **{Moment.UPDATE: ("update", "↻"), Moment.CORRECTION: ("update", "↻")},
    **{"added": ("independent", "+"), "dropped": ("conflict", "−"), "changed": ("update", "↻")},
}


def history_page(report: HistoryReport) -> str:
    """The versions, then from each to the next what was changed, added and dropped."""
    newest = report.versions[-1].document
    whole = _edition(shift for revision in report.revisions for shift in revision.shifts)
    versions = el("ol", *map(_version, report.versions), class_="versions")
    return page(
        title(newest),
        section("Versions", versions, key="versions"),
        *(_revision(whole, revision) for revision in report.revisions),
        lede=" · ".join(filter(None, (imprint(newest), count(len(report.versions), "version")))),
    )


def drift_page(report: DriftReport) -> str:
    """The first telling, then every retelling beside the telling that it is closest to."""
    whole = _edition([Shift(None, report.first), *report.hops])
    first = el("article", _side(whole, report.first, None), class_="pair")
    hops = [_card(whole, hop, (_day(hop.before), _day(hop.after))) for hop in report.hops]
    changed = sum(bool(hop.changes) for hop in report.hops)
    words = f"{count(len(report.hops), 'hop')}, {changed or 'none'} with changes"
    more = f"; independent claims that agree: {report.independent}" if report.independent else ""
    return page(
        report.claim.text,
        section("First told", first, key="first"),
        section("Retold", *hops, key="hops") if hops else None,
        heading="A claim from hop to hop",
        lede=f"{words}{more}.",
    )


def timeline_page(report: TimelineReport) -> str:
    """Day by day, each claim with what it is to those before it; those without a day at the end."""
    entries = (*report.entries, *report.undated)
    claims = [entry.claim for entry in entries]
    whole = edition((), claims, ())
    shown = {claim.id for claim in claims}
    days = [
        _day_section(day, [_entry(whole, entry, shown) for entry in group])
        for day, group in groupby(report.entries, key=lambda entry: entry.day or "")
    ]
    if report.undated:
        name = "undated" if report.by == "told" else "no day named"
        days.append(_day_section(name, [_entry(whole, entry, shown) for entry in report.undated]))
    return page(
        f"{report.subject}, as {report.by}",
        controls(whole, claims),
        *days,
        heading=report.subject,
        lede=f"As {report.by}: {count(len(entries), 'claim')}.",
    )


def _edition(shifts: Iterator[Shift] | list[Shift]) -> Edition:
    sides = (claim for shift in shifts for claim in (shift.before, shift.after) if claim)
    return edition((), list({claim.id: claim for claim in sides}.values()), ())


def _version(version: Version) -> Markup:
    facts = (imprint(version.document), count(version.claims, "claim"), version.reason)
    when = f"ingested {version.ingested_at}" if version.ingested_at else ""
    about = " · ".join(filter(None, (*facts, when)))
    return el("li", el("b", f"{version.number} "), el("code", version.document.id), f" {about}", class_="told")


def _revision(whole: Edition, revision: Revision) -> Markup:
    numbers = (f"Version {revision.before.number}", f"Version {revision.after.number}")
    cards = [_card(whole, shift, numbers) for shift in revision.shifts]
    heading = f"{numbers[0]} → {revision.after.number}"
    return section(heading, *cards, key=f"to-{revision.after.number}", standfirst=revision.counts)


def _card(whole: Edition, shift: Shift, names: tuple[str, str]) -> Markup:
    """Both wordings side by side, what is different marked and named."""
    words = shift.wordings
    before = _side(whole, shift.before, names[0], words.a if words else ())
    after = _side(whole, shift.after, names[1], words.b if words else ())
    colour, sign = _COLOURS[shift.event]
    kinds = [el("span", kind.value, class_="about") for kind in shift.kinds]
    details = [el("li", words) for words in (*shift.details, shift.reason) if words]
    return el(
        "article",
        el("p", el("span", sign, class_="sign", aria_hidden="true"), el("b", shift.event), *kinds, class_="verdict"),
        el("div", before, after, class_="sides"),
        el("ul", *details, class_="reasons") if details else None,
        class_=f"pair {colour}",
    )


def _side(whole: Edition, claim: Claim | None, name: str | None, own: Spans = ()) -> Markup:
    if claim is None:
        return el("div", el("b", name, class_="letter") if name else None, el("p", "—", class_="none"), class_="side")
    return side(whole, claim, stretches(claim.text, own), name)


def _day(claim: Claim | None) -> str:
    return (claim.published if claim else None) or "undated"


def _day_section(day: str, entries: list[Markup]) -> Markup:
    return section(day, el("ol", *entries, class_="notes"), key=f"day-{anchor(day)}")


def _entry(whole: Edition, entry: Entry, shown: set[str]) -> Markup:
    claim, (colour, sign) = entry.claim, _COLOURS[entry.moment]
    ties = [_tie(tie, shown) for tie in entry.ties]
    head = el("p", el("span", sign, class_="sign", aria_hidden="true"), el("b", entry.moment.value), class_="verdict")
    told = f"told {claim.published}" if claim.published and claim.published != entry.day else ""
    return el(
        "li",
        el("div", head, class_=colour),
        el("blockquote", claim.text, lang=claim.lang),
        el("p", stations(claim), el("span", told, class_="kind") if told else None, class_="told"),
        el("ul", *ties, class_="reasons") if ties else None,
        id=f"entry-{anchor(claim.id)}",
        class_=f"note {whole.voice(claim).token} {claim.certainty.value}",
        data_entry=True,
        **facets(whole, claim),
    )


def _tie(tie: Tie, shown: set[str]) -> Markup:
    """What it is to an earlier claim, with the way to it where that stands on the page."""
    earlier: Child = tie.earlier.text
    if tie.earlier.id in shown:
        earlier = el("a", tie.earlier.text, href=f"#entry-{anchor(tie.earlier.id)}")
    joint = " with " if tie.moment is Moment.CONFLICT else " of "
    return el("li", tie.moment.value, joint, el("q", earlier, lang=tie.earlier.lang), f": {tie.reason}")
