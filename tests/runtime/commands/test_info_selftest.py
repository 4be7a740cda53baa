"""`python -m runtime info` and `selftest`, on the mock."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import runtime
import runtime.__main__ as program
from runtime.__main__ import main
from runtime.commands.info import info
from runtime.commands.selftest import KERNEL, selftest
from runtime.errors import BadCodeObject, NoDevice, OldKernel, TimedOut, UnknownChip
from runtime.mock.program import code
from tests.commandline import Run, runner
from tests.examples import telling
from tests.runtime.kernels import TARGETS, machine


@pytest.mark.parametrize("target", telling(TARGETS, "gfx942", "gfx1201"))
def test_everything_works_on_the_mock(target: str) -> None:
    found = CliRunner().invoke(main, ["selftest", f"mock:{target}"])
    assert found.exit_code == 0, found.output
    assert [line[:6] for line in found.output.splitlines()] == ["ok    "] * 6


def test_what_does_not_work_is_said() -> None:
    """A GPU on which every RELEASE_MEM gets lost: copies work, kernels never end."""
    system = machine()
    with runtime.open(system=system) as dev:
        system.teach(KERNEL, code("gfx1100", KERNEL), lambda group: None)
        system.lose = lambda packet: packet.name == "RELEASE_MEM"
        steps = {step.name: step.problem for step in selftest(dev)}
    assert steps["copy to the GPU and back"] == ""
    assert "are over" in steps["a kernel runs to its end"]


def test_what_is_there() -> None:
    lines = list(info(machine("gfx1201", gpus=2)))
    assert lines[0] == "KFD 1.17"
    assert lines[1] == "kfd:0  gfx1201, GPU id 0x4d00, /dev/dri/renderD128"
    assert "    64 compute units, 1 XCC, waves of 32" in lines
    assert "    registers: gc_12_0_0, 4 shader engines" in lines
    assert "    its clock runs at 100 MHz" in lines
    assert sum(line.startswith("kfd:") for line in lines) == 2


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives exit code, standard output and standard error."""

    def main(words: list[str]) -> None:
        monkeypatch.setattr(sys, "argv", ["runtime", *words])
        program.run()

    return runner(main, capsys)


MOCKS = "mock:gfx942, mock:gfx1030, mock:gfx1100, mock:gfx1200, mock:gfx1201"


def test_one_gpu_of_several() -> None:
    found = machine("gfx1201", gpus=2)
    assert [line[:5] for line in info(found, 1) if line.startswith("kfd:")] == ["kfd:1"]
    with pytest.raises(NoDevice, match="kfd:2: this process sees 2 GPUs"):
        list(info(found, 2))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("dump", "/nowhere"), "Invalid value for 'FILE': File '/nowhere' does not exist."),
        (
            ("dump", "--kind", "x", sys.executable),
            "Invalid value for '--kind': 'x' is not one of 'pm4', 'sdma', 'aql'.",
        ),
        (("nothing",), "No such command 'nothing'."),
        (("trace", "show"), "Missing argument 'FILE'."),
    ],
)
def test_a_wrong_command_is_one_line(run: Run, words: tuple[str, ...], message: str) -> None:
    status, out, err = run(*words)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"runtime: {message} (python -m runtime") and err.endswith(" --help says more)\n")


def test_no_command_is_the_help(run: Run) -> None:
    status, out, err = run()
    assert status == 2 and "Usage: python -m runtime" in out + err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("info", "mock:gfx1"), f"'mock:gfx1': expected kfd:0 (a GPU of this machine), or {MOCKS}"),
        (("info", "kfd"), f"'kfd': expected kfd:0 (a GPU of this machine), or {MOCKS}"),
        (
            ("selftest", "hello:gfx1100"),
            f"'hello:gfx1100': expected kfd:0 (a GPU of this machine), or {MOCKS}",
        ),
        (("selftest", "kfd"), f"'kfd': expected kfd:0 (a GPU of this machine), or {MOCKS}"),
    ],
)
def test_a_name_of_nothing_is_bad_input(run: Run, words: tuple[str, ...], message: str) -> None:
    assert run(*words) == (2, "", f"runtime: {message}\n")


@pytest.mark.skipif(Path("/dev/kfd").exists(), reason="there is a GPU here")
@pytest.mark.parametrize("words", [("info",), ("info", "kfd:0"), ("selftest",), ("selftest", "kfd:0")])
def test_a_machine_without_a_gpu(run: Run, words: tuple[str, ...]) -> None:
    hint = "is there an AMD GPU, and is its driver loaded (modprobe amdgpu)?"
    assert run(*words) == (3, "", f"runtime: /dev/kfd: No such file or directory; {hint}\n")


@pytest.mark.parametrize(
    ("error", "code", "last"),
    [
        (OldKernel("boot a newer one"), 3, "runtime: boot a newer one"),
        (UnknownChip("gfx9"), 3, "runtime: gfx9"),
        (TimedOut("late"), 1, "runtime: late"),
        (BadCodeObject("cut short"), 2, "runtime: cut short"),
        (PermissionError(13, "no", "x"), 2, "runtime: [Errno 13] no: 'x'"),
        (KeyboardInterrupt(), 130, ""),
        (
            LookupError("x"),
            70,
            "runtime: a defect of this program: please report what it printed (LookupError('x'))",
        ),
    ],
)
def test_what_goes_wrong_is_an_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, last: str
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(program, "dump", fails)
    status, _, err = run("dump", sys.executable)
    assert (status, err.rstrip().rpartition("\n")[2]) == (code, last)
