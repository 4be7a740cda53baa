"""A kernel's arguments as the bytes that it reads."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Sequence
from numbers import Integral, Real
from typing import Any

from ..amd.codeobject import FORMATS, POINTERS, Argument, Kernel
from ..errors import BadArguments

_FLOATS = {2: "f16", 4: "f32", 8: "f64"}  # what a float is where the file does not say
_TAKE_FLOATS = {*_FLOATS, *_FLOATS.values()}
_WHOLE = (1, 2, 4, 8)
_BITS64 = (1 << 64) - 1


def pack(
    kernel: Kernel, values: Sequence[Any], grid: tuple[int, int, int], block: tuple[int, int, int]
) -> bytes:
    """The arguments as bytes, hidden ones filled in. Raises BadArguments that names the argument.

    A pointer takes a buffer or an address. A number takes what its type holds without loss: for whole numbers an int in
    range, for floats a float or an int that the type has exactly, for bool a bool. numpy's and ctypes' numbers count as
    what they are. Where the file does not tell the type, an int is written as a whole number and a float as a float,
    of the argument's size. Anything takes bytes of its size. A kernel whose file does not describe its arguments takes
    one argument: all of them as bytes.
    """
    memory = bytearray(kernel.kernarg)
    if kernel.arguments is None:
        if len(values) != 1 or not isinstance(values[0], bytes | bytearray) or len(values[0]) != len(memory):
            raise BadArguments(
                f"{kernel.name}: its file does not say what it takes; give one argument, {len(memory)} bytes"
            )
        return bytes(values[0])
    wanted = [one for one in kernel.arguments if not one.hidden]
    if len(values) != len(wanted):
        names = ", ".join(one.name or one.type or one.kind for one in wanted)
        raise BadArguments(f"{kernel.name} takes {len(wanted)} arguments ({names}), not {len(values)}")
    for at, (one, value) in enumerate(zip(wanted, values, strict=True)):
        memory[one.offset : one.offset + one.size] = _bytes(kernel, at, one, value)
    for one in kernel.arguments:
        if one.hidden:
            memory[one.offset : one.offset + one.size] = _hidden(kernel, one, grid, block)
    return bytes(memory)


def _bytes(kernel: Kernel, at: int, one: Argument, value: Any) -> bytes:
    try:
        return _pointer(one, value) if one.kind in POINTERS else _value(one, value)
    except BadArguments as problem:
        name = f"{kernel.name}: argument {at}{f' ({one.name})' if one.name else ''}"
        raise BadArguments(f"{name}{problem}") from None


def _pointer(one: Argument, value: Any) -> bytes:
    if type(value) is not int:
        value = _plain(value)
    address = value if isinstance(value, int) else getattr(value, "address", None)
    if not isinstance(address, int) or isinstance(value, bool):
        raise BadArguments(f" is a pointer: give a buffer or an address, not {type(value).__name__}")
    if not 0 <= address <= _BITS64 >> 64 - 8 * one.size:
        raise BadArguments(f" is a pointer: {address:#x} is no address of {one.size} bytes")
    return address.to_bytes(one.size, "little")


def _plain(value: Any) -> Any:
    """numpy's and ctypes' numbers as Python's."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
        return 0 if value is None else value  # c_void_p's
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, Integral):
        return int(value)
    return float(value) if isinstance(value, Real) else value


def _value(one: Argument, value: Any) -> bytes:
    value = _plain(value)
    if isinstance(value, bytes | bytearray):
        if len(value) != one.size:
            raise BadArguments(f" has {one.size} bytes, not {len(value)}")
        return bytes(value)
    if one.type == "bool":
        if not isinstance(value, int) or value not in (0, 1):
            raise BadArguments(f" is a bool: give True or False, not {value!r}")
        return bytes([int(value)]).ljust(one.size, b"\0")
    if isinstance(value, bool) and (one.type or one.size != 1):
        raise BadArguments(f" is {_kind(one)}: give {_wanted(one)}, not {value}")
    if isinstance(value, float) and (one.type or one.size) in _TAKE_FLOATS:
        return _float(one.type or _FLOATS[one.size], value)
    if isinstance(value, int) and one.type in _FLOATS.values():
        return _float(one.type, value)
    if isinstance(value, int) and one.size in _WHOLE:
        return _integer(one, value)
    raise BadArguments(f" is {_kind(one)}: give {_wanted(one)}, not {_shown(value)}")


def _float(kind: str, value: float) -> bytes:
    """A float rounded to the nearest; an int only where nothing is lost."""
    layout = FORMATS[kind]
    try:
        data = struct.pack(layout, value)
    except OverflowError:
        raise BadArguments(f": {value} is too large for {struct.calcsize(layout)} bytes, {kind}") from None
    except struct.error as problem:  # an int that no float is as large as
        raise BadArguments(f": {value} is too large for {kind}: {problem}") from None
    if isinstance(value, int) and struct.unpack(layout, data)[0] != value:
        raise BadArguments(f": {value} is not exact in {kind}: give a float, to be rounded")
    return data


def _integer(one: Argument, value: int) -> bytes:
    bits = 8 * one.size
    low = 0 if one.type.startswith("u") else -(1 << bits - 1)
    high = (1 << bits - one.type.startswith("i")) - 1
    if not low <= value <= high:
        raise BadArguments(
            f": {value} is too large for {one.size} bytes: {one.type or 'it'} holds {low} to {high}"
        )
    return (value & (1 << bits) - 1).to_bytes(one.size, "little")


def _kind(one: Argument) -> str:
    return f"of type {one.type}" if one.type else f"a value of {one.size} bytes"


def _wanted(one: Argument) -> str:
    if one.type in _FLOATS.values():
        return "a float, or an int that it has exactly"
    if one.type:
        return "an int"
    if one.size in _FLOATS:
        return "an int, a float or bytes"
    return "an int, a bool or bytes" if one.size == 1 else "bytes"


def _shown(value: Any) -> str:
    return repr(value) if isinstance(value, int | float) else type(value).__name__


def _hidden(kernel: Kernel, one: Argument, grid: tuple[int, int, int], block: tuple[int, int, int]) -> bytes:
    values = {"hidden_grid_dims": max(at + 1 for at in range(3) if at == 0 or grid[at] > 1)}
    for axis, groups, items in zip("xyz", grid, block, strict=True):
        values[f"hidden_block_count_{axis}"] = groups
        values[f"hidden_group_size_{axis}"] = items
    value = values.get(one.kind, 0)  # remainders and offsets are 0 for whole groups
    if value >> 8 * one.size:
        raise BadArguments(
            f"{kernel.name}: {value} does not go into its {one.kind}: a smaller grid is needed"
        )
    return value.to_bytes(one.size, "little")
