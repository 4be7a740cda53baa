"""Whether a decoder came to the end of every slice.

libavcodec says nothing of slices that are missing: their blocks keep what the memory had from an older picture. So
before it decodes a picture, the last block before each slice, and the last of all, get a mark that must go.
"""

from __future__ import annotations

import ctypes
from typing import NamedTuple

from ..bitstream.pictures import Picture
from ..bitstream.syntax.bits import Syntax
from ..errors import BitstreamError
from ..parameters.derived import tiles

_MOST = 256
_INNER = 5  # from the end of a block of 8: two samples that no filter of edges reaches begin there


class _End(NamedTuple):
    """A place that is decoded last before a slice, or of the picture."""

    x: int
    y: int
    place: int
    """The byte of the file where what is missing should have ended."""


class _Expected(NamedTuple):
    ends: tuple[_End, ...]
    mark: bytes
    """Two samples, of both rows."""
    item: int


class Ends:
    """Marks in the memory of pictures, by the numbers that they were sent with."""

    def __init__(self) -> None:
        self._expected: dict[int, _Expected] = {}
        self._put: dict[int, tuple[int, int]] = {}
        self._order: tuple[Syntax | None, list[int], list[int]] = (None, [], [])

    def expect(self, number: int, picture: Picture) -> None:
        """A picture is about to be sent."""
        item = 2 if picture.sps.bit_depth_luma_minus8 else 1
        mark = bytes((number * 73 + i * 101 + 29) & 255 for i in range(4))
        self._expected[number] = _Expected(self._ends(picture), mark, item)
        for known in (self._expected, self._put):
            if len(known) > _MOST:  # of pictures that never came
                del known[next(iter(known))]

    def put(self, number: int, address: int, stride: int) -> None:
        """Mark the luma of a picture that is about to be decoded."""
        expected = self._expected.get(number)
        if expected is None or number in self._put:  # the second is memory of a reference that is missing
            return
        self._put[number] = address, stride
        item, mark = expected.item, expected.mark
        for x, y, _ in expected.ends:
            at = address + y * stride + x * item
            ctypes.memmove(at, mark[: 2 * item], 2 * item)
            ctypes.memmove(at + stride, mark[4 - 2 * item :], 2 * item)

    def missing(self, number: int, start: int, size: int) -> tuple[BitstreamError, ...]:
        """What was not decoded of a picture whose luma is in these bytes of memory."""
        expected, put = self._expected.pop(number, None), self._put.pop(number, None)
        if expected is None or put is None or not start <= put[0] < start + size:
            return ()
        (address, stride), item, mark = put, expected.item, expected.mark
        found = []
        for x, y, place in expected.ends:
            at = address + y * stride + x * item
            rows = ctypes.string_at(at, 2 * item), ctypes.string_at(at + stride, 2 * item)
            if rows == (mark[: 2 * item], mark[4 - 2 * item :]):
                found.append(BitstreamError("blocks of the picture that should end here are missing", place))
        return tuple(found)

    def _ends(self, picture: Picture) -> tuple[_End, ...]:
        sps, slices = picture.sps, picture.slices
        size, across = 1 << sps.ctb_log2, sps.width_in_ctbs
        found = [(across * sps.height_in_ctbs, slices[-1].end)]
        found += [(one.header.slice_segment_address, one.start) for one in slices[1:]]
        if picture.pps.tiles_enabled_flag:
            of_place, in_order = self._scan(sps, picture.pps)
            found = [
                (in_order[of_place[at] - 1] if at < len(of_place) else in_order[-1], by) for at, by in found
            ]
        else:
            found = [(at - 1, by) for at, by in found]
        right, bottom = sps.pic_width_in_luma_samples, sps.pic_height_in_luma_samples
        return tuple(
            _End(
                min((block % across + 1) * size, right) - _INNER,
                min((block // across + 1) * size, bottom) - _INNER,
                place,
            )
            for block, place in found
        )

    def _scan(self, sps: Syntax, pps: Syntax) -> tuple[list[int], list[int]]:
        """The order of blocks in tiles (6.5.1): by their places in the picture, and the places in that order."""
        if self._order[0] is not pps:
            columns, rows = tiles(sps, pps)
            in_order, top = [], 0
            for height in rows:
                left = 0
                for width in columns:
                    in_order += [
                        y * sps.width_in_ctbs + x
                        for y in range(top, top + height)
                        for x in range(left, left + width)
                    ]
                    left += width
                top += height
            of_place = [0] * len(in_order)
            for at, place in enumerate(in_order):
                of_place[place] = at
            self._order = pps, of_place, in_order
        return self._order[1:]
