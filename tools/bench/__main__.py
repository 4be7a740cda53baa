"""`python -m tools.bench`."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path

import click
from rich.console import Console

from autogen.project import find

from . import machine, report
from .peers import Peers
from .plan import Plan
from .results import Section
from .sections import (
    calls,
    emulations,
    first_touch,
    frameworks,
    generation,
    imports,
    launches,
    messages,
    registers,
    submissions,
    videos,
)
from .sections.traces import addresses, commands, decoders, viewer
from .variants import Compared, compared

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
    help="The environment made from requirements/peers.lock (default: .venv/peers).",
)
@click.option(
    "--section",
    "titles",
    multiple=True,
    help="Measure this section alone, by its title or the beginning of it, and put it into the document.",
)
@click.option(
    "--tinygrad",
    "checkout",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="A checkout of tinygrad's repository, for its reader of HEVC headers, which no package has.",
)
@click.option("--wait", type=int, default=0, help="Wait up to so many minutes for an idle machine.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=ROOT / "docs" / "benchmarks.md"
)
def main(
    quick: bool, peers: Path, titles: tuple[str, ...], checkout: Path | None, wait: int, output: Path
) -> None:
    """Measure the modules and the generator against their peers, and write docs/benchmarks.md."""
    errors = Console(stderr=True)
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    others = Peers(peers.absolute(), _libclang())
    _idle(errors, wait)
    before = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        say = partial(errors.print, style="dim")
        plan = Plan(find(ROOT), others, Path(folder), quick, say, checkout)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "bindings", plan.bindings / "bindings", ignore=ignored)
        sections = []
        for measure in _chosen(_sections(plan), titles):
            sections.append(section := measure())
            report.show(console, section)
    facts = tuple(machine.facts(others, (before, os.getloadavg()[0])))
    for name, value in facts:
        console.print(f"{name}: {value}", markup=False, highlight=False)
    if quick:
        return
    report.write(output, facts, sections, apart=bool(titles))


def _sections(plan: Plan) -> Mapping[str, Callable[[], Section]]:
    """What measures each section, by its title, in the order of the document."""

    @cache
    def bindings() -> list[Compared]:
        found = []
        for name in plan.imports:
            plan.say(f"generating with the peers: {name}")
            found.append(compared(plan, name))
        return found

    return {
        "Import": lambda: imports.importing(plan, bindings()),
        "Import and scattered use": lambda: imports.scattered(plan, bindings()),
        "Import and functions": lambda: imports.functions(plan, bindings()),
        "Everything touched": lambda: imports.everything(plan, bindings()),
        "First touch": lambda: first_touch.first_touch(plan, bindings()),
        "Registers": lambda: registers.registers(plan),
        "Calls, fields, ioctls": lambda: calls.calling(plan),
        "Messages to Objective-C objects": lambda: messages.messaging(plan),
        "Launches": lambda: launches.launching(plan),
        "Submissions": lambda: submissions.submitting(plan),
        "Emulation": lambda: emulations.emulating(plan),
        "Thread traces": lambda: decoders.tracing(plan),
        "Thread trace: program counters of instruction packets": lambda: addresses.mapping(plan),
        "Thread traces: commands": lambda: commands.commands(plan),
        "Viewer": lambda: viewer.viewing(plan),
        "HEVC frames": lambda: videos.decoding(plan),
        "HEVC headers": lambda: videos.headers(plan),
        "Generation": lambda: generation.generating(plan),
        "Reading in a child": lambda: generation.children(plan),
        "Check of all bindings": lambda: generation.checking(plan),
        "Growth": lambda: generation.growing(plan),
        "A whole framework": lambda: frameworks.whole(plan),
    }


def _chosen(
    sections: Mapping[str, Callable[[], Section]], titles: tuple[str, ...]
) -> Iterator[Callable[[], Section]]:
    """All of them, or those that were asked for: a whole title is preferred to the beginning of several."""
    wanted = set()
    for title in titles:
        begun = [one for one in sections if one.lower().startswith(title.lower())]
        whole = [one for one in begun if one.lower() == title.lower()]
        if not begun:
            raise click.BadParameter(f"no section {title!r}; there are: {'; '.join(sections)}")
        wanted.update(whole or begun)
    return (measure for title, measure in sections.items() if title in wanted or not titles)


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
