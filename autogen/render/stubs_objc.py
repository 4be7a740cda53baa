"""Objective-C classes and protocols as what a stub says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..model import (
    Declaration,
    Method,
    Module,
    ObjCClass,
    ObjCProtocol,
    Object,
    Out,
    Pointer,
    Typedef,
)
from ..passes.names import member
from .tables import method_attributes
from .typeprinter import TypePrinter, linked, sayable, type_variable


def containers(
    model: Module, classes: Sequence[ObjCClass], protocols: Sequence[ObjCProtocol]
) -> dict[str, Any]:
    """The type variables, and each class and protocol: name, bases, and one line a method."""
    by_key = model.by_key()
    parameters = {name for declared in classes for name in declared.type_parameters}
    found = []
    everything: list[ObjCClass | ObjCProtocol] = [*protocols, *classes]
    for declared in everything:
        mine = declared.type_parameters if isinstance(declared, ObjCClass) else ()
        spell = TypePrinter(by_key, model.names, mine)
        found.append(
            (model.names[declared.key], _bases(declared, by_key, spell), list(_rows(declared, spell)))
        )
    deprecates = any(row.startswith("@_deprecated") for _, _, rows in found for row in rows)
    return {
        "type_variables": sorted(map(type_variable, parameters)),
        "containers": found,
        "deprecates": deprecates,
    }


def _bases(
    declared: ObjCClass | ObjCProtocol, by_key: Mapping[str, Declaration], spell: TypePrinter
) -> list[str]:
    """The superclass, the protocols that it does not adopt already, and the type parameters."""
    above = declared.superclass if isinstance(declared, ObjCClass) else ""
    inherited = _ancestors(above, by_key) if above else set()
    listed = [key for key in declared.protocols if key not in inherited and key != declared.key]
    listed = [
        key for key in listed if not any(key in _ancestors(o, by_key) for o in listed if o != key)
    ]  # what another one brings would stand before it
    bases = [_base(key, by_key, spell) for key in ([above] if above else []) + listed]
    if isinstance(declared, ObjCClass) and declared.type_parameters:
        bases.append(f"_t.Generic[{', '.join(map(type_variable, declared.type_parameters))}]")
    return bases or ["_s.Object"]


def _base(key: str, by_key: Mapping[str, Declaration], spell: TypePrinter) -> str:
    declaration = by_key[key]
    if isinstance(declaration, Typedef):
        return linked(declaration.link)
    count = len(declaration.type_parameters) if isinstance(declaration, ObjCClass) else 0
    return f"{spell.names[key]}[{', '.join(['_t.Any'] * count)}]" if count else spell.names[key]


def _ancestors(key: str, by_key: Mapping[str, Declaration]) -> set[str]:
    """A class's or a protocol's superclasses and protocols, at any depth."""
    found: set[str] = set()
    waiting = [key]
    while waiting:
        declared = by_key.get(waiting.pop())
        if not isinstance(declared, ObjCClass | ObjCProtocol):
            continue
        above = [declared.superclass] if isinstance(declared, ObjCClass) and declared.superclass else []
        new = [k for k in (*above, *declared.protocols) if k not in found]
        found.update(new)
        waiting += new
    return found


def _rows(declared: ObjCClass | ObjCProtocol, spell: TypePrinter) -> Iterator[str]:
    attributes = method_attributes(declared.methods)
    by_selector: dict[str, list[Method]] = {}
    for method in declared.methods:
        by_selector.setdefault(method.selector, []).append(method)
    for selector, methods in by_selector.items():
        attribute = attributes[selector]
        if not sayable(attribute):
            continue
        if len(methods) == 2:  # + and -: one for the class, one for its objects
            of_class, of_object = sorted(methods, key=lambda m: not m.class_method)
            yield f"{attribute}: _s.Both[{_callable(of_object, spell)}, {_callable(of_class, spell)}]"
            continue
        (method,) = methods
        if method.deprecated:
            when = f"since macOS {method.deprecated}" if method.deprecated != "0" else "deprecated"
            yield f'@_deprecated("{when}")'
        if method.class_method:
            yield "@_b.classmethod"
        first = "cls" if method.class_method else "self"
        listed = [first, *_parameters(method, spell)]
        listed += ["/"] * (len(listed) > 1) + ["*arguments: _t.Any"] * method.type.variadic
        yield f"def {attribute}({', '.join(listed)}) -> {spell.value(method.type.result)}: ..."


def _parameters(method: Method, spell: TypePrinter) -> Iterator[str]:
    pairs = zip(method.parameters, method.type.parameters, strict=True)
    for position, (name, kind) in enumerate(pairs):
        if _is_error(kind, spell):
            continue
        text = member(name)
        plain = sayable(text) and method.parameters.count(name) == 1 and not text.startswith("__")
        plain = plain and text not in ("self", "cls")
        yield f"{text if plain else f'_{position}'}: {_argument(kind, spell)}"


def _argument(kind: Any, spell: TypePrinter) -> str:
    if isinstance(kind, Pointer) and isinstance(kind.to, Object):
        return "_t.Any"  # a C array of objects, or a sequence of them
    if spell.argument(kind) == "_s.c_void_p":
        return f"_s.{'constant' if spell.constant(kind) else 'writable'}_memory"
    return spell.argument(kind)


def _callable(method: Method, spell: TypePrinter) -> str:
    arguments = ", ".join(text.partition(": ")[2] for text in _parameters(method, spell))
    listed = "..." if method.type.variadic else f"[{arguments}]"
    return f"_t.Callable[{listed}, {spell.value(method.type.result).replace('_t.Self', '_t.Any')}]"


def _is_error(kind: Any, spell: TypePrinter) -> bool:
    """Whether a parameter is left out by the caller: `NSError **`, which becomes an exception."""
    to = spell.resolve(kind.to) if isinstance(kind, Out) else None
    return isinstance(to, Object) and bool(to.key) and spell.names[to.key] == "NSError"
