"""Literals that are read without clang are what clang says, value and type, for any spelling."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autogen.clang import BUILTIN_HEADERS, Request
from autogen.clang import parse as parse_unit
from autogen.macros import literal
from autogen.macros.definition import Macro
from autogen.macros.evaluate import _replies
from autogen.macros.literal import literals, read
from autogen.macros.question import Known
from autogen.model import Location
from tests.autogen.conftest import Bind

EDGES = [0, 1, 7, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1]
SPELLED = st.builds(
    lambda value, form, suffix: form(value) + suffix,
    st.one_of(st.sampled_from(EDGES), st.integers(0, 2**63 - 1)),
    st.sampled_from(
        [str, hex, lambda value: hex(value).upper().replace("X", "x"), lambda value: f"0{value:o}"]
    ),
    st.sampled_from(["", "u", "U", "l", "L", "ul", "UL", "uL", "Ul"]),
)


def asked(texts: list[str], target: str = "x86_64-linux-gnu") -> tuple[object, dict[str, Macro]]:
    lines = "".join(f"#define M{number} {text}\n" for number, text in enumerate(texts))
    unit = parse_unit(Request(("t.h",), (BUILTIN_HEADERS,), target, texts=(("t.h", lines),)))
    macros = {
        f"M{number}": Macro(f"M{number}", Location("t.h", number + 1), text, False)
        for number, text in enumerate(texts)
    }
    return unit, macros


@settings(max_examples=8, deadline=None)
@given(st.lists(SPELLED, min_size=50, max_size=300))
@pytest.mark.parametrize("target", ["x86_64-linux-gnu", "aarch64-linux-gnu", "arm64-apple-macos"])
def test_every_literal_is_what_clang_says(target: str, texts: list[str]) -> None:
    unit, macros = asked(texts, target)
    found = literals(unit, macros)  # type: ignore[arg-type]
    assert found == _replies(unit, macros, ranges=False)  # type: ignore[arg-type]
    assert len(found) == len(texts)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "09",
            "0x",
            "1.0",
            "1e3",
            "'a'",
            "(1)",
            "-1",
            "1 + 1",
            "0b1",
            "1'000",
            "1llu",
            "1LL",
            "1uu",
            "x1",
            "1 u",
        ),
        *("18446744073709551615u", "0xffffffffffffffff", "9223372036854775808u", ""),
    ],
)
def test_anything_else_is_left_to_clang(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("target", ["x86_64-windows-msvc", "i386-linux-gnu", "x86_64-linux-gnux32"])
def test_where_long_is_short_clang_is_asked(target: str) -> None:
    unit, macros = asked(["1", "0xffffffffL"], target)
    assert literals(unit, macros) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("#define A 1\n#undef A\n", None),
        ("#define A 1\n#undef \\\n A\n", None),
        ('#define A 1\n#pragma push_macro("A")\n#undef A\n#define A 2\n#pragma pop_macro("A")\n', 1),
        ("#define A 1\n#define A 2\n", 2),
        ("#define B 1\n#undef B\n#define A 3\n", 3),
    ],
)
def test_what_a_header_does_later_counts(bind: Bind, text: str, value: int | None) -> None:
    assert getattr(bind(text).module, "A", None) == value


def test_the_kind_of_an_answer() -> None:
    assert read("0x80000000") == Known(2**31, "unsigned int")
    assert read("2147483648") == Known(2**31, "long")
    assert literal.read("017") == Known(15, "int")
