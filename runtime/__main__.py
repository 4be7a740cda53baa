"""The command line: `python -m runtime COMMAND`."""

from __future__ import annotations

import re
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

from .commands.interrupts import INTERRUPTED, TERMINATED, Terminated, answered, early

if __name__ == "__main__":  # before all else is imported, which takes a while
    early("runtime")

import click

from . import open as open_device
from . import recorded
from .amd.disassembly import KINDS
from .amd.models import MODELS, model
from .commands.dump import dump
from .commands.info import info
from .commands.lazy import QuietGroup
from .commands.selftest import KERNEL, SOURCES, selftest
from .commands.streams import standard_streams
from .commands.trace import record, replay, show
from .device import Device
from .errors import (
    BadArguments,
    BadCodeObject,
    BadJournal,
    BadPacket,
    BadSettings,
    LibraryRefused,
    NoDevice,
    OldKernel,
    RuntimeFault,
    UnknownChip,
)
from .mock import Machine
from .mock.program import code
from .system import Linux

FAILED, BAD_INPUT, NO_DEVICE, INTERNAL = 1, 2, 3, 70
"""Exit codes: something does not work, or differs; what was given makes no sense; there is no GPU that can be used."""
_BAD = (BadArguments, BadCodeObject, BadJournal, BadPacket, BadSettings)
_ABSENT = (NoDevice, OldKernel, UnknownChip, LibraryRefused)


class _File(click.Path):
    """A file that is read: a pipe may have no writer, a device no end."""

    def __init__(self) -> None:
        super().__init__(exists=True, dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = Path(str(super().convert(value, param, ctx)))
        if not path.is_file():
            self.fail(f"{value!r} is a pipe or a device; give a file", param, ctx)
        return path


@click.group(cls=QuietGroup)
def main() -> None:
    """AMD GPUs without any library in between: their packets and queues, on the hardware or on a mock of it.

    Exit codes: 0 all is well; 1 something does not work, or differs; 2 what was given makes no sense; 3 there is no GPU
    that can be used; 70 a defect of this program; 130 interrupted; 141 whoever read what is printed has gone; 143
    terminated.
    """


@main.command("dump")
@click.argument("file", type=_File())
@click.option("--target", default="gfx1100", type=click.Choice(sorted(MODELS)), help="The GPU they are for.")
@click.option("--kind", default="pm4", type=click.Choice(KINDS), help="The kind of queue they are for.")
def _dump(file: Path, target: str, kind: str) -> None:
    """Show the packets in FILE (little-endian words): the number of each one's first word, its name, its fields."""
    for line in dump(file, target, kind):
        click.echo(line)


def _checked(name: str) -> str:
    """A device's name. Raises BadSettings for one that cannot be."""
    kind, _, target = name.partition(":")
    if not re.fullmatch(r"kfd:[0-9]{1,3}", name) and (kind != "mock" or target not in MODELS):
        mocks = ", ".join(f"mock:{one}" for one in MODELS)
        raise BadSettings(f"{name!r}: expected kfd:0 (a GPU of this machine), or {mocks}")
    return name


def _open(name: str) -> Device:
    """A device by its name; kernels of the mock that are launched here do nothing."""
    device: Device = open_device(name)
    teach = getattr(device.system, "teach", None)  # of a mock, recorded or not
    if teach is not None:
        teach(KERNEL, code(device.node.target, KERNEL), lambda group: None)
    return device


@main.command("info")
@click.argument("name", default="")
def _info(name: str) -> None:
    """Show all GPUs of this machine (without NAME), one of them (kfd:0), or that of a mock (mock:gfx1100)."""
    kind, _, which = _checked(name).partition(":") if name else ("kfd", "", "")
    system = recorded(Machine([model(which)]) if kind == "mock" else Linux())
    for line in info(system, int(which) if kind == "kfd" and which else None):
        click.echo(line)


@main.command("selftest")
@click.argument("name", default="kfd:0")
def _selftest(name: str) -> None:
    """Try what this package does on a GPU (kfd:0, the default; hip:0, metal:0) or on a mock of one (mock:gfx1100).

    The exit status is 1 if something does not work, 3 if there is no such GPU.
    """
    source = SOURCES.get(name.partition(":")[0], "")
    with open_device(name) if source else _open(_checked(name)) as device:
        steps = []
        for step in selftest(device, source):
            steps.append(step)
            click.echo(
                f"{'FAILED' if step.problem else 'ok    '} {step.name}{': ' * bool(step.problem)}{step.problem}"
            )
    if any(step.problem for step in steps):
        raise SystemExit(1)


@main.command("profile", context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def _profile(arguments: tuple[str, ...]) -> None:
    """Compile, run and trace a kernel in HIP, and show it: `python -m sqtt profile`, whose options are the same."""
    command = "import sys; from sqtt.commands import main; main(sys.argv[1:], 'runtime')"
    raise SystemExit(subprocess.call([sys.executable, "-c", command, "profile", *arguments]))


@main.group("trace")
def _trace() -> None:
    """What a program says to the driver (its ioctls, its memory, its packets): kept, shown, said again to a mock."""


@_trace.command("record", context_settings={"ignore_unknown_options": True})
@click.option(
    "-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path), help="A new file."
)
@click.argument("arguments", nargs=-1, required=True, type=click.UNPROCESSED)
def _record(output: Path, arguments: tuple[str, ...]) -> None:
    """Run Python with ARGUMENTS (program.py …, or -m module …), and keep what `runtime` says to the driver in it."""
    status = record(output, arguments)
    if not output.exists():
        click.echo(f"runtime: the program said nothing to a driver: there is no {output}", err=True)
    raise SystemExit(status)


@_trace.command("show")
@click.argument("file", type=_File())
def _show(file: Path) -> None:
    """Show a recorded run: each call with its fields, each doorbell with the packets that it hands over."""
    for line in show(file):
        click.echo(line)


@_trace.command("replay")
@click.argument("file", type=_File())
@click.option("--seed", default=0, help="What happens when on the mock.")
def _replay(file: Path, seed: int) -> None:
    """Say a recorded run again, to a mock of its GPUs. Kernels do nothing there.

    The exit status is 1 if the mock does not take it, or answers something else.
    """
    differs = False
    for line, difference in replay(file, seed):
        differs |= difference
        click.echo(line)
    if differs:
        raise SystemExit(1)


def run() -> None:
    """Run the command; what goes wrong is one line on stderr, and an exit code."""
    try:
        standard_streams()
        answered()
        main(prog_name="python -m runtime", standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        if context is not None and error.format_message() == context.get_help():  # no command at all
            click.echo(error.format_message(), err=True)
            sys.exit(BAD_INPUT)
        hint = f" ({context.command_path} --help says more)" if context is not None else ""
        _end(f"{' '.join(error.format_message().split())}{hint}", BAD_INPUT)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(INTERRUPTED)
    except Terminated:
        _end("terminated; no file was left half-written", TERMINATED)
    except RuntimeFault as error:
        _end(
            error,
            NO_DEVICE if isinstance(error, _ABSENT) else BAD_INPUT if isinstance(error, _BAD) else FAILED,
        )
    except OSError as error:
        _end(error, BAD_INPUT)
    except Exception as error:
        traceback.print_exc()
        _end(f"a defect of this program: please report what it printed ({error!r})", INTERNAL)


def _end(words: object, code: int) -> NoReturn:
    click.echo(f"runtime: {words}", err=True)
    sys.exit(code)


if __name__ == "__main__":
    run()
