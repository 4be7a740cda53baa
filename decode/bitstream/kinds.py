"""What a file is by its first bytes. What is no HEVC, or has it in a container that is not read here, is named."""

from __future__ import annotations

from ..errors import ContainerError
from .annexb import START
from .mp4 import is_mp4

HEAD = 4096
"""Bytes that tell what a file is."""

_PACKED = "`ffmpeg -i FILE -c copy FILE.mp4` packs its HEVC, if it has any, into an MP4 without decoding it"
_ENCODED = "only HEVC is decoded here; ffmpeg decodes it"
_PICTURE = "a picture and no video"
_OTHERS = (
    (0, b"\x1a\x45\xdf\xa3", "Matroska (MKV, WebM)", _PACKED),
    (0, b"\0\0\1\xba", "an MPEG program stream", _PACKED),
    (0, b"FLV\1", "Flash video", _PACKED),
    (0, b"OggS", "Ogg", _PACKED),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "Windows Media (ASF)", _PACKED),
    (8, b"AVI ", "AVI", _PACKED),
    (0, b"DKIF", "IVF", _ENCODED),
    (0, b"YUV4MPEG2", "Y4M", "its frames are decoded already"),
    (0, b"\x89PNG", "PNG", _PICTURE),
    (0, b"\xff\xd8\xff", "JPEG", _PICTURE),
    (0, b"GIF8", "GIF", _PICTURE),
    (8, b"WEBP", "WebP", _PICTURE),
    (0, b"\x1f\x8b", "compressed (gzip)", "unpack it first"),
    (0, b"\x28\xb5\x2f\xfd", "compressed (zstd)", "unpack it first"),
    (0, b"\xfd7zXZ", "compressed (xz)", "unpack it first"),
    (0, b"PK\3\4", "a ZIP archive", "unpack it first"),
    (0, b"\x12\0\x0a", "AV1", _ENCODED),
)
# What comes behind the first start code; in HEVC it would be a unit of a layer that no stream begins with, or of a
# kind that the standard keeps for later.
_AFTER = (
    ((0x67, 0x27, 0x47, 0x09), "H.264", _ENCODED),
    ((0xB3,), "MPEG-1 or MPEG-2 video", _ENCODED),
    ((0xB0, 0xB5), "MPEG-4 video (part 2)", _ENCODED),
)


def refuse_others(head: bytes) -> None:
    """Raises ContainerError where a file that begins with `head` (HEAD bytes of it) cannot be HEVC."""
    if not head:
        raise ContainerError("it is empty: there is no video in it")
    if is_mp4(head):
        return
    for place, mark, name, advice in _OTHERS:
        if head.startswith(mark, place):
            raise ContainerError(f"it is {name} and no HEVC stream or MP4: {advice}")
    if _transport(head):
        raise ContainerError(f"it is an MPEG transport stream (TS) and no HEVC stream or MP4: {_PACKED}")
    code = START.search(head)
    if code is not None and code.end() < len(head) and not any(head[: code.start()]):
        for kinds, name, advice in _AFTER:
            if head[code.end()] in kinds:
                raise ContainerError(f"it is {name} and no HEVC: {advice}")


def _transport(head: bytes) -> bool:
    """Packets of 188 bytes, behind times of 4 bytes in those of cameras and discs, begin with 0x47."""
    for first, size in ((0, 188), (4, 192)):
        marks = head[first : first + 5 * size : size]
        if len(marks) >= 3 and marks == b"\x47" * len(marks):
            return True
    return False
