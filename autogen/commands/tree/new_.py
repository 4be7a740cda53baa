"""`autogen new`: a manifest to start from."""

from __future__ import annotations

import keyword
from pathlib import Path

import click

from ...errors import AutogenError
from ...files import write
from .. import shared
from ..printing import echo


@click.command("new")
@click.argument("name")
@click.argument("headers", nargs=-1, required=True, metavar="HEADER…")
@click.option("--source", "sources", multiple=True, help="Name in sources.toml (default: linux).")
@click.option("-l", "library", help="Library that has the functions, such as libfoo.so.1.")
@click.pass_obj
def command(
    folder: Path | None, name: str, headers: tuple[str, ...], sources: tuple[str, ...], library: str | None
) -> int:
    """Write headers/NAME.toml for HEADER…, as they stand in an #include."""
    where = shared.project(folder)
    for part in name.split("."):
        if not part.isidentifier() or keyword.iskeyword(part):
            raise AutogenError(f"{name!r} cannot be a Python module's name; use an identifier")
    path = where.manifest_path(name)
    if path.exists():
        raise AutogenError(f"{path} exists already; edit it, or choose another name")
    named = [*sources, *(base for base in ("clang-builtins", "linux") if base not in sources)]
    for source in named:
        if source not in where.pins.sources:
            raise AutogenError(
                f"sources.toml has no source {source!r}; it has {', '.join(where.pins.sources)}"
            )
    lines = [
        f'about = "{Path(headers[0]).stem}"  # one line: what is bound',
        f"headers = [{', '.join(_quoted(header) for header in headers)}]",
        f"sources = [{', '.join(_quoted(source) for source in named)}]",
    ]
    if library:
        lines.append(f"library = [{_quoted(library)}]")
    lines += ["", "[skips]  # what `autogen check` reports as not bound, each with your reason"]
    write({path: "\n".join(lines) + "\n"}, where.root)
    echo(
        f"{path.relative_to(where.root)}: written; now run `autogen regen {name}` and `autogen check {name}`"
    )
    return 0


def _quoted(text: str) -> str:
    if '"' in text or "\\" in text or "\n" in text:
        raise AutogenError(f"{text!r} cannot be written into a manifest")
    return f'"{text}"'
