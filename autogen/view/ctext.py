"""C text of what a module declares, from the module alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Declaration, FunctionType, Location, Module, Pointer, Scalar, Type, Void
from ..model import Enum as ModelEnum
from ..model import Record as ModelRecord
from ..model import Typedef as ModelTypedef
from ..modulefile import Enum, Function, Global, Record
from ..passes.names import c_identifier, c_member
from ..render.c.text import CText
from .model import NoCType, Types, tag
from .view import View

_NOWHERE = Location("", 0)


def c_type(
    view: View, text: str, name: str = "", *, const: bool = False, reads: bool = False, behind: bool = False
) -> str:
    """A type expression as C writes it, as the declarator of `name` if there is one: `int (*name)(void *)`.

    `const` is the thing itself, `reads` says it of what a pointer points to; with `behind`, names of types are what
    they stand for. What C has no words for (Objective-C's types) stays as the module writes it.
    """
    types = Types(views=[view], const=True, behind=behind)
    try:
        kind = types.read(view, text)
    except NoCType:
        return f"{name}: {text}" if name else text
    return _text(types, _read_only(kind) if reads else kind, name, const=const)


def c_variable(view: View, one: Global, name: str, *, behind: bool = False) -> str:
    """The declarator of a variable."""
    return c_type(view, one.type, name, const=one.const, behind=behind)


def c_function(view: View, one: Function) -> str:
    """A function's prototype."""
    types = Types(views=[view], const=True)
    try:
        result, *kinds = (
            types.read(view, text) for text in (one.result, *(kind for _, kind in one.parameters))
        )
    except NoCType:
        listed = ", ".join([*(kind for _, kind in one.parameters), *["..."] * one.variadic])
        return f"({listed}) -> {one.result}"
    kinds = [_read_only(kind) if place in one.reads else kind for place, kind in enumerate(kinds)]
    kind = FunctionType(result, tuple(kinds), one.variadic and one.prototype, one.prototype)
    return _text(types, kind, one.name, [c_member(name) for name, _ in one.parameters])


def _read_only(kind: Type) -> Type:
    """A pointer to what C only reads; one that has a name of its own says that in its name."""
    return replace(kind, const=True) if isinstance(kind, Pointer) else kind


def _text(types: Types, kind: Type, name: str, parameters: Sequence[str] = (), *, const: bool = False) -> str:
    declarations: list[Declaration] = []
    for key, (view, one) in types.named.items():
        if isinstance(one, Record):
            declarations.append(ModelRecord(key, one.kind, tag(view, one), _NOWHERE))
        elif isinstance(one, Enum):
            declarations.append(ModelEnum(key, tag(view, one), _NOWHERE, Scalar(one.type, 0, 1), ()))
        else:
            declarations.append(ModelTypedef(key, c_identifier(one.name), _NOWHERE, Void()))
    return CText(Module(tuple(declarations))).type(kind, name, parameters, const=const)
