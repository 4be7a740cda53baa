"""A compiler's facts about one header that has everything: the same from a program and from an object file."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.host import native_target
from autogen.verify.compiler.listings import Defined, macros, prototypes
from autogen.verify.compiler.questions import facts
from tests.autogen.verify.samples import FOREIGN, HEADER, compiler, sample
from tests.examples import telling

MACS = ("x86_64-apple-macos14", "arm64-apple-macos14")
COMPILERS = {
    "gcc": ("gcc", native_target()),
    "clang, objects": ("clang", FOREIGN),
    "clang": ("clang", native_target()),
    **{f"clang, {mac}": ("clang", mac) for mac in MACS},
}


def compilers(*kept: str) -> pytest.MarkDecorator:
    """All of them, of which those `kept` stay in every run."""
    rows = telling(COMPILERS.values(), *(COMPILERS[name] for name in kept))
    return pytest.mark.parametrize(("name", "target"), rows, ids=COMPILERS)


# One answers by a program that runs, one by an object file that is read.
every_compiler = compilers("gcc", "clang, objects")


@compilers("gcc", "clang, objects", "clang", "clang, arm64-apple-macos14")
def test_the_facts_are_those_of_c(name: str, target: str, tmp_path: Path) -> None:
    """Worked out by hand for x86-64 and AArch64, whose rules are the same here."""
    one, _ = sample(tmp_path, target)
    known = facts(one, compiler(name, target), tmp_path)
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
    assert known["global"] == {"tokens": {"size": 0, "kind": "p"}, "none": {"size": 0, "kind": "i"}}
    assert known["alias"]["gauge"]["expansion"] == "measure"
    assert known["problems"] == []


def test_only_gcc_lists_functions(tmp_path: Path) -> None:
    one, _ = sample(tmp_path)
    known = facts(one, compiler("gcc"), tmp_path)
    assert known["function"] == {
        "measure": {"result": ["f", 8], "parameters": [["s", 16], ["p", 8], ["p", 8], ["u", 2]]},
        "old_style": {"result": ["i", 4], "parameters": None},
        "scale": {"result": ["i", 4], "parameters": [["p", 8], ["f", 8]]},
        "turn": {"result": ["o", 16], "parameters": [["o", 8], ["p", 8]]},
        "choose": {"result": ["i", 4], "parameters": [["p", 8], ["p", 8]]},
        "chain": {"result": ["p", 8], "parameters": [["i", 4], ["p", 8]]},
    }
    assert not known["exempt"].keys() & known["function"].keys()
    other = facts(one, compiler("clang"), tmp_path)
    assert other["function"] == {}
    assert other["exempt"].keys() - known["exempt"].keys() == known["function"].keys()


@every_compiler
def test_a_question_that_is_refused_is_a_difference_and_costs_no_other(
    name: str, target: str, tmp_path: Path
) -> None:
    one, _ = sample(tmp_path, target)
    fewer = HEADER.replace("#define LETTER 'K'", "").replace("{ char c; int i; }", "{ char c; int j; }")
    (tmp_path / "sample.h").write_text(fewer)
    known = facts(one, compiler(name, target), tmp_path)
    assert known["constant"]["LETTER"] is None
    assert known["constant"]["MINUS"] == {"int": -(1 << 31)}
    assert known["record"]["tight"]["members"]["i"] is None
    assert known["record"]["tight"]["members"]["c"] == {"offset": 0, "size": 1, "kind": "c"}
    wrong = [problem.partition(":")[0] for problem in known["problems"]]
    assert (
        wrong,
        known["unseen"],
    ) == (  # where gcc knows no such name, a condition in the header may hide it
        (["struct tight.i"], ["LETTER"]) if name == "gcc" else (["struct tight.i", "LETTER"], [])
    )


ONE_COMPILER = """
struct both { int a; };
#ifdef __clang__
struct only { int a; unsigned b : 3; struct { int c; } d; };
typedef struct { int a[2]; } nameless;
typedef struct only *handle;
enum kind { FIRST = 1 };
#define ONLY 3
extern int here;
struct both *only_here(nameless *it);
#endif
"""


def test_what_a_header_shows_clang_alone_is_no_problem_of_gccs(tmp_path: Path) -> None:
    """As of fuse3: a struct takes the place of `_Static_assert` where clang says that it is GCC 4.2."""
    one, _ = sample(tmp_path, header=ONE_COMPILER)
    known = facts(one, compiler("gcc"), tmp_path)
    assert known["problems"] == []
    assert known["unseen"] == [
        *("struct only", "struct only_d", "struct nameless", "FIRST", "enum kind", "ONLY", "typedef handle"),
        *("variable here", "function only_here"),
    ]
    assert known["record"]["both"]["size"] == 4
    assert (known["record"]["only"], known["record"]["nameless"], known["function"]["only_here"]) == (
        None,
    ) * 3
    other = facts(one, compiler("clang"), tmp_path)
    assert (other["problems"], other["unseen"], other["record"]["only"]["size"]) == ([], [], 12)


@every_compiler
@pytest.mark.parametrize(("text", "form"), [('"K"', "bytes"), ("75.0", "float"), ("((void *) 75)", "int")])
def test_what_is_no_integer_is_seen_to_be_none(
    name: str, target: str, text: str, form: str, tmp_path: Path
) -> None:
    one, _ = sample(tmp_path, target)
    (tmp_path / "sample.h").write_text(HEADER.replace("#define LETTER 'K'", f"#define LETTER {text}"))
    known = facts(one, compiler(name, target), tmp_path)
    assert [*known["constant"]["LETTER"]] == [form]
    assert known["problems"] == []


@every_compiler
def test_a_record_that_the_compiler_knows_in_full_is_no_incomplete_one(
    name: str, target: str, tmp_path: Path
) -> None:
    one, _ = sample(tmp_path, target)
    (tmp_path / "sample.h").write_text(f"{HEADER}struct later {{ int x; }};")
    known = facts(one, compiler(name, target), tmp_path)
    assert known["problems"] == ["struct later: the compiler has a size for it"]


@every_compiler
def test_a_member_that_only_the_compiler_knows_is_a_difference(
    name: str, target: str, tmp_path: Path
) -> None:
    one, _ = sample(tmp_path, target)
    (tmp_path / "sample.h").write_text(HEADER.replace("{ char c; int i; }", "{ char c; int i; char more; }"))
    known = facts(one, compiler(name, target), tmp_path)
    assert known["problems"] == ["struct tight: the compiler knows more than 2 members"]


@every_compiler
def test_a_function_in_a_header_may_call_what_is_nowhere(name: str, target: str, tmp_path: Path) -> None:
    one, _ = sample(tmp_path, target)
    known = facts(one, compiler(name, target), tmp_path)
    body = "int nowhere(int);\nint body(int x) { return nowhere(x); }\n"
    (tmp_path / "sample.h").write_text(HEADER + body)
    assert facts(one, compiler(name, target), tmp_path)["record"] == known["record"]


@every_compiler
def test_headers_that_do_not_compile_are_an_error_with_the_compilers_words(
    name: str, target: str, tmp_path: Path
) -> None:
    one, _ = sample(tmp_path, target)
    (tmp_path / "sample.h").write_text("int i = nowhere;\n")
    with pytest.raises(AutogenError, match=r"(?s)cannot compile the headers:.*sample\.h"):
        facts(one, compiler(name, target), tmp_path)


def test_the_listings_are_gccs(tmp_path: Path) -> None:
    one, _ = sample(tmp_path)
    gcc = compiler("gcc")
    found = {macro.name: macro for macro in macros(one, gcc, tmp_path)}
    assert found["MINUS"] == Defined("MINUS", "sample.h", False, "(1 << 31)")
    assert found["_IO"].function_like
    assert prototypes(one, gcc, tmp_path)["chain"].parameters == ("int", "void (*) (int)")
    assert prototypes(one, gcc, tmp_path)["old_style"].parameters is None
