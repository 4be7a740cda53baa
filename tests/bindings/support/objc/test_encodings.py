"""Encodings made from the tables are those that the compiler gave the methods."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pytest

# GCC, which compiled the library, writes: `BOOL *` as a string; blocks as the structures that the headers declare
# without blocks.
KNOWN = {
    ("NSArray", "enumerateObjectsUsingBlock:"),
    ("NSArray", "sortedArrayUsingComparator:"),
    ("Probe", "store:"),
    ("Probe", "stored"),
    ("Probe", "adder"),
    ("Probe", "call:with:"),
    ("Probe", "attempt:"),
    ("Probe", "finish:"),
    ("Probe", "catch:"),
    ("Probe", "ask:"),
    ("Probe", "choose:"),
    ("Probe", "agrees:"),
    ("Probe", "first:then:"),
}


def plain(encoding: str) -> str:
    """Without frame offsets, qualifiers and names of members."""
    return re.sub(
        r'(?<![A-Za-z_])[rnNoORV](?=[@^*#:cCsSiIlLqQv{])|"[^"]*"', "", re.sub(r"(?<![\[b])\d+", "", encoding)
    )


def test_every_method_of_the_tables(g: Any, p: Any, inside: Any) -> None:
    run, encoding = inside("native.runtime").runtime(), inside("objects.encoding")
    pointer = ctypes.c_void_p
    get = {
        "-": run.function("class_getInstanceMethod", pointer, pointer, pointer),
        "+": run.function("class_getClassMethod", pointer, pointer, pointer),
    }
    types = run.function("method_getTypeEncoding", ctypes.c_char_p, pointer)
    seen, wrong = 0, []
    for module in (g, p):
        module.__namespace__().library.load()
        for cls in (getattr(module, name) for name, _ in module.__namespace__().classes):
            where = run.get_class(cls._entry_.objc_name.encode())
            for sign, lines in cls._entry_.lines.items():
                for name in lines:
                    signature = cls._entry_.signature(name, sign)
                    found = where and get[sign](where, run.selector(signature.selector))
                    if not found or (cls.__name__, signature.selector) in KNOWN:
                        continue
                    seen += 1
                    theirs, ours = plain(types(found).decode()), plain(encoding.of_method(signature))
                    if theirs != ours:
                        wrong.append((cls.__name__, signature.selector, theirs, ours))
    assert not wrong, "\n".join(map(str, wrong))
    assert seen > 70


class Node(ctypes.Structure):
    pass


Node._fields_ = [("next", ctypes.POINTER(Node)), ("bits", ctypes.c_uint, 3), ("data", ctypes.c_short * 4)]


class Either(ctypes.Union):
    _fields_ = (("i", ctypes.c_int), ("f", ctypes.c_float))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (None, "v"),
        (ctypes.c_byte, "c"),
        (ctypes.c_ubyte, "C"),
        (ctypes.c_short, "s"),
        (ctypes.c_uint, "I"),
        (ctypes.c_longlong, "q"),
        (ctypes.c_ulong, "Q"),
        (ctypes.c_float, "f"),
        (ctypes.c_longdouble, "D"),
        (ctypes.c_char_p, "*"),
        (ctypes.c_void_p, "^v"),
        (ctypes.POINTER(ctypes.c_int), "^i"),
        (ctypes.c_double * 3, "[3d]"),
        (ctypes.CFUNCTYPE(None), "^?"),
        (Node, "{Node=^{Node}b3[4s]}"),
        (ctypes.POINTER(Node), "^{Node}"),
        (Either, "(Either=if)"),
    ],
)
def test_types(inside: Any, kind: Any, expected: str) -> None:
    assert inside("objects.encoding").of(kind) == expected


def test_objects_and_blocks(g: Any, p: Any, objc: Any, inside: Any) -> None:
    of = inside("objects.encoding").of
    assert [of(kind) for kind in (objc.Object, g.NSString, g.NSCopying, objc.Class, objc.SEL)] == list(
        "@@@#:"
    )
    assert of(p.Work) == "@?" and of(ctypes.POINTER(g.NSString)) == "^@"
    assert inside("objects.encoding").of_block(g.NSComparator._signature_) == "q@?@@"
