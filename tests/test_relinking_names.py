"""Who is who does not depend on whether articles come one by one or all at once."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from random import Random

import pytest

from claimcheck.extraction.sources.kin import kin, name_keys
from claimcheck.extraction.sources.unify import Voices, unify_voices
from claimcheck.judgements import Action, Decision, Mention
from claimcheck.model import Claim, Document, QuotationType, Relay, Source, SourceKind
from claimcheck.naming import named
from claimcheck.relinking import relink
from claimcheck.store import Store, dump

PERSON, HOUSE, MEDIA, ANONYMOUS = SourceKind.PERSON, SourceKind.ORGANISATION, SourceKind.MEDIA, SourceKind.ANONYMOUS
# Names that touch one another in every way that telling sources apart knows.
SOURCES = (
    *(Source(name, PERSON) for name in ("Ove Krag", "Ida Krag", "Krag", "Ove Kragh", "Karsten Voss", "Voss", "Foss")),
    *(Source(name, PERSON) for name in ("Abbas Araqchi", "Abbas Araghtschi", "Araghchi", "A. Araqchi", "Welle")),
    *(Source(name, PERSON) for name in ("Ove Krag und Karsten Voss", "Karsten Voss und Krag", "Ida Krag and Foss")),
    *(Source(name, HOUSE) for name in ("Finanzministerium", "Finance Ministry", "Hafenamt Tarnow", "Tarnow-Hafenamt")),
    *(Source(name, HOUSE) for name in ("Küstenwelle", "Welle", "TASS", "Deutschland", "Bundesregierung")),
    *(Source(name, MEDIA) for name in ("TASS", "Tass", "Reuters", "Nordbote", "Welle")),
    Source("ein Beamter", ANONYMOUS),
)
RELAYS = ("Tass", "TASS", "Reuters", "reuters", "Nordbote", "nordbote", "Krag", "Welle", "Funk Nord", "Nord Funk")
WHEN = {"by": "mk", "at": "2026-03-02T10:00:00Z"}


def article(number: int, chance: Random) -> tuple[Document, list[Claim]]:
    doc = f"d{number:02}"
    claims = [_claim(doc, place, chance) for place in range(chance.randint(1, 4))]
    return Document(doc, "Text", published="2024-03-01", lang=chance.choice(("de", "en"))), claims


def _claim(doc: str, place: int, chance: Random) -> Claim:
    source = chance.choice(SOURCES) if chance.random() < 0.9 else None
    relays = tuple(Relay(name) for name in chance.sample(RELAYS, chance.choice((0, 0, 1, 2))))
    own = chance.random() < 0.1
    words = source.name.split()[-1] if source else ""
    type = QuotationType.NARRATIVE if own else QuotationType.INDIRECT
    return Claim(f"{doc}c{place}", doc, "Text", source=source, speaker_text=words, via=relays, type=type)


def stored(path: Path, articles: list[tuple[Document, list[Claim]]], steps: list[int], decisions=()) -> list[str]:
    """What is in the database after articles, and decisions after some of them, came in steps."""
    with Store.open(path, create=True) as store:
        for number, (document, claims) in enumerate(articles):
            for decision in decisions if number == len(articles) // 2 else ():
                store.decide(decision)
            store.add(document, claims)
            if number in steps:
                relink(store)
        relink(store)
        assert not store.unlinked()
    return [line for line in dump(path) if not line.startswith("versions")]


@pytest.mark.parametrize("seed", range(12))
def test_one_by_one_is_as_all_at_once(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    articles = [article(number, chance) for number in range(16)]
    at_once = stored(tmp_path / "once.db", articles, [])
    assert stored(tmp_path / "each.db", articles, list(range(len(articles)))) == at_once
    some = sorted(chance.sample(range(len(articles)), 4))
    assert stored(tmp_path / "some.db", articles, some) == at_once


@pytest.mark.parametrize("seed", range(8))
def test_decisions_hold_for_what_comes_later(tmp_path: Path, seed: int) -> None:
    chance = Random(100 + seed)
    articles = [article(number, chance) for number in range(16)]
    one, other, third = chance.sample(SOURCES, 3)
    mention = (Mention(third.name, third.kind),)
    decisions = (
        Decision(Action.MERGE, source=one, target=other, **WHEN),
        Decision(Action.SPLIT, source=third, target=Source("Wim Tjaden", PERSON), mentions=mention, **WHEN),
        Decision(Action.SPLIT, source=other, target=Source("Eike Rohm", PERSON), document="d12", **WHEN),
        *((Decision(Action.UNDO, undoes=1, **WHEN),) if seed % 2 else ()),
    )
    at_once = stored(tmp_path / "once.db", articles, [], decisions)
    assert stored(tmp_path / "each.db", articles, list(range(len(articles))), decisions) == at_once


OVE, LARS, EIKE = (Source(name, PERSON) for name in ("Ove Krag", "Lars Klingbeil", "Eike Rohm"))
MERGED = Decision(Action.MERGE, source=OVE, target=EIKE, **WHEN)


@pytest.mark.parametrize(
    ("sources", "decision"),
    [
        ((OVE, MERGED, "Krag"), "a new name for whom a person took for another"),
        ((OVE, LARS, "Krag", "Klingbeil", "Ove Krag und Lars Klingbeil", "Krag und Klingbeil"), "speaking jointly"),
        (
            (
                Source("Finanzministerium", HOUSE),
                Source("Finance Ministry", HOUSE),
                ("en", Source("FINANZMINISTERIUM", PERSON)),
            ),
            "a house that is named in a second language",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_names_that_are_tied_in_a_roundabout_way(tmp_path: Path, sources, decision: str) -> None:
    def come(path: Path, *, one_by_one: bool) -> list[str]:
        with Store.open(path, create=True) as store:
            for number, each in enumerate(sources):
                if isinstance(each, Decision):
                    store.decide(each)
                    continue
                lang, source = each if isinstance(each, tuple) else ("de", each)
                source = Source(source, PERSON) if isinstance(source, str) else source
                document = Document(f"d{number}", "Text", lang=lang)
                store.add(document, [Claim(f"c{number}", document.id, "Text", source=source, speaker_text="x")])
                if one_by_one:
                    relink(store)
            relink(store)
        return [line for line in dump(path) if not line.startswith("versions")]

    assert come(tmp_path / "each.db", one_by_one=True) == come(tmp_path / "once.db", one_by_one=False)


@pytest.mark.parametrize("seed", range(12))
def test_an_article_that_is_not_stored_has_the_sources_that_it_would_have(tmp_path: Path, seed: int) -> None:
    chance = Random(200 + seed)
    articles = [article(number, chance) for number in range(10)]
    one, other, third = chance.sample(SOURCES, 3)
    decisions = (
        Decision(Action.MERGE, source=one, target=other, **WHEN),
        Decision(Action.SPLIT, source=third, target=Source("Eike Rohm", PERSON), words=third.name.split()[-1], **WHEN),
    )
    stored(tmp_path / "c.db", articles[:-2], [3], decisions[: seed % 3])
    document, claims = articles[-1]
    with Store.open(tmp_path / "c.db") as store:
        store.add(*articles[-2])  # As an ingest that was broken off leaves it.
        told = {claim.id: (claim.source, claim.via) for claim in named(store, claims)}
        store.add(document, claims)
        relink(store)
        (kept,) = store.claims_by_document([document.id]).values()
        assert told == {claim.id: (claim.source, claim.via) for claim in kept}


def test_a_decision_unlinks_only_the_articles_that_it_changes(tmp_path: Path) -> None:
    lang, short = Source("Petra Lang", PERSON), Source("Lange", PERSON)
    with Store.open(tmp_path / "c.db", create=True) as store:
        for number, source in enumerate((lang, short, Source("Ove Krag", PERSON))):
            document = Document(f"d{number}", "Text", lang="de")
            store.add(document, [Claim(f"c{number}", document.id, "Text", source=source)])
        relink(store)
        store.decide(Decision(Action.MERGE, source=short, target=lang, **WHEN))
        assert store.unlinked() == ["d0", "d1", "d2"]
        store.rename_sources({}, names=set())
        assert store.unlinked() == ["d1"]
        relink(store)
        assert store.unlinked() == []


class Names:
    """A register in memory."""

    def __init__(self, mentions: list[Mention]) -> None:
        self._mentions = mentions
        self._keys = {key for mention in mentions for key in name_keys(mention)}

    def mentions_of(self, names) -> list[Mention]:
        return [mention for mention in self._mentions if mention.name in set(names)]

    def names_under(self, keys) -> list[tuple[str, str]]:
        return [(key, name) for key, name in self._keys if key in set(keys)]


@pytest.mark.parametrize("seed", range(40))
def test_whom_a_name_means_depends_on_its_kin_alone(seed: int) -> None:
    chance = Random(seed)
    voices = Voices()
    voices.hear(claim for number in range(12) for claim in article(number, chance)[1])
    said = {source for source, _ in voices.said}
    mentions = [Mention(source.name, source.kind) for source in sorted(said, key=lambda each: each.name)]
    mentions += [Mention(relay.name) for relay in voices.passed_on]
    everybody = unify_voices(voices)
    for name in {mention.name for mention in mentions}:
        near = kin({name}, Names(mentions))
        assert name in near.names <= near.needed
        alone = unify_voices(_of(voices, near.needed))
        assert _named(alone, near.names) == _named(everybody, near.names)


def _of(voices: Voices, names: Set[str]) -> Voices:
    part = Voices()
    part.said.update({key: count for key, count in voices.said.items() if key[0].name in names})
    part.passed_on.update({key: count for key, count in voices.passed_on.items() if key.name in names})
    return part


def _named(mapping: dict[Source, Source], names: Set[str]) -> dict[Source, Source]:
    return {source: target for source, target in mapping.items() if source.name in names}
