"""Methods in Python as C functions, added to a new class of the runtime; what becomes of them when Python ends."""

from __future__ import annotations

import atexit
import ctypes
from ctypes import c_bool, c_char_p, c_size_t, c_void_p

from ..errors import ClassError
from ..native.runtime import do_nothing, runtime
from ..objects import encoding
from ..objects.object import ObjectType, address
from ..objects.signature import Signature
from ..wrappers.concrete import concrete_classes, wrap
from .callback import Callback
from .state import dealloc

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_alive: list[Any] = []  # what the runtime calls, for ever
# class or metaclass, superclasses first -> the selectors of its methods in Python
_added: dict[int, set[int]] = {}


@atexit.register
def _disarm() -> None:
    """Methods can be called after Python has ended, when its code is gone: they are then the superclass's.

    Those that no superclass has do nothing and return 0. Who has kept the address of a method's code, and calls
    that, cannot be helped.
    """
    if not _added:
        return
    run = runtime()
    add = run.function("class_addMethod", c_bool, c_void_p, c_void_p, c_void_p, c_char_p)
    replace = run.function("class_replaceMethod", c_void_p, c_void_p, c_void_p, c_void_p, c_char_p)
    method = run.function("class_getInstanceMethod", c_void_p, c_void_p, c_void_p)
    encoded = run.function("method_getTypeEncoding", c_char_p, c_void_p)
    for cls, selectors in _added.items():
        above = run.superclass(cls)
        for selector in selectors:
            code = run.implementation(above, selector) if run.responds(above, selector) else do_nothing()
            implementation = cls, selector, code, encoded(method(cls, selector))
            if not add(*implementation):  # GCC's runtime replaces inherited methods where they are
                replace(*implementation)


def register(cls: ObjectType, name: str, parent: Any, methods: list[tuple[Signature, Any]]) -> int:
    """Make a class of the runtime for a Python class, with these methods, and return its address.

    Raises `ClassError` if the runtime already has a class of that name.
    """
    run = runtime()
    above = address(parent._as_parameter_)
    allocate = run.function("objc_allocateClassPair", c_void_p, c_void_p, c_char_p, c_size_t)
    add = run.function("class_addMethod", c_bool, c_void_p, c_void_p, c_void_p, c_char_p)
    adopt = run.function("class_addProtocol", c_bool, c_void_p, c_void_p)
    bodies = [(signature, _implementation(cls, signature, function)) for signature, function in methods]
    where = None if run.get_class(name.encode()) else allocate(above, name.encode(), 0)
    if not where:
        raise ClassError(
            f"the Objective-C runtime already has a class {name!r}; choose another name, or give objc_name=…"
        )
    deallocates = any(signature.selector == "dealloc" for signature, _ in methods)
    if not deallocates and "_finish_" not in parent.__dict__:
        signature = Signature(cls._entry_.registry.space, "- dealloc() -> None")
        bodies.append((signature, _implementation(cls, signature, None)))
    for signature, code in bodies:
        target = where if signature.sign == "-" else run.isa(where)
        add(target, run.selector(signature.selector), code, _encoding(above, signature))
        _added.setdefault(target, set()).add(run.selector(signature.selector))
    for protocol in cls._entry_.protocols():
        try:
            adopt(where, address(protocol._as_parameter_))
        except ClassError:
            continue  # no library has it, so nobody can ask whether the class conforms
    run.function("objc_registerClassPair", None, c_void_p)(where)
    for target in (where, run.isa(where)):  # GCC's runtime tells no subclass of a method that is replaced
        _added.setdefault(target, set()).update(_added.get(run.superclass(target), ()))
    return int(where)


def _encoding(above: int, signature: Signature) -> bytes:
    """The encoding of the method that is overridden, else one made of the types."""
    run = runtime()
    name = "class_getInstanceMethod" if signature.sign == "-" else "class_getClassMethod"
    method = run.function(name, c_void_p, c_void_p, c_void_p)(above, run.selector(signature.selector))
    if method:
        text: bytes | None = run.function("method_getTypeEncoding", c_char_p, c_void_p)(method)
        if text:
            return text
    return encoding.of_method(signature).encode()


def _implementation(cls: ObjectType, signature: Signature, function: Any) -> int:
    """The address of a C function that runs a Python function as a method."""
    registry = cls._entry_.registry
    if signature.selector == "dealloc" and signature.sign == "-":
        kept = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)(lambda where, sel: dealloc(cls, where, function))
        code = ctypes.cast(kept, c_void_p).value or 0
    else:
        callback = Callback(signature)
        receiver: Callable[[int], Any]
        if signature.sign == "+":
            receiver = registry.class_of
        else:
            classes, takes = concrete_classes(registry, cls), signature.consumes_self

            def receiver(where: int) -> Any:
                return wrap(classes, where, takes)

        def run(where: int, sel: int, *arguments: Any) -> Any:
            return callback.run(function, arguments, receiver, where)

        code, kept = callback.code((c_void_p, c_void_p), run)
    _alive.append(kept)
    return code
