"""New pins: a wheel, a Debian package and a folder become entries of sources.toml, with their hashes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import (
    Artifact,
    Cache,
    Obtained,
    Source,
    SourceError,
    Wish,
    added,
    load_pins,
    obtain,
    pinned,
)
from tests.autogen.sources.fetch.test_debian import APT_CACHE
from tests.autogen.sources.registries import Pool, leftovers, script, tree

Index = Callable[[str, str, Mapping[str, str]], Artifact]
METADATA = (
    "Metadata-Version: 2.1\nName: zig\nVersion: 1.0\nClassifier: License :: OSI Approved :: MIT License\n"
)


@pytest.fixture
def headers(tmp_path: Path) -> Path:
    (tmp_path / "project" / "headers").mkdir(parents=True)
    return tmp_path / "project" / "headers"


def written(source: Source, headers: Path) -> Artifact:
    """The artifact as sources.toml has it when it is read again."""
    path = headers / "sources.toml"
    for target, text in added(load_pins(path, headers.parent), [source], headers.parent).items():
        target.write_text(text)
    pins = load_pins(path, headers.parent)
    assert pins.sources[source.name] == replace(source, artifact=pins.artifacts[source.name])
    return replace(pins.artifacts[source.name], folder=Path(), project=None)


def test_a_wheel(index: Index, cache: Cache, headers: Path) -> None:
    wheel = index(
        "zig", "1.0", {"zig/include/a.h": "A", "zig/bin": "B", "zig-1.0.dist-info/METADATA": METADATA}
    )
    index("zig", "2.0", {})
    source = pinned("zig==1.0", Wish(), cache, headers)
    assert written(source, headers) == replace(
        wheel, licence="MIT License", keep=("zig/include/",), python=source.artifact.python
    )
    assert source.include == {"": ("zig/include",)}
    one = obtain([source.artifact], cache)["zig"]
    assert isinstance(one, Obtained) and tree(one.tree) == {"zig/include/a.h": "A"}
    assert leftovers(cache) == []


def test_the_newest_wheel(index: Index, cache: Cache, headers: Path) -> None:
    index("zig", "1.9", {"zig/a.h": "A"})
    new = index("zig", "1.10", {"zig/a.h": "AA"})
    source = pinned("pypi:zig", Wish(name="z", platform="any"), cache, headers)
    assert (source.artifact.requirement, source.artifact.sha256) == ("zig==1.10", new.sha256)
    assert (source.name, source.include, source.artifact.licence) == ("z", {"": ("zig",)}, "see zig==1.10")


def test_a_package_of_debian(pool: Pool, cache: Cache, headers: Path) -> None:
    copyright = "License: MIT\nLicense: NCSA\n text\nLicense: MIT\n"
    files = {
        "usr/include/hip.h": "H",
        "usr/include/x86_64-linux-gnu/asm/h.h": "H",
        "usr/bin/hip": "",
        "usr/share/doc/hip/copyright": copyright,
    }
    hip = pool.deb("hip", files)
    script(
        pool.folder / "apt-cache",
        APT_CACHE.format(**{key: getattr(hip, key) for key in ("version", "path", "bytes", "sha256")}),
    )
    source = pinned("debian:hip", Wish(suite="bookworm"), cache, headers, pool.apt)
    assert written(source, headers) == replace(hip, licence="MIT, NCSA")
    assert set(source.include[""]) == {"usr/include", "usr/include/x86_64-linux-gnu"}
    with pytest.raises(SourceError, match=r"hip=2\.0-1: Debian's suite bookworm has 1\.0-1"):
        pinned("debian:hip=2.0-1", Wish(suite="bookworm"), cache, headers, pool.apt)


def test_a_folder_of_the_project_and_one_elsewhere(cache: Cache, headers: Path, tmp_path: Path) -> None:
    for folder in (tmp_path / "project" / "third party", tmp_path / "elsewhere"):
        (folder / "include" / "foo").mkdir(parents=True)
        (folder / "include" / "foo" / "foo.h").write_text("int foo(void);\n")
    inner = pinned(str(tmp_path / "project" / "third party"), Wish(), cache, headers)
    outer = pinned(f"path:{tmp_path / 'elsewhere'}", Wish(include=("include/foo",)), cache, headers)
    assert (inner.name, inner.artifact.path) == ("third-party", "../third party")
    assert (inner.include, outer.include) == ({"": ("include",)}, {"": ("include/foo",)})
    assert outer.artifact.path == str(tmp_path / "elsewhere")
    assert inner.artifact.sha256 == outer.artifact.sha256
    assert written(inner, headers) == replace(inner.artifact, folder=Path())


def test_a_folder_that_is_not_what_was_pinned_is_not_exact(
    cache: Cache, headers: Path, tmp_path: Path
) -> None:
    header = tmp_path / "project" / "third" / "a.h"
    header.parent.mkdir()
    header.write_text("A")
    artifact = pinned(str(header.parent), Wish(), cache, headers).artifact
    assert obtain([artifact], cache)["third"].exact  # type: ignore[union-attr]
    header.write_text("B")
    one = obtain([artifact], cache)["third"]
    assert isinstance(one, Obtained)
    assert (one.exact, one.pin) == (False, "path ../third as it is now")


@pytest.mark.parametrize(
    ("what", "wish", "why"),
    [
        ("nowhere/at/all", Wish(), "neither a folder nor a package; expected NAME==VERSION"),
        ("debian:../x", Wish(name="x"), "can be no package of Debian"),
        ("debian:x", Wish(suite="a b"), "can be no suite of Debian"),
        ("zig==1.0", Wish(name="a b"), "can be no name of a source"),
        ("zig==1.0", Wish(platform="any"), "zig==1.0: there are no headers in it"),
        ("zig==3.0", Wish(platform="any"), "has no wheel of it for any"),
        (".", Wish(name="x", include=("nowhere",)), "has no folder 'nowhere'"),
        ("empty", Wish(), "empty: there are no headers in it; name its folder with --include"),
    ],
)
def test_what_cannot_be_pinned(
    index: Index,
    cache: Cache,
    headers: Path,
    what: str,
    wish: Wish,
    why: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    index("zig", "1.0", {"zig/a.py": ""})
    monkeypatch.chdir(headers.parent)
    Path("empty/folder").mkdir(parents=True)
    with pytest.raises(SourceError, match=why):
        pinned(what, wish, cache, headers)
    assert not (headers / "sources.toml").exists()
