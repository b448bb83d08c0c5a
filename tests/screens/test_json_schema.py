"""What --json writes is what docs/reports.schema.json says, to the last field."""

from __future__ import annotations

import json
import shlex
from copy import deepcopy
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from claimcheck.cli import main
from claimcheck.reports.schema import reports_schema

SCHEMA = Path(__file__).parents[2] / "docs" / "reports.schema.json"
COMMANDS = [
    "claims",
    "show c00000000011",
    "sources",
    "sources --anonymous",
    "documents",
    "chain c00000000011",
    "query 'SELECT claim, score FROM links JOIN stated_claims ON claim_id = claim_a'",
    "links",
    "conflicts --updates",
    "corroboration c00000000001",
    "circular",
    "why c00000000001 c00000000011",
    "why c00000000012 c00000000031",
    "why c00000000003 c00000000013",
    "diff 5ee000000002 0fe000000001",
    "diff --outlets Seeblick Bergpost --material",
    "diff --since 2026-03-03",
    "diff --since 2026-03-05",
    "decisions",
    "grade",
    "history 5ee000000002",
    "drift c00000000002",
    "timeline --topic Hafen",
    "status",
]


def strict(schema):
    """The schema without leave to say more than it tells."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {"additionalProperties": False} if "properties" in schema and "type" in schema else {}
    return {key: strict(each) for key, each in schema.items()} | closed


@pytest.fixture(scope="module")
def schema():
    return json.loads(SCHEMA.read_text(encoding="utf-8"))


@pytest.fixture
def run(home):
    def run(command: str, *options: str) -> str:
        result = CliRunner().invoke(main, [*shlex.split(command), *options, "--db", str(home / "claims.db")])
        assert result.exit_code in (0, 1), result.stderr
        return result.stdout

    return run


def test_the_file_is_what_the_code_says(schema):
    assert schema == reports_schema(), "renew it: python -m claimcheck.reports.schema > docs/reports.schema.json"
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_report_is_what_the_schema_says(run, schema, command):
    report = json.loads(run(command, "--json"))
    name = report["schema"].split("/")[1]
    told = strict(deepcopy(schema)) | {"$ref": f"#/$defs/{name}_report"}
    del told["oneOf"]
    assert [error.message for error in Draft202012Validator(told).iter_errors(report)] == []
    assert Draft202012Validator(schema).is_valid(report)


@pytest.mark.parametrize(
    "command", ["diff 5ee000000002 0fe000000001", "links", "history 5ee000000002", "timeline --topic Hafen"]
)
def test_json_lines_are_entries_of_the_lists(run, schema, command):
    parts = {"diff": ("link", "claim"), "links": ("link",), "history": ("shift",), "timeline": ("entry",)}
    for line in run(command, "--jsonl").splitlines():
        options = [{"$ref": f"#/$defs/{part}"} for part in parts[command.split()[0]]]
        told = {**strict(deepcopy(schema)), "oneOf": options}
        assert [error.message for error in Draft202012Validator(told).iter_errors(json.loads(line))] == []


def test_every_report_of_the_schema_is_tried(run, schema):
    names = {json.loads(run(command, "--json"))["schema"].split("/")[1] for command in COMMANDS}
    assert {f"{name}_report" for name in names} == {name for name in schema["$defs"] if name.endswith("_report")}
