"""`autogen export`: modules for another tree."""

from __future__ import annotations

from pathlib import Path

import click

from ...errors import AutogenError
from ...files import write
from .. import shared
from ..printing import echo
from .gen_ import support


@click.command("export")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@click.argument("target", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@click.pass_obj
def command(folder: Path | None, names: tuple[str, ...], target: Path) -> int:
    """Copy the committed modules NAME…, those they take types from, and `_support` into a package's DIR.

    They are copied; nothing of them is run.
    """
    where = shared.reading(folder, shared.having(*names))
    needed = where.with_links(where.choose(names))
    texts: dict[Path, str | bytes] = {}
    for name in needed:
        for path in (where.module_path(name), where.stub_path(name)):
            committed = where.committed(path)
            if committed is None:
                raise AutogenError(f"{path} is missing; run `autogen regen {name}` first")
            texts[target / path.relative_to(where.modules)] = committed
        for init in where.package_inits(name):
            texts[target / init.relative_to(where.modules)] = where.committed(init) or b""
    shared.recover(target)
    write(texts | support(target), target)
    echo(f"{target}: {', '.join(needed)} and _support")
    return 0
