"""SIGKILL, SIGTERM and Ctrl-C while a run builds, and at every point where it writes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time

from .rows import Row
from .tree import NAMES, Started, Tree, tree

PROMPT = 1.0
"""Seconds in which a run is to end."""
_LINES = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
_GEN = ("gen", "include/many.h", "-o", "out/many.py")


def building(number: signal.Signals, times: int, draw: random.Random) -> Row:
    """At a random moment of a run that makes four modules anew."""
    row = Row(f"{number.name} during build")
    with tree() as ground:
        ground.run("regen")
        ground.turn(1)
        started = ground.start("regen", "--jobs", "2")
        started.ready()
        start = time.monotonic()
        started.process.communicate()
        usual = time.monotonic() - start
        turn = 1
        while row.tries < times:
            turn += 1
            ground.turn(turn)
            before = ground.files()
            started = ground.start("regen", "--jobs", "2")
            started.ready()
            time.sleep(draw.uniform(0, usual))
            if started.process.poll() is not None:
                started.process.communicate()
                continue  # it was faster this time
            row.tries += 1
            _end(ground, row, started, number, send=True)
            _next(ground, row, before, ("regen", "--jobs", "2"), "")
    return row


def writing(number: signal.Signals, command: str, times: int, draw: random.Random) -> Row:
    """Before a random one of the calls that change files in the tree."""
    words, folder = (_GEN, "out") if command == "gen" else (("regen", "--jobs", "2"), "")
    row = Row(f"{number.name} while `{command}` writes")
    with tree() as ground:
        ground.run(*words)
        ground.turn(1)
        within = folder or "."
        counted = ground.start(*words, within=within, call=-1)
        counted.process.communicate()
        calls = counted.calls()
        for turn in range(2, times + 2):
            row.tries += 1
            ground.turn(turn)
            before = ground.files(folder)
            call = draw.randint(1, calls)
            started = ground.start(*words, within=within, number=number, call=call)
            _end(ground, row, started, number, send=False)
            _next(ground, row, before, words, folder)
    return row


def _end(ground: Tree, row: Row, started: Started, number: signal.Signals, *, send: bool) -> None:
    """Send the signal, or wait for the one that the run sends to itself, and see it end as it should."""
    process = started.process
    begun = time.monotonic()
    if send:
        if number == signal.SIGINT:
            os.killpg(process.pid, number)  # as a terminal does
        else:
            process.send_signal(number)
    try:
        _, errors = process.communicate(timeout=10 if send else 120)
    except subprocess.TimeoutExpired:
        row.hung += 1
        row.note("the run did not end")
        process.kill()
        process.communicate()
        errors = None
    took = time.monotonic() - begun
    os.close(started.pipe)
    if send:
        row.longest = max(row.longest, took)
    if errors is not None and send and took > PROMPT:
        row.hung += 1
        row.note(f"the run ended after {took:.2f} s")
    if others := ground.alive(PROMPT):
        row.hung += 1
        row.note(f"{len(others)} of its processes did not end")
    if errors is None or process.returncode in (0, -signal.SIGKILL):
        return
    line = f"autogen: {_LINES.get(number, '')}; no module was left half-written\n"
    if (process.returncode, errors) != (128 + number, line):
        row.wrong += 1
        row.note(f"exit code {process.returncode}, {errors!r}")


def _next(ground: Tree, row: Row, before: dict[str, bytes], words: tuple[str, ...], folder: str) -> None:
    """Let the next run put it right, and see that nothing was ever half a file or of two runs unsaid."""
    between = ground.files(folder)
    journal = ground.root / folder / ".autogen/journal"
    warned = journal.exists()
    if not folder and (warned or row.tries % 4 == 0):
        check = ground.run("check")
        if warned != ("has not replaced all its files" in check.stderr):
            row.wrong += 1
            row.note("check does not say what is left to do, or says so of nothing")
    done = ground.run(*words)
    after = ground.files(folder)
    if done.returncode:
        row.wrong += 1
        row.note(f"the next run: exit code {done.returncode}: {done.stderr[-300:]}")
    if torn := [name for name, text in between.items() if text not in (before.get(name), after.get(name))]:
        row.half += 1
        row.note(f"half-written: {', '.join(torn)}")
    changed = {name for name in after if before.get(name) != after[name]}
    fresh = {name for name in changed if between.get(name) == after[name]}
    if fresh not in (set(), changed) and not warned:
        row.disagreeing += 1
        row.note(f"of the new run are {len(fresh)} of {len(changed)} files, and no journal says so")
    if left := ground.stray(folder):
        row.left += 1
        row.note(f"left: {', '.join(left)}")
    if folder:
        return
    if name := ground.disagreement(after):
        row.disagreeing += 1
        row.note(f"{name}: module and lock disagree after the next run")
    check = ground.run("check")
    if check.returncode or len(check.stdout.splitlines()) != len(NAMES):
        row.disagreeing += 1
        row.note(f"check after the next run: {check.stdout[-300:]}{check.stderr[-300:]}")
