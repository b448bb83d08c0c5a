"""From what the user named to documents: one input after the other, what is broken is told, the rest is read."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from pathlib import PurePath

from claimcheck.errors import ReadingError, ReadingWarning
from claimcheck.languages import detect_language, get_language, language_codes
from claimcheck.languages.contract import PageWords
from claimcheck.languages.neutral_page import NEUTRAL_PAGE
from claimcheck.model import Document, document_id
from claimcheck.reading import origins as named
from claimcheck.reading.clues import clues
from claimcheck.reading.dates import stated_date
from claimcheck.reading.decoding import NotTextError, decode
from claimcheck.reading.format import Article, Trouble, too_long
from claimcheck.reading.formats import format_of, suffixes
from claimcheck.reading.metadata import Metadata, language_code
from claimcheck.reading.origins import Input, inputs

OnError = Callable[[ReadingError], None]
_DATE_FORMS = "write 2024, 2024-10 or 2024-10-11"


def read(origins: Iterable[str], *, defaults: Metadata | None = None, on_error: OnError) -> Iterator[Document]:
    """The articles behind what the user named.

    What an article itself states comes first: fields, front matter or the page's metadata, then what its text plainly
    shows. The defaults fill in what is then still missing; a language that nobody names is detected. What nothing
    tells stays None.

    Args:
        origins: files, folders (with all below them, sorted, hidden files left out), ``-`` for standard input.
        defaults: metadata for articles that do not tell their own.
        on_error: is told of each input, or line of one, that could not be read; the rest goes on. What was read all the
            same, only not wholly, comes as a ReadingWarning.

    Yields:
        Documents in the order of the inputs. Texts of JSON are kept exactly; of plain text only line ends change.

    Raises:
        ReadingError: the date among the defaults is no date.
    """
    defaults = _checked(defaults or Metadata())
    register = _Register()
    for each in inputs(origins, suffixes(), on_error, by_line=_is_by_line):
        for document, place in _documents(each, defaults, on_error):
            clash = register.clash(document, each.name, place)
            if clash:
                on_error(ReadingError(_at(each.name, place), clash))
            else:
                yield document


def expected(origins: Iterable[str]) -> int | None:
    """How many articles the origins seem to hold, at a glance; None where standard input is among them."""
    return named.expected(origins, suffixes())


def read_piece(lines: bytes, name: str, *, defaults: Metadata | None = None, on_error: OnError) -> Iterator[Document]:
    """The articles of some lines of a file of JSON lines, as ``read`` would take them from it.

    Args:
        lines: whole lines, an article each; nothing is no article.
        name: of the file, with its folder.
        defaults, on_error: as for ``read``.

    Yields:
        Documents in the order of the lines; nobody has looked whether an id was given twice.
    """
    if lines.strip():
        piece = Input(name, PurePath(name).name, ".jsonl", lines, before=0)
        yield from (document for document, _ in _documents(piece, _checked(defaults or Metadata()), on_error))


class _Register:
    """Which id has been given to which article."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, str, str]] = {}

    def clash(self, document: Document, name: str, place: str) -> str | None:
        """Why a document cannot be taken, None where it can: the same article in two inputs is no clash."""
        content = hash(document.text)
        known, known_name, known_place = self._known.setdefault(document.id, (content, name, place))
        if (known_name, known_place) == (name, place) or (known_name != name and known == content):
            return None
        return f"the id {document.id!r} is already that of {_at(known_name, known_place)}; give it one of its own"


def _checked(defaults: Metadata) -> Metadata:
    if defaults.published is None:
        return defaults
    published = stated_date(defaults.published, NEUTRAL_PAGE)
    if published is None:
        raise ReadingError("published", f"{defaults.published!r} is no date; {_DATE_FORMS}")
    return replace(defaults, published=published)


def _documents(source: Input, defaults: Metadata, on_error: OnError) -> Iterator[tuple[Document, str]]:
    """The documents of one input with their places in it."""
    try:
        content, damage = decode(source.data)
    except NotTextError as error:
        on_error(ReadingError(source.name, str(error)))
        return
    if not content.strip():
        on_error(ReadingError(source.name, "is empty"))
        return
    if damage:
        on_error(ReadingWarning(source.name, damage))
    empty = True
    for found in _parsed(content, source):
        empty = False
        if isinstance(found, Article) and found.text.strip():
            yield _document(found, source, defaults, on_error), found.place
        else:
            reason = found.reason if isinstance(found, Trouble) else "holds no text besides its metadata"
            on_error(ReadingError(_at(source.name, found.place), reason))
    if empty:
        on_error(ReadingError(source.name, "holds no article"))


def _parsed(content: str, source: Input) -> Iterator[Article | Trouble]:
    form = format_of(source.suffix, content)
    if source.before is not None and form.lines is not None:
        return form.lines.parse(content, source.before)
    reason = None if form.many else too_long(content)
    return iter((Trouble(reason),)) if reason else form.parse(content)


def _is_by_line(suffix: str, head: bytes) -> bool:
    """Whether an input that begins so has an article a line, in bytes that can be taken apart at line feeds."""
    text = head.removeprefix(BOM_UTF8).decode("utf-8", "replace")
    lines = format_of(suffix, text).lines
    return lines is not None and lines.begins(text)


def _document(article: Article, source: Input, defaults: Metadata, on_error: OnError) -> Document:
    stated = _tidy(article.metadata)
    lang = language_code(stated.lang) or language_code(defaults.lang) or detect_language(article.text)
    words = _page_words(lang)
    published = stated_date(stated.published, words) if stated.published else None
    if stated.published and not published:
        reason = f"the date {stated.published!r} is none that can be read, so it is left out; {_DATE_FORMS}"
        on_error(ReadingWarning(_at(source.name, article.place), reason))
    known = replace(stated, published=published, lang=lang).filled_by(clues(article.text, words)).filled_by(defaults)
    return Document(
        id=article.id or document_id(article.text, known.url or source.address),
        text=article.text,
        title=known.title,
        outlet=known.outlet,
        published=known.published,
        lang=known.lang,
        url=known.url,
        path=source.name,
    )


def _tidy(metadata: Metadata) -> Metadata:
    """Fields in one line without white space around them; an empty one is unknown."""
    values = {each.name: getattr(metadata, each.name) for each in fields(metadata)}
    return Metadata(**{name: " ".join(value.split()) or None if value else None for name, value in values.items()})


def _page_words(lang: str | None) -> PageWords:
    return get_language(lang).page if lang in language_codes() else NEUTRAL_PAGE


def _at(name: str, place: str) -> str:
    return f"{name}, {place}" if place else name
