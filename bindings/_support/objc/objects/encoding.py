"""Type encodings: how Objective-C writes types down at run time (`q24@0:8` and the like)."""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_bool, c_char_p, c_void_p

from ...platform import running
from .block import BlockType
from .object import Class, ObjectType, Pointer
from .out import Out
from .selector import SEL

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from .signature import Signature

_INTEGERS = {1: "c", 2: "s", 4: "i", 8: "q", 16: "t"}  # by size: C's long is q where it has 8 bytes
_FLOATS = {"f": "f", "d": "d", "g": "D"}


def _bool() -> str:
    """BOOL, which contracts write as c_bool: an unsigned char for GCC, a bool or a signed char on a Mac."""
    if sys.platform != "darwin":
        return "C"
    return "B" if running().startswith("arm64-") else "c"


def of(kind: Any, *, inside: bool = False) -> str:
    """Return the encoding of a ctypes type; None is void.

    `inside` a pointer's target, structures are not spelled out.
    """
    if kind is None:
        return "v"
    if isinstance(kind, Out):
        return "^@"
    if isinstance(kind, BlockType):
        return "@?"
    if kind is not Class and (isinstance(kind, ObjectType) or kind is Pointer):
        return "@"
    for known, text in ((Class, "#"), (SEL, ":"), (c_char_p, "*"), (c_void_p, "^v"), (c_bool, _bool())):
        if kind is known:
            return text
    if hasattr(kind, "_argtypes_") or hasattr(kind, "_restype_"):
        return "^?"
    if issubclass(kind, ctypes.Array):
        return f"[{kind._length_}{of(kind._type_, inside=inside)}]"
    if issubclass(kind, (ctypes.Structure, ctypes.Union)):
        return _record(kind, inside)
    if issubclass(kind, ctypes._Pointer):
        target = kind._type_
        return (
            "*" if target in (ctypes.c_char, ctypes.c_byte, ctypes.c_ubyte) else f"^{of(target, inside=True)}"
        )
    return _simple(kind)


def _record(kind: Any, inside: bool) -> str:
    start, end = "()" if issubclass(kind, ctypes.Union) else "{}"
    if inside:
        return f"{start}{kind.__name__}{end}"
    parts = []
    for _, member, *bits in getattr(kind, "_fields_", ()):
        parts.append(f"b{bits[0]}" if bits else of(member, inside=issubclass(member, ctypes._Pointer)))
    return f"{start}{kind.__name__}={''.join(parts)}{end}"


def _simple(kind: Any) -> str:
    code = kind._type_
    if code in _FLOATS:
        return _FLOATS[code]
    if code == "c":
        return "c"
    text = _INTEGERS[ctypes.sizeof(kind)]
    return text if code.islower() or code == "u" else text.upper()


def of_method(signature: Signature) -> str:
    """Return the encoding of a method, without frame offsets."""
    return f"{of(signature.result)}@:{''.join(map(of, signature.types))}"


def of_block(signature: Signature) -> str:
    """Return the encoding of a block's signature."""
    return f"{of(signature.result)}@?{''.join(map(of, signature.types))}"
