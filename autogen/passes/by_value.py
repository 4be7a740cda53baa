"""Nothing is callable that ctypes would call in another way than C.

A function that passes or returns an opaque value goes to the ledger; a pointer to such a function stays as an
address; a record with an opaque member keeps its other members, and refuses to be passed by value itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeVar

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
    TypedValue,
    Types,
    Void,
    method_name,
)
from .abi import IN_REGISTERS, WIDE, by_members, goes_elsewhere, misplaced, standin
from .options import Options
from .select import prune


def by_value(module: Module, options: Options) -> Module:
    """Mark what ctypes would pass in other registers than C, and leave out functions that take it by value."""
    module = _marked(module, options)
    six = options.target.startswith("x86_64") and "windows" not in options.target
    types = Passing(module.by_key(), module.pointer_size, six)
    kept: list[Declaration] = []
    skips = list(module.skips)
    for declaration in module.declarations:
        match declaration:
            case Function():
                reason = _uncallable(declaration.type, types, standins=True)
                if reason:
                    skips.append(Skip(declaration.name, reason, declaration.location))
                else:
                    kept.append(_with(declaration, type=_function(declaration.type, types)))
            case Record():
                if declaration.opaque and declaration.size is not None:
                    reason = f"members are not bound: {declaration.opaque}"
                    skips.append(Skip(declaration.tag, reason, declaration.location))
                fields = tuple(_with(f, type=_safe(f.type, types)) for f in declaration.fields)
                kept.append(_with(declaration, fields=fields))
            case Typedef() | Global():
                if convention := _convention(declaration.type, types):
                    reason = f"an address: what it points to {convention}"
                    skips.append(Skip(declaration.name, reason, declaration.location))
                kept.append(_with(declaration, type=_safe(declaration.type, types)))
            case ObjCClass() | ObjCProtocol():
                kept.append(_callable_methods(declaration, types, skips))
            case TypedValue():
                kept.append(_with(declaration, type=_safe(declaration.type, types)))
            case Ioctl():
                kept.append(_with(declaration, argument=_safe(declaration.argument, types)))
            case _:
                kept.append(declaration)
    return prune(replace(module, declarations=tuple(kept), skips=tuple(skips)))


def _callable_methods(
    declaration: ObjCClass | ObjCProtocol, types: Passing, skips: list[Skip]
) -> ObjCClass | ObjCProtocol:
    methods: list[Method] = []
    for method in declaration.methods:
        reason = _uncallable(method.type, types, before=_RECEIVER)
        if reason:
            skips.append(Skip(method_name(declaration.name, method), reason, method.location))
        else:
            methods.append(_with(method, type=_function(method.type, types)))
    return _with(declaration, methods=tuple(methods))


_RECEIVER = (Pointer(Void()), Pointer(Void()))  # and the selector: both take a register
Part = TypeVar("Part")


def _with(one: Part, **others: Any) -> Part:
    """It with other parts; itself if they are the very ones that it has."""
    for name, other in others.items():
        own = getattr(one, name)
        listed = isinstance(own, tuple) and len(own) == len(other)
        if own is not other and not (listed and all(a is b for a, b in zip(own, other, strict=True))):
            return replace(one, **others)  # type: ignore[type-var]  # a dataclass of the model
    return one


class _Passed(NamedTuple):
    """A parameter or a result: the type that is passed, what of it ctypes cannot pass right, and what it becomes."""

    type: Type
    culprit: str
    safe: Type


@dataclass(frozen=True)
class Passing(Types):
    """The types of a module; `six_registers` says that six integer registers take parameters, as on x86-64."""

    six_registers: bool = False
    _known: dict[tuple[int, bool, bool], tuple[Type, _Passed]] = field(default_factory=dict)

    def parameter(self, kind: Type, standins: bool = False) -> _Passed:
        """How a parameter of a type is passed."""
        return self._once(kind, standins, False)

    def result(self, kind: Type, standins: bool = False) -> _Passed:
        """How a result of a type comes back."""
        return self._once(kind, standins, True)

    def _once(self, kind: Type, standins: bool, is_result: bool) -> _Passed:
        """What is known of a type, of which a framework's methods have a few, each a thousand times.

        Equal ones may be spelled in two ways, so it is the very object that is known; it is kept, and so its place.
        """
        key = id(kind), standins, is_result
        if (known := self._known.get(key)) is None:
            passed = kind if is_result else _as_passed(kind, self)
            known = kind, _Passed(passed, _culprit(passed, self, standins), _safe(passed, self))
            self._known[key] = known
        return known[1]


def _marked(module: Module, options: Options) -> Module:
    """Records with what ctypes cannot pass: one opaque member for those that are not bound, and the mark.

    Those that a function of the library takes or gives get their stand-in, if they are this module's own.
    """
    types, target = Types(module.by_key(), module.pointer_size), options.target
    functions = [d.type for d in module.declarations if isinstance(d, Function)]
    used = [types.record(part) for one in functions for part in (one.result, *one.parameters)]
    linked = {key for one in options.links for key in one.names}
    called = {record.key for record in used if record is not None} - linked

    def mark(declaration: Declaration) -> Declaration:
        if not isinstance(declaration, Record) or declaration.size is None:
            return declaration
        if declaration.opaque:
            kind = Opaque(declaration.tag or declaration.kind, declaration.size, declaration.align)
            return replace(declaration, fields=(Field("opaque", kind, 0),))
        if by_members(target) and goes_elsewhere(declaration, types):
            whole = declaration.key in called and not _opaque(Ref(declaration.key), types)
            members = standin(declaration, types, target) if whole else ()
            return replace(declaration, by_address=True, passed=members)
        return declaration

    return replace(module, declarations=tuple(map(mark, module.declarations)))


def _uncallable(
    kind: FunctionType, types: Passing, *, standins: bool = False, before: Sequence[Type] = ()
) -> str:
    """Why ctypes cannot call a function of the type as C does, or nothing.

    Functions of the library can be called with `standins` for records, what calls back cannot. `before` stands in front
    of its parameters.
    """
    if convention := _convention(kind, types):
        return convention
    culprit = _passed(kind, types, standins, before)
    return f"passes {culprit} by value, which ctypes cannot do right" if culprit else ""


def _convention(kind: Type, types: Types) -> str:
    """What is to say of a function, or of what a pointer points to, that is not called in the target's own way."""
    kind = types.resolve(kind)
    kind = types.resolve(kind.to) if isinstance(kind, Pointer) else kind
    if not isinstance(kind, FunctionType) or not kind.convention:
        return ""
    return f"is called by another convention than C's own ({kind.convention}), which ctypes does not know"


