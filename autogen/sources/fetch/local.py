"""Artifacts that are found and not fetched: an SDK through xcrun, a folder by its path."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from autogen import host
from autogen.sources.errors import SourceError, Unavailable
from autogen.sources.fetch.child import Job
from autogen.sources.fetch.folder import digest, unhashable
from autogen.sources.pins import Artifact

_BUILTINS = Path(__file__).parents[2] / "clang" / "include"


@dataclass(frozen=True)
class Found:
    """A folder of this machine that an artifact stands for, with its pin."""

    folder: Path
    pin: str
    sha256: str = ""


def find(artifact: Artifact, job: Job, xcrun: str = "xcrun") -> Found:
    """Find an artifact that is on this machine. Raises Unavailable where it is not."""
    if artifact.kind == "builtins":
        return Found(_BUILTINS, artifact.pin)
    if artifact.kind == "host":
        if not host.include_directories("c"):
            raise Unavailable(
                f"{artifact.name}: no C compiler here lists its include directories; install one, set CC, or name "
                "linux@… in its place (`autogen sources list` shows which)."
            )
        return Found(Path("/"), artifact.pin)
    return _sdk(artifact, job, xcrun) if artifact.kind == "xcrun" else _folder(artifact)


def hashed(artifact: Artifact) -> str:
    """What a folder has now. Raises Unavailable if it is not there, SourceError if it cannot be hashed."""
    return _folder(artifact).sha256


def _digest(artifact: Artifact, folder: Path) -> str:
    try:
        return digest(folder)
    except OSError as problem:
        raise SourceError(f"{artifact.name}: {unhashable(folder, problem)}") from None


def _folder(artifact: Artifact) -> Found:
    """`~` and $NAME are expanded; a relative path starts where sources.toml lies, and stays in that project."""
    expanded = os.path.expandvars(artifact.path)
    folder = artifact.folder / Path(expanded).expanduser()
    if folder.is_dir():
        if not Path(expanded).expanduser().is_absolute() and artifact.elsewhere(folder):
            raise SourceError(
                f"{artifact.name}: the path {artifact.path} leads out of the project, to {folder.resolve()}; copy "
                "what it needs into the project, or give the absolute path."
            )
        found = _digest(artifact, folder.resolve()) if artifact.sha256 else ""
        return Found(folder.resolve(), artifact.pin + " as it is now" * (found != artifact.sha256), found)
    hint = "one of the variables in it is not set" if "$" in expanded else "there is no such folder"
    shown = "" if "$" in artifact.path else f" ({folder})"  # a variable may hold what no log is to show
    raise Unavailable(f"{artifact.name}: the path {artifact.path} cannot be used: {hint}{shown}.")


def _sdk(artifact: Artifact, job: Job, xcrun: str) -> Found:
    try:
        where = job.run([xcrun, "--sdk", artifact.sdk, "--show-sdk-path"])
        version = job.run([xcrun, "--sdk", artifact.sdk, "--show-sdk-version"])
    except FileNotFoundError:
        raise Unavailable(
            f"{artifact.name}: the {artifact.sdk} SDK needs macOS with Xcode (no xcrun here)."
        ) from None
    folder = Path(where.out.strip())
    if where.code != 0 or not where.out.strip() or not folder.is_dir():
        raise Unavailable(
            f"{artifact.name}: xcrun knows no SDK {artifact.sdk!r}; install it with `xcode-select --install`."
        )
    return Found(folder, f"{artifact.pin} {version.out.strip()}".strip())
