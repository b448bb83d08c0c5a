"""English verb forms: paradigms, and the readings that a spelling allows."""

from __future__ import annotations

from functools import cache

from claimcheck.languages.contract import Tag
from claimcheck.languages.en.closed_classes import AUXILIARIES, FUNCTION_WORDS, NOT_ADVERBS
from claimcheck.languages.en.verbs import IRREGULAR, NOT_VERBS, REGULAR

_VOWELS = "aeiou"
_DOUBLING = frozenset(
    """
    admit commit permit submit refer confer prefer infer concur rebut quip plan stop drop brag slam blog rip ban jab
    stab shrug
    """.split()
)


def _irregular() -> dict[str, tuple[str, str]]:
    parts = (line.split() for line in IRREGULAR.strip().split("\n"))
    return {base: (past, participle) for base, past, participle in parts}


_IRREGULAR = _irregular()


def _third_person(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if base in _DOUBLING else base) + "ed"


def _gerund(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "be")):
        return base[:-1] + "ing"
    return (base + base[-1] if base in _DOUBLING else base) + "ing"


def paradigm(base: str) -> dict[str, int]:
    """All forms of a verb with the readings that each spelling allows.

    A gerund is an infinitive and a participle in one.
    """
    past, participle = _IRREGULAR.get(base, ("", "")) if base in _IRREGULAR else (_past(base), _past(base))
    forms: dict[str, int] = {}
    for form, reading in (
        (base, Tag.INFINITIVE | Tag.PLURAL),
        (_third_person(base), Tag.FINITE),
        (past, Tag.FINITE | Tag.PAST),
        (participle, Tag.PARTICIPLE),
        (_gerund(base), Tag.INFINITIVE | Tag.PARTICIPLE),
    ):
        forms[form] = forms.get(form, 0) | int(reading)
    return forms


def _verb_forms() -> dict[str, int]:
    forms: dict[str, int] = {}
    for base in (*_IRREGULAR, *REGULAR.split()):
        for form, reading in paradigm(base).items():
            forms[form] = forms.get(form, 0) | reading
    return {form: reading for form, reading in forms.items() if form not in NOT_VERBS}


def _function_tags() -> dict[str, int]:
    tags: dict[str, int] = {}
    for tag_, forms in FUNCTION_WORDS.items():
        for form in forms.split():
            tags[form] = tags.get(form, 0) | int(tag_)
    for form in AUXILIARIES:
        tags[form] = tags.get(form, 0) | int(Tag.FINITE | Tag.AUXILIARY)
    return tags


_FUNCTION, _VERBS = _function_tags(), _verb_forms()


@cache
def _reading(lower: str) -> int:
    known = _FUNCTION.get(lower) or _VERBS.get(lower)
    if known is not None:
        return known
    if lower in NOT_VERBS:
        return 0
    if lower.endswith("ly") and len(lower) > 4 and lower not in NOT_ADVERBS:
        return int(Tag.ADVERB)
    if lower.endswith("ed") and len(lower) > 4:
        return int(Tag.FINITE | Tag.PAST | Tag.PARTICIPLE)
    return 0


def tag(word: str, lower: str) -> int:
    """The readings of an English word form; nouns, adjectives and unknown words have none.

    Args:
        word: as written; a capital makes a name of any word but a function word.
        lower: in lower case.
    """
    if len(lower) > 40:
        return 0
    return _FUNCTION.get(lower, 0) if word[0].isupper() else _reading(lower)
