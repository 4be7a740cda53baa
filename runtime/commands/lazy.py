"""Command lines of many commands, of which only the one that is run is imported."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
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
