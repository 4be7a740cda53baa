"""PM4 packets, type 3: each function gives the dwords of one packet.

The layouts are those of nvd.h and soc15d.h (Linux) and sid.h (Mesa), by their generated bindings.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bindings.amd_gpu import pm4_nv, sid

from .chip import PRIVILEGED, Chip, space

Dwords = tuple[int, ...]
EQUAL, NOT_EQUAL = sid.WAIT_REG_MEM_EQUAL, sid.WAIT_REG_MEM_NOT_EQUAL  # functions of WAIT_REG_MEM
POLL_INTERVAL = 4  # of WAIT_REG_MEM, in units of 16 clocks: what the drivers wait between two looks


def packet(opcode: int, *payload: int) -> Dwords:
    """A packet with its header."""
    if not 1 <= len(payload) <= 1 << 14:
        raise ValueError(f"a packet has 1 to 16384 dwords after its header, not {len(payload)}")
    return (sid.PKT3(opcode, len(payload) - 1, 0), *(dword & 0xFFFFFFFF for dword in payload))


def set_registers(chip: Chip, register: Any, *values: int) -> Dwords:
    """Write consecutive registers from `register` on, by the packet that its address wants."""
    address = chip.address(register)
    where = space(address)
    if where is PRIVILEGED:
        return tuple(
            dword for index, value in enumerate(values) for dword in _set_privileged(address + index, value)
        )
    if address + len(values) > where.end:
        raise ValueError(f"{register.name} and {len(values) - 1} more reach beyond {where.end:#x}")
    return packet(where.opcode, address - where.start, *values)


def _set_privileged(address: int, value: int) -> Dwords:
    control = sid.COPY_DATA_SRC_SEL(sid.COPY_DATA_IMM) | sid.COPY_DATA_DST_SEL(sid.COPY_DATA_PERF)
    return packet(sid.PKT3_COPY_DATA, control, value, 0, address, 0)


def read_register(chip: Chip, register: Any, address: int) -> Dwords:
    """Copy a register to memory (a GPU address of 4 bytes), and wait until it is there."""
    if address % 4:
        raise ValueError(f"{address:#x} is no address of a dword")
    control = sid.COPY_DATA_SRC_SEL(sid.COPY_DATA_PERF) | sid.COPY_DATA_DST_SEL(sid.COPY_DATA_TC_L2)
    control |= sid.COPY_DATA_WR_CONFIRM
    return packet(sid.PKT3_COPY_DATA, control, chip.address(register), 0, address & 0xFFFFFFFF, address >> 32)


def wait_register(chip: Chip, register: Any, function: int, reference: int, mask: int) -> Dwords:
    """Wait until `register & mask` compares to `reference` as `function` says."""
    return packet(sid.PKT3_WAIT_REG_MEM, function, chip.address(register), 0, reference, mask, POLL_INTERVAL)


def event(kind: int, index: int = 0) -> Dwords:
    """EVENT_WRITE; index 4 for the partial flushes, 0 for most others."""
    return packet(sid.PKT3_EVENT_WRITE, sid.EVENT_TYPE(kind) | sid.EVENT_INDEX(index))


def on_xccs(mask: int, dwords: Iterable[int]) -> Dwords:
    """What only the XCCs in `mask` carry out; for an indirect buffer, not for a ring."""
    body = tuple(dwords)
    if not 0 < mask < 1 << 8:
        raise ValueError(f"{mask:#x}: expected a mask of up to 8 XCCs")
    if len(body) >= 1 << 14:
        raise ValueError(f"{len(body)} dwords are too many for one PRED_EXEC; at most 16383")
    return (*packet(pm4_nv.PACKET3_PRED_EXEC, mask << 24 | len(body)), *body)
