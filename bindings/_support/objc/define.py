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

Functions named after methods of the superclass or of an adopted protocol override or implement those, class methods
too (`@classmethod`); others stay plain Python methods. The class is registered in the runtime under its own
name, or under `objc_name=…`, for the life of the process. Called from Python such a method is the Python
function itself; called from Objective-C its arguments are wrapped first. Once Python has ended, its methods are
those of the superclass.
"""

from __future__ import annotations

import atexit
import ctypes
import types
from _thread import get_ident
from ctypes import c_bool, c_char_p, c_size_t, c_void_p

from ..lock import LOCK
from . import encoding, pending
from .callbacks import Callback
from .classes import Entry, ProtocolType, class_pointer, defined
from .dispatch import ObjCSuper, dispatch
from .errors import ClassError
from .leaves import leaves_of, wrap
from .object import ObjectType, PointerType, address, from_address, set_class
from .runtime import runtime
from .signature import Signature, family

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_states: dict[int, dict[str, Any]] = {}  # address of a living object -> its Python attributes
_dying: dict[tuple[int, int], dict[str, Any]] = {}  # (thread, address), while dealloc runs
_kept: list[Any] = []  # what the runtime calls, for ever
_added: dict[
    int, set[int]
] = {}  # class or metaclass, superclasses first -> the selectors of its methods in Python


@atexit.register
def _disarm() -> None:
    """Methods can be called after Python has ended, when its code is gone: they are then the superclass's.

    Those that no superclass has do nothing and return 0. Who has kept the address of a method's code, and calls
    that, cannot be helped.
    """
    if not _added:
        return
    run = runtime()
    nothing = ctypes.cast(ctypes.CDLL(None).sched_yield, c_void_p).value  # looks at no argument, returns 0
    add = run.function("class_addMethod", c_bool, c_void_p, c_void_p, c_void_p, c_char_p)
    replace = run.function("class_replaceMethod", c_void_p, c_void_p, c_void_p, c_void_p, c_char_p)
    method = run.function("class_getInstanceMethod", c_void_p, c_void_p, c_void_p)
    encoded = run.function("method_getTypeEncoding", c_char_p, c_void_p)
    for cls, selectors in _added.items():
        above = run.superclass(cls)
        for selector in selectors:
            code = run.implementation(above, selector) if run.responds(above, selector) else nothing
            described = cls, selector, code, encoded(method(cls, selector))
            if not add(*described):  # GCC's runtime replaces inherited methods where they are
                replace(*described)


class Declared:
    """A function with the selector and the types that `method` gave it."""

    def __init__(self, function: Any, selector: str, result: Any, arguments: tuple[Any, ...]) -> None:
        self.function, self.selector, self.result, self.arguments = function, selector, result, arguments

    def signature(self, space: Any, sign: str) -> Signature:
        """The signature, by the naming rules of ownership: `init…` takes self over, `copy…` returns +1."""

        def text(kind: Any) -> str:
            return kind if isinstance(kind, str) else getattr(kind, "__name__", "None")

        def resolved(kind: Any) -> Any:
            return space.type(kind) if isinstance(kind, str) else kind

        result = resolved(self.result)
        rule = family(self.selector) if isinstance(result, ObjectType) else ""
        facts = ", consumes self" if rule == "init" and sign == "-" else ""
        mark = "retained " if rule else ""
        parameters = ", ".join(f"_{index}: {text(kind)}" for index, kind in enumerate(self.arguments))
        made = Signature(space, f"{sign} {self.selector}({parameters}) -> {mark}{text(self.result)}{facts}")
        made._types, made._result = tuple(map(resolved, self.arguments)), result
        return made


def method(selector: str, restype: Any = None, *argtypes: Any) -> Callable[[Any], Any]:
    """Declares a method with a selector of its own, in a class that is derived from a generated one.

    Types are ctypes types, generated classes, or texts as in a module's tables ("BLOCK(None, id)").
    """
    if selector.count(":") != len(argtypes):
        raise TypeError(f"{selector!r} takes {selector.count(':')} arguments, {len(argtypes)} types given")
    return lambda function: Declared(function, selector, restype, argtypes)


def new_class(
    meta: Any,
    name: str,
    bases: tuple[Any, ...],
    body: dict[str, Any],
    *,
    protocols: Any = (),
    objc_name: str | None = None,
) -> ObjectType:
    """The class of a `class` statement below a generated class."""
    adopted = (*protocols, *(base for base in bases if isinstance(base, ProtocolType)))
    bases = tuple(base for base in bases if not isinstance(base, ProtocolType))
    parent = next((base for base in bases if isinstance(base, ObjectType)), None)
    if parent is None or parent.__dict__.get("_entry_") is None:
        raise TypeError(f"{name}: derive from a class of a generated module, such as NSObject")
    registry = parent._entry_.registry
    entry = Entry(registry, objc_name or name, parent.__name__)
    entry._protocols = tuple(adopted)
    found = _methods(registry.space, parent, adopted, body)
    own: dict[str, Any] = {
        "_entry_": entry,
        "__setattr__": object.__setattr__,
        "_finish_": _with_state,
        **body,
    }
    made: ObjectType = PointerType.__new__(meta, name, bases, own)
    pending.arm()
    with LOCK:
        where = _register(made, entry.objc_name, parent, found)
        entry._pointer = class_pointer(where)
        defined[entry.objc_name] = made
    return made


def _methods(
    space: Any, parent: Any, protocols: tuple[Any, ...], body: dict[str, Any]
) -> list[tuple[Signature, Any]]:
    """The methods in a class body, and the functions that implement them; declarations are replaced."""
    from . import attributes

    found = []
    for name, value in list(body.items()):
        sign, function = "-", value
        declared: Declared | None = None
        while isinstance(function, (Declared, classmethod)):  # the decorators, in either order
            if isinstance(function, Declared):
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
            _, signature = attributes.spelled(parent, name, sign)
            for protocol in protocols:
                if signature is None:
                    _, signature = attributes.spelled(protocol, name, sign)
        if signature is not None:
            found.append((signature, function))
    return found


def _register(cls: ObjectType, name: str, parent: Any, methods: list[tuple[Signature, Any]]) -> int:
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
    for target in (
        where,
        run.isa(where),
    ):  # GCC's runtime would not tell subclasses of a method that is replaced
        _added.setdefault(target, set()).update(_added.get(run.superclass(target), ()))
    return int(where)


def _encoding(above: int, signature: Signature) -> bytes:
    """The encoding of the method that is overridden, else one made of the types."""
    run = runtime()
    name = "class_getInstanceMethod" if signature.sign == "-" else "class_getClassMethod"
    found = run.function(name, c_void_p, c_void_p, c_void_p)(above, run.selector(signature.selector))
    if found:
        text: bytes | None = run.function("method_getTypeEncoding", c_char_p, c_void_p)(found)
        if text:
            return text
    return encoding.of_method(signature).encode()


def _implementation(cls: ObjectType, signature: Signature, function: Any) -> int:
    """The address of a C function that runs a Python function as a method."""
    registry = cls._entry_.registry
    if signature.selector == "dealloc" and signature.sign == "-":
        prototype = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)
        code = prototype(lambda where, sel: _dealloc(cls, where, function))
    else:
        way = Callback(signature)
        prototype = ctypes.CFUNCTYPE(way.restype, c_void_p, c_void_p, *way.argtypes)
        receiver: Callable[[int], Any]
        if signature.sign == "+":
            receiver = registry.class_of
        else:
            leaves, takes = leaves_of(registry, cls), signature.consumes_self

            def receiver(where: int) -> Any:
                return wrap(leaves, where, takes)

        def run(where: int, sel: int, *arguments: Any) -> Any:
            return way.run(function, arguments, receiver, where)

        code = prototype(run)
    _kept.append(code)
    return ctypes.cast(code, c_void_p).value or 0


def _with_state(obj: Any) -> Any:
    """Gives a wrapper the attributes that all wrappers of its object share."""
    obj.__dict__ = _states.setdefault(address(obj), {})
    return obj


def _dealloc(cls: ObjectType, where: int, function: Any) -> None:
    """The end of an object: its Python attributes are there until the last `dealloc` in Python has run."""
    state = _states.pop(where, None)
    key = (get_ident(), where)
    outer = state is not None or key not in _dying
    if outer:
        _dying[key] = {} if state is None else state
    try:
        if function is None:
            run = runtime()
            target = ObjCSuper(where, run.superclass(address(cls._as_parameter_)))
            dispatch().super_(None, ())(target, run.selector("dealloc"))
        else:
            obj = from_address(where)
            set_class(obj, cls)  # borrowed: it must not be retained any more
            obj.__dict__ = _dying[key]
            function(obj)
    except BaseException as error:
        pending.report(error)  # as for `__del__`: whoever dropped the last reference expects no exception
    finally:
        if outer:
            del _dying[key]
