import io
import os
import sys
from pathlib import Path
from typing import IO, Any

import pytest

from claimcheck.errors import ReadingError
from claimcheck.model import Document
from claimcheck.reading import Metadata, read

ARTICLE = "Der Hafen von Lindau bleibt bis Freitag gesperrt, wie die Polizei am Montag mitteilte.\n"


def read_all(*origins: str, defaults: Metadata | None = None) -> tuple[list[Document], list[str]]:
    errors: list[ReadingError] = []
    documents = list(read(origins, defaults=defaults, on_error=errors.append))
    return documents, [str(error) for error in errors]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_is_walked_sorted_without_hidden_and_unknown_files(folder: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", ".hidden.txt", ".git/d.txt", "picture.png", "notes.docx"):
        path = folder / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ARTICLE + name)
    documents, errors = read_all("in")
    assert [document.path for document in documents] == ["in/a.md", "in/b.txt", "in/sub/c.txt"]
    assert errors == []


def test_a_folder_with_nothing_readable_is_one_error(folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "in" / "picture.png").write_bytes(b"\x89PNG")
    documents, errors = read_all("in")
    assert documents == []
    assert len(errors) == 1
    assert errors[0].startswith("in: nothing to read in this folder (.htm, .html")


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    (folder / "a.txt").write_text(ARTICLE)
    documents, errors = read_all("a.txt", ".", str(folder / "a.txt"))
    assert [document.path for document in documents] == ["a.txt"]
    assert errors == []


def test_the_same_file_has_the_same_id_wherever_it_lies(folder: Path) -> None:
    for place in ("x", "y/z"):
        (folder / place).mkdir(parents=True)
        (folder / place / "a.txt").write_text(ARTICLE)
    (folder / "x" / "b.txt").write_text(ARTICLE)
    documents, errors = read_all("x/a.txt", "y/z/a.txt", "x/b.txt")
    first, second, other = (document.id for document in documents)
    assert first == second != other
    assert errors == []


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode()), "ascii"))
    documents, errors = read_all("-")
    assert [(document.text, document.path) for document in documents] == [(ARTICLE, "-")]
    assert errors == []


def test_standard_input_is_sniffed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"id": "eins", "text": "Der Hafen ist zu."}\n'))
    documents, _ = read_all("-")
    assert [document.id for document in documents] == ["eins"]


class TestManyLines:
    """A long input with an article a line comes in pieces, and that does not show."""

    lines = [f'{{"id": "{n}", "text": "Der Hafen von Lindau bleibt zu, Tag {n}."}}' for n in range(50)]

    @pytest.fixture
    def pieces(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr("claimcheck.reading.origins._PIECE", 300)
        return folder

    @pytest.mark.parametrize("name", ["many.jsonl", "many.json", "many"])
    @pytest.mark.parametrize("end", ["", "\n"])
    def test_every_article_is_there_once(self, pieces: Path, name: str, end: str) -> None:
        (pieces / name).write_text("\ufeff" + "\n".join(self.lines) + end)
        documents, errors = read_all(name)
        assert [document.id for document in documents] == [str(n) for n in range(50)]
        assert errors == []

    def test_standard_input_too(self, pieces: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(self.lines).encode())))
        assert len(read_all("-")[0]) == 50

    def test_lines_are_counted_from_the_first(self, pieces: Path) -> None:
        (pieces / "many.jsonl").write_text("\n".join([*self.lines[:30], "", "{nothing", *self.lines[30:]]))
        documents, errors = read_all("many.jsonl")
        assert len(documents) == 50
        assert [error.partition(": ")[0] for error in errors] == ["many.jsonl, line 32"]

    def test_an_id_given_twice_is_told_with_both_lines(self, pieces: Path) -> None:
        (pieces / "many.jsonl").write_text("\n".join([*self.lines, '{"id": "3", "text": "Etwas anderes."}']))
        _, errors = read_all("many.jsonl")
        assert errors == [
            "many.jsonl, line 51: the id '3' is already that of many.jsonl, line 4; give it one of its own"
        ]

    def test_other_long_inputs_stay_whole(self, pieces: Path) -> None:
        (pieces / "list.json").write_text("[" + ",\n".join(self.lines) + "]")
        (pieces / "long.txt").write_text(ARTICLE * 20)
        (pieces / "wide.jsonl").write_bytes("\n".join(self.lines).encode("utf-16"))
        assert len(read_all("list.json")[0]) == 50
        assert len(read_all("long.txt")[0]) == 1
        assert len(read_all("wide.jsonl")[0]) == 50


