"""Bytes to text: which encoding an input is in, and whether it is text at all."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, lookup

_DECLARED = re.compile(rb"charset=[\"']?([\w-]{2,20})", re.IGNORECASE)
_DECLARATION_WITHIN = 2048
# Bytes that no text holds: control characters other than tab, line feed, page feed, carriage return.
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_KINDS = {b"%PDF": "a PDF", b"PK\x03\x04": "a ZIP or office document", b"\x1f\x8b": "a gzip archive"}
_SAMPLE = 100_000


class NotTextError(ValueError):
    """The bytes are no text in an encoding that can be told; the message says what to do."""


def decode(data: bytes) -> tuple[str, str | None]:
    """The text of an input and, where it is damaged, what is wrong with it.

    UTF-8 and UTF-16 by their byte order marks, else UTF-8, else the character set that an HTML page declares, else
    Windows-1252. In UTF-8 with single broken bytes each of them becomes U+FFFD and the second value says so.

    Raises:
        NotTextError: the bytes are no text.
    """
    text, damage = _decoded(data)
    if "\0" in text:
        raise NotTextError("holds NUL characters, as no text does (it may be UTF-32); save it as UTF-8")
    return text, damage


def _decoded(data: bytes) -> tuple[str, str | None]:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _decode_utf16(data), None
    if binary := _binary_kind(data):
        raise NotTextError(binary)
    data = data.removeprefix(BOM_UTF8)
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        return _decode_other(data, error.start)


def _decode_utf16(data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError:
        raise NotTextError("begins like UTF-16 but is damaged; save it again as UTF-8") from None


def _binary_kind(data: bytes) -> str | None:
    for magic, kind in _KINDS.items():
        if data.startswith(magic):
            return f"is {kind}, not text; save its text as .txt, .md or .html first"
    if _NOT_TEXT.search(data[:_SAMPLE]):
        return "is a binary file, not text (text in UTF-16 needs a byte order mark)"
    return None


def _decode_other(data: bytes, broken_at: int) -> tuple[str, str | None]:
    mended = data.decode("utf-8", "replace")
    if 4 * mended.count("\ufffd") < sum(ord(character) > 127 for character in mended):
        line = data.count(b"\n", 0, broken_at) + 1
        return mended, f"is damaged UTF-8 (first in line {line}); read with \ufffd in place of the broken bytes"
    declared = _DECLARED.search(data[:_DECLARATION_WITHIN])
    for encoding in filter(None, (declared and declared[1].decode("ascii"), "windows-1252")):
        try:
            return data.decode(lookup(encoding).name), None
        except (LookupError, UnicodeDecodeError):
            continue
    raise NotTextError("is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8")
