"""Thread traces: our two engines against tinygrad's decoder, in turns, on the same synthetic stream."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqtt.decoding import engines
from sqtt.synth import capture

from ...peers import NOT_INSTALLED, TINYGRAD
from ...plan import Plan, interleaved
from ...processes import CHILDREN, ChildError, environment, last_line
from ...results import (
    Samples,
    Section,
    Table,
    number,
    ratio,
    verdict,
)

LAYOUTS = ("gfx11", "gfx12")
WAVES, QUICK = 124_000, 1_000
"""Waves of a synthetic stream: 10 million packets, and few."""
PREFIX = 1_500_000
"""Bytes that tinygrad decodes: a million packets."""
GOALS = {"numpy": (8, 2.0), "native": (80, 0.3)}
"""How many times tinygrad's speed, and the seconds for 10 million packets."""


@dataclass(frozen=True)
class Run:
    """One decoding in a process of its own."""

    packets: int
    cpu: float
    wall: float


def tracing(plan: Plan) -> Section:
    """Packets per second of every decoder."""
    ours = [name for engine in engines.available() for name in (engine, f"{engine}-waves")]
    theirs = plan.peers.version(TINYGRAD) is not None
    rows: list[tuple[str, ...]] = []
    readings: list[str] = []
    for layout in LAYOUTS[: 1 if plan.quick else None]:
        plan.say(f"thread traces: {layout}")
        file = plan.work / f"{layout}.sqtt"
        synthetic = capture(layout, waves=QUICK if plan.quick else WAVES, engines=1, units=1)
        file.write_bytes(synthetic.engines[0].stream)
        names = [*ours, *([TINYGRAD] if theirs else [])]
        measured = interleaved([partial(_run, plan, name, file) for name in names], plan.rounds(5, 2))
        found = dict(zip(names, measured, strict=True))
        total = found[ours[0]][0].packets
        base = _rate(found[TINYGRAD], found[TINYGRAD][0].packets).median if theirs else 0.0
        for name, runs in found.items():
            packets = runs[0].packets if name == TINYGRAD else total
            rate = _rate(runs, packets)
            size = min(PREFIX, file.stat().st_size) if name == TINYGRAD else file.stat().st_size
            seconds = Samples(tuple(run.wall for run in runs))
            rows.append(
                (
                    layout,
                    _words(name),
                    number(packets / 1e6),
                    rate.text(),
                    number(size / packets * rate.median),
                    seconds.text(),
                    ratio(rate.median, base),
                )
            )
            if name in GOALS and not plan.quick:
                times, most = GOALS[name]
                whole = seconds.median * 10e6 / packets
                readings.append(
                    verdict(
                        whole <= most, f"{layout}, {name}: {number(whole)} s for 10 M packets, goal {most} s."
                    )
                )
                if theirs:
                    text = f"{layout}, {name}: {ratio(rate.median, base)} tinygrad, goal {times}×."
                    readings.append(verdict(rate.median >= times * base, text))
        if not theirs:
            rows.append((layout, TINYGRAD, NOT_INSTALLED.reason, "–", "–", "–", "–"))
    return Section(
        "Thread traces",
        "A synthetic busy matrix multiply of about 1.5 bytes per packet, decoded in a fresh process from memory into "
        "columns of kind, position and time (tinygrad: into one object per packet, counted and dropped, and only the "
        "beginning of the stream). Speeds by CPU time; a pass for waves keeps starts, ends, clocks and registers and "
        "is measured by the packets it looks at.",
        Table(
            ("layout", "decoder", "M packets", "M packets/s", "MB/s", "s", "against tinygrad"), tuple(rows), 2
        ),
        tuple(readings),
    )


def _rate(runs: list[Run], packets: int) -> Samples:
    return Samples(tuple(packets / run.cpu / 1e6 for run in runs))


def _words(name: str) -> str:
    engine, _, waves = name.partition("-")
    return f"{engine}, waves only" if waves else engine


def _run(plan: Plan, name: str, file: Path) -> Run:
    python = plan.peers.program("python") if name == TINYGRAD else sys.executable
    size = PREFIX if name == TINYGRAD else 0
    words = [python, "-P", str(CHILDREN / "traces.py"), name, str(file), str(size)]
    run = subprocess.run(words, capture_output=True, text=True, env=environment(), check=False)
    if run.returncode:
        raise ChildError(last_line(run.stderr) or f"exit {run.returncode}")
    packets, cpu, wall = run.stdout.split()
    return Run(int(packets), float(cpu), float(wall))
