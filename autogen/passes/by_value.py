"""Nothing is callable that ctypes would pass in the wrong registers.

A function that passes or returns an opaque value goes to the ledger; a pointer to such a function stays as an
address; a record with an opaque member keeps its other members, and refuses to be passed by value itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model import (
    Array,
    Block,
    Declaration,
    Field,
    Function,
    FunctionType,
    Global,
    Ioctl,
    Method,
    Module,
    ObjCClass,
    ObjCProtocol,
    Opaque,
    Pointer,
    Record,
    Ref,
    Skip,
    Type,
    Typedef,
    Void,
    method_name,
)
from .abi import IN_REGISTERS, by_members, goes_elsewhere, in_last_register, record_of
from .options import Options
from .select import prune


def by_value(module: Module, options: Options) -> Module:
    module = _marked(module, options.target)
    by_key = Declared(module.by_key(), module.pointer_size, options.target)
    kept: list[Declaration] = []
    skips = list(module.skips)
    for declaration in module.declarations:
        match declaration:
            case Function():
                culprit = _passed(declaration.type, by_key)
                if culprit:
                    reason = f"passes {culprit} by value, which ctypes cannot do right"
                    skips.append(Skip(declaration.name, reason, declaration.location))
                else:
                    kept.append(replace(declaration, type=_function(declaration.type, by_key)))
            case Record():
                if declaration.opaque and declaration.size is not None:
                    reason = f"members are not bound: {declaration.opaque}"
                    skips.append(Skip(declaration.tag, reason, declaration.location))
                fields = tuple(replace(f, type=_safe(f.type, by_key)) for f in declaration.fields)
                kept.append(replace(declaration, fields=fields))
            case Typedef() | Global():
                kept.append(replace(declaration, type=_safe(declaration.type, by_key)))
            case ObjCClass() | ObjCProtocol():
                kept.append(_callable_methods(declaration, by_key, skips))
            case Ioctl():
                kept.append(replace(declaration, argument=_safe(declaration.argument, by_key)))
            case _:
                kept.append(declaration)
    return prune(replace(module, declarations=tuple(kept), skips=tuple(skips)))


def _callable_methods(
    declaration: ObjCClass | ObjCProtocol, by_key: Declared, skips: list[Skip]
) -> ObjCClass | ObjCProtocol:
    methods: list[Method] = []
    for method in declaration.methods:
        receiver = (Pointer(Void()), Pointer(Void()))  # and the selector: both take a register
        whole = replace(method.type, parameters=(*receiver, *method.type.parameters))
        culprit = _passed(whole, by_key)
        if culprit:
            reason = f"passes {culprit} by value, which ctypes cannot do right"
            skips.append(Skip(method_name(declaration.name, method), reason, method.location))
        else:
            methods.append(replace(method, type=_function(method.type, by_key)))
    return replace(declaration, methods=tuple(methods))


class Declared(dict[str, Declaration]):
    """The declarations by key, with what the rules need to know of the target."""

    def __init__(self, by_key: Mapping[str, Declaration], pointer_size: int, target: str) -> None:
        super().__init__(by_key)
        self.pointer_size = pointer_size
        self.six_registers = target.startswith("x86_64") and "windows" not in target


def _marked(module: Module, target: str) -> Module:
    """Records with what ctypes cannot pass: one opaque member for those that are not bound, and the mark."""
    by_key = module.by_key()

    def mark(declaration: Declaration) -> Declaration:
        if not isinstance(declaration, Record) or declaration.size is None:
            return declaration
        if declaration.opaque:
            kind = Opaque(declaration.tag or declaration.kind, declaration.size, declaration.align)
            return replace(declaration, fields=(Field("opaque", kind, 0),))
        if by_members(target) and goes_elsewhere(declaration, by_key, module.pointer_size):
            return replace(declaration, by_address=True)
        return declaration

    return replace(module, declarations=tuple(map(mark, module.declarations)))


def _passed(kind: FunctionType, by_key: Declared) -> str:
    """The first C type that the function passes or returns and ctypes cannot, or nothing."""
    parameters = [_as_passed(parameter, by_key) for parameter in kind.parameters]
    found = next((c for part in (*parameters, kind.result) if (c := _culprit(part, by_key))), "")
    if found or not by_key.six_registers:
        return found
    result = record_of(kind.result, by_key)
    in_memory = result is not None and (result.size or 0) > IN_REGISTERS
    last = in_last_register(parameters, in_memory, by_key, by_key.pointer_size)
    return f"{last.kind} {last.tag} in the last integer register" if last is not None else ""


def _culprit(kind: Type, by_key: Declared) -> str:
    if isinstance(kind, Ref):
        declaration = by_key.get(kind.key)
        if isinstance(declaration, Typedef):
            return _culprit(declaration.type, by_key)
        if isinstance(declaration, Record):
            wrong = declaration.by_address or declaration.size is None or _opaque(kind, by_key)
            return f"{declaration.kind} {declaration.tag}".rstrip() if wrong else ""
    return kind.spelling if isinstance(kind, Opaque) else ""


def _opaque(kind: Type, by_key: Declared) -> bool:
    """Whether a value of the type holds something that ctypes has no type for."""
    match kind:
        case Opaque():
            return True
        case Array():
            return _opaque(kind.of, by_key)
        case Ref():
            match by_key.get(kind.key):
                case Typedef(type=inner):
                    return _opaque(inner, by_key)
                case Record(fields=fields):
                    return any(_opaque(f.type, by_key) for f in fields)
    return False


def _safe(kind: Type, by_key: Declared) -> Type:
    """The type with every pointer to an uncallable function turned into a plain address."""
    match kind:
        case Pointer(to=FunctionType() as function):
            return (
                Pointer(Void())
                if _passed(function, by_key)
                else replace(kind, to=_function(function, by_key))
            )
        case Pointer():
            return replace(kind, to=_safe(kind.to, by_key))
        case Array():
            return replace(kind, of=_safe(kind.of, by_key))
        case FunctionType():
            return Void() if _passed(kind, by_key) else _function(kind, by_key)
        case Block():
            uncallable = _passed(kind.function, by_key)
            return Pointer(Void()) if uncallable else replace(kind, function=_function(kind.function, by_key))
        case _:
            return kind


def _function(kind: FunctionType, by_key: Declared) -> FunctionType:
    parameters = tuple(_safe(_as_passed(parameter, by_key), by_key) for parameter in kind.parameters)
    return replace(kind, result=_safe(kind.result, by_key), parameters=parameters)


def _as_passed(kind: Type, by_key: Declared) -> Type:
    """A parameter that is a transparent union arrives as its members do: any pointer, if they are pointers."""
    declaration = by_key.get(kind.key) if isinstance(kind, Ref) else None
    if isinstance(declaration, Typedef):
        passed = _as_passed(declaration.type, by_key)
        if passed == declaration.type:
            return kind
        return replace(passed, spelling=declaration.name) if isinstance(passed, Pointer) else passed
    if isinstance(declaration, Record) and declaration.transparent and declaration.fields:
        pointers = all(isinstance(field.type, Pointer) for field in declaration.fields)
        return Pointer(Void()) if pointers else declaration.fields[0].type
    return kind
