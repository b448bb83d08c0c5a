"""Case files: one small file a linguistic case, the input beside the expectation.

A file has three parts, parted by lines of ``---``: what it shows, the text, the claims that the text holds::

    # The cue verb is split around its clause.
    published: 2024-10-11
    ---
    Der Kreml teilte am Freitag mit, der Gast werde bleiben.
    ---
    type     | speaker   | cue          | quote
    Indirect | Der Kreml | teilte … mit | der Gast werde bleiben

The first line of the last part names the columns; a file states only what it checks. An empty cell is not checked,
``-`` must be empty. ``…`` joins the parts of a span that the text interrupts. The claims of the table are all that may
be found, unless the last line is ``…``. ``none`` instead of a table says that nothing may be found. A case that is
known to fail says so in its first part: ``xfail: reason``. Statements in the outlet's own voice are left out, unless
the first part says ``narrative: yes``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

from claimcheck.model import Certainty, Claim, Document, QuotationType, Spans, spans_text

PART = re.compile(r"^---[ \t]*$", re.MULTILINE)
NONE = "none"
OTHERS = "…"
EMPTY = "-"
YES = "yes"

Reader = Callable[[Claim, str], str]


def _spans(name: str) -> Reader:
    def read(claim: Claim, text: str) -> str:
        spans: Spans = getattr(claim, name)
        return spans_text(spans, text)

    return read


def _relays(claim: Claim, _text: str) -> str:
    return " > ".join(relay.name for relay in claim.via)


COLUMNS: Mapping[str, Reader] = {
    "type": lambda claim, _text: claim.type.value,
    "quote": _spans("quote"),
    "speaker": _spans("speaker"),
    "cue": _spans("cue"),
    "frame": _spans("frame"),
    "addressee": _spans("addressee"),
    "source": lambda claim, _text: claim.source.name if claim.source else "",
    "kind": lambda claim, _text: claim.source.kind.value if claim.source else "",
    "via": _relays,
    "certainty": lambda claim, _text: claim.certainty.value,
    "negated": lambda claim, _text: "yes" if claim.negated else "no",
    "quantities": lambda claim, _text: ", ".join(quantity.text for quantity in claim.quantities),
    "dates": lambda claim, _text: ", ".join(f"{day.start}..{day.end}" for day in claim.dates),
}
"""Every column that a table may have: how to read its cell off a claim and the document's text."""

_ALLOWED = {"type": frozenset(QuotationType), "certainty": frozenset(Certainty), "negated": frozenset({"yes", "no"})}


class CaseError(ValueError):
    """A case file that breaks the format; the message names the file and the line."""


@dataclass(frozen=True)
class Expectation:
    """One claim that a case expects: the cells that it states, by column."""

    cells: Mapping[str, str]

    def differences(self, claim: Claim, text: str) -> list[str]:
        """The columns in which ``claim`` is not as expected, each as ``column: expected …, found …``."""
        found = {column: COLUMNS[column](claim, text) for column in self.cells}
        return [
            f"{column}: expected {wanted!r}, found {found[column]!r}"
            for column, wanted in self.cells.items()
            if found[column] != ("" if wanted == EMPTY else wanted)
        ]

    def __str__(self) -> str:
        """The line of the table, unaligned."""
        return " | ".join(self.cells.values())


@dataclass(frozen=True)
class Head:
    """The first part of a case file: what it shows, and what is known of the document."""

    what: str
    xfail: str = ""
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    narrative: str = ""


@dataclass(frozen=True)
class Case:
    """A text and the claims that it holds.

    Args:
        path: the file that it stands in; its folder is the language.
        head: what it shows and what is known of the document.
        text: the document's text.
        expected: the claims that must be found.
        others: whether further claims may be found as well.
    """

    path: Path
    head: Head
    text: str
    expected: tuple[Expectation, ...]
    others: bool = False

    @property
    def name(self) -> str:
        """Language and file name, such as ``de/dass-clause``."""
        return f"{self.path.parent.name}/{self.path.stem}"

    @property
    def narrative(self) -> bool:
        """Whether what the outlet states in its own voice is looked for as well."""
        return self.head.narrative == YES

    @property
    def document(self) -> Document:
        """The document that the engine is given."""
        return Document(
            id=self.name,
            text=self.text,
            title=self.head.title,
            outlet=self.head.outlet,
            published=self.head.published,
            lang=self.path.parent.name,
            url=self.head.url,
        )


@dataclass(frozen=True)
class Verdict:
    """How the engine fared on one case.

    Args:
        right: the number of expectations that a claim fulfils; an empty table counts as one expectation.
        total: the number of expectations.
        trouble: what is wrong, a line each; empty when all is as expected.
    """

    right: int
    total: int
    trouble: tuple[str, ...] = field(default=())


