"""Block types: one class for each signature of a block in a module; its instances are blocks that Python can call."""

from __future__ import annotations

from .object import Object, ObjectType, hooks
from .signature import Signature

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space


class BlockType(ObjectType):
    """Metaclass of block types. The floors above keep on a type what they made for all blocks of it."""

    _signature_: Signature
    _body_: Any  # the C function that all Python blocks of the type share, and their descriptor
    _owned_: Any  # the class of the wrappers that hold a reference
    _caller_: Any  # what calls a block of the type


class Block(Object, metaclass=BlockType):
    """A block from Objective-C; call it like a function."""

    _entry_ = None
    _signature_ = None
    _body_ = _owned_ = _caller_ = None

    def _no_items(
        self, *arguments: Any
    ) -> Any:  # its class may be none of the runtime's, which nobody can ask
        raise TypeError(f"{type(self).__name__!r} object is a block: it has no items")

    __iter__ = __getitem__ = __setitem__ = _no_items
    __str__ = Object.__repr__

    def __call__(self, *arguments: Any) -> Any:
        kind = type(self)
        if kind._signature_ is None:
            raise TypeError("this block's signature is unknown")
        if not self:
            raise ValueError("a nil block cannot be called")
        return hooks.block_caller(kind)(self, *arguments)


def block_type(space: Space, texts: list[str]) -> BlockType:
    """Return the type BLOCK(RESULT, ARGUMENT…) of a module."""
    result, *arguments = texts
    parameters = ", ".join(f"_{index}: {text}" for index, text in enumerate(arguments) if text != "...")
    line = f"- block({parameters}) -> {result}"
    body = {
        "_entry_": None,
        "_signature_": Signature(space, line),
        "_body_": None,
        "_owned_": None,
        "_caller_": None,
        "__module__": space.name,
        "__doc__": f"The block type {result} (^)({', '.join(arguments)}).",
    }
    return BlockType("Block", (Block,), body)
