"""What a function says of itself, for people: its C prototype, its header, its signature; and how errors name its
parameters. Nothing here is imported before somebody asks, or makes a mistake.
"""

import ctypes
from _ctypes import CFuncPtr

from ..format.entries import function as entry

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    import inspect
    from typing import Any

    from . import Where

_NAMES = {
    **{
        "c": "char",
        "b": "signed char",
        "B": "unsigned char",
        "h": "short",
        "H": "unsigned short",
        "i": "int",
    },
    **{"I": "unsigned int", "l": "long", "L": "unsigned long", "q": "long long", "Q": "unsigned long long"},
    **{"f": "float", "d": "double", "g": "long double", "?": "_Bool", "u": "wchar_t"},
    **{"P": "void *", "z": "char *", "Z": "wchar_t *"},
}


def place(where: "Where") -> str:
    """A parameter, or a member, as an error begins: `draw(), parameter count`."""
    if where is None:
        return "the argument"
    if isinstance(where, str):
        return where
    functions, name, position = where
    return f"{name}(), parameter {functions.parameters(name)[position][0]}"


def documentation(function: "Any") -> str:
    """The C prototype of a function, and where it is declared, if the stub beside the module is there.

    Without one, what the module's own table says.
    """
    name = function._name_
    return (name and _of_stub(function._functions_.space.module, name)) or prototype_of(function, name)


def _of_stub(module: "Any", name: str) -> str:
    import ast

    loader, file = getattr(module.get("__spec__"), "loader", None), module.get("__file__") or ""
    try:
        text = loader.get_data(f"{file.removesuffix('.py')}.pyi").decode()  # type: ignore[union-attr]
    except (AttributeError, OSError, ValueError):  # a module without a file, or without a stub
        return ""
    _, defined, rest = text.partition(f"\ndef {name}(")
    _, begun, rest = rest.partition("\ndef ")[0].partition('\n    """')
    words, ended, _ = rest.partition('"""')
    return " ".join(ast.literal_eval(f'"""{words}"""').split()) if defined and begun and ended else ""


def signature(function: "Any") -> "inspect.Signature":
    """What `inspect.signature` shows: the header's names of the parameters, ctypes' types."""
    import inspect

    if function._declared_ is None:
        raise AttributeError("what it takes is not known: it was made of an address")
    functions, text = function._declared_
    parameters, variadic, result, _, _ = entry(text)
    listed, taken, called = [], set[str](), False
    for position, (name, kind) in enumerate(parameters):
        name = name if name.isidentifier() and name not in taken else f"_{position}"
        taken.add(name)
        ctype = functions.type(kind)
        called = called or issubclass(ctype, CFuncPtr)
        listed.append(inspect.Parameter(name, inspect.Parameter.POSITIONAL_ONLY, annotation=ctype))
    if variadic:
        listed.append(inspect.Parameter("arguments", inspect.Parameter.VAR_POSITIONAL))
    if called:
        listed.append(inspect.Parameter("keep", inspect.Parameter.KEYWORD_ONLY, default=None))
    return inspect.Signature(listed, return_annotation=functions.type(result))


# C's words for ctypes' types -------------------------------------------------------------------------------


def c_name(kind: "Any", name: str = "") -> str:
    """A ctypes type as C has it, as the declarator of `name` if there is one: `void (*name)(int)`."""
    if kind is None:
        return f"void {name}".rstrip()
    if issubclass(kind, CFuncPtr):
        types = getattr(kind, "_restype_", None), getattr(kind, "_argtypes_", ())
        return _prototype(*types, f"(*{name})", is_variadic(kind))
    if issubclass(kind, ctypes._Pointer):
        return c_name(kind._type_, f"*{name}")
    if issubclass(kind, ctypes.Array):
        return c_name(kind._type_, f"{name}[{kind._length_}]")
    if issubclass(kind, ctypes._SimpleCData):
        word = _NAMES.get(str(kind._type_), kind.__name__)
        return f"{word}{'' if word.endswith('*') or not name else ' '}{name}"
    return f"{kind.__name__} {name}".rstrip()


def is_variadic(function: "Any") -> bool:
    """Whether a function, or a type of pointers to functions, takes further arguments, as far as is known."""
    if declared := getattr(function, "_declared_", None):
        return entry(declared[1])[1]
    return bool(getattr(function, "_variadic_", False))


def _prototype(result: "Any", arguments: "Any", declarator: str, variadic: bool) -> str:
    listed = [*map(c_name, arguments or ()), *["..."] * variadic]
    return c_name(result, f"{declarator}({', '.join(listed) or 'void'})")


def prototype_of(function: "Any", name: str = "") -> str:
    """The prototype of a function pointer, by what ctypes knows of it."""
    arguments = function.argtypes
    if arguments is None:
        return c_name(function.restype, f"{name or '(*)'}()")
    return _prototype(function.restype, arguments, name or "(*)", is_variadic(function))
