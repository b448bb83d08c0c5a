"""What a single line of a page is, told by the words of its language: date line, menu, label, byline, sentence.

The ground that ``reading`` (which looks for the title and the date) and ``extraction.furniture`` (which looks for what
holds no claim) share. Every pattern runs in linear time, and of a long line only the beginning is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from claimcheck.languages.contract import PageWords
from claimcheck.languages.neutral_page import NEUTRAL_PAGE
from claimcheck.languages.pagedates import bare_words, dates_in, has_time, stands_apart
from claimcheck.model import Span

_LONGEST_FURNITURE = 250
_LONGEST_ADDRESS_LINE = 160
_LONGEST_TOKEN = 30
_SENTENCE_LENGTH = 80

_LINE = re.compile(r"[^\r\n]+")
_TEMPLATE = re.compile(r"(?:PREV|PREVIOUS|NEXT)(?:\s|:|\Z)")
_SENTENCE_END = re.compile(r"[.!?…][\"“”»«’'‘)\]]{0,3}\Z")
_COUNT = re.compile(r"\s*\([\w ]{1,12}\)\Z")
_TRAILING_MARKS = " :…>»›.‒–—-"
_POINTERS = "►▶▸→➔➜•* "
_ADDRESS = re.compile(r"\w@\w|https?://|\bwww\.\w")
_HARD_SEPARATOR = re.compile(r"\s*[|›•·]\s*|\s(?://|>)\s")
_SOFT_SEPARATOR = re.compile(r"\s[–—/_-]\s")
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it.

    Args:
        span: its range in the text, white space around it left out.
        text: its characters.
        follows: whether the line before it is not blank.
    """

    span: Span
    text: str
    follows: bool


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines that are not blank, in order, from an offset on."""
    last_end = None
    for match in _LINE.finditer(text, start):
        raw = match.group()
        stripped = raw.strip()
        if not stripped:
            continue
        begin = match.start() + len(raw) - len(raw.lstrip())
        follows = last_end is not None and text[last_end : match.start()] in ("\n", "\r\n")
        yield Line(Span(begin, begin + len(stripped)), stripped, follows)
        last_end = match.end()


def ends_sentence(line: str) -> bool:
    """Whether a line of any length ends with a full stop, an exclamation or a question mark."""
    return _SENTENCE_END.search(line, max(0, len(line) - 4)) is not None


def is_running_text(line: str) -> bool:
    """Whether a line is a paragraph of the article: long, and ended like a sentence."""
    return len(line) > _SENTENCE_LENGTH and ends_sentence(line)


def hard_wrapped(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that belong to paragraphs broken at a width, as in e-mail.

    Such paragraphs have three lines or more, of which many go on in lower case; no line of them stands for itself.
    """
    starts = [number for number, line in enumerate(lines) if not line.follows]
    blocks = (range(start, end) for start, end in pairwise([*starts, len(lines)]))
    return frozenset(number for block in blocks if _is_hard_wrapped(lines, block) for number in block)


def _is_hard_wrapped(lines: Sequence[Line], block: range) -> bool:
    rest = block[1:]
    return len(rest) >= 2 and 3 * sum(lines[number].text[0].islower() for number in rest) >= len(rest)


def label_of(line: str) -> str:
    """A line as the word lists spell it: lower case, without a count in brackets and marks at the end."""
    return _COUNT.sub("", line[:_LONGEST_FURNITURE].lower().rstrip(_TRAILING_MARKS)).rstrip(_TRAILING_MARKS)


def is_date_line(line: str, words: PageWords) -> bool:
    """Whether a line tells when it was written and hardly more: a place, an author, a section beside it."""
    if len(line) > _LONGEST_FURNITURE or is_running_text(line):
        return False
    found = dates_in(line, words)
    rest = bare_words(line, found, words)
    if not rest:
        return bool(found) or has_time(line)
    return bool(found) and len(rest) <= 6 and stands_apart(line, found, words)


