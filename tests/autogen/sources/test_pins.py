"""headers/sources.toml: what is accepted, and how a mistake in it is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autogen.sources import SourceError, load_pins
from autogen.sources.limits import Limits
from autogen.sources.pins import moved

DEBIAN = """[artifact.hip]
kind = "debian"
package = "libamdhip64-dev"
version = "5.2.3-8"
suite = "bookworm"
architecture = "amd64"
path = "pool/main/r/hip.deb"
sha256 = "1f87b72e5aa86025c6cb96312c75ee7f549c42475f4bc51049ab7b67cc4e762e"
bytes = 170812
licence = "MIT"
keep = ["usr/include/"]
"""
SOURCE = """[source.hip]
artifact = "hip"
include = ["usr/include"]
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "sources.toml"
    path.write_text(text, encoding="utf-8")
    return path


def complaint(folder: Path, text: str) -> str:
    """What the user reads, without the folder."""
    with pytest.raises(SourceError) as caught:
        load_pins(write(folder, text))
    return str(caught.value).removeprefix(f"{folder}/")


def test_an_artifact_and_a_source_of_it(tmp_path: Path) -> None:
    pins = load_pins(write(tmp_path, DEBIAN + SOURCE))
    hip = pins.artifacts["hip"]
    assert (hip.pin, hip.bytes, hip.keep) == ("libamdhip64-dev=5.2.3-8 (bookworm)", 170812, ("usr/include/",))
    assert pins.sources["hip"].artifact is hip
    assert pins.sources["hip"].directories("aarch64-linux-gnu") == ("usr/include",)


def test_include_directories_by_target(tmp_path: Path) -> None:
    source = '[source.hip]\nartifact = "hip"\ninclude = { x86_64-linux-gnu = ["a", "b"] }\n'
    hip = load_pins(write(tmp_path, DEBIAN + source)).sources["hip"]
    assert hip.directories("x86_64-linux-gnu") == ("a", "b")
    assert not hip.serves("aarch64-linux-gnu")


@pytest.mark.parametrize(
    ("table", "pin"),
    [
        ('kind = "path"\npath = "~/include"', "path ~/include"),
        ('kind = "xcrun"\nsdk = "macosx"', "SDK macosx"),
        (
            (
                'kind = "pypi"\nrequirement = "zig==1"\nplatform = "any"\npython = "3.11"\nbytes = 1\n'
                f'licence = "MIT"\nsha256 = "{"0" * 64}"'
            ),
            "zig==1",
        ),
        (
            (
                'kind = "debian-source"\npackage = "mesa"\nversion = "25-1"\nsuite = "sid"\npath = "pool/m.xz"\n'
                f'bytes = 1\nstrip = 1\nlicence = "MIT"\nsha256 = "{"0" * 64}"'
            ),
            "source mesa=25-1 (sid)",
        ),
    ],
)
def test_other_kinds(tmp_path: Path, table: str, pin: str) -> None:
    assert load_pins(write(tmp_path, f"[artifact.a]\n{table}\n")).artifacts["a"].pin == pin


def test_not_toml(tmp_path: Path) -> None:
    assert complaint(tmp_path, "[artifact.hip]\nkind =\n") == "sources.toml:2: not valid TOML: invalid value."


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"sources.toml: cannot be read: no such file or directory\.$"):
        load_pins(tmp_path / "sources.toml")


def test_an_unknown_key_names_its_line_and_the_nearest(tmp_path: Path) -> None:
    text = DEBIAN.replace("package", "packages")
    assert complaint(tmp_path, text) == (
        "sources.toml:3: artifact.hip.packages: unknown key; did you mean 'package'?"
    )


def test_a_missing_key_names_the_table(tmp_path: Path) -> None:
    text = DEBIAN.replace('suite = "bookworm"\n', "")
    assert complaint(tmp_path, text) == "sources.toml:1: artifact.hip: the key 'suite' is missing."


