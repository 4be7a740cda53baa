"""What a table says of one class or protocol, and where that is in the runtime."""

from __future__ import annotations

from ctypes import c_void_p

from ... import LOCK
from ...format.objc import attribute, container
from ..errors import ClassError
from ..native import first_use
from ..native.runtime import runtime
from ..objects.object import Object, class_pointer
from ..objects.signature import Signature

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ...space import Space


class Entry:
    """One entry of the tables `classes` and `protocols`.

    `name` is its name in Python, `objc_name` in the runtime; `lines` has the method lines by sign and attribute.
    """

    def __init__(self, space: Space, registry: Any, name: str, text: str, protocol: bool = False) -> None:
        names, renamed, lines = container(text)
        self.space, self.registry, self.name, self.protocol = space, registry, name, protocol
        self.objc_name = renamed or name
        self.super = "None" if protocol else names.pop(0)
        self.adopts = [name for name in names if name != "None"]
        self.lines: dict[str, dict[str, str]] = {"-": {}, "+": {}}
        for line in lines:
            sign, called = attribute(line)
            self.lines[sign][called] = line
        self.signatures: dict[tuple[str, str], Signature] = {}
        self.adopted: tuple[Any, ...] | None = None
        self.runtime_pointer: Any = None

    def protocols(self) -> tuple[Any, ...]:
        """Return the protocols adopted in the table's line."""
        if self.adopted is None:
            self.adopted = tuple(map(self.space.partial, self.adopts))
        return self.adopted

    def signature(self, name: str, sign: str) -> Signature | None:
        """Return the method with that attribute, of the class itself or of its protocols; None if there is none."""
        signature = self.signatures.get((sign, name))
        if signature is None:
            line = self.lines[sign].get(name)
            if line is not None:
                signature = self.signatures[sign, name] = Signature(self.space, line)
            else:
                for protocol in self.protocols():
                    if (signature := protocol._entry_.signature(name, sign)) is not None:
                        break
        return signature

    def pointer(self) -> Any:
        """Return the class (or protocol) in the runtime, as a ctypes pointer.

        Raises `ClassError` if the runtime has none of that name.
        """
        if self.runtime_pointer is None:
            with LOCK:
                self.runtime_pointer = self._protocol_pointer() if self.protocol else self._class_pointer()
        return self.runtime_pointer

    def _class_pointer(self) -> Any:
        library = self.space.library
        library.load()
        where = runtime().get_class(self.objc_name.encode())
        if not where:
            raise ClassError(
                f"{self.space.name}.{self.name}: the Objective-C runtime has no class "
                f"{self.objc_name!r} after loading {library.description()}; "
                f"set {library.variable} to the library file that has it{self.space.needed(self.name)}"
            )
        first_use.prepare()
        return class_pointer(where)

    def _protocol_pointer(self) -> Any:
        library = self.space.library
        library.load()
        where = runtime().get_protocol(self.objc_name.encode())
        if not where:
            raise ClassError(
                f"{self.space.name}.{self.name}: the Objective-C runtime has no protocol "
                f"{self.objc_name!r} after loading {library.description()}; a protocol that no code names is in "
                f"no library; {library.variable} names another library file{self.space.needed(self.name)}"
            )
        pointer: Any = Object()
        c_void_p.from_buffer(pointer).value = where
        return pointer
