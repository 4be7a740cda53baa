"""Groups of commands: they end without a word where nobody reads them, and import only the command that is run."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import click

UNREAD = 141


@contextmanager
def _read_or_unread() -> Iterator[None]:
    """End the program without a word where nobody reads it any more, as in `… | head`; click would end it with 1."""
    try:
        yield
    except BrokenPipeError:
        with suppress(OSError):  # what is still to be printed, at the end, goes nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(UNREAD)


class QuietGroup(click.Group):
    """Commands whose reader may go before they end."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        with _read_or_unread():  # --help is printed here
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        with _read_or_unread():
            return super().invoke(ctx)


class LazyGroup(QuietGroup):
    """The commands of a package, each in a module called after it with `_` behind; `about` says what each does."""

    def __init__(self, *arguments: Any, package: str, about: Mapping[str, str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._package, self._about = package, about

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._about)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._about:
            return None
        command: click.Command = importlib.import_module(f".{cmd_name}_", self._package).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self._about.items()))
