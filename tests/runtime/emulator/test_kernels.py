"""Kernels that clang compiled for gfx1100, carried out by the mock, give what numpy computes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from runtime.errors import DeviceFault, TimedOut
from runtime.mock.memory import Fault
from tests.runtime.emulator.launching import EDGES, ELF, run

N = 1000


def launch(name: str, inputs: Sequence[Any], out: Any, *numbers: Any, **how: Any) -> Any:
    """What a kernel leaves in its last array."""
    return run(name, [*inputs, out], *numbers, **{"grid": (-(-N // 64), 1, 1), **how})[-1]


def random(seed: int, *shape: int, dtype: Any = np.float32) -> Any:
    return np.random.default_rng(seed).random(shape).astype(dtype)


def whole(seed: int, low: int, high: int, n: int = N) -> Any:
    return np.random.default_rng(seed).integers(low, high, n, dtype=np.uint32)


def test_vectors_are_added() -> None:
    a, b = random(1, N), random(2, N)
    assert (launch("vadd", [a, b], np.zeros(N, np.float32), N) == a + b).all()


def test_what_is_beyond_the_end_is_left_alone() -> None:
    a, b = random(1, N), random(2, N)
    assert (launch("vadd", [a, b], np.full(N + 24, 7, np.float32), N)[N:] == 7).all()


def test_a_fused_multiplication_is_rounded_once() -> None:
    a, y = random(1, N), random(2, N)
    exact = (np.float32(1.7).astype(np.longdouble) * a + y).astype(np.float32)
    assert (launch("saxpy", [a], y, 1.7, N) == exact).all()


def test_a_division_is_rounded_as_ieee_says() -> None:
    a, b = random(1, N) * 1e30, random(2, N) * 1e-30
    a[:5], b[:5] = [0, 1, np.inf, 1, 1e-40], [0, 0, np.inf, 3e-39, 3]
    with np.errstate(all="ignore"):
        expected = a / b
    found = launch("divide", [a, b], np.zeros(N, np.float32), N)
    assert np.array_equal(found, expected, equal_nan=True)


@pytest.mark.parametrize("name", ["matmul", "tiled"])
def test_matrices_are_multiplied(name: str) -> None:
    a, b = random(1, 48, 48), random(2, 48, 48)
    found = launch(name, [a, b], np.zeros((48, 48), np.float32), 48, grid=(3, 3, 1), block=(16, 16, 1))
    assert np.abs(found - a.astype(np.float64) @ b).max() < 1e-4


def test_the_matrix_instruction() -> None:
    a, b = random(1, 16, 16, dtype=np.float16), random(2, 16, 16, dtype=np.float16)
    columns = np.ascontiguousarray(b.T)
    found = launch("wmma", [a, columns], np.zeros((16, 16), np.float32), grid=(1, 1, 1), block=(32, 1, 1))
    assert np.abs(found - a.astype(np.float64) @ b.astype(np.float64)).max() < 1e-5


def test_workgroups_reduce_in_their_own_memory() -> None:
    a = random(1, N)
    found = launch("reduce", [a], np.zeros(16, np.float32), N)
    padded = np.zeros(1024)
    padded[:N] = a
    assert np.abs(found - padded.reshape(16, 64).sum(axis=1)).max() < 1e-4


def test_atomics_count_everything() -> None:
    values = whole(1, 0, 1 << 32)
    found = launch("histogram", [values], np.zeros(256, np.uint32), N)
    assert (found == np.bincount(values & 255, minlength=256)).all()


def test_lanes_go_apart_and_meet_again() -> None:
    x, y = np.meshgrid(np.arange(32, dtype=np.float32), np.arange(32, dtype=np.float32))
    f = np.float32
    cx, cy = f(-2) + f(3) * x / f(32), f(-1.5) + f(3) * y / f(32)
    re, im, count = np.zeros_like(cx), np.zeros_like(cx), np.zeros(cx.shape, np.uint32)
    for _ in range(100):
        inside = re * re + im * im < 4
        re, im = np.where(inside, re * re - im * im + cx, re), np.where(inside, f(2) * re * im + cy, im)
        count += inside
    found = launch("mandelbrot", [], np.zeros((32, 32), np.uint32), 32, grid=(2, 2, 1), block=(16, 16, 1))
    assert (found == count).all()


def test_whole_numbers() -> None:
    a, b = whole(1, 0, 1 << 32), whole(2, 1, 1 << 20)
    bits = np.array([int(one).bit_count() for one in a], np.uint32)
    zeros = np.array([32 - int(one).bit_length() for one in b], np.uint32)
    with np.errstate(over="ignore"):
        expected = (a // b) ^ (a % b + (a * b >> np.uint32(3)) + bits + zeros)
    assert (launch("integers", [a, b], np.zeros(N, np.uint32), N) == expected).all()


def test_double_precision() -> None:
    a, b = random(1, N, dtype=np.float64), random(2, N, dtype=np.float64)
    exact = (a.astype(np.longdouble) * b + a / b).astype(np.float64)
    assert np.abs(launch("doubles", [a, b], np.zeros(N), N) / exact - 1).max() < 3e-16


def test_half_precision() -> None:
    a, b = random(1, N, dtype=np.float16), random(2, N, dtype=np.float16)
    assert (launch("halves", [a, b], np.zeros(N, np.float16), N) == a * b).all()


def test_work_items_have_memory_of_their_own() -> None:
    values = whole(1, 0, 1 << 32, 8 * 128)
    found = launch("sorted", [values], np.zeros(8 * 128, np.uint32), 8 * 128, grid=(2, 1, 1))
    assert (found.reshape(-1, 8) == np.sort(values.reshape(-1, 8), axis=1)).all()


def test_a_store_out_of_bounds_faults_at_its_address() -> None:
    with pytest.raises(DeviceFault, match="page not present") as fault:
        launch("store_at", [], np.zeros(1024, np.uint32), 1 << 28, grid=(1, 1, 1))
    assert fault.value.va & 0xFFF == 0


def test_a_load_from_null_faults() -> None:
    with pytest.raises(DeviceFault, match="page not present") as fault:
        launch("load_null", [], np.zeros(4, np.uint32), grid=(1, 1, 1), block=(1, 1, 1))
    assert fault.value.va == 0


def test_a_kernel_that_never_ends_is_ended() -> None:
    with pytest.raises(Fault, match="does not end: after 2000 steps, 2000 instructions"):
        launch("never_ends", [], np.zeros(4, np.uint32), grid=(1, 1, 1), block=(1, 1, 1), patience=2000)


def test_a_wait_ends_though_a_kernel_does_not() -> None:
    with pytest.raises(TimedOut):
        launch("never_ends", [], np.zeros(4, np.uint32), grid=(1, 1, 1), patience=1 << 15, timeout=0.1)


@pytest.mark.parametrize(
    ("name", "elf", "message"),
    [
        ("illegal", ELF, "illegal: illegal instruction: 0xffffffff at .*: is the code whole"),
        ("never_ends", ELF, "never_ends: the kernel does not end: .*larger `machine.kernels.patience`"),
        ("trap", EDGES, "trap: trap 2 at 0x.*: the kernel stopped itself"),
    ],
)
def test_what_stops_a_kernel_names_it_and_says_what_to_do(name: str, elf: bytes, message: str) -> None:
    with pytest.raises(Fault, match=message) as fault:
        launch(name, [], np.zeros(4, np.uint32), grid=(1, 1, 1), block=(1, 1, 1), patience=2000, elf=elf)
    assert fault.value.kernel == name
