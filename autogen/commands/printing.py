"""What is printed for people: text of headers, modules and file names says nothing to the terminal but itself.

An answer is always printed (`echo`), and so is what is wrong; `summary` and `note` are not with --quiet, `detail` only
with --verbose. The context of the running command knows which of them is said.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from ..render.escape import shown

QUIET, VERBOSE = "autogen.quiet", "autogen.verbose"


def echo(text: str = "", *, err: bool = False, nl: bool = True) -> None:
    """Print a text on standard output, or with `err` on standard error; what does not print is made visible."""
    click.echo(shown(text), err=err, nl=nl)


AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def answer(found: object) -> None:
    """Print what a command answers as JSON."""
    import json

    echo(json.dumps(found, indent=1))


def summary(line: str) -> None:
    """What was done, on standard output, for whoever watches."""
    if not is_shown(QUIET):
        echo(line)


def counted(number: int, noun: str) -> str:
    """A number and what is counted: "1 name", "2 names"."""
    return f"{number} {noun}{'s' * (number != 1)}"


def note(line: str) -> None:
    """Something beside the answer, on standard error."""
    if not is_shown(QUIET):
        echo(f"autogen: {line}", err=True)


def detail(line: str) -> None:
    """What is read and written, on standard error."""
    if is_shown(VERBOSE):
        echo(f"autogen: {line}", err=True)


def is_shown(key: str) -> bool:
    """Whether the command line has --quiet or --verbose."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.find_root().meta.get(key))


def with_volume(command: click.Command) -> click.Command:
    """The command with -q and -v among its options, and those of its group."""
    if not any(option.name == "quiet" for option in command.params):
        for name, key, text in (
            ("quiet", QUIET, "Print answers and errors only."),
            ("verbose", VERBOSE, "Say more."),
        ):
            command.params.append(
                click.Option(
                    [f"-{name[0]}", f"--{name}"],
                    is_flag=True,
                    expose_value=False,
                    help=text,
                    callback=_remember(key),
                )
            )
    return command


def _remember(key: str) -> Any:
    def callback(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
        if value:
            context.find_root().meta[key] = True

    return callback


OUTPUT_FORMAT = click.option(
    "--output-format",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="text, JSON, or annotations of a GitHub workflow.",
)


def annotate(level: str, title: str, message: str, file: Path | None = None) -> None:
    """Print a workflow's annotation; `level` is error, warning or notice. It stands at the head of `file`."""
    where = {"title": title}
    if file is not None:
        top = os.environ.get("GITHUB_WORKSPACE") or Path.cwd()  # where the workflow's checkout is
        where = {"file": Path(os.path.relpath(file, top)).as_posix(), **where}
    properties = [
        f"{key}={_escaped(text).replace(':', '%3A').replace(',', '%2C')}" for key, text in where.items()
    ]
    click.echo(f"::{level} {','.join(properties)}::{_escaped(message)}")


def _escaped(text: str) -> str:
    return shown(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
