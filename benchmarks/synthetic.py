"""Synthetic news: articles of events that several outlets tell of, with the pairs of claims that were planted in them.

    python benchmarks/synthetic.py CLAIMS [--seed 1] > articles.jsonl

Names of places and people are built from syllables, so that the vocabulary grows with the corpus as that of news does;
some people speak again and again. So many articles appear a day, so that a larger corpus is one of more days. The same
arguments give the same corpus, and the articles of a small corpus are the first of a larger one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, pairwise
from random import Random

import words

CLAIMS_AN_ARTICLE = 8
ARTICLES_A_DAY = 100
FIRST_DAY = date(2020, 1, 6)
PROMINENT = 200
_OWN = 5
_GERMAN = 0.6
_OTHER_COUNT, _NEGATED, _SAME_SPEAKER, _FAMOUS = 0.25, 0.2, 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Planted:
    """Two claims of one matter: where each begins, ``(document, offset of its sentence, end of it)``."""

    a: tuple[str, int, int]
    b: tuple[str, int, int]
    relation: str


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell of one event, and what they have in common."""

    articles: tuple[dict[str, str], ...]
    planted: tuple[Planted, ...]


def stories(seed: int = 1) -> Iterator[Story]:
    """Events without end, each with one to three articles."""
    crowd = [_person(Random(f"{seed} prominent {number}")) for number in range(PROMINENT)]
    told = 0
    for number in _numbers():
        story = _Event(Random(f"{seed} {number}"), f"s{number}", told, crowd).story()
        told += len(story.articles)
        yield story


