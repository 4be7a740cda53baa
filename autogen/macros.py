"""Macros to constants, by asking clang: every definition is probed in the scope of all headers.

One extra parse holds one typed variable per macro, and clang evaluates the initialisers; a second one asks
more of those that are no plain number or string (types, pointers, wide strings, 128-bit values, ioctls).
No macro text is interpreted here.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .clang import Unit
from .clang import library as clang
from .clang.unit import MAIN
from .clang.unit import parse as parse_unit
from .model import (
    Alias,
    Constant,
    Declaration,
    Enum,
    Function,
    Global,
    Ioctl,
    Location,
    Record,
    Skip,
    Type,
    Typedef,
    Value,
    c_name,
)
from .types import UnsupportedType

_INTEGERS = {clang.BOOL_T, *range(clang.CHAR_U, clang.NULLPTR)} - {
    clang.FLOAT,
    clang.DOUBLE,
    clang.LONGDOUBLE,
}
_FLOATS = {clang.FLOAT, clang.DOUBLE, clang.LONGDOUBLE}
_NARROW = {clang.CHAR_U, clang.CHAR_S, clang.UCHAR, clang.SCHAR}
_ERROR = 3


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro definition; `body` is its text after the name and the parameters, only looked at, never changed."""

    name: str
    location: Location
    body: str
    function_like: bool


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What the macros became."""

    declarations: tuple[Declaration, ...]
    skips: tuple[Skip, ...]


@dataclass(frozen=True, slots=True)
class _Probe:
    """One line of C that declares a variable or a typedef; the answer is its cursor."""

    text: str
    guard: str  # the macro that must still be defined at the end of the headers


def read(cursor: Any, header: str) -> Macro:
    """A macro definition from its cursor."""
    start, end = cursor.extent.start, cursor.extent.end
    text = source(start.file.name)[start.offset : end.offset].decode("utf-8", "surrogateescape")
    function_like = bool(clang.library().clang_Cursor_isMacroFunctionLike(cursor))
    return Macro(
        cursor.spelling,
        Location(header, start.line, start.column),
        text[len(cursor.spelling) :].strip(),
        function_like,
    )


@functools.lru_cache(maxsize=256)
def source(path: str) -> bytes:
    """The bytes of a header that libclang has just read."""
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""  # a stub given as text


def evaluate(
    unit: Unit,
    macros: Sequence[Macro],
    known: Mapping[str, Declaration],
    read_type: Callable[[Any], Type],
) -> Evaluated:
    """Constants, ioctls, aliases and type names for the macros that have a value; a skip for each other one.

    `known` are the declarations that macros may be other names of. The last definition of a name counts.
    """
    latest = {macro.name: macro for macro in macros}
    names = {c_name(declaration): declaration for declaration in known.values()}
    names.update({name: d for d in known.values() if isinstance(d, Enum) for name, _ in d.members})
    skips = [
        Skip(macro.name, "function-like macro", macro.location)
        for macro in latest.values()
        if macro.function_like and macro.name not in names  # else the function of that name is bound
    ]
    objects = {
        name: macro
        for name, macro in latest.items()
        if not macro.function_like and macro.body and not _is_itself(macro, names)
    }
    return _Evaluation(unit, objects, names, read_type).run(skips)


def _is_itself(macro: Macro, names: Mapping[str, Declaration]) -> bool:
    """`#define stdin stdin`: the declaration is bound under this name already."""
    return macro.name == macro.body and macro.name in names


class _Evaluation:
    def __init__(
        self,
        unit: Unit,
        macros: Mapping[str, Macro],
        names: Mapping[str, Declaration],
        read_type: Callable[[Any], Type],
    ) -> None:
        self.unit, self.macros, self.names, self.read_type = unit, macros, names, read_type
        self.made: dict[str, Declaration] = {}
        self.reasons: dict[str, str] = {}

    def run(self, skips: list[Skip]) -> Evaluated:
        values = _ask(self.unit, {n: _Probe(f"__typeof__(({n})) @ = ({n});", n) for n in self.macros})
        later: dict[str, _Probe] = {}
        for name, (cursor, error) in values.items():
            if cursor is None:
                later[f"type {name}"] = _Probe(f"typedef {name} @;", name)
                self.reasons[name] = error
            else:
                self._first(name, cursor, later)
        answers = _ask(self.unit, later) if later else {}
        for name in values:
            self._second(name, answers)
        self._aliases(values)
        self._ioctls()
        for name in values:
            if name not in self.made:
                skips.append(Skip(name, self.reasons[name], self.macros[name].location))
        return Evaluated(tuple(self.made.values()), tuple(skips))

    def _first(self, name: str, cursor: Any, later: dict[str, _Probe]) -> None:
        """Take a number or a plain string; plan further probes for everything else."""
        kind = cursor.type.get_canonical()
        number, value = clang.type_kind(kind), clang.evaluate(cursor)
        self.reasons[name] = f"a value of type {kind.spelling} that is not known at compile time"
        if number in (clang.INT128, clang.UINT128):
            half = f"(((unsigned __int128)({name})) >> 64)"
            later[f"high {name}"] = _Probe(f"unsigned long long @ = (unsigned long long){half};", name)
            later[f"low {name}"] = _Probe(f"unsigned long long @ = (unsigned long long)({name});", name)
            self.reasons[name] = f"{int(number == clang.INT128)}"
        elif (number in _INTEGERS or number == clang.ENUM_T) and isinstance(value, int):
            self._constant(name, value, kind.spelling)
        elif number in _FLOATS and isinstance(value, float | int):
            self._constant(name, float(value), kind.spelling)
        elif number == clang.CONSTANT_ARRAY:
            self._string(name, kind, value, later)
        elif number in (clang.POINTER, clang.BLOCK_POINTER):
            pointee = clang.type_kind(kind.get_pointee().get_canonical())
            if isinstance(value, bytes) and pointee in _NARROW:
                self._constant(name, value.decode("utf-8", "surrogateescape"), kind.spelling)
            else:
                later[f"address {name}"] = _Probe(f"__UINTPTR_TYPE__ @ = (__UINTPTR_TYPE__)({name});", name)

    def _string(self, name: str, kind: Any, value: object, later: dict[str, _Probe]) -> None:
        length = kind.get_array_size()
        narrow = clang.type_kind(kind.get_array_element_type().get_canonical()) in _NARROW
        if narrow and isinstance(value, bytes) and len(value) == length - 1:
            self._constant(name, value.decode("utf-8", "surrogateescape"), kind.spelling)
            return
        for index in range(length - 1):
            later[f"{index} {name}"] = _Probe(f"long long @ = ({name})[{index}];", name)
        if length == 1:
            self._constant(name, "", kind.spelling)
        else:
            self.reasons[name] = f"string {kind.spelling} {length - 1}"

    def _second(self, name: str, answers: Mapping[str, tuple[Any, str]]) -> None:
        """Use the answers of the second parse."""
        if name in self.made:
            return
        cursor, _ = answers.get(f"type {name}", (None, ""))
        macro = self.macros[name]
        if cursor is not None and clang.kind(cursor) == clang.TYPEDEF:
            try:
                kind = self.read_type(cursor.underlying_typedef_type)
            except UnsupportedType as error:
                self.reasons[name] = str(error)
                return
            self.made[name] = Typedef(f"macro {name}", name, macro.location, kind)
            return
        if f"address {name}" in answers:
            self._from(name, answers[f"address {name}"][0], "void *")
        elif f"high {name}" in answers:
            signed = self.reasons[name] == "1"
            high, low = (answers[f"{half} {name}"][0] for half in ("high", "low"))
            self.reasons[name] = "a 128-bit value that is not known at compile time"
            parts = [clang.evaluate(part) if part is not None else None for part in (high, low)]
            if isinstance(parts[0], int) and isinstance(parts[1], int):
                value = parts[0] << 64 | parts[1]
                self._constant(name, value - (1 << 128) if signed and value >> 127 else value, "__int128")
        elif self.reasons[name].startswith("string "):
            _, *spelling, length = self.reasons[name].split(" ")
            self.reasons[name] = f"a string of type {' '.join(spelling)} that is not known at compile time"
            cursors = [answers[f"{index} {name}"][0] for index in range(int(length))]
            units = [clang.evaluate(c) if c is not None else None for c in cursors]
            self._units(name, [u for u in units if isinstance(u, int)], int(length), " ".join(spelling))

    def _units(self, name: str, units: list[int], length: int, spelling: str) -> None:
        """A string from its code units: narrow ones are UTF-8, 16-bit ones UTF-16."""
        if len(units) != length:
            return
        if (
            any(mark in spelling for mark in ("wchar_t", "int", "char32_t", "long"))
            and "char16" not in spelling
        ):
            text = "".join(map(chr, units))
        elif "short" in spelling or "char16" in spelling:
            text = b"".join((u & 0xFFFF).to_bytes(2, "little") for u in units).decode(
                "utf-16-le", "surrogatepass"
            )
        else:
            text = bytes(u & 0xFF for u in units).decode("utf-8", "surrogateescape")
        self._constant(name, text, spelling)

    def _from(self, name: str, cursor: Any, spelling: str) -> None:
        value = clang.evaluate(cursor) if cursor is not None else None
        if isinstance(value, int):
            self._constant(name, value, spelling)

    def _constant(self, name: str, value: Value, ctype: str) -> None:
        macro = self.macros[name]
        hexadecimal = "0x" in macro.body or "0X" in macro.body
        self.made[name] = Constant(f"macro {name}", name, macro.location, value, ctype, hexadecimal)

    def _aliases(self, values: Iterable[str]) -> None:
        """Macros whose body is the name of a function, a variable, a type, or of another such macro."""
        for name in values:
            macro, seen = self.macros[name], {name}
            target = macro.body
            while target in self.macros and target not in seen and target not in self.made:
                seen.add(target)
                target = self.macros[target].body
            declaration = self.names.get(target)
            if name not in self.made and isinstance(declaration, Function | Global | Record | Typedef):
                self.made[name] = Alias(f"macro {name}", name, macro.location, declaration.key)

    def _ioctls(self) -> None:
        """Find the macros that expand to _IO, _IOR, _IOW or _IOWR, by giving those another meaning."""
        numbers = {n: d for n, d in self.made.items() if isinstance(d, Constant) and isinstance(d.value, int)}
        if not numbers or not _defines(self.unit, "_IOWR"):
            return
        texts = {name: _Probe(f"__typeof__(({name})) @;", name) for name in numbers}
        for name, (cursor, _) in _ask(self.unit, texts, _IOCTL_PRELUDE).items():
            found, argument = _ioctl_argument(cursor)
            constant = numbers[name]
            if not found or not isinstance(constant.value, int):
                continue
            try:
                kind = self.read_type(argument)
            except UnsupportedType:
                continue  # stays the plain number
            self.made[name] = Ioctl(constant.key, name, constant.location, constant.value, kind)


# In this parse an ioctl number is a pointer to a function that names the argument's type.
_IOCTL_PRELUDE = """
struct autogen_ioctl { int unused; };
#undef _IO
#undef _IOR
#undef _IOW
#undef _IOWR
#define _IO(type, number) ((struct autogen_ioctl (*)(void))0)
#define _IOR(type, number, argument) ((struct autogen_ioctl (*)(__typeof__(argument) *))0)
#define _IOW(type, number, argument) ((struct autogen_ioctl (*)(__typeof__(argument) *))0)
#define _IOWR(type, number, argument) ((struct autogen_ioctl (*)(__typeof__(argument) *))0)
"""


def _ioctl_argument(cursor: Any) -> tuple[bool, Any]:
    """Whether a probe's type marks an ioctl, and the type that its argument points to."""
    if cursor is None:
        return False, None
    function = cursor.type.get_canonical().get_pointee()
    if clang.type_kind(function) != clang.FUNCTION_PROTO:
        return False, None
    result = function.get_result()
    if result.get_canonical().spelling not in ("struct autogen_ioctl", "autogen_ioctl"):
        return False, None
    sugared = [argument.get_pointee() for argument in function.argument_types()]
    return True, sugared[0] if sugared else result.get_canonical().get_pointee()


