"""`profile`: a HIP source compiled, run and traced in one go; without a GPU, on the mock and its emulator."""

from __future__ import annotations

import math
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import numpy as np

import runtime
import runtime.errors
from runtime.amd.models import MODELS, model
from runtime.mock import Machine
from runtime.mock.hardware.launch import EMULATED

from ..capture import write_container
from ..capture.files import kind
from ..capture.launch import of_launch
from ..errors import NoGpu, SqttError
from ..synth.hardware import Hardware
from . import Named, shared, signature
from .view_ import command as view

_TYPES = {
    "f16": np.float16, "f32": np.float32, "f64": np.float64, "i8": np.int8, "i16": np.int16, "i32": np.int32,
    "i64": np.int64, "u8": np.uint8, "u16": np.uint16, "u32": np.uint32, "u64": np.uint64,
}  # fmt: skip
_ABSENT = (
    runtime.errors.NoDevice,
    runtime.errors.OldKernel,
    runtime.errors.UnknownChip,
    runtime.errors.LibraryRefused,
)
_PATIENCE = 300.0
"""Seconds that a kernel may take; the mock's own time is not the clock's."""


class _Three(click.ParamType[tuple[int, int, int]]):
    name = "X[,Y[,Z]]"

    def convert(self, value: Any, param: Any, context: Any) -> tuple[int, int, int]:
        if isinstance(value, tuple):
            return value
        if not re.fullmatch(r"[1-9]\d{0,8}(,[1-9]\d{0,8}){0,2}", value):
            self.fail(f"{value!r}: expected one to three positive numbers, as in 16 or 4,4,1", param, context)
        x, y, z = [*map(int, value.split(",")), 1, 1][:3]
        return x, y, z


def _opened(name: str) -> Any:
    """The device; a mock's trace units tell of what its emulator carries out."""
    kind, _, target = name.partition(":")
    if kind == "mock":
        chip = model(target).chip
        if chip.generation != EMULATED:
            raise SqttError(f"{name}: mocks carry out code of gfx{EMULATED} alone: take mock:gfx1100")
        return runtime.open(system=Machine([MODELS[target]], trace=Hardware(chip)), patience=math.inf)
    try:
        return runtime.open(name)
    except _ABSENT as error:
        raise NoGpu(str(error)) from error


def argument(device: Any, text: str) -> Any:
    """An argument of the kernel by its text: `f32[1024]` is a buffer with the numbers 0 to 1023, others are numbers.

    Raises SqttError.
    """
    found = re.fullmatch(r"(\w+)\[([1-9]\d{0,9})\]", text)
    if found is not None and found[1] in _TYPES:
        with np.errstate(over="ignore"):
            data = np.arange(int(found[2])).astype(_TYPES[found[1]])
        buffer = device.alloc(data.nbytes)
        buffer.write(data.tobytes())
        return buffer
    try:
        return int(text, 0)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise SqttError(
            f"{text!r} is no argument: expected a buffer as f32[1024] ({', '.join(_TYPES)}), or a number"
        ) from None


def _read(path: Path) -> tuple[str, bytes]:
    """The source in a file, or the code object. Raises SqttError for what is neither."""
    wanted = "expected a HIP source, or a code object"
    if path.exists() and not path.is_file():  # a pipe may have no writer, a device no end
        raise SqttError(f"{path}: {kind(path)}, not a file; {wanted}")
    try:
        data = path.read_bytes()
        if not data:
            raise SqttError(f"{path}: nothing is in it; {wanted}")
        return ("" if data[:4] == b"\x7fELF" else data.decode()), data
    except OSError as error:
        raise SqttError(f"{path}: {error.strerror or error}; {wanted}") from error
    except UnicodeDecodeError as error:
        raise SqttError(f"{path}: neither text nor an ELF file; {wanted}") from error


def _kernel(program: Any, name: str | None) -> Any:
    if name is None and len(program) == 1:
        return next(iter(program.values()))
    if name not in program:
        raise SqttError(f"--kernel: the source has {', '.join(program) or 'no kernel'}")
    return program[name]


def _typed(kernel: Any, source: str) -> Any:
    """The kernel with the types that its source gives its parameters, so that no number is taken for another."""
    types = signature.types(source, kernel.name)
    return kernel if types is None else kernel.typed(*types)


@click.command("profile", context_settings={"ignore_unknown_options": True})  # -1 is an argument
@shared.argument
@click.argument("arguments", nargs=-1)
@click.option("--kernel", help="Which one, where the source has several.")
@click.option("--grid", type=_Three(), default=(1, 1, 1), help="Workgroups.  [default: 1]")
@click.option("--block", type=_Three(), default=(64, 1, 1), help="Work-items of each.  [default: 64]")
@click.option("--device", default="mock:gfx1100", show_default=True, help="Or kfd:0, a real GPU.")
@click.option("-o", "--output", type=Named(stream=False), help="Keep the capture here.")
@click.option("--view", "shows", is_flag=True, help="Show it in the browser, until interrupted.")
@click.option("--browser/--no-browser", default=True, help="With --view: whether to open the page.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="With --view: port of 127.0.0.1.")
@click.pass_context
def command(
    context: click.Context,
    path: Path,
    arguments: Sequence[str],
    kernel: str | None,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    device: str,
    output: Path | None,
    shows: bool,
    browser: bool,
    port: int,
) -> int:
    """Compile a kernel in HIP (FILE; or load a code object), run it with ARGUMENTS, and trace it.

    ARGUMENTS are buffers (f32[1024] has the numbers 0 to 1023) and numbers. On the mock of a gfx11 GPU the instructions
    are those that its emulator carried out; their times are a model's, no measurement.
    """
    if output is not None:
        shared.spare(output, path, "the source")
    source, data = _read(path)
    try:
        with _opened(device) as gpu:
            program = gpu.compile(source) if source else gpu.load(data)
            chosen = _typed(_kernel(program, kernel), source)
            with gpu.record(trace=runtime.Level.INSTRUCTIONS) as commands:
                commands.launch(chosen, grid, block, tuple(argument(gpu, text) for text in arguments))
            gpu.queue.submit(commands).wait(_PATIENCE)
            capture = of_launch(commands.traced, chosen.name)
    except runtime.errors.RuntimeFault as error:
        raise SqttError(str(error)) from error
    for note in capture.notes:
        click.echo(note, err=True)
    click.echo(
        f"{chosen.name}: {len(capture.waves())} waves, {len(capture.instructions())} instructions traced"
    )
    if output is None and not shows:
        return 0
    with tempfile.TemporaryDirectory() as folder:
        kept = output or Path(folder) / f"{chosen.name}.sqttz"
        write_container(capture, kept)
        if output is not None:
            click.echo(str(output))
        if shows:
            context.invoke(view, paths=(kept,), port=port, browser=browser, buffer=None)
    return 0
