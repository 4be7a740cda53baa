"""Exceptions of Objective-C become Python's, and Python's travel through Objective-C, by a small C library.

Without it an exception that leaves a method ends the process (see `uncaught.py`), and Python's are stored until the
message returns (see `callback_errors.py`). ctypes can neither catch nor throw: that takes frames of machine code
of their own, which `guard.c` has. It is built when this package is installed and a C compiler is there, into this
folder; AUTOGEN_OBJC_GUARD names the library elsewhere, or is `off`. The library also sends messages without ctypes: see
`objects/direct.py`.
"""

from __future__ import annotations

import ctypes
import os
from _thread import get_ident
from ctypes import c_ulong, c_void_p

from ... import LOCK
from ...library import LibraryError
from . import callback_errors
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_ON_STACK = 480  # bytes of arguments that are surely handed on
_TARGETS = ("", "_stret", "_fpret", "Super", "Super_stret")  # as guard.c numbers them


class Guard:
    """The loaded library. `make_error` makes the Python exception for an object that was thrown, or for none.

    `make_thrown` makes the object that is thrown for a Python exception; 0 if there is none.
    """

    make_error: Callable[[int | None], BaseException]
    make_thrown: Callable[[BaseException], int]

    def __init__(self, path: str) -> None:
        self.library = ctypes.CDLL(path)
        self.next: Any = self.library.guard_next
        self.next.restype, self.next.argtypes = None, [c_void_p]
        run = runtime()
        targets = (c_void_p * len(_TARGETS))()
        lookup = None
        if run.msgsend:
            for place, name in enumerate(_TARGETS):
                targets[place] = _address(run.entry, f"objc_msgSend{name}")
        else:
            lookup = _address(run.library, "objc_msg_lookup")
        others = ("objc_begin_catch", "objc_end_catch", "objc_exception_throw")
        self._called = self._error_of, _nothing, self._refused  # C has their addresses only
        self._entry = ctypes.PYFUNCTYPE(c_void_p, c_void_p, c_ulong)(("guard_stub", self.library))
        self._catches = ctypes.PYFUNCTYPE(ctypes.c_int)(("guard_catches", self.library))
        self._leave = ctypes.PYFUNCTYPE(None, c_void_p)(("guard_leave", self.library))
        begin = self.library.guard_begin
        begin.restype, begin.argtypes = None, [c_void_p] * 6 + [ctypes.py_object] * 3
        begin(
            lookup,
            ctypes.cast(targets, c_void_p),
            *(_address(run.library, name) for name in others),
            _address(ctypes.CDLL(None), "dladdr"),
            *self._called,
        )

    def _error_of(self, thrown: int | None) -> BaseException:
        """The exception to raise; a callback on this thread may have left one, which waits for its own message."""
        waiting = callback_errors.stored.pop(get_ident(), None)
        try:
            return type(self).make_error(thrown or None)
        except BaseException as error:
            return error  # C must get one
        finally:
            if waiting is not None:
                callback_errors.stored[get_ident()] = waiting

    def _refused(self) -> None:
        """What an entry does in place of its callback, for which there are no calls left."""
        error = RecursionError("maximum recursion depth exceeded in Python code called from Objective-C")
        if not self.throw(lambda: type(self).make_thrown(error)):
            callback_errors.store(error, 1)

    def function(self, name: str, restype: Any, argtypes: tuple[Any, ...], flags: Any = None) -> Any:
        """Return an entry of the library with these types, called as ctypes calls functions of Python's own."""
        prototype = ctypes.PYFUNCTYPE(restype, *argtypes)
        place = (name, self.library)
        return prototype(place) if flags is None else prototype(place, flags)

    def entry(self, code: int, size: int = 0) -> int | None:
        """Return the address of an entry to a callback's code that can throw; None where all are taken.

        `size` is that of a result for which the caller gives memory. The code is called for as long as the process
        runs.
        """
        where: int | None = self._entry(code, size)
        return where

    def throw(self, thrown: Callable[[], int]) -> bool:
        """Let the callback that runs, in an entry, throw an object when it returns; `thrown` makes it.

        Return False where nothing would catch it: Objective-C runs on a thread of its own, or what called it was
        no message and has Python code below; and where no object can be made.
        """
        if not self._catches():
            return False
        try:
            where = thrown()
        except Exception:  # that of a class which hides its name and its text; C must go on
            where = 0
        if not where:
            return False
        self._leave(where)
        return True

    def calls(self, restype: Any, argtypes: tuple[Any, ...]) -> Any:
        """Return a callable(address of code, arguments…) that calls the code in a frame which catches.

        That raises TypeError for too many.
        """
        call = self.function("guarded_call", restype, argtypes)
        remember, most = self.next, len(argtypes) + variable(argtypes)

        def guarded(code: int, *arguments: Any) -> Any:
            if len(arguments) > most:
                raise TypeError(f"{len(arguments)} arguments are more than can be passed: {most}")
            remember(code)
            return call(*arguments)

        return guarded


def _nothing() -> None:
    """What C calls to learn whether Python code can be called."""


def fits(argtypes: tuple[Any, ...]) -> bool:
    """Whether arguments of these types are few enough for the library, wherever the ABI puts them."""
    return _bytes(argtypes) <= _ON_STACK


def variable(argtypes: tuple[Any, ...]) -> int:
    """Return how many arguments of whatever type, after `...`, fit beside those of these types."""
    return (_ON_STACK - _bytes(argtypes)) // 16


def _bytes(argtypes: tuple[Any, ...]) -> int:
    return sum(max(_size(kind), 8) for kind in argtypes)


def _size(kind: Any) -> int:
    try:
        return ctypes.sizeof(kind)
    except TypeError:  # an entry of `argtypes` that stands for a pointer
        return 8


def _address(library: Any, name: str) -> int | None:
    return ctypes.cast(library[name], c_void_p).value if hasattr(library, name) else None


_loaded: list[Guard | None] = []


def guard() -> Guard | None:
    """Return the library, loaded by the first call; None where it was not built, or is off.

    Raises `LibraryError` if AUTOGEN_OBJC_GUARD names a file that cannot be loaded.
    """
    if not _loaded:
        with LOCK:
            if not _loaded:
                _loaded.append(_load())
    return _loaded[0]


def _load() -> Guard | None:
    chosen = os.environ.get("AUTOGEN_OBJC_GUARD")
    if chosen == "off":
        return None
    if chosen:
        try:
            return Guard(chosen)
        except (AttributeError, OSError) as error:  # no library, another one, or an older one
            raise LibraryError(f"AUTOGEN_OBJC_GUARD is {chosen!r}, which cannot be loaded: {error}") from None
    try:
        beside = os.scandir(__file__.rpartition(os.sep)[0])
    except OSError:  # in a zip file
        return None
    for entry in beside:
        if entry.name.startswith("_guard.") and entry.name.endswith(".so"):
            try:
                return Guard(entry.path)
            except (AttributeError, OSError):  # of another machine, or an older one
                return None
    return None
