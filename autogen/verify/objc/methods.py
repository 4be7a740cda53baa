"""The methods of a module against what somebody else says of them: a compiler, or a fresh reading by libclang."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ...model import ObjCClass, ObjCProtocol
from ...modulefile import Method
from ...view import View
from ..compare import Comparison, Difference
from ..compiler.subject import Subject
from .containers import Declared
from .emitted import Emitted, Methods, Owner
from .encodings import NotAnEncoding, read
from .owners import expected
from .shapes import agree


@dataclass(frozen=True)
class Compared(Comparison):
    """Also what the other one does not declare, though it might: gcc is shown less than clang."""

    unseen: list[str] = field(default_factory=list)


def owners(view: View) -> Iterator[tuple[Owner, Mapping[str, Method]]]:
    """Every class and protocol of a module by its name in the runtime, with its methods."""
    for name, one in view.containers.items():
        yield ("class" if name in view.declarations.classes else "protocol", one.objc_name), one.methods


def encodings(subject: Subject) -> Methods:
    """What libclang makes of the same headers now."""
    return {
        ("class" if isinstance(one, ObjCClass) else "protocol", one.name): {
            f"{method.sign} {method.selector}": method.encoding for method in one.methods
        }
        for one in subject.model.declarations
        if isinstance(one, ObjCClass | ObjCProtocol)
    }


def compare_methods(view: View, found: Emitted, *, everything: bool) -> Compared:
    """Every method: whether both have it, its types by its encoding, and by the rules who owns what.

    `everything` says that what is not found there is not declared, and that attributes are seen.
    """
    result = Compared()
    for owner, methods in owners(view):
        theirs = found.encodings.get(owner)
        if owner in found.refused:
            result.unseen.append(f"{owner[1]} ({found.refused[owner]})")
            continue
        if theirs is None and not everything:
            result.unseen.append(owner[1])
            continue
        known = found.declared.get(owner, {}) if everything else None
        for key, method in methods.items():
            name = _name(owner, key)
            encoding = (theirs or {}).get(key)
            if encoding is None and not everything:
                result.unseen.append(name)
            elif encoding is None:
                words = "is in the module, but the headers do not declare it"
                result.differences.append(Difference(name, words, "", ""))
            else:
                result.counts["method"] += 1
                result.differences.extend(_differences(view, name, method, encoding, known))
        for key in (theirs or {}).keys() - methods.keys():
            name = _name(owner, key)
            if name not in view.declarations.skipped:
                words = "is declared in the headers, but not in the module"
                result.differences.append(Difference(name, words, "", ""))
    return result


def _name(owner: Owner, key: str) -> str:
    sign, _, selector = key.partition(" ")
    return f"{sign}[{owner[1]} {selector}]"


def _differences(
    view: View, name: str, method: Method, encoding: str, declared: Mapping[str, Declared] | None
) -> Iterator[Difference]:
    try:
        result, _receiver, _selector, *arguments = read(encoding)
    except (NotAnEncoding, ValueError):
        yield Difference(name, "has an encoding that cannot be read", "", encoding)
        return
    if not agree((view, method.result), result):
        yield Difference(name, "result", method.result, encoding)
    if len(arguments) != len(method.parameters):
        yield Difference(name, "parameters", str(len(method.parameters)), encoding)
        return
    for (parameter, kind), argument in zip(method.parameters, arguments, strict=True):
        if not agree((view, kind), argument):
            yield Difference(name, f"parameter {parameter}", kind, encoding)
    if declared is not None:
        yield from _ownership(name, method, expected(method.key, result, declared.get(method.key)))


def _ownership(name: str, method: Method, owned: object) -> Iterator[Difference]:
    for what in ("retained", "consumes_self", "consumes", "inner_pointer"):
        ours, theirs = getattr(method, what), getattr(owned, what)
        if ours != theirs:
            yield Difference(name, what.replace("_", " "), str(ours), str(theirs))
