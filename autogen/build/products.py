"""The cache of products: what was generated before from the same manifest, headers and generator is not made again."""

from __future__ import annotations

import errno
import functools
import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

import msgspec

from bindings._support import cfunctions
from bindings._support import format as module_format

from ..clang import VERSION
from ..errors import AutogenError
from ..manifest import Binding
from ..passes.options import Linked
from ..sources import Cache, Obtained
from ..sources.fetch import folder
from .outcome import Built, PerTarget, artifacts

PRODUCTS_KEPT = 400
# What the generator uses of the bindings' run time: it decides products too.
RUN_TIME = (cfunctions, module_format)


def known(path: Path | None) -> Built | None:
    """A product of before; None if there is none, or what is there is damaged (a crash leaves files of nulls)."""
    if path is None:
        return None
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Built)
    except (OSError, msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None
    with suppress(OSError):  # the cache may be read-only
        os.utime(path)  # `prune` keeps what was used last
    return found


def keep(path: Path | None, built: Built) -> None:
    """Keep a product, unless the cache is one that is only read. Raises AutogenError if there is no room for it."""
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with Cache(path.parents[1]).workspace("product") as folder:
            (folder / path.name).write_bytes(msgspec.json.encode(built))
            (folder / path.name).replace(path)
        prune(path.parent, PRODUCTS_KEPT)
    except OSError as problem:
        if problem.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise AutogenError(
                f"the cache {path.parent} cannot be written: {problem.strerror}; free some of it, or set "
                "AUTOGEN_CACHE to a folder with more room"
            ) from None


def prune(folder: Path, kept: int) -> None:
    """Keep the files used last: a generator under work makes new ones with every change."""
    dated = []
    for entry in os.scandir(folder):
        with suppress(OSError):  # another process may have pruned it
            dated.append((entry.stat().st_mtime, entry.path))
    for _, path in sorted(dated)[: -kept or None]:
        Path(path).unlink(missing_ok=True)


def place(
    cache: Path, binding: Binding, headers: PerTarget, linked: tuple[Linked, ...], within: int = 0
) -> Path | None:
    """Where a product is kept: a digest of all that decides it; None for headers somewhere on this machine (an SDK)."""
    digests = [_digest(one) for one in artifacts(headers)]
    if not all(digests):
        return None
    facts = [
        repr(binding),
        [
            (digest, one.artifact.pin, sorted(one.artifact.keep))
            for digest, one in zip(digests, artifacts(headers), strict=True)
        ],
        [[target, *(str(root.name) for root in of.roots)] for target, of in headers.items()],
        [
            (other.binding, other.headers, sorted(other.names.items()), sorted(other.complete))
            for other in linked
        ],
        within,
        generator(),
    ]
    return cache / "products" / f"{hashlib.sha256(json.dumps(facts).encode()).hexdigest()}.json"


def _digest(one: Obtained) -> str:
    """Of an artifact's bytes, or of the headers of a folder in the project; else empty, as for one too large to be
    hashed: what is made of that is not kept, but made again."""
    if one.sha256 or one.artifact.kind != "path" or Path(one.artifact.path).is_absolute():
        return one.sha256
    try:
        return folder.digest(one.tree)
    except OSError:
        return ""


@functools.cache
def generator() -> str:
    """A digest of the generator itself: its code, its templates, its headers, libclang."""
    digest = hashlib.sha256(VERSION.encode())
    for path in generator_files():
        digest.update(f"{path.parent.name}/{path.name}".encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def generator_files() -> list[Path]:
    """All files that decide a product besides its headers and manifest."""
    own = [path for path in Path(__file__).parents[1].rglob("*") if path.suffix in (".py", ".j2", ".h")]
    used = [
        path for package in RUN_TIME for folder in package.__path__ for path in Path(folder).rglob("*.py")
    ]
    return [*sorted(own), *sorted(used)]
