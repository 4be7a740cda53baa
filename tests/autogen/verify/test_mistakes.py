"""A right module has no differences, and no kind of mistake goes unnoticed: by its ctypes objects, and by its text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from autogen.verify.compare import compare
from autogen.verify.compiler.questions import facts
from autogen.verify.module.claims import claims
from autogen.verify.report import live_claims
from autogen.view import open_module
from tests.autogen.verify.samples import FOREIGN, MISTAKES, compiler, sample, write_module


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("sample")
    one, text = sample(folder)
    return {"text": text, "facts": facts(one, compiler("gcc"), folder)}


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("sample")
    one, text = sample(folder, FOREIGN)
    return {"text": text, "facts": facts(one, compiler("clang", FOREIGN), folder)}


def differences_of_objects(truth: dict[str, Any], folder: Path, text: str) -> list[str]:
    found = live_claims(sys.executable, write_module(folder, text), truth["facts"], folder)
    return [str(difference) for difference in compare(found, truth["facts"]).differences]


def differences_of_text(truth: dict[str, Any], folder: Path, text: str) -> list[str]:
    found = claims(open_module(write_module(folder, text)).view(FOREIGN))
    return [str(difference) for difference in compare(found, truth["facts"]).differences]


def test_a_right_module_has_no_differences(live: dict[str, Any], tmp_path: Path) -> None:
    assert differences_of_objects(live, tmp_path, live["text"]) == []


RIGHT = {
    "a result that gcc calls volatile": "_Noreturn void die(void); const void *kept(void);",
    "a typedef of void": "typedef void nothing; nothing quiet(int); typedef volatile void loud; loud out(void);",
    "a callback without a prototype": "void k(int (*f)(), int n); int old(); int (*r(int (*a)()))(int);",
    "functions declared by a typedef": (
        "typedef const char *text; typedef int fnt(int, text, ...); extern fnt ext; typedef void past(); past ago;"
        "typedef struct { int x; } piece; typedef piece make(void *, int (*)(piece)); make it;"
    ),
    "members that are atomic": "struct atom { _Atomic int a; int v; _Atomic(float) f; int *_Atomic p; int end; };",
    "va_list, whose record C cannot name": (
        "typedef __builtin_va_list rest; int take(rest x); int two(int, __builtin_va_list *);"
        "struct keeps { int a; __builtin_va_list ap; };"
    ),
    "what only a prototype declares": "int scoped(struct S { int y; } *s); int other(enum { P = 3 } p, union U *u);",
    "results without a name": "struct { int a; } made(void); enum { ONLY = 1 } one(void); struct { int b; } *at(void);",
    "a variable of a type that is only declared": "struct never; extern struct never known, *pointed;",
    "an enumeration that only a bit-field has": "struct E8 { enum { X0, X1 } e : 2; unsigned rest : 6; };",
    "a union that is passed as its first member": (
        "typedef union __attribute__((transparent_union)) { signed char a, b; } TC; int tc(TC v);"
        "typedef union __attribute__((transparent_union)) { struct q { int x; } *a; int *b; } TP; int tp(int, TP v);"
        "union plain { struct { long x; } a; }; int by_value(union plain u);"
    ),
    "names that gcc's own words are in": (
        "typedef struct { double d; } my_complex; my_complex *mc(my_complex *a, my_complex (*b)[2]);"
        "typedef double fftw_complex[2]; fftw_complex *alloc_complex(long n); _Complex float cc(_Complex double);"
    ),
    "a macro that says it is deprecated": (
        'int newer(int a);\n#define older newer _Pragma("GCC warning \\"older: use \\\\\\"newer\\\\\\"\\"")\n'
    ),
    "other names of a variable, whose library is not there": (
        "extern int far;\n#define near far\n#define nearer near\nextern int away(void);\n#define gone away\n"
    ),
    "strings that begin behind a literal's first character": (
        '#define END ("x" + 1)\n#define REST ("xyz" + 1)\n#define NOWHERE ((char *)0)\n'
    ),
    "a dollar in a name": "int a$b(int x); typedef int f$t(int); f$t g$h;",
    "enumerators that Python's classes have attributes for": (
        "enum E { name, value, mro, members, ctype = 9 }; enum F { from_param = 3, real };"
    ),
}


@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_a_right_module_of_another_header_has_none_either(name: str, tmp_path: Path) -> None:
    one, text = sample(
        tmp_path, header="".join(f"/* {what} */\n{header}\n" for what, header in RIGHT.items())
    )
    truth = {"facts": facts(one, compiler(name), tmp_path)}
    assert differences_of_objects(truth, tmp_path, text) == []


@pytest.mark.parametrize("target", ["arm-linux-gnueabihf", "i386-linux-gnu", "i386-linux-musl"])
def test_a_module_for_32_bits_has_the_sizes_of_its_target(target: str, tmp_path: Path) -> None:
    """i386 has 64 bits at multiples of four and a long double of twelve bytes; ARM has neither."""
    one, text = sample(
        tmp_path,
        target,
        "struct p { long long a; char c; double d; long double l; __WCHAR_TYPE__ w; void *v; unsigned b : 5; };\n"
        "enum big { FAR = 0xffffffff };\nextern const struct p *const all[3];\nvoid f(struct p *);\n"
        '#define TEXT "a\\0b"\n#define BELOW (-5000000000LL)\n#define MINUS (-1L)\n#define ALL (~0UL)\n'
        '#define HALF 0.5\n#define WIDE L"w"\n#define NOWHERE ((void *)-1)\n'
        '#define NAME ((const char *)"name")\nstatic const short few[] = { 1, -2 };\n',
    )
    truth = facts(one, compiler("clang", target), tmp_path)
    assert truth["problems"] == []
    members = truth["record"]["p"]["members"]
    double, long_double = (12, 20) if "i386" in target else (16, 24)
    assert (members["d"]["offset"], members["l"]["offset"]) == (double, long_double)
    assert members["l"]["size"] == (12 if "i386" in target else 8)
    assert truth["constant"]["BELOW"] == {"int": -5_000_000_000}
    assert truth["constant"]["NOWHERE"] == {"int": 2**32 - 1}
    module = open_module(write_module(tmp_path, text)).view(target)
    assert [str(one) for one in compare(claims(module), truth).differences] == []
    wrong = text.replace("a: c_longlong", "a: c_long")
    module = open_module(write_module(tmp_path, wrong)).view(target)
    differences = [str(one) for one in compare(claims(module), truth).differences]
    assert "p.a size: 4 here, 8 in C" in differences


def test_a_function_declared_by_a_typedef_is_compared(tmp_path: Path) -> None:
    header = "typedef int fnt(int, double); extern fnt ext;"
    one, text = sample(tmp_path, header=header)
    truth = {"facts": facts(one, compiler("gcc"), tmp_path)}
    assert differences_of_objects(truth, tmp_path, text.replace("c_double", "c_float")) == [
        "ext parameters: [['i', 4], ['f', 4]] here, [['i', 4], ['f', 8]] in C"
    ]
    (tmp_path / "sample.h").write_text(header.replace("double", "float"))  # the model's type is not gcc's
    assert any("function ext: " in problem for problem in facts(one, compiler("gcc"), tmp_path)["problems"])


def test_the_right_text_has_no_differences(foreign: dict[str, Any], tmp_path: Path) -> None:
    assert differences_of_text(foreign, tmp_path, foreign["text"]) == []


Mistake = tuple[str, str, str]


def entry(noticed: str) -> str:
    """What has the mistake; values of a record with the record, for they cannot be read if that is wrong."""
    name = noticed.split()[0].partition(".")[0].partition("[")[0]
    return {"LIST": "point", "CORNER": "point"}.get(name, name)


def rounds() -> list[list[Mistake]]:
    """Mistakes that one module has at once: each in an entry of its own, and what makes a record unusable alone."""
    left = [one for one in MISTAKES if "cannot be had" not in one[2]]
    found = [[one] for one in MISTAKES if one not in left]
    while left:
        found.append([*{entry(one[2]): one for one in reversed(left)}.values()])
        left = [one for one in left if one not in found[-1]]
    return found


def test_every_mistake_is_made() -> None:
    assert sorted(one for mistakes in rounds() for one in mistakes) == sorted(MISTAKES)


@pytest.mark.parametrize("mistakes", rounds(), ids=lambda mistakes: mistakes[0][1])
def test_a_mistake_is_noticed(live: dict[str, Any], tmp_path: Path, mistakes: list[Mistake]) -> None:
    text = live["text"]
    for right, wrong, _ in mistakes:
        assert text.count(right) == 1, f"{right!r} must stand once in the module"
        text = text.replace(right, wrong)
    found = differences_of_objects(live, tmp_path, text)
    for _, wrong, noticed in mistakes:
        assert any(noticed in difference for difference in found), (wrong, found)


TEXT_MISTAKES = [
    ("x: c_double @ 8", "x: c_float @ 4", "point.x offset: 4 here, 8 in C"),
    ("tail: c_ubyte * 0", "tail: c_ubyte * 1", "mixed.tail size: 1 here, 0 in C"),
    (
        "later: struct, incomplete",
        "later: struct, 0 bytes",
        "later is incomplete: False here, True in C",
    ),
    ("roomy: struct, 32 bytes", "roomy: struct, 64 bytes", "roomy size: 64 here, 32 in C"),
    ("number: c_int @ 0", "number: c_int @ 1", "mixed.number offset: 41 here, 40 in C"),
    *(
        (right, wrong, noticed)
        for right, wrong, noticed in MISTAKES
        if right != "x: c_double @ 8" and "h: half)" not in right and "by_value" not in right
    ),
]


@pytest.mark.parametrize(
    ("right", "wrong", "noticed"), TEXT_MISTAKES, ids=[wrong for _, wrong, _ in TEXT_MISTAKES]
)
def test_a_mistake_in_the_text_is_noticed(
    foreign: dict[str, Any], tmp_path: Path, right: str, wrong: str, noticed: str
) -> None:
    assert foreign["text"].count(right) == 1, f"{right!r} must stand once in the module"
    found = differences_of_text(foreign, tmp_path, foreign["text"].replace(right, wrong))
    assert any(noticed in difference for difference in found), found
