"""The house rules that a program can check."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import claimcheck
from claimcheck.languages import language_codes

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "claimcheck"
OUTSIDE_LANGUAGES = [
    path for path in sorted(PACKAGE.rglob("*.py")) if "languages" not in path.relative_to(PACKAGE).parts
]
HEAVY = ("dateparser", "lxml", "rapidfuzz", "rich", "sqlite3", "sqlite_utils", "trafilatura")


def test_imports_go_down_only(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("path", OUTSIDE_LANGUAGES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_language_is_known_by_name_outside_languages(path):
    assert list(language_decisions(path.read_text(encoding="utf-8"))) == []


def language_decisions(code):
    """Lines that decide by a language's code, or reach for one language's words."""
    codes = {*language_codes(), "en", "fr"}
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.MatchValue() if codes & texts(node):
                yield node.lineno
            case ast.Compare() | ast.Subscript() if codes & texts(node) and "lang" in ast.unparse(node).lower():
                yield node.lineno
            case ast.ImportFrom(module=str(module)) if module.startswith("claimcheck.languages."):
                if module.split(".")[2] in codes:
                    yield node.lineno


def texts(node):
    """The string constants in a piece of code."""
    return {each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)}


@pytest.mark.parametrize(
    "code",
    [
        'if document.lang == "de": pass',
        'x = lang in ("en", "de")',
        'words = {"de": 1}[lang]',
        "from claimcheck.languages.de import attribution",
        "match lang:\n    case 'de': pass",
    ],
)
def test_the_language_check_sees_what_it_looks_for(code):
    assert list(language_decisions(code))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["diff", "--help"]])
def test_nothing_heavy_is_loaded_before_it_is_needed(arguments):
    code = f"import sys; from claimcheck.cli import main; main({arguments!r}, standalone_mode=False); "
    code += f"print('loaded:', *sorted(set({HEAVY!r}) & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1].split() == ["loaded:"]


def test_importing_the_package_loads_no_stage():
    code = "import sys, claimcheck; print(*(m for m in sys.modules if m.startswith('claimcheck.')))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_every_public_name_is_there():
    assert sorted(claimcheck.__all__) == claimcheck.__all__
    assert all(getattr(claimcheck, name) is not None for name in claimcheck.__all__)
    assert {*claimcheck._HOME, "__version__"} == set(claimcheck.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = claimcheck.nothing
