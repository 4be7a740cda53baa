"""Results that are bytes, not strings: the manifest names the functions whose `char *` is a buffer.

A `const char *` result is a C string to Python: it would be cut at its first NUL, and its address lost. A buffer
comes back as a pointer to char instead, for `ctypes.string_at(pointer, size)`.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

from ..errors import BindingError
from ..model import Function, Module, Pointer
from .options import Options


def buffers(module: Module, options: Options) -> Module:
    """Let functions that the manifest names return addresses.

    Raises BindingError for a pattern that matches none.
    """
    declarations = []
    unused = set(options.buffers)
    for declaration in module.declarations:
        if isinstance(declaration, Function) and isinstance(declaration.type.result, Pointer):
            matching = {glob for glob in options.buffers if fnmatchcase(declaration.name, glob)}
            if matching:
                unused -= matching
                result = replace(declaration.type.result, raw=True)
                declaration = replace(declaration, type=replace(declaration.type, result=result))
        declarations.append(declaration)
    if unused and not options.other_pin:
        raise BindingError(f"`buffers` names no function that returns a pointer: {', '.join(sorted(unused))}")
    return replace(module, declarations=tuple(declarations))
