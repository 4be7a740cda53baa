"""What a generated module needs at run time: standard library only, nothing loaded before it is used.

A generated module holds tables of plain text and calls `bindings` once. Nothing of the tables is read at
import: the first touch of a name looks it up (PEP 562), makes an ordinary ctypes object of it and stores that
in the module, so that every later touch costs what a global costs.
"""

import atexit
import os
import sys
from _thread import RLock  # `threading` would cost more than the rest of an import


class Lock(RLock):  # type: ignore[misc]  # final in typeshed
    """A lock that is not waited for once the interpreter ends: a daemon thread that holds it then never runs again.

    Until then entering is C's: code in Python could be interrupted when it has the lock and nobody releases it yet.
    """

    def enter_at_end(self, ending: "Callable[[], bool]" = sys.is_finalizing) -> bool:
        """Take the lock. Raises RuntimeError where that would wait without end."""
        if self.acquire(False):
            return True
        if ending():
            raise RuntimeError(
                "Python is ending, and a thread that was making a name has been stopped in the midst"
            )
        return self.acquire()

    @classmethod
    def end(cls) -> None:
        """From here on the interpreter may end at any time."""
        cls.__enter__ = cls.enter_at_end  # type: ignore[assignment]


#: One for all modules, because they import types from each other; held while the machinery is imported, and while it
#: makes a name. A fork waits for it: what another thread has half made or imported would stay so in the child, locked.
LOCK = Lock()
atexit.register(Lock.end)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=LOCK.acquire, after_in_parent=LOCK.release, after_in_child=LOCK.release)

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .library import LibraryError, SymbolError
    from .namespace import Namespace
    from .records.arrays import elements
    from .records.layout import LayoutError
    from .registers.table import Registers
    from .results import bytes, os_error, text

__all__ = [
    "LOCK",
    "LayoutError",
    "LibraryError",
    "SymbolError",
    "bindings",
    "bytes",
    "elements",
    "os_error",
    "text",
]


def bindings(
    module: "dict[str, Any]", **facts: "Any"
) -> "tuple[Callable[[str], Any], Callable[[], list[str]]]":
    """The `__getattr__` and `__dir__` of a generated module.

    `module` is the module's `globals()`; `facts` are its tables, its targets and its library, as
    `docs/module-format.md` describes. The machinery, ctypes included, is imported at the first touch of a name:
    importing a generated module costs only the reading of its texts.
    """
    space: list[Namespace] = []
    registers: list[Registers] = []

    def namespace() -> "Namespace":
        if not space:
            with LOCK:
                from .namespace import Namespace

                if not space:
                    space.append(Namespace(module, facts, table()))
            if "registers" not in facts:
                module["__getattr__"] = space[0].get  # the shorter way, from now on
        return space[0]

    def table() -> "Registers | None":
        """The module's registers, which need nothing of the rest."""
        if not registers and "registers" in facts:
            with LOCK:
                from .registers.table import of_module

                if not registers:
                    registers.append(of_module(module, facts, lambda name: namespace().get(name)))
        return registers[0] if registers else None

    def __getattr__(name: str) -> "Any":
        if "registers" in facts and (found := table().publish(name)) is not None:  # type: ignore[union-attr]
            return found
        return namespace().get(name)

    def __dir__() -> "list[str]":
        return namespace().names()

    if "__namespace__" in module:
        module["__namespace__"]().forget()  # a reload
    module["__namespace__"] = namespace
    return __getattr__, __dir__


def __getattr__(name: str) -> "Any":
    if name == "LayoutError":
        from .records.layout import LayoutError

        return LayoutError
    if name in ("LibraryError", "SymbolError"):
        from . import library

        return getattr(library, name)
    if name == "elements":
        from .records.arrays import elements

        return elements
    if name in ("bytes", "os_error", "text"):
        from . import results

        return getattr(results, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
