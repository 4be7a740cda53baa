"""Artifacts that are found on this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.sources import Artifact, Cache, Obtained, Unavailable, obtain
from tests.autogen.sources.registries import script

SDK = Artifact(name="macos", kind="xcrun", sdk="macosx")


def path(text: str, folder: Path) -> Artifact:
    return Artifact(name="own", kind="path", path=text, folder=folder)


def test_a_path_starts_where_the_pins_lie(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "objc").mkdir()
    one = obtain([path("objc", tmp_path)], cache)["own"]
    assert isinstance(one, Obtained)
    assert (one.tree, one.pin) == (tmp_path / "objc", "path objc")
    assert not one.exact, "nobody pinned its bytes"


def test_home_and_variables_are_expanded(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sdk").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SDKS", str(tmp_path))
    for text in ("~/sdk", "$SDKS/sdk"):
        one = obtain([path(text, Path("/"))], cache)["own"]
        assert isinstance(one, Obtained)
        assert one.tree == tmp_path / "sdk"


def test_a_path_that_is_not_there(cache: Cache, tmp_path: Path) -> None:
    assert "there is no such folder" in str(obtain([path("objc", tmp_path)], cache)["own"])
    assert "variables in it is not set" in str(obtain([path("$NO_SUCH_VARIABLE/x", tmp_path)], cache)["own"])


def test_the_sdk_that_xcrun_knows(cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "SDK").mkdir()
    answers = f'[ "$3" = --show-sdk-path ] && echo {tmp_path}/SDK || echo 15.2'
    script(tmp_path / "xcrun", f"#!/bin/sh\n{answers}\n")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    one = obtain([SDK], cache)["macos"]
    assert isinstance(one, Obtained)
    assert (one.tree, one.pin) == (tmp_path / "SDK", "SDK macosx 15.2")


def test_no_xcrun_and_no_sdk(cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = obtain([SDK], cache)["macos"]
    assert isinstance(answer, Unavailable)
    assert "needs macOS with Xcode" in str(answer)
    script(tmp_path / "xcrun", "#!/bin/sh\nexit 1\n")
    assert "xcrun knows no SDK 'macosx'" in str(obtain([SDK], cache)["macos"])
