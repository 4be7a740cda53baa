"""comgr 2.4: assemble, compile, link, disassemble and inspect code objects, all without a GPU."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from ctypes import byref, c_char_p, c_size_t, c_uint64, create_string_buffer
from types import ModuleType
from typing import Any

import pytest

from bindings import comgr, libc

pytestmark = pytest.mark.needs("libamd-comgr2", "libamd_comgr.so.2")

ISA = b"amdgcn-amd-amdhsa--gfx1030"
ASSEMBLY = b"v_add_f32 v0, v1, v2\ns_endpgm\n"
MACHINE_CODE = bytes.fromhex("01050006000081bf")
KERNEL = b'extern "C" __attribute__((global)) void twice(float *x) { *x *= 2; }'


def check(status: int) -> None:
    """Turn a status other than success into an error that carries the library's text."""
    if status != comgr.AMD_COMGR_STATUS_SUCCESS:
        text = c_char_p()
        comgr.amd_comgr_status_string(status, byref(text))
        raise AssertionError(f"{comgr.amd_comgr_status_t(status)!r}: {text.value!r}")


@pytest.fixture
def release() -> Iterator[list[Callable[[], int]]]:
    """Collects what must be given back; handles are structs of one number, passed by value."""
    later: list[Callable[[], int]] = []
    yield later
    for give_back in reversed(later):
        check(give_back())


class Objects:
    """comgr's handles, given back at the end of a test."""

    def __init__(self, release: list[Callable[[], int]]) -> None:
        self.release = release

    def data(self, kind: int, content: bytes, name: bytes) -> comgr.amd_comgr_data_t:
        data = comgr.amd_comgr_data_t()
        check(comgr.amd_comgr_create_data(kind, byref(data)))
        self.release.append(lambda: comgr.amd_comgr_release_data(data))
        check(comgr.amd_comgr_set_data(data, len(content), content))
        check(comgr.amd_comgr_set_data_name(data, name))
        return data

    def set_of(self, *members: comgr.amd_comgr_data_t) -> comgr.amd_comgr_data_set_t:
        data_set = comgr.amd_comgr_data_set_t()
        check(comgr.amd_comgr_create_data_set(byref(data_set)))
        self.release.append(lambda: comgr.amd_comgr_destroy_data_set(data_set))
        for member in members:
            check(comgr.amd_comgr_data_set_add(data_set, member))
        return data_set

    def run(
        self, action: int, given: comgr.amd_comgr_data_set_t, language: int = 0
    ) -> comgr.amd_comgr_data_set_t:
        info, result = comgr.amd_comgr_action_info_t(), self.set_of()
        check(comgr.amd_comgr_create_action_info(byref(info)))
        self.release.append(lambda: comgr.amd_comgr_destroy_action_info(info))
        check(comgr.amd_comgr_action_info_set_isa_name(info, ISA))
        check(comgr.amd_comgr_action_info_set_language(info, language))
        check(comgr.amd_comgr_do_action(action, info, given, result))
        return result

    def first(self, given: comgr.amd_comgr_data_set_t, kind: int) -> comgr.amd_comgr_data_t:
        count, data = c_size_t(), comgr.amd_comgr_data_t()
        check(comgr.amd_comgr_action_data_count(given, kind, byref(count)))
        assert count.value == 1
        check(comgr.amd_comgr_action_data_get_data(given, kind, 0, byref(data)))
        self.release.append(lambda: comgr.amd_comgr_release_data(data))
        return data

    def content(self, given: comgr.amd_comgr_data_set_t, kind: int) -> bytes:
        data, size = self.first(given, kind), c_size_t()
        check(comgr.amd_comgr_get_data(data, byref(size), None))
        buffer = create_string_buffer(size.value)
        check(comgr.amd_comgr_get_data(data, byref(size), buffer))
        return buffer.raw

    def assembled(self) -> comgr.amd_comgr_data_set_t:
        source = self.data(comgr.AMD_COMGR_DATA_KIND_SOURCE, ASSEMBLY, b"one.s")
        return self.run(comgr.AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE, self.set_of(source))

    def executable(self) -> comgr.amd_comgr_data_set_t:
        source = self.data(comgr.AMD_COMGR_DATA_KIND_SOURCE, KERNEL, b"twice.hip")
        bitcode = self.run(
            comgr.AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC,
            self.set_of(source),
            comgr.AMD_COMGR_LANGUAGE_HIP,
        )
        relocatable = self.run(comgr.AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE, bitcode)
        return self.run(comgr.AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE, relocatable)


@pytest.fixture
def objects(release: list[Callable[[], int]]) -> Objects:
    return Objects(release)


def elf_header(content: bytes) -> libc.Elf64_Ehdr:
    assert content[:4] == libc.ELFMAG.encode()
    return libc.Elf64_Ehdr.from_buffer_copy(content)


def test_it_is_version_2() -> None:
    major, minor = c_size_t(), c_size_t()
    comgr.amd_comgr_get_version(byref(major), byref(minor))
    assert (major.value, minor.value) == (2, 4)


def test_a_status_has_a_text() -> None:
    text = c_char_p()
    status = comgr.AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT
    assert comgr.amd_comgr_status_string(status, byref(text)) == comgr.AMD_COMGR_STATUS_SUCCESS
    assert text.value == b"INVALID_ARGUMENT"


