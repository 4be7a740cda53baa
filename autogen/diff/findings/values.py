"""Values: constants and enumerators (module-level numbers, wherever they are declared), enumerations, ioctls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ...modulefile import BitRange, Enum, Ioctl, TypedValue, Value
from ...view import View
from ...view.ctext import c_type
from ..same import same
from .finding import Finding, breaking, compatible

_VERSION_WORDS = {"VERSION", "VER", "MAJOR", "MINOR", "REVISION", "PATCHLEVEL", "GITHASH"}
# A name with one of these is a number to ask for a version with, or a part of a register, not a version.
_NO_VERSION = {"GET", "SET", "QUERY", "INFO", "CMD", "IOC", "OP", "ATTR", "ATTRIB", "MASK", "SHIFT", "FLAG"}
_COUNTER_WORDS = {"MAX", "COUNT", "LAST", "NUM", "NR", "END", "LIMIT", "SENTINEL", "TOTAL"}


def words(name: str) -> list[str]:
    """The words of a C name in capitals: VERSION_MAJOR, versionMajor and VersionMajor alike."""
    return [word.upper() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def version_like(name: str) -> bool:
    """Whether a constant says which version the headers are, which is bound to change."""
    parts = set(words(name))
    return bool(parts & _VERSION_WORDS) and not parts & _NO_VERSION


def counter_like(name: str) -> bool:
    """Whether a name marks the end of an enumeration or counts it: FOO_MAX, NUM_FOO, __FOO_END, FOO_AFTER_LAST."""
    parts = words(name)
    return bool(parts) and bool(_COUNTER_WORDS & {parts[0], parts[-1]} or parts[-2:] == ["MAX", "ENUM"])


# Constants and enumerators --------------------------------------------------------------------------------


def values(old: View, new: View) -> Iterator[Finding]:
    """Names that are values in both modules with another value, and those that only one of them has.

    Whether a name is a macro or an enumerator, and of which enumeration, makes no difference to its user. The
    enumerators of an enumeration that is new or gone as a whole are not listed.
    """
    renamed = _renamed(old, new)
    alone = {name for name in old.declarations.enums if not new.declares(name) and name not in renamed}
    come = {name for name in new.declarations.enums if not old.declares(name)} - set(renamed.values())
    for name, value in old.values.items():
        kind, shown = _kind(old, name)
        if name in new.values:
            if not _equal(value, new.values[name]):
                yield _changed(old, new, kind, name, shown)
        elif not (new.declares(name) or old.owners.get(name) in alone):
            yield breaking(kind, shown, "removed", _text(value), "", new.why_not(name))
    for name, value in new.values.items():
        if name not in old.values and not (old.declares(name) or new.owners.get(name) in come):
            kind, shown = _kind(new, name)
            yield compatible(kind, shown, "added", "", _text(value), old.why_not(name, "it was skipped"))


def typed(old: View, new: View) -> Iterator[Finding]:
    """Values of both modules that are of another type now, and ranges of other bits."""
    for name, one in old.declarations.typed.items():
        other = new.declarations.typed.get(name)
        if isinstance(one, BitRange) and isinstance(other, BitRange):
            if (one.high, one.low) != (other.high, other.low):
                yield breaking(
                    "bit range", name, "moved", f"{one.high}:{one.low}", f"{other.high}:{other.low}"
                )
        elif isinstance(one, TypedValue) and isinstance(other, TypedValue):
            words = c_type(old, one.type), c_type(new, other.type)
            yield from (
                ()
                if same((old, one.type), (new, other.type))
                else [breaking("constant", name, "retyped", *words)]
            )


def _changed(old: View, new: View, kind: str, name: str, shown: str) -> Finding:
    one, two = old.values[name], new.values[name]
    texts = _text(one), _text(two)
    if kind == "constant" and version_like(name) and type(one) is type(two):
        return compatible(kind, shown, "version", *texts)
    if _bits_used(name, one, two):
        return compatible(kind, shown, "reserved", *texts, "some of the reserved bits are in use now")
    if counter_like(name) and isinstance(one, int) and isinstance(two, int) and one < two:
        counted = _counted(old, name), _counted(new, name)
        if any(_counts(one, before, two, after) for before, after in zip(*counted, strict=True)):
            return compatible(kind, shown, "counter", *texts, "it follows the last of what it counts")
    return breaking(kind, shown, "value", *texts)


def _bits_used(name: str, one: Value, two: Value) -> bool:
    """Whether a mask of reserved bits lost some of them."""
    reserved = "RESERVED" in words(name)[-1:]
    return reserved and isinstance(one, int) and isinstance(two, int) and two & ~one == 0


def _counted(view: View, name: str) -> tuple[list[int], list[int], list[int]]:
    """What a counter may count: its enumeration, loose constants that share its prefix, the commands of ioctls."""
    d = view.declarations
    prefix = name.lstrip("_").rpartition("_")[0]
    loose = {
        other: value
        for other, value in d.constants.items()
        if prefix and isinstance(value, int) and other.lstrip("_").startswith(prefix)
    }
    enum: Mapping[str, int] = d.enums[view.owners[name]].members if name in view.owners else {}
    commands = {ioctl.name: ioctl.number & 0xFF for ioctl in d.ioctls.values()} if not enum else {}
    enum, loose, commands = (
        {n: v for n, v in of.items() if not counter_like(n)} for of in (enum, loose, commands)
    )
    return [*enum.values()], [*loose.values()], [*commands.values()]


def _counts(one: int, before: list[int], two: int, after: list[int]) -> bool:
    """Whether a counter is the last of the values up to it, or one more, and is so in both modules.

    Values above it do not count: flags that are put into the same enumeration, say.
    """
    distances = [
        counter - max((value for value in others if value <= counter), default=counter - 2)
        for counter, others in ((one, before), (two, after))
    ]
    return distances[0] == distances[1] and distances[0] in (0, 1)


def _kind(view: View, name: str) -> tuple[str, str]:
    owner = view.owners.get(name)
    if owner is not None:
        return "enumerator", f"{owner}.{name}"
    return "constant", name


def _equal(one: Value, two: Value) -> bool:
    """5 and 5.0 differ, and so do 0.0 and -0.0; NaN does not differ from itself."""
    if type(one) is not type(two):
        return False
    if isinstance(one, tuple) and isinstance(two, tuple):
        return len(one) == len(two) and all(map(_equal, one, two))
    return repr(one) == repr(two) if isinstance(one, float) else one == two


def _text(value: Value) -> str:
    return f"{value:#x}" if isinstance(value, int) and abs(value) >= 0x10000 else repr(value)


# Enumerations ---------------------------------------------------------------------------------------------


def enums(old: View, new: View) -> Iterator[Finding]:
    """Enumerations that came, went, or are stored otherwise; enumerators are in `values`."""
    mine, theirs = old.declarations.enums, new.declarations.enums
    renamed = _renamed(old, new)
    for name, enum in mine.items():
        if name in theirs:
            if old.shape(enum.type) != new.shape(theirs[name].type):
                yield breaking("enum", name, "stored", enum.type, theirs[name].type, "values read otherwise")
            if enum.flags != theirs[name].flags:
                yield compatible("enum", name, "flags", *_flags(enum.flags), "the same numbers")
        elif name in renamed:
            detail = "the same enumerators"
            yield breaking("enum", name, "renamed", name, renamed[name], detail)
        elif not new.declares(name):
            lost = [member for member in enum.members if member not in new.values]
            yield breaking("enum", name, "removed", _count(enum), "", _lost(lost, enum))
    for name, enum in theirs.items():
        if name not in mine and name not in renamed.values() and not old.declares(name):
            yield compatible("enum", name, "added", "", _count(enum))


def _renamed(old: View, new: View) -> dict[str, str]:
    """Enumerations whose enumerators are now those of one that the other module does not have."""
    found = {}
    for name, enum in old.declarations.enums.items():
        if new.declares(name):
            continue
        owners = {new.owners.get(member) for member in enum.members}
        owner = owners.pop() if len(owners) == 1 else None
        if owner is not None and not old.declares(owner):
            found[name] = owner
    return found


def _flags(before: bool) -> tuple[str, str]:
    words = ("one of its enumerators", "a set of options")
    return words[before], words[not before]


def _count(enum: Enum) -> str:
    return f"{len(enum.members)} enumerator{'s' * (len(enum.members) != 1)}"


def _lost(lost: list[str], enum: Enum) -> str:
    if not lost:
        return "its enumerators are still there"
    return "" if len(lost) == len(enum.members) else f"and with it {', '.join(lost)}"


# Ioctls ---------------------------------------------------------------------------------------------------


def ioctls(old: View, new: View) -> Iterator[Finding]:
    """Requests whose number or argument changed."""
    for name, ioctl in old.declarations.ioctls.items():
        other = new.declarations.ioctls.get(name)
        if other is None:
            continue
        if ioctl.number != other.number:
            detail = _why(old, new, ioctl, other)
            yield breaking("ioctl", name, "number", f"{ioctl.number:#x}", f"{other.number:#x}", detail)
        elif not same((old, ioctl.argument), (new, other.argument)):
            yield breaking("ioctl", name, "retyped", ioctl.argument, other.argument)


def _why(old: View, new: View, ioctl: Ioctl, other: Ioctl) -> str:
    """Which part of the number changed: on Linux, bits 0–7 are the command, 8–15 the type, 16–29 the size."""
    size, size2 = old.size(ioctl.argument), new.size(other.argument)
    if ioctl.argument != other.argument and size != size2:
        return f"because its argument is {other.argument} ({size2} bytes) instead of {ioctl.argument} ({size} bytes)"
    if (ioctl.number ^ other.number) & 0xC000FFFF:
        return "because the command, its type or its direction changed"
    verb = "grew" if size2 > size else "shrank"
    if size == size2:
        return "although its argument has the same size"
    why = f"because {other.argument} {verb} from {size} to {size2} bytes"
    return f"{why}: kernels that compare whole numbers answer ENOTTY"
