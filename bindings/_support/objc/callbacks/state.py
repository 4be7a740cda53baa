"""The Python attributes of objects of classes defined in Python: as long-lived as the object, up to its `dealloc`."""

from __future__ import annotations

from _thread import get_ident

from ..native import callback_errors
from ..native.dispatch import ObjCSuper, dispatch
from ..native.runtime import runtime
from ..objects.object import Gone, ObjectType, address, from_address, set_class

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_living: dict[int, dict[str, Any]] = {}  # address of an object -> its Python attributes
_dying: dict[tuple[int, int], dict[str, Any]] = {}  # (thread, address), while dealloc runs


on_dealloc: list[Callable[[int], None]] = []  # called with the address of an object whose `dealloc` begins


def attach(obj: Any) -> Any:
    """Give a wrapper the attributes that all wrappers of its object share, and return it."""
    obj.__dict__ = _living.setdefault(address(obj), {})
    return obj


def dealloc(cls: ObjectType, where: int, function: Any) -> None:
    """End an object: its Python attributes are there until the last `dealloc` in Python has run.

    `function` is the `dealloc` of a class in Python; without one the superclass's is called.
    """
    for call in on_dealloc:
        call(where)
    state = _living.pop(where, None)
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
            try:
                function(obj)
            finally:
                set_class(obj, Gone)
    except BaseException as error:
        callback_errors.report(
            error
        )  # as for `__del__`: whoever dropped the last reference expects no exception
    finally:
        if outer:
            del _dying[key]
