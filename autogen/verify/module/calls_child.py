"""Pass every record of a module by value, both ways and through a callback: standard library only.

    python calls_child.py LIBRARY MODULE FOLDER PLAN.json

The plan maps the number of a record in the library to its name in the module. A line each way: "NUMBER passed WAY",
"NUMBER wrong WAY HERE / IN C" or "NUMBER refused WAY"; then "NUMBER done". Where the last line is no "done", it died.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import platform
import sys
from pathlib import Path
from typing import Any

X87 = platform.machine() in (
    "x86_64",
    "AMD64",
    "i386",
    "i686",
)  # a long double has ten bytes, whatever its size


def mask_of(kind: Any, rows_of: Any) -> int:
    """The bits of a type that belong to a value: not padding, and of a bool only one."""
    if issubclass(kind, ctypes.Array):
        one, step = mask_of(kind._type_, rows_of), ctypes.sizeof(kind._type_) * 8
        return sum(one << step * index for index in range(kind._length_))
    if issubclass(kind, ctypes.Structure | ctypes.Union) and not getattr(kind, "_opaque_", False):
        found = 0
        for row in rows_of(kind):
            if row.bits is not None:
                found |= ((1 << row.bits) - 1) << row.offset * 8 + row.bit
            else:
                found |= mask_of(row.type, rows_of) << row.offset * 8
        return found
    if kind is ctypes.c_bool:
        return 1
    size = 10 if kind is ctypes.c_longdouble and X87 and ctypes.sizeof(kind) > 8 else ctypes.sizeof(kind)
    return (1 << size * 8) - 1


def try_record(number: str, cls: Any, library: Any, support: str) -> None:
    """Call the three functions of one record. Raises TypeError where ctypes refuses it."""
    rows_of = importlib.import_module(f"{support}.records.layout").rows_of
    arguments = importlib.import_module(f"{support}.functions.arguments")
    standins = importlib.import_module(f"{support}.records.standins")
    size = ctypes.sizeof(cls)
    mask = mask_of(cls, rows_of).to_bytes(size, "little")
    pattern = bytes((i * 37 + 90) & 0x3F & bits for i, bits in enumerate(mask))
    seen = (ctypes.c_ubyte * size).in_dll(library, "oracle_seen")

    def take() -> bytes:
        ctypes.memset(seen, 0x55, size)
        function = library[f"oracle_take{number}"]
        function.argtypes, function.restype = [arguments.argument_type(cls)], None
        function(cls.from_buffer_copy(pattern))
        return bytes(seen)

    def give() -> bytes:
        ctypes.memmove(seen, pattern, size)
        function = library[f"oracle_give{number}"]
        function.argtypes = []
        function.restype = standins.result(cls) if "_passed_" in vars(cls) else cls
        return bytes(function())

    def call() -> bytes:
        ctypes.memmove(seen, pattern, size)
        if "_passed_" in vars(cls):
            raise TypeError("a stand-in serves functions of the library alone")
        received: list[bytes] = []
        callback = ctypes.CFUNCTYPE(None, cls)
        function = library[f"oracle_call{number}"]
        function.argtypes, function.restype = [callback], None
        function(callback(lambda record: received.append(bytes(record))))
        return received[0]

    for way, function in (("argument", take), ("result", give), ("callback", call)):
        print(number, "trying", way, flush=True)
        try:
            result = bytes(a & b for a, b in zip(function(), mask, strict=True))
        except (TypeError, ctypes.ArgumentError):  # refused rather than passed wrong
            print(number, "refused", way, flush=True)
            continue
        if result != pattern:
            print(number, "wrong", way, f"{result.hex()} / {pattern.hex()}", flush=True)
            return  # what is passed wrong may crash when it is returned
        print(number, "passed", way, flush=True)


def main(library: str, name: str, folder: str, plan: str) -> None:
    """Call the functions of the library for each record of the plan, and print what came back."""
    sys.path.insert(0, folder)
    module: Any = importlib.import_module(name)
    support = type(module.__namespace__()).__module__.rpartition(".")[0]
    loaded = ctypes.CDLL(library)
    for number, record in json.loads(Path(plan).read_text(encoding="utf-8")).items():
        try:
            cls = getattr(module, record)
        except Exception:  # the comparison of layouts tells
            print(number, "done", flush=True)
            continue
        try_record(number, cls, loaded, support)
        print(number, "done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
