"""Libraries are loaded at the first call that needs one, never at import.

The environment variable AUTOGEN_<MODULE>_LIBRARY names the file to load instead of the names in the module.
A function whose library or symbol is missing is still there: it raises a clear error when it is called.
"""

import ctypes
import os
import sys

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


ROOT = __name__.rpartition("_support.")[0]
"""What stands before the names of the modules that this `_support` serves: "bindings.", or nothing."""


class LibraryError(OSError):
    """No library of a generated module could be loaded, at the call that needed it."""


class SymbolError(LibraryError):
    """The library was loaded, but has no such function or variable (an older or a newer version?)."""


def _variable(module: str) -> str:
    """AUTOGEN_AMD_GPU_X_LIBRARY of bindings.amd_gpu.x."""
    name = module.removeprefix(ROOT) if module.startswith(ROOT) else module.rpartition(".")[2]
    return f"AUTOGEN_{name.replace('.', '_').upper()}_LIBRARY"


class Library:
    """The shared library behind one module, loaded when it is first asked for."""

    def __init__(
        self,
        module: str,
        names: "tuple[str, ...] | dict[str, tuple[str, ...]]",
        errno: bool = False,
        variable: str = "",
    ) -> None:
        self.elsewhere = isinstance(names, dict) and sys.platform not in names
        if isinstance(names, dict):
            names = names.get(sys.platform, ())
        self.module, self.names, self.errno = module, names, errno
        self.variable = f"AUTOGEN_{variable.upper()}_LIBRARY" if variable else _variable(module)
        self.loaded: ctypes.CDLL | None = None
        self.mode = ctypes.DEFAULT_MODE
        self.before: Callable[[], Any] | None = None  # what must be loaded first
        self.needed: Callable[[str], str] = lambda name: ""  # what a symbol that is missing needs

    def framework(self, runtime: "Callable[[], Any]") -> None:
        """It has Objective-C: its libraries resolve each other's symbols, and `runtime` loads what comes before."""
        self.mode, self.before = ctypes.RTLD_GLOBAL, runtime

    def load(self) -> "ctypes.CDLL":
        """The library; `LibraryError` says what was tried. Without any name: the process's own symbols."""
        if self.loaded is None:
            self.loaded = self._open()
        return self.loaded

    def symbol(self, name: str, kind: "Any") -> "Any":
        """A fresh, untyped function for `name`, of a class that ctypes' own for this library is the base of."""
        library = self.load()
        try:
            return kind((name, library))
        except AttributeError:
            raise SymbolError(self._without(name, library)) from None

    def variable_of(self, ctype: "Any", name: str) -> "Any":
        """The global variable `name`, as an object of `ctype` that shares its memory.

        Under ELF a program may hold the variable itself (a copy relocation: Debian's python3 has `environ`), and
        the library uses that one.
        """
        library = self.load()
        if sys.platform not in ("darwin", "win32"):
            try:
                return ctype.in_dll(ctypes.CDLL(None), name)
            except ValueError:
                pass
        try:
            return ctype.in_dll(library, name)
        except ValueError:
            raise SymbolError(self._without(name, library)) from None

    def _without(self, name: str, library: "ctypes.CDLL") -> str:
        place = library._name or "this process (the module names no library)"
        return (
            f"{self.module}.{name}: no symbol {name!r} in {place}; the headers may be of another version: "
            f"set {self.variable} to the library file that has it{self.needed(name)}"
        )

    def description(self) -> str:
        """The library that was loaded, for messages."""
        return (self.loaded and self.loaded._name) or "no library (the module names none)"

    def _open(self) -> "ctypes.CDLL":
        if self.before is not None:
            self.before()
        chosen = os.environ.get(self.variable)
        if not chosen and self.elsewhere:
            raise LibraryError(
                f"{self.module} names no library for the platform {sys.platform}; set {self.variable} to its file"
            )
        if not chosen and not self.names:
            return ctypes.CDLL(None, use_errno=self.errno)
        tried = []
        for name in [chosen] if chosen else self.names:
            for candidate in _candidates(name):
                try:
                    return ctypes.CDLL(candidate, mode=self.mode, use_errno=self.errno)
                except OSError as error:
                    tried.append(f"{candidate} ({error})")
        raise LibraryError(
            f"{self.module}: no library could be loaded; tried {', '.join(tried)}; "
            f"install it, or set {self.variable} to its file"
        )


def _candidates(name: str) -> "list[str]":
    """File names for a library given as a file (`libva.so.2`) or, as for a linker, as a stem (`va`)."""
    if os.sep in name or any(mark in name for mark in (".so", ".dylib", ".dll", ".framework")):
        return [name]
    pattern = {"darwin": "lib{}.dylib", "win32": "{}.dll"}.get(sys.platform, "lib{}.so").format(name)
    from ctypes.util import find_library  # it starts programs, and imports what it takes for that

    found = find_library(name)
    return [pattern, found] if found else [pattern]


class Unbound:
    """Stands for a function that could not be bound; a call tries again and raises what is wrong."""

    def __init__(
        self, name: str, bind: "Callable[[], Any]", signature: "Callable[[], tuple[Any, Any]]"
    ) -> None:
        self.__name__ = name
        self._bind, self._signature = bind, signature

    @property
    def restype(self) -> "Any":
        return self._signature()[0]

    @property
    def argtypes(self) -> "Any":
        return self._signature()[1]

    def bound(self) -> "Any":
        """The function itself; raises LibraryError."""
        return self._bind()

    def __call__(self, *arguments: "Any", **options: "Any") -> "Any":
        return self._bind()(*arguments, **options)

    def __repr__(self) -> str:
        return f"<unbound function {self.__name__}: its library or symbol is missing here>"
