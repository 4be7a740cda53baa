"""Forwarding functions beside C's own: what one calls otherwise, writes otherwise or gives otherwise is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.host import native_target
from autogen.produce import from_headers
from autogen.verify.compiler.subject import Subject
from autogen.verify.module.forwards import Forwarded, forward
from autogen.view import open_module
from tests.autogen.verify.samples import compiler, write_module

HEADER = """
struct node { int a; unsigned b : 5; struct node *next; const char *text; int (*call)(int); };
int show(struct node *n, const char *text, long number, double real);
struct node *found(struct node *from);
extern struct node world;
#define SHOW(n, x) show(n, "text", (x) * 2 + 1, 0.5)
#define TEXT(n) ((n)->next->text)
#define WORLD (&world)
#define KIND ((const struct node *) "(kind)")
static inline int shown(int a) { struct node n = { a, 3, 0, "node" }; return show(&n, (int[]){ a } ? "b" : 0, a, 0.5); }
#define CALL(n) ((n)->call(3))
struct pair { int many, a; };
#define A(p) ((p)->a)
struct number { unsigned char bytes[16]; };
extern const unsigned table[];
#define LAST(x) 16, &(x).bytes[0], &(x).bytes[15]
#define IN_TABLE(n) (table[(unsigned char) (n)->a] & 3)
int give(int how, void *what, const char *file, int line);
int log_it(int level, const char *form, ...);
#define LOG(form, ...) log_it(2, form, __VA_ARGS__)
#define LOG_LINE(form, ...) log_it(3, form, __FILE__, ##__VA_ARGS__)
#define GIVE(n) give(2, (n) ? (void *) "one" : NULL, __FILE__, __LINE__)
static inline void set(struct node *n, int a) { n->a = a; n->b += 3; n->next = found(n); }
static inline int first(const int *v, const char *text) { return show(NULL, text, v[0] + text[0], 0.5); }
static inline int total(struct node *n, unsigned char many) {
    int sum = 0;
    for (int i = 0; i < many; i++) { if (i == 9) break; sum += show(n, NULL, i, sum); }
    return sum;
}
"""


def forwarded(folder: Path, change: tuple[str, str] | None = None, by: str = "gcc") -> Forwarded:
    """What comes of calls through a module of the header, its text changed."""
    (folder / "header.h").write_text(f"#include <stddef.h>\n{HEADER}")
    header = str(folder / "header.h")
    product = from_headers([header], name="sample", targets=(native_target(),), in_package=True)
    text = product.text
    if change:
        assert text.count(change[0]) == 1, f"{change[0]!r} must stand once in {text}"
        text = text.replace(*change)
    subject = Subject("sample", '#include "header.h"\n', (folder, None), (), (), bool, product.model)
    return forward(open_module(write_module(folder, text)), subject, compiler(by), folder)


@pytest.mark.parametrize("by", ["gcc", "clang"])
def test_each_does_what_c_does(tmp_path: Path, by: str) -> None:
    found = forwarded(tmp_path, by=by)
    assert (found.differences, found.notes) == ([], [])
    assert (found.passed, found.untried) == (14, 1)  # no function is at the address that CALL would call


CHANGES = [
    ("x * 2 + 1", "x * 2 + 2", "SHOW", "the result"),
    ("b'text'", "b'other'", "SHOW", "the result"),
    ("log_it(2, form, *arguments)", "log_it(2, form)", "LOG", "the result"),
    ("b'', *arguments", "b''", "LOG_LINE", "the result"),
    ("b'one'", "b'two'", "GIVE", "the result"),
    ("p[0].a", "p[0].a + 1", "A", "the result"),
    ("n[0].b + 3", "n[0].b + 2", "set", "the memory that it writes"),
    ("found(n)", "found(n[0].next)", "set", "the calls that it makes"),
    ("c_byte(text[0]), 0.5", "c_byte(text[0]), 0.25", "first", "the result"),
    ("i == 9", "i == 8", "total", "the result"),
]


@pytest.mark.parametrize(("text", "other", "name", "what"), CHANGES)
def test_what_does_otherwise_is_found(tmp_path: Path, text: str, other: str, name: str, what: str) -> None:
    (found,) = forwarded(tmp_path, (text, other)).differences
    assert (found.name, found.what) in [(name, what), (name, "the calls that it makes")]
