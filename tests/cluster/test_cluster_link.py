"""A cluster links as one machine does, even if a machine is lost on the way."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from claimcheck.cli import main
from claimcheck.cluster import link_on, parts
from claimcheck.errors import EmbeddingsError, ReadingError
from claimcheck.extraction import extract_claims
from claimcheck.interchange import claim_to_json
from claimcheck.linking import link_claims
from claimcheck.model import Claim, Document, Link
from claimcheck.pipeline import link
from claimcheck.progress import silent
from claimcheck.reading import parse_claims

pytest.importorskip("distributed", reason="needs Dask: pip install 'claimcheck[dask]'")

PLACES = ("Norderhaven", "Wielsund", "Tarnow", "Bredemoor", "Hollerup")
SPEAKERS = ("Petra Lang", "Jost Renken", "Karla Voss", "Wim Tjaden")


def article(number: int, chance: Random) -> Document:
    place, speaker = chance.choice(PLACES), chance.choice(SPEAKERS)
    text = (
        f"{place} (dpa) - Bei dem Brand in {place} seien {chance.randint(2, 5)} Arbeiter der Halle verletzt worden, "
        f"sagte Bürgermeister {speaker} am Montag. „Die Werft in {place} bleibt geschlossen“, sagte {speaker}. "
        f"Die Reederei Tjaden wies den Vorwurf zurück, in {place} hätten verbotene Gasflaschen gelagert. "
        f"{chance.randint(2, 5)} Arbeiter der Werft in {place} starben."
    )
    day = chance.choice((None, "2024", f"2024-03-{chance.randint(1, 28):02}"))
    return Document(f"d{number}", text, title=f"Brand in {place}", outlet="Küstenbote", published=day, lang="de")


def rows(number: int) -> list[dict[str, Any]]:
    """Claims of so many articles, as ``extract`` writes them or one by one, in no order."""
    chance = Random(11)
    found: list[dict[str, Any]] = []
    for place in range(number):
        document = article(place, chance)
        claims = [claim_to_json(claim) for claim in extract_claims(document, narrative=True)]
        found.extend([{"id": document.id, "claims": claims}] if place % 3 == 0 else claims)
    return chance.sample(found, len(found))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two files in many parts, in which documents are strewn about."""
    monkeypatch.setattr(parts, "_PART", 20_000)
    lines = [json.dumps(row, ensure_ascii=False) for row in rows(30)]
    paths = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    paths[0].write_text("\n".join(lines[:50]))
    paths[1].write_text("\n".join(lines[50:]) + "\n")
    return paths


class Heard:
    """What a cluster tells beside the links."""

    def __init__(self) -> None:
        self.errors: list[ReadingError] = []
        self.claims: list[int] = []


def on_cluster(scheduler: str, files: list[Path], progress: Any = silent, **more: Any) -> tuple[list[Link], Heard]:
    heard = Heard()
    links = link_on(
        scheduler,
        [str(path) for path in files],
        on_error=heard.errors.append,
        on_claims=heard.claims.append,
        progress=progress,
        **more,
    )
    return list(links), heard


def claims_in(*files: Path) -> list[Claim]:
    lines = [line for path in files for line in path.read_bytes().splitlines()]
    return list(parse_claims(lines, "", lambda _: None))


def test_it_links_the_same(scheduler: str, files: list[Path]) -> None:
    claims = claims_in(*files)
    links, heard = on_cluster(scheduler, files)
    assert links == link_claims(claims)
    assert len(links) > 100
    assert {claim.doc for claim in claims_in(files[0])} & {claim.doc for claim in claims_in(files[1])}
    assert (heard.claims, heard.errors) == ([len(claims)], [])


@pytest.mark.parametrize("stage", ["reading", "linking"])
def test_a_machine_that_is_lost_on_the_way_does_not_show(
    scheduler: str, files: list[Path], lose_one: Callable[[], int], stage: str
) -> None:
    lost: list[int] = []

    def progress(doing: str, *_: object) -> None:
        if doing.startswith(stage) and not lost:
            lost.append(lose_one())

    links, _ = on_cluster(scheduler, files, progress)
    assert lost
    assert links == link_claims(claims_in(*files))


def test_a_machine_that_is_lost_at_the_end_does_not_show(
    scheduler: str, files: list[Path], lose_one: Callable[[], int]
) -> None:
    links = link_on(scheduler, list(map(str, files)), on_error=print, on_claims=print, progress=silent)
    found = [next(links)]
    lose_one()
    assert [*found, *links] == link_claims(claims_in(*files))


