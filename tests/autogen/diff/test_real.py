"""Real drift: two versions of comgr side by side in the tree, and kernel headers of several years."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from autogen.build import build
from autogen.diff import Report, compare
from autogen.diff.pins import at_pin
from autogen.diff.sides import Sides
from autogen.sources import Unavailable, obtain
from tests.bindings.subjects import PROJECT
from tests.examples import telling

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[3]


@cache
def difference(old: str, new: str) -> Report:
    """What `autogen diff` compares; a pin that cannot be had here, or that its pool has dropped, is a skip."""
    for name, at, pin in (old.partition("@"), new.partition("@")):
        if at:
            _, artifact = at_pin(PROJECT, name, pin)
            one = obtain([artifact], PROJECT.cache)[artifact.name]
            if isinstance(one, Unavailable) or not one.exact:
                pytest.skip(str(one) if isinstance(one, Unavailable) else f"{pin}: only {one.pin} is there")
    sides = Sides(lambda _name: PROJECT, lambda where, names: build(where, names, jobs=1))
    return compare(sides.side(old), sides.side(new))


def about(report: Report, *names: str) -> list[str]:
    """The findings about a name, or a member of it."""
    return [
        f"{f.severity}: {f}" for f in report.findings if f.name in names or f.name.partition(".")[0] in names
    ]


BINDINGS = sorted(path.stem for path in (ROOT / "bindings").glob("[!_]*.py"))
# Objective-C, C with code and records by value, what only macros name, ioctls.
TELLING = ("foundation", "libc", "opencl", "kfd", "vfio")


@pytest.mark.parametrize("name", telling(BINDINGS, *TELLING))
def test_every_binding_is_the_same_as_itself(name: str) -> None:
    assert difference(name, str(ROOT / "bindings" / f"{name}.py")).findings == ()


def test_comgr_2_and_3_give_one_name_two_numbers() -> None:
    """Expected: the table in the notes on header sources, which was computed from the headers."""
    report = difference("comgr", "comgr3")
    changed = {f.name.partition(".")[2]: (f.old, f.new) for f in report.findings if f.change == "value"}
    assert changed == {
        "AMD_COMGR_LANGUAGE_HIP": ("4", "3"),
        "AMD_COMGR_ACTION_LINK_BC_TO_BC": ("4", "3"),
        "AMD_COMGR_ACTION_CODEGEN_BC_TO_RELOCATABLE": ("6", "4"),
        "AMD_COMGR_ACTION_CODEGEN_BC_TO_ASSEMBLY": ("7", "5"),
        "AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_RELOCATABLE": ("8", "6"),
        "AMD_COMGR_ACTION_LINK_RELOCATABLE_TO_EXECUTABLE": ("9", "7"),
        "AMD_COMGR_ACTION_ASSEMBLE_SOURCE_TO_RELOCATABLE": ("10", "8"),
        "AMD_COMGR_ACTION_DISASSEMBLE_RELOCATABLE_TO_SOURCE": ("11", "9"),
        "AMD_COMGR_ACTION_DISASSEMBLE_EXECUTABLE_TO_SOURCE": ("12", "10"),
        "AMD_COMGR_ACTION_DISASSEMBLE_BYTES_TO_SOURCE": ("13", "11"),
        "AMD_COMGR_ACTION_COMPILE_SOURCE_WITH_DEVICE_LIBS_TO_BC": ("15", "12"),
    }
    functions = {(f.change, f.name) for f in report.findings if f.kind == "function"}
    assert {name for change, name in functions if change == "removed"} == {
        "amd_comgr_action_info_get_options",
        "amd_comgr_action_info_set_options",
    }
    assert len(functions) == 2 + 10


@pytest.mark.network
@pytest.mark.lists
def test_info_device_between_linux_6_13_and_7_2() -> None:
    report = difference("amdgpu_drm@ziglang==0.14.1", "amdgpu_drm@ziglang==0.17.1")
    assert about(report, "drm_amdgpu_info_device") == [
        "breaking: record drm_amdgpu_info_device: grew: 440 bytes → 448 bytes (at its end: pad)",
        "compatible: member drm_amdgpu_info_device.userq_ip_mask: added: __u32 userq_ip_mask @ 436 (where padding was)",
        "compatible: member drm_amdgpu_info_device.pad: added: __u32 pad @ 440 (at the end)",
    ]
    assert about(report, "DRM_IOCTL_AMDGPU_GEM_VA") == [
        (
            "breaking: ioctl DRM_IOCTL_AMDGPU_GEM_VA: number changes from 0x40286448 to 0x40406448 because "
            "drm_amdgpu_gem_va grew from 40 to 64 bytes: kernels that compare whole numbers answer ENOTTY"
        )
    ]


@pytest.mark.network
def test_create_queue_between_linux_6_13_and_7_2() -> None:
    report = difference("kfd@ziglang==0.14.1", "kfd@ziglang==0.17.1")
    assert about(report, "kfd_ioctl_create_queue_args", "AMDKFD_IOC_CREATE_QUEUE", "AMDKFD_COMMAND_END") == [
        (
            "compatible: member kfd_ioctl_create_queue_args.pad: split: "
            "__u32 pad @ 92 → __u32 metadata_ring_size @ 92 (reserved space taken into use)"
        ),
        "compatible: constant AMDKFD_COMMAND_END: counter: 39 → 41 (it follows the last of what it counts)",
    ]
    assert "compatible: constant KFD_IOCTL_MINOR_VERSION: version: 17 → 23" in about(
        report, "KFD_IOCTL_MINOR_VERSION"
    )


@pytest.mark.network
@pytest.mark.lists
def test_create_queue_between_linux_6_3_and_7_2() -> None:
    report = difference("kfd@ziglang==0.13.0", "kfd@ziglang==0.17.1")
    assert about(report, "kfd_ioctl_create_queue_args", "AMDKFD_IOC_CREATE_QUEUE") == [
        (
            "breaking: ioctl AMDKFD_IOC_CREATE_QUEUE: number changes from 0xc0584b02 to 0xc0604b02 because "
            "kfd_ioctl_create_queue_args grew from 88 to 96 bytes: kernels that compare whole numbers answer ENOTTY"
        ),
        (
            "breaking: record kfd_ioctl_create_queue_args: grew: 88 bytes → 96 bytes "
            "(at its end: sdma_engine_id, metadata_ring_size)"
        ),
        "compatible: member kfd_ioctl_create_queue_args.sdma_engine_id: added: __u32 sdma_engine_id @ 88 (at the end)",
        (
            "compatible: member kfd_ioctl_create_queue_args.metadata_ring_size: added: __u32 metadata_ring_size @ 92 "
            "(at the end)"
        ),
    ]


@pytest.mark.network
@pytest.mark.lists
def test_two_packages_of_one_kernel_version_disagree() -> None:
    """Only a padding member moved, all others are where they were; yet the size differs."""
    report = difference("amdgpu_drm@linux-libc-dev=7.2.13-1", "amdgpu_drm@ziglang==0.17.1")
    assert about(report, "drm_amdgpu_info_device") == [
        "breaking: record drm_amdgpu_info_device: grew: 440 bytes → 448 bytes (at its end: pad)",
        "compatible: member drm_amdgpu_info_device.pad: moved: __u32 pad @ 356 → __u32 pad @ 440 (it is padding)",
    ]
