"""Options that several commands share."""

from __future__ import annotations

import getpass
import re
from collections.abc import Callable, Collection
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import click

from claimcheck.cli import completion
from claimcheck.reports.registry import format_names, get_format

Command = TypeVar("Command", bound=Callable[..., Any])

READ_BY_EYE = "terminal"
PAGER = "claimcheck.pager"
"""Where the context of a command keeps whether a pager is wanted."""
_ISO_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}\Z")
_LANGUAGE = re.compile(r"[a-z]{2}\Z")


def examples(*lines: str) -> str:
    """An epilog with examples, one a line, that click leaves as it is."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def iso_date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """A callback that takes a day, a month or a year: ``2024-10-11``, ``2024-10``, ``2024``."""
    try:
        if value is not None:
            _check_date(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; write 2024-10-11, 2024-10 or 2024") from None
    return value


def language_code(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """A callback that takes an ISO 639-1 code; which languages have words is the pipeline's business."""
    if value is not None and not _LANGUAGE.match(value.lower()):
        raise click.BadParameter(f"{value!r} is no language code; write two letters, as in de")
    return value and value.lower()


def language_pair(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, str] | None:
    """A callback that takes two ISO 639-1 codes, ``de-en``; one stands for links inside that language."""
    if value is None:
        return None
    codes = value.lower().split("-")
    if len(codes) > 2 or not all(map(_LANGUAGE.match, codes)):
        raise click.BadParameter(f"{value!r} are no two languages; write two codes, as in de-en, or one, as in de")
    return codes[0], codes[-1]


def database(command: Command) -> Command:
    """``--db``."""
    return click.option(
        "--db",
        type=click.Path(dir_okay=False, path_type=Path),
        envvar="CLAIMCHECK_DB",
        default="claims.db",
        show_default=True,
        show_envvar=True,
        help="The database.",
    )(command)


def language(command: Command) -> Command:
    """``--lang``."""
    help = "The language of articles that do not say so."
    return click.option("--lang", metavar="CODE", callback=language_code, help=help)(command)


def metadata(command: Command) -> Command:
    """``--outlet``, ``--published``, ``--lang``, ``--title``: for articles that do not tell their own."""
    when = "When articles that do not say so appeared."
    options = (
        click.option("--outlet", metavar="NAME", help="Who publishes articles that do not say so."),
        click.option("--published", metavar="DATE", callback=iso_date, help=when),
        language,
        click.option("--title", metavar="TEXT", help="The title of articles that have none."),
    )
    return _apply(options, command)


def output_format(command: Command) -> Command:
    """``--format``, a flag for each format but the one to read, ``--no-pager``; a command gets ``format``, a name."""
    names = [name for name in format_names() if name != READ_BY_EYE]
    options = [
        click.option("--format", type=click.Choice(format_names()), help="How to write it, as the flags below do."),
        *(click.option(f"--{name}", "format", cls=_Format, flag_value=name, default=None) for name in names),
        click.option(
            "--no-pager",
            is_flag=True,
            expose_value=False,
            callback=_no_pager,
            help="Write a report that is longer than the screen at once.",
        ),
    ]
    return _apply(options, command)


def _no_pager(context: click.Context, _: click.Parameter, value: bool) -> None:
    """A callback that leaves word for whoever prints."""
    context.meta[PAGER] = not value


class _Format(click.Option):
    """A flag for a format, which is loaded only when somebody asks what it is."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The flag and what it stands for."""
        self.help = f"Write {get_format(str(self.flag_value)).TITLE}."
        return super().get_help_record(ctx)


def one_of(
    flag: str, kinds: type[StrEnum], help: str, *, name: str | None = None, without: Collection[StrEnum] = ()
) -> Callable[[Command], Command]:
    """An option that takes a value of an enumeration, ``without`` those that do not fit.

    The command gets it under its ``name``, which is that of the flag where none is given.
    """

    def member(_: click.Context, __: click.Parameter, value: str | None) -> StrEnum | None:
        return None if value is None else kinds(value)

    choices = [each.value for each in kinds if each not in without]
    names = (flag, name) if name else (flag,)
    return click.option(*names, type=click.Choice(choices), callback=member, help=help)


