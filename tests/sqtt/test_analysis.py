"""One call from a capture to its waves, instructions, hotspots, and to what changed."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import sqtt
from sqtt import Capture, StreamError, Trouble
from sqtt.analysis import architectures_apart, follow
from sqtt.commands import main
from sqtt.errors import ArgumentError, Cancelled
from sqtt.export import wave_lanes
from sqtt.overview import overview


@pytest.fixture(scope="module")
def capture(tmp_path_factory: pytest.TempPathFactory) -> Capture:
    return synthetic(tmp_path_factory.mktemp("analysis") / "one.sqttz")


def synthetic(path: Path, *options: str) -> Capture:
    with pytest.raises(SystemExit) as ended:
        main(["synth", str(path), "--waves", "300", "--engines", "2", *options])
    assert ended.value.code == 0
    return sqtt.open(path)


def test_waves(capture: Capture) -> None:
    assert len(capture.waves()) == 300


def test_instructions_of_a_wave_and_of_a_stretch_of_time(capture: Capture) -> None:
    everything = capture.instructions()
    assert len(everything) > 1000
    assert (everything.column("pc").values > 0).all()
    wave = int(everything.column("wave").values[0])
    mine = capture.instructions(wave=wave)
    assert 0 < len(mine) < len(everything)
    assert set(mine.column("wave").values.tolist()) == {wave}
    issue = everything.column("issue").values
    middle = int(np.median(issue))
    early, late = capture.instructions(t1=middle), capture.instructions(t0=middle)
    assert len(early) == int((issue < middle).sum())
    assert len(early) + len(late) == len(everything)
    assert len(capture.instructions(dispatch=0)) == len(everything)


@pytest.mark.parametrize("wrong", ["a", 1.5, -1, 99999, True, [0, 1], np.True_])
def test_a_wave_or_dispatch_that_no_engine_has_is_an_error_that_says_which_there_are(
    capture: Capture, wrong: object
) -> None:
    most = max(np.bincount(capture.waves().column("shader_engine").values)) - 1
    with pytest.raises(ArgumentError, match=rf"^wave=.*: give one whole number, from 0 to {most}$"):
        capture.instructions(wave=wrong)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=r"^dispatch=.*: give one whole number, from 0 to 0$"):
        capture.instructions(dispatch=wrong)  # type: ignore[arg-type]
    assert len(capture.instructions(wave=np.int64(most), dispatch=np.uint8(0))) >= 0  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", ["x", math.nan, math.inf, True, [1]])
def test_a_time_is_a_number_of_clocks(capture: Capture, wrong: object) -> None:
    for name in ("t0", "t1"):
        with pytest.raises(ArgumentError, match=rf"^{name}=.*: give a number of shader clocks"):
            capture.instructions(**{name: wrong})  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=r"^t0=100 is later than t1=5$"):
        capture.instructions(t0=100, t1=5)


@pytest.mark.parametrize("wrong", [0, 1.5, math.nan, "a", None, True])
def test_a_number_of_parts_is_a_whole_number(capture: Capture, wrong: object) -> None:
    with pytest.raises(ArgumentError, match=r"^bins=.*: give a whole number, at least 1$"):
        capture.states(bins=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [None, "/path"])
def test_what_is_compared_are_captures(capture: Capture, wrong: object) -> None:
    with pytest.raises(ArgumentError, match=r"give a Capture, as sqtt\.open\(path\) does"):
        capture.compare(wrong)  # type: ignore[arg-type]


def test_that_captures_are_of_different_architectures_is_said(capture: Capture, tmp_path: Path) -> None:
    other = synthetic(tmp_path / "other.sqttz", "--layout", "gfx12")
    with pytest.warns(UserWarning, match="gfx1100 and gfx1200"):
        capture.compare(other)
    older, newer = (replace(one, recorded_target="", code_objects=()) for one in (capture, other))
    assert "gfx11 and gfx12" in architectures_apart(older, newer)
    assert architectures_apart(older, capture) == ""
    features = [replace(capture, recorded_target=f"gfx942{one}") for one in ("", ":xnack+")]
    assert architectures_apart(*features) == ""


def damaged(capture: Capture, *engines: int) -> Capture:
    """A capture, in which the first bytes of some engines' streams are others."""
    broken = {
        at: memoryview(bytes.fromhex("00ffee") + bytes(one.data[3:]))
        for at, one in enumerate(capture.streams)
    }
    streams = (
        replace(one, data=broken[at]) if at in engines else one for at, one in enumerate(capture.streams)
    )
    return replace(capture, streams=tuple(streams))