def is_furniture_line(line: str, words: PageWords) -> bool:
    """Whether a line belongs to the page and not to the article, as far as the line itself tells."""
    line = line.lstrip(_POINTERS) or line
    if _TEMPLATE.match(line) or any(lists.opener.match(line) for lists in _lists(words)):
        return True
    if len(line) > _LONGEST_FURNITURE:
        return False
    if _is_rule(line) or any(phrase in line.lower() for phrase in words.credits) or _is_labelled(line, words):
        return True
    return not is_running_text(line) and (
        _is_menu(line, words)
        or _is_byline(line, words)
        or _is_address(line)
        or _is_lone_token(line)
        or is_date_line(line, words)
    )


def heads_list(line: str, words: PageWords) -> bool:
    """Whether headlines of other articles follow this line."""
    return any(label_of(line) in lists.words.list_heads for lists in _lists(words))


def opens_comments(line: str, words: PageWords) -> bool:
    """Whether the readers' comments begin with this line."""
    return any(label_of(line) in lists.words.comment_heads for lists in _lists(words))


@dataclass(frozen=True, slots=True, eq=False)
class _Lists:
    """Word lists with their patterns."""

    words: PageWords
    opener: re.Pattern[str]
    label: re.Pattern[str]
    byline: re.Pattern[str]


@cache
def _lists(words: PageWords) -> tuple[_Lists, ...]:
    return tuple(
        _Lists(
            each,
            opener=_beginning(each.openers, r"(?!(?<=\w)\w)"),
            label=_beginning(each.labels, r"\s*(?:[:‒–—|-]|\Z)"),
            byline=_beginning(each.bylines, r"\s+"),
        )
        for each in (words, NEUTRAL_PAGE)
    )


def _beginning(phrases: Iterable[str], then: str) -> re.Pattern[str]:
    """A pattern of any of the phrases, the longest first; one that never matches where there are none."""
    choices = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?:{choices}){then}" if choices else r"(?!)", re.IGNORECASE)


def _is_rule(line: str) -> bool:
    """Whether a line is drawn and not written; an ellipsis stands for words of the article."""
    return not any(character.isalnum() for character in line) and "…" not in line and "..." not in line


def _is_labelled(line: str, words: PageWords) -> bool:
    label = label_of(line)
    return any(
        label in lists.words.whole_lines or (lists.label.match(line) and not _is_colon_sentence(line))
        for lists in _lists(words)
    )


def _is_colon_sentence(line: str) -> bool:
    """Whether a whole sentence follows the label: *Hintergrund: Die Behörde hatte gewarnt.*"""
    return line.endswith(".") and len(line) > _SENTENCE_LENGTH / 2


def _is_menu(line: str, words: PageWords) -> bool:
    parts = [part for part in _HARD_SEPARATOR.split(line) if part]
    if any(len(_WORD.findall(part)) > 8 for part in parts):
        return False
    if len(parts) == 2:
        return all(len(part.split()) <= 3 for part in parts) or any(_has_menu_word(part, words) for part in parts)
    if len(parts) > 2:
        return True
    soft = [part for part in _SOFT_SEPARATOR.split(line) if part.strip()]
    return len(soft) > 2 and all(len(part.split()) <= 3 for part in soft) and not ends_sentence(line)


def _has_menu_word(part: str, words: PageWords) -> bool:
    found = {word.lower() for word in _WORD.findall(part)}
    return len(found) <= 4 and any(found & lists.words.menu_words for lists in _lists(words))


def _is_byline(line: str, words: PageWords) -> bool:
    for lists in _lists(words):
        match = lists.byline.match(line)
        if match and not ends_sentence(line):
            rest = _WORD.findall(line, match.end())
            return 0 < len(rest) <= 14 and all(
                word[0].isupper() or word.rstrip(".") in lists.words.byline_words for word in rest
            )
    return False


def _is_address(line: str) -> bool:
    return len(line) <= _LONGEST_ADDRESS_LINE and not ends_sentence(line) and _ADDRESS.search(line) is not None


def _is_lone_token(line: str) -> bool:
    """Whether a line is one word: a section, an outlet, a web address; a word cannot hold a claim."""
    return len(line) <= _LONGEST_TOKEN and len(line.split()) == 1 and line[-1].isalnum()
