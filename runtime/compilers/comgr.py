"""AMD's code object manager, 3 or 2: source to bitcode to an object to a code object."""

from __future__ import annotations

from contextlib import ExitStack
from ctypes import byref, c_char_p, c_size_t, create_string_buffer
from typing import Any

from bindings._support.library import LibraryError

from ..errors import BadSource, NoCompiler

_OPTIONS = (b"-fdeclspec", b"-nogpuinc", b"-O2", b"-ffp-contract=off")


def _library() -> Any:
    from bindings import comgr, comgr3

    problems = []
    for one in (comgr3, comgr):
        major, minor = c_size_t(), c_size_t()
        try:
            one.amd_comgr_get_version(byref(major), byref(minor))
        except LibraryError as problem:
            problems.append(str(problem))
        else:
            return one
    raise NoCompiler("; ".join(problems))


class _Steps:
    """The library's handles, given back at the end."""

    def __init__(self, library: Any, isa: bytes, undo: ExitStack) -> None:
        self.library, self.isa, self.undo = library, isa, undo

    def check(self, status: int, call: str) -> None:
        if status != self.library.AMD_COMGR_STATUS_SUCCESS:
            text = c_char_p()
            self.library.amd_comgr_status_string(status, byref(text))
            raise NoCompiler(f"{call}: {(text.value or b'').decode()}")

    def set_of(self, *members: Any) -> Any:
        c = self.library
        output = c.amd_comgr_data_set_t()
        self.check(c.amd_comgr_create_data_set(byref(output)), "amd_comgr_create_data_set")
        self.undo.callback(c.amd_comgr_destroy_data_set, output)
        for member in members:
            self.check(c.amd_comgr_data_set_add(output, member), "amd_comgr_data_set_add")
        return output

    def source(self, content: bytes) -> Any:
        c = self.library
        data = c.amd_comgr_data_t()
        kind = c.AMD_COMGR_DATA_KIND_SOURCE
        self.check(c.amd_comgr_create_data(kind, byref(data)), "amd_comgr_create_data")
        self.undo.callback(c.amd_comgr_release_data, data)
        self.check(c.amd_comgr_set_data(data, len(content), content), "amd_comgr_set_data")
        self.check(c.amd_comgr_set_data_name(data, b"kernel.hip"), "amd_comgr_set_data_name")
        return data

    def run(self, action: int, inputs: Any, language: int = 0, options: tuple[bytes, ...] = ()) -> Any:
        c = self.library
        info, result = c.amd_comgr_action_info_t(), self.set_of()
        self.check(c.amd_comgr_create_action_info(byref(info)), "amd_comgr_create_action_info")
        self.undo.callback(c.amd_comgr_destroy_action_info, info)
        self.check(c.amd_comgr_action_info_set_isa_name(info, self.isa), "amd_comgr_action_info_set_isa_name")
        self.check(c.amd_comgr_action_info_set_language(info, language), "amd_comgr_action_info_set_language")
        self.check(c.amd_comgr_action_info_set_logging(info, True), "amd_comgr_action_info_set_logging")
        array = (c_char_p * max(len(options), 1))(*options)
        self.check(
            c.amd_comgr_action_info_set_option_list(info, array, len(options)),
            "amd_comgr_action_info_set_option_list",
        )
        if c.amd_comgr_do_action(action, info, inputs, result) != c.AMD_COMGR_STATUS_SUCCESS:
            raise BadSource(self.content(result, c.AMD_COMGR_DATA_KIND_LOG).decode(errors="replace"))
        return result

    def content(self, inputs: Any, kind: int) -> bytes:
        """The first piece of data of a kind; nothing if there is none."""
        c = self.library
        data, size = c.amd_comgr_data_t(), c_size_t()
        if c.amd_comgr_action_data_get_data(inputs, kind, 0, byref(data)) != c.AMD_COMGR_STATUS_SUCCESS:
            return b""
        self.undo.callback(c.amd_comgr_release_data, data)
        self.check(c.amd_comgr_get_data(data, byref(size), None), "amd_comgr_get_data")
        buffer = create_string_buffer(size.value)
        self.check(c.amd_comgr_get_data(data, byref(size), buffer), "amd_comgr_get_data")
        return buffer.raw


def _isa(library: Any, target: str) -> bytes:
    count, name = c_size_t(), c_char_p()
    library.amd_comgr_get_isa_count(byref(count))
    wanted = f"amdgcn-amd-amdhsa--{target}".encode()
    for index in range(count.value):
        library.amd_comgr_get_isa_name(index, byref(name))
        if name.value == wanted:
            return wanted
    raise NoCompiler(f"this comgr does not know {target}")


def compiled(source: bytes, target: str) -> bytes:
    """A code object. Raises BadSource, NoCompiler."""
    c = _library()
    with ExitStack() as undo:
        steps = _Steps(c, _isa(c, target), undo)
        bitcode = steps.run(
            c.AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC,
            steps.set_of(steps.source(source)),
            c.AMD_COMGR_LANGUAGE_HIP,
            _OPTIONS,
        )
        output = steps.run(c.AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE, bitcode)
        linked = steps.run(c.AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE, output)
        return steps.content(linked, c.AMD_COMGR_DATA_KIND_EXECUTABLE)