def test_a_wrong_type_is_found_inside_a_list(tmp_path: Path) -> None:
    text = DEBIAN.replace('["usr/include/"]', '["usr/include/", 3]')
    assert complaint(tmp_path, text) == (
        "sources.toml:11: artifact.hip.keep[1]: expected a string, got an integer."
    )


def test_an_unknown_kind(tmp_path: Path) -> None:
    text = DEBIAN.replace('"debian"', '"debain"')
    assert complaint(tmp_path, text) == (
        "sources.toml:2: artifact.hip.kind: unknown kind 'debain'; did you mean 'debian'?"
    )


HOOK = 'amd64"; };\nAPT::Update::Pre-Invoke {"id"; }; x "'


@pytest.mark.parametrize("key", ["package", "version", "suite", "architecture", "path", "licence"])
@pytest.mark.parametrize("value", [HOOK, "line\nbreak", "hip\n", "nul\0", ""])
def test_a_text_that_another_program_reads_is_what_its_registry_allows(
    tmp_path: Path, key: str, value: str
) -> None:
    """Of a Debian pin, `architecture` goes into apt's configuration, where a quote ends a value and begins a hook."""
    line = next(line for line in DEBIAN.splitlines() if line.startswith(key))
    text = DEBIAN.replace(line, f"{key} = {json.dumps(value)}")
    where = DEBIAN.splitlines().index(line) + 1
    assert complaint(tmp_path, text).startswith(
        f"sources.toml:{where}: artifact.hip.{key}: expected a string"
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("package", "--help"),
        ("package", "hip dev"),
        ("version", "-o"),
        ("suite", "../../etc"),
        ("suite", "sid/updates"),
        ("architecture", "amd 64"),
        ("architecture", "$(id)"),
        ("path", "pool/../../x"),
        ("path", "pool//x"),
        ("path", "pool/x?y"),
        ("path", "/pool/x"),
    ],
)
def test_a_text_that_would_be_read_as_something_else(tmp_path: Path, key: str, value: str) -> None:
    line = next(line for line in DEBIAN.splitlines() if line.startswith(key))
    text = DEBIAN.replace(line, f"{key} = {json.dumps(value)}")
    assert f"artifact.hip.{key}: expected a string" in complaint(tmp_path, text)


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        ("pypi", "requirement", "zig==1\n"),
        ("pypi", "requirement", "zig==1 --hash=x"),
        ("pypi", "requirement", "zig==-r x"),
        ("pypi", "platform", "--index-url=x"),
        ("pypi", "platform", "any\n"),
        ("pypi", "python", "3.11\n"),
        ("pypi", "sha256", "0" * 64 + "\n"),
        ("xcrun", "sdk", "--toolchain"),
        ("xcrun", "sdk", "/x"),
        ("path", "path", "x\0"),
    ],
)
def test_texts_of_the_other_kinds(tmp_path: Path, kind: str, key: str, value: str) -> None:
    pins = {
        "pypi": {
            "requirement": "zig==1",
            "platform": "any",
            "python": "3.11",
            "sha256": "0" * 64,
            "bytes": 1,
        },
        "xcrun": {"sdk": "macosx"},
        "path": {"path": "objc"},
    }
    pin = {"kind": kind, "licence": "MIT", **pins[kind], key: value}
    text = "[artifact.a]\n" + "".join(f"{name} = {json.dumps(one)}\n" for name, one in pin.items())
    assert f"artifact.a.{key}: expected a string" in complaint(tmp_path, text)


@pytest.mark.parametrize("name", ["../../x", "/x", "a/b", "", ".", "a\\nb", "-x", "x" * 101])
@pytest.mark.parametrize("table", ["artifact", "source"])
def test_an_artifact_is_not_called_like_a_path(tmp_path: Path, table: str, name: str) -> None:
    text = DEBIAN + f'[{table}."{name}"]\nkind = "path"\npath = "x"\n'
    assert "expected a name of letters, digits" in complaint(tmp_path, text)


