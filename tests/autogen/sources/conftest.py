"""What the tests of this folder start from."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.sources import Apt, Artifact, Cache
from tests.autogen.sources.registries import COPY, Files, Pool, script, sha256, wheel


@pytest.fixture
def pool(tmp_path: Path) -> Pool:
    folder, mirror = tmp_path / "apt", tmp_path / "mirror"
    folder.mkdir()
    mirror.mkdir()
    for name in ("apt-get", "apt-cache"):
        script(folder / name, "#!/bin/sh\nexit 0\n")
    apt = Apt(
        helper=str(folder / "apt-helper"),
        get=str(folder / "apt-get"),
        cache=str(folder / "apt-cache"),
        mirror=str(mirror),
        keyrings=(),
    )
    handle = Pool(folder, mirror, apt)
    handle.helper(COPY)
    return handle


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, Files], Artifact]:
    """A package index that pip finds wheels in; calling it adds one and pins it."""
    links = tmp_path / "wheels"
    links.mkdir()
    for variable in ("PIP_CONSTRAINT", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))

    def add(name: str, version: str, files: Files) -> Artifact:
        content = wheel(name, version, files)
        (links / f"{name}-{version}-py3-none-any.whl").write_bytes(content)
        return Artifact(
            name=name,
            kind="pypi",
            requirement=f"{name}=={version}",
            platform="any",
            python="3.11",
            sha256=sha256(content),
            bytes=len(content),
            licence="MIT",
        )

    return add
