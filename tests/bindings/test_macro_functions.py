"""Macros with arguments of the real headers, called: results that are known from elsewhere."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bindings import amdgpu_drm, hip, hsa, kfd, libc, libclang, opencl, pci, va, vfio


def test_kfd() -> None:
    assert kfd.AMDKFD_IOR(0x01, kfd.kfd_ioctl_get_version_args) == kfd.AMDKFD_IOC_GET_VERSION
    assert kfd.AMDKFD_IOWR(0x02, kfd.kfd_ioctl_create_queue_args) == kfd.AMDKFD_IOC_CREATE_QUEUE
    assert kfd.AMDKFD_IO(5) == 0x4B05
    assert kfd.KFD_EC_MASK(kfd.EC_QUEUE_NEW) == 1 << (kfd.EC_QUEUE_NEW - 1)
    assert kfd.KFD_SMI_EVENT_MASK_FROM_INDEX(64) == 1 << 63
    assert [kfd.KFD_DBG_EC_IS_VALID(code) for code in (kfd.EC_NONE, kfd.EC_QUEUE_NEW, kfd.EC_MAX)] == [
        0,
        1,
        0,
    ]
    assert kfd.KFD_DBG_EC_TYPE_IS_QUEUE(kfd.EC_QUEUE_WAVE_ABORT) == 1
    assert kfd.KFD_DBG_EC_TYPE_IS_DEVICE(kfd.EC_QUEUE_WAVE_ABORT) == 0


def test_amdgpu_tiling() -> None:
    assert amdgpu_drm.AMDGPU_TILING_SET("PIPE_CONFIG", 0x1F) == 0x1F << 4
    assert amdgpu_drm.AMDGPU_TILING_SET("PIPE_CONFIG", 0x20) == 0
    flags = amdgpu_drm.AMDGPU_TILING_SET("SWIZZLE_MODE", 9) | amdgpu_drm.AMDGPU_TILING_SET("SCANOUT", 1)
    assert flags == 9 | 1 << 63
    assert amdgpu_drm.AMDGPU_TILING_GET(flags, "SWIZZLE_MODE") == 9
    with pytest.raises(ValueError, match="no constant AMDGPU_TILING_NOTHING_MASK"):
        amdgpu_drm.AMDGPU_TILING_SET("NOTHING", 1)


def test_drm_formats() -> None:
    assert amdgpu_drm.fourcc_code("A", "R", "2", "4") == amdgpu_drm.DRM_FORMAT_ARGB8888 == 0x34325241
    assert amdgpu_drm.fourcc_mod_code("INTEL", 1) == amdgpu_drm.I915_FORMAT_MOD_X_TILED == 0x0100000000000001
    modifier = amdgpu_drm.fourcc_mod_code("AMD", 0) | amdgpu_drm.AMD_FMT_MOD_SET("TILE_VERSION", 3)
    assert amdgpu_drm.IS_AMD_FMT_MOD(modifier) == 1
    assert amdgpu_drm.AMD_FMT_MOD_GET("TILE_VERSION", modifier) == 3
    assert modifier & amdgpu_drm.AMD_FMT_MOD_CLEAR("TILE_VERSION") == 0x0200000000000000
    assert amdgpu_drm.fourcc_mod_get_vendor(modifier) == amdgpu_drm.DRM_FORMAT_MOD_VENDOR_AMD
    assert amdgpu_drm.fourcc_mod_is_vendor(modifier, "NVIDIA") == 0
    block = amdgpu_drm.DRM_FORMAT_MOD_NVIDIA_BLOCK_LINEAR_2D(0, 1, 2, 0xFE, 4)
    assert block == 0x0300000000000000 | 0x10 | 4 | 0xFE << 12 | 2 << 20 | 1 << 22
    assert amdgpu_drm.drm_fourcc_canonicalize_nvidia_format_mod(0x0300000000000014) == 0x03000000000FE014
    assert amdgpu_drm.DRM_FORMAT_MOD_ARM_AFBC(3) == 0x0800000000000003
    assert amdgpu_drm.DRM_ARGB64_GETR(amdgpu_drm.DRM_ARGB64_PREP(1, 2, 3, 4)) == 2
    number = amdgpu_drm.DRM_IOWR(0x00, amdgpu_drm.drm_version)
    assert number == amdgpu_drm.DRM_IOCTL_VERSION


def test_ioctl_numbers_are_taken_apart_and_made() -> None:
    number = kfd.AMDKFD_IOC_CREATE_QUEUE
    parts = [part(number) for part in (libc._IOC_DIR, libc._IOC_TYPE, libc._IOC_NR, libc._IOC_SIZE)]
    assert parts == [3, ord("K"), 2, 96]
    assert libc._IOC(3, ord("K"), 2, 96) == number - (1 << 32)  # an int in C: the macro itself has no cast
    assert libc._IOWR("K", 2, kfd.kfd_ioctl_create_queue_args) == number


def test_file_modes(tmp_path: Path) -> None:
    mode = tmp_path.stat().st_mode
    assert (libc.S_ISDIR(mode), libc.S_ISREG(mode)) == (1, 0)
    for test in ("S_ISDIR", "S_ISCHR", "S_ISBLK", "S_ISREG", "S_ISFIFO", "S_ISLNK", "S_ISSOCK"):
        for kind in range(16):
            assert getattr(libc, test)(kind << 12 | 0o755) == getattr(stat, test)(kind << 12 | 0o755)


def test_wait_statuses_are_read_as_python_reads_them() -> None:
    for status in (*range(0, 0x10000, 37), 0x7F, 0xFFFF, 0x80, 0x86, 0x137F):
        assert libc.WEXITSTATUS(status) == os.WEXITSTATUS(status)
        assert libc.WTERMSIG(status) == os.WTERMSIG(status)
        assert libc.WIFEXITED(status) == os.WIFEXITED(status)
        assert libc.WIFSIGNALED(status) == os.WIFSIGNALED(status)
        assert libc.WIFSTOPPED(status) == os.WIFSTOPPED(status)
        assert libc.WIFCONTINUED(status) == os.WIFCONTINUED(status)


def test_elf_and_sizes() -> None:
    assert libc.ELF64_ST_INFO(1, 2) == 0x12
    assert (libc.ELF64_ST_BIND(0xF2), libc.ELF64_ST_TYPE(0xF2)) == (15, 2)
    assert libc.ELF64_R_INFO(7, 8) == 7 << 32 | 8
    assert (libc.ELF64_R_SYM(7 << 32 | 8), libc.ELF64_R_TYPE(7 << 32 | 8)) == (7, 8)
    assert [libc.CMSG_ALIGN(n) for n in (0, 1, 8, 9)] == [0, 8, 8, 16]
    assert (libc.CMSG_LEN(4), libc.CMSG_SPACE(4)) == (20, 24)
    assert libc.CPU_ALLOC_SIZE(65) == 16
    assert libc.CTRL("C") == 3
    assert libc.UINT64_C(5) == 5
    assert libc.INT8_C(-3) == -3


def test_hip_vectors() -> None:
    result = hip.make_uchar4(1, 2, 3, 256 + 4)
    assert isinstance(result, hip.uchar4)
    assert (result.x, result.y, result.z, result.w) == (1, 2, 3, 4)
    assert (hip.make_int2(-1, 5).x, hip.make_ulonglong1(-1).x) == (-1, 0xFFFFFFFFFFFFFFFF)
    assert hip.make_double2(0.1, 3).y == 3.0
    extent = hip.make_hipExtent(64, 32, 1)
    assert (extent.width, extent.height, extent.depth) == (64, 32, 1)
    assert hip.make_hipPitchedPtr(0x1000, 256, 64, 4).ptr == 0x1000


def test_hsa_bits() -> None:
    flags = 1 << hsa.AMD_QUEUE_PROPERTIES_IS_PTR64_SHIFT
    assert hsa.AMD_HSA_BITS_GET(flags, "AMD_QUEUE_PROPERTIES_IS_PTR64") == 1


def test_times_of_both_targets() -> None:
    sum_, moment = libc.timeval(), libc.timespec()
    libc.timeradd(libc.timeval(1, 700000), libc.timeval(2, 600000), sum_)
    libc.TIMEVAL_TO_TIMESPEC(sum_, moment)
    assert (sum_.tv_sec, sum_.tv_usec, moment.tv_sec, moment.tv_nsec) == (4, 300000, 4, 300000000)


def test_the_others() -> None:
    assert va.VA_FOURCC("N", "V", "1", "2") == va.VA_FOURCC_NV12 == 0x3231564E
    assert va.VA_CHECK_VERSION(va.VA_MAJOR_VERSION, va.VA_MINOR_VERSION, va.VA_MICRO_VERSION) == 1
    assert va.VA_CHECK_VERSION(va.VA_MAJOR_VERSION + 1, 0, 0) == 0
    assert pci.PCI_DEVFN(3, 1) == 25
    assert (pci.PCI_SLOT(25), pci.PCI_FUNC(25)) == (3, 1)
    assert pci.PCI_EXT_CAP_NEXT(0x14820001) == 0x148
    assert pci.PCI_SRIOV_VFM_OFFSET(0xFFFFFFFF) == 0xFFFFFFF8
    assert vfio.VFIO_DEVICE_STATE_VALID(4) == 1
    assert vfio.VFIO_DEVICE_STATE_VALID(5) == 0
    assert opencl.CL_VERSION_MINOR(opencl.CL_MAKE_VERSION(3, 2, 1)) == 2
    assert libclang.CINDEX_VERSION_ENCODE(0, 64) == libclang.CINDEX_VERSION
