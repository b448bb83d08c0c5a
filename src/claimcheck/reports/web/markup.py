"""HTML from values: whatever is not built here is text, and text cannot become markup."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from claimcheck.reports.safety import visible

# ``el`` closes all others; SVG's are closed like any.
_VOID = frozenset({"br", "input", "link", "meta"})


class Markup(str):
    """Finished HTML. Only this module and the assets make any."""

    __slots__ = ()


Child = str | Markup | None
Attribute = str | int | float | bool | None


def text(words: str) -> Markup:
    """Somebody else's text: nothing in it acts on the page or on the line that it stands in."""
    return words if isinstance(words, Markup) else Markup(escape(visible(words)))


def join(children: Iterable[Child]) -> Markup:
    """Children one after the other, text escaped, None left out."""
    return Markup("".join(text(child) for child in children if child is not None))


def el(name: str, /, *children: Child, **attributes: Attribute) -> Markup:
    """An element.

    Args:
        name: of the element, in lower case.
        children: markup, or text that is escaped; None is left out.
        attributes: ``class_`` is ``class``, ``data_claim`` is ``data-claim``; True stands alone, None and False are
            left out.
    """
    opening = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    return Markup(opening if name in _VOID else f"{opening}{join(children)}</{name}>")


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(visible(str(value)))}"'
