"""No statement of an inline function is dropped: what has no translation refuses the function."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

START = """
struct o { int rc; volatile int seen; _Atomic int shared; _Bool flag; };
typedef int four __attribute__((vector_size(16)));
int take(int);
void log_it(int);
extern int kept;
"""

# What clang has for statements and expressions in C, each with an effect that no other part of the function has.
REFUSED = {
    "atomic add": "__atomic_add_fetch(&p->rc, 1, __ATOMIC_ACQUIRE);",
    "atomic store": "__atomic_store_n(&p->rc, 1, __ATOMIC_RELEASE);",
    "atomic store of memory": "int v = 3; __atomic_store(&p->rc, &v, __ATOMIC_RELEASE);",
    "atomic exchange without its value": "(void)__atomic_exchange_n(&p->rc, 1, __ATOMIC_ACQ_REL);",
    "atomic comparison": "int v = 3; __atomic_compare_exchange_n(&p->rc, &v, 1, 0, 5, 5);",
    "atomic flag": "__atomic_clear(&p->flag, __ATOMIC_RELEASE);",
    "atomic test and set": "__atomic_test_and_set(&p->flag, __ATOMIC_ACQUIRE);",
    "C11 atomic add": "__c11_atomic_fetch_add(&p->shared, 1, __ATOMIC_RELAXED);",
    "sync add": "__sync_fetch_and_add(&p->rc, 1);",
    "sync lock": "__sync_lock_test_and_set(&p->rc, 1);",
    "sync barrier": "__sync_synchronize();",
    "assembler": '__asm__ volatile("" : "+m"(p->rc));',
    "prefetch": "__builtin_prefetch(p);",
    "trap": "if (!p) __builtin_trap();",
    "unreachable": "if (!p) __builtin_unreachable();",
    "label": "again: if (p->rc++ < 3) goto again;",
    "computed goto": "void *where = &&out; goto *where; out: p->rc = 3;",
    "chosen expression": "__builtin_choose_expr(1, take(1), 0);",
    "generic selection": "_Generic(1, int: take(1), default: 0);",
    "elvis": "take(1) ?: take(2);",
    "length of an array type": "(void)sizeof(int[take(3)]);",
    "variable array": "int list[take(2)];",
    "vector": "(four){take(3)};",
    "cleanup": "__attribute__((cleanup(log_it_at))) int v = 3;",
    "static local": "static int calls; calls++;",
    "atomic local": "_Atomic int v = 3; v += p->rc++;",
    "type of a variable length": "typedef int list[take(2)];",
    "switch with a jump": "switch (p->rc) { case 1: if (p->seen) break; p->rc = 3; }",
    "register of the machine": 'register int v __asm__("ebx"); p->rc = v;',
    "hint for a loop": '_Pragma("clang loop unroll(disable)") for (int i = 0; i < 3; i++) take(i);',
    "block of the frame": "void *room = __builtin_alloca(8);",
}
BOUND = {
    "call": "take(7);",
    "call in parentheses": "((take(7)));",
    "call as void": "(void)take(7);",
    "call behind an extension": "__extension__ take(7);",
    "call on one side": "1 && take(7);",
    "call in a condition": "if (take(7));",
    "call before a comma": "int v = (take(7), 3);",
    "call in a local's value": "int v = take(7);",
    "call in a compound literal": "(struct o){take(7)};",
    "nested block": "{ { take(7); } }",
    "statement expression": "({ take(7); });",
    "static assertion": '_Static_assert(sizeof(int) == 4, "");take(7);',
    "local typedef": "typedef int number; number v = 7; take(v);",
    "local enumeration": "enum { SEVEN = 7 }; take(SEVEN);",
    "local prototype": "int take(int); take(7);",
    "attribute of nothing": ";;take(7);",
    "call after constants": "(void)0; 3; sizeof(int); take(7);",
}


LAST = "int last_taken(void) { int v = last; last = 0; return v; }"


def header(bodies: dict[str, str]) -> str:
    functions = [
        f"static inline struct o *f{number}(struct o *p) {{ {body} return p; }}\n"
        for number, body in enumerate(bodies.values())
    ]
    return f"{START}static inline void log_it_at(int *v) {{ log_it(*v); }}\n{''.join(functions)}"


def test_a_function_with_a_statement_that_has_no_translation_is_refused(bind: Bind) -> None:
    found = bind(header(REFUSED))
    functions = [f"f{number}" for number in range(len(REFUSED))]
    bound = [what for what, name in zip(REFUSED, functions, strict=True) if name not in found.skipped]
    assert bound == []


def test_every_other_statement_is_run(built: Bind) -> None:
    source = "int kept; static int last; int take(int v) { return last = v; } void log_it(int v) { }\n"
    found = built(header(BOUND), f"{source}{LAST}")
    last_taken = found.module.__namespace__().library.load().last_taken
    seen = {}
    for number, what in enumerate(BOUND):
        getattr(found.module, f"f{number}")(found.module.o())
        seen[what] = last_taken()
    assert seen == dict.fromkeys(BOUND, 7)


VALUES = {  # an effect beside a value that is known without it
    "before a comma": "(log_it(1), 3)",
    "times nothing": "0 * take(3)",
    "of a variable of the library": "(kept = 4, 3)",
    "in a condition": "take(1) ? 3 : 3",
    "of an argument of a variable number": "__builtin_va_arg(*(__builtin_va_list *)p, int)",
}


def test_a_value_that_is_known_does_not_hide_an_effect(bind: Bind) -> None:
    functions = [
        f"static inline int f{number}(void *p) {{ return {value}; }}\n"
        for number, value in enumerate(VALUES.values())
    ]
    found = bind(f"{START}{''.join(functions)}")
    texts = {line.partition("(")[0]: line for line in found.table("macros")}
    hidden = [
        what
        for number, what in enumerate(VALUES)
        if f"f{number}" in texts
        and not any(word in texts[f"f{number}"] for word in ("log_it(", "take(", "assign(kept"))
    ]
    assert hidden == []


def test_a_volatile_object_is_read_by_a_statement(bind: Bind) -> None:
    found = bind(f"{START}static inline int f(struct o *p) {{ p->seen; return 1; }}")
    assert found.table("macros") == ["f(p: POINTER(o)) -> c_int = do(p[0].seen, 1)"]


def test_effects_in_what_is_changed_are_done_once(built: Bind) -> None:
    found = built(
        """
