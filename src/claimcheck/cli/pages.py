"""Web pages as files: whole or not at all, and never over a file of somebody else's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimcheck.cli.files import write_whole
from claimcheck.errors import ClaimcheckError
from claimcheck.reports.web.shell import GENERATOR

_HEAD = 4096  # bytes within which a page of ours says that it is one
_NAMES = (".html", ".htm")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the pages go.

    Args:
        home: the folder of the first page.
        index: its file name.
        folder: name of the folder in ``home`` for further pages.
    """

    home: Path
    index: str
    folder: str


def destination(typed: str) -> Destination:
    """What a user means: a file, or a folder, which is there or ends in a slash.

    Raises:
        ClaimcheckError: it is no name of a page, or its folder is not there.
    """
    out = Path(typed)
    as_folder = typed.endswith(("/", os.sep)) or out.is_dir()
    if not as_folder and out.suffix.lower() not in _NAMES:
        raise ClaimcheckError(f"{typed}: the name of a page ends in .html, that of a folder in /")
    if not out.parent.is_dir():
        raise ClaimcheckError(f"{out.parent}: no such folder; make it first")
    return Destination(out, "index.html", "articles") if as_folder else Destination(out.parent, out.name, out.stem)


def write_pages(home: Path, pages: Mapping[str, str]) -> None:
    """Write pages in their order, each whole or not at all.

    Args:
        home: the folder that the paths begin at; it is made if it is not there, its parent is not.
        pages: text by path.

    Raises:
        ClaimcheckError: in the place of a page is a file that is none of ours; nothing is written then.
        OSError: a file cannot be written.
    """
    paths = {home / path: text for path, text in pages.items()}
    for path in paths:
        _refuse_strangers(path)
    for folder in dict.fromkeys([home, *(path.parent for path in paths)]):
        folder.mkdir(exist_ok=True)
    for path, text in paths.items():
        write_whole(path, [text.encode()])


def _refuse_strangers(path: Path) -> None:
    if not path.exists():
        return
    if path.is_file():
        with path.open("rb") as file:
            if GENERATOR.encode() in file.read(_HEAD):
                return
    raise ClaimcheckError(f"{path}: is there already and no page of claimcheck; remove it or name another")
