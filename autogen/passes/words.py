"""Words of hardware and of interfaces: the manifest names macros whose values are unsigned, whatever C makes of them.

`1 << 31` is negative to C, which then stores it into a `uint32_t`; Python keeps the sign, and `array("I")`,
`struct.pack` and numpy refuse it.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

from ..errors import BindingError
from ..model import Constant, Declaration, MacroFunction, Module
from .options import Options

_CTYPES = {32: "c_uint", 64: "c_ulonglong"}


def words(module: Module, options: Options) -> Module:
    """Make unsigned words of the constants that the manifest names.

    Raises BindingError for a pattern that matches none.
    """
    unused = {glob for globs in options.words.values() for glob in globs}
    declarations: list[Declaration] = []
    for declaration in module.declarations:
        for bits, globs in options.words.items():
            if isinstance(declaration, Constant | MacroFunction):
                matching = {glob for glob in globs if fnmatchcase(declaration.name, glob)}
                if matching and (word := _word(declaration, bits)) is not None:
                    declaration = word
                    unused -= matching
        declarations.append(declaration)
    if unused and not options.other_pin:
        raise BindingError(f"`words` names no macro with an integer value: {', '.join(sorted(unused))}")
    return replace(module, declarations=tuple(declarations))


def _word(one: Constant | MacroFunction, bits: int) -> Constant | MacroFunction | None:
    """The declaration with an unsigned value; None if it has no integer value."""
    if isinstance(one, MacroFunction):
        before, semicolon, result = one.expression.rpartition("; ")
        expression = f"{before}{semicolon}{_CTYPES[bits]}({result})"
        return None if one.result else replace(one, expression=expression, integral=True)
    if not isinstance(one.value, int):
        return None
    if not -1 << bits - 1 <= one.value < 1 << bits:
        raise BindingError(f"`words` names {one.name}, but {one.value:#x} has more than {bits} bits")
    shown = one.hexadecimal or one.value < 0
    return replace(one, value=one.value & (1 << bits) - 1, hexadecimal=shown, word=bits)
