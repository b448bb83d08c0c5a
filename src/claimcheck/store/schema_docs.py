"""Writes ``docs/schema.md`` from the schema itself: ``python -m claimcheck.store.schema_docs > docs/schema.md``.

What a table or column means stands as a comment beside its definition; SQLite keeps those, so that ``.schema`` shows
them to whoever opens a database.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files

from claimcheck.store import schema

_COMMENT = re.compile(r"^(?P<code>.*?)\s*-- (?P<words>.+)$")
_TABLE_COLUMN = re.compile(r"^ {4}(\w+)\b")
_VIEW_COLUMN = re.compile(r"(\w+),?$")
_EXAMPLE = re.compile(r"^-- (?P<title>.+)\n(?P<sql>(?:(?!--).*\n)+)", re.MULTILINE)

_HEAD = """\
# The database

`claims.db` is one SQLite file, made to be asked directly:

```sh
sqlite3 -box claims.db "SELECT source, via, outlet, claim FROM attributed_claims LIMIT 10"
datasette claims.db
python -c "import pandas, sqlite3; print(pandas.read_sql('SELECT * FROM conflicts', sqlite3.connect('claims.db')))"
```

Start with the views, which spell everything out (`attributed_claims` has what somebody says, `stated_claims` also what
outlets state in their own voice); the tables are there for what the views leave open. An article's text is stored once,
in `documents`; every place in it is a pair of character offsets, the first included, the last not, so that
`substr(text, start_char + 1, end_char - start_char)` is what stands there (`claim_parts` does that for you).

An article that was ingested again after a change is there in several versions, each a row of `documents` with claims of
its own. The views count the newest; `article_versions` lists them all.

A quantity without an upper limit (*mindestens 35*) has 1e15 as its `high`.

Every enumeration is held by a CHECK, every reference by a foreign key; say `PRAGMA foreign_keys = ON` before you change
anything by hand. What the program suggests stands in `links`, what a person made of it in `rulings`, by pair of
claims (`claimcheck accept`, `claimcheck reject`): no later run overrules that, and a rejected pair is shown no more.

What articles call *ein US-Beamter* is one row of `sources`, as it is one description; two articles that use it are not
known to mean the same person, and must not be counted as one witness. `anonymous_sources` has a row for each article.

Who is who is worked out anew at each ingest: from what each article says by itself (`stations`), from what the program
finds to be one, and last from what persons decided (`decisions`), whose word stands. Grades are kept under the name
that a source had then; `identities` says who that is now, `source_grades` and `graded_claims` what counts.

The schema is built by migrations, one file each in `src/claimcheck/store/migrations/`; the table `_sqlite_migrations`
says which of them a database has been through. One that an earlier claimcheck made is brought up to date when it is
opened. The same articles, ingested in the same order, give the same rows; `claimcheck.store.dump` compares two files.

This page is written by `python -m claimcheck.store.schema_docs`.
"""


def page() -> str:
    """The whole page, Markdown."""
    with closing(sqlite3.connect(":memory:")) as db:
        for sql in schema.migrations().values():
            db.executescript(sql)
        parts = [
            _HEAD,
            *_section(db, "Views", "view"),
            *_section(db, "Tables", "table"),
            "## Questions and their queries",
        ]
    parts += (f"{title}\n\n```sql\n{sql}\n```" for title, sql in examples())
    return "\n\n".join(part.strip() for part in parts) + "\n"


def examples() -> list[tuple[str, str]]:
    """The worked queries of the page: what is asked, and the SQL."""
    text = files(__package__).joinpath("examples.sql").read_text("utf-8")
    return [(match["title"], match["sql"].strip()) for match in _EXAMPLE.finditer(text)]


def _section(db: sqlite3.Connection, title: str, kind: str) -> Iterator[str]:
    yield f"## {title}"
    # The tables that the search index keeps for itself say nothing to a reader.
    listed = "SELECT name, sql FROM sqlite_master WHERE type = ? AND name NOT LIKE 'claims\\_search\\__%' ESCAPE '\\'"
    for name, sql in db.execute(listed + " ORDER BY rowid", (kind,)):
        yield f"### `{name}`\n\n{_words(sql.splitlines()[0])}\n\n" + "\n".join(_columns(db, name, sql, kind))


def _columns(db: sqlite3.Connection, name: str, sql: str, kind: str) -> Iterator[str]:
    meaning = _meanings(sql, _VIEW_COLUMN if kind == "view" else _TABLE_COLUMN)
    targets = {row[3]: f" → `{row[2]}.{row[4]}`" for row in db.execute(f"PRAGMA foreign_key_list({name})")}
    # Releases of SQLite differ in the types that they give the columns of a view.
    yield "| column | type | meaning |\n|---|---|---|" if kind == "table" else "| column | meaning |\n|---|---|"
    for _, column, type, *_ in db.execute(f"PRAGMA table_info({name})"):
        cells = [f"`{column}`", type.lower(), meaning[column] + targets.get(column, "")]
        yield f"| {' | '.join(cells if kind == 'table' else cells[::2])} |"


def _meanings(sql: str, column: re.Pattern[str]) -> dict[str, str]:
    """What each column means: the comment behind it, which stands on its last line."""
    meanings, current = {}, ""
    for line in sql.splitlines()[1:]:
        code = line.split(" -- ")[0].rstrip()
        current = found[1] if (found := column.search(code)) else current
        if " -- " in line:
            meanings[current] = _words(line)
    return meanings


def _words(line: str) -> str:
    match = _COMMENT.match(line)
    return match["words"] if match else ""


if __name__ == "__main__":
    print(page(), end="")
