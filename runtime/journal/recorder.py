"""A system that writes down what is asked of another one."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from bindings import kfd, libc

from ..errors import BadArguments, BadSettings
from ..system import Doorbell, System
from . import arrays
from .events import (
    VERSION,
    Asked,
    Closed,
    Event,
    Listed,
    Mapped,
    Of,
    Opened,
    Rang,
    Read,
    Started,
    Stored,
    Unmapped,
    packed,
)

T = TypeVar("T")
_SIZE_AT, _SIZE = 16, 0x3FFF  # of an ioctl's number: where the size of its argument is
_SIZES = tuple(
    1 << bits for bits in range(20, 6, -2)
)  # bytes that are compared at once, and again where they differ
_RENDER = "/dev/dri/"


class _Doorbell:
    def __init__(self, recorder: Recorder, address: int, inner: Doorbell) -> None:
        self._recorder, self._address, self._inner = recorder, address, inner

    def ring(self, value: int) -> None:
        self._recorder.look()
        self._recorder.write(Rang(self._address, value))
        self._inner.ring(value)


class Recorder:
    """A `System` that passes everything on to `system`, and adds it to the journal at `path`.

    Of memory that the CPU shares with a GPU it keeps a copy, and writes down what has changed before each call and each
    doorbell. Attributes that a `System` does not have are those of `system`.
    """

    def __init__(self, system: System, path: Path | str) -> None:
        if not isinstance(path, (str, os.PathLike)):
            raise BadArguments(f"a journal's path: expected a str or a Path, not {type(path).__name__}")
        self._inner, self._path, self._pid = system, path, os.getpid()
        self._of = packed(Of(int.from_bytes(os.urandom(7), "little")))
        try:
            # Unbuffered: what was written is in the file, whatever happens to the process.
            self._file = Path(path).open("ab", buffering=0)  # noqa: SIM115 - until `close`
        except OSError as problem:
            raise self._unwritable(problem) from None
        self.kept: dict[int, Any] = {}  # a journal has a process from its beginning
        self._shadow: dict[int, bytearray] = {}
        self._lock = RLock()  # held while memory is looked at: it stays mapped
        self._renders: set[int] = set()
        self._places: dict[int, int] = {}  # handle -> address
        try:
            self.write(Started(VERSION))
        except BadSettings:
            self._file.close()
            raise

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def write(self, event: Event) -> None:
        """Add an entry. Raises BadSettings where it cannot be written."""
        if os.getpid() != self._pid:  # a child by a fork: what it says here is of no run
            return
        try:
            self._file.write(self._of + packed(event))  # at once: others may write into the same file
        except OSError as problem:
            raise self._unwritable(problem) from None

    def _unwritable(self, problem: OSError) -> BadSettings:
        return BadSettings(
            f"the journal {self._path} cannot be written: {problem.strerror}; name another file"
        )

    def look(self) -> None:
        """Write down what memory holds that has changed."""
        with self._lock:
            runs = tuple(run for address, known in self._shadow.items() for run in _changes(address, known))
            if runs:
                self.write(Stored(runs))

    def _try(self, call: Callable[[], T], event: Callable[[T | None, int], Event]) -> T:
        try:
            found = call()
        except OSError as problem:
            self.write(event(None, problem.errno or libc.EIO))
            raise
        self.write(event(found, 0))
        return found

    # System ---------------------------------------------------------------------------------------------------------

    def open(self, path: str, flags: int) -> int:
        fd = self._try(
            lambda: self._inner.open(path, flags),
            lambda found, errno: Opened(path, flags, -1 if found is None else found, errno),
        )
        if path.startswith(_RENDER):
            self._renders.add(fd)
        return fd

    def close(self, fd: int) -> None:
        self._inner.close(fd)
        self._renders.discard(fd)
        self.write(Closed(fd))

    def ioctl(self, fd: int, request: int, argument: Any) -> int:
        self.look()
        before, pointed = _argument(request, argument)
        array = _array(pointed)

        def entry(found: int | None, errno: int) -> Event:
            return Asked(fd, request, before, _argument(request, argument)[0], errno, array, _array(pointed))

        found = self._try(lambda: self._inner.ioctl(fd, request, argument), entry)
        self._memory_of(request, _argument(request, argument)[0])
        return found

    def _memory_of(self, request: int, data: bytes) -> None:
        with self._lock:
            self._learn(arrays.request(request), arrays.record(request, data))

    def _learn(self, known: Any, record: Any) -> None:
        if known == kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU:
            if record.flags & kfd.KFD_IOC_ALLOC_MEM_FLAGS_USERPTR:
                self._places[record.handle] = record.mmap_offset
                self._shadow[record.mmap_offset] = bytearray(record.size)
            else:
                self._places[record.handle] = record.va_addr
        elif known == kfd.AMDKFD_IOC_CREATE_QUEUE:
            self._shadow.pop(record.ctx_save_restore_address, None)  # large, and the hardware's alone
        elif known == kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU:  # its mapping may end at any moment, or last
            self._shadow.pop(self._places.pop(record.handle, 0), None)

    def mmap(self, address: int, size: int, protection: int, flags: int, fd: int, offset: int) -> int:
        found = self._try(
            lambda: self._inner.mmap(address, size, protection, flags, fd, offset),
            lambda found, errno: Mapped(
                address, size, protection, flags, fd, offset & (1 << 64) - 1, found or 0, errno
            ),
        )
        if fd in self._renders and protection & libc.PROT_WRITE:
            with self._lock:
                self._shadow[found] = bytearray(size)
        return found

    def munmap(self, address: int, size: int) -> None:
        self.look()
        with self._lock:
            self._shadow.pop(address, None)
            self._inner.munmap(address, size)
        self.write(Unmapped(address, size))

    def read(self, path: str) -> bytes:
        return self._try(lambda: self._inner.read(path), lambda found, errno: Read(path, found or b"", errno))

    def listdir(self, path: str) -> list[str]:
        return self._try(
            lambda: self._inner.listdir(path),
            lambda found, errno: Listed(path, tuple(found or ()), errno),
        )

    def doorbell(self, address: int) -> Doorbell:
        return _Doorbell(self, address, self._inner.doorbell(address))

    def now(self) -> int:
        return self._inner.now()

    def pause(self, seconds: float) -> None:
        self._inner.pause(seconds)


def _argument(request: int, argument: Any) -> tuple[bytes, tuple[int, int]]:
    """The argument's bytes, and the address and the size of the array that it leads to."""
    if isinstance(argument, int):
        data = ctypes.string_at(argument, request >> _SIZE_AT & _SIZE) if argument else b""
    else:
        data = bytes(memoryview(argument).cast("B"))
    array = arrays.array(request)
    return data, (0, 0) if array is None else array.place(arrays.record(request, data))


