"""Thread traces on a mock GPU: started, stopped, fetched, on every generation; and what is wrong without a packet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from bindings.amd_gpu import sid
from runtime.amd import pm4, thread_trace
from runtime.amd.chip import Chip
from runtime.amd.thread_trace import Level, Settings
from runtime.errors import BadSettings
from runtime.mock import Fault, Gpu, Traced

RDNA = (0x1260, 0xA000, 0x1C000, 0x2402C00)
CHIPS = {
    "gfx942": Chip((9, 4, 3), (0x2000, 0xA000), 4, xccs=2),
    "gfx1030": Chip((10, 3, 0), RDNA, 4),
    "gfx1100": Chip((11, 0, 0), RDNA, 6),
    "gfx1151": Chip((11, 5, 1), RDNA, 2),
    "gfx1200": Chip((12, 0, 0), RDNA, 4),
}
SIZE = 64 << 10
each_chip = pytest.mark.parametrize("chip", CHIPS.values(), ids=list(CHIPS))


class Bench:
    """A mock GPU with buffers, whose engines trace `stream(engine)` bytes; `seen` is what they were asked for."""

    def __init__(
        self,
        chip: Chip,
        level: Level = Level.WAVES,
        stream: Callable[[int], bytes] = lambda engine: b"",
        **more: Any,
    ) -> None:
        self.seen: list[Traced] = []
        self.chip, self.stream = chip, stream
        self.gpu = Gpu(chip, self.trace)
        count = chip.engines * chip.xccs
        self.buffers = tuple(self.gpu.memory.allocate(SIZE) for _ in range(count))
        self.settings = Settings(self.buffers, SIZE, level, **more)
        self.info = self.gpu.memory.allocate(thread_trace.info_size(chip))
        self.gpu.memory.view(self.info, thread_trace.info_size(chip))[:] = b"\xff" * thread_trace.info_size(
            chip
        )

    def trace(self, traced: Traced) -> bytes:
        self.seen.append(traced)
        return self.stream(traced.engine)

    def start(self) -> pm4.Dwords:
        return thread_trace.start(self.chip, self.settings)

    def stop(self) -> pm4.Dwords:
        return thread_trace.stop(self.chip, self.info)

    def outcome(self) -> tuple[thread_trace.Engine, ...]:
        read = bytes(self.gpu.memory.view(self.info, thread_trace.info_size(self.chip)))
        return thread_trace.outcome(self.chip, self.settings, read)

    def dispatch(self, *groups: int) -> pm4.Dwords:
        initiator = self.chip.register("COMPUTE_DISPATCH_INITIATOR").pack(COMPUTE_SHADER_EN=1)
        return (
            *pm4.set_registers(self.chip, self.chip.register("COMPUTE_PGM_LO"), 0x1234, 0x7F),
            *pm4.packet(sid.PKT3_DISPATCH_DIRECT, *groups, initiator),
        )


def packets(dwords: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The single packets; those under a PRED_EXEC belong to it."""
    at = 0
    while at < len(dwords):
        end = at + 2 + sid.PKT_COUNT_G(dwords[at])
        if sid.PKT3_IT_OPCODE_G(dwords[at]) == 0x23:
            end += dwords[at + 1] & 0x3FFF
        yield tuple(dwords[at:end])
        at = end


@each_chip
@pytest.mark.parametrize("level", Level)
def test_a_trace_is_in_its_buffers(chip: Chip, level: Level) -> None:
    bench = Bench(chip, level, lambda engine: bytes([engine + 1]) * (100 + engine))
    bench.gpu.submit((*bench.start(), *bench.dispatch(2, 3, 4), *bench.stop()))
    found = bench.outcome()
    assert [(one.xcc, one.engine) for one in found] == [
        (xcc, engine) for xcc in range(chip.xccs) for engine in range(chip.engines)
    ]
    for one, address in zip(found, bench.buffers, strict=True):
        assert one.size == 128  # in whole units of 32
        assert one.whole
        stream = bytes(bench.gpu.memory.view(address, one.size))
        assert stream == bytes([one.engine + 1]) * (100 + one.engine) + bytes(28 - one.engine)


