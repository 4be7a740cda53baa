"""Larger random runs than the tests: `python -m tools.explore --minutes 10 [--seed N] [--kind records|macros|…]`.

Random declarations are bound and compared with the compilers of this machine. Each difference is printed once, with
the smallest header that shows it; the exit code is 1 if there is any.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from autogen.errors import AutogenError
from tests.properties.compilers import RejectedError, Workshop, found
from tests.properties.kinds import KINDS, Kind, smallest


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.explore", description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10.0, help="how long to look (default: 10)")
    parser.add_argument("--seed", type=int, help="where to start (default: anywhere)")
    parser.add_argument("--kind", choices=[*KINDS], action="append", help="only declarations of this kind")
    parser.add_argument("--count", type=int, default=300, help="declarations in one header (default: 300)")
    options = parser.parse_args(arguments)
    compilers = found()
    if not compilers:
        print("needs gcc or clang, and this machine has neither", file=sys.stderr)
        return 2
    start = random.randrange(2**32) if options.seed is None else options.seed
    kinds = options.kind or [*KINDS]
    end = time.monotonic() + options.minutes * 60
    compared = differences = rejected = 0
    print(f"{', '.join(kinds)} against {' and '.join(compilers)} from seed {start}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder), compilers)
        for seed, name in ((seed, name) for seed in itertools.count(start) for name in kinds):
            if time.monotonic() > end:
                break
            drawn = KINDS[name].draw(seed, options.count)
            try:
                outcome = KINDS[name].wrong(workshop, drawn)
            except (RejectedError, AutogenError) as error:
                print(f"{name} {seed}: the random header is refused: {str(error)[:500]}", flush=True)
                differences += 1
                continue
            except Exception as error:
                print(f"{name} {seed}: {type(error).__name__}: {error}", flush=True)
                traceback.print_exc(limit=-3)
                differences += 1
                continue
            compared += outcome.compared
            rejected += outcome.rejected
            differences += len(outcome.wrong)
            _show(KINDS[name], workshop, drawn, f"{name} {seed}", [*outcome.wrong], end)
    print(f"{compared} comparisons, {rejected} declarations left out, {differences} differences")
    return 1 if differences else 0


def _show(
    kind: Kind, workshop: Workshop, drawn: list[object], label: str, names: list[str], end: float
) -> None:
    for name in names:
        if time.monotonic() > end + 60:  # shrinking may take a little longer than asked
            print(f"{label}: {name} differs too", flush=True)
        else:
            print(f"{label}: {smallest(kind, workshop, drawn, name)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
