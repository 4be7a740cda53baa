"""Python callables where Objective-C wants a block.

A callable becomes a block on the heap for the time of the call. Who keeps it copies it, as the rules of blocks
ask, and when the last copy goes the callable is forgotten: its life is exactly as long as it can be called.
"""

from __future__ import annotations

import atexit
import ctypes
import itertools
from _struct import Struct
from ctypes import c_void_p

from ... import LOCK
from ..native import callback_errors
from ..native.blocks import HAS_HELPERS, IS_GLOBAL, Descriptor, Literal, blocks_runtime
from ..native.runtime import do_nothing, without_effect
from ..objects import encoding
from ..objects.block import Block, BlockType
from ..objects.object import Object, address, from_address
from ..wrappers.blocks import wrap_block
from .callback import Callback

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..objects.signature import Signature

_HELPER = ctypes.CFUNCTYPE(None, c_void_p)
_keys = itertools.count(1)
callables: dict[int, Callable[..., Any]] = {}  # key -> what the block calls, as long as the block lives
_on_heap: dict[int, int] = {}  # key -> address of the block


# One word, and one call that makes all of a block: through fields each of them costs as much as the message.
_KEY = Literal.key.offset
_key_at = ctypes.c_ulong.from_address
_literal = Struct("PiiPPL").pack


def _forget(block: int) -> None:
    key = _key_at(block + _KEY).value
    callables.pop(key, None)
    _on_heap.pop(key, None)


@atexit.register
def _disarm() -> None:
    """Blocks can be called after Python has ended, when its code is gone: they then do nothing and return 0."""
    for block in list(_on_heap.values()):
        literal = Literal.from_address(block)
        literal.invoke, literal.flags = do_nothing(), literal.flags & ~HAS_HELPERS


_on_dispose = _HELPER(_forget)


def new_block(kind: BlockType, function: Callable[..., Any], owner: Any) -> tuple[Any, Callable[[], None]]:
    """Return a block that calls `function`, and what releases it after the call.

    `owner` is the receiver of the message that it is passed to. Raises MemoryError if it cannot be copied.
    """
    blocks = blocks_runtime()
    code, descriptor = _code(kind)
    key = next(_keys)
    callables[key] = function
    if blocks.copy is None:
        callback_errors.arm()
        literal = Literal(blocks.isa, blocks.flags | IS_GLOBAL, 0, code, descriptor, key)
        _tie(literal, owner)
        return from_address(ctypes.addressof(literal)), lambda: None
    heap = blocks.copy(_literal(blocks.isa, blocks.flags, 0, code, descriptor, key))
    if not heap:
        del callables[key]
        raise MemoryError("the block could not be copied to the heap")
    _on_heap[key] = heap
    release = blocks.release

    def done() -> None:
        release(heap)
        if key in callables:  # somebody copied it, and may call it during any message
            callback_errors.arm()

    return from_address(heap), done


def as_block(kind: BlockType, value: Any, owner: Any) -> Any:
    """Return a block that may be kept, for a callable; blocks and None as they are. TypeError for anything else."""
    if value is None or isinstance(value, Block):
        return value
    if isinstance(value, Object) or not callable(value):
        raise TypeError(f"a block or a callable is needed here, not {value!r}")
    block, done = new_block(kind, value, owner)
    kept = wrap_block(kind, address(block))
    done()
    return kept


def _code(kind: BlockType) -> tuple[int, int]:
    """The addresses of the C function that all Python blocks of a type share, and of their descriptor."""
    if kind._body_ is None:
        with LOCK:
            if kind._body_ is None:
                kind._body_ = _body(kind._signature_)
    return kind._body_[:2]  # type: ignore[no-any-return]


def _body(signature: Signature) -> tuple[Any, ...]:
    callback = Callback(signature)

    def invoke(block: int, *arguments: Any) -> Any:
        return callback.run(callables[_key_at(block + _KEY).value], arguments)

    code, kept = callback.code((c_void_p,), invoke)
    # It is copied to the heap once, with nothing to do; later copies only count.
    helpers = [without_effect(), ctypes.cast(_on_dispose, c_void_p).value]
    text = encoding.of_block(signature).encode()
    descriptor = Descriptor(0, ctypes.sizeof(Literal), *helpers, text)
    return code, ctypes.addressof(descriptor), kept, descriptor


_for_ever: list[Literal] = []


def _tie(literal: Literal, owner: Any) -> None:
    """Without a blocks runtime nobody counts copies: the block lives as long as the wrapper it was passed to."""
    if isinstance(owner, Object):
        owner.__dict__.setdefault("_blocks_", []).append(_Tied(literal))
    else:
        _for_ever.append(literal)


class _Tied:
    def __init__(self, literal: Literal) -> None:
        self.literal = literal

    def __del__(self) -> None:
        callables.pop(self.literal.key, None)
