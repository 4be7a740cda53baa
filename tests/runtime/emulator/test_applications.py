"""Kernels as programs have them, with their results in numpy: softmax, attention both ways, pictures, matrices."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pytest

from bindings.libav59 import avutil, swscale
from runtime.amd.codeobject import CodeObject
from runtime.amd.disassembly import listing
from runtime.amd.models import MODELS
from runtime.recipes.launch import launch
from tests.runtime.emulator.launching import FILES, run

HEAD = 16


def random(seed: int, *shape: int, dtype: Any = np.float32) -> Any:
    return np.random.default_rng(seed).standard_normal(shape).astype(dtype)


def test_a_softmax_by_rows() -> None:
    rows = random(1, 5, 150) * 4
    _, found = run("softmax", [rows, np.zeros_like(rows)], 150, grid=(5, 1, 1))
    powers = np.exp(rows - rows.max(axis=1, keepdims=True).astype(np.float64))
    assert np.abs(found - powers / powers.sum(axis=1, keepdims=True)).max() < 1e-6
    assert np.abs(found.sum(axis=1) - 1).max() < 1e-6


@pytest.mark.parametrize("n", [32, 64])
def test_matrices_by_tiles_of_the_matrix_instruction(n: int) -> None:
    a, b = random(1, n, n, dtype=np.float16), random(2, n, n, dtype=np.float16)
    columns, out = np.ascontiguousarray(b.T), np.zeros((n, n), np.float32)
    found = run("wmma_tiles", [a, columns, out], n, grid=(n // 16, n // 16, 1), block=(32, 1, 1))[-1]
    exact = a.astype(np.float64) @ b.astype(np.float64)
    assert np.abs(found - exact).max() < 2e-6 * n


# Attention ----------------------------------------------------------------


def attention(q: Any, k: Any, v: Any) -> tuple[Any, Any, Any]:
    """(weights, logarithms of their sums, result), in double precision."""
    scores = q.astype(np.float64) @ k.T / 4
    most = scores.max(axis=1, keepdims=True)
    sums = np.exp(scores - most).sum(axis=1, keepdims=True)
    weights = np.exp(scores - most) / sums
    return weights, (most + np.log(sums))[:, 0], weights @ v


@pytest.mark.parametrize("n", [64, pytest.param(192, marks=pytest.mark.long)])
def test_attention_forward_and_backward(n: int) -> None:
    q, k, v, gradient = (random(seed, n, HEAD) for seed in range(4))
    groups = (n // 64, 1, 1)
    empty, row = np.zeros((n, HEAD), np.float32), np.zeros(n, np.float32)
    *_, sums, out = run("attention", [q, k, v, row, empty], n, grid=groups)
    weights, expected_sums, expected = attention(q, k, v)
    assert np.abs(sums - expected_sums).max() < 1e-5
    assert np.abs(out - expected).max() < 1e-5

    delta = (out * gradient).sum(axis=1)
    inputs = [q, k, v, sums, delta, gradient]
    dq = run("attention_queries", [*inputs, empty], n, grid=groups)[-1]
    dk, dv = run("attention_keys", [*inputs, empty, empty], n, grid=groups)[-2:]
    through = gradient.astype(np.float64) @ v.T
    changes = weights * (through - (weights * through).sum(axis=1, keepdims=True)) / 4
    for found, exact in ((dq, changes @ k), (dk, changes.T @ q), (dv, weights.T @ gradient)):
        assert np.abs(found - exact).max() < 2e-5


def test_attention_keeps_no_square() -> None:
    """All memory that it has: its operands, a number for each row, two tiles for each workgroup."""
    kernels = CodeObject.read((FILES / "gfx1100.elf").read_bytes()).kernels
    names = ("attention", "attention_queries", "attention_keys")
    assert [kernels[name].group for name in names] == [2 * 64 * HEAD * 4] * 3
    assert all(kernels[name].private <= 3 * HEAD * 4 for name in names)


# Pictures ----------------------------------------------------------------


def picture(width: int, height: int, seed: int) -> Any:
    """NV12 within the narrow range: smooth with some noise, so that neighbours differ."""
    y, x = np.mgrid[0 : height * 3 // 2, 0:width]
    noise = np.random.default_rng(seed).integers(-20, 20, (height * 3 // 2, width))
    return np.clip(128 + 90 * np.sin(x / 5 + seed) * np.cos(y / 7) + noise, 16, 235).astype(np.uint8)


def by_swscale(nv12: Any, width: int, height: int, to: tuple[int, int]) -> Any:
    """What libswscale makes of it, as exactly as it can."""
    flags = swscale.SWS_BILINEAR | swscale.SWS_FULL_CHR_H_INT | swscale.SWS_FULL_CHR_H_INP
    flags |= swscale.SWS_ACCURATE_RND | swscale.SWS_BITEXACT
    formats = avutil.AV_PIX_FMT_NV12, avutil.AV_PIX_FMT_RGB24
    context = swscale.sws_getContext(width, height, formats[0], *to, formats[1], flags, None, None, None)
    out = np.zeros((to[1], to[0] * 3 + 32), np.uint8)
    bytes_ = ctypes.POINTER(ctypes.c_uint8)

    def place(array: Any, offset: int = 0) -> Any:
        return ctypes.cast(array.ctypes.data + offset, bytes_)

    planes = (bytes_ * 4)(place(nv12), place(nv12, width * height))
    strides, target = (ctypes.c_int * 4)(width, width), (ctypes.c_int * 4)(out.shape[1])
    result = swscale.sws_scale(context, planes, strides, 0, height, (bytes_ * 4)(place(out)), target)
    swscale.sws_freeContext(context)
    assert result == to[1]
    return out[:, : to[0] * 3].reshape(to[1], to[0], 3)


def resized(name: str, nv12: Any, width: int, height: int, to: tuple[int, int]) -> Any:
    out = np.zeros((to[1], to[0], 3), np.uint8)
    if name == "resize":
        grid, block = (-(-to[0] // 16), -(-to[1] // 16), 1), (16, 16, 1)
    else:
        grid, block = (-(-to[0] * to[1] // 64), 1, 1), (64, 1, 1)
    return run(name, [nv12, out], width, height, *to, grid=grid, block=block)[-1]


@pytest.mark.needs("ffmpeg", "libswscale.so.6")
@pytest.mark.parametrize("to", [(64, 48), (51, 37), (33, 25)])
def test_a_picture_that_grows_is_swscale_s_within_one(to: tuple[int, int]) -> None:
    """Where a picture shrinks swscale's filter is wider; where it keeps its size it takes another way."""
    nv12 = picture(32, 24, 3)
    found = resized("resize", nv12, 32, 24, to).astype(np.int64)
    assert np.abs(found - by_swscale(nv12, 32, 24, to)).max() <= 1
    assert len(np.unique(found)) > 50


