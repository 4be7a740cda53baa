"""Python names are C's own wherever that is possible."""

from __future__ import annotations

import ctypes

import pytest

from tests.autogen.conftest import Bind


def test_a_tag_keeps_its_name_until_something_else_has_it(bind: Bind) -> None:
    m = bind("struct stat { int a; }; int stat(struct stat *s); struct free_ { int b; };").module
    assert m.struct_stat.__name__ == "struct_stat"
    assert m.stat.argtypes[0]._type_ is m.struct_stat
    assert m.free_.b.offset == 0


def test_objective_c_keeps_the_names_of_its_types(bind: Bind) -> None:
    made = bind(
        """struct id { int a[5]; }; typedef struct { char x; } SEL;
        struct holder { struct id i; struct id *p; SEL s; }; int f(struct id *p);"""
    ).module
    assert [kind for _, kind in made.holder._fields_] == [
        made.struct_id,
        ctypes.POINTER(made.struct_id),
        made.SEL,
    ]
    assert made.SEL(x=b"y").x == b"y"


def test_an_enumerator_has_its_name_and_a_tag_of_it_another(bind: Bind) -> None:
    m = bind("struct open { int a; }; enum open_mode { open, shut }; union shut { int b; };").module
    assert (m.open, m.shut) == (0, 1)
    assert (m.struct_open.a.offset, m.union_shut.b.offset) == (0, 0)


def test_unions_and_enumerations_say_their_kind(bind: Bind) -> None:
    m = bind("union u { int a; }; enum e { A }; extern int u, e;").module
    assert (m.union_u.a.offset, m.enum_e.A) == (0, 0)


def test_a_nameless_record_of_a_variable_or_a_pointer_typedef(bind: Bind) -> None:
    bound = bind("extern struct { int x; } state; typedef struct { int y; } *ref;")
    assert {line.partition(":")[0] for line in bound.table("records") if line and line[0] != " "} == {
        "struct_state",
        "struct_ref",
    }


@pytest.mark.parametrize("word", ["from", "class", "in", "lambda", "None", "await"])
def test_keywords_get_an_underscore(bind: Bind, word: str) -> None:
    m = bind(f"struct s {{ int {word}; }}; int f(int {word}); enum e {{ {word} = 3 }};").module
    assert getattr(m.s(**{f"{word}_": 5}), f"{word}_") == 5
    assert getattr(m, f"{word}_") == getattr(m.e, f"{word}_") == 3


@pytest.mark.parametrize("word", ["print", "type", "int_", "self", "match"])
def test_builtins_and_soft_keywords_stay(bind: Bind, word: str) -> None:
    assert getattr(bind(f"enum {{ {word} = 1 }};").module, word) == 1


@pytest.mark.parametrize(
    "word", ["_fields_", "_pack_", "_anonymous_", "__init__", "__class__", "_objects", "_b_base_", "__dict__"]
)
def test_members_cannot_break_ctypes_machinery(bind: Bind, word: str) -> None:
    m = bind(f"struct s {{ int {word}; int b; }};").module
    record = m.s(7, 8)
    assert (getattr(record, f"{word}_"), record.b) == (7, 8)


@pytest.mark.parametrize(
    "word", ["__name__", "__file__", "__all__", "_records", "_bindings", "__getattr__", "__doc__"]
)
def test_names_cannot_break_the_modules_machinery(bind: Bind, word: str) -> None:
    m = bind(f"enum {{ {word} = 5, plain = 6 }};").module
    assert getattr(m, f"{word}_") == 5
    assert m.plain == 6


@pytest.mark.parametrize("word", ["c_int", "c_void_p", "POINTER", "CFUNCTYPE", "opaque"])
def test_types_called_like_ctypes_own_are_no_trap(bind: Bind, word: str) -> None:
    m = bind(f"typedef struct {{ char a; }} {word}; struct s {{ int n; {word} x; {word} *p; }};").module
    assert (m.s.x.offset, m.s.x.size, m.s.p.offset, m.s.n.size) == (4, 1, 8, 4)


def test_a_macro_hides_a_function_of_its_name_and_the_ledger_says_so(bind: Bind) -> None:
    bound = bind("int getpid(void); int getppid(void);\n#define getpid getppid\n")
    import os

    assert bound.module.getpid() == os.getppid()
    assert bound.skipped == {"getpid": "its name means a macro"}


def test_overloads_of_c_plus_plus_are_in_the_ledger(bind: Bind) -> None:
    bound = bind("int over(int); int over(double);", suffix=".hpp")
    assert list(bound.skipped) == ["over"]