static inline int plus(int *list) { int i = 0; list[i++] += 5; return i; }
static inline int copy(int *to, const int *from) { int *t = to; *t++ = *from++; *t++ = *from++; return t - to; }
"""
    )
    if "plus" not in found.skipped:
        list_ = (ctypes.c_int * 3)(1, 2, 3)
        assert (found.module.plus(list_), list(list_)) == (1, [6, 2, 3])
    if "copy" not in found.skipped:
        to, from_ = (ctypes.c_int * 2)(), (ctypes.c_int * 2)(8, 9)
        assert (found.module.copy(to, from_), list(to)) == (2, [8, 9])


# Variables that a body declares ---------------------------------------------------------------------------

DECLARED = """
extern int counter;
int counted(void);
static inline int set_counter(int v) { extern int counter; counter = v; return counter; }
static inline int set_hidden(int v) { extern int hidden; hidden = v; return hidden; }
static inline int get_hidden(void) { extern int hidden; return hidden; }
static inline int once(int v) { static int kept; kept += v; return kept; }
static inline int shadowed(int v) { int counter = v; { extern int counter; counter = 5; } return counter; }
"""


@pytest.fixture
def declared(built: Bind) -> Any:
    return built(DECLARED, "int counter, hidden; int counted(void) { return counter; }")


def test_a_variable_that_a_body_declares_extern_is_the_librarys(declared: Any) -> None:
    assert declared.module.set_counter(9) == 9
    assert declared.module.counted() == 9
    assert declared.skipped["shadowed"].endswith("it calls what one of its variables is called")


def test_one_that_is_declared_only_so_is_named(declared: Any) -> None:
    for name in ("set_hidden", "get_hidden"):
        assert declared.skipped[name].endswith("it reads the variable hidden, which is not bound")


def test_a_static_local_is_named(declared: Any) -> None:
    assert declared.skipped["once"].endswith("it has a local that it keeps between calls: kept")


def test_what_other_threads_see_done_at_once_is_named(bind: Bind) -> None:
    result = bind(
        """
        struct shared { volatile unsigned long count; };
        static inline struct shared *keep(struct shared *s) {
            if (s && s->count != (unsigned long) -1) __atomic_add_fetch(&s->count, 1, __ATOMIC_ACQUIRE);
            return s;
        }
        static inline unsigned long count(const struct shared *s) { return s->count; }
        """
    )
    assert result.skipped["keep"].endswith("an atomic operation")
    assert result.module.count(result.module.shared(7)) == 7


KNOWN = """
int lib(int x);
extern int there;
static inline unsigned same(unsigned x) { if (__builtin_constant_p(x)) return x + 1; else return 1 + x; }
static inline int called(int x) { return __builtin_constant_p(x) ? lib(x) : lib(x + 0); }
static inline int of_memory(int x) { return __builtin_constant_p(there) ? lib(x) : lib(x + 1); }
static inline int not_computed(int x) { return __builtin_constant_p(x++) + lib(x); }
static inline int other(int x) { return __builtin_constant_p(x) ? 1 : 2; }
static inline int other_call(int x) { return __builtin_constant_p(x) ? lib(x) : lib(x + 1); }
#define SAME(x) (__builtin_constant_p(x) ? (x) + 1 : 1 + (x))
#define CALLED(x) (__builtin_constant_p(x) ? lib(x) : lib((x) + 0))
#define OTHER(x) (__builtin_constant_p(x) ? 1 : 2)
#define OTHER_CALL(x) (__builtin_constant_p(x) ? lib(x) : lib((x) + 1))
"""


def test_whether_the_compiler_knows_an_argument_must_not_matter(built: Bind) -> None:
    """An argument is known to no compiler here, and in C it may be: gcc's answer depends on -O."""
    bound = built(KNOWN, "int there; int lib(int x) { return x * 10; }")
    m = bound.module
    assert (m.same(4), m.called(4), m.of_memory(4), m.not_computed(4), m.SAME(4), m.CALLED(4)) == (
        *(5, 40, 50, 40),
        *(5, 40),
    )
    assert set(bound.skipped) == {"other", "other_call", "OTHER", "OTHER_CALL"}
    for reason in bound.skipped.values():
        assert "not the same where the compiler knows its argument (__builtin_constant_p): " in reason


@pytest.mark.parametrize(
    "body",
    [
        "__atomic_add_fetch(p, 1, __ATOMIC_SEQ_CST)",
        "__sync_add_and_fetch(p, 1)",
        "__sync_bool_compare_and_swap(p, 1, 2)",
        "__atomic_exchange_n(p, 1, __ATOMIC_SEQ_CST)",
    ],
)
def test_what_changes_memory_in_one_step_is_refused_for_that(bind: Bind, body: str) -> None:
    skipped = bind(f"static inline int f(int *p) {{ return {body}; }}\n#define M(p) ((int) {body})\n").skipped
    assert "changes memory in one step for other threads" in skipped["f"]
    assert skipped["M"] == "it works in one step on what its argument points to, of whichever type"
