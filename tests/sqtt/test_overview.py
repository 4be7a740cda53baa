"""The first pass over a capture: kernels by address, one time axis for all engines."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import sqtt
from sqtt import synth
from sqtt.capture import Capture, Stream, open
from sqtt.overview import overview, part

from .helpers.captures import NAMES, SAMPLES, sample


@pytest.mark.parametrize("name", NAMES)
def test_the_samples_kernels_are_known_without_recorded_addresses(name: str) -> None:
    _, info, _ = sample(name)
    found = overview(open(SAMPLES / name))
    assert [one.load_address for one in found.capture.code_objects] == [info["load_address"]]
    assert found.unknown == ()
    # Captures of waves only on gfx12 leave the clock readings out, as do those of CDNA.
    clocked = [one.clock is not None for one in found.parts if len(one.waves)]
    assert found.timed is all(clocked)
    assert any(clocked) is (info["gfx_target"] != "gfx950" and "k1" not in name)


@pytest.mark.parametrize("name", [name for name in NAMES if "gfx1100_gemm" in name])
def test_nanoseconds_begin_with_the_first_wave_and_keep_the_order(name: str) -> None:
    found = overview(open(SAMPLES / name))
    starts = [found.axis(one, one.waves.start) for one in found.parts]
    assert min(one.min() for one in starts) == 0
    for each, start in zip(found.parts, starts, strict=True):
        assert (np.diff(start[np.argsort(each.waves.start, kind="stable")]) >= 0).all()
    # All engines work on one dispatch: they start within a microsecond of each other, though their clocks do not.
    assert max(one.min() for one in starts) < 1000
    assert np.ptp([one.waves.start.min() for one in found.parts]) > 1000


def test_without_clocks_a_shader_clock_is_a_nanosecond() -> None:
    synthetic = synth.capture("cdna", waves=20, engines=1)
    stream = Stream("se0", memoryview(synthetic.engines[0].stream), 0)
    found = overview(Capture(Path(), "made", (stream,)))
    [one] = found.parts
    assert not found.timed
    assert "two are the least" in one.no_clock == found.no_clock
    assert found.nanoseconds(one, one.waves.start) is None
    assert found.axis(one, one.waves.start).tolist() == one.waves.start.tolist()


def test_clock_readings_that_cannot_be_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    synthetic = synth.capture("gfx11", waves=5000, engines=1)
    stream = Stream("se0", memoryview(synthetic.engines[0].stream), 0)
    packets = sqtt.decode(stream.data)
    assert part(stream, packets).clock is not None
    readings = np.array([[0, 100], [1000, 90 + (1 << 52)]])
    monkeypatch.setattr("sqtt.clock.pairs", lambda *_: readings)
    found = part(stream, packets)
    assert found.clock is None
    assert "shader clock of" in found.no_clock and "damaged" in found.no_clock


def test_engines_that_wrote_nothing_are_left_out() -> None:
    synthetic = synth.capture("gfx11", waves=20, engines=1)
    streams = (
        Stream("se0", memoryview(bytes(64)), 0),
        Stream("se1", memoryview(synthetic.engines[0].stream), 1),
    )
    assert [one.stream.shader_engine for one in overview(Capture(Path(), "made", streams)).parts] == [1]


def test_nothing_is_decoded_before_it_is_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from sqtt.capture import write_container

    synthetic = synth.capture("gfx11", waves=20, engines=2)
    streams = tuple(Stream("", memoryview(one.stream), one.index) for one in synthetic.engines)
    write_container(Capture(Path(), "made", streams), tmp_path / "capture")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("sqtt.overview.decode", refuse)
    monkeypatch.setattr(sqtt, "decode", refuse)
    capture = open(tmp_path / "capture")
    assert capture.size == sum(len(one.stream) for one in synthetic.engines)
    with pytest.raises(AssertionError, match="decoded"):
        overview(capture)