@each_chip
def test_what_is_traced_is_between_start_and_stop(chip: Chip) -> None:
    bench = Bench(chip)
    bench.gpu.submit((*bench.dispatch(9, 9, 9), *bench.start()))
    bench.gpu.submit((*thread_trace.marker(chip, (1, 2, 3)), *bench.dispatch(2, 3, 4)))
    bench.gpu.submit((*thread_trace.marker(chip, (4,)), *bench.stop(), *bench.dispatch(8, 8, 8)))
    assert len(bench.seen) == chip.engines * chip.xccs
    for traced in bench.seen:
        [one] = traced.dispatches
        assert one.workgroups == (2, 3, 4)
        assert one.registers[chip.address(chip.register("COMPUTE_PGM_LO"))] == 0x1234
        assert traced.markers == ((0, 1), (0, 2), (0, 3), (1, 4))


@each_chip
def test_a_second_trace_begins_anew(chip: Chip) -> None:
    bench = Bench(chip, stream=lambda engine: b"x" * 32)
    for _ in range(2):
        bench.gpu.submit((*bench.start(), *bench.dispatch(1, 1, 1), *bench.stop()))
        assert [one.size for one in bench.outcome()] == [32] * len(bench.buffers)
    assert [len(traced.dispatches) for traced in bench.seen] == [1] * 2 * len(bench.buffers)


EXCLUDED = {Level.WAVES: 0b1_0010_0111, Level.INSTRUCTIONS: 0}  # bits 0, 1, 2, 5 and 8


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("name", ["gfx1030", "gfx1100", "gfx1151", "gfx1200"])
def test_levels_by_the_tokens_they_leave_out(name: str, level: Level) -> None:
    bench = Bench(CHIPS[name], level, wgp=3, simd=2)
    bench.gpu.submit((*bench.start(), *bench.stop()))
    for traced in bench.seen:
        assert traced.tokens["TOKEN_EXCLUDE"] == EXCLUDED[level]
        assert traced.tokens["REG_INCLUDE"] == 0x3F
        assert (traced.mask["WGP_SEL"], traced.mask["SIMD_SEL"]) == (3, 2)
        assert traced.mask["WTYPE_INCLUDE"] == (0x7F if name == "gfx1030" else 0x55)


@pytest.mark.parametrize(("level", "bits"), [(Level.WAVES, ()), (Level.INSTRUCTIONS, (10, 11, 13))])
def test_levels_of_cdna_by_the_tokens_they_include(level: Level, bits: tuple[int, ...]) -> None:
    bench = Bench(CHIPS["gfx942"], level, cu=5)
    bench.gpu.submit((*bench.start(), *bench.stop()))
    for traced in bench.seen:
        assert traced.tokens["TOKEN_MASK"] == sum(1 << bit for bit in (0, 1, 2, 3, 5, 6, 12, 15, *bits))
        assert (traced.mask["CU_SEL"], traced.mask["SIMD_EN"]) == (5, 0xF)


def test_barrier_waits_are_left_out_on_request() -> None:
    for name, field in (("gfx1200", 1), ("gfx1100", None)):
        bench = Bench(CHIPS[name], Level.INSTRUCTIONS, exclude_barrier_wait=True)
        bench.gpu.submit((*bench.start(), *bench.stop()))
        assert bench.seen[0].tokens.get("EXCLUDE_BARRIER_WAIT") == field


@each_chip
@pytest.mark.parametrize("spare", [-64, -32, 0, 32])
def test_a_full_buffer_is_said(chip: Chip, spare: int) -> None:
    bench = Bench(chip, stream=lambda engine: b"x" * (SIZE - 32 - spare))
    bench.gpu.submit((*bench.start(), *bench.stop()))
    for one in bench.outcome():
        assert one.full == (spare <= 0)
        assert one.size == min(SIZE - 32, SIZE - 32 - spare)
        assert one.dropped == (spare < 0)
        assert one.whole == (spare > 0)


