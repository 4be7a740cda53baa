"""A Metal of our own, built with gcc, behind the generated modules; in each dispatch mode with a run time of its own.

Every test ends with the count of the fake's living objects where it was, and with nothing done against Metal's rules.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import os
import platform
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests import needs
from tests.workers import shared
from tools.objc_shim import build_shim

ROOT = Path(__file__).resolve().parents[2]
SOURCES = Path(__file__).parent / "fake"
GNUSTEP = Path("/usr/include/GNUstep")
FLAGS = [
    "-x",
    "objective-c",
    "-std=gnu11",
    "-g",
    "-O1",
    "-fPIC",
    "-Wall",
    "-Wextra",
    "-Wno-unused-parameter",
    "-Wno-missing-field-initializers",
    "-D_GNU_SOURCE",
    "-DGNUSTEP",
    "-DGNUSTEP_BASE_LIBRARY=1",
    "-DGNU_RUNTIME=1",
    "-D_NATIVE_OBJC_EXCEPTIONS",
    "-fconstant-string-class=NSConstantString",
    "-fexceptions",
    "-fobjc-exceptions",
]
# What gcc says of a class whose methods are in several files, or that has not all of its protocol's: see test_surface.
INCOMPLETE = ("incomplete implementation", "method definition for", "does not fully implement")

APPLE = ROOT / "tests/bindings/support/objc/apple.c"

SOURCE = """
#include <metal_stdlib>
using namespace metal;

kernel void vector_add(device const float *a [[buffer(0)]], device const float *b [[buffer(1)]],
                       device float *out [[buffer(2)]], uint i [[thread_position_in_grid]]) {
    out[i] = a[i] + b[i];
}
kernel void scale(device const float *in [[buffer(0)]], device float *out [[buffer(1)]],
                  constant float &factor [[buffer(2)]], uint i [[thread_position_in_grid]]) {
    out[i] = in[i] * factor;
}
kernel void increment(device uint *data [[buffer(0)]], uint i [[thread_position_in_grid]]) { data[i] += 1; }
kernel void positions(device uint *out [[buffer(0)]], uint3 at [[thread_position_in_grid]],
                      uint3 size [[threads_per_grid]]) {
    out[(at.z * size.y + at.y) * size.x + at.x] = at.x + 1000 * at.y + 1000000 * at.z;
}
kernel void group_sum(device const uint *in [[buffer(0)]], device uint *out [[buffer(1)]],
                      threadgroup uint *part [[threadgroup(0)]], uint i [[thread_position_in_grid]],
                      uint t [[thread_index_in_threadgroup]], uint g [[threadgroup_position_in_grid]],
                      uint n [[threads_per_threadgroup]]) {
    part[t] = in[i];
    threadgroup_barrier(mem_flags::mem_threadgroup);
    if (t == 0) { uint sum = 0; for (uint k = 0; k < n; k++) sum += part[k]; out[g] = sum; }
}
kernel void gather(device const ulong *addresses [[buffer(0)]], device float *out [[buffer(1)]],
                   uint i [[thread_position_in_grid]]) {
    out[i] = *(device const float *)addresses[i];
}
kernel void invert(texture2d<float, access::read> in [[texture(0)]],
                   texture2d<float, access::write> out [[texture(1)]], uint2 at [[thread_position_in_grid]]) {
    if (at.x < out.get_width() && at.y < out.get_height()) out.write(1 - in.read(at), at);
}
kernel void shift(texture2d<float> in [[texture(0)]], texture2d<float, access::write> out [[texture(1)]],
                  sampler s [[sampler(0)]], constant int2 &offset [[buffer(0)]],
                  uint2 at [[thread_position_in_grid]]) {
    if (at.x < out.get_width() && at.y < out.get_height())
        out.write(in.sample(s, float2(int2(at) + offset) / float2(in.get_width(), in.get_height())), at);
}
kernel void tally(device atomic_uint *counter [[buffer(0)]]) { atomic_fetch_add_explicit(counter, 1, memory_order_relaxed); }
"""  # noqa: E501 - Metal, as one writes it


def _run(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=folder)
    assert not done.returncode, done.stderr
    return done.stderr


@pytest.fixture(scope="session")
def gcc() -> str:
    """gcc with its Objective-C compiler, GNUstep's headers and both libraries."""
    found = needs.objective_c()
    needs.gnustep_libraries()
    return found


