"""`autogen cdef`: a module's declarations for cffi."""

from __future__ import annotations

from pathlib import Path

import click

from ...cdef import cdef
from ...clang import data_model
from ...view import FileModule, open_module
from .. import replacing, shared
from ..printing import AS_JSON, answer, echo


@click.command("cdef")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@click.option(
    "-o", "--output", "output", type=click.Path(path_type=Path, dir_okay=False), help="The file to write."
)
@click.option("--target", default="", help="The target triple (default: the module's first).")
@replacing.option
@AS_JSON
@click.pass_obj
def command(
    folder: Path | None,
    names: tuple[str, ...],
    output: Path | None,
    target: str,
    anyway: bool,
    as_json: bool,
) -> int:
    """Write the declarations of bindings, or of modules FILE.py, as text for cffi's `FFI().cdef()`.

    Types of the modules that they link to are among them. Packed records stand in comments `/* cffi: pack=N` … `*/`,
    each for a call `cdef(…, pack=N)` of its own. What cffi cannot take is listed at the end with the reason.

    Modules are read as text; nothing of them is run.
    """
    if output is not None:
        replacing.see_folder("-o", output)
    if target:
        data_model(target)  # a target that clang does not know is said before anything is written
    text = cdef({name: _module(folder, name).view(target) for name in names})
    if output is not None:
        replacing.replace({output: text}, output.parent, anyway=anyway)
    if as_json:
        answer(
            {"modules": names, "target": target or None, "file": output and str(output), "declarations": text}
        )
    elif output is None:
        echo(text, nl=False)
    return 0


def _module(folder: Path | None, name: str) -> FileModule:
    """A module by its file, or by the name of its binding. Raises AutogenError where there is none."""
    if name.endswith(".py"):
        return open_module(Path(name))
    where = shared.reading(folder, shared.having(name))
    return open_module(where.module_path(where.only(name)), where.root)
