"""Register writes, and what a pipe's registers hold at a packet."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.registers import UNKNOWN, registers


@given(seed=st.integers(0, 2**32))
def test_the_last_write_on_the_pipe_before_a_packet_counts(seed: int) -> None:
    generator = random.Random(seed)
    encoder = Encoder("gfx11")
    held: dict[tuple[int, int, int], int] = {}
    expected = []
    for time in range(100, 160):
        me, pipe, offset = generator.randrange(2), generator.randrange(4), generator.choice((12, 13))
        if generator.random() < 0.6:
            value = generator.getrandbits(32)
            cs = int(generator.random() < 0.9)
            encoder.add(Kind.REG, time, me=me, pipe=pipe, cs=cs, offset=offset, value=value)
            if cs:
                held[me, pipe, offset] = value
        else:
            encoder.add(Kind.WAVE_START, time, me=me, pipe=pipe)
            expected.append((time, me, pipe, held.get((me, pipe, 12), UNKNOWN)))
    packets = sqtt.decode(encoder.stream())
    rows = packets.select(Kind.WAVE_START)
    me, pipe = packets.field("me", rows), packets.field("pipe", rows)
    got = registers(packets).latched(12, rows, me, pipe)
    assert (
        list(zip(packets.time[rows].tolist(), me.tolist(), pipe.tolist(), got.tolist(), strict=True))
        == expected
    )


def test_cdna_numbers_micro_engines_as_its_waves_do() -> None:
    encoder = Encoder("cdna")
    encoder.add(Kind.REG_CS, 400, me=1, pipe=2, offset=12, value=5)
    encoder.add(Kind.REG, 404, me=0, offset=0xC342, value=6)
    known = registers(sqtt.decode(encoder.stream()))
    assert known.me.tolist() == [0, 1]
    assert known.compute.tolist() == [True, False]
    assert known.latched(12, [len(known) + 5], [0], [2]).tolist() == [5]
