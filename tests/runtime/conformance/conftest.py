"""The device that the suite is held against: AUTOGEN_TEST_DEVICE names it, a mock if nothing does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

import runtime
from runtime.amd.models import MODELS
from runtime.mock import Machine
from runtime.mock.hardware.launch import Group
from runtime.mock.program import Source, code, code_object

NAME = os.environ.get("AUTOGEN_TEST_DEVICE", "mock:gfx1100")
HIP = """
extern "C" __global__ void vector_add(const float *a, const float *b, float *out) {
    unsigned i = blockIdx.x * blockDim.x + threadIdx.x;
    out[i] = a[i] + b[i];
}
extern "C" __global__ void scale(const float *in, float *out, float factor) {
    unsigned i = blockIdx.x * blockDim.x + threadIdx.x;
    out[i] = in[i] * factor;
}
extern "C" __global__ void increment(unsigned *data) { data[blockIdx.x * blockDim.x + threadIdx.x] += 1; }
"""
METAL = """
kernel void vector_add(device const float *a [[buffer(0)]], device const float *b [[buffer(1)]],
                       device float *out [[buffer(2)]], uint i [[thread_position_in_grid]]) { out[i] = a[i] + b[i]; }
kernel void scale(device const float *in [[buffer(0)]], device float *out [[buffer(1)]],
                  constant float &factor [[buffer(2)]], uint i [[thread_position_in_grid]]) {
    out[i] = in[i] * factor;
}
kernel void increment(device uint *data [[buffer(0)]], uint i [[thread_position_in_grid]]) { data[i] += 1; }
"""
SIGNATURES = {
    "vector_add": Source(("pointer", "pointer", "pointer")),
    "scale": Source(("pointer", "pointer", "f32")),
    "increment": Source(("pointer",)),
}


def _words(group: Group, address: int, kind: str) -> Any:
    import struct

    items = group.start.threads[0]
    at = address + 4 * items * group.id[0]
    return at, struct.unpack(f"<{items}{kind}", group.load(at, 4 * items))


def _store(group: Group, at: int, kind: str, values: Any) -> None:
    import struct

    group.store(at, struct.pack(f"<{len(values)}{kind}", *values))


def _vector_add(group: Group) -> None:
    a, b, out = group.arguments("QQQ")
    pairs = zip(_words(group, a, "f")[1], _words(group, b, "f")[1], strict=True)
    _store(group, _words(group, out, "f")[0], "f", [one + other for one, other in pairs])


def _scale(group: Group) -> None:
    source, out, factor = group.arguments("QQf")
    _store(group, _words(group, out, "f")[0], "f", [one * factor for one in _words(group, source, "f")[1]])


def _increment(group: Group) -> None:
    at, values = _words(group, group.arguments("Q")[0], "I")
    _store(group, at, "I", [(one + 1) % (1 << 32) for one in values])


def opened() -> Any:
    """The device; a mock's has functions that stand for the kernels."""
    kind, _, target = NAME.partition(":")
    if kind != "mock":
        return runtime.open(NAME)
    machine = Machine([MODELS[target]])
    for name, function in (("vector_add", _vector_add), ("scale", _scale), ("increment", _increment)):
        machine.teach(name, code(target, name), function)
    return runtime.open(system=machine)


def programs(device: Any) -> Any:
    """The kernels of the suite, in whatever the device takes."""
    kind = NAME.partition(":")[0]
    if kind == "metal":
        return device.compile(METAL)
    if kind == "mock":
        return device.load(code_object(device.node.target, SIGNATURES))
    if os.environ.get("AUTOGEN_TEST_LOADS"):  # a library that knows kernels by their names
        return device.load(code_object(device.engine.target, SIGNATURES))
    return device.compile(HIP)


@pytest.fixture
def device() -> Iterator[Any]:
    with opened() as found:
        yield found


@pytest.fixture
def program(device: Any) -> Any:
    return programs(device)
