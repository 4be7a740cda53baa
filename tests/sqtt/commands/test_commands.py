"""The command line: what it prints, what it writes, how it ends."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from sqtt import decode, synth
from sqtt.capture import write_container
from tests.commandline import Run

from ..helpers.captures import NAMES, SAMPLES, sample
from .conftest import GEMM, needs_samples


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


@pytest.mark.parametrize(
    "arguments, complaint",
    [
        (["info", "nowhere"], "no such file"),
        (["info"], "Missing argument"),
        (["packets", "{made}", "-k", "wave"], "no kind is called 'wave'; kinds: NOP"),
        (["waves", "{made}", "-s", "se9"], "no stream is called 'se9'; there are se0, se1"),
        (["export", "{made}", "-o", "out.doc"], "names no format; give --format"),
        (["export", "{made}", "-o", "{folder}", "-f", "csv"], "a directory; name a file"),
        (["export", "{made}", "-o", "{folder}/a.rgp"], "RGP files know no thread trace of gfx1200"),
        (["export", "{made}", "-o", "{folder}/a.zip", "-s", "se0"], "a capture is written whole"),
        (["export", "{made}", "-o", "{folder}/none/a.csv"], "cannot be written: No such file or directory"),
        (["export", "{made}", "-o", "/dev/null", "-f", "csv"], "/dev/null: a device; name a file"),
        (["export", "{made}", "-o", "-", "-f", "rgp"], "a capture is written to a file"),
        (["synth", "{folder}"], "a directory; name a file"),
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
        (["profile", "/dev/zero"], "/dev/zero: a device, not a file; expected a HIP source"),
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


def test_every_command_has_help(run: Run) -> None:
    code, out, _ = run("--help")
    assert code == 0
    for name in ("info", "packets", "waves", "hotspots", "export", "synth"):
        assert name in out
        assert run(name, "--help")[0] == 0


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
