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
too (`@classmethod`); others stay plain Python methods. What is declared is called by the selector's spelling too
(`add_to_`), and overridden under either name. `super().init()` does what `objc.super_(Counter, self).init()` does.
The class is registered in the runtime under its own name, or under `objc_name=…`, for the life of the process. Called
from Python such a method is the Python function itself; called from Objective-C its arguments are wrapped first. Once
Python has ended, its methods are those of the superclass.
"""

from __future__ import annotations

import types

from ... import LOCK
from ...format.objc import attribute_of
from ..classes import lookup
from ..classes.protocols import ProtocolType
from ..classes.registry import defined
from ..native import callback_errors
from ..objects.object import ObjectType, PointerType, class_pointer
from ..objects.signature import Signature, family
from .declared import check_override, declared_type
from .implementation import register
from .properties import Property
from .results import NO_AWAIT
from .state import attach

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...space import Space

_COROUTINE, _GENERATOR = 0x80 | 0x200, 0x20  # `inspect`'s CO_COROUTINE and CO_ASYNC_GENERATOR, CO_GENERATOR


class MethodDeclaration:
    """A function with the selector and the types that `method` gave it."""

    def __init__(self, function: Any, selector: str, result: Any, arguments: tuple[Any, ...]) -> None:
        self.function, self.selector, self.result, self.arguments = function, selector, result, arguments

    def signature(self, space: Space, sign: str) -> Signature:
        """Return the signature, by the naming rules of ownership: `init…` takes self over, `copy…` returns +1."""

        def text(kind: Any) -> str:
            return kind if isinstance(kind, str) else getattr(kind, "__name__", "None")

        def resolved(kind: Any, what: str) -> Any:
            return declared_type(space, kind, f"{self.selector!r}, {what}")

        result = None if self.result is None else resolved(self.result, "the result")
        rule = family(self.selector) if isinstance(result, ObjectType) else ""
        facts = ", consumes self" if rule == "init" and sign == "-" else ""
        mark = "retained " if rule else ""
        parameters = ", ".join(f"_{index}: {text(kind)}" for index, kind in enumerate(self.arguments))
        line = f"{sign} {self.selector}({parameters}) -> {mark}{text(self.result)}{facts}"
        signature = Signature(space, line)
        signature._types = tuple(
            resolved(kind, f"argument {place}") for place, kind in enumerate(self.arguments, 1)
        )
        signature._result = result
        return signature


def method(selector: str, restype: Any = None, *argtypes: Any) -> Callable[[Any], Any]:
    """Declare a method with a selector of its own, in a class that is derived from a generated one.

    Types are ctypes types, types and classes of a generated module, or texts as in its tables: "BLOCK(None, id)",
    "out(NSError)" for `NSError **`. Raises TypeError if there are not as many `argtypes` as the selector has colons.
    """
    if not isinstance(selector, str):
        raise TypeError(
            f'objc.method takes a selector: @objc.method("{getattr(selector, "__name__", "name")}")'
        )
    count = selector.count(":")
    if not selector or (count and not selector.endswith(":")):
        raise TypeError(f"{selector!r} is no selector: what comes after a colon ends with one")
    if count != len(argtypes):
        raise TypeError(
            f"{selector!r} takes {count} argument{'s' * (count != 1)}, {len(argtypes)} types given"
        )
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
    if others := [base.__name__ for base in bases if isinstance(base, ObjectType) and base is not parent]:
        raise TypeError(
            f"{name}: a class of Objective-C has one superclass, {parent.__name__} or {others[0]}"
        )
    for method in ("__new__", "__init__", "__del__"):
        if method in body:
            raise TypeError(
                f"{name}: Objective-C makes and ends its objects: in place of {method} write init, dealloc"
            )
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
    _show(parent, body)
    callback_errors.arm()
    with LOCK:
        where = register(cls, entry.objc_name, parent, methods)
        entry.runtime_pointer = class_pointer(where)
        defined[entry.objc_name] = cls
    return cls


def _show(parent: Any, body: dict[str, Any]) -> None:
    """Let Python's `super()` find the methods that are overridden, and those that the functions which call it name.

    It looks into classes, and asks none of them.
    """
    functions = {
        name: value for name, value in body.items() if isinstance(value, (types.FunctionType, classmethod))
    }
    called: set[str] = set()
    function: Any
    for function in functions.values():
        _add_called(getattr(function, "__func__", function).__code__, called)
    for name in functions.keys() | called:
        for where in (lookup.spelled(parent, name, "-")[0], lookup.of_class(parent, name)[0]):
            if where is not None and name not in where.__dict__ and not name.startswith("__"):
                type.__setattr__(where, name, lookup.Hidden(name))


def _add_called(code: Any, called: set[str]) -> None:
    """Add the names in a function that calls `super()`; in those inside it, too."""
    if "super" in code.co_names:
        called.update(code.co_names)
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            _add_called(inner, called)


def _methods(
    space: Space, parent: Any, protocols: tuple[Any, ...], body: dict[str, Any]
) -> list[tuple[Signature, Any]]:
    """The methods in a class body, and the functions that implement them; declarations are replaced."""
    methods: list[tuple[Signature, Any]] = []
    named = body["_named_"] = {}
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
            if declared is not None:
                raise TypeError(
                    f"{declared.selector!r} declares a function, or a classmethod, not {function!r}"
                )
            continue
        signature: Signature | None
        if declared is not None:
            signature = declared.signature(space, sign)
            check_override(parent, signature)
            body[name] = function if sign == "-" else classmethod(function)
            for other in (name, attribute_of(declared.selector)):
                if body.setdefault(other, body[name]) is body[name]:
                    named[sign, other] = signature
        else:
            signature = _inherited(parent, name, sign)
            for other in _names(parent, signature):
                body.setdefault(other, value)
            for protocol in protocols:
                if signature is None:
                    _, signature = lookup.spelled(protocol, name, sign)
        if signature is not None:
            _refuse_suspended(signature, function)
            methods.append((signature, function))
    return methods


def _refuse_suspended(signature: Signature, function: Any) -> None:
    """Raise TypeError for a function whose code does not run when it is called."""
    if function.__code__.co_flags & _COROUTINE:
        raise TypeError(f"{signature.selector!r} is an async def, and {NO_AWAIT}")
    if function.__code__.co_flags & _GENERATOR:
        raise TypeError(
            f"{signature.selector!r} has a yield: Objective-C would get a generator, which nobody runs"
        )


def _names(parent: Any, signature: Signature | None) -> list[str]:
    """All names by which classes in Python declare a method."""
    named = (one for base in parent.__mro__ for one in base.__dict__.get("_named_", {}).items())
    return [name for (_, name), known in named if known is signature]


def _inherited(parent: Any, name: str, sign: str) -> Signature | None:
    """The method of the superclass with that name; a class object has the `-` methods of its root class too."""
    for base in parent.__mro__:
        if (signature := base.__dict__.get("_named_", {}).get((sign, name))) is not None:
            return signature  # type: ignore[no-any-return]
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
