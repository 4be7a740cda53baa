"""Kernels of clang that come to the edges of what instructions say: numbers of work-items, denormal quotients, fields
beyond a number's end, parts of bytes, time. What is right, numpy says, or clang where it folds a constant."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.runtime.emulator.launching import EDGES, run


def launch(name: str, *arrays: Any, numbers: tuple[Any, ...] = (), **how: Any) -> Any:
    """What a kernel leaves in its last array."""
    return run(name, arrays, *numbers, elf=EDGES, **{"grid": (1, 1, 1), **how})[-1]


def whole(seed: int, count: int = 64) -> Any:
    return np.random.default_rng(seed).integers(0, 1 << 32, count, dtype=np.uint32)


@pytest.mark.parametrize(
    ("name", "expected"), [("x_alone", [24] * 8 + [0] * 16), ("x_and_y", [6] * 32)], ids=["x", "x and y"]
)
def test_work_items_are_told_the_numbers_that_the_kernel_asks_for(name: str, expected: list[int]) -> None:
    found = launch(name, np.zeros(64, np.uint32), block=(8, 4, 6))
    assert found.tolist() == expected + [0] * (64 - len(expected))


@pytest.mark.parametrize(("name", "kind", "bits"), [("divide", "f4", 140), ("divide64", "f8", 1040)])
@pytest.mark.parametrize("place", ["denormal", "ordinary", "large"])
def test_a_quotient_of_any_size_is_rounded_once(name: str, kind: str, bits: int, place: str) -> None:
    random = np.random.default_rng(5)
    low, high = {"denormal": (10 - bits, 40 - bits), "ordinary": (-20, 20), "large": (bits - 60, bits - 30)}[
        place
    ]
    a = np.ldexp(random.uniform(1, 2, 1024), random.integers(low, high, 1024)).astype(kind)
    b = np.ldexp(random.uniform(1, 2, 1024), random.integers(-3, 20, 1024)).astype(kind)
    a[0], b[0] = np.finfo(kind).tiny, -3.5
    assert launch(name, a, b, np.zeros(1024, kind), grid=(16, 1, 1)).tobytes() == (a / b).tobytes()


def test_whole_numbers_of_64_bits_become_floats() -> None:
    values = np.random.default_rng(1).integers(-(1 << 63), 1 << 63, 32) >> np.arange(0, 64, 2)
    each = -(1 << 40) - 1
    found = launch("to_float", values, np.zeros(64, np.float32), numbers=(each,), block=(32, 1, 1))
    assert (found[::2] == values.astype(np.float32)).all() and (found[1::2] == np.float32(each)).all()


def test_a_field_that_ends_beyond_the_number_is_what_clang_folds() -> None:
    values = np.full(32, -0x12345678, np.int32)
    found = launch("extract", values, np.zeros(96, np.int32), numbers=(int(values[0]), 27), block=(32, 1, 1))
    assert len(set(found.tolist())) == 1 and found[0] == values[0] >> 27


def test_bytes_are_compared_and_averaged() -> None:
    a, b = whole(1), whole(2)
    b[:32] &= np.uint32(0xFF00FFFF)
    found = launch("bytes", a, b, np.zeros(256, np.uint32)).reshape(64, 4)
    x, y = (one.view(np.uint8).reshape(64, 4).astype(int) for one in (a, b))
    apart, halves = np.abs(x - y), [one.view(np.uint16).reshape(64, 2).astype(int) for one in (a, b)]
    assert (found[:, 0] == apart.sum(1) + 5).all()
    assert (found[:, 1] == np.where(y == 0, 0, apart).sum(1) + 5).all()
    means = (x + y + [1, 0, 1, 0]) // 2
    assert (found[:, 2] == means.astype(np.uint8).view(np.uint32)[:, 0]).all()
    assert (found[:, 3] == np.abs(halves[0] - halves[1]).sum(1) + 5).all()


def test_floats_become_parts_of_bytes_and_halves() -> None:
    values = np.array([0, -0.5, 1, -2, 0.7, 300, np.nan, 1e-9] * 8, np.float32)
    found = launch("packed", values, np.zeros(192, np.uint32)).reshape(64, 3)[:8]
    assert [hex(one) for one in found[:6, 0]] == [f"0x1122{byte:02x}44" for byte in (0, 0, 1, 0, 0, 255)]
    signed = found[:, 1].copy().view(np.int16).reshape(8, 2)
    assert (
        signed[:, 0].tolist() == [0, -16384, 32767, -32767, 22937, 32767, 0, 0]
        and (signed[:, 1] == 16384).all()
    )
    assert (found[:, 2] & 0xFFFF).tolist() == [0, 0, 65535, 0, 45874, 65535, 0, 0]


def test_the_sides_of_a_cube_are_those_that_clang_folds() -> None:
    x, y, z = np.zeros((3, 64), np.float32)
    directions = (3, 2, 1), (-3, 2, 1), (2, 3, 1), (2, -3, 1), (1, 2, 3), (1, 2, -3), (2, 2, 2), (-2, 2, 1)
    x[:8], y[:8], z[:8] = zip(*directions, strict=True)
    found = launch("cube", x, y, z, np.zeros(256, np.float32))[:32]
    folded = launch("cube_folded", np.zeros(32, np.float32), block=(1, 1, 1))
    assert found.tolist() == folded.tolist()


def test_time_passes_while_a_kernel_runs() -> None:
    def times(rounds: int) -> list[int]:
        found: list[int] = launch(
            "times", np.zeros(4, np.uint64), numbers=(rounds,), block=(1, 1, 1)
        ).tolist()
        return found

    short, long = times(1), times(500)
    assert 0 < short[1] < long[1] < 1 << 20  # cycles
    assert short[2] > 0 and long[2] > 0 and long[3] > 1 << 20  # the GPU's counter, which began long ago


@pytest.mark.parametrize(("read", "written"), [(5, 5), (5, 3), (0, 15)])
def test_a_number_chooses_a_register(read: int, written: int) -> None:
    values = whole(1, 512)
    found = launch("chosen", values, np.zeros(64, np.uint32), numbers=(read, written), block=(32, 1, 1))
    table = values.reshape(16, 32).copy()
    table[written] = 7
    assert (found.reshape(32, 2) == table[[read, 3]].T).all()


def test_functions_are_called_by_a_table_and_call_themselves() -> None:
    found = launch("called", np.zeros(20, np.uint32), block=(20, 1, 1)).reshape(10, 2)
    numbers = [0, 1]
    while len(numbers) < 10:
        numbers.append(numbers[-1] + numbers[-2])
    assert found[:, 0].tolist() == [*range(1, 11)] and found[:, 1].tolist() == numbers
