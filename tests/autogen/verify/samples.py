"""One header that has everything, the module made of it, and every kind of mistake that a module can have."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.clang import Request
from autogen.host import native_target
from autogen.passes import Options
from autogen.produce import Product, produce
from autogen.render.module import ModuleHeader
from autogen.verify.compiler.compilers import Compiler, find
from autogen.verify.compiler.subject import Subject
from tests import needs

ROOT = Path(__file__).resolve().parents[3]

HEADER = r"""
#define _IOC(direction, type, number, size) ((direction) << 30 | (size) << 16 | (type) << 8 | (number))
#define _IO(type, number) _IOC(0u, type, number, 0)
#define _IOR(type, number, argument) _IOC(2u, type, number, sizeof(argument))
#define _IOW(type, number, argument) _IOC(1u, type, number, sizeof(argument))
#define _IOWR(type, number, argument) _IOC(3u, type, number, sizeof(argument))

struct point { char tag; double x; };
struct mixed {
    unsigned low : 3;
    int signed_bits : 5;
    const _Bool flag : 1;
    unsigned long long wide : 40;
    struct point points[2];
    union { int number; float fraction; struct { short first; unsigned short second; }; };
    union { char bytes[4]; int word; } named;
    unsigned char tail[];
};
struct __attribute__((packed)) tight { char c; int i; };
struct __attribute__((aligned(32))) roomy { int i; };
struct large { char c; __int128 i; };
struct hidden { int field; };
#define field named.word
struct later;
typedef struct later *handle;
typedef unsigned short half;
typedef void nothing;
typedef long table[3][2];
typedef int callback(int);
enum colour { RED = -1, GREEN, BLUE = 7 };
enum { LOOSE = 0x80000000u };
#define MINUS (1 << 31)
#define ALL (~0U)
#define HUGE (((unsigned __int128)1 << 127) | 5)
#define BELOW (-((__int128)1 << 100))
#define LETTER 'K'
#define THIRD (1.0 / 3)
#define ENDLESS (-__builtin_inf())
#define TEXT "a\0b\xff"
#define EMPTY ""
#define WIDE L"w\u00e9"
#define PAIRS u"\U0001F600"
#define NOWHERE ((void *)-1)
#define CORNER ((struct point){ 'c', 1.5 })
#define NOBODY ((struct point *)-1)
static const struct { const char *name; unsigned few : 3; union { int count; struct point place; }; } LIST[2] = {
    { "first", 5, { .place = { 'x', -2 } } }, { .count = 7 } };