def test_a_stream_that_begins_in_damage_costs_itself_and_is_a_problem(capture: Capture) -> None:
    whole, part = capture.instructions(), damaged(capture, 0).instructions()
    kept = whole.column("shader_engine").values == 1
    assert part.column("pc").values.tolist() == whole.part(kept).column("pc").values.tolist() and kept.any()
    for method in ("waves", "hotspots", "states", "counters", "user_data"):
        found, all_ = getattr(damaged(capture, 0), method)(), getattr(capture, method)()
        assert 0 < len(found) <= len(all_) or not len(all_)
    assert len(capture.compare(damaged(capture, 0))) == len(capture.hotspots())
    reports = [one.packets.report for one in follow(damaged(capture, 0)).overview.parts]
    assert [one.ok for one in reports] == [False, True]
    assert reports[0].problems[0].trouble is Trouble.HEADER
    assert "not a thread trace: it begins with 00 ff ee" in reports[0].problems[0].text


def test_where_no_stream_begins_as_a_trace_the_error_names_file_and_stream(capture: Capture) -> None:
    for method in ("instructions", "waves", "hotspots"):
        with pytest.raises(StreamError, match=r"one\.sqttz: se0\.sqtt: not a thread trace"):
            getattr(damaged(capture, 0, 1), method)()


def test_launches_of_a_capture_are_kept_apart_in_every_table(capture: Capture) -> None:
    first, second = capture.streams
    streams = (replace(first, dispatch=1), replace(second, dispatch=2))
    several = replace(capture, streams=streams)
    for method in ("waves", "instructions", "hotspots", "states"):
        table, alone = getattr(several, method)(), getattr(capture, method)()
        assert [one.name for one in table.columns] == ["launch", *(one.name for one in alone.columns)]
        assert set(table.column("launch").cells(0, len(table))) == {"dispatch1", "dispatch2"}
    costs = several.hotspots()
    for one, launch in ((first, "dispatch1"), (second, "dispatch2")):
        mine = np.array(costs.column("launch").cells(0, len(costs))) == launch
        own = replace(capture, streams=(one,)).hotspots()
        assert costs.part(mine).column("hits").values.tolist() == own.column("hits").values.tolist()
    assert several.compare(capture).column("cycles_more").values.any() == np.False_
    paths = {one.path[0] for one in wave_lanes(overview(several))}
    assert paths == {"dispatch1 XCC 0 SE 0", "dispatch2 XCC 0 SE 1"}


def test_hotspots_count_what_instructions_list(capture: Capture) -> None:
    table = capture.hotspots()
    assert int(table.column("hits").values.sum()) == len(capture.instructions())


def test_hidden_clocks_are_part_of_what_there_is_to_hide(capture: Capture) -> None:
    table = capture.hotspots(latency=True)
    of = {one.name: one.values for one in table.columns}
    assert (of["hidden"] <= of["stall"] + of["idle"]).all() and of["hidden"].sum() > 0
    assert (of["hidden_issue"] <= of["cycles"] - of["stall"]).all() and of["hidden_issue"].sum() > 0
    assert [one.name for one in capture.hotspots().columns] == [
        one for one in of if not one.startswith("hidden")
    ]


def test_states_over_time(capture: Capture) -> None:
    table = capture.states(bins=50)
    assert len(table) == 100  # two engines
    waves, issued = capture.waves(), capture.instructions()
    for engine in (0, 1):
        mine = table.part(table.column("shader_engine").values == engine)
        clocks = (mine.column("end").values - mine.column("start").values).astype(float)
        names = ("executing", "stalled", "waiting", "idle")
        lived = sum((mine.column(name).values * clocks).sum() for name in names)
        traced = np.unique(issued.column("wave").values[issued.column("shader_engine").values == engine])
        lives = waves.part(waves.column("shader_engine").values == engine).column("duration").values
        assert lived == pytest.approx(lives[traced].sum())


def test_a_capture_compared_with_itself_costs_nothing_more(capture: Capture) -> None:
    table = capture.compare(capture)
    assert len(table) == len(capture.hotspots())
    assert not table.column("cycles_more").values.any()


def test_captures_of_different_code_are_compared_by_their_instructions(
    capture: Capture, tmp_path: Path
) -> None:
    table = capture.compare(other := synthetic(tmp_path / "other.sqttz", "--kind", "small waves"))
    assert table.column("hits").values.sum() == capture.hotspots().column("hits").values.sum()
    assert table.column("hits_after").values.sum() == other.hotspots().column("hits").values.sum()


def test_progress_reaches_the_end_and_cancel_stops(capture: Capture) -> None:
    output: list[tuple[int, int]] = []
    capture.instructions(progress=lambda now, size: output.append((now, size)))
    assert output[-1] == (capture.size, capture.size)
    assert [now for now, _ in output] == sorted(now for now, _ in output)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        capture.hotspots(cancel=stop)


def test_zeros_at_the_end_of_a_stream_are_padding(capture: Capture) -> None:
    stream = bytes(capture.streams[0].data)
    plain, padded = sqtt.decode(stream), sqtt.decode(stream + bytes(4 << 20))
    assert padded.report.padding >= (4 << 20) - 64
    assert len(padded) <= len(plain) + 128
    assert padded.end == plain.end
    assert plain.report.padding == 0
    assert not sqtt.decode(stream + bytes(4 << 20), capacity=len(stream) + (4 << 20)).report.full
