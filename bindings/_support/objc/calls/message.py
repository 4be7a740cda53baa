"""From a signature to a callable.

Most methods are nothing but a ctypes function: arguments and results are converted in C. Where Python has to
take part (blocks, errors, arrays of objects, variadic and consumed arguments), a Python function stands before it.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ...functions.arguments import argument_type
from ..native import callback_errors, first_use
from ..native.dispatch import dispatch
from ..native.guard import fits, guard
from ..native.runtime import runtime
from ..objects.block import BlockType
from ..objects.limits import limits
from ..objects.object import Class, ObjectType, Pointer, address
from ..objects.out import Out
from ..objects.signature import Signature
from ..wrappers.blocks import block_check
from ..wrappers.concrete import concrete_classes
from .adapter import adapter, shaped
from .arguments import Character, ReadMemory, WrittenMemory, object_argument
from .direct_message import direct_message
from .integers import checked
from .performing import performing, performs
from .steps import BlockStep, ConsumedStep, ErrorStep, ObjectsStep, OutStep

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...space import Space


def _is_array(kind: Any) -> bool:
    return (
        isinstance(kind, type)
        and issubclass(kind, ctypes._Pointer)
        and isinstance(getattr(kind, "_type_", None), ObjectType)
    )


def result_of(
    space: Space, kind: Any, *, retained: bool, consumes_self: bool = False, inner_pointer: bool = False
) -> tuple[Any, Any]:
    """Return the `restype` and the `errcheck` of a function that returns `kind`."""
    if isinstance(kind, BlockType):
        return Pointer, block_check(kind, retained)
    if kind is Class:
        registry = space.objc()

        def as_class(result: Any, function: Any, arguments: Any) -> Any:
            return registry.class_of(address(result)) if result else None

        return Pointer, as_class
    if isinstance(kind, ObjectType):
        return Pointer, concrete_classes(space.objc(), kind).check(retained, consumes_self)
    if inner_pointer and isinstance(kind, type) and issubclass(kind, ctypes._Pointer):

        def owned(result: Any, function: Any, arguments: Any) -> Any:
            result._owner_ = arguments[0]
            return result

        return kind, owned
    return kind, None


def parameters_of(signature: Signature, *, writes: bool = False) -> tuple[list[Any], list[Any]]:
    """Return of each parameter its entry in `argtypes`, and its step where Python has to take part, else None.

    `writes` says that parameters of the type `void *` are told from those behind which nobody writes.
    """
    argtypes, steps = [], []
    for index, kind in enumerate(signature.types):
        step: Any = None
        if isinstance(kind, Out):
            step = ErrorStep(kind) if kind.is_error() else OutStep(kind)
        elif isinstance(kind, BlockType):
            step = BlockStep(kind)
        elif index in signature.consumed:
            step = ConsumedStep()
        elif _is_array(kind):
            step = ObjectsStep(kind)
        if step is not None:
            argtypes.append(step.argtype)
        elif kind is c_void_p:
            argtypes.append(WrittenMemory if writes and index not in signature.reads else ReadMemory)
        elif signature.texts[index] == "unichar" and limits(kind) == (0, 0xFFFF):
            argtypes.append(Character)
        else:  # any object: a class, or a protocol, is one too
            is_object = isinstance(kind, ObjectType) and kind is not Class
            argtypes.append(object_argument(kind) if is_object else argument_type(kind))
        steps.append(step)
    return argtypes, steps


def message(signature: Signature, isa: int, receiver: Any, *, bind: bool = False) -> Any:
    """Return what sends the method to objects of the class `isa`; with `bind`, to `receiver` only.

    Raises `SelectorError` if the class does not implement it.
    """
    dispatch().require(isa, signature.selector, receiver, signature.since)
    if performs(signature):
        return shaped(performing(signature, isa, receiver, bind, _message), signature, has_self=not bind)
    return _message(signature, isa, receiver, bind)


def _message(signature: Signature, isa: int, receiver: Any, bind: bool) -> Any:
    return direct_message(signature, isa, receiver, bind, _by_ctypes) or _by_ctypes(
        signature, isa, receiver, bind
    )


def _by_ctypes(signature: Signature, isa: int, receiver: Any, bind: bool) -> Any:
    argtypes, steps = parameters_of(signature, writes=True)
    restype, errcheck = result_of(
        signature.space,
        signature.result,
        retained=signature.retained,
        consumes_self=signature.consumes_self,
        inner_pointer=signature.inner_pointer,
    )
    target = receiver if bind else None
    if signature.variadic:
        call = _variadic(signature, restype, errcheck, tuple(argtypes), target)
    else:
        call = dispatch().bound(
            restype,
            tuple(argtypes),
            signature.names,
            signature.selector,
            isa,
            target,
            errcheck,
            key=signature,
        )
    if signature.variadic or any(steps):
        call = adapter(call, signature, steps, target, has_self=not bind)
    return shaped(checked(call, signature, steps, has_self=not bind), signature, has_self=not bind)


def function(space: Space, raw: Any, line: str) -> Any:
    """Return a C function with Objective-C types; None if it has none, and can be called as it is."""
    signature = Signature(space, line)
    kinds = (signature.result, *signature.types)
    if not any(isinstance(kind, (ObjectType, Out)) or kind is Class or _is_array(kind) for kind in kinds):
        return None
    runtime()
    first_use.prepare()
    argtypes, steps = parameters_of(signature)
    restype, errcheck = result_of(space, signature.result, retained=signature.retained)
    code = ctypes.cast(raw, c_void_p).value or 0
    call = _guarded_function(code, restype, errcheck, tuple(argtypes))
    if call is None:
        call = callback_errors.watch(ctypes.CFUNCTYPE(restype, *argtypes)(code), errcheck)
    if any(steps) or signature.variadic:
        call = adapter(call, signature, steps, None, has_self=False)
    return shaped(checked(call, signature, steps, has_self=False), signature, has_self=False)


def _guarded_function(code: int, restype: Any, errcheck: Any, argtypes: tuple[Any, ...]) -> Any:
    """A C function called in a frame that catches Objective-C's exceptions; None where nothing catches."""
    catches = guard()
    if catches is None or not fits(argtypes):
        return None
    guarded = catches.calls(restype, argtypes)

    def call(*arguments: Any) -> Any:
        result = guarded(code, *arguments)
        callback_errors.raise_stored()
        return result if errcheck is None else errcheck(result, None, arguments)

    return call


def _variadic(
    signature: Signature, restype: Any, errcheck: Any, argtypes: tuple[Any, ...], receiver: Any
) -> Callable[..., Any]:
    """A callable that takes more arguments; ctypes must know which are the fixed ones (arm64 of Apple)."""
    call = dispatch().send(restype, argtypes)
    selector = runtime().selector(signature.selector)

    def send(*arguments: Any) -> Any:
        if receiver is not None:
            arguments = (receiver, *arguments)
        result = call(arguments[0], selector, *arguments[1:])
        return result if errcheck is None else errcheck(result, call, arguments)

    return send
