"""A launch that the runtime traced is a capture: its waves, its instructions at their addresses, what was lost."""

from __future__ import annotations

from pathlib import Path

import pytest

import runtime
import sqtt
from runtime import Level
from runtime.amd.models import MODELS
from runtime.mock import Machine
from sqtt.capture import write_container
from sqtt.synth.hardware import Hardware
from sqtt.synth.machine import code_object, program
from sqtt.synth.program import shows_instructions
from tests.runtime.kernels import TARGETS as EACH


def launched(target: str, level: Level | None, groups: int = 12) -> tuple[Hardware, sqtt.Capture]:
    """A kernel of the synthetic program, run on a mock whose engines write what they saw."""
    source = Hardware(MODELS[target].chip)
    synthetic = program(source.layout, source.path)
    code = synthetic.code if synthetic is not None else bytes(64)
    machine = Machine([MODELS[target]], trace=source)
    machine.teach("kernel", code, lambda group: None)
    with runtime.open(system=machine) as dev:
        kernel = dev.load(code_object(code, target, "kernel"))["kernel"]
        with dev.record(trace=level) as commands:
            commands.launch(kernel, (groups, 1, 1), (32, 1, 1), (b"",))
        dev.queue.submit(commands).wait(1.0)
        return source, sqtt.of_launch(commands.traced)


@pytest.mark.parametrize("target", EACH)
def test_its_waves_are_those_that_ran(target: str) -> None:
    source, capture = launched(target, Level.WAVES)
    assert (capture.target, capture.format, capture.notes) == (target, "launch", ())
    table = capture.waves()
    assert len(table) == 12 == sum(len(one.start) for one in source.waves.values())
    assert set(table.column("kernel").cells(0, 12)) == {"kernel"}
    assert [one.instructions for one in capture.streams] == [False] * len(capture.streams)


@pytest.mark.parametrize("target", EACH)
def test_its_instructions_have_the_addresses_at_which_they_were_loaded(target: str) -> None:
    source, capture = launched(target, Level.INSTRUCTIONS, groups=64)
    synthetic = program(source.layout, source.path)
    if synthetic is None or not shows_instructions(source.layout):
        assert source.layout.name == "gfx10"  # whose synthetic streams have no instructions
        return
    (code,) = capture.code_objects
    assert code.load_address is not None
    entry = code.load_address + code.code.kernels[0].entry
    seen = set(capture.instructions().column("pc").values.tolist())
    assert {entry + step.pc for step in synthetic.path} <= seen


def test_it_is_kept_as_other_captures_are(tmp_path: Path) -> None:
    _, capture = launched("gfx1100", Level.INSTRUCTIONS)
    write_container(capture, tmp_path / "launch.sqttz")
    again = sqtt.open(tmp_path / "launch.sqttz")
    assert [bytes(one.data) for one in again.streams] == [bytes(one.data) for one in capture.streams]
    assert again.code_objects[0].load_address == capture.code_objects[0].load_address
    assert (again.target, dict(again.device)) == ("gfx1100", dict(capture.device))
    assert again.device["wave_front_size"] == 32


def test_what_was_lost_is_said() -> None:
    machine = Machine([MODELS["gfx1100"]], trace=lambda traced: bytes(2 << 20))
    with runtime.open(system=machine) as dev:
        with dev.record(trace=Level.WAVES) as commands:
            commands.timestamp(dev.timestamp())
        dev.queue.submit(commands).wait(1.0)
        capture = sqtt.of_launch(commands.traced)
    assert len(capture.notes) == 2 * len(capture.streams)
    assert "xcc0_se0: its buffer of 1048576 bytes was full; the end is missing" in capture.notes


def test_without_a_trace_there_is_none() -> None:
    with pytest.raises(sqtt.CaptureError, match=r"record with trace=runtime\.Level\.INSTRUCTIONS"):
        launched("gfx1100", None)


@pytest.mark.parametrize("submitted", [False, True])
def test_a_trace_that_holds_nothing(submitted: bool) -> None:
    """It never ran; or it did on a mock that makes no streams."""
    machine = Machine([MODELS["gfx1100"]])
    with runtime.open(system=machine) as dev:
        with dev.record(trace=Level.WAVES) as commands:
            commands.timestamp(dev.timestamp())
        if submitted:
            dev.queue.submit(commands).wait(1.0)
        with pytest.raises(sqtt.CaptureError, match="the trace is empty: submit its command buffer and wait"):
            sqtt.of_launch(commands.traced)
