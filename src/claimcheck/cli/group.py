"""The command group: commands loaded when they are asked for, errors as one line, exit statuses."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, cast

import click

from claimcheck.cli.commands import ORDER
from claimcheck.errors import ClaimcheckError
from claimcheck.reports.safety import visible

TROUBLE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141

_WHOLE = 200  # characters, longer than any first sentence


class CommandGroup(click.Group):
    """A group whose commands are the modules of ``commands/``.

    A command returns its exit status, None for 0.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands in the order of the work."""
        return list(ORDER)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load one command."""
        if cmd_name not in ORDER:
            return None
        return cast(click.Command, import_module(f"claimcheck.cli.commands.{cmd_name}").command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the whole first sentence of each, on two lines where one is too short."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.get_short_help_str(_WHOLE)) for name, command in commands if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def invoke(self, ctx: click.Context) -> Any:
        """Run; a reader who has read enough (``| head``) is no error."""
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            _discard_output()
            return BROKEN_PIPE

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run and exit; trouble is one line on standard error."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        _stand_in_for_closed_streams()
        _write_what_cannot_be_encoded_as_escapes()
        try:
            status = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except click.Abort:
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            _discard_output()
            sys.exit(BROKEN_PIPE)
        except (click.ClickException, ClaimcheckError, OSError) as error:
            click.echo(f"claimcheck: {_line(error)}", err=True)
            sys.exit(TROUBLE)
        sys.exit(status if isinstance(status, int) else 0)


def _line(error: Exception) -> str:
    match error:
        case click.UsageError():
            where = error.ctx.command_path if error.ctx else "claimcheck"
            text = f"{error.format_message()} (see: {where} --help)"
        case click.ClickException():
            text = error.format_message()
        case OSError():
            text = f"{error.filename or 'standard input or output'}: {error.strerror or error}"
        case _:
            text = str(error)
    return visible(text).strip()


class _Nowhere(io.TextIOBase):
    """Standard output that was closed before the start: writing to it is writing to a pipe that nobody reads."""

    def write(self, _: str) -> int:
        raise BrokenPipeError


def _stand_in_for_closed_streams() -> None:
    """A shell that closes a stream (``>&-``) leaves None in its place."""
    if sys.stdin is None:
        sys.stdin = io.StringIO()
    if sys.stdout is None:
        sys.stdout = _Nowhere()
    if sys.stderr is None:
        sys.stderr = io.StringIO()


def _write_what_cannot_be_encoded_as_escapes() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Keep the interpreter from complaining, when it closes down, of a pipe that nobody reads."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = io.StringIO()
