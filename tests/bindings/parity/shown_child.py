"""What modules show a user, told that they run on a target: shown_child.py TARGET FILE MODULE…, pickled into FILE."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import pickle
import sys
from pathlib import Path
from typing import Any

from bindings._support import LayoutError, platform
from bindings._support.enums import EnumType, Flags

RECORD = (ctypes.Structure, ctypes.Union)


def shown(module: Any, own: set[str]) -> dict[str, Any]:
    """Everything that a module shows besides its `own` names, those of its file."""
    found: dict[str, Any] = {
        "names": [],
        "values": {},
        "enums": {},
        "records": {},
        "broken": [],
        "functions": {},
    }
    for name in dir(module):
        if name in own:
            continue
        found["names"].append(name)
        try:
            value = getattr(module, name)
        except LayoutError:
            found["broken"].append(name)
            continue
        except AttributeError:
            continue  # a variable without its library
        if isinstance(value, EnumType):
            members = {key: int(member) for key, member in value.__members__.items()}
            found["enums"][value.__name__] = members, issubclass(value, Flags), ctypes.sizeof(value.ctype)
        elif isinstance(value, type) and issubclass(value, RECORD) and value.__name__ == name:
            found["records"][name] = ctypes.sizeof(value), issubclass(value, ctypes.Union), offsets(value)
        elif isinstance(value, int | float | tuple):
            found["values"][name] = int(value) if isinstance(value, int) else value
        elif isinstance(value, str):
            found["values"][name] = str(value)
        elif hasattr(value, "argtypes") and not isinstance(value, type):
            with contextlib.suppress(TypeError):  # one with Objective-C's conversions
                sizes = None if value.argtypes is None else list(map(ctypes.sizeof, value.argtypes))
                found["functions"][name] = sizes, value.restype and ctypes.sizeof(value.restype)
    return found


def offsets(record: Any) -> dict[str, int]:
    """The offset of each member that is no bit-field and no padding."""
    names = [name for name, _, *bits in getattr(record, "_fields_", ()) if not bits]
    if "_rows_" in vars(record):
        names = [row.name for row in record._rows_ if row.bits is None]
    return {name: getattr(record, name).offset for name in names}


def main() -> None:
    target, file, *names = sys.argv[1:]
    platform.running = lambda: target
    modules = {name: importlib.import_module(f"bindings.{name}") for name in names}
    own = {
        name: {*vars(module), "__skipped__"} for name, module in modules.items()
    }  # before one touches another
    found = {name: shown(module, own[name]) for name, module in modules.items()}
    Path(file).write_bytes(pickle.dumps(found))


if __name__ == "__main__":
    main()
