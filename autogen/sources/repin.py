"""Write a newer pin into sources.toml, leaving every comment, order and blank line as the author had it."""

from __future__ import annotations

from pathlib import Path

import tomlkit
from tomlkit.items import Table

from autogen.files import write
from autogen.sources.errors import SourceError
from autogen.sources.pins import Artifact, load_pins

_MOVING = {
    "pypi": ("requirement", "sha256", "bytes"),
    "debian": ("version", "path", "sha256", "bytes"),
    "debian-source": ("version", "path", "sha256", "bytes"),
    "path": ("sha256",),
}


def repin(pins_path: Path, artifact_name: str, to: Artifact) -> bool:
    """Make the artifact's pin say what `to` says; False if it already did. The write is atomic.

    Raises SourceError for an artifact without a pin.
    """
    pins = load_pins(pins_path)
    if artifact_name not in pins.artifacts:
        raise SourceError(f"{pins_path}: no artifact is called {artifact_name!r}.")
    pinned = pins.artifacts[artifact_name]
    if pinned.kind not in _MOVING or pinned.kind != to.kind or not pinned.sha256:
        raise SourceError(
            f"{pins_path}: artifact.{artifact_name}: a {pinned.kind} artifact has no pin to move."
        )
    changes = {
        key: getattr(to, key) for key in _MOVING[pinned.kind] if getattr(to, key) != getattr(pinned, key)
    }
    if not changes:
        return False
    document = tomlkit.parse(pins_path.read_bytes().decode("utf-8"))
    artifacts = document["artifact"]
    assert isinstance(artifacts, dict)
    table = artifacts[artifact_name]
    assert isinstance(table, (Table, dict))
    for key, value in changes.items():
        table[key] = value
    write({pins_path: tomlkit.dumps(document)}, pins_path.parents[1])
    return True
