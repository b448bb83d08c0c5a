"""A cluster finds what one machine finds, even if a machine is lost on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cluster import extract_on, parts
from claimcheck.errors import ReadingError
from claimcheck.model import Claim
from claimcheck.pipeline import extract_stream
from claimcheck.reading import Metadata, read

pytest.importorskip("distributed", reason="needs Dask: pip install 'claimcheck[dask]'")

NAMES = ("Petra Lang", "Lang", "Jonas Wirth", "Außenminister Karl Abt")
Found = list[tuple[str, list[Claim]]]


def row(number: int) -> dict[str, str]:
    who = NAMES[number % len(NAMES)]
    text = f"„In Lindau brannten {number + 2} Hallen“, sagte {who} am Montag. {who} betonte, der Hafen bleibe offen.\n"
    return {"id": f"d{number}", "text": text, "lang": "de" if number % 7 else "fr", "published": "2026-03-02"}


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two files in many parts; an id comes twice, once with another text, and a line is none."""
    monkeypatch.setattr(parts, "_PART", 700)
    paths = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    lines = [json.dumps(row(number)) for number in range(60)]
    paths[0].write_text("\n".join(lines[:40]))
    paths[1].write_text(
        "\n".join([*lines[40:], lines[3], json.dumps({**row(5), "text": "Etwas anderes."}), "{"]) + "\n"
    )
    return paths


def on_cluster(scheduler: str, files: list[Path], progress=lambda _: None) -> tuple[Found, list[str], list[str]]:
    errors: list[ReadingError] = []
    notices: list[str] = []
    found = extract_on(
        scheduler,
        [str(path) for path in files],
        defaults=Metadata(outlet="Seeblick"),
        narrative=True,
        on_error=errors.append,
        on_notice=notices.append,
        progress=progress,
    )
    return list(found), [str(error) for error in errors], notices


def on_one_machine(files: list[Path]) -> Found:
    documents = read([str(path) for path in files], defaults=Metadata(outlet="Seeblick"), on_error=lambda _: None)
    return list(extract_stream(documents, narrative=True))


def test_it_finds_the_same(scheduler: str, files: list[Path]) -> None:
    found, errors, notices = on_cluster(scheduler, files)
    assert found == on_one_machine(files)
    assert len(found) == 60
    assert {claim.source.name for _, claims in found for claim in claims if claim.source} >= {"Petra Lang"}
    assert any("is no valid JSON" in error for error in errors)
    assert any("b.jsonl: the id 'd5' is already that of another text" in error for error in errors)
    assert len(errors) == 2
    assert len(notices) == 9


def test_a_machine_that_is_lost_on_the_way_does_not_show(
    scheduler: str, files: list[Path], lose_one: Callable[[], int]
) -> None:
    lost: list[int] = []
    found, _, _ = on_cluster(scheduler, files, lambda _: lost or lost.append(lose_one()))
    assert lost
    assert found == on_one_machine(files)


def test_parquet_is_read_too(scheduler: str, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    import pyarrow

    table = pyarrow.Table.from_pylist([row(number) for number in range(20)])
    parquet.write_table(table, tmp_path / "a.parquet", row_group_size=6)
    found, errors, _ = on_cluster(scheduler, [tmp_path / "a.parquet"])
    assert [id for id, _ in found] == [f"d{number}" for number in range(20)]
    assert errors == []
    assert any(claims for _, claims in found)


@pytest.mark.parametrize("name", ["missing.jsonl", "article.txt"])
def test_what_cannot_be_read_is_one_clear_line(scheduler: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "article.txt").write_text("Der Hafen ist zu.")
    with pytest.raises(ReadingError, match=rf"{name}: cannot be opened \("):
        on_cluster(scheduler, [tmp_path / name])
