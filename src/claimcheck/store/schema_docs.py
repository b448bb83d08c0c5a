"""Writes ``docs/schema.md`` from the schema itself: ``python -m claimcheck.store.schema_docs > docs/schema.md``.

What a table or column means stands as a comment beside its definition (``meanings``), so that ``.schema`` shows it to
whoever opens a database; the worked queries stand in ``examples.sql``.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.store.examples import examples
from claimcheck.store.meanings import Relation, relations

_QUERIES = """\
## Questions and their queries

`claimcheck datasette` makes the same ones canned queries, with the words in quotes to be filled in.
"""
_HEAD = """\
# The database

`claims.db` is one SQLite file, made to be asked directly:

```sh
sqlite3 -box claims.db "SELECT source, via, outlet, claim FROM attributed_claims LIMIT 10"
claimcheck datasette -o metadata.json && datasette claims.db -m metadata.json
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
claims (`claimcheck review`, `accept`, `reject`): no later run overrules that, and a rejected pair is shown no more. The
view `counted_links` puts both together.

What articles call *ein US-Beamter* is one row of `sources`, as it is one description; two articles that use it are not
known to mean the same person, and must not be counted as one witness. `anonymous_sources` has a row for each article.

Who is who is worked out at each ingest, as far as new articles concern it: from what each article says by itself
(`stations`), from what the program finds to be one, and last from what persons decided (`decisions`), whose word
stands. Grades are kept under the name that a source had then; `identities` says who that is now, `source_grades` and
`graded_claims` what counts.

The schema is built by migrations, one file each in `src/claimcheck/store/migrations/`; the table `_sqlite_migrations`
says which of them a database has been through. One that an earlier claimcheck made is brought up to date when it is
opened. The same articles, ingested in the same order, give the same rows; `claimcheck.store.dump` compares two files.

This page is written by `python -m claimcheck.store.schema_docs`.
"""


def page() -> str:
    """The whole page, Markdown."""
    parts = [_HEAD, *_section("Views", "view"), *_section("Tables", "table"), _QUERIES]
    parts += (f"{each.title}\n\n```sql\n{each.sql}\n```" for each in examples())
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _section(title: str, kind: str) -> Iterator[str]:
    yield f"## {title}"
    for relation in relations():
        if relation.kind == kind:
            yield f"### `{relation.name}`\n\n{relation.words}\n\n" + "\n".join(_columns(relation))


def _columns(relation: Relation) -> Iterator[str]:
    typed = relation.kind == "table"
    yield "| column | type | meaning |\n|---|---|---|" if typed else "| column | meaning |\n|---|---|"
    for column in relation.columns:
        target = f" → `{column.target}`" if column.target else ""
        cells = [f"`{column.name}`", column.type, column.words + target]
        yield f"| {' | '.join(cells if typed else cells[::2])} |"


if __name__ == "__main__":
    print(page(), end="")
