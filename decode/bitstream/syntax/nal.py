"""The kinds of units of an HEVC stream, and the two bytes that each begins with."""

from __future__ import annotations

from enum import IntEnum

from .bits import Bits


class Nal(IntEnum):
    """nal_unit_type, by the names of the standard (table 7-1)."""

    TRAIL_N = 0
    TRAIL_R = 1
    TSA_N = 2
    TSA_R = 3
    STSA_N = 4
    STSA_R = 5
    RADL_N = 6
    RADL_R = 7
    RASL_N = 8
    RASL_R = 9
    BLA_W_LP = 16
    BLA_W_RADL = 17
    BLA_N_LP = 18
    IDR_W_RADL = 19
    IDR_N_LP = 20
    CRA = 21
    VPS = 32
    SPS = 33
    PPS = 34
    AUD = 35
    EOS = 36
    EOB = 37
    FILLER = 38
    PREFIX_SEI = 39
    SUFFIX_SEI = 40

    @classmethod
    def label(cls, kind: int) -> str:
        """The name of a type; `RSV_41` or `UNSPEC_48` for one that the standard leaves open."""
        try:
            return cls(kind).name
        except ValueError:
            return f"{'RSV' if kind < 48 else 'UNSPEC'}_{kind}"


SLICES = frozenset([*range(10), *range(16, 22)])
"""Types of units that hold slices."""


def is_irap(kind: int) -> bool:
    """Whether decoding may begin at a picture of such units."""
    return 16 <= kind <= 23


def nal_unit_header(r: Bits) -> None:
    """Read the header of a NAL unit (7.3.1.2)."""
    r.u("forbidden_zero_bit", 1)
    r.u("nal_unit_type", 6)
    r.u("nuh_layer_id", 6)
    r.u("nuh_temporal_id_plus1", 3)


def rbsp_trailing_bits(r: Bits) -> None:
    """Read the bits that end a NAL unit (7.3.2.11). Raises BitstreamError if they are others."""
    r.align("rbsp_stop_one_bit", "rbsp_alignment_zero_bit")
