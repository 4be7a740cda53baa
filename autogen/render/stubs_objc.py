"""Objective-C classes and protocols as what a stub says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, TypedDict

from ..model import (
    Declaration,
    Method,
    Module,
    ObjCClass,
    ObjCProtocol,
    Object,
    Out,
    Pointer,
    Type,
    Typedef,
)
from .stubtext import parameter_names
from .stubtypes import StubTypes, linked, type_variable
from .tables import method_attributes
from .typeprinter import sayable

EXTRAS = {
    "NSString": 0,
    "NSNumber": 0,
    "NSDecimalNumber": 0,
    "NSDate": 0,
    "NSData": 0,
    "NSArray": 1,
    "NSMutableArray": 1,
    "NSEnumerator": 1,
    "NSSet": 1,
    "NSMutableSet": 1,
    "NSDictionary": 2,
    "NSMutableDictionary": 2,
}
"""The classes that have more than their methods, and how many type parameters that depends on."""

REPLACED = {("NSArray", "count")}
"""Methods that take more in Python than their selector does: what `_support` adds says it."""

HIDDEN = "_type_"
"""Before the name of a type it is an alias of it, for where a member or a method of the same name hides the type."""

NEVER_NIL = {"alloc", "allocWithZone:", "new", "init"}
"""Selectors that make an object or raise, whatever a header leaves open."""


class Containers(TypedDict):
    """What the template shows of them."""

    type_variables: list[str]
    containers: list[tuple[str, list[str], list[str]]]
    deprecates: bool


def containers(model: Module, classes: Sequence[ObjCClass], protocols: Sequence[ObjCProtocol]) -> Containers:
    """The type variables, and each class and protocol: name, bases, and one line a method."""
    by_key = model.by_key()
    parameters = {name for declared in classes for name in declared.type_parameters}
    types, taken = StubTypes(by_key, model.names), {*model.names.values()}
    found = []
    everything: list[ObjCClass | ObjCProtocol] = [*protocols, *classes]
    pairs = _of_both(classes, by_key)
    for declared in everything:
        mine = declared.type_parameters if isinstance(declared, ObjCClass) else ()
        hiding = taken.intersection(method_attributes(declared.methods).values())
        names: Mapping[str, str] = model.names
        if hiding:
            names = {key: HIDDEN + name if name in hiding else name for key, name in names.items()}
        bases = _bases(declared, by_key, types.inside(mine, model.names))
        rows = list(_rows(declared, types.inside(mine, names), pairs))
        found.append((model.names[declared.key], bases, rows))
    deprecates = any(row.startswith("@_deprecated") for _, _, rows in found for row in rows)
    return {
        "type_variables": sorted(map(type_variable, parameters)),
        "containers": found,
        "deprecates": deprecates,
    }


def _bases(
    declared: ObjCClass | ObjCProtocol, by_key: Mapping[str, Declaration], types: StubTypes
) -> list[str]:
    """The superclass, the protocols that it does not adopt already, and the type parameters."""
    above = declared.superclass if isinstance(declared, ObjCClass) else ""
    inherited = _ancestors(above, by_key) if above else set()
    listed = [key for key in declared.protocols if key not in inherited and key != declared.key]
    listed = [
        key for key in listed if not any(key in _ancestors(o, by_key) for o in listed if o != key)
    ]  # what another one brings would stand before it
    keys = ([above] if above else []) + listed
    bases = _extras(declared) + [_base(key, by_key, types) for key in keys if sayable(types.names[key])]
    if isinstance(declared, ObjCClass) and declared.type_parameters:
        bases.append(f"_t.Generic[{', '.join(map(type_variable, declared.type_parameters))}]")
    return bases or ["_s.Object"]


def _extras(declared: ObjCClass | ObjCProtocol) -> list[str]:
    """What `_support/objc/conversion` adds to a class; of the generic ones the elements are typed."""
    if not isinstance(declared, ObjCClass) or declared.name not in EXTRAS:
        return []
    count = EXTRAS[declared.name]
    elements = [type_variable(one) for one in declared.type_parameters]
    elements = elements if len(elements) == count else ["_t.Any"] * count
    return [f"_s.{declared.name}Extras[{', '.join(elements)}]" if count else f"_s.{declared.name}Extras"]


def _base(key: str, by_key: Mapping[str, Declaration], types: StubTypes) -> str:
    declaration = by_key[key]
    if isinstance(declaration, Typedef):
        return linked(declaration.link)
    count = len(declaration.type_parameters) if isinstance(declaration, ObjCClass) else 0
    return f"{types.names[key]}[{', '.join(['_t.Any'] * count)}]" if count else types.names[key]


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


Pairs: TypeAlias = Mapping[tuple[str, str], tuple[Method, Method]]


def _of_both(classes: Sequence[ObjCClass], by_key: Mapping[str, Declaration]) -> Pairs:
    """The `+` and the `-` method of selectors that a class has as `+` and a protocol of it as `-`, by key and selector.

    They are there in the class and in the protocol, so that what derives from both has no two kinds of them.
    """
    found: dict[tuple[str, str], tuple[Method, Method]] = {}
    for declared in classes:
        mine = {method.selector for method in declared.methods if not method.class_method}
        above = [
            one for key in _ancestors(declared.key, by_key) if isinstance(one := by_key[key], ObjCProtocol)
        ]
        for of_class in declared.methods:
            if not of_class.class_method or of_class.selector in mine:
                continue
            for protocol in above:
                for method in protocol.methods:
                    if method.selector == of_class.selector and not method.class_method:
                        pair = found.setdefault((protocol.key, method.selector), (of_class, method))
                        found[declared.key, method.selector] = pair
    return found


def _rows(declared: ObjCClass | ObjCProtocol, types: StubTypes, pairs: Pairs) -> Iterator[str]:
    attributes = method_attributes(declared.methods)
    by_selector: dict[str, list[Method]] = {}
    for method in declared.methods:
        by_selector.setdefault(method.selector, []).append(method)
    for selector, methods in by_selector.items():
        attribute = attributes[selector]
        if not sayable(attribute) or (declared.name, attribute) in REPLACED:
            continue
        if len(methods) == 2 or (declared.key, selector) in pairs:  # one for the class, one for its objects
            of_class, of_object = pairs.get((declared.key, selector)) or sorted(
                methods, key=lambda method: not method.class_method
            )
            yield f"{attribute}: _s.Both[{_callable(of_object, types)}, {_callable(of_class, types)}]"
            continue
        (method,) = methods
        if method.deprecated:
            when = f"since macOS {method.deprecated}" if method.deprecated != "0" else "deprecated"
            yield f'@_deprecated("{when}")'
        if method.class_method:
            yield "@_b.classmethod"
        first = "cls" if method.class_method else "self"
        listed = [first, *_parameters(method, types)]
        listed += ["/"] * (len(listed) > 1) + ["*arguments: _t.Any"] * method.type.variadic
        yield f"def {attribute}({', '.join(listed)}) -> {_result(method, types)}: ..."


def _parameters(method: Method, types: StubTypes) -> Iterator[str]:
    names = parameter_names(method.parameters, taken=("self", "cls"))
    for name, kind in zip(names, method.type.parameters, strict=True):
        if not _is_error(kind, types):
            yield f"{name}: {_argument(kind, types)}"


def _argument(kind: Type, types: StubTypes) -> str:
    if isinstance(kind, Pointer) and isinstance(kind.to, Object):
        return "_t.Any"  # a C array of objects, or a sequence of them
    text = types.argument(kind)
    if text == "_s.void_p":
        return f"_s.{'constant' if types.constant(kind) else 'writable'}_memory"
    return text


def _result(method: Method, types: StubTypes) -> str:
    text = types.method_result(method.type.result)
    return text.removesuffix(" | None") if method.selector in NEVER_NIL else text


def _callable(method: Method, types: StubTypes) -> str:
    arguments = ", ".join(text.partition(": ")[2] for text in _parameters(method, types))
    listed = "..." if method.type.variadic else f"[{arguments}]"
    return f"_t.Callable[{listed}, {_result(method, types).replace('_t.Self', '_t.Any')}]"


def _is_error(kind: Type, types: StubTypes) -> bool:
    """Whether a parameter is left out by the caller: `NSError **`, which becomes an exception."""
    to = types.resolve(kind.to) if isinstance(kind, Out) else None
    return isinstance(to, Object) and bool(to.key) and types.names[to.key] == "NSError"
