"""Packets of the copy engines (SDMA): vega10_, navi10_sdma_pkt_open.h and sdma_v6_0_0_pkt_open.h by their bindings."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from functools import cache
from types import ModuleType
from typing import Any

from bindings.amd_gpu import sid

from ..errors import BadPacket
from .chip import Chip
from .layout import WORD, Dwords, Layout, number, of_register

# Name -> operation, sub-operation (by their constants), the words of the packet; `data` follows the words.
_ADDRESS = ("ADDR_LO", "ADDR_HI")
_PACKETS: Mapping[str, tuple[str, str, tuple[str, ...], str]] = {
    "NOP": ("NOP", "", ("HEADER",), "ignored"),
    "COPY_LINEAR": (
        "COPY",
        "COPY_LINEAR",
        ("HEADER", "COUNT", "PARAMETER", "SRC_ADDR_LO", "SRC_ADDR_HI", "DST_ADDR_LO", "DST_ADDR_HI"),
        "",
    ),
    "WRITE_UNTILED": ("WRITE", "WRITE_LINEAR", ("HEADER", "DST_ADDR_LO", "DST_ADDR_HI", "DW_3"), "data"),
    "INDIRECT": (
        "INDIRECT",
        "",
        ("HEADER", "BASE_LO", "BASE_HI", "IB_SIZE", "CSA_ADDR_LO", "CSA_ADDR_HI"),
        "",
    ),
    "FENCE": ("FENCE", "", ("HEADER", *_ADDRESS, "DATA"), ""),
    "TRAP": ("TRAP", "", ("HEADER", "INT_CONTEXT"), ""),
    "POLL_REGMEM": ("POLL_REGMEM", "", ("HEADER", *_ADDRESS, "VALUE", "MASK", "DW5"), ""),
    "ATOMIC": (
        "ATOMIC",
        "",
        ("HEADER", *_ADDRESS, "SRC_DATA_LO", "SRC_DATA_HI", "CMP_DATA_LO", "CMP_DATA_HI", "LOOP_INTERVAL"),
        "",
    ),
    "CONSTANT_FILL": ("CONST_FILL", "", ("HEADER", "DST_ADDR_LO", "DST_ADDR_HI", "DATA", "COUNT"), ""),
    "TIMESTAMP_GET_GLOBAL": (
        "TIMESTAMP",
        "TIMESTAMP_GET_GLOBAL",
        ("HEADER", "WRITE_ADDR_LO", "WRITE_ADDR_HI"),
        "",
    ),
    "GCR_REQ": ("GCR_REQ", "", ("HEADER", "PAYLOAD1", "PAYLOAD2", "PAYLOAD3", "PAYLOAD4"), ""),
    "DUMMY_TRAP": ("DUMMY_TRAP", "", ("HEADER", "INT_CONTEXT"), ""),
}
_MODULES = {9: "sdma_4_0", 10: "sdma_5_0", 11: "sdma_6_0", 12: "sdma_6_0"}
_DWORD_FILL = 2  # of CONSTANT_FILL's fillsize: the exponent of the number of bytes
# Functions of POLL_REGMEM are those of WAIT_REG_MEM.
EQUAL, NOT_EQUAL, AT_LEAST = (
    sid.WAIT_REG_MEM_EQUAL,
    sid.WAIT_REG_MEM_NOT_EQUAL,
    sid.WAIT_REG_MEM_GREATER_OR_EQUAL,
)
LARGEST_COPY = 1 << 22
"""Bytes that every version copies with one packet: what the driver of Linux allows itself."""


@cache
def _module(generation: int) -> ModuleType:
    return importlib.import_module(f"bindings.amd_gpu.{_MODULES[generation]}")


@cache
def layouts(generation: int) -> Mapping[tuple[int, int], Layout]:
    """(operation, sub-operation) -> the whole packet, header included, of one generation.

    Raises BadPacket for a header that numbers its words otherwise.
    """
    module = _module(generation)
    found: dict[tuple[int, int], Layout] = {}
    for name, (operation, sub, words, tail) in _PACKETS.items():
        if not hasattr(module, f"SDMA_OP_{operation}"):  # GCR_REQ, before gfx10
            continue
        registers: list[Any] = [getattr(module, f"SDMA_PKT_{name}_{word}") for word in words]
        numbers = [register.offset for register in registers]
        if numbers != list(range(len(words))):
            raise BadPacket(f"{name}: the header numbers its words {numbers}")
        key = getattr(module, f"SDMA_OP_{operation}"), getattr(module, f"SDMA_SUBOP_{sub}") if sub else 0
        found[key] = Layout(name, tuple(of_register(register) for register in registers), tail)
    return found


@cache
def _key(generation: int, name: str) -> tuple[int, int]:
    for key, layout in layouts(generation).items():
        if layout.name == name:
            return key
    raise BadPacket(f"gfx{generation} has no SDMA packet {name}")


def build(chip: Chip, name: str, tail: Iterable[int] = (), /, **fields: int) -> Dwords:
    """A packet by the names of its fields, which are those of the header; those not given are 0. Raises BadPacket."""
    key = _key(chip.generation, name)
    layout = layouts(chip.generation)[key]
    if any(bits.name == "sub_op" for bits in layout.words[0]):
        fields = {"op": key[0], "sub_op": key[1], **fields}
    else:
        fields = {"op": key[0], **fields}
    return layout.encode(fields, tuple(tail))


def _split(name: str, address: int, low: str = "31_0") -> dict[str, int]:
    shift = int(low.rpartition("_")[2])
    if number(name, address, 64) % (1 << shift):
        raise BadPacket(f"{name}: {address:#x} is no address of {1 << shift} bytes")
    return {f"{name}_{low}": (address & WORD) >> shift, f"{name}_63_32": address >> 32}


def nop(chip: Chip, dwords: int) -> Dwords:
    """`dwords` words that do nothing."""
    return build(chip, "NOP", [0] * (dwords - 1), count=dwords - 1) if dwords else ()


def copy(chip: Chip, source: int, destination: int, size: int) -> Dwords:
    """Copy bytes, with as many packets as it takes."""
    dwords: list[int] = []
    for start in range(0, number("size", size, 64), LARGEST_COPY):
        some = min(LARGEST_COPY, size - start)
        places = {**_split("src_addr", source + start), **_split("dst_addr", destination + start)}
        dwords += build(chip, "COPY_LINEAR", count=some - 1, **places)
    return tuple(dwords)


def fill(chip: Chip, address: int, dword: int, size: int) -> Dwords:
    """Fill `size` bytes, a multiple of 4, with a word. Raises BadPacket for another size."""
    if number("size", size, 64) % 4:
        raise BadPacket(f"fill of {size} bytes: expected a multiple of 4")
    dwords: list[int] = []
    for start in range(0, size, LARGEST_COPY):
        some = min(LARGEST_COPY, size - start)
        place = _split("dst_addr", address + start)
        dwords += build(
            chip, "CONSTANT_FILL", fillsize=_DWORD_FILL, src_data_31_0=dword, count=some - 1, **place
        )
    return tuple(dwords)


def write(chip: Chip, address: int, dwords: Iterable[int]) -> Dwords:
    """Put words into memory."""
    data = tuple(dwords)
    return build(chip, "WRITE_UNTILED", data, count=len(data) - 1, **_split("dst_addr", address))


def fence(chip: Chip, address: int, value: int) -> Dwords:
    """Write 4 bytes once everything before is done."""
    _split("addr", address, "31_2")
    uncached = {"mtype": sid.SDMA_FENCE_MTYPE_UC} if chip.generation > 9 else {}
    return build(chip, "FENCE", data=value, **uncached, **_split("addr", address))


def trap(chip: Chip, context: int) -> Dwords:
    """Interrupt the CPU, with a number for the event."""
    return build(chip, "TRAP", int_context=context)


def wait_memory(chip: Chip, address: int, function: int, value: int, mask: int = WORD) -> Dwords:
    """Wait until the 4 bytes at `address`, `& mask`, compare to `value` as `function` says."""
    return build(
        chip,
        "POLL_REGMEM",
        func=function,
        mem_poll=1,
        value=value,
        mask=mask,
        interval=sid.SDMA_POLL_INTERVAL_160_CLK,
        retry_count=sid.SDMA_POLL_RETRY_INDEFINITELY,
        **_split("addr", address),
    )


def timestamp(chip: Chip, address: int) -> Dwords:
    """Write the GPU's clock, 8 bytes, at an address of 8 bytes."""
    return build(chip, "TIMESTAMP_GET_GLOBAL", **_split("write_addr", address, "31_3"))


def indirect(chip: Chip, address: int, dwords: int, at: int) -> Dwords:
    """Carry out words at an address of 32 bytes. `at` is the word of the ring where this goes: it must end at a
    multiple of 8, so as many words that do nothing come before. Raises BadPacket for another address."""
    if number("address", address, 64) % 32:
        raise BadPacket(f"an indirect buffer at {address:#x}: expected a multiple of 32")
    places = {"ib_base_31_0": address & WORD, "ib_base_63_32": address >> 32}
    packet = build(chip, "INDIRECT", ib_size=dwords, **places)
    return (*nop(chip, -(at + len(packet)) % 8), *packet)
