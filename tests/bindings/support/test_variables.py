"""Variables that C does not write to, and arrays whose length it does not say."""

from __future__ import annotations

import ctypes
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bindings._support import elements
from bindings._support.variables import constant
from tests import needs
from tests.bindings.support.tabled_modules import Build, Maker

SOURCE = """
struct item { int n; int info[]; };
const int limit = 42;
const char banner[] = "hello";
char writable[] = "hello";
int table[] = { 7, 8, 9 };
const int *const chosen = table;
const struct pair { int a; struct in { int b[2]; } in; } PAIRS[2] = { { 1, { { 2, 3 } } }, { 4, { { 5, 6 } } } };
struct list { int n; int info[4]; } made = { 3, { 10, 11, 12, 13 } };
void *make(void) { return &made; }
"""
TABLES = {
    "records": """
        pair: struct, 12 bytes
          a: c_int @ 0
          in: pair_in @ 4

        pair_in: struct, 8 bytes
          b: c_int * 2 @ 0

        list: struct, 4 bytes
          n: c_int @ 0
          info: c_int * 0 @ 4
    """,
    "globals": """
        limit: const c_int
        banner: const c_char * ?
        writable: c_char * ?
        table: c_int * ?
        chosen: const POINTER(c_int)
        PAIRS: const pair * ?
    """,
    "functions": """
        make() -> POINTER(list)
    """,
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("variables")
    (folder / "v.c").write_text(SOURCE)
    words = [needs.compiler(), "-shared", "-fPIC", "-o", folder / "v.so", folder / "v.c"]
    subprocess.run(words, check=True, timeout=60)
    return folder / "v.so"


@pytest.fixture
def m(make: Maker, library: Path) -> Any:
    return make(**TABLES, library=(str(library),))


# Const ----------------------------------------------------------------------------------------------------


def test_a_const_variable_is_read(m: Any) -> None:
    assert (m.limit.value, m.chosen[1], m.banner.value) == (42, 8, b"hello")
    assert (m.PAIRS[1].a, m.PAIRS[1].__getattribute__("in").b[1]) == (4, 6)
    assert [pair.a for pair in m.PAIRS] == [one.a for one in m.PAIRS[:]] == [1, 4]
    assert isinstance(m.PAIRS[0], m.pair) and isinstance(m.limit, ctypes.c_int)


@pytest.mark.parametrize(
    "write",
    [
        "m.limit.value = 9",
        "m.banner.value = b'x'",
        "m.banner.raw = b'x'",
        "m.banner[0] = b'x'",
        "m.chosen.contents = 1",
        "m.PAIRS[0] = (1,)",
        "m.PAIRS[0].a = 1",
        "next(iter(m.PAIRS)).a = 1",
        "m.PAIRS[:][0].a = 1",
        "getattr(m.PAIRS[0], 'in').b = (1,)",
        "getattr(m.PAIRS[0], 'in').b[0] = 1",
    ],
)
def test_a_const_variable_is_not_written(m: Any, write: str) -> None:
    """In C the write would end the process: the variable lies in read-only memory."""
    with pytest.raises(AttributeError, match=r"^(limit|banner|chosen|PAIRS) is const in C"):
        exec(write, {"m": m})


def test_it_is_the_librarys_own_memory(m: Any) -> None:
    assert ctypes.addressof(m.PAIRS[0]) == ctypes.addressof(m.PAIRS)
    taker = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(m.pair))(lambda pair: pair[0].a)
    assert taker(m.PAIRS[0]) == taker(ctypes.byref(m.PAIRS[0])) == 1


def test_others_are_written(m: Any) -> None:
    m.table[0] = 70
    assert m.chosen[0] == 70


def test_an_explicit_record_too(make: Maker) -> None:
    m = make(
        records="""
        odd: struct, 12 bytes, align 4, explicit
          flag: c_uint:3 @ 0.0
          wide: c_int @ 1
          tail: c_short @ 8
        """
    )
    variable = m.odd(5, 6, 7)
    odd = constant(variable, "odd")
    assert (odd.flag, odd.wide, repr(odd)) == (5, 6, "odd(flag=5, wide=6, tail=7)")
    with pytest.raises(AttributeError, match="odd is const"):
        odd.flag = 1


# Lengths --------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the symbol table is asked through glibc")
def test_the_symbol_table_has_the_length(m: Any) -> None:
    assert (len(m.table), len(m.banner), len(m.PAIRS), bytes(m.writable)) == (3, 6, 2, b"hello\0")
    with pytest.raises(IndexError):
        m.table[3]


