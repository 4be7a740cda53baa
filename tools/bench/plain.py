"""The floor: the objects of a module written out as plain ctypes, one statement each; no text is read, no name found.

Whatever makes the same objects out of something else than their own statements can only be slower.
"""

from __future__ import annotations

import ctypes
from _ctypes import CFuncPtr
from collections.abc import Iterable
from typing import Any

_RECORD = (ctypes.Structure, ctypes.Union)


def text(module: Any, names: Iterable[str], library: str = "") -> str:
    """The text of a module that has the records, enumerations, typedefs, numbers, strings and functions among `names`.

    Functions are those that `library`, a file, has: found, without types. An enumeration is an int without members.
    """
    written = _Text([f"_library = CDLL({library!r})"] if library else [])
    for name in names:
        value = getattr(module, name)
        if isinstance(value, type):
            written.named_type(name, value)
        elif isinstance(value, CFuncPtr) and library:
            written.lines.append(f"{name} = _library.{name}")
        elif isinstance(value, int | float | str) and not name.startswith("__"):
            plain = next(kind for kind in (int, float, str) if isinstance(value, kind))
            written.lines.append(f"{name} = {plain(value)!r}")
    written.finish_all()
    return "\n".join(["from ctypes import *", *written.lines, ""])


class _Text:
    """Statements in an order in which they can be carried out: a record has its members before it is one itself."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.names: dict[Any, str] = {}
        self.waiting: list[Any] = []

    def named_type(self, name: str, kind: Any) -> None:
        """A record, an enumeration, or a typedef of what plain ctypes has a name for."""
        if issubclass(kind, _RECORD):
            self.finish(kind)
        elif issubclass(kind, int):
            self.lines.append(f"class {name}(int): pass")
        elif issubclass(kind, ctypes._Pointer | ctypes.Array | CFuncPtr) or hasattr(ctypes, kind.__name__):
            self.lines.append(f"{name} = {self.type(kind)}")

    def type(self, kind: Any) -> str:
        """A type as an expression; of a record, the class is there from now on."""
        if kind is None:
            return "None"
        base = kind.__bases__[0]
        if "from_param" in vars(kind) and (hasattr(base, "_type_") or hasattr(base, "_restype_")):
            return self.type(base)  # ours takes more arguments
        if issubclass(kind, _RECORD):
            return self.names.get(kind) or self._declare(kind)
        if issubclass(kind, ctypes._Pointer):
            return f"POINTER({self.type(kind._type_)})"
        if issubclass(kind, ctypes.Array):
            return f"({self.type(kind._type_)} * {kind._length_})"
        if issubclass(kind, CFuncPtr):
            inside = [self.type(one) for one in (kind._restype_, *kind._argtypes_)]
            return f"CFUNCTYPE({', '.join(inside)})"
        return str(kind.__name__)

    def _declare(self, kind: Any) -> str:
        name = self.names[kind] = f"{kind.__name__}_{len(self.names)}"
        base = "Union" if issubclass(kind, ctypes.Union) else "Structure"
        self.lines.append(f"class {name}({base}): pass")
        self.waiting.append(kind)
        return name

    def finish(self, kind: Any) -> None:
        """Give a record its members, and those that it holds by value theirs before."""
        name = self.type(kind)
        if kind not in self.waiting:
            return
        self.waiting.remove(kind)
        fields = getattr(kind, "_fields_", None)
        if fields is None:
            return
        spelled = []
        for member, item, *bits in fields:
            text = self.type(item)
            while issubclass(item, ctypes.Array):
                item = item._type_
            if issubclass(item, _RECORD):
                self.finish(item)
            spelled.append(f"({member!r}, {text}{''.join(f', {width}' for width in bits)})")
        for fact in ("_pack_", "_anonymous_"):
            if fact in vars(kind):
                self.lines.append(f"{name}.{fact} = {getattr(kind, fact)!r}")
        self.lines.append(f"{name}._fields_ = [{', '.join(spelled)}]")

    def finish_all(self) -> None:
        while self.waiting:
            self.finish(self.waiting[0])
