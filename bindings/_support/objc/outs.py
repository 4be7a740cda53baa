"""Objects that a callee stores where a parameter points: `NSError **`, and others of that kind."""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_void_p

from .errors import ObjCError
from .object import Object, ObjectType, address
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_SLOT = ctypes.POINTER(c_void_p)


class Out:
    """The type `out(T)`: in C a pointer to a variable of the type T, an object.

    The caller owns what is stored if it is `retained`; else nobody has retained it for us.
    """

    def __init__(self, kind: Any, space: Any, retained: bool = False) -> None:
        self.kind, self.space, self.retained = kind, space, retained

    def is_error(self) -> bool:
        """Whether this is `NSError **`."""
        entry = getattr(self.kind, "_entry_", None)
        return entry is not None and entry.objc_name == "NSError"

    def wrap(self, where: int | None) -> Any:
        """The object that was stored."""
        from .leaves import leaves_of, wrap

        if not isinstance(self.kind, ObjectType):
            return where
        return wrap(leaves_of(self.space.objc(), self.kind), where, self.retained)


class Ref:
    """Takes what a method stores: `ref = Ref(NSString)`, pass it, read `ref.value` (None until then).

    A value given at the start is what the method finds there.
    """

    def __init__(self, kind: Any = None, value: Any = None) -> None:
        self.kind, self.value = kind, value

    def __repr__(self) -> str:
        return f"Ref({self.value!r})"


class OutStep:
    """An `out` parameter that the caller may pass a `Ref` for, or None."""

    omitted = False
    argtype = _SLOT

    def __init__(self, kind: Out) -> None:
        self.kind = kind

    def convert(self, value: Any, owner: Any, after: list[Any]) -> Any:
        if not isinstance(value, Ref):
            return value
        from .dispatch import dispatch

        before = address(value.value) if isinstance(value.value, Object) else None
        if before and self.kind.retained:  # the callee releases what it replaces
            dispatch().send(c_void_p, ())(before, runtime().selector("retain"))
        slot = c_void_p(before)

        def read() -> None:
            if slot.value != before:
                value.value = self.kind.wrap(slot.value)

        after.append(read)
        return ctypes.pointer(slot)


class ErrorStep:
    """An `NSError **` parameter, which callers leave out."""

    omitted = True
    argtype = _SLOT

    def __init__(self, kind: Out) -> None:
        self.kind = kind

    def make(self) -> Any:
        return ctypes.pointer(c_void_p())

    def exception(self, space: Any, slot: Any, selector: str) -> ObjCError:
        """The exception for what the method stored."""
        error = self.kind.wrap(slot.contents.value)
        if error is None:
            return ObjCError(f"{selector} failed without saying why")
        from . import convert
        from .dispatch import dispatch

        send, run = dispatch().send, runtime()
        where = address(error)

        def text(selector: str) -> str:
            found = send(c_void_p, ())(where, run.selector(selector))
            return convert.text(found) if found else ""

        code = send(ctypes.c_long, ())(where, run.selector("code"))
        return ObjCError(text("localizedDescription"), text("domain"), code, error)


def failed(result: Any, kind: Any, slot: Any) -> bool:
    """Whether a method with an `NSError **` parameter says that it failed: nil, NO, or else an error that is set."""
    if kind is c_bool or isinstance(kind, ObjectType):
        return not (result is not None if isinstance(kind, ObjectType) else result)
    return bool(slot.contents.value)
