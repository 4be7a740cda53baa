"""Many videos: what is made of each, what is kept, what one bad file costs, on cores and on a cluster."""

from __future__ import annotations

import csv
import json
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from batch import BatchError, sources, workers
from decode.commands import main
from decode.jobs import Job, Record, State, run, work
from tests import needs
from tests.decode import streams

pytest.importorskip("fsspec")
needs.program("ffmpeg")


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads of this process decode; how processes do is tested below."""
    monkeypatch.setattr(workers, "_pool", ThreadPoolExecutor)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """one.hevc, bad.hevc, two.hevc."""
    found = {name: tmp_path / f"{name}.hevc" for name in ("one", "bad", "two")}
    found["one"].write_bytes(streams.encoded("main").read_bytes())
    found["two"].write_bytes(streams.encoded("crc").read_bytes())
    found["bad"].write_bytes(b"no video at all" * 100)
    return found


def given(files: dict[str, Path], *names: str) -> tuple[Any, ...]:
    return sources(str(files[name]) for name in names or files)


def report(folder: Path, kind: str) -> list[dict[str, str]]:
    return list(csv.DictReader((folder / f"{kind}.csv").read_text().splitlines()))


@pytest.mark.usefixtures("here")
def test_md5s_are_those_of_ffmpeg_and_a_bad_file_is_one_row(files: dict[str, Path], tmp_path: Path) -> None:
    done = run(given(files), Job("md5", str(tmp_path / "out")))
    assert [(one.name, one.state) for one in done] == [
        ("one", State.DONE),
        ("bad", State.FAILED),
        ("two", State.DONE),
    ]
    lines = (tmp_path / "out" / "one.md5").read_text().splitlines()
    assert [line.split()[2] for line in lines] == streams.frame_md5s(files["one"])
    rows = report(tmp_path / "out", "md5")
    assert [(row["name"], row["state"], row["frames"]) for row in rows] == [
        ("one", "done", "14"),
        ("bad", "failed", "0"),
        ("two", "done", "14"),
    ]
    assert "no HEVC picture" in rows[1]["error"] and not (tmp_path / "out" / "bad.md5").exists()


@pytest.mark.usefixtures("here")
def test_thumbnails_and_frames_are_pngs_of_the_width_that_is_asked(
    files: dict[str, Path], tmp_path: Path
) -> None:
    url = tmp_path / "out"
    run(given(files, "one"), Job("thumb", str(url), width=64))
    run(given(files, "one"), Job("frames", str(url), width=64, every=5))
    found = sorted(url.rglob("*.png"))
    assert [str(one.relative_to(url)) for one in found] == [
        "frames/one/000000.png",
        "frames/one/000005.png",
        "frames/one/000010.png",
        "one.png",
    ]
    assert all(one.read_bytes()[16:24] == (64).to_bytes(4, "big") + (37).to_bytes(4, "big") for one in found)


@pytest.mark.usefixtures("here")
def test_verify_counts_frames_that_differ_from_their_hash(files: dict[str, Path], tmp_path: Path) -> None:
    data = bytearray(files["one"].read_bytes())
    at = data.rindex(b"\x50\x01\x84")  # the last message with an MD5, without its first byte of header
    data[at + 6] ^= 1
    files["two"].write_bytes(data)
    first, second = run(given(files, "one", "two"), Job("verify", str(tmp_path / "out")))
    assert (first.frames, first.differ, first.without, first.wrong) == (14, 0, 0, False)
    assert (second.frames, second.differ, second.wrong) == (14, 1, True)


@pytest.mark.usefixtures("here")
def test_what_is_done_is_kept_what_has_changed_is_done_again(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, some = Job("md5", str(tmp_path / "out")), given(files, "one", "two")
    run(some, job)
    assert [one.state for one in run(some, job)] == [State.KEPT, State.KEPT]
    assert [one.state for one in run(some, replace(job, keyframes=True))] == [State.DONE, State.DONE]
    run(some, job)
    files["two"].write_bytes(streams.encoded("checksum").read_bytes())
    assert [one.state for one in run(some, job)] == [State.KEPT, State.DONE]
    other = sources([f"one={files['two']}"])
    with pytest.raises(BatchError, match="another name"):
        run(other, job)


@pytest.mark.usefixtures("here")
def test_a_run_that_broke_off_goes_on(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, some = Job("md5", str(tmp_path / "out")), given(files, "one", "two")

    def interrupted(record: Record) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(some, job, jobs=1, progress=interrupted)
    states = {one.name: one.state for one in run(some, job)}
    assert states["one"] is State.KEPT and set(states.values()) <= {State.KEPT, State.DONE}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("error", "reason"),
    [(ZeroDivisionError("x"), "ZeroDivisionError: x"), (MemoryError(), "not enough memory")],
)
def test_not_even_a_defect_costs_more_than_a_row(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, reason: str
) -> None:
    def breaks(frame: Any) -> list[int]:
        raise error

    monkeypatch.setattr(work, "wrong_planes", breaks)
    (one,) = run(given(files, "one"), Job("verify", str(tmp_path / "out")))
    assert one.state is State.FAILED and reason in one.error


@pytest.mark.usefixtures("here")
def test_a_bound_that_is_too_low_is_a_row_that_says_so(files: dict[str, Path], tmp_path: Path) -> None:
    (one,) = run(given(files, "one"), Job("md5", str(tmp_path / "out"), max_memory="1MB"))
    assert one.state is State.FAILED and "max_memory is 1 MB" in one.error


def test_the_command_ends_with_1_when_a_file_failed(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], here: None
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["batch", "md5", *map(str, files.values()), "-o", str(tmp_path / "out"), "--json"])
    assert stopped.value.code == 1
    out, err = capsys.readouterr()
    assert [one["state"] for one in json.loads(out)] == ["done", "failed", "done"]
    assert "bad.hevc: there is no HEVC picture" in err


# Processes and clusters: seconds each.


def dies(task: work.Task) -> Record:
    """The work of a process, which some files kill."""
    if task.source.name == "bad":
        os.kill(os.getpid(), signal.SIGKILL)
    return work.done(task)


@pytest.mark.long
def test_a_file_that_kills_its_process_is_one_row(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib

    monkeypatch.setattr(importlib.import_module("decode.jobs.run"), "done", dies)
    done = run(given(files), Job("md5", str(tmp_path / "out")), jobs=2)
    assert [one.state for one in done] == [State.DONE, State.FAILED, State.DONE]
    assert "died" in done[1].error


@pytest.mark.long
def test_processes_stay_within_their_bound(files: dict[str, Path], tmp_path: Path) -> None:
    bound = 90
    done = run(given(files, "one", "two"), Job("md5", str(tmp_path / "out"), max_memory=f"{bound}MB"), jobs=1)
    assert all(0 < one.memory <= bound << 20 for one in done)


@pytest.fixture
def cluster() -> Iterator[Any]:
    """A Dask cluster of two worker processes on this machine."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True
    ) as found:
        yield found


