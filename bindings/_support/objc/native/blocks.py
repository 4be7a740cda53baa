"""Blocks as C sees them: their memory, and the blocks runtime that copies and releases them."""

from __future__ import annotations

import ctypes
import os
from ctypes import c_char_p, c_int, c_ulong, c_void_p

from ... import LOCK
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any, ClassVar

HAS_HELPERS, IS_GLOBAL, HAS_SIGNATURE = 1 << 25, 1 << 28, 1 << 30
# GNUstep's own blocks runtime copies only those with this flag; elsewhere it says: returns a large structure.
_HAS_DESCRIPTOR = 1 << 29


class Descriptor(ctypes.Structure):
    """What the blocks of one signature share."""

    _fields_: ClassVar[Any] = (  # which those of a subclass follow
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
    """`_Block_copy`, `_Block_release`, and the class of a block on the stack; `copy` is None where there is none.

    `are_objects` says whether blocks can be sent messages: GNUstep's of GCC's runtime cannot.
    """

    copy: Any
    release: Any

    def __init__(self) -> None:
        run = runtime()
        self.copy = run.optional("_Block_copy", c_void_p, c_void_p)
        self.release = run.optional("_Block_release", None, c_void_p)
        self.are_objects = any(map(run.get_class, (b"NSBlock", b"_NSBlock")))  # Apple's, libobjc2's
        self.isa, self.flags = 0, HAS_SIGNATURE | HAS_HELPERS
        # Several libraries of a process may bring blocks: class and flags must be of the one that copies.
        brings = [run.library, run.entry, ctypes.CDLL(None)]
        if self.copy is not None and (path := _file_of(self.copy)):
            brings.insert(0, ctypes.CDLL(path))
        self.isa = next(filter(None, (_variable(one, "_NSConcreteStackBlock") for one in brings)), 0)
        if self.copy is None or not _in_file_of(self.copy, brings, "_NSConcreteGlobalBlock"):
            self.flags |= _HAS_DESCRIPTOR
        if not self.isa:
            self.copy = None
            self.no_class = (c_void_p * 32)()  # stands for a class that nobody sends messages to
            self.isa = ctypes.addressof(self.no_class)
        names = (f"_NSConcrete{kind}Block" for kind in ("Stack", "Malloc", "Global", "Auto", "Finalizing"))
        self.classes = {_variable(one, name) for name in names for one in brings} - {0} | {self.isa}

    def is_block(self, where: int) -> bool:
        """Whether the object at an address is a block: of a class of this, or of Apple's root of such classes."""
        run = runtime()
        isa, root = run.isa(where), run.get_class(b"NSBlock")
        return isa in self.classes or (root is not None and root in run.chain(isa))


class _Place(ctypes.Structure):
    """Dl_info."""

    _fields_ = (("file", c_char_p), ("base", c_void_p), ("name", c_char_p), ("address", c_void_p))


def _place(address: int) -> _Place:
    """Which file of the process an address is in."""
    place = _Place()
    ask = ctypes.CDLL(None).dladdr
    ask.restype, ask.argtypes = c_int, [c_void_p, ctypes.POINTER(_Place)]
    ask(address, place)
    return place


def _file_of(function: Any) -> str | None:
    """The file that a function is in, if it can be opened by that name; a shim's may be in none."""
    file = _place(ctypes.cast(function, c_void_p).value or 0).file
    try:
        return os.fsdecode(file) if file and ctypes.CDLL(os.fsdecode(file)) else None
    except OSError:
        return None


def _variable(library: Any, name: str) -> int:
    return ctypes.addressof(c_void_p.in_dll(library, name)) if hasattr(library, name) else 0


def _in_file_of(function: Any, libraries: list[Any], name: str) -> bool:
    """Whether the file that has a function has a variable of that name too."""
    base = _place(ctypes.cast(function, c_void_p).value or 0).base
    found = (_variable(library, name) for library in libraries)
    return any(where and _place(where).base == base for where in found)


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
