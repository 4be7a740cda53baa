"""Inline functions that take records by value, fill them and return them, and that call each other."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest

from tests.autogen.cfunctions.c_program import run
from tests.autogen.conftest import Bind

NOT = "static inline function: no library has it, and "
OTHER = "static inline int other(int a) { return a + 1; }\n"

GEOMETRY = """
typedef unsigned long NSUInteger;
typedef unsigned char BOOL;
#define YES (BOOL)1
#define NO (BOOL)0
#define MIN(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a < _b ? _a : _b; })
typedef struct _NSPoint NSPoint;
struct _NSPoint { double x, y; };
typedef struct { double width, height; } NSSize;
typedef struct _NSRect { NSPoint origin; NSSize size; } NSRect;
typedef struct _NSRange { NSUInteger location, length; } NSRange;
static inline NSRect NSMakeRect(double x, double y, double w, double h) {
    NSRect rect; rect.origin.x = x; rect.origin.y = y; rect.size.width = w; rect.size.height = h; return rect; }
static inline NSUInteger NSMaxRange(NSRange range) { return range.location + range.length; }
static inline double NSMaxX(NSRect aRect) { return aRect.origin.x + aRect.size.width; }
static inline BOOL NSEqualRanges(NSRange a, NSRange b) {
    return ((a.location == b.location) && (a.length == b.length)); }
static inline BOOL NSIsEmpty(NSRect r) __attribute__((unused));
static inline BOOL NSIsEmpty(NSRect r) { return ((r.size.width > 0) && (r.size.height > 0)) ? NO : YES; }
static inline NSRect NSOffsetRect(NSRect r, double dx, double dy) {
    NSRect made = r; made.origin.x += dx; made.origin.y += dy; return made; }
static inline NSRect NSInsetRect(NSRect r, double dX, double dY) {
    NSRect rect; rect = NSOffsetRect(r, dX, dY); rect.size.width -= (2 * dX); rect.size.height -= (2 * dY);
    return rect; }
static inline NSRange joined(NSRange a, NSRange b) {
    NSRange range; range.location = MIN(a.location, b.location);
    range.length = MIN(NSMaxRange(a), NSMaxRange(b)) - range.location; return range; }
static inline NSRect chosen(NSRect a, NSRect b) {
    NSRect rect;
    if (NSIsEmpty(a)) return b;
    if (NSMaxX(a) < NSMaxX(b)) rect.origin = a.origin; else rect.origin = b.origin;
    rect.size = (NSSize){ .height = a.size.height };
    return rect; }
