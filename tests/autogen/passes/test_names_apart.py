"""Names that Python's keywords take an underscore from, where C has that name too: both are reachable."""

from __future__ import annotations

import ast

from tests.autogen.conftest import Bind

HEADER = "struct s { int from; int from_; }; int kwp(int from, int from_); int from(int a); int from_(int a);"


def test_members(bind: Bind) -> None:
    record = bind(HEADER).module.s
    assert [name for name, *_ in record._fields_] == ["from__", "from_"]
    assert (record.from__.offset, record.from_.offset) == (0, 4)


def test_functions(built: Bind) -> None:
    bodies = "int kwp(int a, int b) { return a - b; } int from(int a) { return a; } int from_(int a) { return -a; }"
    bound = built(HEADER, bodies)
    assert (bound.module.from__(2), bound.module.from_(2), bound.module.kwp(5, 3)) == (2, -2, 2)
    assert bound.skipped == {}


def test_the_stub_has_each_parameter_once(bind: Bind) -> None:
    compile(bind(HEADER).product.stub, "stub", "exec", ast.PyCF_ONLY_AST)
    assert "def kwp(from_: int, _1: int, /)" in bind(HEADER).product.stub
