"""Messages to an object with the methods of a superclass."""

from __future__ import annotations

from ..classes.lookup import of_class, spelled
from ..classes.protocols import ProtocolType
from ..native.dispatch import ObjCSuper, dispatch, send
from ..native.runtime import runtime
from ..objects.object import Consumed, Object, ObjectType, address, set_class
from .adapter import adapter, shaped
from .integers import checked
from .message import parameters_of, result_of

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..objects.signature import Signature


def super_(cls: Any, obj: Any) -> Super:
    """Return `obj` as the superclass of `cls` sees it: `super_(Counter, self).dealloc()` in a method of Counter.

    `obj` may be a class, in a class method. Raises TypeError if `cls` is none whose methods one can write, and for
    an object of another class, whose memory the methods would take for that of their own.
    """
    if not isinstance(cls, ObjectType) or isinstance(cls, ProtocolType) or "_isa_" in cls.__dict__:
        raise TypeError("super_ takes the class whose method this is, and the object")
    if not _is_of(cls, obj):
        raise TypeError(f"super_ takes an object of {cls.__name__}, or of a subclass, not {obj!r}")
    return Super(cls, obj)


def _is_of(cls: ObjectType, obj: Any) -> bool:
    """Whether an object is of a class, or a class a subclass of it: to Python, or else to the runtime."""
    if isinstance(obj, ObjectType):
        chain = runtime().chain(address(obj._as_parameter_))
        return issubclass(obj, cls) or address(cls._as_parameter_) in chain
    if not isinstance(obj, Object) or not address(obj):
        return False
    return isinstance(obj, cls) or address(cls._as_parameter_) in runtime().chain(runtime().isa(address(obj)))


class Super:
    """Sends messages to an object, with the methods of a superclass."""

    def __init__(self, cls: Any, obj: Any) -> None:
        self._cls, self._obj = cls, obj

    def __getattr__(self, name: str) -> Callable[..., Any]:
        cls, obj = self._cls, self._obj
        is_class = isinstance(obj, ObjectType)
        above = cls.__mro__[1]
        _, signature = of_class(above, name) if is_class else spelled(above, name, "-")
        if signature is None:
            _, signature = spelled(type(obj), name, "-") if not is_class else (None, None)
        if signature is None:
            raise AttributeError(f"{above.__name__} has no method {name!r}", name=name, obj=obj)
        return _super_call(cls, obj, signature, is_class)


def _super_call(cls: Any, obj: Any, signature: Signature, is_class: bool) -> Callable[..., Any]:
    run = runtime()
    start = run.superclass(address(cls._as_parameter_))
    if is_class:
        start = run.isa(start)
    dispatch().require(start, signature.selector, obj._as_parameter_ if is_class else obj, signature.since)
    argtypes, steps = parameters_of(signature, writes=True)
    restype, errcheck = result_of(
        signature.space, signature.result, retained=signature.retained, consumes_self=False
    )
    send_super = dispatch().super_(restype, tuple(argtypes))
    selector = run.selector(signature.selector)

    def call(*arguments: Any) -> Any:
        pointer = obj._as_parameter_ if is_class else obj
        if signature.consumes_self and "_isa_" not in type(obj).__dict__:
            send(address(pointer), "retain")  # borrowed: give it a reference to take
        target = ObjCSuper(address(pointer), start)
        result = send_super(target, selector, *arguments)
        if signature.consumes_self and "_isa_" in type(obj).__dict__:
            set_class(obj, Consumed)
        # Not `call` itself as the function: in a reference cycle it would keep the object until a collection.
        return result if errcheck is None else errcheck(result, None, (pointer, *arguments))

    adapted = checked(adapter(call, signature, steps, None, has_self=False), signature, steps, has_self=False)
    return shaped(adapted, signature, has_self=False)  # type: ignore[no-any-return]
