"""Attributes that clang does not carry out: what they touch is not what its author meant.

gcc has attributes that clang does not know, and some that other targets have. Most say how a function is compiled or
warned about, which nobody outside sees; any other could change a layout or a call.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from . import library as clang
from .unit import Unit

_OPTIONS = ("-Wignored-attributes", "-Wunknown-attributes")
# How a function is compiled, placed, linked or warned about:
_HARMLESS = """
    access alias alloc_align alloc_size always_inline artificial assume_aligned availability cleanup cold const
    constructor copy counted_by deprecated designated_init destructor dllexport dllimport enum_extensibility error
    expected_throw externally_visible fallthrough fd_arg fd_arg_read fd_arg_write flag_enum flatten
    force_align_arg_pointer format format_arg gnu_inline gnu_printf hot ifunc interposable leaf malloc may_alias
    maybe_unused ms_hook_prologue no_address_safety no_dangling no_icf no_instrument_function
    no_profile_instrument_function no_reorder no_sanitize no_sanitize_address no_sanitize_thread
    no_sanitize_undefined no_split_stack no_stack_limit no_stack_protector noclone nodebug nodiscard noinit
    noinline noipa nonnull nonstring noplt noreturn nothrow null_terminated_string_arg optimize persistent pure
    retain returns_nonnull returns_twice section sentinel simd stack_protect strict_flex_array swift_name
    swift_private symver tainted_args target target_clones tls_model unavailable uninitialized unused used
    visibility warn_if_not_aligned warn_unused_result warning weak weak_import weakref zero_call_used_regs
"""
# What gcc ignores at such a place, or on such a target, as well:
_NOT_HERE = "packed stdcall fastcall thiscall cdecl pascal regparm"
_NEUTRAL = frozenset(_HARMLESS.split() + _NOT_HERE.split())
_ELSEWHERE = ("is ignored, place it after",)  # as gcc ignores it
_NAME = re.compile(r"'(?:__)?(\w+?)(?:__)?'")


class Ignored:
    """The attributes that clang ignored in a unit, by file, and what they stand in."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for one in unit.tu.diagnostics:
            if one.option in _OPTIONS and one.location.file is not None and _matters(one.spelling):
                found[one.location.file.name].append((one.location.offset, one.spelling))
        self._found = {file: sorted(places) for file, places in found.items()}

    def touching(self, cursor: clang.Cursor) -> str:
        """What clang ignored in a declaration, from the end of the one before to its own; or nothing."""
        if not self._found:
            return ""
        start, end = cursor.extent.start, cursor.extent.end
        places = self._found.get(start.file.name, []) if start.file is not None else []
        if not places:
            return ""
        text = self.unit.text(start.file.name)
        first = max(text.rfind(sign, 0, start.offset) for sign in (b";", b"}"))
        last = text.find(b";", end.offset)
        at = bisect_left(places, (first, ""))
        inside = at < len(places) and (last < 0 or places[at][0] <= last)
        return places[at][1] if inside else ""


def _matters(message: str) -> bool:
    name = _NAME.search(message)
    return not any(words in message for words in _ELSEWHERE) and (name is None or name[1] not in _NEUTRAL)
