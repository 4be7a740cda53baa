"""What the page is answered of instructions: lanes, costs, states, memory operations, counters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import sqtt
from sqtt import Kind
from sqtt.analysis import follow
from sqtt.encode import Encoder
from sqtt.statistics import by_instruction

from .conftest import Asking


def test_a_lane_has_the_rows_of_the_wave(ask: Asking, capture: Path) -> None:
    detail = follow(sqtt.open(capture)).details[0]
    columns, _ = ask.columns("engine", item=0, part=0)
    at = int(columns["traced_rows"].argmax())
    wave = int(columns["traced"][at])
    mine = detail.instructions.of(wave)
    begin, end = columns["traced_start"][at], columns["traced_end"][at] + 1
    found, facts = ask.columns("lane", item=0, part=0, wave=wave, t0=begin, t1=end, pixels=500)
    assert facts["exact"]
    assert found["time"].tolist() == detail.timing.time[mine].tolist()
    assert found["stall"].tolist() == detail.timing.stall[mine].tolist()
    assert found["duration"].tolist() == detail.timing.duration[mine].tolist()
    assert columns["pc"][found["code"]].tolist() == detail.instructions.pc[mine].tolist()
    rows, _ = ask.columns("rows", item=0, part=0, wave=wave, first=3, count=2)
    assert rows["row"].tolist() == [3, 4] and rows["time"].tolist() == found["time"][3:5].tolist()


def test_a_lane_from_far_keeps_the_sums(ask: Asking, capture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    detail = follow(sqtt.open(capture)).details[0]
    monkeypatch.setattr("sqtt.viewer.pictures._FEW", 0)
    columns, _ = ask.columns("engine", item=0, part=0)
    at = int(columns["traced_rows"].argmax())
    wave, begin, end = int(columns["traced"][at]), columns["traced_start"][at], columns["traced_end"][at] + 1
    found, facts = ask.columns("lane", item=0, part=0, wave=wave, t0=begin, t1=end, pixels=4)
    assert not facts["exact"]
    mine, times = detail.instructions.of(wave), detail.timing
    life = int(detail.instructions.waves.end[wave] - detail.instructions.waves.start[wave])
    executing, stalled, waiting, idle = found["states"].reshape(4, 4).sum(axis=1) * (end - begin) / 4
    assert executing + stalled + waiting + idle == pytest.approx(life, rel=1e-4)
    assert stalled + waiting == pytest.approx(times.stall[mine].sum(), rel=0.02)
    assert waiting > stalled > 0 and executing > 0 and idle > 0
    assert found["issued"].sum() == len(range(mine.start, mine.stop))


def test_costs_are_the_hotspots_and_of_one_wave_its_own(ask: Asking, capture: Path) -> None:
    table = sqtt.open(capture).hotspots()
    found, _ = ask.columns("costs", item=0)
    for name in ("pc", "hits", "cycles", "stall", "idle"):
        assert found[name].tolist() == table.column(name).values.tolist()
    assert found["text"] == [one or "" for one in table.column("text").cells(0, len(table))]
    detail = follow(sqtt.open(capture)).details[0]
    columns, _ = ask.columns("engine", item=0, part=0)
    wave = int(columns["traced"][0])
    own, _ = ask.columns("costs", item=0, part=0, wave=wave)
    expected = by_instruction(detail.instructions, detail.timing, wave=wave)
    assert own["cycles"].sum() == expected.cycles.sum() and own["hits"].sum() == expected.hits.sum()
    assert columns["pc"][own["hits"] > 0].tolist() == expected.pc.tolist()


def test_states_cover_the_lives_of_the_traced_waves(ask: Asking, capture: Path) -> None:
    detail = follow(sqtt.open(capture)).details[0]
    _, facts = ask.columns("overview", item=0)
    t0, t1 = facts["t0"] - 10_000, facts["t1"] + 10_000
    found, _ = ask.columns("series", item=0, part=0, t0=t0, t1=t1, pixels=10)
    total = found["states"].sum() * (t1 - t0) / 10
    waves = detail.instructions.waves
    traced = detail.instructions.end > detail.instructions.begin
    clocks = (waves.end - waves.start)[traced].sum()
    columns, _ = ask.columns("overview", item=0)
    mine = columns["clock_part"] == 0
    rate = np.ptp(columns["clock_time"][mine]) / np.ptp(columns["clock_clock"][mine])
    assert total == pytest.approx(clocks * rate, rel=0.01)


def test_memory_operations_end_with_the_wait_that_paid(ask: Asking) -> None:
    columns, _ = ask.columns("engine", item=0, part=0)
    at = int(columns["traced_rows"].argmax())
    wave, begin, end = int(columns["traced"][at]), columns["traced_start"][at], columns["traced_end"][at] + 1
    found, _ = ask.columns("memory", item=0, part=0, wave=wave, t0=begin, t1=end, pixels=100)
    rows, _ = ask.columns("rows", item=0, part=0, wave=wave)
    waited = found["wait"] >= 0
    assert waited.any() and found["in_flight"].any()
    waits = {columns["text"][int(rows["code"][int(one)])].split()[0] for one in found["wait"][waited]}
    assert all("wait" in one or one.startswith("[") for one in waits)
    total = (found["end"] - found["begin"])[waited].sum() / (end - begin)
    assert found["in_flight"].mean() == pytest.approx(total, rel=1e-4)


def test_an_instruction_is_found_in_a_wave(ask: Asking) -> None:
    columns, _ = ask.columns("engine", item=0, part=0)
    wave = int(columns["traced"][0])
    rows, _ = ask.columns("rows", item=0, part=0, wave=wave)
    found, facts = ask.columns("find", item=0, part=0, wave=wave, text="S_MOV")
    expected = [at for at, code in enumerate(rows["code"].tolist()) if "s_mov" in columns["text"][code]]
    assert found["row"].tolist() == expected and facts["total"] == len(expected)
    assert ask.columns("find", item=0, part=0, wave=wave, text="")[1]["total"] == 0


def test_counters_and_written_values_are_series(folder: Path) -> None:
    encoder = Encoder("gfx11", simd=0, wgp=0, sa=0)
    encoder.add(Kind.WAVE_START, 100, wgp=0, simd=0, slot=3)
    encoder.add(Kind.UTIL_COUNTER, [200, 300, 400], id=1, spi_busy=[2, 4, 15])
    encoder.add(Kind.SHADER_DATA, 250, sa=0, wgp=0, simd=0, slot=3, value=0xABCD)
    encoder.add(Kind.WAVE_END, 900, wgp=0, simd=0, slot=3)
    path = folder / "counters_se0.sqtt"
    path.write_bytes(encoder.stream())
    ask = Asking(path)
    ask.decode("waves")
    ask.decode("engine", part=0)
    _, facts = ask.columns("engine", item=0, part=0)
    found, _ = ask.columns("series", item=0, part=0, t0=0, t1=1000, pixels=10)
    values = found["counters"].reshape(len(facts["counters"]), 10)[
        facts["counters"].index("spi_busy (id 1, sa 0)")
    ]
    assert values[2:5].tolist() == [2, 4, 15] and np.isnan(values[5])
    assert found["written_time"].tolist() == [250] and found["written_value"].tolist() == [0xABCD]
    assert found["written_wave"].tolist() == [0]
