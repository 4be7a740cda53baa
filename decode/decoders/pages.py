"""Pages of libraries that only their loading reads: symbols, relocations, code that sets up what nobody uses.

The kernel counts them as memory of the process from then on; Debian's libavcodec brings a hundred files, of which some
15 MB are read once. What is needed after all is mapped again, from the memory that holds the file anyway.
"""

from __future__ import annotations

import ctypes
import mmap
import re
from collections.abc import Iterator
from pathlib import Path

_MAPS, _USED = Path("/proc/self/maps"), Path("/proc/self/smaps")
_PART = re.compile(
    rb"^([0-9a-f]+)-([0-9a-f]+) r-[-x]p \S+ \S+ \S+ +(/.*\n)(?:[A-Z].*\n)*?Anonymous: +0 kB$", re.MULTILINE
)


def files() -> frozenset[bytes]:
    """The files that the process has mapped; none where the system does not say it."""
    try:
        with _MAPS.open("rb") as lines:
            return frozenset(fields[5] for line in lines if len(fields := line.split(None, 5)) == 6)
    except OSError:
        return frozenset()


def give_back(before: frozenset[bytes]) -> None:
    """Give back the pages of files that were not mapped before, where they are as they are in the file."""
    if not before or not hasattr(mmap, "MADV_DONTNEED"):
        return
    advise = ctypes.CDLL(None).madvise  # the binding of libc takes more memory than some of these libraries
    advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    for start, end in _unchanged(before):
        advise(start, end - start, mmap.MADV_DONTNEED)


def _unchanged(before: frozenset[bytes]) -> Iterator[tuple[int, int]]:
    """Where read-only parts of new files are of which no page was written, by relocations or a debugger."""
    try:
        used = _USED.read_bytes()
    except OSError:
        return
    for start, end, file in _PART.findall(used):
        if file not in before:
            yield int(start, 16), int(end, 16)
