"""Packets, dword by dword: what is expected here is worked out by hand from the layouts."""

from __future__ import annotations

import pytest

from runtime.amd import pm4
from runtime.amd.chip import Chip

CHIP = Chip((11, 0, 0), (0x1260, 0xA000, 0x1C000, 0x2402C00), 6)
OLD = Chip((10, 3, 0), (0x1260, 0xA000, 0x1C000, 0x2402C00), 4)


def test_registers_in_a_run() -> None:
    register = CHIP.register("COMPUTE_NUM_THREAD_X")
    assert pm4.set_registers(CHIP, register, 64, 1, 1) == (0xC0037600, 0x1260 + 0x1BA7 - 0x2C00, 64, 1, 1)
    register = CHIP.register("SQ_THREAD_TRACE_MASK")
    assert pm4.set_registers(CHIP, register, 5) == (0xC0017900, 0xA000 + 0x39ED - 0xC000, 5)


def test_a_privileged_register_goes_by_copy_data() -> None:
    """From an immediate (5) to a performance register (4)."""
    register = OLD.register("SQ_THREAD_TRACE_CTRL")
    assert pm4.set_registers(OLD, register, 7) == (0xC0044000, 5 | 4 << 8, 7, 0, 0x8D1C // 4, 0)


def test_reading_and_waiting() -> None:
    register = CHIP.register("SQ_THREAD_TRACE_STATUS")
    assert pm4.read_register(CHIP, register, 0x7F0012345678) == (
        *(0xC0044000, 4 | 2 << 8 | 1 << 20, 0xD9F4, 0, 0x12345678, 0x7F00),
    )
    assert pm4.wait_register(CHIP, register, pm4.EQUAL, 0, 1 << 25) == (
        *(0xC0053C00, 3, 0xD9F4, 0, 0, 1 << 25, 4),
    )
    with pytest.raises(ValueError, match="no address of a dword"):
        pm4.read_register(CHIP, register, 0x1002)


def test_events_and_predication() -> None:
    assert pm4.event(7, 4) == (0xC0004600, 7 | 4 << 8)
    assert pm4.on_xccs(0b10, pm4.event(7)) == (0xC0002300, 2 << 24 | 2, 0xC0004600, 7)
    with pytest.raises(ValueError, match="up to 8 XCCs"):
        pm4.on_xccs(0x100, (0,))
    with pytest.raises(ValueError, match="too many for one PRED_EXEC"):
        pm4.on_xccs(1, [0] * (1 << 14))


def test_a_run_beyond_the_range() -> None:
    register = CHIP.register("COMPUTE_PGM_LO")
    last = range(0x3000 - CHIP.address(register))
    assert pm4.set_registers(CHIP, register, *last)[2:] == tuple(last)
    with pytest.raises(ValueError, match="reach beyond 0x3000"):
        pm4.set_registers(CHIP, register, *last, 0)
    with pytest.raises(ValueError, match="1 to 16384 dwords"):
        pm4.packet(0x10)
