"""Which libraries are taken: those that are named, those of the wheel, those of the system."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from decode.decoders import libraries
from decode.errors import LibraryMissing


def test_a_folder_without_them_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(libraries.VARIABLE, str(tmp_path))
    with pytest.raises(
        LibraryMissing, match=r"set DECODE_LIBAV .* no libavcodec of the majors 63, 62, 61, 59"
    ):
        libraries.libraries.__wrapped__()


def test_files_are_known_by_their_names(tmp_path: Path) -> None:
    for name in (
        "libavcodec-f81433c0.so.61.19.100",
        "libavutil-a5b94d28.so.59.39.100",
        "libswscale-7d3b64f0.so.8.3.100",
        "libavcodec.so.59",
        "libavutil.so.57",
        "libavcodec.so.60",
        "libavutil.so.58",
        "libswscale.so.7",
    ):
        (tmp_path / name).touch()
    found = libraries._in_folder(tmp_path)
    assert list(found) == [61]
    assert {name: Path(path).name for name, path in found[61].items()}[
        "avutil"
    ] == "libavutil-a5b94d28.so.59.39.100"


@pytest.mark.needs("ffmpeg", "libavcodec.so.59")
def test_the_systems_are_found() -> None:
    found = libraries.libraries(59)
    assert found.version.startswith("libavcodec 59.")
    assert found.avcodec.__name__ == "bindings.libav59.avcodec"


@pytest.mark.needs("ffmpeg", "libavcodec.so.59")
def test_the_systems_are_taken_before_those_of_the_wheel_where_it_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(libraries.VARIABLE, "system")
    assert [place for place, _ in libraries._places()] == ["the system"]
    assert libraries.libraries.__wrapped__().place == "the system"


@pytest.mark.needs("ffmpeg", "libavcodec.so.59")
@pytest.mark.skipif(sys.platform != "linux", reason="Linux says where the system's libraries are")
def test_those_of_the_wheel_are_taken_before_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wheel has them in a folder beside its package, each with a hash in its name."""
    (tmp_path / "av").mkdir()
    (tmp_path / "av" / "__init__.py").touch()
    (tmp_path / "av.libs").mkdir()
    libraries.libraries(59)  # which are in the process then
    files = set(re.findall(r"/\S+/lib(?:avcodec|avutil|swscale)\.so\S+", Path("/proc/self/maps").read_text()))
    for file in map(Path, files):
        name, _, version = file.name.partition(".")
        (tmp_path / "av.libs" / f"{name}-0a1b2c3d.{version}").symlink_to(file)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delenv(libraries.VARIABLE, raising=False)
    assert libraries.libraries.__wrapped__().place == str(tmp_path / "av.libs")
