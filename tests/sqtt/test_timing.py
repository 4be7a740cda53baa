"""Stalls, waits and durations: published expectations, AMD's rules one by one, executions."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import Kind, synth
from sqtt.codeobject import CodeObject
from sqtt.encode import Encoder
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.signals import END, IMMEDIATE, NO_PACKET, signals
from sqtt.isa import InstructionClass as C
from sqtt.timing import Timing, executions, timing
from sqtt.waves import waves
from tests.examples import examples

from .conftest import Sample
from .helpers.machines import BASE, machine, of_path, program, run, schedule, stream

Packet = tuple[Kind, int, dict[str, int]]


def published(sample: Sample) -> Instructions:
    info = json.loads((sample.path.parent / "info.json").read_text())
    code = CodeObject.read((sample.path.parent / "kernel.elf").read_bytes())
    packets = sqtt.decode(sample.path)
    return instructions(packets, waves(packets), [code.program(info["load_address"], info["gfx_target"])])


def table(of: Instructions, timed: Timing, wave: int) -> list[list[object]]:
    """Time, stall, duration, category of a wave's rows."""
    rows = of.of(wave)
    names = [of.signals.categories[signal] for signal in of.signal[rows].tolist()]
    columns = (timed.time[rows].tolist(), timed.stall[rows].tolist(), timed.duration[rows].tolist(), names)
    return [list(row) for row in zip(*columns, strict=True)]


def test_every_published_row_has_the_expected_timing(captured: list[Sample]) -> None:
    total = 0
    for sample in captured:
        lists = sample.expected.get("oracle3_amd_instruction_timing") or []
        if not lists:
            continue
        found = published(sample)
        timed = timing(found)
        for expected in lists:
            if not expected["insts_time_stall_duration_category"]:
                continue  # an empty program
            mine = (found.waves.slot == expected["slot"]) & (found.end > found.begin)
            (wave,) = np.flatnonzero(
                mine & (found.waves.start == expected["start"]) & (found.waves.end == expected["end"])
            ).tolist()
            # The expected rows are those of packets; excluded barrier waits have none.
            packets = found.signal[found.of(wave)] != NO_PACKET
            rows = [row for row, kept in zip(table(found, timed, wave), packets, strict=True) if kept]
            assert rows == expected["insts_time_stall_duration_category"], sample.path
            total += len(expected["insts_time_stall_duration_category"])
    assert total == 1622


def test_published_issues_and_executions_are_as_many_on_each_pipe(captured: list[Sample]) -> None:
    total = 0
    for sample in captured:
        found = published(sample)
        paired = executions(found)
        assert set(paired.unmatched.values()) <= {0}, sample.path
        total += int((paired.time >= 0).sum())
        assert (paired.time[paired.time >= 0] >= found.time[paired.time >= 0]).all()
    assert total > 1000


def timed(
    packets: Sequence[Packet], kinds: Sequence[C], layout: str = "gfx11", end: int = 1500, **header: int
) -> list[list[object]]:
    """The timing of one wave in slot 1 that starts at 1000."""
    encoder = Encoder(layout, **header)
    encoder.add(Kind.WAVE_START, 1000, slot=1)
    for kind, time, fields in packets:
        encoder.add(kind, time, **fields)
    encoder.add(Kind.WAVE_END, end, slot=1)
    decoded = sqtt.decode(encoder.stream())
    code = program([*kinds, C.ENDPGM], [4] * (len(kinds) + 1))
    found = instructions(decoded, waves(decoded), [code], entry=BASE)
    assert found.problems == ()
    return table(found, timing(found), 0)


def ready(time: int) -> Packet:
    return Kind.WAVE_READY, time, {"slots": 2}


def inst(time: int, op: int) -> Packet:
    return Kind.INST, time, {"slot": 1, "op": op}


def imm(time: int) -> Packet:
    return Kind.IMM_ONE, time, {"slot": 1}


