"""`synth`: a synthetic capture."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from .. import synth
from ..capture import Capture, LoadedCode, Stream, write_container
from ..capture.files import atomic_file
from ..formats import LAYOUTS
from . import shared


@click.command("synth")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--layout", type=click.Choice(sorted(LAYOUTS)), default="gfx11", show_default=True, help="Format."
)
@click.option(
    "--kind",
    type=click.Choice(sorted(synth.KINDS)),
    default="busy matmul",
    show_default=True,
    help="Program.",
)
@click.option("--waves", type=click.IntRange(min=0), default=10_000, show_default=True, help="Waves in all.")
@click.option("--engines", type=click.IntRange(1, 32), default=4, show_default=True, help="Shader engines.")
@click.option("--units", type=click.IntRange(1, 16), default=4, show_default=True,
              help="Work-group processors of a shader array; on CDNA compute units.")  # fmt: skip
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same bytes.")
@click.option("--losses", type=click.IntRange(min=0), default=0, show_default=True,
              help="Stretches of lost packets per engine.")  # fmt: skip
@click.option(
    "--instructions/--no-instructions", default=True, help="Whether one unit's instructions are traced."
)
@click.option(
    "--truth", type=click.Path(path_type=Path), help="Write what is in the streams here, as numpy .npz."
)
def command(
    path: Path,
    layout: str,
    kind: str,
    waves: int,
    engines: int,
    units: int,
    seed: int,
    losses: int,
    instructions: bool,
    truth: Path | None,
) -> int:
    """Make a synthetic capture, a container FILE, whose contents are known."""
    made = synth.capture(
        layout,
        seed=seed,
        waves=waves,
        engines=engines,
        units=units,
        kind=kind,
        instructions=instructions,
        losses=losses,
    )
    streams = tuple(
        Stream(f"se{one.index}", memoryview(one.stream), one.index, instructions=instructions)
        for one in made.engines
    )
    note = f"synthetic: {kind}, seed {seed}, {losses} losses per engine"
    code = (LoadedCode("synthetic.elf", memoryview(made.code), made.load_address),) if made.code else ()
    capture = Capture(path, "synth", streams, code, made.target, {}, (note,))
    with shared.bar("writing", capture.size) as advance:
        write_container(capture, path, advance)
    if truth is not None:
        _truth(made, truth)
    click.echo(
        f"{path}: {made.waves:,} waves on {engines} engines, {capture.size:,} bytes of streams", err=True
    )
    return 0


def _truth(made: synth.Capture, path: Path) -> None:
    """Arrays by engine: `se0.waves.start`, `se0.instructions.pc`, `se0.pairs`, `se0.losses`."""
    arrays: dict[str, NDArray[np.generic]] = {}
    for engine in made.engines:
        for name, part in (("waves", engine.waves), ("instructions", engine.instructions)):
            for field in fields(part):
                arrays[f"se{engine.index}.{name}.{field.name}"] = getattr(part, field.name)
        arrays[f"se{engine.index}.pairs"], arrays[f"se{engine.index}.losses"] = engine.pairs, engine.losses
    with atomic_file(path) as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)
