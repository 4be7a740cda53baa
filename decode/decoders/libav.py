"""libavcodec: the default decoder."""

from __future__ import annotations

import ctypes
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from ..bitstream.pictures import Picture
from ..errors import BitstreamError, LibraryMissing, TooLarge
from ..frames import Format, Frame
from .ends import Ends
from .formats import described
from .libraries import Libraries, Messages, libraries
from .signals import undisturbed
from .spent import Spent

GUARD = b"\xff" * 512
"""Behind the end of a slice nobody reads. Of one that is cut off libavcodec reads on: over zeros it makes up the rest
of the picture and says nothing; of these bits it soon says that they are no slice."""


class _Memory:
    """An AVFrame, freed with its last user."""

    __slots__ = ("__weakref__", "_free", "frame")

    def __init__(self, alloc: Any, free: Any) -> None:
        self._free = free
        self.frame = alloc()

    def __del__(self) -> None:
        if hasattr(self, "frame"):  # an interrupt may come before `__init__` begins
            self._free(ctypes.byref(self.frame))


class Libav:
    """Decodes with libavcodec.

    With one thread nothing waits longer than the order of output asks for; each further one decodes another picture
    at the same time and holds its memory.
    """

    # Of the class: what interrupts `__init__` may come before it begins, and `__del__` looks.
    _context: Any = None

    def __init__(
        self, threads: int = 1, most_pixels: int = 1 << 26, cropped: bool = True, major: int | None = None
    ):
        """Raises LibraryMissing."""
        self._packet: Any = None
        self.libraries: Libraries = libraries(major)
        self.name, self.threads, self._process = self.libraries.version, threads, os.getpid()
        util, codec = self.libraries.avutil, self.libraries.avcodec
        self._formats: dict[int, Format] = {}
        self._again = util.AVERROR(11)  # EAGAIN
        self._end = util.AVERROR_EOF
        self._alloc, self._free = util.av_frame_alloc, util.av_frame_free
        self._corrupt, self._full = util.AV_FRAME_FLAG_CORRUPT, util.AVCOL_RANGE_JPEG
        found = codec.avcodec_find_decoder(codec.AV_CODEC_ID_HEVC)
        if not found:
            raise LibraryMissing(f"{self.name} ({self.libraries.place}) was built without a decoder of HEVC")
        self._ends, self._spent, self.guard = Ends(), Spent(util), GUARD
        self._context = codec.avcodec_alloc_context3(found)
        context = self._context.contents
        context.thread_count = threads
        context.thread_type = codec.FF_THREAD_FRAME if threads > 1 else codec.FF_THREAD_SLICE
        context.apply_cropping = int(cropped)
        context.max_pixels = most_pixels
        context.flags |= codec.AV_CODEC_FLAG_OUTPUT_CORRUPT  # else 62 keeps what refers to a missing picture
        self._messages = Messages()
        self.messages: list[tuple[int, str]] = self._messages
        context.opaque = self._messages.of(0)
        self._numbers: deque[int] = deque(maxlen=threads)
        """Of the units whose outcome is not known yet: each thread has one."""
        self._given = context.get_buffer2 = _given(type(context.get_buffer2), codec, self._ends, self._spent)
        self._check(undisturbed(codec.avcodec_open2, self._context, found, None), "avcodec_open2")
        self._packet = codec.av_packet_alloc()
        self._send, self._receive = codec.avcodec_send_packet, codec.avcodec_receive_frame
        self._new, self._unref = codec.av_new_packet, codec.av_packet_unref

    def send(self, data: bytes, number: int, picture: Picture | None = None) -> Iterator[Frame]:
        packet = self._packet
        if self._new(packet, len(data)) < 0:
            raise TooLarge(f"no memory for an access unit of {len(data)} bytes")
        contents = packet.contents
        ctypes.memmove(contents.data, data, len(data))
        contents.pts = contents.dts = number
        if picture is not None:
            self._ends.expect(number, picture)
        self._spent.expect(number, picture if self.threads == 1 else None)
        self._context.contents.opaque = self._messages.of(number)
        self._numbers.append(number)
        result = undisturbed(self._send, self._context, packet)
        self._unref(packet)
        # Never EAGAIN: all frames are taken after each packet.
        self._refused(result)
        yield from self._ready(decodes=self.threads > 1)

    def drain(self) -> Iterator[Frame]:
        undisturbed(self._send, self._context, None)
        yield from self._ready(decodes=True)
        self.reset()

    def reset(self) -> None:
        undisturbed(self.libraries.avcodec.avcodec_flush_buffers, self._context)
        self._spent.clear()

    def close(self) -> None:
        if not self._context or (self.threads > 1 and os.getpid() != self._process):
            return  # which would wait for threads that a fork left behind
        self._spent.clear()
        if self._packet:
            self.libraries.avcodec.av_packet_free(ctypes.byref(self._packet))
        self.libraries.avcodec.avcodec_free_context(ctypes.byref(self._context))

    def __del__(self, ending: Callable[[], bool] = sys.is_finalizing) -> None:
        if not ending():  # when its threads, which may wait for Python, end no more
            self.close()

    def _ready(self, decodes: bool) -> Iterator[Frame]:
        """The frames that are ready; `decodes`: to ask for them goes on decoding."""
        ready: list[Frame] = []  # a variable of the frame would hold it while the next one is decoded
        while self._received(ready, decodes):
            while ready:
                yield ready.pop()

    def _received(self, ready: list[Frame], decodes: bool) -> bool:
        """Whether there was a frame, or the error of a unit instead."""
        memory = _Memory(self._alloc, self._free)
        if decodes:
            result = undisturbed(self._receive, self._context, memory.frame)
        else:
            result = self._receive(self._context, memory.frame)
        if result in (self._again, self._end):
            return False
        if not self._refused(result):
            ready.append(self._frame(memory))
        return True

    def _frame(self, memory: _Memory) -> Frame:
        av = memory.frame.contents
        fmt = self._formats.get(av.format) or self._described(av.format)
        addresses = ctypes.cast(av.data, ctypes.POINTER(ctypes.c_void_p))
        rows = [(addresses[i] or 0, av.linesize[i]) for i in range(len(fmt.planes))]
        luma = av.buf[0].contents
        start = ctypes.cast(luma.data, ctypes.c_void_p).value or 0
        self._spent.shown(av.pts, memory)
        missing = self._ends.missing(av.pts, start, luma.size)
        damaged = bool(av.flags & self._corrupt or av.decode_error_flags or missing)
        frame = Frame(memory, fmt, (av.width, av.height), rows, av.pts, damaged)
        frame.missing = missing
        frame.crop = (av.crop_left, av.crop_top, av.crop_right, av.crop_bottom)
        frame.colours = (av.colorspace, av.color_range == self._full)
        return frame

    def _described(self, number: int) -> Format:
        self._formats[number] = found = described(self.libraries, number)
        return found

    def _refused(self, result: int) -> bool:
        """Whether a unit was refused, which is a message. With threads it is that which was sent so many units ago."""
        if result < 0:
            self.messages.append((self._numbers[0], f"{self.name} refuses it: {self._error(result)}"))
        return result < 0

    def _error(self, result: int) -> str:
        text = ctypes.create_string_buffer(128)
        self.libraries.avutil.av_strerror(result, text, len(text))
        return text.value.decode(errors="replace")

    def _check(self, result: int, what: str) -> None:
        if result < 0:
            raise BitstreamError(f"{self.name}: {what}: {self._error(result)}")


def _given(kind: Any, codec: Any, ends: Ends, spent: Spent) -> Any:
    """What gives libavcodec the memory of a picture: a spent one's, or its own function's, and then marks in it."""
    give = codec.avcodec_default_get_buffer2

    def given(context: Any, frame: Any, flags: int) -> int:
        av = frame.contents
        result: int = 0 if spent.give(av) else give(context, frame, flags)
        if result >= 0:
            spent.keep(av)
            address = ctypes.cast(av.data, ctypes.POINTER(ctypes.c_void_p))[0]
            if address:
                ends.put(av.pts, address, av.linesize[0])
        return result

    return kind(given)
