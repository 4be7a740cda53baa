"""The command line `python -m sqtt`. Each command is one file; it is imported only when it is run.

Exit codes: 0 done; 1 problems were found (`--strict`, `info --check`); 2 bad input (the message says what to do); 3 no
GPU that can be used (`profile --device`); 130 interrupted; 141 whoever read what is printed has gone; 143 terminated
(SIGTERM).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from batch import BatchError
from runtime.commands.interrupts import INTERRUPTED, TERMINATED, Terminated, answered
from runtime.commands.lazy import LazyGroup
from runtime.commands.streams import standard_streams

from ..errors import NoGpu, SqttError

PROBLEMS, BAD_INPUT, NO_GPU = 1, 2, 3

_COMMANDS = {
    "info": "show what a capture holds; with --check, whether it is sound",
    "packets": "list the packets of a stream",
    "waves": "list the waves, or count them by unit",
    "hotspots": "show which instructions cost how much",
    "export": "write tables, a Perfetto trace, or the capture in another format",
    "dataset": "write many captures as one dataset, for query engines",
    "view": "show captures in the browser",
    "profile": "compile, run and trace a kernel, on a mock too",
    "synth": "make a synthetic capture whose contents are known",
}


class Named(click.Path):
    """A path that names something: an empty one would be the current directory."""

    def __init__(self, stream: bool = True) -> None:
        """stream: whether - may stand for standard output (or be the name of a file that is read)."""
        super().__init__(path_type=Path)
        self._stream = stream

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("the name is empty", param, ctx)
        if value == "-" and not self._stream:
            self.fail("this is written to a file, not to standard output; name one", param, ctx)
        return super().convert(value, param, ctx)


@click.group(
    cls=LazyGroup,
    package=__name__,
    about=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
def cli() -> None:
    """AMD thread traces: what a capture holds, its packets, waves and instructions."""


def main(arguments: list[str] | None = None, program: str = "sqtt") -> None:
    """Run the command line; errors for people go to standard error without a traceback, under the program's name."""
    try:
        standard_streams()
        answered()
        result = cli.main(arguments, prog_name=f"python -m {program}", standalone_mode=False)
        sys.exit(result or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(BAD_INPUT)
    except (SqttError, BatchError) as error:
        click.echo(f"{program}: {error}", err=True)
        sys.exit(NO_GPU if isinstance(error, NoGpu) else BAD_INPUT)
    except (KeyboardInterrupt, click.Abort):
        click.echo(f"{program}: interrupted; no file was left half-written", err=True)
        sys.exit(INTERRUPTED)
    except Terminated:
        click.echo(f"{program}: terminated; no file was left half-written", err=True)
        sys.exit(TERMINATED)
    except OSError as error:
        # What is written as a whole (`atomic_file`, a store's files) is not left half-written.
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"{program}: {where}{error.strerror or error}; nothing was left half-written", err=True)
        sys.exit(BAD_INPUT)
