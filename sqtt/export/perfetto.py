"""Lanes and counters as a Perfetto trace (the extra `perfetto`), for ui.perfetto.dev and its SQL.

A lane is one row of slices that do not overlap, a counter one curve; their paths make the tree of the page:
`("SE 0", "SA 0", "WGP 1", "SIMD 2", "slot 3")`. Times are nanoseconds from the beginning of the trace.
"""

from __future__ import annotations

import importlib
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from .table import ExportError

I64 = NDArray[np.int64]
_BATCH = 4096  #: packets that are compressed and written at once
_SEQUENCE = 1  #: all packets are of one writer
_NAMED = 2  #: flag of a sequence whose packets use interned names
_CLEARED = 1  #: flag of the packet that starts interning


@dataclass(frozen=True, eq=False)
class Lane:
    """One row of slices, in order of their starts; a slice that would reach past the next one's start ends there."""

    path: tuple[str, ...]
    start: I64  #: ns
    end: I64  #: ns
    name: NDArray[np.int32]  #: index into `names`
    names: tuple[str, ...]
    details: Mapping[str, NDArray[np.generic]] = field(default_factory=dict)  #: shown with a slice
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: texts of details that are indices

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, eq=False)
class Counter:
    """One curve: the value from each time on."""

    path: tuple[str, ...]
    time: I64  #: ns
    value: NDArray[np.generic]
    unit: str = ""

    def __len__(self) -> int:
        return len(self.time)


def write_perfetto(
    items: Iterable[Lane | Counter], file: BinaryIO, progress: Callable[[int], object] = lambda slices: None
) -> None:
    """Write lanes and counters, a few thousand packets in memory at a time, compressed as Perfetto's own tools do it.

    `progress` is told the slices and points written since it was told last. Raises ExportError when the package
    perfetto is not installed.
    """
    try:
        protos = importlib.import_module("perfetto.protos.perfetto.trace.perfetto_trace_pb2")
    except ImportError as error:
        raise ExportError("Perfetto traces need the package perfetto: pip install perfetto") from error
    writer = _Writer(protos, file)
    for item in items:
        if isinstance(item, Lane):
            writer.lane(item)
        else:
            writer.counter(item)
        progress(len(item))
    writer.flush()


class _Writer:
    """The open trace: which tracks and names are known to the reader already."""

    def __init__(self, protos: Any, file: BinaryIO) -> None:
        self._event = protos.TrackEvent
        self._new = protos.Trace
        self._trace = self._new()
        self._file = file
        self._tracks: dict[tuple[str, ...], int] = {}
        self._names: dict[str, int] = {}
        self._keys: dict[str, int] = {}
        first = self._packet(0)
        first.sequence_flags = _CLEARED | _NAMED
        first.trace_packet_defaults.timestamp_clock_id = protos.BUILTIN_CLOCK_BOOTTIME

    def flush(self) -> None:
        packed = self._new()
        packed.packet.add().compressed_packets = zlib.compress(self._trace.SerializeToString())
        self._file.write(packed.SerializeToString())
        self._trace = self._new()  # a cleared message keeps its memory and grows on

    def _packet(self, time: int) -> Any:
        if len(self._trace.packet) >= _BATCH:
            self.flush()
        packet = self._trace.packet.add()
        packet.timestamp = time
        packet.trusted_packet_sequence_id = _SEQUENCE
        packet.sequence_flags = _NAMED
        return packet

    def _track(self, path: tuple[str, ...], unit: str | None = None) -> int:
        """The number of a track, described, with its parents, when it is new. With a unit it is a counter."""
        if path in self._tracks:
            return self._tracks[path]
        parent = self._track(path[:-1]) if len(path) > 1 else 0
        self._tracks[path] = number = len(self._tracks) + 1
        track = self._packet(0).track_descriptor
        track.uuid, track.name, track.sibling_order_rank = number, path[-1], number
        track.child_ordering = track.EXPLICIT
        if parent:
            track.parent_uuid = parent
        if unit is not None:
            track.counter.SetInParent()
            if unit:
                track.counter.unit_name = unit
        return number

    def _named(self, packet: Any, name: str) -> None:
        if name not in self._names:
            self._names[name] = len(self._names) + 1
            entry = packet.interned_data.event_names.add()
            entry.iid, entry.name = self._names[name], name
        packet.track_event.name_iid = self._names[name]

    def _keyed(self, packet: Any, annotation: Any, name: str) -> None:
        if name not in self._keys:
            self._keys[name] = len(self._keys) + 1
            entry = packet.interned_data.debug_annotation_names.add()
            entry.iid, entry.name = self._keys[name], name
        annotation.name_iid = self._keys[name]

    def lane(self, lane: Lane) -> None:
        """Write a lane."""
        track = self._track(lane.path)
        if not len(lane.start):
            return
        if (np.diff(lane.start) < 0).any():
            raise ValueError(f"the slices of {'/'.join(lane.path)} are not in order of their starts")
        ends = np.maximum(lane.end, lane.start)
        ends[:-1] = np.minimum(ends[:-1], lane.start[1:])
        details = [(name, values.tolist(), lane.texts.get(name)) for name, values in lane.details.items()]
        rows = zip(lane.start.tolist(), ends.tolist(), lane.name.tolist(), strict=True)
        for row, (start, end, name) in enumerate(rows):
            packet = self._packet(start)
            event = packet.track_event
            event.type, event.track_uuid = self._event.TYPE_SLICE_BEGIN, track
            self._named(packet, lane.names[name])
            for key, values, texts in details:
                annotation = event.debug_annotations.add()
                self._keyed(packet, annotation, key)
                if texts is not None:
                    annotation.string_value = texts[values[row]]
                elif isinstance(values[row], float):
                    annotation.double_value = values[row]
                else:
                    annotation.int_value = values[row]
            event = self._packet(end).track_event
            event.type, event.track_uuid = self._event.TYPE_SLICE_END, track

    def counter(self, counter: Counter) -> None:
        """Write a counter."""
        track = self._track(counter.path, counter.unit)
        for time, value in zip(counter.time.tolist(), counter.value.tolist(), strict=True):
            event = self._packet(time).track_event
            event.type, event.track_uuid = self._event.TYPE_COUNTER, track
            if isinstance(value, float):
                event.double_counter_value = value
            else:
                event.counter_value = value
