"""`python -m runtime trace`: what a program says to the driver, kept, shown, and said again to a mock."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from .. import JOURNAL
from ..errors import BadSettings
from ..journal import Replay, machine, read
from ..journal.events import runs
from ..journal.state import shown


def record(path: Path, arguments: Sequence[str]) -> int:
    """Run Python with these arguments, and keep what it says in a new file. The program's exit status.

    Raises BadSettings if the file exists, or its folder does not.
    """
    if path.exists():
        raise BadSettings(f"{path} exists already: name another file")
    if not path.absolute().parent.is_dir():
        raise BadSettings(f"{path}: there is no folder {path.absolute().parent}: make it first")
    environment = {**os.environ, JOURNAL: str(path.absolute())}
    status = subprocess.run([sys.executable, *arguments], env=environment, check=False).returncode
    return status if status >= 0 else 128 - status  # ended by a signal: as shells say it


def show(path: Path) -> Iterator[str]:
    """Lines: each call, each doorbell, each packet. Raises BadJournal."""
    return shown(read(path))


def replay(path: Path, seed: int = 0) -> Iterator[tuple[str, bool]]:
    """What was not as it was then, and for each run what there was in it; whether each line is a difference.

    Raises BadJournal, NoDevice.
    """
    for number, run in enumerate(runs(path)):
        found = Replay(machine(run, seed))
        differences = 0
        for one in found.run(run):
            differences += 1
            yield str(one), True
        counted = f"run {number}: {found.calls} calls, {found.doorbells} doorbells, {found.packets} packets"
        unfinished = f"; {found.unfinished}" if found.unfinished else ""
        yield f"{counted}; {differences or 'no'} difference{'s' * (differences != 1)}{unfinished}", False
