"""Forwarding functions beside C's own: what one calls otherwise, writes otherwise or gives otherwise is found."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.host import native_target
from autogen.produce import Product, from_headers
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
extern int count;
static inline int begin(void) { count = 1; return count; }
static inline int counted(void) { return count; }
"""


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Product]:
    """The folder of the header, and the module that it gives."""
    folder = tmp_path_factory.mktemp("forwards")
    header = folder / "header.h"
    header.write_text(f"#include <stddef.h>\n{HEADER}")
    targets = (native_target(),)
    return folder, from_headers([str(header)], name="sample", targets=targets, in_package=True)


@pytest.fixture
def forwarded(product: tuple[Path, Product], tmp_path: Path) -> Callable[..., Forwarded]:
    """forwarded((old, new), …, by="gcc"): what comes of calls through the module with its text changed."""
    headers, made = product

    def make(*changes: tuple[str, str], by: str = "gcc") -> Forwarded:
        text = made.text
        for old, new in changes:
            assert text.count(old) == 1, f"{old!r} must stand once in {text}"
            text = text.replace(old, new)
        subject = Subject("sample", '#include "header.h"\n', (headers, None), (), (), bool, made.model)
        return forward(open_module(write_module(tmp_path, text)), subject, compiler(by), tmp_path)

    return make


@pytest.mark.parametrize("by", ["gcc", "clang"])
def test_each_does_what_c_does(forwarded: Callable[..., Forwarded], by: str) -> None:
    found = forwarded(by=by)
    assert (found.differences, found.notes) == ([], [])
    # A and IN_TABLE with each of two types; no function is at the address that CALL would call
    assert (found.passed, found.untried) == (18, 1)


CHANGES = [
    ("x * 2 + 1", "x * 2 + 2", "SHOW", "the result"),
    ("b'text'", "b'other'", "SHOW", "the result"),
    ("log_it(2, form, *arguments)", "log_it(2, form)", "LOG", "the result"),
    ("b'', *arguments", "b''", "LOG_LINE", "the result"),
    ("b'one'", "b'two'", "GIVE", "the result"),
    ("p[0].a", "p[0].a + 1", "A", "the result"),
    ("A(p: POINTER(node) | POINTER(pair)", "A(p: POINTER(node) | POINTER(number)", "A", "the call"),
    ("n[0].b + 3", "n[0].b + 2", "set", "the memory that it writes"),
    ("found(n)", "found(n[0].next)", "set", "the calls that it makes"),
    ("c_byte(text[0]), 0.5", "c_byte(text[0]), 0.25", "first", "the result"),
    ("i == 9", "i == 8", "total", "the result"),
]


@pytest.mark.parametrize("nth", [0, 1])
def test_what_does_otherwise_is_found(forwarded: Callable[..., Forwarded], nth: int) -> None:
    """One change of each function, and then another of those that have two: each is found, and nothing else."""
    of: dict[str, list[tuple[str, str, str, str]]] = {}
    for change in CHANGES:
        of.setdefault(change[2], []).append(change)
    chosen = [changes[nth] for changes in of.values() if len(changes) > nth]
    found = {
        one.name: one.what for one in forwarded(*((text, other) for text, other, *_ in chosen)).differences
    }
    assert found.keys() == {name for _, _, name, _ in chosen}
    for _, _, name, what in chosen:
        assert found[name] in (what, "the calls that it makes"), name


def test_none_sees_what_another_leaves(forwarded: Callable[..., Forwarded]) -> None:
    """What would be right after another one was called, by which the variable is 1, is wrong."""
    [found] = forwarded((") -> c_int = count\n", ") -> c_int = 1\n")).differences
    assert (found.name, found.module, found.compiler) == ("counted", "1", "0")


def forwards_of(text: str, folder: Path, by: str = "gcc", in_c: str = "") -> Forwarded:
    """What comes of calls through a header's module, beside C's own of the same text, or of another."""
    header = folder / "header.h"
    header.write_text(text)
    made = from_headers([str(header)], name="sample", targets=(native_target(),), in_package=True)
    header.write_text(in_c or text)
    subject = Subject("sample", '#include "header.h"\n', (folder, None), (), (), bool, made.model)
    return forward(open_module(write_module(folder, made.text)), subject, compiler(by), folder)


@pytest.mark.parametrize("by", ["gcc", "clang"])
def test_a_local_that_nothing_fills_is_no_difference(tmp_path: Path, by: str) -> None:
    """What is to fill it records that it is called, and no more; C had what lay on the stack, as in numa.h."""
    found = forwards_of(
        "struct mask { unsigned long n[2]; };\nvoid fill(struct mask *it);\n"
        "static inline struct mask get(void) { struct mask m; fill(&m); return m; }\n"
        "static inline void put(struct mask *to) { struct mask m; fill(&m); *to = m; }\n",
        tmp_path,
        by,
    )
    assert (found.differences, found.passed) == ([], 2)


@pytest.mark.parametrize("by", ["gcc", "clang"])
def test_where_the_heap_has_room_is_no_difference(tmp_path: Path, by: str) -> None:
    """Memory that one asks for lies elsewhere for C than for Python, as in pipewire's pw_map_init."""
    (tmp_path / "stdlib.h").write_text(
        "void *malloc(size_t size);\nvoid *realloc(void *at, size_t size);\nvoid free(void *at);\n"
        "void *calloc(size_t many, size_t size);\n"
    )
    (tmp_path / "string.h").write_text("char *strdup(const char *text);\n")
    text = """
#include <stddef.h>
#include "stdlib.h"
#include "string.h"
struct array { void *data; size_t size; char *name; };
static inline void init(struct array *a, size_t size) { a->data = malloc(size); a->size = size; }
static inline int grow(struct array *a, size_t size) {
    void *data = realloc(a->data, size);
    if (data == NULL) return -1;
    a->data = data;
    return 0;
}
static inline void name(struct array *a, const char *text) { a->name = strdup(text); a->data = strdup(text); }
static inline void *zeros(size_t many) { return calloc(many, sizeof(int)); }
static inline void clear(struct array *a) { free(a->data); a->data = NULL; }
static inline int two(struct array *a) {
    int *one = malloc(4), *other = malloc(4);
    *one = 1;
    *other = 2;
    a->data = one;
    return *one;
}
"""
    found = forwards_of(text, tmp_path, by)
    assert (found.differences, found.notes) == ([], [])
    assert (found.passed, found.untried) == (6, 0)
    other = text.replace("realloc(a->data, size)", "realloc(a->data, size + 1)")
    [wrong] = forwards_of(text, tmp_path, by, in_c=other).differences
    assert (wrong.name, wrong.what) == ("grow", "the calls that it makes")


def test_what_never_ends_in_c_is_not_waited_for_in_python(tmp_path: Path) -> None:
    """A list in the memory for calls goes round; each function took 40 seconds, and hwloc has twenty of them."""
    begun = time.monotonic()
    found = forwards_of(
        "struct node { struct node *next; };\nvoid end(struct node *last);\n"
        "static inline void walk(struct node *n) { while (n) n = n->next; end(n); }\n",
        tmp_path,
    )
    assert (found.passed, found.untried, found.differences) == (0, 1, [])
    assert time.monotonic() - begun < 20