def _array(place: tuple[int, int]) -> bytes:
    address, size = place
    return ctypes.string_at(address, size) if address and size else b""


def _changes(address: int, known: bytearray) -> Iterator[tuple[int, bytes]]:
    """Runs of words that are not as they were; `known` learns them."""
    before = ctypes.addressof(ctypes.c_char.from_buffer(known))
    for start, size in _differing(address, before, 0, len(known), _SIZES):
        was, now = bytes(known[start : start + size]), ctypes.string_at(address + start, size)
        known[start : start + size] = now
        yield from _runs(address + start, now, was)


def _differing(
    one: int, other: int, start: int, end: int, sizes: tuple[int, ...]
) -> Iterator[tuple[int, int]]:
    """Where two places in memory differ, in pieces of the last of the sizes; nothing is copied."""
    for at in range(start, end, sizes[0]):
        stop = min(at + sizes[0], end)
        if libc.memcmp(one + at, other + at, stop - at):
            if sizes[1:]:
                yield from _differing(one, other, at, stop, sizes[1:])
            else:
                yield at, stop - at


def _runs(address: int, now: bytes, before: bytes) -> Iterator[tuple[int, bytes]]:
    first: int | None = None
    for at in range(0, len(now) + 4, 4):
        same = now[at : at + 4] == before[at : at + 4]  # true at the end
        if not same and first is None:
            first = at
        elif same and first is not None:
            yield address + first, now[first:at]
            first = None
