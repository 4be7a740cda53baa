"""Source names and a target to include directories."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import Artifact, Obtained, Pins, Source, SourceError, Unavailable, resolve

X86, ARM = "x86_64-linux-gnu", "aarch64-linux-gnu"
ZIG = Artifact(name="zig", kind="pypi", requirement="zig==1", sha256="1")
PINS = Pins(
    Path("sources.toml"),
    {"zig": ZIG},
    {
        "builtins": Source("builtins", ZIG, {"": ("include",)}),
        "linux": Source("linux", ZIG, {X86: ("x86", "any"), ARM: ("arm", "any")}),
        "all": Source("all", ZIG, {"": (".",)}),
        "gone": Source("gone", ZIG, {"": ("gone",)}),
        "x86": Source("x86", ZIG, {X86: ("x86",)}),
    },
)


@pytest.fixture
def zig(tmp_path: Path) -> Obtained:
    for name in ("include", "x86", "arm", "any"):
        (tmp_path / name).mkdir()
    return Obtained(ZIG, tmp_path, "1", True, "zig==1")


def test_directories_in_the_order_of_the_manifest(zig: Obtained) -> None:
    headers = resolve(["linux", "builtins"], ARM, PINS, {"zig": zig})
    assert [root.name for root in headers.roots] == ["arm", "any", "include"]
    assert headers.obtained == (zig,)


def test_the_artifact_itself(zig: Obtained) -> None:
    assert resolve(["all"], X86, PINS, {"zig": zig}).roots == (zig.tree,)


def test_an_unavailable_artifact_is_raised() -> None:
    with pytest.raises(Unavailable, match=r"^no network$"):
        resolve(["builtins"], X86, PINS, {"zig": Unavailable("no network")})


def test_a_target_that_a_source_does_not_serve(zig: Obtained) -> None:
    with pytest.raises(SourceError, match=rf"source\.x86\.include has no directories for {ARM}"):
        resolve(["x86"], ARM, PINS, {"zig": zig})


def test_an_unknown_source(zig: Obtained) -> None:
    with pytest.raises(SourceError, match="no source is called 'linus'; did you mean 'linux'"):
        resolve(["linus"], X86, PINS, {"zig": zig})


def test_a_directory_that_is_not_there_is_a_bad_pin(zig: Obtained) -> None:
    with pytest.raises(SourceError, match="zig==1 has no directory 'gone'; correct the path") as caught:
        resolve(["gone"], X86, PINS, {"zig": zig})
    assert not isinstance(caught.value, Unavailable)


def test_a_newer_artifact_with_another_layout_is_unavailable(zig: Obtained) -> None:
    newer = replace(zig, exact=False, pin="zig==2")
    with pytest.raises(
        Unavailable, match=r"zig==2 has no directory 'gone'; zig==1, which is pinned, has left"
    ):
        resolve(["gone"], X86, PINS, {"zig": newer})
