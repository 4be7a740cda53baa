"""Methods of numbers, objects and blocks: sent by C where its library is, see `objects/direct.py`."""

from __future__ import annotations

from ..callbacks.direct_blocks import block_descriptor
from ..objects.block import BlockType
from ..objects.direct import direct, fits, letter
from ..objects.object import Class, ObjectType
from ..wrappers.concrete import concrete_classes
from .adapter import text_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..objects.signature import Signature

_shared: dict[Any, Any] = {}  # signature -> what sends it to any receiver


def direct_message(
    signature: Signature, isa: int, receiver: Any, bind: bool, by_ctypes: Callable[..., Any]
) -> Any:
    """Return what `message` returns, where C can send it; else None.

    `by_ctypes` makes, of these arguments, the callable that takes what C does not know.
    """
    if not bind and signature in _shared:
        return _shared[signature]
    sends = direct()
    if sends is None or signature.variadic or signature.consumed or signature.inner_pointer:
        return None
    kinds, result = "".join(map(_kind, signature.types)), _kind(signature.result)
    if "-" in kinds or result in "-k" or not fits(kinds) or (bind and signature.consumes_self):
        return None
    blocks = [block_descriptor(kind) for kind in signature.types if isinstance(kind, BlockType)]
    if None in blocks:
        return None
    target = receiver if bind else None
    made: list[Any] = []

    def slow(*arguments: Any, **named: Any) -> Any:
        if not made:
            made.append(by_ctypes(signature, isa, target, bind))
        return made[0](*arguments, **named)

    table = None
    if result == "@":
        table = concrete_classes(signature.space.objc(), signature.result).table()
    function = sends.message(
        signature.selector,
        text_of(signature, has_self=not bind),
        kinds,
        result,
        slow,
        target,
        table,
        signature.retained,
        signature.consumes_self,
        blocks,
    )
    if not bind:
        _shared[signature] = function
    return function


def _kind(kind: Any) -> str:
    """How C is told of a type; `-` for one that it cannot take."""
    if isinstance(kind, ObjectType):
        return "k" if isinstance(kind, BlockType) else "-" if kind is Class else "@"
    return letter(kind) or "-"