def test_parquet_is_read_too(scheduler: str, files: list[Path], tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    import pyarrow

    lines = [json.loads(line) for line in files[0].read_bytes().splitlines() if b'"claims"' not in line]
    parquet.write_table(pyarrow.Table.from_pylist([*lines, lines[0]]), tmp_path / "a.parquet", row_group_size=9)
    links, heard = on_cluster(scheduler, [tmp_path / "a.parquet"])
    assert links == link_claims(list(parse_claims([json.dumps(line).encode() for line in lines], "", print)))
    assert links
    reason = f"the claim id {lines[0]['id']!r} was there already; this one is left out"
    assert [str(error) for error in heard.errors] == [f"{tmp_path}/a.parquet, row {len(lines) + 1}: {reason}"]


def test_what_is_left_out_is_told_by_its_line(scheduler: str, files: list[Path]) -> None:
    first, second = (path.read_text().splitlines() for path in files)
    once = json.loads(next(line for line in first if '"claims"' not in line))
    again = json.dumps({**once, "doc": "d1", "text": "Die Werft in Tarnow bleibt geschlossen"})
    files[0].write_text("\n".join([*first, "", "{oops", again]))
    files[1].write_text("\n".join(["7", *second, again, "", json.dumps({"id": "x", "claims": [3, {}]})]))
    links, heard = on_cluster(scheduler, files)
    twice = f"the claim id {once['id']!r} was there already; this one is left out"
    end = len(second) + 4
    assert [str(error) for error in heard.errors] == [
        f"{files[0]}, line {len(first) + 2}: not JSON; one object a line is wanted",
        f"{files[0]}, line {len(first) + 3}: {twice}",
        f"{files[1]}, line 1: not a JSON object",
        f"{files[1]}, line {end - 2}: {twice}",
        f"{files[1]}, line {end}: a claim needs the field 'id'",
        f"{files[1]}, line {end}: a claim needs the field 'id'",
    ]
    assert links == link_claims(claims_in(*files))


def test_files_that_hold_nothing(scheduler: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("")
    (tmp_path / "b.jsonl").write_text("\n\n")
    links, heard = on_cluster(scheduler, [tmp_path / "a.jsonl", tmp_path / "b.jsonl"])
    assert (links, heard.claims, heard.errors) == ([], [0], [])


def test_a_file_that_is_not_there(scheduler: str, tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"missing.jsonl: cannot be opened \("):
        on_cluster(scheduler, [tmp_path / "missing.jsonl"])


def test_a_model_that_no_machine_has(scheduler: str, files: list[Path]) -> None:
    with pytest.raises(EmbeddingsError):
        on_cluster(scheduler, files, embeddings="/no/such/model")


class OneMeaning:
    """A model to which all sentences mean the same."""

    def __init__(self, model: str, *, local_files_only: bool = False) -> None:
        self.model = model

    def encode(self, sentences: str, *, show_progress_bar: bool) -> list[float]:
        return [1.0, 1.0]


@pytest.mark.parametrize("by_name", [True, False])
def test_a_model_counts_as_on_one_machine(files: list[Path], monkeypatch: pytest.MonkeyPatch, by_name: bool) -> None:
    from distributed import LocalCluster

    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(SentenceTransformer=OneMeaning))
    if not by_name:
        monkeypatch.setenv("CLAIMCHECK_EMBEDDINGS", "cluster-standin")
    with LocalCluster(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as local:
        more = {"embeddings": "cluster-standin"} if by_name else {}
        links, _ = on_cluster(local.scheduler_address, files, **more)
    claims = claims_in(*files)
    assert links == link(claims, embeddings="cluster-standin")
    assert links != link(claims, embeddings="")


def test_the_command_writes_what_it_writes_on_one_machine(
    scheduler: str, files: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    both = files[0].with_name("both.txt")
    both.write_text("\n".join(path.read_text() for path in files))
    assert main(["link", "--input", str(both)], standalone_mode=False) == 0
    here = capsys.readouterr()
    assert main(["link", "--scheduler", scheduler, str(files[0].parent / "*.jsonl")], standalone_mode=False) == 0
    assert capsys.readouterr() == here
    assert here.out.count("\n") > 100


def test_the_command_does_what_it_can(scheduler: str, files: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    files[0].write_text("{oops")
    assert main(["link", "--scheduler", scheduler, str(files[0])], standalone_mode=False) == 2
    assert capsys.readouterr() == ("", f"claimcheck: {files[0]}, line 1: not JSON; one object a line is wanted\n")
    assert main(["link", "--scheduler", scheduler, *map(str, files)], standalone_mode=False) == 1
    files[0].write_text("")
    capsys.readouterr()
    assert main(["link", "--scheduler", scheduler, str(files[0])], standalone_mode=False) == 0
    assert capsys.readouterr() == ("", f"claimcheck: {files[0]}: no claims in it\n")
