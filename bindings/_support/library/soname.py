"""Which version a loaded library is of, by the name that it has for itself: `libfoo.so.6` is not `libfoo.so.7`."""

import ctypes
import os
import re
import sys

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Iterable

_VERSIONED = re.compile(r"(?P<stem>[^/\\]+?)(?:\.so\.(?P<elf>\d+)|\.(?P<mach>\d+)(?:\.\d+)*\.dylib$)")
_STRING_TABLE, _SONAME, _LINK_MAP = 5, 14, 2


class _Entry(ctypes.Structure):
    _fields_ = [("tag", ctypes.c_long), ("value", ctypes.c_ulong)]


class _LinkMap(ctypes.Structure):
    """What the dynamic linker says of a library: where it is loaded, its file, its dynamic section."""

    _fields_ = [("base", ctypes.c_ulong), ("file", ctypes.c_char_p), ("dynamic", ctypes.POINTER(_Entry))]


def version(name: str) -> "tuple[str, str] | None":
    """The stem and the major version in a file name; None for one without a version."""
    found = _VERSIONED.search(os.path.basename(name))
    return (found["stem"], found["elf"] or found["mach"]) if found else None


def other_major(library: "ctypes.CDLL", names: "Iterable[str]") -> str:
    """The library's own name, if it is of another major version than all of `names` that name a version of it."""
    wanted = {found for found in map(version, names) if found}
    own = own_name(library) if wanted else ""
    found = version(own)
    if found is None or found in wanted or found[0] not in {stem for stem, _ in wanted}:
        return ""
    return own


def own_name(library: "ctypes.CDLL") -> str:
    """DT_SONAME of an ELF library, or else the name of the file behind all links; empty where nobody knows."""
    file = library._name or ""
    if sys.platform == "linux":
        place = ctypes.POINTER(_LinkMap)()
        try:
            dlinfo = ctypes.CDLL(None).dlinfo
        except AttributeError:
            return ""
        dlinfo.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
        if dlinfo(library._handle, _LINK_MAP, ctypes.byref(place)) or not place:
            return ""
        if name := _soname(place[0]):
            return name
        file = os.fsdecode(place[0].file or b"")
    return os.path.basename(os.path.realpath(file)) if file else ""


def _soname(place: _LinkMap) -> str:
    entries: dict[int, int] = {}
    index = 0
    while tag := place.dynamic[index].tag:
        entries[tag] = place.dynamic[index].value
        index += 1
    if _SONAME not in entries or _STRING_TABLE not in entries:
        return ""
    table = entries[_STRING_TABLE]
    table += place.base if table < place.base else 0  # some linkers leave it as it is in the file
    return os.fsdecode(ctypes.string_at(table + entries[_SONAME]))
