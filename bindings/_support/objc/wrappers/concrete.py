"""Which Python class an object gets, and its wrapper.

For each class of the runtime that objects turn up with there is a *concrete class*: a Python class below the nearest
class that a table knows, which also has the methods of the protocols that the runtime, or the type of the result, say
the class adopts. Its instances own one reference; its `__del__` gives that back, and its methods are bound for exactly
that class.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ... import LOCK
from ..classes import lookup
from ..classes.protocols import ProtocolType, protocols_of
from ..classes.registry import Registry
from ..native.dispatch import AsIs
from ..native.runtime import runtime
from ..objects.direct import MAY_WAIT, NO_RETAIN, OF_ROOT, direct
from ..objects.object import Consumed, Object, ObjectType, Pointer, address, from_address, set_class
from .ownership import counting, no_retain, releasing

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ..objects.out import Out

    Check = Callable[[Any, Any, Any], Any]
    Treatment = tuple[
        Any, Any, Any, Any
    ]  # concrete class, what retains, class of a +0 result, what finishes it

ENUMERATE = "countByEnumeratingWithState:objects:count:"

_treatments: dict[Any, Treatment] = {}  # by isa, public class, further protocols


class ConcreteClasses(dict[int, "Treatment"]):
    """What becomes of a result of the type `declared`, by its class in the runtime."""

    def __init__(self, registry: Registry, declared: Any) -> None:
        self.registry, self.declared = registry, declared
        self.checks: dict[tuple[bool, bool], Check] = {}
        self._table: Any = None

    def __missing__(self, isa: int) -> Treatment:
        with LOCK:
            treatment = self[isa] = self._find(isa)
        return treatment

    def check(self, retained: bool = False, consumes_self: bool = False) -> Check:
        """Return the result check (`errcheck`) of a message that returns such an object.

        A +0 result is retained, a +1 result adopted. Of a message that consumes its receiver the wrapper it was
        sent to gives up its reference.
        """
        key = retained, consumes_self
        if key not in self.checks:
            self.checks[key] = _new_check(self, retained, consumes_self)
        return self.checks[key]

    def table(self) -> Any:
        """Return the same as a table for C; None where there is no library for it."""
        if self._table is None and (sends := direct()) is not None:

            def treatment(isa: int) -> tuple[Any, Any, Any, int]:
                owned, retain, borrowed, finish = self[isa]
                return owned, borrowed, finish, _how(isa, retain)

            self._table = sends.table(treatment)
        return self._table

    def _find(self, isa: int) -> Treatment:
        if runtime().is_meta(isa):  # the object is a class
            registry = self.registry
            return Pointer, no_retain, Pointer, lambda result: registry.class_of(address(result))
        public: Any = None
        adopted: list[ObjectType] = []
        for cls in runtime().chain(isa):
            public = self.registry.find(runtime().class_name(cls))
            if public is not None:
                break
            adopted += self._known(runtime().protocols(cls))
        public = public or Object
        for declared in self.declared:
            if isinstance(declared, ProtocolType):
                adopted.append(declared)
            elif declared is not Object and not issubclass(public, declared):
                public = declared
        known = set(map(id, protocols_of(public)))
        extra = []
        for protocol in adopted:
            if id(protocol) not in known:
                extra.append(protocol)
                known.update(map(id, protocols_of(protocol)))
        key = (isa, public, tuple(extra))
        if key not in _treatments:
            _treatments[key] = _treatment(*key)
        return _treatments[key]

    def _known(self, adopted: list[tuple[int, str]]) -> Iterator[Any]:
        """The protocols that tables know; of others, those which they adopt themselves."""
        for where, name in adopted:
            known = self.registry.find(name, "protocols")
            if known is not None:
                yield known
            else:
                yield from self._known(runtime().protocols(where, of_protocol=True))


def concrete_classes(registry: Registry, declared: Any) -> ConcreteClasses:
    """Return the concrete classes of a result type: a class, a protocol, or `Object` for `id`."""
    wanted = declared._all_ or (declared,)
    classes: ConcreteClasses | None = registry.concrete.get(wanted)
    if classes is None:
        classes = registry.concrete[wanted] = ConcreteClasses(registry, wanted)
    return classes


def _treatment(isa: int, public: Any, extra: tuple[ObjectType, ...]) -> Treatment:
    retain, release = counting(isa)
    body: dict[str, Any] = {
        "_isa_": isa,
        "_extra_": extra,
        "__module__": public.__module__,
        "__doc__": public.__doc__,
    }
    for protocol in extra:
        body.update(lookup.hidden(protocol._entry_))
    if release is not None:
        body["__del__"] = release
    if public.__iter__ is Object.__iter__ and not runtime().responds(isa, runtime().selector(ENUMERATE)):
        body["__iter__"] = None  # so that it counts as no Iterable
    meta = ObjectType if isinstance(public, ProtocolType) else type(public)
    cls = releasing(meta(runtime().class_name(isa), (public,), body))
    if any(entry.objc_name == "NSAutoreleasePool" for entry in lookup.entries(public)):
        return cls, no_retain, public, None  # a pool raises an exception when it is retained
    return cls, retain, cls, public._finish_


def _how(isa: int, retain: Any) -> int:
    """How C retains an object: the root class's `retain` counts, and waits for nobody who may want to run Python."""
    if retain is no_retain:
        return NO_RETAIN
    run = runtime()
    root, selector = run.get_class(b"NSObject"), run.selector("retain")
    same = root and run.implementation(isa, selector) == run.implementation(root, selector)
    return OF_ROOT if same else MAY_WAIT


def _new_check(classes: ConcreteClasses, retained: bool, consumes_self: bool) -> Check:
    check = _plain_check(classes, retained)
    if (sends := direct()) is not None:
        check = sends.check(classes.table(), retained)
    if not consumes_self:
        return check

    def consume_receiver(result: Any, function: Any, arguments: Any) -> Any:
        set_class(arguments[0], Consumed)
        return check(result, function, arguments)

    return consume_receiver


def _plain_check(classes: ConcreteClasses, retained: bool) -> Check:
    get_class: Any = None
    if runtime().object_get_class is not None:
        get_class = ctypes.CFUNCTYPE(c_void_p, AsIs)(("object_getClass", runtime().library))

    def retain_result(result: Any, function: Any, arguments: Any) -> Any:
        if not result:
            return None
        _, retain, cls, finish = classes[result.contents.isa]
        retain(result)
        result.__class__ = cls
        return result if finish is None else finish(result)

    def retain_result_apple(result: Any, function: Any, arguments: Any) -> Any:
        if not result:
            return None
        _, retain, cls, finish = classes[get_class(result)]
        retain(result)
        result.__class__ = cls
        return result if finish is None else finish(result)

    def adopt_result(result: Any, function: Any, arguments: Any) -> Any:
        if not result:
            return None
        cls, _, _, finish = classes[get_class(result) if get_class else result.contents.isa]
        result.__class__ = cls
        return result if finish is None else finish(result)

    return adopt_result if retained else retain_result if get_class is None else retain_result_apple


def wrap(classes: ConcreteClasses, where: int | None, retained: bool = False) -> Any:
    """Return a wrapper for the object at an address, None for nil."""
    return classes.check(retained)(from_address(where), None, None) if where else None


def wrap_stored(out: Out, where: int | None) -> Any:
    """Return a wrapper for what a callee has stored where a parameter points."""
    if not isinstance(out.kind, ObjectType):
        return where
    return wrap(concrete_classes(out.space.objc(), out.kind), where, out.retained)
