"""Kernels for the mock, and a machine that knows them."""

from __future__ import annotations

import struct
from collections.abc import Callable

from runtime.amd.models import MODELS
from runtime.mock import Machine
from runtime.mock.hardware.launch import Group
from runtime.mock.kernel.profile import Profile
from runtime.mock.program import Source, code, code_object

NOTHING = {"files": 0, "mappings": 0, "allocations": 0, "events": 0, "queues": 0}
"""What a machine has of a device that was closed (`Machine.resources`)."""
TARGETS = ("gfx942", "gfx1030", "gfx1100", "gfx1201")
SOURCES = {
    "scale": Source(("pointer", "pointer", "u32")),  # out[i] = in[i] * n, for every work-item
    "mix": Source(
        ("pointer", "pointer", "pointer", "u32")
    ),  # the same; it reads all of `out` and of another before
    "poke": Source(("pointer", "u32")),  # *out = n
    "count": Source(("pointer",)),  # *out += 1, by each workgroup
    "local": Source(("pointer", "u32"), group=1000, private=40),
}


def scale(group: Group) -> None:
    source, out, factor = group.arguments("QQI")
    items = group.start.threads[0]
    at = group.id[0] * items * 4
    values = struct.unpack(f"<{items}I", group.load(source + at, 4 * items))
    group.store(out + at, struct.pack(f"<{items}I", *(value * factor & 0xFFFFFFFF for value in values)))


def mix(group: Group) -> None:
    source, out, also, factor = group.arguments("QQQI")
    items, groups = group.start.threads[0], group.start.groups[0]
    for whole in (out, also):
        group.load(whole, 4 * items * groups)
    at = group.id[0] * items * 4
    values = struct.unpack(f"<{items * groups}I", group.load(source, 4 * items * groups))
    mine = values[group.id[0] * items :][:items]
    group.store(out + at, struct.pack(f"<{items}I", *(value * factor & 0xFFFFFFFF for value in mine)))


def poke(group: Group) -> None:
    out, value = group.arguments("QI")
    group.store(out, struct.pack("<I", value))


def count(group: Group) -> None:
    (out,) = group.arguments("Q")
    (before,) = struct.unpack("<I", group.load(out, 4))
    group.store(out, struct.pack("<I", before + 1))


FUNCTIONS: dict[str, Callable[[Group], None]] = {
    "scale": scale,
    "mix": mix,
    "poke": poke,
    "count": count,
    "local": poke,
}


def machine(target: str = "gfx1100", seed: int = 0, profile: Profile | None = None, gpus: int = 1) -> Machine:
    found = Machine([MODELS[target]] * gpus, seed=seed, profile=profile)
    for name, function in FUNCTIONS.items():
        found.teach(name, code(target, name), function)
    return found


def elf(target: str = "gfx1100") -> bytes:
    return code_object(target, SOURCES)


def numbers(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def read(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data)
