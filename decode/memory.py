"""How much memory decoding takes, and how many threads fit into what is allowed."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from .errors import DecodeError, TooLarge

# Measured with libavcodec 59 and 62: a frame with its tables and motion vectors, and what a further thread holds.
_FIRST, _THREAD = 8.0, 2.4
_AMOUNT = re.compile(r"\s*(\d{1,20}(?:\.\d{1,20})?)\s*([KMG]?)(?:i?B)?\s*", re.IGNORECASE)
_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


class Plan(NamedTuple):
    """What was chosen, and why."""

    threads: int
    frame: int
    """Bytes of a frame."""
    expected: int
    """Bytes of all, at the peak; 0 where it is not known."""
    reason: str


def size(text: str | int | None) -> int | None:
    """Bytes of "64MB", "1.5 GiB" or a number (all are powers of 2). Raises DecodeError."""
    if text is None:
        return None
    found = 0
    if isinstance(text, int) and not isinstance(text, bool):
        found = text
    elif isinstance(text, str) and (match := _AMOUNT.fullmatch(text)):
        found = int(float(match[1]) * _UNITS[match[2].upper()])
    if found <= 0:
        raise DecodeError(f"{text!r} is no amount of memory; write 64MB or 1.5GB")
    return found


def resident() -> int:
    """Bytes of memory that this process has now."""
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def peak() -> int:
    """Bytes of memory that this process had at most."""
    try:
        lines = Path("/proc/self/status").read_bytes().splitlines()
        return next(int(line.split()[1]) << 10 for line in lines if line.startswith(b"VmHWM"))
    except (OSError, StopIteration):
        return 0


def plan(most: int | None, threads: int | None, frame: int, base: int, held: int = 2) -> Plan:
    """Threads for pictures of `frame` bytes in a process that has `base` bytes now.

    Raises TooLarge where not even one fits.
    """
    floor = base + int(frame * (_FIRST + held))
    cost = int(frame * _THREAD)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if most is None:
        count = threads or 1
        return Plan(
            count, frame, floor + cost * (count - 1), "as asked" if threads else "one, as no memory is given"
        )
    if floor > most:
        raise TooLarge(
            f"decoding pictures of {frame >> 10} kB takes about {-(-floor >> 20)} MB with one thread; "
            f"max_memory is {most >> 20} MB"
        )
    count = max(1, min(threads or cores, 16, 1 + (most - floor) // cost))
    asked = f"{threads} asked" if threads else f"{cores} cores"
    return Plan(count, frame, floor + cost * (count - 1), f"{asked}, {most >> 20} MB allowed")
