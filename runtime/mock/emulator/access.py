"""The instructions that reach memory: SMEM, FLAT, GLOBAL and SCRATCH, DS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..hardware.caches import Caches
from .decoding import Instruction
from .memory import PRIVATE, SHARED, Global, Own, address_of, loaded, registers, size_of, updates
from .waves import LANES, NULL, VGPR, Array, Part


@dataclass(frozen=True, eq=False)
class Memory:
    """All that the waves of a batch reach: memory by caches, LDS by workgroup, scratch by work-item."""

    caches: Caches
    global_: Global
    shared: Own
    private: Own


def scalar(part: Part, one: Instruction, memory: Memory) -> None:
    """SMEM: a load of each wave, by the scalar cache. Raises PageFault, KeyError."""
    if one.name in ("s_gl1_inv", "s_dcache_inv"):
        return
    kind = one.name.removeprefix("s_load_")
    if kind == one.name:
        raise KeyError(one.name)
    fields, size = one.fields, size_of(kind)
    offset = (fields["offset"] ^ 0x100000) - 0x100000
    starts = part.scalar(fields["base"] * 2, "u64") + np.int64(offset).astype(np.uint64)
    if fields["soffset"] != NULL:
        starts = starts + part.scalar(fields["soffset"]).astype(np.uint64)
    starts &= ~np.uint64(3)
    places, index = np.unique(starts, return_inverse=True)
    caches = memory.caches
    data = [np.frombuffer(caches.read(place, size, caches.scalar), np.uint32) for place in places.tolist()]
    words = np.stack(data)[index]
    for word in range(size // 4):
        part.set_scalar(fields["dst"] + word, words[:, word].copy())


def flat(part: Part, one: Instruction, memory: Memory) -> None:
    """FLAT, GLOBAL and SCRATCH. Raises PageFault, KeyError."""
    space, _, rest = one.name.partition("_")
    lanes = part.lanes
    if not lanes.any():
        return
    if space == "scratch":
        _own(part, one, rest, memory.private, _scratch(part, one)[lanes], _items(part)[lanes], lanes)
        return
    addresses = address_of(part, one)
    addresses = np.broadcast_to(addresses, lanes.shape)
    if space == "flat":
        upper = addresses >> np.uint64(32)
        for which, own in ((SHARED, memory.shared), (PRIVATE, memory.private)):
            here = lanes & (upper == np.uint64(which))
            if here.any():
                places = (addresses & np.uint64(0xFFFFFFFF)).astype(np.int64)
                owners = _groups(part) if which == SHARED else _items(part)
                _own(part, one, rest, own, places[here], owners[here], here)
        lanes = lanes & (upper != np.uint64(SHARED)) & (upper != np.uint64(PRIVATE))
        if not lanes.any():
            return
    _global(part, one, rest, memory.global_, addresses[lanes], lanes)


def _groups(part: Part) -> Array:
    return np.broadcast_to(part.waves.group[part.which][:, None], (part.count, LANES))


def _items(part: Part) -> Array:
    waves = np.arange(len(part.waves.pc))[part.which]
    return waves[:, None] * LANES + np.arange(LANES)


def _scratch(part: Part, one: Instruction) -> Array:
    fields = one.fields
    offset = (fields["offset"] ^ 0x1000) - 0x1000
    start = np.full((part.count, LANES), offset, np.int64)
    if fields["sve"]:
        start = start + part.vector(fields["addr"] | VGPR).astype(np.int64)
    if fields["saddr"] not in (NULL, 0x7F):
        start = start + part.scalar(fields["saddr"]).view(np.int32).astype(np.int64)[:, None]
    return start


def _global(part: Part, one: Instruction, rest: str, memory: Global, addresses: Array, lanes: Array) -> None:
    fields = one.fields
    action, _, kind = rest.partition("_")
    if action == "load":
        loaded(part, fields["dst"], lanes, memory.load(addresses, size_of(kind)), kind)
    elif action == "store":
        size = size_of(kind)
        data = registers(part, fields["data"], max(size, 4), lanes)
        high = kind.startswith("d16_hi")
        memory.store(addresses, data[:, 2 : 2 + size] if high else data[:, :size])
    elif action == "atomic":
        operation, _, kind = kind.rpartition("_")
        size = int(kind[1:]) // 8
        values, compared = _atomic_data(part, fields["data"], size, operation, lanes)
        old = memory.change(addresses, size, updates(operation, kind, values, compared))
        if fields["glc"]:
            loaded(part, fields["dst"], lanes, _bytes(old, size), "b32")
    else:
        raise KeyError(one.name)


def _own(
    part: Part, one: Instruction, rest: str, own: Own, places: Array, owners: Array, lanes: Array
) -> None:
    fields = one.fields
    action, _, kind = rest.partition("_")
    if action == "load":
        loaded(part, fields["dst"], lanes, own.load(owners, places, size_of(kind)), kind)
    elif action == "store":
        size = size_of(kind)
        data = registers(part, fields["data"], max(size, 4), lanes)
        high = kind.startswith("d16_hi")
        own.store(owners, places, data[:, 2 : 2 + size] if high else data[:, :size])
    elif action == "atomic":
        operation, _, kind = kind.rpartition("_")
        size = int(kind[1:]) // 8
        values, compared = _atomic_data(part, fields["data"], size, operation, lanes)
        old = own.change(owners, places, size, updates(operation, kind, values, compared))
        if fields["glc"]:
            loaded(part, fields["dst"], lanes, _bytes(old, size), "b32")
    else:
        raise KeyError(one.name)


def _bytes(values: Array, size: int) -> Array:
    return np.ascontiguousarray(values).view(np.uint8).reshape(len(values), 8)[:, :size]


def _numbers(data: Array) -> Array:
    return np.ascontiguousarray(data).view(np.uint64 if data.shape[1] == 8 else np.uint32)[:, 0]


def _atomic_data(
    part: Part, register: int, size: int, operation: str, lanes: Array
) -> tuple[Array, Array | None]:
    if operation == "cmpswap":
        data = registers(part, register, 2 * size, lanes)
        return _numbers(data[:, :size]), _numbers(data[:, size:])
    return _numbers(registers(part, register, size, lanes)), None


def shared(part: Part, one: Instruction, memory: Memory) -> None:
    """DS: the memory of a workgroup, and moves between lanes. Raises KeyError."""
    fields, name = one.fields, one.name.removeprefix("ds_")
    lanes = part.lanes
    if name in ("bpermute_b32", "permute_b32", "swizzle_b32"):
        _move(part, one, name)
        return
    if not lanes.any() or name == "nop":
        return
    owners = _groups(part)[lanes]
    start = np.broadcast_to(part.vector(fields["addr"] | VGPR), lanes.shape)[lanes].astype(np.int64)
    offset = fields["offset0"] | fields["offset1"] << 8
    own = memory.shared
    if "_2addr_" in name:
        _pair(part, one, own, owners, start, lanes)
        return
    action, _, kind = name.partition("_")
    if action == "load":
        plain = kind.partition("_")[0]
        kind = f"d16_hi_{plain}" if kind.endswith("_hi") else f"d16_{plain}" if "_d16" in kind else kind
        loaded(part, fields["dst"], lanes, own.load(owners, start + offset, size_of(kind)), kind)
        return
    if action == "store" and not kind.startswith("xchg"):
        size = int(kind.split("_")[0][1:]) // 8
        data = registers(part, fields["data0"], max(size, 4), lanes)
        own.store(owners, start + offset, data[:, 2 : 2 + size] if kind.endswith("hi") else data[:, :size])
        return
    returns = "_rtn_" in name
    operation, _, kind = name.replace("_rtn", "").rpartition("_")
    operation = {"storexchg": "swap", "cmpstore": "cmpswap"}.get(operation, operation)
    size = int(kind[1:]) // 8
    values = _numbers(registers(part, fields["data0"], size, lanes))
    compared = None
    if operation == "cmpswap":
        compared = _numbers(registers(part, fields["data1"], size, lanes))
    kind = kind.replace("b", "u")
    old = own.change(owners, start + offset, size, updates(operation, kind, values, compared))
    if returns:
        loaded(part, fields["dst"], lanes, _bytes(old, size), "b32")


def _pair(part: Part, one: Instruction, own: Own, owners: Array, start: Array, lanes: Array) -> None:
    fields, name = one.fields, one.name
    size = 8 if name.endswith("64") and not name.endswith("stride64_b32") else 4
    scale = size * (64 if "stride64" in name else 1)
    places = [start + fields[f"offset{at}"] * scale for at in (0, 1)]
    if "_load_" in name:
        data = [own.load(owners, place, size) for place in places]
        loaded(part, fields["dst"], lanes, np.concatenate(data, axis=1), "b64")
    elif "_store_" in name:
        for at, place in enumerate(places):
            own.store(owners, place, registers(part, fields[f"data{at}"], size, lanes))
    else:
        raise KeyError(name)


def _move(part: Part, one: Instruction, name: str) -> None:
    fields = one.fields
    lanes = part.lanes
    source = np.broadcast_to(
        part.vector((fields["addr"] if name == "swizzle_b32" else fields["data0"]) | VGPR), lanes.shape
    )
    if name == "swizzle_b32":
        offset = fields["offset0"] | fields["offset1"] << 8
        number = np.arange(LANES)
        if offset >> 15:
            from_lane = number & ~3 | offset >> 2 * (number & 3) & 3
        else:
            from_lane = (number & (offset & 31) | offset >> 5 & 31) ^ offset >> 10 & 31
        from_lane = np.broadcast_to(from_lane, lanes.shape)
    else:
        offset = fields["offset0"] | fields["offset1"] << 8
        address = np.broadcast_to(part.vector(fields["addr"] | VGPR), lanes.shape)
        from_lane = (address + np.uint32(offset) >> np.uint32(2) & np.uint32(31)).astype(np.intp)
    if name == "permute_b32":
        result = np.zeros(lanes.shape, np.uint32)
        wave, lane = np.nonzero(lanes)
        result[wave, from_lane[wave, lane]] = source[wave, lane]
        part.set_vector(fields["dst"], result)
        return
    usable = np.take_along_axis(lanes, from_lane, 1)
    part.set_vector(fields["dst"], np.where(usable, np.take_along_axis(source, from_lane, 1), np.uint32(0)))
