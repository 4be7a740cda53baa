"""The judge itself: gcc's facts on one header that has everything, and every kind of mistake is noticed."""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from oracle.listings import Defined, Subject, macros, prototypes
from oracle.questions import facts
from oracle.subjects import ROOT, flags_for, name_of

from autogen.clang import Request
from autogen.passes import Options
from autogen.produce import produce
from autogen.render import Front

COMPARE = Path(__file__).with_name("compare_layout.py")
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("gcc") is None, reason="gcc on Linux is not there"
)

HEADER = r"""
#define _IOC(direction, type, number, size) ((direction) << 30 | (size) << 16 | (type) << 8 | (number))
#define _IO(type, number) _IOC(0u, type, number, 0)
#define _IOR(type, number, argument) _IOC(2u, type, number, sizeof(argument))
#define _IOW(type, number, argument) _IOC(1u, type, number, sizeof(argument))
#define _IOWR(type, number, argument) _IOC(3u, type, number, sizeof(argument))

struct point { char tag; double x; };
struct mixed {
    unsigned low : 3;
    int signed_bits : 5;
    const _Bool flag : 1;
    unsigned long long wide : 40;
    struct point points[2];
    union { int number; float fraction; struct { short first; unsigned short second; }; };
    union { char bytes[4]; int word; } named;
    unsigned char tail[];
};
struct __attribute__((packed)) tight { char c; int i; };
struct __attribute__((aligned(32))) roomy { int i; };
struct large { char c; __int128 i; };
struct hidden { int field; };
#define field named.word
struct later;
typedef struct later *handle;
typedef unsigned short half;
typedef void nothing;
typedef long table[3][2];
typedef int callback(int);
enum colour { RED = -1, GREEN, BLUE = 7 };
enum { LOOSE = 0x80000000u };
#define MINUS (1 << 31)
#define ALL (~0U)
#define HUGE (((unsigned __int128)1 << 127) | 5)
#define BELOW (-((__int128)1 << 100))
#define LETTER 'K'
#define THIRD (1.0 / 3)
#define ENDLESS (-__builtin_inf())
#define TEXT "a\0b\xff"
#define EMPTY ""
#define WIDE L"w\u00e9"
#define PAIRS u"\U0001F600"
#define NOWHERE ((void *)-1)
#define GET _IOR('K', 1, struct point)
#define RESET _IO('K', 2)
static const int MATRIX[2][2] = { { 1, -2 }, { 3, 4 } };
double measure(struct point by_value, const char *text, int (*call)(void *), half h);
int old_style();
extern inline __attribute__((gnu_inline)) int scale(const char *unit, double by) { return (int)by; }
_Complex double turn(_Complex float z, __builtin_va_list rest);
typedef union { struct point *one; char *other; } either __attribute__((transparent_union));
int choose(either which, union plain *what);
void (*chain(int number, void (*next)(int)))(int);
#define gauge measure
"""


# A text of the right module, a wrong one in its place, and what must be said of it.
MISTAKES = [
    ("x: c_double @ 8", "x: c_float @ 4", "record point: LayoutError: "),
    ("x: c_double @ 8", "x: c_longlong @ 8", "point.x kind: 'i' here, 'f' in C"),
    ("x: c_double @ 8", "y: c_double @ 8", "point members: ['tag', 'y'] here, ['tag', 'x'] in C"),
    ("low: c_uint:3 @ 0.0", "low: c_int:3 @ 0.0", "mixed.low of all ones: -1 here, 7 in C"),
    ("signed_bits: c_int:5 @ 0.3", "signed_bits: c_int:5 @ 0.4", "mixed.signed_bits bits"),
    ("wide: c_ulonglong:40", "wide: c_ulonglong:39", "mixed.wide neighbours"),
    ("second: c_ushort @ 2", "second: c_short @ 2", "mixed.second kind: 'i' here, 'u' in C"),
    ("tail: c_ubyte * 0", "tail: c_ushort * 0", "mixed.tail element: 2 here, 1 in C"),
    ("align 32", "align 8", "roomy alignment: 8 here, "),
    ("colour: c_int", "colour: c_uint", "colour kind: 'u' here, 'i' in C"),
    ("  BLUE = 7", "  BLUE = 8", "colour.BLUE: 8 here, 7 in C"),
    ("MINUS = -2147483648", "MINUS = 2147483648", "MINUS: 2147483648 here, -2147483648 in C"),
    ("LETTER = 75", "LETTER = 'K'", "LETTER: \"'K'\" here, 75 in C"),
    ("THIRD = 0.3333333333333333", "THIRD = 0.33333333333333337", "THIRD: "),
    ("ENDLESS = -inf", "ENDLESS = inf", "ENDLESS: 'inf' here, '-inf' in C"),
    ("TEXT = 'a\\\\x00b", "TEXT = 'a\\\\x00c", "TEXT: '610063ff' here, '610062ff' in C"),
    ("WIDE = 'w\\\\xe9'", "WIDE = 'we'", "WIDE: 'we' here, 'wé' in C"),
    ("NOWHERE = 18446744073709551615", "NOWHERE = -1", "NOWHERE: -1 here"),
    ("MATRIX = ((1, -2)", "MATRIX = ((1, 2)", "MATRIX[0][1]: 2 here, -2 in C"),
    ("GET = 0x80104b01: point", "GET = 0x80104b01: tight", "GET argument size: 5 here, 16 in C"),
    ("RESET = 0x4b02", "RESET = 0x4b03", "RESET: 19203 here, 19202 in C"),
    ("half = c_ushort", "half = c_short", "half kind: 'i' here, 'u' in C"),
    ("table = c_long * 2 * 3", "table = c_long * 2 * 2", "table size: 32 here, 48 in C"),
    ("h: half) -> c_double", "h: half) -> c_float", "measure result: ['f', 4] here, ['f', 8] in C"),
    ("by_value: point, ", "", "measure parameters"),
    ("gauge = measure", "gauge = old_style", "gauge is measure: False here, True in C"),
    ("EMPTY = ''", "EMPTY = ''\nEXTRA = 1", "EXTRA: in the module, not compared"),
    ("LETTER = 75\n", "", "constant LETTER: AttributeError"),
]