def test_broken_inputs_are_told_and_the_rest_is_read(folder: Path) -> None:
    (folder / "empty.txt").write_text(" \n\n")
    (folder / "binary.txt").write_bytes(bytes(range(256)))
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / "good.txt").write_text(ARTICLE)
    documents, errors = read_all("empty.txt", "missing.txt", "binary.txt", "scan.pdf", "", "good.txt")
    assert [document.path for document in documents] == ["good.txt"]
    assert errors == [
        "empty.txt: is empty",
        "missing.txt: no such file or folder",
        "binary.txt: is a binary file, not text (text in UTF-16 needs a byte order mark)",
        "scan.pdf: is a PDF, not text; save its text as .txt, .md or .html first",
        "'': is no file name",
    ]
    assert not any("\n" in error for error in errors)


def test_a_file_without_permission(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "secret.txt").write_text(ARTICLE)
    (folder / "open.txt").write_text(ARTICLE)
    original = Path.open

    def refuse(path: Path, *mode: str) -> IO[Any]:
        if path.name == "secret.txt":
            raise PermissionError(13, "Permission denied")
        return original(path, *mode)

    monkeypatch.setattr(Path, "open", refuse)
    documents, errors = read_all(".")
    assert [document.path for document in documents] == ["open.txt"]
    assert errors == ["secret.txt: no permission to read it"]


def test_a_dead_link_and_a_pipe_in_a_folder(folder: Path) -> None:
    (folder / "gone.txt").symlink_to("nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    (folder / "good.txt").write_text(ARTICLE)
    documents, errors = read_all(".")
    assert [document.path for document in documents] == ["good.txt"]
    assert errors == ["gone.txt: no such file or folder"]


def test_web_addresses_are_refused_with_the_mend() -> None:
    _, errors = read_all("https://tagblatt.example/a")
    assert errors == ["https://tagblatt.example/a: is a web address; save the page as .html and name the file"]


def test_a_file_name_that_is_no_unicode_can_be_printed(folder: Path) -> None:
    try:
        Path(os.fsdecode(b"h\xe4fen.txt")).write_text(ARTICLE)
    except OSError:
        pytest.skip("this file system takes only names in Unicode")
    documents, _ = read_all(".")
    assert documents[0].path == "h\ufffdfen.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_encodings(folder: Path, encoding: str) -> None:
    text = "Für die Fähre „Höhe“ gilt: Größe 12 Meter, sagte Käpt’n Šimić.\n"
    data = text.encode(encoding, "replace")
    (folder / "a.txt").write_bytes(data)
    documents, errors = read_all("a.txt")
    assert errors == []
    assert documents[0].text == data.decode(encoding)


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_damaged_utf_16(folder: Path, mark: bytes) -> None:
    (folder / "a.txt").write_bytes(mark + b"\x00\xd8\x00")
    _, errors = read_all("a.txt")
    assert errors == ["a.txt: begins like UTF-16 but is damaged; save it again as UTF-8"]


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-le", "utf-32-be"])
def test_utf_32_is_refused(folder: Path, encoding: str) -> None:
    mark = b"" if encoding == "utf-32" else "\ufeff".encode(encoding)
    (folder / "a.txt").write_bytes(mark + "Die Brücke trägt.".encode(encoding))
    documents, errors = read_all("a.txt")
    assert (documents, len(errors)) == ([], 1)
    assert "not text" in errors[0] or "holds NUL characters" in errors[0]


def test_a_nul_far_down_is_refused(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"Die Fuhre kommt. " * 10_000 + b"\0")
    documents, errors = read_all("a.txt")
    assert documents == []
    assert errors == ["a.txt: holds NUL characters, as no text does (it may be UTF-32); save it as UTF-8"]


def test_damaged_utf_8_is_kept_and_told(folder: Path) -> None:
    (folder / "a.txt").write_bytes("Die Fähre fährt.\nDie Brücke ".encode() + b"\xff" + " trägt.".encode())
    documents, errors = read_all("a.txt")
    assert documents[0].text == "Die Fähre fährt.\nDie Brücke \ufffd trägt."
    assert errors == ["a.txt: is damaged UTF-8 (first in line 2); read with \ufffd in place of the broken bytes"]


def test_bytes_of_no_encoding(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"Hafen \x81\x8d gesperrt")
    _, errors = read_all("a.txt")
    assert errors == ["a.txt: is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8"]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_one_line_of_five_megabytes(folder: Path, name: str) -> None:
    line = ARTICLE.strip() + " "
    content = line * (5_000_000 // len(line))
    (folder / name).write_text(f"<html><body><article><p>{content}</p>" if name == "a.html" else content)
    documents, errors = read_all(name)
    assert errors == []
    assert len(documents[0].text) > 4_900_000
    assert documents[0].lang == "de"
