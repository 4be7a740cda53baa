"""Values that make no sense are refused by a typed error, by whoever takes them first."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import runtime
from runtime import Kind
from runtime.amd import aql, pm4, sdma
from runtime.amd.codeobject import CodeObject
from runtime.amd.disassembly import listing
from runtime.amd.models import MODELS
from runtime.errors import (
    BadArguments,
    BadPacket,
    BadSettings,
    Closed,
    DeviceFault,
    KernelRefused,
    NoKernel,
    RuntimeFault,
    UnknownChip,
    seconds,
)
from runtime.journal import Recorder
from runtime.mock import Machine
from runtime.mock.program import Source, code, code_object
from tests.runtime.kernels import elf, machine

CHIP = MODELS["gfx1100"].chip
ONE = (1, 1, 1)


@pytest.mark.parametrize("time", [1e10, 1e308, 10**400, math.inf])
def test_a_time_beyond_all_measure_is_for_ever(time: float) -> None:
    assert seconds(time, "timeout") == math.inf
    with runtime.open(system=machine(), patience=time) as device:
        with device.record() as commands:
            commands.fill(device.alloc(4096), 1)
        device.queue.submit(commands).wait(time)
        device.finish(time)


@pytest.mark.parametrize("source", [None, b"x", 5, "é\ud800"])
def test_sources_that_are_no_text(source: Any) -> None:
    with (
        runtime.open(system=machine()) as device,
        pytest.raises(BadArguments, match="compile: a source"),
    ):
        device.compile(source)


def test_a_kernel_that_a_program_does_not_have() -> None:
    with runtime.open(system=machine()) as device:
        program = device.load(elf())
        with pytest.raises(NoKernel, match=r"^no kernel 'nope'; there are scale, mix, ") as caught:
            program["nope"]
        assert isinstance(caught.value, KeyError) and isinstance(caught.value, RuntimeFault)
        assert program.get("nope") is None and "nope" not in program


@pytest.mark.parametrize("path", ["/nowhere/q", "/", "/dev/full"])
def test_a_journal_that_cannot_be_written(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOGEN_RUNTIME_TRACE", path)
    with pytest.raises(BadSettings, match=f"AUTOGEN_RUNTIME_TRACE: the journal {path} cannot be written: "):
        runtime.open("mock:gfx1100")


def test_the_path_of_a_journal(tmp_path: Path) -> None:
    with runtime.open(system=Recorder(machine(), str(tmp_path / "run"))) as device:
        device.alloc(64)
    assert (tmp_path / "run").stat().st_size
    with pytest.raises(BadArguments, match="a journal's path: expected a str or a Path, not int"):
        Recorder(machine(), 5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda: runtime.open(system=5), BadArguments),  # type: ignore[arg-type]
        (lambda: Machine(["gfx1100"]), BadArguments),  # type: ignore[list-item]
        (lambda: Machine(None), BadArguments),  # type: ignore[arg-type]
        (lambda: machine().teach("a", b"1234", print), BadArguments),
        (lambda: machine().teach("a", "x" * 16, print), BadArguments),  # type: ignore[arg-type]
        (lambda: machine().teach("a", bytes(16), None), BadArguments),  # type: ignore[arg-type]
        (lambda: machine().teach(None, bytes(16), print), BadArguments),  # type: ignore[arg-type]
        (lambda: code("gfx9", "x"), UnknownChip),
        (lambda: code_object("gfx9", {}), UnknownChip),
        (lambda: code_object("gfx1100", {5: Source(())}), BadArguments),  # type: ignore[dict-item]
        (lambda: Source(("banana",)), BadArguments),
        (lambda: sdma.copy(CHIP, 0, 0, -1), BadPacket),
        (lambda: sdma.copy(CHIP, 0, 0, 1.5), BadPacket),  # type: ignore[arg-type]
        (lambda: sdma.copy(CHIP, 1 << 64, 0, 4), BadPacket),
        (lambda: sdma.fill(CHIP, 0, 1, -4), BadPacket),
        (lambda: sdma.fill(CHIP, 0.5, 1, 4), BadPacket),  # type: ignore[arg-type]
        (lambda: aql.kernel_dispatch(-1, 2, ONE, ONE), BadPacket),
        (lambda: aql.kernel_dispatch(1, 1 << 64, ONE, ONE), BadPacket),
        (lambda: aql.kernel_dispatch(1, 2, (1, 1), ONE), BadPacket),  # type: ignore[arg-type]
        (lambda: aql.kernel_dispatch(1, 2, ONE, ONE, private=1 << 32), BadPacket),
        (lambda: pm4.dispatch(CHIP, (1, 1), True), BadPacket),  # type: ignore[arg-type]
        (lambda: pm4.dispatch(CHIP, "abc", True), BadPacket),  # type: ignore[arg-type]
        (lambda: list(listing(CHIP, "ab")), BadPacket),  # type: ignore[arg-type]
        (lambda: list(listing(CHIP, [-1])), BadPacket),
        (lambda: list(listing(CHIP, [1 << 40])), BadPacket),
    ],
)
def test_values_that_are_none(call: Callable[[], object], error: type[RuntimeFault]) -> None:
    with pytest.raises(error):
        call()


@pytest.mark.parametrize("how", [{"profile": "no"}, {"profile": 1}, {"concurrent": None}])
def test_how_to_record_is_yes_or_no(how: dict[str, Any]) -> None:
    with runtime.open(system=machine()) as device, pytest.raises(BadArguments, match="expected a bool"):
        device.record(**how)


def test_two_devices_in_one_process() -> None:
    found = machine(gpus=2)
    with (
        runtime.open("kfd:0", system=found),
        pytest.raises(KernelRefused, match="one device open at a time: is another one open"),
    ):
        runtime.open("kfd:1", system=found)


def test_one_device_after_the_other_in_one_process() -> None:
    """The driver keeps the process's page of events, and the render nodes that its page tables came from."""
    found = machine(gpus=2)
    for name in ("kfd:0", "kfd:0", "kfd:1", "kfd:0"):
        with runtime.open(name, system=found) as device:
            out = device.alloc(64)
            with device.record() as commands:
                commands.launch(device.load(elf())["poke"], (1, 1, 1), (1, 1, 1), (out, 7))
            device.queue.submit(commands).wait(1.0)
            assert out.read()[:4] == b"\7\0\0\0"
        assert set(found.resources.values()) == {0}
    assert found.calls.count("AMDKFD_IOC_ACQUIRE_VM") == 2


