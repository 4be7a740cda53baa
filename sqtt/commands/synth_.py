"""`synth`: a synthetic capture."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from .. import synth
from ..capture import Capture, LoadedCode
from ..capture.container import Written, write_pieces
from ..capture.files import atomic_file
from ..encode import PIECE
from ..formats import LAYOUTS
from . import Named, shared


@click.command("synth")
@click.argument("path", metavar="FILE", type=Named(stream=False))
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
@click.option(
    "--waves", type=click.IntRange(0, 100_000_000), default=10_000, show_default=True, help="Waves in all."
)
@click.option("--engines", type=click.IntRange(1, 32), default=4, show_default=True, help="Shader engines.")
@click.option("--units", type=click.IntRange(1, 16), default=4, show_default=True,
              help="Work-group processors of a shader array; on CDNA compute units.")  # fmt: skip
@click.option(
    "--seed",
    type=click.IntRange(0, 2**64 - 1),
    default=0,
    show_default=True,
    help="The same seed gives the same bytes.",
)
@click.option("--losses", type=click.IntRange(0, 1_000_000), default=0, show_default=True,
              help="Stretches of lost packets per engine.")  # fmt: skip
@click.option(
    "--instructions/--no-instructions",
    default=None,
    help="Whether one unit's instructions are traced.  [default: instructions, but of gfx10, where none are made]",
)
@click.option("--truth", type=Named(stream=False), help="Write what is in the streams here, as numpy .npz.")
def command(
    path: Path,
    layout: str,
    kind: str,
    waves: int,
    engines: int,
    units: int,
    seed: int,
    losses: int,
    instructions: bool | None,
    truth: Path | None,
) -> int:
    """Make a synthetic capture, a container FILE, whose contents are known."""
    if truth is not None:
        shared.spare(truth, path, "the capture itself")
    able = synth.shows_instructions(LAYOUTS[layout])
    if instructions and not able:
        raise click.UsageError(f"no instructions are made for {layout}: give --no-instructions")
    instructions = able if instructions is None else instructions
    kernel, drafts = synth.drafts(
        layout,
        seed=seed,
        waves=waves,
        engines=engines,
        units=units,
        kind=kind,
        instructions=instructions,
        losses=losses,
        with_instructions=truth is not None,
    )
    note = f"synthetic: {kind}, seed {seed}, {losses} losses per engine"
    code = (LoadedCode("synthetic.elf", memoryview(kernel.code), kernel.load_address),) if kernel.code else ()
    capture = Capture(path, "synth", (), code, kernel.target, {}, (note,))
    with contextlib.ExitStack() as stack:
        known = None if truth is None else stack.enter_context(_Truth.at(truth))
        advance = stack.enter_context(shared.bar("writing", waves))

        def written() -> Iterator[Written]:
            for draft in drafts:
                if known is not None:
                    known.add(draft)
                yield Written(draft.index, _counted(draft, advance), instructions)
                del draft  # one engine is in memory at a time

        size = write_pieces(capture, path, written())
    click.echo(f"{path}: {waves:,} waves on {engines} engines, {size:,} bytes of streams", err=True)
    return 0


def _counted(draft: synth.Draft, advance: shared.Advance) -> Iterator[bytes]:
    """The pieces of a stream; its waves are done evenly with them."""
    waves, done, of = len(draft.waves), 0, max(len(draft.encoder) // PIECE, 1)
    for number, piece in enumerate(draft.encoder.pieces(), 1):
        yield piece
        now = waves * min(number, of) // of
        advance(now - done)
        done = now


class _Truth:
    """Arrays by engine in an .npz file: `se0.waves.start`, `se0.instructions.pc`, `se0.pairs`, `se0.losses`."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    @classmethod
    @contextlib.contextmanager
    def at(cls, path: Path) -> Iterator[_Truth]:
        with atomic_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            yield cls(archive)

    def add(self, draft: synth.Draft) -> None:
        for name, part in (("waves", draft.waves), ("instructions", draft.instructions)):
            for field in fields(part):
                self._put(f"se{draft.index}.{name}.{field.name}", getattr(part, field.name))
        self._put(f"se{draft.index}.pairs", draft.pairs)
        self._put(f"se{draft.index}.losses", draft.losses)

    def _put(self, name: str, values: NDArray[np.generic]) -> None:
        with self._archive.open(f"{name}.npy", "w", force_zip64=True) as file:
            np.lib.format.write_array(file, values, allow_pickle=False)
