"""A kernel's arguments as the bytes that it reads."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

from ..amd.codeobject import Argument, Kernel
from ..errors import BadArguments

_POINTERS = ("global_buffer", "dynamic_shared_pointer")
_FLOATS = {2: "<e", 4: "<f", 8: "<d"}


def pack(
    kernel: Kernel, given: Sequence[Any], grid: tuple[int, int, int], block: tuple[int, int, int]
) -> bytes:
    """The arguments as bytes, hidden ones filled in. Raises BadArguments that names the argument.

    A pointer takes a buffer or an address; a value takes an int, a float, or bytes of its size. A kernel whose file
    does not describe its arguments takes one argument: all of them as bytes.
    """
    memory = bytearray(kernel.kernarg)
    if kernel.arguments is None:
        if len(given) != 1 or not isinstance(given[0], bytes | bytearray) or len(given[0]) != len(memory):
            raise BadArguments(
                f"{kernel.name}: its file does not say what it takes; give one argument, {len(memory)} bytes"
            )
        return bytes(given[0])
    wanted = [one for one in kernel.arguments if not one.hidden]
    if len(given) != len(wanted):
        names = ", ".join(one.name or one.kind for one in wanted)
        raise BadArguments(f"{kernel.name} takes {len(wanted)} arguments ({names}), not {len(given)}")
    for at, (one, value) in enumerate(zip(wanted, given, strict=True)):
        memory[one.offset : one.offset + one.size] = _bytes(kernel, at, one, value)
    for one in kernel.arguments:
        if one.hidden:
            memory[one.offset : one.offset + one.size] = _hidden(one, grid, block)
    return bytes(memory)


def _bytes(kernel: Kernel, at: int, one: Argument, value: Any) -> bytes:
    name = f"{kernel.name}: argument {at}{f' ({one.name})' if one.name else ''}"
    if one.kind in _POINTERS:
        address = value if isinstance(value, int) else getattr(value, "address", None)
        if not isinstance(address, int) or isinstance(value, bool):
            raise BadArguments(
                f"{name} is a pointer: give a buffer or an address, not {type(value).__name__}"
            )
        return _integer(name, address, one.size)
    if isinstance(value, bytes | bytearray):
        if len(value) != one.size:
            raise BadArguments(f"{name} has {one.size} bytes, not {len(value)}")
        return bytes(value)
    if isinstance(value, float) and one.size in _FLOATS:
        try:
            return struct.pack(_FLOATS[one.size], value)
        except OverflowError:
            raise BadArguments(f"{name}: {value} is too large for {one.size} bytes") from None
    if isinstance(value, int):
        return _integer(name, int(value), one.size)
    raise BadArguments(
        f"{name} is a value of {one.size} bytes: give an int, a float or bytes, not {type(value).__name__}"
    )


def _integer(name: str, value: int, size: int) -> bytes:
    try:
        return value.to_bytes(size, "little", signed=value < 0)
    except OverflowError:
        raise BadArguments(f"{name}: {value} is too large for {size} bytes") from None


def _hidden(one: Argument, grid: tuple[int, int, int], block: tuple[int, int, int]) -> bytes:
    values = {"hidden_grid_dims": max(at + 1 for at in range(3) if at == 0 or grid[at] > 1)}
    for axis, groups, items in zip("xyz", grid, block, strict=True):
        values[f"hidden_block_count_{axis}"] = groups
        values[f"hidden_group_size_{axis}"] = items
    return values.get(one.kind, 0).to_bytes(
        one.size, "little"
    )  # remainders and offsets are 0 for whole groups
