"""Commands of `python -m sqtt` on large captures: what they take, and what they write."""

from __future__ import annotations

import os
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from ...plan import Plan
from ...processes import Usage, command
from ...results import Samples, Section, Table, number, verdict

BIG, TIMELINE, QUICK = 1_000_000, 200_000, 2_000
"""Waves of a busy matrix multiply: of the large capture, of the one that becomes a time line, of a quick run's."""
TAIL, SHORT = 256 << 20, 1 << 20
"""Bytes of a stream that are zeros but for its beginning."""
SECONDS, MEGABYTES, PARQUET, TIMES = 4.0, 500.0, 1000.0, 10.0
"""Of hotspots; of instructions to Parquet; of a time line against its capture."""


@dataclass(frozen=True)
class Run:
    """A command on a capture, several times."""

    name: str
    capture: str
    usages: tuple[Usage, ...]
    read: int  #: bytes
    written: int  #: bytes; 0: tables on the terminal

    @property
    def cpu(self) -> Samples:
        return Samples(tuple(one.cpu for one in self.usages))

    @property
    def peak(self) -> float:
        return max(one.peak for one in self.usages)

    @property
    def row(self) -> tuple[str, ...]:
        wall = Samples(tuple(one.wall for one in self.usages))
        written = number(self.written / 1e6) if self.written else "–"
        return (
            self.name,
            self.capture,
            number(self.read / 1e6),
            self.cpu.text(),
            wall.text(),
            number(self.peak),
            written,
        )


def commands(plan: Plan) -> Section:
    """What commands take on a million waves, on a stream of zeros, and how large a time line is."""
    plan.say("thread traces: commands")
    waves, fewer = (QUICK, QUICK) if plan.quick else (BIG, TIMELINE)
    many, some = f"{waves:,} waves", f"{fewer:,} waves"
    big, medium, zeros = plan.work / "big.sqttz", plan.work / "medium.sqttz", plan.work / "zeros_se0.sqtt"
    table, line = plan.work / "rows.parquet", plan.work / "line.pftrace"
    synth = _run(plan, ("synth", str(big), "--waves", str(waves)), many, None, big)
    _sqtt("synth", str(medium), "--waves", str(fewer))
    with zipfile.ZipFile(big) as archive:
        zeros.write_bytes(archive.read("se0.sqtt")[: SHORT // 2])
    os.truncate(zeros, SHORT if plan.quick else TAIL)
    hotspots = _run(plan, ("hotspots", str(big)), many, big)
    rows = _run(plan, ("export", str(big), "-t", "instructions", "-o", str(table)), many, big, table)
    timeline = _run(plan, ("export", str(medium), "-o", str(line)), some, medium, line)
    check = _run(plan, ("packets", str(zeros), "-n", "1"), "zeros at its end", zeros)
    found = (synth, hotspots, rows, timeline, check)
    return Section(
        "Thread traces: commands",
        "`python -m sqtt` on synthetic captures of a busy matrix multiply, each command a process: `synth`, "
        "`hotspots`, `export` of the instructions to Parquet, `export` to a time line for Perfetto; and `packets` of "
        "a stream that ends in zeros, as large buffers do, whose pages of the file count as memory. Times are held "
        "to their goals by CPU time: the machine is shared.",
        Table(
            ("command", "capture", "MB read", "CPU, s", "wall, s", "peak, MiB", "MB written"),
            tuple(one.row for one in found),
            2,
        ),
        () if plan.quick else _readings(hotspots, rows, timeline, check),
    )


def _readings(hotspots: Run, rows: Run, timeline: Run, check: Run) -> tuple[str, ...]:
    seconds, times = hotspots.cpu.median, timeline.written / timeline.read
    beside = check.peak - check.read / (1 << 20)
    return (
        verdict(
            seconds <= SECONDS and hotspots.peak <= MEGABYTES,
            f"hotspots of {hotspots.capture}: {number(seconds)} s and {number(hotspots.peak)} MiB; "
            f"goal {number(SECONDS)} s and {number(MEGABYTES)} MB.",
        ),
        verdict(rows.peak <= PARQUET, f"instructions to Parquet: {number(rows.peak)} MiB, goal 1 GB."),
        verdict(times <= TIMES, f"a time line takes {number(times)}× its capture, goal {number(TIMES)}×."),
        verdict(
            beside <= 200,
            f"{number(check.read / 1e6)} MB of zeros: {number(check.cpu.median)} s, {number(beside)} MiB beside "
            "the file.",
        ),
    )


def _run(
    plan: Plan, words: tuple[str, ...], capture: str, source: Path | None, output: Path | None = None
) -> Run:
    usages = []
    for _ in range(plan.rounds(3, 1)):
        if output is not None:
            output.unlink(missing_ok=True)
        usages.append(_sqtt(*words))
    read, written = (one.stat().st_size if one else 0 for one in (source, output))
    name = f"{words[0]}, {output.suffix}" if source and output else words[0]
    return Run(name, capture, tuple(usages), read, written)


def _sqtt(*words: str) -> Usage:
    return command([sys.executable, "-P", "-m", "sqtt", *words])
