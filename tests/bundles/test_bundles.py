"""Cases packed by ``bundle`` and checked by ``verify``: what holds, what was changed, and what is no case at all."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck import Store
from claimcheck.bundles.values import LARGEST, MEMBERS
from claimcheck.cli import main
from claimcheck.judging import merge

HEAD = "---\ntitle: {}\noutlet: {}\npublished: 2026-03-02\nlang: de\n---\n\n"
ARTICLES = {
    "seeblick.md": HEAD.format("Explosion im Hafen von Lindau", "Seeblick")
    + "„Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört“, sagte Hafenmeisterin Edda Kranz der "
    "Nachrichtenagentur Reuters am Montag.\n\nIn der Halle brannten am Sonntag 40 Tonnen Papier.\n",
    "uferbote.md": HEAD.format("Landratsamt zählt $(zwölf) Hallen", "Uferbote")
    + "„Bei der Explosion im Hafen von Lindau wurden 12 Lagerhallen zerstört“, sagte Landrat Jost Amrein am Montag.\n\n"
    "Der Beamte, der nicht genannt werden wollte, schloss Brandstiftung aus.\n",
}


def call(*arguments: object):
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="claimcheck")


@pytest.fixture(scope="session")
def harbour(tmp_path_factory) -> Path:
    """A database of two articles; that one source is another was decided by a person."""
    home = tmp_path_factory.mktemp("harbour")
    for name, text in ARTICLES.items():
        (home / name).write_text(text, encoding="utf-8")
    assert call("ingest", *(home / name for name in ARTICLES), "--db", home / "claims.db").exit_code == 0
    with Store.open(home / "claims.db") as store:
        merge(store, "Reuters", "Seeblick", by="Mia")
        merge(store, "Jost Amrein", "Edda Kranz", by="Mia")
    return home


@pytest.fixture(scope="session")
def packed(harbour: Path) -> bytes:
    """The two articles against each other."""
    made = call("bundle", "seeblick.md", "uferbote.md", "-o", harbour / "case.zip", "--db", harbour / "claims.db")
    assert made.exit_code == 0, made.output
    return (harbour / "case.zip").read_bytes()


@pytest.fixture
def members(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def check(tmp_path: Path) -> Callable[..., tuple[int, str]]:
    """Verify members, or a whole file; the status and all that is said."""

    def check(what: dict[str, bytes] | bytes) -> tuple[int, str]:
        path = tmp_path / "case.zip"
        path.write_bytes(what if isinstance(what, bytes) else zipped(what.items()))
        result = call("verify", path)
        assert sorted(tmp_path.iterdir()) == [path], "nothing is unpacked"
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result.exit_code, result.output.replace(str(path), "case.zip")

    return check


def zipped(members, **how) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", **how) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, content in members:
            archive.writestr(name, content)
    return data.getvalue()


def records(data: bytes) -> list[dict]:
    return [json.loads(line) for line in data.splitlines()]


def as_lines(rows: list[dict]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_a_case_holds_whatever_was_decided_of_its_sources(check, packed: bytes) -> None:
    status, said = check(packed)
    assert status == 0
    assert said.startswith("case.zip: holds: 2 articles, ") and "1 link; sha256 " in said


def test_the_same_case_is_the_same_file(harbour: Path, packed: bytes, tmp_path: Path) -> None:
    call("bundle", "seeblick.md", "uferbote.md", "-o", tmp_path / "again.zip", "--db", harbour / "claims.db")
    assert (tmp_path / "again.zip").read_bytes() == packed


def test_a_claim_brings_along_what_is_linked_to_it(harbour: Path, members, check, tmp_path: Path) -> None:
    link = records(members["links.jsonl"])[0]
    made = call("bundle", link["a"], "-o", tmp_path / "case.zip", "--db", harbour / "claims.db")
    assert "2 articles, " in made.output and "1 link;" in made.output
    assert check((tmp_path / "case.zip").read_bytes())[0] == 0


def test_the_command_in_it_shows_the_same_again(packed: bytes, tmp_path: Path) -> None:
    (tmp_path / "case.zip").write_bytes(packed)
    with zipfile.ZipFile(tmp_path / "case.zip") as archive:
        archive.extractall(tmp_path / "case")
    readme = (tmp_path / "case" / "README.txt").read_text("utf-8")
    script = "\n".join(line for line in readme.splitlines() if line.startswith("    claimcheck ingest"))
    script += "\n" + next(line for line in readme.splitlines() if line.startswith("    claimcheck diff"))
    ours = f'claimcheck() {{ "{sys.executable}" -m claimcheck "$@"; }}\n{script}'
    done = subprocess.run(["bash", "-c", ours], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr  # they conflict
    assert "35 Lagerhallen" in done.stdout and "12 Lagerhallen" in done.stdout


def test_an_article_that_was_changed_is_told_of_with_its_claims(check, members) -> None:
    changed = members["articles.jsonl"].replace("zwölf".encode(), b"elf").replace(b"12 Lager", b"13 Lager")
    status, said = check(members | {"articles.jsonl": changed})
    assert status == 1
    assert "articles.jsonl: was changed; its sha256 is" in said
    assert "its words do not stand in its article" in said
    assert "case.zip: does not hold: 2 articles" in said


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"certainty": "denial"}, "certainty is 'denial' in the case, 'asserted' read again"),
        ({"quote": [[0, 999_999]]}, "its quote at 0-999999 lies beyond the end of its article"),
        ({"text": "Alles ist gut"}, "its words do not stand in its article"),
        ({"doc": "elsewhere"}, "its article elsewhere is not there"),
        ({"id": "ffffffffffff"}, "claim ffffffffffff: reading the article again does not find it"),
        ({"read_as": {"source": "Niemand", "source_kind": "person", "via": []}}, "source is 'Niemand' in the case"),
    ],
)
def test_a_claim_that_was_changed_is_told_of_even_with_its_hash(check, members, fields, complaint) -> None:
    first, *rest = records(members["claims.jsonl"])
    status, said = check(with_hash(members, "claims.jsonl", as_lines([first | fields, *rest])))
    assert status == 1 and complaint in said and "was changed" not in said


def with_hash(members: dict[str, bytes], name: str, data: bytes) -> dict[str, bytes]:
    """The members with another file, its hash made to fit: by whoever wants to deceive."""
    manifest = json.loads(members["case.json"])
    manifest["sha256"][name] = hashlib.sha256(data).hexdigest()
    return members | {name: data, "case.json": json.dumps(manifest).encode()}


def test_claims_left_out_doubled_or_unlinked_are_told_of(check, members) -> None:
    first, *rest = records(members["claims.jsonl"])
    status, said = check(with_hash(members, "claims.jsonl", as_lines(rest)))
    assert status == 1 and "finds it as well" in said and f"the claim {first['id']} is not there" in said
    assert "is there 2 times" in check(with_hash(members, "claims.jsonl", as_lines([first, first, *rest])))[1]


def test_the_version_that_made_it_is_told_where_something_differs(check, members) -> None:
    manifest = json.loads(members["case.json"]) | {"claimcheck": "0.0.1"}
    older = members | {"case.json": json.dumps(manifest).encode()}
    assert check(older)[0] == 0
    rest = as_lines(records(members["claims.jsonl"])[1:])
    assert "made by claimcheck 0.0.1" in check(with_hash(older, "claims.jsonl", rest))[1]


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("articles.jsonl", b"no JSON\n", "articles.jsonl, line 1: "),
        ("articles.jsonl", b"[1]\n", "line 1: not a JSON object"),
        ("articles.jsonl", b'{"id": "x"}\n', "'text' is no text"),
        ("articles.jsonl", b'{"id": "x", "text": "y", "published": "2026-13"}\n', "published is no ISO date"),
        ("claims.jsonl", b"\xff\n", "claims.jsonl, line 1: "),
        ("claims.jsonl", b"[" * 100_000, "nested too deep"),
        ("claims.jsonl", b'{"id": "x", "doc": "y", "text": "z"}\n', "'read_as' does not say"),
        ("claims.jsonl", b'{"id": ["x"], "doc": "y", "text": "z", "read_as": {}}\n', "expected a text"),
        ("links.jsonl", b'{"a": [1], "b": [2]}\n', "'a' is no id of a claim"),
        ("links.jsonl", b'{"a": "x", "b": "y"}\n', "a link needs the field"),
        ("case.json", b"", "does not have the form claimcheck-case/1"),
        ("case.json", b'{"schema": "claimcheck-case/2"}', "may be of a newer claimcheck"),
        ("case.json", b'{"schema": "claimcheck-case/1", "sha256": [], "commands": 5}', "does not have the form"),
    ],
)
def test_a_file_that_cannot_be_understood_is_one_line(check, members, name, data, complaint) -> None:
    status, said = check(members | {name: data})
    assert status == 2 and complaint in said and said.count("\n") == 1


@pytest.mark.parametrize(
    "strange", ["../claims.jsonl", "/etc/passwd", "..\\x", "C:\\x", "case/", "CLAIMS.JSONL", "a\x00b"]
)
def test_no_other_name_is_taken(check, members, strange: str) -> None:
    names = [name for name in MEMBERS if name != "README.txt"]
    status, said = check(zipped([*((name, members[name]) for name in names), (strange, b"x")]))
    assert status == 2 and "is no case: it " in said and said.count("\n") == 1
    assert check(zipped([*members.items(), (strange, b"x")]))[0] == 2


def test_names_are_there_once_and_all_of_them(check, members) -> None:
    rest = [(name, data) for name, data in members.items() if name != "README.txt"]
    assert check(zipped([*rest, rest[0]])) == (2, "claimcheck: case.zip: is no case: it holds articles.jsonl twice\n")
    for missing in MEMBERS:
        some = {name: data for name, data in members.items() if name != missing}
        assert check(some) == (2, f"claimcheck: case.zip: is no case: it lacks {missing}\n")


def test_a_bomb_is_not_unpacked(check, members) -> None:
    bomb = zipped({**members, "articles.jsonl": bytes(LARGEST + 1)}.items(), compression=zipfile.ZIP_DEFLATED)
    assert len(bomb) < LARGEST // 100
    status, said = check(bomb)
    assert status == 2 and "unpacked it would be larger than" in said


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_either(check, members) -> None:
    size = LARGEST + 1
    bomb = zipped({**members, "articles.jsonl": bytes(size)}.items(), compression=zipfile.ZIP_DEFLATED)
    lie = bomb.replace(struct.pack("<I", size), struct.pack("<I", 100))
    assert lie != bomb
    status, said = check(lie)
    assert status == 2 and "is damaged" in said


def test_a_packing_that_could_hide_a_bomb_is_refused(check, members) -> None:
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        status, said = check(zipped(members.items(), compression=method))
        assert status == 2 and "packed in a way" in said


def test_a_directory_of_millions_is_not_read(check, members) -> None:
    many = zipped([*members.items(), *((f"{number}" * 50, b"") for number in range(100))])
    status, said = check(many)
    assert status == 2 and "it holds more than the files of one" in said
    assert "more than" in check(zipped([("x" * 5000, b"")]))[1]


def test_damage_anywhere_is_one_line(check, packed: bytes) -> None:
    for place in range(0, len(packed), 7):
        broken = bytearray(packed)
        broken[place] ^= 0x55
        status, said = check(bytes(broken))
        assert status != 2 or said.count("\n") == 1, said
    for length in range(0, len(packed), 97):
        assert check(packed[:length])[0] == 2


def test_other_files_are_no_cases(check, harbour: Path) -> None:
    for other in (b"", b"PK", b"Nur Text.", (harbour / "claims.db").read_bytes(), bytes(LARGEST + 1)):
        status, said = check(other)
        assert status == 2 and said.count("\n") == 1


def test_what_cannot_be_bundled_is_one_line(harbour: Path, tmp_path: Path) -> None:
    for arguments in (["nix"], ["a", "b", "c"], ["seeblick.md", "seeblick.md"], ["seeblick.md", "nix"]):
        refused = call("bundle", *arguments, "-o", tmp_path / "x.zip", "--db", harbour / "claims.db")
        assert refused.exit_code == 2 and refused.stderr.count("\n") == 1
    assert (
        "is a database"
        in call(
            "bundle", "uferbote.md", "seeblick.md", "-o", harbour / "claims.db", "--db", harbour / "claims.db"
        ).stderr
    )
    assert list(tmp_path.iterdir()) == []