def corpus(claims: int, seed: int = 1) -> tuple[list[dict[str, str]], list[Planted]]:
    """Articles of about so many attributed claims, as objects that ``claimcheck ingest`` reads, and what is planted."""
    wanted = max(2, claims // CLAIMS_AN_ARTICLE)
    articles: list[dict[str, str]] = []
    planted: list[Planted] = []
    for story in stories(seed):
        articles += story.articles
        planted += story.planted
        if len(articles) >= wanted:
            break
    return articles, planted


class _Event:
    """One thing that happened, and those who tell of it."""

    def __init__(self, random: Random, name: str, told: int, crowd: list[str]) -> None:
        self._random, self._name, self._told, self._crowd = random, name, told, crowd
        self._place, self._speaker = _place(random), _person(random)
        self._facts = {
            "incident": random.choice(words.INCIDENTS),
            "things": random.choice(words.THINGS),
            "people": random.choice(words.PEOPLE),
            "damage": random.choice(words.DAMAGE),
            "harm": random.choice(words.HARM),
            "plan": random.choice(words.PLANS),
        }
        self._counts = {"things": random.randint(3, 90), "people": random.randint(3, 90), "plan": 0}

    def story(self) -> Story:
        number = self._random.choices((1, 2, 3), (4, 4, 2))[0]
        told = [self._article(index) for index in range(number)]
        planted = [pair for one, other in pairwise(told) for pair in _pairs(one[1], other[1])]
        return Story(tuple(article for article, _ in told), tuple(planted))

    def _article(self, index: int) -> tuple[dict[str, str], dict[str, tuple[tuple[str, int, int], object]]]:
        random = self._random
        lang = 0 if random.random() < _GERMAN else 1
        day = FIRST_DAY + timedelta(days=self._told // ARTICLES_A_DAY)
        id = f"{self._name}-{index}"
        speaker = self._speaker if index == 0 or random.random() < _SAME_SPEAKER else _person(random)
        sentences = [self._fact(kind, lang, speaker, day) for kind in words.CLAUSES]
        sentences += [(self._view(lang, day), "", None) for _ in range(_OWN)]
        random.shuffle(sentences)
        fillers = [(self._filler(lang), "", None) for _ in range(12)]
        text, places = _laid_out(list(_mixed(random, sentences, fillers)), id)
        incident = self._facts["incident"][lang].split()[-1]
        article = {
            "id": id,
            "title": f"{incident[0].upper()}{incident[1:]} in {self._place}",
            "outlet": random.choice(words.OUTLETS.split(", ")),
            "published": day.isoformat(),
            "lang": words.LANGUAGES[lang],
            "text": text,
        }
        return article, places

    def _fact(self, kind: str, lang: int, speaker: str, day: date) -> tuple[str, str, object]:
        random = self._random
        count = self._counts[kind]
        if count and random.random() < _OTHER_COUNT:
            count += random.randint(2, 40)
        negated = kind in words.NEGATED and random.random() < _NEGATED
        clause = random.choice((words.NEGATED if negated else words.CLAUSES)[kind][lang])
        slots = {name: pair[lang] for name, pair in self._facts.items()}
        return self._said(clause, slots | {"n": str(count)}, lang, speaker, day), kind, (count, negated)

    def _view(self, lang: int, day: date) -> str:
        """Something that no other article has."""
        random = self._random
        slots = {"topic": random.choice(words.TOPICS)[lang], "x": _place(random), "other": _person(random).split()[-1]}
        speaker = random.choice(self._crowd) if random.random() < _FAMOUS else _person(random)
        return self._said(random.choice(words.VIEWS[lang]), slots, lang, speaker, day)

    def _said(self, clause: str, slots: dict[str, str], lang: int, speaker: str, day: date) -> str:
        random = self._random
        direct = random.random() < 0.4
        verbs = {"be": "sind", "will": "wird"} if direct else {"be": "seien", "will": "werde"}
        said = clause.format(**{"place": self._place, **slots, **(verbs if lang == 0 else {"will": "will"})})
        frame = random.choice((words.DIRECT if direct else words.INDIRECT)[lang])
        who = f"{random.choice(words.ROLES)[lang]} {speaker}"
        weekday = words.DAYS[day.weekday()][lang]
        return frame.format(who=who, day=weekday, said=said, Said=said[0].upper() + said[1:])

    def _filler(self, lang: int) -> str:
        return self._random.choice(words.FILLERS[lang]).format(x=_place(self._random))


Told = tuple[str, str, object]


def _mixed(random: Random, claims: list[Told], fillers: list[Told]) -> Iterator[Told]:
    rest = iter(fillers)
    for claim in claims:
        yield claim
        yield from islice(rest, random.randint(1, 2))


def _laid_out(sentences: list[Told], id: str) -> tuple[str, dict[str, tuple[tuple[str, int, int], object]]]:
    """The text, three sentences a paragraph, and where in it each fact stands."""
    text, places = "", {}
    for number, (sentence, kind, fact) in enumerate(sentences):
        if kind:
            places[kind] = ((id, len(text), len(text) + len(sentence)), fact)
        text += sentence + ("\n\n" if number % 3 == 2 else " ")
    return text.strip() + "\n", places


def _pairs(one: dict, other: dict) -> Iterator[Planted]:  # type: ignore[type-arg]
    for kind in sorted(one.keys() & other.keys()):
        (a, fact_a), (b, fact_b) = one[kind], other[kind]
        yield Planted(a, b, "corroborates" if fact_a == fact_b else "conflicts")


def _person(random: Random) -> str:
    return f"{random.choice(words.GIVEN)} {_stem(random)}{random.choice(words.PERSON_ENDINGS)}"


def _place(random: Random) -> str:
    return f"{_stem(random)}{random.choice(words.PLACE_ENDINGS)}"


def _stem(random: Random) -> str:
    return random.choice(words.ONSETS) + random.choice(words.VOWELS) + random.choice(words.MIDDLES)


def _numbers() -> Iterable[int]:
    number = 0
    while True:
        yield number
        number += 1


def main() -> int:
    """Write articles as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("claims", type=int, help="about how many attributed claims")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    wanted = max(2, arguments.claims // CLAIMS_AN_ARTICLE)
    articles = (article for story in stories(arguments.seed) for article in story.articles)
    for article in islice(articles, wanted):
        sys.stdout.write(json.dumps(article, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
