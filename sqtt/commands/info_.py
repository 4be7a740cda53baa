"""`info`: what a capture holds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import click

from ..capture import Capture, LoadedCode, Stream, open
from ..codeobject import CodeObjectError
from ..decoding.recognise import recognise
from ..decoding.report import Trouble
from ..errors import StreamError
from ..export.details import details
from ..overview import overview
from . import PROBLEMS, shared


@click.command("info")
@shared.argument
@click.option(
    "--check", is_flag=True, help="Compare the hashes and decode everything; code 1 when something is wrong."
)
@shared.as_json
def command(path: Path, check: bool, as_json: bool) -> int:
    """Show what the capture FILE holds, without decoding it."""
    capture = open(path)
    found = _facts(capture)
    wrong = _check(capture, found) if check else 0
    if as_json:
        shared.show_json(found)
    else:
        _print(found)
    return PROBLEMS if wrong else 0


def _facts(capture: Capture) -> dict[str, Any]:
    return {
        "path": str(capture.path),
        "format": capture.format,
        "target": capture.target,
        "device": dict(capture.device),
        "streams": [_stream(capture, one) for one in capture.streams],
        "code_objects": [_code(one) for one in capture.code_objects],
        "notes": list(capture.notes),
    }


def _stream(capture: Capture, stream: Stream) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "name": capture.label(stream),
        "file": stream.name,
        "xcc": stream.xcc,
        "shader_engine": stream.shader_engine,
        "bytes": len(stream.data),
        "instructions": stream.instructions,
        "problems": [],
        "notes": [],
    }
    if shared.empty(stream):
        return {**facts, "layout": None, "header": {}}
    try:
        header = recognise(bytes(stream.data[:8]))
    except StreamError as error:
        return {**facts, "layout": None, "header": {}, "problems": [str(error)]}
    return {**facts, "layout": header.layout.name, "header": dict(header.fields)}


def _code(loaded: LoadedCode) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "file": loaded.name,
        "bytes": len(loaded.data),
        "load_address": loaded.load_address,
        "target": "",
        "kernels": [],
        "problems": [],
    }
    try:
        kernels = [
            {"name": one.name, "entry": one.entry, "size": one.size, "lds": one.lds, "scratch": one.scratch}
            for one in loaded.code.kernels
        ]
        return {**facts, "target": loaded.code.target, "kernels": kernels}
    except CodeObjectError as error:
        return {**facts, "problems": [str(error)]}


def _check(capture: Capture, found: dict[str, Any]) -> int:
    """Add what a full check finds; how many parts have problems."""
    damaged = capture.damaged()
    for part in (*found["streams"], *found["code_objects"]):
        if part["file"] in damaged:
            part["problems"].append("the bytes do not have the recorded SHA-256: damaged, or changed since")
    known = {id(stream): facts for stream, facts in zip(capture.streams, found["streams"], strict=True)}
    good = [one for one in capture.streams if known[id(one)]["layout"]]
    done = list(shared.decoded(capture, good))
    for stream, packets in done:
        facts = known[id(stream)]
        facts["packets"] = {kind.name: count for kind, count in packets.counts().items()}
        facts["end"], facts["padding"] = packets.end, packets.report.padding
        for one in packets.report.problems:
            # The hardware stops where it is: nothing is wrong with a last packet that is not whole.
            where = "notes" if one.trouble is Trouble.UNFINISHED else "problems"
            facts[where].append(f"{one.trouble.value} at time {one.time}: {one.text}")
    seen = overview(capture, done)
    for detail in details(seen, shared.listing(seen)):
        facts = known[id(detail.part.stream)]
        facts["rows"] = len(detail.instructions)
        facts["addresses"] = int(detail.instructions.mapped.sum())
        facts["no_address"] = dict(Counter(one.trouble.value for one in detail.instructions.problems))
    return sum(bool(one["problems"]) for one in (*found["streams"], *found["code_objects"]))


def _print(found: dict[str, Any]) -> None:
    device = found["device"]
    click.echo(f"{found['path']}: {found['format']}, target {found['target'] or 'not known'}")
    if device:
        click.echo("device: " + ", ".join(f"{name} {value}" for name, value in device.items()))
    click.echo()
    checked = any("packets" in one for one in found["streams"])
    columns = [
        "stream",
        "bytes",
        "format",
        "traced unit",
        "instructions",
        *(["packets", "clocks", "rows", "with address"] if checked else []),
    ]
    rows = []
    for one in found["streams"]:
        row = [
            one["name"],
            f"{one['bytes']:,}",
            one["layout"] or "empty",
            _unit(one["header"]),
            _missing(one),
        ]
        if checked:
            row += [f"{sum(one.get('packets', {}).values()):,}", f"{one.get('end', 0):,}", *_share(one)]
        rows.append(row)
    shared.show("", columns, rows, left=("stream", "format", "traced unit", "instructions"))
    for code in found["code_objects"]:
        where = (
            "load address not recorded"
            if code["load_address"] is None
            else f"loaded at {code['load_address']:#x}"
        )
        click.echo(f"code object {code['file']}: {code['bytes']:,} bytes, {where}")
        for kernel in code["kernels"]:
            click.echo(f"  kernel {kernel['name']}: entry +{kernel['entry']:#x}, {kernel['size']:,} bytes")
    for one in (*found["streams"], *found["code_objects"]):
        for problem in one["problems"]:
            click.echo(f"problem: {one.get('name', one['file'])}: {problem}")
    for one in found["streams"]:
        for trouble, count in one.get("no_address", {}).items():
            click.echo(f"no address: {one['name']}: {count} × {trouble}; `hotspots` says where")
        for note in one["notes"]:
            click.echo(f"note: {one['name']}: {note}")
    for note in found["notes"]:
        click.echo(f"note: {note}")


def _share(stream: dict[str, Any]) -> tuple[str, str]:
    """How many instructions issued, and the share of them whose address is known."""
    rows = stream.get("rows", 0)
    return (f"{rows:,}", f"{100 * stream['addresses'] / rows:.2f} %") if rows else ("", "")


def _unit(header: dict[str, int]) -> str:
    if "simd" in header:
        return f"SA {header['sa']}, WGP {header['wgp']}, SIMD {header['simd']}"
    return f"CU {header['cu']}" if "cu" in header else ""


def _missing(stream: dict[str, Any]) -> str:
    return {None: "not recorded", True: "traced", False: "no"}[stream["instructions"]]
