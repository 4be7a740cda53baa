"""What a module's ctypes objects say of themselves."""

from __future__ import annotations

import sys

import pytest

from autogen.verify.module.live import Live
from tests.autogen.conftest import Bind


@pytest.mark.parametrize(
    ("header", "align"),
    [
        (
            "typedef struct { int a; } t __attribute__((aligned(16)));",
            16,
        ),  # of 4 bytes: no ctypes type can be that
        (
            "typedef struct { char a; } __attribute__((aligned(64))) t;",
            64 if sys.version_info >= (3, 13) else 16,
        ),
    ],
)
def test_the_alignment_is_the_table_s_where_ctypes_cannot_have_it(
    bind: Bind, header: str, align: int
) -> None:
    module = bind(header).module
    assert Live(module).record(module.t, None)["align"] == align
