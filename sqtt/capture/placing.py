"""Load addresses that a capture does not record, from what its trace tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..codeobject import CodeObjectError
from .model import Capture, LoadedCode

_PAGE = 4096  #: loaders place code objects at multiples of this
_MOST = 10_000_000  #: comparisons of entries with kernels, for all code objects together; seconds
_ID = re.compile(r"code_object_id_(\d+)")


def placed(capture: Capture, entries: Iterable[int], marked: Mapping[int, int] | None = None) -> Capture:
    """The capture with the load addresses that can be told with certainty.

    entries: the addresses of first instructions that the trace's registers held.
    marked: id -> load address from the trace's code object markers; ids are those in the files' names.

    A code object fits an address when the most entries meet its kernels there and no other address does as well. What
    fits nowhere, or in several places, or would take too many comparisons, keeps None, and a note says so.
    """
    if all(one.load_address is not None for one in capture.code_objects):
        return capture
    marked = marked or {}
    seen = set(entries)
    seen -= {
        one.load_address + start
        for one in capture.code_objects
        if one.load_address is not None
        for start in starts(one)
    }
    left = _MOST
    placed_ones, notes = [], [note for note in capture.notes if "the trace's registers may" not in note]
    for loaded in capture.code_objects:
        address = loaded.load_address
        if address is None:
            named = _ID.search(loaded.name)
            address = marked.get(int(named[1])) if named else None
        if address is None:
            address, done = _fit(starts(loaded), seen, left)
            left -= done
        if address is None and left:
            notes.append(f"{loaded.name}: the trace does not tell where it was loaded")
        elif address is None:
            notes.append(f"{loaded.name}: not placed: the trace and the code have too many possibilities")
        else:
            seen -= {address + start for start in starts(loaded)}
        placed_ones.append(replace(loaded, load_address=address))
    return replace(capture, code_objects=tuple(placed_ones), notes=tuple(notes))


def starts(loaded: LoadedCode) -> dict[int, str]:
    """Entry of each kernel, relative to the load address, and its name; without kernels the start of the code."""
    try:
        code = loaded.code
        return {one.entry: one.name for one in code.kernels} or {code.text.address: ""}
    except CodeObjectError:
        return {}


def _fit(kernels: Iterable[int], entries: set[int], left: int) -> tuple[int | None, int]:
    """The load address, or None, and the comparisons that it took: all that are `left` if those are too few."""
    within: dict[int, list[int]] = {}  # places in a page, which loading does not change
    for start in kernels:
        within.setdefault(start % _PAGE, []).append(start)
    work = len(entries) + sum(len(within.get(entry % _PAGE, ())) for entry in entries)
    if work >= left:
        return None, left
    found = Counter(entry - start for entry in entries for start in within.get(entry % _PAGE, ()))
    possible = [(count, base) for base, count in found.items() if base >= 0]
    most = max((count for count, _ in possible), default=0)
    best = [base for count, base in possible if count == most]
    return best[0] if len(best) == 1 else None, work


def kernel_names(capture: Capture) -> dict[int, str]:
    """Address of the first instruction of each kernel that was placed, and its name."""
    return {
        loaded.load_address + start: name or loaded.name
        for loaded in capture.code_objects
        if loaded.load_address is not None
        for start, name in starts(loaded).items()
    }
