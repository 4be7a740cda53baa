"""Imports one module in a fresh process, uses it, and prints what that took.

The request (JSON, the only argument): `path` for sys.path, `before` modules that are not counted, `library`
(False: tinygrad must not look for one; a name: it is mapped before, and not counted), `module`, and `touch`:
what to do after the import (a list of names; "everything"; "inventory"; or nothing), `bind` (functions to
resolve), `clock` ("after": only the touching is timed).
"""

import ctypes
import importlib
import json
import os
import sys
import time
from typing import Any

PAGE = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    request = json.loads(sys.argv[1])
    sys.path[:0] = request["path"]
    for name in request.get("before", []):
        importlib.import_module(name)
    _library(request.get("library"))
    for module, name in request.get("warm", []):
        _use(getattr(importlib.import_module(module), name))
    memory, start = _resident(), time.process_time_ns()
    module = importlib.import_module(request["module"])
    if request.get("clock") == "after":
        start = time.process_time_ns()
    touch = request.get("touch", [])
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
        answer |= _inventory(module)
    print(json.dumps(answer))


def _resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * PAGE


def _library(wanted: Any) -> None:
    if wanted is False:
        peer = sys.modules.get("tinygrad.runtime.support.c")
        if peer is not None:
            peer.DLL.findlib = staticmethod(lambda *_, **__: None)  # type: ignore[attr-defined]
    elif wanted:
        ctypes.CDLL(wanted["file"])
        with open("/proc/self/maps") as file:
            paths = [line.split()[-1] for line in file if wanted["file"].split(".so")[0] in line]
        os.environ[wanted["variable"]] = paths[0]  # where tinygrad looks


def _use(value: Any) -> None:
    """Touch every field of a record; other objects are complete once they are there."""
    if isinstance(value, type) and issubclass(value, ctypes.Structure | ctypes.Union):
        for name in _fields(value):
            getattr(value, name)


def _fields(record: Any) -> list[str]:
    """tinygrad's records list their real fields elsewhere."""
    fields = getattr(record, "_real_fields_", None) or getattr(record, "_fields_", ())
    return [field[0] for field in fields]


def _bind(module: Any, name: str) -> None:
    """What makes a function ready to be called; tinygrad's wrapper does this at the first call."""
    function = getattr(module, name)
    if hasattr(module, "dll") and hasattr(function, "__wrapped__"):
        real = getattr(module.dll, name)
        real.argtypes, real.restype = function.argtypes, function.restype


def _inventory(module: Any) -> dict[str, Any]:
    """Names by kind; for records, how many records one reaches from it."""
    records, constants, functions, others = {}, [], [], 0
    for name in dir(module):
        value = getattr(module, name)
        if name.startswith("__") or isinstance(value, type(sys)):
            continue
        if isinstance(value, type) and issubclass(value, ctypes.Structure | ctypes.Union):
            if _fields(value):
                records[name] = len(_reached(value, set()))
        elif isinstance(value, int) and not isinstance(value, bool):
            constants.append(name)
        elif hasattr(value, "argtypes") and not isinstance(value, type):
            functions.append(name)
        else:
            others += isinstance(value, float | str | bytes | type)
    return {"records": records, "constants": constants, "functions": functions, "others": others}


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
