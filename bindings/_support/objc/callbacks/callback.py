"""How a Python function is called from Objective-C: the body of a block, or a method defined in Python.

Objects arrive as wrappers of their own (None for nil), results go back as Objective-C expects them (see `results.py`).
An exception goes on through Objective-C as an NSException (see
`conversion/exceptions.py`). Where it cannot, it is stored for whoever sent the message (see
`native/callback_errors.py`), and Objective-C gets 0.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ..conversion.exceptions import thrown
from ..native import callback_errors
from ..native.dispatch import is_struct, room_of, zero
from ..native.guard import Guard, fits, guard
from ..objects.block import BlockType
from ..objects.object import Class, ObjectType, Pointer
from ..objects.out import Out
from ..wrappers.blocks import wrap_block
from ..wrappers.concrete import concrete_classes, wrap_stored
from .results import result_to_objc, to_objc

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..objects.signature import Signature


def _returning(result: Any, arguments: tuple[Any, ...], function: Callable[..., Any]) -> tuple[int, Any]:
    """The address of a C function that calls a Python function, which returns a record; and what must be kept."""
    from ...libffi import Closure, argument  # few do, and it costs as much as this package's largest module

    size = ctypes.sizeof(result)

    def invoke(to: int, given: Any) -> None:
        value = function(*[argument(kind, given[place]) for place, kind in enumerate(arguments)])
        ctypes.memmove(to, ctypes.addressof(value), size)

    closure = Closure(result, arguments, invoke)
    callback_errors.adapters.update((invoke.__code__, closure.code))
    return closure.address, closure


class Slot:
    """An `out` parameter as a method defined in Python sees it: what is assigned to `value` is stored there."""

    def __init__(self, pointer: Any, kind: Out) -> None:
        self._pointer, self._kind = pointer, kind

    @property
    def value(self) -> Any:
        """What the slot holds."""
        return wrap_stored(self._kind, self._pointer[0])

    @value.setter
    def value(self, value: Any) -> None:
        self._pointer[0] = to_objc(value, retained=self._kind.retained)


class Callback:
    """What a signature needs to be called from Objective-C: ctypes types, and the conversion of each value."""

    def __init__(self, signature: Signature) -> None:
        self.signature, self.registry = signature, signature.space.objc()
        parameters = [self._parameter(kind) for kind in signature.types]
        self.argtypes = tuple(kind for kind, _ in parameters)
        self.converters: tuple[Any, ...] = tuple(convert for _, convert in parameters)
        self.restype, self.result = self._result(signature.result)
        self.guard: Guard | None = None
        self.zero = zero(self.restype)
        if self.zero is None and self.restype is not None:
            self.zero = 0

    def _parameter(self, kind: Any) -> tuple[Any, Callable[[Any], Any] | None]:
        if isinstance(kind, Out):
            return ctypes.POINTER(c_void_p), lambda pointer: Slot(pointer, kind) if pointer else None
        if isinstance(kind, BlockType):
            return c_void_p, lambda where: wrap_block(kind, where)
        if kind is Class:
            registry = self.registry
            return c_void_p, lambda where: registry.class_of(where) if where else None
        if isinstance(kind, ObjectType):
            check = concrete_classes(self.registry, kind).check()
            return Pointer, lambda pointer: check(pointer, None, None)
        return kind, None

    def _result(self, kind: Any) -> tuple[Any, Callable[[Any], Any]]:
        return result_to_objc(kind, self.signature.selector, retained=self.signature.retained)

    def code(self, first: tuple[Any, ...], function: Callable[..., Any]) -> tuple[int, Any]:
        """Return the address of a C function that takes `first` before the parameters, and what must be kept with it.

        Raises TypeError for a structure that libffi cannot return, or where there is no libffi to return one.
        """
        parameters = (*first, *self.argtypes)
        kept: Any
        if is_struct(self.restype):
            try:
                code, kept = _returning(self.restype, parameters, function)
            except TypeError as error:
                raise TypeError(f"{self.signature}: {error}") from None
        else:
            kept = ctypes.CFUNCTYPE(self.restype, *parameters)(function)
            code = ctypes.cast(kept, c_void_p).value or 0
        if (
            (throws := guard()) is not None
            and fits(parameters)
            and (entry := throws.entry(code, room_of(self.restype)))
        ):
            self.guard, code = throws, entry
        return code, kept

    def run(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        receiver: Callable[[int], Any] | None = None,
        where: int = 0,
    ) -> Any:
        """Call `function` with what came from Objective-C; a method's receiver, at `where`, goes first.

        Not while an exception waits for whoever sent the message: then no Python code runs under it any more.
        """
        if callback_errors.stored and callback_errors.waits():
            return self.zero
        try:
            if self.guard is None:
                callback_errors.need_room()
            first = () if receiver is None else (receiver(where),)
            values = [
                value if convert is None else convert(value)
                for value, convert in zip(arguments, self.converters, strict=True)
            ]
            return self.result(function(*first, *values))
        except BaseException as error:
            raised = error  # `error` itself is gone outside
            if self.guard is None or not self.guard.throw(lambda: thrown(raised)):
                callback_errors.store(error)
            return self.zero
