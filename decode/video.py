"""Videos: frames out of a source by way of a decoder, in output order."""

from __future__ import annotations

import os
from _thread import RLock  # of `threading`, which takes memory and brings nothing more of use
from collections.abc import Iterator
from types import TracebackType
from typing import Any

from . import options
from .bitstream.facts import Facts, Pictures, facts, needs, rate
from .bitstream.pictures import Picture
from .bitstream.syntax.bits import Syntax
from .bitstream.syntax.sei import hashes
from .decoders import Decoder, loaded
from .decoders.scale import Scaler
from .errors import BitstreamError, Closed, ContainerError, DecodeError, NotCounted, TooLarge, Unsupported
from .frames import Frame
from .memory import Budget, Plan
from .memory import size as amount
from .opening import Stream, Where, open_source
from .order.seeking import SeekIndex
from .order.turns import About, Turns
from .source import AccessUnit, ByteStream, Mp4, Problems, Source

RATE = 25.0
"""Pictures a second where the stream does not say it."""
_MOST_EARLY = 16


class Video:
    """An open video: iterate for its frames. Use it in a `with` statement, or `close` it."""

    def __init__(
        self,
        where: Where,
        *,
        backend: str = "libav",
        max_memory: str | int | None = None,
        threads: int | None = None,
        out: str | None = None,
        size: tuple[int, int] | None = None,
        keyframes: bool = False,
        cropped: bool = True,
        verify: bool = False,
        max_pixels: int = options.MOST_PIXELS,
    ) -> None:
        self._backend, self._asked = options.backend(backend), options.threads(threads)
        self._budget = Budget(amount(max_memory), self._backend)
        self._most_pixels = options.pixels(max_pixels)
        self._cropped, self._keyframes, self._verify = cropped, keyframes, verify
        self._out_format, size = options.out(out), options.size(size, self._most_pixels)
        self._scaler = Scaler(out, size) if out is not None or size is not None else None
        self.problems = Problems()
        self._source: Source | None = open_source(where, self.problems)
        self._lock = RLock()
        """One thread at a time asks the decoder."""
        self._decoder: Decoder | None = None
        self._process = os.getpid()
        self._frames: Iterator[Frame] | None = None
        self._failed: BaseException | None = None
        self._turns = Turns(self.problems)
        self._early: list[tuple[Frame, About]] = []
        self._index: SeekIndex | None = None
        self._target = 0  # the first frame that is given
        self._key = 0  # the index of the next key picture, where no others are decoded
        self.sps: Syntax | None = None
        """The sequence parameter set of the picture that was sent last."""

    # Frames -----------------------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[Frame]:
        return self

    def __next__(self) -> Frame:
        """The next frame in output order. What cannot be decoded is in `problems`.

        Threads that share a video each get frames that no other gets. Raises ContainerError where there is no picture
        at all.
        """
        frame: Frame | None = None
        try:
            with self._lock:
                self._open_source()
                self._budget.room()
                frame = self._following()
                return frame
        except BaseException as error:  # a handler that raises when the lock is let go
            if frame is not None:
                self._fail(error)
            raise

    def _following(self) -> Frame:
        if self._frames is None:
            self._frames = self._decoded()
        try:
            frame = next(self._frames)
            frame.counted(self._budget.held)
            return frame
        except StopIteration:
            self._over()
            raise
        except BaseException as error:
            self._fail(error)
            raise

    def _fail(self, error: BaseException) -> None:
        """Nothing goes on without a frame that may be lost."""
        self._failed, self._frames = error, iter(())

    def _over(self) -> None:
        """No frame comes any more: raises DecodeError where that is because of an error that was raised before."""
        if (error := self._failed) is not None:
            reason = f"{type(error).__name__}: {error}".rstrip(": ")
            raise DecodeError(
                f"decoding has ended with {reason}; seek to a frame, or open the video again"
            ) from None

    def _open_source(self) -> Source:
        if self._source is None:
            raise Closed("the video is closed; open it again")
        if self._decoder is not None and self._decoder.threads > 1 and os.getpid() != self._process:
            raise DecodeError(
                "the threads that decode are in the process that opened the video; open it again here"
            )
        return self._source

    def _file(self) -> ByteStream | Mp4:
        source = self._open_source()
        if not isinstance(source, ByteStream | Mp4):
            raise DecodeError("a pipe cannot be read from another place; give a file")
        return source

    def _decoded(self) -> Iterator[Frame]:
        assert self._source is not None
        source, empty = self._source, True
        try:
            for unit in self._keys(source) if self._keyframes else source:
                self._turns.come(source.shown())
                if unit.picture is not None:
                    self._prepare(unit.picture, len(unit.data))
                    empty = False
                if self._decoder is not None:
                    yield from self._out(self._sent(unit))
        except BitstreamError as error:  # the source can go on no further
            self.problems.add(error)
        if self._decoder is not None:
            self._turns.come(source.shown())
            yield from self._out(self._drained(self._decoder))
            yield from self._ranked()
        self._turns.end()
        if empty and self.sps is None:
            raise self._nothing()

    def _keys(self, source: Source) -> Iterator[AccessUnit]:
        """The key pictures that are shown, each once its rank is known."""
        waiting: list[AccessUnit] = []
        try:
            for unit in source:
                self._turns.come(source.shown())
                picture = unit.picture
                if picture is None:
                    continue
                self._prepare(picture, len(unit.data))
                if picture.key and picture.output and not unit.hidden:
                    waiting.append(unit)
                yield from self._known(waiting)
        except BitstreamError as error:
            self.problems.add(error)
        self._turns.come(source.shown())
        yield from self._known(waiting)

    def _known(self, waiting: list[AccessUnit]) -> Iterator[AccessUnit]:
        """Key pictures are shown in the order of decoding: what waits before one whose turn has come is not shown."""
        while any(self._turns.rank(one.number) is not None for one in waiting):
            unit = waiting.pop(0)
            if self._turns.rank(unit.number) is not None:
                yield unit

    def _nothing(self) -> ContainerError:
        """There is no picture: what is known of why."""
        count = self.problems.count
        why = (
            f": {count} problems, the first {self.problems.first[0]}" if count else ": no unit of it is HEVC"
        )
        return ContainerError(f"there is no HEVC picture in it{why}")

    def _sent(self, unit: AccessUnit) -> Iterator[Frame]:
        decoder, picture = self._decoder, unit.picture
        assert decoder is not None
        place = picture.start if picture else unit.place
        if self._keyframes:
            self._turns.send(unit, self._key)
            self._key += 1
        else:
            self._turns.send(unit)
        if picture is not None and picture.output and not self._keyframes:
            wanted = (*picture.before, *picture.after, *picture.long_term)
            if (missing := next((one for one in wanted if one.number < 0), None)) is not None:
                text = f"the picture refers to missing ones (POC {missing.poc})"
                self.problems.add(BitstreamError(text, place))
        try:
            yield from decoder.send(unit.data, unit.number, picture)
        except BitstreamError as error:
            self.problems.add(BitstreamError(str(error), place))
        if self._keyframes:
            yield from self._drained(decoder)
        else:
            threads = decoder.threads if decoder.threads > 1 else 0
            self._turns.hear(decoder.messages, unit.number - threads)

    def _drained(self, decoder: Decoder) -> Iterator[Frame]:
        """The frames that still wait. Threads are then at rest, and all that they had to say is said."""
        try:
            yield from decoder.drain()
        except BitstreamError as error:
            self.problems.add(error)
        self._turns.hear(decoder.messages)

    def _out(self, frames: Iterator[Frame]) -> Iterator[Frame]:
        while self._came(frames):
            yield from self._ranked()

    def _came(self, frames: Iterator[Frame]) -> bool:
        """Whether the decoder had another frame, which then waits for its turn."""
        frame = next(frames, None)
        about = self._turns.take(frame.number) if frame is not None else None
        for error in frame.missing if frame is not None else ():
            self.problems.add(error)
        if frame is not None and about is not None and not about.hidden:
            self._early.append((frame, about))
        return frame is not None

    def _ranked(self) -> Iterator[Frame]:
        """Frames whose rank is known. Of damaged streams the decoder may show some before it is."""
        waiting, self._early = self._early[::-1], []
        ready: list[Frame] = []  # a variable of the frame would hold it while the next one is decoded
        while waiting:
            self._place(*waiting.pop(), ready)
            while ready:
                yield ready.pop()

    def _place(self, frame: Frame, about: About, ready: list[Frame]) -> None:
        rank = self._turns.rank(frame.number)
        if rank is None:
            self._early = [*self._early, (frame, about)][-_MOST_EARLY:]
            return
        frame.index = rank if about.place is None else about.place
        if frame.index < self._target:
            return
        if about.picture is not None:
            frame.poc, frame.key = about.picture.poc, about.picture.key
            frame.colours = _colours(about.picture.sps)
            frame.hashes = _hashes(about.picture)
            if self._verify:
                self._verified(frame, about.picture)
        frame.pts = about.pts if about.pts is not None else rank / (self.rate or RATE)
        ready.append(self._scaler(frame) if self._scaler else frame)

    def _verified(self, frame: Frame, picture: Picture) -> None:
        """A frame that is not what the stream's hash says is a problem; then it is cropped."""
        from .hashing import NAMES, wrong_planes  # only few want it

        if (planes := wrong_planes(frame)) and frame.hashes is not None:
            frame.differs, name = tuple(planes), NAMES[frame.hashes[0]]
            text = f"the picture (POC {picture.poc}) is not what the stream's {name} of it says: planes {planes} differ"
            self.problems.add(BitstreamError(text, picture.start))
        if self._cropped:
            frame.cut()

    def _prepare(self, picture: Picture, unit: int) -> None:
        """Open the decoder for pictures of this size; refuse those that are too large."""
        sps = picture.sps
        if sps is self.sps and self._decoder is not None:
            return
        width, height = sps.pic_width_in_luma_samples, sps.pic_height_in_luma_samples
        if width * height > self._most_pixels:
            raise TooLarge(
                f"pictures of {width} x {height}: {width * height} pixels, and max_pixels is {self._most_pixels}"
            )
        if sps.palette_mode_enabled_flag or sps.sps_curr_pic_ref_enabled_flag:
            raise Unsupported(
                "the stream uses tools for screen content (palettes, references to the picture itself), which "
                "libavcodec and libde265 decode wrongly without saying so"
            )
        self.sps = sps
        if self._decoder is None:
            make = loaded(self._backend)
            planned = self._budget.begin(self._needs(sps, unit), self._asked)
            cropped = self._cropped and not self._verify  # hashes are of pictures as they are coded
            self._decoder = make(planned.threads, self._most_pixels, cropped)
            self._open_source().guard = self._decoder.guard
        else:
            self._budget.again(self._needs(sps, unit), self._decoder.threads)

    def _needs(self, sps: Syntax, unit: int) -> Pictures:
        if isinstance(self._source, Mp4) and self._source.track is not None:
            unit = max(self._source.track.sizes)
        return needs(sps, unit, self._scaler.bytes_of if self._scaler else None)

    # What it is -------------------------------------------------------------------------------------------

    @property
    def decoder(self) -> str:
        """The library that decodes, with its version; empty before the first picture."""
        return self._decoder.name if self._decoder else ""

    @property
    def plan(self) -> Plan | None:
        """Threads and memory, once the first picture's size is known."""
        return self._budget.plan

    @property
    def rate(self) -> float | None:
        """Pictures a second as the stream says it."""
        return None if self.sps is None else rate(self.sps)

    def facts(self) -> Facts:
        """What the headers of the first picture say. Raises DecodeError where there is none."""
        with self._lock:
            if self.sps is None:
                source = self._open_source()
                for unit in source:
                    if isinstance(source, Stream):
                        source.again(unit)
                    if unit.picture is not None:
                        self.sps = unit.picture.sps
                        break
                else:
                    raise self._nothing()
            sps = self.sps
        assert sps is not None
        return facts(sps)

    def fit(self, width: int) -> tuple[int, int]:
        """Make frames so wide, and so high that their shape stays; their size. Before the first frame.

        Raises DecodeError.
        """
        with self._lock:
            if self._decoder is not None:
                raise DecodeError(
                    "frames are of one size, and one was decoded already: say it before the first"
                )
            size = options.size(self.facts().scaled(width), self._most_pixels)
            assert size is not None
            self._scaler = Scaler(self._out_format, size)
        return size

    # Places -----------------------------------------------------------------------------------------------

    def seek(self, index: int) -> None:
        """Go on with the frame that is `index`th in output order, exactly.

        Raises DecodeError where the source cannot be entered in the middle, or has no such frame.
        """
        index = options.place(index)
        with self._lock:
            self._seek(self._indexed(self._file()), index)

    def _seek(self, index: SeekIndex, at: int) -> None:
        index.enter(at)
        if self._decoder is not None:
            self._decoder.reset()
            self._decoder.messages.clear()  # of what is not read from here on
        self._turns = Turns(self.problems, index.ranks)
        self._early.clear()
        self._frames, self._target, self._key, self._failed = None, at, at, None

    def seek_time(self, seconds: float) -> None:
        """Go on with the frame that is shown at a time; before the first is shown, with the first.

        Raises DecodeError for what is no time, and for one at which the last frame is shown no more.
        """
        seconds = options.seconds(seconds)
        with self._lock:
            index = self._timed()
            self._seek(index, index.at(seconds, self.rate or RATE))

    def seek_key(self, seconds: float) -> None:
        """Go on with the key frame that is shown last before a time, or with the first. Raises DecodeError."""
        seconds = options.seconds(seconds)
        with self._lock:
            index = self._timed()
            self._seek(index, index.key_at(seconds, self.rate or RATE))

    def _timed(self) -> SeekIndex:
        """The index of a file of which the rate is known."""
        source = self._file()
        self.facts()
        return self._indexed(source)

    def __len__(self) -> int:
        """How many frames there are; the whole file is looked through for it."""
        with self._lock:
            source = self._open_source()
            if not isinstance(source, ByteStream | Mp4):
                raise NotCounted("how many frames come through a pipe is not known; give a file")
            return len(self._indexed(source))

    def _indexed(self, source: ByteStream | Mp4) -> SeekIndex:
        if self._index is None:
            self._index = SeekIndex(source, self._keyframes)
        return self._index

    # The end ----------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Free the decoder and close the file. Frames that are held stay."""
        with self._lock:
            for one in (self._decoder, self._source, self._scaler):
                if one is not None:
                    one.close()
            self._decoder = self._source = self._frames = None

    def __enter__(self) -> Video:
        self._open_source()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _colours(sps: Syntax) -> tuple[int, bool]:
    return sps.vui.matrix_coefficients, sps.vui.video_full_range_flag


def _hashes(picture: Picture) -> tuple[int, list[Any]] | None:
    message = next((one for one in picture.messages if "hash_type" in vars(one)), None)
    return (message.hash_type, hashes(message)) if message is not None else None
