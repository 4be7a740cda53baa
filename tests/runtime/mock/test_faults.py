"""What the mock GPU refuses, and how it says so."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.amd import pm4
from runtime.amd.chip import Chip
from runtime.mock import Fault, Gpu, Memory

CHIP = Chip((11, 0, 0), (0x1260, 0xA000, 0x1C000, 0x2402C00), 2)
STATUS = CHIP.register("SQ_THREAD_TRACE_STATUS")


def select(engine: int) -> pm4.Dwords:
    grbm = CHIP.register("GRBM_GFX_INDEX")
    return pm4.set_registers(CHIP, grbm, grbm.pack(SE_INDEX=engine, INSTANCE_BROADCAST_WRITES=1))


def trace(name: str, value: int = 0) -> pm4.Dwords:
    return pm4.set_registers(CHIP, CHIP.register(f"SQ_THREAD_TRACE_{name}"), value)


@pytest.mark.parametrize(
    ("dwords", "output"),
    [
        ((0x12345678,), "dword 0: 0x12345678 is no header of a type 3 packet"),
        ((0xC0011000, 0), "packet 0x10 has 2 dwords, and 1 are left"),
        ((0xC0001000, 0, 0xC000FF00, 0), "dword 2: packet 0xff is not one that is known here"),
        ((0xC0017900, 0x4000, 1), "register 0x10000 is beyond the range of packet 0x79"),
        ((0xC0007900, 1), "SET_UCONFIG_REG with 1 dwords, not 2 or more"),
        ((0xC0014600, 1, 1), "EVENT_WRITE with 2 dwords, not 1"),
        ((0xC0002300, 1 << 24 | 5), "PRED_EXEC of 5 dwords, of which some are missing"),
        (pm4.packet(0x15, 1, 1, 1, 0), "without COMPUTE_SHADER_EN"),
        (
            pm4.read_register(CHIP, STATUS, 0x7F0000000000),
            "GRBM_GFX_INDEX broadcasts: select an engine first",
        ),
        ((*select(0), *pm4.read_register(CHIP, STATUS, 0x1000)), "page fault: 4 bytes at 0x1000"),
        (select(2), "GRBM_GFX_INDEX selects engine 2 of 2"),
        ((*select(1), *pm4.wait_register(CHIP, STATUS, pm4.NOT_EQUAL, 0, 1)), "hang: register 0xd9f4 is 0x0"),
        (pm4.packet(0x40, 0, 0, 0, 0, 0), "COPY_DATA from 0 to 0 is not one"),
        (pm4.packet(0x40, 5 | 4 << 8, 0, 0, 0xD9EC, 0), "a packet of its own writes it"),
        (pm4.packet(0x40, 4 | 2 << 8, 0xD9EC, 0, 0, 0), "without WR_CONFIRM"),
        (pm4.packet(0x3C, 0x13, 0, 0, 0, 0, 4), "page fault: 4 bytes at 0x0"),
        (pm4.packet(0x3C, 7, 0, 0, 0, 0, 4), "WAIT_REG_MEM with function 7"),
        (trace("BUF0_BASE", 1), "BUF0_BASE is written before BUF0_SIZE"),
        (trace("CTRL", 1), "it is switched on without MASK, TOKEN_MASK"),
        ((*trace("MASK"), *trace("TOKEN_MASK"), *trace("CTRL", 1)), "switched on without a buffer"),
    ],
)
def test_a_fault(dwords: tuple[int, ...], output: str) -> None:
    with pytest.raises(Fault, match=output):
        Gpu(CHIP).submit(dwords)


def test_a_trace_into_memory_that_is_nobodys() -> None:
    size = CHIP.register("SQ_THREAD_TRACE_BUF0_SIZE").pack(SIZE=2)
    words = (*trace("BUF0_SIZE", size), *trace("BUF0_BASE", 5), *trace("MASK"), *trace("TOKEN_MASK"))
    with pytest.raises(Fault, match="page fault: 8192 bytes at 0x5000"):
        Gpu(CHIP).submit((*words, *trace("CTRL", 1)))


def test_settings_of_a_unit_that_is_on() -> None:
    gpu = Gpu(CHIP)
    page = gpu.memory.allocate(4096) // 4096
    size = CHIP.register("SQ_THREAD_TRACE_BUF0_SIZE").pack(SIZE=1, BASE_HI=page >> 32)
    gpu.submit((*trace("BUF0_SIZE", size), *trace("BUF0_BASE", page & 0xFFFFFFFF), *trace("MASK")))
    gpu.submit((*trace("TOKEN_MASK"), *trace("CTRL", 1)))
    with pytest.raises(Fault, match="SQ_THREAD_TRACE_MASK is written while the unit is on"):
        gpu.submit(trace("MASK", 1))


def test_memory_ends_where_it_ends() -> None:
    memory = Memory()
    first, second = memory.allocate(100), memory.allocate(8, align=1 << 16)
    assert second % (1 << 16) == 0
    memory.view(first, 100)[99] = 7
    assert memory.view(first + 99, 1)[0] == 7
    with pytest.raises(Fault, match="page fault: 2 bytes"):
        memory.view(first + 99, 2)
    memory.free(first)
    with pytest.raises(Fault, match="page fault"):
        memory.view(first, 1)
    with pytest.raises(Fault, match="no allocation begins there"):
        memory.free(first)
    with pytest.raises(ValueError, match="a power of two"):
        memory.allocate(1, align=3)


WORDS = st.one_of(
    st.integers(0, 0xFFFFFFFF),
    st.sampled_from([*trace("CTRL", 1), *trace("MASK"), *select(1), *pm4.event(0x37), 0, 1, 0xD9EC, 0xD9F4]),
)
PACKETS = st.builds(
    lambda opcode, payload: pm4.packet(opcode, *payload),
    st.sampled_from([0x10, 0x15, 0x23, 0x3C, 0x40, 0x46, 0x76, 0x79]),
    st.lists(WORDS, min_size=1, max_size=6),
)


@given(st.lists(st.one_of(PACKETS, WORDS.map(lambda word: (word,))), max_size=12))
def test_whatever_comes_is_carried_out_or_a_fault(parts: list[tuple[int, ...]]) -> None:
    with suppress(Fault):
        Gpu(CHIP).submit([dword for part in parts for dword in part])
