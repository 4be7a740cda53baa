"""Reading a module's text gives back what was written, for every target, without importing anything."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from autogen import modulefile
from autogen.modulefile import Enum, Function, Global, Ioctl, Member, NotAModule, Record, Typedef, read
from autogen.produce import one_off
from autogen.tables import tables

HEADER = r"""
#include <linux/ioctl.h>
struct late;
struct plain { int a; struct { char c; short inner; }; unsigned flags : 3; double *p; };
struct __attribute__((packed)) tight { char c; int i; };
struct __attribute__((packed, aligned(4))) odd { char c; int i; short s; };
union either { int i; float f; };
enum colour { RED, GREEN = -5 };
typedef void (*callback)(int, struct plain *);
typedef __int128 wide;
int call(struct plain *p, callback f, ...);
int old();
void renamed(int) __asm__("renamed_v2");
extern const char *name;
#define GO _IOWR('k', 3, struct tight)
#define STOP _IO('k', 4)
#define ANSWER 0x2a
#define HALF 0.5
#define WORDS "a = b: \"c\"\n\n, d"
#define ENDLESS (1e300 * 1e300)
#define invoke call
#define DO(x) do { x; } while (0)
typedef long length;
"""
LINUX, WINDOWS, ARM = "x86_64-linux-gnu", "x86_64-windows-msvc", "aarch64-linux-gnu"


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("modulefile") / "h.h"
    path.write_text(HEADER)
    return str(path)


@pytest.fixture(scope="module")
def first(header: str) -> modulefile.Declarations:
    return read(one_off([header], name="h").text).first


def test_records(first: modulefile.Declarations) -> None:
    assert first.records["late"] == Record("late", "struct", None)
    plain = first.records["plain"]
    assert (plain.kind, plain.size, plain.align, plain.pack) == ("struct", 24, None, None)
    assert [(m.name, m.byte, m.bits) for m in plain.members] == [
        ("a", 0, None),
        ("", 4, None),
        ("flags", 8, 3),
        ("p", 16, None),
    ]
    assert plain.members[2] == Member("flags", "c_uint", 8, 0, 3)
    assert plain.members[3].type == "POINTER(c_double)"
    assert first.records["tight"].pack == 1
    odd = first.records["odd"]
    assert (odd.size, odd.align, odd.explicit, odd.members[1].offset) == (8, 4, True, 8)
    assert (first.records["either"].kind, first.records["either"].by_address) == ("union", True)


def test_the_rest(first: modulefile.Declarations) -> None:
    assert first.enums["colour"] == Enum("colour", "c_int", {"RED": 0, "GREEN": -5})
    assert first.types["callback"] == Typedef("callback", "CFUNCTYPE(None, c_int, POINTER(plain))")
    assert first.types["wide"].type == "opaque(16, 16)"
    parameters = (("p", "POINTER(plain)"), ("f", "callback"))
    assert first.functions["call"] == Function("call", parameters, "c_int", True, "call")
    assert not first.functions["old"].prototype
    assert (first.functions["renamed"].symbol, first.functions["renamed"].variadic) == ("renamed_v2", False)
    assert first.globals["name"] == Global("name", "c_char_p", "name")
    assert first.ioctls == {"GO": Ioctl("GO", 0xC0056B03, "tight"), "STOP": Ioctl("STOP", 0x6B04, "None")}
    assert first.aliases == {"invoke": "call"}
    assert first.constants["ANSWER"] == 42
    assert first.constants["HALF"] == 0.5
    assert first.constants["WORDS"] == 'a = b: "c"\n\n, d'
    assert first.constants["ENDLESS"] == math.inf
    assert set(first.skipped) == {"DO"}


def test_every_target(header: str) -> None:
    product = one_off([header], name="h", targets=(LINUX, ARM, WINDOWS))
    module = read(product.text)
    assert list(module.targets) == [LINUX, ARM, WINDOWS]
    for target, model in product.models.items():
        declared = module.targets[target]
        for table, entries in tables(model).items():
            known = getattr(declared, table, None)
            found = declared.others.get(table, {}) if known is None else known
            assert set(found) == set(entries), f"{table} on {target}"
    windows = module.targets[WINDOWS]
    assert windows.records["plain"].explicit, "bit-fields follow other rules there"


def test_origin_and_library(header: str) -> None:
    module = read(one_off([header], name="h", library="h").text)
    assert set(module.source) == {"h.h", "libclang"}
    assert module.library == {"": ("h",)}


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "bindings").glob("[!_]*.py")), ids=lambda p: p.stem
)
def test_every_binding(path: Path) -> None:
    module = read(path.read_text())
    for declared in module.targets.values():
        assert declared.constants or declared.functions
        for record in declared.records.values():
            assert record.kind in ("struct", "union"), record.name


def test_a_table_of_a_later_version_is_kept_as_it_is() -> None:
    text = (
        '_odd = """\nTWICE(x) = x * 2\nTHRICE(x) = x * 3\n"""\n_bindings(globals(), odd=_odd, target="t")\n'
    )
    module = read(text.replace("_bindings(", "a, b = _bindings("))
    assert module.first.others == {"odd": {"TWICE": "(x) = x * 2", "THRICE": "(x) = x * 3"}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def f(:", "it is not Python"),
        ("\0", "it is not Python"),
        ("import os\n", "does not call `_bindings"),
        ("a, b = _bindings(globals(), records=_records)\n", "damaged or of another version"),
        ('a, b = _bindings(globals(), records="\\ns: struct, 4 bytes\\n  a\\n")\n', "damaged"),
        ('a, b = _bindings(globals(), ioctls=print("x"))\n', "damaged"),
    ],
)
def test_what_is_not_a_module(text: str, message: str) -> None:
    with pytest.raises(NotAModule, match=message):
        read(text)
