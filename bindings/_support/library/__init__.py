"""Libraries are loaded with the first function or variable that is touched, never at import.

The environment variable AUTOGEN_<MODULE>_LIBRARY names the file to load instead of the names in the module; where it
has several libraries, several files, as in PATH. A name that begins with `$package/` is a file beside the module. A
library of another major version than the names say is refused, unless AUTOGEN_<MODULE>_ANY_VERSION is set.
A function whose library or symbol is missing is still there: it raises a clear error when it is called, and each call
looks for it again.
"""

import ctypes
import os
import sys

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, TypeAlias

    # Names of one library, tried in order; or the same of several libraries.
    Names: TypeAlias = tuple[str, ...] | tuple[tuple[str, ...], ...]


ROOT = __name__.rpartition("_support.")[0]
"""What stands before the names of the modules that this `_support` serves: "bindings.", or nothing."""


class LibraryError(OSError):
    """No library of a generated module could be loaded, at the call that needed it."""


class SymbolError(LibraryError):
    """The library was loaded, but has no such function or variable (an older or a newer version?)."""


BEFORE = -1
"""What stands for what must be loaded first, where a library has its number."""

PACKAGE = "$package/"
"""What a name begins with that is a path from the module's folder."""


def _own_name(module: str) -> str:
    """AMD_GPU_X of bindings.amd_gpu.x, for AUTOGEN_AMD_GPU_X_LIBRARY."""
    name = module.removeprefix(ROOT) if module.startswith(ROOT) else module.rpartition(".")[2]
    return name.replace(".", "_").upper()


class Library:
    """The shared library behind one module, or several of them, each loaded when something is looked for in it."""

    def __init__(
        self,
        module: str,
        names: "Names | dict[str, Names]",
        errno: bool = False,
        variable: str = "",
    ) -> None:
        self.elsewhere = isinstance(names, dict) and sys.platform not in names
        if isinstance(names, dict):
            names = names.get(sys.platform, ())
        self.module, self.errno = module, errno
        # (); (names of the one library,); (names of the first, names of the second, …)
        self.parts: Any = names if not names or isinstance(names[0], tuple) else (names,)
        own = variable.upper() or _own_name(module)
        self.variable, self.any_version = f"AUTOGEN_{own}_LIBRARY", f"AUTOGEN_{own}_ANY_VERSION"
        self.loaded: ctypes.CDLL | None = None
        self.opened: dict[int, ctypes.CDLL] = {}
        self.absent: set[int] = set()  # those that were not here
        self.chosen: str | None = None  # what the variable said then
        self.mode = ctypes.DEFAULT_MODE
        self.before: Callable[[], Any] | None = None  # what must be loaded first
        self.needed: Callable[[str], str] = lambda name: ""  # what a symbol that is missing needs

    def framework(self, runtime: "Callable[[], Any]") -> None:
        """It has Objective-C: its libraries resolve each other's symbols, and `runtime` loads what comes before."""
        self.mode, self.before = ctypes.RTLD_GLOBAL, runtime

    def load(self) -> "ctypes.CDLL":
        """The library, of several the first that is here; `LibraryError` says what was tried.

        Without any name: the process's own symbols.
        """
        if self.loaded is None:
            problems: list[LibraryError] = []
            self.loaded = next(self._each(problems), None)
            if self.loaded is None:
                raise problems[0]
        return self.loaded

    def _each(self, problems: "list[LibraryError]", again: bool = True) -> "Iterator[ctypes.CDLL]":
        """The libraries in their order; why one is not here is added to `problems`.

        Those that were not here are looked for `again`; or only once the variable says something else.
        """
        if self.loaded is not None and len(self.parts) <= 1:
            yield self.loaded
            return
        chosen = os.environ.get(self.variable)
        if again or chosen != self.chosen:
            self.absent, self.chosen = set(), chosen
        if self.before is not None:
            if BEFORE in self.absent:
                return
            try:
                self.before()
            except LibraryError as problem:
                self.absent.add(BEFORE)
                problems.append(problem)
                return
        if not chosen and self.elsewhere:
            problems.append(
                LibraryError(
                    f"{self.module} names no library for the platform {sys.platform}; set {self.variable} to its file"
                )
            )
            return
        files = chosen.split(os.pathsep) if chosen and len(self.parts) > 1 else [chosen] if chosen else []
        for number, names in enumerate([(file,) for file in files] or self.parts or [()]):
            if number in self.absent:
                continue
            if number not in self.opened:
                try:
                    self.opened[number] = self._open(names, bool(chosen))
                except LibraryError as problem:
                    self.absent.add(number)
                    problems.append(problem)
                    continue
            yield self.opened[number]

    def symbol(self, name: str, kind: "Any", again: bool = False) -> "Any":
        """A fresh, untyped function of the class `kind` for `name`; None if it, or the library, is not here.

        A library that is missing is looked for once, and `again` where a call needs it: each search opens files.
        """
        single = self.loaded is not None and len(self.parts) <= 1
        for library in (self.loaded,) if single else self._each([], again):
            self.loaded = self.loaded or library
            try:
                return kind((name, library))
            except AttributeError:
                continue
        return None

    def missing(self, name: str) -> LibraryError:
        """Why `name` is not here."""
        problems: list[LibraryError] = []
        return self._without(name, list(self._each(problems)), problems)

    def variable_of(self, ctype: "Any", name: str) -> "Any":
        """The global variable `name`, as an object of `ctype` that shares its memory.

        Under ELF a program may hold the variable itself (a copy relocation: Debian's python3 has `environ`), and
        the library uses that one.
        """
        self.load()
        if sys.platform not in ("darwin", "win32"):
            try:
                return ctype.in_dll(ctypes.CDLL(None), name)
            except ValueError:
                pass
        problems: list[LibraryError] = []
        searched = []
        for library in self._each(problems):
            try:
                return ctype.in_dll(library, name)
            except ValueError:
                searched.append(library)
        raise self._without(name, searched, problems)

    def _without(
        self, name: str, searched: "Sequence[ctypes.CDLL]", problems: "Sequence[LibraryError]"
    ) -> LibraryError:
        if not searched:
            return problems[0]
        places = [library._name or "this process (the module names no library)" for library in searched]
        others = "".join(f"; {problem}" for problem in problems)
        return SymbolError(
            f"{self.module}.{name}: no symbol {name!r} in {' nor in '.join(places)}; the headers may be of another "
            f"version: set {self.variable} to the library file that has it{self.needed(name)}{others}"
        )

    def description(self) -> str:
        """The library that was loaded, for messages."""
        return (self.loaded and self.loaded._name) or "no library (the module names none)"

    def _open(self, names: "Sequence[str]", chosen: bool) -> "ctypes.CDLL":
        if not names:
            return ctypes.CDLL(None, use_errno=self.errno)
        tried = []
        for name in names:
            for candidate in self._candidates(name):
                try:
                    library = ctypes.CDLL(candidate, mode=self.mode, use_errno=self.errno)
                except OSError as error:
                    tried.append(f"{candidate} ({error})")
                    continue
                if other := self._other_major(library, candidate, names if not chosen else ()):
                    tried.append(other)
                    continue
                return library
        raise LibraryError(
            f"{self.module}: no library could be loaded; tried {', '.join(tried)}; "
            f"install it, or set {self.variable} to its file"
        )

    def _other_major(self, library: "ctypes.CDLL", candidate: str, names: "Sequence[str]") -> str:
        """What is wrong with a library whose own name has another major version than the module was made for."""
        if (candidate in names and ".so." in candidate) or os.environ.get(self.any_version):
            return ""
        from .soname import other_major, version

        known = [name for part in self.parts for name in part if version(name)]
        own = other_major(library, known)
        if not own:
            return ""
        return (
            f"{candidate} is {own}, of another major version than {' or '.join(known)}, which the module was made for: "
            "what it declares may have moved; install that one, make the module again from the headers of this one, "
            f"or set {self.any_version}=1 to call it all the same"
        )

    def _candidates(self, name: str) -> "list[str]":
        """File names for a library given as a file (`libva.so.2`) or, as for a linker, as a stem (`va`)."""
        if name.startswith(PACKAGE):
            place = getattr(sys.modules.get(self.module), "__file__", None) or ""
            return [os.path.join(os.path.dirname(os.path.abspath(place)), *name[len(PACKAGE) :].split("/"))]
        if os.sep in name or any(mark in name for mark in (".so", ".dylib", ".dll", ".framework")):
            return [name]
        pattern = {"darwin": "lib{}.dylib", "win32": "{}.dll"}.get(sys.platform, "lib{}.so").format(name)
        from ctypes.util import find_library  # it starts programs, and imports what it takes for that

        found = find_library(name)
        return [pattern, found] if found else [pattern]


