"""Properties of classes defined in Python: a value in Python, a getter and a setter to Objective-C."""

from __future__ import annotations

from ..conversion.values import from_python
from ..native.dispatch import zero
from ..objects.block import BlockType
from ..objects.object import Object, ObjectType
from .closures import as_block
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
        """Return the type of the property called `name`, which may be a text until now."""
        if isinstance(self.kind, str):
            self.kind = space.type(self.kind)
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
            if isinstance(self.kind, BlockType):
                value = as_block(self.kind, value, obj)
            else:
                value = from_python(value, type(obj))
            if value is not None and self.copy:
                value = value.copy()
            obj.__dict__[self.name] = WeakRef(value) if self.weak and value is not None else value
        else:
            obj.__dict__[self.name] = value if isinstance(value, self.kind) else _fitting(self.kind, value)


def _fitting(kind: Any, value: Any) -> Any:
    converted = kind(value)
    kept = getattr(converted, "value", converted)
    if isinstance(value, int) and isinstance(kept, int) and kept != value:
        raise OverflowError(f"{value} does not fit into {kind.__name__}")
    return kept
