"""What a source has without HIP's headers, compiled by clang and carried out."""

from __future__ import annotations

from typing import Any

import numpy as np

import runtime
from tests import needs

LANES = """
extern "C" __global__ void lanes(const int *in, int *out, unsigned long long *votes, double *wide) {
    int own = threadIdx.x, value = in[own], *to = out + own * 8;
    to[0] = __shfl(value, 5);
    to[1] = __shfl_up(value, 3);
    to[2] = __shfl_down(value, 3);
    to[3] = __shfl_xor(value, 9);
    to[4] = __shfl(value, 2, 8);
    to[5] = min(value, 3) + max(value, -3) + __popc(value) + __clz(value) + __ffs(value);
    to[6] = __any(value == in[7]) + 2 * __all(value == in[7]);
    to[7] = __lane_id() + 100 * warpSize;
    wide[own] = __shfl_xor((double)value, 1);
    votes[own] = __ballot(value & 1);
}
"""
ATOMICS = """
extern "C" __global__ void atomics(int *to) {
    int own = threadIdx.x;
    atomicAdd(to, own);
    atomicSub(to + 1, own);
    atomicMin(to + 2, -own);
    atomicMax(to + 3, own);
    atomicOr(to + 4, 1 << own % 32);
    atomicXor(to + 5, own);
    if (atomicCAS(to + 6, 0, own + 1) == 0)
        atomicExch(to + 7, own + 1);
    __threadfence();
}
"""
FUNCTIONS = ("expf", "exp2f", "logf", "log2f", "log10f", "sinf", "cosf", "tanhf", "rsqrtf", "sqrtf", "roundf")
MATHS = (
    'extern "C" __global__ void maths(const float *in, const float *by, float *out) {'
    "float a = in[threadIdx.x], *to = out + 12 * threadIdx.x; to[11] = powf(a, by[threadIdx.x]);"
    + "".join(f"to[{at}] = {name}(a);" for at, name in enumerate(FUNCTIONS))
    + "}"
)


def run(source: str, name: str, *arrays: Any) -> list[Any]:
    """What a kernel of one wave leaves in its arrays."""
    needs.program("ld.lld-19")
    with runtime.open("mock:gfx1100") as device:
        buffers = [device.alloc(array.nbytes) for array in arrays]
        for buffer, array in zip(buffers, arrays, strict=True):
            buffer.write(array.tobytes())
        with device.record() as commands:
            commands.launch(device.compile(source)[name], (1, 1, 1), (32, 1, 1), buffers)
        device.queue.submit(commands).wait(60.0)
        return [
            np.frombuffer(buffer.read(), array.dtype) for buffer, array in zip(buffers, arrays, strict=True)
        ]


def test_lanes_hand_over_and_vote() -> None:
    value = np.random.default_rng(1).integers(-1000, 1000, 32).astype(np.int32)
    _, found, votes, wide = run(
        LANES, "lanes", value, np.zeros(256, np.int32), np.zeros(32, np.uint64), np.zeros(32)
    )
    own, table = np.arange(32), found.reshape(32, 8)
    taken = (
        np.full(32, 5),
        np.maximum(own - 3, np.where(own < 3, own, 0)),
        np.where(own < 29, own + 3, own),
        own ^ 9,
    )
    for at, lanes in enumerate((*taken, own & ~7 | 2)):
        assert (table[:, at] == value[lanes]).all()
    words = [int(one) & 0xFFFFFFFF for one in value]
    bits = [one.bit_count() + 32 - one.bit_length() + (one & -one).bit_length() for one in words]
    assert (table[:, 5] == np.minimum(value, 3) + np.maximum(value, -3) + bits).all()
    assert (table[:, 6] == 1).all() and (table[:, 7] == own + 3200).all() and (wide == value[own ^ 1]).all()
    assert set(votes.tolist()) == {sum((int(one) & 1) << at for at, one in enumerate(value))}


def test_atomics_of_every_kind() -> None:
    (found,) = run(ATOMICS, "atomics", np.array([0, 1000, 0, 0, 0, 0, 0, 0], np.int32))
    assert found[:6].tolist() == [496, 504, -31, 31, -1, 0] and 1 <= found[6] <= 32 and found[7] == found[6]


def test_functions_of_float_are_as_near_as_the_guide_says() -> None:
    a = np.geomspace(0.01, 60, 32).astype(np.float32)
    by = np.linspace(-4, 4, 32).astype(np.float32)
    found = run(MATHS, "maths", a, by, np.zeros(384, np.float32))[2].reshape(32, 12)
    x = a.astype(np.float64)
    right = (
        *(
            np.exp(x),
            np.exp2(x),
            np.log(x),
            np.log2(x),
            np.log10(x),
            np.sin(x),
            np.cos(x),
            np.tanh(x),
            x**-0.5,
        ),
        *(np.sqrt(x), np.floor(x + 0.5), x**by),
    )
    for name, column, exact in zip((*FUNCTIONS, "powf"), found.T, right, strict=True):
        near = 3e-6 if name == "powf" else 4e-7
        allowed = 1e-7 * np.maximum(x, 1) if name in ("sinf", "cosf") else near * np.abs(exact) + 1e-7
        assert (np.abs(column - exact) <= 2 * allowed).all(), name


POWERS = [(-2, 3, -8), (-2, 2, 4), (-2, 0.5, np.nan), (0, 0, 1), (0, 2, 0), (0, -1, np.inf), (-0.5, -1, -2)]


def test_powers_of_numbers_below_zero() -> None:
    """Each in some lanes of a launch."""
    *inputs, right = (np.resize(np.array(one, np.float32), 32) for one in zip(*POWERS, strict=True))
    found = run(MATHS, "maths", *inputs, np.zeros(384, np.float32))[2].reshape(32, 12)[:, 11]
    wrong = ~np.isclose(found, right, rtol=1e-6, equal_nan=True)
    assert not wrong.any(), [*zip(*(one[wrong].tolist() for one in (*inputs, right, found)), strict=True)]
