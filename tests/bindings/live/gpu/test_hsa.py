"""The HSA runtime 5.2 on a machine without a GPU: initialisation fails, everything else says so."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import byref, c_char_p, c_uint16, sizeof
from types import ModuleType
from typing import Any

import pytest

from bindings import hsa5 as hsa

pytestmark = pytest.mark.needs("libhsa-runtime64-1", "libhsa-runtime64.so.1")


@pytest.fixture(autouse=True)
def without_a_gpu() -> None:
    if hsa.hsa_init() == hsa.HSA_STATUS_SUCCESS:
        hsa.hsa_shut_down()
        pytest.skip("needs a machine without an AMD GPU; hsa_init succeeds on this one")


def test_initialisation_runs_out_of_resources() -> None:
    status = hsa.hsa_init()
    assert status == hsa.HSA_STATUS_ERROR_OUT_OF_RESOURCES == 0x1008
    assert hsa.hsa_status_t(status) is not None
    assert repr(hsa.hsa_status_t(status)) == "<hsa_status_t.HSA_STATUS_ERROR_OUT_OF_RESOURCES: 4104>"


def test_without_initialisation_a_query_is_refused() -> None:
    major = c_uint16(7)
    status = hsa.hsa_system_get_info(hsa.HSA_SYSTEM_INFO_VERSION_MAJOR, byref(major))
    assert status == hsa.HSA_STATUS_ERROR_NOT_INITIALIZED == 0x100B
    assert major.value == 7


def test_a_status_has_a_text() -> None:
    text = c_char_p()
    assert hsa.hsa_status_string(hsa.HSA_STATUS_ERROR_OUT_OF_RESOURCES, byref(text)) == 0
    assert text.value is not None
    assert text.value.startswith(b"HSA_STATUS_ERROR_OUT_OF_RESOURCES: ")


def test_no_agent_is_visited() -> None:
    """The callback's first parameter is a struct by value."""
    seen: list[int] = []

    def visit(agent: hsa.hsa_agent_t, user: int | None) -> int:
        seen.append(agent.handle)
        return hsa.HSA_STATUS_SUCCESS

    iterate: Any = hsa.hsa_iterate_agents
    assert iterate(iterate.argtypes[0](visit), None) == hsa.HSA_STATUS_ERROR_NOT_INITIALIZED
    assert seen == []


def test_a_handle_goes_by_value() -> None:
    assert hsa.hsa_signal_destroy(hsa.hsa_signal_t(0)) == hsa.HSA_STATUS_ERROR_NOT_INITIALIZED


def test_a_packet_is_64_bytes() -> None:
    assert sizeof(hsa.hsa_kernel_dispatch_packet_t) == sizeof(hsa.hsa_barrier_and_packet_t) == 64


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """All but AMD's loader and profiler extensions, which the runtime hands out as tables of pointers."""
    extensions = ("hsa_ven_amd_loader_", "hsa_ven_amd_aqlprofile_")
    missing = unbound(hsa)
    assert {name for name in missing if not name.startswith(extensions)} == set()
    assert len(missing) == 17
