"""The files in which Linux describes its GPUs: KFD's topology and each GPU's IP blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bindings import kfd
from bindings.amd_gpu import soc15_hw_ip

from ...amd.models import Model
from ...kfd.sizes import sizes
from .profile import Profile

TOPOLOGY = "/sys/devices/virtual/kfd/kfd/topology/nodes"
FIRST_RENDER = 128
VENDOR = 0x1002


def gpu_id(index: int) -> int:
    """What the kernel calls a GPU: a hash in reality, here a number that is not its node's."""
    return 0x4D00 + 0x11 * index


def properties(model: Model, index: int, profile: Profile) -> Mapping[str, int]:
    """The lines of a node's `properties`."""
    major, minor, stepping = model.version
    found = {
        "cpu_cores_count": 0,
        "simd_count": model.cus * model.simds_per_cu,
        "mem_banks_count": 1,
        "caches_count": 0,
        "io_links_count": 1,
        "max_waves_per_simd": model.waves_per_simd,
        "lds_size_in_kb": 64,
        "wave_front_size": model.wave_size,
        "array_count": model.engines * model.arrays_per_engine * model.xccs,
        "simd_arrays_per_engine": model.arrays_per_engine,
        "cu_per_simd_array": model.cus_per_array,
        "simd_per_cu": model.simds_per_cu,
        "max_slots_scratch_cu": 32,
        "gfx_target_version": major * 10000 + minor * 100 + stepping,
        "vendor_id": VENDOR,
        "device_id": 0x7400 + index,
        "location_id": (3 + index) << 8,
        "domain": 0,
        "drm_render_minor": FIRST_RENDER + index,
        "hive_id": 0,
        "num_sdma_engines": model.sdma_engines,
        "num_sdma_xgmi_engines": 0,
        "num_sdma_queues_per_engine": 8,
        "num_cp_queues": 24,
        "max_engine_clk_fcompute": 2500,
        "local_mem_size": model.vram,
        "fw_version": 2000,
        "capability": kfd.HSA_CAP_DOORBELL_TYPE_2_0 << kfd.HSA_CAP_DOORBELL_TYPE_TOTALBITS_SHIFT
        | kfd.HSA_CAP_SVMAPI_SUPPORTED,
        "debug_prop": 0,
        "sdma_fw_version": 20,
        "unique_id": 0x1000 + index,
        "num_xcc": model.xccs,
        "max_engine_clk_ccompute": 4000,
    }
    found |= model.reported
    if profile.strict_queues:
        expected = sizes(found)
        found |= {"cwsr_size": expected.save, "ctl_stack_size": expected.control_stack}
    return found


def files(models: Sequence[Model], profile: Profile) -> dict[str, bytes]:
    """Path -> contents; node 0 is the CPU."""
    found = {
        f"{TOPOLOGY}/0/gpu_id": b"0\n",
        f"{TOPOLOGY}/0/properties": b"cpu_cores_count 16\nsimd_count 0\n",
    }
    for index, model in enumerate(models):
        node = f"{TOPOLOGY}/{index + 1}"
        lines = (f"{name} {value}\n" for name, value in properties(model, index, profile).items())
        found[f"{node}/gpu_id"] = f"{gpu_id(index)}\n".encode()
        found[f"{node}/properties"] = "".join(lines).encode()
        die = f"/sys/class/drm/renderD{FIRST_RENDER + index}/device/ip_discovery/die/0"
        blocks = {
            soc15_hw_ip.GC_HWID: (model.version, model.segments),
            soc15_hw_ip.SDMA0_HWID: (model.sdma, model.segments[:1]),
        }
        for block, (number, segments) in blocks.items():
            for name, value in zip(("major", "minor", "revision"), number, strict=True):
                found[f"{die}/{block}/0/{name}"] = f"{value}\n".encode()
            found[f"{die}/{block}/0/base_addr"] = "".join(f"0x{base:08X}\n" for base in segments).encode()
    return found