class Unbound:
    """Stands for a function that could not be bound; a call tries again and raises what is wrong.

    What is set here (`errcheck`, `restype` …) the function has as soon as it is there. `functions` makes a class of
    this for each module, which has what else a function says of itself.
    """

    _functions_: "Any"
    _function_: "Any" = None  # the function, once it is there

    def __init__(self, name: str) -> None:
        vars(self).update(__name__=name, _name_=name)

    def found(self, function: "Any") -> None:
        """Stand for a function that is there, and give it what was set."""
        given = {key: value for key, value in vars(self).items() if key not in ("__name__", "_name_")}
        vars(self)["_function_"] = function
        for name, value in given.items():
            setattr(function, name, value)

    def bound(self) -> "Any":
        """The function itself; raises LibraryError."""
        return self._function_ or self._functions_.publish(self._name_)

    def __getattr__(self, name: str) -> "Any":
        if name == "_as_parameter_":  # which ctypes asks for where it wants an address
            return self.bound()
        if self._function_ is not None:
            return getattr(self._function_, name)
        if name in ("restype", "argtypes"):
            return self._functions_.signature(self._name_)[name == "argtypes"]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __setattr__(self, name: str, value: "Any") -> None:
        if self._function_ is not None:
            setattr(self._function_, name, value)
        else:
            vars(self)[name] = value

    def __call__(self, *arguments: "Any", **options: "Any") -> "Any":
        return self.bound()(*arguments, **options)

    def __repr__(self) -> str:
        if self._function_ is not None:
            return repr(self._function_)
        return f"<unbound function {self._name_}: its library or symbol is missing here>"
