"""What the shell completes beside commands and options: ids of what is in the database."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from claimcheck.errors import ClaimcheckError
from claimcheck.reports.safety import visible

_MOST = 200
_HELP = 60  # characters
_ID = re.compile(r"[\w.:@-]*\Z")
_OLD = "document_id IN (SELECT document_id FROM versions WHERE replaced)"

_CLAIMS = f"SELECT id, text FROM claims WHERE id GLOB '{{}}*' AND NOT {_OLD}"
_DOCUMENTS = f"""
    SELECT id, coalesce(title, path) FROM documents JOIN versions ON document_id = id
    WHERE id GLOB '{{0}}*' AND NOT {_OLD}
"""
_LINKS = """
    SELECT id, words FROM (
        SELECT claim_a || '..' || claim_b AS id, relation || ', ' || kind AS words FROM counted_links
        UNION SELECT claim_b || '..' || claim_a, relation || ', ' || kind FROM counted_links
    ) WHERE id GLOB '{}*'
"""


def claims(context: click.Context, _: click.Parameter, typed: str) -> list[CompletionItem]:
    """Claims whose ids begin as typed; a shell that shows help shows their words."""
    return _found(context, _CLAIMS, typed)


def links(context: click.Context, _: click.Parameter, typed: str) -> list[CompletionItem]:
    """Links of the claims whose ids begin as typed; claims, where none of these has any."""
    return _found(context, _LINKS, typed) or _found(context, _CLAIMS, typed)


def documents(context: click.Context, _: click.Parameter, typed: str) -> list[CompletionItem]:
    """Documents whose ids begin as typed, with their titles."""
    return _found(context, _DOCUMENTS, typed)


def documents_or_files(context: click.Context, _: click.Parameter, typed: str) -> list[CompletionItem]:
    """Documents whose ids begin as typed; where there is none, files."""
    return (_found(context, _DOCUMENTS, typed) if typed else []) or [CompletionItem(typed, type="file")]


def _found(context: click.Context, sql: str, typed: str) -> list[CompletionItem]:
    """Nothing where there is no database: completion never complains, and changes nothing."""
    from claimcheck.store import query

    path = context.params.get("db") or os.environ.get("CLAIMCHECK_DB") or "claims.db"
    if not _ID.match(typed) or not Path(path).is_file():
        return []
    try:
        answer = query(path, f"{sql.format(typed)} ORDER BY 1", limit=_MOST)
    except ClaimcheckError:
        return []
    # An id that a shell would take apart, or for a pattern, is left out.
    rows = ((str(id), visible(str(words or ""))) for id, words in answer.rows if _ID.match(str(id)))
    return [CompletionItem(id, help=words[:_HELP]) for id, words in rows]
