"""Constants that are records, arrays of them, or pointers: values of their types, as C has them."""

from __future__ import annotations

import copy
import ctypes

import pytest

from tests.autogen.conftest import Bind

COLOR = "typedef struct { unsigned char r, g, b, a; } Color;\n#define CLIT(T) (T)\n"
FOO = "struct foo { int a, b; };\n"
OBJ = "struct obj; typedef struct obj *OH; typedef void (*handler)(int);\n"


# Records and arrays -----------------------------------------------------------------------------------------


def test_a_compound_literal_is_a_record(bind: Bind) -> None:
    module = bind(COLOR + "#define RED CLIT(Color){ 230, 41, 55, 255 }").module
    assert bytes(module.RED).hex() == "e62937ff"
    assert isinstance(module.RED, module.Color)


def test_a_static_const_record_is_its_value(bind: Bind) -> None:
    module = bind(FOO + "static const struct foo FOO1 = { .b = 23, .a = 12 };").module
    assert (module.FOO1.a, module.FOO1.b) == (12, 23)


@pytest.mark.parametrize(
    ("declared", "value"),
    [
        ("static const int X[4] = {1, 2};", (1, 2, 0, 0)),
        ("static const int X[2][2] = {{1}, {2, 3}};", ((1, 0), (2, 3))),
        ("static const int X[4] = {[2] = 5, 6};", (0, 0, 5, 6)),
        ("#define X ((int[]){7, 8})", (7, 8)),
        ('static const char X[8] = "ab";', "ab"),
        ('static const char X[] = "a\\0b\\377";', "a\0b\udcff"),
        ('static const char X[] = { "ab" };', "ab"),
        ('static const char *const X[] = {"a", "bc"};', ("a", "bc")),
        ("static const unsigned char X[2] = {-1, 256};", (255, 0)),
        ("static const float X[1] = {0.5};", (0.5,)),
    ],
)
def test_an_array_of_numbers_or_texts_is_a_tuple(bind: Bind, declared: str, value: object) -> None:
    found = bind(declared).module.X
    assert found == value


def test_members_of_every_kind(bind: Bind) -> None:
    module = bind(
        FOO + "union u { int i; double d; struct { short s, t; }; };\n"
        "static const struct { const char *name; union u u; struct foo f[2]; unsigned x:3; int y:4; char tag[4];"
        " void (*fn)(void); struct { int p; union { int q; float w; }; }; _Bool ok; } T[] = {"
        ' {"one", {.d = 2.5}, {{1}, {2, 3}}, 9, -1, "abcd", 0, {7, {.w = 1.5f}}, 5}, {.u.t = 4, .f[1].b = 9}, {} };'
    ).module
    first, second, third = module.T
    assert (first.name, first.u.d, first.x, first.y, first.tag, first.ok) == (
        b"one",
        2.5,
        1,
        -1,
        b"abcd",
        True,
    )
    assert [(f.a, f.b) for f in first.f] == [(1, 0), (2, 3)]
    assert (first.p, first.w, bool(first.fn)) == (7, 1.5, False)
    assert (second.name, second.u.s, second.u.t, second.f[1].b) == (None, 0, 4, 9)
    assert bytes(third) == bytes(len(bytes(third)))


def test_nobody_writes_a_constant_but_a_copy_is_one_s_own(bind: Bind) -> None:
    module = bind(FOO + "static const struct foo FOO1 = {1, 2}, FOOS[1] = {{3, 4}};").module
    for write in (lambda: setattr(module.FOO1, "a", 5), lambda: setattr(module.FOOS[0], "a", 5)):
        with pytest.raises(AttributeError, match="is const in C"):
            write()
    mine = copy.copy(module.FOO1)
    mine.a = 5
    assert (type(mine), mine.a, mine.b, module.FOO1.a) == (module.foo, 5, 2, 1)


@pytest.mark.parametrize(
    ("declared", "reason"),
    [
        ("extern int n; static int *const X = &n;", "the address of something"),
        ("extern int n; static const struct { int *p; } X = { &n };", "the address of something"),
        ('static const __WCHAR_TYPE__ X[] = L"w";', "a string of wide characters"),
        ("static const char X[1 << 20] = {1};", "more than 65,536 elements"),
    ],
)
def test_what_is_known_only_when_a_program_runs_is_in_the_ledger(
    bind: Bind, declared: str, reason: str
) -> None:
    assert reason in bind(FOO + declared).skipped["X"]


# Pointers ---------------------------------------------------------------------------------------------------


def test_functions_take_a_typed_pointer_constant(built: Bind) -> None:
    module = built(
        OBJ + "int use(struct obj *o); OH give(long n); handler keep(handler h);\n"
        "#define BADOBJ ((struct obj *)-1)\n#define NULLOH ((OH)0)\n#define IGNORED ((handler)1)",
        "int use(struct obj *o) { return o == (struct obj *)-1 ? 1 : o == 0 ? 2 : 3; }"
        "OH give(long n) { return (OH)n; } handler keep(handler h) { return h; }",
    ).module
    assert (module.use(module.BADOBJ), module.use(module.NULLOH)) == (1, 2)
    assert module.give(-1) == module.BADOBJ
    assert module.give(5) != module.BADOBJ
    assert module.keep(module.IGNORED) == module.IGNORED


def test_a_pointer_constant_is_a_number_too(bind: Bind) -> None:
    module = bind(
        OBJ + "#define BAD ((OH)0x10)\nstatic OH const NONE = (OH)0;\nstruct holder { OH one; };"
    ).module
    assert (int(module.BAD), hex(module.BAD), f"{module.BAD:#x}", module.BAD == 16) == (
        16,
        "0x10",
        "0x10",
        True,
    )
    assert not module.NONE
    assert bool(module.holder(one=module.BAD).one)
    with pytest.raises(AttributeError, match="BAD is a constant"):
        module.BAD.contents = ctypes.c_int()


def test_a_pointer_to_void_is_an_address(bind: Bind) -> None:
    found = bind("#define NOWHERE ((void *)-1)").module.NOWHERE
    assert found == 2 ** (8 * ctypes.sizeof(ctypes.c_void_p)) - 1


def test_another_name_of_a_value(bind: Bind) -> None:
    module = bind(FOO + "static const struct foo FOO1 = {1, 2};\n#define FOO2 FOO1").module
    assert module.FOO2 is module.FOO1
