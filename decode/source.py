"""Files, bytes, descriptors and pipes to access units, with what their headers say."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, Any, NamedTuple

from .bitstream.annexb import extents, units
from .bitstream.mp4 import read_index
from .bitstream.pictures import Assembler, Picture
from .bitstream.track import Track
from .errors import BitstreamError, ContainerError

START = b"\0\0\0\1"
_PARAMETERS = (32, 33, 34)
_HEADER = 1 << 10
"""Bytes that hold the header of nearly every slice."""


class AccessUnit(NamedTuple):
    """The units of one picture as a byte stream, and the picture; None where its slices could not be read."""

    number: int
    data: bytes
    picture: Picture | None
    pts: float | None
    """Seconds; None where the container has no times."""
    hidden: bool = False
    """Whether an edit list leaves it out of what is shown."""
    place: int | None = None
    """The byte of the file where it begins."""


@dataclass
class Problems:
    """What was wrong: the first `most` as they are, and how many there were."""

    most: int = 1000
    count: int = 0
    first: list[BitstreamError] = field(default_factory=list)
    _known: set[tuple[int, str]] = field(default_factory=set)

    def add(self, error: BitstreamError) -> None:
        """Count a problem; one that was met at the same place before, in another pass, is the same."""
        if error.position is not None:
            key = error.position, str(error)
            if key in self._known:
                return
            if len(self._known) < self.most:
                self._known.add(key)
        self.count += 1
        if len(self.first) < self.most:
            self.first.append(error)


class Source(ABC):
    """Access units from the beginning, or from where `begin` is told."""

    seekable = False
    track: Track | None = None

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.assembler = Assembler()
        self.guard = b""
        """What is put behind each slice, for decoders that do not say when one is cut off."""

    @abstractmethod
    def __iter__(self) -> Iterator[AccessUnit]:
        """The units in the order of the stream; what is wrong with them goes to `problems`."""

    def close(self) -> None:  # noqa: B027 - most hold nothing
        """Give back what holds the file."""

    def _collect(self) -> bool:
        """Take over what the assembler found wrong; whether anything was."""
        wrong = bool(self.assembler.errors)
        for error in self.assembler.errors:
            self.problems.add(error)
        self.assembler.errors.clear()
        return wrong

    def _joined(self, parts: list[bytes]) -> bytes:
        """Units as a byte stream."""
        found: list[bytes] = []
        for unit in parts:
            found += (START, unit, self.guard) if unit[0] >> 1 < _PARAMETERS[0] else (START, unit)
        return b"".join(found)

    def shown(self) -> list[int]:
        """The numbers of the pictures whose turn has come since this was asked last, in the order of output."""
        return self._visible(self.assembler)

    def _visible(self, assembler: Assembler) -> list[int]:
        waiting, assembler.shown = assembler.shown, []
        hidden = self.track.hidden if self.track is not None else b""
        return [one for one in waiting if one >= len(hidden) or not hidden[one]]

    def _grouped(self, found: Iterator[tuple[int, bytes]], number: int = 0) -> Iterator[AccessUnit]:
        """Units to access units: a picture ends where units of the next begin."""
        assembler, sound = self.assembler, True
        parts: list[bytes] = []
        begun = None
        for place, unit in found:
            begun = place if begun is None else begun
            done = assembler.add(unit, 0, len(unit), place)
            if done is None:
                parts.append(unit)
            else:  # which holds no unit twice while the decoder works
                data, parts = self._joined(parts), [unit]
                done.alone, sound = sound, True
                yield AccessUnit(number, data, done, None, place=begun)
                number, begun = number + 1, place
            sound = not self._collect() and sound
        done = assembler.flush()
        self._collect()
        if done:
            done.alone = sound
        if parts:
            yield AccessUnit(number, self._joined(parts), done, None, place=begun)


class Place(NamedTuple):
    """An access unit of a file, in decoding order."""

    start: int
    poc: int
    kind: int
    """nal_unit_type of its slices; -1: they could not be read."""
    output: int
    """Its place in output order; -1: it is not shown."""


def _placed(found: list[tuple[int, int, int]], shown: list[int]) -> list[Place]:
    order = {number: place for place, number in enumerate(dict.fromkeys(shown))}
    return [Place(*one, order.get(number, -1)) for number, one in enumerate(found)]


class ByteStream(Source):
    """A byte stream in a file or in memory, which can be entered at any key picture."""

    seekable = True

    def __init__(self, data: bytes, file: IO[bytes] | None, problems: Problems) -> None:
        """`data` is all of it, where it is not in a file."""
        super().__init__(problems)
        self._data, self._file = data, file
        self._start, self._number, self._sets = 0, 0, b""
        self.places: list[Place] = []
        """Filled by `index`."""
        self._parameters: list[tuple[int, bytes]] = []

    def __iter__(self) -> Iterator[AccessUnit]:
        self.assembler = Assembler()
        self.assembler.count = self._number
        if self._sets:
            for start, end in extents(self._sets):
                with suppress(BitstreamError):  # which was counted where it stands in the file
                    self.assembler.parser.parse(self._sets[start:end])
        first = self._sets
        if self._file is None:
            found = ((start, bytes(self._data[start:end])) for start, end in _from(self._data, self._start))
        else:
            found = ((self._start + place, unit) for place, unit in units(_reader(self._file, self._start)))
        for one in self._grouped(found, self._number):
            yield one._replace(data=first + one.data) if first else one
            first = b""

    def index(self) -> list[Place]:
        """All pictures, read once from the whole file."""
        if self.places:
            return self.places
        assembler, found, shown = Assembler(), [], list[int]()
        for data, start, end, base in self._everything():
            if data[start] >> 1 & 63 in _PARAMETERS:
                unit = data[start:end]
                if unit not in {one for _, one in self._parameters}:
                    self._parameters.append((base + start, unit))
            if done := assembler.add(data, start, end, base):
                found.append((done.start, done.poc, done.kind))
            shown += assembler.shown
            assembler.shown.clear()
            assembler.errors.clear()
        if done := assembler.flush():
            found.append((done.start, done.poc, done.kind))
        self.places = _placed(found, shown + assembler.shown)
        return self.places

    def _everything(self) -> Iterator[tuple[bytes, int, int, int]]:
        """All units: bytes, where the unit is in them, and where they are in the file.

        A file is read, not mapped: one that somebody cuts off meanwhile would kill the process.
        """
        if self._file is None:
            yield from ((self._data, start, end, 0) for start, end in extents(self._data))
            return
        with suppress(BitstreamError):  # of a file that goes on as no stream: who decodes comes as far
            yield from ((unit, 0, len(unit), place) for place, unit in units(_reader(self._file, 0)))

    def begin(self, number: int) -> None:
        """Begin with a key picture at the next iteration."""
        places = self.index()
        self._number, self._start = number, max(0, places[number].start - 3) if number else 0
        before = [unit for start, unit in self._parameters if start < places[number].start] if number else []
        self._sets = b"".join(START + unit for unit in before)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()


class Mp4(Source):
    """The HEVC track of an MP4 file."""

    seekable = True

    def __init__(self, data: Any, file: IO[bytes] | None, problems: Problems) -> None:
        """Raises ContainerError."""
        super().__init__(problems)
        self.track = read_index(data)
        for error in self.track.problems:
            problems.add(error)
        self._file, self._size = file, len(data)
        self._data = data
        self._first = 0
        self.places: list[Place] = []
        """Filled by `index`."""
        if file is not None:
            data.close()

    def __iter__(self) -> Iterator[AccessUnit]:
        track = self.track
        assert track is not None
        self.assembler = Assembler()
        first = b"".join(START + one for one in track.parameter_sets)
        for one in track.parameter_sets:
            try:
                self.assembler.parser.parse(one)
            except BitstreamError as error:
                self.problems.add(error)
        for number in range(self._first, len(track)):
            sample = track[number]
            data, place = self._read(sample.offset, sample.size), sample.offset
            self.assembler.count = number
            parts, picture, sound = [], None, True
            try:
                if len(data) < sample.size:
                    self.problems.add(BitstreamError(f"sample {number} is cut off", place))
                for start, end in _units(data, track.length_size, number):
                    parts.append(data[start:end])
                    done = self.assembler.add(data, start, end, place)
                    picture, sound = done or picture, sound and not done
            except ContainerError as error:
                self.problems.add(BitstreamError(str(error), place))
            picture = self.assembler.finish() or picture
            sound = not self._collect() and sound
            if picture is not None:
                picture.alone = sound
            if parts:
                pts = sample.pts / track.timescale
                yield AccessUnit(number, first + self._joined(parts), picture, pts, not sample.shown, place)
                first = b""
        self.assembler.flush()
        self._collect()

    def index(self) -> list[Place]:
        """All samples; the headers of their slices are read once."""
        track = self.track
        assert track is not None
        if self.places:
            return self.places
        assembler, found, shown = Assembler(), [], []
        for one in track.parameter_sets:
            with suppress(BitstreamError):
                assembler.parser.parse(one)
        for number in range(len(track)):
            assembler.count = number
            picture = None
            for place, size, head in self._heads(number):
                picture = assembler.add(head, 0, len(head)) or picture
                if assembler.errors and size > len(head):  # the header is longer than most
                    unit = self._read(place, size)
                    picture = assembler.add(unit, 0, size) or picture
                assembler.errors.clear()
            picture = assembler.finish() or picture
            found.append((track.offsets[number], picture.poc, picture.kind) if picture else (0, 0, -1))
            shown += self._visible(assembler)
        assembler.flush()
        self.places = _placed(found, shown + self._visible(assembler))
        return self.places

    def _heads(self, number: int) -> Iterator[tuple[int, int, bytes]]:
        """Place, size and bytes of the units of a sample, of slices no more than what holds their headers."""
        track = self.track
        assert track is not None
        at, width = track.offsets[number], track.length_size
        end = min(at + track.sizes[number], self._size)
        while at + width < end:
            head = self._read(at, min(width + _HEADER, end - at))
            place, size = at + width, int.from_bytes(head[:width], "big")
            at = place + size
            if at > end:
                return
            if size:
                slices = (head[width] >> 1 & 63) < _PARAMETERS[0]
                whole = size <= len(head) - width or slices
                yield place, size, head[width : width + size] if whole else self._read(place, size)

    def begin(self, number: int) -> None:
        """Begin with a sample."""
        self._first = number

    def _read(self, offset: int, size: int) -> bytes:
        if self._file is None:
            return bytes(self._data[offset : offset + size])
        return os.pread(self._file.fileno(), min(size, max(0, self._size - offset)), offset)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()


def _reader(file: IO[bytes], at: int) -> Callable[[int], bytes]:
    """Reads on from a place; that of the descriptor stays, which others may have too."""

    def read(count: int) -> bytes:
        nonlocal at
        data = os.pread(file.fileno(), count, at)
        at += len(data)
        return data

    return read


def _from(data: Any, start: int) -> Iterator[tuple[int, int]]:
    if not start:
        yield from extents(data)
    else:
        for one, end in extents(memoryview(data)[start:]):
            yield start + one, start + end


def _units(data: bytes, length_size: int, number: int) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(data):
        start = at + length_size
        at = start + int.from_bytes(data[at:start], "big")
        if at > len(data):
            raise ContainerError(f"sample {number} has a unit that ends {at - len(data)} bytes behind it")
        if at > start:
            yield start, at
