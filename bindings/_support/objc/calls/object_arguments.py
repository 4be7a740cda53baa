"""Arguments that are objects, where Python has values for which Foundation has objects: the error says which.

Nothing is converted by the way. Only parameters of such classes, and of the type `id`, pay for the better error.
"""

from __future__ import annotations

from ..conversion.values import constructors
from ..objects.object import Object

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_object_from_param = Object.from_param
_arguments: dict[Any, Any] = {}  # class -> its entry of `argtypes`


def _inherits(kind: Any, name: str) -> bool:
    return any(name in base.__dict__ for base in kind.__mro__)


def hint(kind: Any, value: Any) -> str:
    """Return how an object is made of a Python value for a parameter of the class `kind`, as the end of an error."""
    for types, name, constructor in constructors:
        if isinstance(value, types):
            method = constructor.__name__
            if kind is Object:
                return f": use {name}.{method}(...)"
            return f": use {kind.__name__}.{method}(...)" if _inherits(kind, method) else ""
    return ""


def object_argument(kind: Any) -> Any:
    """Return the entry of `argtypes` for a parameter of a class, a protocol or `id`; any object is taken."""
    if kind is not Object and not any(_inherits(kind, method.__name__) for _, _, method in constructors):
        return Object
    if kind not in _arguments:

        class ObjectArgument:
            stands_for = Object

            @staticmethod
            def from_param(value: Any) -> Any:
                try:
                    return _object_from_param(value)
                except TypeError:
                    wanted = "an Objective-C object" if kind is Object else kind.__name__
                    text = f"{wanted} is needed here, not {type(value).__name__}{hint(kind, value)}"
                    raise TypeError(text) from None

        _arguments[kind] = ObjectArgument
    return _arguments[kind]
