"""Blocks of numbers, objects and pointers: made and called by C where its library is, else by `closures.py`."""

from __future__ import annotations

import atexit
import ctypes
from ctypes import c_void_p

from ... import LOCK
from ..conversion.exceptions import thrown
from ..native import callback_errors
from ..native.blocks import blocks_runtime
from ..native.guard import guard
from ..objects import encoding
from ..objects.block import BlockType
from ..objects.direct import FLOATS, direct, letter
from ..objects.object import Class, ObjectType
from ..wrappers.concrete import concrete_classes
from .callback import Callback

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ..classes.registry import Registry

_WORDS = 5  # of arguments, behind the block
_descriptors: dict[Any, Any] = {}  # block type -> its descriptor, or None; for ever
_ending: list[bool] = []  # somebody will say when Python ends


def block_descriptor(kind: BlockType) -> Any:
    """Return the descriptor of the blocks of a type for C; None where C cannot make them."""
    if kind not in _descriptors:
        with LOCK:
            if kind not in _descriptors:
                _descriptors[kind] = _new_descriptor(kind)
    return _descriptors[kind]


def _new_descriptor(kind: BlockType) -> Any:
    signature, sends, blocks, catches = kind._signature_, direct(), blocks_runtime(), guard()
    if signature is None or sends is None or catches is None or blocks.copy is None:
        return None
    parameters = [_parameter(signature.space.objc(), one) for one in signature.types]
    result = "@" if isinstance(signature.result, ObjectType) else letter(signature.result)
    letters = "".join(kind for kind, _ in parameters)
    floats = sum(kind in "fd" for kind in letters)
    if not all(kind for kind, _ in parameters) or len(letters) - floats > _WORDS or floats > FLOATS:
        return None
    if result in ("", "f", "d") or signature.result is Class or isinstance(signature.result, BlockType):
        return None
    if not sends.prepare_blocks(blocks.copy, blocks.release, blocks.isa, blocks.flags, catches.entry):
        return None
    if not _ending:
        _ending.append(True)
        atexit.register(sends.end_blocks)
    text = encoding.of_block(signature)
    return sends.block(parameters, result, _failed, Callback(signature).result, text)


def _failed(error: BaseException) -> None:
    catches = guard()
    if catches is None or not catches.throw(lambda: thrown(error)):
        callback_errors.store(error, 1)


def _parameter(registry: Registry, kind: Any) -> tuple[str, Any]:
    """How C makes an argument of a type: a letter, and what that needs; no letter for one that it cannot make."""
    if isinstance(kind, ObjectType):
        is_other = isinstance(kind, BlockType) or kind is Class
        return ("", None) if is_other else ("@", concrete_classes(registry, kind).table())
    if kind is c_void_p:
        return "P", None
    if isinstance(kind, type) and issubclass(kind, ctypes._Pointer):
        return "*", kind
    return letter(kind), None
