"""Words back into packets with named fields: the inverse of `pm4`, `sdma` and `aql`, and text of it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from bindings import hsa
from bindings.amd_gpu import sid

from ..errors import BadPacket
from . import aql, sdma
from .chip import SH, UCONFIG, Chip
from .layout import WORD, Dwords, Layout, Packet
from .pm4_layout import layouts

KINDS = ("pm4", "sdma", "aql")


def disassemble(chip: Chip, dwords: Sequence[int], kind: str = "pm4") -> Iterator[Packet]:
    """The packets of a queue of a `kind`: "pm4", "sdma" or "aql". Raises BadPacket where the words end inside of one,
    or are none; the message has the word's number."""
    readers = {"pm4": _pm4, "sdma": _sdma, "aql": _aql}
    if kind not in readers:
        raise BadPacket(f"{kind!r} packets: known are {', '.join(KINDS)}")
    words = tuple(dwords)
    for at, word in enumerate(words):
        if not isinstance(word, int) or not 0 <= word <= WORD:
            raise BadPacket(f"dword {at}: {word!r} is no word of 32 bits")
    return readers[kind](chip, words)


def listing(chip: Chip, dwords: Sequence[int], kind: str = "pm4") -> Iterator[str]:
    """One line a packet, with the number of its first word."""
    for packet in disassemble(chip, dwords, kind):
        yield f"{packet.at:6} {packet}"


# PM4 ----------------------------------------------------------------------------------------------------------------


def _pm4(chip: Chip, dwords: Dwords) -> Iterator[Packet]:
    at = 0
    while at < len(dwords):
        packet = pm4_at(chip, dwords, at)
        yield packet
        at += len(packet.dwords)


def pm4_at(chip: Chip, dwords: Sequence[int], at: int, *, named: bool = True) -> Packet:
    """The packet that begins at a word; registers have their names unless `named` is false. Raises BadPacket."""
    header = dwords[at]
    if header == sid.PKT3_NOP_PAD:
        return Packet("NOP", at, (header,), {"ignored": ()})
    kind, opcode, count, flags = _header(header)
    if kind != 3:
        raise BadPacket(f"dword {at}: {header:#010x} is no header of a type 3 packet")
    payload = tuple(dwords[at + 1 : at + 1 + count])
    if len(payload) < count:
        raise BadPacket(f"dword {at}: packet {opcode:#x} has {count} dwords, and {len(payload)} are left")
    layout = layouts(chip.generation, chip).get(opcode)
    if layout is None:
        raise BadPacket(f"dword {at}: packet {opcode:#x} is not one that is known here")
    wanted = len(layout.words)
    more = " or more" if layout.tail else ""
    if count < wanted + bool(layout.tail) or (count > wanted and not layout.tail):
        raise BadPacket(
            f"dword {at}: {layout.name} with {count} dwords, not {wanted + bool(layout.tail)}{more}"
        )
    fields: dict[str, Any] = layout.decode(payload)
    if layout.tail:
        fields[layout.tail] = payload[wanted:]
    fields |= flags
    if named and opcode in (SH.opcode, UCONFIG.opcode):
        fields["named"] = _named(
            chip, SH if opcode == SH.opcode else UCONFIG, fields["register"], payload[1:]
        )
    return Packet(layout.name, at, (header, *payload), fields)


@lru_cache(maxsize=1024)
def _header(header: int) -> tuple[int, int, int, Mapping[str, int]]:
    """Of a type 3 packet's header: the type, the opcode, how many dwords follow, and those flags that are set."""
    flags = {
        "predicate": header & 1,
        "shader_type": sid.PKT3_SHADER_TYPE_G(header),
        "reset_filter_cam": sid.PKT3_RESET_FILTER_CAM_G(header),
    }
    opcode, count = sid.PKT3_IT_OPCODE_G(header), sid.PKT_COUNT_G(header) + 1
    return sid.PKT_TYPE_G(header), opcode, count, {name: value for name, value in flags.items() if value}


def _named(chip: Chip, space: Any, first: int, values: Sequence[int]) -> Mapping[str, Any]:
    known = register_names(chip)
    found: dict[str, Any] = {}
    for index, value in enumerate(values):
        address = space.start + first + index
        register = known.get(address)
        if register is None:
            found[f"reg_{address:#x}"] = value
        else:
            found[register.name] = value if len(register.fields) < 2 else dict(register.unpack(value))
    return found