def test_after_a_fault_the_process_is_told_to_end() -> None:
    """Linux runs no queue of the process on that GPU any more, whatever is closed and opened."""
    found = machine(gpus=2)
    with runtime.open("kfd:0", system=found) as device:
        with device.record() as commands:
            commands.launch(device.load(elf())["poke"], (1, 1, 1), (1, 1, 1), (1 << 40, 7))
        with pytest.raises(DeviceFault, match="runs no more work of this process: go on in a new one"):
            device.queue.submit(commands).wait(1.0)
    with pytest.raises(DeviceFault, match="page not present at 0x10000000000 by poke"):
        runtime.open("kfd:0", system=found)
    runtime.open("kfd:1", system=found).close()
    assert set(found.resources.values()) == {0}


def test_what_was_closed_is_not_entered() -> None:
    device = runtime.open(system=machine())
    buffer, signal, program = device.alloc(64, Kind.HOST), device.signal(), device.load(elf())
    commands = device.record()
    for one in (buffer, signal, program, commands, device):
        one.close()
        with pytest.raises(Closed), one:
            pytest.fail("it was entered")


def large(size: int) -> bytes:
    """A program whose first segment goes on in zeros, in memory."""
    data = bytearray(code_object("gfx1100", {"k": Source(())}))
    headers, count = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<H", data, 56)[0]
    loaded = [at for at in range(headers, headers + 56 * count, 56) if data[at : at + 4] == b"\x01\0\0\0"]
    last = max(loaded, key=lambda at: struct.unpack_from("<Q", data, at + 16)[0])
    struct.pack_into("<Q", data, last + 40, size)
    return bytes(data)


def test_many_zeros_of_a_program_are_written_by_the_gpu() -> None:
    file = large(100 << 20)
    parts = CodeObject.read(file).parts(0x10000)
    assert sum(len(part) for _, part in parts) < 1 << 16
    found = machine()
    found.teach("k", code("gfx1100", "k"), lambda group: None)
    with runtime.open(system=found) as device:
        program = device.load(file)
        assert device.download(program._memory, (100 << 20) - 4096, 4096) == bytes(4096)
        with device.record() as commands:
            commands.launch(program["k"], ONE, ONE, ())
        device.queue.submit(commands).wait(1.0)


@pytest.mark.parametrize("size", [1 << 14, 1 << 20])
def test_an_image_is_its_parts_and_zeros(size: int) -> None:
    found = CodeObject.read(large(size))
    image = bytearray(found.image(0x10000))
    assert len(image) == found.size > size
    for at, part in found.parts(0x10000):
        assert image[at : at + len(part)] == part[: len(image) - at]
        image[at : at + len(part)] = bytes(len(image[at : at + len(part)]))
    assert not any(image)