def test_without_one_text_ends_at_its_end_and_others_want_a_length(
    m: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = importlib.import_module(".variables", m.__namespace__.__module__)
    monkeypatch.setattr(variables, "_size", lambda _address: 0)
    assert (m.writable.value, len(m.table)) == (b"hello", 0)
    assert elements(m.table, 3)[2] == 9


# Names that were given something else ----------------------------------------------------------------------


REBOUND = """
struct pair { int a, b; };
int counter = 3, row[2] = { 4, 5 };
struct pair both = { 1, 2 };
const int fixed = 6;
int *place = &counter;
int twice(int x) { return 2 * x; }
int (*hook)(int) = twice;
int now(void) { return counter; }
"""


@pytest.fixture
def rebound(make: Maker, build: Build) -> Any:
    return make(
        "rebound",
        records="""
            pair: struct, 8 bytes
              a: c_int @ 0
              b: c_int @ 4
        """,
        functions="now() -> c_int",
        globals="""
            counter: c_int
            row: c_int * 2
            both: pair
            fixed: const c_int
            place: POINTER(c_int)
            hook: CFUNCTYPE(c_int, c_int)
        """,
        aliases="OTHER = counter",
        macros="""
            COUNTER() -> c_int = counter
            SET(x) -> c_int = assign(counter, x)
            ROW(n) -> c_int = row[n]
            BOTH() -> c_int = both.b
            FIXED() -> c_int = fixed
            PLACE() -> c_int = place[0]
            HOOK(x: c_int) -> c_int = hook(x)
        """,
        values="""
            WHERE -> const POINTER(c_int) = addressof(counter)
            VALUE -> c_int = both.a
        """,
        library=(build(REBOUND),),
    )


WAYS = {
    "counter": "{}.value = …",
    "row": "{}[:] = …",
    "both": "{}.MEMBER = …",
    "place": "{}.contents = …",
    "hook": "ctypes.pointer({})[0] = …",
}


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("COUNTER()", "counter"),
        ("SET(9)", "counter"),
        ("OTHER", "counter"),
        ("WHERE", "counter"),
        ("ROW(1)", "row"),
        ("BOTH()", "both"),
        ("VALUE", "both"),
        ("PLACE()", "place"),
        ("HOOK(4)", "hook"),
    ],
)
def test_who_reads_a_rebound_variable_is_told_how_to_write_it(rebound: Any, read: str, name: str) -> None:
    """`module.counter = 5` gives Python's name another object; C's variable has what it had."""
    setattr(rebound, name, 5)
    way = WAYS[name].format(f"tabled.rebound.{name}")
    with pytest.raises(AttributeError) as raised:
        eval(f"m.{read}", {"m": rebound})
    assert str(raised.value) == (
        f"tabled.rebound.{name} was set to 5, which C does not see: `{way}` writes C's variable, "
        f"`del tabled.rebound.{name}` brings it back"
    )
    delattr(rebound, name)
    eval(f"m.{read}", {"m": rebound})


def test_a_const_variable_only_comes_back(rebound: Any) -> None:
    rebound.fixed = 5
    with pytest.raises(
        AttributeError,
        match=r"was set to 5, which C does not see: `del tabled\.rebound\.fixed` brings it back",
    ):
        rebound.FIXED()


def test_what_is_written_in_that_way_c_sees(rebound: Any) -> None:
    rebound.counter.value = 5
    assert (rebound.now(), rebound.COUNTER(), rebound.OTHER.value) == (5, 5, 5)
    rebound.row[:] = (7, 8)
    rebound.both.b = 9
    rebound.place.contents = rebound.row
    tripled = type(rebound.hook)(lambda x: 3 * x)
    ctypes.pointer(rebound.hook)[0] = tripled
    assert (rebound.ROW(1), rebound.BOTH(), rebound.PLACE(), rebound.HOOK(4)) == (8, 9, 7, 12)


def test_memory_of_a_tests_own_may_stand_for_a_variable(
    rebound: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rebound.counter.value = 3
    with monkeypatch.context() as patch:
        patch.setattr(rebound, "counter", ctypes.c_int(50))
        assert (rebound.COUNTER(), rebound.now()) == (50, 3)
    assert rebound.COUNTER() == 3


# elements -------------------------------------------------------------------------------------------------


def test_the_elements_of_a_flexible_array(m: Any) -> None:
    result = m.make()[0]
    view = elements(result.info, result.n)
    assert list(view) == [10, 11, 12]
    view[0] = 1
    assert elements(m.make()[0].info, 1)[0] == 1


def test_memory_made_here_is_kept_and_not_left(m: Any) -> None:
    record = m.list(n=2)
    with pytest.raises(ValueError, match="2 elements are 8 bytes, and there are 0"):
        elements(record.info, 2)
    ctypes.resize(record, 12)
    view = elements(record.info, 2)
    view[:] = (5, 6)
    assert list(elements(record.info, 2)) == [5, 6]
    del record
    assert list(view) == [5, 6]


@pytest.mark.parametrize(
    ("array", "count", "error"), [(3, 1, TypeError), ((ctypes.c_int * 2)(), -1, ValueError)]
)
def test_what_has_no_elements(array: Any, count: int, error: type) -> None:
    with pytest.raises(error):
        elements(array, count)