@pytest.mark.parametrize("to", [(40, 30), (17, 9)])
def test_both_ways_of_indexing_give_the_same_pixels(to: tuple[int, int]) -> None:
    nv12 = picture(32, 24, 5)
    assert (resized("resize", nv12, 32, 24, to) == resized("resize_flat", nv12, 32, 24, to)).all()


# gfx1201: loaded and launched, not carried out ---------------------------------------


def test_the_file_for_gfx1201_has_the_same_kernels() -> None:
    first, second = (
        CodeObject.read((FILES / f"{target}.elf").read_bytes()) for target in ("gfx1100", "gfx1201")
    )
    assert (first.target, second.target) == ("gfx1100", "gfx1201")
    assert {*first.kernels} - {*second.kernels} == {"wmma", "wmma_tiles"}
    for name, kernel in second.kernels.items():
        here = [(one.kind, one.offset, one.size) for one in kernel.arguments or ()]
        assert here == [(one.kind, one.offset, one.size) for one in first.kernels[name].arguments or ()]
        assert kernel.wave32 and kernel.group == first.kernels[name].group


def test_the_packets_of_a_launch_on_gfx1201_have_names() -> None:
    chip = MODELS["gfx1201"].chip
    kernel = CodeObject.read((FILES / "gfx1201.elf").read_bytes()).kernels["reduce"]
    words = launch(chip, kernel, 0x10000, (4, 1, 1), (64, 1, 1), (0, 0), kernel.group)
    names = [line.split()[1] for line in listing(chip, words)]
    assert names[-1] == "DISPATCH_DIRECT" and {*names} == {"SET_SH_REG", "DISPATCH_DIRECT"}
