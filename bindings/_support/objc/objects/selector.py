"""Selectors: the names that messages are sent by."""

from __future__ import annotations

from ctypes import c_void_p

from ..native.runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class SEL(c_void_p):
    """A selector; where one is asked for, its name as a `str` will do: `respondsToSelector_("length")`."""

    def __init__(self, name: str | None = None) -> None:
        if name is not None and not isinstance(name, str):
            raise TypeError(f"a selector is made of its name, a str, not of {type(name).__name__}")
        if name is not None and "\0" in name:
            raise ValueError(f"no selector has a zero in its name: {name!r}")
        super().__init__(None if name is None else runtime().selector(name))

    @classmethod
    def from_param(cls, value: Any) -> Any:
        """What ctypes calls for an argument of this type. Raises TypeError for what is no selector."""
        if isinstance(value, str):
            return cls(value)
        if value is None or isinstance(value, c_void_p):
            return c_void_p.from_param(value)
        raise TypeError(f"a selector, or its name, is needed here, not {type(value).__name__}")

    def __str__(self) -> str:
        return runtime().selector_name(self.value) if self.value else ""

    def __repr__(self) -> str:
        return f"SEL({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return isinstance(other, SEL) and self.value == other.value

    def __hash__(self) -> int:
        return hash(str(self))
