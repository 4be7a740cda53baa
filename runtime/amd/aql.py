"""AQL packets: 64 bytes each, as hsa.h declares them. The header goes into the ring last: it publishes the packet."""

from __future__ import annotations

import ctypes
from typing import Any

from bindings import hsa

from ..errors import BadPacket
from .layout import Dwords, number

SIZE = ctypes.sizeof(hsa.hsa_kernel_dispatch_packet_t)
NONE, AGENT, SYSTEM = hsa.HSA_FENCE_SCOPE_NONE, hsa.HSA_FENCE_SCOPE_AGENT, hsa.HSA_FENCE_SCOPE_SYSTEM
# Vendor packets are AMD's own: their second 16 bits say which. No header that is bound here has these two.
_PM4_FORMAT = 1
_PM4_DWORDS_LEFT = 10
_PM4_WORDS = 4  # an INDIRECT_BUFFER packet, whole

KINDS: dict[int, Any] = {
    int(hsa.HSA_PACKET_TYPE_KERNEL_DISPATCH): hsa.hsa_kernel_dispatch_packet_t,
    int(hsa.HSA_PACKET_TYPE_AGENT_DISPATCH): hsa.hsa_agent_dispatch_packet_t,
    int(hsa.HSA_PACKET_TYPE_BARRIER_AND): hsa.hsa_barrier_and_packet_t,
    int(hsa.HSA_PACKET_TYPE_BARRIER_OR): hsa.hsa_barrier_or_packet_t,
}


def header(kind: int, barrier: bool = False, acquire: int = SYSTEM, release: int = SYSTEM) -> int:
    """The first 16 bits of a packet."""
    return (
        kind << hsa.HSA_PACKET_HEADER_TYPE
        | int(barrier) << hsa.HSA_PACKET_HEADER_BARRIER
        | acquire << hsa.HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE
        | release << hsa.HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE
    )


_HEADER = {  # shift and width
    "type": (hsa.HSA_PACKET_HEADER_TYPE, hsa.HSA_PACKET_HEADER_WIDTH_TYPE),
    "barrier": (hsa.HSA_PACKET_HEADER_BARRIER, hsa.HSA_PACKET_HEADER_WIDTH_BARRIER),
    "acquire": (
        hsa.HSA_PACKET_HEADER_SCACQUIRE_FENCE_SCOPE,
        hsa.HSA_PACKET_HEADER_WIDTH_SCACQUIRE_FENCE_SCOPE,
    ),
    "release": (
        hsa.HSA_PACKET_HEADER_SCRELEASE_FENCE_SCOPE,
        hsa.HSA_PACKET_HEADER_WIDTH_SCRELEASE_FENCE_SCOPE,
    ),
}
HEADER_MASK = sum((1 << width) - 1 << shift for shift, width in _HEADER.values())
"""The bits of a packet's first 16 that mean something."""


def header_fields(value: int) -> dict[str, int]:
    """The fields of a packet's first 16 bits."""
    return {name: value >> shift & (1 << width) - 1 for name, (shift, width) in _HEADER.items()}


def _words(record: Any) -> Dwords:
    data = bytes(record)
    return tuple(int.from_bytes(data[at : at + 4], "little") for at in range(0, SIZE, 4))


