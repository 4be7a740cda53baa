"""Faults on purpose, counted: `python -m tools.faults [--seed N] [--share 0.1] [--only WORD]… [--jobs N] [--write]`.

Runs are killed, terminated and interrupted, servers fail, archives and headers are hostile. Everything happens in
temporary trees with caches of their own, without a registry. The exit code is 1 if one try showed what must not be.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import random
import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from .archives import hostile_archives
from .forks import fork_storms
from .headers import hostile_headers
from .interrupts import building, writing
from .rows import Row, table
from .servers import registry_faults, runs_at_once
from .tree import REPOSITORY

Fault = tuple[str, int, Callable[[int, random.Random], Row]]


def faults() -> list[Fault]:
    """Each kind: a word for --only, how many tries, and what tries."""
    numbers = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
    found: list[Fault] = [("build", 40, partial(building, number)) for number in numbers]
    for command, times in (("regen", 40), ("gen", 20)):
        found += [("write", times, partial(writing, number, command)) for number in numbers]
    return [
        *found,
        ("once", 10, runs_at_once),
        ("archives", 100, hostile_archives),
        ("headers", 100, hostile_headers),
        ("registry", 20, registry_faults),
        ("forks", 20, fork_storms),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.faults", description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, help="where to start (default: anywhere)")
    parser.add_argument("--share", type=float, default=1.0, help="part of the tries (default: all)")
    parser.add_argument("--only", action="append", choices=sorted({word for word, *_ in faults()}))
    parser.add_argument("--jobs", type=int, default=2, help="kinds at once (default: 2)")
    parser.add_argument("--write", action="store_true", help="write docs/faults.md")
    options = parser.parse_args(arguments)
    if sys.platform != "linux":
        print("needs Linux: what a run leaves behind is looked up in /proc", file=sys.stderr)
        return 2
    seed = random.randrange(2**32) if options.seed is None else options.seed
    rows = []
    with ProcessPoolExecutor(options.jobs) as pool:
        running = [
            pool.submit(fault, max(1, round(times * options.share)), random.Random(f"{seed} {place}"))
            for place, (word, times, fault) in enumerate(faults())
            if not options.only or word in options.only
        ]
        for one in running:
            rows.append(row := one.result())
            print(table([row]).splitlines()[-1], flush=True)
            for note in row.notes:
                print(f"  {note}", flush=True)
    words = [f"--only {word}" for word in options.only or ()]
    words += [f"--share {options.share}"] if options.share != 1 else []
    command = " ".join(["python -m tools.faults", f"--seed {seed}", *words])
    if options.write:
        (REPOSITORY / "docs/faults.md").write_text(_page(rows, command))
    print(f"{sum(row.tries for row in rows)} tries, {sum(row.bad for row in rows)} bad; {command}")
    return int(any(row.bad for row in rows))


def _page(rows: list[Row], command: str) -> str:
    today = datetime.date.today().isoformat()
    where = f"Linux, {os.cpu_count()} cores, Python {platform.python_version()}"
    return _TEXT.format(command=command, today=today, where=where, table=table(rows))


_TEXT = """\
# Faults

What `make faults` did to runs on purpose, and how many tries showed what must not be. Written by

    {command}

on {today} ({where}).

{table}
* *During build*: the signal comes at a random moment of a run that makes four modules anew. *While it writes*: before
  a random one of the calls that change a file in the tree or its cache, as Python's audit hooks tell of them.
* *Half-written*: a file that is neither what it was nor what it is to be. *Hung*: the run, or a process that it
  started, is there a second after the signal (for what is not interrupted: after the bounds of a reading, or of a
  download). *Disagreeing*: module, stub and lock of different runs and no journal that says so, or after the next run.
* A run that was killed is looked at with `check`, which has to say what is left to do, and followed by another run,
  after which only what belongs there may be there, and `check` has to find nothing.
* Registries, archives and headers fail by a server on this machine, by archives with the right hash, and through `gen`.
* *Longest*: of the interrupted, from the signal to the end; of the others, the whole run.
"""


if __name__ == "__main__":
    sys.exit(main())
