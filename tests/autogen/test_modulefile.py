"""Reading a module's text gives back what was written, for every target, without importing anything."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from autogen import modulefile
from autogen.modulefile import (
    Enum,
    Function,
    Global,
    Ioctl,
    Member,
    NotAModule,
    ObjCClass,
    Record,
    Typedef,
    read,
)
from autogen.produce import from_headers
from autogen.render.tables import tables
from tests.autogen.ioctl_macros import IOCTL_MACROS
from tests.bindings.support.tabled_modules import module_text

HEADER = (
    IOCTL_MACROS
    + r"""
struct late;
struct plain { int a; struct { char c; short inner; }; unsigned flags : 3; double *p; };
struct __attribute__((packed)) tight { char c; int i; };
struct __attribute__((packed, aligned(4))) odd { char c; int i; short s; };
union either { int i; float f; };
enum colour { RED, GREEN = -5 };
typedef void (*callback)(int, struct plain *);
typedef __int128 wide;
int call(struct plain *p, callback f, ...);
int old();
void renamed(int) __asm__("renamed_v2");
extern const char *name;
#define GO _IOWR('k', 3, struct tight)
#define STOP _IO('k', 4)
#define ANSWER 0x2a
#define HALF 0.5
#define WORDS "a = b: \"c\"\n\n, d"
#define ENDLESS (1e300 * 1e300)
#define invoke call
#define DO(x) do { x; } while (0)
typedef long length;
"""
)
LINUX, WINDOWS, ARM = "x86_64-linux-gnu", "x86_64-windows-msvc", "aarch64-linux-gnu"


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("modulefile") / "h.h"
    path.write_text(HEADER)
    return str(path)


@pytest.fixture(scope="module")
def first(header: str) -> modulefile.Declarations:
    return read(from_headers([header], name="h").text).first


def test_records(first: modulefile.Declarations) -> None:
    assert first.records["late"] == Record("late", "struct", None)
    plain = first.records["plain"]
    assert (plain.kind, plain.size, plain.align, plain.pack) == ("struct", 24, None, None)
    assert [(m.name, m.byte, m.bits) for m in plain.members] == [
        ("a", 0, None),
        ("", 4, None),
        ("flags", 8, 3),
        ("p", 16, None),
    ]
    assert plain.members[2] == Member("flags", "c_uint", 8, 0, 3)
    assert plain.members[3].type == "POINTER(c_double)"
    assert first.records["tight"].pack == 1
    odd = first.records["odd"]
    assert (odd.size, odd.align, odd.explicit, odd.members[1].offset) == (8, 4, True, 8)
    assert (first.records["either"].kind, first.records["either"].by_address) == ("union", True)


def test_the_rest(first: modulefile.Declarations) -> None:
    assert first.enums["colour"] == Enum("colour", "c_int", {"RED": 0, "GREEN": -5})
    assert first.types["callback"] == Typedef("callback", "CFUNCTYPE(None, c_int, POINTER(plain))")
    assert first.types["wide"].type == "c_int128"
    parameters = (("p", "POINTER(plain)"), ("f", "callback"))
    assert first.functions["call"] == Function("call", parameters, "c_int", True, "call")
    assert not first.functions["old"].prototype
    assert (first.functions["renamed"].symbol, first.functions["renamed"].variadic) == ("renamed_v2", False)
    assert first.globals["name"] == Global("name", "c_char_p", "name")
    assert first.ioctls == {"GO": Ioctl("GO", 0xC0056B03, "tight"), "STOP": Ioctl("STOP", 0x6B04, "None")}
    assert first.aliases == {"invoke": "call"}
    assert first.constants["ANSWER"] == 42
    assert first.constants["HALF"] == 0.5
    assert first.constants["WORDS"] == 'a = b: "c"\n\n, d'
    assert first.constants["ENDLESS"] == math.inf
    assert set(first.skipped) == {"DO"}


def test_every_target(header: str) -> None:
    product = from_headers([header], name="h", targets=(LINUX, ARM, WINDOWS))
    module = read(product.text)
    assert list(module.targets) == [LINUX, ARM, WINDOWS]
    for target, model in product.models.items():
        declared = module.targets[target]
        for table, entries in tables(model).items():
            known = getattr(declared, table, None)
            found = declared.others.get(table, {}) if known is None else known
            assert set(found) == set(entries), f"{table} on {target}"
    windows = module.targets[WINDOWS]
    assert windows.records["plain"].explicit, "bit-fields follow other rules there"


def test_origin_and_library(header: str) -> None:
    module = read(from_headers([header], name="h", library="h").text)
    assert set(module.source) == {"h.h", "libclang", "autogen"}
    assert module.library == {"": ("h",)}


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "bindings").glob("[!_]*.py")), ids=lambda p: p.stem
)
def test_every_binding(path: Path) -> None:
    module = read(path.read_text())
    for declared in module.targets.values():
        assert declared.constants or declared.functions
        for record in declared.records.values():
            assert record.kind in ("struct", "union"), record.name


OBJC = """
_enums = '''
NSOptions: c_ulong, flags
  NSOne = 1
'''
_classes = '''
NSObject: None, NSObjectProtocol
  + alloc() -> retained instancetype
  - init() -> retained instancetype, consumes self
  - class() -> Class = class__

NSString: NSObject, NSCopying, other.NSCoding
  - UTF8String() -> c_char_p, inner pointer, since 10.0, deprecated 13.1
  - writeToFile:error:(path: NSString, error: out(NSError)) -> c_bool
  - initWithFormat:(format: NSString, ...) -> retained instancetype, consumes self
  - a::(x: id[P, Q], f: BLOCK(None, id, POINTER(c_bool))) -> id[P], consumes 1, unavailable

NSBare: foundation.NSObject = GSBare
'''
_protocols = '''
NSObjectProtocol: None = NSObject
  - hash() -> c_ulong

NSCopying: None
  - copy() -> retained id, optional

NSBoth: NSCopying, NSObjectProtocol
'''
_functions = '''
make(name: NSString, f: BLOCK(id[P, Q], c_int)) -> retained id[MTLDevice, NSCopying] = _make
'''
__getattr__, __dir__ = _bindings(
    globals(), enums=_enums, classes=_classes, protocols=_protocols, functions=_functions, target="t",
    targets={"u": {"missing": "protocols.NSBoth", "classes": "\\nNSBare: None\\n  - only() -> None\\n"}},
)
"""


def test_classes() -> None:
    classes = read(OBJC).first.classes
    assert classes["NSObject"].superclass == ""
    assert classes["NSString"].superclass == "NSObject"
    assert classes["NSString"].protocols == ("NSCopying", "other.NSCoding")
    assert classes["NSBare"] == ObjCClass("NSBare", "foundation.NSObject", (), {}, "GSBare")
    assert list(classes["NSObject"].methods) == ["+ alloc", "- init", "- class"]


def test_protocols() -> None:
    protocols = read(OBJC).first.protocols
    assert (protocols["NSObjectProtocol"].objc_name, protocols["NSObjectProtocol"].protocols) == (
        "NSObject",
        (),
    )
    assert protocols["NSBoth"].protocols == ("NSCopying", "NSObjectProtocol")
    assert protocols["NSCopying"].methods["- copy"].optional


def test_methods() -> None:
    classes = read(OBJC).first.classes
    alloc, init, class_ = classes["NSObject"].methods.values()
    assert (alloc.sign, alloc.selector, alloc.retained, alloc.consumes_self) == ("+", "alloc", True, False)
    assert (init.result, init.retained, init.consumes_self) == ("instancetype", True, True)
    assert (class_.result, class_.attribute) == ("Class", "class__")
    utf8, write, formatted, both = classes["NSString"].methods.values()
    assert utf8.inner_pointer
    assert utf8.availability == ("since 10.0", "deprecated 13.1")
    assert write.parameters == (("path", "NSString"), ("error", "out(NSError)"))
    assert write.attribute == "writeToFile_error_"
    assert (formatted.variadic, formatted.parameters) == (True, (("format", "NSString"),))
    assert both.parameters == (("x", "id[P, Q]"), ("f", "BLOCK(None, id, POINTER(c_bool))"))
    assert (both.result, both.consumes, both.availability) == ("id[P]", (1,), ("unavailable",))


def test_ownership_of_functions_and_flags_of_enumerations() -> None:
    first = read(OBJC).first
    make = first.functions["make"]
    assert (make.retained, make.result, make.symbol) == (True, "id[MTLDevice, NSCopying]", "_make")
    assert make.parameters[1] == ("f", "BLOCK(id[P, Q], c_int)")
    assert first.enums["NSOptions"] == Enum("NSOptions", "c_ulong", {"NSOne": 1}, flags=True)


def test_classes_of_a_further_target() -> None:
    other = read(OBJC).targets["u"]
    assert "NSBoth" not in other.protocols
    assert list(other.classes["NSBare"].methods) == ["- only"]
    assert list(other.classes["NSString"].methods) == list(read(OBJC).first.classes["NSString"].methods)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("- length -> c_int", "C: no method: '- length -> c_int'"),
        ("length() -> c_int", "C: no method"),
        ("* length() -> c_int", "C: no method"),
        ("- a:b:(x: c_int) -> None", "the selector a:b: does not go with its parameters"),
        ("- a:(x) -> None", "the selector a: does not go with its parameters"),
        ("- a() -> None, twice", "'twice' says nothing of a method"),
        ("- a() -> None\\n  - a() -> None", "C: it has two methods - a"),
    ],
)
def test_a_damaged_method_is_named(line: str, message: str) -> None:
    with pytest.raises(NotAModule, match=re.escape(message)):
        read(f'__getattr__, __dir__ = _bindings(globals(), classes="\\nC: None\\n  {line}\\n", target="t")\n')


def test_a_complaint_does_not_repeat_megabytes() -> None:
    number = "0x" + "9" * 1_000_000
    with pytest.raises(NotAModule, match=r"damaged.*A: .*…$") as caught:
        read(f"__getattr__, __dir__ = _bindings(globals(), constants='\\nA = {number}\\n', target='t')\n")
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("table", "text", "message"),
    [
        ("constants", "\nA = 1\nA = 2\n", "A is there 2 times"),
        ("constants", "\nA = 1\nB\n", "'B' is no entry"),
        ("constants", "\nA = 1\n\nB = 2\n", "'' is no entry"),
        ("constants", "A = 1\n", "begins nor ends with one line break"),
        ("constants", "\nA = 1\n\n", "begins nor ends with one line break"),
        ("constants", "\n A = 1\n", "' A = 1' is no entry"),
        ("enums", "\ne: c_int\n  A = 1\nf: c_int\n  A = 2\n", "e: a line of the entry is not indented"),
        ("enums", "\ne: c_int\n  A = 1\n\nf: c_int\n  A = 2\n", "A is there 2 times"),
        ("enums", "\ne: c_int\n  A\n  0\n  B = 1\n", "'A' is no enumerator"),  # found by fuzzing
        ("enums", "\ne: c_int\n  A = 1 =\n  B = 1\n", "'A = 1 =' is no enumerator"),
        ("types", "\nA = c_int =\nB = c_int\n", "A: the entry ends like a mark"),  # found by fuzzing
        ("records", "\nr\n  s: struct, 4 bytes\n", "'r' is no entry"),
    ],
)
@pytest.mark.parametrize("further", [False, True])
def test_a_table_that_could_be_read_in_two_ways_is_refused(
    table: str, text: str, message: str, further: bool
) -> None:
    """The run time searches for an entry and takes the first; who reads all takes the last."""
    given = f"targets={{'u': {{{table!r}: {text!r}}}}}" if further else f"{table}={text!r}"
    with pytest.raises(NotAModule, match=re.escape(message)):
        read(f"__getattr__, __dir__ = _bindings(globals(), {given}, target='t')\n")


@pytest.mark.parametrize(
    "other",
    [
        "types='\\nA = c_int\\n'",
        "enums='\\ne: c_int\\n  A = 1\\n'",
        "targets={'u': {'types': '\\nA = c_int\\n'}}",
    ],
)
def test_a_name_that_two_tables_have_is_refused(other: str) -> None:
    with pytest.raises(NotAModule, match="the tables: A is there 2 times"):
        read(f"__getattr__, __dir__ = _bindings(globals(), constants='\\nA = 1\\n', {other}, target='t')\n")


def test_registers_in_another_order_than_they_are_looked_for_are_refused() -> None:
    with pytest.raises(NotAModule, match="not in the order of their names"):
        read(
            "__getattr__, __dir__ = _bindings(globals(), registers='\\nb: reg 0:1\\n\\na: reg 0:2\\n', target='t')\n"
        )


def test_a_table_of_a_later_version_is_kept_as_it_is() -> None:
    text = (
        '_odd = """\nTWICE(x) = x * 2\nTHRICE(x) = x * 3\n"""\n_bindings(globals(), odd=_odd, target="t")\n'
    )
    module = read(text.replace("_bindings(", "__getattr__, __dir__ = _bindings("))
    assert module.first.others == {"odd": {"TWICE": "(x) = x * 2", "THRICE": "(x) = x * 3"}}


@pytest.mark.parametrize(
    ("tables", "hidden"),
    [
        ({"exit": "TWICE(x) = x * 2", "functions": "_exit(_0: c_int) -> None"}, "_exit is there 2 times"),
        ({"odd": "f() -> None", "functions": "f() -> None"}, "f is there 2 times"),
        ({"odd": "A", "enums": "e: c_int\n  A = 1"}, "A is there 2 times"),
        ({"odd": "A\nA", "enums": "e: c_int\n  B = 1"}, None),
        ({"functions": "_functions() -> None"}, "'_functions' is a name of Python's own"),
        ({"odd": "A\n  B", "functions": "B() -> None"}, "is no entry of any table"),
    ],
)
def test_a_table_of_a_later_version_hides_no_name(tables: dict[str, str], hidden: str | None) -> None:
    """Its variable `_exit` is a name of the module, before those of the tables."""
    if hidden is None:
        read(module_text(**tables))
        return
    with pytest.raises(NotAModule, match=f"damaged.*{hidden}"):
        read(module_text(**tables))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def f(:", "it is not Python"),
        ("\0", "it is not Python"),
        ("import os\n", "does not call `_bindings"),
        ("__getattr__, __dir__ = _bindings(globals(), records=_records)\n", "damaged or of another version"),
        (
            '__getattr__, __dir__ = _bindings(globals(), records="\\ns: struct, 4 bytes\\n  a\\n")\n',
            "damaged",
        ),
        ('__getattr__, __dir__ = _bindings(globals(), ioctls=print("x"))\n', "damaged"),
        (
            "import os\n__getattr__, __dir__ = _bindings(globals())\n",
            "no other statements, but this has `import os`",
        ),
        ('__getattr__, __dir__ = _bindings(globals())\nprint("x")\n', "but this has `print"),
        ("a, b[print()] = _bindings(globals())\n", "does not call"),
        ("__getattr__, __dir__ = _bindings(print())\n", "does not call"),
        ("__getattr__, __dir__ = _bindings(globals(), **print())\n", "damaged"),
        (
            "try:\n    print()\nexcept ImportError:\n    pass\n__getattr__, __dir__ = _bindings(globals())\n",
            "but this has `try",
        ),
    ],
)
def test_what_is_not_a_module(text: str, message: str) -> None:
    with pytest.raises(NotAModule, match=message):
        read(text)


@pytest.mark.parametrize(
    "head",
    [
        "# coding: utf-7\n",
        "#!/bin/sh\n# vim: set fileencoding=raw_unicode_escape :\n",
        "# coding: nothing\n",
        "\ufeff",
    ],
)
def test_a_module_that_python_would_decode_otherwise_is_refused(head: str) -> None:
    """What is a comment in UTF-8 can be a statement in UTF-7, where +AAo- ends a line."""
    text = (
        "__getattr__, __dir__ = _bindings(globals(), constants='\\nA = 1\\n', target='t')\n# +AAo-print()\n"
    )
    assert read(text).first.constants == {"A": 1}
    with pytest.raises(NotAModule, match=r"is UTF-8, but|not Python"):
        read(head + text)


@pytest.mark.parametrize(
    "body",
    [
        "[a for a in x]",
        "(lambda: 1)()",
        "import os",
        "f(*x)",
        "f(**x)",
        "a; f(a); b",
        "await x",
        "",
        "x if",
        "del x",
    ],
)
def test_the_body_of_a_macro_is_an_expression_and_nothing_else(body: str) -> None:
    def module(body: str) -> str:
        entry = f"\nM(x) -> c_int = {body}\n"
        return f"__getattr__, __dir__ = _bindings(globals(), macros={entry!r}, target='t')\n"

    with pytest.raises(NotAModule, match=r"M: (its body|.* is no type)"):
        read(module(body))
    read(module("f(x)[0].y if x else 1"))
