"""What a generated module declares, read from its text: no import, no ctypes, any target.

`docs/module-format.md` specifies the tables, `render/tables.py` writes them, and `bindings._support.format` reads them,
for the run time as for these classes. Types stay the expressions of the tables (`c_int`, `POINTER(T)`, `T * 4`, a name
of the module); `bindings._support.format.expressions` takes them apart.
"""

from __future__ import annotations

from .declarations import (
    BitRange,
    Declarations,
    Enum,
    Function,
    Global,
    Ioctl,
    Member,
    Method,
    ModuleFile,
    ObjCClass,
    ObjCProtocol,
    Record,
    Typedef,
    TypedValue,
    Value,
)
from .entries import method
from .reader import read
from .rules import check as check_entry
from .statements import NotAModule, Statements, statements

__all__ = [
    "BitRange",
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
__all__ += ["Statements", "TypedValue", "Typedef", "Value", "check_entry", "method", "read", "statements"]
