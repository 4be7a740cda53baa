"""What a library exports: functions, by what calls of them give and get, and variables."""

from __future__ import annotations

import pytest

from tests.autogen.diff.conftest import Findings


def test_functions(findings: Findings) -> None:
    assert findings("", "int f(int a);") == ["compatible: function f: added: int f(int a)"]
    assert findings("int f(int a);", "") == ["breaking: function f: removed: int f(int a)"]
    assert findings("int f(int a);", "__u32 f(int a);") == ["breaking: function f: result: int → __u32"]


def test_parameters(findings: Findings) -> None:
    old = "int f(int a, char *b);"
    assert findings(old, "int f(int x, char *y);") == [], "their names do not count"
    assert findings(old, "int f(long a, char *b);") == [
        "breaking: function f: parameter: int a → long a (parameter 1)"
    ]
    assert findings(old, "int f(int a, char *b, int c);") == [
        "breaking: function f: parameters: int f(int a, char *b) → int f(int a, char *b, int c)"
    ]
    assert findings(old, "int f(int a, char *b, ...);") == [
        "breaking: function f: parameters: int f(int a, char *b) → int f(int a, char *b, ...)"
    ]
    assert findings("struct a; int f(struct a *p);", "struct a; int f(void *p);") == [
        "compatible: function f: parameter: struct a *p → void *p (parameter 1; takes any pointer)"
    ]
    assert findings("int f(void *p);", "int f(int *p);") == [
        "breaking: function f: parameter: void *p → int *p (parameter 1)"
    ]


def test_a_pointer_to_something_else(findings: Findings) -> None:
    assert findings("int f(int *p);", "int f(long *p);") == [
        "breaking: function f: parameter: int *p → long *p (parameter 1)"
    ]


def test_functions_without_a_prototype(findings: Findings) -> None:
    assert findings("int f();", "int f(int a);") == [
        "breaking: function f: parameters: int f() → int f(int a) (arguments are checked from now on)"
    ]
    assert findings("int f(int a);", "int f();") == [
        "compatible: function f: parameters: int f(int a) → int f() (any arguments go, but none are checked)"
    ]


def test_another_symbol(findings: Findings) -> None:
    assert findings("int f(int);", 'int f(int) __asm__("f_v2");') == [
        "breaking: function f: symbol: f → f_v2 (another function of the library)"
    ]


def test_variables(findings: Findings) -> None:
    assert findings("extern int v;", "extern long v;") == ["breaking: global v: retyped: int v → long v"]
    assert findings("extern int v;", "") == ["breaking: global v: removed: int"]
    assert findings("extern int v;", 'extern int v __asm__("w");') == ["breaking: global v: symbol: v → w"]


def test_a_variable_that_may_not_be_written_any_more(findings: Findings) -> None:
    assert findings("extern int v;", "extern const int v;") == [
        "breaking: global v: retyped: int v → const int v (it refuses to be written)"
    ]
    assert findings("extern const int v;", "extern int v;") == [
        "compatible: global v: retyped: const int v → int v (it may be written)"
    ]
    assert findings("extern char *v;", "extern char *const v;") == [
        "breaking: global v: retyped: char *v → char * const v (it refuses to be written)"
    ]
    assert findings("extern int v[2];", "extern const long v[2];") == [
        "breaking: global v: retyped: int v[2] → const long v[2]"
    ]


@pytest.mark.parametrize(
    ("reads", "writes", "only"),
    [
        ("const void *p", "void *p", "bytes"),
        ("const int *p", "int *p", "lists"),
        ("const unsigned char *p", "unsigned char *p", "bytes and lists"),
        ("const char *p, int n", "char *p, int n", "bytes and lists"),
    ],
)
def test_what_c_only_reads_takes_more(findings: Findings, reads: str, writes: str, only: str) -> None:
    one, two = (text.partition(",")[0] for text in (reads, writes))
    assert findings(f"int f({reads});", f"int f({writes});") == [
        f"breaking: function f: parameter: {one} → {two} (parameter 1; {only} are refused now)"
    ]
    assert findings(f"int f({writes});", f"int f({reads});") == [
        f"compatible: function f: parameter: {two} → {one} (parameter 1; takes {only} too)"
    ]
    assert findings(f"int f({reads});", f"int f({reads});") == []


@pytest.mark.parametrize(
    ("old", "refused"),
    [
        ("const char *p", "bytes are"),
        ("int *p", "tuples are"),
        ("const int *p", "lists and tuples are"),
        ("const unsigned char *p", "bytes, lists and tuples are"),
        ("void (*p)(void)", "callables are"),
        ("char **p", "lists and tuples are"),
    ],
)
def test_any_pointer_is_less_where_python_gave_what_is_none(
    findings: Findings, old: str, refused: str
) -> None:
    assert findings(f"int f({old});", "int f(void *p);") == [
        f"breaking: function f: parameter: {old} → void *p (parameter 1; {refused} refused now)"
    ]


def test_any_pointer_that_c_only_reads(findings: Findings) -> None:
    assert findings("int f(const char *p);", "int f(const void *p);") == [
        "compatible: function f: parameter: const char *p → const void *p (parameter 1; takes any pointer)"
    ]


def test_a_result_that_is_a_string_no_more(findings: Findings) -> None:
    assert findings("const char *f(void);", "char *f(void);") == [
        "breaking: function f: result: const char * → char *"
    ]


def test_what_names_of_types_stand_for_is_said_where_they_show_no_change(findings: Findings) -> None:
    old = "typedef int t; t f(t x, t *y); extern t v;"
    assert findings(old, old.replace("int", "long")) == [
        "breaking: typedef t: retyped: int → long",
        "breaking: function f: result: t (int) → t (long)",
        "breaking: function f: parameter: t x (int) → t x (long) (parameter 1)",
        "breaking: function f: parameter: t *y (int *) → t *y (long *) (parameter 2)",
        "breaking: global v: retyped: t v (int) → t v (long)",
    ]
