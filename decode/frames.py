"""Frames: planes of samples in the memory of a decoder, or in their own."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

from .errors import BitstreamError, Closed
from .memory import Held


class Format(NamedTuple):
    """How samples lie in memory."""

    name: str
    """FFmpeg's name of it: yuv420p, yuv422p10le, gray, rgb24."""
    depth: int
    """Bits of the first component."""
    planes: tuple[tuple[int, int, int], ...]
    """For each plane: by how many bits its width and height are shifted, and how many samples stand there together.

    Where pixels share samples (yuyv422: two pixels in four) or a sample has several pixels (monow: eight), the shift of
    the width says how many.
    """
    sample: str
    """The type of a sample as numpy writes it: "|u1", "<u2", ">u2", "<u4", "<f4"; of rgb565 the word of a pixel."""

    @property
    def item(self) -> int:
        """Bytes of a sample."""
        return int(self.sample[2:])

    def size(self, plane: int, width: int, height: int) -> tuple[int, int]:
        """Width and height of a plane of a picture: places, each with the samples that stand together."""
        x, y, _ = self.planes[plane]
        return -(-width >> x), -(-height >> y)

    def bytes_of(self, width: int, height: int) -> int:
        """Of a picture without gaps."""
        total = 0
        for number, (_, _, samples) in enumerate(self.planes):
            across, down = self.size(number, width, height)
            total += across * down * samples * self.item
        return total


class Plane:
    """A plane of a frame, which it keeps alive. Nothing is copied.

    `data` is all of its memory, gaps between rows included; numpy and DLPack see it without them.
    """

    __slots__ = ("_owner", "address", "height", "sample", "samples", "stride", "width")

    def __init__(
        self, owner: object, address: int, stride: int, size: tuple[int, int], samples: int, sample: str
    ) -> None:
        self._owner = owner
        self.address, self.stride, self.samples, self.sample = address, stride, samples, sample
        self.width, self.height = size

    @property
    def item(self) -> int:
        """Bytes of a sample."""
        return int(self.sample[2:])

    @property
    def row_bytes(self) -> int:
        """Bytes of a row without the gap behind it."""
        return self.width * self.samples * self.item

    @property
    def data(self) -> memoryview:
        """Bytes from the first sample to the last."""
        array = (ctypes.c_ubyte * (self.stride * (self.height - 1) + self.row_bytes)).from_address(
            self.address
        )
        array.owner = self._owner  # type: ignore[attr-defined]  # which keeps it alive
        return memoryview(array).cast("B")

    def row(self, number: int) -> memoryview:
        """One row, without the gap behind it. Raises IndexError for one that is not there."""
        if not 0 <= number < self.height:
            raise IndexError(f"row {number} of {self.height}")
        return self.data[self.stride * number : self.stride * number + self.row_bytes]

    @property
    def __array_interface__(self) -> dict[str, Any]:
        shape: tuple[int, ...] = (self.height, self.width)
        strides: tuple[int, ...] = (self.stride, self.samples * self.item)
        if self.samples > 1:
            shape, strides = (*shape, self.samples), (*strides, self.item)
        return {
            "version": 3,
            "shape": shape,
            "strides": strides,
            "typestr": self.sample,
            "data": (self.address, False),
        }

    def numpy(self) -> Any:
        """A numpy array over the same memory, which keeps the frame alive."""
        import numpy as np  # it costs more memory than a frame, and is wanted by few

        return np.asarray(self)

    def __dlpack__(self, **options: Any) -> Any:
        return self.numpy().__dlpack__(**options)

    def __reduce__(self) -> tuple[Any, ...]:
        """Raises TypeError: an address means nothing elsewhere."""
        raise TypeError("a plane is memory of its frame: pickle or copy the frame, or an array of the plane")

    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0  # the memory of the CPU

    def __repr__(self) -> str:
        return (
            f"<Plane {self.width} x {self.height}, {self.samples} {self.sample}, rows of {self.stride} bytes>"
        )


