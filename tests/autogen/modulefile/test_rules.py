"""What a table's entries can say, and how deep and how large what they describe can be."""

from __future__ import annotations

import re
import time

import pytest

from autogen.modulefile import NotAModule, read
from tests.bindings.support.tabled_modules import module_text

POINT = "point: struct, 8 bytes\n  x: c_int @ 0"
DEEP = 3000


def refused(message: str, **tables: str) -> None:
    begin = time.process_time()
    with pytest.raises(NotAModule, match=rf"damaged.*{re.escape(message)}"):
        read(module_text(**tables))
    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    ("table", "entry"),
    [
        ("records", "point {int q;}; int evil(void); struct z: struct, 8 bytes"),
        ("functions", "x; int evil(void)() -> c_int"),
        ("functions", "ALL\x7f_FLAGS() -> c_int"),
        ("constants", "a b = 1"),
        ("constants", "a\u2003b = 1"),
        ("constants", 'a"b = 1'),
        ("types", "a*b = c_int"),
        ("globals", "#a: c_int"),
        ("macros", "a;b(x) = x"),
        ("registers", "a;b: reg 0:0x1"),
        ("enums", "e;: c_int\n  A = 1"),
        ("classes", "C;: None"),
        ("availability", "a;: since 10.0"),
    ],
)
def test_an_entry_has_a_name_of_c(table: str, entry: str) -> None:
    refused("", **{table: entry})


@pytest.mark.parametrize(
    ("table", "entry"),
    [
        ("constants", "__path__ = ('elsewhere',)"),
        ("constants", "__all__ = 1"),
        ("constants", "from = 1"),
        ("aliases", "__path__ = point"),
        ("functions", "__getattr__() -> c_int"),
        ("types", "c_int = c_long"),
        ("enums", "e: c_int\n  __class__ = 1"),
        *(
            ("records", f"point: struct, 8 bytes\n  {name}: c_int @ 0")
            for name in (
                "__class__",
                "_fields_",
                "__init__",
                "__del__",
                "__dict__",
                "_anonymous_",
                "__any__",
                "if",
            )
        ),
    ],
)
def test_nothing_has_a_name_of_pythons_own(table: str, entry: str) -> None:
    """What the writer gives another name, the reader refuses: it would hide what importing and looking up rely on."""
    refused("is a name of Python's own", **{table: entry})


@pytest.mark.parametrize(
    ("table", "entry", "message"),
    [
        # names inside of entries
        ("records", f"{POINT}\n  x; int evil(void): c_int @ 4", "is no member"),
        ("records", f"{POINT}\n  x: c_int @ 4", "a member of the name of another"),
        ("enums", "e: c_int\n  A; = 1", "is no enumerator"),
        ("functions", "f(a;: c_int) -> c_int", "'a;' is no such thing"),
        ("functions", "f() -> c_int = evil(void); int f", "is no such thing"),
        ("globals", "v: c_int = a b", "is no such thing"),
        ("aliases", "f = a; b", "is no such thing"),
        ("registers", "R: reg 0:0x1\n  A;B 0", "is no field"),
        ("classes", "C: None, P;", "is no such thing"),
        ("classes", "C: None\n  - a() -> None = b;", "is no such thing"),
        # numbers
        ("constants", f"A = {'9' * 10000}", "A"),
        ("constants", f"A = 0x{'f' * 10000}", "A"),
        ("constants", f"A = {'9' * 100}", "A"),
        ("constants", "A = 1_000", "A"),
        ("constants", "A = 0b1", "A"),
        ("constants", "A = +1", "A"),
        ("constants", "A = 1e5", "A"),
        ("constants", "A = ١", "A"),
        ("constants", f"A = {'(' * 5000}1{',)' * 5000}", "a tuple in too many others"),
        ("constants", f"A = {'(' * 500000}", "A"),
        ("enums", f"e: c_int\n  A = {'9' * 10000}", "is no enumerator"),
        ("ioctls", "A = 0x1ffffffffffffffff: None", "is no request"),
        ("records", f"r: struct, {'9' * 10000} bytes", "r"),
        ("records", "r: struct, -1 bytes", "r"),
        ("records", "r: struct, 8 bytes, pack 1, align 2", "r"),
        ("records", f"r: struct, 8 bytes\n  a: c_int @ {'9' * 10000}", "is no member"),
        ("records", "r: struct, 8 bytes\n  a: c_int:3 @ 0", "r"),
        ("registers", "R: reg 0:0x1, array 0-999999 by 1", "is no place"),
        ("registers", "R: reg 0:0x1, array 5-1 by 1", "is no place"),
        ("registers", f"R: reg 0:0x{'f' * 10000}", "is no place"),
        ("registers", "R: reg 0:0x1\n  F 0:5", "is no field"),
        # types
        ("types", "t = os.system('x')", "is no type"),
        ("types", "t = c_int; c_int", "is no type"),
        ("types", "t = CFUNCTYPE(...)", "is no type"),
        ("types", "t = POINTER(c_int, c_int)", "POINTER takes one type"),
        ("types", "t = c_int * -1", "is no length"),
        ("types", f"t = c_int * {'9' * 10000}", "is no length"),
        ("types", f"t = {'POINTER(' * DEEP}c_int{')' * DEEP}", "more than 96 deep"),
        ("types", f"t = c_int{' * 2' * DEEP}", "more than 96 deep"),
        ("types", f"t = CFUNCTYPE({'(, ' * 300000})", "t"),
        ("functions", f"f(a: {'POINTER(' * DEEP}c_int{')' * DEEP}) -> c_int", "more than 96 deep"),
        ("macros", f"F(a: {'POINTER(' * DEEP}c_int{')' * DEEP}) = a", "more than 96 deep"),
        ("availability", "f: since \x7f", ""),
    ],
)
def test_an_entry_says_what_its_table_can_say(table: str, entry: str, message: str) -> None:
    refused(message, **{table: entry})


