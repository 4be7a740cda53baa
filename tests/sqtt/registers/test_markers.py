"""Markers in the user-data registers: ROC code objects and clocks, RGP commands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.formats.names import USERDATA_2, USERDATA_3
from sqtt.registers import registers
from sqtt.registers.markers import ROC, BindMarker, Markers, markers

from ..conftest import Sample


def read(words: list[int], offsets: list[int], layout: str = "gfx11") -> Markers:
    encoder = Encoder(layout)
    for time, (word, offset) in enumerate(zip(words, offsets, strict=True)):
        encoder.add(Kind.REG, 400 + 4 * time, offset=offset, value=word)
    return markers(registers(sqtt.decode(encoder.stream())))


def roc(*words: int) -> Markers:
    return read([ROC[0], *words], [USERDATA_2] * (len(words) + 1))


def code_object(address: int, size: int, number: int, tail: int) -> list[int]:
    values = {1: size, 4: size >> 32, 2: address, 3: address >> 32, 5: number, 6: number >> 32}
    words = [word for type_, value in values.items() for word in (4 | type_ << 8, value & 0xFFFFFFFF)]
    return [*words, 4 | tail << 12]


@given(
    objects=st.lists(
        st.tuples(
            st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1), st.integers(0, 3)
        ),
        max_size=4,
    )
)
def test_code_objects_are_read_back(objects: list[tuple[int, int, int, int]]) -> None:
    found = roc(*(word for one in objects for word in code_object(*one)))
    got = [(one.address, one.size, one.id, one.unload | one.before << 1) for one in found.code_objects]
    assert got == objects
    assert found.others == ()


def test_the_id_is_in_the_tail_when_it_is_nowhere_else() -> None:
    found = roc(4 | 2 << 8, 0x1000, 4 | (77 << 2 | 1) << 12)
    (one,) = found.code_objects
    assert (one.id, one.address, one.unload, one.before) == (77, 0x1000, True, False)


def test_nothing_counts_before_the_word_that_enables_it() -> None:
    found = read([4 | 1 << 12, ROC[1], 4 | 1 << 12], [USERDATA_2] * 3)
    assert len(found.code_objects) == 1
    assert [one.word for one in found.others] == [4 | 1 << 12]


def test_the_rate_of_the_counter() -> None:
    assert roc(6 | 100_000 << 12).counter_hertz == 100_000_000
    assert roc().counter_hertz is None


def test_cdna_clocks() -> None:
    found = read([5, 0xFFFF_FFFE, 3, 9], [USERDATA_3] * 4, "cdna")
    (one,) = found.clocks
    assert (one.counter, one.sync) == (3 << 32 | 0xFFFF_FFFE, 9)


def test_commands_and_pipelines_of_rgp() -> None:
    alternating = [USERDATA_2, USERDATA_3, USERDATA_2]
    words = [0x8C, 0x1234, 0x5678, 0x8000_0000, 0, 41, 7, 8, 9, 0x0, 0, 42]
    found = read(words, [*alternating, *[USERDATA_2, USERDATA_3] * 3, *alternating])
    (bind,) = found.binds
    assert isinstance(bind, BindMarker)
    assert (bind.hash, bind.compute) == (0x5678_0000_1234, True)
    assert [(one.command, one.groups) for one in found.commands] == [(41, (7, 8, 9)), (42, None)]


@pytest.mark.parametrize("words", [[0x80000000, 0, 1], [0x1], [0x8C, 5]])
def test_what_is_cut_off_or_not_described_is_kept_as_a_word(words: list[int]) -> None:
    found = read(words, [USERDATA_2, USERDATA_3, USERDATA_2][: len(words)])
    assert found.others[0].word == words[0]
    assert found.commands == ()


def test_every_published_marker_is_understood(captured: list[Sample]) -> None:
    for sample in captured:
        found = markers(registers(sqtt.decode(sample.path)))
        assert found.others == (), sample.path
        assert len(found.commands) == len(found.binds) == 1, sample.path
