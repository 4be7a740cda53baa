"""A compiler's answers as words: those that a program printed, or those that stand in an object file."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from ...errors import AutogenError
from ...host import environment
from ...programs import run
from ..objectfiles.objects import Object, Place

Answer = tuple[int, list[str]]  # the number of the question, and what is said

_NUMBERS, _VALUE, _TEXT = struct.Struct("<5q"), struct.Struct("<qiiQQQdQ"), struct.Struct("<qQ")
_VALUE_POINTER, _TEXT_POINTER = 48, 8  # where pointers are in the last two


def printed(program: Path) -> Iterator[Answer]:
    """What a program says. Raises AutogenError if it does not end, or not well."""
    about = "the program that a compiler made of the headers"
    done = run([str(program)], about=about, seconds=60, environment=environment(), errors="surrogateescape")
    if done.returncode:
        raise AutogenError(f"{about} does not run to its end (exit code {done.returncode})")
    for line in done.stdout.splitlines():
        number, *words = line.split(" ")
        yield int(number), words


def written(file: Object) -> Iterator[Answer]:
    """What the same questions, compiled for another machine, have as constants."""
    for name, (place, size) in file.symbols.items():
        kind, _, number = name.removeprefix("oracle_").rpartition("_")
        if kind.startswith("numbers"):
            for entry in _entries(place, size, _NUMBERS.size):
                index, *numbers = _NUMBERS.unpack(entry.take(_NUMBERS.size))
                yield index, [str(one) for one in numbers]
        elif kind.startswith("value"):
            for entry in _entries(place, size, _VALUE.size):
                yield _value(entry)
        elif kind.startswith("text"):
            for entry in _entries(place, size, _TEXT.size):
                (index, _), text = _TEXT.unpack(entry.take(_TEXT.size)), entry.pointed(_TEXT_POINTER)
                yield index, (text.string() if text else b"").decode("utf-8", "surrogateescape").split()
        elif kind == "thing":
            yield int(number), _bits(place.take(size), chr(_constant(file, f"oracle_type_{number}", "<i")))
        elif kind == "bits":
            yield int(number), _held_bits(file, number, place)
        elif kind == "at":
            yield int(number), _variable(file, number, place)


def _entries(table: Place, size: int, step: int) -> Iterator[Place]:
    """Every row of a table; what fills the space behind it has no number."""
    for at in range(0, size - step + 1, step):
        entry = Place(table.file, table.section, table.offset + at)
        if any(entry.take(8)):
            yield entry


def _value(entry: Place) -> Answer:
    index, kind, unit, size, low, high, number, address = _VALUE.unpack(entry.take(_VALUE.size))
    target = entry.pointed(_VALUE_POINTER)
    if unit > 0 and target:
        return index, ["s", str(unit), target.take((size // unit - 1) * unit).hex()]
    if chr(kind) == "f":
        return index, ["f", number.hex()]
    if chr(kind) == "p":
        text = [target.string().hex()] if target and unit < 0 else []
        return index, ["p", str(0 if target else address), *text]
    return index, [chr(kind), f"{high:x}", f"{low:x}"]


def _variable(file: Object, number: str, pointer: Place) -> list[str]:
    """The value of a variable, from its bytes."""
    kind, unit = (
        chr(_constant(file, f"oracle_type_{number}", "<i")),
        _constant(file, f"oracle_unit_{number}", "<i"),
    )
    size, target = _constant(file, f"oracle_size_{number}", "<Q"), pointer.pointed(0)
    if target is None:
        return ["o", ""]
    data = target.take(size)
    if unit > 0:
        return ["s", str(unit), data[: size - unit].hex()]
    if kind == "f" and size in (4, 8):
        return ["f", struct.unpack("<f" if size == 4 else "<d", data)[0].hex()]
    if kind in "iub":
        value = int.from_bytes(data, "little", signed=kind == "i") & ((1 << 128) - 1)
        return ["i", f"{value >> 64:x}", f"{value & (1 << 64) - 1:x}"]
    if kind == "p":
        pointed = target.pointed(0)
        text = [pointed.string().hex()] if pointed and unit < 0 else []
        return ["p", str(0 if pointed else int.from_bytes(data, "little")), *text]
    return ["o", ""]


def _held_bits(file: Object, number: str, pointer: Place) -> list[str]:
    """The value of a bit-field, from the bytes of a record, and those of one in which it is all ones."""
    (place, size), target = file.symbols[f"oracle_mask_{number}"], pointer.pointed(0)
    if target is None:
        return ["o", ""]
    mask = int.from_bytes(place.take(size), "little")
    value = (int.from_bytes(target.take(size), "little") & mask) >> (mask & -mask).bit_length() - 1
    if chr(_constant(file, f"oracle_type_{number}", "<i")) == "i" and value >> mask.bit_count() - 1:
        value -= 1 << mask.bit_count()
    value &= (1 << 128) - 1
    return ["i", f"{value >> 64:x}", f"{value & (1 << 64) - 1:x}"]


def _constant(file: Object, name: str, form: str) -> int:
    place, _ = file.symbols[name]
    value: int = struct.unpack(form, place.take(struct.calcsize(form)))[0]
    return value


def _bits(data: bytes, kind: str) -> list[str]:
    """A record of zeros in which one bit-field is all ones."""
    value = int.from_bytes(data, "little")
    count, last = value.bit_count(), value.bit_length() - 1
    first = (value & -value).bit_length() - 1
    return [str(n) for n in (first, last, count, -1 if kind == "i" else value >> max(first, 0))]


def read_value(words: list[str]) -> dict[str, object]:
    """A value as JSON has it: {"int": 1}, {"float": hexadecimal}, {"bytes": hexadecimal} or {"text": wide string}."""
    form, first, *rest = words
    if form in ("i", "u"):
        number = int(first, 16) << 64 | int(rest[0], 16)
        return {"int": number - (1 << 128) if form == "i" and number >> 127 else number}
    if form == "f":
        return {"float": first}
    if form == "p":
        return {"bytes": rest[0]} if rest else {"int": int(first)}
    if form == "s":
        units = rest[0] if rest else ""
        coding = {"2": "utf-16-le", "4": "utf-32-le"}.get(first)
        return {"text": bytes.fromhex(units).decode(coding, "surrogatepass")} if coding else {"bytes": units}
    return {"a value of no known type": form}


def read_whole(words: list[str]) -> dict[str, object]:
    """An integer, of its two words and whether it is negative."""
    low, high, negative, _ = (int(word) & (1 << 64) - 1 for word in words)
    return {"int": (high << 64 | low) - (negative << 128)}


def read_bits(words: list[str]) -> dict[str, int]:
    """A bit-field as {"first": bit, "bits": count, "value": of all ones}."""
    first, last, count, value = map(int, words)
    assert last - first + 1 == count, f"a bit-field in pieces: {words}"
    return {"first": first, "bits": count, "value": value}
