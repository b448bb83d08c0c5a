"""German verb forms: paradigms, and the readings that a spelling allows.

A paradigm tells the subjunctive from the indicative by form: *werde*, *seien*, *käme* report speech; *wird*,
*sind*, *kam* do not.
"""

from __future__ import annotations

from functools import cache

from claimcheck.languages.contract import Tag
from claimcheck.languages.de.closed_classes import AUXILIARIES, COPULA, FUNCTION_WORDS
from claimcheck.languages.de.cues import cue_bases
from claimcheck.languages.de.verbs import INSEPARABLE, IRREGULAR, NOT_VERBS, SEPARABLE, STRONG, UNPREFIXED, WEAK


def _weak_stem(infinitive: str) -> tuple[str, str]:
    """Stem and the vowel that keeps its ending speakable (*arbeit-e-t*)."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    needs_vowel = stem[-1] in "td" or (
        stem[-1] in "mn" and len(stem) > 2 and (stem.endswith(("chn", "chm")) or stem[-2] not in "aeiouäöülrmnh")
    )
    return stem, "e" if needs_vowel else ""


def weak_paradigm(infinitive: str) -> dict[str, int]:
    """All forms of a regular verb, with the readings that each spelling allows."""
    stem, vowel = _weak_stem(infinitive)
    present = stem + vowel + "t"
    bare = infinitive.startswith(UNPREFIXED) or infinitive.endswith("ieren")
    forms: dict[str, int] = {
        present: Tag.FINITE,
        infinitive: Tag.INFINITIVE | Tag.FINITE | Tag.PLURAL,
        stem + "e": Tag.SUBJUNCTIVE_1,
        stem + vowel + "te": Tag.FINITE | Tag.PAST,
        stem + vowel + "ten": Tag.FINITE | Tag.PLURAL | Tag.PAST,
    }
    if infinitive.endswith("eln"):
        forms[infinitive[:-3] + "le"] = Tag.SUBJUNCTIVE_1
    participle = present if bare else "ge" + present
    forms[participle] = forms.get(participle, 0) | Tag.PARTICIPLE
    return forms


def strong_paradigm(infinitive: str, present: str, past: str, subjunctive: str, participle: str) -> dict[str, int]:
    """All forms of a strong or irregular verb, with the readings that each spelling allows."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    forms: dict[str, int] = {}

    def add(form: str, reading: int) -> None:
        forms[form] = forms.get(form, 0) | reading

    add(present, Tag.FINITE)
    add(infinitive, Tag.INFINITIVE | Tag.FINITE | Tag.PLURAL)
    add(stem + "e", Tag.SUBJUNCTIVE_1)
    add(past, Tag.FINITE | Tag.PAST)
    add(past + ("n" if past.endswith("e") else "en"), Tag.FINITE | Tag.PLURAL | Tag.PAST)
    add(subjunctive, Tag.SUBJUNCTIVE_2)
    add(subjunctive + ("n" if subjunctive.endswith("e") else "en"), Tag.SUBJUNCTIVE_2 | Tag.PLURAL)
    add(participle, Tag.PARTICIPLE)
    return forms


@cache
def strong_verbs() -> tuple[tuple[str, ...], ...]:
    """The principal parts of each strong verb: infinitive, present, preterite, subjunctive II, participle."""
    return tuple(tuple(line.split()) for line in STRONG.split("\n") if line)


def paradigm(infinitive: str) -> dict[str, int]:
    """Forms of any verb, found through the bare verb that it is built on; *sein* has only irregular ones."""
    if infinitive == "sein":
        return {form: reading for form, reading in VERB_FORMS.items() if form in COPULA}
    for parts in strong_verbs():
        base = parts[0]
        if infinitive == base:
            return strong_paradigm(*parts)
        prefix = infinitive.removesuffix(base)
        if prefix != infinitive and prefix in INSEPARABLE:
            present, past, subjunctive = (prefix + part for part in parts[1:4])
            return strong_paradigm(infinitive, present, past, subjunctive, prefix + parts[4].removeprefix("ge"))
    return weak_paradigm(infinitive)


