"""The command line `python -m decode`. Each command is one file; it is imported only when it is run.

Exit codes: 0 done; 1 problems were found (`verify`, `--strict`); 2 bad input (the message says what to do);
130 interrupted; 141 whoever read what is printed has gone; 143 terminated (SIGTERM).
"""

from __future__ import annotations

import sys

import click

from batch import BatchError
from runtime.commands.interrupts import INTERRUPTED, TERMINATED, Terminated, answered
from runtime.commands.lazy import LazyGroup
from runtime.commands.streams import standard_streams

from ..errors import DecodeError

PROBLEMS, BAD_INPUT = 1, 2

_COMMANDS = {
    "info": "show what a video is",
    "headers": "list every syntax element with its place",
    "decode": "write frames as raw planes, Y4M or PNG",
    "md5": "print the MD5 of the frames",
    "verify": "compare each frame with the hash that the stream has of it",
    "thumb": "make a PNG of one frame",
    "sheet": "make a contact sheet, a PNG of many frames",
    "seek": "find a frame, and say what it is",
    "batch": "make thumbnails, MD5s or frames of many files, or verify them",
    "bench": "compare speed and memory with ffmpeg and PyAV",
}


@click.group(
    cls=LazyGroup,
    package=__name__,
    about=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
def cli() -> None:
    """HEVC videos: their headers and their frames, decoded by the system's libraries."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; errors for people go to standard error without a traceback."""
    try:
        standard_streams()
        answered()
        result = cli.main(arguments, prog_name="python -m decode", standalone_mode=False)
        sys.exit(result or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(BAD_INPUT)
    except (DecodeError, BatchError) as error:
        click.echo(f"decode: {error}", err=True)
        sys.exit(BAD_INPUT)
    except (KeyboardInterrupt, click.Abort):
        click.echo("decode: interrupted; no file was left half-written", err=True)
        sys.exit(INTERRUPTED)
    except Terminated:
        click.echo("decode: terminated; no file was left half-written", err=True)
        sys.exit(TERMINATED)
    except MemoryError:
        click.echo("decode: there is not enough memory; take a smaller picture, or --max-memory", err=True)
        sys.exit(BAD_INPUT)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"decode: {where}{error.strerror or error}", err=True)
        sys.exit(BAD_INPUT)
