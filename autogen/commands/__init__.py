"""The `autogen` command. Each command is one file; it is imported only when it is run.

EXIT_CODES says what a command ends with.
"""

from __future__ import annotations

import errno
import gc
import importlib
import os
import platform
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

import click

from .. import NEEDED, __version__
from ..errors import AutogenError, InternalError, internal
from .printing import QUIET, VERBOSE, echo, with_volume

BAD_INPUT, BREAKING, INTERNAL, INTERRUPTED, UNREAD, TERMINATED = 2, 4, 70, 130, 141, 143
EXIT_CODES = {
    0: "done; nothing differs",
    1: "a check found a difference; of `diff`: compatible",
    BAD_INPUT: "bad input, or clang crashed on it: the message says what to do",
    3: "drift: the pinned headers are not to be had, and others differ",
    BREAKING: "`diff`: what was written against the old module does not work with the new one",
    INTERNAL: "a defect of autogen: please report what it printed",
    INTERRUPTED: "interrupted",
    UNREAD: "whoever read what is printed has gone",
    TERMINATED: "terminated",
}
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_SHORT = {
    errno.EMFILE: "open files (ulimit -n)",
    errno.ENFILE: "open files",
    errno.ENOMEM: "memory (ulimit -v)",
    errno.EAGAIN: "processes or memory (ulimit -u, -v)",
}

_TREE = {
    "regen": "regenerate the modules in the tree from their pinned headers",
    "check": "compare the modules in the tree with what regen would write",
    "sources": "show, fetch or update the pinned artifacts",
    "init": "make a project in a repository of yours",
    "new": "start a manifest",
    "cache": "say where fetched headers are and how large, or remove them",
}
_MODULES = {
    "gen": "bind any header, without a manifest",
    "verify": "compare modules with what C compilers make of their headers",
    "diff": "say what changed between two modules, and whether it breaks anything",
    "list": "list the bindings, or what one declares",
    "explain": "say where a name comes from and what it became",
    "decode": "say what a value of a hardware register means",
    "cdef": "write the declarations of modules for cffi",
    "export": "copy modules for use in another tree",
}
_COMMANDS = {**_TREE, **_MODULES}


@contextmanager
def _read_or_unread() -> Iterator[None]:
    """End the program without a word where nobody reads it any more, as in `autogen list | head`."""
    try:
        yield
    except BrokenPipeError:
        with suppress(OSError):  # what is still to be printed, at the end, goes nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(UNREAD)


class _Lazy(click.Group):
    """Imports a command's module when it is asked for."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        with _read_or_unread():  # --help is printed here
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        with _read_or_unread():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(
            f".{'tree' if cmd_name in _TREE else 'modules'}.{cmd_name}_", __name__
        )
        command: click.Command = module.command
        for inner in command.commands.values() if isinstance(command, click.Group) else ():
            with_volume(inner)
        return with_volume(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in EXIT_CODES.items()])


@click.group(
    cls=_Lazy,
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    no_args_is_help=True,
)
@click.option(
    "-C",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Work on the project in this folder.",
)
@click.option(
    "--version", is_flag=True, help="Print the version; with -v, of all that decides what comes out."
)
@click.option("-q", "--quiet", is_flag=True, help="Print answers and errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Say more: what is read, and what is written.")
@click.pass_context
def cli(ctx: click.Context, folder: Path | None, version: bool, quiet: bool, verbose: bool) -> int:
    """C and Objective-C headers in, checked-in ctypes modules out."""
    if version:
        echo("\n".join(_versions() if verbose else [f"autogen, version {__version__}"]))
        ctx.exit()
    if ctx.invoked_subcommand is None:
        raise click.UsageError("no command is named", ctx)
    try:
        Path.cwd()
    except OSError as error:
        raise AutogenError(
            f"the current folder cannot be used ({error.strerror}); change to another"
        ) from None
    ctx.obj = folder
    ctx.meta.update({QUIET: quiet, VERBOSE: verbose})
    return 0


def _versions() -> Iterator[str]:
    """What decides the bytes of modules, then what does not, each with its version, and where things are."""
    from importlib import metadata

    from ..clang import VERSION
    from ..project import headers_of_tool
    from ..sources import Cache

    yield f"autogen, version {__version__}, from {Path(__file__).parents[1]}"
    yield f"libclang {VERSION}: this version exactly, for it decides what modules say"
    others = {name for name in NEEDED.values() if name != "libclang"}
    yield "any version in their ranges: " + ", ".join(
        f"{name} {metadata.version(name)}" for name in sorted(others)
    )
    yield f"Python {platform.python_version()}, {sys.executable}"
    yield f"pins and manifests that came with it: {headers_of_tool()}"
    yield f"cache: {Cache.default().root}"


def main(arguments: list[str] | None = None) -> Any:
    """Run the command line; errors for people go to standard error without a traceback."""
    gc.disable()  # models are trees without cycles, and a command is a short process
    try:
        sys.exit(cli.main(arguments, prog_name="autogen", standalone_mode=False) or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(BAD_INPUT)
    except AutogenError as error:
        echo(f"autogen: {error}", err=True)
        sys.exit(INTERNAL if isinstance(error, InternalError) else BAD_INPUT)
    except OSError as error:
        if error.errno in _SHORT:
            _short(_SHORT[error.errno])
        if error.errno not in _FULL:
            _defect(error, arguments)
        where = error.filename or "what is printed, or a file,"
        echo(f"autogen: {where} cannot be written ({error.strerror}); make room, and run it again", err=True)
        sys.exit(BAD_INPUT)
    except MemoryError:
        _short(_SHORT[errno.ENOMEM])
    except Exception as error:
        _defect(error, arguments)


def _short(what: str) -> NoReturn:
    """Say what the system does not give."""
    echo(f"autogen: the system gives this process no more {what}; allow more, and run it again", err=True)
    sys.exit(BAD_INPUT)


def _defect(error: Exception, arguments: list[str] | None) -> NoReturn:
    """Say what nobody expected, and where."""
    if error.__cause__ is not None and not isinstance(error.__cause__, Exception):
        raise error.__cause__ from None  # a signal came in a `__set_name__`, of which Python 3.11 makes an error
    error.add_note(f"running `autogen {shlex.join(sys.argv[1:] if arguments is None else arguments)}`")
    echo(f"autogen: {internal(error)}", err=True)
    sys.exit(INTERNAL)
