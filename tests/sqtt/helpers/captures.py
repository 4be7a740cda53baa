"""Sample captures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqtt.capture import Capture, open

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "sqtt"
NAMES = sorted(one.name for one in SAMPLES.glob("gfx*")) if SAMPLES.is_dir() else []


def sample(name: str) -> tuple[Capture, dict[str, Any], dict[str, Any]]:
    """A sample as a capture with what its info.json records; info.json; expected.json."""
    folder = SAMPLES / name
    info = json.loads((folder / "info.json").read_text())
    expected = json.loads((folder / "expected.json").read_text())
    raw = open(folder)
    traced = {one["file"]: one for one in info["blobs"]}
    streams = tuple(
        replace(
            one,
            instructions=traced[one.name]["instruction_trace"],
            recorded_sha256=traced[one.name]["sha256"],
            shader_engine=traced[one.name]["shader_engine"],
        )
        for one in raw.streams
    )
    code = tuple(replace(one, load_address=info["load_address"]) for one in raw.code_objects)
    synthetic = replace(
        raw,
        streams=streams,
        code_objects=code,
        recorded_target=info["gfx_target"],
        device=info["device_props"],
        notes=(),
    )
    return synthetic, info, expected
