"""Runs commands, and captures for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sqtt import synth
from sqtt.capture import Capture, Stream, write_container
from sqtt.commands import main
from tests.commandline import Run, runner

from ..helpers.captures import NAMES

GEMM = "gfx1100_gemm_run_0_k0_r_32_32_16_2"
needs_samples = pytest.mark.skipif(not NAMES, reason="the published captures are not beside the repository")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; gives exit code, standard output and standard error."""
    return runner(main, capsys)


@pytest.fixture(scope="module")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, synth.Capture]:
    """A synthetic capture and its truth."""
    truth = synth.capture("gfx12", waves=300, engines=2, seed=3)
    path = tmp_path_factory.mktemp("captures") / "made.sqttz"
    streams = tuple(Stream("", memoryview(one.stream), one.index) for one in truth.engines)
    write_container(Capture(Path(), "made", streams, (), "gfx1200"), path)
    return path, truth


@pytest.fixture
def coded(run: Run, tmp_path: Path) -> Path:
    """A synthetic capture with its code."""
    path = tmp_path / "coded.sqttz"
    assert run("synth", path, "--waves", 200, "--engines", 2)[0] == 0
    return path
