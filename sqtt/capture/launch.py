"""The thread trace of a launch, as the runtime brings it, as a capture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .model import Capture, CaptureError, LoadedCode, Stream

if TYPE_CHECKING:
    from runtime.tracing import Trace


def of_launch(trace: Trace | None, name: str = "launch") -> Capture:
    """The capture of what a command buffer did: `sqtt.of_launch(commands.traced)`, after its work has ended.

    What the hardware lost is in `notes`. `write_container(capture, path)` keeps it. Raises CaptureError for a command
    buffer that was recorded without a trace, and for a trace that holds nothing.
    """
    if trace is None:
        raise CaptureError("nothing was traced: record with trace=runtime.Level.INSTRUCTIONS")
    from runtime.tracing import Level  # only who has a trace needs the runtime

    instructions = trace.settings.level is Level.INSTRUCTIONS
    streams, notes = [], []
    for one, data in zip(trace.engines, trace.streams, strict=True):
        stream = f"xcc{one.xcc}_se{one.engine}"
        streams.append(Stream(stream, memoryview(data), one.engine, one.xcc, instructions))
        if one.full:
            notes.append(f"{stream}: its buffer of {trace.settings.size} bytes was full; the end is missing")
        if one.dropped:
            notes.append(f"{stream}: the hardware dropped packets ({one.dropped})")
        if one.failed:
            notes.append(f"{stream}: the hardware reports {', '.join(one.failed)}")
    if not any(len(one.data) for one in streams):
        raise CaptureError(
            "the trace is empty: submit its command buffer and wait for it first; on a mock, give the machine a source "
            "of traces: Machine(models, trace=sqtt.synth.hardware.Hardware(chip))"
        )
    code = (
        LoadedCode(f"{'-'.join(loaded.kernels)[:64]}.{at}.elf", memoryview(loaded.file), loaded.address)
        for at, loaded in enumerate(trace.code)
    )
    return Capture(
        Path(name), "launch", tuple(streams), tuple(code), trace.node.target, trace.facts, tuple(notes)
    )
