"""Which device, pipe or file of /proc a process reads, or waits for; known where Linux says it, else nowhere.

No compiler asks what it is told to include: it opens a FIFO, for ever if nobody writes to it, and reads a device to no
end. Which file that is only the system knows.
"""

from __future__ import annotations

import os
import platform
import stat
import threading
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

_PATH = 4096  # bytes of a path
_HARMLESS = ("/dev/null", "/dev/urandom", "/dev/random")  # which Python and its libraries open
# System calls by their numbers: where the path, or the descriptor, stands among the arguments.
_OPENING = {"x86_64": {2: 0, 257: 1, 437: 1}, "aarch64": {56: 1, 437: 1}}
_READING = {"x86_64": (0, 17), "aarch64": (63, 67)}


def descriptors() -> frozenset[int]:
    """The numbers of the files that are open now."""
    with suppress(OSError):
        return frozenset(filter(_is_open, [int(entry.name) for entry in os.scandir("/proc/self/fd")]))
    return frozenset()


def _is_open(number: int) -> bool:
    """Not that by which the folder was read, whose number the next file gets."""
    with suppress(OSError):
        os.fstat(number)
        return True
    return False


def strange(state: os.stat_result) -> bool:
    """Whether something is neither a folder nor a file on a disk."""
    return not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)) or _of_proc(state)


def opened(known: Collection[int]) -> str | None:
    """The path of such a thing that is open and was not when `descriptors()` were `known`."""
    for number in descriptors().difference(known):
        with suppress(OSError):
            if strange(os.fstat(number)):
                path = str(Path(f"/proc/self/fd/{number}").readlink())
                if path.startswith("/") and path not in _HARMLESS and not path.startswith("/proc/"):
                    return path  # of /proc Python itself reads some; pipes of our own have no path
    return None


def by_group(process: int) -> str | None:
    """The path of such a thing that a compiler, or a process that it started, reads or waits for.

    Relative paths are taken for those of this process's folder, in which compilers run.
    """
    with suppress(OSError):
        for thread in os.scandir(f"/proc/{process}/task"):
            children = Path(thread.path, "children").read_text().split()
            for path in [*_read_by(process), *_awaited_by(Path(thread.path))]:
                with suppress(OSError):
                    if strange(Path(path).stat()) and path not in _HARMLESS:
                        return path
            for child in children:
                if below := by_group(int(child)):
                    return below
    return None


def _read_by(process: int) -> Iterator[str]:
    for entry in os.scandir(f"/proc/{process}/fd"):
        with suppress(OSError):
            path = str(Path(entry.path).readlink())
            if path.startswith("/") and not path.startswith("/proc/"):
                yield path


def awaited() -> str | None:
    """The path of the file that another thread of this process waits to open, or to get something from."""
    with suppress(OSError):
        for thread in os.scandir("/proc/self/task"):
            if int(thread.name) != threading.get_native_id():
                for path in _awaited_by(Path(thread.path)):
                    return path
    return None


def _awaited_by(thread: Path) -> Iterator[str]:
    machine = platform.machine()
    with suppress(OSError, ValueError):  # "running", or a system that does not tell
        number, *arguments = (int(word, 0) for word in (thread / "syscall").read_text("ascii").split())
        if number in _READING.get(machine, ()):
            path = str((thread / "fd" / str(arguments[0])).readlink())
            if path.startswith("/"):
                yield path
        elif (place := _OPENING.get(machine, {}).get(number)) is not None:
            memory = os.open(thread / "mem", os.O_RDONLY)
            try:  # the system reads it: it may be gone by now
                yield os.fsdecode(os.pread(memory, _PATH, arguments[place]).partition(b"\0")[0])
            finally:
                os.close(memory)


def _of_proc(state: os.stat_result) -> bool:
    with suppress(OSError):
        return state.st_dev == Path("/proc").stat().st_dev
    return False
