"""Calls of libclang by prototypes of our own: cindex would free their strings, or make several calls of one."""

from __future__ import annotations

import ctypes
import functools
import os
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from .kinds import CursorKind
from .library import Cursor, TranslationUnit, cindex, kind


class Place(NamedTuple):
    """Where a cursor is in the file it is written in."""

    file: int  # a handle for `file_name`; 0 for what is in no file
    line: int
    column: int


def place(cursor: Cursor) -> Place:
    """What cindex calls a cursor's location, by two calls and no objects of its own."""
    raw = _raw()
    raw.clang_getInstantiationLocation(raw.clang_getCursorLocation(cursor), *_AT_PLACE, None)
    return Place(_FILE.value or 0, _LINE.value, _COLUMN.value)


_FILE, _LINE, _COLUMN = ctypes.c_void_p(), ctypes.c_uint(), ctypes.c_uint()
_AT_PLACE = ctypes.byref(_FILE), ctypes.byref(_LINE), ctypes.byref(_COLUMN)
"""What libclang writes a place to; it is read at once."""


class Extent(NamedTuple):
    """Where a cursor stands in the file it is written in: offsets in bytes, from `start` to before `end`."""

    file: int  # a handle for `file_name`; 0 for what is in no file
    line: int
    column: int
    start: int
    end: int


def extent(cursor: Cursor) -> Extent:
    """The place of a cursor, by a third of the calls that cindex makes."""
    raw = _raw()
    whole = raw.clang_getCursorExtent(cursor)
    raw.clang_getInstantiationLocation(raw.clang_getRangeEnd(whole), None, None, None, _AT_OFFSET)
    end = _OFFSET.value
    raw.clang_getInstantiationLocation(raw.clang_getRangeStart(whole), *_AT_PLACE, _AT_OFFSET)
    return Extent(_FILE.value or 0, _LINE.value, _COLUMN.value, _OFFSET.value, end)


_OFFSET = ctypes.c_uint()
_AT_OFFSET = ctypes.byref(_OFFSET)


def file_name(file: int) -> str:
    """The path of the file with a handle."""
    raw = _raw()
    name = raw.clang_getFileName(file)
    try:
        return os.fsdecode(raw.clang_getCString(name))
    finally:
        raw.clang_disposeString(name)


_INCLUSION = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_void_p)


def opened(tu: TranslationUnit) -> list[int]:
    """The handles of the files that a translation unit has read, each as often as it was included."""
    found: list[int] = []

    def visit(file: int, _stack: int, _length: int, _data: int) -> None:
        found.append(file)

    _raw().clang_getInclusions(tu, _INCLUSION(visit), None)
    return found


_CONTINUE = 1  # CXChildVisit_Continue
_SIZE = ctypes.sizeof(cindex.Cursor)
_VISITOR = ctypes.CFUNCTYPE(ctypes.c_int, cindex.Cursor, cindex.Cursor, ctypes.c_void_p)


