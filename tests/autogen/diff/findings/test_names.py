"""Typedefs, aliases, macros with arguments, the ledger, and names that change what they are."""

from __future__ import annotations

import pytest

from autogen.diff import compare
from autogen.modulefile import read
from autogen.view import LinkedModule
from tests.autogen.diff.conftest import Findings


def test_types_are_seen_through_typedefs(findings: Findings) -> None:
    old, new = "__u32 f(__u64 *p);", "typedef __u32 word; word f(unsigned long long *p);"
    assert findings(old, new) == ["compatible: typedef word: added: __u32"]
    old, new = "struct a { int x; }; void f(struct a *);", "struct b { int x; }; void f(struct b *);"
    assert findings(old, new) == [
        "breaking: record a: removed: struct, 4 bytes",
        "compatible: record b: added: struct, 4 bytes",
    ], "the function takes the same bytes"


def test_typedefs(findings: Findings) -> None:
    assert findings("typedef int t;", "typedef long t;") == ["breaking: typedef t: retyped: int → long"]
    assert findings("typedef __u32 t;", "typedef unsigned t;") == []
    assert findings(
        "struct a; struct b; typedef struct a *t;", "struct a; struct b; typedef struct b *t;"
    ) == ["compatible: typedef t: retyped: struct a * → struct b * (a pointer as before, to something else)"]
    assert findings("typedef int (*cb)(int);", "typedef int (*cb)(long);") == [
        "breaking: typedef cb: retyped: int (*)(int) → int (*)(long)"
    ]


def test_what_names_of_types_stand_for_is_said_where_they_show_no_change(findings: Findings) -> None:
    old, new = "typedef int t; typedef t *p;", "typedef long t; typedef t *p;"
    assert findings(old, new) == [
        "breaking: typedef t: retyped: int → long",
        "compatible: typedef p: retyped: t * (int *) → t * (long *) (a pointer as before, to something else)",
    ]


def test_aliases(findings: Findings) -> None:
    old = "int f(int); int g(int);\n#define call f\n"
    assert findings(old, old.replace("call f", "call g")) == [
        "breaking: alias call: retargeted: f → g (another function is called)"
    ]
    assert findings(old, "int f(int); int g(int);") == ["breaking: alias call: removed: f"]
    assert findings("int f(int);", "int f_v2(int);\n#define f f_v2\n") == [
        "breaking: function f: symbol: f → f_v2 (another function of the library)",
        "compatible: function f_v2: added: int f_v2(int)",
    ]


def test_a_name_that_becomes_something_else(findings: Findings) -> None:
    assert findings("typedef struct { int a; } t;", "struct t { int a; }; typedef struct t t;") == []
    assert findings("typedef struct { int a; } t;", "struct tag { int a; }; typedef struct tag t;") == [
        "compatible: record tag: added: struct, 4 bytes"
    ]
    both = "struct tag { int a; };"
    assert findings(f"{both} typedef struct {{ int a; }} t;", f"{both} typedef struct tag t;") == []
    assert findings("typedef int t;", "typedef struct { int a; } t;") == [
        "breaking: typedef t: kind: typedef: int → struct: struct, 4 bytes"
    ]
    assert findings("int f(int);", "#define f 3\n") == [
        "breaking: function f: kind: function: int f(int) → constant: 3"
    ]


def test_the_ledger(findings: Findings) -> None:
    statement = "#define DO(x) do { x; } while (0)\n"
    (line,) = findings("", statement)
    assert line.startswith("compatible: skipped DO: added: ")
    (line,) = findings(statement, "")
    assert line.startswith("compatible: skipped DO: removed: ")


def test_what_is_lost_to_the_ledger_is_breaking_and_says_why(findings: Findings) -> None:
    (line,) = findings("#define N 3\n", "#define N { 3 }\n")
    assert line.startswith("breaking: constant N: removed: 3 (it is skipped now: ")
    (line,) = findings("#define N { 3 }\n", "#define N 3\n")
    assert line.startswith("compatible: constant N: added: 3 (it was skipped: ")


def test_the_library(findings: Findings) -> None:
    assert findings("int f(int);", "int f(int);", library="libf.so.2") == [
        "compatible: library every platform: changed: libf.so.2"
    ]


BY_KEYWORD = "(its arguments can be given by keyword)"


def with_table(text: str) -> LinkedModule:
    """A module with a table `macros`: what macros with arguments became."""
    return LinkedModule(
        read(
            f'__getattr__, __dir__ = _bindings(globals(), macros="""\n{text}\n""", target="x86_64-linux-gnu")\n'
        )
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("F(a, b) = a << b", "F(a, b) = a << b", []),
        ("F(a, b) = a << b", "F(x, y) = x << y", [f"renamed: (a, b) → (x, y) {BY_KEYWORD}"]),
        ("F(a, b) = a << b", "F(b, a) = b << a", [f"renamed: (a, b) → (b, a) {BY_KEYWORD}"]),
        ("F(a, b) = a << b", "F(b, a) = a << b", ["changed: (a, b) = a << b → (b, a) = a << b"]),
        ("F(a) = a << 1", "F(a) = a << 2", ["changed: (a) = a << 1 → (a) = a << 2"]),
        ("F(a: c_int) = a", "F(b: c_int) = b", [f"renamed: (a) → (b) {BY_KEYWORD}"]),
        ("F(a) -> c_int = f(a)", "F(b) -> c_int = f(b)", [f"renamed: (a) → (b) {BY_KEYWORD}"]),
        (
            "F(a) -> c_int = f(a)",
            "F(a) -> c_long = f(a)",
            ["changed: (a) -> c_int = f(a) → (a) -> c_long = f(a)"],
        ),
        ("F(*a) -> c_int = f(*a)", "F(*b) -> c_int = f(*b)", []),
        ("F(a: c_int) = a", "F(a: c_long) = a", ["changed: (a: c_int) = a → (a: c_long) = a"]),
        ("F(x) = P(x=x)", "F(a) = P(x=a)", [f"renamed: (x) → (a) {BY_KEYWORD}"]),
        ("F() = 1", "F() = 1", []),
        ("F(a) = a", "F(a, b) = a", ["changed: (a) = a → (a, b) = a"]),
        ("F(a) = a", "", ["removed: (a) = a"]),
    ],
)
def test_macros_with_arguments(old: str, new: str, expected: list[str]) -> None:
    found = compare(with_table(old), with_table(new)).findings
    assert [str(finding) for finding in found] == [f"macro F: {text}" for text in expected]


def test_further_arguments_of_a_callback(findings: Findings) -> None:
    plain, variadic = "typedef void (*log)(const char *);", "typedef void (*log)(const char *, ...);"
    assert findings(variadic, variadic) == []
    assert findings(plain, variadic) == [
        "breaking: typedef log: retyped: void (*)(const char *) → void (*)(const char *, ...)"
    ]