static inline NSRect literal(double x) { return (NSRect){{x, 1}, .size = {.height = x}}; }
static inline NSRect flat(double x, int n) { NSRect r = {x, n, x + n}; return r; }
static inline NSPoint of_call(double x) { return NSOffsetRect(literal(x), x, 1).origin; }
static inline NSPoint either(NSRect r, int c) { return c ? r.origin : (NSPoint){r.size.width, 2}; }
"""


def rect(module: Any, *numbers: float) -> Any:
    x, y, w, h = numbers
    return module.NSRect(module.NSPoint(x, y), module.NSSize(w, h))


def test_geometry_is_written_as_one_would_in_python(bind: Bind) -> None:
    bound = bind(GEOMETRY)
    assert {name: why for name, why in bound.skipped.items() if "inline" in why} == {}
    table = bound.table("macros")
    assert (
        "NSMakeRect(x: c_double, y: c_double, w: c_double, h: c_double) = "
        "NSRect(origin=NSPoint(x=x, y=y), size=NSSize(width=w, height=h))"
    ) in table
    assert "NSMaxRange(range: NSRange) = range.location + range.length" in table
    assert "NSIsEmpty(r: NSRect) = not (r.size.width > 0 and r.size.height > 0)" in table
    assert (
        "NSOffsetRect(r: NSRect, dx: c_double, dy: c_double) = "
        "NSRect(origin=NSPoint(x=r.origin.x + dx, y=r.origin.y + dy), size=r.size)"
    ) in table


def test_geometry_has_gccs_values(bind: Bind, tmp_path: Path) -> None:
    module = bind(GEOMETRY).module
    rects = [(0, 0, 0, 0), (1, 2, 3, 4), (-1.5, 2, 100, 0.25), (5, 6, -7, 8)]
    calls: list[str] = []
    found: list[float] = []

    def leaves(value: Any, call: str) -> None:
        if not isinstance(value, ctypes.Structure):
            calls.append(call)
            found.append(value)
            return
        for name, *_ in type(value)._fields_:
            leaves(getattr(value, name), f"{call}.{name}")

    for a in rects:
        in_c = f"((NSRect){{{{{a[0]}, {a[1]}}}, {{{a[2]}, {a[3]}}}}})"
        mine = rect(module, *a)
        for name in ("NSMaxX", "NSIsEmpty"):
            leaves(getattr(module, name)(mine), f"{name}({in_c})")
        for name in ("NSOffsetRect", "NSInsetRect"):
            leaves(getattr(module, name)(mine, 1, 0.5), f"{name}({in_c}, 1, 0.5)")
        leaves(module.either(mine, 1), f"either({in_c}, 1)")
        leaves(module.either(mine, 0), f"either({in_c}, 0)")
        leaves(module.literal(a[2]), f"literal({a[2]})")
        leaves(module.flat(a[0], 3), f"flat({a[0]}, 3)")
        leaves(module.of_call(a[0]), f"of_call({a[0]})")
        for b in rects:
            other = f"((NSRect){{{{{b[0]}, {b[1]}}}, {{{b[2]}, {b[3]}}}}})"
            leaves(module.chosen(mine, rect(module, *b)), f"chosen({in_c}, {other})")
    ranges = [(0, 0), (3, 4), (3, 5), ((1 << 64) - 1, 2)]
    for one in ranges:
        for two in ranges:
            first, second = (f"((NSRange){{{start}ul, {length}}})" for start, length in (one, two))
            for name in ("NSEqualRanges", "joined"):
                value = getattr(module, name)(module.NSRange(*one), module.NSRange(*two))
                leaves(value, f"{name}({first}, {second})")
    assert found == run(tmp_path / "header.h", calls, tmp_path)


def test_a_record_is_an_instance_of_its_class(bind: Bind) -> None:
    module = bind(GEOMETRY).module
    range_ = module.NSRange(3, 4)

    class Mine(module.NSRange):  # type: ignore[misc, name-defined]
        pass

    assert module.NSMaxRange(range_) == module.NSMaxRange(Mine(3, 4)) == 7
    for wrong in (5, None, (3, 4), module.NSPoint(), ctypes.pointer(range_), "x"):
        with pytest.raises(TypeError, match=r"NSMaxRange\(\): range must be a NSRange, not "):
            module.NSMaxRange(wrong)
    with pytest.raises(TypeError, match=r"NSOffsetRect\(\): dx must be a number"):
        module.NSOffsetRect(rect(module, 0, 0, 0, 0), None, 0)


def test_what_is_returned_is_a_copy(bind: Bind) -> None:
    module = bind(GEOMETRY + "static inline NSRect same(NSRect r) { return r; }\n").module
    given = rect(module, 1, 2, 3, 4)
    returned = module.same(given)
    given.origin.x = given.size.width = 100
    assert (returned.origin.x, returned.size.width) == (1, 3)
    moved = module.NSOffsetRect(given, 0, 0)
    moved.size.height = 50
    assert given.size.height == 4


MEMBERS = """
#include <stdbool.h>
#include <stddef.h>
enum mode { OFF, ON = 5 };
typedef struct { signed char low; char letter; bool on; enum mode mode; unsigned bits : 5; int sbits : 7;
    unsigned long long wide : 40; void *data; float ratio; int items[3]; struct { short in; } inner; size_t size;
    struct { unsigned first; }; } all;