def load_cases(folder: Path) -> list[Case]:
    """All case files under ``folder``, sorted by path.

    Raises:
        CaseError: a file breaks the format.
    """
    return [parse_case(path, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*/*.txt"))]


def parse_case(path: Path, content: str) -> Case:
    """A case from the content of its file.

    Raises:
        CaseError: the content breaks the format.
    """
    marks = list(PART.finditer(content))
    if len(marks) != 2:
        raise CaseError(f"{path}: expected three parts parted by two lines of '---', found {len(marks) + 1}")
    text = content[marks[0].end() : marks[1].start()].strip("\n")
    if not text.strip():
        raise CaseError(f"{path}: the text between the lines of '---' is empty")
    first_line = content.count("\n", 0, marks[1].end()) + 2
    expected, others = _parse_table(path, first_line, content[marks[1].end() + 1 :], " ".join(text.split()))
    return Case(path, _parse_head(path, content[: marks[0].start()]), text, expected, others)


def judge(case: Case, claims: Sequence[Claim]) -> Verdict:
    """Compare what was found in a case with what it expects, each claim standing for one expectation at most."""
    rest, trouble = list(claims), []
    for expectation in case.expected:
        found = next((claim for claim in rest if not expectation.differences(claim, case.text)), None)
        if found is None:
            trouble.append(_missing(expectation, rest, case.text))
        else:
            rest.remove(found)
    right = len(case.expected) - len(trouble)
    surplus = [] if case.others else [f"not expected: {_shown(claim, case.text)}" for claim in rest]
    if not case.expected:
        right = 0 if surplus else 1
    return Verdict(right, max(1, len(case.expected)), (*trouble, *surplus))


def _parse_head(path: Path, part: str) -> Head:
    known = {item.name for item in fields(Head)} - {"what"}
    what, values = [], {}
    for number, line in enumerate(part.splitlines(), start=1):
        if line.startswith("#"):
            what.append(line.lstrip("# ").strip())
        elif line.strip():
            key, colon, value = (piece.strip() for piece in line.partition(":"))
            if not colon or key not in known or not value:
                raise CaseError(
                    f"{path}:{number}: expected '# what it shows' or one of {_listed(known)}, found {line!r}"
                )
            values[key] = value
    if values.get("narrative", YES) != YES:
        raise CaseError(f"{path}: narrative is '{YES}' or left out, not {values['narrative']!r}")
    if not what:
        raise CaseError(f"{path}: the first part says what the case shows, in a line that begins with '#'")
    return Head(what=" ".join(what), **values)


def _parse_table(path: Path, first: int, part: str, text: str) -> tuple[tuple[Expectation, ...], bool]:
    lines = [(number, line.strip()) for number, line in enumerate(part.splitlines(), first) if line.strip()]
    if not lines:
        raise CaseError(f"{path}: no expectation; say '{NONE}' where nothing may be found")
    if [line for _, line in lines] == [NONE]:
        return (), False
    others = lines[-1][1] == OTHERS
    (head_number, head), *rows = lines[:-1] if others else lines
    columns = [column.strip() for column in head.split("|")]
    if unknown := set(columns) - COLUMNS.keys():
        raise CaseError(f"{path}:{head_number}: no column {_listed(unknown)}; there are {_listed(COLUMNS)}")
    if not rows:
        raise CaseError(f"{path}:{head_number}: a table needs a line for each claim; say '{NONE}' where there is none")
    return tuple(_parse_row(f"{path}:{number}", columns, line, text) for number, line in rows), others


def _parse_row(place: str, columns: Sequence[str], line: str, text: str) -> Expectation:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != len(columns):
        raise CaseError(f"{place}: {len(columns)} columns, but {len(cells)} cells")
    stated = {column: cell for column, cell in zip(columns, cells, strict=True) if cell}
    for column, cell in stated.items():
        _check_cell(place, column, cell, text)
    return Expectation(stated)


def _check_cell(place: str, column: str, cell: str, text: str) -> None:
    if cell == EMPTY:
        return
    if column in _ALLOWED and cell not in _ALLOWED[column]:
        raise CaseError(f"{place}: {column} is one of {_listed(_ALLOWED[column])}, not {cell!r}")
    if column in ("quote", "speaker", "cue", "frame", "addressee"):
        for part in cell.split(f" {OTHERS} "):
            if part not in text:
                raise CaseError(f"{place}: the {column} {part!r} does not stand in the text")


def _missing(expectation: Expectation, claims: Sequence[Claim], text: str) -> str:
    """Name the expectation, and beside it where the nearest claim parts from it."""
    nearest = min((expectation.differences(claim, text) for claim in claims), key=len, default=[])
    if not nearest or len(nearest) == len(expectation.cells):
        return f"not found: {expectation}"
    return f"not found: {expectation}\n    nearest: {'; '.join(nearest)}"


def _shown(claim: Claim, text: str) -> str:
    return " | ".join(COLUMNS[column](claim, text) or EMPTY for column in ("type", "speaker", "cue", "quote"))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(str(name) for name in names))
