"""The filters: by source, by what a claim is tied to, by certainty, by article, and by words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.reports.web.edition import CERTAINTIES, TIE_WORDS, TIES, Edition, anchor, tie, title
from claimcheck.reports.web.markup import Child, Markup, el, join

_FEWEST = 2  # of one choice there is nothing to choose


@dataclass(frozen=True, slots=True)
class Counted:
    """What the filters say how many are left of.

    Args:
        selector: of the elements, as style sheets write it.
        noun: what they are called.
    """

    selector: str
    noun: str


CLAIMS = Counted("main .notes > ol > .note, ol.notes > .note", "claims")
PAIRS = Counted(".pair", "links")
ARTICLES = Counted("#articles tr[data-entry]", "articles")


def controls(edition: Edition, claims: Sequence[Claim], *, counted: Counted = CLAIMS, articles: bool = False) -> Markup:
    """The bar of filters; without scripts it is not shown.

    Args:
        edition: the whole.
        claims: those that can be filtered.
        counted: what to say the number of.
        articles: whether articles can be chosen, too.
    """
    groups = [_voices(edition), _ties(edition, claims), _certainties(claims), _articles(edition) if articles else None]
    search = el("input", id="words", type="search", placeholder="words or a name", autocomplete="off")
    bar = [
        el("div", el("label", "Find", for_="words"), search, class_="find"),
        el("output", id="status", aria_live="polite"),
        el("a", "Filters", href="#filters", class_="to-filters"),
        el("button", "Show all", type="reset", class_="reset"),
    ]
    return el(
        "form",
        el("div", *bar, class_="bar"),
        el("div", *groups, id="filters"),
        id="controls",
        aria_label="Filters",
        data_counted=counted.selector,
        data_noun=counted.noun,
        hidden=True,
    )


def _choice(group: str, value: str, *label: Child) -> Markup:
    return el(
        "button", *label, type="button", class_="choice", aria_pressed="false", data_group=group, data_value=value
    )


def _choices(legend: str, choices: Sequence[Markup]) -> Child:
    if len(choices) < _FEWEST:
        return None
    return el("fieldset", el("legend", legend), *choices)


def _voices(edition: Edition) -> Child:
    named = [voice for voice in edition.voices.values() if voice.colour and voice.claims]
    choices = [
        _choice(
            "voice",
            voice.token,
            el("span", voice.initials, class_=f"swatch {voice.token}", aria_hidden="true"),
            voice.name,
            _number(voice.claims),
        )
        for voice in named
    ]
    rest = [voice for voice in edition.voices.values() if not voice.colour and voice.claims]
    if rest:
        swatch = el("span", "…", class_="swatch v0", aria_hidden="true")
        label = "1 other" if len(rest) == 1 else f"{len(rest)} others"
        choices.append(_choice("voice", "v0", swatch, label, _number(sum(voice.claims for voice in rest))))
    return _choices("Source", choices)


def _ties(edition: Edition, claims: Iterable[Claim]) -> Child:
    counts = Counter(kind for claim in claims for kind in {tie(p) for p in edition.ties.get(claim.id, ())} or {"alone"})
    signs = TIES | {"alone": "·"}
    words = TIE_WORDS | {"alone": "no counterpart"}
    choices = [
        _choice("tie", kind, el("span", sign, class_=f"sign {kind}", aria_hidden="true"), words[kind], _number(number))
        for kind, sign in signs.items()
        if (number := counts[kind])
    ]
    return _choices("Relation", choices)


def _certainties(claims: Iterable[Claim]) -> Child:
    counts = Counter(claim.certainty.value for claim in claims)
    choices = [
        _choice("certainty", value, el("span", value, class_=f"line {value}"), _number(counts[value]))
        for value in CERTAINTIES
        if counts[value]
    ]
    return _choices("Certainty", choices)


def _articles(edition: Edition) -> Child:
    choices = [
        _choice("article", anchor(document.id), document.outlet or _short(title(document)))
        for document in edition.documents.values()
    ]
    return _choices("Article", choices)


def _number(number: int) -> Markup:
    return join([" ", el("span", str(number), class_="count")])


def _short(words: str, length: int = 28) -> str:
    return words if len(words) <= length else words[: length - 1].rstrip() + "…"
