"""Classes of the runtime that no table names: found in the libraries of imported modules, or made."""

from __future__ import annotations

import ctypes
import itertools
import sys
from ctypes import c_bool, c_char_p, c_size_t, c_void_p

from ...library import LibraryError
from .runtime import runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def find(name: str) -> int:
    """Return a class, though no class of the imported modules was touched yet; 0 if none of their libraries has it.

    Raises `LibraryError` where it was not found, and a library of theirs could not be loaded.
    """
    get = runtime().get_class
    if where := get(name.encode()):
        return int(where)
    problem: LibraryError | None = None
    for module in list(sys.modules.values()):
        namespace = getattr(module, "__dict__", {}).get("__namespace__")
        tables: Any = namespace() if callable(namespace) else None
        if getattr(tables, "classes", None) is not None:
            try:
                tables.library.load()
            except LibraryError as error:
                problem = problem or error
                continue
            if where := get(name.encode()):
                return int(where)
    if problem is not None:
        raise problem
    return 0


def make(name: str, above: int, methods: dict[str, tuple[Any, bytes]]) -> int:
    """Return a new class below `above`, by a name that is free: another copy of this package may have made it too.

    `methods` has C functions of ctypes and encodings by selector; the functions must live as long as the class is used.
    """
    run = runtime()
    allocate = run.function("objc_allocateClassPair", c_void_p, c_void_p, c_char_p, c_size_t)
    names = (f"{name}{number or ''}".encode() for number in itertools.count())
    cls = int(next(filter(None, (allocate(above, free, 0) for free in names))))
    add = run.function("class_addMethod", c_bool, c_void_p, c_void_p, c_void_p, c_char_p)
    for selector, (code, encoding) in methods.items():
        add(cls, run.selector(selector), ctypes.cast(code, c_void_p), encoding)
    run.function("objc_registerClassPair", None, c_void_p)(cls)
    return cls
