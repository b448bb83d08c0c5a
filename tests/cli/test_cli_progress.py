"""Long work tells on a terminal how far it is, and nowhere else."""

from __future__ import annotations

import pytest
from terminals import Terminal


@pytest.mark.parametrize(
    "arguments",
    [
        ("ingest", "{articles}", "--db", "{home}/new.db"),
        ("extract", "{articles}/seeblick.md", "{articles}/uferbote.md"),
        ("report", "{home}/pages/", "--db", "{db}"),
        ("diff", "{articles}/seeblick.md", "{articles}/uferbote.md"),
        ("circular", "--db", "{db}"),
        ("timeline", "--topic", "Hafen", "--db", "{db}"),
        ("export", "--format", "jsonl", "-o", "{home}/export.jsonl", "--db", "{db}"),
        ("db", "backup", "{home}/copy.db", "--db", "{db}"),
        ("db", "check", "--db", "{db}"),
        ("db", "vacuum", "--db", "{db}"),
    ],
)
def test_a_bar_on_a_terminal_is_gone_in_the_end_and_a_pipe_never_sees_it(articles, fire, tmp_path, run, arguments):
    db = tmp_path / "claims.db"
    db.write_bytes(fire.read_bytes())
    places = {"articles": articles, "home": tmp_path, "db": db}
    filled = [each.format(**places) for each in arguments]
    terminal = Terminal(*filled)
    try:
        terminal.end()
    finally:
        terminal.close()
    assert "━" in terminal.raw
    assert "\x1b[2K" in terminal.raw.rpartition("━")[2], "the bar is still there"
    for made in (tmp_path / "copy.db", tmp_path / "new.db"):
        made.unlink(missing_ok=True)
    piped = run(*filled)
    assert piped.exit_code in (0, 1)
    assert piped.stderr == ""
    assert "━" not in piped.stdout


def test_the_bar_says_how_many_articles_there_are(articles, tmp_path):
    terminal = Terminal("ingest", str(articles), "--db", str(tmp_path / "new.db"), width=120)
    try:
        shown = terminal.end()
    finally:
        terminal.close()
    assert "0/3" in shown
    assert "3 articles added" in shown
