"""Random expressions of two arguments have gcc's value wherever C defines one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from autogen.produce import from_headers
from tests.autogen.cfunctions.c_program import literal, run
from tests.autogen.conftest import load

pytestmark = pytest.mark.long

INTEGERS = [
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned",
    "long",
    "unsigned long",
]
LITERALS = [
    "0",
    "1",
    "2",
    "7",
    "31",
    "0xff",
    "0x80000000",
    "1u",
    "3ul",
    "0x7fffffffffffffff",
    "-1",
    "'A'",
    "5ll",
]
COMPARISONS = ["<", ">", "<=", ">=", "==", "!=", "&&", "||"]
ARGUMENTS = (0, 1, -1, 3, 31, 64, 255, 0x7FFFFFFF, -0x80000000, 0x80000000, 0xFFFFFFFF, 1 << 33, -(1 << 33))
FAR = (0x7FFFFFFFFFFFFFFF, -0x8000000000000000, 0x8000000000000000, 0xFFFFFFFFFFFFFFFF)

NOT_DEFINED = {
    "clang computes none of the calls that were tried",
    "a part of it has no value in C, such as 1 / 0",
    "it has an infinity or a NaN in it",
}

leaves = st.sampled_from(["(a)", "(b)", "(a)", "(b)", *LITERALS, "sizeof(a)", "sizeof(int)"])


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "-", "*", "&", "|", "^"]), inner),
        st.builds("({} {} {})".format, inner, st.sampled_from(["/", "%"]), inner),
        st.builds("({} {} ({} & 31))".format, inner, st.sampled_from(["<<", ">>"]), inner),
        st.builds("({} {} {})".format, inner, st.sampled_from(COMPARISONS), inner),
        st.builds("({}({}))".format, st.sampled_from(["~", "-", "+", "!"]), inner),
        st.builds("(({}){})".format, st.sampled_from([*INTEGERS, "_Bool"]), inner),
        st.builds("({} ? {} : {})".format, inner, inner, inner),
    )


expressions = st.recursive(leaves, _larger, max_leaves=8)
numbers = st.sampled_from([*ARGUMENTS, *FAR])
# With floats there are fewer operators: the others are errors.
floats = st.recursive(
    st.sampled_from(["(a)", "(b)", "1.5", "0.1f", "3", "2u", "1e10"]),
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "-", "*", "/", "<", "=="]), inner),
        st.builds("(({}){})".format, st.sampled_from(["float", "double", "int"]), inner),
        st.builds("({} ? {} : {})".format, inner, inner, inner),
        st.builds("(-{})".format, inner),
    ),
    max_leaves=6,
)


def check(texts: list[str], arguments: list[tuple[Any, Any]], folder: Path) -> None:
    """Bind the expressions as macros, and compare each call with gcc."""
    header = folder / "random.h"
    header.write_text("".join(f"#define F{n}(a, b) {text}\n" for n, text in enumerate(texts)))
    product = from_headers([str(header)], name="random_macros", in_package=True)
    assert set(product.skipped.values()) <= NOT_DEFINED
    assert len(product.skipped) <= len(texts) // 3, "the proof must not hide what the translation gets wrong"
    module = load("bindings.random_macros", product.text)
    calls: list[str] = []
    values: list[Any] = []
    for number in range(len(texts)):
        for pair in arguments if f"F{number}" not in product.skipped else ():
            try:
                values.append(getattr(module, f"F{number}")(*pair))
            except (TypeError, ValueError, ArithmeticError):  # not defined in C
                continue
            calls.append(f"F{number}({', '.join(map(literal, pair))})")
    truth = run(header, calls, folder)
    wrong = [
        (texts[int(call[1:].partition("(")[0])], call, value, true)
        for call, value, true in zip(calls, values, truth, strict=True)
        if type(value) is not type(true) or (value != true and not (value != value and true != true))
    ]
    assert not wrong, wrong[:5]


run_slowly = settings(
    max_examples=6,
    phases=(Phase.explicit, Phase.generate),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    print_blob=False,
)


@run_slowly
@given(
    texts=st.lists(expressions, min_size=60, max_size=60, unique=True),
    arguments=st.lists(st.tuples(numbers, numbers), min_size=8, max_size=8, unique=True),
)
def test_integers(
    texts: list[str], arguments: list[tuple[int, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    check(texts, arguments, tmp_path_factory.mktemp("random"))


@run_slowly
@given(
    texts=st.lists(floats, min_size=30, max_size=30, unique=True),
    arguments=st.lists(
        st.tuples(numbers | st.sampled_from([0.5, -3.75, 1e20]), numbers | st.just(2.5)),
        min_size=6,
        max_size=6,
    ),
)
def test_floats(
    texts: list[str], arguments: list[tuple[Any, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    check(texts, arguments, tmp_path_factory.mktemp("random"))
