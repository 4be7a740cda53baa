"""libusb 1.0.26: a context, its devices (any number, also none), callbacks and texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from ctypes import POINTER, _Pointer, byref, sizeof
from types import ModuleType

import pytest

from bindings import libusb

pytestmark = pytest.mark.needs("libusb-1.0-0", "libusb-1.0.so.0")


@pytest.fixture
def context() -> Iterator[_Pointer[libusb.libusb_context]]:
    handle = POINTER(libusb.libusb_context)()
    result = libusb.libusb_init(byref(handle))
    if result:
        pytest.skip(f"needs a usable USB subsystem: libusb_init: {libusb.libusb_error_name(result)!r}")
    yield handle
    libusb.libusb_exit(handle)


def test_a_context_is_made(context: _Pointer[libusb.libusb_context]) -> None:
    assert context


def test_the_version_is_a_struct_behind_a_pointer() -> None:
    version = libusb.libusb_get_version().contents
    assert (version.major, version.minor, version.rc) == (1, 0, b"")
    assert version.micro >= 26
    assert (version.describe or b"").endswith(b"libusb.info")


def test_a_setup_packet_is_filled_in_little_endian() -> None:
    packet = bytearray(8)
    libusb.libusb_fill_control_setup(
        packet, libusb.LIBUSB_ENDPOINT_IN, libusb.LIBUSB_REQUEST_GET_DESCRIPTOR, 0x0102, 3, 18
    )
    assert packet.hex() == "8006020103001200"


def test_devices_are_listed(context: _Pointer[libusb.libusb_context]) -> None:
    """A list of pointers behind a pointer behind a pointer; its descriptors say that they are descriptors."""
    devices = POINTER(POINTER(libusb.libusb_device))()
    count = libusb.libusb_get_device_list(context, byref(devices))
    assert count >= 0
    assert not devices[count]  # the list ends with NULL
    for index in range(count):
        descriptor = libusb.libusb_device_descriptor()
        assert libusb.libusb_get_device_descriptor(devices[index], byref(descriptor)) == 0
        assert (descriptor.bLength, descriptor.bDescriptorType) == (18, libusb.LIBUSB_DT_DEVICE)
    libusb.libusb_free_device_list(devices, 1)


def test_descriptors_are_packed() -> None:
    assert sizeof(libusb.libusb_device_descriptor) == 18
    assert sizeof(libusb.libusb_control_setup) == libusb.LIBUSB_CONTROL_SETUP_SIZE == 8


def test_an_unknown_device_is_not_opened(context: _Pointer[libusb.libusb_context]) -> None:
    assert not libusb.libusb_open_device_with_vid_pid(context, 0xFFFF, 0xFFFF)


def test_errors_have_names_and_texts() -> None:
    assert libusb.libusb_error_name(libusb.LIBUSB_ERROR_NO_DEVICE) == b"LIBUSB_ERROR_NO_DEVICE"
    assert libusb.libusb_strerror(libusb.LIBUSB_ERROR_ACCESS) == b"Access denied (insufficient permissions)"
    assert libusb.libusb_error(-4).name == "LIBUSB_ERROR_NO_DEVICE"


def test_messages_come_through_a_callback(context: _Pointer[libusb.libusb_context]) -> None:
    """A typedef of a function type makes the callback; an option takes a variadic argument."""
    lines: list[bytes] = []
    callback = libusb.libusb_log_cb(lambda context, level, text: lines.append(text))
    libusb.libusb_set_log_cb(context, callback, libusb.LIBUSB_LOG_CB_CONTEXT)
    level = libusb.LIBUSB_LOG_LEVEL_DEBUG
    assert libusb.libusb_set_option(context, libusb.LIBUSB_OPTION_LOG_LEVEL, level) == 0
    libusb.libusb_open_device_with_vid_pid(context, 0xFFFF, 0xFFFF)
    libusb.libusb_set_option(context, libusb.LIBUSB_OPTION_LOG_LEVEL, libusb.LIBUSB_LOG_LEVEL_NONE)
    assert any(b"libusb_get_device_list" in line for line in lines)


def test_every_declared_function_is_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    assert unbound(libusb) == set()
