"""Costs per instruction and per wave against sums made one row at a time."""

from __future__ import annotations

import random
from collections import defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt.instructions import Instructions, instructions
from sqtt.isa import InstructionClass as C
from sqtt.isa import Program
from sqtt.statistics import by_category, by_instruction, by_wave
from sqtt.timing import Timing, timing
from sqtt.waves import waves
from tests.examples import examples

from .helpers.machines import BASE, machine, program, run, schedule, stream


def synthetic(seed: int, hide: bool = False) -> tuple[Instructions, Timing]:
    generator = random.Random(seed)
    one = machine(generator, generator.randint(3, 25))
    planned = schedule(generator, [run(generator, one, 50) for _ in range(generator.randint(1, 12))])
    packets = sqtt.decode(stream(planned))
    programs: list[Program] = [] if hide else [one.program]
    found = instructions(packets, waves(packets), programs)
    return found, timing(found)


@settings(max_examples=examples(50), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_sums_per_instruction(seed: int) -> None:
    found, timed = synthetic(seed)
    rows: dict[int, list[int]] = defaultdict(list)
    for row, pc in enumerate(found.pc.tolist()):
        rows[pc].append(row)
    got = by_instruction(found, timed)
    assert got.pc.tolist() == sorted(rows)
    for at, pc in enumerate(got.pc.tolist()):
        mine = rows[pc]
        duration = timed.duration[mine]
        assert got.hits[at] == len(mine)
        assert got.waves[at] == len(set(found.wave[mine].tolist()))
        assert got.cycles[at] == duration.sum()
        assert got.stall[at] == timed.stall[mine].sum()
        assert got.idle[at] == timed.idle[mine].sum()
        assert (got.least[at], got.most[at]) == (duration.min(), duration.max())
        assert got.mean[at] == duration.sum() / len(mine)
        assert got.kind[at] == found.kind[mine[0]]


@settings(max_examples=examples(25), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_each_wave_on_its_own(seed: int) -> None:
    found, timed = synthetic(seed)
    waves_ = by_wave(found, timed)
    whole = by_instruction(found, timed)
    parts = [by_instruction(found, timed, wave) for wave in waves_.wave.tolist()]
    assert sum(int(part.hits.sum()) for part in parts) == whole.hits.sum() == len(found)
    for wave, part in enumerate(parts):
        assert part.cycles.sum() == waves_.cycles[wave]
        assert part.stall.sum() == waves_.stall[wave]
        assert part.idle.sum() == waves_.idle[wave]
        assert (part.waves == 1).all()
    ended = int((found.kind == C.ENDPGM).sum())
    assert waves_.instructions.sum() == len(found) - ended
    assert np.array_equal(waves_.lifetime, (found.waves.end - found.waves.start)[waves_.wave])


def test_what_has_no_address_is_counted_together() -> None:
    found, timed = synthetic(7, hide=True)
    got = by_instruction(found, timed)
    assert got.pc.tolist() == [-1]
    assert got.hits.tolist() == [len(found)]


def test_categories_are_all_rows() -> None:
    found, timed = synthetic(3)
    got = by_category(found, timed)
    assert sum(hits for hits, _, _ in got.values()) == len(found)
    assert sum(cycles for _, cycles, _ in got.values()) == timed.duration.sum()
    assert sum(stall for _, _, stall in got.values()) == timed.stall.sum()


def test_programs_far_apart() -> None:
    one, other = program([C.SALU, C.ENDPGM], [4, 4]), program([C.SALU], [4], address=BASE + (1 << 40))
    packets = sqtt.decode(
        stream(schedule(random.Random(1), [run(random.Random(1), machine(random.Random(1), 3), 9)]))
    )
    found = instructions(packets, waves(packets), [one, other])
    found.pc[:1] = BASE + (1 << 40)
    got = by_instruction(found, timing(found))
    assert got.pc[-1] == BASE + (1 << 40)
    assert got.hits.sum() == len(found)


def test_nothing() -> None:
    packets = sqtt.decode(stream([]))
    found = instructions(packets, waves(packets), [])
    timed = timing(found)
    assert len(by_instruction(found, timed)) == len(by_wave(found, timed)) == 0
    assert by_category(found, timed) == {}