#define GET _IOR('K', 1, struct point)
#define RESET _IO('K', 2)
extern const char *tokens[];
extern int none[0];
static const int MATRIX[2][2] = { { 1, -2 }, { 3, 4 } };
double measure(struct point by_value, const char *text, int (*call)(void *), half h);
int old_style();
extern inline __attribute__((gnu_inline)) int scale(const char *unit, double by) { return (int)by; }
_Complex double turn(_Complex float z, __builtin_va_list rest);
typedef union { struct point *one; char *other; } either __attribute__((transparent_union));
int choose(either which, union plain *what);
void (*chain(int number, void (*next)(int)))(int);
#define gauge measure
#define regSTATUS 0x21
#define regSTATUS_BASE_IDX 1
#define STATUS__BUSY__SHIFT 4
#define STATUS__BUSY_MASK 0xF0u
#define regDATA_0 0x30
#define regDATA_1 0x32
#define ixWIDE64 7
#define WIDE64__ALL__SHIFT 0
#define WIDE64__ALL_MASK 0xFFFFFFFFFFFFFFFFul
#define PKT_HEADER_op_offset 2
#define PKT_HEADER_op_mask 0xFF
#define PKT_HEADER_op_shift 8
"""


# A text of the right module, a wrong one in its place, and what must be said of it.
MISTAKES = [
    ("x: c_double @ 8", "x: c_float @ 4", "point record cannot be had: LayoutError: "),
    ("x: c_double @ 8", "x: c_longlong @ 8", "point.x kind: i here, f in C"),
    ("x: c_double @ 8", "y: c_double @ 8", "point members: ['tag', 'y'] here, ['tag', 'x'] in C"),
    ("low: c_uint:3 @ 0.0", "low: c_int:3 @ 0.0", "mixed.low of all ones: -1 here, 7 in C"),
    (
        "signed_bits: c_int:5 @ 0.3",
        "signed_bits: c_int:5 @ 0.4",
        "mixed.signed_bits first bit: 4 here, 3 in C",
    ),
    ("wide: c_ulonglong:40", "wide: c_ulonglong:39", "mixed.wide bits: 39 here, 40 in C"),
    ("second: c_ushort @ 2", "second: c_short @ 2", "mixed.second kind: i here, u in C"),
    ("tail: c_ubyte * 0", "tail: c_ushort * 0", "mixed.tail element: 2 here, 1 in C"),
    ("align 32", "align 8", "roomy alignment: 8 here, "),
    ("colour: c_int", "colour: c_uint", "colour kind: u here, i in C"),
    ("  BLUE = 7", "  BLUE = 8", "colour.BLUE: 8 here, 7 in C"),
    ("MINUS = -2147483648", "MINUS = 2147483648", "MINUS: 2147483648 here, -2147483648 in C"),
    ("LETTER = 75", "LETTER = 'K'", "LETTER: {'text': 'K', 'bytes': '4b'} here, {'int': 75} in C"),
    ("THIRD = 0.3333333333333333", "THIRD = 0.33333333333333337", "THIRD: "),
    ("ENDLESS = -inf", "ENDLESS = inf", "ENDLESS: inf here, -inf in C"),
    ("TEXT = 'a\\\\x00b", "TEXT = 'a\\\\x00c", "TEXT: 610063ff here, 610062ff in C"),
    ("WIDE = 'w\\\\xe9'", "WIDE = 'we'", "WIDE: we here, wé in C"),
    ("NOWHERE = 18446744073709551615", "NOWHERE = -1", "NOWHERE: -1 here"),
    ("CORNER = point: (99, 1.5)", "CORNER = point: (99, 2.5)", "CORNER.x: 0x1.4000000000000p+1 here, "),
    ("NOBODY = POINTER(point): 0xf", "NOBODY = POINTER(point): 0xe", "NOBODY: 17"),
    ("('first', 5, ", "('first', 4, ", "LIST[0].few: 4 here, 5 in C"),
    ("('first', 5, ", "('worst', 5, ", "LIST[0].name: 776f727374 here, 6669727374 in C"),
    ("(1, (120, -2.0))", "(1, (121, -2.0))", "LIST[0].place.tag: 121 here, 120 in C"),
    ("(0, 0, (0, 7))", "(0, 0, (0, 8))", "LIST[1].count: 8 here, 7 in C"),
    ("MATRIX = ((1, -2)", "MATRIX = ((1, 2)", "MATRIX[0][1]: 2 here, -2 in C"),
    ("GET = 0x80104b01: point", "GET = 0x80104b01: tight", "GET argument size: 5 here, 16 in C"),
    ("RESET = 0x4b02", "RESET = 0x4b03", "RESET number: 19203 here, 19202 in C"),
    ("half = c_ushort", "half = c_short", "half kind: i here, u in C"),
    ("table = c_long * 2 * 3", "table = c_long * 2 * 2", "table size: 32 here, 48 in C"),
    ("h: half) -> c_double", "h: half) -> c_float", "measure result: ['f', 4] here, ['f', 8] in C"),
    ("by_value: point, ", "", "measure parameters"),
    ("gauge = measure", "gauge = old_style", "gauge is: "),
    ("EMPTY = ''", "EMPTY = ''\nEXTRA = 1", "EXTRA is in the module, not compared"),
    ("LETTER = 75\n", "", "LETTER constant cannot be had: "),
    ("STATUS: reg 1:0x21", "STATUS: reg 1:0x22", "STATUS regSTATUS: 34 here, 33 in C"),
    ("STATUS: reg 1:0x21", "STATUS: reg 0:0x21", "STATUS regSTATUS_BASE_IDX: 0 here, 1 in C"),
    ("BUSY 7:4", "BUSY 8:4", "STATUS STATUS__BUSY_MASK: 496 here, 240 in C"),
    ("array 0-1 by 2", "array 0-1 by 1", "DATA regDATA_1: 49 here, 50 in C"),
    ("ALL 63:0", "ALL 62:0", "WIDE64 WIDE64__ALL_MASK: 9223372036854775807 here, 18446744073709551615 in C"),
    ("op 15:8", "op 15:9", "PKT_HEADER PKT_HEADER_op_mask: 127 here, 255 in C"),
    ("PKT_HEADER: word 2", "PKT_HEADER: word 3", "PKT_HEADER PKT_HEADER_op_offset: 3 here, 2 in C"),
]


_PRODUCTS: dict[tuple[str, str], Product] = {}
"""Of headers for targets: they are the same in every folder."""
FOREIGN = "x86_64-linux-gnu" if native_target() == "aarch64-linux-gnu" else "aarch64-linux-gnu"


def compiler(name: str, target: str = "") -> Compiler:
    """A compiler for a target (this machine's by default), or a skip that names what is missing."""
    if not native_target():
        pytest.skip("not on Linux: the programs of these compilers do not run here")
    needs.program(name)
    return find([name], target or native_target())[0]


def sample(folder: Path, target: str = native_target(), header: str = HEADER) -> tuple[Subject, str]:
    """A header, put into a folder, as a compiler gets it, and the text of its module."""
    (folder / "sample.h").write_text(header)
    request = Request(("sample.h",), (folder,), target)
    if (target, header) not in _PRODUCTS:
        _PRODUCTS[target, header] = produce(
            request,
            lambda _unit: lambda header: True,
            Options(transforms=("registers",)),
            lambda closure: ModuleHeader("sample", "", ""),
        )
    product = _PRODUCTS[target, header]
    subject = Subject("sample", request.main(), (folder,), (), (), lambda header: True, product.model)
    return subject, product.text


def write_module(folder: Path, text: str, name: str = "sample") -> Path:
    """A module with this text, in a package with the run-time support."""
    package = folder / "trial"
    if not package.exists():
        package.mkdir()
        (package / "_support").symlink_to(ROOT / "bindings" / "_support")
        (package / "__init__.py").touch()
    (package / f"{name}.py").write_text(text)
    return package / f"{name}.py"
