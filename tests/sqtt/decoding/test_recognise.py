"""The first 8 bytes of a stream."""

from __future__ import annotations

import pytest

from sqtt import recognise
from sqtt.encode import Encoder


@pytest.mark.parametrize(
    ("bits", "layout", "version"),
    [
        (0x68900191, "gfx11", 3),
        (0x0913100868700211, "gfx12", 4),
        (0x0913102868700211, "gfx12", 4),
        (0x11 | 1 << 7, "gfx10", 1),
        (0x11 | 2 << 7, "gfx10", 2),
        (0x11 | 4 << 13 | 0xF << 16 | 3 << 24, "cdna", 0x11),
        (6 << 13 | 1 << 32, "cdna", 0),
    ],
)
def test_headers_of_real_streams_and_of_each_generation(bits: int, layout: str, version: int) -> None:
    header = recognise(bits.to_bytes(8, "little"))
    assert (header.layout.name, header.version, header.bits) == (layout, version, bits)


def test_the_header_of_a_real_gfx1100() -> None:
    header = recognise(0x68900191.to_bytes(8, "little"))
    assert (header.simd, header.wgp, header.sa) == (0, 0, 0)
    assert (header.fields["last_sa"], header.fields["last_wgp"]) == (1, 4)
    assert (header.double_rate, header.derate) == (32, 1)


def test_the_encoder_writes_it_and_it_is_read_again() -> None:
    header = recognise(Encoder("gfx12", simd=3, wgp=6, sa=1, dp_rate=2, dp_derate=1).stream())
    assert (header.simd, header.wgp, header.sa, header.double_rate, header.derate) == (3, 6, 1, 2, 2)
    header = recognise(Encoder("cdna", cu=9, se=5, generation=6).stream())
    assert (header.simd, header.fields["cu"], header.fields["se"], header.fields["generation"]) == (
        None,
        9,
        5,
        6,
    )
