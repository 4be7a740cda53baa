"""The entries of a journal, and the file that holds them: each one its length and msgpack.

A file may hold several runs, one after the other or of several processes at the same time: `Of` says whose the next
entry is. That an entry at its end is cut short is said, as a `Torn`: a process that was killed leaves one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from ..errors import BadJournal

VERSION = 2
_READ = (1, VERSION)  # before 2, runs came one after the other alone
_LENGTH = 4  # bytes
_LARGEST = 1 << 30


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """What all entries are. `errno` is 0 where a call was granted."""


class Of(Entry, frozen=True, tag="of"):
    """The entries from here on are of a run with this number, up to the next entry of this kind. It stands before each
    entry, and is written with it."""

    run: int


class Started(Entry, frozen=True, tag="started"):
    """A run begins."""

    version: int


class Opened(Entry, frozen=True, tag="open"):
    """`fd` is -1 where it was refused."""

    path: str
    flags: int
    fd: int
    errno: int


class Closed(Entry, frozen=True, tag="close"):
    """A file is closed."""

    fd: int


class Asked(Entry, frozen=True, tag="ioctl"):
    """An ioctl: its argument before and after, and the array that a pointer in it leads to."""

    fd: int
    request: int
    before: bytes
    after: bytes
    errno: int
    array_before: bytes = b""
    array_after: bytes = b""


class Mapped(Entry, frozen=True, tag="mmap"):
    """`found` is where it lies."""

    address: int
    size: int
    protection: int
    flags: int
    fd: int
    offset: int
    found: int
    errno: int


class Unmapped(Entry, frozen=True, tag="munmap"):
    """A mapping is taken away."""

    address: int
    size: int


class Read(Entry, frozen=True, tag="read"):
    """The content of a file that was read, or the error."""

    path: str
    data: bytes
    errno: int


class Listed(Entry, frozen=True, tag="list"):
    """The names in a folder, or the error."""

    path: str
    names: tuple[str, ...]
    errno: int


class Stored(Entry, frozen=True, tag="store"):
    """What memory that the CPU and the GPU share holds, where it changed since the last entry of this kind: addresses
    and whole words. The CPU has written it, or the GPU."""

    runs: tuple[tuple[int, bytes], ...]


class Rang(Entry, frozen=True, tag="ring"):
    """A doorbell."""

    address: int
    value: int


class Torn(Entry, frozen=True, tag="torn"):
    """Not in a file, but what is read of one that ends inside an entry: so many bytes of it are there."""

    there: int


_Kept = Of | Started | Opened | Closed | Asked | Mapped | Unmapped | Read | Listed | Stored | Rang
Event = Started | Opened | Closed | Asked | Mapped | Unmapped | Read | Listed | Stored | Rang | Torn
_decoder = msgspec.msgpack.Decoder(_Kept)
_NO_JOURNAL = "this is no journal (`python -m runtime trace record` makes one)"


def packed(event: Event | Of) -> bytes:
    """An entry as it is in a file."""
    data = msgspec.msgpack.encode(event)
    return len(data).to_bytes(_LENGTH, "little") + data


def runs(path: Path) -> list[list[Event]]:
    """The entries of a file, run by run, in the order in which the runs began. Raises BadJournal, OSError."""
    found: dict[int, list[Event]] = {}
    number, old = 0, 0
    for event in _entries(path):
        if isinstance(event, Of):
            number = event.run
            continue
        if isinstance(event, Started) and event.version < VERSION:
            old -= 1
            number = old
        found.setdefault(number, []).append(event)
    return list(found.values())


def read(path: Path) -> Iterator[Event]:
    """The entries of a file, one run after the other. Raises BadJournal for one that is none, OSError."""
    for run in runs(path):
        yield from run


def _entries(path: Path) -> Iterator[Event | Of]:
    with path.open("rb") as file:
        first = True
        while len(head := file.read(_LENGTH)) == _LENGTH:
            size = int.from_bytes(head, "little")
            if size > _LARGEST:
                what = _NO_JOURNAL if first else "it is damaged"
                raise BadJournal(f"{path}: an entry of {size} bytes: {what}")
            data = file.read(size)
            if len(data) < size:
                if first:
                    raise BadJournal(f"{path}: {_NO_JOURNAL}, or nothing of it was written")
                yield Torn(len(head) + len(data))
                return
            try:
                event = _decoder.decode(data)
            except (msgspec.DecodeError, UnicodeDecodeError) as problem:
                what = _NO_JOURNAL if first else "it is damaged"
                raise BadJournal(f"{path}: {what}: {problem}") from None
            if first and not isinstance(event, (Of, Started)):
                raise BadJournal(f"{path}: {_NO_JOURNAL}: it does not begin as one")
            if isinstance(event, Started) and event.version not in _READ:
                raise BadJournal(f"{path}: a journal of version {event.version}, and this reads {VERSION}")
            first = False
            yield event
        if first:
            raise BadJournal(f"{path}: {_NO_JOURNAL if head else 'nothing was recorded'}")
        if head:
            yield Torn(len(head))
