"""Exceptions on their way between the languages: as whose object each of them arrives.

What was thrown in Objective-C becomes an `ObjCException`. A Python exception travels through Objective-C as an
NSException with the name of its class and its text; where it gets back to Python it is the same Python exception.
"""

from __future__ import annotations

import atexit
import ctypes
from _thread import get_ident
from ctypes import c_char_p, c_void_p

from ... import LOCK
from ..classes.registry import registry_for
from ..errors import ObjCException
from ..native import classes
from ..native.dispatch import ObjCSuper, dispatch, send
from ..native.nsstring import new_text, text_of
from ..native.runtime import runtime
from ..objects.object import Object, address
from ..wrappers.concrete import concrete_classes, wrap

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_carried: dict[
    int, BaseException
] = {}  # address of an object of ours -> what it stands for, until its `dealloc`
_again: dict[int, ObjCException] = {}  # thread -> what was last thrown by its own object
_made: list[Any] = []  # the class of our objects, and the code of its `dealloc`


def caught(where: int | None) -> BaseException:
    """Return the Python exception for an object that was thrown; an NSException has a name and a reason."""
    if not where:
        return ObjCException("an exception of another language")
    error = _carried.pop(where, None)
    again = _again.pop(get_ident(), None)
    if error is None and again is not None and address(again.exception) == where:
        error = again
    if error is not None:
        return error
    run = runtime()
    concrete = concrete_classes(registry_for(Object), Object)
    isa = run.isa(where)
    name, reason = (
        text_of(where, selector) if _has(isa, selector) else "" for selector in ("name", "reason")
    )
    info = wrap(concrete, send(where, "userInfo")) if _has(isa, "userInfo") else None
    return ObjCException(name or run.class_name(isa), reason, wrap(concrete, where), info)


def _has(isa: int, selector: str) -> bool:
    return bool(runtime().responds(isa, runtime().selector(selector)))


def thrown(error: BaseException) -> int:
    """Return the address of the object, autoreleased, as which a Python exception travels; 0 without a Foundation."""
    if isinstance(error, ObjCException) and isinstance(error.exception, Object) and error.exception:
        _again[get_ident()] = error
        return address(error.exception)
    if not _made:
        with LOCK:
            if not _made:
                _made.extend(_new_class())
    cls = _made[0]
    if not cls:
        return 0
    if isinstance(error, ObjCException):
        name, reason = error.name, error.reason
    else:
        name, reason = type(error).__name__, _text(error)
    texts = [new_text(name), new_text(reason)]
    init = dispatch().send(c_void_p, (c_void_p, c_void_p, c_void_p))
    where = init(send(cls, "alloc"), runtime().selector("initWithName:reason:userInfo:"), *texts, None)
    for text in texts:
        send(text, "release", None)
    if not where:
        return 0
    _carried[where] = error
    send(where, "autorelease")
    return int(where)


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:
        return ""


def _new_class() -> tuple[int, Any]:
    """A subclass of NSException whose objects are forgotten with their `dealloc`."""
    run = runtime()
    above = run.get_class(b"NSException")
    if not above:
        return 0, None
    selector = run.selector("dealloc")
    end = dispatch().super_(None, ())

    def dealloc(where: int, sel: int) -> None:
        _carried.pop(where, None)
        end(ObjCSuper(where, above), sel)

    code = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)(dealloc)
    cls = classes.make("PythonException", above, {"dealloc": (code, b"v@:")})
    replace = run.function("class_replaceMethod", c_void_p, c_void_p, c_void_p, c_void_p, c_char_p)
    atexit.register(
        replace, cls, selector, run.implementation(above, selector), b"v@:"
    )  # Python's code is gone then
    return cls, code