@each_chip
def test_no_packet_of_start_and_stop_is_idle(chip: Chip) -> None:
    """Without any one of them the mock complains, or less is traced; what only tunes is counted by name."""
    good = Bench(chip, Level.INSTRUCTIONS, lambda engine: b"x" * (40 + 32 * engine))
    good.gpu.submit((*good.start(), *good.dispatch(1, 1, 1), *good.stop()))
    idle = []
    count = len(list(packets(good.start()))) + len(list(packets(good.stop())))
    for left_out in range(count):
        bench = Bench(chip, Level.INSTRUCTIONS, lambda engine: b"x" * (40 + 32 * engine))
        start, stop = list(packets(bench.start())), list(packets(bench.stop()))
        every = [*start, *stop]
        missing = every.pop(left_out)
        start_now = every[: len(start) - (left_out < len(start))]
        stop_now = every[len(start_now) :]
        try:
            bench.gpu.submit([dword for one in start_now for dword in one])
            bench.gpu.submit(bench.dispatch(1, 1, 1))
            bench.gpu.submit([dword for one in stop_now for dword in one])
        except Fault:
            continue
        if bench.seen != good.seen or bench.outcome() != good.outcome():
            continue
        idle.append(missing)
    tuning = {chip.address(chip.register(name)) for name in _tuning(chip)}
    found = [_register(one) for one in idle]
    broadcast = chip.address(chip.register("GRBM_GFX_INDEX"))
    assert found.count(broadcast) <= 2  # it is restored for what follows, which this mock has none of
    assert set(found) <= tuning | {broadcast}


def _tuning(chip: Chip) -> list[str]:
    if chip.generation == 9:
        return [
            *("SPI_CONFIG_CNTL", "SQ_THREAD_TRACE_PERF_MASK", "SQ_THREAD_TRACE_TOKEN_MASK2"),
            *("SQ_THREAD_TRACE_HIWATER", "SQ_THREAD_TRACE_STATUS"),
        ]
    if chip.generation == 10:
        return ["SPI_CONFIG_CNTL_REMAP"]
    more = ["SPI_SQG_EVENT_CTL", "SQ_THREAD_TRACE_WPTR"] if chip.generation == 12 else []
    return ["SPI_CONFIG_CNTL", *more]


def _register(dwords: tuple[int, ...]) -> int:
    opcode = sid.PKT3_IT_OPCODE_G(dwords[0])
    if opcode == sid.PKT3_SET_UCONFIG_REG:
        return dwords[1] + sid.CIK_UCONFIG_REG_OFFSET // 4
    return -1


def test_a_harvested_gpu_never_says_that_it_is_done() -> None:
    bench = Bench(Chip((10, 3, 0), RDNA, 4, harvested=True), stream=lambda engine: b"x" * 32)
    bench.gpu.submit((*bench.start(), *bench.stop()))
    assert all(one.whole and one.size == 32 for one in bench.outcome())
    patient = thread_trace.stop(CHIPS["gfx1030"], bench.info)
    with pytest.raises(Fault, match="hang: register"):
        bench.gpu.submit((*bench.start(), *patient))


def test_bad_settings() -> None:
    chip = CHIPS["gfx1100"]
    good = Bench(chip).settings
    wrong = [
        (Settings(good.buffers[:5], SIZE), "5 buffers for 1 XCC with 6 shader engines"),
        (Settings((*good.buffers[:5], 0x1001), SIZE), "buffer 0x1001: expected a GPU address"),
        (Settings(good.buffers, SIZE + 1), "size 65537: expected a multiple of 4096"),
        (Settings(good.buffers, 1 << 30), "up to 536870912"),
        (Settings((*good.buffers[:5], good.buffers[0] + 4096), SIZE), "overlap"),
    ]
    for settings, output in wrong:
        with pytest.raises(BadSettings, match=output):
            thread_trace.start(chip, settings)
    with pytest.raises(ValueError, match="11 bytes where 72 are expected"):
        thread_trace.outcome(chip, good, bytes(11))


def test_an_error_bit_of_the_hardware_is_named() -> None:
    chip = CHIPS["gfx1100"]
    settings = Settings(tuple(4096 + engine * SIZE for engine in range(6)), SIZE)
    error = chip.register("SQ_THREAD_TRACE_STATUS").fields["WRITE_ERROR"].mask
    words = b"".join(
        (base // 32).to_bytes(4, "little") + error.to_bytes(4, "little") + bytes(4)
        for base in settings.buffers
    )
    assert {one.failed for one in thread_trace.outcome(chip, settings, words)} == {("WRITE_ERROR",)}