@functools.cache
def sample(folder: Path) -> tuple[Subject, str]:
    (folder / "sample.h").write_text(HEADER)
    request = Request(("sample.h",), (folder,))
    product = produce(request, lambda header: True, Options(), lambda closure: Front("sample", "", ""))
    directories = (str(folder),)
    one = Subject(
        "sample",
        request.main(),
        flags_for(directories),
        (),
        functools.partial(name_of, directories),
        lambda header: True,
        product.model,
    )
    return one, product.text


@pytest.fixture(scope="module")
def truth(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("sample")
    one, text = sample(folder)
    return {"text": text, "folder": folder, "facts": facts(one, folder)}


def judge(truth: dict[str, Any], folder: Path, text: str, **changed: Any) -> list[str]:
    """The differences of a module with this text, against the facts with these parts changed."""
    package = folder / "trial"
    shutil.copytree(
        ROOT / "bindings" / "_support", package / "_support", ignore=shutil.ignore_patterns("__pycache__")
    )
    (package / "__init__.py").touch()
    (package / "sample.py").write_text(text)
    (folder / "facts.json").write_text(json.dumps({**truth["facts"], **changed}))
    command = [sys.executable, str(COMPARE), str(folder / "facts.json"), "trial.sample", str(folder)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    )
    assert done.returncode == 0, done.stderr
    differences: list[str] = json.loads(done.stdout)["differences"]
    return differences


def test_a_right_module_has_no_differences(truth: dict[str, Any], tmp_path: Path) -> None:
    assert judge(truth, tmp_path, truth["text"]) == []


def test_the_facts_are_those_of_c(truth: dict[str, Any]) -> None:
    """Worked out by hand for x86-64 and AArch64, whose rules are the same here."""
    known = truth["facts"]
    mixed = known["record"]["mixed"]
    assert (mixed["size"], mixed["align"]) == (48, 8)
    assert mixed["members"]["low"] == {"first": 0, "bits": 3, "value": 7}
    assert mixed["members"]["signed_bits"] == {"first": 3, "bits": 5, "value": -1}
    assert mixed["members"]["flag"] == {"first": 8, "bits": 1, "value": 1}
    assert mixed["members"]["wide"] == {"first": 9, "bits": 40, "value": (1 << 40) - 1}
    assert mixed["members"]["points"] == {"offset": 8, "size": 32, "kind": "s"}
    assert mixed["members"]["second"] == {"offset": 42, "size": 2, "kind": "u"}
    assert mixed["members"]["tail"] == {"offset": 48, "item": 1, "empty": 1, "kind": "u"}
    assert known["record"]["mixed_named"]["members"]["bytes"] == {"offset": 0, "size": 4, "kind": "c"}
    assert (known["record"]["roomy"]["size"], known["record"]["roomy"]["align"]) == (32, 32)
    assert known["record"]["later"] == {"incomplete": True}
    assert known["record"]["hidden"]["members"] == {"field": {"offset": 0, "size": 4, "kind": "i"}}
    assert known["enum"]["colour"]["members"] == {"RED": {"int": -1}, "GREEN": {"int": 0}, "BLUE": {"int": 7}}
    assert known["enumerator"]["LOOSE"] == {"int": 1 << 31}
    assert known["constant"] == {
        "MINUS": {"int": -(1 << 31)},
        "ALL": {"int": (1 << 32) - 1},
        "HUGE": {"int": (1 << 127) + 5},
        "BELOW": {"int": -(1 << 100)},
        "LETTER": {"int": 75},
        "THIRD": known["constant"]["THIRD"],
        "ENDLESS": {"float": "-inf"},
        "TEXT": {"bytes": "610062ff"},
        "EMPTY": {"bytes": ""},
        "WIDE": {"text": "wé"},
        "PAIRS": {"text": "\U0001f600"},
        "NOWHERE": {"int": (1 << 64) - 1},
        "MATRIX": {
            "tuple": [
                {"tuple": [{"int": 1}, {"int": -2}], "length": 2},
                {"tuple": [{"int": 3}, {"int": 4}], "length": 2},
            ],
            "length": 2,
        },
    }
    assert float.fromhex(known["constant"]["THIRD"]["float"]) == 1 / 3
    assert known["ioctl"] == {
        "GET": {"number": {"int": 0x80104B01}, "size": 16},
        "RESET": {"number": {"int": 0x4B02}, "size": 0},
    }
    assert known["typedef"]["table"] == {"size": 48, "kind": "i"}
    assert known["typedef"]["nothing"] == {"kind": "v"}
    assert known["typedef"]["callback"]["kind"] == "F"
    assert known["function"] == {
        "measure": {"result": ["f", 8], "parameters": [["s", 16], ["p", 8], ["p", 8], ["u", 2]]},
        "old_style": {"result": ["i", 4], "parameters": None},
        "scale": {"result": ["i", 4], "parameters": [["p", 8], ["f", 8]]},
        "turn": {"result": ["o", 16], "parameters": [["o", 8], ["p", 8]]},
        "choose": {"result": ["i", 4], "parameters": [["p", 8], ["p", 8]]},
        "chain": {"result": ["p", 8], "parameters": [["i", 4], ["p", 8]]},
    }
    assert known["alias"]["gauge"]["expansion"] == "measure"
    assert known["problems"] == []
    assert known["exempt"] == {}


@pytest.mark.parametrize(("right", "wrong", "noticed"), MISTAKES, ids=[right for right, *_ in MISTAKES])
def test_a_mistake_is_noticed(
    truth: dict[str, Any], tmp_path: Path, right: str, wrong: str, noticed: str
) -> None:
    assert truth["text"].count(right) == 1, f"{right!r} must stand once in the module"
    found = judge(truth, tmp_path, truth["text"].replace(right, wrong))
    assert any(noticed in difference for difference in found), found


def test_a_question_that_gcc_refuses_is_a_difference_and_costs_no_other(tmp_path: Path) -> None:
    one, _ = sample(tmp_path)
    fewer = HEADER.replace("#define LETTER 'K'", "").replace(
        "int i; };\nstruct hidden", "int j; };\nstruct hidden"
    )
    (tmp_path / "sample.h").write_text(fewer.replace("{ char c; int i; }", "{ char c; int j; }"))
    known = facts(one, tmp_path)
    assert known["constant"]["LETTER"] is None
    assert known["constant"]["MINUS"] == {"int": -(1 << 31)}
    assert known["record"]["tight"]["members"]["i"] is None
    assert known["record"]["tight"]["members"]["c"] == {"offset": 0, "size": 1, "kind": "c"}
    assert [problem.partition(":")[0] for problem in known["problems"]] == ["struct tight.i", "LETTER"]


def test_a_record_that_gcc_knows_in_full_is_no_incomplete_one(tmp_path: Path) -> None:
    one, _ = sample(tmp_path)
    (tmp_path / "sample.h").write_text(f"{HEADER}struct later {{ int x; }};")
    assert facts(one, tmp_path)["problems"] == ["struct later: gcc has a size for it"]


def test_a_member_that_only_gcc_knows_is_a_difference(tmp_path: Path) -> None:
    one, _ = sample(tmp_path)
    (tmp_path / "sample.h").write_text(HEADER.replace("{ char c; int i; }", "{ char c; int i; char more; }"))
    assert facts(one, tmp_path)["problems"] == ["struct tight: gcc knows more than 2 members"]


def test_the_listings_are_gccs(tmp_path: Path) -> None:
    one, _ = sample(tmp_path)
    found = {macro.name: macro for macro in macros(one, tmp_path)}
    assert found["MINUS"] == Defined("MINUS", "sample.h", False, "(1 << 31)")
    assert found["_IO"].function_like
    assert prototypes(one, tmp_path)["chain"].parameters == ("int", "void (*) (int)")
    assert prototypes(one, tmp_path)["old_style"].parameters is None
