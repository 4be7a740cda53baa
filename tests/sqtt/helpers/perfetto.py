"""Perfetto traces as a reader sees them."""

from __future__ import annotations

import importlib
import zlib
from typing import Any


def unpacked(data: bytes) -> Any:
    """The packets of a trace, as a reader takes them out of the compressed ones."""
    protos = importlib.import_module("perfetto.protos.perfetto.trace.perfetto_trace_pb2")
    trace, keys = protos.Trace(), dict[int, str]()
    for packet in protos.Trace.FromString(data).packet:
        assert packet.WhichOneof("data") == "compressed_packets"
        trace.MergeFromString(zlib.decompress(packet.compressed_packets))
    for packet in trace.packet:
        for entry in packet.interned_data.debug_annotation_names:
            keys[entry.iid] = entry.name
        for annotation in packet.track_event.debug_annotations:
            annotation.name = keys[annotation.name_iid]
    return trace
