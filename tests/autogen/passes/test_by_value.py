"""Nothing is callable that ctypes would pass wrong."""

from __future__ import annotations

import ctypes
import platform

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
    ("record", "way"),
    [
        ("struct r { double d; long l; };", ""),
        ("struct r { float a, b; struct { int i; float f; } in; };", ""),
        ("union r { int i; long l; };", ""),
        ("struct r { int a : 4, b : 4; long l; };", ""),
        ("struct r { char c; int x; } __attribute__((aligned(8)));", ""),
        ("struct r { char c; double d[3]; } __attribute__((packed));", ""),
        ("union r { double d; long l; };", "passed as c_uint64"),
        ("struct r { float a; float b __attribute__((aligned(8))); };", "passed as c_double c_double"),
        ("struct r { int a : 4, b : 4; double x; };", "passed as c_uint64 c_double"),
        ("struct r { char c; double d; } __attribute__((packed));", "by address"),
        ("struct r { char c; int x; } __attribute__((packed));", "by address"),
        ("struct r { int a; } __attribute__((aligned(16)));", "by address"),
        ("struct r { };", "by address"),
        ("struct r { int n; char text[]; };", "by address"),
        ("struct r { long double l; };", "by address"),
        ("struct r { long double l, m; };", ""),
        ("struct r { long a[8]; } __attribute__((aligned(32)));", "by address"),
        (
            "union r { struct { int a, b; long c; } s; short t; unsigned char raw[16]; };",
            "passed as c_uint64 c_uint64",
        ),
    ],
)
def test_records_that_libffi_would_put_elsewhere_are_marked(bind: Bind, record: str, way: str) -> None:
    bound = bind(
        f"{record} void take(struct r by); struct r give(void);"
        if "struct" in record[:6]
        else f"{record} void take(union r by);"
    )
    head = next(line for line in bound.table("records") if line.startswith("r: "))
    assert head.endswith(way) if way else not ("by address" in head or "passed as" in head)
    assert ("take" in bound.skipped) == (way == "by address")


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


RECORDS = {  # how it is passed, a value, and what to ask of it
    "union r { int i; float f; };": ("c_uint32", "{.f = 2.5f}", "one.f == 2.5f"),
    "union r { double d; float f[2]; };": ("c_double", "{.f = {1.5f, 2.5f}}", "one.f[0] + one.f[1] == 4"),
    "union r { float f; };": ("", "{.f = 2.5f}", "one.f == 2.5f"),
    "union r { unsigned char c[5]; int i; };": ("", "{{1, 2, 3, 4, 5}}", "one.c[3] * 10 + one.c[4] == 45"),
    "struct r { union { int i; float f; } u; int k; };": (
        "c_uint64",
        "{{7}, 8}",
        "one.u.i * 10 + one.k == 78",
    ),
    "struct r { union { float f; } u; int k; float l; };": (
        "c_uint64 c_float",
        "{1.5f, 8, 2.5f}",
        "one.k + one.u.f + one.l == 12",
    ),
    "struct r { int a : 4, b : 4; double x; };": (
        "c_uint64 c_double",
        "{1, 2, 2.5}",
        "one.a + one.b + one.x == 5.5",
    ),
    "union r { double d[3]; float f; };": (
        "c_uint64 c_uint64 c_uint64",
        "{{1.5, 2.5, 3.5}}",
        "one.d[0] + one.d[1] + one.d[2] == 7.5",
    ),
}


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="stand-ins are known for x86-64")
@pytest.mark.parametrize("record", RECORDS)
def test_unions_by_value_arrive_and_come_back(built: Bind, record: str) -> None:
    """In registers, in the last ones, and on the stack behind as many integers and floats."""
    passed, value, question = RECORDS[record]
    kind = record.partition("{")[0]
    places = (0, 5, 9)
    listed = {n: "".join(f"int i{at}, double d{at}, " for at in range(n)) for n in places}
    same = {n: f"{kind} same{n}({listed[n]}{kind} one, int after)" for n in places}
    right = {n: f"int right{n}({listed[n]}{kind} one)" for n in places}
    bound = built(
        f"{record} {kind} give(void);" + "".join(f"{one};" for one in (*same.values(), *right.values())),
        f"{kind} give(void) {{ return ({kind}){value}; }}"
        + "".join(f"{one} {{ return one; }}" for one in same.values())
        + "".join(f"{one} {{ return {question}; }}" for one in right.values()),
    )
    m = bound.module
    assert f", passed as {passed}" in bound.table("records")[0] or not passed
    given = m.give()
    assert type(given) is m.r
    for before in places:
        if f"same{before}" in bound.skipped:  # a half of each kind in the last integer register is refused
            assert before == 5 and "last integer register" in bound.skipped["same5"]
            continue
        some = [1, 1.0] * before
        assert bytes(getattr(m, f"same{before}")(*some, given, 1)) == bytes(given), before
        assert getattr(m, f"right{before}")(*some, given) == 1, before
        with pytest.raises(ctypes.ArgumentError, match="expected r instance instead of int"):
            getattr(m, f"right{before}")(*some, 3)


def test_callbacks_that_pass_a_union_stay_addresses(bind: Bind) -> None:
    bound = bind("union r { int i; float f; }; void take(void (*f)(union r)); union r (*give)(void);")
    assert bound.table("functions") == ["take(f: c_void_p) -> None"]
    assert bound.table("globals") == ["give: c_void_p"]


def test_what_is_known_for_x86_64_alone_is_refused_elsewhere(bind: Bind) -> None:
    text = "union r { int i; float f; }; int take(union r by);"
    targets = ["x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-windows-msvc"]
    bound = bind(text, targets=targets)
    assert [set(model.skips) == set() for model in bound.product.models.values()] == [True, False, True]


def test_a_type_keeps_its_spelling_beside_an_equal_one_of_another(bind: Bind) -> None:
    stub = bind(
        "typedef __builtin_va_list va_list; int a(void *p); int b(va_list p); int c(void *p);"
    ).product.stub
    assert [
        stub.count(f"int {prototype};") for prototype in ("a(void *p)", "b(va_list p)", "c(void *p)")
    ] == [1] * 3
