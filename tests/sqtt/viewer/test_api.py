"""The page's questions: answers are the columns of the Python API."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sqtt
from sqtt import Kind, synth
from sqtt.capture import Capture, LoadedCode, Stream, write_container
from sqtt.codeobject import CodeObject
from sqtt.encode import Encoder
from sqtt.formats.names import ComputeRegister
from sqtt.synth.machine import code_object
from sqtt.viewer.api import Api
from sqtt.viewer.items import Item
from sqtt.viewer.wire.columns import unpacked
from tests.examples import telling

from ..helpers.captures import NAMES, SAMPLES
from .conftest import Asking, write


def test_nothing_is_decoded_before_it_is_clicked(capture: Path) -> None:
    found = Asking(capture)
    (item,) = found.json("items")
    assert item["kernels"] == ["synthetic"] and item["streams"] == 2 and item["changed"] == ""
    assert found.status("overview", item=0) == 409
    assert found.status("decode", item=0, what="engine", part=0) == 409


def test_the_overview_counts_what_is_there(ask: Asking) -> None:
    columns, facts = ask.columns("overview", item=0)
    assert facts["waves"] == 400 and facts["unit"] == "ns"
    assert sum(one["waves"] for one in facts["parts"]) == 400
    assert columns["kernel"] == ["synthetic"] and columns["kernel_waves"].tolist() == [400]
    assert [columns["kernel_start"][0], columns["kernel_end"][0]] == [facts["t0"], facts["t1"]]
    assert facts["lines"]["se"] == 2 and len(columns["places"]) == 7 * facts["lines"]["slot"]


def test_waves_are_those_of_the_python_api(ask: Asking, capture: Path) -> None:
    table = sqtt.open(capture).waves()
    _, facts = ask.columns("overview", item=0)
    found, kind = ask.columns(
        "waves", item=0, level="slot", t0=facts["t0"], t1=facts["t1"] + 1, pixels=100, height=4096
    )
    assert kind["kind"] == "spans"
    for name, column in (("start", "start_ns"), ("end", "end_ns")):
        assert sorted(found[name].tolist()) == sorted(table.column(column).values.tolist())
    places, row = unpacked(ask.api.answer("overview", {"item": "0"}).body)[0]["places"].reshape(-1, 7), 17
    engine, wave = int(places[int(found["line"][row])][6]), int(found["wave"][row])
    rows = np.flatnonzero(table.column("shader_engine").values == engine)
    assert table.column("start_ns").values[rows[wave]] == found["start"][row]
    assert table.column("slot").values[rows[wave]] == places[int(found["line"][row])][5]


def test_a_picture_is_how_full_the_slots_are(ask: Asking, capture: Path) -> None:
    table = sqtt.open(capture).waves()
    start, end = (table.column(name).values.astype(float) for name in ("start_ns", "end_ns"))
    _, facts = ask.columns("overview", item=0)
    t0, t1 = facts["t0"], facts["t0"] + 200
    found, kind = ask.columns("waves", item=0, level="se", t0=t0, t1=t1, pixels=1, height=100)
    assert kind["kind"] == "picture" and kind["lines"] == 2
    for engine in (0, 1):
        mine = table.column("shader_engine").values == engine
        live = np.clip(np.minimum(end, t1) - np.maximum(start, t0), 0, None)[mine].sum() / 200
        slots = len({row[1:6] for row in table.part(mine).rows()})
        assert found["fill"][engine] == pytest.approx(255 * live / slots, abs=1)


def test_lines_are_merged_where_the_picture_is_too_low(ask: Asking) -> None:
    _, facts = ask.columns("overview", item=0)
    span = {"t0": facts["t0"], "t1": facts["t1"], "pixels": 64}
    low, kind = ask.columns("waves", item=0, level="slot", height=8, **span)
    assert kind["lines"] == 8 and low["fill"].size == 8 * 64 and low["fill"].any()


def test_occupancy_is_that_of_the_python_api(ask: Asking, capture: Path) -> None:
    _, facts = ask.columns("overview", item=0)
    t0, t1 = facts["t0"], facts["t1"]
    found, _ = ask.columns("curves", item=0, t0=t0, t1=t1, pixels=50)
    table = sqtt.open(capture).waves()
    start, end = (table.column(name).values for name in ("start_ns", "end_ns"))
    mine = table.column("shader_engine").values == 1
    total = float((end - start)[mine].sum()) / (t1 - t0)
    assert found["waves"].reshape(2, 50)[1].mean() == pytest.approx(total, rel=1e-4)
    assert found["clock"].min() > 100  # MHz


def test_a_selection_is_summed_up(ask: Asking, capture: Path) -> None:
    table = sqtt.open(capture).waves()
    start, end = (table.column(name).values for name in ("start_ns", "end_ns"))
    t0, t1 = float(np.median(start)), float(np.median(end))
    found = ask.json("selection", item=0, level="se", t0=t0, t1=t1)
    mine = (start < t1) & (end >= t0)
    assert found["waves"] == mine.sum() and found["kernels"] == {"synthetic": int(mine.sum())}
    assert found["started"] == (mine & (start >= t0)).sum()


def test_a_capture_beside_itself_differs_in_nothing(capture: Path) -> None:
    ask = Asking(capture, capture)
    for item in (0, 1):
        ask.decode("waves", item)
    assert ask.decode("comparison", 0, other=1)[-1]["stage"] == "done"
    found, _ = ask.columns("comparison", item=0, other=1)
    assert found["cycles"].sum() > 0 and not found["cycles_more"].any()


def test_a_capture_that_changes_is_told_and_not_decoded(capture: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqttz"
    shutil.copy(capture, copy)
    ask = Asking(copy)
    assert ask.json("changes") == [""]
    copy.unlink()
    assert "is gone" in ask.json("changes")[0]
    last = ask.decode("waves")[-1]
    assert last["stage"] == "failed" and "is gone" in last["error"]


@pytest.mark.parametrize("what", ["waves", "engine", "costs"])
@pytest.mark.parametrize("noticed", [True, False], ids=["noticed", "while it is read"])
def test_a_file_that_is_cut_under_the_server_is_told_and_kills_nothing(
    capture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, noticed: bool
) -> None:
    copy = tmp_path / "copy.sqttz"
    shutil.copy(capture, copy)
    ask = Asking(copy)
    if what != "waves":
        ask.decode("waves")
    os.truncate(copy, 100)
    if not noticed:  # nothing saw it before the bytes are touched
        monkeypatch.setattr(Item, "check", lambda self: None)
    last = ask.decode(what, part=0) if what == "engine" else ask.decode(what)
    assert last[-1]["stage"] == "failed"
    assert ("was changed" if noticed else "cut short") in last[-1]["error"]


def test_who_stops_reading_gives_the_decode_up(capture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = threading.Event()

    def slow(item: object, job: Any, capacity: object) -> None:
        job.cancel.wait(60)
        seen.set()
        job.poll()

    monkeypatch.setattr("sqtt.viewer.api.timeline", slow)
    ask = Asking(capture)
    lines = ask.api.answer("decode", {"item": "0", "what": "waves"}).lines
    assert lines is not None and json.loads(next(lines))["stage"] == "waiting"
    lines.close()  # type: ignore[attr-defined]
    assert seen.wait(60)
    assert ask.status("overview", item=0) == 409


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("overview", {"item": 7}),
        ("overview", {"item": "x"}),
        ("waves", {"item": 0, "level": "slot", "t0": 5, "t1": 5, "pixels": 10, "height": 10}),
        ("curves", {"item": 0, "t0": 0, "t1": "1e308", "pixels": 10}),
        ("curves", {"item": 0, "t0": "-1e308", "t1": "1e308", "pixels": 10}),
        ("curves", {"item": 0, "t0": 0, "t1": "1e-300", "pixels": 10}),
        ("curves", {"item": 0, "t0": 0, "t1": "inf", "pixels": 10}),
        ("waves", {"item": 0, "level": "slot", "t0": "nan", "t1": 5, "pixels": 10, "height": 10}),
        ("waves", {"item": 0, "level": "slot", "t0": 0, "t1": 5, "pixels": 10**9, "height": 10}),
        ("waves", {"item": 0, "level": "slot", "t0": 0, "t1": 5, "pixels": 10, "height": 10**9}),
        ("waves", {"item": 0, "level": "slot", "first": -1, "t0": 0, "t1": 5, "pixels": 10, "height": 10}),
        ("waves", {"item": 0, "level": "kernel", "t0": 0, "t1": 5, "pixels": 10, "height": 10}),
        ("lane", {"item": 0, "part": 0, "wave": 10**6, "t0": 0, "t1": 5, "pixels": 10}),
        ("lane", {"item": 0, "part": 9, "wave": 0, "t0": 0, "t1": 5, "pixels": 10}),
        ("decode", {"item": 0, "what": "everything"}),
    ],
)
def test_parameters_are_held_to_what_they_may_be(ask: Asking, name: str, asked: dict[str, object]) -> None:
    assert ask.status(name, **asked) == 400


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("t0", "t1"), [(-(2.0**62), 2.0**62), (0, 1e-3), (2.0**62 - 1024, 2.0**62), (1e6, 1e6 + 0.5)]
)
def test_the_widest_and_the_narrowest_pictures_have_numbers(ask: Asking, t0: float, t1: float) -> None:
    wave = int(ask.columns("engine", item=0, part=0)[0]["traced"][0])
    span = {"item": 0, "t0": t0, "t1": t1, "pixels": 8192}
    for name, more in (
        ("curves", {}),
        ("waves", {"level": "slot", "height": 100}),
        ("waves", {"level": "se", "height": 100}),
        ("series", {"part": 0}),
        ("lane", {"part": 0, "wave": wave}),
        ("memory", {"part": 0, "wave": wave}),
    ):
        columns, _ = ask.columns(name, **span, **more)
        drawn = {key: one for key, one in columns.items() if key != "counters"}  # NaN where there is none
        assert all(np.isfinite(one).all() for one in drawn.values() if isinstance(one, np.ndarray)), name


@pytest.mark.parametrize("name", telling(NAMES, *(one for one in NAMES if "gemm" in one or "lds" in one)))
def test_published_captures_are_answered_whole(name: str) -> None:
    ask = Asking(SAMPLES / name)
    assert ask.decode("waves")[-1]["error"] == ""
    _, facts = ask.columns("overview", item=0)
    assert [one["text"] for one in facts["banners"] if one["grave"]] == []
    for part in range(len(facts["parts"])):
        assert ask.decode("engine", part=part)[-1]["error"] == ""
        columns, found = ask.columns("engine", item=0, part=part)
        assert found["addressed"] == found["rows"] and not any(one["grave"] for one in found["banners"])
        for wave in columns["traced"][:2].astype(int).tolist():
            rows, _ = ask.columns("lane", item=0, part=part, wave=wave, t0=0, t1=1e9, pixels=100)
            assert rows["row"].tolist() == list(range(len(rows["row"]))) and len(rows["row"])
            ask.columns("memory", item=0, part=part, wave=wave, t0=0, t1=1e9, pixels=100)
        ask.columns("series", item=0, part=part, t0=facts["t0"], t1=facts["t1"], pixels=20)


@given(
    st.sampled_from(sorted(Api([])._answers)),
    st.dictionaries(
        st.sampled_from(
            [
                "item",
                "part",
                "wave",
                "other",
                "t0",
                "t1",
                "pixels",
                "height",
                "first",
                "last",
                "kernel",
                "count",
            ]
        ),
        st.one_of(st.integers(-2, 500), st.integers(), st.floats(), st.text(max_size=4)).map(str),
    ),
    st.sampled_from(["slot", "se", "waves", "engine", "s_mov", ""]),
)
def test_no_question_is_a_defect(ask: Asking, name: str, asked: dict[str, str], word: str) -> None:
    asked = {
        "item": "0",
        "part": "0",
        "wave": "3",
        "t0": "0",
        "t1": "900",
        "pixels": "9",
        "height": "9",
        **asked,
    }
    reply = ask.api.answer(name, {**asked, "level": word, "what": word, "text": word})
    assert reply.status in (200, 400, 409), reply.body


def test_there_are_no_other_questions(ask: Asking) -> None:
    assert ask.status("__init__") == 404


@pytest.mark.parametrize("layout", ["gfx10", "gfx12", "cdna"])
def test_every_generation_is_answered(layout: str, folder: Path) -> None:
    shown = layout != "gfx10"  # of which no instructions are made
    synthetic = synth.capture(layout, seed=2, waves=100, engines=1, instructions=shown)
    path = write(folder / f"{layout}.sqttz", synthetic)
    ask = Asking(path)
    assert ask.decode("waves")[-1]["error"] == ""
    assert ask.decode("engine", part=0)[-1]["error"] == ""
    _, facts = ask.columns("overview", item=0)
    assert facts["waves"] == 100
    ask.columns("series", item=0, part=0, t0=facts["t0"], t1=facts["t1"], pixels=10)


def test_kernels_are_told_apart(folder: Path) -> None:
    synthetic = synth.capture("gfx11", seed=3, waves=4, engines=1, units=1)
    text = CodeObject.read(synthetic.code).text.data
    encoder, code = Encoder("gfx11", simd=0, wgp=0, sa=0), []
    for name, apart, times in (("one", 0, [200, 210]), ("two", 1 << 20, [800, 820, 840])):
        entry = synthetic.entry + apart
        for offset, value in ((ComputeRegister.PGM_LO, entry >> 8), (ComputeRegister.PGM_HI, entry >> 40)):
            encoder.add(Kind.REG, times[0] - 100, cs=1, me=1, offset=int(offset), value=value & 0xFFFFFFFF)
        for slot, time in enumerate(times):
            encoder.add(Kind.WAVE_START, time, simd=1, slot=slot, me=1)
            encoder.add(Kind.WAVE_END, time + 300, simd=1, slot=slot)
        elf = code_object(text, "gfx1100", name)
        code.append(LoadedCode(f"{name}.elf", memoryview(elf), synthetic.load_address + apart))
    path = folder / "kernels.sqttz"
    stream = Stream("se0", memoryview(encoder.stream()), 0)
    write_container(Capture(path, "made", (stream,), tuple(code), "gfx1100"), path)
    ask = Asking(path)
    ask.decode("waves")
    columns, _ = ask.columns("overview", item=0)
    found = dict(zip(columns["kernel"], range(9), strict=False))
    for name, waves, start, end in (("one", 2, 200, 510), ("two", 3, 800, 1140)):
        assert columns["kernel_waves"][found[name]] == waves
        assert columns["kernel_start"][found[name]] == start
        assert columns["kernel_end"][found[name]] == end
    window = {"item": 0, "level": "slot", "t0": 0, "t1": 2000, "pixels": 10, "height": 99}
    shown, _ = ask.columns("waves", kernel=found["two"], **window)
    assert sorted(shown["start"].tolist()) == [800, 820, 840]
    shown, _ = ask.columns("waves", **{**window, "level": "se"})
    assert shown["kernel"].tolist()[1:6:3] == [found["one"], found["two"]]
