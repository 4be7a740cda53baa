"""Imports one module in a fresh process, uses it, and prints what that took.

It imports as little as it can itself (not even json or typing), because whatever is there already costs the
module nothing. The request (marshalled, in hex, the only argument):

    path      what to put on sys.path
    before    modules that are not counted
    library   False: tinygrad must not look for one; or a file to map before, with the variable to tell tinygrad
    warm      [module, name] pairs to touch before
    module    what to import
    touch     names to use after the import; or "everything", or "inventory": list what there is
    bind      functions to make ready to call
    clock     "after": only what follows the import is timed; "each": every touch but the first eight, on its own
"""

from __future__ import annotations

import ctypes
import io
import marshal
import os
import sys
import time
from _ctypes import CFuncPtr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PAGE = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    request = marshal.loads(bytes.fromhex(sys.argv[1]))
    sys.path[:0] = request["path"]
    for name in request.get("before", []):
        _import(name)
    library = _library(request.get("library"))
    for module, name in request.get("warm", []):
        _use(getattr(_import(module), name))
    memory, start = _resident(), time.process_time_ns()
    module = _import(request["module"])
    if request.get("clock") == "after":
        start = time.process_time_ns()
    touch = request.get("touch", [])
    if request.get("clock") == "each":
        print(_each(module, touch))
        return
    if touch == "everything":
        for name in dir(module):
            _use(getattr(module, name))
    elif touch != "inventory":
        for name in touch:
            _use(getattr(module, name))
    for name in request.get("bind", []):
        _bind(module, name)
    cpu = time.process_time_ns() - start
    answer: dict[str, Any] = {"cpu": cpu / 1e9, "memory": _resident() - memory}
    if touch == "inventory":
        answer |= _inventory(module, library)
    print(answer)


def _each(module: Any, names: list[str]) -> dict[str, float]:
    """The medians, in µs, of what a touch takes and of what it takes to make the same class again, plainly."""
    for name in names[:8]:
        getattr(module, name)
    touches, plain = [], []
    for name in names[8:]:
        start = time.perf_counter_ns()
        value = getattr(module, name)
        touches.append(time.perf_counter_ns() - start)
        if isinstance(value, type):
            body = {
                key: vars(value)[key] for key in ("_pack_", "_anonymous_", "_fields_") if key in vars(value)
            }
            start = time.perf_counter_ns()
            type(name, value.__bases__, body)
            plain.append(time.perf_counter_ns() - start)
    middle = [sorted(found)[len(found) // 2] / 1e3 if found else 0.0 for found in (touches, plain)]
    return {"each": middle[0], "plain": middle[1]}


def _import(name: str) -> Any:
    __import__(name)
    return sys.modules[name]


def _read(path: str) -> str:
    with io.FileIO(path) as file:
        return file.readall().decode()


def _resident() -> int:
    return int(_read("/proc/self/statm").split()[1]) * PAGE


def _library(wanted: Any) -> Any:
    peer: Any = sys.modules.get("tinygrad.runtime.support.c")
    if wanted is False and peer is not None:
        peer.DLL.findlib = staticmethod(lambda *_, **__: None)
    elif wanted:
        library = ctypes.CDLL(wanted["file"])
        stem = wanted["file"].split(".so")[0]
        paths = [line.split()[-1] for line in _read("/proc/self/maps").splitlines() if stem in line]
        os.environ[wanted["variable"]] = paths[0]  # where tinygrad looks
        return library
    return None


def _use(value: Any) -> None:
    """Touch every field of a record; other objects are complete once they are there."""
    if isinstance(value, type) and issubclass(value, ctypes.Structure | ctypes.Union):
        for name in _fields(value):
            getattr(value, name)
    elif type(value).__name__ == "Register":
        _ = value.fields


def _fields(record: Any) -> list[str]:
    """tinygrad's records list their real fields elsewhere."""
    fields: Any = getattr(record, "_real_fields_", None) or getattr(record, "_fields_", ())
    return [field[0] for field in fields]


def _bind(module: Any, name: str) -> None:
    """What makes a function ready to be called: its symbol and its types, which come with the first call.

    tinygrad's wrapper does both then, ours has the symbol already.
    """
    function = getattr(module, name)
    if isinstance(function, CFuncPtr):
        _ = function.argtypes
    if hasattr(module, "dll") and hasattr(function, "__wrapped__"):
        real = getattr(module.dll, name)
        real.argtypes, real.restype = function.argtypes, function.restype


def _inventory(module: Any, library: Any) -> dict[str, Any]:
    """Names by kind; records with how many records one reaches and how many fields there are."""
    records: dict[str, Any] = {}
    constants, functions, types, others = [], [], [], 0
    for name in dir(module):
        value = getattr(module, name)
        if name.startswith("__") or isinstance(value, type(sys)):
            continue
        if isinstance(value, type) and issubclass(value, ctypes.Structure | ctypes.Union):
            if _fields(value):
                records[name] = (len(_reached(value, set())), len(_fields(value)))
        elif isinstance(value, int) and not isinstance(value, bool):
            constants.append(name)
        elif _is_function(value):
            if library is None or hasattr(library, name):
                functions.append(name)
        elif isinstance(value, type):
            types.append(name)
        else:
            others += isinstance(value, float | str | bytes)
    return {
        "records": records,
        "constants": constants,
        "functions": functions,
        "types": types,
        "others": others,
        "support": [name for name in sys.modules if name.startswith("bindings._support")],
    }


def _is_function(value: Any) -> bool:
    """A function of the library: a ctypes one, our stand-in for one, or tinygrad's wrapper."""
    wrapper = "argtypes" in getattr(value, "__dict__", {})
    return isinstance(value, CFuncPtr) or wrapper or type(value).__name__ == "Unbound"


def _reached(kind: Any, seen: set[Any]) -> set[Any]:
    if isinstance(kind, type) and issubclass(kind, ctypes.Structure | ctypes.Union):
        if kind not in seen:
            seen.add(kind)
            for field in getattr(kind, "_fields_", ()):
                _reached(field[1], seen)
    elif isinstance(getattr(kind, "_type_", None), type):
        _reached(kind._type_, seen)
    return seen


main()
