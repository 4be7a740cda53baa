"""What a generated module declares, read from its text: no import, no ctypes, any target.

The grammar of the tables is described in `bindings/_support/namespace.py` and, for Objective-C, in
`bindings/_support/objc`; `render/tables.py` writes it, `reader` reads it. Types stay the expressions of the tables
(`c_int`, `POINTER(T)`, `T * 4`, a name of the module); `expressions` takes them apart.
"""

from __future__ import annotations

from .declarations import (
    Declarations,
    Enum,
    Function,
    Global,
    Ioctl,
    Member,
    ModuleFile,
    Record,
    Typedef,
    Value,
)
from .entries import literal
from .expressions import made, split
from .objc import Method, ObjCClass, ObjCProtocol, method
from .reader import NotAModule, read

__all__ = [
    "Declarations",
    "Enum",
    "Function",
    "Global",
    "Ioctl",
    "Member",
    "Method",
    "ModuleFile",
    "NotAModule",
    "ObjCClass",
    "ObjCProtocol",
    "Record",
]
__all__ += ["Typedef", "Value", "literal", "made", "method", "read", "split"]
