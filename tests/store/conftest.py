"""Three invented articles with their claims, and a database that holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from claimcheck.model import (
    Certainty,
    Claim,
    DateRange,
    Document,
    Link,
    LinkKind,
    Quantity,
    QuotationType,
    Relation,
    Relay,
    Source,
    SourceKind,
    Span,
    claim_id,
    document_id,
)
from claimcheck.store import Store

LANG = Source("Petra Lang", SourceKind.PERSON)
MINISTRY = Source("Verteidigungsministerium", SourceKind.ORGANISATION)
WITNESSES = Source("Augenzeugen", SourceKind.ANONYMOUS)


def place(text: str, words: str) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


@dataclass
class Corpus:
    """Articles and their claims, in the order in which they are stored."""

    articles: list[tuple[Document, list[Claim]]] = field(default_factory=list)

    def article(self, text: str, **about: Any) -> Document:
        document = Document(document_id(text, about.get("path") or ""), text, lang="de", **about)
        self.articles.append((document, []))
        return document

    def claim(self, quote: str, speaker: str, source: Source | None, *, cue: str = "", **rest: Any) -> Claim:
        document, claims = self.articles[-1]
        spans = {
            "quote": (place(document.text, quote),),
            "speaker": (place(document.text, speaker),) if speaker else (),
            "cue": (place(document.text, cue),) if cue else (),
        }
        claims.append(
            Claim(
                id=claim_id(document.id, spans["quote"], spans["speaker"]),
                doc=document.id,
                text=quote,
                source=source,
                speaker_text=speaker,
                title=document.title,
                outlet=document.outlet,
                published=document.published,
                lang=document.lang,
                **spans,
                **rest,
            )
        )
        return claims[-1]

    @property
    def documents(self) -> list[Document]:
        return [document for document, _ in self.articles]

    @property
    def claims(self) -> list[Claim]:
        return [claim for _, claims in self.articles for claim in claims]

    @property
    def links(self) -> list[Link]:
        """The two figures for the missiles against each other, and one statement told twice."""
        twelve, _, _, nine, denied, *_ = self.claims
        return [
            link(twelve, nine, LinkKind.QUANTITY, 0.9, ("12 Drohnen gegen 9 Drohnen", "beide nennen den Hafen")),
            link(twelve, denied, LinkKind.DENIAL, 0.7, ("das Ministerium bestreitet den Angriff",)),
        ]


def link(a: Claim, b: Claim, kind: LinkKind, score: float, reasons: tuple[str, ...]) -> Link:
    relation = Relation.CORROBORATES if kind in (LinkKind.ECHO, LinkKind.INDEPENDENT) else Relation.CONFLICTS
    first, second = sorted((a.id, b.id))
    return Link(first, second, relation, kind, score, reasons=reasons)


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    made = Corpus()
    _harbour(made)
    _ministry(made)
    _undated(made)
    return made


def _harbour(corpus: Corpus) -> None:
    text = (
        "„Zwölf Drohnen trafen den Hafen“, sagte Außenministerin Petra Lang laut Reuters der Agentur Nordpress. "
        "Die Straße zum Kai sei gesperrt, teilte sie mit. Ende Dezember 2025 werde verhandelt, hieß es."
    )
    corpus.article(
        text, title="Angriff auf den Hafen", outlet="Küstenbote", published="2024-10-11", path="seeds/2024-10-hafen.txt"
    )
    corpus.claim(
        "Zwölf Drohnen trafen den Hafen",
        "Außenministerin Petra Lang",
        LANG,
        cue="sagte",
        type=QuotationType.DIRECT,
        via=(Relay("Reuters", place(text, "laut Reuters")), Relay("Nordpress")),
        quantities=(Quantity(12, 12, 12, "Drohnen", "Zwölf Drohnen"),),
        context=text[:103],
        rule="direct/after",
    )
    corpus.claim("Die Straße zum Kai sei gesperrt", "sie", LANG, cue="teilte", negated=True)
    corpus.claim(
        "Ende Dezember 2025 werde verhandelt",
        "",
        None,
        certainty=Certainty.HEDGED,
        dates=(DateRange(date(2025, 12, 21), date(2025, 12, 31), "Ende Dezember 2025"),),
    )


def _ministry(corpus: Corpus) -> None:
    corpus.article(
        "Neun Drohnen seien eingeschlagen, berichten Augenzeugen. Das Verteidigungsministerium bestreitet den Angriff.",
        title="Ministerium bestreitet Angriff auf Hafen",
        outlet="Morgenblatt",
        published="2024-10",
        path="seeds/2024-10-ministerium.md",
        url="https://morgenblatt.example/hafen",
    )
    corpus.claim(
        "Neun Drohnen seien eingeschlagen",
        "Augenzeugen",
        WITNESSES,
        quantities=(Quantity(9, 9, 11.5, "Drohnen", "Neun Drohnen"),),
    )
    corpus.claim(
        "den Angriff", "Das Verteidigungsministerium", MINISTRY, certainty=Certainty.DENIAL, type=QuotationType.REPORTED
    )


def _undated(corpus: Corpus) -> None:
    text = "Lang: Der Pass ist frei. Reuters verweist auf eigene Bilder."
    corpus.article(text, title="Kurz gemeldet", outlet=None, published=None)
    corpus.claim("Der Pass ist frei", "Lang", Source("Lang", SourceKind.PERSON))
    corpus.claim("eigene Bilder", "Reuters", Source("Reuters", SourceKind.ORGANISATION))


def build(corpus: Corpus, path: Path) -> None:
    """Store the whole corpus, with its links, in a new database."""
    with Store.open(path, create=True) as store:
        for document, claims in corpus.articles:
            store.add(document, claims)
        store.put_links(corpus.links)


@pytest.fixture(scope="session")
def built(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the corpus, to be copied or read only."""
    path = tmp_path_factory.mktemp("store") / "built.db"
    build(corpus, path)
    return path


@pytest.fixture
def rebuild(corpus: Corpus) -> Callable[[Path], None]:
    """Builds the database of the corpus once more, elsewhere."""
    return lambda path: build(corpus, path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claims.db"


@pytest.fixture
def store(path: Path, built: Path) -> Iterator[Store]:
    """A database of the corpus at ``path``."""
    copyfile(built, path)
    with Store.open(path) as store:
        yield store
