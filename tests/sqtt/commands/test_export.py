"""`export`: tables, timelines and captures, whole or not at all."""

from __future__ import annotations

import csv
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sqtt import synth
from sqtt.capture import open
from tests.commandline import Run

from ..helpers.captures import SAMPLES, sample
from ..helpers.perfetto import unpacked
from .conftest import GEMM, needs_samples


@needs_samples
@pytest.mark.parametrize("table", ["waves", "dispatches", "clock", "packets", "instructions", "hotspots"])
def test_tables_are_written_in_both_formats_alike(run: Run, tmp_path: Path, table: str) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for suffix in ("csv", "parquet"):
        assert run("export", SAMPLES / GEMM, "-t", table, "-o", tmp_path / f"out.{suffix}")[0] == 0
    columns = parquet.read_table(tmp_path / "out.parquet")
    header, *lines = csv.reader((tmp_path / "out.csv").open(newline=""))
    assert header == columns.column_names
    assert len(lines) == len(columns) > 0
    for name, text in zip(header, zip(*lines, strict=True), strict=True):
        assert list(text) == ["" if one is None else str(one) for one in columns[name].to_pylist()]


def test_a_table_goes_to_standard_output(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path
) -> None:
    words = ["export", str(synthetic[0]), "-f", "csv", "-o"]
    output = subprocess.run(
        [sys.executable, "-m", "sqtt", *words, "-"], capture_output=True, check=True
    ).stdout
    assert run(*words, tmp_path / "out.csv")[0] == 0
    assert output == (tmp_path / "out.csv").read_bytes() and output.count(b"\n") == 301


def test_a_reader_that_stops_early_is_no_traceback(synthetic: tuple[Path, synth.Capture]) -> None:
    command = f"{sys.executable} -m sqtt packets {synthetic[0]} --json -n 0 | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 1 and done.stderr == ""


@needs_samples
def test_a_timeline_has_every_wave(run: Run, tmp_path: Path) -> None:
    protos = pytest.importorskip("perfetto.protos.perfetto.trace.perfetto_trace_pb2")
    assert run("export", SAMPLES / GEMM, "--no-instructions", "-o", tmp_path / "out.pftrace")[0] == 0
    trace = unpacked((tmp_path / "out.pftrace").read_bytes())
    begins = [one for one in trace.packet if one.track_event.type == protos.TrackEvent.TYPE_SLICE_BEGIN]
    assert len(begins) == 1024
    names = {entry.iid: entry.name for one in trace.packet for entry in one.interned_data.event_names}
    assert set(names.values()) == {"r_32_32_16_2"}
    # Six engines whose clocks start apart: their waves are together on the common axis, some 10 µs long.
    assert max(one.timestamp for one in begins) - min(one.timestamp for one in begins) < 20_000


def test_a_timeline_takes_at_most_ten_times_its_capture(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("perfetto")
    capture, timeline = tmp_path / "made.sqttz", tmp_path / "made.pftrace"
    assert run("synth", capture, "--waves", 1000)[0] == 0
    assert run("export", capture, "-o", timeline)[0] == 0
    assert timeline.stat().st_size <= 10 * capture.stat().st_size


@needs_samples
def test_a_folder_becomes_a_container_that_knows_the_load_address(run: Run, tmp_path: Path) -> None:
    _, info, _ = sample(GEMM)
    for name in ("a.sqttz", "a.rgp"):
        assert run("export", SAMPLES / GEMM, "-o", tmp_path / name)[0] == 0
        assert open(tmp_path / name).code_objects[0].load_address == info["load_address"]
    assert run("export", tmp_path / "a.rgp", "-f", "directory", "-o", tmp_path / "d")[0] == 0
    assert open(tmp_path / "d").size == open(SAMPLES / GEMM).size


def test_a_file_of_the_capture_is_not_written_over(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path
) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link"
    assert run("export", synthetic[0], "-o", folder, "-f", "directory")[0] == 0
    link.symlink_to(folder / "se1.sqtt")
    contents = {one.name: one.read_bytes() for one in folder.iterdir()}
    for target in (folder / "se0.sqtt", folder / "index.json", link):
        code, _, err = run("export", folder, "-o", target, "-f", "csv")
        assert code == 2 and "is what is read, which would be lost" in err
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == contents
    assert run("export", folder, "-o", folder / "waves.csv")[0] == 0


def test_an_interrupted_export_ends_with_130_and_leaves_nothing(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sqtt.commands.export_.write_csv", interrupt)
    code, _, err = run("export", synthetic[0], "-o", tmp_path / "out.csv")
    assert code == 130
    assert "no file was left half-written" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", ["csv", "sqttz"])
def test_a_full_disk_is_an_error_for_people(
    run: Run, coded: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = run("export", coded, "-o", coded.with_name(f"out.{suffix}"))
    assert code == 2
    assert "No space left on device" in err
    assert list(coded.parent.iterdir()) == [coded]
    code, _, err = run("synth", coded.with_name("made.sqttz"), "--waves", 10)
    assert code == 2 and "No space left on device" in err
    assert list(coded.parent.iterdir()) == [coded]
