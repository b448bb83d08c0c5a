"""The worked queries, and Datasette with the metadata that is made of them."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path
from shutil import copyfile

import pytest
from click.testing import CliRunner

from claimcheck import Store, ingest
from claimcheck.cli import main
from claimcheck.store import metadata, query
from claimcheck.store.examples import examples
from claimcheck.store.meanings import relations

ROOT = Path(__file__).parents[2]
NAMES = [example.name for example in examples()]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample database; one of its articles was changed afterwards."""
    home = tmp_path_factory.mktemp("sample")
    copyfile(ROOT / "claims.db", home / "claims.db")
    changed = (ROOT / "seeds" / "larijani.html").read_text("utf-8").replace("Putin", "Wladimir Putin")
    (home / "larijani.html").write_text(changed, "utf-8")
    with Store.open(home / "claims.db") as store:
        ingest([str(home / "larijani.html")], store)
    return home / "claims.db"


def test_there_are_ten_of_them_and_more() -> None:
    assert len(NAMES) == len(set(NAMES)) >= 10
    asked = {"conflicts_on_a_topic", "who_relies_on_whom", "anonymous_sources_by_outlet", "echo_chambers"}
    assert asked | {"claims_first_seen"} <= set(NAMES)


@pytest.mark.parametrize("example", examples(), ids=NAMES)
def test_every_worked_query_finds_something_in_the_sample_database(sample: Path, example) -> None:
    assert query(sample, example.sql).rows
    assert ":" not in re.sub(r"'[^']*'", "", example.sql), "a parameter is left"


def test_a_parameter_is_a_literal_on_paper_and_has_a_default_in_datasette() -> None:
    topic = next(example for example in examples() if example.name == "claims_on_a_topic")
    assert "MATCH 'drohne*'" in topic.sql
    assert "MATCH coalesce(nullif(:topic, ''), 'drohne*')" in topic.asking


def test_the_metadata_explains_every_table_and_column() -> None:
    tables = metadata("claims")["databases"]["claims"]["tables"]
    assert tables.keys() == {relation.name for relation in relations()}
    for name, about in tables.items():
        assert about["description"], name
        assert all(about["columns"].values()), name


@pytest.fixture
def served(sample: Path):
    """Ask Datasette for an address, without a port."""
    app = pytest.importorskip("datasette.app", reason="Datasette is not installed: its metadata is not tried")
    datasette = app.Datasette([sample], metadata=metadata("claims"))

    def served(address: str):
        return asyncio.run(datasette.client.get(address))

    return served


@pytest.mark.parametrize("example", examples(), ids=NAMES)
def test_datasette_answers_every_canned_query(served, sample: Path, example) -> None:
    answer = served(f"/claims/{example.name}.json?_shape=arrays")
    assert answer.status_code == 200, answer.text
    assert [tuple(row) for row in answer.json()["rows"]] == list(query(sample, example.sql).rows)
    page = served(f"/claims/{example.name}")
    assert page.status_code == 200 and example.title.split(".")[0] in page.text.replace("&#39;", "'")


def test_datasette_takes_other_words_for_a_parameter(served) -> None:
    rows = served("/claims/claims_on_a_topic.json?_shape=array&topic=RAKETE*").json()
    assert rows and all("rakete" in row["claim"].lower() for row in rows)


def test_datasette_searches_and_explains(served) -> None:
    found = served("/claims/attributed_claims.json?_search=proteste&_shape=array").json()
    assert found and all("Proteste" in row["claim"] for row in found)
    assert "who says so, NULL where nobody is named" in served("/claims/attributed_claims").text
    shown = [each["name"] for each in served("/claims.json").json()["tables"] if not each["hidden"]]
    assert "claims" in shown and not any(name.startswith("claims_search") for name in shown)


def test_datasette_reads_the_file_that_the_command_writes(sample: Path, tmp_path: Path) -> None:
    pytest.importorskip("datasette", reason="Datasette is not installed: its metadata is not tried")
    out = tmp_path / "metadata.json"
    written = CliRunner().invoke(main, ["datasette", "-o", str(out), "--db", str(sample)])
    assert written.exit_code == 0 and written.output == ""
    asking = [sys.executable, "-m", "datasette", str(sample), "-m", str(out), "--get", "/claims/who_denies.json"]
    done = subprocess.run(asking, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["rows"][0][0] == "Viktor Bout"


def test_the_database_is_named_as_its_file_is(tmp_path: Path, sample: Path) -> None:
    copyfile(sample, tmp_path / "iran news.db")
    printed = CliRunner().invoke(main, ["datasette", "--db", str(tmp_path / "iran news.db")]).output
    assert list(json.loads(printed)["databases"]) == ["iran news"]
