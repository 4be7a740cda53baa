"""Blocks as C sees them: their memory, and the blocks runtime that copies and releases them."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_int, c_ulong, c_void_p

from ... import LOCK
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

HAS_HELPERS, IS_GLOBAL, HAS_SIGNATURE = 1 << 25, 1 << 28, 1 << 30
# GNUstep's own blocks runtime copies only those with this flag; elsewhere it says: returns a large structure.
_HAS_DESCRIPTOR = 1 << 29


class Descriptor(ctypes.Structure):
    """What the blocks of one signature share."""

    _fields_ = (
        ("reserved", c_ulong),
        ("size", c_ulong),
        ("copy", c_void_p),
        ("dispose", c_void_p),
        ("signature", c_char_p),
    )


class Literal(ctypes.Structure):
    """A block; `key` is what a Python block captures."""

    _fields_ = (
        ("isa", c_void_p),
        ("flags", c_int),
        ("reserved", c_int),
        ("invoke", c_void_p),
        ("descriptor", c_void_p),
        ("key", c_ulong),
    )


class BlocksRuntime:
    """`_Block_copy`, `_Block_release`, and the class of a block on the stack; `copy` is None where there is none."""

    copy: Any
    release: Any

    def __init__(self) -> None:
        run = runtime()
        self.copy = run.optional("_Block_copy", c_void_p, c_void_p)
        self.release = run.optional("_Block_release", None, c_void_p)
        self.isa, self.flags = 0, HAS_SIGNATURE | HAS_HELPERS
        if run.optional("_NSConcreteGlobalBlock", None) is None:
            self.flags |= _HAS_DESCRIPTOR
        for library in (run.library, run.entry, ctypes.CDLL(None)):
            if hasattr(library, "_NSConcreteStackBlock"):
                self.isa = ctypes.addressof(c_void_p.in_dll(library, "_NSConcreteStackBlock"))
                break
        else:
            self.copy = None
            self.no_class = (c_void_p * 32)()  # stands for a class that nobody sends messages to
            self.isa = ctypes.addressof(self.no_class)


_loaded: list[BlocksRuntime] = []


def blocks_runtime() -> BlocksRuntime:
    """Return the blocks runtime of this process.

    Ask after the libraries are loaded, because one of them may bring it.
    """
    if not _loaded:
        with LOCK:
            if not _loaded:
                _loaded.append(BlocksRuntime())
    return _loaded[0]
