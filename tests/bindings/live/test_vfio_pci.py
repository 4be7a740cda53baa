"""VFIO and PCI: the container's version, requests on the wrong file, and real configuration spaces."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bindings import pci, vfio

CONTAINER = Path("/dev/vfio/vfio")
DEVICES = Path("/sys/bus/pci/devices")


@pytest.fixture
def null() -> Iterator[int]:
    descriptor = os.open(os.devnull, os.O_RDWR)
    yield descriptor
    os.close(descriptor)


@pytest.fixture
def container() -> Iterator[int]:
    try:
        descriptor = os.open(CONTAINER, os.O_RDWR)
    except OSError as error:
        pytest.skip(f"needs {CONTAINER}, the kernel's vfio module: {error.strerror}")
    yield descriptor
    os.close(descriptor)


@pytest.mark.parametrize(
    ("request_", "number"),
    [
        (vfio.VFIO_GET_API_VERSION, 0x3B64),
        (vfio.VFIO_GROUP_GET_STATUS, 0x3B67),
        (vfio.VFIO_DEVICE_GET_INFO, 0x3B6B),
        (vfio.VFIO_IOMMU_MAP_DMA, 0x3B71),
        (vfio.IOMMU_IOAS_ALLOC, 0x3B81),
    ],
)
def test_a_request_is_a_number_that_other_files_refuse(null: int, request_: int, number: int) -> None:
    assert request_ == number
    with pytest.raises(OSError) as caught:
        fcntl.ioctl(null, request_, bytearray(64))
    assert caught.value.errno == errno.ENOTTY


def test_a_request_is_called_with_a_record_or_a_number(null: int) -> None:
    """VFIO codes no type in its numbers: the caller's record goes by address, a number as it is."""
    with pytest.raises(OSError, match=r"VFIO_CHECK_EXTENSION\(fd=\d+, 8\)"):
        vfio.VFIO_CHECK_EXTENSION(null, vfio.VFIO_NOIOMMU_IOMMU)
    with pytest.raises(
        TypeError, match="VFIO_GROUP_GET_STATUS takes no argument record, so no fields: argsz"
    ):
        vfio.VFIO_GROUP_GET_STATUS(null, argsz=8)
    record = vfio.vfio_group_status(argsz=8)
    with pytest.raises(OSError, match=r"VFIO_GROUP_GET_STATUS\(fd=\d+, argsz=8, flags=0\)"):
        vfio.VFIO_GROUP_GET_STATUS(null, record)


def test_the_container_tells_its_version(container: int) -> None:
    assert vfio.VFIO_GET_API_VERSION(container) == vfio.VFIO_API_VERSION == 0


def test_the_container_knows_its_iommus(container: int) -> None:
    assert vfio.VFIO_CHECK_EXTENSION(container, vfio.VFIO_TYPE1v2_IOMMU) in (0, 1)
    assert vfio.VFIO_CHECK_EXTENSION(container, 0xFFFF) == 0


def test_configuration_spaces_are_read_with_the_offsets_of_the_module() -> None:
    devices = sorted(DEVICES.glob("*/config"))
    if not devices:
        pytest.skip(f"needs a PCI bus: {DEVICES} is empty")
    for file in devices:
        space = file.read_bytes()
        for offset, size, name in (
            (pci.PCI_VENDOR_ID, 2, "vendor"),
            (pci.PCI_DEVICE_ID, 2, "device"),
            (pci.PCI_CLASS_REVISION + 1, 3, "class"),
            (pci.PCI_REVISION_ID, 1, "revision"),
        ):
            value = int.from_bytes(space[offset : offset + size], "little")
            assert value == int((file.parent / name).read_text(), 0), f"{name} of {file.parent.name}"
        kind = space[pci.PCI_HEADER_TYPE] & pci.PCI_HEADER_TYPE_MASK
        assert kind in (pci.PCI_HEADER_TYPE_NORMAL, pci.PCI_HEADER_TYPE_BRIDGE, pci.PCI_HEADER_TYPE_CARDBUS)


def test_masks_and_shifts_are_those_of_the_specification() -> None:
    assert (pci.PCI_COMMAND_MASTER, pci.PCI_CAP_ID_EXP, pci.PCI_EXT_CAP_ID_REBAR) == (4, 0x10, 0x15)
    assert pci.PCI_BASE_ADDRESS_MEM_MASK == 0xFFFF_FFFF_FFFF_FFF0
    assert pci.PCI_ROM_ADDRESS_MASK == 0xFFFF_F800
