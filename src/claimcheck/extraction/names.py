"""Names of one person in several spellings: a normal form over transliterations, and how alike two names are.

German, English, French and scholarly renderings of Arabic, Persian and Cyrillic names write one sound in many ways
(*Araghtschi*, *Araqchi*, *Araghchi*; *Chamenei*, *Khamenei*). The normal form maps spellings to sounds; where a
spelling is ambiguous (*ch*, *q*) a name has more than one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from rapidfuzz import fuzz

from claimcheck.spelling import without_marks

SAME_SURNAME = 90.0
_SAME_GIVEN = 72.0
_MOST_READINGS = 12
SHORTEST = 4

# Letters with marks that are sounds of their own; the marks of all others are dropped.
_LETTERS = str.maketrans(
    {
        "š": "sh", "ş": "sh", "ś": "sh", "č": "tsh", "ć": "tsh", "ç": "tsh", "ž": "zh", "ź": "zh", "ż": "zh",
        "đ": "dzh", "ł": "l", "ø": "o", "æ": "e", "œ": "e", "ß": "ss", "ı": "i", "ə": "e", "þ": "t", "ð": "d",
    }
)  # fmt: skip

# Clusters of letters to sounds, tried in this order at every place; several sounds where a spelling is ambiguous.
_CLUSTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("schtsch|shtsh|shch|chtch|stsch|szcz|dsch|dzh|dj|tsch|tsh|tch|cz|sch|sh|sz|zh", ("S",)),
    ("ch", ("S", "H", "K")),
    ("kh", ("H", "K")),
    ("gh", ("G",)),
    ("q", ("G", "K")),
    ("ck|k", ("K",)),
    ("c", ("K", "S")),
    ("x", ("KZ", "H")),
    ("g", ("G",)),
    (r"\bh", ("H", "")),
    ("h", ("",)),
    (r"ph|ff\b|f", ("F",)),
    ("w|v", ("V",)),
    ("th|t", ("T",)),
    ("s|z", ("Z",)),
    (r"\bj(?=[aeou])", ("i", "S")),
    ("[ae][iy]", ("ai",)),
    ("ou|oo|u", ("u",)),
    ("[iyj]+", ("i",)),
)
_SOUNDS = re.compile("|".join(f"({pattern})" for pattern, _ in _CLUSTERS))
_FINAL = re.compile(r"[jyi]?[eo](?:w|v|ff)\b")


def bare(name: str) -> str:
    """Lower case without marks: what two spellings in one alphabet share."""
    return without_marks(name.lower().replace("ß", "ss"))


@lru_cache(maxsize=50_000)
def readings(word: str) -> frozenset[str]:
    """The sound forms that one word of a name may have."""
    text = _FINAL.sub("ev", bare(word.lower().translate(_LETTERS)))
    choices: list[tuple[str, ...]] = []
    end = 0
    for match in _SOUNDS.finditer(text):
        choices += [(text[end : match.start()],), _CLUSTERS[(match.lastindex or 1) - 1][1]]
        end = match.end()
    choices.append((text[end:],))
    forms = ("".join(choice) for _, choice in zip(range(_MOST_READINGS), product(*choices), strict=False))
    return frozenset(re.sub(r"(.)\1+", r"\1", form) for form in forms)


def likeness(one: str, other: str) -> float:
    """0 to 100: how likely two words are spellings of one name."""
    if bare(one) == bare(other):
        return 100.0
    if min(len(one), len(other)) < SHORTEST:
        return 0.0
    return max(fuzz.ratio(a, b) for a in readings(one) for b in readings(other))


def skeletons(word: str) -> frozenset[str]:
    """Coarse keys: two spellings of one name share at least one."""
    return frozenset(re.sub(r"[aeiou\W]", "", form)[:2] for form in readings(word))


def same_surname(one: str, other: str) -> bool:
    """Whether two last names are spellings of one."""
    return likeness(one, other) >= SAME_SURNAME


def same_given(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names, whose last names are spellings of one, share a given name."""
    return any(_same_given(a, b) for a in one[:-1] for b in other[:-1])


def _same_given(one: str, other: str) -> bool:
    one, other = one.rstrip("."), other.rstrip(".")
    if min(len(one), len(other)) == 1:
        return one[0].lower() == other[0].lower()
    return likeness(one, other) >= _SAME_GIVEN
