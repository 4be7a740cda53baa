"""Tables as CSV and Parquet: both give back what went in, with the meaning of the columns."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt.export import (
    Column,
    ExportError,
    Table,
    joined,
    packets_table,
    write_csv,
    write_parquet,
    write_perfetto,
)
from sqtt.formats import Kind

from ..helpers.captures import NAMES, sample


def table(rows: list[tuple[int, int, float]]) -> Table:
    numbers, codes, floats = zip(*rows, strict=True) if rows else ((), (), ())
    return Table(
        "things",
        "things to write",
        (
            Column("number", "a number", np.array(numbers, np.int64), "clocks", missing=-1),
            Column("name", "a text", np.array(codes, np.int32), texts=("a, b", 'say "x"', "line\nbreak")),
            Column("share", "a float", np.array(floats, np.float64)),
        ),
    )


ROWS = st.lists(
    st.tuples(st.integers(-1, 1 << 62), st.integers(-1, 2), st.floats(allow_nan=False)), max_size=30
)


@given(ROWS)
@settings(deadline=None)
def test_csv_gives_back_every_cell(rows: list[tuple[int, int, float]]) -> None:
    exported = table(rows)
    file = io.BytesIO()
    write_csv([exported], file)
    header, *lines = csv.reader(io.StringIO(file.getvalue().decode(), newline=""))
    assert header == ["number", "name", "share"]
    assert lines == [
        ["" if number is None else str(number), name or "", str(share)]
        for number, name, share in exported.rows()
    ]


@given(ROWS)
@settings(deadline=None)
def test_parquet_gives_back_every_cell_and_the_meanings(rows: list[tuple[int, int, float]]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    exported = table(rows)
    file = io.BytesIO()
    write_parquet([exported], file)
    again = parquet.read_table(io.BytesIO(file.getvalue()))
    assert [tuple(one.values()) for one in again.to_pylist()] == list(exported.rows())
    assert again.schema.field("number").metadata == {b"meaning": b"a number", b"unit": b"clocks"}


def test_progress_counts_every_row() -> None:
    exported = Table("n", "", (Column("n", "", np.arange(200_000)),))
    for write in (write_csv, write_parquet):
        output: list[int] = []
        write([exported], io.BytesIO(), output.append)
        assert sum(output) == 200_000


def test_parts_of_a_table_with_texts_of_their_own_are_one_table() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    parts = [
        Table("t", "", (Column("k", "", np.array([0, 1], np.int32), texts=texts),))
        for texts in (("x", "y"), ("z", "x"))
    ]
    file = io.BytesIO()
    write_parquet(parts, file)
    assert parquet.read_table(io.BytesIO(file.getvalue()))["k"].to_pylist() == ["x", "y", "z", "x"]
    file = io.BytesIO()
    write_csv(parts, file)
    assert file.getvalue() == b"k\nx\ny\nz\nx\n"


def test_joined_tables_share_their_texts() -> None:
    one = Table("t", "", (Column("k", "", np.array([0, 1, -1], np.int32), texts=("x", "y")),))
    two = Table("t", "", (Column("k", "", np.array([1, 0], np.int32), texts=("z", "y")),))
    both = joined([one, two])
    assert list(both.rows()) == [("x",), ("y",), (None,), ("y",), ("z",)]
    assert both.column("k").texts == ("x", "y", "z")


def test_columns_of_different_lengths_are_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="different lengths"):
        Table("t", "", (Column("a", "", np.arange(2)), Column("b", "", np.arange(3))))
    with pytest.raises(ExportError, match="it has a"):
        Table("t", "", (Column("a", "", np.arange(2)),)).column("c")


@pytest.mark.parametrize("name", [name for name in NAMES if "plus" in name])
def test_a_stream_s_packets_are_rows(name: str) -> None:
    capture, _, _ = sample(name)
    packets = sqtt.decode(capture.streams[0].data)
    exported = packets_table(packets, 0, 7)
    assert len(exported) == len(packets)
    for got, row in zip(exported.rows(), packets.rows(), strict=True):
        position = row.position * packets.layout.unit
        assert got == (0, 7, row.index, row.time, position, row.name, row.bits & (1 << 64) - 1)


@pytest.mark.parametrize("name", [name for name in NAMES if "plus" in name])
def test_packets_of_one_kind_have_their_fields(name: str) -> None:
    capture, _, _ = sample(name)
    packets = sqtt.decode(capture.streams[0].data)
    exported = packets_table(packets, 0, 0, kind=Kind.REG)
    rows = [one for one in packets.rows() if one.kind == Kind.REG]
    assert len(exported) == len(rows) > 0
    for field in rows[0].fields:
        assert exported.column(field).cells(0, len(exported)) == [one.fields[field] for one in rows]


@pytest.mark.parametrize(
    "package, write",
    [("pyarrow", write_parquet), ("perfetto.protos.perfetto.trace.perfetto_trace_pb2", write_perfetto)],
)
def test_a_missing_package_is_named_with_what_helps(
    monkeypatch: pytest.MonkeyPatch, package: str, write: Callable[..., None]
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ExportError, match=f"pip install {package.split('.')[0]}"):
        write([], io.BytesIO())
