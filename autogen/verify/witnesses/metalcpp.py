"""metal-cpp as a witness: what its C++ headers say of Metal and Foundation, and where ours say something else.

metal-cpp (Apache-2.0) is read as text: its files are regular enough, and its own C++ headers are not needed for that.
It has all of Metal, and of Foundation what Metal needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..compare import Comparison, Difference
from .survey import Survey

WHOLE = "MTL"  # of names with this prefix it has every one that we can have
PREFIXES = (WHOLE, "NS")

_SELECTOR = re.compile(r'_(?:MTL|NS)_PRIVATE_DEF_SEL\(\s*(\w+),\s*"([^"]+)"\)')
_METHOD = re.compile(
    r"^_(?:MTL|NS)_INLINE (?P<result>[^\n(]*?)\s*\b(?P<space>MTL|NS)::(?P<owner>\w+)::\w+\([^{;]*?\n\{(?P<body>.*?)^\}",
    re.DOTALL | re.MULTILINE,
)
_SENT = re.compile(r"_(?:MTL|NS)_PRIVATE_SEL\((\w+)\)")
_ENUM = re.compile(r"_(MTL|NS)_(ENUM|OPTIONS)\((\S+), (\w+)\)\s*\{(.*?)\};", re.DOTALL)
_STRUCT = re.compile(r"^struct (\w+)\n\{\n(.*?)^\}", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^    [\w:]+ +(\w+)(?:\[\d+\])?;$", re.MULTILINE)
_GLOBAL = re.compile(r"_(MTL|NS)_CONST\([\w:]+, (\w+)\);")
_CLASS = re.compile(r"^class (\w+) : public", re.MULTILINE)


_SCALARS = {
    **{"void": "v", "float": "f", "double": "d", "CFTimeInterval": "d", "TimeInterval": "d"},
    **{"int": "i", "unsigned int": "I", "uint32_t": "I", "uint64_t": "Q", "long long": "q"},
    **{"unsigned long long": "Q", "Integer": "q", "UInteger": "Q", "MTL::GPUAddress": "Q", "unichar": "S"},
    **{
        "void*": "^v",
        "float*": "^f",
        "IOSurfaceRef": "^{__IOSurface=}",
        "id": "@",
        "const char*": "*",
        "dispatch_queue_t": "@",
        "ErrorDomain": "@",
    },
}
_RENAMED = {"MTLCoordinate2D"}  # other names of structures
_ABSENT = "is in our headers, not there"


@dataclass
class Witness:
    """By Objective-C names: `methods` has a class's or protocol's own selectors, with the C++ type of the result."""

    classes: set[str] = field(default_factory=set)
    methods: dict[tuple[str, str], str] = field(default_factory=dict)
    enums: dict[str, tuple[str, bool]] = field(default_factory=dict)
    constants: dict[str, int] = field(default_factory=dict)
    fields: dict[str, list[str]] = field(default_factory=dict)
    globals: set[str] = field(default_factory=set)


def read(root: Path) -> Witness:
    """Everything that the headers below a directory with Metal/ and Foundation/ declare."""
    found = Witness()
    texts = {
        path: re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
        for framework in ("Foundation", "Metal")
        for path in sorted((root / framework).glob("*.hpp"))
        if not path.name.startswith("MTL4")
    }
    selectors = {name: text for body in texts.values() for name, text in _SELECTOR.findall(body)}
    for path, text in texts.items():
        prefix = "NS" if path.parent.name == "Foundation" else "MTL"
        found.classes |= {prefix + name for name in _CLASS.findall(text)}
        found.globals |= {space + name for space, name in _GLOBAL.findall(text)}
        for method in _METHOD.finditer(text):
            for sent in _SENT.findall(method["body"]):
                found.methods[method["space"] + method["owner"], selectors[sent]] = method["result"].strip()
        for space, kind, storage, name, body in _ENUM.findall(text):
            found.enums[space + name] = storage, kind == "OPTIONS"
            found.constants |= {space + name: value for name, value in _values(body).items()}
        for name, body in _STRUCT.findall(text):
            if fields := _FIELD.findall(body):
                found.fields[prefix + name] = fields
    return found


def _values(body: str) -> dict[str, int]:
    """The enumerators of a body; each expression uses numbers, shifts and earlier names."""
    known: dict[str, int] = {}
    after = 0
    for name, expression in re.findall(r"(\w+)(?:\s*=\s*([^,]+))?,", body.strip() + ","):
        number = re.sub(r"\bNS::UIntegerMax\b", str(2**64 - 1), expression)
        number = re.sub(r"\b(0x[\da-fA-F]+|\d+)U?L*\b", r"\1", number)
        known[name] = int(eval(number, {"__builtins__": {}}, known)) if number else after
        after = known[name] + 1
    return known


def compare(ours: Survey, witness: Witness) -> Comparison:
    """Selectors, the kinds of their results, enumerations, values, names of members and of variables."""
    found = Comparison()
    for part in (_methods, _enums, _values_of, _records, _variables):
        for kind, difference in part(ours, witness):
            if difference is None:
                found.counts[kind] += 1
            else:
                found.differences.append(difference)
    return found


_Found = Iterator[tuple[str, Difference | None]]  # what was compared, and where it differs


def _methods(ours: Survey, witness: Witness) -> _Found:
    for (_, owner), held in ours.owners.items():
        for key, method in held.methods.items():
            name = f"{key[0]}[{owner} {key[2:]}]"
            written = witness.methods.get((owner, key[2:]))
            if written is None:
                if owner.startswith(WHOLE):
                    yield "method", Difference(name, _ABSENT, "", "")
                continue
            result = method.encoding.split(" ")[0]
            same = _same(result, written, witness)
            yield "method", None if same else Difference(name, "result", result, written)


def _same(encoding: str, written: str, witness: Witness) -> bool:
    """Whether a C++ result type is what the encoding says."""
    name = written.replace("::", "")
    scalar = (witness.enums[name][0] if name in witness.enums else written).removeprefix("NS::")
    if scalar == "bool":
        return encoding in ("B", "c")  # BOOL, which is a signed char on an Intel Mac
    if scalar in _SCALARS:
        return encoding == _SCALARS[scalar]
    if name in witness.fields or name in _RENAMED:
        return encoding.startswith("{")
    return encoding == "@" and written.endswith("*")


def _enums(ours: Survey, witness: Witness) -> _Found:
    for name, one in ours.enums.items():
        if name not in witness.enums:
            if name.startswith(WHOLE):
                yield "enumeration", Difference(name, _ABSENT, "", "")
            continue
        flags = witness.enums[name][1]
        yield (
            "enumeration",
            None if one.flags == flags else Difference(name, "is flags", str(one.flags), str(flags)),
        )


def _values_of(ours: Survey, witness: Witness) -> _Found:
    for name, value in ours.values.items():
        if not name.startswith(PREFIXES):
            continue
        theirs = witness.constants.get(name)
        if theirs is not None:
            yield "enumerator", None if value == theirs else Difference(name, "", str(value), str(theirs))
        elif name.startswith(WHOLE):
            yield "enumerator", Difference(name, _ABSENT, "", "")


def _records(ours: Survey, witness: Witness) -> _Found:
    for name, layout in ours.records.items():
        if not name.startswith(WHOLE):
            continue
        members = [member for member, *_ in layout.members]
        theirs = witness.fields.get(name)
        if theirs is None:
            yield "record", Difference(name, _ABSENT, "", "")
        elif members != theirs:
            yield "record", Difference(name, "members", ", ".join(members), ", ".join(theirs))
        else:
            yield "record", None


def _variables(ours: Survey, witness: Witness) -> _Found:
    for name in ours.variables:
        if name.startswith(WHOLE):
            known = name in witness.globals
            yield "global", None if known else Difference(name, _ABSENT, "", "")