static inline int low(all a) { return a.low * 2; }
static inline int letter(all a) { return a.letter; }
static inline int on(all a) { return a.on + a.on; }
static inline enum mode mode(all a) { return a.mode; }
static inline int bits(all a) { return a.bits - 32; }
static inline int sbits(all a) { return ~a.sbits; }
static inline _Bool none(all a) { return a.data == NULL; }
static inline float ratio(all a) { return a.ratio / 3; }
static inline int items(all a) { return a.items[2] - a.items[0]; }
static inline int inner(all a) { return a.inner.in; }
static inline size_t size(all a) { return a.size - 1; }
static inline unsigned first(all a) { return a.first + 1; }
static inline all changed(all a, int v) {
    a.bits += v; a.sbits = v; a.letter++; a.on = v; a.items[1] = v; a.inner.in = v; a.first -= v; return a; }
static inline int kept_bits(int v) { all a = {0}; a.bits = v; a.sbits = v; a.letter = v; a.on = v;
    return a.bits * 1000 + a.sbits + a.letter + a.on; }
"""


def test_members_of_every_kind(bind: Bind, tmp_path: Path) -> None:
    bound = bind(MEMBERS)
    assert {name: why for name, why in bound.skipped.items() if "inline" in why} == {}
    module = bound.module
    cases = [(0, 0, 0, 0, 0, 0, 0), (-5, 65, 1, 5, 31, -64, 7), (127, 200, 1, 0, 17, 63, 1)]
    calls: list[str] = []
    found: list[Any] = []
    for low, letter, on, mode, bits, sbits, number in cases:
        given = module.all(low=low, letter=letter, on=on, mode=mode, bits=bits, sbits=sbits, data=number)
        given.ratio, given.items[:], given.inner.in_ = number, (number, 2, 100), number
        given.size, given.first = number, number
        in_c = (
            f"((all){{{low}, {letter}, {on}, {mode}, {bits}, {sbits}, 0, (void *){number}ul, {number}, "
            f"{{{number}, 2, 100}}, {{{number}}}, {number}, {{{number}}}}})"
        )
        for name in (
            "low",
            "letter",
            "on",
            "mode",
            "bits",
            "sbits",
            "none",
            "ratio",
            "items",
            "inner",
            "size",
            "first",
        ):
            calls.append(f"{name}({in_c})")
            found.append(getattr(module, name)(given))
        for v in (1, -3, 300):
            result, call = module.changed(given, v), f"changed({in_c}, {v})"
            calls += [f"+({call}.bits)", f"+({call}.sbits)", f"(int){call}.letter", f"(int){call}.on"]
            letter_now = result.letter[0] - 256 * (result.letter[0] > 127)
            found += [result.bits, result.sbits, letter_now, int(result.on)]
            calls += [
                f"{call}.items[1]",
                f"{call}.items[2]",
                f"{call}.first",
                f"{call}.low",
                f"kept_bits({v})",
            ]
            found += [result.items[1], result.items[2], result.first, result.low, module.kept_bits(v)]
    assert found == run(tmp_path / "header.h", calls, tmp_path)


@pytest.mark.parametrize(
    "text, entry",
    [
        ("struct s f(int a) { return (struct s){a, .y = 2}; }", "s(x=a, y=2)"),
        ("struct s f(int a) { struct s r = {0}; return r; }", "s()"),
        ("struct s f(int a) { struct s r = {.y = a}, o = r; o.x = 1; return o; }", "s(y=a, x=1)"),
        ("struct n f(int a) { struct n r = {a, 1, 2}; return r; }", "n(s=s(x=a, y=1), t=s(x=2))"),
        ("struct n f(int a) { struct n r = {.t.y = a}; return r; }", "n(t=s(y=a))"),
        ("struct n f(int a, struct s o) { return (struct n){o, {a}}; }", "n(s=o, t=s(x=a))"),
        (
            "struct n f(struct s o) { struct n r; r.s = o; r.t = r.s; r.t.x++; return r; }",
            "n(s=o, t=s(x=o.x + 1, y=o.y))",
        ),
        ("struct v f(int a) { struct v r = {{1, a}}; return r; }", "v(a=(1, a))"),
        ("struct v f(int a) { struct v r = {{[2] = a}}; r.a[0] = 1; return r; }", "v(a=(1, 0, a))"),
        ("struct v f(struct v r) { r.a[1] = 5; return r; }", "v(a=(r.a[0], 5, r.a[2]))"),
        ("struct w f(struct s o) { struct w r = {0}; r.s[1] = o; return r; }", "w(s=(s(), o))"),
        ("struct u f(float a) { struct u r; r.tag = 1; r.f = a; return r; }", "u(tag=1, f=a)"),
        ("struct u f(int a) { return (struct u){1, a}; }", "u(tag=1, i=a)"),
        ("struct u f(float a) { return (struct u){.tag = 1, .f = a}; }", "u(tag=1, f=a)"),
        ("int f(struct u r) { return r.i; }", "r.i"),
        ("int f(const struct s r, int a) { const struct s o = r; return o.y - a; }", "r.y - a"),
        (
            "struct s f(struct s r, int a) { if (a) r.x = 1; else r.x = 2; return r; }",
            "s(x=1 if a else 2, y=r.y)",
        ),
        (
            "struct s f(struct s r, int a) { if (a) { r.x = 1; return r; } return (struct s){0}; }",
            "s(x=1, y=r.y) if a else s()",
        ),
        (
            "long f(int a) { struct s r = {a}; return sizeof r + sizeof(r.x); }",
            "c_long(c_ulong(8) + c_ulong(4))",
        ),
    ],
)
def test_forms(bind: Bind, text: str, entry: str) -> None:
    header = (
        "struct s { int x, y; };\nstruct n { struct s s, t; };\nstruct v { int a[3]; };\n"
        "struct w { struct s s[2]; };\nstruct u { int tag; union { int i; float f; }; };\n"
        f"static inline {text}\n{OTHER}"
    )
    bound = bind(header)
    assert "f" not in bound.skipped, bound.skipped["f"]
    (line,) = (line for line in bound.table("macros") if line.startswith("f("))
    assert line.partition(") = ")[2] == entry
    assert callable(bound.module.f)


@pytest.mark.parametrize(
    "text, entry",
    [
        (
            "int g(int x) { return x * x; }\nstatic inline int f(int a) { return g(a + 1); }",
            "x = a + 1; x * x",
        ),
        (
            "int g(unsigned char x) { return x; }\nstatic inline int f(int a) { return g(a); }",
            "x = c_ubyte(a); c_int(x)",
        ),
        (
            "int g(int x) { return x + 1; }\nstatic inline int f(int a) { return g(g(a)); }",
            "x = a + 1; x + 1",
        ),
        (
            "int g(int x) { return 8 / x; }\nstatic inline int f(int a) { return a && g(a - 1); }",
            "a and 8 / (a - 1)",
        ),
        (
            "int g(int x) { if (x) return 1; return 2; }\nstatic inline int f(int a) { return g(0) + a; }",
            "2 + a",
        ),
        (
            "int g(int x) { x++; return x; }\nstatic inline int f(int x) { return g(x) * x; }",
            "x_ = x + 1; x_ * x",
        ),
    ],
)
def test_calls_are_run_in_place(bind: Bind, text: str, entry: str) -> None:
    bound = bind(f"static inline {text}\n{OTHER}")
    (line,) = (line for line in bound.table("macros") if line.startswith("f("))
    assert line.partition(") = ")[2] == entry


@pytest.mark.parametrize(
    "text, reason",
    [
        ("static inline int f(int a) { return a ? f(a - 1) : 0; }", "it calls itself"),
        (
            (
                "static inline int f(int a);\nstatic inline int g(int a) { return f(a); }\n"
                "static inline int f(int a) { return g(a); }"
            ),
            "it calls itself",
        ),
        ("static inline void g(int a) { }\nstatic inline int f(int a) { g(a); return a; }", "it calls g()"),
        (
            "static inline int f(struct s r) { struct s o; o.x = r.x; return o.y; }",
            "it uses a value that is not set",
        ),
        (
            "static inline int f(struct v r, int a) { return r.a[a]; }",
            "it uses an element by a number that is not",
        ),
        (
            "static inline int f(struct v r) { return r.a[3]; }",
            "it uses an element that its array does not have",
        ),
        (
            "static inline struct p f(struct p r, int *a) { r.p = a; return r; }",
            "it fills a member that is a pointer",
        ),
        ("static inline struct c f(struct c r) { r.n = 1; return r; }", "it copies the member text"),
        ("static inline struct u f(struct u r) { r.tag = 1; return r; }", "it copies the member i"),
        ("static inline float f(struct u r) { return r.f; }", "clang computes none of the calls"),
        ("static inline long double f(struct l r) { return r.l; }", "a value of type long double"),
        (
            "static inline int f(struct b r) { return r.wide; }",
            "it reads a bit-field that is wider than an int",
        ),
        (
            "struct type { int x; };\nstatic inline int f(struct type r) { return r.x; }",
            "means something else",
        ),
    ],
)
def test_any_other_is_refused_with_the_reason(bind: Bind, text: str, reason: str) -> None:
    header = (
        "struct s { int x, y; };\nstruct v { int a[3]; };\nstruct p { int *p; int n; };\n"
        "struct c { char text[8]; int n; };\nstruct u { int tag; union { int i; float f; }; };\n"
        "struct l { long double l; };\nstruct b { unsigned long long wide : 40; };\n"
    )
    bound = bind(f"{header}{text}\n{OTHER}")
    assert bound.module.other(1) == 2
    assert bound.skipped["f"].startswith(NOT)
    assert reason in bound.skipped["f"]


@pytest.mark.parametrize("target", ["aarch64-linux-gnu", "i686-linux-gnu", "x86_64-windows-msvc"])
def test_other_targets_prove_with_their_own_sizes(bind: Bind, target: str) -> None:
    header = (
        "struct s { long l; char c; void *p; unsigned long u[2]; };\n"
        "static inline unsigned long sum(struct s v) { return v.l + v.u[1]; }\n"
        "static inline int is_high(struct s v) { return v.c < 0; }\n"
        "static inline struct s moved(struct s v, long by) { v.l += by; v.c++; v.u[0] = v.l; return v; }\n"
    )
    assert len(bind(header, targets=(target,)).table("macros")) == 3


def test_objective_c(bind: Bind, tmp_path: Path) -> None:
    text = GEOMETRY.replace("typedef unsigned char BOOL;", "typedef signed char BOOL;")
    text = text.replace("(BOOL)1", "__objc_yes").replace("(BOOL)0", "__objc_no")
    bound = bind(f"@class Thing;\n{text}", language="objective-c")
    assert {name: why for name, why in bound.skipped.items() if "inline" in why} == {}
    module = bound.module
    assert module.NSIsEmpty(module.NSRect()) == 1
    assert module.NSIsEmpty(rect(module, 0, 0, 1, 1)) == 0


def test_bool_results_and_parameters(bind: Bind) -> None:
    module = bind(
        "#include <stdbool.h>\nstruct s { bool on; };\n"
        "static inline bool f(struct s v, bool other) { return v.on && !other; }\n"
        "static inline struct s set(int v) { return (struct s){v}; }\n"
    ).module
    assert module.f(module.s(True), False) == 1
    assert module.f(module.s(True), 5) == 0
    assert module.set(6).on is True


def test_a_record_of_an_explicit_layout(bind: Bind) -> None:
    header = (
        "struct __attribute__((aligned(32))) s { char tag; int __attribute__((aligned(16))) x; unsigned b : 3; };\n"
        "static inline int sum(struct s v) { return v.x + v.b; }\n"
        "static inline struct s make(int v) { struct s r = {0}; r.x = v; r.b = v; return r; }\n"
    )
    bound = bind(header)
    assert any("explicit" in line for line in bound.table("records"))
    assert bound.module.sum(bound.module.make(13)) == 13 + 5


def test_selection_keeps_the_records_of_parameters(bind: Bind) -> None:
    bound = bind(GEOMETRY, symbols="NSMaxX")
    assert bound.table("macros") == ["NSMaxX(aRect: NSRect) = aRect.origin.x + aRect.size.width"]
    assert bound.module.NSMaxX(rect(bound.module, 1, 2, 3, 4)) == 4


def test_the_stub_names_the_records(bind: Bind) -> None:
    stub = bind(GEOMETRY).product.stub
    assert "def NSMaxRange(range: _NSRange) -> int: ..." in stub
    assert "def NSOffsetRect(r: _NSRect, dx: number, dy: number) -> _NSRect: ..." in stub
