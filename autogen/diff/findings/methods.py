"""One method that both modules have, and one that is new."""

from __future__ import annotations

from collections.abc import Iterator

from bindings._support.format.expressions import decompose

from ...modulefile import Method, ObjCProtocol
from ...view import Container, View
from ..same import same
from .declared import Declared, both_in_module
from .finding import Finding, breaking, compatible
from .functions import anything, ordinal, owners, signature

Side = tuple[View, Container, Method]


def name_of(owner: Container, method: Method) -> str:
    """As Objective-C's own messages write it: -[NSString length]."""
    return f"{method.sign}[{owner.name} {method.selector}]"


def last(name: str) -> str:
    """Without the module: it is the same class, whichever binding has it."""
    return name.rpartition(".")[2]


def shown(method: Method) -> str:
    """A method without the names of its parameters."""
    return f"{signature(method)} -> {'retained ' * method.retained}{method.result}"


def added(owner: Container, method: Method, detail: str) -> Finding:
    """A method that only the new module has."""
    name = name_of(owner, method)
    if isinstance(owner, ObjCProtocol) and not method.optional:
        words = f"those who implement {owner.name} must have it from now on"
        return breaking("method", name, "added", "", shown(method), f"{words}; {detail}" if detail else words)
    return compatible("method", name, "added", "", shown(method), detail or "optional" * method.optional)


def method(old: Side, new: Side) -> Iterator[Finding]:
    """Every difference of one method; what parameters are called does not count."""
    yield from _types(old, new)
    yield from _ownership(old, new)
    (_, owner, before), (_, _, after) = old, new
    name = name_of(owner, before)
    if before.optional != after.optional:
        if after.optional:
            detail = "ask respondsToSelector: before calling it"
            yield compatible("method", name, "optional", "required", "optional", detail)
        else:
            detail = f"those who implement {owner.name} must have it from now on"
            yield breaking("method", name, "optional", "optional", "required", detail)
    if before.attribute != after.attribute:
        yield breaking("method", name, "attribute", before.attribute, after.attribute)
    if before.inner_pointer != after.inner_pointer:
        words = "a pointer", "a pointer into the receiver"
        yield compatible("method", name, "result", *(words if after.inner_pointer else words[::-1]))
    if before.availability != after.availability:
        versions = (", ".join(one.availability) or "no version" for one in (before, after))
        yield compatible("method", name, "availability", *versions)


def _types(old: Side, new: Side) -> Iterator[Finding]:
    (a, owner, before), (b, _, after) = old, new
    name = name_of(owner, before)
    if not same((a, before.result), (b, after.result)):
        words = both_in_module(Declared(a, before.result), Declared(b, after.result))
        precise = owner.name if after.result == "instancetype" else after.result
        if is_a((b, precise), (a, before.result)):
            detail = "what it was, told more precisely"
            yield compatible("method", name, "result", *words, detail)
        else:
            yield breaking("method", name, "result", *words)
    if before.variadic != after.variadic:
        yield breaking("method", name, "parameters", signature(before), signature(after))
        return
    pairs = zip(before.parameters, after.parameters, strict=True)  # as many as the selector has colons
    for position, ((one, kind), (other, kind2)) in enumerate(pairs, 1):
        if same((a, kind), (b, kind2)):
            continue
        words = both_in_module(Declared(a, kind), Declared(b, kind2))
        texts = f"{one}: {words[0]}", f"{other}: {words[1]}"
        if (kind, kind2) == ("const c_void_p", "c_void_p"):
            yield breaking("method", name, "parameter", *texts, f"{ordinal(position)}; bytes are refused now")
        elif (kind, kind2) == ("c_void_p", "const c_void_p"):
            yield compatible("method", name, "parameter", *texts, f"{ordinal(position)}; takes bytes too")
        elif anything((a, kind), (b, kind2)):
            yield compatible("method", name, "parameter", *texts, f"{ordinal(position)}; takes any pointer")
        elif is_a((a, kind), (b, kind2)):
            yield compatible("method", name, "parameter", *texts, f"{ordinal(position)}; takes what it took")
        else:
            yield breaking("method", name, "parameter", *texts, ordinal(position))


def is_a(narrow: tuple[View, str], wide: tuple[View, str]) -> bool:
    """Whether an object of one type goes wherever one of the other does: `NSString` where `id` does."""
    (view, text), (other, wanted) = (one[0].resolve(one[1]) for one in (narrow, wide))
    maker, asked = decompose(wanted)
    if wanted == "instancetype" or not view.is_object(text) or decompose(text)[0] in ("BLOCK", "out"):
        return False
    if text in ("SEL", "Class"):
        return text == "Class" and wanted == "id"
    if maker == "id":
        return {last(name) for name in asked} <= _is(view, text)
    return other.container(wanted) is not None and last(wanted) in _is(view, text)


def _is(view: View, text: str) -> set[str]:
    """The names of all classes and protocols that an object of a type is of."""
    maker, names = decompose(text)
    found: set[str] = set()
    for name in names if maker == "id" else [text]:
        found.add(last(name))
        if (one := view.container(name)) is not None:
            found |= {above.name for _, above in one[0].ancestors(one[1])}
    return found


def _ownership(old: Side, new: Side) -> Iterator[Finding]:
    """Who owns what: code that goes by the old module leaks, or releases too often."""
    (_, owner, before), (_, _, after) = old, new
    name = name_of(owner, before)
    if before.retained != after.retained:
        yield breaking("method", name, "ownership", *owners(before.retained, after.retained))
    if before.consumes_self != after.consumes_self:
        yield breaking("method", name, "ownership", *_taken(after.consumes_self, "the receiver"))
    for position in sorted({*before.consumes} ^ {*after.consumes}):
        yield breaking(
            "method", name, "ownership", *_taken(position in after.consumes, f"argument {position + 1}")
        )


def _taken(now: bool, what: str) -> tuple[str, str, str]:
    words = (f"leaves {what} to the caller", f"takes {what} over")
    if now:
        return words[0], words[1], "code that keeps it releases it once too often"
    return words[1], words[0], "it leaks in code that gives it away"
