"""Objective-C: what became of classes and protocols, what they inherit, and of each of their methods.

Who uses a class only calls its methods; who adopts a protocol also writes them. So a method more in a class is
compatible, and one more that a protocol requires is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...modulefile import Method, ObjCClass
from ...view import Container, View
from .finding import Finding, breaking, compatible
from .methods import added, last, method, name_of, shown


def classes(old: View, new: View) -> Iterator[Finding]:
    """Classes and protocols that both have; those that only one of them has are told by `names`."""
    for name, one in (*old.declarations.classes.items(), *old.declarations.protocols.items()):
        found = new.container(name)
        if found is not None and type(found[1]) is type(one):
            yield from _container(old, found[0], one, found[1])


def _container(old: View, new: View, one: Container, other: Container) -> Iterator[Finding]:
    kind = "class" if isinstance(one, ObjCClass) else "protocol"
    if one.objc_name != other.objc_name:
        detail = "another one of the runtime"
        yield breaking(kind, one.name, "renamed", one.objc_name, other.objc_name, detail)
    if isinstance(one, ObjCClass) and isinstance(other, ObjCClass):
        yield from _superclass(new, one, other)
    yield from _adopted(kind, old, new, one, other)
    for key, before in one.methods.items():
        after = other.methods.get(key)
        if after is None:
            yield _gone(new, one, other, before)
        else:
            yield from method((old, one, before), (new, other, after))
    for key, after in other.methods.items():
        if key not in one.methods:
            yield from _came(old, new, one, other, after)


def _superclass(new: View, one: ObjCClass, other: ObjCClass) -> Iterator[Finding]:
    before, after = last(one.superclass), last(other.superclass)
    if before == after:
        return
    shown = one.superclass or "None", other.superclass or "None"
    if not before or before in (last(found.name) for _, found in new.ancestors(other)):
        yield compatible("class", one.name, "superclass", *shown, "which inherits from it" if before else "")
    else:
        yield breaking("class", one.name, "superclass", *shown, "what it inherited is not there any more")


def _adopted(kind: str, old: View, new: View, one: Container, other: Container) -> Iterator[Finding]:
    """Protocols by name, inherited ones too: it does not matter which of the superclasses adopts one."""
    mine, theirs = {*map(last, one.protocols)}, {*map(last, other.protocols)}
    before = {last(found.name) for _, found in old.ancestors(one)}
    after = {last(found.name) for _, found in new.ancestors(other)}
    for name in sorted(mine - theirs - after):
        yield breaking(kind, one.name, "adopts", name, "", "no longer")
    for name in sorted(theirs - mine - before):
        found = new.container(name)
        asked = list(_required(*found)) if found is not None and kind == "protocol" else []
        if asked:
            detail = f"those who implement {one.name} must have {', '.join(asked)}"
            yield breaking(kind, one.name, "adopts", "", name, detail)
        else:
            yield compatible(kind, one.name, "adopts", "", name, "as well")


def _required(view: View, protocol: Container) -> Iterator[str]:
    """What a protocol requires of those who implement it, also through those that it adopts."""
    for _, one in ((view, protocol), *view.ancestors(protocol)):
        yield from (name_of(one, method) for method in one.methods.values() if not method.optional)


def _gone(new: View, one: Container, other: Container, before: Method) -> Finding:
    name = name_of(one, before)
    heir = _inherited(new, other, before.key)
    if heir is not None:
        return compatible("method", name, "moved", one.name, heir.name, "from which it is inherited")
    return breaking("method", name, "removed", shown(before), "", new.why_not(name))


def _came(old: View, new: View, one: Container, other: Container, after: Method) -> Iterator[Finding]:
    source = _inherited(old, one, after.key)
    if source is None:
        yield added(other, after, old.why_not(name_of(other, after), "it was skipped"))
    else:  # it could be called already, and may be declared otherwise now
        yield compatible("method", name_of(one, after), "moved", source.name, one.name, "inherited until now")
        yield from method((old, one, source.methods[after.key]), (new, other, after))


def _inherited(view: View, one: Container, key: str) -> Container | None:
    """The nearest superclass or protocol that declares a method."""
    return next((found for _, found in view.ancestors(one) if key in found.methods), None)
