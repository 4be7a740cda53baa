"""Objects that a callee stores where a parameter points: `NSError **`, and others of that kind."""

from __future__ import annotations

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space


class Out:
    """The type `out(T)`: in C a pointer to a variable of the type T, an object.

    The caller owns what is stored if it is `retained`; else nobody has retained it for us.
    """

    def __init__(self, kind: Any, space: Space, retained: bool = False) -> None:
        self.kind, self.space, self.retained = kind, space, retained

    def is_error(self) -> bool:
        """Whether this is `NSError **`."""
        entry = getattr(self.kind, "_entry_", None)
        return entry is not None and entry.objc_name == "NSError"


class Ref:
    """Takes what a method stores: `ref = Ref(NSString)`, pass it, read `ref.value` (None until then).

    A value given at the start is what the method finds there.
    """

    def __init__(self, kind: Any = None, value: Any = None) -> None:
        self.kind, self.value = kind, value

    def __repr__(self) -> str:
        return f"Ref({self.value!r})"
