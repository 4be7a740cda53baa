"""A declaration is taken whole or not at all: what needs a type that went to the ledger goes there too.

Behind a pointer the missing type does not matter: the pointer becomes a plain address.
"""

from __future__ import annotations

from dataclasses import replace

from ..model import (
    Alias,
    Array,
    Block,
    Declaration,
    Function,
    FunctionType,
    Global,
    Ioctl,
    MacroFunction,
    Method,
    Module,
    ObjCClass,
    ObjCProtocol,
    Out,
    Pointer,
    Record,
    Ref,
    Skip,
    Type,
    Typedef,
    TypedValue,
    Void,
    c_name,
    method_name,
    refs,
    uses,
)
from .options import Options


class _Missing(Exception):
    """A type is used by value that is not in the module."""


def drop_unresolved(module: Module, _options: Options) -> Module:
    """Drop what is not whole, again and again, until nothing needs what was dropped."""
    declarations, skips = list(module.declarations), list(module.skips)
    while True:
        keys = {declaration.key for declaration in declarations}
        kept: list[Declaration] = []
        for declaration in declarations:
            try:
                if isinstance(declaration, ObjCClass | ObjCProtocol):
                    kept.append(_with_whole_methods(declaration, keys, skips))
                else:
                    kept.append(_complete(declaration, keys))
            except _Missing:
                if c_name(declaration):
                    reason = "needs a type that is not bound"
                    skips.append(Skip(c_name(declaration), reason, declaration.location))
        if len(kept) == len(declarations):
            return replace(module, declarations=tuple(kept), skips=tuple(skips))
        declarations = kept


def _complete(declaration: Declaration, keys: set[str]) -> Declaration:
    match declaration:
        case Record():
            if any(_lost(f.type, keys) for f in declaration.fields):
                fields = tuple(replace(f, type=_type(f.type, keys)) for f in declaration.fields)
                return replace(declaration, fields=fields)
        case Typedef() | Global() | TypedValue() if _lost(declaration.type, keys):
            return replace(declaration, type=_type(declaration.type, keys))
        case Function() if _lost(declaration.type, keys):
            return replace(declaration, type=_function(declaration.type, keys))
        case Ioctl() if _lost(declaration.argument, keys):
            return replace(declaration, argument=_type(declaration.argument, keys))
        case MacroFunction() if any(_lost(kind, keys) for kind in uses(declaration)):
            raise _Missing
        case Alias() if declaration.of not in keys:
            raise _Missing
    return declaration


def _with_whole_methods(
    declaration: ObjCClass | ObjCProtocol, keys: set[str], skips: list[Skip]
) -> ObjCClass | ObjCProtocol:
    """A class without the methods that need a type which is not bound."""
    if not any(_lost(method.type, keys) for method in declaration.methods):
        return declaration
    methods: list[Method] = []
    for method in declaration.methods:
        try:
            methods.append(replace(method, type=_function(method.type, keys)))
        except _Missing:
            name = method_name(declaration.name, method)
            skips.append(Skip(name, "needs a type that is not bound", method.location))
    return replace(declaration, methods=tuple(methods))


def _lost(kind: Type, keys: set[str]) -> bool:
    return not keys.issuperset(refs(kind))


def _type(kind: Type, keys: set[str]) -> Type:
    match kind:
        case Ref():
            if kind.key not in keys:
                raise _Missing
        case Pointer():
            try:
                return replace(kind, to=_type(kind.to, keys))
            except _Missing:
                return Pointer(Void())
        case Array():
            return replace(kind, of=_type(kind.of, keys))
        case FunctionType():
            return _function(kind, keys)
        case Block():
            return replace(kind, function=_function(kind.function, keys))
        case Out():
            return replace(kind, to=_type(kind.to, keys))
    return kind


def _function(kind: FunctionType, keys: set[str]) -> FunctionType:
    parameters = tuple(_type(parameter, keys) for parameter in kind.parameters)
    return replace(kind, result=_type(kind.result, keys), parameters=parameters)
