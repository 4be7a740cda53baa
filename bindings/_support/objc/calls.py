"""From a signature to a callable.

Most methods are nothing but a ctypes function: arguments and results are converted in C. Where Python has to
take part (blocks, errors, arrays of objects, variadic and consumed arguments), a Python function stands before it.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ..arguments import argument_type
from . import blocks, given, memory, pending
from .dispatch import dispatch
from .leaves import leaves_of
from .object import Class, Object, ObjectType, Pointer, address
from .outs import ErrorStep, Out, OutStep, failed
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .classes import Registry
    from .signature import Signature


def registry_of(space: Any) -> Registry:
    """The registry of a namespace."""
    found: Registry = space.objc()
    return found


def _is_array(kind: Any) -> bool:
    return (
        isinstance(kind, type)
        and issubclass(kind, ctypes._Pointer)
        and isinstance(getattr(kind, "_type_", None), ObjectType)
    )


def result_of(
    space: Any, kind: Any, *, retained: bool, consumes_self: bool = False, inner_pointer: bool = False
) -> tuple[Any, Any]:
    """The `restype` and the `errcheck` of a function that returns `kind`."""
    if isinstance(kind, blocks.BlockType):
        return Pointer, blocks.check(kind, retained)
    if kind is Class:
        registry = registry_of(space)

        def as_class(result: Any, function: Any, arguments: Any) -> Any:
            return registry.class_of(address(result)) if result else None

        return Pointer, as_class
    if isinstance(kind, ObjectType):
        return Pointer, leaves_of(registry_of(space), kind).check(retained, consumes_self)
    if inner_pointer and isinstance(kind, type) and issubclass(kind, ctypes._Pointer):

        def owned(result: Any, function: Any, arguments: Any) -> Any:
            result._owner_ = arguments[0]
            return result

        return kind, owned
    return kind, None


class BlockStep:
    """A Python callable becomes a block for the time of the call; who needs it longer copies it, as always."""

    omitted = False

    def __init__(self, kind: Any) -> None:
        self.kind, self.argtype = kind, kind

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        if value is None or isinstance(value, Object) or not callable(value):
            return value
        block, release = blocks.make(self.kind, value, owner)
        after.append(release)
        return block


class ObjectsStep:
    """A list of objects becomes a C array of them."""

    omitted = False

    def __init__(self, kind: Any) -> None:
        self.argtype = kind
        self.item = kind._type_

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        if not isinstance(value, (list, tuple)):
            return value
        for item in value:
            if item is not None and not isinstance(item, Object):
                raise TypeError(f"a list of {self.item.__name__} objects cannot hold {item!r}")
        nil = Object()
        return (self.item * len(value))(*(nil if item is None else item for item in value))


class ConsumedStep:
    """An argument that the callee takes over: it gets a reference of its own."""

    omitted = False
    argtype = Object

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        if isinstance(value, Object) and value:
            run = runtime()
            dispatch().send(c_void_p, ())(address(value), run.selector("retain"))
        return value


def steps_of(signature: Signature, *, writes: bool = False) -> tuple[list[Any], list[Any]]:
    """Of each parameter its entry in `argtypes`, and its step where Python has to take part, else None.

    `writes` says that parameters of the type `void *` are told from those behind which nobody writes.
    """
    argtypes, steps = [], []
    for index, kind in enumerate(signature.types):
        step: Any = None
        if isinstance(kind, Out):
            step = ErrorStep(kind) if kind.is_error() else OutStep(kind)
        elif isinstance(kind, blocks.BlockType):
            step = BlockStep(kind)
        elif index in signature.consumed:
            step = ConsumedStep()
        elif _is_array(kind):
            step = ObjectsStep(kind)
        if step is not None:
            argtypes.append(step.argtype)
        elif kind is c_void_p:
            argtypes.append(memory.Writable if writes and index not in signature.reads else memory.Constant)
        else:  # any object: a class, or a protocol, is one too
            is_object = isinstance(kind, ObjectType) and kind is not Class
            argtypes.append(given.argument(kind) if is_object else argument_type(kind))
        steps.append(step)
    return argtypes, steps


def message(signature: Signature, isa: int, receiver: Any, *, bind: bool = False) -> Any:
    """What sends the method to objects of the class `isa`; with `bind`, to `receiver` only.

    Raises `SelectorError` if the class does not implement it.
    """
    sends = dispatch()
    sends.require(isa, signature.selector, receiver, signature.since)
    argtypes, steps = steps_of(signature, writes=True)
    restype, errcheck = result_of(
        signature.space,
        signature.result,
        retained=signature.retained,
        consumes_self=signature.consumes_self,
        inner_pointer=signature.inner_pointer,
    )
    target = receiver if bind else None
    if signature.variadic:
        made = _variadic(signature, restype, errcheck, tuple(argtypes), isa, target)
    else:
        made = sends.bound(
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
        made = wrapped(made, signature, steps, target, has_self=not bind)
    return described(made, signature)


def function(space: Any, raw: Any, line: str) -> Any:
    """A C function with Objective-C types; None if it has none, and can be called as it is."""
    from .classes import started
    from .signature import Signature

    signature = Signature(space, line)
    kinds = (signature.result, *signature.types)
    if not any(isinstance(kind, (ObjectType, Out)) or kind is Class or _is_array(kind) for kind in kinds):
        return None
    runtime()
    started(space.library)
    argtypes, steps = steps_of(signature)
    restype, errcheck = result_of(space, signature.result, retained=signature.retained)
    prototype = ctypes.CFUNCTYPE(restype, *argtypes)
    made = pending.watch(prototype(ctypes.cast(raw, c_void_p).value or 0), errcheck)
    if any(steps) or signature.variadic:
        made = wrapped(made, signature, steps, None, has_self=False)
    return described(made, signature)


def described(made: Any, signature: Signature) -> Any:
    """The callable with the line of the table as its documentation."""
    made.__doc__ = str(signature)
    made.__name__ = made.__qualname__ = signature.selector
    return made


def _variadic(
    signature: Signature, restype: Any, errcheck: Any, argtypes: tuple[Any, ...], isa: int, receiver: Any
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


def extra_argument(value: Any) -> Any:
    """An argument after `...`, as C promotes it: int as 64 bits, float as double, objects as they are."""
    if isinstance(value, (bool, int)):
        return ctypes.c_long(value) if -(2**63) <= value < 2**63 else ctypes.c_ulong(value)
    if isinstance(value, float):
        return ctypes.c_double(value)
    if isinstance(value, ctypes.c_float):
        return ctypes.c_double(value.value)
    if isinstance(value, str):
        raise TypeError("a variadic method needs an NSString (NSString.from_str) or bytes, not str")
    return value


def wrapped(
    call: Any, signature: Signature, steps: list[Any], target: Any, *, has_self: bool
) -> Callable[..., Any]:
    """The Python function before a callable: converts arguments by `steps`, cleans up, raises errors."""
    shown = [
        name for name, step in zip(signature.names, steps, strict=True) if step is None or not step.omitted
    ]
    error = next((index for index, step in enumerate(steps) if isinstance(step, ErrorStep)), None)
    variadic, space, result_type = signature.variadic, signature.space, signature.result

    def invoke(*arguments: Any, **named: Any) -> Any:
        owner = arguments[0] if has_self else target
        given = iter(arguments[1:] if has_self else arguments)
        if named:
            given = iter(by_name(signature.selector, shown, list(given), named))
        values: list[Any] = []
        after: list[Any] = []
        try:
            try:
                for step in steps:
                    if step is None:
                        values.append(next(given))
                    elif step.omitted:
                        values.append(step.make())
                    else:
                        values.append(step.convert(next(given), owner, after))
            except StopIteration:
                raise TypeError(_count(signature, shown, len(arguments) - has_self)) from None
            rest = [extra_argument(value) for value in given] if variadic else list(given)
            if rest and not variadic:
                raise TypeError(_count(signature, shown, len(arguments) - has_self))
            head = (owner,) if has_self else ()
            result = call(*head, *values, *rest)
        finally:
            for undo in reversed(after):
                undo()
        if pending.waiting:
            pending.raise_waiting()
        if error is not None and failed(result, result_type, values[error]):
            raise steps[error].exception(space, values[error], signature.selector)
        return result

    return invoke


def by_name(selector: str, names: list[str], given: list[Any], named: dict[str, Any]) -> list[Any]:
    """Positional and keyword arguments in the order of the parameters."""
    for name in names[len(given) :]:
        if name in named:
            given.append(named.pop(name))
    if named:
        raise TypeError(f"{selector} got an unexpected argument {next(iter(named))!r}")
    return given


def _count(signature: Signature, shown: list[str], given: int) -> str:
    least = "at least " if signature.variadic else ""
    return f"{signature.selector} takes {least}{len(shown)} arguments ({', '.join(shown)}), {given} given"
