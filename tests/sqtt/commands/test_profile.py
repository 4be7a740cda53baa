"""`profile`: from a source or a code object to a capture, in one command."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

import sqtt
from sqtt.commands import main, signature
from sqtt.isa.text import unavailable
from tests import needs
from tests.commandline import Run, runner
from tests.interrupts import interruptible
from tests.runtime.emulator.launching import FILES

ROOT = Path(__file__).resolve().parents[3]
ELF = str(FILES / "gfx1100.elf")
VADD = ("--kernel", "vadd", "--grid", "16", ELF, "f32[1000]", "f32[1000]", "f32[1000]", "1000")
SOURCE = """
extern "C" __global__ void scale(const float *in, float *out, float factor) {
    unsigned i = blockIdx.x * blockDim.x + threadIdx.x;
    out[i] = in[i] * factor;
}
"""


def profile(*arguments: str, module: str = "sqtt") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, "profile", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT)


def test_a_code_object_becomes_a_capture(tmp_path: Path) -> None:
    file = tmp_path / "vadd.sqttz"
    done = profile(*VADD, "-o", str(file), module="runtime")
    assert not done.returncode, done.stderr
    first, second = done.stdout.splitlines()
    assert (
        first.startswith("vadd: 32 waves, ")
        and first.endswith(" instructions traced")
        and second == str(file)
    )
    capture = sqtt.open(file)
    assert len(capture.waves()) == 32 and {*capture.waves().column("kernel").cells(0, 32)} == {"vadd"}
    if unavailable("gfx1100"):
        needs.missing("LLVM's disassembler", "libllvm19")
    texts = capture.instructions().column("text").cells(0, 100)
    assert any("v_add_f32" in str(text) for text in texts)


def test_a_source_is_compiled(run: Run, tmp_path: Path) -> None:
    needs.program("ld.lld-19")
    source = tmp_path / "scale.hip"
    source.write_text(SOURCE)
    code, out, errors = run("profile", source, "--grid", "4", "f32[256]", "f32[256]", "2.5")
    assert code == 0, errors
    assert out.startswith("scale: 8 waves, ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((ELF, "1"), "--kernel: the source has vadd"),
        (("--kernel", "vadd", ELF, "f33[8]"), "'f33[8]' is no argument: expected a buffer as f32[1024]"),
        (("--kernel", "vadd", ELF, "1"), "vadd takes 4 arguments"),
        (("--grid", "0", ELF), "expected one to three positive numbers"),
        (("/nowhere/a.hip",), "sqtt: /nowhere/a.hip: No such file or directory; expected a HIP source"),
        (("--device", "mock:gfx7", ELF), "gfx7"),
        (("--device", "mock:gfx1201", ELF), "mock:gfx1201: mocks carry out code of gfx11 alone"),
        ((str(Path(__file__)),), "does not compile"),
    ],
)
def test_what_does_not_do_gets_a_line(run: Run, arguments: tuple[str, ...], message: str) -> None:
    if message == "does not compile":
        needs.program("ld.lld-19")
    code, _, errors = run("profile", *arguments)
    assert code == 2 and message in errors and "Traceback" not in errors


def test_numbers_are_what_the_source_says_they_are(run: Run, tmp_path: Path) -> None:
    needs.program("ld.lld-19")
    source = tmp_path / "add.hip"
    source.write_text(
        'extern "C" __global__ void add(int *a, int b, unsigned c) { a[threadIdx.x] += b + c; }'
    )
    assert run("profile", source, "i32[64]", "-3", "4")[0] == 0
    code, _, errors = run("profile", source, "i32[64]", "-3", "nan")
    assert code == 2 and "argument 2" in errors


@pytest.mark.parametrize(
    ("parameters", "types"),
    [
        ("const float *__restrict__ in, unsigned n", ("pointer", "u32")),
        ("long long a, unsigned char b, size_t c, int16_t, double d", ("i64", "u8", "u64", "i16", "f64")),
        ("/* none, */", ()),
        ("Point where", None),
        ("float4 a", None),
    ],
)
def test_a_source_tells_the_types_of_parameters(parameters: str, types: tuple[str, ...] | None) -> None:
    source = f'extern "C" __global__ __launch_bounds__(64) void f({parameters}) {{}}'
    assert signature.types(source, "f") == types and signature.types(source, "g") is None


def test_the_same_command_of_the_runtime_speaks_in_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    done = profile("/nowhere/a.hip", module="runtime")
    assert done.returncode == 2 and done.stderr.startswith("runtime: /nowhere/a.hip: No such file")
    run = runner(lambda words: main(words, "runtime"), capsys)
    assert "Usage: python -m runtime profile" in run("profile", "--grid", "0", ELF)[2]


@pytest.mark.skipif(Path("/dev/kfd").exists(), reason="there is a driver")
def test_where_there_is_no_gpu_the_exit_code_is_3(run: Run) -> None:
    code, _, errors = run("profile", "--device", "kfd:0", ELF)
    assert code == 3 and "modprobe amdgpu" in errors


def test_it_is_shown_until_interrupted() -> None:
    words = ("-u", "-m", "sqtt", "profile", *VADD, "--view", "--no-browser")
    with interruptible(*words, folder=ROOT) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline(), process.stdout.readline()]
        address = lines[1].split()[0]
        try:
            with urlopen(address, timeout=30) as page:
                assert page.status == 200 and b"<html" in page.read().lower()
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)
    assert lines[0].startswith("vadd: 32 waves")
