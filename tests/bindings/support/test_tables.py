"""Text tables: an entry is found by its whole name, before and after the table has an index."""

from __future__ import annotations

import importlib
from typing import Any

import pytest


@pytest.fixture
def tables(support: Any) -> Any:
    return importlib.import_module(f"{support.__name__}.tables")


ONE_LINE = "\nA = 1\nAB = 22\nB = text = more\n"
MANY_LINES = (
    "\nA: struct, 1 bytes\n  x: c_char @ 0\n\nA_b: union, 2 bytes\n  A: c_short @ 0\n  y: c_char @ 0\n"
)


def indexed(table: Any, searches: int) -> Any:
    for _ in range(searches + 1):
        table.find("nothing")
    assert table.index is not None
    return table


@pytest.fixture(params=["searched", "indexed"])
def lines(request: pytest.FixtureRequest, tables: Any) -> Any:
    table = tables.Table(ONE_LINE, " = ")
    return table if request.param == "searched" else indexed(table, tables.SEARCHES_BEFORE_INDEX)


@pytest.fixture(params=["searched", "indexed"])
def blocks(request: pytest.FixtureRequest, tables: Any) -> Any:
    table = tables.Table(MANY_LINES, ": ", "\n\n")
    return table if request.param == "searched" else indexed(table, tables.SEARCHES_BEFORE_INDEX)


def test_an_entry_is_found_by_its_whole_name(lines: Any) -> None:
    assert [lines.find(name) for name in ("A", "AB", "B")] == ["1", "22", "text = more"]


@pytest.mark.parametrize("name", ["", "a", "ABC", "1", "A = 1", "text", " A"])
def test_what_is_no_entry_is_not_found(lines: Any, name: str) -> None:
    assert lines.find(name) is None


def test_an_entry_of_several_lines_ends_at_the_blank_line(blocks: Any) -> None:
    assert blocks.find("A") == "struct, 1 bytes\n  x: c_char @ 0"
    assert blocks.find("A_b") == "union, 2 bytes\n  A: c_short @ 0\n  y: c_char @ 0"


@pytest.mark.parametrize("name", ["x", "  x", "y", "  A"])
def test_a_line_inside_an_entry_is_no_entry(blocks: Any, name: str) -> None:
    assert blocks.find(name) is None


def test_iteration_keeps_the_order_of_the_text(lines: Any, blocks: Any) -> None:
    assert list(lines) == [("A", "1"), ("AB", "22"), ("B", "text = more")]
    assert [name for name, _ in blocks] == ["A", "A_b"]


def test_few_look_ups_make_no_index(tables: Any) -> None:
    table: Any = tables.Table(ONE_LINE, " = ")
    for _ in range(tables.SEARCHES_BEFORE_INDEX):
        table.find("AB")
    assert table.index is None
    assert table.find("AB") == "22"
    assert table.index is not None


@pytest.mark.parametrize("text", ["", "\n", "\n\n"])
def test_an_empty_table_has_nothing(tables: Any, text: str) -> None:
    table = tables.Table(text, " = ")
    assert list(table) == []
    assert [table.find("A") for _ in range(20)] == [None] * 20
