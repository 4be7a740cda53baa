"""Macros that the manifest calls words have unsigned values."""

from __future__ import annotations

from typing import Any

import pytest

from autogen.clang import Request
from autogen.errors import BindingError
from autogen.passes import Options
from autogen.produce import produce
from autogen.render.module import ModuleHeader
from tests.autogen.conftest import load

HEADER = """
#define TOP (1 << 31)
#define BIG (1ll << 63)
#define NAME "top"
#define PACKET3(op) ((3 << 30) | (op))
"""


def result(*words: str, words64: tuple[str, ...] = ()) -> Any:
    request = Request(("h.h",), (), texts=(("h.h", HEADER),))
    options = Options(words={32: words, 64: words64})
    product = produce(
        request, lambda _unit: lambda header: True, options, lambda closure: ModuleHeader("m", "m", "m")
    )
    return load("bindings.generated_words", product.text)


def test_a_word_is_unsigned() -> None:
    module = result("TOP", "PACKET*", words64=("BIG",))
    assert (module.TOP, module.BIG, module.PACKET3(2)) == (1 << 31, 1 << 63, 3 << 30 | 2)


def test_any_other_macro_has_its_value_in_c() -> None:
    module = result("PACKET3")
    assert (module.TOP, module.BIG) == (-1 << 31, -1 << 63)


@pytest.mark.parametrize("glob", ["LOST*", "NAME"])
def test_a_glob_that_names_no_number_is_an_error(glob: str) -> None:
    with pytest.raises(BindingError, match=f"names no macro with an integer value: {glob[:4]}"):
        result(glob)


def test_a_word_is_no_narrower_than_its_value() -> None:
    with pytest.raises(BindingError, match="BIG, but -0x8000000000000000 has more than 32 bits"):
        result("BIG")
