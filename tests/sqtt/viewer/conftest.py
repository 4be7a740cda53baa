"""Captures for the viewer's tests, synthetic, so that their truth is known; and who asks about them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sqtt import synth
from sqtt.capture import Capture, LoadedCode, Stream, write_container
from sqtt.viewer.api import Api
from sqtt.viewer.items import opened
from sqtt.viewer.wire.columns import unpacked


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


class Asking:
    """Asks an Api as the page does."""

    def __init__(self, *paths: Path) -> None:
        self.api = Api(opened(paths))

    def status(self, name: str, **asked: object) -> int:
        return int(self.api.answer(name, {key: str(value) for key, value in asked.items()}).status)

    def json(self, name: str, **asked: object) -> Any:
        return json.loads(self.api.answer(name, {key: str(value) for key, value in asked.items()}).body)

    def columns(self, name: str, **asked: object) -> tuple[dict[str, Any], dict[str, Any]]:
        reply = self.api.answer(name, {key: str(value) for key, value in asked.items()})
        assert reply.status == 200, reply.body
        return unpacked(reply.body)

    def decode(self, what: str, item: int = 0, **asked: object) -> list[dict[str, Any]]:
        named = {"what": what, "item": str(item), **{key: str(value) for key, value in asked.items()}}
        reply = self.api.answer("decode", named)
        assert reply.lines is not None, reply.body
        return [json.loads(line) for line in reply.lines]


@pytest.fixture(scope="session")
def ask(capture: Path) -> Asking:
    """With waves, costs and the first engine decoded."""
    found = Asking(capture)
    for what, more in (("waves", {}), ("engine", {"part": 0}), ("costs", {})):
        assert found.decode(what, **more)[-1] == {"stage": "done", "error": ""}
    return found