@pytest.mark.long
def test_a_dask_cluster_does_the_same(files: dict[str, Path], tmp_path: Path, cluster: Any) -> None:
    run(given(files), Job("md5", str(tmp_path / "here")), jobs=1)
    there = run(given(files), Job("md5", str(tmp_path / "there")), scheduler=cluster.scheduler_address)
    assert [one.state for one in there] == [State.DONE, State.FAILED, State.DONE]
    names = ("one.md5", "two.md5")
    assert [(tmp_path / "here" / one).read_text() for one in names] == [
        (tmp_path / "there" / one).read_text() for one in names
    ]


@pytest.mark.parametrize("name", ["..", "."])
def test_a_name_of_dots_is_no_folder_above(
    here: None, files: dict[str, Path], tmp_path: Path, name: str
) -> None:
    """What a file's folder had before is removed first, which must be nobody else's."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "other").write_text("somebody's")
    (one,) = run(sources([f"{name}={files['one']}"]), Job("frames", str(tmp_path / "out"), every=9))
    assert (one.name, one.state) == ("-" * len(name), State.DONE)
    assert (tmp_path / "out" / "other").read_text() == "somebody's"


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), SystemExit(143)], ids=repr)
def test_of_what_is_broken_off_nothing_is_left(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """A full disk, or what ends the process."""
    made = iter([b"1", b"2", error])

    def png(*_: object) -> bytes:
        found = next(made)
        if isinstance(found, BaseException):
            raise found
        return found

    monkeypatch.setattr(work, "png", png)
    job = Job("frames", str(tmp_path / "out"))
    (source,) = given(files, "one")
    with pytest.raises(SystemExit if isinstance(error, SystemExit) else BatchError):
        work.done(work.Task(source, job))
    assert [one for one in (tmp_path / "out").rglob("*") if one.is_file()] == []


@pytest.mark.usefixtures("here")
def test_a_path_that_is_no_utf_8_is_a_row_that_shows_its_bytes(
    files: dict[str, Path], tmp_path: Path
) -> None:
    odd, bad = (tmp_path / os.fsdecode(name) for name in (b"\xe9t\xe9.hevc", b"b\xe9.hevc"))
    odd.write_bytes(files["one"].read_bytes())
    job, both = Job("md5", str(tmp_path / "out")), sources(map(str, (odd, bad)))
    assert [one.state for one in run(both, job)] == [State.DONE, State.FAILED]
    paths = [row["path"] for row in report(tmp_path / "out", "md5")]
    assert paths == [str(tmp_path / r"\udce9t\udce9.hevc"), str(tmp_path / r"b\udce9.hevc")]
    assert [one.state for one in run(both, job)] == [State.KEPT, State.FAILED]