def narrative(command: Command) -> Command:
    """``--narrative``."""
    help = "With what outlets state in their own voice and can be checked."
    return click.option("--narrative", is_flag=True, help=help)(command)


def link_ends(command: Command) -> Command:
    """``--document``, ``--outlet``, ``--source``, ``--claim``, ``--lang``, ``--min-score``: which links."""
    options = (
        click.option(
            "--document",
            metavar="DOCUMENT",
            shell_complete=completion.documents,
            help="Of this document: id, title or path.",
        ),
        click.option("--outlet", metavar="NAME", help="With a claim that this outlet published."),
        click.option("--source", metavar="NAME", help="With a claim of this source, under any of its names."),
        click.option(
            "--claim",
            metavar="CLAIM",
            shell_complete=completion.claims,
            help="Of this claim: its id or the beginning of it.",
        ),
        click.option("--lang", "langs", metavar="CODE-CODE", callback=language_pair, help="Between these languages."),
        click.option("--min-score", type=click.FloatRange(0, 1), help="At least this sure."),
    )
    return _apply(options, command)


def workers(command: Command) -> Command:
    """``--workers``."""
    help = "Processes that work at a time; without it, one for each core, where there is enough to do."
    return click.option("--workers", type=click.IntRange(min=1), metavar="N", default=None, help=help)(command)


def embeddings(command: Command) -> Command:
    """``--embeddings``."""
    return click.option(
        "--embeddings",
        metavar="MODEL",
        envvar="CLAIMCHECK_EMBEDDINGS",
        show_envvar=True,
        help="Sentence embeddings as further evidence: the folder or name of a sentence-transformers model.",
    )(command)


def scheduler(command: Command) -> Command:
    """``--scheduler``."""
    help = "Have a Dask cluster do it; FILE is JSON lines or Parquet, as its machines can open it."
    return click.option("--scheduler", metavar="ADDRESS", help=help)(command)


def judgement(command: Command) -> Command:
    """``--by`` and ``--note``: who judges, and why."""
    return _apply((judge, click.option("--note", metavar="TEXT", default="", help="Why.")), command)


def judge(command: Command) -> Command:
    """``--by`` or ``--reviewer``: who judges; without it, the name of the login."""
    name = click.option(
        "--by",
        "--reviewer",
        "by",
        metavar="NAME",
        envvar="CLAIMCHECK_USER",
        callback=_judge,
        show_envvar=True,
        help="Who says so; without it, your login.",
    )
    return name(command)


def output_file(*, required: bool = False) -> Callable[[Command], Command]:
    """``-o``; the command gets it as ``out``, None for standard output."""
    kind = click.Path(dir_okay=False, path_type=Path)
    help = "Write into this file."
    return click.option("-o", "--output", "out", type=kind, metavar="FILE", required=required, help=help)


def limit(command: Command) -> Command:
    """``--limit``."""
    return click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N of them.")(command)


def all_versions(command: Command) -> Command:
    """``--all-versions``."""
    help = "Also earlier versions of articles that were ingested again."
    return click.option("--all-versions", is_flag=True, help=help)(command)


def _apply(options: Any, command: Command) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def _judge(context: click.Context, _: click.Parameter, value: str | None) -> str | None:
    """A callback that takes the name of the login where none is given."""
    if context.resilient_parsing or (value and value.strip()):
        return value
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        raise click.BadParameter("nobody knows who you are; say --by NAME or set CLAIMCHECK_USER") from None


def _check_date(value: str) -> None:
    if not _ISO_DATE.match(value):
        raise ValueError(value)
    date.fromisoformat(value + "-01" * (2 - value.count("-")))
