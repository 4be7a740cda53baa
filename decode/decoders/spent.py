"""Pictures that libavcodec is about to let go of: the next one is decoded into their memory.

It takes the memory of a picture before it looks which others are wanted no more, so that a stream would take one
picture more than the standard asks for. The headers of the next picture say it before.
"""

from __future__ import annotations

import ctypes
import weakref
from typing import Any, NamedTuple

from ..bitstream.pictures import Picture

_ONLY_HERE, _AND_THERE = 1, 2
"""How many refer to the memory of a picture that nobody has as a frame: without the decoder, and with it."""


class _Expected(NamedTuple):
    """What the first slice of a picture says. The low bits of picture order counts do not depend on older pictures."""

    number: int
    low: int
    kept: frozenset[int]
    """Of all pictures that stay in the buffer, for this one or for later ones."""


class _Picture(NamedTuple):
    number: int
    low: int
    shape: tuple[int, int, int]
    buffers: tuple[Any, ...]
    planes: tuple[tuple[int, int], ...]
    """Address and stride."""


class Spent:
    """The pictures in the buffer of a decoder with one thread: others may still read what one has done with."""

    def __init__(self, util: Any) -> None:
        self._ref, self._unref, self._count = (
            util.av_buffer_ref,
            util.av_buffer_unref,
            util.av_buffer_get_ref_count,
        )
        self._expected: _Expected | None = None
        self._now: _Expected | None = None
        self._pictures: list[_Picture] = []
        self._shown: dict[int, weakref.ref[object]] = {}
        """What has the frames that came out."""

    def expect(self, number: int, picture: Picture | None) -> None:
        """A picture is about to be sent; None where it is not known what the decoder will find."""
        self._expected = self._now = None
        if picture is None or not picture.alone:
            return
        header = picture.slices[0].header
        mask = (1 << header.sps.log2_max_pic_order_cnt_lsb_minus4 + 4) - 1
        rps = vars(header).get("short_term_ref_pic_set")
        kept = {picture.poc + delta & mask for delta, _ in (*rps.before, *rps.after)} if rps else set()
        kept |= {low & mask for low, *_ in vars(header).get("long_term", ())}
        self._expected = _Expected(number, picture.poc & mask, frozenset(kept))

    def shown(self, number: int, memory: object) -> None:
        """It came out of the decoder, and is a frame as long as this is there."""
        if any(one.number == number for one in self._pictures):
            self._shown[number] = weakref.ref(memory)

    def give(self, frame: Any) -> bool:
        """Give a picture that begins the memory of a spent one, if there is one."""
        self._now, self._expected = (
            self._expected,
            None,
        )  # memory that is asked for after it is for something else
        if self._now is None or self._now.number != frame.pts:
            self._now = None
            return False
        chosen = self._chosen(self._now.kept, _shape(frame))
        if chosen is None:
            return False
        for i, (buffer, (address, stride)) in enumerate(zip(chosen.buffers, chosen.planes, strict=True)):
            frame.buf[i] = self._ref(buffer)
            frame.linesize[i] = stride
            _addresses(frame)[i] = address
        self._release(chosen)
        return True

    def keep(self, frame: Any) -> None:
        """Remember the memory that a picture was given."""
        if self._now is None:
            return
        addresses = _addresses(frame)
        count = next(i for i in range(8) if not frame.buf[i])
        buffers = tuple(self._ref(frame.buf[i]) for i in range(count))
        planes = tuple((addresses[i] or 0, frame.linesize[i]) for i in range(count))
        self._pictures.append(_Picture(self._now.number, self._now.low, _shape(frame), buffers, planes))
        self._now = None

    def clear(self) -> None:
        """The decoder has no pictures any more."""
        for one in self._pictures:
            self._release(one)
        self._pictures, self._expected = [], None
        self._shown.clear()

    def _chosen(self, kept: frozenset[int], shape: tuple[int, int, int]) -> _Picture | None:
        """A spent picture of this shape. The others that are, or that the decoder has no more, are let go of."""
        chosen, rest = None, []
        for one in self._pictures:
            users, frame = {self._count(buffer) for buffer in one.buffers}, self._shown.get(one.number)
            if users != {_ONLY_HERE} and (one.low in kept or frame is None):
                rest.append(one)
            elif (
                chosen is None and frame and frame() is None and users == {_AND_THERE} and one.shape == shape
            ):
                chosen = one
            else:
                self._release(one)
        self._pictures = rest
        self._shown = {one.number: self._shown[one.number] for one in rest if one.number in self._shown}
        return chosen

    def _release(self, picture: _Picture) -> None:
        for buffer in picture.buffers:
            self._unref(ctypes.byref(buffer))


def _shape(frame: Any) -> tuple[int, int, int]:
    return frame.format, frame.width, frame.height


def _addresses(frame: Any) -> Any:
    return ctypes.cast(frame.data, ctypes.POINTER(ctypes.c_void_p))
