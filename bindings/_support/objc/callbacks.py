"""Python code that Objective-C calls: the bodies of blocks, and methods defined in Python.

Objects arrive as wrappers of their own (None for nil), results go back as Objective-C expects them: an object
autoreleased, or retained where the signature says so. An exception is kept for whoever sent the message (see
`pending.py`), and Objective-C gets 0.
"""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_void_p

from . import blocks, pending
from .dispatch import dispatch, is_struct, zero
from .leaves import leaves_of, wrap
from .object import Class, Object, ObjectType, address
from .outs import Out
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .signature import Signature


class Slot:
    """An `out` parameter as a method defined in Python sees it: what is assigned to `value` is stored there."""

    def __init__(self, pointer: Any, kind: Out) -> None:
        self._pointer, self._kind = pointer, kind

    @property
    def value(self) -> Any:
        """What is stored there now."""
        return self._kind.wrap(self._pointer[0])

    @value.setter
    def value(self, value: Any) -> None:
        self._pointer[0] = given(value, retained=self._kind.retained)


def given(value: Any, *, retained: bool) -> int | None:
    """An object on its way to Objective-C: with a reference for the receiver, or with an autoreleased one."""
    if isinstance(value, ObjectType):
        return address(value._as_parameter_)
    if value is None:
        return None
    if not isinstance(value, Object):
        raise TypeError(f"an Objective-C object is needed here, not {value!r}")
    where = address(value)
    if where:
        send, run = dispatch().send(c_void_p, ()), runtime()
        send(where, run.selector("retain"))
        if not retained:
            send(where, run.selector("autorelease"))
    return where


class Callback:
    """How a signature is called from Objective-C: the types for ctypes, and the way of the values."""

    def __init__(self, signature: Signature) -> None:
        self.signature, self.registry = signature, signature.space.objc()
        ways = [self._argument(kind) for kind in signature.types]
        self.argtypes = tuple(kind for kind, _ in ways)
        self.arguments: tuple[Any, ...] = tuple(way for _, way in ways)
        self.restype, self.result = self._result(signature.result)
        self.zero = zero(self.restype)
        if self.zero is None and self.restype is not None:
            self.zero = 0

    def _argument(self, kind: Any) -> tuple[Any, Callable[[Any], Any] | None]:
        if isinstance(kind, Out):
            return ctypes.POINTER(c_void_p), lambda pointer: Slot(pointer, kind) if pointer else None
        if isinstance(kind, blocks.BlockType):
            return c_void_p, lambda where: blocks.wrap(kind, where)
        if kind is Class:
            registry = self.registry
            return c_void_p, lambda where: registry.class_of(where) if where else None
        if isinstance(kind, ObjectType):
            leaves = leaves_of(self.registry, kind)
            return c_void_p, lambda where: wrap(leaves, where)
        return kind, None

    def _result(self, kind: Any) -> tuple[Any, Callable[[Any], Any]]:
        if kind is None:
            return None, lambda value: None
        if is_struct(kind) or issubclass(kind, ctypes.Array):
            raise TypeError(
                f"{self.signature}: ctypes cannot return {kind.__name__}, a structure, from Python to Objective-C"
            )
        if isinstance(kind, ObjectType):
            retained = self.signature.retained
            return c_void_p, lambda value: given(value, retained=retained)
        if kind is c_bool:
            return kind, bool
        if issubclass(kind, ctypes._Pointer) or issubclass(kind, c_void_p) or hasattr(kind, "_argtypes_"):
            return c_void_p, lambda value: ctypes.cast(value, c_void_p).value if value is not None else None
        if kind is ctypes.c_char_p:
            return kind, lambda value: value
        return kind, lambda value: kind(0 if value is None else value).value  # refuses what ctypes would drop

    def run(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        receiver: Callable[[int], Any] | None = None,
        where: int = 0,
    ) -> Any:
        """Call `function` with what came from Objective-C; a method's receiver, at `where`, goes first."""
        try:
            first = () if receiver is None else (receiver(where),)
            ways = self.arguments
            values = [
                value if way is None else way(value) for value, way in zip(arguments, ways, strict=True)
            ]
            return self.result(function(*first, *values))
        except BaseException as error:
            pending.keep(error)
            return self.zero
