"""Blocks that Objective-C hands out: wrappers that own a copy, which outlives the stack."""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ... import LOCK
from ..native.blocks import blocks_runtime
from ..native.dispatch import AsIs
from ..objects.block import BlockType
from ..objects.method import instance_method
from ..objects.object import address, from_address
from .ownership import releasing

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def wrap_block(kind: BlockType, where: int | None, retained: bool = False) -> Any:
    """Return a wrapper for a block that Objective-C passed, None for nil."""
    if not where:
        return None
    copy = blocks_runtime().copy
    pointer = from_address(copy(where) if copy is not None and not retained else where)
    pointer.__class__ = _owned(kind)
    return pointer


def block_check(kind: BlockType, retained: bool) -> Callable[[Any, Any, Any], Any]:
    """Return the result check of what returns a block."""

    def check(result: Any, function: Any, arguments: Any) -> Any:
        return wrap_block(kind, address(result), retained) if result else None

    return check


def _owned(kind: BlockType) -> Any:
    """The class of the wrappers that hold a reference."""
    if kind._owned_ is None:
        with LOCK:
            if kind._owned_ is None:
                kind._owned_ = _new_owned(kind)
    return kind._owned_


def _new_owned(kind: BlockType) -> Any:
    body: dict[str, Any] = {"_isa_": 0, "__module__": kind.__module__}
    if (release := blocks_runtime().release) is not None:
        # A function object of its own: the shared one converts addresses.
        prototype = ctypes.CFUNCTYPE(None, AsIs)
        body["__del__"] = instance_method(prototype(ctypes.cast(release, c_void_p).value or 0))
    return releasing(BlockType(kind.__name__, (kind,), body))
