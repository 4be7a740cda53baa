"""Values that shaders wrote, and the waves that wrote them."""

from __future__ import annotations

import pytest

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.registers.userdata import user_data
from sqtt.waves import waves


@pytest.mark.parametrize("layout", ["gfx11", "gfx12", "cdna"])
def test_each_value_has_its_wave(layout: str) -> None:
    encoder = Encoder(layout)
    for time, slot in ((1000, 3), (1004, 5)):
        encoder.add(Kind.WAVE_START, time, slot=slot, simd=1)
    encoder.add(Kind.SHADER_DATA, 1100, slot=5, simd=1, value=0xDEADBEEF)
    encoder.add(Kind.WAVE_END, 1200, slot=5, simd=1)
    encoder.add(Kind.WAVE_START, 1300, slot=5, simd=1)
    encoder.add(Kind.SHADER_DATA, 1400, slot=5, simd=1, value=7)
    encoder.add(Kind.SHADER_DATA, 1500, slot=3, simd=1, value=8)
    encoder.add(Kind.SHADER_DATA, 1600, slot=6, simd=1, value=9)
    encoder.add(Kind.SHADER_DATA, 1700, slot=3, simd=2, value=10)
    packets = sqtt.decode(encoder.stream())
    found = user_data(packets, waves(packets))
    assert found.value.tolist() == [0xDEADBEEF, 7, 8, 9, 10]
    assert found.wave.tolist() == [1, 2, 0, -1, -1]
    assert (packets.time[found.row] == found.time).all()


def test_immediates_have_8_bits() -> None:
    encoder = Encoder("gfx12")
    encoder.add(Kind.WAVE_START, 1000, slot=3)
    encoder.add(Kind.SHADER_DATA_SHORT, 1100, slot=3, value=0x5A)
    packets = sqtt.decode(encoder.stream())
    found = user_data(packets, waves(packets))
    assert (found.value.tolist(), found.wave.tolist()) == ([0x5A], [0])


def test_a_stream_without_them_has_none() -> None:
    packets = sqtt.decode(Encoder("gfx11").stream())
    assert len(user_data(packets, waves(packets))) == 0
