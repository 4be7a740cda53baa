"""How much memory decoding takes, how many threads fit into what is allowed, and what is held of frames."""

from __future__ import annotations

import os
import re
import weakref
from _thread import RLock  # of `threading`, which takes memory and brings nothing more of use
from functools import partial
from pathlib import Path
from typing import NamedTuple

from .bitstream.facts import Pictures
from .errors import DecodeError, TooLarge

_MB = 1 << 20
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


class Cost(NamedTuple):
    """Bytes that decoding takes beyond what the process has with the library loaded."""

    first: int
    further: int
    """For each thread after the first."""


def cost(backend: str, of: Pictures) -> Cost:
    """As measured with libavcodec 59 and 62 and libde265 1.0.11, to one part in twenty.

    Held are: the pictures that the standard asks for, one that the caller has and, where some are late, one that waits;
    of libde265 three more. libavcodec decodes into the memory of one of them (`decoders.spent`), but has motion vectors
    beside each. Of an access unit there are copies on the way to the decoder, and in each of its threads. Results are
    there twice: one is made while the caller has the one before.
    Threads of libavcodec share no memory of pictures: what each decoded last is still referred to when it begins the
    next, so that each further one has two.
    Some megabytes are tables, and pages of the library that are read when they are wanted.
    """
    results = 2 * of.result + (2 * _MB if of.result else 0)
    if backend != "libav":
        picture = of.frame + of.samples * 17 // 20
        return Cost(4 * _MB + (of.held + 5) * picture + 8 * of.unit + results, _MB // 4)
    picture = of.frame + of.samples * 3 // 4
    first = 12 * _MB + (of.held + 1 + of.late) * picture - of.frame + 6 * of.unit
    return Cost(first + results, 2 * picture + 3 * _MB // 2 + 3 * of.unit)


def plan(most: int | None, threads: int | None, of: Pictures, base: int, backend: str = "libav") -> Plan:
    """Threads for pictures in a process that has `base` bytes now, with the library loaded.

    Raises TooLarge where not even one fits.
    """
    frame, (first, further) = of.frame, cost(backend, of)
    floor = base + first
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if most is None:
        count = threads or 1
        reason = "as asked" if threads else "max_memory is not given"
        return Plan(count, frame, floor + further * (count - 1), reason)
    if floor > most:
        raise TooLarge(
            f"decoding pictures of {frame >> 10} kB takes about {-(-floor >> 20)} MB with one thread, {base >> 20} of "
            f"which the process has already; max_memory is {most >> 20} MB"
        )
    count = max(1, min(threads or cores, 16, 1 + (most - floor) // further))
    asked = f"{threads} asked" if threads else f"{cores} cores"
    return Plan(count, frame, floor + further * (count - 1), f"{asked}, {most >> 20} MB allowed")


class Held:
    """The memory of frames as long as anything refers to it: frames, planes, arrays of these, kept copies."""

    def __init__(self) -> None:
        self.bytes = 0
        self.limit: int | None = None
        """How many bytes may be held, and what is said when there are more."""
        self.reason = ""
        self._lock = RLock()  # memory may be let go of in any thread, and while it is counted
        self._alive: dict[int, tuple[weakref.ref[object], int]] = {}

    def __len__(self) -> int:
        return len(self._alive)

    def add(self, memory: object, size: int) -> None:
        """Count memory until it is gone; the same counts once."""
        key = id(memory)
        with self._lock:
            if key not in self._alive:
                self._alive[key] = weakref.ref(memory, partial(self._gone, key)), size
                self.bytes += size

    def _gone(self, key: int, _: object) -> None:
        with self._lock:
            self.bytes -= self._alive.pop(key)[1]

    def room(self, size: int = 0) -> None:
        """Raises TooLarge where there is none for so many more bytes."""
        if self.limit is not None and self.bytes + size > self.limit:
            raise TooLarge(
                f"{len(self)} frames are held, of {self.bytes >> 20} MB, and {self.reason}: let go of frames, planes, "
                "arrays and copies that are done with (a list of frames holds all), or allow more"
            )


class Budget:
    """What a video may take: the threads that decode, and what is held of its frames beside that."""

    def __init__(self, most: int | None, backend: str) -> None:
        """`most`: bytes that the process may have in all; None: any number."""
        self._most, self._backend = most, backend
        self._base = 0
        self.held = Held()
        self.plan: Plan | None = None
        """Threads and memory, once the first picture's size is known."""

    def begin(self, of: Pictures, threads: int | None) -> Plan:
        """Threads for the first pictures, the library being loaded. Raises TooLarge."""
        self._base = resident()
        return self._taken(plan(self._most, threads, of, self._base, self._backend), of)

    def again(self, of: Pictures, threads: int) -> None:
        """For the pictures that follow, where those are others. Raises TooLarge."""
        found = plan(self._most, threads, of, self._base, self._backend)
        if found.threads < threads:
            raise TooLarge(
                f"the stream goes on with pictures of {of.frame >> 10} kB, which do not fit into max_memory with "
                f"{threads} threads, {(self._most or 0) >> 20} MB; take threads={found.threads}"
            )
        self._taken(found, of)

    def _taken(self, found: Plan, of: Pictures) -> Plan:
        self.plan = found
        if self._most is not None:
            limit = self.held.limit = self._most - found.expected + max(of.frame, of.result)
            left = f"leaves {limit >> 20} MB for them" if limit > 0 else "leaves none for them"
            self.held.reason = f"max_memory, {self._most >> 20} MB, {left}"
        return found

    def room(self) -> None:
        """Before a further frame is decoded, so that none is lost. Raises TooLarge."""
        if self._most is None or self.plan is None:
            return
        self.held.room()
        if (now := resident()) > self._most:
            raise TooLarge(
                f"the process has {now >> 20} MB of memory, and max_memory is {self._most >> 20} MB: what else it "
                "holds counts too; let go of it, or allow more"
            )
