"""A header in, cffi's declarations out: cffi itself reads them, and clang's layout is what it must find."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from autogen.cdef import cdef
from autogen.view import from_text
from tests.autogen.conftest import Bind

cffi = pytest.importorskip("cffi", reason="needs cffi")
Declared = Callable[..., "tuple[cffi.FFI, str]"]


def load(text: str) -> cffi.FFI:
    """As the documentation says: the text, then each packing."""
    ffi = cffi.FFI()
    ffi.cdef(text)
    for pack, part in re.findall(r"/\* cffi: pack=(\d+)\n(.*?)\*/", text, re.S):
        ffi.cdef(part, pack=int(pack))
    return ffi


@pytest.fixture
def declared(bind: Bind) -> Declared:
    """declared(header): cffi with the declarations of a header, and their text."""

    def make(header: str, **options: str) -> tuple[cffi.FFI, str]:
        text = cdef(
            {"header": from_text(bind(header, **options).product.text, "header", lambda _: None).view()}
        )
        return load(text), text

    return make


def left_out(text: str) -> dict[str, str]:
    """What the end of the file lists."""
    rows = re.findall(r"^   (.+?): (.*)$", text.partition("/* Not here")[2], re.M)
    return dict(rows)


def places(ffi: cffi.FFI, record: str) -> dict[str, int]:
    return {name: f.offset for name, f in ffi.typeof(record).fields if not name.startswith("_filler")}


def test_functions_types_and_callbacks(declared: Declared) -> None:
    ffi, text = declared(
        "#include <stddef.h>\ntypedef struct node node;\n"
        "struct node { node *next; int (*cb)(void *user, size_t n); };\n"
        "typedef int (*visit)(node *, void *); int walk(node *first, visit each, void *user); extern int depth;\n"
        "int show(const char *format, ...); struct far; struct far *reach(void); int old();"
    )
    assert str(ffi.typeof("visit")) == "<ctype 'int(*)(node *, void *)'>"
    assert ffi.sizeof("node") == 16
    assert "int walk(struct node *first, visit each, void *user);" in text
    assert "int show(char *format, ...);" in text
    assert "extern int depth;" in text
    assert "struct far *reach(void);" in text
    assert left_out(text) == {"old": "declared without a prototype: cffi takes it for one without arguments"}


def test_integers_of_any_size_are_constants(declared: Declared) -> None:
    ffi, text = declared(
        "#define BIG 0xffffffffffffffffULL\n#define LOW (-9223372036854775807LL - 1)\n#define PI 3.5\n"
        '#define NAME "n*/n"\nenum { LOOSE = 3 };\n#define SAME LOOSE\nstatic const int both[2] = {1, 2};\n'
        "#define TWICE(x) (2 * (x))\n"
    )
    lib = ffi.dlopen(None)
    assert (lib.BIG, lib.LOW, lib.LOOSE, lib.SAME) == (2**64 - 1, -(2**63), 3, 3)
    assert left_out(text) == {
        "PI": "cffi's constants are integers, and this is a floating-point number: 3.5",
        "NAME": "cffi's constants are integers, and this is a string: 'n* /n'",
        "both": "cffi's constants are integers, and this is an array: (1, 2)",
        "TWICE": "a macro or an inline function: no library has it",
    }


def test_enumerations_have_cs_storage(declared: Declared) -> None:
    ffi, text = declared(
        "enum colour { RED = 1, BLUE = -2 };\nenum __attribute__((packed)) small { ONE };\n"
        "struct s { enum small x; enum colour y; };"
    )
    assert ffi.typeof("enum colour").relements == {"RED": 1, "BLUE": -2}
    assert (ffi.sizeof("small"), ffi.dlopen(None).ONE) == (1, 0)
    assert places(ffi, "struct s") == {"x": 0, "y": 4}
    assert left_out(text) == {
        "enum small": "cffi stores it in another integer: it is unsigned char, its enumerators constants"
    }


def test_an_enumeration_that_needs_eight_bytes_for_all_its_enumerators_together(declared: Declared) -> None:
    """gcc and clang: a negative one and one beyond int, each of which four bytes could hold."""
    ffi, text = declared("enum e8 { E8A = -1, E8B = 0xffffffff }; enum up { U = 0xffffffff };")
    assert (ffi.sizeof("enum e8"), ffi.sizeof("enum up")) == (8, 4)
    assert ffi.typeof("enum e8").relements == {"E8A": -1, "E8B": 0xFFFFFFFF}
    assert left_out(text) == {}


def test_names_are_cs_where_python_needs_others(declared: Declared) -> None:
    ffi, text = declared(
        "struct s { int _fields_; int __all__; int class; int kept_; union { int __x__; int y; }; };"
        "int __all__(int _fields_, int lambda); enum e { None, c_int };\n#define _records 4\n"
        "typedef int __dict__; typedef struct s c_long;"
    )
    assert list(places(ffi, "struct s"))[:4] == ["_fields_", "__all__", "class", "kept_"]
    assert ffi.offsetof("struct s", "__x__") == 16
    assert "int __all__(int _fields_, int lambda);" in text
    assert ffi.typeof("enum e").relements == {"None": 0, "c_int": 1}
    assert ffi.dlopen(None)._records == 4
    assert (ffi.sizeof("__dict__"), ffi.sizeof("c_long")) == (4, 20)
    assert left_out(text) == {}


def test_pointers_to_variadic_functions_keep_their_further_arguments(declared: Declared) -> None:
    ffi, text = declared(
        "typedef void (*logf_t)(const char *fmt, ...); struct s { int (*say)(int, ...); };"
        "void set(logf_t one, void (*plain)(int, int (*inner)(long, ...)));"
    )
    assert str(ffi.typeof("logf_t")) == "<ctype 'void(*)(char *, ...)'>"
    assert str(dict(ffi.typeof("struct s").fields)["say"].type) == "<ctype 'int(*)(int, ...)'>"
    assert "void set(logf_t one, void (*plain)(int, int (*)(long, ...)));" in text


LAYOUTS = {
    "struct s { char c; int i; long double d; };": {"c": 0, "i": 4, "d": 16},
    "struct __attribute__((packed)) s { char c; int i; short t; };": {"c": 0, "i": 1, "t": 5},
    "#pragma pack(2)\nstruct s { char c; int i; double d; };": {"c": 0, "i": 2, "d": 6},
    "struct s { char c; int i __attribute__((aligned(16))); } __attribute__((aligned(64)));": {
        "c": 0,
        "i": 16,
    },
    "struct __attribute__((packed)) in { char a; int b; }; struct s { char c; struct in i; short t; };": {
        "c": 0,
        "i": 1,
        "t": 6,
    },
    "struct al { int a; } __attribute__((aligned(8))); struct s { int x; struct al y; };": {"x": 0, "y": 8},
    "struct s { char c; __int128 wide; };": {"c": 0, "wide": 16},
    "union s { char c; double d; char room[11]; };": {"c": 0, "d": 0, "room": 0},
    "struct s { int n; struct {} none; short tail[]; };": {"n": 0, "tail": 4},
}


@pytest.mark.parametrize("header", LAYOUTS)
def test_members_are_where_the_compiler_puts_them(declared: Declared, bind: Bind, header: str) -> None:
    ffi, text = declared(header)
    kind = "union" if "union s" in header else "struct"
    result = bind(header).module.s
    assert places(ffi, f"{kind} s") == LAYOUTS[header]
    import ctypes

    assert ffi.sizeof(f"{kind} s") == ctypes.sizeof(result), text


def test_members_of_anonymous_members_and_bit_fields(declared: Declared) -> None:
    ffi, _ = declared(
        "struct s { int tag; union { struct { short low, high; }; int whole; };"
        " unsigned a : 3; unsigned : 5; unsigned b : 9; long c : 40; };"
    )
    assert [ffi.offsetof("struct s", name) for name in ("low", "high", "whole")] == [4, 6, 4]
    fields = dict(ffi.typeof("struct s").fields)
    assert [(fields[n].offset * 8 + fields[n].bitshift, fields[n].bitsize) for n in "abc"] == [
        (64, 3),
        (72, 9),
        (81, 40),
    ]


@pytest.mark.parametrize(
    ("header", "difference"),
    [
        ("struct s { char c; int i; } __attribute__((aligned(64)));", "4 to cffi, 64 to C"),
        ("union s { unsigned short a, b; } __attribute__((packed));", "2 to cffi, 1 to C"),
        ("struct __attribute__((packed)) s { char c; int i; };", ""),
        ("struct s { int i; struct { char c; } __attribute__((aligned(8))) in; };", "4 to cffi, 8 to C"),
    ],
)
def test_an_alignment_that_is_another_one_is_listed(declared: Declared, header: str, difference: str) -> None:
    ffi, text = declared(header)
    kind = header.partition(" ")[0]
    assert left_out(text).get(f"alignof({kind} s)", "").partition(":")[0] == difference
    if difference:
        assert ffi.alignof(f"{kind} s") == int(difference.partition(" ")[0])


def test_a_packed_record_is_never_wrong_when_all_is_given_to_one_call(declared: Declared) -> None:
    _, text = declared("struct __attribute__((packed)) s { char c; int i; };")
    ffi = cffi.FFI()
    ffi.cdef(text)
    with pytest.raises(ValueError):
        ffi.sizeof("struct s")


def test_what_cffi_cannot_take_has_a_reason(declared: Declared) -> None:
    _, text = declared(
        "typedef float v4 __attribute__((vector_size(16)));\nstruct s { v4 v; }; int bits(struct b { int x : 3; } b);\n"
        "union u { int i; }; union u make(void); double _Complex power(double _Complex z);\n"
        "struct empty { }; struct other { struct empty *e; };"
    )
    found = left_out(text)
    assert found["v4"] == "cffi does not know a type of 16 bytes like this"
    assert found["struct s.v"].startswith("bytes, where cffi does not know a type")
    assert found["power"] == "cffi cannot pass complex numbers"
    assert found["struct empty"] == "it has no bytes, and cffi gives it one"
    assert found["bits"] and found["make"]


def test_names_that_cffi_s_parser_does_not_take_are_spelled_otherwise_or_left_out(declared: Declared) -> None:
    """Of types and members only the spelling is lost, C's own escape without its backslash; a library has names."""
    ffi, text = declared(
        "struct ok { char c; double größe; int u00f6, ö; int bits : 3, bïts : 5; union { int Δ; float f; }; };\n"
        "struct Ünder { struct ok of; }; typedef struct Ünder Übertyp; typedef int (*rück)(Übertyp *é);\n"
        "enum Arten { EINS, ZWÖLF = 12 }; enum Ärten { ZWEI = 2 }; int plain(struct ok *größe, rück é, enum Ärten a);\n"
        "int für(int a); extern int größer;\n#define FÜNF 5\n#define SECHS 6\n"
    )
    assert places(ffi, "struct ok") == {
        **{
            "c": 0,
            "gru00f6u00dfe": 8,
            "u00f6": 16,
            "u00f6_": 20,
            "bits": 24,
            "bu00efts": 24,
            "u0394": 28,
            "f": 28,
        }
    }
    assert ffi.sizeof("u00dcbertyp") == ffi.sizeof("struct u00dcnder") == ffi.sizeof("struct ok") == 32
    assert ffi.typeof("ru00fcck").args == (ffi.typeof("u00dcbertyp *"),)
    assert ffi.typeof("enum u00c4rten").relements == {"ZWEI": 2}
    assert ffi.dlopen(None).EINS == 0 and ffi.dlopen(None).SECHS == 6
    assert "int plain(struct ok *gru00f6u00dfe, ru00fcck u00e9, enum u00c4rten a);" in text
    found, reason = left_out(text), "cffi's parser does not take this name"
    assert found["struct ok.größe"] == f"{reason}: it is gru00f6u00dfe here"
    assert found["struct Ünder"] == f"{reason}: it is u00dcnder here"
    assert found["Übertyp"] == f"{reason}: it is u00dcbertyp here"
    assert [found[name] for name in ("ZWÖLF", "für", "größer", "FÜNF")] == [reason] * 4


