"""The index of an MP4 file, fragmented or not (ISO/IEC 14496-12 and -15): where each sample is, and when it is shown.

Only boxes of the index are read; samples stay where they are.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from typing import NamedTuple

from ..errors import BitstreamError, ContainerError
from .annexb import Buffer
from .edits import Edit, arrange
from .track import Track

MOST_SAMPLES = 1 << 26


class _Box(NamedTuple):
    kind: bytes
    start: int
    """Of its contents."""
    end: int


def is_mp4(head: bytes) -> bool:
    """Whether a file that begins so is one."""
    return head[4:8] in (b"ftyp", b"styp", b"moov", b"moof", b"free", b"skip", b"mdat", b"wide")


def read_index(data: Buffer) -> Track:
    """The index of a whole file in memory, or mapped. Raises ContainerError."""
    reader = _Reader(data)
    try:
        return reader.read()
    except (struct.error, IndexError):
        raise ContainerError("the index of the MP4 file is damaged: a box ends within a value") from None
    except OverflowError:
        raise ContainerError(
            "the index of the MP4 file is damaged: a place or a time that there is not"
        ) from None


def _boxes(data: Buffer, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        size = int.from_bytes(data[start : start + 4], "big")
        kind, head = bytes(data[start + 4 : start + 8]), 8
        if size == 1:
            size, head = int.from_bytes(data[start + 8 : start + 16], "big"), 16
        elif size == 0:
            size = end - start
        if size < head or start + size > end:
            if kind != b"mdat":
                raise ContainerError(f"the box {kind!r} at byte {start} is damaged: its size is {size}")
            size = end - start  # a file that is cut off
        yield _Box(kind, start + head, start + size)
        start += size


class _Reader:
    def __init__(self, data: Buffer) -> None:
        self.data = data
        self.track: Track | None = None
        self.number = 0
        self.movie_timescale = 1
        self.defaults: tuple[int, int, int] = (0, 0, 0)  # duration, size, flags of samples in fragments
        self.time = 0
        self.edits: list[Edit] = []
        self.fragmented = False

    def read(self) -> Track:
        place, whole = 0, False  # where the next box is; whether the description of the movie is
        try:
            for box in _boxes(self.data, 0, len(self.data)):
                place = box.start
                if box.kind == b"moov" and not whole:
                    self._movie(box)
                    whole = self.track is not None
                elif box.kind == b"moof" and self.track is not None:
                    self._fragment(box)
                place = box.end
        except (ContainerError, struct.error, IndexError) as error:
            if self.track is None or not whole:
                raise
            # What comes before a fragment that is damaged or cut off is there all the same.
            text = str(error) if isinstance(error, ContainerError) else "a box ends within a value"
            self.track.problems.append(BitstreamError(f"the index ends here: {text}", place))
        if self.track is None:
            raise ContainerError("the file has no HEVC track (or its index, the box moov, is missing)")
        return self.track

    def _u(self, at: int, size: int = 4) -> int:
        found = self.data[at : at + size]
        if len(found) < size:
            raise IndexError
        return int.from_bytes(found, "big")

    def _table(self, box: _Box, head: int, count: int, form: str) -> array[int]:
        """`count` numbers of a table behind `head` bytes. A count that the box has no room for is an error."""
        width = struct.calcsize(form)
        if count > MOST_SAMPLES or box.start + head + count * width > box.end:
            raise ContainerError(
                f"the box {box.kind!r} says that it has {count} entries, and has no room for them"
            )
        found = array(form, bytes(self.data[box.start + head : box.start + head + count * width]))
        found.byteswap()
        return found

    def _movie(self, box: _Box) -> None:
        for one in _boxes(self.data, box.start, box.end):
            if one.kind == b"mvhd":
                self.movie_timescale = self._u(one.start + (20 if self.data[one.start] else 12)) or 1
            elif one.kind == b"trak" and self.track is None:
                self._track(one)
        for one in _boxes(self.data, box.start, box.end):
            if one.kind == b"mvex":
                self.fragmented = True
                for each in _boxes(self.data, one.start, one.end):
                    if each.kind == b"trex" and self._u(each.start + 4) == self.number:
                        # Three, as it wants.
                        self.defaults = tuple(self._u(each.start + at) for at in (12, 16, 20))  # type: ignore[assignment]
        if self.track is not None:
            self._edited(self.track)

    def _track(self, box: _Box) -> None:
        found: dict[bytes, _Box] = {}
        stack = [box]
        while stack:
            outer = stack.pop()
            for one in _boxes(self.data, outer.start, outer.end):
                found.setdefault(one.kind, one)
                if one.kind in (b"mdia", b"minf", b"stbl", b"edts"):
                    stack.append(one)
        if not {b"stsd", b"mdhd", b"tkhd"} <= found.keys():
            return
        track = self._description(found[b"stsd"])
        if track is None:
            return
        header = found[b"mdhd"]
        track.timescale = self._u(header.start + (20 if self.data[header.start] else 12)) or 1
        header = found[b"tkhd"]
        self.number = self._u(header.start + (20 if self.data[header.start] else 12))
        self.track = track
        if b"stsz" in found and b"stsc" in found and (b"stco" in found or b"co64" in found):
            self._samples(found, track)
        if b"elst" in found:
            self.edits = self._edits(found[b"elst"], track)

    def _description(self, box: _Box) -> Track | None:
        for entry in _boxes(self.data, box.start + 8, box.end):
            if entry.kind not in (b"hvc1", b"hev1"):
                continue
            track = Track(width=self._u(entry.start + 24, 2), height=self._u(entry.start + 26, 2))
            for one in _boxes(self.data, entry.start + 78, entry.end):
                if one.kind == b"hvcC":
                    self._configuration(one, track)
                    return track
        return None

    def _configuration(self, box: _Box, track: Track) -> None:
        track.length_size = (self._u(box.start + 21, 1) & 3) + 1
        at, sets, places = box.start + 23, [], []
        for _ in range(self._u(box.start + 22, 1)):
            count = self._u(at + 1, 2)
            at += 3
            for _ in range(count):
                size = self._u(at, 2)
                if at + 2 + size > box.end:
                    raise ContainerError("the decoder's configuration (hvcC) is damaged")
                sets.append(bytes(self.data[at + 2 : at + 2 + size]))
                places.append(at + 2)
                at += 2 + size
        track.parameter_sets, track.places = tuple(sets), tuple(places)

    def _edits(self, box: _Box, track: Track) -> list[Edit]:
        long = self.data[box.start] == 1
        width = 20 if long else 12
        found = []
        for i in range(min(self._u(box.start + 4), (box.end - box.start - 8) // width)):
            at = box.start + 8 + i * width
            duration, media, rate = struct.unpack(">Qqi" if long else ">Iii", self.data[at : at + width])
            if media >= 0 and rate != 1 << 16:
                text = (
                    f"edit {i} of the track plays at {rate / (1 << 16):g} times its rate, which is not done"
                )
                track.problems.append(BitstreamError(text, at))
            scale = self.movie_timescale
            found.append(Edit((duration * track.timescale + scale // 2) // scale, media))
        return found

    def _edited(self, track: Track) -> None:
        """Apply the edit list, once it is known whether there are fragments."""
        edits = self.edits
        shown = next((i for i, one in enumerate(edits) if one.media >= 0), None)
        if shown is None:
            return
        # A part without an end has all: so writers of fragments have it, who do not know how much will come.
        if not self.fragmented and len(track) and all(one.duration for one in edits):
            arrange(track, edits)
            return
        track.shift = edits[shown].media - sum(one.duration for one in edits[:shown])
        if len(edits) > shown + 1:
            track.problems.append(
                BitstreamError("the edit list has several parts; only the first is counted")
            )

    def _samples(self, found: dict[bytes, _Box], track: Track) -> None:
        sizes = found[b"stsz"]
        count, each = self._u(sizes.start + 8), self._u(sizes.start + 4)
        if count > MOST_SAMPLES or (each and count * each > len(self.data)):
            raise ContainerError(f"a track of {count} samples")
        track.sizes.extend(iter([each] * count if each else self._table(sizes, 12, count, "I")))
        box = found.get(b"stco") or found[b"co64"]
        chunks = self._table(box, 8, self._u(box.start + 4), "I" if box.kind == b"stco" else "Q")
        box = found[b"stsc"]
        runs = self._table(box, 8, 3 * self._u(box.start + 4), "I")
        number = 0
        if 0 in runs[::3]:
            raise ContainerError("the index names a chunk 0; the first is 1")
        for i in range(0, len(runs), 3):
            last = runs[i + 3] - 1 if i + 3 < len(runs) else len(chunks)
            for chunk in range(runs[i] - 1, min(last, len(chunks))):
                at = chunks[chunk]
                for _ in range(min(runs[i + 1], count - number)):
                    track.offsets.append(at)
                    at += track.sizes[number]
                    number += 1
        if number < count:
            raise ContainerError(f"the index places {number} of {count} samples")
        self._times(found, track, count)
        if b"stss" in found:
            track.keys = bytearray(count)
            box = found[b"stss"]
            for one in self._table(box, 8, self._u(box.start + 4), "I"):
                if 0 < one <= count:
                    track.keys[one - 1] = 1
        else:
            track.keys = bytearray(b"\1" * count)

    def _times(self, found: dict[bytes, _Box], track: Track, count: int) -> None:
        if b"stts" in found:
            box, time = found[b"stts"], 0
            runs = self._table(box, 8, 2 * self._u(box.start + 4), "I")
            for i in range(0, len(runs), 2):
                for _ in range(min(runs[i], count - len(track.dts))):
                    track.dts.append(time)
                    time += runs[i + 1]
            self.time = time
        if b"ctts" in found:
            box = found[b"ctts"]
            runs = self._table(box, 8, 2 * self._u(box.start + 4), "I")
            for i in range(0, len(runs), 2):
                value = runs[i + 1] - (
                    (runs[i + 1] & 1 << 31) << 1
                )  # old writers use negative ones in version 0
                track.composition.extend([value] * min(runs[i], count - len(track.composition)))
        for times, rest in ((track.dts, self.time), (track.composition, 0)):
            times.extend([rest] * (count - len(times)))
        track.hidden = bytearray(count)
        track.last = self.time - track.dts[-1] if count else 0
        track.early = max(0, -min(track.composition, default=0))

    def _fragment(self, box: _Box) -> None:
        for one in _boxes(self.data, box.start, box.end):
            if one.kind == b"traf":
                self._run_of_track(box, one)

    def _run_of_track(self, moof: _Box, box: _Box) -> None:
        parts = list(_boxes(self.data, box.start, box.end))
        head = next((one for one in parts if one.kind == b"tfhd"), None)
        if head is None or self._u(head.start + 4) != self.number:
            return
        flags, at = self._u(head.start) & 0xFFFFFF, head.start + 8
        moof_start = moof.start - 8
        base = moof_start
        duration, size, sample_flags = self.defaults
        if flags & 1:
            base, at = self._u(at, 8), at + 8
        at += 4 * bool(flags & 2)
        if flags & 8:
            duration, at = self._u(at), at + 4
        if flags & 16:
            size, at = self._u(at), at + 4
        if flags & 32:
            sample_flags = self._u(at)
        place = base
        for one in parts:
            if one.kind == b"tfdt":
                self.time = self._u(one.start + 4, 8 if self.data[one.start] else 4)
            elif one.kind == b"trun":
                place = self._run(one, base, place, (duration, size, sample_flags))

    def _run(self, box: _Box, base: int, place: int, defaults: tuple[int, int, int]) -> int:
        """Samples of one run; where it ends."""
        track = self.track
        assert track is not None
        flags, count = self._u(box.start) & 0xFFFFFF, self._u(box.start + 4)
        at = box.start + 8
        first = None
        if flags & 1:
            (offset,) = struct.unpack(">i", self.data[at : at + 4])
            place, at = base + offset, at + 4
        if flags & 4:
            first, at = self._u(at), at + 4
        present = [bool(flags & bit) for bit in (0x100, 0x200, 0x400, 0x800)]
        if at + 4 * sum(present) * count > box.end or len(track) + count > min(MOST_SAMPLES, len(self.data)):
            raise ContainerError(f"a run of {count} samples for which there is no room")
        for i in range(count):
            values = [*defaults, 0]
            for j, there in enumerate(present):
                if there:
                    values[j], at = self._u(at), at + 4
            duration, size, sample_flags, composition = values
            if i == 0 and first is not None and not present[2]:
                sample_flags = first
            track.offsets.append(place)
            track.sizes.append(size)
            track.dts.append(self.time)
            track.composition.append(composition - ((composition & 1 << 31) << 1))
            track.keys.append(not sample_flags & 0x10000)  # sample_is_non_sync_sample
            track.hidden.append(0)
            place += size
            self.time += duration
            track.last = duration
        return place
