"""Names that Python's keywords take an underscore from, where C has that name too: both are reachable."""

from __future__ import annotations

import ast
import unicodedata

import pytest

from autogen.model import Enum
from autogen.modulefile import read
from autogen.passes.names import members
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


KINDS = (
    "int {}(int x);",
    "extern int {};",
    "typedef int {};",
    "#define {} 7",
    '#define {} "text"',
    "#define {} ((void *)-1)",
    "#define {}(x) ((x) + 1)",
    "static inline int {}(int x) {{ return x; }}",
    "enum {{ {} = 4 }};",
    "enum e_{} {{ {} = 5 }};",
    "struct {} {{ int x; }};",
    "enum {} {{ X{} = 6 }};",
)


@pytest.mark.parametrize(
    "names", [("None", "None_"), ("None_", "None"), ("\u00aa", "a"), ("\u00aa", "\u1d43")]
)
def test_enumerators_beside_names_of_any_kind(bind: Bind, names: tuple[str, str]) -> None:
    """Each of the two is there under a name of its own; `read` refuses a module that has one name twice."""
    for number, kind in enumerate(KINDS):
        one, other = names
        text = kind.replace("{}", f"{other}", 1).replace("{}", other).replace("{{", "{").replace("}}", "}")
        bound = bind(f"enum first {{ {one} = 3, own{number} = 4 }};\n{text}\n")
        read(bound.product.text)
        model = bound.product.model
        [first] = [one for one in model.declarations if isinstance(one, Enum) and one.tag == "first"]
        [python] = [name for name, value in members(first).items() if value == 3]
        assert getattr(bound.module, python) == getattr(bound.module.first, python) == 3
        each = [
            *model.names.values(),
            *(name for d in model.declarations if isinstance(d, Enum) for name in members(d)),
        ]
        assert len({unicodedata.normalize("NFKC", name) for name in each}) == len(each), text
        assert bound.skipped == {}


def test_an_enumerator_that_a_macro_hides_is_in_the_ledger(bind: Bind) -> None:
    bound = bind("enum e { A = 1, B = 5, C = 6 };\n#define A 2\n#define B 5\n")
    read(bound.product.text)
    assert (bound.module.A, bound.module.B, bound.module.e.B) == (2, 5, 5)
    assert not hasattr(bound.module.e, "A")
    assert bound.skipped == {"A": "its name means a macro"}


def test_enumerators_of_one_name_in_two_classes(bind: Bind) -> None:
    bound = bind("struct x { enum e { A = 1 }; }; struct y { enum f { A = 2 }; }; int A(int);", suffix=".hpp")
    read(bound.product.text)
    assert bound.skipped == {"A": "its name means the declaration at header.hpp:1"}


@pytest.mark.parametrize("record", ["struct s { int X; };", "struct s { int n; struct { int X; }; };",
                                    "union s { float f; int X; };",
                                    "struct __attribute__((packed)) s { char c; int X; };"])  # fmt: skip
def test_a_member_that_python_spells_otherwise(bind: Bind, record: str) -> None:
    """Of micro (U+00B5) Python's source makes mu (U+03BC), in attributes and keywords."""
    made = bind(record.replace("X", "\u00b5x")).module.s
    found = eval("made(\u00b5x=5)", {"made": made})
    assert eval("found.\u00b5x", {"found": found}) == getattr(found, "\u00b5x") == 5  # noqa: B009 - source would say mu
    exec("found.\u00b5x = 7", {"found": found})
    assert getattr(found, "\u00b5x") == 7  # noqa: B009 - source would say mu
    sub = type("sub", (made,), {})
    assert eval("sub(\u00b5x=5).\u00b5x", {"sub": sub}) == 5