def stream(cursor: Cursor) -> Iterator[Cursor]:
    """The children one after another; a header may have a million, of which cindex would make as many objects.

    A unit's begin with the hundreds of macros that clang and the arguments define, which are left out: they are in no
    file, and come before all that are, so that few of them need to be looked at.
    """
    found = bytearray()

    def visit(child: Cursor, _parent: Cursor, _data: object) -> int:
        found.extend(child)
        return _CONTINUE

    def child(number: int) -> Cursor:
        one = cindex.Cursor.from_buffer_copy(found, number * _SIZE)
        one._tu = cursor._tu
        return one

    def in_file(number: int) -> bool:
        one = child(number)
        return kind(one) != CursorKind.MACRO_DEFINITION or place(one).file != 0

    _raw().clang_visitChildren(cursor, _VISITOR(visit), None)
    numbers = range(len(found) // _SIZE)
    for number in numbers[bisect_left(numbers, True, key=in_file) :]:
        yield child(number)


class _Version(ctypes.Structure):
    _fields_ = [("major", ctypes.c_int), ("minor", ctypes.c_int), ("sub", ctypes.c_int)]


class _String(ctypes.Structure):
    """CXString without cindex's destructor, which frees a string that a structure still holds."""

    _fields_ = [("data", ctypes.c_void_p), ("flags", ctypes.c_uint)]


class _Availability(ctypes.Structure):
    _fields_ = [
        ("platform", _String),
        ("introduced", _Version),
        ("deprecated", _Version),
        ("obsoleted", _Version),
        ("unavailable", ctypes.c_int),
        ("message", _String),
    ]


@dataclass(frozen=True, slots=True)
class Availability:
    """OS versions as text, empty where the header says none."""

    introduced: str = ""
    deprecated: str = ""
    unavailable: bool = False


def availability(cursor: Cursor, platform: str) -> Availability:
    """What a declaration says of an OS (`macos`), or of every one (`unavailable`, `deprecated`)."""
    raw = _raw()
    count = raw.clang_getCursorPlatformAvailability(cursor, *_AT_ALL, _PLATFORMS, len(_PLATFORMS))
    deprecated, unavailable = (number.value for number in _ALWAYS)
    for text in _MESSAGES:
        raw.clang_disposeString(text)
    if not (count or deprecated or unavailable):
        return _ANY
    merged = Availability("", "0" if deprecated else "", bool(unavailable))
    for one in _PLATFORMS[: min(count, len(_PLATFORMS))]:
        if raw.clang_getCString(one.platform) == platform.encode():
            merged = Availability(
                _shown(one.introduced), _shown(one.deprecated) or merged.deprecated, bool(one.unavailable)
            )
        raw.clang_disposeCXPlatformAvailability(one)
    return merged


_ANY = Availability()
_ALWAYS, _MESSAGES = (ctypes.c_int(), ctypes.c_int()), (_String(), _String())
_AT_ALL = tuple(map(ctypes.byref, (_ALWAYS[0], _MESSAGES[0], _ALWAYS[1], _MESSAGES[1])))
_PLATFORMS = (_Availability * 16)()
"""What libclang writes availability to; it is read at once."""


def _shown(version: _Version) -> str:
    parts = [part for part in (version.major, version.minor, version.sub) if part >= 0]
    return ".".join(map(str, parts))


@functools.cache
def _raw() -> ctypes.CDLL:
    """The same library with prototypes of its own, for calls whose strings cindex would free."""
    raw = ctypes.CDLL(cindex.conf.lib._name)
    pointers: list[Any] = [ctypes.POINTER(ctypes.c_int), ctypes.POINTER(_String)] * 2
    raw.clang_getCursorPlatformAvailability.argtypes = [
        cindex.Cursor,
        *pointers,
        ctypes.POINTER(_Availability),
        ctypes.c_int,
    ]
    raw.clang_getCursorExtent.argtypes = [cindex.Cursor]
    raw.clang_getCursorExtent.restype = cindex.SourceRange
    raw.clang_getCursorLocation.argtypes = [cindex.Cursor]
    raw.clang_getCursorLocation.restype = cindex.SourceLocation
    for one in (raw.clang_getRangeStart, raw.clang_getRangeEnd):
        one.argtypes, one.restype = [cindex.SourceRange], cindex.SourceLocation
    numbers: list[Any] = [ctypes.POINTER(ctypes.c_uint)] * 3
    raw.clang_getInstantiationLocation.argtypes = [
        *(cindex.SourceLocation, ctypes.POINTER(ctypes.c_void_p)),
        *numbers,
    ]
    raw.clang_getFileName.argtypes, raw.clang_getFileName.restype = [ctypes.c_void_p], _String
    raw.clang_visitChildren.argtypes = [cindex.Cursor, _VISITOR, ctypes.c_void_p]
    raw.clang_disposeCXPlatformAvailability.argtypes = [ctypes.POINTER(_Availability)]
    raw.clang_getCString.argtypes, raw.clang_getCString.restype = [_String], ctypes.c_char_p
    raw.clang_disposeString.argtypes = [_String]
    return raw
