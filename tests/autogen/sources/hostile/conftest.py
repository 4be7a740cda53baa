"""How a test unpacks an archive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.sources import Artifact
from autogen.sources.unpack import unpack
from tests.autogen.sources.registries import tree


@pytest.fixture
def unpacked(tmp_path: Path) -> Callable[[Artifact, bytes], dict[str, str]]:
    """Unpacks into a folder two below another one, in which nothing else may change."""

    def result(artifact: Artifact, content: bytes) -> dict[str, str]:
        archive, into = tmp_path / "archive", tmp_path / "outside/deep/into"
        archive.write_bytes(content)
        into.mkdir(parents=True)
        (tmp_path / "outside/victim").write_text("as it was")
        try:
            unpack(artifact, archive, into)
        finally:
            assert tree(tmp_path / "outside")["victim"] == "as it was"
            outside = [one for one in (tmp_path / "outside").rglob("*") if into not in one.parents]
            assert sorted(one.name for one in outside) == ["deep", "into", "victim"]
            assert not any(one.is_symlink() for one in into.rglob("*"))
            assert all(one.stat().st_nlink == 1 for one in into.rglob("*") if one.is_file())
        return tree(into)

    return result
