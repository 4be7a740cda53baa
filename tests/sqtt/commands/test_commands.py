"""The command line: what it prints, what it writes, how it ends."""

from __future__ import annotations

import csv
import errno
import json
import os
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sqtt import decode, synth
from sqtt.capture import Capture, Stream, open, write_container
from sqtt.commands import main

from ..helpers.captures import NAMES, SAMPLES, sample
from ..helpers.perfetto import unpacked

Run = Callable[..., tuple[int, str, str]]
GEMM = "gfx1100_gemm_run_0_k0_r_32_32_16_2"
needs_samples = pytest.mark.skipif(not NAMES, reason="the published captures are not beside the repository")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives exit code, standard output and standard error."""

    def command(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stopped:
            main([str(one) for one in arguments])
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return command


@pytest.fixture(scope="module")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, synth.Capture]:
    """A synthetic capture and its truth."""
    truth = synth.capture("gfx12", waves=300, engines=2, seed=3)
    path = tmp_path_factory.mktemp("captures") / "made.sqttz"
    streams = tuple(Stream("", memoryview(one.stream), one.index) for one in truth.engines)
    write_container(Capture(Path(), "made", streams, (), "gfx1200"), path)
    return path, truth


@needs_samples
@pytest.mark.parametrize("name", NAMES)
def test_info_knows_what_the_sample_s_facts_say(run: Run, tmp_path: Path, name: str) -> None:
    capture, facts, _ = sample(name)
    write_container(capture, tmp_path / "capture")
    code, out, _ = run("info", tmp_path / "capture", "--json")
    found = json.loads(out)
    assert code == 0
    assert (found["target"], found["device"]) == (facts["gfx_target"], facts["device_props"])
    assert [(one["shader_engine"], one["bytes"], one["instructions"]) for one in found["streams"]] == [
        (one["shader_engine"], one["bytes"], one["instruction_trace"]) for one in facts["blobs"]
    ]
    assert [one["load_address"] for one in found["code_objects"]] == [facts["load_address"]]
    assert not any(one["problems"] for one in found["streams"])


@needs_samples
@pytest.mark.parametrize("name", NAMES)
def test_waves_have_the_kernels_and_numbers_of_the_sample_s_facts(run: Run, name: str) -> None:
    _, info, _ = sample(name)
    facts = info["facts"]
    # The facts of this sample have the first value that the register got, from the kernel before; at the launch it
    # holds 32, which agrees with the single wave.
    threads = [32, 1, 1] if "sync_run_0_k1" in name else facts.get("num_thread_xyz")
    code, out, _ = run("waves", SAMPLES / name, "--json")
    found = json.loads(out)
    assert code == 0
    assert (found["total"], found["unknown_entries"]) == (facts["total_waves_all_shader_engines"], [])
    assert sum(one["waves"] for one in found["dispatches"]) == found["total"]
    named = "kernel.elf" if "custom" in name else info["kernel_name"]
    assert {one["kernel"] for one in found["waves"]} == {named}
    for one in found["dispatches"]:
        assert one["entry"] == info["load_address"] + info["text_offset"]
        if not name.startswith("gfx950"):
            assert [one[f"groups_{axis}"] for axis in "xyz"] == facts["workgroups_xyz"]
            assert [one[f"threads_{axis}"] for axis in "xyz"] == threads


def test_waves_are_those_that_were_made(run: Run, synthetic: tuple[Path, synth.Capture]) -> None:
    path, truth = synthetic
    code, out, _ = run("waves", path, "--json", "-n", 0)
    found = [
        tuple(one[name] for name in ("shader_engine", "sa", "wgp", "simd", "slot", "start", "end"))
        for one in json.loads(out)["waves"]
    ]
    expected = [
        (engine.index, *row)
        for engine in truth.engines
        for row in zip(
            *(getattr(engine.waves, name).tolist() for name in ("sa", "wgp", "simd", "slot", "start", "end")),
            strict=True,
        )
    ]
    assert (code, sorted(found)) == (0, sorted(expected))
    code, out, _ = run("waves", path, "--units")
    assert sum(int(line.split()[4]) for line in out.splitlines() if line.strip().startswith("se")) == 300


def test_waves_of_one_stream_only(run: Run, synthetic: tuple[Path, synth.Capture]) -> None:
    path, truth = synthetic
    _, out, _ = run("waves", path, "-s", "se1", "--json", "-n", 5)
    found = json.loads(out)
    assert (found["total"], len(found["waves"])) == (len(truth.engines[1].waves), 5)
    assert {one["shader_engine"] for one in found["waves"]} == {1}


def test_packets_are_listed_with_their_fields(run: Run, synthetic: tuple[Path, synth.Capture]) -> None:
    path, truth = synthetic
    code, out, _ = run("packets", path, "-s", "se1", "-k", "wave_start", "--json", "-n", 0)
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert {(one["kind"], one["stream"]) for one in found} == {("WAVE_START", "se1")}
    assert sorted(one["time"] for one in found) == sorted(truth.engines[1].waves.start.tolist())
    time = found[7]["time"]
    _, out, _ = run("packets", path, "-s", "se1", "--from", time, "--to", time, "--json")
    assert {json.loads(line)["time"] for line in out.splitlines()} == {time}
    whole = run("packets", path, "--json")[1].splitlines()
    assert len(whole) == len(decode(truth.engines[0].stream)) > 50
    code, _, err = run("packets", path, "--from", 9, "--to", 8)
    assert code == 2 and "--from 9 is later than --to 8" in err
    _, out, _ = run("packets", path, "-n", 3)
    assert len([line for line in out.splitlines() if line.split()[:1] and line.split()[0].isdigit()]) == 3
    assert "the first 3" in out


def test_check_finds_damage_and_ends_with_1(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path
) -> None:
    path, truth = synthetic
    assert run("info", path, "--check")[0] == 0
    data = bytearray(path.read_bytes())
    at = data.index(truth.engines[1].stream) + 48
    data[at] ^= 0xFF
    (tmp_path / "damaged").write_bytes(data)
    code, out, _ = run("info", tmp_path / "damaged", "--check")
    assert code == 1
    assert "problem: se1: the bytes do not have the recorded SHA-256" in out
    assert "problem: se0" not in out
    assert run("info", tmp_path / "damaged")[0] == 0


@pytest.mark.parametrize("command", ["packets", "waves", "hotspots", "export"])
def test_a_stream_that_begins_in_damage_is_told_and_others_are_shown(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path, command: str
) -> None:
    first, second = (one.stream for one in synthetic[1].engines)
    (tmp_path / "se0.sqtt").write_bytes(bytes([0, 1]) + first[2:])
    (tmp_path / "se1.sqtt").write_bytes(second)
    if command == "export":
        assert run("export", tmp_path, "-o", tmp_path / "out.csv")[0] == 0
        rows = csv.DictReader((tmp_path / "out.csv").open(newline=""))
        assert {one["shader_engine"] for one in rows} == {"1"}
        return
    code, out, err = run(command, tmp_path, "-s", "se0", "-s", "se1", "--json", "--strict")
    assert code == 1 and out
    assert "se0: no header at time 0: not a thread trace: it begins with 00 01" in err


def test_strict_makes_lost_packets_an_error(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lossy.sqttz"
    assert run("synth", path, "--waves", 2000, "--engines", 1, "--losses", 3)[0] == 0
    code, _, err = run("waves", path, "-n", 1)
    assert code == 0
    assert "markers of lost packets" in err and "packets lost" in err
    assert run("waves", path, "-n", 1, "--strict")[0] == 1
    assert run("packets", path, "-n", 1, "--strict")[0] == 1


def test_synth_writes_the_same_bytes_and_its_truth(run: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        code, _, err = run(
            "synth", tmp_path / name, "--waves", 50, "--seed", 4, "--truth", tmp_path / "truth.npz"
        )
        assert code == 0 and "50 waves on 4 engines" in err
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    truth = np.load(tmp_path / "truth.npz")
    assert sum(len(truth[f"se{engine}.waves.start"]) for engine in range(4)) == 50


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


def test_a_table_goes_to_standard_output(synthetic: tuple[Path, synth.Capture], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sqtt", "export", str(synthetic[0]), "-f", "csv", "-o"]
    shown = subprocess.run([*command, "-"], capture_output=True, check=True).stdout
    subprocess.run([*command, tmp_path / "out.csv"], capture_output=True, check=True)
    assert shown == (tmp_path / "out.csv").read_bytes() and shown.count(b"\n") == 301


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
def test_hotspots_are_sorted_and_the_dearest_of_the_sample_are_waits(run: Run) -> None:
    code, out, _ = run("hotspots", SAMPLES / GEMM, "--json", "-n", 5)
    found = json.loads(out)
    assert (code, found["problems"]) == (0, [])
    cycles = [one["cycles"] for one in found["instructions"]]
    assert len(cycles) == 5 and cycles == sorted(cycles, reverse=True)
    assert found["instructions"][0]["class"] == "IMMEDIATE"
    _, out, _ = run("hotspots", SAMPLES / GEMM, "--json", "-n", 0, "--by", "pc")
    addresses = [one["pc"] for one in json.loads(out)["instructions"]]
    assert addresses == sorted(addresses) and len(addresses) == found["total"]


def test_hotspots_without_code_say_why(run: Run, synthetic: tuple[Path, synth.Capture]) -> None:
    code, out, err = run("hotspots", synthetic[0], "--strict")
    assert code == 1
    assert "unknown program counter" in err and "not known" in out
    assert "Traceback" not in err


@needs_samples
def test_hotspots_of_waves_only_say_so(run: Run) -> None:
    code, _, err = run("hotspots", SAMPLES / GEMM, "-s", "se4")
    assert code == 0
    assert "no traced instructions, only waves" in err


@needs_samples
def test_a_folder_becomes_a_container_that_knows_the_load_address(run: Run, tmp_path: Path) -> None:
    _, info, _ = sample(GEMM)
    for name in ("a.sqttz", "a.rgp"):
        assert run("export", SAMPLES / GEMM, "-o", tmp_path / name)[0] == 0
        assert open(tmp_path / name).code_objects[0].load_address == info["load_address"]
    assert run("export", tmp_path / "a.rgp", "-f", "directory", "-o", tmp_path / "d")[0] == 0
    assert open(tmp_path / "d").size == open(SAMPLES / GEMM).size


@pytest.mark.parametrize(
    "arguments, complaint",
    [
        (["info", "nowhere"], "no such file"),
        (["info"], "Missing argument"),
        (["packets", "{made}", "-k", "wave"], "no kind is called 'wave'; kinds: NOP"),
        (["waves", "{made}", "-s", "se9"], "no stream is called 'se9'; there are se0, se1"),
        (["export", "{made}", "-o", "out.doc"], "names no format; give --format"),
        (["export", "{made}", "-o", "{folder}", "-f", "csv"], "a directory or a device; name a file"),
        (["export", "{made}", "-o", "{folder}/a.rgp"], "RGP files know no thread trace of gfx1200"),
        (["export", "{made}", "-o", "{folder}/a.zip", "-s", "se0"], "a capture is written whole"),
        (["export", "{made}", "-o", "{folder}/none/a.csv"], "cannot be written: No such file or directory"),
        (["export", "{made}", "-o", "/dev/null", "-f", "csv"], "a directory or a device; name a file"),
        (["export", "{made}", "-o", "-", "-f", "rgp"], "a capture is written to a file"),
        (["synth", "{folder}"], "a directory or a device; name a file"),
        (
            ["synth", "{folder}/a", "--truth", "{folder}/none/../a"],
            "is the capture itself, which would be lost",
        ),
        (["synth", "-"], "not to standard output"),
        (["synth", "{folder}/a", "--truth", "-"], "not to standard output"),
        (["synth", "{folder}/a", "--layout", "gfx10", "--instructions"], "give --no-instructions"),
        (["export", "{made}", "-o", "{made}"], "is what is read, which would be lost"),
        (["export", "{made}", "-o", ""], "the name is empty"),
        (["dataset", "{made}", "-o", "{made}"], "is the capture made, which would be lost"),
        (["dataset", "{made}", "-o", ""], "a dataset is a folder, or an address; name one"),
        (["dataset", "{made}", "-o", "-"], "a dataset is a folder, or an address; name one"),
        (["dataset", "={made}", "-o", "{folder}/d"], "the name before = is empty"),
        (["info", ""], "the name is empty"),
        (["view", ""], "the name is empty"),
        (["profile", "/dev/null"], "nothing is in it; expected a HIP source"),
        (["profile", "nope.hip"], "nope.hip: No such file or directory; expected a HIP source"),
        (["profile", "{made}"], "neither text nor an ELF file"),
        (["profile", "{made}", "-o", "{made}"], "is the source, which would be lost"),
    ],
)
def test_bad_input_ends_with_2_and_says_what_helps(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path, arguments: list[str], complaint: str
) -> None:
    filled = [one.format(made=synthetic[0], folder=tmp_path) for one in arguments]
    code, out, err = run(*filled)
    assert (code, out) == (2, "")
    assert complaint in err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_the_capture_is_not_written_over(
    run: Run, synthetic: tuple[Path, synth.Capture], tmp_path: Path
) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link"
    assert run("export", synthetic[0], "-o", folder, "-f", "directory")[0] == 0
    link.symlink_to(folder / "se1.sqtt")
    kept = {one.name: one.read_bytes() for one in folder.iterdir()}
    for target in (folder / "se0.sqtt", folder / "index.json", link):
        code, _, err = run("export", folder, "-o", target, "-f", "csv")
        assert code == 2 and "is what is read, which would be lost" in err
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == kept
    assert run("export", folder, "-o", folder / "waves.csv")[0] == 0


def test_gfx10_is_synthesized_without_the_instructions_that_cannot_be_made(run: Run, tmp_path: Path) -> None:
    assert run("synth", tmp_path / "a", "--layout", "gfx10", "--waves", 20, "--engines", 1)[0] == 0
    found = open(tmp_path / "a")
    assert len(found.waves()) == 20 and found.streams[0].instructions is False


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


def test_every_command_has_help(run: Run) -> None:
    code, out, _ = run("--help")
    assert code == 0
    for name in ("info", "packets", "waves", "hotspots", "export", "synth"):
        assert name in out
        assert run(name, "--help")[0] == 0


@pytest.fixture
def coded(run: Run, tmp_path: Path) -> Path:
    """A synthetic capture with its code."""
    path = tmp_path / "coded.sqttz"
    assert run("synth", path, "--waves", 200, "--engines", 2)[0] == 0
    return path


@pytest.mark.parametrize("command, rows", [("waves", "waves"), ("hotspots", "instructions")])
def test_json_has_all_rows_unless_a_number_is_given(run: Run, coded: Path, command: str, rows: str) -> None:
    whole = json.loads(run(command, coded, "--json")[1])
    assert len(whole[rows]) == whole["total"] > 40
    assert len(json.loads(run(command, coded, "--json", "-n", 3)[1])[rows]) == 3


def test_check_tells_the_share_of_instructions_with_an_address(run: Run, coded: Path) -> None:
    streams = json.loads(run("info", coded, "--check", "--json")[1])["streams"]
    assert sum(one["rows"] for one in streams) > 0
    assert all(one["addresses"] == one["rows"] and not one["no_address"] for one in streams)
    assert "100.00 %" in run("info", coded, "--check")[1]


@needs_samples
def test_an_unfinished_last_packet_is_normal(run: Run) -> None:
    code, out, _ = run("info", SAMPLES / "gfx1200_gemm_run_0_k0_r_32_32_16_2", "--check")
    assert code == 0
    assert "note: se1: unfinished packet" in out
    assert "problem" not in out


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


@needs_samples
def test_dispatches_and_agents_of_a_rocprofv3_folder_are_kept_apart(run: Run, tmp_path: Path) -> None:
    stream = (SAMPLES / GEMM / "se1.sqtt").read_bytes()
    for name in ("4_shader_engine_1_1.att", "4_shader_engine_1_2.att", "5_shader_engine_1_2.att"):
        (tmp_path / name).write_bytes(stream)
    (tmp_path / "code.out").write_bytes((SAMPLES / GEMM / "kernel.elf").read_bytes())
    labels = ["agent4.dispatch1.se1", "agent4.dispatch2.se1", "agent5.dispatch2.se1"]
    assert [one["name"] for one in json.loads(run("info", tmp_path, "--json")[1])["streams"]] == labels
    rows = json.loads(run("hotspots", tmp_path, "--json")[1])["instructions"]
    assert {one["launch"] for one in rows} == {label.removesuffix(".se1") for label in labels}
    alone = json.loads(run("hotspots", tmp_path, "--json", "-s", labels[1])[1])["instructions"]
    hits = {one["pc"]: one["hits"] for one in alone}
    assert [one["hits"] for one in rows] == [hits[one["pc"]] for one in rows]
    assert "agent5.dispatch2: " in run("hotspots", tmp_path)[1]


def test_synth_has_one_engine_in_memory_at_a_time(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: list[int] = []
    drafts = synth.drafts

    def watched(*arguments: Any, **named: Any) -> Any:
        kernel, synthetic = drafts(*arguments, **named)

        def each() -> Iterator[synth.Draft]:
            before: list[weakref.ref[synth.Draft]] = []
            for draft in synthetic:
                before.append(weakref.ref(draft))
                yield draft
                del draft
                alive.append(sum(one() is not None for one in before))

        return kernel, each()

    monkeypatch.setattr(synth, "drafts", watched)
    assert run("synth", tmp_path / "made.sqttz", "--waves", 100, "--engines", 4)[0] == 0
    assert alive == [0, 0, 0, 0]


def test_what_synth_writes_is_what_the_python_api_makes(run: Run, tmp_path: Path) -> None:
    truth = tmp_path / "truth.npz"
    assert run("synth", tmp_path / "made.sqttz", "--waves", 90, "--seed", 8, "--truth", truth)[0] == 0
    expected = synth.capture(waves=90, seed=8)
    found = open(tmp_path / "made.sqttz")
    assert [bytes(one.data) for one in found.streams] == [one.stream for one in expected.engines]
    assert all(one.recorded_sha256 and one.intact for one in found.streams)
    arrays = np.load(truth)
    for one in expected.engines:
        assert arrays[f"se{one.index}.instructions.pc"].tolist() == one.instructions.pc.tolist()
        assert arrays[f"se{one.index}.waves.end"].tolist() == one.waves.end.tolist()


@pytest.mark.parametrize(
    "words", ["--waves 99999999999999999999", "--seed -1", "--losses 99999999999999999999"]
)
def test_a_capture_is_synthesized_within_bounds(run: Run, tmp_path: Path, words: str) -> None:
    code, _, err = run("synth", tmp_path / "x.rgp", *words.split())
    assert code == 2 and "is not in the range" in err
