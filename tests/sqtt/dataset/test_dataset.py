"""Captures in, Parquet files in folders out: what is in them, what is kept, what one bad capture costs."""

from __future__ import annotations

import errno
import json
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import sqtt
from batch import workers
from sqtt import synth
from sqtt.capture import Capture, LoadedCode, Stream, write_container, write_directory
from sqtt.commands import main
from sqtt.dataset import BatchError, Record, Source, State, sources, spread, work, write

pytest.importorskip("fsspec")
parquet = pytest.importorskip("pyarrow.parquet")
arrow = pytest.importorskip("pyarrow.dataset")


def synthetic(seed: int, **changes: Any) -> Capture:
    """A synthetic capture of two engines."""
    of = synth.capture("gfx11", seed=seed, waves=100, engines=2, units=1)
    streams = tuple(Stream("", memoryview(one.stream), one.index, **changes) for one in of.engines)
    return Capture(
        Path(), "made", streams, (LoadedCode("", memoryview(of.code), of.load_address),), of.target
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """one.sqttz, two.sqttz, bad.sqttz."""
    where = tmp_path_factory.mktemp("captures")
    write_container(synthetic(1), where / "one.sqttz")
    write_container(synthetic(2), where / "two.sqttz")
    (where / "bad.sqttz").write_bytes(b"no capture at all")
    return where


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads of this process decode; how processes do is tested below."""
    monkeypatch.setattr(workers, "_pool", ThreadPoolExecutor)


def rows(url: Path, table: str = "instructions") -> Any:
    return arrow.dataset(url / table, partitioning="hive").to_table()


@pytest.mark.usefixtures("here")
def test_the_rows_are_those_of_the_captures(folder: Path, tmp_path: Path) -> None:
    runs = sources([str(folder / "one.sqttz"), f"second={folder / 'two.sqttz'}"])
    done = write(runs, str(tmp_path / "out"))
    assert [(one.capture, one.state, one.error) for one in done] == [
        ("one", State.WRITTEN, ""),
        ("second", State.WRITTEN, ""),
    ]
    found = rows(tmp_path / "out")
    for name, path in (("one", "one.sqttz"), ("second", "two.sqttz")):
        truth = sqtt.open(folder / path).instructions()
        mine = found.filter(arrow.field("capture") == name)
        assert set(mine["engine"].to_pylist()) == {"se0", "se1"} and set(mine["dispatch"].to_pylist()) == {0}
        for column in ("pc", "stall", "duration"):
            assert sorted(mine[column].to_pylist()) == sorted(truth.column(column).values.tolist())
        assert set(mine["kernel"].to_pylist()) == {"synthetic"}
    assert len(rows(tmp_path / "out", "waves")) == 200


@pytest.mark.usefixtures("here")
def test_the_files_say_what_their_columns_mean(folder: Path, tmp_path: Path) -> None:
    write(sources([str(folder / "one.sqttz")]), str(tmp_path / "out"))
    schema = parquet.read_schema(next((tmp_path / "out" / "instructions").rglob("*.parquet")))
    assert schema.field("stall").metadata[b"unit"] == b"clocks"
    assert json.loads(schema.metadata[b"columns"])["time_ns"]["unit"] == "ns"


@pytest.mark.usefixtures("here")
def test_a_dispatch_of_a_folder_is_the_folder_s_and_a_second_gpu_another_engine(tmp_path: Path) -> None:
    first, second = (synthetic(seed, agent=agent, dispatch=7).streams[0] for seed, agent in ((1, 4), (2, 5)))
    write_container(replace(synthetic(1), streams=(first, second)), tmp_path / "both.sqttz")
    write(sources([str(tmp_path / "both.sqttz")]), str(tmp_path / "out"))
    found = rows(tmp_path / "out")
    assert set(found["dispatch"].to_pylist()) == {7}
    assert set(found["engine"].to_pylist()) == {"agent4.se0", "agent5.se0"}


@pytest.mark.usefixtures("here")
def test_what_is_there_is_kept_what_has_changed_is_written_anew(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, url = tmp_path / "run.sqttz", str(tmp_path / "out")
    copy.write_bytes((folder / "one.sqttz").read_bytes())
    runs = sources([str(copy), str(folder / "two.sqttz")])
    write(runs, url)
    before = rows(tmp_path / "out")
    written: list[str] = []
    original = work.written
    monkeypatch.setattr(spread, "written", lambda task: written.append(task.source.name) or original(task))
    assert [one.state for one in write(runs, url)] == [State.KEPT, State.KEPT] and not written
    assert rows(tmp_path / "out").equals(before)
    write_container(synthetic(9), copy)
    assert [one.state for one in write(runs, url)] == [State.WRITTEN, State.KEPT] and written == ["run"]
    assert len(rows(tmp_path / "out").filter(arrow.field("capture") == "run")) == len(
        sqtt.open(copy).instructions()
    )


@pytest.mark.usefixtures("here")
def test_a_run_that_broke_off_goes_on(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = str(tmp_path / "out")
    parts = work.write_parquet
    calls: list[int] = []

    def breaks(tables: Any, file: Any) -> None:
        calls.append(1)
        if len(calls) > 3:
            raise KeyboardInterrupt
        parts(tables, file)

    monkeypatch.setattr(work, "write_parquet", breaks)
    with pytest.raises(KeyboardInterrupt):
        write(sources([str(folder / "one.sqttz")]), url)
    assert not [one for one in (tmp_path / "out").rglob("*") if one.is_file()]
    monkeypatch.setattr(work, "write_parquet", parts)
    assert write(sources([str(folder / "one.sqttz")]), url)[0].state is State.WRITTEN
    assert len(rows(tmp_path / "out")) == len(sqtt.open(folder / "one.sqttz").instructions())


@pytest.mark.usefixtures("here")
def test_one_bad_capture_is_one_row_of_the_report(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    captures = [str(folder / f"{name}.sqttz") for name in ("one", "bad", "two")]
    with pytest.raises(SystemExit) as stopped:
        main(["dataset", *captures, "-o", str(tmp_path / "out"), "--json"])
    assert stopped.value.code == 1
    out, err = capsys.readouterr()
    assert [one["state"] for one in json.loads(out)] == ["written", "failed", "written"]
    assert "sqtt: bad: " in err
    report = parquet.read_table(tmp_path / "out" / "_report.parquet").to_pylist()
    assert [(one["capture"], one["state"]) for one in report] == [
        ("one", "written"),
        ("bad", "failed"),
        ("two", "written"),
    ]
    assert "not a container" in report[1]["error"]
    assert set(rows(tmp_path / "out")["capture"].to_pylist()) == {"one", "two"}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("error", "output"),
    [(ZeroDivisionError("x"), "ZeroDivisionError: x"), (MemoryError(), "not enough memory")],
)
def test_not_even_a_defect_costs_more_than_a_row(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, output: str
) -> None:
    original = work.overview

    def breaks(capture: Capture) -> Any:
        if capture.path.stem == "one":
            raise error
        return original(capture)

    monkeypatch.setattr(work, "overview", breaks)
    done = write(sources([str(folder / "one.sqttz"), str(folder / "two.sqttz")]), str(tmp_path / "out"))
    assert [one.state for one in done] == [State.FAILED, State.WRITTEN] and output in done[0].error


@pytest.mark.usefixtures("here")
def test_a_store_that_is_full_ends_the_run(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(tables: Any, file: Any) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(work, "write_parquet", full)
    with pytest.raises(BatchError, match=r"0\.parquet: cannot be written: no space"):
        write(sources([str(folder / "one.sqttz")]), str(tmp_path / "out"))
    assert not [one for one in (tmp_path / "out").rglob("*") if one.is_file()]


@pytest.mark.usefixtures("here")
def test_a_path_that_is_no_utf_8_is_a_row_that_shows_its_bytes(folder: Path, tmp_path: Path) -> None:
    odd, bad = (tmp_path / os.fsdecode(name) for name in (b"\xe9t\xe9.sqttz", b"b\xe9.sqttz"))
    odd.write_bytes((folder / "one.sqttz").read_bytes())
    both, url = sources(map(str, (odd, bad))), str(tmp_path / "out")
    assert [one.state for one in write(both, url)] == [State.WRITTEN, State.FAILED]
    paths = parquet.read_table(tmp_path / "out" / "_report.parquet").column("path").to_pylist()
    assert paths == [str(tmp_path / r"\udce9t\udce9.sqttz"), str(tmp_path / r"b\udce9.sqttz")]
    assert [one.state for one in write(both, url)] == [State.KEPT, State.FAILED]


@pytest.mark.usefixtures("here")
def test_any_store_of_fsspec_will_do(folder: Path) -> None:
    import fsspec

    write(sources([str(folder / "one.sqttz")]), "memory://traces/of/mine")
    store = fsspec.filesystem("memory")
    files = store.glob("/traces/of/mine/instructions/*/*/*/*.parquet")
    assert len(files) == 2
    with store.open(files[0]) as file:
        assert parquet.read_table(file).num_rows


def test_names_are_the_files_or_given_and_each_is_there_once(tmp_path: Path) -> None:
    write_directory(synthetic(1), tmp_path / "run 1.d")
    (tmp_path / "a=b.sqttz").touch()
    runs = [str(tmp_path / "run 1.d"), "x.1=/no/where", str(tmp_path / "a=b.sqttz")]
    assert [one.name for one in sources(runs)] == ["run-1.d", "x.1", "a-b"]
    with pytest.raises(BatchError, match="NAME=PATH"):
        sources(["/a/run.sqttz", "/b/run.sqttz"])


@pytest.mark.usefixtures("here")
def test_a_name_of_the_dataset_is_not_taken_from_another_capture(folder: Path, tmp_path: Path) -> None:
    url = str(tmp_path / "out")
    write(sources([f"run={folder / 'one.sqttz'}"]), url)
    with pytest.raises(BatchError, match="another name"):
        write(sources([f"run={folder / 'two.sqttz'}"]), url)


@pytest.mark.usefixtures("here")
def test_a_store_or_a_cluster_that_is_not_there_is_said(folder: Path) -> None:
    with pytest.raises(BatchError, match="nobody-knows"):
        write(sources([str(folder / "one.sqttz")]), "nobody-knows://x")


def test_a_fingerprint_changes_with_any_file_of_a_folder(tmp_path: Path) -> None:
    write_directory(synthetic(1), tmp_path / "run")
    source = Source("run", tmp_path / "run")
    before = source.fingerprint
    os.utime(tmp_path / "run" / "se0.sqtt", ns=(1, 1))
    assert before and source.fingerprint not in ("", before)
    assert Source("gone", tmp_path / "gone").fingerprint == ""


# Processes, clusters and query engines: seconds each.


def dies(task: work.Task) -> Record:
    """The work of a process, which some captures kill."""
    if task.source.name == "bad":
        os.kill(os.getpid(), signal.SIGKILL)
    return work.written(task)


@pytest.mark.long
def test_a_capture_that_kills_its_process_is_one_row(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "written", dies)
    runs = sources([str(folder / f"{name}.sqttz") for name in ("bad", "one", "two")])
    done = write(runs, str(tmp_path / "out"), jobs=2)
    assert [one.state for one in done] == [State.FAILED, State.WRITTEN, State.WRITTEN]
    assert "died" in done[0].error


@pytest.fixture
def cluster() -> Iterator[Any]:
    """A Dask cluster of two worker processes on this machine."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True
    ) as found:
        yield found


