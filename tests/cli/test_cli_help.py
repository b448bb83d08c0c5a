"""Help, version, and words that are no command."""

import pytest
from click import Context

from claimcheck import __version__
from claimcheck.cli import main
from claimcheck.cli.commands import ORDER
from claimcheck.model import LinkKind

FLAGS = {"ingest": "--published", "claims": "--certainty", "links": "--min-score", "diff": "--json", "link": "--input"}


@pytest.mark.parametrize("name", ORDER)
def test_every_command_explains_itself_with_an_example(run, name):
    result = run(name, "--help")
    assert result.exit_code == 0
    assert "Examples:\n    " in result.output
    assert f"claimcheck {name}" in result.output
    assert FLAGS.get(name, "--help") in result.output


def test_every_module_of_the_folder_is_a_command():
    from pkgutil import iter_modules

    from claimcheck.cli import commands

    assert {module.name for module in iter_modules(commands.__path__)} == set(ORDER)
    assert all(main.get_command(Context(main), name).help for name in ORDER)


def test_the_list_of_commands_is_cut_nowhere(run):
    assert "..." not in run("--help").output.partition("Commands:")[2]


def test_no_command_at_all_shows_the_help(run):
    result = run()
    assert result.exit_code == 0
    assert result.output == run("--help").output


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [("claimcheck ti", "1", "timeline"), ("claimcheck claims --cert", "2", "--certainty")],
)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_completes_commands_and_options(run, shell, words, at, expected):
    typed = {"COMP_WORDS": words, "COMP_CWORD": words.split()[-1] if shell == "fish" else at}
    result = run(env={"_CLAIMCHECK_COMPLETE": f"{shell}_complete", **typed})
    assert result.exit_code == 0
    assert expected in result.output


def test_version(run):
    assert run("--version").output == f"claimcheck {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["clams"], "claimcheck: No such command 'clams'. (see: claimcheck --help)"),
        (["show"], "claimcheck: Missing argument 'CLAIM'. (see: claimcheck show --help)"),
        (
            ["claims", "--since", "gestern"],
            "claimcheck: Invalid value for '--since': 'gestern' is no date; write 2024-10-11, 2024-10 or 2024"
            " (see: claimcheck claims --help)",
        ),
        (
            ["claims", "--until", "2024-02-30"],
            "claimcheck: Invalid value for '--until': '2024-02-30' is no date; write 2024-10-11, 2024-10 or 2024"
            " (see: claimcheck claims --help)",
        ),
        (
            ["extract", "-", "--lang", "deutsch"],
            "claimcheck: Invalid value for '--lang': 'deutsch' is no language code; write two letters, as in de"
            " (see: claimcheck extract --help)",
        ),
    ],
)
def test_wrong_usage_is_one_line(run, arguments, line):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{line}\n"


def test_an_option_that_is_none(run):
    result = run("claims", "--colour")
    assert result.exit_code == 2
    assert result.stderr.startswith("claimcheck: No such option")
    assert result.stderr.endswith("(see: claimcheck claims --help)\n")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("date", ["2024", "2024-10", "2024-10-11"])
def test_dates_may_be_as_exact_as_one_knows(run, db, date):
    assert run("claims", "--db", db, "--since", date).exit_code == 0


def test_all_kinds_of_links_are_offered(run):
    listed = run("links", "--help").output
    assert all(kind.value in listed for kind in LinkKind)
