"""HEVC in Python: what the headers of streams say, and their frames, decoded by the system's libraries.

with decode.open("drive.hevc", max_memory="64MB") as video:
    for frame in video:
        ...
"""

from __future__ import annotations

from typing import Any

from runtime.commands.interrupts import early, imported_as_command

if imported_as_command():  # before all else is, which takes a while
    early("decode")

from .bitstream.facts import Facts
from .errors import (
    BitstreamError,
    Closed,
    ContainerError,
    DecodeError,
    LibraryMissing,
    TooLarge,
    Unsupported,
)
from .frames import Format, Frame, Plane
from .opening import Where
from .video import Video

__all__ = [
    "BitstreamError",
    "Closed",
    "ContainerError",
    "DecodeError",
    "Facts",
    "Format",
    "Frame",
    "LibraryMissing",
    "Plane",
    "TooLarge",
    "Unsupported",
    "Video",
    "open",
]


def open(where: Where, **options: Any) -> Video:
    """Open a file by its path, its bytes, a descriptor, or anything that has `read`.

    `backend`: "libav" (libavcodec), "de265" (libde265) or "vaapi" (hardware). `max_memory` ("64MB") bounds the
    process: threads are chosen by it, and frames that the caller holds count. `threads`: how many at most. `out`
    ("rgb", "gray", or FFmpeg's name of a format) and `size` (width, height) convert each frame. `keyframes`: only
    pictures at which decoding may begin. `cropped=False`: pictures as they are coded. `verify`: each
    frame is compared with the hash that the stream has of it, and what differs is a problem. `max_pixels`: pictures
    larger than that are refused.

    Raises OSError, ContainerError, DecodeError; decoding raises LibraryMissing, TooLarge and Unsupported.
    """
    return Video(where, **options)
