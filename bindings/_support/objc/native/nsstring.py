"""The text of an NSString at an address: what errors and descriptions are read with, before there is any class."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_ulong, c_void_p

from .dispatch import dispatch, send
from .runtime import runtime

UTF16 = "utf-16-le"


class Range(ctypes.Structure):
    """NSRange."""

    _fields_ = (("location", c_ulong), ("length", c_ulong))


def text(string: int) -> str:
    """Return the text of the NSString at an address, lone surrogates and all."""
    length = send(string, "length", c_ulong)
    units = (ctypes.c_uint16 * length)()
    get_characters = dispatch().send(None, (c_void_p, Range))
    get_characters(string, runtime().selector("getCharacters:range:"), units, Range(0, length))
    return bytes(units).decode(UTF16, "surrogatepass")


def new_text(text: str) -> int:
    """Return the address of a new NSString, which the caller releases; 0 if Foundation does not take the text."""
    run, send_ = runtime(), dispatch().send(c_void_p, (c_char_p, c_ulong))
    units = text.encode(UTF16, "replace")
    new = send(run.get_class(b"NSString"), "alloc")
    return send_(new, run.selector("initWithCharacters:length:"), units, len(units) // 2) or 0


def text_of(receiver: int, selector: str, default: str = "") -> str:
    """Return the text of the NSString that a message without arguments gives; `default` if it gives nil."""
    string = send(receiver, selector)
    return text(string) if string else default
