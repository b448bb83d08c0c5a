"""Texts that nobody writes and somebody sends: long shapes that repeat one thing, and random mixtures of everything.

Everything is invented and made from a seed, so that what breaks can be made again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import partial

Shape = Callable[[int], str]

QUOTATION_MARKS = "\"'`´„“”«»‚‘’‹›「」『』〝〞〟＂＇❝❞❮❯⹂"
PIECES = (
    *(
        "sagte",
        "teilte",
        "mit",
        "laut",
        "zufolge",
        "erklärte",
        "habe",
        "sei",
        "solle",
        "wolle",
        "dass",
        "nicht",
        "werde",
    ),
    *("said", "told", "according to", "that", "would", "denied", "reportedly", "declined to comment", "added"),
    *("der Sprecher", "Putin", "TASS", "Minister Weber", "Frau Dr. Ilse Brand", "the White House", "Reuters", "CNN"),
    *("9e999 Tote", "12 Tote", "1.000.000", "-0", "½", "٣٤", "二", "10^400", "3,5 Mio.", "mindestens 7", "0x1F", "1/0"),
    *("31. Februar", "am 99.99.9999", "2024-13-45", "30.02.2023", "0000-00-00", "im Jahr 0", "gestern", "last Monday"),
    *("\x1b[31m", "\u202e", "\u2066", "\u200b", "\ufeff", "\x85", "\u2028"),
    *(
        "<script>alert(1)</script>",
        "&lol;",
        "<!--",
        "]]>",
        "<b>",
        "=HYPERLINK(1)",
        "'; DROP TABLE claims; --",
        "%s",
        "{}",
    ),
    *(
        "ﬁ",
        "ẞ",
        "İ",
        "ǅ",
        "e\u0301",
        "👩‍👩‍👧",
        "𝕬",
        "ة",
        "漢",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        " – ",
        "…",
        "...",
        "; ",
        ": ",
        "), ",
    ),
)
# What most formats refuse a whole text for, so that few texts have it.
_REFUSED = ("\0", "\x1b]0;x\x07", "\ud800", "\udfff")
_SENTENCES = (
    "{0}{2}{1}, sagte {3} {2}. ",
    "{3} sagte: {0}{2}{1} ",
    "{3} teilte {2} mit, {2} sei {2}. ",
    "Laut {3} {2}. ",
    "{3} said {0}{2}{1}. ",
    "{0}{2},{1} {3} told {3}. ",
    "According to {3}, {2}.\n\n",
    "{2}. ",
)
_SPEAKERS = (
    "Minister Weber",
    "der Sprecher",
    "Frau Dr. Ilse Brand",
    "TASS",
    "a US official",
    "er",
    "Edda Kranz von der Post",
)
_MARKS = ("„“", "»«", "«»", '""', "''", "()", "‚‘", "“”", "‹›", "「」")


def _repeated(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


def _nested(size: int) -> str:
    return "„" * (size // 2) + "“" * (size - size // 2)


def _brackets(size: int) -> str:
    return "(" * (size // 2) + ")" * (size - size // 2)


def _numbered(form: str, size: int) -> str:
    """The unit again and again, each with a number of its own."""
    lines: list[str] = []
    length = 0
    while length < size:
        lines.append(form.format(n=len(lines), letter=_letters(len(lines))))
        length += len(lines[-1])
    return "".join(lines)[:size]


def _letters(number: int) -> str:
    """A different word of small letters for each number."""
    word = ""
    while True:
        number, digit = divmod(number, 26)
        word += chr(97 + digit)
        if not number:
            return word


_UNITS = {
    "one endless word": "a",
    "one endless capital word": "A",
    "one endless number": "7",
    "blanks": " ",
    "blanks behind a word": "a" + " " * 5000,
    "line feeds": "\n",
    "lines of blanks": "  \t\n",
    "straight marks": '"',
    "straight marks apart": '" ',
    "low marks": "„",
    "low marks before words": " „wort",
    "high marks": "“",
    "single marks": "'",
    "single marks before words": " 'wort",
    "guillemets": "»wort« ",
    "commas": ",",
    "commas and words": "wort, ",
    "full stops": ".",
    "full stops and words": "Das Haus steht. ",
    "abbreviations": "z. B. ",
    "dashes": " – ",
    "hyphens": "a-",
    "colons": "Weber: ",
    "semicolons": "; ",
    "apostrophes": "a'",
    "numbers": "12 ",
    "groups of digits": "1.000",
    "numbers with units": "12 Tote und ",
    "ranges": "10 bis 20 ",
    "number words": "zwei ",
    "hundreds": "hundert",
    "dates": "am 3. Mai 2024 ",
    "dates in figures": "03.05.2024 ",
    "English dates": "on May 3, 2024 ",
    "weekdays": "am Montag ",
    "capitalised words": "Haus ",
    "capitalised small words": "Der ",
    "one name": "Minister Jan Weber ",
    "names in a list": "Jan Weber, Ilse Brand und ",
    "genitives": "des Sprechers des Ministers ",
    "titles": "Prof. Dr. ",
    "Konjunktiv": "habe er gesagt, er sei ",
    "Konjunktiv sentences": "Er habe das gewusst. ",
    "reported that": "sagte, dass er sagte, dass ",
    "says one to another": "Weber sagte Brand, ",
    "according to": "laut Weber ",
    "nach Angaben": "nach Angaben von ",
    "torn cue": "teilte ",
    "hearsay": "soll gesagt haben ",
    "quote and cue": "„Ja“, sagte Weber. ",
    "quote without end": "„Ja, sagte Weber. ",
    "pronouns": "Er sagte, sie sagte, ",
    "negations": "nicht ",
    "said that": "said that he said that ",
    "he said": '"Yes," he said. ',
    "according to, English": "according to the ",
    "of the": "the head of the office of ",
    "officials": "A US official said, ",
    "carried on": "Mr Weber would. He could. ",
    "short lines": "Wort\n",
    "list": "- Mehr zum Thema\n",
    "labels": "Quelle: \n",
    "wrapped lines": "Das ist eine Zeile in der üblichen Breite eines Briefes, und sie\n",
    "the same paragraph": "Minister Jan Weber sagte am Montag in Kiel, die Brücke sei gesperrt.\n\n",
    "addresses": "https://example.org/a?b=c ",
    "mail": "a@b.",
    "tags": "<div><p>",
    "entities": "&amp;",
    "hashes": "#",
    "stars": "*a ",
    "backticks": "`",
    "pipes": "a|",
    "open links": "[a](",
    "braces": '{"text": ',
    "lists": "[",
    "combining marks": "e\u0301",
    "bidi overrides": "\u202e",
    "emoji": "👩\u200d👩\u200d👧 ",
    "Chinese": "漢字「",
}
_FORMS = {
    "different names": "Minister Jan {letter}mann sagte, er sei da. ",
    "different names, capital": "Jan W{letter} und ",
    "different words": "{letter} ",
    "different numbers": "{n} Tote, ",
    "different quotes": "„Wir {letter}“, sagte Ilse B{letter}. ",
    "different quotes, English": '"We {letter}," said John B{letter}. ',
    "different lines": "Wort {letter}\n",
    "different paragraphs": "Nach Angaben von Sprecher Jan B{letter} starben {n} Menschen.\n\n",
    "different organisations": "das Amt für {letter} (A{letter}) teilte mit, ",
    "different media": "laut der Zeitung „B{letter}“ ",
}

SHAPES: Mapping[str, Shape] = {
    **{name: partial(_repeated, unit) for name, unit in _UNITS.items()},
    **{name: partial(_numbered, form) for name, form in _FORMS.items()},
    "marks in marks": _nested,
    "brackets in brackets": _brackets,
}


def random_text(seed: int, longest: int = 120) -> str:
    """A text of random pieces: words of speech, marks, numbers, dates, controls, any character at all."""
    dice = random.Random(seed)
    kind = dice.randrange(7)
    if kind == 0:
        text = "".join(_any_character(dice) for _ in range(dice.randrange(1, longest * 4)))
    elif kind == 1:
        opening, closing = dice.choice(_MARKS)
        depth = dice.randrange(1, 1200)
        text = f"Weber sagte: {opening * depth} {_mixture(dice, 20)} {closing * depth} {_mixture(dice, 20)}"
    elif kind < 5:
        text = "".join(_sentence(dice) for _ in range(dice.randrange(1, longest // 5 + 2)))
    else:
        text = _mixture(dice, longest)
    if dice.random() < 0.15:
        place = dice.randrange(len(text) + 1)
        text = text[:place] + dice.choice(_REFUSED) + text[place:]
    return text


def _sentence(dice: random.Random) -> str:
    """A sentence in which somebody speaks, with something strange in some of its places."""
    form = dice.choice(_SENTENCES)
    return form.format(
        *dice.choice(_MARKS), _mixture(dice, 8), dice.choice(_SPEAKERS) if dice.random() < 0.8 else _piece(dice)
    )


def _mixture(dice: random.Random, longest: int) -> str:
    glue = dice.choice((" ", " ", " ", "", ", "))
    return glue.join(_piece(dice) for _ in range(dice.randrange(1, longest)))


def _piece(dice: random.Random) -> str:
    kind = dice.randrange(12)
    if kind < 8:
        return dice.choice(PIECES)
    if kind == 8:
        return dice.choice(QUOTATION_MARKS) * dice.choice((1, 1, 2))
    if kind == 9:
        return _any_character(dice)
    if kind == 10:
        return str(dice.randrange(10 ** dice.choice((1, 2, 4, 9, 30)))) + dice.choice(
            (" ", ".", ",", " Tote", ". Mai", "%")
        )
    unit, size = dice.choice(list(_UNITS.values())), dice.randrange(1, 60)
    return _repeated(unit, size)


def _any_character(dice: random.Random) -> str:
    """Any character but half a pair."""
    code = dice.randrange(dice.choice((0x80, 0x250, 0x3000, 0x110000)))
    return " " if not code or 0xD800 <= code < 0xE000 else chr(code)
