"""A text as paragraphs, quotation marks, tokens and sentences, all with character offsets.

Quotation marks are paired first and sentences cut afterwards, so that a quote of five sentences and the frame that
introduces it stay together. Unbalanced marks degrade to shorter quotes; nothing here raises on any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from claimcheck.languages.contract import GrammarWords
from claimcheck.model import Span

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*(?:[-‑]\w+)*|\w+(?:[-’'‑]\w+)*-?|[^\w\s]")
_LINE = re.compile(r"[^\n]+")
_CLOSERS = frozenset("“”\"«»’'‘‹›)]")
_OPENING = {"„": '“”"', "»": "«", "«": "»", "“": '”"“', "‚": "‘’'", "‹": "›", "›": "‹", "”": '”“"', '"': '"'}
# How many marks ahead a closing one is looked for: bounds the work on text that only ever opens.
_MARKS_AHEAD = 40
_LONGEST_PARAGRAPH = 100_000


@dataclass(frozen=True, slots=True)
class QuotedRange:
    """Text between a pair of quotation marks; ``start`` and ``end`` include the marks."""

    start: int
    end: int
    closed: bool


@dataclass(slots=True)
class Sentence:
    """A sentence with its tokens as parallel lists; a quote of several sentences counts as part of one.

    Args:
        start, end: offsets into the document's text.
        paragraph: number of the paragraph it stands in.
        words: the tokens as written.
        lower: the tokens in lower case.
        starts, ends: their offsets.
        quoted: for each token the number of the quoted range in ``quotes`` that it lies in, else -1.
        quotes: the quoted ranges of this sentence.
    """

    start: int
    end: int
    paragraph: int
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    quotes: list[QuotedRange] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """Where the sentence stands."""
        return Span(self.start, self.end)

    def __len__(self) -> int:
        return len(self.words)


def segment(text: str, words: GrammarWords, furniture: Sequence[Span] = ()) -> Iterator[Sentence]:
    """The sentences of a text in order, page furniture left out.

    One at a time, so that a text of any length needs the memory of a sentence.

    Args:
        text: the document's text.
        words: abbreviations and the words that may follow an ordinal, of the text's language.
        furniture: sorted, disjoint ranges that hold no article text.
    """
    for number, (start, end) in enumerate(_bounded(text, _paragraphs(text, furniture))):
        quotes = list(_quoted_ranges(text, start, end))
        if words.single_marks and not quotes:
            quotes = list(_single_quoted_ranges(text, start, end))
        first = 0
        for begin, stop in _cut(text, start, end, quotes, words):
            while first < len(quotes) and quotes[first].end <= begin:
                first += 1
            last = first
            while last < len(quotes) and quotes[last].start < stop:
                last += 1
            yield from _pieces(text, Sentence(begin, stop, number, quotes=quotes[first:last]))


def _paragraphs(text: str, furniture: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Ranges of lines, joined where the text is hard-wrapped, furniture cut out."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    if _is_hard_wrapped(text, lines):
        lines = _join_wrapped(lines)
    position = 0
    for start, end in lines:
        while position < len(furniture) and furniture[position].end <= start:
            position += 1
        cursor, ahead = start, position
        while ahead < len(furniture) and furniture[ahead].start < end:
            if text[cursor : furniture[ahead].start].strip():
                yield cursor, furniture[ahead].start
            cursor = max(cursor, furniture[ahead].end)
            ahead += 1
        if cursor < end and text[cursor:end].strip():
            yield cursor, end


def _bounded(text: str, paragraphs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Paragraphs, those longer than any cut behind a sentence or a word, as what is noted of one needs a bound."""
    for start, end in paragraphs:
        while end - start > _LONGEST_PARAGRAPH:
            bound = start + _LONGEST_PARAGRAPH
            stop = (text.rfind(". ", start, bound) + 1) or text.rfind(" ", start + 1, bound)
            stop = stop if stop > start else bound
            if text[start:stop].strip():
                yield start, stop
            start = stop
        if text[start:end].strip():
            yield start, end


