"""Synthetic captures: what is decoded is what was put in."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

import sqtt
from sqtt import Kind, formats
from sqtt.decoding import engines
from sqtt.errors import SqttError
from sqtt.formats.names import ComputeRegister
from sqtt.synth import KINDS, Engine, Step, capture, matmul, small
from sqtt.synth.machine import program
from tests.examples import telling

LAYOUTS = ["gfx10", "gfx11", "gfx12", "cdna"]


def waves(packets: sqtt.Packets, kind: Kind) -> list[tuple[int, ...]]:
    index = packets.select(kind)
    names = ("sa", "cu" if packets.layout.cdna else "wgp", "simd", "slot")
    columns = [packets.field(name, index).tolist() for name in names]
    return sorted(zip(packets.time[index].tolist(), *columns, strict=True))


def truth(engine: Engine, ends: bool) -> list[tuple[int, ...]]:
    w = engine.waves
    seen = ~(w.end_lost if ends else w.start_lost)
    columns = ((w.end if ends else w.start), w.sa, w.wgp, w.simd, w.slot)
    return sorted(zip(*(column[seen].tolist() for column in columns), strict=True))


@pytest.mark.parametrize("losses", [0, 3])
@pytest.mark.parametrize("kind", telling(KINDS, "busy matmul"))
@pytest.mark.parametrize("layout", LAYOUTS)
def test_waves_are_those_of_the_truth(layout: str, kind: str, losses: int) -> None:
    count = 300 if layout == "cdna" else 1500  # a whole compute unit of CDNA is traced
    synthetic = capture(
        layout, waves=count, engines=2, kind=kind, instructions=layout != "gfx10", losses=losses
    )
    assert synthetic.waves == count
    for one, engine in product(synthetic.engines, engines.available()):
        packets = sqtt.decode(one.stream, engine=engine)
        assert waves(packets, Kind.WAVE_START) == truth(one, ends=False)
        assert waves(packets, Kind.WAVE_END) == truth(one, ends=True)
        assert (packets.report.lost, packets.report.unknown) == (losses, 0)


def test_no_two_waves_have_a_slot_at_the_same_time() -> None:
    for one in capture("gfx11", waves=3000, engines=2).engines:
        w = one.waves
        order = np.lexsort((w.start, w.slot, w.simd, w.wgp, w.sa))
        place = np.stack((w.sa, w.wgp, w.simd, w.slot), axis=1)[order]
        same = (place[1:] == place[:-1]).all(axis=1)
        assert same.any() and (w.start[order][1:] > w.end[order][:-1])[same].all()
        assert (w.end > w.start).all() and (np.diff(w.start) >= 0).all()


@pytest.mark.parametrize("layout", ["gfx11", "gfx12"])
def test_instructions_are_those_of_the_path(layout: str) -> None:
    synthetic = capture(layout, waves=2000, engines=1, losses=2)
    one, placed = synthetic.engines[0], program(formats.LAYOUTS[layout], matmul())
    assert placed is not None
    packets = sqtt.decode(one.stream)
    message = one.instructions
    for kind in (Kind.INST, Kind.VALU_INST, Kind.IMM_ONE):
        index = packets.select(kind)
        mine = (message.kind == kind) & ~message.lost
        slots = one.waves.slot[message.wave[mine]]
        assert sorted(
            zip(packets.time[index].tolist(), packets.field("slot", index).tolist(), strict=True)
        ) == (sorted(zip(message.time[mine].tolist(), slots.tolist(), strict=True)))
    ops = packets.field("op", packets.select(Kind.INST))
    assert sorted(ops.tolist()) == sorted(message.op[(message.op >= 0) & ~message.lost].tolist())
    assert all(op in packets.layout.opcodes for op in set(ops.tolist()))
    first = message.wave == message.wave[0]
    assert message.pc[first].tolist() == [step.pc for step in placed.path]
    assert (np.diff(message.time[first]) > 0).all()
    w = one.waves
    assert (message.time > w.start[message.wave]).all() and (message.time < w.end[message.wave]).all()


def test_instructions_of_cdna_are_announced_and_named() -> None:
    synthetic = capture("cdna", waves=500, engines=1, kind="small waves")
    packets, message = sqtt.decode(synthetic.engines[0].stream), synthetic.engines[0].instructions
    index = packets.select(Kind.ISSUE)
    states = sum((packets.field(f"slot{slot}", index) != 0).astype(int) for slot in range(10))
    assert (states == 1).all() and len(index) == len(message)
    assert packets.time[index].tolist() == message.time.tolist()
    assert packets.counts()[Kind.INST] == int((message.op >= 0).sum())


def test_every_issue_with_a_unit_has_its_execution() -> None:
    packets = sqtt.decode(capture("gfx11", waves=1000, engines=1).engines[0].stream)
    ops = packets.field("op", packets.select(Kind.INST))
    alu = np.isin(ops, (0, 1, 11, 14)).sum() + len(packets.select(Kind.VALU_INST))
    memory = np.isin(ops, (34, 36, 41, 42)).sum()
    counts = packets.counts()
    assert (counts[Kind.ALU_EXEC], counts[Kind.VMEM_EXEC]) == (alu, memory)


def test_clock_pairs_and_the_entry_address_are_in_the_stream() -> None:
    synthetic = capture("gfx12", waves=4000, engines=1, kind="small waves")
    packets = sqtt.decode(synthetic.engines[0].stream, only=sqtt.WAVES)
    stamps = packets.select(Kind.TIMESTAMP)
    real = stamps[packets.field("real", stamps) == 1]
    pairs = np.stack((packets.time[real], packets.field("value", real)), axis=1)
    assert len(pairs) and (pairs == synthetic.engines[0].pairs).all()
    registers = packets.select(Kind.REG)
    offset, value = packets.field("offset", registers), packets.field("value", registers)
    low = int(value[offset == ComputeRegister.PGM_LO][0])
    high = int(value[offset == ComputeRegister.PGM_HI][0])
    assert (high << 32 | low) << 8 == synthetic.entry


def test_the_same_seed_gives_the_same_bytes_and_another_others() -> None:
    streams = [capture(seed=seed, waves=300).engines[1].stream for seed in (5, 5, 6)]
    assert streams[0] == streams[1] != streams[2]


def test_a_path_of_ones_own_has_the_addresses_of_its_target_in_the_truth() -> None:
    path = [Step("load", 0), Step("wait", 1), Step("branch", 2), Step("valu", 9), Step("fall", 10)]
    for layout, places in {"gfx11": [0, 8, 12, 16, 20], "gfx12": [0, 12, 16, 20, 24]}.items():
        synthetic = capture(layout, waves=64, engines=1, path=path)
        assert sorted(set(synthetic.engines[0].instructions.pc.tolist())) == places
        assert synthetic.path == ("load", "wait", "branch", "valu", "fall")


@pytest.mark.parametrize(
    ("path", "output"),
    [
        ([Step("salu", 0), Step("valu", 2), Step("salu", 1)], "0x2 follows 0x0, which is no branch"),
        ([Step("salu", 0), Step("branch", 1), Step("valu", 0)], "the path has salu and valu at 0x0"),
        (
            [Step("salu", 0), Step("branch", 1), Step("salu", 0), Step("branch", 1), Step("salu", 2)],
            "the branch at 0x1 goes to different places",
        ),
    ],
)
def test_a_path_that_no_program_has(path: list[Step], output: str) -> None:
    with pytest.raises(SqttError, match=output):
        capture("gfx11", waves=1, engines=1, path=path)


def test_without_instructions_there_are_waves_only() -> None:
    packets = sqtt.decode(capture("gfx11", waves=100, engines=1, instructions=False).engines[0].stream)
    assert not {Kind.INST, Kind.VALU_INST, Kind.IMM_ONE, Kind.WAVE_READY} & set(packets.counts())


def test_a_hundred_thousand_waves(engine: str) -> None:
    synthetic = capture("gfx12", waves=100_000, engines=2, kind="small waves")
    for one in synthetic.engines:
        packets = sqtt.decode(one.stream, engine=engine, only=sqtt.WAVES)
        assert (packets.time[packets.select(Kind.WAVE_START)] == one.waves.start).all()
        assert (packets.time[packets.select(Kind.WAVE_END)] == np.sort(one.waves.end)).all()


def test_bad_arguments_are_refused() -> None:
    for arguments, reason in (
        ({"kind": "idle"}, "no program is called 'idle'; there are busy matmul, small waves"),
        ({"path": [Step("dance", 0)]}, "no class of instructions is called 'dance'"),
        ({"layout": "gfx10"}, "no instructions are made for gfx10.*: give instructions=False"),
        ({"units": 9}, "1 to 8 units"),
        ({"waves": 2, "losses": 5000}, "5000 losses do not fit"),
    ):
        with pytest.raises(SqttError, match=reason):
            capture(**arguments)


def test_no_waves_make_a_stream_all_the_same() -> None:
    assert sqtt.decode(capture(waves=0, engines=1, path=small()).engines[0].stream).report.ok
