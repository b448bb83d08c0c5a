"""Several processes find what one finds, in the same order, and go when they are told to."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest

from claimcheck import processes
from claimcheck.errors import WorkerError
from claimcheck.extraction import extract_corpus, parallel
from claimcheck.extraction.parallel import extract_each
from claimcheck.extraction.spool import extract_spooled
from claimcheck.model import Document

NAMES = ("Petra Lang", "Lang", "Jonas Wirth", "Außenminister Karl Abt")


def article(number: int) -> Document:
    who = NAMES[number % len(NAMES)]
    text = f"„In Lindau brannten {number + 2} Hallen“, sagte {who} am Montag. {who} betonte, der Hafen bleibe offen.\n"
    return Document(id=f"d{number}", text=text, lang="de" if number % 7 else None, published="2026-03-02")


ARTICLES = [article(number) for number in range(40)]


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes are started for the least of work."""
    monkeypatch.setattr(parallel, "_WORTH_IT", 1)
    monkeypatch.setattr(parallel, "_MOST_ARTICLES", 3)


@pytest.mark.usefixtures("eager")
class TestProcesses:
    def test_they_find_the_same_in_the_same_order(self) -> None:
        known = {"d3", "d4", "d5", "d20"}
        alone, together = (
            list(extract_each(ARTICLES, narrative=True, workers=workers, known=lambda each: each.id in known))
            for workers in (1, 2)
        )
        assert alone == together
        assert {document.id for document, claims in together if claims is None} == known

    def test_no_more_is_read_than_there_is_work_for(self) -> None:
        read: list[str] = []

        def reading() -> Iterator[Document]:
            for each in ARTICLES:
                read.append(each.id)
                yield each

        extracted = extract_each(reading(), workers=2)
        next(extracted)
        assert len(read) <= 2 * processes.AHEAD * 3 + 4
        extracted.close()
        assert multiprocessing.active_children() == []

    def test_one_that_ends_before_its_time_is_one_clear_line(self) -> None:
        extracted = extract_each(ARTICLES, workers=2)
        next(extracted)
        for process in multiprocessing.active_children():
            os.kill(process.pid or 0, signal.SIGKILL)
        with pytest.raises(WorkerError, match=r"ended before its time .* run it again, with fewer --workers"):
            list(extracted)

    def test_a_corpus_is_the_same_as_in_one_go(self) -> None:
        whole = extract_corpus(ARTICLES)
        spooled = list(extract_spooled(iter([*ARTICLES, ARTICLES[0]]), narrative=False, workers=2))
        assert spooled == [(document.id, claims) for document, claims in zip(ARTICLES, whole, strict=True)]


def test_few_articles_are_no_reason_to_start_any() -> None:
    extracted = extract_each(ARTICLES, workers=4)
    next(extracted)
    assert multiprocessing.active_children() == []