@pytest.fixture(scope="session")
def fake_library(gcc: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fake as a shared library. GNUstep's headers and Metal's are parsed once for all of its files."""

    def build(folder: Path) -> None:
        headers = [f"-isystem{GNUSTEP}", "-idirafter", str(ROOT / "headers/objc")]
        (folder / "first.h").write_text(f'#import "{SOURCES}/fake.h"\n')
        _run(gcc, *FLAGS, *headers, "-x", "objective-c-header", "first.h", folder=folder)
        headers += ["-include", "first.h", "-Winvalid-pch"]

        def compiled(source: Path) -> str:
            output = _run(gcc, *FLAGS, *headers, "-c", str(source), "-o", f"{source.stem}.o", folder=folder)
            warnings = [line for line in output.splitlines() if "warning:" in line or "error:" in line]
            return "\n".join(line for line in warnings if not any(known in line for known in INCOMPLETE))

        sources = sorted(SOURCES.glob("*.m"))
        with ThreadPoolExecutor() as pool:
            assert not (output := "".join(pool.map(compiled, sources))), output
        objects = [f"{source.stem}.o" for source in sources]
        libraries = ["-l:libgnustep-base.so.1.28", "-l:libobjc.so.4", "-lpthread"]
        _run(gcc, "-shared", *objects, "-o", "libfakemetal.so", *libraries, folder=folder)

    return shared.once(tmp_path_factory, "fake-metal", build) / "libfakemetal.so"


class Fake:
    """The functions of the fake beside Metal's interface: fake/control.h."""

    def __init__(self, library: Path) -> None:
        c = self.c = ctypes.CDLL(str(library))
        for name in ("fake_live", "fake_completed", "fake_dispatched"):
            getattr(c, name).restype = ctypes.c_long
        for name in ("fake_live_report", "fake_misuse_at"):
            getattr(c, name).restype = ctypes.c_char_p
        c.fake_allocated.restype = ctypes.c_ulong
        c.fake_live.argtypes = [ctypes.c_char_p]
        c.fake_settle.argtypes = c.fake_set_timeout.argtypes = [ctypes.c_double]

    def live(self, name: str | None = None) -> int:
        """How many objects are alive, after everybody is done."""
        assert self.c.fake_settle(10), "the GPU still has something to do"
        return int(self.c.fake_live(name and name.encode()))

    def report(self) -> dict[str, int]:
        """Living objects by class."""
        self.live()
        pairs = (line.rsplit(" ", 1) for line in self.c.fake_live_report().decode().splitlines())
        return {name: int(count) for name, count in pairs}

    def more(self, before: dict[str, int]) -> dict[str, int]:
        """What is alive and was not before, after a collection if there is anything."""
        found: dict[str, int] = {}
        for _ in range(3):  # a handler may return after a collection, and leave a cycle
            found = {name: count for name, count in self.report().items() if count > before.get(name, 0)}
            if not found:
                break
            gc.collect()
        return found

    @contextlib.contextmanager
    def timeout(self, seconds: float) -> Iterator[None]:
        """What waits for ever fails after so long."""
        self.c.fake_set_timeout(seconds)
        try:
            yield
        finally:
            self.c.fake_set_timeout(5)

    def misuses(self) -> list[str]:
        """What was done against the rules since the last time."""
        found = [self.c.fake_misuse_at(index).decode() for index in range(self.c.fake_misuse_count())]
        self.c.fake_forget_misuse()
        return found


class Gpu:
    """The modules, and the few lines that every dispatch starts with."""

    def __init__(self, modules: SimpleNamespace, fake: Fake) -> None:
        self.metal, self.foundation, self.objc = modules.metal, modules.foundation, modules.objc
        self.dispatch, self.mode, self.fake = modules.dispatch, modules.name, fake
        self.device = self.metal.MTLCreateSystemDefaultDevice()
        self.queue = self.device.newCommandQueue()
        self.library: Any = None

    def close(self) -> None:
        self.device = self.queue = self.library = None

    def text(self, value: str) -> Any:
        return self.foundation.NSString.from_str(value)

    def compile(self, source: str = SOURCE, options: Any = None) -> Any:
        return self.device.newLibraryWithSource_options_error_(self.text(source), options)

    def pipeline(self, name: str) -> Any:
        self.library = self.library or self.compile()
        function = self.library.newFunctionWithName_(self.text(name))
        return self.device.newComputePipelineStateWithFunction_error_(function)

    def buffer(self, data: bytes | int, options: int = 0) -> Any:
        """A buffer with these bytes, or of that length."""
        if isinstance(data, int):
            return self.device.newBufferWithLength_options_(data, options)
        return self.device.newBufferWithBytes_length_options_(data, len(data), options)

    def numbers(self, kind: str, *values: float) -> Any:
        return self.buffer(struct.pack(f"{len(values)}{kind}", *values))

    def read(self, buffer: Any, kind: str) -> list[Any]:
        """The numbers in a buffer."""
        data = ctypes.string_at(buffer.contents(), buffer.length())
        return list(struct.unpack(f"{len(data) // struct.calcsize(kind)}{kind}", data))

    def size(self, width: int, height: int = 1, depth: int = 1) -> Any:
        return self.metal.MTLSize(width, height, depth)

    @contextlib.contextmanager
    def commands(self, queue: Any = None) -> Iterator[Any]:
        """A command buffer that is committed and waited for."""
        commands = (queue or self.queue).commandBuffer()
        yield commands
        commands.commit()
        commands.waitUntilCompleted()

    @contextlib.contextmanager
    def compute(self, name: str, *buffers: Any) -> Iterator[Any]:
        """An encoder with a pipeline and its buffers; what is encoded has run afterwards."""
        with self.commands() as commands:
            encoder = commands.computeCommandEncoder()
            encoder.setComputePipelineState_(self.pipeline(name))
            for index, buffer in enumerate(buffers):
                encoder.setBuffer_offset_atIndex_(buffer, 0, index)
            yield encoder
            encoder.endEncoding()
        assert commands.error() is None


@contextlib.contextmanager
def environment(**values: str) -> Iterator[None]:
    before = {key: os.environ.get(key) for key in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for key, value in before.items():
            os.environ.pop(key) if value is None else os.environ.__setitem__(key, value)


@pytest.fixture(scope="session")
def shim(gcc: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with Apple's entry points over GCC's runtime."""
    if platform.machine() != "x86_64":
        pytest.skip("the shim with Apple's entry points is x86_64 assembly")
    return build_shim(tmp_path_factory.mktemp("shim"))


@pytest.fixture(scope="session")
def apple(gcc: str, shim: Path) -> Path:
    """A runtime library that has what Apple's has, made of the shim and GCC's runtime."""
    library = shim.with_name("libapple.so")
    parts = [str(APPLE), *map(str, shim.parent.glob("*.S")), "-l:libobjc.so.4"]
    _run(gcc, "-shared", "-fPIC", "-w", "-o", str(library), *parts)
    return library


@pytest.fixture(scope="session", params=["lookup", "msgsend", "apple"])
def mode(request: pytest.FixtureRequest, fake_library: Path) -> dict[str, str]:
    """The environment of one dispatch mode."""
    where = {"AUTOGEN_METAL_LIBRARY": str(fake_library), "AUTOGEN_DISPATCH_LIBRARY": str(fake_library)}
    if request.param == "lookup":
        return {**where, "AUTOGEN_OBJC_DISPATCH": "lookup"}
    variable = {"msgsend": "AUTOGEN_OBJC_SHIM", "apple": "AUTOGEN_OBJC_LIBRARY"}[request.param]
    name = {"msgsend": "shim", "apple": "apple"}[request.param]
    return {**where, variable: str(request.getfixturevalue(name)), "AUTOGEN_OBJC_DISPATCH": "msgsend"}


@pytest.fixture(scope="session")
def modules(mode: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    """The generated modules in a package of this mode's own, so that one process can have all modes."""
    name = "metal_" + next(key for key in ("apple", "shim", "lookup") if key in str(mode.values()))

    def copied(folder: Path) -> None:
        # With what is compiled of them, which goes by the times of the sources; others may be compiling just now.
        left = shutil.ignore_patterns("amd_gpu", "*.pyi", "*.pyc.*")
        shutil.copytree(ROOT / "bindings", folder / name, ignore=left)

    folder = shared.once(tmp_path_factory, name, copied)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    result = SimpleNamespace(name=name)
    with environment(**mode):
        for module in ("metal", "foundation", "dispatch"):
            setattr(result, module, importlib.import_module(f"{name}.{module}"))
        result.objc = importlib.import_module(f"{name}._support.objc")
        assert result.metal.MTLCreateSystemDefaultDevice() is not None
        result.dispatch.dispatch_queue_get_label(None)
        runtime = importlib.import_module(f"{name}._support.objc.native.runtime").runtime()
    assert runtime.msgsend == (name != "metal_lookup")
    yield result
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def fake(fake_library: Path, modules: SimpleNamespace) -> Fake:
    """The fake's own functions."""
    return Fake(fake_library)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Any:
    """Tell fixtures whether the test failed: its traceback keeps objects alive."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


FAILED = pytest.StashKey[bool]()


@pytest.fixture
def gpu(request: pytest.FixtureRequest, modules: SimpleNamespace, fake: Fake) -> Iterator[Gpu]:
    """A device with a queue, inside a pool; afterwards nothing is alive that was not before, and no rule is broken."""
    fake.misuses()
    before = fake.report()
    with modules.objc.autorelease_pool():
        gpu = Gpu(modules, fake)
        yield gpu
        gpu.close()
    if not request.node.stash.get(FAILED, False):
        assert fake.more(before) == {}
        assert fake.misuses() == []


Run = Callable[..., "subprocess.CompletedProcess[str]"]

# A Mac has pools before it has Foundation, and says nothing where there is none; this stands for that.
POOL = """
from bindings import foundation
from bindings._support import objc
foundation.NSString.string()
outermost = objc.autorelease_pool()
outermost.__enter__()
"""


@pytest.fixture
def run(mode: dict[str, str]) -> Run:
    """`run(code)` runs Python with the checked-in modules in a process of its own, in the same mode."""

    def run(code: str, **more: str) -> subprocess.CompletedProcess[str]:
        where = {**os.environ, **mode, "PYTHONPATH": str(ROOT), **more}
        if "AUTOGEN_OBJC_LIBRARY" in mode:
            code = POOL + code
        return subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=where
        )

    return run
