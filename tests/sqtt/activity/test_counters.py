"""Counters: packets in, one series for each counter of each unit out, in every form there is."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import sqtt
from sqtt import Kind
from sqtt.activity import COUNTERS, counters
from sqtt.commands import main
from sqtt.encode import Encoder


@pytest.fixture
def gfx11(tmp_path: Path) -> Path:
    """One wave, a load of two units, a value that it wrote."""
    encoder = Encoder("gfx11", simd=0, wgp=0, sa=0)
    encoder.add(Kind.WAVE_START, 100, wgp=0, simd=0, slot=3)
    encoder.add(Kind.UTIL_COUNTER, [200, 300, 400], id=1, spi_busy=[2, 4, 15])
    encoder.add(Kind.UTIL_COUNTER, 350, id=0, sa=1, spi_busy=7)
    encoder.add(Kind.SHADER_DATA, 250, sa=0, wgp=0, simd=0, slot=3, value=0xABCD)
    encoder.add(Kind.WAVE_END, 900, wgp=0, simd=0, slot=3)
    path = tmp_path / "run_se2.sqtt"
    path.write_bytes(encoder.stream())
    return path


def test_each_load_of_each_unit_is_a_series(gfx11: Path) -> None:
    series = counters(sqtt.decode(gfx11, only=COUNTERS))
    busy = {one.unit: one for one in series if one.name == "spi_busy"}
    assert list(busy) == ["id 0, sa 1", "id 1, sa 0"]
    assert busy["id 1, sa 0"].time.tolist() == [200, 300, 400]
    assert busy["id 1, sa 0"].value.tolist() == [2, 4, 15]
    assert len({one.name for one in series}) > 5 and all(one.name not in ("delta", "id") for one in series)


def test_cdna_s_counters_are_those_of_its_compute_units() -> None:
    encoder = Encoder("cdna", se=0)
    for time, unit in ((400, 3), (800, 3), (1200, 5)):
        encoder.add(Kind.PERF, time, sa=0, cu=unit, bank=1, counter0=time, counter3=unit)
    series = {(one.name, one.unit): one for one in counters(sqtt.decode(encoder.stream()))}
    assert series["counter0", "sa 0, cu 3, bank 1"].value.tolist() == [400, 800]
    assert series["counter3", "sa 0, cu 5, bank 1"].value.tolist() == [5]
    assert len(series) == 8


def test_a_stream_without_them_has_none() -> None:
    assert counters(sqtt.decode(Encoder("gfx12", simd=0, wgp=0, sa=0).stream())) == ()


def test_a_capture_has_them_in_one_call(gfx11: Path) -> None:
    table = sqtt.open(gfx11).counters()
    names = ("shader_engine", "time", "unit", "counter", "value")
    rows = zip(*(table.column(name).cells(0, len(table)) for name in names), strict=True)
    busy = [row for row in rows if row[3] == "spi_busy"]
    assert busy == [
        (2, 350, "id 0, sa 1", "spi_busy", 7),
        (2, 200, "id 1, sa 0", "spi_busy", 2),
        (2, 300, "id 1, sa 0", "spi_busy", 4),
        (2, 400, "id 1, sa 0", "spi_busy", 15),
    ]


def test_what_a_shader_wrote_has_its_wave(gfx11: Path) -> None:
    table = sqtt.open(gfx11).user_data()
    assert [table.column(name).values.tolist() for name in ("time", "wave", "value")] == [
        [250],
        [0],
        [0xABCD],
    ]


@pytest.mark.parametrize(("name", "rows"), [("counters", 4), ("user_data", 1)])
def test_both_are_exported(gfx11: Path, tmp_path: Path, name: str, rows: int) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(gfx11), "-t", name, "-o", str(tmp_path / "out.csv")])
    assert not stopped.value.code
    found = list(csv.DictReader((tmp_path / "out.csv").open()))
    assert len([one for one in found if one.get("counter", "spi_busy") == "spi_busy"]) == rows


def test_a_timeline_has_their_curves(gfx11: Path, tmp_path: Path) -> None:
    pytest.importorskip("perfetto")
    from ..helpers.perfetto import unpacked

    with pytest.raises(SystemExit):
        main(["export", str(gfx11), "-o", str(tmp_path / "out.pftrace")])
    trace = unpacked((tmp_path / "out.pftrace").read_bytes())
    names = {one.track_descriptor.name for one in trace.packet if one.HasField("track_descriptor")}
    assert {"spi_busy", "id 1, sa 0"} <= names
    values = [one.track_event.counter_value for one in trace.packet if one.track_event.counter_value == 15]
    assert values == [15]
