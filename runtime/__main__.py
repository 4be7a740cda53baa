"""The command line: `python -m runtime COMMAND`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .amd.disassembly import KINDS
from .amd.models import MODELS
from .commands.dump import dump
from .errors import RuntimeFault


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


def run() -> None:
    """Run the command; its errors go to stderr, and the exit status is then 1."""
    try:
        main(standalone_mode=True)
    except (RuntimeFault, OSError) as error:
        sys.exit(f"runtime: {error}")


if __name__ == "__main__":
    run()