class Memory:
    """Memory of a frame's own, which goes to the next one of its size when nobody has it any more."""

    __slots__ = ("__weakref__", "_spare", "data")

    def __init__(self, data: bytearray, spare: list[bytearray] | None = None) -> None:
        self.data, self._spare = data, spare

    def __del__(self) -> None:
        spare = getattr(self, "_spare", None)  # an interrupt may come before `__init__` begins
        if spare is not None and not spare:
            spare.append(self.data)


class Frame:
    """One picture in output order.

    As long as it or one of its planes is held, its memory is; `close` gives it back sooner, and `keep` makes a copy
    that needs nothing of the decoder.
    """

    __slots__ = (
        "__weakref__",
        "_held",
        "_memory",
        "colours",
        "crop",
        "damaged",
        "differs",
        "format",
        "hashes",
        "height",
        "index",
        "key",
        "missing",
        "number",
        "planes",
        "poc",
        "pts",
        "width",
    )

    index: int
    """Its place in output order, from 0."""
    pts: float
    """When it is shown, in seconds."""
    poc: int
    """Its picture order count."""
    key: bool
    """Whether decoding may begin with it."""
    differs: tuple[int, ...]
    """The planes that are not what these hashes say, where the video was opened to verify them."""
    missing: tuple[BitstreamError, ...]
    """What the decoder did not find of the picture, where it says so by nothing else."""
    crop: tuple[int, int, int, int]
    """Samples of luma that are to be cut off: left, top, right, bottom. Decoders cut them, unless told not to."""
    colours: tuple[int, bool]
    """matrix_coefficients of the stream, and whether luma and chroma use the full range; of RGB it says nothing."""
    hashes: tuple[int, list[Any]] | None
    """hash_type (0 MD5, 1 CRC, 2 checksum) and the value of each plane, where the stream has them for the picture."""

    def __init__(
        self,
        memory: object,
        fmt: Format,
        size: tuple[int, int],
        rows: list[tuple[int, int]],
        number: int = -1,
        damaged: bool = False,
    ) -> None:
        """`rows` has the address and stride of each plane in `memory`, which is held."""
        self._memory: object | None = memory
        self._held: Held | None = None
        self.format, self.number, self.damaged = fmt, number, damaged
        self.width, self.height = size
        self.index, self.pts, self.poc, self.key = -1, 0.0, 0, False
        self.crop = (0, 0, 0, 0)
        self.missing = ()
        self.colours = (2, False)
        self.hashes = None
        self.differs = ()
        self.planes: tuple[Plane, ...] = tuple(
            Plane(memory, address, stride, fmt.size(i, *size), fmt.planes[i][2], fmt.sample)
            for i, (address, stride) in enumerate(rows)
        )

    def like(self, other: Frame) -> Frame:
        """Take over from another what is said of a frame."""
        for name in _FACTS:
            setattr(self, name, getattr(other, name))
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """What is pickled, or copied, is a copy of its own, as `keep` makes one."""
        facts = {name: getattr(self, name) for name in _FACTS}
        return _again, (self.packed(), self.format, (self.width, self.height), facts)

    def cut(self) -> None:
        """Leave out what is in `crop`. Nothing is copied."""
        left, top, right, bottom = self.crop
        memory, fmt = self._held_memory(), self.format
        self.width, self.height = size = self.width - left - right, self.height - top - bottom
        found = []
        for i, (plane, (x, y, samples)) in enumerate(zip(self.planes, fmt.planes, strict=True)):
            address = plane.address + (top >> y) * plane.stride + (left >> x) * samples * plane.item
            found.append(Plane(memory, address, plane.stride, fmt.size(i, *size), samples, plane.sample))
        self.planes, self.crop = tuple(found), (0, 0, 0, 0)

    def _held_memory(self) -> object:
        if self._memory is None:
            raise Closed("the frame was closed; keep() it before, or take what is needed first")
        return self._memory

    def packed(self) -> bytearray:
        """A copy of all samples: planes one after the other, rows without gaps."""
        self._held_memory()
        out = bytearray(self.format.bytes_of(self.width, self.height))
        address = ctypes.addressof(ctypes.c_char.from_buffer(out))
        for plane in self.planes:
            length = plane.row_bytes
            if plane.stride == length:
                ctypes.memmove(address, plane.address, length * plane.height)
            else:
                for row in range(plane.height):
                    ctypes.memmove(address + row * length, plane.address + row * plane.stride, length)
            address += length * plane.height
        return out

    def md5(self) -> str:
        """The MD5 of `packed`: what ffmpeg's framemd5 has for the frame."""
        import hashlib  # it brings a library of some megabytes

        return hashlib.md5(self.packed(), usedforsecurity=False).hexdigest()

    def keep(self) -> Frame:
        """A copy in memory of its own, which `max_memory` counts. Raises TooLarge."""
        if self._held is not None:
            self._held.room(self.format.bytes_of(self.width, self.height))
        kept = from_bytes(self.packed(), self.format, (self.width, self.height)).like(self)
        if self._held is not None:
            kept.counted(self._held)
        return kept

    def counted(self, held: Held) -> None:
        """Count its memory among what is held, and that of copies of it."""
        self._held = held
        held.add(self._held_memory(), sum(plane.stride * plane.height for plane in self.planes))

    def numpy(self) -> Any:
        """A numpy array of the only plane, or a list of one array for each."""
        self._held_memory()
        arrays = [plane.numpy() for plane in self.planes]
        return arrays[0] if len(arrays) == 1 else arrays

    def close(self) -> None:
        """Give the memory back; planes that are still held keep it."""
        self._memory, self.planes = None, ()

    def __repr__(self) -> str:
        return f"<Frame {self.index}, {self.width} x {self.height} {self.format.name}, POC {self.poc}>"


