"""Types under other names are held against each other once each, however many lead from one to the next."""

from __future__ import annotations

import pytest

from autogen.diff.same import same
from autogen.view import View, from_text
from tests.bindings.support.tabled_modules import module_text


def view(letter: str, last: str) -> View:
    chain = (
        f"{letter}{i}: struct, 16 bytes\n  a: POINTER({letter}{i + 1}) @ 0\n  b: POINTER({letter}{i + 1}) @ 8\n"
        for i in range(2000)
    )
    text = module_text(records="\n".join([*chain, f"{letter}2000: struct, 16 bytes\n  a: {last} @ 0"]))
    return from_text(text, "m", {}.get).view("x86_64-linux-gnu")


@pytest.mark.parametrize("last, expected", [("c_int", True), ("c_uint", False)])
def test_a_chain_of_records(last: str, expected: bool) -> None:
    assert same((view("r", "c_int"), "r0"), (view("s", last), "s0")) is expected
