"""PM4 packets, type 3: each function gives the dwords of one packet.

The layouts are those of nvd.h and soc15d.h (Linux) and sid.h (Mesa), by their generated bindings.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from bindings.amd_gpu import kfd_pm4_ai, pm4_nv, sid

from ..errors import BadPacket
from .chip import PRIVILEGED, Chip, space
from .layout import WORD, halves
from .layout import Dwords as Dwords
from .pm4_layout import layouts

# Functions of WAIT_REG_MEM.
EQUAL, NOT_EQUAL, AT_LEAST = (
    sid.WAIT_REG_MEM_EQUAL,
    sid.WAIT_REG_MEM_NOT_EQUAL,
    sid.WAIT_REG_MEM_GREATER_OR_EQUAL,
)
POLL_INTERVAL = 4  # of WAIT_REG_MEM, in units of 16 clocks: what the drivers wait between two looks


def packet(opcode: int, *payload: int) -> Dwords:
    """A packet with its header. Raises BadPacket if it has no words, or too many."""
    if not 1 <= len(payload) <= 1 << 14:
        raise BadPacket(f"a packet has 1 to 16384 dwords after its header, not {len(payload)}")
    return (_header(opcode, len(payload) - 1), *[dword & WORD for dword in payload])


@cache
def _header(opcode: int, count: int) -> int:
    return int(sid.PKT3(opcode, count, 0))


def set_registers(chip: Chip, register: Any, *values: int) -> Dwords:
    """Write consecutive registers from `register` on, by the packet that its address wants.

    Raises BadPacket if they reach beyond its range.
    """
    address = chip.address(register)
    where = space(address)
    if where is PRIVILEGED:
        return tuple(
            dword for index, value in enumerate(values) for dword in _set_privileged(address + index, value)
        )
    if address + len(values) > where.end:
        raise BadPacket(f"{register.name} and {len(values) - 1} more reach beyond {where.end:#x}")
    return packet(where.opcode, address - where.start, *values)


def _set_privileged(address: int, value: int) -> Dwords:
    control = sid.COPY_DATA_SRC_SEL(sid.COPY_DATA_IMM) | sid.COPY_DATA_DST_SEL(sid.COPY_DATA_PERF)
    return packet(sid.PKT3_COPY_DATA, control, value, 0, address, 0)


def read_register(chip: Chip, register: Any, address: int) -> Dwords:
    """Copy a register to memory (a GPU address of 4 bytes), and wait until it is there.

    Raises BadPacket for another address.
    """
    if address % 4:
        raise BadPacket(f"{address:#x} is no address of a dword")
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
    """What only the XCCs in `mask` carry out; for an indirect buffer, not for a ring.

    Raises BadPacket for a wrong mask, or too many words.
    """
    body = tuple(dwords)
    if not 0 < mask < 1 << 8:
        raise BadPacket(f"{mask:#x}: expected a mask of up to 8 XCCs")
    if len(body) >= 1 << 14:
        raise BadPacket(f"{len(body)} dwords are too many for one PRED_EXEC; at most 16383")
    return (*packet(pm4_nv.PACKET3_PRED_EXEC, mask << 24 | len(body)), *body)


def build(chip: Chip, opcode: int, tail: Iterable[int] = (), /, **fields: int) -> Dwords:
    """A packet by the names of its fields (`pm4_layout`); those not given are 0. Raises BadPacket."""
    layout = layouts(chip.generation, chip).get(opcode)
    if layout is None:
        raise BadPacket(f"opcode {opcode:#x} has no layout here")
    return packet(opcode, *layout.encode(fields, tuple(tail)))


def nop(dwords: int) -> Dwords:
    """`dwords` words that do nothing; 0 to 16385 of them."""
    if dwords == 0:
        return ()
    if dwords == 1:  # the one packet without anything after its header
        return (sid.PKT3_NOP_PAD & WORD,)
    return packet(sid.PKT3_NOP, *[0] * (dwords - 1))


def indirect(chip: Chip, address: int, dwords: int) -> Dwords:
    """Carry out `dwords` words at a GPU address of 4 bytes."""
    _aligned(address, 4)
    return build(chip, sid.PKT3_INDIRECT_BUFFER, size=dwords, VALID=1, **halves("address", address))


def write(chip: Chip, address: int, dwords: Iterable[int]) -> Dwords:
    """Put words into memory, and wait until they are there."""
    _aligned(address, 4)
    select = int(kfd_pm4_ai.dst_sel___write_data__memory)
    return build(
        chip, sid.PKT3_WRITE_DATA, dwords, DST_SEL=select, WR_CONFIRM=1, **halves("address", address)
    )


def wait_memory(chip: Chip, address: int, function: int, reference: int, mask: int = WORD) -> Dwords:
    """Wait until the 4 bytes at `address`, `& mask`, compare to `reference` as `function` says."""
    _aligned(address, 4)
    return build(
        chip,
        sid.PKT3_WAIT_REG_MEM,
        FUNCTION=function,
        MEM_SPACE=1,  # 0 would be a register
        reference=reference,
        mask=mask,
        poll_interval=POLL_INTERVAL,
        **halves("address", address),
    )


def atomic(chip: Chip, operation: int, address: int, source: int, compare: int = 0) -> Dwords:
    """An atomic operation of the L2 cache (`sid.TC_OP_ATOMIC_*`) on memory."""
    values = {**halves("address", address), **halves("source", source), **halves("compare", compare)}
    return build(chip, sid.PKT3_ATOMIC_MEM, OP=operation, **values)


def dispatch(chip: Chip, groups: tuple[int, int, int], wave32: bool) -> Dwords:
    """Start workgroups; the shader registers say of what. `wave32` counts on gfx10 and later.

    Raises BadPacket for what is not three numbers.
    """
    if len(groups) != 3:
        raise BadPacket(f"workgroups {groups}: expected three numbers")
    x, y, z = groups
    mode = {"CS_W32_EN": int(wave32)} if chip.generation > 9 else {}
    return build(
        chip, sid.PKT3_DISPATCH_DIRECT, x=x, y=y, z=z, COMPUTE_SHADER_EN=1, FORCE_START_AT_000=1, **mode
    )


def _aligned(address: int, to: int) -> None:
    if address % to:
        raise BadPacket(f"{address:#x} is no address of {to} bytes")
