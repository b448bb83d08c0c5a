"""Names of one person in several spellings: a normal form over transliterations, and how alike two names are.

German, English, French and scholarly renderings of Arabic, Persian and Cyrillic names write one sound in many ways
(*Araghtschi*, *Araqchi*, *Araghchi*; *Chamenei*, *Khamenei*). The normal form maps spellings to classes of sounds;
where a spelling is ambiguous (*ch*) a name has more than one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from rapidfuzz import fuzz

_SAME_SURNAME = 84.0
_SAME_GIVEN = 72.0
_READINGS = 8

# Diacritics that are letters of their own, before the rest is stripped to base letters.
_LETTERS = str.maketrans(
    {"š": "sh", "ş": "sh", "ś": "sh", "č": "tsh", "ć": "tsh", "ç": "tsh", "ž": "zh", "ź": "zh", "ż": "zh", "ğ": "g", "đ": "dzh",
     "ł": "l", "ø": "o", "æ": "e", "œ": "e", "ß": "ss", "ı": "i", "ə": "e", "ñ": "n", "þ": "t", "ð": "d", "å": "o", "ä": "e", "ö": "o", "ü": "u"}
)  # fmt: skip

# Clusters of letters to one class of sound, in this order; capitals are done.
_CLUSTERS = (
    ("schtsch", "S"), ("shtsh", "S"), ("shch", "S"), ("chtch", "S"), ("stsch", "S"), ("szcz", "S"),
    ("dsch", "S"), ("dzh", "S"), ("dj", "S"), ("tsch", "S"), ("tsh", "S"), ("tch", "S"), ("cz", "S"),
    ("sch", "S"), ("sh", "S"), ("sz", "S"), ("zh", "S"), ("j(?=[aou])", "J"),
    ("kh", "K"), ("gh", "K"), ("ck", "K"), ("q", "K"), ("x", "K"), ("g", "K"), ("k", "K"), ("c", "K"), ("h", ""),
    ("ph", "F"), ("ff", "F"), ("f", "F"), ("w", "F"), ("v", "F"), ("th", "T"), ("d", "T"), ("t", "T"), ("p", "P"), ("b", "P"),
    ("s", "Z"), ("z", "Z"), ("m", "M"), ("n", "N"), ("l", "L"), ("r", "R"),
    ("[aeiouyj']+", "a"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), sound) for pattern, sound in _CLUSTERS)
_AMBIGUOUS = {"ch": ("K", "S"), "h": ("", "K")}
_J = ("a", "S")


def bare(name: str) -> str:
    """Lower case without diacritics: what two spellings of one alphabet share."""
    decomposed = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=50_000)
def readings(word: str) -> frozenset[str]:
    """The sound forms that one word of a name may have."""
    parts = re.split("((?<![ts])ch(?!t)|^h)", bare(word))
    choices = [_AMBIGUOUS.get(part) or (_sounds(part),) for part in parts]
    forms = {"".join(choice) for choice in list(product(*choices))[:_READINGS]}
    spread = {form.replace("J", other) for form in forms for other in _J}
    return frozenset(re.sub(r"(.)\1+", r"\1", form) for form in spread)


def _sounds(text: str) -> str:
    for pattern, sound in _COMPILED:
        text = pattern.sub(sound, text)
    return re.sub(r"[^A-Za]", "", text)


def likeness(one: str, other: str) -> float:
    """0 to 100: how likely two words are spellings of one name."""
    if bare(one) == bare(other):
        return 100.0
    if min(len(one), len(other)) < 4 or not _same_start(one, other):
        return 0.0
    sound = max(fuzz.ratio(a, b) for a in readings(one) for b in readings(other))
    # Sounds alone are too coarse for short names: the letters have a say too.
    return min(sound, (sound + fuzz.ratio(bare(one), bare(other))) / 2 + 18)


def _same_start(one: str, other: str) -> bool:
    starts = {form.lstrip("a")[:1] for form in readings(one)}
    return bool(starts & {form.lstrip("a")[:1] for form in readings(other)})


def skeletons(word: str) -> frozenset[str]:
    """Coarse keys: spellings of one name share at least one."""
    return frozenset(form.replace("a", "")[:2] for form in readings(word))


def same_surname(one: str, other: str) -> bool:
    """Whether two last names are spellings of one."""
    return likeness(one, other) >= _SAME_SURNAME


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names (given names first) are spellings of one."""
    if not same_surname(one[-1], other[-1]):
        return False
    return any(_same_given(a, b) for a in one[:-1] for b in other[:-1])


def _same_given(one: str, other: str) -> bool:
    one, other = one.rstrip("."), other.rstrip(".")
    if min(len(one), len(other)) == 1:
        return one[0].lower() == other[0].lower()
    return likeness(one, other) >= _SAME_GIVEN
