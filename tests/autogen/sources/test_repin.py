"""Moving a pin leaves the rest of the file as its author wrote it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import SourceError, load_pins, repin

TEXT = f"""# by hand

[artifact.hip]   # the runtime
kind    = "debian"
package = 'hip'
version = "1.0-1"   # since release
suite = "bookworm"
architecture = "amd64"
path = "pool/main/h/hip_1.0-1_amd64.deb"
sha256 = "{"1" * 64}"
bytes = 170_812
licence = "MIT"
keep = [
  "usr/include/",   # all
]

[artifact.own]
kind = "path"
path = "objc"
"""


def test_only_the_moved_values_change(tmp_path: Path) -> None:
    pins = tmp_path / "sources.toml"
    pins.write_text(TEXT)
    moved = replace(
        load_pins(pins).artifacts["hip"],
        version="1.0-2",
        path="pool/main/h/hip_1.0-2_amd64.deb",
        sha256="2" * 64,
    )
    assert repin(pins, "hip", moved)
    expected = (
        TEXT.replace('"1.0-1"', '"1.0-2"').replace("hip_1.0-1", "hip_1.0-2").replace("1" * 64, "2" * 64)
    )
    assert pins.read_text() == expected
    assert load_pins(pins).artifacts["hip"] == moved
    assert [path.name for path in tmp_path.iterdir()] == ["sources.toml"]


def test_nothing_to_move_nothing_written(tmp_path: Path) -> None:
    pins = tmp_path / "sources.toml"
    pins.write_text(TEXT)
    before = pins.stat().st_ino
    assert not repin(pins, "hip", load_pins(pins).artifacts["hip"])
    assert pins.stat().st_ino == before


def test_what_has_no_pin_cannot_move(tmp_path: Path) -> None:
    pins = tmp_path / "sources.toml"
    pins.write_text(TEXT)
    own = load_pins(pins).artifacts["own"]
    with pytest.raises(SourceError, match="a path artifact has no pin to move"):
        repin(pins, "own", own)
    with pytest.raises(SourceError, match="no artifact is called 'hop'"):
        repin(pins, "hop", own)