def test_a_symbol_that_is_no_word_of_c_is_left_out_under_cs_name(declared: Declared) -> None:
    _, text = declared(
        'int f(int) __asm__("f@V_1");\nextern int v __asm__("v@V_1");\nint g(int) __asm__("h");'
    )
    reason = "its library's name for it, {}@V_1, is none that C can declare"
    assert left_out(text) == {"f": reason.format("f"), "v": reason.format("v")}
    assert "int h(int);" in text


def test_tags_beside_other_names(declared: Declared) -> None:
    ffi, text = declared("struct stat { int size; }; int stat(struct stat *into);")
    assert "int stat(struct stat *into);" in text
    assert ffi.sizeof("struct stat") == 4


def test_linked_types_come_along(bind: Bind) -> None:
    base = bind("struct base { int a; };").product.text
    user = bind("struct user { struct base { int a; } b; };").product.text
    user = re.sub(r"\nbase: struct, 4 bytes\n  a: c_int @ 0\n", "", user)
    user = user.replace("_bindings(\n", "_bindings(\n", 1)
    module = from_text(user.replace("b: base @", "b: other.base @"), "user", {"other": base}.get)
    text = cdef({"user": module.view()})
    assert load(text).sizeof("struct user") == 4
    assert "struct base {\n  int a;\n};" in text


def test_two_modules_in_one_file(bind: Bind) -> None:
    texts = [
        bind(f"typedef int word; struct {name} {{ word w; }};\n#define SAME 1").product.text for name in "ab"
    ]
    views = {str(n): from_text(text, "m", lambda _: None).view() for n, text in enumerate(texts)}
    text = cdef(views)
    assert load(text).sizeof("struct a") == load(text).sizeof("struct b") == 4
    assert text.count("#define SAME 1") == text.count("typedef int word;") == 1
