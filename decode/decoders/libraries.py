"""FFmpeg's libraries: where they are, and the bindings of their version.

The environment variable DECODE_LIBAV names a folder that has them, or is "system". Without it the wheel `av` is looked
at, which brings its own, and then the system.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import importlib
import importlib.util
import itertools
import os
import re
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import LibraryMissing
from . import pages

VARIABLE, SYSTEM = "DECODE_LIBAV", "system"
_NUMBER = 40
"""Bits of the number of an access unit."""
# By the major version of libavcodec: those of the others that come with it.
MAJORS = {
    63: {"avutil": 61, "swscale": 10},
    62: {"avutil": 60, "swscale": 9},
    61: {"avutil": 59, "swscale": 8},
    59: {"avutil": 57, "swscale": 6},
}


class Messages(list[tuple[int, str]]):
    """What a library's object has said, and of which access unit, until somebody takes it."""

    _keys = itertools.count(1)

    def __init__(self) -> None:
        super().__init__()
        self._key = next(Messages._keys)
        listeners[self._key] = self

    def of(self, number: int) -> int:
        """What a context has in `opaque` while it decodes this unit: threads keep what they began with."""
        return self._key << _NUMBER | number


@dataclass(frozen=True)
class Libraries:
    """The bindings of one version, loaded."""

    major: int
    avutil: Any
    avcodec: Any
    swscale: Any
    place: str
    """Where they are: a folder, or "the system"."""

    @property
    def version(self) -> str:
        """The version of libavcodec."""
        number: int = self.avcodec.avcodec_version()
        return f"libavcodec {number >> 16}.{number >> 8 & 255}.{number & 255}"


@functools.cache
def libraries(major: int | None = None) -> Libraries:
    """The libraries of a major version of libavcodec, or the first that is found.

    Raises LibraryMissing, which says what was tried.
    """
    tried = []
    for place, found in _places():
        for known, files in found.items():
            if major in (None, known):
                try:
                    return _load(known, files, place)
                except (OSError, AttributeError) as error:
                    tried.append(f"{place}: libavcodec {known}: {error}")
        tried += [f"{place}: no libavcodec of the majors {', '.join(map(str, MAJORS))}"] if not found else []
    wanted = f"libavcodec {major}" if major else "libavcodec"
    raise LibraryMissing(
        f"{wanted} was not found; install ffmpeg or the wheel av, or set {VARIABLE} to the folder that has "
        f"the libraries ({'; '.join(tried)})"
    )


def _places() -> Iterator[tuple[str, dict[int, dict[str, str]]]]:
    wanted = os.environ.get(VARIABLE)
    if wanted and wanted != SYSTEM:
        yield wanted, _in_folder(Path(wanted))
        return
    spec = None if wanted else importlib.util.find_spec("av")
    if spec is not None and spec.origin:
        folder = str(Path(spec.origin).parents[1] / "av.libs")
        yield folder, _in_folder(Path(folder))
    system = {
        major: {"avcodec": f"libavcodec.so.{major}"}
        | {name: f"lib{name}.so.{number}" for name, number in others.items()}
        for major, others in MAJORS.items()
    }
    yield "the system", system


def _in_folder(folder: Path) -> dict[int, dict[str, str]]:
    """The files of a folder by major; the names of those in wheels have a hash."""
    found: dict[int, dict[str, str]] = {}
    for path in sorted(folder.glob("lib*.so.*")):
        match = re.fullmatch(r"lib(avcodec|avutil|swscale)(?:-[0-9a-f]+)?\.so\.(\d+)(?:\.[\d.]+)?", path.name)
        for major, others in MAJORS.items() if match else ():
            if match and int(match[2]) == ({"avcodec": major} | others)[match[1]]:
                found.setdefault(major, {})[match[1]] = str(path)
    return {major: files for major, files in found.items() if len(files) == 3}


def _listen(util: Any, codec: Any) -> None:
    """What the libraries would print on standard error is kept: damage is said nowhere else."""
    kind = ctypes.addressof(codec.avcodec_get_class().contents)

    def log(context: int | None, level: int, text: bytes | None, values: int | None) -> None:
        if level > util.AV_LOG_ERROR or not context or ctypes.c_void_p.from_address(context).value != kind:
            return
        # The context of a thread has the `opaque` that the decoder's had when it was given its unit.
        key, number = divmod(codec.AVCodecContext.from_address(context).opaque or 0, 1 << _NUMBER)
        listener = listeners.get(key)
        if listener is not None:
            line, prefix = ctypes.create_string_buffer(512), ctypes.c_int(0)
            util.av_log_format_line2(context, level, text, values, line, len(line), ctypes.byref(prefix))
            listener.append((number, line.value.decode(errors="replace").strip()))

    kind_of_callback = util.av_log_set_callback.argtypes[0]
    callback = kind_of_callback(log)
    util.av_log_set_callback(callback)
    atexit.register(lambda: util.av_log_set_callback(kind_of_callback()) or callback)


listeners: weakref.WeakValueDictionary[int, Messages] = weakref.WeakValueDictionary()
"""By the upper bits of a context's `opaque`: where what it says goes. What nobody listens to is dropped."""


def _open(path: str) -> None:
    """Load a library; before it those beside it that it needs and does not find by itself."""
    while True:
        try:
            ctypes.CDLL(path)
            return
        except OSError as error:
            beside = Path(path).with_name(str(error).partition(":")[0])
            if str(beside) == path or not beside.is_file():
                raise
            _open(str(beside))


def _load(major: int, files: dict[str, str], place: str) -> Libraries:
    """In an order in which each finds those that it needs already loaded."""
    before = pages.files()
    for name in ("avutil", "avcodec", "swscale"):
        _open(files[name])
        if place != "the system":  # where the generated modules look first
            os.environ[f"AUTOGEN_LIBAV{major}_{name.upper()}_LIBRARY"] = files[name]
    modules = {name: importlib.import_module(f"bindings.libav{major}.{name}") for name in files}
    version = modules["avcodec"].avcodec_version() >> 16
    if version != major:
        raise OSError(f"{files['avcodec']} says that it is libavcodec {version}")
    _listen(modules["avutil"], modules["avcodec"])
    pages.give_back(before)
    return Libraries(major, modules["avutil"], modules["avcodec"], modules["swscale"], place)
