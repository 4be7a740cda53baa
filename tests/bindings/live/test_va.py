"""libva 2.17: displays of no device, and the library's texts."""

from __future__ import annotations

import os
from collections.abc import Callable
from ctypes import byref, c_int
from types import ModuleType

import pytest

from bindings import va

pytestmark = pytest.mark.needs("libva2", "libva.so.2")
drm = pytest.mark.needs("libva-drm2", "libva-drm.so.2")


@drm
def test_no_descriptor_has_no_display() -> None:
    assert va.vaGetDisplayDRM(-1) is None


@drm
def test_a_descriptor_of_another_device_has_no_display() -> None:
    descriptor = os.open(os.devnull, os.O_RDWR)
    try:
        assert va.vaGetDisplayDRM(descriptor) is None
    finally:
        os.close(descriptor)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (va.VA_STATUS_SUCCESS, b"success (no error)"),
        (va.VA_STATUS_ERROR_INVALID_DISPLAY, b"invalid VADisplay"),
        (va.VA_STATUS_ERROR_UNSUPPORTED_PROFILE, b"the requested VAProfile is not supported"),
    ],
)
def test_a_status_has_a_text(status: int, text: bytes) -> None:
    assert va.vaErrorStr(status) == text


def test_profiles_and_entry_points_have_their_names() -> None:
    assert va.vaProfileStr(va.VAProfileHEVCMain) == b"VAProfileHEVCMain"
    assert va.vaProfileStr(va.VAProfileNone) == b"VAProfileNone"  # an enumerator of -1
    assert va.vaEntrypointStr(va.VAEntrypointVLD) == b"VAEntrypointVLD"
    assert va.vaBufferTypeStr(va.VABufferType.VASliceDataBufferType) == b"VASliceDataBufferType"


def test_no_display_is_not_valid() -> None:
    assert va.vaDisplayIsValid(None) == 0


def test_no_display_cannot_be_initialised() -> None:
    major, minor = c_int(), c_int()
    assert va.vaInitialize(None, byref(major), byref(minor)) == va.VA_STATUS_ERROR_INVALID_DISPLAY


@drm
def test_every_declared_function_is_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    assert unbound(va) == set()
