"""A second witness: Mesa's register database, which its authors keep apart from the kernel's headers.

Every register that both know is compared: its byte address, and shift and width of each field. What differs is listed
here by name, with the reason; anything else fails.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from autogen.model import Register
from autogen.modulefile import read
from autogen.sources import Obtained, obtain
from tests.bindings.subjects import PROJECT

pytestmark = pytest.mark.long

# Where the segments of the graphics core begin, in dwords: /sys/…/ip_discovery of such a GPU says so.
GFX9, GFX10 = (0x2000, 0xA000), (0x1260, 0xA000, 0x1C000, 0x2402C00)
GENERATIONS = {
    "gfx940": ("gc_9_4_3", GFX9),
    "gfx103": ("gc_10_3_0", GFX10),
    "gfx11": ("gc_11_0_0", GFX10),
    "gfx115": ("gc_11_5_0", GFX10),
    "gfx12": ("gc_12_0_0", GFX10),
}

TRACE = "Mesa took the offset for an address: the segment's base, which gfx9 has since gc_9_0, is missing"
RINGS = "Mesa names by these the copies that user mode may write, which the kernel calls NAME_UMD"
ADDED = "Mesa has added the field by hand: the kernel's header lacks it"
NAMED = "Mesa has a name for what the kernel's header calls FIELD_8"
ADDRESSES = {
    "gfx940": {
        **{f"SQ_THREAD_TRACE_USERDATA_{number}": TRACE for number in range(4)},
        **{
            f"SQ_THREAD_TRACE_{name}": TRACE
            for name in (
                *("BASE", "BASE2", "SIZE", "MASK", "TOKEN_MASK", "TOKEN_MASK2", "PERF_MASK"),
                *("CTRL", "MODE", "WPTR", "STATUS", "HIWATER", "CNTR"),
            )
        },
        "SPI_CONFIG_CNTL": TRACE,
    },
    "gfx103": dict.fromkeys(
        (
            *("VGT_ESGS_RING_SIZE", "VGT_GSVS_RING_SIZE", "VGT_TF_RING_SIZE", "VGT_HS_OFFCHIP_PARAM"),
            *("VGT_TF_MEMORY_BASE", "VGT_TF_MEMORY_BASE_HI"),
        ),
        RINGS,
    ),
}
FIELDS = {
    "gfx103": {
        "DB_RESERVED_REG_2.RESOURCE_LEVEL": NAMED,
        "DB_RESERVED_REG_2.FIELD_8": NAMED,
        "VGT_DRAW_PAYLOAD_CNTL.EN_VRS_RATE": ADDED,
        "VGT_SHADER_STAGES_EN.PRIMGEN_PASSTHRU_NO_MSG": ADDED,
    },
    "gfx11": {
        "VGT_DRAW_PAYLOAD_CNTL.EN_VRS_RATE": ADDED,
        **{
            f"CB_COLOR{target}_FDCC_CONTROL.{name}": ADDED
            for target in range(8)
            for name in (
                "DISABLE_OVERRIDE_INCONSISTENT_KEYS",
                "ENABLE_MAX_COMP_FRAG_OVERRIDE",
                "MAX_COMP_FRAGS",
            )
        },
    },
}
# How much there is to compare: a witness that says little is none.
REGISTERS = {"gfx940": 394, "gfx103": 1909, "gfx11": 1728, "gfx115": 1694, "gfx12": 1717}
ALIKE = {"gfx940": 912, "gfx103": 4460, "gfx11": 4333, "gfx115": 4146, "gfx12": 4264}


@functools.cache
def database(generation: str) -> Mapping[str, Any]:
    artifact = PROJECT.pins.sources["mesa"].artifact
    found = obtain([artifact], PROJECT.cache)[artifact.name]
    if not isinstance(found, Obtained):
        pytest.skip(f"Mesa's sources cannot be had: {found}")
    loaded: Mapping[str, Any] = json.loads((found.tree / f"src/amd/registers/{generation}.json").read_text())
    return loaded


@functools.cache
def registers(module: str) -> Mapping[str, Register]:
    declared = read(PROJECT.module_path(f"amd_gpu.{module}").read_text()).first.registers
    return {part.name: part for one in declared.values() for part in one.each()}


def pairs(generation: str) -> Iterator[tuple[Register | None, Mapping[str, Any]]]:
    """Each of Mesa's registers with ours."""
    ours = registers(GENERATIONS[generation][0])
    return ((ours.get(one["name"]), one) for one in database(generation)["register_mappings"])


