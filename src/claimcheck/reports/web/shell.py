"""The page around the content: what the browser may do, style and script in the page itself, masthead and foot."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from claimcheck.reports.web.markup import Child, Markup, el, join

# By this a page is known as one of ours, which may be written anew.
GENERATOR = el("meta", name="generator", content="claimcheck")

_KICKER = "claimcheck · who says so, and who says otherwise"
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='6' cy='8' r='5' "
    "fill='%230072b2'/%3E%3Ccircle cx='10' cy='8' r='5' fill='%23d55e00' fill-opacity='.8'/%3E%3C/svg%3E"
)


def page(title: str, *content: Child, heading: str | None = None, lede: Child = None, nav: Child = None) -> str:
    """A whole page.

    Args:
        title: what it is called.
        content: its parts.
        heading: what stands at its top, if that is not the title.
        lede: what it comes to, below the title.
        nav: links to other pages or parts.
    """
    masthead = el(
        "header",
        el("div", el("p", _KICKER, class_="kicker"), _toggle(), class_="topline"),
        el("h1", heading or title),
        el("p", lede, class_="lede") if lede else None,
        el("nav", nav, aria_label="Parts") if nav else None,
        class_="masthead",
    )
    main = el("main", *content, id="main")
    skip = el("a", "Skip to the content", href="#main", class_="skip")
    script = el("script", Markup(_asset("page.js")))
    body = el("body", skip, masthead, main, _foot(), script)
    return f"<!DOCTYPE html>\n{el('html', _head(title), body, lang='en')}\n"


@cache
def _asset(name: str) -> str:
    return files("claimcheck.reports.web").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _policy() -> str:
    """Nothing is loaded from anywhere, and of styles and scripts only these two are heeded, whatever a page holds."""
    style, script = (_digest(_asset(name)) for name in ("page.css", "page.js"))
    allowed = f"default-src 'none'; style-src '{style}'; script-src '{script}'; img-src data:"
    return f"{allowed}; base-uri 'none'; form-action 'none'"


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _head(title: str) -> Markup:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=_policy()),
        GENERATOR,
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="referrer", content="no-referrer"),
        el("title", title),
        el("link", rel="icon", href=_ICON),
        el("style", Markup(_asset("page.css"))),
    )


def _toggle() -> Markup:
    return el("button", "Dark", id="theme", type="button", aria_pressed="false", hidden=True)


def _foot() -> Markup:
    legend = [
        ("≠", "conflict"),
        ("↻", "update: one side has been overtaken"),
        ("=", "agreement of independent sources"),
        ("≟", "agreement, origin unknown"),
        ("≈", "echo: one origin told twice"),
    ]
    signs = [join([el("b", sign, class_="sign"), f" {words}"]) for sign, words in legend]
    lines = [el("span", word, class_=f"line {word}") for word in ("asserted", "hedged", "denial", "declined")]
    return el(
        "footer",
        el("p", *(el("span", sign) for sign in signs), class_="legend"),
        el("p", "Lines under a claim: ", *lines, class_="legend"),
        el("p", "Made by claimcheck. Links come from a program; the reasons are there to be checked."),
    )
