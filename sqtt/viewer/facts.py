"""What is said of a launch, a wave and a selection in words and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..overview import Part
from . import banners
from .items import Item
from .timeline import TRACED, Timeline, Window

Columns = dict[str, NDArray[np.generic] | Sequence[str]]

_LISTED = 2000  #: dispatches and clock readings of a stream


def overview(item: Item, line: Timeline) -> tuple[Columns, dict[str, object]]:
    """Places, kernels, clock readings and dispatches as columns; span, unit, streams and banners as facts."""
    readings = [(at, one) for at, one in enumerate(line.found.parts) if one.clock is not None]
    step = {at: max(len(one.clock.time) // _LISTED, 1) for at, one in readings if one.clock}
    times = {at: one.clock.time[:: step[at]] for at, one in readings if one.clock}
    nothing = [np.zeros(0, np.int64)]
    launched = [_dispatches(line, at) for at in range(len(line.found.parts))]
    columns: Columns = {
        "places": line.places.reshape(-1),
        "kernel": line.kernels,
        **_kernels(line),
        "clock_part": np.concatenate([np.full(len(times[at]), at) for at, _ in readings] or [np.zeros(0)]),
        "clock_clock": np.concatenate([times[at] for at, _ in readings] or nothing),
        "clock_time": np.concatenate([line.axis(at, times[at]) for at, _ in readings] or nothing),
        "dispatch_part": np.concatenate([one[0] for one in launched] or nothing),
        "dispatch_time": np.concatenate([one[1] for one in launched] or nothing),
        "dispatch_kernel": [name for one in launched for name in one[2]],
    }
    traced = np.bincount(line.part[line.flags & TRACED > 0], minlength=len(line.found.parts)).tolist()
    parts = [
        {
            "name": item.capture.label(one.stream),
            "waves": len(one.waves),
            "layout": one.packets.layout.name,
            "traced": unit(one),
            "traced_waves": many,
            "clock": one.clock is not None,
        }
        for one, many in zip(line.found.parts, traced, strict=True)
    ]
    return columns, {
        "t0": line.span[0],
        "t1": line.span[1],
        "unit": line.unit,
        "waves": len(line),
        "target": line.listing.target,
        "lines": {level: int(of[-1]) + 1 if len(of) else 0 for level, of in line.lines.items()},
        "parts": parts,
        "banners": [one.described() for one in banners.of_timeline(item, line)],
    }


def wave(item: Item, line: Timeline, number: int, wave: int) -> dict[str, object]:
    """Where a wave of a stream ran, when, what, and whether its instructions may have been traced."""
    part = line.found.parts[number]
    waves = part.waves
    clocks = np.array([waves.start[wave], waves.end[wave]])
    at = line.axis(number, clocks)
    entry, dispatch = int(waves.entry[wave]), int(waves.dispatch[wave])
    launched = part.dispatches
    shape = None
    if dispatch >= 0:
        shape = {
            "groups": launched.groups[dispatch].tolist(),
            "threads": launched.threads[dispatch].tolist(),
        }
    index = np.flatnonzero((line.part == number) & (line.wave == wave))[0]
    return {
        "engine": item.capture.label(part.stream),
        **{name: int(getattr(waves, name)[wave]) for name in ("sa", "wgp", "simd", "slot", "me", "pipe")},
        "line": {level: int(of[line.slot[index]]) for level, of in line.lines.items()},
        "start": int(clocks[0]),
        "end": int(clocks[1]),
        "t0": int(at[0]),
        "t1": int(at[1]),
        "kernel": line.found.kernels.get(entry, ""),
        "entry": entry,
        "dispatch": dispatch,
        "shape": shape,
        "flags": int(line.flags[index]),
        "traced": unit(part),
    }


def selection(line: Timeline, window: Window) -> dict[str, object]:
    """Sums over the waves of a window."""
    rows, _ = window.of(line)
    life = line.end[rows] - line.start[rows]
    names, count = np.unique(line.kernel[rows], return_counts=True)
    covered = np.minimum(line.end[rows], window.t1) - np.maximum(line.start[rows], window.t0)
    return {
        "waves": len(rows),
        "started": int((line.start[rows] >= window.t0).sum()),
        "ended": int((line.end[rows] < window.t1).sum()),
        "mean": float(np.maximum(covered, 0).sum() / (window.t1 - window.t0)),
        "shortest": int(life.min()) if len(life) else 0,
        "average": float(life.mean()) if len(life) else 0.0,
        "longest": int(life.max(initial=0)),
        "kernels": {
            (line.kernels[one] if one < len(line.kernels) else "not known"): int(many)
            for one, many in zip(names.tolist(), count.tolist(), strict=True)
        },
    }


def _kernels(line: Timeline) -> dict[str, Any]:
    """By kernel how many waves it has, when the first of them starts and when the last one ends."""
    count = len(line.kernels)
    waves = np.bincount(line.kernel, minlength=count)[:count]
    start, end = np.full(count, line.span[0]), np.full(count, line.span[1])
    order = np.argsort(line.kernel, kind="stable")  # those without a name are behind all others
    first = (np.cumsum(waves) - waves)[waves > 0]
    known = int(waves.sum())
    if known:
        start[waves > 0] = np.minimum.reduceat(line.start[order][:known], first)
        end[waves > 0] = np.maximum.reduceat(line.end[order][:known], first)
    return {"kernel_waves": waves, "kernel_start": start, "kernel_end": end}


def _dispatches(line: Timeline, at: int) -> tuple[Any, Any, list[str]]:
    launched = line.found.parts[at].dispatches
    count = min(len(launched), _LISTED)
    names = [line.found.kernels.get(one, "") for one in launched.entry[:count].tolist()]
    return np.full(count, at), line.axis(at, launched.time[:count]), names


def unit(part: Part) -> str:
    """The unit whose instructions a stream has, by its header; empty where it names none, or none were traced."""
    header = part.packets.header
    if header is None or part.stream.instructions is False:
        return ""
    if header.simd is None:
        return f"CU {header.fields['cu']}" if "cu" in header.fields else ""
    return f"SA {header.sa}, WGP {header.wgp}, SIMD {header.simd}"
