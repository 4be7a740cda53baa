"""Markers that a driver or profiler writes into a trace through the user-data registers.

Two languages are in use. Profilers of AMD's ROCm announce code objects and the clock ("ROC" markers, switched on by a
word of their own); drivers that make RGP files mark commands and pipelines ("RGP" markers).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..formats.names import USERDATA_2, USERDATA_3
from .writes import Registers

ROC = (int.from_bytes(b"\0ROC", "big"), int.from_bytes(b"\0ROC", "little"))
"""The word that switches ROC markers on, in either byte order."""

_CODE_OBJECT, _CLOCK, _DEVICE = 4, 5, 6  # opcodes of ROC markers
_SIZE_LOW, _ADDRESS_LOW, _ADDRESS_HIGH, _SIZE_HIGH, _ID_LOW, _ID_HIGH = 1, 2, 3, 4, 5, 6
_EVENT, _BIND = 0x0, 0xC  # identifiers of RGP markers


@dataclass(frozen=True)
class CodeObjectMarker:
    """A code object was loaded or unloaded (ROC)."""

    row: int
    """Index of the packet that completed the marker."""
    time: int
    """Shader clocks."""
    id: int
    address: int
    """Where it is loaded."""
    size: int
    """Bytes of memory it takes."""
    unload: bool
    before: bool
    """It was loaded before the trace began."""


@dataclass(frozen=True)
class DeviceMarker:
    """A fact about the device (ROC): type 0 is the rate of the real-time counter in kHz, 1 the counter interval."""

    row: int
    time: int
    type: int
    value: int


@dataclass(frozen=True)
class ClockMarker:
    """The real-time counter at a shader time (ROC, CDNA)."""

    row: int
    time: int
    counter: int
    sync: int


@dataclass(frozen=True)
class BindMarker:
    """The pipeline of the commands that follow (RGP)."""

    row: int
    time: int
    hash: int
    """64 bits."""
    compute: bool


@dataclass(frozen=True)
class CommandMarker:
    """A command, such as a dispatch (RGP)."""

    row: int
    time: int
    command: int
    groups: tuple[int, int, int] | None
    """Work groups in x, y and z, where the marker has them."""
    me: int
    pipe: int


@dataclass(frozen=True)
class OtherMarker:
    """A first word of a marker that is not described here."""

    row: int
    time: int
    word: int


Marker = CodeObjectMarker | DeviceMarker | ClockMarker | BindMarker | CommandMarker | OtherMarker


@dataclass(frozen=True)
class Markers:
    """The markers of a stream, each kind in its order."""

    code_objects: tuple[CodeObjectMarker, ...] = ()
    devices: tuple[DeviceMarker, ...] = ()
    clocks: tuple[ClockMarker, ...] = ()
    binds: tuple[BindMarker, ...] = ()
    commands: tuple[CommandMarker, ...] = ()
    others: tuple[OtherMarker, ...] = ()

    @property
    def counter_hertz(self) -> int | None:
        """Rate of the real-time counter, where the trace says it."""
        return next((1000 * one.value for one in self.devices if one.type == 0 and one.value), None)


@dataclass(frozen=True)
class _Write:
    row: int
    time: int
    second: bool  # to USERDATA_3
    value: int
    me: int
    pipe: int


def markers(registers: Registers) -> Markers:
    """Read the markers among some register writes."""
    mine = np.flatnonzero(~registers.compute & np.isin(registers.offset, (USERDATA_2, USERDATA_3)))
    columns = (registers.row, registers.time, registers.offset == USERDATA_3, registers.value)
    places = (registers.me, registers.pipe)
    streams: dict[tuple[int, int], list[_Write]] = {}
    for values in zip(*(column[mine].tolist() for column in (*columns, *places)), strict=True):
        write = _Write(*values)
        streams.setdefault((write.me, write.pipe), []).append(write)
    found: list[Marker] = []
    for writes in streams.values():
        first = [one for one in writes if not one.second]
        if not first or any(one.value in ROC for one in first):
            found += _roc(first)
            found += _clocks([one for one in writes if one.second])
        else:
            found += _rgp(writes)
    found.sort(key=lambda one: one.row)
    return Markers(
        tuple(one for one in found if isinstance(one, CodeObjectMarker)),
        tuple(one for one in found if isinstance(one, DeviceMarker)),
        tuple(one for one in found if isinstance(one, ClockMarker)),
        tuple(one for one in found if isinstance(one, BindMarker)),
        tuple(one for one in found if isinstance(one, CommandMarker)),
        tuple(one for one in found if isinstance(one, OtherMarker)),
    )


def _roc(writes: list[_Write]) -> Iterator[Marker]:
    enabled, parts, awaited = False, dict[int, int](), 0
    for write in writes:
        word = write.value
        if awaited:
            parts[awaited], awaited = word, 0
        elif word in ROC:
            enabled, parts = True, {}
        elif not enabled:
            yield OtherMarker(write.row, write.time, word)
        elif word & 0xFF == _DEVICE:
            yield DeviceMarker(write.row, write.time, word >> 8 & 15, word >> 12)
        elif word & 0xFF == _CODE_OBJECT and _SIZE_LOW <= (word >> 8 & 15) <= _ID_HIGH:
            awaited = word >> 8 & 15
        elif word & 0xFFF == _CODE_OBJECT:
            tail, number = word >> 12, parts.get(_ID_HIGH, 0) << 32 | parts.get(_ID_LOW, 0)
            yield CodeObjectMarker(
                write.row,
                write.time,
                number if _ID_LOW in parts else tail >> 2,
                parts.get(_ADDRESS_HIGH, 0) << 32 | parts.get(_ADDRESS_LOW, 0),
                parts.get(_SIZE_HIGH, 0) << 32 | parts.get(_SIZE_LOW, 0),
                bool(tail & 1),
                bool(tail & 2),
            )
            parts = {}
        else:
            yield OtherMarker(write.row, write.time, word)


def _clocks(writes: list[_Write]) -> Iterator[Marker]:
    at = 0
    while at < len(writes):
        write = writes[at]
        if write.value & 0xFF == _CLOCK and at + 3 < len(writes):
            low, high, sync = (one.value for one in writes[at + 1 : at + 4])
            yield ClockMarker(write.row, write.time, high << 32 | low, sync)
            at += 4
        else:
            yield OtherMarker(write.row, write.time, write.value)
            at += 1


def _rgp(writes: list[_Write]) -> Iterator[Marker]:
    """A marker begins at USERDATA_2 and alternates between the two registers."""
    at = 0
    while at < len(writes):
        write = writes[at]
        if write.second:  # the middle of a marker that is not described
            at += 1
            continue
        kind, extra = write.value & 15, write.value >> 4 & 7
        dimensions = kind == _EVENT and write.value >> 31 == 1
        size = (6 if dimensions else 3) if kind in (_EVENT, _BIND) else 1
        words = [one.value for one in writes[at : at + size]]
        alternates = all(one.second == bool(i & 1) for i, one in enumerate(writes[at : at + size]))
        if kind not in (_EVENT, _BIND) or len(words) < size or not alternates:
            yield OtherMarker(write.row, write.time, write.value)
            at += 1
            continue
        if kind == _BIND:
            hash_ = words[2] << 32 | words[1]
            yield BindMarker(write.row, write.time, hash_, bool(write.value >> 7 & 1))
        else:
            groups = (words[3], words[4], words[5]) if dimensions else None
            yield CommandMarker(write.row, write.time, words[2], groups, write.me, write.pipe)
        at += size + extra
