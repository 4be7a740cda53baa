"""Captures for the viewer's tests: synthetic, so that their truth is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sqtt import synth
from sqtt.capture import Capture, LoadedCode, Stream, write_container


def write(path: Path, synthetic: synth.Capture, **changes: object) -> Path:
    """A synthetic capture as a file."""
    streams = tuple(
        Stream(f"se{one.index}", memoryview(one.stream), one.index, instructions=True)
        for one in synthetic.engines
    )
    code = (
        (LoadedCode("code.elf", memoryview(synthetic.code), synthetic.load_address),)
        if synthetic.code
        else ()
    )
    capture = Capture(path, "synth", streams, code, synthetic.target, {}, ("synthetic",))
    write_container(replace(capture, **changes), path)  # type: ignore[arg-type]
    return path


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("viewer")


@pytest.fixture(scope="session")
def synthetic() -> synth.Capture:
    return synth.capture("gfx11", seed=5, waves=400, engines=2, units=2, kind="busy matmul")


@pytest.fixture(scope="session")
def capture(folder: Path, synthetic: synth.Capture) -> Path:
    """400 waves on two engines."""
    return write(folder / "small.sqttz", synthetic)


@pytest.fixture(scope="session")
def losing(folder: Path) -> Path:
    """Streams with stretches of lost packets."""
    return write(folder / "losing.sqttz", synth.capture("gfx11", seed=6, waves=400, engines=1, losses=3))