def _is_hard_wrapped(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether most lines break off in mid-sentence at about the same width, as in e-mail and agency feeds."""
    if len(lines) < 5:
        return False
    broken = sum(50 <= end - start <= 100 and text[end - 1] not in '.!?:“”"«»' for start, end in lines)
    return broken >= 0.5 * len(lines)


def _join_wrapped(lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in lines:
        if joined and start - joined[-1][1] == 1 and joined[-1][1] - joined[-1][0] >= 50:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _quoted_ranges(text: str, start: int, end: int) -> Iterator[QuotedRange]:
    """Outermost pairs of quotation marks inside one paragraph, left to right."""
    marks = [m.start() for m in _MARK.finditer(text, start, end)]
    index = 0
    limit = start
    while index < len(marks):
        opening = marks[index]
        close = _closing(text, marks, index, end)
        if close is None:
            if _may_open(text, opening, start):
                stop = _end_of_unclosed(text, opening, marks[index + 1] if index + 1 < len(marks) else end)
                yield QuotedRange(opening, stop, closed=False)
                limit = stop
            elif text[limit:opening].strip():
                begin = _start_of_unopened(text, limit, opening)
                yield QuotedRange(begin, opening + 1, closed=False)
                limit = opening + 1
            index += 1
            continue
        yield QuotedRange(opening, marks[close] + 1, closed=True)
        limit = marks[close] + 1
        index = close + 1


def _single_quoted_ranges(text: str, start: int, end: int) -> Iterator[QuotedRange]:
    """Pairs of single marks in a paragraph without double ones; an apostrophe inside a word is none."""
    opening = _SINGLE_OPENING.search(text, start, end)
    while opening is not None:
        begin = opening.start()
        closings = [match.start() for match in islice(_SINGLE_CLOSING.finditer(text, begin + 1, end), _MARKS_AHEAD)]
        # An apostrophe that ends a word ("the miners' union") closes nothing where a mark behind punctuation does.
        firm = next((place for place in closings if text[place - 1] in ".,!?…"), None)
        again = _SINGLE_OPENING.search(text, begin + 1, end)
        if firm is not None and (again is None or firm < again.start()):
            close = firm
        elif closings:
            close = closings[0]
        else:
            return
        yield QuotedRange(begin, close + 1, closed=True)
        opening = _SINGLE_OPENING.search(text, close + 1, end)


_SINGLE_OPENING = re.compile(r"(?<![\w.,!?…])[‘'](?=\w)")
_SINGLE_CLOSING = re.compile(r"(?<=[\w.,!?…])[’'](?!\w)")
_MARK = re.compile(r"[„“”\"»«]")


def _closing(text: str, marks: Sequence[int], index: int, end: int) -> int | None:
    """Index of the mark that closes the one at ``index``; nested pairs of the same kind are skipped."""
    opening = text[marks[index]]
    if opening not in _OPENING or not _may_open(text, marks[index], 0):
        return None
    closers = _OPENING[opening]
    depth = 0
    for later in range(index + 1, min(len(marks), index + _MARKS_AHEAD)):
        mark = text[marks[later]]
        if mark == opening and mark not in closers and _may_open(text, marks[later], 0):
            depth += 1
            if depth > 2:
                return None
        elif mark in closers and (mark != opening or not _only_opens(text, marks[later], end)):
            if depth == 0:
                return later
            depth -= 1
    return None


def _may_open(text: str, position: int, start: int) -> bool:
    """Whether a mark can open a quote where it stands: nothing glued to its left, something to its right."""
    left = text[position - 1] if position > start else " "
    right = text[position + 1] if position + 1 < len(text) else " "
    return not right.isspace() and (not left.isalnum() and left not in ".,!?")


def _only_opens(text: str, position: int, end: int) -> bool:
    left = text[position - 1] if position > 0 else " "
    right = text[position + 1] if position + 1 < end else " "
    return left.isspace() and not right.isspace()


def _end_of_unclosed(text: str, opening: int, limit: int) -> int:
    """An unclosed quote ends with its sentence."""
    for match in _SENTENCE_END.finditer(text, opening + 1, limit):
        return match.start() + 1
    return max(opening + 1, opening + 1 + len(text[opening + 1 : limit].rstrip()))


def _start_of_unopened(text: str, limit: int, closing: int) -> int:
    """A quote that was never opened begins with its sentence."""
    begin = limit
    for match in _SENTENCE_END.finditer(text, limit, max(limit, closing - 1)):
        begin = match.end()
    while begin < closing and text[begin].isspace():
        begin += 1
    return begin


_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_BOUNDARY = re.compile(r"[.!?…]+|;")


def _cut(
    text: str, start: int, end: int, quotes: Sequence[QuotedRange], words: GrammarWords
) -> Iterator[tuple[int, int]]:
    """Sentence ranges of a paragraph; no cut inside a quote."""
    begin = start
    pending = 0
    for match in _BOUNDARY.finditer(text, start, end):
        stop = match.end()
        while pending < len(quotes) and quotes[pending].end < stop:
            pending += 1
        if pending < len(quotes) and quotes[pending].start < match.start() and match.end() < quotes[pending].end:
            if text[stop : quotes[pending].end].strip(' "“”«»') or not quotes[pending].closed:
                continue
            stop = quotes[pending].end
        if not _ends_sentence(text, match, stop, end, words):
            continue
        while stop < end and text[stop] in _CLOSERS:
            stop += 1
        yield from _trimmed(text, begin, stop)
        begin = stop
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    while begin < stop and text[begin].isspace():
        begin += 1
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    if begin < stop:
        yield begin, stop


_WORD_BEFORE = re.compile(r"[\w.&-]*\Z")
_NEXT_WORD = re.compile(r"[\s\"„“”»«‚‘’'(\[*–-]*(\w*)")


def _ends_sentence(text: str, match: re.Match[str], stop: int, end: int, words: GrammarWords) -> bool:
    """Whether a terminal mark ends the sentence, or belongs to an abbreviation, an ordinal or a number."""
    if match.group() == ";" or text.startswith("),", stop):
        return False
    if stop >= end:
        return True
    following = _NEXT_WORD.match(text, stop + text.startswith(")", stop), end)
    word = following.group(1) if following else ""
    glued = stop < end and not text[stop].isspace() and text[stop] not in _CLOSERS
    if glued:
        # A missing space after a full stop ("… Tabelle.Die …") is a boundary only between a word and a capital.
        return bool(
            match.group() == "."
            and text[stop].isupper()
            and text[match.start() - 1].islower()
            and stop + 1 < end
            and text[stop + 1].islower()
            and len(_before(text, match.start())) > 3
        )
    if word and word[0].islower():
        return False
    if match.group() != ".":
        return True
    before = _before(text, match.start())
    if before.isdigit():
        return (
            len(before) > 2
            or word.lower() not in words.ordinal_followers
            and not _ordinal_context(text, match.start() - len(before), words)
        )
    if len(before) == 1 and before.isupper():
        return before.lower() in words.lone_letters
    if before.lower() in words.abbreviations:
        return False
    return not _is_dotted(before) or bool(word) and word.lower() in words.sentence_openers


def _before(text: str, position: int) -> str:
    found = _WORD_BEFORE.search(text, max(0, position - 30), position)
    return found.group() if found else ""


def _is_dotted(word: str) -> bool:
    """An abbreviation with inner full stops, such as *z.B* or *U.S*."""
    return "." in word.strip(".") and all(len(part) <= 2 for part in word.split(".") if part)


def _ordinal_context(text: str, position: int, words: GrammarWords) -> bool:
    before = text[max(0, position - 12) : position].split()
    return bool(before) and before[-1].lower() in words.ordinal_leaders


# No sentence of prose is as long; what is, is no prose, and is read in pieces so that its cost stays linear.
_LONGEST_SENTENCE = 800


def _pieces(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """The sentence with its tokens, or parts of a run of text too long to be one."""
    _tokenize(text, sentence)
    if len(sentence) <= _LONGEST_SENTENCE:
        if sentence.words:
            yield sentence
        return
    for begin in range(0, len(sentence), _LONGEST_SENTENCE):
        stop = min(begin + _LONGEST_SENTENCE, len(sentence))
        start, end = sentence.starts[begin], sentence.ends[stop - 1]
        numbers = [n for n in sentence.quoted[begin:stop] if n >= 0]
        piece = Sentence(start, end, sentence.paragraph)
        if numbers:
            piece.quotes = [
                QuotedRange(max(q.start, start), min(q.end, end), q.closed)
                for q in sentence.quotes[min(numbers) : max(numbers) + 1]
            ]
        _tokenize(text, piece)
        yield piece


def _tokenize(text: str, sentence: Sentence) -> None:
    words, lower, starts, ends, quoted = (
        sentence.words,
        sentence.lower,
        sentence.starts,
        sentence.ends,
        sentence.quoted,
    )
    quotes = sentence.quotes
    current = 0
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        word = match.group()
        words.append(word)
        lower.append(word.lower())
        starts.append(start)
        ends.append(end)
        while current < len(quotes) and quotes[current].end <= start:
            current += 1
        inside = current < len(quotes) and quotes[current].start <= start
        quoted.append(current if inside else -1)
