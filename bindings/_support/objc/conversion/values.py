"""Any value, both ways, by the converters that the other modules here bring."""

from __future__ import annotations

from ..classes.registry import registry_for
from ..native.runtime import runtime
from ..objects.object import Object, ObjectType, address
from .messages import is_a

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

constructors: list[tuple[Any, str, Callable[[Any, Any], Any]]] = []  # Python types, class, class method
_to_python: list[tuple[str, Callable[[Any], Any]]] = [("NSNull", lambda obj: None)]
_by_class: dict[int, Callable[[Any], Any]] = {}  # the same, by the class of an object in the runtime


def converts(objc_name: str, to_python: Callable[[Any], Any], *class_methods: tuple[Any, Any]) -> None:
    """Say how objects of a class become Python values, and by which of its class methods Python types become such.

    Of two types that a value is an instance of the first counts: bool before int.
    """
    _to_python.append((objc_name, to_python))
    constructors.extend((types, objc_name, method) for types, method in class_methods)


def to_python(obj: Any) -> Any:
    """Return str, int, float, bool, bytes, list, dict, set or None for Foundation's objects; others as they are.

    The members of a list or a tuple are converted, as slices of arrays and items of dictionaries are such.
    """
    if not isinstance(obj, Object):
        return type(obj)(map(to_python, obj)) if type(obj) in (list, tuple) else obj
    where = address(obj)
    return _converter(where)(obj) if where else None


def _converter(where: int) -> Callable[[Any], Any]:
    """What makes a Python value of the object at an address."""
    isa = runtime().isa(where)
    convert = _by_class.get(isa)
    if convert is None:
        fitting = (convert for name, convert in _to_python if is_a(where, name))
        convert = _by_class[isa] = next(fitting, lambda obj: obj)
    return convert


def as_key(obj: Any) -> Any:
    """Return the Python value of an object where it must be hashable: tuple for list, frozenset for set.

    Raises TypeError for a dictionary, which has no hashable form.
    """
    value = to_python(obj)
    if isinstance(value, list):
        return tuple(map(as_key, obj))
    if isinstance(value, dict):
        raise TypeError(
            "an NSDictionary in a set, or as a key, has no Python value: iterate over the objects"
        )
    return frozenset(value) if isinstance(value, set) else value


def from_python(value: Any, like: Any) -> Any:
    """Return the Foundation object for a Python value, of the classes that `like`'s module knows; objects as they are.

    Raises TypeError if Foundation has no object for such a value.
    """
    if value is None or isinstance(value, (Object, ObjectType)):
        return value
    for types, name, constructor in constructors:
        if isinstance(value, types):
            return constructor(registry_for(like).named(name), value)
    raise TypeError(f"there is no Objective-C object for {value!r}")


def inherits(kind: Any, name: str) -> bool:
    """Return whether a class, or one above it, has an attribute in its own dictionary."""
    return any(name in base.__dict__ for base in kind.__mro__)


def hint(kind: Any, value: Any) -> str:
    """Return how an object is made of a Python value for a parameter of the class `kind`, as the end of an error."""
    for types, name, constructor in constructors:
        if isinstance(value, types):
            method = constructor.__name__
            if kind is Object:
                return f": use {name}.{method}(...)"
            return f": use {kind.__name__}.{method}(...)" if inherits(kind, method) else ""
    return ""
