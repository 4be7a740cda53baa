"""Properties of classes defined in Python: a value in Python, a getter and a setter to Objective-C."""

from __future__ import annotations

from ..classes.protocols import ProtocolType
from ..conversion.values import from_python
from ..native.dispatch import is_struct, zero
from ..objects.block import BlockType
from ..objects.object import Class, Object, ObjectType
from ..objects.selector import SEL
from .closures import as_block
from .declared import declared_type
from .weak import WeakRef

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class Property:
    """Declares a property in the body of a class: `title = objc.property(NSString)`.

    In Python it is an attribute, to Objective-C (bindings, key-value coding) the methods `title` and `setTitle:`.
    `kind` is a class, a ctypes type, or a text as in a module's tables. An object is held, with `weak` it is not
    (see `WeakRef`), with `copy` a copy of it is; Python values become Foundation's objects, callables blocks.
    Without a value it is None or 0. Raises TypeError for `weak` or `copy` of what is no object.
    """

    def __init__(
        self, kind: Any = Object, *, weak: bool = False, copy: bool = False, readonly: bool = False
    ) -> None:
        self.kind, self.weak, self.copy, self.readonly = kind, weak, copy, readonly
        self.name = ""

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name = name

    def resolved(self, space: Any, name: str) -> Any:
        """Return the type of the property called `name`, which may be a text until now.

        Raises TypeError where that is no object, and weak or copied.
        """
        self.kind = declared_type(space, self.kind, f"property {name}")
        if (self.weak or self.copy) and not isinstance(self.kind, ObjectType):
            raise TypeError(f"{name}: a property that is no object is neither weak nor copied")
        return self.kind

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        if obj is None:
            return self
        value = obj.__dict__.get(self.name)
        if value is None:
            return zero(self.kind) if not isinstance(self.kind, ObjectType) else None
        return value() if self.weak else value

    def __set__(self, obj: Any, value: Any) -> None:
        if isinstance(self.kind, ObjectType):
            value = self._object(obj, value)
            if value is not None and self.copy:
                value = value.copy()
            obj.__dict__[self.name] = WeakRef(value) if self.weak and value is not None else value
        else:
            obj.__dict__[self.name] = value if isinstance(value, self.kind) else self._fitting(value)

    def __delete__(self, obj: Any) -> None:
        raise AttributeError(
            f"{self.name} is a property, which every object has: set it to None or 0", name=self.name
        )

    def _object(self, obj: Any, value: Any) -> Any:
        """The object for a value; of Python's own it must be one of the kind."""
        kind = self.kind
        if value is None or (
            isinstance(value, Object) and not isinstance(kind, BlockType) and kind is not Class
        ):
            return value
        if isinstance(kind, BlockType):
            return as_block(kind, value, obj)
        if kind is Class:
            if not isinstance(value, (ObjectType, Class)):
                raise TypeError(f"{self.name}: a class is needed here, not {value!r}")
            return value
        made = from_python(value, type(obj))
        named = kind is not Object and not isinstance(kind, ProtocolType)
        if named and not isinstance(made, (ObjectType, kind)):
            raise TypeError(f"{self.name}: {kind.__name__} is needed here, not {type(value).__name__}")
        return made

    def _fitting(self, value: Any) -> Any:
        """The value as C has it; OverflowError for an integer that the type cannot hold."""
        kind = self.kind
        if kind is SEL:
            return SEL() if value is None else SEL(value)
        try:
            if is_struct(kind) and not isinstance(value, (tuple, list)):
                raise TypeError
            converted = kind(*value) if is_struct(kind) else kind(value)
        except TypeError:
            raise TypeError(
                f"{self.name}: {kind.__name__} is needed here, not {type(value).__name__}"
            ) from None
        kept = getattr(converted, "value", converted)
        if isinstance(value, int) and isinstance(kept, int) and kept != value:
            raise OverflowError(f"{self.name}: {value} does not fit into {kind.__name__}")
        return kept
