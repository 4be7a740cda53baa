"""`gen --separately`: headers that cannot stand in one unit, one module."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.errors import AutogenError, HeaderError
from autogen.produce import Product, from_headers
from autogen.verify.compiler.compilers import find
from autogen.verify.report import verify
from autogen.verify.sources import of_file
from autogen.view import open_module
from tests import needs
from tests.autogen.conftest import load
from tests.autogen.verify.samples import write_module

Read = Callable[..., Product]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """read(a, b, …): the headers a.h, b.h, …, each alone."""

    def make(*texts: str, separately: bool = True, **options: object) -> Product:
        paths = [tmp_path / f"{name}.h" for name, _ in zip("abc", texts, strict=False)]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text)
        return from_headers([*map(str, paths)], name="joined", separately=separately, **options)  # type: ignore[arg-type]

    return make


def test_what_both_declare_alike_is_there_once_and_what_one_does_is_there(read: Read) -> None:
    both = (
        "typedef unsigned short word; typedef struct { word w; } pair; enum { LOOSE = 2 };\n"
        "struct twin { struct { int q; } n; union { int u; float v; }; enum { TW = 3 } e; };\n"
        "static const int TABLE = 4;\n#define SAME 7\n#define TWICE(x) ((x) * 2)\n"
        "static inline int next(int i) { return i + 1; }\n"
    )
    one = f"{both}struct a {{ pair p; struct twin t; }}; int f(struct twin *one, int (*call)(int n));"
    other = f"{both}struct b {{ pair p; word w; }}; int f(struct twin *two, int (*other)(int m)); long g(struct b *);"
    product = read(one, other)
    assert product.skipped == {}
    module = load("bindings.joined", product.text.replace("from _support", "from bindings._support"))
    assert (module.SAME, module.TABLE, module.LOOSE, module.TWICE(4), module.next(1)) == (7, 4, 2, 8, 2)
    assert module.a.p.size == module.b.p.size == 2
    assert module.b._fields_[0][1] is module.a._fields_[0][1] is module.pair
    names = sorted(product.model.names.values())
    assert [name for name in names if name.startswith("twin")] == ["twin", "twin_e", "twin_n", "twin_union_u"]


def test_what_is_declared_differently_is_in_the_ledger_with_both(read: Read) -> None:
    product = read(
        "#define LIMIT 1\ntypedef int word; struct s { int a; }; int f(int); int by(struct s); int at(struct s *);",
        "#define LIMIT 2\ntypedef long word; struct s { long a; }; int f(long); word w(void);",
    )
    assert product.skipped == {
        "LIMIT": "declared differently: a.h has #define LIMIT 1, and b.h has #define LIMIT 2",
        "word": "declared differently: a.h has typedef int word;, and b.h has typedef long word;",
        "s": "declared differently: a.h has struct s { int a; };, and b.h has struct s { long a; };",
        "f": "declared differently: a.h has int f(int);, and b.h has int f(long);",
        "by": "needs a type that is not bound",
        "w": "needs a type that is not bound",
    }
    assert "at(_0: c_void_p) -> c_int" in product.text


@pytest.mark.parametrize(
    ("less", "more", "line"),
    [
        ("struct s; int f(struct s *);", "struct s { int a; };", "  a: c_int @ 0"),
        ("int f();", "int f(int a);", "f(a: c_int) -> c_int"),
        ("extern int x[];", "extern int x[3];", "x: c_int * 3"),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_what_says_more_of_the_same_wins(read: Read, less: str, more: str, line: str, swapped: bool) -> None:
    product = read(*((more, less) if swapped else (less, more)))
    assert product.skipped == {}
    assert f"\n{line}\n" in product.text


def test_a_macro_that_one_unit_alone_can_read_is_bound_if_it_is_the_same(read: Read, tmp_path: Path) -> None:
    (tmp_path / "shared.h").write_text("#define SIZE sizeof(struct late)\n")
    shared = '#include "shared.h"\n'
    product = read(shared, f"struct late {{ int a[3]; }};\n{shared}", all_headers=True)
    assert ("SIZE = 12" in product.text, product.skipped) == (True, {})
    product = read("#define SIZE sizeof(struct late)", "#define SIZE 3")
    assert product.skipped["SIZE"].startswith("b.h has #define SIZE 3, and of a.h it is not bound: ")
    assert "SIZE =" not in product.text


def test_together_they_are_refused(read: Read) -> None:
    one, other = "struct s { int a; };\n", "struct s { long a; };\n"
    with pytest.raises(HeaderError, match="redefinition of 's'"):
        read(one, other, separately=False)
    guard = "#ifndef G\n#define G\n{}\n#endif\n"
    with pytest.raises(
        AutogenError, match="one include guard, G: to C the second is empty; bind them with --separately"
    ):
        read(guard.format(one), guard.format("int second;"), separately=False)
    assert "\nsecond: c_int\n" in read(guard.format(one), guard.format("extern int second;")).text


@pytest.mark.parametrize("name", ["gcc", pytest.param("clang", marks=pytest.mark.lists)])
def test_each_unit_is_verified(read: Read, name: str, tmp_path: Path) -> None:
    needs.program(name)
    one = "struct s { int a; }; struct late; int f(struct late *); struct d { int x; };\n#define A 1\n"
    other = "struct late { char c; }; struct s { int a; }; struct d { long x; }; long g(int);\n#define B 2\n"
    text = read(one, other).text
    module = open_module(write_module(tmp_path, text, "joined"))
    [compiler] = find([name], "x86_64-linux-gnu")

    def differences(module_path: Path) -> list[str]:
        module = open_module(module_path)
        units = of_file(module, "x86_64-linux-gnu", [tmp_path], [])
        return [
            str(d) for unit in units for d in verify(module, unit, compiler, "x86_64-linux-gnu").differences
        ]

    assert differences(module.path) == []
    wrong = text.replace("B = 2", "B = 3\nC = 4").replace("c: c_char", "c: c_byte")
    assert differences(write_module(tmp_path, wrong, "joined")) == [
        "C is in the module, not compared",
        "late.c kind: i here, c in C",
        "B: 3 here, 2 in C",
        "C is in the module, not compared",
    ]