def _passed(kind: FunctionType, types: Passing, standins: bool, before: Sequence[Type]) -> str:
    """The first C type that the function passes or returns and ctypes cannot, or nothing."""
    parameters = [types.parameter(parameter, standins) for parameter in kind.parameters]
    for part in (*parameters, types.result(kind.result, standins)):
        if part.culprit:
            return part.culprit
    if not types.six_registers:
        return ""
    result = types.record(kind.result)
    in_memory = result is not None and (result.size or 0) > IN_REGISTERS
    return misplaced([*before, *(part.type for part in parameters)], in_memory, types)


def _culprit(kind: Type, types: Passing, standins: bool) -> str:
    match types.behind(kind):
        case Record() as record:
            refused = record.by_address and not (standins and record.passed)
            wrong = refused or record.size is None or _opaque(kind, types)
            return f"{record.kind} {record.tag}".rstrip() if wrong else ""
        case Opaque(form=form) if standins and types.six_registers and form in WIDE:
            return ""
        case Opaque(spelling=spelling, form=form):
            return f"a vector ({spelling})" if form.startswith("vector(") else spelling
    return ""


def _opaque(kind: Type, types: Types) -> bool:
    """Whether a value of the type holds something that ctypes has no type for."""
    match types.behind(kind):
        case Opaque():
            return True
        case Array(of=of):
            return _opaque(of, types)
        case Record(fields=fields):
            return any(_opaque(f.type, types) for f in fields)
    return False


def _safe(kind: Type, types: Passing) -> Type:
    """The type with every pointer to an uncallable function turned into a plain address."""
    match kind:
        case Pointer(to=FunctionType() as function):
            return (
                Pointer(Void())
                if _uncallable(function, types)
                else _with(kind, to=_function(function, types))
            )
        case Pointer():
            return _with(kind, to=_safe(kind.to, types))
        case Array():
            return _with(kind, of=_safe(kind.of, types))
        case FunctionType():
            return Void() if _uncallable(kind, types) else _function(kind, types)
        case Block():
            uncallable = _uncallable(kind.function, types)
            return Pointer(Void()) if uncallable else _with(kind, function=_function(kind.function, types))
        case _:
            return kind


def _function(kind: FunctionType, types: Passing) -> FunctionType:
    parameters = tuple(types.parameter(parameter).safe for parameter in kind.parameters)
    return _with(kind, result=types.result(kind.result).safe, parameters=parameters)


def _as_passed(kind: Type, types: Types) -> Type:
    """A parameter that is a transparent union arrives as its members do: any pointer, if they are pointers."""
    record = types.record(kind)
    if record is None or not record.transparent or not record.fields:
        return kind
    if not all(isinstance(field.type, Pointer) for field in record.fields):
        return record.fields[0].type
    named = types.by_key.get(kind.key) if isinstance(kind, Ref) else None
    return Pointer(Void(), spelling=named.name if isinstance(named, Typedef) else "")
