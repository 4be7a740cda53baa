"""The HEVC track of a file: where each sample is, and when it is decoded and shown."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ..errors import BitstreamError, ContainerError
from .annexb import Buffer


class Sample(NamedTuple):
    """One access unit."""

    offset: int
    size: int
    dts: int
    """When it is decoded, in units of the track's timescale."""
    pts: int
    """When it is shown, edit lists counted."""
    key: bool
    shown: bool
    """False: others that are shown refer to it, but it is outside of what the edit list shows."""


@dataclass
class Track:
    """The first HEVC track of a file."""

    timescale: int = 0
    """Units of time in a second."""
    width: int = 0
    height: int = 0
    length_size: int = 4
    """Bytes of the length before each unit of a sample."""
    parameter_sets: tuple[bytes, ...] = ()
    """Units of the decoder's configuration."""
    places: tuple[int, ...] = ()
    """Where in the file each of these is."""
    shift: int = 0
    """What the edit list takes from each time."""
    early: int = 0
    """By how much samples are decoded before their times of decoding, where some would be shown before them."""
    last: int = 0
    """How long the last sample is shown."""
    offsets: array[int] = field(default_factory=lambda: array("Q"))
    sizes: array[int] = field(default_factory=lambda: array("Q"))
    dts: array[int] = field(default_factory=lambda: array("q"))
    composition: array[int] = field(default_factory=lambda: array("q"))
    keys: bytearray = field(default_factory=bytearray)
    hidden: bytearray = field(default_factory=bytearray)
    """1 for samples that are decoded and not shown."""
    problems: list[BitstreamError] = field(default_factory=list)
    """What was wrong with the index, and did not hinder to read the rest."""

    def __len__(self) -> int:
        return len(self.sizes)

    def __getitem__(self, number: int) -> Sample:
        dts = self.dts[number] - self.shift
        return Sample(
            self.offsets[number],
            self.sizes[number],
            dts - self.early,
            dts + self.composition[number],
            bool(self.keys[number]),
            not self.hidden[number],
        )

    def pts(self, number: int) -> int:
        """When a sample is shown."""
        return self.dts[number] - self.shift + self.composition[number]

    @property
    def end(self) -> int:
        """When the last sample is shown no more."""
        shown = (self.pts(number) for number in range(len(self)) if not self.hidden[number])
        return max(shown, default=-self.last) + self.last

    def units(self, data: Buffer, number: int) -> Iterator[tuple[int, int]]:
        """Start and end of each unit of a sample. Raises ContainerError where they do not fit into it."""
        at, end = self.offsets[number], self.offsets[number] + self.sizes[number]
        if end > len(data):
            raise ContainerError(
                f"sample {number} ends at byte {end}, the file at {len(data)}: it is cut off"
            )
        while at < end:
            length = int.from_bytes(data[at : at + self.length_size], "big")
            start = at + self.length_size
            at = start + length
            if at > end:
                raise ContainerError(f"sample {number} has a unit that ends {at - end} bytes behind it")
            if length:
                yield start, at
