"""bindings.amd_gpu: values known from elsewhere, sizes that the hardware fixes, and what gcc says of packet macros."""

from __future__ import annotations

import array
import ctypes
import importlib
import itertools
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from autogen.host import native_target
from autogen.model import MacroFunction
from autogen.project import find as find_project
from autogen.sources import Obtained, obtain
from autogen.verify.compiler.compilers import find
from autogen.verify.sources import Missing, of_binding
from bindings.amd_gpu import (
    discovery,
    ip_offset_aldebaran,
    ip_offset_sienna_cichlid,
    ip_offset_vega10,
    ivsrcid,
    kernel_descriptor,
    kfd_pm4_ai,
    navi10_enum,
    pm4_nv,
    pm4_soc15,
    rgp,
    sdma_4_0,
    sdma_5_0,
    sdma_6_0,
    smu_13_0_0,
    smu_13_0_6,
    smu_14_0_2,
    soc15_hw_ip,
    soc21_enum,
    soc24_enum,
    v9_structs,
    v10_structs,
    v11_structs,
    v12_structs,
    vcn_dec,
    vega10_enum,
)
from runtime.amd.models import MODELS
from tests import needs

pytestmark = pytest.mark.long

PROJECT = find_project(Path(__file__))
NATIVE = native_target()
GENERATIONS = (vega10_enum, navi10_enum, soc21_enum, soc24_enum)


def test_opcodes_of_packets() -> None:
    opcodes = {
        **{"NOP": 0x10, "DISPATCH_DIRECT": 0x15, "ATOMIC_MEM": 0x1E, "PRED_EXEC": 0x23, "WRITE_DATA": 0x37},
        **{"WAIT_REG_MEM": 0x3C, "INDIRECT_BUFFER": 0x3F, "COPY_DATA": 0x40, "EVENT_WRITE": 0x46},
        **{"RELEASE_MEM": 0x49, "ACQUIRE_MEM": 0x58, "SET_SH_REG": 0x76, "SET_UCONFIG_REG": 0x79},
    }
    for module in (pm4_nv, pm4_soc15):
        assert {name: getattr(module, f"PACKET3_{name}") for name in opcodes} == opcodes
        assert module.PACKET3_SET_SH_REG_START == 0x2C00
        assert module.PACKET3_SET_UCONFIG_REG_START == 0xC000
    assert kfd_pm4_ai.IT_RELEASE_MEM == pm4_nv.PACKET3_RELEASE_MEM


def test_a_header_is_a_word() -> None:
    assert pm4_nv.PACKET3(pm4_nv.PACKET3_RELEASE_MEM, 6) == 0xC0064900
    assert pm4_nv.PACKET3_COMPUTE(pm4_nv.PACKET3_DISPATCH_DIRECT, 3) == 0xC0031502
    header = kfd_pm4_ai.PM4_MES_TYPE_3_HEADER(u32All=pm4_nv.PACKET3(pm4_nv.PACKET3_WRITE_DATA, 4))
    assert (header.type, header.count, header.opcode) == (3, 4, 0x37)
    assert pm4_nv.CP_PACKET3_GET_OPCODE(header.u32All) == 0x37


def test_fields_of_packets() -> None:
    assert pm4_nv.WR_CONFIRM == 1 << 20
    assert pm4_nv.INDIRECT_BUFFER_VALID == 1 << 23
    assert pm4_nv.WAIT_REG_MEM_FUNCTION(5) | pm4_nv.WAIT_REG_MEM_MEM_SPACE(1) == 0x15
    assert pm4_nv.PACKET3_RELEASE_MEM_GCR_GL2_WB == 1 << 21
    assert pm4_nv.PACKET3_ACQUIRE_MEM_GCR_CNTL_GL2_WB(1) == 1 << 15
    assert pm4_soc15.EVENT_TYPE(0x14) | pm4_soc15.EVENT_INDEX(5) == 0x514


def test_copies_by_sdma() -> None:
    for module in (sdma_4_0, sdma_5_0, sdma_6_0):
        assert (module.SDMA_OP_COPY, module.SDMA_OP_FENCE, module.SDMA_OP_TRAP) == (1, 5, 6)
        assert module.SDMA_PKT_POLL_REGMEM_HEADER_FUNC(3) == 3 << 28
    bits = [
        module.SDMA_PKT_COPY_LINEAR_COUNT_count_mask.bit_length() for module in (sdma_4_0, sdma_5_0, sdma_6_0)
    ]
    assert bits == [22, 22, 30]


