"""Instructions as a table, and as the rows of a Perfetto trace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from ..overview import Overview
from ..registers.writes import UNKNOWN
from ..statistics import blocks
from .details import Detail
from .listing import Listing
from .perfetto import Lane
from .table import Column, Table, joined
from .waves import kernel_column, place, slot_path, time_columns

I64 = NDArray[np.int64]


def instructions_table(found: Overview, details: Iterable[Detail], listing: Listing) -> Table:
    """All traced instructions, one row each, by wave and in program order there. Raises ExportError without any."""
    return joined([instructions_of(found, one, listing) for one in details])


def instruction_tables(found: Overview, one: Detail, listing: Listing) -> Iterator[Table]:
    """The instructions of one stream in parts, some waves at a time."""
    if not len(one.instructions):
        yield instructions_of(found, one, listing)
    for rows in blocks(one.instructions):
        yield instructions_of(found, one, listing, rows)


def texts_of(addresses: I64, listing: Listing) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """How the instructions at some addresses read: an index into texts, -1 outside of the code."""
    return _named(addresses, listing.text)


def functions_of(addresses: I64, listing: Listing) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """The functions that hold some addresses: an index into texts, -1 where none is known."""
    return _named(addresses, listing.function)


def sources_of(addresses: I64, listing: Listing) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """The source lines that some addresses were made from: an index into texts, -1 where none is known."""
    return _named(addresses, listing.source)


def _named(addresses: I64, name: Callable[[int], str]) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """An index into texts for each address, -1 where it has none."""
    unique, which = np.unique(addresses, return_inverse=True)
    texts: dict[str, int] = {"": -1}
    code = [texts.setdefault(name(one), len(texts) - 1) if one >= 0 else -1 for one in unique.tolist()]
    return np.array([*code, -1], np.int32)[which.ravel()], tuple(texts)[1:]


def categories_of(one: Detail) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """What kind of instruction each packet stands for, by the names of AMD's tools."""
    words = one.instructions.signals.categories
    texts: dict[str, int] = {}
    code = np.array([texts.setdefault(word, len(texts)) for word in words], np.int32)
    return code[one.instructions.signal], tuple(texts)


def instructions_of(found: Overview, one: Detail, listing: Listing, rows: slice | I64 = slice(None)) -> Table:
    """The instructions of one stream, or some rows of them."""
    issued, times = one.instructions, one.timing
    waves, wave, pc = issued.waves, issued.wave[rows], issued.pc[rows]
    category, categories = categories_of(one)
    text, texts = texts_of(pc, listing)
    function, functions = functions_of(pc, listing)
    source, sources = sources_of(pc, listing)
    time, stall = times.time[rows], times.stall[rows]
    return Table(
        "instructions",
        "the instructions of the traced waves, by wave and in program order there",
        (
            *place(found.capture, one.part, len(pc)),
            Column("wave", "row of its wave in the engine's waves", wave),
            Column("simd", "SIMD of its wave", waves.simd[wave]),
            Column("slot", "slot of its wave", waves.slot[wave]),
            *time_columns(found, one.part, "time", "when it could have issued", time),
            Column("issue", "when it issued: time and stall", time + stall, "clocks"),
            Column("stall", "from time to issue; of waits the waiting itself", stall, "clocks"),
            Column("duration", "from time to its end", times.duration[rows], "clocks"),
            Column(
                "idle", "from the end of all earlier ones of the wave to time", times.idle[rows], "clocks"
            ),
            Column(
                "category",
                "kind of instruction, by the name of AMD's tools",
                category[rows],
                texts=categories,
            ),
            Column("pc", "address", pc, missing=UNKNOWN),
            kernel_column(found, waves.entry[wave]),
            Column("function", "function that holds it", function, texts=functions),
            Column("text", "the instruction", text, texts=texts),
            Column("source", "source line, FILE:LINE", source, texts=sources),
        ),
    )


def instruction_lanes(found: Overview, details: Iterable[Detail], listing: Listing) -> Iterator[Lane]:
    """A row of instructions below each traced slot."""
    for one in details:
        issued, times = one.instructions, one.timing
        if not len(issued):
            continue
        waves = issued.waves
        text, texts = texts_of(issued.pc, listing)
        category, categories = categories_of(one)
        # A slice is called by the mnemonic, or by the category where the instruction is not known.
        names = (*(text.split()[0] for text in texts), *categories)
        name = np.where(text < 0, category + len(texts), text).astype(np.int32)
        key = ((waves.sa.astype(np.int64) * 64 + waves.wgp) * 8 + waves.simd) * 64 + waves.slot
        order = np.lexsort((times.time, waves.start[issued.wave], key[issued.wave]))
        cuts = np.flatnonzero(np.diff(key[issued.wave][order])) + 1
        for rows in np.split(order, cuts):
            begin = times.time[rows]
            yield Lane(
                (*slot_path(found.capture, one.part, int(issued.wave[rows[0]])), "instructions"),
                np.maximum.accumulate(found.axis(one.part, begin)),
                found.axis(one.part, begin + times.duration[rows]),
                name[rows],
                names,
                {
                    "instruction": np.where(text < 0, len(texts), text)[rows],
                    "pc": issued.pc[rows],
                    "category": category[rows],
                    "clock": begin,
                    "stall": times.stall[rows],
                    "duration": times.duration[rows],
                    "idle": times.idle[rows],
                    "wave": issued.wave[rows],
                },
                {"instruction": (*texts, "not known"), "category": categories},
            )
