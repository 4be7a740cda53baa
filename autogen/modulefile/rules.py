"""What an entry of each table can say: what the writer writes and nothing near it, with every number bounded.

The readers of entries (`bindings._support.format`) take texts apart as fast as they can and ask little; who reads a
stranger's module asks everything here first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from bindings._support.cfunctions import parts
from bindings._support.format import entries as text_format
from bindings._support.format import objc, split
from bindings._support.format.literals import items, literal

from ..model.reserved import identifier, is_free, member
from . import bodies, types
from .names import is_name, is_reference, is_symbol

Used = Iterator[tuple[str, bool]]

_N = r"(?:0|[1-9][0-9]{0,18})"
_INTEGER = rf"(?:-?(?:{_N}[0-9]{{0,20}}|0x[0-9a-f]{{1,32}}))"
_RECORD = re.compile(
    rf"(?:struct|union), (?:incomplete|{_N} bytes(?:, align {_N})?(?:, pack {_N})?(?:, explicit)?"
    r"(?:, by address|, passed as (c_\w+(?: c_\w+)*))?)"
)
_MEMBER = re.compile(rf"  (\S*?): (.+?)(?::{_N} @ {_N}\.[0-7]| @ {_N})")
_REGISTER = re.compile(
    rf"[a-z]\w*(?: (?:{_N}:)?{_INTEGER})?(?:, array ([0-9]{{1,5}})-([0-9]{{1,5}}) by {_INTEGER})?(?:, like (\S+))?"
)
_FIELD = re.compile(r"  (\S+) (?:([0-9]{1,4}):)?([0-9]{1,4})(?: (\S+))?")
_VERSIONS = re.compile(r"(?:since [0-9.]+)?(?:, )?(?:deprecated [0-9.]+)?")
_IOCTL = re.compile(r"(0x[0-9a-f]{1,16}): (.+)")
_WHOLE = re.compile(_INTEGER)
_BITS = re.compile(r"bits ([0-9]{1,4}):([0-9]{1,4})")
_NESTED = 32  # tuples of a constant


def check(table: str, name: str, entry: str) -> list[tuple[str, bool]]:
    """The types that the entry of a table names, and whether it is made of their bytes.

    `entry` is what follows the mark. Raises ValueError for anything that the writer does not write there.
    """
    if table != "skipped" and not is_name(name):
        raise ValueError(f"{table}: {name[:100]!r} is no name")
    if table != "skipped":
        _hold_free(name, identifier)
    try:
        used = list(_RULES[table](entry))
    except ValueError as error:
        raise ValueError(f"{table}: {name[:100]}: {error}") from None
    if table in ("macros", "values"):
        bodies.check(table, name, entry if table == "macros" else f") -> {entry}")
    return used


def _hold(found: object, text: str) -> None:
    if not found:
        raise ValueError(f"{text[:100]!r} is no such thing as a module has there")


def _hold_free(name: str, written: Callable[[str], str]) -> None:
    """Refuse a name that Python needs for itself; the writer would have `written` another."""
    if not is_free(name, written):
        raise ValueError(f"{name[:100]!r} is a name of Python's own; autogen writes {written(name)[:100]!r}")


def _record(entry: str) -> Used:
    head, *lines = entry.split("\n")
    match = _RECORD.fullmatch(head)
    _hold(match, head)
    assert match is not None
    yield from ((name, False) for name in (match[1] or "").split())
    names = []
    for line in lines:
        found = _MEMBER.fullmatch(line)
        if found is None or not (is_name(found[1]) or not found[1]):
            raise ValueError(f"{line[:100]!r} is no member")
        _hold_free(found[1], member)
        names += [found[1]] * bool(found[1])
        yield from types.names(found[2])
    _hold(len(set(names)) == len(names), "a member of the name of another")


def _enum(entry: str) -> Used:
    for line in entry.split("\n")[1:]:
        name, _, value = line[2:].partition(" = ")
        if not is_name(name) or not _WHOLE.fullmatch(value):
            raise ValueError(f"{line[2:102]!r} is no enumerator")
        _hold_free(name, identifier)
    kind, _, _ = text_format.enum(entry)
    yield from types.names(kind)


def _container(entry: str) -> Used:
    names, renamed, lines = objc.container(entry)
    _hold(not renamed or is_name(renamed), renamed)
    for name in names:
        _hold(is_reference(name), name)
    for line in lines:
        _, _, parameters, _, result, _, _, attribute = objc.method(line)
        yield from _parameters(parameters)
        yield from types.named(result)
        _hold(is_name(attribute), attribute)


def _parameters(parameters: list[tuple[str, str]]) -> Used:
    for name, kind in parameters:
        _hold(name.isidentifier(), name)
        yield from types.named(kind.removeprefix("const "))


def _function(entry: str) -> Used:
    parameters, _, result, _, symbol = text_format.function(entry)
    _hold(not symbol or is_symbol(symbol), symbol)
    yield from _parameters(parameters)
    yield from types.names(result)


def _global(entry: str) -> Used:
    kind, symbol, _, _ = text_format.variable(entry)
    _hold(not symbol or is_symbol(symbol), symbol)
    return types.names(kind)


def _ioctl(entry: str) -> Used:
    found = _IOCTL.fullmatch(entry)
    if found is None:
        raise ValueError(f"{entry[:100]!r} is no request")
    return types.names(found[2])


def _alias(entry: str) -> Used:
    _hold(is_reference(entry), entry)
    return iter(())


def _macro(entry: str) -> Used:
    head, result, _ = parts(entry)
    for part in split(head):
        kind = part.partition(": ")[2].removeprefix("const ")
        for one in kind.split(" | ") if kind not in ("", "name", "type") else ():
            yield from types.names(one)
    yield from types.names(result.removeprefix("const ")) if result not in ("", "number") else ()


def _register(entry: str) -> Used:
    head, *lines = entry.split("\n")
    match = _REGISTER.fullmatch(head)
    if match is None or (match[1] and int(match[2]) < int(match[1])):
        raise ValueError(f"{head[:100]!r} is no place of a register")
    _hold(match[3] is None or is_name(match[3]), head)
    for line in lines:
        found = _FIELD.fullmatch(line)
        if found is None or not is_name(found[1]) or int(found[2] or found[3]) < int(found[3]):
            raise ValueError(f"{line[:100]!r} is no field")
        _hold(not found[4] or is_reference(found[4]), line)
    return iter(())


def _constant(entry: str) -> Used:
    _literal(entry, _NESTED)
    return iter(())


def _literal(entry: str, depth: int) -> None:
    if entry[:1] in "'\"":
        literal(entry)
    elif entry[:1] == "(":
        _hold(depth, "a tuple in too many others")
        for item in items(entry):
            _literal(item, depth - 1)
    elif not _WHOLE.fullmatch(entry):
        _hold(repr(float(entry)) == entry and not entry.isdigit(), entry)


def _typed(entry: str) -> Used:
    if bits := _BITS.fullmatch(entry):
        _hold(int(bits[1]) >= int(bits[2]), entry)
        return iter(())
    kind, _, value = entry.partition(": ")
    _literal(value, _NESTED)
    return types.names(kind)


def _availability(entry: str) -> Used:
    _hold(_VERSIONS.fullmatch(entry), entry)
    return iter(())


_RULES: Mapping[str, Callable[[str], Used]] = {
    "records": _record,
    "enums": _enum,
    "classes": _container,
    "protocols": _container,
    "types": types.names,
    "functions": _function,
    "globals": _global,
    "ioctls": _ioctl,
    "aliases": _alias,
    "macros": _macro,
    "values": lambda entry: _macro(f") -> {entry}"),
    "registers": _register,
    "typed": _typed,
    "constants": _constant,
    "availability": _availability,
    "skipped": lambda entry: iter(()),
}