def _defines(unit: Unit, name: str) -> bool:
    return any(clang.kind(c) == clang.MACRO and c.spelling == name for c in unit.tu.cursor.get_children())


def _ask(unit: Unit, probes: Mapping[str, _Probe], prelude: str = "") -> dict[str, tuple[Any, str]]:
    """The cursor that each probe declared, or None and clang's error; undefined macros are left out.

    A macro with unbalanced brackets can spoil the probes after it; those are asked again without it.
    """
    answers: dict[str, tuple[Any, str]] = {}
    waiting = dict(probes)
    while waiting:
        found, failed = _ask_once(unit, waiting, prelude)
        answers.update({key: (cursor, "") for key, cursor in found.items()})
        answers.update({key: (None, error) for key, error in failed.items()})
        rest = {key: probe for key, probe in waiting.items() if key not in answers}
        if len(rest) == len(waiting) or not failed:
            break  # what is left is not defined any more at the end of the headers
        waiting = rest
    return answers


def _ask_once(
    unit: Unit, probes: Mapping[str, _Probe], prelude: str
) -> tuple[dict[str, Any], dict[str, str]]:
    lines: list[str] = []
    for position, probe in enumerate(probes.values()):
        lines += [f"#ifdef {probe.guard}", probe.text.replace("@", f"autogen_probe_{position}"), "#endif"]
    before = (unit.request.main() + prelude).count("\n") + 1
    asked = parse_unit(unit.request, f"{prelude}\n" + "\n".join(lines) + "\n", tolerant=True)
    keys = list(probes)
    failed: dict[str, str] = {}
    for diagnostic in asked.tu.diagnostics:
        file = diagnostic.location.file
        if diagnostic.severity >= _ERROR and file is not None and file.name == MAIN:
            position = (diagnostic.location.line - before - 1) // 3
            if 0 <= position < len(keys):
                failed.setdefault(keys[position], f"neither a constant nor a type: {diagnostic.spelling}")
    found: dict[str, Any] = {}
    for cursor in asked.tu.cursor.get_children():
        if clang.kind(cursor) in (clang.VARIABLE, clang.TYPEDEF) and cursor.spelling.startswith(
            "autogen_probe_"
        ):
            key = keys[int(cursor.spelling[14:])]
            if key not in failed:
                found[key] = cursor
    return found, failed