_FACTS = ("index", "pts", "poc", "key", "number", "damaged", "colours", "crop", "hashes", "differs")
"""What is said of a frame beside its samples."""


def _again(data: bytearray, fmt: Format, size: tuple[int, int], facts: dict[str, Any]) -> Frame:
    frame = from_bytes(data, fmt, size)
    for name, value in facts.items():
        setattr(frame, name, value)
    return frame


def from_bytes(data: bytearray, fmt: Format, size: tuple[int, int]) -> Frame:
    """A frame whose planes stand in `data` one after the other, without gaps."""
    return _laid_out(data, fmt, size, 1)


def blank(fmt: Format, size: tuple[int, int], align: int, spare: list[bytearray] | None = None) -> Frame:
    """A frame to be filled; its rows begin at multiples of `align` bytes, and as many are free behind the last.

    `spare` has the memory of one that nobody has any more, and gets this one's.
    """
    rows = [
        (-(-fmt.size(i, *size)[0] * samples * fmt.item // align) * align) * fmt.size(i, *size)[1]
        for i, (_, _, samples) in enumerate(fmt.planes)
    ]
    length = sum(rows) + 2 * align
    data = spare.pop() if spare else bytearray()
    return _laid_out(data if len(data) == length else bytearray(length), fmt, size, align, spare)


def _laid_out(
    data: bytearray,
    fmt: Format,
    size: tuple[int, int],
    align: int,
    spare: list[bytearray] | None = None,
) -> Frame:
    address = -(-ctypes.addressof(ctypes.c_char.from_buffer(data)) // align) * align
    rows = []
    for number, (_, _, samples) in enumerate(fmt.planes):
        across, down = fmt.size(number, *size)
        stride = -(-across * samples * fmt.item // align) * align
        rows.append((address, stride))
        address += stride * down
    return Frame(Memory(data, spare), fmt, size, rows)
