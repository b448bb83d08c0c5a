"""A case as a file: the same case gives the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from claimcheck.bundles.values import ARTICLES, CLAIMS, LARGEST, LINKS, MANIFEST, README, SCHEMA, Case
from claimcheck.errors import ClaimcheckError
from claimcheck.interchange import Json, link_to_json
from claimcheck.model import Document
from claimcheck.reports.safety import escape_json

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_README = """\
{title}

A case of claimcheck {version}. To check it, without network and database:

    claimcheck verify CASE.zip

It says whether the files are the ones that were packed, whether each claim stands in its article where it says, and
whether claimcheck finds the same claims in the articles again. To see it:

    unzip CASE.zip -d case
    claimcheck ingest case/articles.jsonl --db case.db
{commands}

articles.jsonl has the articles, claims.jsonl their claims, links.jsonl what links them; case.json has the hashes.
Scores of links can differ from these where the whole database had more articles than the case.
"""


def pack(case: Case) -> bytes:
    """The case as a zip file.

    Raises:
        ClaimcheckError: it is too large.
    """
    members = {
        README: _readme(case),
        ARTICLES: _lines(map(article_to_json, case.documents)),
        CLAIMS: _lines(case.claims),
        LINKS: _lines(map(link_to_json, case.links)),
    }
    members[MANIFEST] = _lines([_manifest(case, members)])
    if sum(map(len, members.values())) > LARGEST:
        raise ClaimcheckError(f"the case has more than {LARGEST >> 20} MB; bundle fewer or shorter articles")
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, data in members.items():
            info = ZipInfo(name, _LONG_AGO)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, data)
    return packed.getvalue()


def article_to_json(document: Document) -> Json:
    """An article as ``claimcheck ingest`` and ``extract`` read it; what is not known is left out."""
    fields = {
        "id": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "published": document.published,
        "lang": document.lang,
        "url": document.url,
        "text": document.text,
    }
    return {name: value for name, value in fields.items() if value is not None}


def digest(data: bytes) -> str:
    """The sum by which a file is known again."""
    return hashlib.sha256(data).hexdigest()


def _manifest(case: Case, members: Mapping[str, bytes]) -> Json:
    return {
        "schema": SCHEMA,
        "claimcheck": case.made_by,
        "title": case.title,
        "commands": list(case.commands),
        "sha256": {name: digest(data) for name, data in members.items()},
    }


def _readme(case: Case) -> bytes:
    commands = "\n".join(f"    {command} --db case.db" for command in case.commands)
    return _README.format(title=case.title, version=case.made_by, commands=commands).encode()


def _lines(records: Iterable[Any]) -> bytes:
    return "".join(escape_json(json.dumps(record, ensure_ascii=False)) + "\n" for record in records).encode()