@pytest.mark.long
def test_a_dask_cluster_writes_the_same(folder: Path, tmp_path: Path, cluster: Any) -> None:
    runs = sources([str(folder / f"{name}.sqttz") for name in ("one", "bad", "two")])
    write(runs, str(tmp_path / "here"), jobs=1)
    done = write(runs, str(tmp_path / "there"), scheduler=cluster.scheduler_address)
    assert [one.state for one in done] == [State.WRITTEN, State.FAILED, State.WRITTEN]
    assert rows(tmp_path / "there").equals(rows(tmp_path / "here"))


def test_no_cluster_at_an_address_is_said(folder: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    with pytest.raises(BatchError, match="no Dask scheduler answers"):
        monkey = distributed.Client
        distributed.Client = lambda *args, **more: monkey(*args, **(more | {"timeout": "100ms"}))
        try:
            write(sources([str(folder / "one.sqttz")]), str(tmp_path / "out"), scheduler="tcp://127.0.0.1:1")
        finally:
            distributed.Client = monkey


def by_duckdb(url: Path) -> list[tuple[Any, ...]]:
    duckdb = pytest.importorskip("duckdb")
    found = duckdb.connect().execute(
        "SELECT capture, pc, sum(stall)::BIGINT FROM read_parquet(?, hive_partitioning = true) "
        "GROUP BY ALL ORDER BY ALL",
        [str(url / "instructions/*/*/*/*.parquet")],
    )
    return list(found.fetchall())


def by_polars(url: Path) -> list[tuple[Any, ...]]:
    polars = pytest.importorskip("polars")
    found = polars.scan_parquet(f"{url}/instructions/", hive_partitioning=True)
    rows = (
        found.group_by("capture", "pc").agg(polars.col("stall").sum()).sort("capture", "pc").collect().rows()
    )
    return list(rows)


def by_spark(url: Path) -> list[tuple[Any, ...]]:
    pytest.importorskip("pyspark")
    from tests import needs

    needs.program("java")
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        found = spark.read.parquet(f"{url}/instructions").groupBy("capture", "pc").sum("stall")
        return [tuple(row) for row in found.orderBy("capture", "pc").collect()]
    finally:
        spark.stop()


@pytest.mark.long
@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("ask", [by_duckdb, by_polars, by_spark], ids=["duckdb", "polars", "spark"])
def test_query_engines_read_what_hotspots_say(
    folder: Path, tmp_path: Path, ask: Callable[[Path], list[tuple[Any, ...]]]
) -> None:
    write(sources([str(folder / "one.sqttz"), str(folder / "two.sqttz")]), str(tmp_path))
    expected = []
    for name in ("one", "two"):
        table = sqtt.open(folder / f"{name}.sqttz").hotspots()
        pc, stall, hits = (table.column(one).values for one in ("pc", "stall", "hits"))
        ran = np.flatnonzero(hits)
        expected += [(name, int(pc[row]), int(stall[row])) for row in ran]
    assert ask(tmp_path) == expected
