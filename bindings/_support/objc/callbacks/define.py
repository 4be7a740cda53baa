"""Objective-C classes written in Python: subclass a generated class.

    class Counter(NSObject, protocols=(NSCopying,)):
        def init(self):                                   # a method of the superclass: its types are known
            self = objc.super_(Counter, self).init()
            self.count = 0                                # lives as long as the Objective-C object
            return self

        @objc.method("add:to:", ctypes.c_long, ctypes.c_long, NSArray)     # selector, result, arguments
        def add(self, number, array): …

        def dealloc(self):
            objc.super_(Counter, self).dealloc()

        title = objc.property(NSString, copy=True)        # an attribute; to Objective-C title and setTitle:

Functions named after methods of the superclass or of an adopted protocol override or implement those, class methods
too (`@classmethod`); others stay plain Python methods. The class is registered in the runtime under its own
name, or under `objc_name=…`, for the life of the process. Called from Python such a method is the Python
function itself; called from Objective-C its arguments are wrapped first. Once Python has ended, its methods are
those of the superclass.
"""

from __future__ import annotations

import types

from ... import LOCK
from ..classes import lookup
from ..classes.protocols import ProtocolType
from ..classes.registry import defined
from ..native import callback_errors
from ..objects.object import ObjectType, PointerType, class_pointer
from ..objects.signature import Signature, family
from .implementation import register
from .properties import Property
from .state import attach

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...space import Space


class MethodDeclaration:
    """A function with the selector and the types that `method` gave it."""

    def __init__(self, function: Any, selector: str, result: Any, arguments: tuple[Any, ...]) -> None:
        self.function, self.selector, self.result, self.arguments = function, selector, result, arguments

    def signature(self, space: Space, sign: str) -> Signature:
        """Return the signature, by the naming rules of ownership: `init…` takes self over, `copy…` returns +1."""

        def text(kind: Any) -> str:
            return kind if isinstance(kind, str) else getattr(kind, "__name__", "None")

        def resolved(kind: Any) -> Any:
            return space.type(kind) if isinstance(kind, str) else kind

        result = resolved(self.result)
        rule = family(self.selector) if isinstance(result, ObjectType) else ""
        facts = ", consumes self" if rule == "init" and sign == "-" else ""
        mark = "retained " if rule else ""
        parameters = ", ".join(f"_{index}: {text(kind)}" for index, kind in enumerate(self.arguments))
        line = f"{sign} {self.selector}({parameters}) -> {mark}{text(self.result)}{facts}"
        signature = Signature(space, line)
        signature._types, signature._result = tuple(map(resolved, self.arguments)), result
        return signature


def method(selector: str, restype: Any = None, *argtypes: Any) -> Callable[[Any], Any]:
    """Declare a method with a selector of its own, in a class that is derived from a generated one.

    Types are ctypes types, generated classes, or texts as in a module's tables ("BLOCK(None, id)"). Raises TypeError
    if there are not as many `argtypes` as the selector has colons.
    """
    if selector.count(":") != len(argtypes):
        raise TypeError(f"{selector!r} takes {selector.count(':')} arguments, {len(argtypes)} types given")
    return lambda function: MethodDeclaration(function, selector, restype, argtypes)


def new_class(
    meta: Any,
    name: str,
    bases: tuple[Any, ...],
    body: dict[str, Any],
    *,
    protocols: Any = (),
    objc_name: str | None = None,
) -> ObjectType:
    """Return the class of a `class` statement below a generated class, registered in the runtime.

    Raises TypeError without such a base, and `ClassError` if the runtime already has a class of that name.
    """
    protocols = (protocols,) if isinstance(protocols, (str, ProtocolType)) else protocols
    for wrong in (one for one in protocols if not isinstance(one, ProtocolType)):
        raise TypeError(f"{name}: protocols=… takes protocols of a generated module, not {wrong!r}")
    adopted = (*protocols, *(base for base in bases if isinstance(base, ProtocolType)))
    bases = tuple(base for base in bases if not isinstance(base, ProtocolType))
    parent = next((base for base in bases if isinstance(base, ObjectType)), None)
    if parent is None or parent.__dict__.get("_entry_") is None:
        raise TypeError(f"{name}: derive from a class of a generated module, such as NSObject")
    registry = parent._entry_.registry
    entry = registry.entry(objc_name or name, parent.__name__)
    entry.adopted = tuple(adopted)
    methods = _methods(registry.space, parent, adopted, body)
    members: dict[str, Any] = {
        "_entry_": entry,
        "_declared_": {(one.sign, one.selector): one for one, _ in methods},
        "__setattr__": object.__setattr__,
        "_finish_": attach,
        **body,
    }
    cls: ObjectType = PointerType.__new__(meta, name, bases, members)
    callback_errors.arm()
    with LOCK:
        where = register(cls, entry.objc_name, parent, methods)
        entry.runtime_pointer = class_pointer(where)
        defined[entry.objc_name] = cls
    return cls


def _methods(
    space: Space, parent: Any, protocols: tuple[Any, ...], body: dict[str, Any]
) -> list[tuple[Signature, Any]]:
    """The methods in a class body, and the functions that implement them; declarations are replaced."""
    methods: list[tuple[Signature, Any]] = []
    for name, value in list(body.items()):
        if isinstance(value, Property):
            methods += _accessors(space, name, value)
            continue
        sign, function = "-", value
        declared: MethodDeclaration | None = None
        while isinstance(function, (MethodDeclaration, classmethod)):  # the decorators, in either order
            if isinstance(function, MethodDeclaration):
                declared, function = function, function.function
            else:
                sign, function = "+", function.__func__
        if not isinstance(function, types.FunctionType):
            continue
        signature: Signature | None
        if declared is not None:
            signature = declared.signature(space, sign)
            body[name] = function if sign == "-" else classmethod(function)
        else:
            signature = _inherited(parent, name, sign)
            for protocol in protocols:
                if signature is None:
                    _, signature = lookup.spelled(protocol, name, sign)
        if signature is not None:
            methods.append((signature, function))
    return methods


def _inherited(parent: Any, name: str, sign: str) -> Signature | None:
    """The method of the superclass with that name; a class object has the `-` methods of its root class too."""
    if sign == "-":
        return lookup.spelled(parent, name, sign)[1]
    _, signature = lookup.of_class(parent, name)
    if signature is None or signature.sign == sign:
        return signature
    return None if signature.consumes_self else Signature(signature.space, f"+{signature.line[1:]}")


def _accessors(space: Space, name: str, declared: Property) -> list[tuple[Signature, Any]]:
    """The getter of a property, and its setter if it has one, as methods of Objective-C."""
    kind = declared.resolved(space, name)
    getter = MethodDeclaration(lambda self: getattr(self, name), name, kind, ())
    found = [(getter.signature(space, "-"), getter.function)]
    if not declared.readonly:

        def put(self: Any, value: Any) -> None:
            setattr(self, name, value)

        setter = MethodDeclaration(put, f"set{name[:1].upper()}{name[1:]}:", None, (kind,))
        found.append((setter.signature(space, "-"), put))
    return found
