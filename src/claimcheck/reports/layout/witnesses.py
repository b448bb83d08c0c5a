"""Who agrees with a claim, by origin; and media that cite each other round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.text import Text

from claimcheck.model import Claim
from claimcheck.provenance import Branch, Circle, Echo, Trail, Witness, branches
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import told
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.lists import count
from claimcheck.reports.layout.pairs import pair_block
from claimcheck.reports.values import CircularReport, CorroborationReport, Page

_BLANK = Text()
_STEP = 2
_NUMBER = 3


def corroboration(report: CorroborationReport, page: Page) -> Iterator[Lines]:
    """The counts, a tree a witness (root, relays, outlets, claims), then what conflicts."""
    found, width = report.found, page.width
    yield [*wrap(_summary(report), width), *wrap(Text("root → relay → outlet → claim", styles.QUIET), width)]
    for number, witness in enumerate(found.witnesses, 1):
        yield [_BLANK, *_witness(number, witness, found.claim, width)]
    if report.conflicts:
        yield [_BLANK, Text("Conflicts", style=styles.CONFLICT)]
    for pair in report.conflicts:
        yield [_BLANK, *pair_block(pair, page)]


def circular(report: CircularReport, width: int | None) -> Iterator[Lines]:
    """Each circle with the claims that show it, then the trails that end in reports of which none is named."""
    for circle in report.circles:
        yield [*_circle(circle, width), _BLANK]
    if report.trails:
        yield [Text("Trails that end in reports of which none is named", style=styles.UPDATE), _BLANK]
    for trail in report.trails:
        yield [*_trail(trail, width), _BLANK]
    yield [Text(f"{count(len(report.circles), 'circle')}, {count(len(report.trails), 'trail')}", style=styles.QUIET)]


def _summary(report: CorroborationReport) -> Text:
    found = report.found
    text = Text().append(count(found.articles, "article"))
    text.append(f", {found.independent} independent root{'' if found.independent == 1 else 's'}", styles.AGREEMENT)
    text.append(f", {found.unknown} unknown" if found.unknown else "", styles.UPDATE)
    text.append(f", {count(len(report.conflicts), 'conflict')}" if report.conflicts else "", styles.CONFLICT)
    return text.append("" if found.complete else "; more claims agree than are shown")


def _witness(number: int, witness: Witness, asked: Claim, width: int | None) -> Lines:
    head = plain(", ".join(witness.roots), styles.SOURCE)
    head.append(f" · {count(len(witness.trails), 'claim')}", styles.QUIET)
    head.append("" if witness.known else " · unknown, no further witness", styles.UPDATE)
    echoes = {echo.claim.id: echo for echo in witness.echoes}
    lines = wrap(head, width, _NUMBER, Text(str(number)))
    for branch in branches(witness.trails):
        lines += _branch(branch, asked, echoes, width, _NUMBER)
    return lines


def _branch(branch: Branch, asked: Claim, echoes: Mapping[str, Echo], width: int | None, indent: int) -> Lines:
    name = plain(branch.station.name, styles.SOURCE)
    lines = wrap(name, width, indent + _STEP, Text(f"{' ' * indent}→ ", styles.QUIET))
    for claim in branch.claims:
        lines += _claim(claim, asked, echoes, width, indent + 2 * _STEP)
    for onward in branch.branches:
        lines += _branch(onward, asked, echoes, width, indent + _STEP)
    return lines


def _claim(claim: Claim, asked: Claim, echoes: Mapping[str, Echo], width: int | None, indent: int) -> Lines:
    about = [claim.id, claim.published or "", "the claim asked for" if claim.id == asked.id else ""]
    lines = [*wrap(plain(claim.text), width, indent)]
    lines += wrap(plain(" · ".join(filter(None, about)), styles.QUIET), width, indent)
    echo = echoes.get(claim.id)
    if echo:
        lines += wrap(plain(f"echo of {echo.of.id}: {echo.reason}", styles.REASON), width, indent)
    return lines


def _circle(circle: Circle, width: int | None) -> Lines:
    way = [step.teller for step in circle.citations]
    lines = wrap(plain(" ← ".join([*way, way[0]]), styles.CONFLICT), width)
    others = [name for name in circle.media if name not in way]
    if others:
        lines += wrap(plain(f"with them {', '.join(others)}", styles.QUIET), width)
    for step in circle.citations:
        lines += wrap(plain(f"{step.teller} has it from {step.told}:", styles.SOURCE), width, _STEP)
        for claim in step.claims:
            lines += _cited(claim, width)
    return lines


def _cited(claim: Claim, width: int | None) -> Lines:
    tail = [fact for fact in (claim.published, claim.id) if fact]
    return [*wrap(plain(claim.text), width, 2 * _STEP), *wrap(told(claim, *tail), width, 2 * _STEP)]


def _trail(trail: Trail, width: int | None) -> Lines:
    way = " → ".join(station.name for station in trail.stations)
    about = " · ".join(filter(None, (way, trail.claim.published, trail.claim.id)))
    return [*wrap(plain(trail.claim.text), width), *wrap(plain(about, styles.QUIET), width, _STEP)]