@cache
def register_names(chip: Chip) -> Mapping[int, Any]:
    """Address in dwords -> the register, of those that a user's queue writes."""
    module, found = chip.registers, {}
    for name in sorted(dir(module)):
        one = getattr(module, name)
        for register in one if hasattr(one, "__getitem__") and hasattr(one, "stride") else (one,):
            if getattr(register, "base_idx", None) is None or getattr(register, "offset", None) is None:
                continue
            if register.base_idx < len(chip.segments) and not name.startswith(("reg", "mm")):
                address = chip.address(register)
                if SH.start <= address < SH.end or UCONFIG.start <= address < UCONFIG.end:
                    found[address] = register
    return found


# SDMA ---------------------------------------------------------------------------------------------------------------


def _sdma(chip: Chip, dwords: Dwords) -> Iterator[Packet]:
    at = 0
    while at < len(dwords):
        packet = sdma_at(chip, dwords, at)
        yield packet
        at += len(packet.dwords)


def sdma_at(chip: Chip, dwords: Sequence[int], at: int) -> Packet:
    """The packet that begins at a word. Raises BadPacket."""
    header = dwords[at]
    operation = header & 0xFF
    known = sdma.layouts(chip.generation)
    layout = known.get((operation, header >> 8 & 0xFF))
    if layout is None and (plain := known.get((operation, 0))) is not None:  # one without sub-operations
        layout = None if any(bits.name == "sub_op" for bits in plain.words[0]) else plain
    if layout is None:
        raise BadPacket(f"dword {at}: {header:#010x} is no header of an SDMA packet that is known here")
    size = len(layout.words)
    head = tuple(dwords[at : at + size])
    if len(head) == size:
        fields: dict[str, Any] = layout.decode(head)
        size += _tail(layout, fields)
    if len(dwords) < at + size:
        raise BadPacket(f"dword {at}: {layout.name} has {size} dwords, and {len(dwords) - at} are left")
    if layout.tail:
        fields[layout.tail] = tuple(dwords[at + len(layout.words) : at + size])
    return Packet(layout.name, at, tuple(dwords[at : at + size]), fields)


def _tail(layout: Layout, fields: Mapping[str, int]) -> int:
    if layout.name == "WRITE_UNTILED":
        return fields["count"] + 1
    return fields["count"] if layout.tail else 0


# AQL ----------------------------------------------------------------------------------------------------------------


def _aql(chip: Chip, dwords: Dwords) -> Iterator[Packet]:
    step = aql.SIZE // 4
    for at in range(0, len(dwords), step):
        some = dwords[at : at + step]
        if len(some) < step:
            raise BadPacket(f"dword {at}: an AQL packet has {step} dwords, and {len(some)} are left")
        yield aql_at(chip, some, at)


def aql_at(chip: Chip, dwords: Dwords, at: int = 0) -> Packet:
    """The packet of these 16 words. Raises BadPacket."""
    header = aql.header_fields(dwords[0] & 0xFFFF)
    inner = aql.embedded(dwords)
    if inner is not None:
        held = pm4_at(chip, inner, 0)
        fields: dict[str, Any] = {**header, "packet": {held.name: dict(held.fields)}}
        fields["completion_signal"] = dwords[14] | dwords[15] << 32
        return Packet("VENDOR_PM4", at, dwords, fields)
    if header["type"] == hsa.HSA_PACKET_TYPE_INVALID:
        return Packet("INVALID", at, dwords, header)
    if header["type"] == hsa.HSA_PACKET_TYPE_VENDOR_SPECIFIC:
        return Packet("VENDOR", at, dwords, {**header, "format": dwords[0] >> 16})
    if header["type"] not in aql.KINDS or dwords[0] & 0xFFFF & ~aql.HEADER_MASK:
        raise BadPacket(f"dword {at}: {dwords[0] & 0xFFFF:#06x} is no header of an AQL packet")
    record = aql.record(dwords)
    name = (
        type(record)
        .__name__.removeprefix("hsa_")
        .removesuffix("_s")
        .removesuffix("_t")
        .removesuffix("_packet")
    )
    return Packet(name.upper(), at, dwords, {**header, **_members(record)})


def _members(record: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, *_ in record._fields_:
        value = getattr(record, name)
        if name == "header" or name.startswith("reserved"):
            continue
        if isinstance(value, ctypes.Array):
            found[name] = tuple(getattr(one, "handle", one) for one in value)
        else:
            found[name] = getattr(value, "handle", value) or 0
    return found