def test_events_are_the_same_in_all_generations() -> None:
    events = {
        **{"CS_PARTIAL_FLUSH": 0x07, "CACHE_FLUSH_AND_INV_TS_EVENT": 0x14, "BOTTOM_OF_PIPE_TS": 0x28},
        **{"THREAD_TRACE_START": 0x33, "THREAD_TRACE_STOP": 0x34, "THREAD_TRACE_FINISH": 0x37},
    }
    for module in GENERATIONS:
        assert {name: getattr(module, name) for name in events} == events
        assert module.VGT_EVENT_TYPE(0x33).name == "THREAD_TRACE_START"


def test_ids_of_hardware() -> None:
    ids = {"GC": 11, "SDMA0": 42, "NBIF": 108, "MP1": 1, "MMHUB": 34, "HDP": 41, "VCN": 12}
    assert {name: getattr(soc15_hw_ip, f"{name}_HWID") for name in ids} == ids


def test_queue_descriptors_have_the_size_that_the_hardware_reads() -> None:
    compute = {v9_structs: "v9_mqd", v10_structs: "v10_compute_mqd", v11_structs: "v11_compute_mqd"}
    for module, name in {**compute, v12_structs: "v12_compute_mqd"}.items():
        assert ctypes.sizeof(getattr(module, name)) == 2048
        assert getattr(module, name).cp_hqd_pq_base_lo.offset == 136 * 4
    sdma = [v9_structs.v9_sdma_mqd, v11_structs.v11_sdma_mqd, v12_structs.v12_sdma_mqd]
    assert [ctypes.sizeof(one) for one in sdma] == [512] * 3
    # v10's header puts the driver's two words after the 128 that the hardware reads, v9's in place of the last two.
    assert ctypes.sizeof(v10_structs.v10_sdma_mqd) == 520


def test_discovery() -> None:
    assert discovery.BINARY_SIGNATURE == 0x28211407
    assert [ctypes.sizeof(one) for one in (discovery.ip, discovery.ip_v3, discovery.ip_v4)] == [8, 8, 8]
    table = discovery.ip_v4.from_buffer_copy(
        (11).to_bytes(2, "little") + bytes([0, 2, 12, 0, 1, 0x30]) + bytes(8)
    )
    assert (table.hw_id, table.major, table.revision, table.variant) == (soc15_hw_ip.GC_HWID, 12, 1, 3)


def test_video_and_profiler() -> None:
    assert vcn_dec.RDECODE_CODEC_H265 == 0x10
    assert rgp.SQTT_FILE_MAGIC_NUMBER == 0x50303042
    sizes = {
        **{"sqtt_file_header": 56, "sqtt_file_chunk_header": 16, "sqtt_file_chunk_asic_info": 768},
        **{"sqtt_file_chunk_sqtt_desc": 32, "sqtt_file_chunk_sqtt_data": 24},
        **{"rgp_sqtt_marker_event": 12, "rgp_sqtt_marker_event_with_dims": 24},
    }
    assert {name: ctypes.sizeof(getattr(rgp, name)) for name in sizes} == sizes


def test_messages_and_interrupts() -> None:
    """Numbers of the drivers' sources: what the firmware of the power management is asked, who interrupts."""
    messages = {
        (smu_13_0_0, "PPSMC_MSG_GetSmuVersion"): 2,
        (smu_13_0_6, "PPSMC_MSG_GetSmuVersion"): 2,
        (smu_14_0_2, "PPSMC_MSG_GetSmuVersion"): 2,
        (smu_13_0_0, "PPSMC_MSG_TransferTableSmu2Dram"): 18,
    }
    assert {key: getattr(*key) for key in messages} == messages
    assert ivsrcid.GFX_11_0_0__SRCID__CP_EOP_INTERRUPT == 0xB5
    assert ivsrcid.GFX_9_0__SRCID__CP_EOP_INTERRUPT == 0xB5
    assert ivsrcid.SDMA0_5_0__SRCID__SDMA_TRAP == 0xE0


def test_where_blocks_begin() -> None:
    """The tables that older GPUs need; from gfx11 on they say it themselves."""
    table = ip_offset_sienna_cichlid.GC_BASE
    assert tuple(table.instance[0].segment)[:4] == MODELS["gfx1030"].segments
    assert tuple(ip_offset_aldebaran.GC_BASE.instance[0].segment)[:2] == MODELS["gfx942"].segments
    assert tuple(ip_offset_vega10.GC_BASE.instance[0].segment)[:2] == (0x2000, 0xA000)
    with pytest.raises(AttributeError, match=r"constant|read"):
        table.instance[0].segment[0] = 1


# gcc ------------------------------------------------------------------------------------------------------


