"""`python -m tools.bench`."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console

from autogen.project import find

from . import calls, generation, imports, machine, messages, registers, report, sqtt
from .peers import Peers
from .plan import Plan
from .results import Section
from .variants import compared

ROOT = Path(__file__).parents[2]
QUIET = 0.7
"""A load of the machine at which numbers are worth writing down."""

WIDTH = 150
"""Columns of the tables where the output is not a terminal."""


@click.command()
@click.option("--quick", is_flag=True, help="Few samples and little material: does it run? Writes nothing.")
@click.option(
    "--peers",
    type=click.Path(path_type=Path, file_okay=False),
    default=ROOT / ".venv" / "peers",
    help="The environment made from peers.txt (default: .venv/peers).",
)
@click.option("--wait", type=int, default=0, help="Wait up to so many minutes for an idle machine.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=ROOT / "docs" / "benchmarks.md"
)
def main(quick: bool, peers: Path, wait: int, output: Path) -> None:
    """Measure the modules and the generator against their peers, and write docs/benchmarks.md."""
    errors = Console(stderr=True)
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    others = Peers(peers.absolute(), _libclang())
    _idle(errors, wait)
    before = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        plan = Plan(find(ROOT), others, Path(folder), quick, lambda text: errors.print(text, style="dim"))
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "bindings", plan.bindings / "bindings", ignore=ignored)
        sections = []
        for section in _sections(plan):
            report.show(console, section)
            sections.append(section)
    facts = tuple(machine.facts(others, (before, os.getloadavg()[0])))
    for name, value in facts:
        console.print(f"{name}: {value}", markup=False, highlight=False)
    if not quick:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(report.markdown(facts, sections))


def _sections(plan: Plan) -> Iterator[Section]:
    bindings = []
    for name in plan.imports:
        plan.say(f"generating with the peers: {name}")
        bindings.append(compared(plan, name))
    yield imports.importing(plan, bindings)
    yield imports.scattered(plan, bindings)
    yield imports.functions(plan, bindings)
    yield imports.everything(plan, bindings)
    yield imports.first_touch(plan, bindings)
    yield registers.registers(plan)
    yield calls.calling(plan)
    yield messages.messaging(plan)
    yield sqtt.tracing(plan)
    yield generation.generating(plan)
    yield generation.checking(plan)
    yield generation.growing(plan)


def _libclang() -> Path:
    """The library of the libclang package, which the peers' generators are to use as well."""
    spec = importlib.util.find_spec("clang")
    assert spec is not None and spec.submodule_search_locations
    return Path(next(iter(spec.submodule_search_locations))) / "native" / "libclang.so"


def _idle(console: Console, minutes: int) -> None:
    end = time.monotonic() + 60 * minutes
    while os.getloadavg()[0] > QUIET and time.monotonic() < end:
        console.print(f"load {os.getloadavg()[0]:.2f}: waiting for an idle machine", style="dim")
        time.sleep(15)


if __name__ == "__main__":
    main()
