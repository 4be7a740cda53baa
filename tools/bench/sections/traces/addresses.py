"""From instruction packets of a thread trace to program counters, against tinygrad's `map_insts`."""

from __future__ import annotations

import sysconfig
from dataclasses import dataclass
from pathlib import Path

import sqtt
from sqtt import synth
from sqtt.decoding.engines import available
from sqtt.synth.capture import ENTRY

from ...peers import TINYGRAD
from ...plan import Plan
from ...processes import ChildError, python
from ...results import (
    Samples,
    Section,
    Table,
    number,
    ratio,
    verdict,
)

GOAL, RATE = 20.0, 5e6
"""Times as fast as tinygrad, and packets per second, at least."""
ROOT = Path(__file__).parents[4]
STEPS = synth.matmul(40)


@dataclass(frozen=True)
class Stream:
    """A stream with its code beside it, as files."""

    path: Path
    packets: int

    @classmethod
    def of_waves(cls, path: Path, waves: int) -> Stream:
        trace = synth.capture("gfx11", waves=waves, engines=1, units=1, path=STEPS)
        data = trace.engines[0].stream
        path.write_bytes(data)
        path.with_suffix(".elf").write_bytes(trace.code)
        return cls(path, len(sqtt.decode(data)))

    @property
    def words(self) -> str:
        return f"{number(self.packets / 1e6)} M"


@dataclass(frozen=True)
class Rate:
    """Packets per second of one way on one stream, and what it found: instructions, sum of their addresses."""

    samples: Samples
    found: tuple[int, int]


def mapping(plan: Plan) -> Section:
    """How fast the packets of a busy matrix multiply get their program counters, decoding included."""
    plan.say("thread trace: mapping")
    small = Stream.of_waves(plan.work / "small.sqtt", plan.rounds(1000, 100))
    large = Stream.of_waves(plan.work / "large.sqtt", plan.rounds(20_000, 300))
    peer, why = None, "not installed"
    if plan.peers.version(TINYGRAD) is not None:
        try:
            peer = _rate(small, "tinygrad", plan.rounds(3, 1), str(plan.peers.site))
        except ChildError as error:
            why = str(error)
    site = sysconfig.get_paths()["platlib"]
    ours = {
        (engine, stream.words): _rate(stream, engine, plan.rounds(5, 2), str(ROOT), site)
        for engine in available()
        for stream in (small, large)
    }
    shown = why if peer is None else peer.samples.scaled(1e-6).text()
    rows = [("tinygrad map_insts", small.words, shown, "1.00×" if peer else "–")]
    for (engine, words), rate in ours.items():
        against = ratio(rate.samples.median, peer.samples.median) if peer else "–"
        rows.append((f"autogen, {engine} decoder", words, rate.samples.scaled(1e-6).text(), against))
    return Section(
        "Thread trace: program counters of instruction packets",
        "Packets per second from the bytes of an RDNA3 stream to an address for every instruction that the traced "
        "SIMD issued: decoding, waves, walking the machine code. The stream is synthetic, a busy matrix multiply with "
        "a loop of 40 iterations; its code is real machine code.",
        Table(("how", "packets", "M packets/s", "against tinygrad"), tuple(rows), 1),
        _readings(peer, ours, small),
    )


def _readings(peer: Rate | None, ours: dict[tuple[str, str], Rate], small: Stream) -> tuple[str, ...]:
    least = min(rate.samples.median for rate in ours.values())
    readings = [
        verdict(least >= RATE, f"the slowest way does {number(least / 1e6)} M packets/s; the goal is 5 M."),
    ]
    if peer is not None:
        times = least / peer.samples.median
        readings.append(
            verdict(times >= GOAL, f"that is {number(times)}× tinygrad; the goal is {number(GOAL)}×.")
        )
        found = {peer.found, *(rate.found for (_, words), rate in ours.items() if words == small.words)}
        text = f"all give the same addresses to the same {peer.found[0]:,} instructions."
        readings.append(verdict(len(found) == 1, text))
    return tuple(readings)


def _rate(stream: Stream, way: str, rounds: int, *path: str) -> Rate:
    """One way in a process of its own: tinygrad, or one of our engines."""
    code = str(stream.path.with_suffix(".elf"))
    request = {
        "path": list(path),
        "way": way,
        "stream": str(stream.path),
        "code": code,
        "entry": ENTRY,
        "rounds": rounds,
    }
    seconds, (count, total) = python("trace_map.py", request)
    return Rate(Samples(tuple(stream.packets / one for one in seconds)), (count, total))
