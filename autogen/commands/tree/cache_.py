"""`autogen cache`: where fetched headers and products are, how large, and away with them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from ...errors import AutogenError
from ...sources import Cache
from ..printing import AS_JSON, answer, echo, summary

PARTS = {
    "archives": "as they were downloaded",
    "trees": "headers, unpacked of them",
    "apt": "indexes of Debian's archive",
    "products": "modules made before",
    "work": "half-done work of other runs",
}


@click.group("cache")
def command() -> None:
    """Say where the cache is and how large, or empty it. AUTOGEN_CACHE puts it elsewhere."""


@command.command("dir")
@AS_JSON
def dir_(as_json: bool) -> int:
    """Print the cache's folder."""
    root = str(Cache.default().root)
    answer({"dir": root}) if as_json else echo(root)
    return 0


@command.command("size")
@AS_JSON
def size(as_json: bool) -> int:
    """Print what is in the cache, in bytes or, for people, in megabytes."""
    cache = Cache.default()
    found = {part: sum(_sizes(cache.root / part)) for part in PARTS}
    if as_json:
        answer({"dir": str(cache.root), "bytes": sum(found.values()), "parts": found})
        return 0
    for part, count in found.items():
        echo(f"{count / 1e6:9.1f} MB  {part:9} {PARTS[part]}")
    echo(f"{sum(found.values()) / 1e6:9.1f} MB  {cache.root}")
    return 0


@command.command("clean")
@click.option("--products", is_flag=True, help="Only modules made before: the next run makes them anew.")
@AS_JSON
def clean(products: bool, as_json: bool) -> int:
    """Empty the cache: what is needed is fetched again. Other runs should not be at work."""
    cache = Cache.default()
    removed: Mapping[str, int] = {}
    cache.sweep()
    for part in ["products"] if products else [part for part in PARTS if part != "work"]:
        removed = {**removed, part: sum(_sizes(cache.root / part))}
        try:
            shutil.rmtree(cache.root / part)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise AutogenError(f"{error.filename}: cannot be removed: {error.strerror}") from None
    if as_json:
        answer({"dir": str(cache.root), "removed": sum(removed.values()), "parts": removed})
        return 0
    summary(f"{cache.root}: {sum(removed.values()) / 1e6:.1f} MB removed")
    return 0


def _sizes(folder: Path) -> Iterator[int]:
    for path in folder.rglob("*") if folder.is_dir() else ():
        try:
            if path.is_file() and not path.is_symlink():
                yield path.stat().st_size
        except OSError:  # another run has removed it
            continue
