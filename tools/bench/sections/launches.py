"""Section: the packets of a kernel's launch, beside tinygrad's: how many words, and what it costs to write them."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from functools import partial

from runtime.amd.disassembly import disassemble
from runtime.amd.models import MODELS

from ..peers import NOT_INSTALLED, TINYGRAD
from ..plan import Plan, interleaved
from ..processes import CHILDREN, ChildError, environment, last_line
from ..results import Samples, Section, Table, verdict

OURS = "runtime"
COUNT, QUICK = 2000, 50
# What tinygrad adds to every launch, and we do where it is needed: scratch memory, and the flush after it.
_ELSEWHERE = ("ACQUIRE_MEM", "EVENT_WRITE")


@dataclass(frozen=True)
class Run:
    """One process: words of a launch, a timestamp, a signal; CPU seconds for all launches; the launch's words."""

    launch: int
    timestamp: int
    signal: int
    cpu: float
    words: tuple[int, ...]

    @property
    def whole(self) -> int:
        return self.launch + self.timestamp + self.signal


def launching(plan: Plan) -> Section:
    """Words and time for a launch on gfx1100."""
    theirs = plan.peers.version(TINYGRAD) is not None
    names = [OURS, *([TINYGRAD] if theirs else [])]
    plan.say("launches")
    count = QUICK if plan.quick else COUNT
    measured = interleaved([partial(_run, plan, name, count) for name in names], plan.rounds(9, 2))
    found = dict(zip(names, measured, strict=True))
    rows: list[tuple[str, ...]] = []
    for name, runs in found.items():
        time = Samples(tuple(run.cpu / count * 1e6 for run in runs)).text()
        rows.append(
            (name, *map(str, (runs[0].launch, runs[0].timestamp, runs[0].signal, runs[0].whole)), time)
        )
    readings: list[str] = []
    if theirs:
        ours, peer = found[OURS][0], found[TINYGRAD][0]
        readings += [
            verdict(
                ours.launch <= peer.launch,
                f"a launch has at most tinygrad's words: {ours.launch}, {peer.launch}.",
            ),
            verdict(ours.whole <= peer.whole, f"with a time and a signal: {ours.whole}, {peer.whole}."),
            verdict(
                _packets(ours.words) <= _packets(peer.words),
                "each packet that sets registers or starts the kernel is one of tinygrad's, word for word.",
            ),
        ]
    else:
        rows.append((TINYGRAD, NOT_INSTALLED.reason, *["–"] * 4))
    return Section(
        "Launches",
        "The PM4 packets of a kernel's launch on gfx1100, written in Python: a barrier, the shader registers, the "
        "dispatch; then a timestamp, and a signal with its interrupt. tinygrad flushes after each launch and sets the "
        "address of scratch memory for each; we flush before what waits. No GPU is needed, and none was there. Time is "
        "CPU time for the packets of one launch.",
        Table(("", "launch, words", "timestamp", "signal", "together", "µs a launch"), tuple(rows)),
        tuple(readings),
    )


def _packets(words: tuple[int, ...]) -> set[tuple[int, ...]]:
    chip = MODELS["gfx1100"].chip
    return {packet.dwords for packet in disassemble(chip, words) if packet.name not in _ELSEWHERE}


def _run(plan: Plan, name: str, count: int) -> Run:
    python = plan.peers.program("python") if name == TINYGRAD else sys.executable
    words = [python, "-P", str(CHILDREN / "launches.py"), name, str(count)]
    run = subprocess.run(words, capture_output=True, text=True, env=environment(), check=False)
    if run.returncode:
        raise ChildError(last_line(run.stderr) or f"exit {run.returncode}")
    launch, timestamp, signal, cpu, dwords = ast.literal_eval(run.stdout)
    return Run(launch, timestamp, signal, cpu, tuple(dwords))
