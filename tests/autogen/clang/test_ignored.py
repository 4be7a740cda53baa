"""Attributes that clang does not carry out: what they touch is in the ledger, and nothing beside it."""

from __future__ import annotations

import pytest

from tests.autogen.conftest import Bind

REASON = "clang cannot do what the header says of it: unknown attribute 'turned' ignored"


@pytest.mark.parametrize(
    ("text", "touched"),
    [
        ("__attribute__((turned)) int f(void); int g(void);", {"f"}),
        ("int f(void); int g(void) __attribute__((turned));", {"g"}),
        ("int f(void) __attribute__((turned)), g(void);", {"f", "g"}),  # as a reader would, one statement
        ("struct __attribute__((turned)) s { int a; }; int f(struct s *p);", {"s"}),
        ("typedef struct { int a; } s __attribute__((turned)); int f(void);", {"s"}),
        ("struct s { int a __attribute__((turned)); int b; }; struct t { int a; };", {"s"}),
        ("enum e { A __attribute__((turned)) }; enum f { B };", {"e"}),
        ("extern int v __attribute__((turned)); extern int w;", {"v"}),
        ("#define API __attribute__((turned))\nAPI int f(void); int g(void);", {"f"}),
    ],
)
def test_what_clang_ignored_is_in_the_ledger(bind: Bind, text: str, touched: set[str]) -> None:
    skipped = {name: reason for name, reason in bind(text).skipped.items() if name != "API"}
    assert skipped == dict.fromkeys(touched, REASON)


def test_a_record_of_the_other_byte_order_is_no_record_of_this_one(bind: Bind) -> None:
    bound = bind(
        'struct __attribute__((scalar_storage_order("big-endian"))) be { int a; };'
        "struct holder { struct be in; }; int by_value(struct be b); int by_address(struct be *b);"
    )
    assert set(bound.skipped) == {"be", "holder", "by_value"}
    assert bound.table("functions") == ["by_address(b: c_void_p) -> c_int"]


@pytest.mark.parametrize(
    "text",
    [
        'int f(void) __attribute__((noipa, __noclone__, optimize("O2"), noplt));',
        "__attribute__((aligned(32))) struct s { int a; };",  # gcc: ignored in a declaration of the struct
        "typedef struct { char c; int a; } s __attribute__((packed));",  # gcc: ignored
    ],
)
def test_what_changes_no_layout_and_no_call_is_not(bind: Bind, text: str) -> None:
    assert bind(text).skipped == {}


def test_what_the_user_says_of_warnings_changes_nothing(bind: Bind) -> None:
    text = "int f(void) __attribute__((turned)); int g(int a, int a_);"
    for args in (["-w"], ["-Wall", "-Werror"], ["-Werror=unknown-attributes"], ["-pedantic-errors"]):
        assert set(bind(text, args=args).skipped) == {"f"}
