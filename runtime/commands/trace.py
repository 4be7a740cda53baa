"""`python -m runtime trace`: what a program says to the driver, kept, shown, and said again to a mock."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from .. import JOURNAL
from ..errors import BadSettings
from ..journal import Event, Replay, machine, read
from ..journal.events import Started
from ..journal.state import shown


def record(path: Path, arguments: Sequence[str]) -> int:
    """Run Python with these arguments, and keep what it says in a new file. The program's exit status."""
    if path.exists():
        raise BadSettings(f"{path} exists already: name another file")
    environment = {**os.environ, JOURNAL: str(path.absolute())}
    return subprocess.run([sys.executable, *arguments], env=environment, check=False).returncode


def show(path: Path) -> Iterator[str]:
    """Lines: each call, each doorbell, each packet. Raises BadJournal."""
    return shown(read(path))


def replay(path: Path, seed: int = 0) -> Iterator[tuple[str, bool]]:
    """What was not as it was then, and for each run what there was in it; whether each line is a difference.

    Raises BadJournal, NoDevice.
    """
    for number, run in enumerate(_runs(path)):
        found = Replay(machine(run, seed))
        differences = 0
        for one in found.run(run):
            differences += 1
            yield str(one), True
        runs = f"run {number}: {found.calls} calls, {found.doorbells} doorbells, {found.packets} packets"
        unfinished = f"; {found.unfinished}" if found.unfinished else ""
        yield f"{runs}; {differences or 'no'} difference{'s' * (differences != 1)}{unfinished}", False


def _runs(path: Path) -> Iterator[list[Event]]:
    run: list[Event] = []
    for event in read(path):
        if isinstance(event, Started) and run:
            yield run
            run = []
        run.append(event)
    yield run