@pytest.mark.parametrize("value", ["a\nb", "a\0"])
@pytest.mark.parametrize("key", ["keep", "include"])
def test_paths_have_no_line_breaks(tmp_path: Path, key: str, value: str) -> None:
    text = (DEBIAN + SOURCE).replace(f'{key} = ["usr', f"{key} = [{json.dumps(value)[:-1]}")
    assert f".{key}[0]: expected a string" in complaint(tmp_path, text)


@pytest.mark.parametrize(
    "answer", [{"path": "pool/../x"}, {"version": '1"; };'}, {"sha256": "0"}, {"bytes": 0}]
)
def test_what_a_registry_says_is_held_to_the_same(tmp_path: Path, answer: dict[str, str | int]) -> None:
    hip = load_pins(write(tmp_path, DEBIAN)).artifacts["hip"]
    with pytest.raises(SourceError, match="what the registry says of it is no pin"):
        moved(hip, **answer)
    assert moved(hip, version="5.3-1", bytes=7).version == "5.3-1"


@pytest.mark.parametrize("sha256", ["", "1F87", "x" * 64])
def test_a_hash_is_64_hexadecimal_digits(tmp_path: Path, sha256: str) -> None:
    pinned = "1f87b72e5aa86025c6cb96312c75ee7f549c42475f4bc51049ab7b67cc4e762e"
    text = DEBIAN.replace(pinned, sha256)
    assert complaint(tmp_path, text).startswith("sources.toml:8: artifact.hip.sha256: expected a string")


def test_a_source_of_no_artifact(tmp_path: Path) -> None:
    text = DEBIAN + SOURCE.replace('artifact = "hip"', 'artifact = "hipp"')
    assert complaint(tmp_path, text) == (
        "sources.toml:13: source.hip.artifact: no artifact is called 'hipp'; did you mean 'hip'?"
    )


def test_an_unknown_target(tmp_path: Path) -> None:
    source = '[source.hip]\nartifact = "hip"\n[source.hip.include]\nx86-linux-gnu = ["a"]\n'
    assert complaint(tmp_path, DEBIAN + source) == (
        "sources.toml:15: source.hip.include.x86-linux-gnu: unknown target; did you mean 'x86_64-linux-gnu'?"
    )


@pytest.mark.parametrize("path", ["/usr/include", "../include", "usr/../../include"])
def test_paths_stay_inside_the_artifact(tmp_path: Path, path: str) -> None:
    assert "does not stay inside" in complaint(tmp_path, DEBIAN.replace("usr/include/", path))
    assert "does not stay inside" in complaint(tmp_path, DEBIAN + SOURCE.replace("usr/include", path))


def test_the_projects_own_pins() -> None:
    pins = load_pins(Path(__file__).parents[3] / "headers" / "sources.toml")
    assert {"clang-builtins", "linux", "hip", "hsa", "comgr", "comgr3", "llvm"} <= set(pins.sources)
    for source in pins.sources.values():
        for directory in (one for directories in source.include.values() for one in directories):
            kept, begun = source.artifact.keep, "" if directory == "." else f"{directory}/"
            inside = any(begun.startswith(prefix) or prefix.startswith(begun) for prefix in kept)
            assert inside or source.artifact.local, f"{source.name}: {directory} is not kept"


def test_limits_of_a_large_archive(tmp_path: Path) -> None:
    pins = load_pins(write(tmp_path, DEBIAN + "limits = { files = 7, bytes = 8 }\n"))
    assert pins.artifacts["hip"].limits == Limits(files=7, bytes=8)
    assert load_pins(write(tmp_path, DEBIAN)).artifacts["hip"].limits == Limits()


@pytest.mark.parametrize(
    "limit", ["files = 0", "files = 2_000_000", "bytes = 100_000_000_000", "fils = 1", "read = -1"]
)
def test_limits_have_limits(tmp_path: Path, limit: str) -> None:
    assert "sources.toml:12: artifact.hip.limits" in complaint(tmp_path, DEBIAN + f"limits = {{ {limit} }}\n")
