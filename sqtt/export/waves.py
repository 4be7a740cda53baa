"""Waves and dispatches as tables, and as the rows and curves of a Perfetto trace."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..capture import Capture
from ..occupancy import occupancy
from ..overview import Overview, Part
from ..registers.writes import UNKNOWN
from .perfetto import Counter, Lane
from .table import Column, Table, joined

I64 = NDArray[np.int64]
_NEVER = np.iinfo(np.int64).min  #: nanoseconds that are not known


def waves_table(found: Overview) -> Table:
    """All waves, one row each."""
    return joined([waves_of(found, one) for one in found.parts] or [waves_of(found, None)])


def launch_column(launch: str, rows: int) -> list[Column]:
    """The column that says which launch of its capture something is of (`Capture.launch`); none where there is one."""
    meaning = (
        "which launch of the capture: the agent and the dispatch that was traced, as its folder has them"
    )
    return [Column("launch", meaning, np.zeros(rows, np.int32), texts=(launch,))] if launch else []


def place(capture: Capture, part: Part | None, rows: int) -> list[Column]:
    """The columns that say which stream something is of."""
    xcc, engine = (part.stream.xcc, part.stream.shader_engine) if part else (0, 0)
    return [
        *launch_column(capture.launch(part.stream) if part else "", rows),
        Column("xcc", "accelerator die", np.full(rows, xcc, np.int32)),
        Column("shader_engine", "shader engine", np.full(rows, engine, np.int32)),
    ]


def time_columns(found: Overview, part: Part | None, name: str, what: str, time: I64) -> list[Column]:
    """A time in shader clocks, and in nanoseconds where they are known."""
    real = found.nanoseconds(part, time) if part else None
    if real is None:
        real = np.full(len(time), _NEVER)
    return [
        Column(name, f"{what}, since the stream began", time, "clocks"),
        Column(f"{name}_ns", f"{what}, since the first wave started", real, "ns", missing=_NEVER),
    ]


def _names(found: Overview, entry: I64) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """The name of the kernel that begins at each address: an index into texts, -1 where none is known."""
    texts = tuple(dict.fromkeys(found.kernels.values()))
    addresses, which = np.unique(entry, return_inverse=True)
    code = [texts.index(found.kernels[one]) if one in found.kernels else -1 for one in addresses.tolist()]
    return np.array([*code, -1], np.int32)[which.ravel()], texts


def kernel_column(found: Overview, entry: I64) -> Column:
    """The name of the kernel that begins at each address."""
    kernel, texts = _names(found, entry)
    return Column("kernel", "name of the kernel that the wave began with", kernel, texts=texts)


def waves_of(found: Overview, part: Part | None) -> Table:
    """The waves of one stream, one row each."""
    empty = np.zeros(0, np.int64)
    waves = part.waves if part else None
    entry = waves.entry if waves else empty
    start, end = (waves.start, waves.end) if waves else (empty, empty)

    def of(name: str) -> NDArray[np.generic]:
        return np.asarray(getattr(waves, name)) if waves else empty

    return Table(
        "waves",
        "the waves of the shader engines",
        (
            *place(found.capture, part, len(entry)),
            Column("sa", "shader array", of("sa")),
            Column("wgp", "work-group processor of the shader array; on CDNA the compute unit", of("wgp")),
            Column("simd", "SIMD of the processor", of("simd")),
            Column("slot", "wave slot of the SIMD", of("slot")),
            *time_columns(found, part, "start", "start of the wave", start),
            *time_columns(found, part, "end", "end of the wave", end),
            Column("duration", "end less start", end - start, "clocks"),
            Column("entry", "address of the first instruction", entry, missing=UNKNOWN),
            kernel_column(found, entry),
            Column("dispatch", "row in the engine's dispatches", of("dispatch"), missing=UNKNOWN),
            Column("me", "micro engine that launched it", of("me"), missing=UNKNOWN),
            Column("pipe", "pipe that launched it", of("pipe"), missing=UNKNOWN),
            Column("started", "the stream has its start; else start is 0", of("started")),
            Column(
                "ended",
                "the stream has its end; else end is where the stream or the slot's next wave begins",
                of("ended"),
            ),
        ),
    )


def dispatches_table(found: Overview) -> Table:
    """All dispatches, one row for each shader engine that tells of them."""
    return joined([_dispatches(found, one) for one in found.parts] or [_dispatches(found, None)])


def _dispatches(found: Overview, part: Part | None) -> Table:
    rows = len(part.dispatches) if part else 0
    empty, triple = np.zeros(0, np.int64), np.zeros((0, 3), np.int64)
    launched = part.dispatches if part else None
    entry = launched.entry if launched else empty
    threads, groups = (launched.threads, launched.groups) if launched else (triple, triple)
    here = np.bincount(part.waves.dispatch[part.waves.dispatch >= 0], minlength=rows) if part else empty
    return Table(
        "dispatches",
        "launches of kernels, as each shader engine tells of them",
        (
            *place(found.capture, part, rows),
            Column("dispatch", "number of the dispatch in its engine's stream", np.arange(rows)),
            *time_columns(found, part, "time", "launch", launched.time if launched else empty),
            Column("entry", "address of the first instruction", entry, missing=UNKNOWN),
            kernel_column(found, entry),
            *(
                Column(f"groups_{axis}", f"work groups in {axis}", groups[:, at], missing=UNKNOWN)
                for at, axis in enumerate("xyz")
            ),
            *(
                Column(f"threads_{axis}", f"work items of a group in {axis}", threads[:, at], missing=UNKNOWN)
                for at, axis in enumerate("xyz")
            ),
            Column("waves", "waves of it on this shader engine", here),
        ),
    )


def clock_table(found: Overview) -> Table:
    """The shader clock between the readings of the real-time counter."""
    return joined([_clock(found, one) for one in found.parts] or [_clock(found, None)])


def _clock(found: Overview, part: Part | None) -> Table:
    time, rate = part.clock.frequency() if part and part.clock else (np.zeros(0, np.int64), np.zeros(0))
    return Table(
        "clock",
        "the rate of the shader clock between readings of the real-time counter",
        (
            *place(found.capture, part, len(time)),
            *time_columns(found, part, "time", "beginning of the interval", time),
            Column(
                "rate", "mean rate of the shader clock until the next reading; NaN: not known", rate, "Hz"
            ),
        ),
    )


def path(capture: Capture, part: Part, *below: str) -> tuple[str, ...]:
    """Where something is in the tree of a Perfetto trace."""
    engine = f"XCC {part.stream.xcc} SE {part.stream.shader_engine}"
    return (f"{launch} {engine}" if (launch := capture.launch(part.stream)) else engine, *below)


def slot_path(capture: Capture, part: Part, wave: int) -> tuple[str, ...]:
    """Where the slot of a wave is in that tree."""
    waves = part.waves
    unit = "CU" if part.packets.layout.cdna else "WGP"
    return path(
        capture,
        part,
        f"SA {waves.sa[wave]}",
        f"{unit} {waves.wgp[wave]}",
        f"SIMD {waves.simd[wave]}",
        f"slot {waves.slot[wave]}",
    )


def wave_lanes(found: Overview) -> Iterator[Lane | Counter]:
    """Per shader engine the number of waves, and a row of waves for each slot that had any."""
    for part in found.parts:
        waves = part.waves
        if not len(waves):
            continue
        steps = occupancy(waves)
        yield Counter(path(found.capture, part, "waves"), found.axis(part, steps.time), steps.count, "waves")
        code, texts = _names(found, waves.entry)
        names = (*texts, "wave")
        code = np.where(code < 0, len(texts), code).astype(np.int32)
        key = ((waves.sa.astype(np.int64) * 64 + waves.wgp) * 8 + waves.simd) * 64 + waves.slot
        order = np.lexsort((waves.start, key))
        cuts = np.flatnonzero(np.diff(key[order])) + 1
        for rows in np.split(order, cuts):
            yield Lane(
                slot_path(found.capture, part, int(rows[0])),
                found.axis(part, waves.start[rows]),
                found.axis(part, waves.end[rows]),
                code[rows],
                names,
                {
                    "wave": rows,
                    "start clock": waves.start[rows],
                    "end clock": waves.end[rows],
                    "dispatch": waves.dispatch[rows],
                },
            )
