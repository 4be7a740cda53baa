"""Values that interfaces want and headers imply: tiles, weights, which pictures a picture uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bitstream.pictures import Picture, Reference
from ..bitstream.syntax.bits import Syntax
from ..bitstream.syntax.headers import Slice
from ..bitstream.syntax.nal import Nal

Slots = Mapping[int, int]


def tiles(sps: Syntax, pps: Syntax) -> tuple[list[int], list[int]]:
    """Widths of the columns of tiles and heights of the rows, in coding tree blocks; one each where there are none."""
    return (
        _sizes(pps, sps.width_in_ctbs, pps.num_tile_columns_minus1 + 1, "column_width_minus1"),
        _sizes(pps, sps.height_in_ctbs, pps.num_tile_rows_minus1 + 1, "row_height_minus1"),
    )


def _sizes(pps: Syntax, whole: int, count: int, name: str) -> list[int]:
    if pps.uniform_spacing_flag:
        return [(i + 1) * whole // count - i * whole // count for i in range(count)]
    coded = getattr(pps, name)
    sizes = [coded[i] + 1 for i in range(count - 1)]
    return [*sizes, whole - sum(sizes)]


def tile_members(sps: Syntax, pps: Syntax, whole: bool = False) -> dict[str, list[int]]:
    """column_width_minus1 and row_height_minus1 of all tiles; without tiles empty, or the picture as the one tile."""
    if not pps.tiles_enabled_flag and not whole:
        return {"column_width_minus1": [], "row_height_minus1": []}
    columns, rows = tiles(sps, pps)
    return {
        "column_width_minus1": [one - 1 for one in columns],
        "row_height_minus1": [one - 1 for one in rows],
    }


def is_idr(picture: Picture) -> bool:
    """Whether a picture begins anew: nothing before it is referred to behind it."""
    return picture.kind in (Nal.IDR_W_RADL, Nal.IDR_N_LP)


def highest(values: Mapping[int, int]) -> int:
    """What an SPS says of its highest sub-layer."""
    return values[max(values)]


def places(subset: Sequence[Reference], among: Sequence[Reference], missing: int = 0xFF) -> list[int]:
    """Where each of some pictures is in a list of them."""
    index = {one.number: i for i, one in enumerate(among)}
    return [index.get(one.number, missing) for one in subset]


def st_rps_bits(header: Slice) -> int:
    """Bits of the short-term reference picture set in a slice's header."""
    return int(vars(header).get("short_term_ref_pic_set_bits", 0))


def num_delta_pocs_of_ref_rps(header: Slice) -> int:
    """NumDeltaPocs of the set that the slice's own is predicted from; 0 where it is not predicted or not its own."""
    if vars(header).get("short_term_ref_pic_set_sps_flag", True):
        return 0
    return max(0, int(header.short_term_ref_pic_set.predicted_from))


def weights(header: Slice) -> dict[str, Any]:
    """The prediction weights of a slice: members by the names of the standard, `chroma_offset` as it is derived (7-56).

    Those that are absent are 0, which is what they are inferred to be.
    """
    known, found = vars(header), dict[str, Any]()
    sps = header.sps
    high = sps.high_precision_offsets_enabled_flag
    half = 1 << (sps.bit_depth_chroma_minus8 + 7 if high else 7)
    denominator = known.get("luma_log2_weight_denom", 0) + known.get("delta_chroma_log2_weight_denom", 0)
    for l in range(2):  # noqa: E741 - the list, as the standard has it
        found[f"delta_luma_weight_l{l}"] = known.get(f"delta_luma_weight_l{l}", {})
        found[f"luma_offset_l{l}"] = known.get(f"luma_offset_l{l}", {})
        chroma = found[f"delta_chroma_weight_l{l}"] = known.get(f"delta_chroma_weight_l{l}", {})
        found[f"delta_chroma_offset_l{l}"] = known.get(f"chroma_offset_l{l}", {})
        found[f"chroma_offset_l{l}"] = {
            place: max(
                -half,
                min(half - 1, half + delta - ((half * ((1 << denominator) + chroma[place])) >> denominator)),
            )
            for place, delta in known.get(f"chroma_offset_l{l}", {}).items()
        }
    return found


def escaped_bytes(unit: bytes, count: int) -> int:
    """How many bytes of a unit hold its first `count` bytes without emulation prevention."""
    at = zeros = 0
    while count:
        byte = unit[at]
        at += 1
        if byte == 3 and zeros >= 2:
            zeros = 0
            continue
        zeros = 0 if byte else zeros + 1
        count -= 1
    return at
