"""Arguments that are objects, where Python has values for which Foundation has objects: the error says which.

Nothing is converted by the way. Only parameters of such classes, and of the type `id`, pay for the better error.
"""

from __future__ import annotations

from .object import Object

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_WAYS: tuple[tuple[Any, str, str], ...] = (
    (str, "NSString", "from_str"),
    (bool, "NSNumber", "from_bool"),
    (int, "NSNumber", "from_int"),
    (float, "NSNumber", "from_float"),
    ((bytes, bytearray, memoryview), "NSData", "from_bytes"),
    ((list, tuple), "NSArray", "from_list"),
    ((set, frozenset), "NSSet", "from_list"),
    (dict, "NSDictionary", "from_dict"),
)
_take = Object.from_param
_made: dict[Any, Any] = {}


def _inherits(kind: Any, name: str) -> bool:
    return any(name in base.__dict__ for base in kind.__mro__)


def hint(kind: Any, value: Any) -> str:
    """How an object is made of a Python value for a parameter of the class `kind`; empty if there is no way."""
    for types, name, way in _WAYS:
        if isinstance(value, types):
            if kind is Object:
                return f": use {name}.{way}(...)"
            return f": use {kind.__name__}.{way}(...)" if _inherits(kind, way) else ""
    return ""


def argument(kind: Any) -> Any:
    """The entry of `argtypes` for a parameter of a class, a protocol or `id`; any object is taken."""
    if kind is not Object and not any(_inherits(kind, way) for _, _, way in _WAYS):
        return Object
    if kind not in _made:

        class Given:
            stands_for = Object

            @staticmethod
            def from_param(value: Any) -> Any:
                try:
                    return _take(value)
                except TypeError:
                    wanted = "an Objective-C object" if kind is Object else kind.__name__
                    text = f"{wanted} is needed here, not {type(value).__name__}{hint(kind, value)}"
                    raise TypeError(text) from None

        _made[kind] = Given
    return _made[kind]
