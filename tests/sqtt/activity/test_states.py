"""What each wave does at each clock, against painting its instructions on a line of clocks."""

from __future__ import annotations

import json
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt.activity import States, states
from sqtt.codeobject import CodeObject
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.signals import END, IMMEDIATE, NO_PACKET
from sqtt.occupancy import occupancy
from sqtt.timing import Timing, timing
from sqtt.waves import waves
from tests.examples import examples, telling

from ..conftest import Sample
from ..helpers.machines import machine, run, schedule, stream

NAMES = ("executing", "stalled", "waiting", "idle")


def random_waves(seed: int, layout: str) -> tuple[Instructions, Timing]:
    """Some waves that run a random program."""
    generator = random.Random(seed)
    synthetic = machine(generator, 40)
    lived = schedule(generator, [run(generator, synthetic, 30) for _ in range(5)])
    packets = sqtt.decode(stream(lived, layout))
    issued = instructions(packets, waves(packets), [synthetic.program])
    return issued, timing(issued)


def painted(of: Instructions, timed: Timing) -> np.ndarray:
    """By state and clock how many waves are in it; each wave's line is painted from its last instruction on."""
    clocks = int(of.waves.end.max(initial=0)) + 1
    total = np.zeros((4, clocks), np.int64)
    barriers = [code for code, op in of.packets.layout.opcodes.items() if op.unit.value == "BARRIER"]
    for wave in np.flatnonzero(of.end > of.begin).tolist():
        start, end = int(of.waves.start[wave]), int(of.waves.end[wave])
        line = np.full(end - start, 3)
        for row in reversed(range(*of.of(wave).indices(len(of)))):
            if of.signal[row] == END:
                continue
            waits = of.signal[row] in (IMMEDIATE, NO_PACKET, *barriers)
            time = int(timed.time[row])
            issue, over = time + int(timed.stall[row]), time + int(timed.duration[row])
            if waits and of.signal[row] != IMMEDIATE:
                issue = over
            line[max(time - start, 0) : max(issue - start, 0)] = 2 if waits else 1
            line[max(issue - start, 0) : max(over - start, 0)] = 0
        for state in range(4):
            total[state, start:end] += line == state
    return total


def held_against_paint(found: States, of: Instructions, timed: Timing) -> None:
    expected = painted(of, timed)
    clocks = np.arange(expected.shape[1])
    for name, line in zip(NAMES, expected, strict=True):
        np.testing.assert_array_equal(getattr(found, name).at(clocks), line, name)


@settings(max_examples=examples(40))
@given(st.integers(0, 1 << 32), st.sampled_from(["gfx11", "gfx12"]))
def test_each_clock_of_random_waves(seed: int, layout: str) -> None:
    of, timed = random_waves(seed, layout)
    held_against_paint(states(of, timed), of, timed)


@pytest.mark.parametrize("every", telling([1, 3], 3))
def test_published_captures_of_every_generation(captured: list[Sample], every: int) -> None:
    waited = 0
    for each in captured[::every]:
        folder = each.path.parent
        facts = json.loads((folder / "info.json").read_text())
        code = CodeObject.read((folder / "kernel.elf").read_bytes())
        packets = sqtt.decode(each.path)
        lived = waves(packets)
        of = instructions(packets, lived, [code.program(facts["load_address"], facts["gfx_target"])])
        timed = timing(of)
        found = states(of, timed)
        held_against_paint(found, of, timed)
        waited += found.waiting.peak
    assert waited


@given(st.integers(0, 1 << 32))
def test_a_wave_is_in_one_state_at_a_time(seed: int) -> None:
    of, timed = random_waves(seed, "gfx11")
    found = states(of, timed)
    alive = occupancy(of.waves, np.flatnonzero(of.end > of.begin))
    parts = found.mean(0, 4000, 37)
    np.testing.assert_allclose(sum(parts.values()), alive.mean(0, 4000, 37), atol=1e-9)


def test_nothing_traced_is_nothing() -> None:
    packets = sqtt.decode(stream([]))
    empty = instructions(packets, waves(packets), [])
    assert states(empty, timing(empty)).executing.peak == 0