@pytest.mark.parametrize(("layout", "early"), [("gfx11", 1), ("gfx12", 0)])
def test_an_instruction_stalls_from_when_its_wave_became_ready(layout: str, early: int) -> None:
    got = timed([ready(1100), inst(1110, 34)], [C.VMEM], layout)
    assert got[0] == [1100 - early, 10 + early, 12 + early, "VMEM"]


def test_without_ready_an_instruction_does_not_stall() -> None:
    got = timed([inst(1100, 0), inst(1200, 11)], [C.SALU, C.TRANS])
    assert got[:2] == [[1100, 0, 1, "SALU"], [1200, 0, 4, "VALU"]]


def test_ready_counts_once() -> None:
    got = timed([ready(1100), inst(1105, 0), inst(1200, 0)], [C.SALU, C.SALU], "gfx12")
    assert got[:2] == [[1100, 5, 6, "SALU"], [1200, 0, 1, "SALU"]]


def test_ready_does_not_reach_behind_the_instruction_before() -> None:
    got = timed([inst(1100, 0), ready(1100), inst(1104, 0)], [C.SALU, C.SALU], "gfx12")
    assert got[1] == [1100, 4, 5, "SALU"]


def test_on_gfx11_ready_moves_ahead_of_the_packet_before_it() -> None:
    got = timed([inst(1100, 0), inst(1104, 0), ready(1104), inst(1105, 0)], [C.SALU] * 3)
    assert got[1:3] == [[1103, 1, 2, "SALU"], [1105, 0, 1, "SALU"]]


def test_an_immediate_waits_from_the_end_of_the_instruction_before() -> None:
    got = timed([inst(1100, 11), imm(1150), imm(1151)], [C.TRANS, C.IMMEDIATE, C.IMMEDIATE])
    assert got[1:3] == [[1104, 46, 47, "IMMED"], [1151, 0, 1, "IMMED"]]


def test_an_immediate_at_the_beginning_waits_for_nothing() -> None:
    assert timed([imm(1100)], [C.IMMEDIATE])[0] == [1100, 0, 1, "IMMED"]


def test_a_barrier_of_gfx11_lasts_to_the_next_packet_of_its_wave() -> None:
    got = timed([inst(1100, 0), inst(1110, 19), inst(1180, 0)], [C.SALU, C.BARRIER, C.SALU])
    assert got[1] == [1101, 9, 79, "BARRIER"]


def test_a_barrier_of_gfx11_is_over_a_clock_before_its_wave_is_ready_again() -> None:
    """The stamp of WAVE_READY is a clock late."""
    got = timed([inst(1110, 0), inst(1120, 19), ready(1141), inst(1145, 0)], [C.SALU, C.BARRIER, C.SALU])
    time, stall, duration, _ = got[1]
    assert (time + stall, time + duration) == (1120, 1139)
    assert got[2] == [1140, 5, 6, "SALU"]


def test_an_excluded_barrier_wait_fills_the_time_between_its_neighbours() -> None:
    kinds = [C.SALU, C.BARRIER, C.SALU]
    apart = timed([inst(1100, 0), ready(1140), inst(1145, 0)], kinds, "gfx12", no_barrier_wait=1)
    assert apart[:3] == [[1100, 0, 1, "SALU"], [1101, 0, 39, "BARRIER"], [1140, 5, 6, "SALU"]]
    tight = timed([inst(1100, 0), ready(1101), inst(1105, 0)], kinds, "gfx12", no_barrier_wait=1)
    assert tight[1:3] == [[1101, 0, 1, "BARRIER"], [1102, 3, 4, "SALU"]]


def test_the_end_of_a_program_lasts_from_its_last_instruction() -> None:
    assert timed([inst(1100, 11)], [C.TRANS])[-1] == [1104, 0, 396, "MSG"]
    assert timed([], [])[-1] == [1500, 0, 0, "MSG"]


