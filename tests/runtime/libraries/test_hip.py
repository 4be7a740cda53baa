"""HIP as a back end: the shared suite over a HIP of our own, and Debian's real one as far as it goes without a GPU."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

import runtime
from bindings import hip, hip5
from runtime.amd.codeobject import CodeObject
from runtime.compilers import hip_code
from runtime.errors import BadSource, LibraryRefused, NoCompiler, NoDevice
from tests import needs
from tests.runtime.conformance.conftest import HIP
from tests.runtime.libraries.conftest import ROOT, Suite
from tools.sqtt_isa import disassembled

MAJORS = {"hip": hip.hipDeviceProp_tR0600.gcnArchName.offset, "hip5": hip5.hipDeviceProp_t.gcnArchName.offset}
FAULT = """
import ctypes, os, runtime
from runtime.errors import DeviceFault
from tests.runtime.conformance.conftest import SIGNATURES
from runtime.mock.program import code_object

with runtime.open("hip:0") as device:
    print(device.engine.target)
    small, program = device.alloc(64), device.load(code_object("gfx1030", SIGNATURES))
    with device.record() as commands:
        commands.launch(program["increment"], (16, 1, 1), (64, 1, 1), (small,))
    try:
        device.queue.submit(commands).wait(1.0)
    except DeviceFault as fault:
        print(fault)
    try:
        device.alloc(4)
    except DeviceFault as fault:
        print("still", fault.kind, fault.kernel)
"""
LEAVES = """
import ctypes, gc, os, runtime
from tests.runtime.conformance.conftest import SIGNATURES
from runtime.mock.program import code_object

def main():
    with runtime.open("hip:0") as device:
        kept, program = device.alloc(64), device.load(code_object("gfx1030", SIGNATURES))
        with device.record(profile=True) as commands:
            commands.launch(program["increment"], (1, 1, 1), (16, 1, 1), (kept,))
            commands.signal(device.signal())
        for _ in range(20):
            device.queue.submit(commands)
        device.finish(1.0)
main()
gc.collect()
fake = ctypes.CDLL(os.environ["FAKE"])
print([fake.fake_live(what) for what in range(5)])
"""


@pytest.fixture(scope="module")
def fake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of our own."""
    library = tmp_path_factory.mktemp("hip") / "libfakehip.so"
    source = Path(__file__).with_name("fake_hip.c")
    flags = ("-shared", "-fPIC", "-O1", "-std=gnu11", "-Wno-unused-parameter", "-Werror=implicit")
    subprocess.run([needs.compiler(), *flags, str(source), "-o", str(library)], check=True)
    return library


def over(fake: Path, major: str) -> dict[str, str]:
    """The environment in which HIP of a major version is the fake; of the other one there is none."""
    other = "HIP5" if major == "hip" else "HIP"
    return {
        f"AUTOGEN_{major.upper()}_LIBRARY": str(fake), f"AUTOGEN_{other}_LIBRARY": "/nowhere/libamdhip64.so",
        f"AUTOGEN_{major.upper()}_ANY_VERSION": "1", "FAKE_HIP_ARCH_AT": str(MAJORS[major]), "FAKE": str(fake),
        "AUTOGEN_TEST_LOADS": "1", "PYTHONPATH": str(ROOT),
    }  # fmt: skip


def run(code: str, environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
    )
    assert not done.returncode, done.stderr
    return done.stdout.splitlines()


@pytest.mark.long
@pytest.mark.parametrize("major", MAJORS)
def test_it_passes_the_suite(fake: Path, major: str, suite: Suite) -> None:
    suite("hip:0", over(fake, major))


def test_a_fault_is_the_library_s_code_and_name(fake: Path) -> None:
    assert run(FAULT, over(fake, "hip5")) == [
        "gfx1030",
        (
            "hipErrorIllegalAddress (700) by increment: the driver runs no more work of this process: go on in a new "
            "one (on a mock: with a new machine)"
        ),
        "still hipErrorIllegalAddress (700) increment",
    ]


def test_everything_is_given_back(fake: Path) -> None:
    assert run(LEAVES, over(fake, "hip")) == ["[0, 0, 0, 0, 0]"]


