"""What is made of columns shows how many rows it has."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

import sqtt
from sqtt.decoding.counted import Counted
from sqtt.encode import Encoder
from sqtt.waves import waves


@dataclass(frozen=True, repr=False)
class Few(Counted):
    time: np.ndarray
    hidden: int = field(repr=False)
    losses: int
    name: str

    def __len__(self) -> int:
        return len(self.time)


def test_rows_are_counted_and_only_numbers_and_texts_are_shown() -> None:
    assert repr(Few(np.arange(2500), 1, 3, "se0")) == "<Few: 2,500 rows, losses=3, name='se0'>"


def test_waves_say_how_many_they_are() -> None:
    encoder = Encoder("gfx11", simd=0, wgp=0)
    encoder.add(sqtt.Kind.WAVE_START, [100, 200, 300], slot=[0, 1, 2], wgp=0, simd=0)
    packets = sqtt.decode(encoder.stream())
    assert repr(waves(packets)) == "<Waves: 3 rows, saves=0, lost=0>"
    assert repr(packets) == f"<Packets: {len(packets)} rows, layout='gfx11', end=300>"
