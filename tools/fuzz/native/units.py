"""What decode reads of every unit of a byte stream."""

from __future__ import annotations

from collections.abc import Iterator

from decode.bitstream.annexb import extents
from decode.bitstream.native import plan
from decode.bitstream.syntax.headers import Parser
from decode.bitstream.syntax.plain import is_plain

from .. import videos
from .program import ROOT, Program

RARE = (
    "separate_colour_plane_flag",
    "long_term_ref_pics_present_flag",
    "num_extra_slice_header_bits",
    "output_flag_present_flag",
    "lists_modification_present_flag",
    "slice_segment_header_extension_present_flag",
    "sps_scc_extension_flag",
    "pps_range_extension_flag",
    "pps_scc_extension_flag",
)


def _streams() -> Iterator[tuple[bytes, bytes]]:
    """Streams by chance whose slices have nothing rare, with what the headers depend on."""
    for seed in range(96):
        data, parser = videos.stream(seed, 24, RARE), Parser()
        for start, end in list(extents(data))[:3]:
            parser.parse_at(data, start, end)
        pps = parser.ppss[0]
        sps = parser.spss[pps.pps_seq_parameter_set_id]
        assert is_plain(sps, pps)
        yield plan(sps, pps), data


def tables() -> list[bytes]:
    return [numbers for numbers, _ in _streams()]


def seeds() -> Iterator[bytes]:
    for number, (_, data) in enumerate(_streams()):
        yield bytes([number, 2, 7]) + data


PROGRAM = Program("units", ROOT / "decode" / "bitstream" / "native", tables, seeds, ("core.c",))