@pytest.mark.parametrize("generation", GENERATIONS)
def test_addresses(generation: str) -> None:
    bases = GENERATIONS[generation][1]
    compared, different = 0, {}
    for ours, theirs in pairs(generation):
        assert ours is not None and ours.offset is not None, theirs["name"]
        base = bases[ours.base_idx] if ours.base_idx is not None else 0
        address = 4 * (base + ours.offset)
        compared += 1
        if address != theirs["map"]["at"]:
            different[ours.name] = f"{address:#x} here, {theirs['map']['at']:#x} in Mesa"
    assert {name: different[name] for name in different if name not in ADDRESSES.get(generation, {})} == {}
    assert sorted(ADDRESSES.get(generation, {})) == sorted(different)
    assert compared == REGISTERS[generation]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_fields(generation: str) -> None:
    alike, different = 0, {}
    for ours, theirs in pairs(generation):
        if ours is None or "type_ref" not in theirs:
            continue
        listed = database(generation)["register_types"][theirs["type_ref"]]["fields"]
        bits = {
            field["name"]: (field["bits"][0], field["bits"][1] - field["bits"][0] + 1) for field in listed
        }
        mine = {field.name: (field.shift, field.width) for field in ours.fields}
        for name in dict.fromkeys((*bits, *mine)):
            if bits.get(name) == mine.get(name):
                alike += 1
            else:
                different[f"{ours.name}.{name}"] = f"{mine.get(name)} here, {bits.get(name)} in Mesa"
    assert {name: different[name] for name in different if name not in FIELDS.get(generation, {})} == {}
    assert sorted(FIELDS.get(generation, {})) == sorted(different)
    assert alike == ALIKE[generation]


def test_the_differences_in_address_are_what_they_are_said_to_be() -> None:
    for ours, theirs in pairs("gfx940"):
        if ours is not None and ours.name in ADDRESSES["gfx940"]:
            assert theirs["map"]["at"] == 4 * (ours.offset or 0)
    kernel = registers("gc_10_3_0")
    for ours, theirs in pairs("gfx103"):
        if ours is not None and ours.name in ADDRESSES["gfx103"]:
            other = kernel[f"{ours.name}_UMD"]
            assert theirs["map"]["at"] == 4 * (GFX10[other.base_idx or 0] + (other.offset or 0))


# Enumerations of the same name whose enumerators Mesa has renamed or left out, and what the kernel tells apart.
OTHER_ENUMS = {
    ("gfx11", "BinningMode"): "the kernel has another name for the same value",
    ("gfx115", "BinningMode"): "the kernel has another name for the same value",
    ("gfx12", "VGT_EVENT_TYPE"): "the kernel has another name for the same value",
    **{
        (f"gfx{n}", "RLC_PERFMON_STATE"): "Mesa takes CP_PERFMON_STATE for the RLC as well"
        for n in (11, 115, 12)
    },
}


@pytest.mark.parametrize("generation", ["gfx103", "gfx11", "gfx115", "gfx12"])
def test_enumerations_of_fields(generation: str) -> None:
    """Where both name the values of a field, they agree."""
    module = GENERATIONS[generation][0]
    declared = read(PROJECT.module_path(f"amd_gpu.{module}").read_text()).first
    paths = {name: typedef.type.rpartition(".") for name, typedef in declared.types.items()}
    binding = next(iter({path[0] for path in paths.values()}))
    enums = read(PROJECT.module_path(binding).read_text()).first.enums
    mesa = database(generation)
    compared, different = set(), set()
    for ours, theirs in pairs(generation):
        fields = mesa["register_types"].get(theirs.get("type_ref"), {}).get("fields", ())
        named = {field["name"]: field["enum_ref"] for field in fields if "enum_ref" in field}
        for field in ours.fields if ours is not None else ():
            if field.enum and field.name in named:
                known = {
                    entry["name"]: entry["value"] for entry in mesa["enums"][named[field.name]]["entries"]
                }
                members = enums[paths[field.enum][2]].members
                values = {value: name for name, value in known.items()}
                compared.add(field.enum)
                if any(values.get(value, name) != name for name, value in members.items()):
                    different.add(field.enum)
    assert different == {name for where, name in OTHER_ENUMS if where == generation}
    assert len(compared) > 25