def test_without_any_hip(fake: Path) -> None:
    nowhere = {"AUTOGEN_HIP_LIBRARY": "/nowhere/a.so", "AUTOGEN_HIP5_LIBRARY": "/nowhere/b.so"}
    code = "import runtime\ntry:\n    runtime.open('hip:0')\nexcept runtime.errors.NoDevice as no: print(no)"
    (line,) = run("import runtime.errors\n" + code, nowhere)
    assert line.startswith("HIP is not here: install ROCm, or apt-get install libamdhip64-5 (")


# Debian's real library ------------------------------------------------------------------------------------------------


def without_a_gpu() -> None:
    count = ctypes.c_int()
    if hip5.hipGetDeviceCount(ctypes.byref(count)) == hip5.hipSuccess:
        pytest.skip("needs a machine without an AMD GPU")


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
def test_without_a_gpu_the_library_s_own_words() -> None:
    without_a_gpu()
    with pytest.raises(LibraryRefused) as refused:
        runtime.open("hip:0")
    assert (refused.value.call, refused.value.code, refused.value.name) == (
        "hipGetDeviceCount",
        100,
        "hipErrorNoDevice",
    )


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
def test_the_self_test_on_the_real_library() -> None:
    without_a_gpu()
    done = subprocess.run(
        [sys.executable, "-m", "runtime", "selftest", "hip:0"], capture_output=True, text=True, cwd=ROOT
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("runtime: hipGetDeviceCount: hipErrorNoDevice (100)")


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
@pytest.mark.long
def test_the_self_test_compiles_and_runs(fake: Path) -> None:
    """hiprtc is Debian's, the GPU is the fake: it takes any code object of the GPU that it says it is."""
    code = "import sys; sys.argv = ['', 'selftest', 'hip:0']\nfrom runtime.__main__ import run; run()"
    assert [line[:6] for line in run(code, over(fake, "hip5"))] == ["ok    "] * 5


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
def test_hiprtc_compiles_what_our_loader_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    file = hip_code(HIP, "gfx1030")
    code = CodeObject.read(file)
    assert code.target == "gfx1030" and {*code.kernels} == {"vector_add", "scale", "increment"}
    scale = code.kernels["scale"].arguments
    assert scale is not None and [(one.offset, one.size) for one in scale if not one.hidden] == [
        (0, 8),
        (8, 8),
        (16, 4),
    ]
    (cached,) = (tmp_path / "autogen" / "kernels").iterdir()
    assert cached.read_bytes() == file
    cached.write_bytes(b"from the cache")
    assert hip_code(HIP, "gfx1030") == b"from the cache"
    assert hip_code(HIP + " ", "gfx1030") == file or len(list(cached.parent.iterdir())) == 2


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
@pytest.mark.needs("libllvm19", "libLLVM.so.19.1")
def test_the_disassembler_prints_what_hiprtc_compiled() -> None:
    file = hip_code(HIP, "gfx1030")
    kernel = CodeObject.read(file).kernels["increment"]
    image = CodeObject.read(file).image(0)
    names, at = [], kernel.entry
    while not names or not names[-1].startswith("s_endpgm"):
        ((size, text),) = disassembled("gfx1030", [image[at : at + 16]])  # type: ignore[misc]
        names.append(text.split()[0])
        at += size
    assert names[0].startswith("s_") and "global_store_dword" in names and "v_add_nc_u32_e32" in names


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
def test_a_gpu_that_hiprtc_does_not_know_ends_the_child_alone() -> None:
    with pytest.raises(NoCompiler, match="nothing here compiles for gfx1100: install a ROCm that knows it"):
        hip_code(HIP, "gfx1100")


@pytest.mark.needs("libamdhip64-5", "libamdhip64.so.5")
def test_a_source_that_is_wrong_gives_the_compiler_s_log() -> None:
    with pytest.raises(BadSource, match=r"(?s)does not compile for gfx1030.*error:.*nonsense"):
        hip_code("nonsense;", "gfx1030")


def test_names_that_are_none() -> None:
    for name in ("hip:", "hip:x", "metal:-1", "hip"):
        with pytest.raises(NoDevice, match="expected a name as in"):
            runtime.open(name)