def program(text: str, words: list[str], folder: Path, compiler: str) -> list[int]:
    """The numbers that a program prints."""
    source, output = folder / "ask.c", folder / "ask"
    source.write_text(text)
    done = subprocess.run([compiler, *words, str(source), "-o", str(output)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:4000]
    return list(map(int, subprocess.run([str(output)], capture_output=True, text=True).stdout.split()))


PACKETS = ("pm4_nv", "pm4_soc15", "sdma_4_0", "sdma_5_0", "sdma_6_0", "sid", "vcn_dec")


@pytest.mark.skipif(not NATIVE, reason="not on Linux: gcc's programs do not run here")
@pytest.mark.parametrize("name", PACKETS)
def test_packet_macros_have_the_values_of_gcc(name: str, tmp_path: Path) -> None:
    module = importlib.import_module(f"bindings.amd_gpu.{name}")
    needs.program("gcc")
    [gcc] = find(["gcc"], NATIVE)
    try:
        subject = of_binding(PROJECT, f"amd_gpu.{name}", NATIVE)
    except Missing as missing:
        pytest.skip(str(missing))
    functions = [one for one in subject.model.declarations if isinstance(one, MacroFunction)]
    calls = [
        (one.name, arguments)
        for one in functions
        for arguments in itertools.product((0, 1, 3, 0x5A5), repeat=len(one.parameters))
    ]
    rows = [f"P({called}({', '.join(map(str, arguments))}))" for called, arguments in calls]
    text = f'{subject.text}#define P(x) __builtin_printf("%u\\n", (unsigned)(x));\nint main(void) {{\n'
    answers = program(text + "\n".join(rows) + "\n}\n", subject.flags(gcc, tmp_path), tmp_path, "gcc")
    assert len(answers) == len(calls) > 60
    assert [getattr(module, called)(*arguments) for called, arguments in calls] == answers


@pytest.mark.parametrize("name", [*PACKETS, "kfd_pm4_ai", "kfd_pm4_vi"])
def test_no_word_of_a_packet_is_negative(name: str) -> None:
    """What the drivers put into an `uint32_t` goes into array("I"), struct.pack and numpy as it is."""
    module = importlib.import_module(f"bindings.amd_gpu.{name}")
    values = {key: value for key in dir(module) if isinstance(value := getattr(module, key), int)}
    assert {key: value for key, value in values.items() if value < 0} == {}
    for key in (
        module.__namespace__().tables["macros"].entries() if "macros" in module.__namespace__().tables else ()
    ):
        function = getattr(module, key)
        for argument in (0, 1, 0x7FFFFFFF, 0xFFFFFFFF, -1):
            assert array.array("I", [function(*[argument] * function.__code__.co_argcount)])


@pytest.mark.needs("g++")
def test_kernel_descriptors_are_what_a_cxx_compiler_says(tmp_path: Path) -> None:
    """The one header that is C++, so that `autogen verify` does not read it."""
    artifact = PROJECT.pins.sources["llvm"].artifact
    llvm = obtain([artifact], PROJECT.cache)[artifact.name]
    if not isinstance(llvm, Obtained):
        pytest.skip(str(llvm))
    [record] = [kernel_descriptor.kernel_descriptor_t]
    members = [name for name, *_ in record._fields_]
    expected = [ctypes.sizeof(record)]
    asked = ["sizeof(kernel_descriptor_t)"]
    for name in members:
        field: Any = getattr(record, name)
        expected += [field.offset, field.size]
        asked += [f"offsetof(kernel_descriptor_t, {name})", f"sizeof(kernel_descriptor_t::{name})"]
    constants = [name for name in dir(kernel_descriptor) if isinstance(getattr(kernel_descriptor, name), int)]
    expected += [getattr(kernel_descriptor, name) for name in constants]
    rows = [f'__builtin_printf("%lld\\n", (long long)({one}));' for one in asked + constants]
    header = llvm.tree / "usr/include/llvm-19/llvm/Support/AMDHSAKernelDescriptor.h"
    text = f'#include "{header}"\nusing namespace llvm::amdhsa;\nint main() {{\n' + "\n".join(rows) + "\n}\n"
    assert program(text, ["-x", "c++", "-w"], tmp_path, "g++") == expected
    assert len(constants) > 200


# Time -----------------------------------------------------------------------------------------------------


def test_the_largest_module_is_imported_at_once() -> None:
    """13,889 names: nothing of them is read before one is used."""
    code = (
        "import time, bindings.amd_gpu.pm4_nv\nstart = time.process_time()\n"
        "import bindings.amd_gpu.navi10_enum\nprint(time.process_time() - start)"
    )
    words = [sys.executable, "-c", code]
    times = [
        float(subprocess.run(words, cwd=PROJECT.root, capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    ]
    assert min(times) < 0.05
