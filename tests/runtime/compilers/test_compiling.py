"""HIP sources to code objects, by comgr or by clang with lld; what is said where neither does."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import runtime
from runtime.amd.codeobject import CodeObject
from runtime.compilers import machine_code
from runtime.errors import BadSource, NoCompiler

clang = pytest.mark.needs("ld.lld-19")
comgr = pytest.mark.needs("libamd-comgr2", "libamd_comgr.so.2")
SUMS = """
extern "C" __global__ __launch_bounds__(256) void sums(const float *in, float *out, unsigned *count, unsigned n) {
    __shared__ float part[64];
    unsigned own = threadIdx.x, i = blockIdx.x * blockDim.x + own;
    part[own] = i < n ? sqrtf(in[i]) : 0;
    __syncthreads();
    for (unsigned step = blockDim.x / 2; step; step /= 2) {
        if (own < step)
            part[own] += part[own + step];
        __syncthreads();
    }
    if (own == 0)
        out[blockIdx.x] = part[0];
    if (i < n)
        atomicAdd(count, gridDim.x);
}
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "autogen" / "kernels"


@clang
def test_what_clang_compiles_runs_on_the_mock() -> None:
    numbers = np.arange(250, dtype=np.float32)
    with runtime.open("mock:gfx1100") as device:
        source, out, count = device.alloc(1000), device.alloc(16), device.alloc(4)
        source.write(numbers.tobytes())
        count.write(bytes(4))
        kernel = device.compile(SUMS)["sums"]
        with device.record() as commands:
            commands.launch(kernel, (4, 1, 1), (64, 1, 1), (source, out, count, 250))
        device.queue.submit(commands).wait(60.0)
        found = np.frombuffer(out.read(), np.float32)
        assert int.from_bytes(count.read(), "little") == 250 * 4
    padded = np.zeros(256)
    padded[:250] = np.sqrt(numbers.astype(np.float64))
    assert np.abs(found - padded.reshape(4, 64).sum(axis=1)).max() < 1e-3


@comgr
def test_what_comgr_compiles_our_loader_reads() -> None:
    code = CodeObject.read(machine_code(SUMS, "gfx1030"))
    kernel = code.kernels["sums"]
    assert (code.target, kernel.group, kernel.largest) == ("gfx1030", 256, 256)
    assert [(one.kind, one.size) for one in kernel.arguments or () if not one.hidden] == [
        *[("global_buffer", 8)] * 3,
        ("by_value", 4),
    ]


@comgr
@pytest.mark.parametrize("source", ["nonsense;", 'extern "C" __global__ void f() { g(); }'])
def test_a_wrong_source_gives_the_log(source: str) -> None:
    with pytest.raises(BadSource, match=r"(?s)does not compile for gfx1030 \(comgr\).*kernel.hip:1:.*error:"):
        machine_code(source, "gfx1030")


@clang
def test_a_wrong_source_for_clang() -> None:
    with pytest.raises(
        BadSource, match=r"(?s)does not compile for gfx1100 \(clang-\d+\).*kernel.hip:1:1: error:"
    ):
        machine_code("nonsense;", "gfx1100")


@clang
def test_a_source_that_does_not_link_is_wrong_as_well() -> None:
    source = '__device__ int g(int); extern "C" __global__ void f(int *a) { a[0] = g(3); }'
    with pytest.raises(
        BadSource, match=r"(?s)does not compile for gfx1100 \(clang.*lld: error: undefined .*: g\(int\)"
    ):
        machine_code(source, "gfx1100")


@pytest.mark.parametrize(
    "words",
    [
        "clang: error: invalid linker name in argument '-fuse-ld=lld'",
        "lld: error: unknown argument '--lto-CGO2'",
        "lld: error: unknown emulation: elf64_amdgpu",
    ],
)
def test_a_clang_without_its_own_linker_is_no_compiler(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "clang-19", f'echo "{words}" >&2; exit 1')
    only(tmp_path, monkeypatch)
    with pytest.raises(NoCompiler, match=rf"(?s)apt-get install .* lld-19.*{re.escape(words)}"):
        machine_code(SUMS, "gfx1100")


def test_the_next_clang_is_asked_where_one_cannot_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "clang-19", "echo \"lld: error: unknown argument '--lto-CGO2'\" >&2; exit 1")
    program(tmp_path / "clang-20", "echo code")
    only(tmp_path, monkeypatch)
    assert machine_code(SUMS, "gfx1100") == b"code\n"


def program(path: Path, script: str) -> None:
    """A compiler that does what a script says."""
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No compilers but those of a folder, and nothing that was compiled before."""
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    monkeypatch.setenv("AUTOGEN_COMGR_LIBRARY", "/nowhere/a.so")
    monkeypatch.setenv("AUTOGEN_COMGR3_LIBRARY", "/nowhere/b.so")


def test_where_nothing_compiles_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setenv("AUTOGEN_COMGR_LIBRARY", "/nowhere/a.so")
    monkeypatch.setenv("AUTOGEN_COMGR3_LIBRARY", "/nowhere/b.so")
    with pytest.raises(
        NoCompiler,
        match=r"nothing here compiles for gfx1100: apt-get install libamd-comgr2 .* clang-19 lld-19",
    ):
        machine_code(SUMS, "gfx1100")


@comgr
def test_a_gpu_that_nobody_knows() -> None:
    with pytest.raises(NoCompiler, match="this comgr does not know gfx9999"):
        machine_code(SUMS, "gfx9999")


@comgr
def test_what_was_compiled_is_kept_by_its_contents(cache: Path) -> None:
    first = machine_code(SUMS, "gfx1030")
    (file,) = cache.iterdir()
    assert file.read_bytes() == first
    file.write_bytes(b"kept")
    assert machine_code(SUMS, "gfx1030") == b"kept"
    assert machine_code(SUMS + "\n", "gfx1030") != b"kept" and len([*cache.iterdir()]) == 2


@comgr
def test_a_cache_that_cannot_be_written_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/nowhere")
    assert machine_code(SUMS, "gfx1030")[:4] == b"\x7fELF"
