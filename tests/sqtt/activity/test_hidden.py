"""Which clocks of a wave other work covered, against looking at each clock by hand."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import Kind
from sqtt.activity import Hidden, Pipe, hidden
from sqtt.encode import Encoder
from sqtt.instructions import Instructions, instructions
from sqtt.isa import InstructionClass as C
from sqtt.timing import Timing, timing
from sqtt.waves import waves
from tests.examples import examples

from ..helpers.machines import PACKETS, machine, run, schedule, stream


def by_hand(of: Instructions, timed: Timing, found: Hidden) -> None:
    """Hold the result against the sets of clocks that it is about."""
    count = len(of)
    clocks = [
        set(range(*pair)) for pair in zip(timed.time + timed.stall, timed.time + timed.duration, strict=True)
    ]
    simd = of.waves.simd[of.wave]

    def busy(row: int, pipes: set[int]) -> set[int]:
        rows = (one for one in range(count) if simd[one] == simd[row] and int(found.pipe[one]) in pipes)
        return set().union(*(clocks[one] for one in rows))

    for row in range(count):
        pipe = Pipe(int(found.pipe[row]))
        higher = {one for one in Pipe if one > pipe}
        own = higher if pipe is Pipe.NONE else {pipe, Pipe.MATRIX} if pipe is Pipe.VALU else {pipe}
        before = set(range(int(timed.time[row] - timed.idle[row]), int(timed.time[row] + timed.stall[row])))
        assert found.latency[row] == len(before & busy(row, own)), row
        assert found.issue[row] == len(clocks[row] & busy(row, higher)), row


@settings(max_examples=examples(20))
@given(st.integers(0, 1 << 32), st.sampled_from(["gfx11", "gfx12"]))
def test_each_clock_of_random_waves(seed: int, layout: str) -> None:
    generator = random.Random(seed)
    synthetic = machine(generator, 40)
    packets = sqtt.decode(
        stream(schedule(generator, [run(generator, synthetic, 20) for _ in range(5)]), layout)
    )
    of = instructions(packets, waves(packets), [synthetic.program])
    timed = timing(of)
    by_hand(of, timed, hidden(of, timed))


def two_waves(*waves_: list[tuple[C, int]]) -> tuple[Instructions, Hidden]:
    """Waves of one SIMD: classes of instructions and when they issue. Without code packets say what they are."""
    encoder = Encoder("gfx11")
    for slot in range(len(waves_)):
        encoder.add(Kind.WAVE_START, 1000, slot=slot)
    events = sorted((time, slot, kind) for slot, steps in enumerate(waves_) for kind, time in steps)
    for time, slot, kind in events:
        packet, op = PACKETS[kind]
        encoder.add(packet, time, slot=slot, **({"op": op} if op >= 0 else {}))
    packets = sqtt.decode(encoder.stream())
    of = instructions(packets, waves(packets), [])
    return of, hidden(of, timing(of))


def test_a_wait_is_hidden_while_another_wave_computes() -> None:
    first = [(C.VMEM, 1010), (C.IMMEDIATE, 1100)]
    second = [(C.VALU, time) for time in range(1050, 1090)]
    of, found = two_waves(first, second)
    wait = of.time.tolist().index(1100)
    assert found.pipe[wait] == Pipe.NONE
    assert found.latency[wait] == 40


def test_scalar_work_behind_vector_work_is_hidden_and_not_the_other_way_round() -> None:
    _, found = two_waves([(C.SALU, 1010)], [(C.VALU, 1010)])
    pipes = dict(zip(found.pipe.tolist(), found.issue.tolist(), strict=True))
    assert pipes == {Pipe.SCALAR: 1, Pipe.VALU: 0}


def test_work_of_the_same_pipe_hides_no_issue() -> None:
    _, found = two_waves([(C.SALU, 1010)], [(C.SALU, 1011)])
    assert not found.issue.any()
