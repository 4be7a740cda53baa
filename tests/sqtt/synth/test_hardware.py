"""A whole capture without a GPU: the runtime's packets on the mock, whose engines write streams, which are decoded."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import sqtt
from bindings.amd_gpu import sid
from runtime.amd import pm4, thread_trace
from runtime.amd.chip import Chip
from runtime.amd.thread_trace import Level, Settings
from runtime.mock import Gpu
from sqtt import Kind
from sqtt.capture import Capture, LoadedCode, Stream, write_container
from sqtt.codeobject import CodeObject
from sqtt.instructions import instructions
from sqtt.instructions.signals import END
from sqtt.registers import registers
from sqtt.registers.dispatches import dispatches
from sqtt.synth.hardware import Hardware
from sqtt.synth.machine import ENTRY, TARGETS, code_object, program
from sqtt.synth.program import shows_instructions
from sqtt.waves import waves

RDNA = (0x1260, 0xA000, 0x1C000, 0x2402C00)
CHIPS = {
    "gfx942": Chip((9, 4, 3), (0x2000, 0xA000), 2, xccs=2),
    "gfx1030": Chip((10, 3, 0), RDNA, 2),
    "gfx1100": Chip((11, 0, 0), RDNA, 3),
    "gfx1200": Chip((12, 0, 0), RDNA, 2),
}
LOADED = 0x7F00_1234_5600
SIZE = 1 << 20
each_chip = pytest.mark.parametrize("chip", CHIPS.values(), ids=list(CHIPS))


def dispatch(chip: Chip, *groups: int, threads: int = 64) -> pm4.Dwords:
    entry = LOADED >> 8
    return (
        *pm4.set_registers(chip, chip.register("COMPUTE_PGM_LO"), entry & 0xFFFFFFFF, entry >> 32),
        *pm4.set_registers(chip, chip.register("COMPUTE_NUM_THREAD_X"), threads, 1, 1),
        *pm4.packet(
            sid.PKT3_DISPATCH_DIRECT,
            *groups,
            chip.register("COMPUTE_DISPATCH_INITIATOR").pack(COMPUTE_SHADER_EN=1),
        ),
    )


def traced(chip: Chip, level: Level, work: pm4.Dwords) -> tuple[Hardware, list[bytes]]:
    """The streams of a trace around some work, read from the mock's memory."""
    source = Hardware(chip)
    gpu = Gpu(chip, source)
    buffers = tuple(gpu.memory.allocate(SIZE) for _ in range(chip.engines * chip.xccs))
    settings = Settings(buffers, SIZE, level, wgp=1, cu=1, simd=2)
    info = gpu.memory.allocate(thread_trace.info_size(chip))
    gpu.submit((*thread_trace.start(chip, settings), *work, *thread_trace.stop(chip, info)))
    found = thread_trace.outcome(chip, settings, bytes(gpu.memory.view(info, thread_trace.info_size(chip))))
    assert all(one.whole for one in found)
    sizes = zip(buffers, found, strict=True)
    return source, [bytes(gpu.memory.view(address, one.size)) for address, one in sizes]


@each_chip
@pytest.mark.parametrize("level", Level)
def test_the_waves_of_a_dispatch_are_in_the_streams(chip: Chip, level: Level) -> None:
    source, streams = traced(chip, level, dispatch(chip, 10, 10, 2))
    total = 0
    for number, stream in enumerate(streams):
        packets = sqtt.decode(stream)
        assert packets.report.ok
        found = waves(packets)
        truth = source.waves[divmod(number, chip.engines)]
        order = np.lexsort((truth.slot, truth.simd, truth.wgp, truth.start))
        mine = np.lexsort((found.slot, found.simd, found.wgp, found.start))
        for name in ("wgp", "simd", "slot", "start", "end"):
            assert getattr(found, name)[mine].tolist() == getattr(truth, name)[order].tolist(), name
        assert set(found.entry.tolist()) == {LOADED}
        total += len(found)
        kinds = {Kind(int(kind)) for kind in np.unique(packets.kind)}
        with_instructions = shows_instructions(packets.layout)
        assert (Kind.INST in kinds) == (level == Level.INSTRUCTIONS and with_instructions)
    assert total == 200 * (1 if chip.generation == 9 else 2)


@each_chip
def test_dispatches_and_their_registers(chip: Chip) -> None:
    work = (*dispatch(chip, 4, 4, 1), *dispatch(chip, 8, 1, 1, threads=128))
    _, streams = traced(chip, Level.WAVES, work)
    for stream in streams:
        packets = sqtt.decode(stream, only=sqtt.WAVES)
        found = dispatches(packets, registers(packets))
        assert found.entry.tolist() == [LOADED] * 2
        assert found.threads[:, 0].tolist() == [64, 128]


@pytest.mark.parametrize("name", ["gfx942", "gfx1100", "gfx1200"])
def test_instructions_of_the_unit_that_was_asked_for_have_addresses(name: str) -> None:
    chip = CHIPS[name]
    source, streams = traced(chip, Level.INSTRUCTIONS, dispatch(chip, 16, 16, 1))
    synthetic = program(source.layout, source.path)
    assert synthetic is not None
    code = CodeObject.read(code_object(synthetic.code, TARGETS[source.layout.name]))
    addresses = {step.pc + LOADED for step in synthetic.path}
    for stream in streams:
        packets = sqtt.decode(stream)
        if not packets.layout.cdna:
            assert (packets.header.wgp, packets.header.simd) == (1, 2)
        table = waves(packets)
        found = instructions(packets, table, [code.program(LOADED - ENTRY)])
        assert found.problems == ()
        body = found.signal != END
        assert set(found.pc[body].tolist()) == addresses
        assert set(table.wgp[found.wave].tolist()) == {1}


@pytest.mark.parametrize("name", ["gfx942", "gfx1100"])
def test_markers_come_out_in_order(name: str) -> None:
    chip = CHIPS[name]
    work = (*thread_trace.marker(chip, (1, 2, 3)), *dispatch(chip, 1, 1, 1), *thread_trace.marker(chip, (4,)))
    _, streams = traced(chip, Level.WAVES, work)
    for stream in streams:
        packets = sqtt.decode(stream)
        rows = packets.select(Kind.REG)
        offsets = packets.field("offset", rows)
        words = rows[(offsets == 0xC342) | (offsets == 0xC343)]
        assert packets.field("value", words).tolist() == [1, 2, 3, 4]


def test_a_capture_of_the_mock_is_one_like_others(tmp_path: Path) -> None:
    chip = CHIPS["gfx1100"]
    source, streams = traced(chip, Level.INSTRUCTIONS, dispatch(chip, 64, 1, 1))
    synthetic = program(source.layout, source.path)
    assert synthetic is not None
    code = memoryview(code_object(synthetic.code, "gfx1100"))
    capture = Capture(
        tmp_path,
        "mock",
        tuple(Stream(f"se{index}", memoryview(data), index) for index, data in enumerate(streams)),
        (LoadedCode("kernel.elf", code, LOADED - ENTRY),),
        "gfx1100",
    )
    write_container(capture, tmp_path / "mock.sqtt")
    again = sqtt.open(tmp_path / "mock.sqtt")
    assert [bytes(one.data) for one in again.streams] == streams
    assert again.target == "gfx1100"
