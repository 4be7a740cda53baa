"""Writing files so that nothing is ever half-written: a temporary file beside the target, then a rename."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from .errors import AutogenError


def write(texts: Mapping[Path, str]) -> list[Path]:
    """Write the texts that differ from what is there; returns the paths that changed.

    All temporary files exist before the first rename, so a full disk or a read-only folder changes nothing.
    """
    changed = {path: text for path, text in texts.items() if not _same(path, text)}
    drafts: dict[Path, str] = {}
    path = Path()
    try:
        for path, text in changed.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, draft = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
            drafts[path] = draft
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            Path(draft).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        for path in changed:
            Path(drafts[path]).replace(path)
            del drafts[path]
    except OSError as error:
        raise AutogenError(
            f"{path}: cannot be written ({error.strerror}); nothing was changed there"
        ) from None
    finally:
        for draft in drafts.values():
            with suppress(OSError):
                Path(draft).unlink()
    return list(changed)


def beside(module: Path, binding: str) -> Path:
    """The file of another binding (dotted, for one in a package): both stand under the folder with `_support`."""
    above = (folder for folder in module.parents if (folder / "_support").is_dir())
    return next(above, module.parent).joinpath(*binding.split(".")).with_suffix(".py")


def _same(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode()
    except OSError:
        return False
