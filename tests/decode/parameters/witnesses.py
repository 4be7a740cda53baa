"""What FFmpeg hands to a decoder in hardware, written down by drivers of ours (va_driver.c, cuvid_driver.c)."""

from __future__ import annotations

import ctypes
import functools
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bindings import cuvid
from decode.bitstream.pictures import Picture, pictures
from tests import needs

HERE = Path(__file__).parent
_BEGIN, _END = 1000, 1001


class Submitted(NamedTuple):
    """What was asked for one picture."""

    slot: int
    """The surface that it is decoded into."""
    buffers: list[tuple[int, bytes]]
    """VA-API: types and bytes. cuvid: CUVIDPICPARAMS, the data, the slices' places."""

    def of(self, kind: int) -> list[bytes]:
        return [data for one, data in self.buffers if one == kind]


@functools.cache
def driver(source: str, *names: str) -> Path:
    """The folder of a library that is built of one of our sources, under these names."""
    folder = tempfile.TemporaryDirectory(prefix="driver-")
    _kept.append(folder)
    first, *others = (Path(folder.name) / name for name in names)
    command = [needs.program("gcc"), "-shared", "-fPIC", "-O1", "-o", str(first), str(HERE / source)]
    subprocess.run(command, check=True, timeout=60)
    for one in others:
        one.symlink_to(first)
    return Path(folder.name)


_kept: list[tempfile.TemporaryDirectory[str]] = []


def va_environment() -> dict[str, str]:
    """Variables with which VA-API has our driver, and /dev/null is a device."""
    if not Path("/usr/include/va/va_backend.h").exists():
        needs.missing("the headers of VA-API's drivers", "libva-dev")
    folder = driver("va_driver.c", "stub_drv_video.so")
    preloaded = {"LD_PRELOAD": str(folder / "stub_drv_video.so")}
    return {"LIBVA_DRIVER_NAME": "stub", "LIBVA_DRIVERS_PATH": str(folder), **preloaded}


def _ffmpeg(path: Path, how: str, variables: dict[str, str], *options: str) -> None:
    command = [needs.program("ffmpeg"), "-v", "error", "-threads", "1", "-hwaccel", how, *options]
    command += ["-hwaccel_output_format", how, "-f", "hevc", "-i", str(path), "-f", "null", "-"]
    subprocess.run(
        command, env={**os.environ, **variables}, check=True, timeout=300, stderr=subprocess.DEVNULL
    )


def submitted_to_va(path: Path, folder: Path) -> list[Submitted]:
    """Buffers of each picture."""
    log = folder / "va.log"
    _ffmpeg(path, "vaapi", {**va_environment(), "VA_DRIVER_LOG": str(log)}, "-hwaccel_device", "/dev/null")
    data, at, found = log.read_bytes() if log.exists() else b"", 0, list[Submitted]()
    while at < len(data):
        kind, number, size = struct.unpack_from("3I", data, at)
        at += 12 + size
        if kind == _BEGIN:
            found.append(Submitted(number, []))
        elif kind != _END:
            found[-1].buffers.append((kind, data[at - size : at]))
    return found


def submitted_to_cuvid(path: Path, folder: Path) -> list[Submitted]:
    """CUVIDPICPARAMS, the data and where slices begin in it, of each picture."""
    log = folder / "cuvid.log"
    libraries = driver("cuvid_driver.c", "libcuda.so.1", "libnvcuvid.so.1")
    _ffmpeg(path, "cuda", {"LD_LIBRARY_PATH": str(libraries), "CUVID_DRIVER_LOG": str(log)})
    data, at, found = log.read_bytes() if log.exists() else b"", 0, list[Submitted]()
    size = ctypes.sizeof(cuvid.CUVIDPICPARAMS)
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "little")
        record = cuvid.CUVIDPICPARAMS.from_buffer_copy(data, at + 4)
        ends = [at + 4 + size, at + 4 + size + length, at + 4 + size + length + 4 * record.nNumSlices]
        parts = [data[start:end] for start, end in zip([at + 4, *ends], ends, strict=False)]
        found.append(Submitted(record.CurrPicIdx, list(enumerate(parts))))
        at = ends[-1]
    return found


def decodable(path: Path) -> list[Picture]:
    """The pictures that FFmpeg gives to a decoder: those that are skipped after a jump are none."""
    return [one for one in pictures(path.read_bytes()) if one.output or one.kind not in (8, 9)]


def paired(path: Path, submitted: list[Submitted]) -> Iterator[tuple[Picture, Submitted, dict[int, int]]]:
    """Each picture, what was asked for it, and where pictures are at that time."""
    ours, slots = decodable(path), dict[int, int]()
    if not submitted:  # FFmpeg gives few streams of range extensions to hardware
        assert ours[0].sps.general_profile_idc >= 4
        return
    assert len(ours) == len(submitted)
    for picture, one in zip(ours, submitted, strict=True):
        slots[picture.number] = one.slot
        yield picture, one, slots


def members(record: Any, within: str = "") -> dict[str, Any]:
    """All members of a structure and of those within it, by their paths."""
    found: dict[str, Any] = {}
    entries = (
        ((f"{within}.{name}", getattr(record, name)) for name, *_ in record._fields_)
        if hasattr(record, "_fields_")
        else ((f"{within}[{i}]", one) for i, one in enumerate(record))
    )
    for name, value in entries:
        if isinstance(value, ctypes.Structure | ctypes.Union | ctypes.Array):
            found.update(members(value, name))
        else:
            found[name] = value
    return found


def differing(ours: Any, theirs: bytes, *besides: str) -> dict[str, tuple[Any, Any]]:
    """Members in which a structure differs from the one that was submitted, except those whose path has such a part."""
    assert len(theirs) == ctypes.sizeof(ours)
    mine, other = members(ours), members(type(ours).from_buffer_copy(theirs))
    return {
        name: (value, other[name])
        for name, value in mine.items()
        if value != other[name] and not any(part in name for part in besides)
    }
