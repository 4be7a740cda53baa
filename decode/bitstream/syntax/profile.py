"""Profiles, tiers and levels (7.3.3), which VPS and SPS carry."""

from __future__ import annotations

from .bits import Bits, Index

_AFTER_12_BIT = (
    "max_12bit_constraint_flag",
    "max_10bit_constraint_flag",
    "max_8bit_constraint_flag",
    "max_422chroma_constraint_flag",
    "max_420chroma_constraint_flag",
    "max_monochrome_constraint_flag",
    "intra_constraint_flag",
    "one_picture_only_constraint_flag",
    "lower_bit_rate_constraint_flag",
)


def profile_tier_level(r: Bits, max_sub_layers_minus1: int) -> None:
    """Read profile, tier and level (7.3.3)."""
    _profile(r, "general", None)
    r.u("general_level_idc", 8)
    layers = range(max_sub_layers_minus1)
    present = []
    for i in layers:
        profile = r.flag("sub_layer_profile_present_flag", i)
        present.append((profile, r.flag("sub_layer_level_present_flag", i)))
    if max_sub_layers_minus1:
        for _ in range(max_sub_layers_minus1, 8):
            r.u("reserved_zero_2bits", 2)
    for i, (profile, level) in zip(layers, present, strict=True):
        if profile:
            _profile(r, "sub_layer", i)
        if level:
            r.u("sub_layer_level_idc", 8, i)


def _profile(r: Bits, which: str, i: Index) -> None:
    """The profile of all layers, or of one (7.3.3: which bits there are depends on the profile)."""
    r.u(f"{which}_profile_space", 2, i)
    r.flag(f"{which}_tier_flag", i)
    idc = r.u(f"{which}_profile_idc", 5, i)
    compatible = {idc}
    for j in range(32):
        if r.flag(f"{which}_profile_compatibility_flag", (i, j) if isinstance(i, int) else j):
            compatible.add(j)
    for name in ("progressive_source", "interlaced_source", "non_packed_constraint", "frame_only_constraint"):
        r.flag(f"{which}_{name}_flag", i)
    if compatible & {4, 5, 6, 7, 8, 9, 10, 11}:
        for name in _AFTER_12_BIT:
            r.flag(f"{which}_{name}", i)
        if compatible & {5, 9, 10, 11}:
            r.flag(f"{which}_max_14bit_constraint_flag", i)
            _reserved(r, which, 33)
        else:
            _reserved(r, which, 34)
    elif 2 in compatible:
        r.u(f"{which}_reserved_zero_7bits", 7)
        r.flag(f"{which}_one_picture_only_constraint_flag", i)
        _reserved(r, which, 35)
    else:
        _reserved(r, which, 43)
    if compatible & {1, 2, 3, 4, 5, 9, 11}:
        r.flag(f"{which}_inbld_flag", i)
    else:
        r.u(f"{which}_reserved_zero_bit", 1)


def _reserved(r: Bits, which: str, bits: int) -> None:
    r.u(f"{which}_reserved_zero_{bits}bits", 24)
    r.u(f"{which}_reserved_zero_{bits}bits", bits - 24)