def test_it_knows_33_processors_up_to_gfx1036() -> None:
    count, name, names = c_size_t(), c_char_p(), []
    check(comgr.amd_comgr_get_isa_count(byref(count)))
    for index in range(count.value):
        check(comgr.amd_comgr_get_isa_name(index, byref(name)))
        names.append(name.value)
    assert len(names) == 33
    assert ISA in names
    assert names[-1] == b"amdgcn-amd-amdhsa--gfx1036"
    assert comgr.amd_comgr_get_isa_name(33, byref(name)) == comgr.AMD_COMGR_STATUS_ERROR_INVALID_ARGUMENT


def test_assembly_becomes_a_relocatable(objects: Objects) -> None:
    content = objects.content(objects.assembled(), comgr.AMD_COMGR_DATA_KIND_RELOCATABLE)
    header = elf_header(content)
    assert header.e_type == libc.ET_REL
    assert header.e_machine == libc.EM_AMDGPU
    assert MACHINE_CODE in content


def test_a_relocatable_disassembles_to_what_was_assembled(objects: Objects) -> None:
    listing = objects.run(comgr.AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE, objects.assembled())
    text = objects.content(listing, comgr.AMD_COMGR_DATA_KIND_SOURCE).decode()
    assert "v_add_f32_e32 v0, v1, v2" in text
    assert "s_endpgm" in text


def test_an_error_in_the_assembly_is_reported(objects: Objects) -> None:
    source = objects.data(comgr.AMD_COMGR_DATA_KIND_SOURCE, b"v_nonsense v0", b"one.s")
    with pytest.raises(AssertionError, match="AMD_COMGR_STATUS_ERROR: 1>: b'ERROR'"):
        objects.run(comgr.AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE, objects.set_of(source))


def test_hip_source_becomes_an_executable(objects: Objects) -> None:
    content = objects.content(objects.executable(), comgr.AMD_COMGR_DATA_KIND_EXECUTABLE)
    header = elf_header(content)
    assert header.e_type == libc.ET_DYN
    assert (header.e_machine, header.e_flags & 0xFF) == (libc.EM_AMDGPU, 0x36)


def test_symbols_are_walked_with_a_callback(objects: Objects) -> None:
    """The callback takes a struct by value and returns a status."""
    executable = objects.first(objects.executable(), comgr.AMD_COMGR_DATA_KIND_EXECUTABLE)
    found: dict[bytes, int] = {}

    def visit(symbol: comgr.amd_comgr_symbol_t, user: int | None) -> int:
        length, kind = c_size_t(), ctypes.c_int()
        check(comgr.amd_comgr_symbol_get_info(symbol, comgr.AMD_COMGR_SYMBOL_INFO_NAME_LENGTH, byref(length)))
        name = create_string_buffer(length.value + 1)
        check(comgr.amd_comgr_symbol_get_info(symbol, comgr.AMD_COMGR_SYMBOL_INFO_NAME, name))
        check(comgr.amd_comgr_symbol_get_info(symbol, comgr.AMD_COMGR_SYMBOL_INFO_TYPE, byref(kind)))
        found[name.value] = kind.value
        return comgr.AMD_COMGR_STATUS_SUCCESS

    iterate: Any = comgr.amd_comgr_iterate_symbols
    check(iterate(executable, iterate.argtypes[1](visit), None))
    assert found[b"twice"] == comgr.AMD_COMGR_SYMBOL_TYPE_FUNC
    assert found[b"twice.kd"] == comgr.AMD_COMGR_SYMBOL_TYPE_OBJECT


def test_metadata_is_a_tree_of_nodes(objects: Objects) -> None:
    executable = objects.first(objects.executable(), comgr.AMD_COMGR_DATA_KIND_EXECUTABLE)
    root, kernels, kernel, name = (comgr.amd_comgr_metadata_node_t() for _ in range(4))
    size = c_size_t()
    check(comgr.amd_comgr_get_data_metadata(executable, byref(root)))
    check(comgr.amd_comgr_metadata_lookup(root, b"amdhsa.kernels", byref(kernels)))
    check(comgr.amd_comgr_get_metadata_list_size(kernels, byref(size)))
    assert size.value == 1
    check(comgr.amd_comgr_index_list_metadata(kernels, 0, byref(kernel)))
    check(comgr.amd_comgr_metadata_lookup(kernel, b".name", byref(name)))
    check(comgr.amd_comgr_get_metadata_string(name, byref(size), None))
    text = create_string_buffer(size.value)
    check(comgr.amd_comgr_get_metadata_string(name, byref(size), text))
    assert text.value == b"twice"
    for node in (name, kernel, kernels, root):
        check(comgr.amd_comgr_destroy_metadata(node))


def test_a_callback_can_write_through_its_char_pointer() -> None:
    lines: list[bytes] = []

    def read(address: int, to: Any, size: int, user: int | None) -> int:
        part = MACHINE_CODE[address : address + size]
        if isinstance(to, bytes):
            return 0  # nowhere to write to
        ctypes.memmove(to, part, len(part))
        return len(part)

    def say(text: bytes, user: int | None) -> None:
        lines.append(text.strip())

    create: Any = comgr.amd_comgr_create_disassembly_info
    _, reader, printer, annotator, _ = create.argtypes
    callbacks = reader(read), printer(say), annotator(lambda address, user: None)
    info, size, at = comgr.amd_comgr_disassembly_info_t(), c_uint64(), 0
    check(create(ISA, *callbacks, byref(info)))
    while at < len(MACHINE_CODE):
        check(comgr.amd_comgr_disassemble_instruction(info, at, None, byref(size)))
        at += size.value
    check(comgr.amd_comgr_destroy_disassembly_info(info))
    assert lines == [b"v_add_f32_e32 v0, v1, v2", b"s_endpgm"]


def test_every_declared_function_is_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    assert unbound(comgr) == set()