@settings(max_examples=examples(50), deadline=None)
@given(seed=st.integers(0, 2**32), layout=st.sampled_from(["gfx11", "gfx12"]))
def test_the_rules_applied_one_by_one_give_the_same(seed: int, layout: str) -> None:
    """The states of a wave as they are written down, against the columns."""
    generator = random.Random(seed)
    synthetic = machine(generator, 12)
    planned = schedule(generator, [run(generator, synthetic, 40) for _ in range(4)], slots=4)
    packets = sqtt.decode(stream(planned, layout))
    found = instructions(packets, waves(packets), [synthetic.program])
    got = timing(found)
    cycles = signals(packets.layout).cycles(packets.header).tolist()
    for wave in np.flatnonzero(found.end > found.begin).tolist():
        over, furthest = -1, int(found.waves.start[wave])
        for row in range(*found.of(wave).indices(len(found))):
            stamp, signal = int(found.time[row]), int(found.signal[row])
            time, stall = stamp, 0
            if signal == IMMEDIATE and over >= 0:
                time = min(stamp, over)
                stall = stamp - time
            duration = stall + cycles[signal]
            if signal == END:
                time = min(stamp, over) if over >= 0 else stamp
                stall, duration = 0, stamp - time
            assert (int(got.time[row]), int(got.stall[row]), int(got.duration[row])) == (
                time,
                stall,
                duration,
            )
            assert got.idle[row] == max(0, time - furthest)
            over = stamp + max(1, cycles[signal])
            furthest = max(furthest, time + duration)


def test_time_and_stall_make_the_stamp_on_cdna_too() -> None:
    path = synth.matmul(2)
    synthetic = synth.capture("cdna", waves=200, engines=1, units=1, path=path)
    packets = sqtt.decode(synthetic.engines[0].stream)
    found = instructions(packets, waves(packets), [of_path(path, synthetic.entry)], entry=synthetic.entry)
    got = timing(found)
    assert np.array_equal(got.time + got.stall, found.time)
    assert (got.stall >= 0).all()
    assert (got.duration >= got.stall + 4).all()
    assert (executions(found).time == -1).all()


def test_a_stall_mark_of_cdna_begins_the_stall() -> None:
    encoder = Encoder("cdna")
    encoder.add(Kind.WAVE_START, 1000, simd=2, slot=3)
    for time, state in ((1100, 2), (1120, 1), (1140, 1), (1160, 2), (1200, 3)):
        encoder.add(Kind.ISSUE, time, simd=2, slot3=state)
    encoder.add(Kind.INST, 1104, simd=2, slot=3, op=5)
    encoder.add(Kind.INST, 1164, simd=2, slot=3, op=5)
    packets = sqtt.decode(encoder.stream())
    code = program([C.VALU, C.VALU, C.IMMEDIATE], [4, 4, 4])
    found = instructions(packets, waves(packets), [code], entry=BASE)
    got = timing(found)
    assert found.problems == ()
    assert got.time.tolist() == [1100, 1120, 1168]  # SIMD 2 shows its INST one turn late
    assert got.stall.tolist() == [0, 40, 32]
    assert got.duration.tolist()[:2] == [8, 48]


def test_executions_are_paired_in_order_on_each_pipe() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, 1000, slot=1)
    for time, op in ((1010, 0), (1020, 34), (1030, 0), (1040, 41)):
        encoder.add(Kind.INST, time, slot=1, op=op)
    encoder.add(Kind.VALU_INST, 1050, slot=1)
    encoder.add(Kind.ALU_EXEC, [1015, 1060], source=[1, 3])
    encoder.add(Kind.VMEM_EXEC, [1070, 1080, 1090], source=[2, 1, 2])
    packets = sqtt.decode(encoder.stream())
    code = program([C.SALU, C.VMEM, C.SALU, C.LDS, C.VALU], [4] * 5)
    paired = executions(instructions(packets, waves(packets), [code], entry=BASE))
    assert paired.time.tolist() == [1015, 1070, 1060, -1, 1060]
    assert paired.unmatched == {"SALU": 0, "VALU": 0, "LDS": -1, "VMEM": 1}