def chain(count: int, entry: str) -> str:
    return "\n".join(entry.format(i, i + 1) for i in range(count))


def test_nothing_is_made_of_itself() -> None:
    refused("point is made of itself", records=f"{POINT}\n  p: point @ 0")
    refused("point is made of itself", records=f"{POINT}\n  : point @ 0")
    refused(
        "is made of itself",
        records="a: struct, 8 bytes\n  b: b * 2 @ 0\n\nb: struct, 8 bytes\n  a: t @ 0",
        types="t = a",
    )
    refused("is made of itself", types="a = POINTER(b)\nb = POINTER(a)")
    read(module_text(records="s: struct, 8 bytes\n  f: f @ 0", types="a = s * 2\nf = CFUNCTYPE(None, a)"))


def test_chains_are_short() -> None:
    refused("is made of more than 96 others", types=chain(5000, "t{} = t{}") + "\nt5000 = c_int")
    refused("is made of more than 96 others", types=chain(5000, "t{} = POINTER(t{})") + "\nt5000 = c_int")
    records = chain(5000, "r{}: struct, 8 bytes\n  a: r{} @ 0\n")
    refused("is made of more than 96 others", records=f"{records}\nr5000: struct, 8 bytes\n  a: c_int @ 0")
    read(module_text(types=chain(50, "t{} = t{}") + "\nt50 = c_int"))


def test_a_record_is_promoted_into_another_once() -> None:
    """C has no two members of one name; to walk through each of these would take 2 ** 40 steps."""
    records = chain(40, "r{0}: struct, 8 bytes\n  : r{1} @ 0\n  : r{1} @ 0\n")
    refused("are in it twice", records=f"{records}\nr40: struct, 8 bytes\n  a: c_int @ 0")
    typedefs = chain(40, "r{0}: struct, 8 bytes\n  : r{1} @ 0\n  : t{1} @ 0\n")
    refused(
        "are in it twice",
        records=f"{typedefs}\nr40: struct, 8 bytes\n  a: c_int @ 0",
        types="\n".join(f"t{i} = r{i}" for i in range(41)),
    )
    parted = (
        "r: struct, 8 bytes\n  : a @ 0\n  : b @ 4\n\na: struct, 4 bytes\n  : c @ 0\n\nb: struct, 4 bytes\n"
    )
    refused("r: the members", records=f"{parted}  : c @ 0\n\nc: struct, 4 bytes\n  x: c_int @ 0")
    read(module_text(records=f"{parted}  y: c_int @ 0\n\nc: struct, 4 bytes\n  x: c_int @ 0"))


def test_members_are_counted() -> None:
    members = "".join(f"  m{number}: c_char @ {number}\n" for number in range(70_000))
    refused("more than 65536 members", records=f"r: struct, 70000 bytes\n{members}")


def test_another_target_is_held_to_the_same() -> None:
    with pytest.raises(NotAModule, match="is made of itself"):
        read(module_text(types="a = b\nb = c_int", target="t", targets={"u": {"types": "\nb = a\n"}}))
    with pytest.raises(NotAModule, match="is no type"):
        read(module_text(records=POINT, target="t", targets={"u": {"records": f"\n{POINT}; @ 0\n"}}))
    read(module_text(types="a = b\nb = a", target="t", targets={}).replace("b = a", "b = opaque(16, 16)"))