def kernel_dispatch(
    kernel_object: int,
    kernarg: int,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    *,
    private: int = 0,
    group: int = 0,
    signal: int = 0,
    barrier: bool = True,
    acquire: int = SYSTEM,
    release: int = SYSTEM,
) -> Dwords:
    """Run a kernel. `kernel_object` is the address of its descriptor; `grid` counts work-items, `block` those of a
    workgroup; `private` and `group` are bytes for each work-item and each workgroup.

    Raises BadPacket for numbers that are out of range.
    """
    for name, value, width in (
        ("kernel_object", kernel_object, 64),
        ("kernarg", kernarg, 64),
        ("private", private, 32),
        ("group", group, 32),
        ("signal", signal, 64),
    ):
        number(name, value, width)
    if len(grid) != 3 or len(block) != 3:
        raise BadPacket(f"grid {grid} of blocks {block}: expected three numbers each")
    dimensions = max(at + 1 for at in range(3) if at == 0 or grid[at] > 1)
    packet = hsa.hsa_kernel_dispatch_packet_t(
        header=header(hsa.HSA_PACKET_TYPE_KERNEL_DISPATCH, barrier, acquire, release),
        setup=dimensions << hsa.HSA_KERNEL_DISPATCH_PACKET_SETUP_DIMENSIONS,
        private_segment_size=private,
        group_segment_size=group,
        kernel_object=kernel_object,
    )
    for axis, items, wanted in zip("xyz", grid, block, strict=True):
        if not number(axis, wanted, 16) > 0 or not number(axis, items, 32) > 0:
            raise BadPacket(f"grid {grid} of blocks {block}: {axis} is out of range")
        setattr(packet, f"grid_size_{axis}", items)
        setattr(packet, f"workgroup_size_{axis}", wanted)
    packet.kernarg_address = kernarg
    packet.completion_signal.handle = signal
    return _words(packet)


def barrier_and(*dependencies: int, signal: int = 0, barrier: bool = True) -> Dwords:
    """Wait until up to five signals are all 0."""
    return _barrier(
        hsa.HSA_PACKET_TYPE_BARRIER_AND, hsa.hsa_barrier_and_packet_t, dependencies, signal, barrier
    )


def barrier_or(*dependencies: int, signal: int = 0, barrier: bool = True) -> Dwords:
    """Wait until one of up to five signals is 0."""
    return _barrier(
        hsa.HSA_PACKET_TYPE_BARRIER_OR, hsa.hsa_barrier_or_packet_t, dependencies, signal, barrier
    )


def _barrier(kind: int, record: Any, dependencies: tuple[int, ...], signal: int, barrier: bool) -> Dwords:
    packet = record(header=header(kind, barrier))
    if len(dependencies) > len(packet.dep_signal):
        raise BadPacket(f"{len(dependencies)} signals: a barrier waits for {len(packet.dep_signal)}; use two")
    for at, handle in enumerate(dependencies):
        packet.dep_signal[at].handle = handle
    packet.completion_signal.handle = signal
    return _words(packet)


def pm4(packet: Dwords, signal: int = 0) -> Dwords:
    """A PM4 INDIRECT_BUFFER packet in an AQL ring. Raises BadPacket for words that are none."""
    if len(packet) != _PM4_WORDS:
        raise BadPacket(f"{len(packet)} words: an AQL packet holds one INDIRECT_BUFFER, {_PM4_WORDS} words")
    first = header(hsa.HSA_PACKET_TYPE_VENDOR_SPECIFIC, True) | _PM4_FORMAT << 16
    rest = (0,) * 8  # up to the signal
    return (first, *packet, _PM4_DWORDS_LEFT, *rest, signal & 0xFFFFFFFF, signal >> 32)


def embedded(dwords: Dwords) -> Dwords | None:
    """The PM4 packet in a vendor's packet; None if it holds none."""
    kind = header_fields(dwords[0] & 0xFFFF)["type"]
    if kind != hsa.HSA_PACKET_TYPE_VENDOR_SPECIFIC or dwords[0] >> 16 != _PM4_FORMAT:
        return None
    return dwords[1 : 1 + _PM4_WORDS]


def record(dwords: Dwords) -> Any:
    """The packet as hsa.h's record. Raises BadPacket for a type that has none."""
    kind = header_fields(dwords[0] & 0xFFFF)["type"]
    if kind not in KINDS:
        raise BadPacket(f"AQL packet of type {kind}: known are {', '.join(map(str, KINDS))}")
    return KINDS[kind].from_buffer_copy(b"".join(dword.to_bytes(4, "little") for dword in dwords))
