"""Article text is a stranger's text: what it must not do to a terminal or a spreadsheet."""

from __future__ import annotations

import re

# C0 and C1 controls drive terminals; bidi marks and overrides make a line read otherwise than it is stored; the line
# and paragraph separators and lone surrogates break the lines of formats that end a record with a line.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
# A spreadsheet that parts cells by semicolons, as the German ones do, begins a cell behind each of them.
_FORMULA = re.compile(r"^(?=\s*[=+\-@＝＋－＠])|(?<=;)(?=[\s\"]*[=+\-@＝＋－＠])")
_NUMBER = re.compile(r"[+-]?\d{1,400}(?:\.\d{1,400})?(?:e[+-]?\d{1,4})?", re.IGNORECASE | re.ASCII)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def visible(text: str) -> str:
    """The text on one line, white space folded, with every character that acts instead of showing written out."""
    return _UNSAFE.sub(_escape, re.sub(r"\s+", " ", text))


def escape_json(text: str) -> str:
    """Serialised JSON with the same characters as JSON escapes; it still means the same."""
    return _UNSAFE.sub(lambda match: match.group() if match.group() == "\n" else f"\\u{ord(match.group()):04x}", text)


def spreadsheet_cell(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    shown = visible(text)
    return shown if _NUMBER.fullmatch(shown) else _FORMULA.sub("'", shown)
