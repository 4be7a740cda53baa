"""Nothing is callable that ctypes would pass wrong."""

from __future__ import annotations

import ctypes

import pytest

from tests.autogen.conftest import Bind

VECTOR = "typedef float vec __attribute__((vector_size(16))); struct holds { vec v; int n; };"


def test_functions_that_pass_an_opaque_value_are_in_the_ledger(bind: Bind) -> None:
    bound = bind(VECTOR + "int a(vec v); vec b(void); int c(struct holds h); int ok(struct holds *h);")
    assert set(bound.skipped) == {"a", "b", "c"}
    assert "struct holds" in bound.skipped["c"]
    assert bound.table("functions") == ["ok(h: POINTER(holds)) -> c_int"]


def test_pointers_to_such_functions_are_addresses(bind: Bind) -> None:
    bound = bind(VECTOR + "struct s { int (*f)(vec); int (*g)(int); }; void set(void (*f)(struct holds));")
    assert bound.table("records")[-2:] == ["  f: c_void_p @ 0", "  g: CFUNCTYPE(c_int, c_int) @ 8"]
    assert bound.table("functions") == ["set(f: c_void_p) -> None"]


def test_the_record_keeps_its_other_members_and_refuses_to_be_passed(bind: Bind) -> None:
    m = bind(VECTOR).module
    record = m.holds(n=4)
    assert (record.n, ctypes.sizeof(record), ctypes.alignment(record)) == (4, 32, 16)
    taker = ctypes.CFUNCTYPE(ctypes.c_int, m.holds)(lambda h: 0)
    with pytest.raises(ctypes.ArgumentError, match="cannot be passed by value"):
        taker(record)


@pytest.mark.parametrize(
    ("record", "mark"),
    [
        ("struct r { double d; long l; };", False),
        ("struct r { float a, b; struct { int i; float f; } in; };", False),
        ("union r { int i; long l; };", False),
        ("struct r { int a : 4, b : 4; long l; };", False),
        ("struct r { char c; int x; } __attribute__((aligned(8)));", False),
        ("struct r { char c; double d[3]; } __attribute__((packed));", False),
        ("union r { double d; long l; };", True),
        ("struct r { float a; float b __attribute__((aligned(8))); };", True),
        ("struct r { int a : 4, b : 4; double x; };", True),
        ("struct r { char c; double d; } __attribute__((packed));", True),
        ("struct r { char c; int x; } __attribute__((packed));", True),
        ("struct r { int a; } __attribute__((aligned(16)));", True),
        ("struct r { };", True),
        ("struct r { int n; char text[]; };", True),
        ("struct r { long double l; };", True),
        ("struct r { long double l, m; };", False),
        ("struct r { long a[8]; } __attribute__((aligned(32)));", True),
        ("union r { struct { int a, b; long c; } s; short t; unsigned char raw[16]; };", True),
    ],
)
def test_records_that_libffi_would_put_elsewhere_are_marked(bind: Bind, record: str, mark: bool) -> None:
    bound = bind(
        f"{record} void take(struct r by); struct r give(void);"
        if "struct" in record[:6]
        else f"{record} void take(union r by);"
    )
    head = next(line for line in bound.table("records") if line.startswith("r: "))
    assert head.endswith(", by address") == mark
    assert ("take" in bound.skipped) == mark


def test_functions_that_pass_a_declared_only_record_are_in_the_ledger(bind: Bind) -> None:
    assert set(bind("struct hidden; int f(struct hidden h);").skipped) == {"f"}


def test_a_transparent_union_is_passed_as_its_members_are(bind: Bind) -> None:
    bound = bind(
        "struct a { int x; }; struct b { int y; };"
        "typedef union { struct a *a; struct b *b; } any __attribute__((transparent_union));"
        "int take(any which);"
    )
    assert bound.table("functions") == ["take(which: c_void_p) -> c_int"]


MS = "typedef __attribute__((ms_abi)) int ms(int); typedef __attribute__((ms_abi)) int (*to_ms)(int);"


def test_functions_that_are_called_in_another_way_are_in_the_ledger(bind: Bind) -> None:
    bound = bind(
        MS
        + "__attribute__((ms_abi)) int said(int a); ms through; __attribute__((vectorcall)) int vector(int a);"
        "__attribute__((sysv_abi)) int own(int a); int ordinary(int a);"
    )
    reason = "is called by another convention than C's own (ms_abi), which ctypes does not know"
    assert (bound.skipped["said"], bound.skipped["through"]) == (reason, reason)
    assert "(vectorcall)" in bound.skipped["vector"]
    assert bound.table("functions") == ["own(a: c_int) -> c_int", "ordinary(a: c_int) -> c_int"]


def test_pointers_to_functions_that_are_called_in_another_way_are_addresses(bind: Bind) -> None:
    bound = bind(
        MS + "struct s { int (__attribute__((ms_abi)) *f)(int); to_ms g; ms *h; };"
        "void take(int (*f)(int) __attribute__((ms_abi)), to_ms g); extern to_ms kept;"
    )
    assert bound.table("records")[1:] == ["  f: c_void_p @ 0", "  g: to_ms @ 8", "  h: c_void_p @ 16"]
    assert bound.table("functions") == ["take(f: c_void_p, g: to_ms) -> None"]
    assert bound.table("types") == ["ms = None", "to_ms = c_void_p"]
    assert bound.skipped["to_ms"].startswith("an address: what it points to is called by another convention")


@pytest.mark.parametrize("attribute", ["stdcall", "fastcall", "regparm(2)"])
def test_a_convention_counts_where_the_target_has_it(bind: Bind, attribute: str) -> None:
    text = f"__attribute__(({attribute})) int f(int a);"
    assert set(bind(text, targets=["i686-linux-gnu"]).skipped) == {"f"}
    assert bind(text, targets=["x86_64-linux-gnu"]).skipped == {}  # where compilers ignore it
