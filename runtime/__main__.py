"""The command line: `python -m runtime COMMAND`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from . import open as open_device
from .amd.disassembly import KINDS
from .amd.models import MODELS, model
from .commands.dump import dump
from .commands.info import info
from .commands.selftest import KERNEL, selftest
from .commands.trace import record, replay, show
from .device import Device
from .errors import NoDevice, RuntimeFault
from .mock import Machine
from .mock.program import code
from .system import Linux


@click.group()
def main() -> None:
    """AMD GPUs without any library in between: their packets and queues, on the hardware or on a mock of it."""


@main.command("dump")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--target", default="gfx1100", type=click.Choice(sorted(MODELS)), help="The GPU they are for.")
@click.option("--kind", default="pm4", type=click.Choice(KINDS), help="The kind of queue they are for.")
def _dump(file: Path, target: str, kind: str) -> None:
    """Show the packets in FILE (little-endian words): the number of each one's first word, its name, its fields."""
    for line in dump(file, target, kind):
        click.echo(line)


def _open(name: str) -> Device:
    """A device by its name; kernels of the mock that are launched here do nothing."""
    device = open_device(name)
    teach = getattr(device.system, "teach", None)  # of a mock, recorded or not
    if teach is not None:
        teach(KERNEL, code(device.node.target, KERNEL), lambda group: None)
    return device


@main.command("info")
@click.argument("name", default="kfd")
def _info(name: str) -> None:
    """Show the GPUs of this machine (kfd, the default), or of a mock of one (mock:gfx1100)."""
    kind, _, target = name.partition(":")
    if kind not in ("kfd", "mock"):
        raise NoDevice(f"{name!r}: expected kfd, or a mock as in mock:gfx1100")
    for line in info(Linux() if kind == "kfd" else Machine([model(target)])):
        click.echo(line)


@main.command("selftest")
@click.argument("name", default="kfd:0")
def _selftest(name: str) -> None:
    """Try what this package does on a GPU (kfd:0, the default) or on a mock of one (mock:gfx1100).

    The exit status is 1 if something does not work.
    """
    with _open(name) as device:
        steps = []
        for step in selftest(device):
            steps.append(step)
            click.echo(
                f"{'FAILED' if step.problem else 'ok    '} {step.name}{': ' * bool(step.problem)}{step.problem}"
            )
    if any(step.problem for step in steps):
        raise SystemExit(1)


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
    raise SystemExit(record(output, arguments))


@_trace.command("show")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def _show(file: Path) -> None:
    """Show a recorded run: each call with its fields, each doorbell with the packets that it hands over."""
    for line in show(file):
        click.echo(line)


@_trace.command("replay")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
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
    """Run the command; its errors go to stderr, and the exit status is then 1."""
    try:
        main(standalone_mode=True)
    except (RuntimeFault, OSError) as error:
        sys.exit(f"runtime: {error}")


if __name__ == "__main__":
    run()
