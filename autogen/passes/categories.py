"""Categories and class extensions become a part of their class, wherever they are declared.

Where two declare one selector, the class's own declaration counts, then the first. A class that another binding
provides cannot be added to: a category on it that is declared here goes to the ledger.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from ..errors import BindingError
from ..model import (
    Declaration,
    Location,
    Method,
    Module,
    ObjCCategory,
    ObjCClass,
    ObjCProtocol,
    Skip,
    method_name,
    unique,
)
from .options import Linked, Options


def categories(module: Module, options: Options) -> Module:
    """Move the methods of categories into the classes that they extend."""
    found: dict[str, list[ObjCCategory]] = defaultdict(list)
    for declaration in module.declarations:
        if isinstance(declaration, ObjCCategory):
            found[declaration.of].append(declaration)
    if not found:
        return module
    by_key = module.by_key()
    kept: list[Declaration] = []
    skips = list(module.skips)
    for declaration in module.declarations:
        if isinstance(declaration, ObjCClass):
            mine = found.get(declaration.key, [])
            if _elsewhere(declaration.location, options.links):
                for one in mine:
                    if not _elsewhere(one.location, options.links):
                        reason = f"a category on {declaration.name}, which is another binding's class"
                        skips.append(Skip(f"{declaration.name}({one.name})", reason, one.location))
            else:
                for patch in mine:
                    if patch.patch:
                        _needed(patch, declaration, [one for one in mine if not one.patch], by_key)
                declaration = _merged(declaration, mine)
        if not isinstance(declaration, ObjCCategory):
            kept.append(declaration)
    return replace(module, declarations=tuple(kept), skips=tuple(skips))


def _elsewhere(location: Location, links: Iterable[Linked]) -> bool:
    return any(fnmatchcase(location.header, glob) for other in links for glob in other.headers)


def _merged(declared: ObjCClass, parts: Sequence[ObjCCategory]) -> ObjCClass:
    methods: dict[tuple[bool, str], Method] = {}
    for method in (*declared.methods, *(method for part in parts for method in part.methods)):
        methods.setdefault((method.class_method, method.selector), method)
    protocols = unique((*declared.protocols, *(key for part in parts for key in part.protocols)))
    return replace(declared, methods=tuple(methods.values()), protocols=protocols)


def _needed(
    patch: ObjCCategory,
    declared: ObjCClass,
    others: Sequence[ObjCCategory],
    by_key: Mapping[str, Declaration],
) -> None:
    """Refuse a patch for a method that the headers declare, in the class, a category or what it inherits from."""
    for method in patch.methods:
        for found in _declared(declared, others, by_key):
            if (found.class_method, found.selector) != (method.class_method, method.selector):
                continue
            name = method_name(declared.name, method)
            same = found.encoding == method.encoding and found.ownership == method.ownership
            how = "is not needed" if same else f"contradicts it ({method.encoding} for {found.encoding})"
            raise BindingError(
                f"{found.location} declares {name}; the [[patch]] {how}: take it out of the manifest"
            )


def _declared(
    declared: ObjCClass, others: Iterable[ObjCCategory], by_key: Mapping[str, Declaration]
) -> Iterator[Method]:
    """Every method of a class: its own, its categories', and those of its superclasses and protocols."""
    yield from declared.methods
    for category in others:
        yield from category.methods
    seen: set[str] = set()
    waiting = [declared.superclass, *declared.protocols, *(key for one in others for key in one.protocols)]
    while waiting:
        key = waiting.pop()
        found = by_key.get(key)
        if key in seen or not isinstance(found, ObjCClass | ObjCProtocol):
            continue
        seen.add(key)
        yield from found.methods
        waiting += found.protocols
        if isinstance(found, ObjCClass):
            waiting.append(found.superclass)
