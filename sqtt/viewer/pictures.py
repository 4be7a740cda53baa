"""A wave's instructions and an engine's curves for a picture of some width."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .bins import Cover
from .engine import STATES, Engine, Lane
from .timeline import Timeline

I64 = NDArray[np.int64]
Columns = dict[str, NDArray[np.generic]]

_EXACT = 2  #: instructions for each pixel, up to which they are sent one by one
_FEW = 2000  #: and up to so many in any case


def rows(of: Engine, chosen: I64) -> Columns:
    """Some instructions, all there is to say of each. Times in shader clocks of the stream."""
    times = of.detail.timing
    return {
        "row": chosen - (of.detail.instructions.begin[of.detail.instructions.wave[chosen]]),
        "time": times.time[chosen],
        "stall": times.stall[chosen],
        "duration": times.duration[chosen],
        "idle": times.idle[chosen],
        "executed": of.executed[chosen],
        "cycles": of.cycles[chosen].astype(np.int32),
        "category": of.category[chosen].astype(np.uint8),
        "code": of.code[chosen],
    }


def lane(of: Engine, wave: int, t0: float, t1: float, pixels: int) -> tuple[Columns, bool]:
    """The instructions of a wave between two clocks, and whether they are there one by one.

    If not: by state the share of each pixel (`STATES`, one after the other), and by category how busy it kept its unit.
    """
    drawn = of.lane(wave)
    times = of.detail.timing
    begin = times.time[drawn.rows]
    # Times of a wave rise; a long instruction may reach past the one behind it, so look back by the longest.
    longest = int(times.duration[drawn.rows].max(initial=0))
    low, high = np.searchsorted(begin, [t0 - longest - 1, t1])
    if high - low <= max(_EXACT * pixels, _FEW):
        chosen = np.arange(low, high) + drawn.rows.start
        idle = times.time[chosen] - times.idle[chosen]
        return rows(of, chosen[(idle < t1) & (times.time[chosen] + times.duration[chosen] >= t0)]), True
    chosen = slice(drawn.rows.start + low, drawn.rows.start + high)
    at = ((begin[low:high] - t0) * (pixels / (t1 - t0))).astype(np.int64)
    inside = (at >= 0) & (at < pixels)
    count = len(of.categories)
    key = of.category[chosen][inside].astype(np.int64) * pixels + at[inside]
    busy = np.bincount(key, of.cycles[chosen][inside], minlength=count * pixels) * (pixels / (t1 - t0))
    states = np.concatenate([one.mean(t0, t1, pixels) for one in drawn.states])
    issued = np.bincount(at[inside], minlength=pixels)
    return {
        "states": states.astype(np.float32),
        "busy": np.minimum(busy, 1.0).astype(np.float32),
        "issued": issued.astype(np.uint32),
    }, False


def memory(of: Engine, wave: int, t0: float, t1: float, pixels: int) -> Columns:
    """Memory operations of a wave: how many are in flight in each pixel, and those that are, as far as they are few."""
    paired = of.memory(wave)
    found, begin, end = paired.operations, paired.begin, paired.end
    seen = np.flatnonzero((begin < t1) & (end >= t0))[:_FEW]
    return {
        "in_flight": paired.in_flight.mean(t0, t1, pixels).astype(np.float32),
        "row": found.row[seen],
        "wait": found.wait[seen],
        "begin": begin[seen],
        "end": end[seen],
        "paid": found.paid[seen],
        "hidden": found.hidden[seen],
    }


def occupancy(covers: tuple[Cover, ...], line: Timeline, t0: float, t1: float, pixels: int) -> Columns:
    """By stream, one after the other: waves that live, and the rate of its shader clock in MHz (0: not known)."""
    middle = t0 + (np.arange(pixels) + 0.5) * ((t1 - t0) / pixels)
    rates = []
    for part in line.found.parts:
        if part.clock is None:
            rates.append(np.zeros(pixels))
            continue
        clock, rate = part.clock.frequency()
        at = np.searchsorted(line.found.axis(part, clock), middle, side="right") - 1
        rates.append(np.nan_to_num(rate)[np.clip(at, 0, len(rate) - 1)] / 1e6)
    return {
        "waves": np.concatenate([one.mean(t0, t1, pixels) for one in covers] or [np.zeros(0)]).astype(
            np.float32
        ),
        "clock": np.concatenate(rates or [np.zeros(0)]).astype(np.float32),
    }


def series(of: Engine, line: Timeline, t0: float, t1: float, pixels: int) -> tuple[Columns, list[str]]:
    """States of the traced waves, counters (their names are the second result), and what shaders wrote."""
    counters, names = [], []
    for name, (time, value) in of.counters.items():
        names.append(name)
        inside = (time >= t0) & (time < t1)
        at = np.minimum(((time[inside] - t0) * (pixels / (t1 - t0))).astype(np.int64), pixels - 1)
        count = np.bincount(at, minlength=pixels)
        total = np.bincount(at, value[inside], minlength=pixels)
        counters.append(np.where(count > 0, total / np.maximum(count, 1), np.nan))
    written = line.axis(of.part, of.written.time)
    seen = np.flatnonzero((written >= t0) & (written < t1))[:_FEW]
    return {
        "states": np.concatenate([one.mean(t0, t1, pixels) for one in of.states()]).astype(np.float32),
        "counters": np.concatenate(counters or [np.zeros(0)]).astype(np.float32),
        "written_time": written[seen],
        "written_wave": of.written.wave[seen],
        "written_value": of.written.value[seen],
    }, names


def find(of: Engine, wave: int, codes: I64, most: int) -> tuple[Columns, int]:
    """Where a wave executed some rows of the costs: the first `most` of them, and how many there are."""
    drawn: Lane = of.lane(wave)
    hit = np.flatnonzero(np.isin(of.code[drawn.rows], codes))
    return {"row": hit[:most], "time": of.detail.timing.time[drawn.rows][hit[:most]]}, len(hit)


def selected(of: Engine, wave: int, t0: float, t1: float) -> dict[str, object]:
    """Sums over the instructions of a wave that issued between two clocks."""
    drawn, times = of.lane(wave), of.detail.timing
    issue = times.time[drawn.rows] + times.stall[drawn.rows]
    chosen = np.flatnonzero((issue >= t0) & (issue < t1)) + drawn.rows.start
    names = of.categories
    count = np.bincount(of.category[chosen], minlength=len(names)).tolist()
    states = {name: float(one.mean(t0, t1, 1)[0]) for name, one in zip(STATES, drawn.states, strict=True)}
    return {
        "instructions": len(chosen),
        "cycles": int(times.duration[chosen].sum()),
        "stall": int(times.stall[chosen].sum()),
        "idle": int(times.idle[chosen].sum()),
        "states": states,
        "categories": {name: number for name, number in zip(names, count, strict=True) if number},
    }
