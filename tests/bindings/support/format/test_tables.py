"""Text tables: an entry is found by its whole name, before and after the table has an index."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bindings._support.format import LARGE, SEARCHES_BEFORE_INDEX, Enumerators, Table, on_target

LINES = "\nA = 1\nAB = 22\nB = text\n"
BLOCKS = "\nA: struct, 1 bytes\n  x: c_char @ 0\n\nA_b: union, 2 bytes\n  A: c_short @ 0\n  y: c_char @ 0\n"
ENUMS = "\ne: c_int\n  RED = 0\n  RED_2 = -5\n\nflags_e: c_uint, flags\n  ONE = 0x1\n"

Make = Callable[..., Table]


@pytest.fixture(params=["searched", "indexed"])
def make(request: pytest.FixtureRequest) -> Make:
    def run(name: str, text: str, change: str = "", missing: frozenset[str] = frozenset()) -> Table:
        table = Table(name, text, change, missing)
        for _ in range(SEARCHES_BEFORE_INDEX + 1 if request.param == "indexed" else 0):
            table.find("nothing")
        assert (table.index is not None) == (request.param == "indexed")
        return table

    return run


def test_an_entry_is_found_by_its_whole_name(make: Make) -> None:
    assert [make("types", LINES).find(name) for name in ("A", "AB", "B")] == ["1", "22", "text"]


@pytest.mark.parametrize("name", ["", "a", "ABC", "1", "A = 1", "text", " A"])
def test_what_is_no_entry_is_not_found(make: Make, name: str) -> None:
    assert make("types", LINES).find(name) is None


@pytest.mark.parametrize("text", ["\nA = 'x = y'\nB = 2\n", "\nA = 1\nB = ' = '\n"])
def test_a_string_may_look_like_an_entry(make: Make, text: str) -> None:
    table = make("constants", text)
    assert [table.find(name) for name in ("A", "B", "'x", "'")] == [*dict(table).values(), None, None]
    assert list(dict(table)) == ["A", "B"]


def test_functions_end_their_names_at_the_parenthesis(make: Make) -> None:
    table = make("functions", "\nf(a: c_int, b: CFUNCTYPE(None)) -> None\ng() -> c_int = g_v2\n")
    assert table.find("f") == "a: c_int, b: CFUNCTYPE(None)) -> None"
    assert table.find("g") == ") -> c_int = g_v2"


def test_an_entry_of_several_lines_ends_at_the_blank_line(make: Make) -> None:
    table = make("records", BLOCKS)
    assert table.find("A") == "struct, 1 bytes\n  x: c_char @ 0"
    assert table.find("A_b") == "union, 2 bytes\n  A: c_short @ 0\n  y: c_char @ 0"


@pytest.mark.parametrize("name", ["x", "  x", "y", "  A"])
def test_a_line_inside_an_entry_is_no_entry(make: Make, name: str) -> None:
    assert make("records", BLOCKS).find(name) is None


def test_iteration_keeps_the_order_of_the_text(make: Make) -> None:
    assert list(make("types", LINES)) == [("A", "1"), ("AB", "22"), ("B", "text")]
    assert [name for name, _ in make("records", BLOCKS)] == ["A", "A_b"]


def test_another_target_has_other_entries_and_lacks_some(make: Make) -> None:
    table = make("types", LINES, "\nB = other\nC = 3\n", frozenset({"AB"}))
    assert [table.find(name) for name in ("A", "AB", "B", "C")] == ["1", None, "other", "3"]
    assert list(table) == [("A", "1"), ("B", "other"), ("C", "3")]


def test_few_look_ups_make_no_index() -> None:
    table = Table("types", LINES)
    for _ in range(SEARCHES_BEFORE_INDEX):
        table.find("AB")
    assert table.index is None
    assert table.find("AB") == "22"
    assert table.index is not None


NUMBERS = {f"N_{number:05}": str(number) for number in range(LARGE // 10)}


def large(numbers: dict[str, str] = NUMBERS) -> str:
    return "".join(f"\n{name} = {number}" for name, number in numbers.items()) + "\n"


def test_many_constants_are_found_without_an_index() -> None:
    table = Table("constants", large())
    assert {name: table.find(name) for name in NUMBERS} == NUMBERS
    assert [table.find(name) for name in ("", "A", "N", "N_0000", "N_000001", "N_00001 = 1", "Z")] == [
        None
    ] * 7
    assert table.index is None


def test_those_around_the_constant_that_was_found_last() -> None:
    table = Table("constants", large())
    table.find("N_03000")
    around = table.around()
    assert around["N_03000"] == "3000"
    assert 10 < len(around) < 200
    assert around.items() <= NUMBERS.items()
    table.find("N_03001")
    assert table.around() == around


def test_many_constants_are_those_of_the_target() -> None:
    table = Table("constants", large(), "\nN_00001 = -1\nNEW = 5\n", frozenset({"N_00002"}))
    assert [table.find(f"N_0000{n}") for n in range(4)] == ["0", "-1", None, "3"]
    assert table.find("NEW") == "5"
    assert [name for name in ("N_00000", "N_00001", "N_00002", "N_00003") if name in table.around()] == [
        "N_00000",
        "N_00003",
    ]


def test_many_constants_without_order_are_found_on_demand() -> None:
    table = Table("constants", large(dict(reversed(NUMBERS.items()))), missing=frozenset({"N_00002"}))
    assert [table.unordered(f"N_0000{n}") for n in range(4)] == ["0", "1", None, "3"]
    assert table.unordered("N") is None


@pytest.mark.parametrize("text", ["", "\n", "\n\n"])
@pytest.mark.parametrize("name", ["types", "records"])
def test_an_empty_table_has_nothing(name: str, text: str) -> None:
    table = Table(name, text)
    assert [table.find("A") for _ in range(20)] == [None] * 20
    assert list(table) == []


@pytest.mark.parametrize("searches", [0, 20])
def test_enumerators_are_found_through_all_enumerations(searches: int) -> None:
    enumerators = Enumerators(Table("enums", ENUMS))
    for _ in range(searches):
        enumerators.find("nothing")
    wanted = {"RED": "0", "RED_2": "-5", "ONE": "0x1", "e": None, "RED_": None}
    assert {name: enumerators.find(name) for name in wanted} == wanted
    assert list(enumerators) == [("RED", "0"), ("RED_2", "-5"), ("ONE", "0x1")]


def test_enumerators_are_those_of_the_target() -> None:
    table = Table("enums", ENUMS, "\ne: c_int\n  RED = 7\n", frozenset({"flags_e"}))
    enumerators = Enumerators(table)
    assert [enumerators.find(name) for name in ("RED", "RED_2", "ONE")] == ["7", None, None]
    assert list(enumerators) == [("RED", "7")]


def test_the_tables_of_a_target() -> None:
    texts = {"types": LINES, "constants": "\nX = 1\nY = 2\n", "library": ("c",)}
    tables = on_target(texts, {"missing": "types.A constants.Y", "globals": "\ng: c_int\n"})
    assert {name: dict(table) for name, table in tables.items()} == {
        "types": {"AB": "22", "B": "text"},
        "constants": {"X": "1"},
        "globals": {"g": "c_int"},
    }
