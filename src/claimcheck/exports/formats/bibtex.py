"""BibTeX: the articles, to be cited; text escaped for LaTeX, keys that stay the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from hashlib import blake2b

from claimcheck.exports.values import Corpus
from claimcheck.exports.writing import address
from claimcheck.model import Document
from claimcheck.reports.safety import visible

TITLE = "the articles as BibTeX"

# Braces are counted by BibTeX even behind a backslash, so none may stand in the text itself.
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
_MARKUP = re.compile("|".join(map(re.escape, _SPECIAL)))
_NO_KEY = re.compile(r"[^a-z0-9]+")
_KEY_LENGTH = 24


def render(corpus: Corpus) -> Iterator[str]:
    """Write one entry an article, an empty line behind each."""
    yield from map(_entry, corpus.documents)


def key(document: Document) -> str:
    """Outlet, year and id: ``seeblick2026-a0a0a0a0a0a0``; it depends on nothing but the article."""
    outlet = _ascii(document.outlet or "anonymous")[:_KEY_LENGTH]
    return f"{outlet}{(document.published or '')[:4]}-{_distinct(document.id)}"


def _entry(document: Document) -> str:
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(document))
    return f"@article{{{key(document)},\n{lines}}}\n\n"


def _fields(document: Document) -> Iterator[tuple[str, str]]:
    # A second pair of braces keeps capital letters as they are.
    yield "title", f"{{{_escaped(document.title or document.path or document.id)}}}"
    if document.outlet:
        yield "journal", f"{{{_escaped(document.outlet)}}}"
    if document.published:
        year, *rest = document.published.split("-")
        yield "year", year
        yield from (("month", str(int(month))) for month in rest[:1])
        yield "date", document.published
    if document.url:
        yield "url", address(document)
    if document.lang:
        yield "langid", _escaped(document.lang)
    yield "note", f"claimcheck document {_escaped(document.id)}"


def _escaped(text: str) -> str:
    return _MARKUP.sub(lambda match: _SPECIAL[match.group()], visible(text))


def _distinct(id: str) -> str:
    """The letters and digits of an id; where those are not all of it, a sum as well, so that no two are the same."""
    plain = _ascii(id)
    return plain if plain == id else f"{plain}-{blake2b(id.encode(errors='replace'), digest_size=4).hexdigest()}"


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    return _NO_KEY.sub("", plain.lower()) or "x"
