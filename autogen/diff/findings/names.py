"""Names as such: what came, what went, what became another kind of thing, typedefs, aliases, the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bindings._support.cfunctions import parts
from bindings._support.format import split

from ...modulefile import BitRange, ObjCClass, Record
from ...render.registers import place
from ...view import View, singular
from ...view.ctext import c_function, c_type
from ..same import same, same_shape
from .declared import Declared, both
from .finding import Finding, breaking, compatible

_TYPES = {"struct", "union", "enum", "typedef"}
_ELSEWHERE = {
    "constant",
    "enum",
    "register",
    "register array",
}  # added and removed ones are told by `values` and `registers`


def names(old: View, new: View) -> Iterator[Finding]:
    """Names that one module lacks, or that are another kind of declaration there."""
    for name, kind in old.kinds.items():
        other = new.kinds.get(name)
        if other is None:
            if kind not in _ELSEWHERE and not _unseen(old, new, name):
                yield breaking(_table(kind), name, "removed", shown(old, name), "", new.why_not(name))
        elif kind != other and not _interchangeable(old, new, name):
            words = f"{kind}: {shown(old, name)}", f"{other}: {shown(new, name)}"
            yield breaking(_table(kind), name, "kind", *words)
    for name, kind in new.kinds.items():
        if name not in old.kinds and kind not in _ELSEWHERE and not _unseen(new, old, name):
            detail = old.why_not(name, "it was skipped")
            yield compatible(_table(kind), name, "added", "", shown(new, name), detail)


def _unseen(view: View, other: View, name: str) -> bool:
    """Whether it is a record that a user never names, or one that only follows the name of its holder."""
    if name in view.promoted:
        return True
    record = view.declarations.records.get(name)
    return record is not None and bool(record.members) and _renamed_holder(view, other, record)


def _renamed_holder(view: View, other: View, record: Record) -> bool:
    """Whether the record is called after a member, and the other module has its like after another one."""
    holders = [
        holder for holder in view.declarations.records.values() if record.name.startswith(f"{holder.name}_")
    ]
    for holder in holders:
        counterpart = other.declarations.records.get(holder.name)
        for member in counterpart.members if counterpart is not None else ():
            found = other.record(member.type)
            fresh = found is not None and found[1].name not in view.declarations.records
            if found is not None and fresh and same_shape((view, record), found):
                return True
    return False


def _interchangeable(old: View, new: View, name: str) -> bool:
    """Whether it does not matter that a name is another kind of thing: one type, one value, one function."""
    if name in old.values and name in new.values:
        return True  # its value is compared with the other values
    if old.kinds[name] in _TYPES and new.kinds[name] in _TYPES:
        if {old.kinds[name], new.kinds[name]} <= {"struct", "union"}:
            return True  # the records are compared
        return same((old, name), (new, name)) or _same_record(old, new, name)
    if {old.kinds[name], new.kinds[name]} in ({"class", "typedef"}, {"protocol", "typedef"}):
        return same((old, name), (new, name))  # a class that another binding has from now on
    ioctl = new.declarations.ioctls.get(name)
    if ioctl is not None and ioctl.number == old.values.get(name):
        return True  # the number can be called now
    return old.function(name) is not None and new.function(name) is not None


def _same_record(old: View, new: View, name: str) -> bool:
    """Whether a record and a typedef are one type, whatever the record behind the typedef is called."""
    one, two = old.record(name), new.record(name)
    return one is not None and two is not None and same_shape(one, two)


def _table(kind: str) -> str:
    return {"struct": "record", "union": "record", "register array": "register"}.get(kind, kind)


def shown(view: View, name: str) -> str:
    """A declaration in a few words."""
    d = view.declarations
    if (record := d.records.get(name)) is not None:
        size = "incomplete" if record.size is None else f"{record.size} bytes"
        return f"{record.kind}, {size}"
    if (function := d.functions.get(name)) is not None:
        return c_function(view, function)
    if (ioctl := d.ioctls.get(name)) is not None:
        return f"{ioctl.number:#x}: {ioctl.argument}"
    if (typedef := d.types.get(name)) is not None:
        return c_type(view, typedef.type)
    if (variable := d.globals.get(name)) is not None:
        return c_type(view, variable.type, const=variable.const)
    if (found := d.classes.get(name) or d.protocols.get(name)) is not None:
        above = (found.superclass, *found.protocols) if isinstance(found, ObjCClass) else found.protocols
        return ", ".join(
            [*filter(None, above), f"{len(found.methods)} method{'s' * (len(found.methods) != 1)}"]
        )
    if name in d.enums:
        return f"{len(d.enums[name].members)} enumerators"
    if isinstance(span := d.typed.get(name), BitRange):
        return f"{span.high}:{span.low}"
    if name in view.values:
        return str(view.values[name])
    if name in d.aliases:
        return d.aliases[name]
    if name in d.registers:
        return place(d.registers[name])
    return next(entries[name] for entries in d.others.values() if name in entries)


# Typedefs, aliases, the ledger, tables of later versions --------------------------------------------------


def typedefs(old: View, new: View) -> Iterator[Finding]:
    """Typedefs of both: breaking if the type has another size or reads otherwise."""
    for name, typedef in old.declarations.types.items():
        other = new.declarations.types.get(name)
        if other is None or same((old, typedef.type), (new, other.type)) or _same_record(old, new, name):
            continue
        sides = Declared(old, typedef.type), Declared(new, other.type)
        words = both(*sides)
        (one_view, one), (two_view, two) = old.storage(name), new.storage(name)
        if one.startswith("POINTER(") and two.startswith("POINTER("):
            detail = "a pointer as before, to something else"
            yield compatible("typedef", name, "retyped", *words, detail)
        else:
            behind = (
                ""
                if (one, two) == (typedef.type, other.type) or words[0] != sides[0].text()
                else f"{c_type(one_view, one)} → {c_type(two_view, two)}"
            )
            yield breaking("typedef", name, "retyped", *words, behind)


def aliases(old: View, new: View) -> Iterator[Finding]:
    """Macros that name a type or a function; those that name a value are compared by it."""
    for name, of in old.declarations.aliases.items():
        other = new.declarations.aliases.get(name)
        if other is None or other == of or name in old.values or name in new.values:
            continue
        if old.function(name) is not None and new.function(name) is not None:
            yield breaking("alias", name, "retargeted", of, other, "another function is called")
        elif not same((old, of), (new, other)):
            yield breaking("alias", name, "retargeted", of, other)


def ledger(old: View, new: View) -> Iterator[Finding]:
    """C names that are not bound: new ones, gone ones, other reasons; a name that was bound is `removed`."""
    mine, theirs = old.declarations.skipped, new.declarations.skipped
    for name, reason in theirs.items():
        if name not in mine and not old.declares(name):
            yield compatible("skipped", name, "added", "", reason)
        elif name in mine and mine[name] != reason:
            yield compatible("skipped", name, "reason", mine[name], reason)
    for name, reason in mine.items():
        if name not in theirs and not new.declares(name):
            yield compatible("skipped", name, "removed", reason, "", "it is not declared any more")


def others(old: View, new: View) -> Iterator[Finding]:
    """Entries of further tables, by their texts; macros with arguments by what they do with which argument.

    Unlike a function of the library, what they became takes keywords: its parameters' names count.
    """
    for table, entries in old.declarations.others.items():
        theirs, kind = new.declarations.others.get(table, {}), singular(table)
        for name, text in entries.items():
            other = theirs.get(name, text)
            if _positional(other) != _positional(text):
                yield breaking(kind, name, "changed", text, other)
            elif (before := _keywords(text)) != (after := _keywords(other)):
                words = f"({', '.join(before)})", f"({', '.join(after)})"
                yield breaking(kind, name, "renamed", *words, "its arguments can be given by keyword")


def _parameters(text: str) -> list[tuple[str, str]] | None:
    """(name, type) of each parameter of `(a, b) = a << b` or `(a: c_int) -> c_int = f(a)`; None for another text."""
    if not text.startswith("("):
        return None
    return [(name, kind) for name, _, kind in (word.partition(": ") for word in split(parts(text[1:])[0]))]


def _keywords(text: str) -> list[str]:
    return [name for name, _ in _parameters(text) or () if not name.startswith("*")]


def _positional(text: str) -> str:
    """The same text with the parameters by their numbers."""
    parameters = _parameters(text)
    if parameters is None:
        return text
    _, result, body = parts(text[1:])
    numbers = {name.lstrip("*"): f"${number}" for number, (name, _) in enumerate(parameters)}
    kinds = ["*" * name.startswith("*") + kind for name, kind in parameters]
    members = r"(?!=[^=])"  # POINT(x=…): a member of a record, whatever parameters are called
    body = re.sub(rf"\b\w+\b{members}", lambda word: numbers.get(word[0], word[0]), body)
    return f"{kinds} -> {result} = {body}"
