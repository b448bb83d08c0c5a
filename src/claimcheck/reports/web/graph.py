"""The graph of sources and claims: who says what on the left, what stands with or against what as arcs on the right."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimcheck.model import Claim
from claimcheck.provenance import source_name
from claimcheck.reports.safety import visible
from claimcheck.reports.values import Pair
from claimcheck.reports.web.claims import facets
from claimcheck.reports.web.edition import TIE_WORDS, Edition, anchor, tie
from claimcheck.reports.web.markup import Markup, el
from claimcheck.reports.web.voices import Voice

# Pixels at full width; the drawing scales with the page.
_ROW, _GAP, _TOP = 19, 9, 14
_NAME_ENDS, _FAN, _DOT, _WORDS, _RAIL, _WIDTH = 200, 208, 256, 268, 716, 960
_NAME_LENGTH, _WORDS_LENGTH = 25, 68
_LETTER = 6.3  # about as wide as a letter of the words is
_MOST_TIED, _MOST_ALONE = 80, 40


@dataclass(frozen=True, slots=True)
class _Layout:
    """Claims from top to bottom, grouped by voice, and how far down each stands."""

    groups: Sequence[tuple[Voice, Sequence[Claim]]]
    places: Mapping[str, float]
    height: float


def graph(edition: Edition, claims: Iterable[Claim]) -> Markup:
    """Draw claims with their sources and ties.

    Args:
        edition: the whole.
        claims: those to draw. Where there are too many to be seen, claims without ties are left out first.
    """
    every = list({claim.id: claim for claim in claims}.values())
    shown = _chosen(edition, every)
    layout = _laid_out(edition, shown)
    pairs = [pair for pair in edition.pairs if pair.a.id in layout.places and pair.b.id in layout.places]
    left_out = len(every) - len(shown)
    tied = {claim.id for pair in pairs for claim in (pair.a, pair.b)}
    drawing = el(
        "svg",
        *(_leader(claim, layout.places[claim.id]) for claim in shown if claim.id in tied),
        *(_arc(pair, layout) for pair in reversed(pairs)),
        *(part for group in layout.groups for part in _group(edition, *group, layout)),
        viewBox=f"0 0 {_WIDTH} {layout.height:g}",
        role="group",
        aria_label="Sources and their claims; the same as in the notes",
    )
    return el(
        "figure",
        el("div", drawing, class_="drawing", tabindex="0", role="region", aria_label="graph, scrolls sideways"),
        el("figcaption", _caption(left_out)),
        class_="graph",
    )


def _caption(left_out: int) -> Markup:
    words = (
        "Left, who says it; right, what stands with it (solid), only echoes it (dotted) or stands against it (dashed)."
    )
    return el("p", words + (f" {left_out} more claims are not drawn." if left_out else ""))


def _chosen(edition: Edition, claims: Sequence[Claim]) -> list[Claim]:
    tied = [claim for claim in claims if edition.ties.get(claim.id)][:_MOST_TIED]
    alone = [claim for claim in claims if not edition.ties.get(claim.id) and not claim.nested]
    return tied + alone[: max(0, _MOST_ALONE - len(tied))]


def _laid_out(edition: Edition, claims: Sequence[Claim]) -> _Layout:
    ranks = {name: rank for rank, name in enumerate(_neighbours_together(edition, claims))}
    ordered = sorted(claims, key=lambda claim: ranks[source_name(claim)])
    groups = [(edition.voices[name], list(group)) for name, group in groupby(ordered, key=source_name)]
    places, down = {}, float(_TOP)
    for _, group in groups:
        for claim in group:
            places[claim.id] = down
            down += _ROW
        down += _GAP
    return _Layout(groups, places, down)


def _neighbours_together(edition: Edition, claims: Sequence[Claim]) -> list[str]:
    """Names of the sources, those next to each other that have ties, so that the arcs stay short.

    A walk along the ties from the most frequent source, then from the most frequent that it did not meet.
    """
    said: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        said[source_name(claim)].append(claim)
    met: dict[str, None] = {}
    for name in edition.voices:
        waiting = deque([name] if name in said else [])
        while waiting:
            here = waiting.popleft()
            if here not in met:
                met[here] = None
                others = (source_name(pair.b) for each in said[here] for pair in edition.ties.get(each.id, ()))
                waiting.extend(other for other in others if other in said and other not in met)
    return list(met)


def _group(edition: Edition, voice: Voice, claims: Sequence[Claim], layout: _Layout) -> Iterator[Markup]:
    middle = (layout.places[claims[0].id] + layout.places[claims[-1].id]) / 2
    yield el("text", _short(voice.name, _NAME_LENGTH), x=_NAME_ENDS, y=f"{middle + 4:g}", class_=f"name {voice.token}")
    for claim in claims:
        down = layout.places[claim.id]
        bend = (_FAN + _DOT) / 2
        line = f"M{_FAN},{middle:g} C{bend:g},{middle:g} {bend:g},{down:g} {_DOT},{down:g}"
        yield el("path", d=line, class_=f"fan {voice.token}")
        yield _node(edition, claim, voice, down)


def _node(edition: Edition, claim: Claim, voice: Voice, down: float) -> Markup:
    words = [
        el("title", claim.text),
        el("circle", cx=_DOT, cy=f"{down:g}", r=5),
        el("text", _short(claim.text, _WORDS_LENGTH), x=_WORDS, y=f"{down + 4:g}", lang=claim.lang),
    ]
    return el(
        "a",
        *words,
        href=edition.href(claim),
        class_=f"node {voice.token} {claim.certainty.value}",
        aria_label=f"{voice.name}: {_short(claim.text, 2 * _WORDS_LENGTH)}",
        data_entry=True,
        data_claim=anchor(claim.id),
        **facets(edition, claim),
    )


def _leader(claim: Claim, down: float) -> Markup:
    """Leads the eye from the words to where the arcs begin."""
    reach = _WORDS + len(_short(claim.text, _WORDS_LENGTH)) * _LETTER
    return el("path", d=f"M{min(reach, _RAIL):g},{down:g} H{_RAIL}", class_="leader")


def _arc(pair: Pair, layout: _Layout) -> Markup:
    top, bottom = sorted((layout.places[pair.a.id], layout.places[pair.b.id]))
    reach = _RAIL + min(_WIDTH - _RAIL - 8, 24 + (bottom - top) * 0.6) * 4 / 3
    kind = tie(pair)
    return el(
        "path",
        el("title", f"{TIE_WORDS[kind]}: {'; '.join(pair.link.reasons)}"),
        d=f"M{_RAIL},{top:g} C{reach:g},{top:g} {reach:g},{bottom:g} {_RAIL},{bottom:g}",
        class_=f"arc {kind}",
        data_claims=f"{anchor(pair.a.id)} {anchor(pair.b.id)}",
        data_tie=kind,
    )


def _short(words: str, length: int) -> str:
    """The beginning of some words, as much as there is room for."""
    shown = visible(words)
    return shown if len(shown) <= length else shown[: length - 1].rstrip() + "…"
