"""What the C++ headers of metal-cpp say of Metal and Foundation: selectors, result types, enums, structures.

metal-cpp (Apache-2.0) is read as text: its files are regular enough, and its own C++ headers are not needed for that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

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
        path: re.sub(r"//.*", "", path.read_text())
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
