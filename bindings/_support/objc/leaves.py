"""Results: which Python class an object gets, and who owns it.

For each class of the runtime that objects turn up with there is a *leaf*: a Python class below the nearest
class that a table knows, which also has the methods of the protocols that the runtime, or the type of the
result, say the class adopts. A leaf's instances own one reference; its `__del__` gives that back, and its
methods are bound for exactly that class.
"""

from __future__ import annotations

import atexit
import ctypes
from ctypes import c_void_p

from ..lock import LOCK
from . import attributes
from .classes import ProtocolType, Registry, protocols_of
from .dispatch import AsIs, dispatch
from .object import Consumed, Object, ObjectType, Pointer, address, from_address, set_class
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Check = Callable[[Any, Any, Any], Any]

_leaves: dict[
    Any, Any
] = {}  # (isa, public class, further protocols) -> (leaf, retain, class of a +0 result, finish)
_over: list[bool] = []  # the interpreter is being shut down


class Leaves(dict[int, "tuple[Any, Any, Any, Any]"]):
    """What becomes of a result of the type `declared`, by its class in the runtime."""

    def __init__(self, registry: Registry, declared: Any) -> None:
        self.registry, self.declared = registry, declared
        self.made: dict[tuple[bool, bool], Check] = {}

    def __missing__(self, isa: int) -> tuple[Any, Any, Any, Any]:
        with LOCK:
            found = self[isa] = self._find(isa)
        return found

    def check(self, retained: bool = False, consumes_self: bool = False) -> Check:
        """The result check (`errcheck`) of a message that returns such an object.

        A +0 result is retained, a +1 result adopted. Of a message that consumes its receiver the wrapper it was
        sent to gives up its reference.
        """
        key = retained, consumes_self
        if key not in self.made:
            self.made[key] = _new_check(self, retained, consumes_self)
        return self.made[key]

    def _find(self, isa: int) -> tuple[Any, Any, Any, Any]:
        if runtime().is_meta(isa):  # the object is a class
            registry = self.registry
            return Pointer, _nothing, Pointer, lambda result: registry.class_of(address(result))
        public: Any = None
        extra: list[ObjectType] = []
        for cls in runtime().chain(isa):
            public = self.registry.find(runtime().class_name(cls))
            if public is not None:
                break
            extra += self._known(runtime().protocols(cls))
        public = public or Object
        for declared in self.declared:
            if isinstance(declared, ProtocolType):
                extra.append(declared)
            elif declared is not Object and not issubclass(public, declared):
                public = declared
        known = set(map(id, protocols_of(public)))
        kept = []
        for protocol in extra:
            if id(protocol) not in known:
                kept.append(protocol)
                known.update(map(id, protocols_of(protocol)))
        key = (isa, public, tuple(kept))
        if key not in _leaves:
            _leaves[key] = _new_leaf(*key)
        found: tuple[Any, Any, Any, Any] = _leaves[key]
        return found

    def _known(self, adopted: list[tuple[int, str]]) -> Iterator[Any]:
        """The protocols that tables know; of others, those which they adopt themselves."""
        for where, name in adopted:
            known = self.registry.find(name, "protocols")
            if known is not None:
                yield known
            else:
                yield from self._known(runtime().protocols(where, of_protocol=True))


def _nothing(_: Any) -> None:
    """Retains what must not, or need not, be retained."""


def _new_leaf(isa: int, public: Any, extra: tuple[ObjectType, ...]) -> tuple[Any, Any, Any, Any]:
    retain, release = _counting(isa)
    body: dict[str, Any] = {
        "_isa_": isa,
        "_extra_": extra,
        "__module__": public.__module__,
        "__doc__": public.__doc__,
    }
    for protocol in extra:
        body.update(attributes.hidden(protocol._entry_, public))
    if release is not None:
        body["__del__"] = release
    meta = ObjectType if isinstance(public, ProtocolType) else type(public)
    leaf = counted(meta(runtime().class_name(isa), (public,), body))
    if any(entry.objc_name == "NSAutoreleasePool" for entry in attributes.entries(public)):
        return leaf, _nothing, public, None  # a pool raises an exception when it is retained
    return leaf, retain, leaf, getattr(public, "_finish_", None)


def _counting(isa: int) -> tuple[Any, Any]:
    """Two C callables that retain and release an object of that class; the second as a method."""
    run = runtime()
    if run.msgsend and hasattr(run.library, "objc_retain"):
        prototype = ctypes.CFUNCTYPE(None, AsIs)
        return prototype(("objc_retain", run.library)), attributes.method(
            prototype(("objc_release", run.library))
        )
    if not run.responds(isa, run.selector("retain")):
        return _nothing, None
    bound = dispatch().bound
    key = ("counting",)
    release = bound(None, (), (), "release", isa, key=key, watched=False)
    return bound(None, (), (), "retain", isa, key=key, watched=False), attributes.method(release)


_counted: list[Any] = []  # every class with a `__del__`


def counted(cls: Any) -> Any:
    """Register a class whose `__del__` releases; returns it."""
    if _over and "__del__" in vars(cls):
        del cls.__del__
    _counted.append(cls)
    return cls


@atexit.register
def _stop() -> None:
    """While the interpreter goes down, nothing is released: it might run code that is gone."""
    _over.append(True)
    for cls in _counted:
        if "__del__" in vars(cls):
            del cls.__del__


def leaves_of(registry: Registry, declared: Any) -> Leaves:
    """The leaves of a result type: a class, a protocol, or `Object` for `id`."""
    wanted = getattr(declared, "_all_", (declared,))
    found: Leaves | None = registry.leaves.get(wanted)
    if found is None:
        found = registry.leaves[wanted] = Leaves(registry, wanted)
    return found


def _new_check(leaves: Leaves, retained: bool, consumes_self: bool) -> Check:
    get_class: Any = None
    if runtime().object_get_class is not None:
        get_class = ctypes.CFUNCTYPE(c_void_p, AsIs)(("object_getClass", runtime().library))

    def kept(result: Any, function: Any, arguments: Any) -> Any:
        if not result:
            return None
        _, retain, cls, finish = leaves[result.contents.isa]
        retain(result)
        result.__class__ = cls
        return result if finish is None else finish(result)

    def kept_apple(result: Any, function: Any, arguments: Any) -> Any:
        if not result:
            return None
        _, retain, cls, finish = leaves[get_class(result)]
        retain(result)
        result.__class__ = cls
        return result if finish is None else finish(result)

    def adopted(result: Any, function: Any, arguments: Any) -> Any:
        if not result:
            return None
        cls, _, _, finish = leaves[get_class(result) if get_class else result.contents.isa]
        result.__class__ = cls
        return result if finish is None else finish(result)

    usual = adopted if retained else kept if get_class is None else kept_apple
    if not consumes_self:
        return usual

    def taken(result: Any, function: Any, arguments: Any) -> Any:
        set_class(arguments[0], Consumed)
        return usual(result, function, arguments)

    return taken


def wrap(leaves: Leaves, where: int | None, retained: bool = False) -> Any:
    """A wrapper for the object at an address, None for nil."""
    return leaves.check(retained)(from_address(where), None, None) if where else None