_PREFIXES = tuple(sorted({*SEPARABLE, *INSEPARABLE}, key=len, reverse=True))


def _base_forms() -> dict[str, int]:
    forms: dict[str, int] = {}
    strong = strong_verbs()
    endings = tuple(parts[0] for parts in strong)
    weak = dict.fromkeys([*WEAK.split(), *(base for base in cue_bases() if not base.endswith(endings))])
    for paradigm_ in (*map(weak_paradigm, weak), *(strong_paradigm(*parts) for parts in strong)):
        for form, reading in paradigm_.items():
            forms[form] = forms.get(form, 0) | int(reading)
    forms.update({form: int(reading) for form, reading in IRREGULAR.items()})
    return forms


VERB_FORMS = _base_forms()
_BARE_PARTICIPLES = {
    form[2:] for form, reading in VERB_FORMS.items() if reading & Tag.PARTICIPLE and form.startswith("ge")
}
_INSEPARABLE = frozenset(INSEPARABLE)


def _function_tags() -> dict[str, int]:
    tags: dict[str, int] = {}
    for tag, forms in FUNCTION_WORDS.items():
        for form in forms.split():
            tags[form] = tags.get(form, 0) | int(tag)
    return tags


_TAGS: dict[str, int] = _function_tags()


def _verb_reading(form: str) -> int:
    """Readings of a verb form, prefixes taken off; 0 where it is no form of a verb we know."""
    reading = VERB_FORMS.get(form, 0)
    if reading:
        return reading
    for prefix in _PREFIXES:
        if not form.startswith(prefix) or len(form) < len(prefix) + 3:
            continue
        rest = form[len(prefix) :]
        reading = VERB_FORMS.get(rest, 0)
        if prefix in _INSEPARABLE:
            reading &= ~Tag.PARTICIPLE if rest.startswith("ge") else ~0
            if rest in _BARE_PARTICIPLES:
                reading |= Tag.PARTICIPLE
        if reading:
            return reading
        if rest.startswith("zu") and VERB_FORMS.get(rest[2:], 0) & Tag.INFINITIVE:
            return Tag.INFINITIVE | Tag.INFINITIVE_MARKER
    return _suffix_reading(form)


def _suffix_reading(form: str) -> int:
    """Borrowed verbs are regular: *-iert*, *-ierte*, *-ieren*, *-iere*."""
    if len(form) < 7:
        return 0
    if form.endswith("iert"):
        return Tag.FINITE | Tag.PARTICIPLE
    if form.endswith("ierte"):
        return Tag.FINITE | Tag.PAST
    if form.endswith("ierten"):
        return Tag.FINITE | Tag.PAST | Tag.PLURAL
    if form.endswith("ieren"):
        return Tag.INFINITIVE | Tag.FINITE | Tag.PLURAL
    if form.endswith("iere"):
        return Tag.SUBJUNCTIVE_1
    return 0


def tag(_word: str, lower: str) -> int:
    """The readings of a German word form; nouns and unknown words have none.

    Args:
        _word: as written; the case of a first word tells nothing in German.
        lower: in lower case.
    """
    known = _TAGS.get(lower)
    if known is None:
        known = 0 if lower in NOT_VERBS else int(_verb_reading(lower))
        if lower in AUXILIARIES:
            known |= int(Tag.AUXILIARY)
        if lower in COPULA:
            known |= int(Tag.COPULA)
        if len(_TAGS) < 200_000:
            _TAGS[lower] = known
    return known


for _form in AUXILIARIES:
    _TAGS[_form] = _TAGS.get(_form, 0) | int(
        _verb_reading(_form) | Tag.AUXILIARY | (Tag.COPULA if _form in COPULA else 0)
    )
