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


def test_members_that_python_reads_as_others(bind: Bind) -> None:
    record = bind("struct s { int \u00aa; int a; int a_; int \uff3ffields_; int \u00b5; };").module.s
    assert [name for name, *_ in record._fields_] == ["a__", "a", "a_", "_fields__", "\u00b5"]


def test_functions_and_tags_that_python_reads_as_others(built: Bind) -> None:
    header = "int \u00aa(void); int a(void); struct \u00ba { int x; }; struct o { int y; };"
    bound = built(header, "int \u00aa(void) { return 1; } int a(void) { return 2; }")
    assert (bound.module.a_(), bound.module.a()) == (1, 2)
    assert (bound.module.o_._fields_[0][0], bound.module.o._fields_[0][0]) == ("x", "y")
    assert bound.skipped == {}


def test_functions_that_python_reads_as_names_of_its_own_kind(built: Bind) -> None:
    """`__x__` is what Python asks modules for itself, so there is no second look for another spelling of it."""
    double = "__\U0001d431__"
    header = f"int {double}(void);\n#define CALL(a) ({double}() + (a))\n#define __\U0001d432__ 3\n"
    bound = built(header, f"int {double}(void) {{ return 1; }}")
    assert (bound.module.__x___(), bound.module.CALL(1), bound.module.__y___) == (1, 2, 3)
