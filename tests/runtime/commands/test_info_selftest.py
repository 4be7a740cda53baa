"""`python -m runtime info` and `selftest`, on the mock."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

import runtime
from runtime.__main__ import main
from runtime.commands.info import info
from runtime.commands.selftest import KERNEL, selftest
from runtime.mock.program import code
from tests.runtime.kernels import TARGETS, machine


@pytest.mark.parametrize("target", TARGETS)
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


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("mock:gfx1", "'gfx1': known are gfx942, gfx1030, gfx1100, gfx1200, gfx1201"),
        ("hello:gfx1100", "'hello:gfx1100': expected kfd, or a mock as in mock:gfx1100"),
    ],
)
def test_no_gpu_is_an_error_that_says_what_to_do(name: str, message: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "runtime", "info", name], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, f"runtime: {message}\n")
