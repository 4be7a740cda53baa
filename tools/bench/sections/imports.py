"""Sections 1 to 3: importing a module, and using some or all of it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..plan import Plan, interleaved
from ..results import (
    Samples,
    Section,
    Table,
    number,
    ratio,
    verdict,
)
from ..variants import (
    FLOOR,
    LEAST,
    LOADED,
    OURS,
    PLAIN,
    SHIPPED,
    WARM,
    Compared,
    Variant,
    floor,
    plain,
    with_library,
)

RECORDS, CONSTANTS, FUNCTIONS = 40, 200, 10
_PEERS = (SHIPPED, "ctypeslib2", "ctypesgen")
_ALIKE = "what all modules of a generator share counted for neither"
_ALONE = "the run time counted for us alone"


def importing(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import alone."""
    rows: list[tuple[str, ...]] = []
    worst: dict[str, dict[str, tuple[float, float, float]]] = {}
    warm: dict[str, dict[str, float]] = {}
    empty = floor(plan)
    for one in bindings:
        plan.say(f"import: {one.name}")
        measured = _measure((empty, *one.present), plan.rounds(21, 3), {})
        rows += _rows(one, measured, empty)
        base, ours = measured[FLOOR][0].median, measured[OURS]
        for label, (time, memory) in measured.items():
            if label in _PEERS:
                own, their = ours[0].median, time.median
                loaded = (their - base) / max(measured[WARM][0].median - base, 1e-6)
                warm.setdefault(label, {})[one.name] = loaded
                aside = (their - base) / max(own - base, 1e-6)
                saved = ours[1].median / memory.median if memory.median else 0.0
                worst.setdefault(label, {})[one.name] = (their / own, aside, saved)
    readings = [_import_reading(label, found) for label, found in worst.items()]
    readings += [
        _least(f"the same with the standard library loaded, {label}", found, 10)
        for label, found in warm.items()
    ]
    readings += [_memory_reading(label, found) for label, found in worst.items()]
    return Section(
        "Import",
        "A fresh process imports one module from its .pyc; ctypes is there already. CPU time, growth of resident "
        "memory. For tinygrad its support package (the `c` module and what that imports) is loaded before and "
        "not counted, and it is kept from looking for a library. For us everything counts, `_support` and what it "
        "needs of the standard library included; a second row has the latter loaded before, a third our run time, as "
        "tinygrad's support is. "
        "Nothing is subtracted: the empty module is the floor that every import pays.",
        Table(("binding", "module", "names", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        tuple(readings),
    )


def scattered(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import and a realistic use: names that our module and tinygrad's have, picked at random."""
    rows: list[tuple[str, ...]] = []
    ratios: dict[str, float] = {}
    alike: dict[str, float] = {}
    theirs: dict[str, float] = {}
    floors: dict[str, str] = {}
    least: dict[str, str] = {}
    for one in bindings:
        plan.say(f"scattered use: {one.name}")
        picked = _shared([v for v in one.present if v.label in (OURS, SHIPPED)])
        touches = {variant.label: _spelled(variant, picked) for variant in one.present}
        counts = {
            label: f"{len(records)} + {len(constants)}" for label, (records, constants) in touches.items()
        }
        flat = {label: [*records, *constants] for label, (records, constants) in touches.items()}
        inventory = one.variants[0].inventory
        hand = [plain(plan, one, "scattered", flat[OURS], inventory, loaded) for loaded in (False, True)]
        counts[PLAIN] = counts[LEAST] = counts[OURS]
        shown = Compared(one.name, (*one.variants, *hand))
        measured = _measure(shown.present, plan.rounds(15, 3), flat)
        rows += _rows(shown, measured, shown=counts)
        _note_ratio(ratios, one.name, measured)
        _note_ratio(alike, one.name, measured, LOADED)
        _note_floor(floors, one.name, measured)
        _note_floor(least, one.name, measured, LEAST)
        if one.name in ("kfd", "io_uring") and "ctypeslib2" in measured:
            theirs[one.name] = measured["ctypeslib2"][0].median / measured[OURS][0].median
    goal = "import and scattered use at least 2.5× faster than tinygrad's"
    readings = (
        [_least(f"{goal}, {_ALIKE}", alike, 2.5), _least(f"{goal}, {_ALONE}", ratios, 2.5)] if ratios else []
    )
    if theirs:
        readings.append(_least("at least as fast as ctypeslib2's", theirs, 1.0))
    readings += [_floors(floors), _floors(least, "The same after our import and the loading of the run time")]
    return Section(
        "Import and scattered use",
        f"The same, and then up to {RECORDS} records with every field and {CONSTANTS} constants, picked at random "
        "(a fixed seed) among the names that both our module and tinygrad's have; the column says how many of "
        "them the row's module has (records + constants). Two rows are floors: just these objects, each by its own "
        "statement of plain ctypes, and the same once our module is imported and its run time loaded, both counted: "
        "nothing that finds names in a text can be faster. A process that has loaded much "
        "is about to collect garbage of the second generation; the classes made here, plain ones as well, set that off "
        "in the row with the standard library loaded.",
        Table(("binding", "module", "touched", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        tuple(readings),
    )


def functions(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import and ten functions made ready to call, for libraries that are on this machine."""
    rows: list[tuple[str, ...]] = []
    ratios: dict[str, float] = {}
    for one in bindings:
        found = [with_library(v, one) for v in one.present if v.label in (OURS, WARM, SHIPPED)]
        both = tuple(variant for variant in found if variant is not None)
        shared = [variant.inventory.functions for variant in both]
        bind = _pick(sorted(frozenset.intersection(*shared)), FUNCTIONS) if shared else []
        if not bind:
            continue
        plan.say(f"functions: {one.name}")
        measured = _measure(both, plan.rounds(15, 3), {}, bind=bind)
        _note_ratio(ratios, one.name, measured)
        shown = {variant.label: str(len(bind)) for variant in both}
        rows += _rows(Compared(one.name, both), measured, shown=shown)
    return Section(
        "Import and functions",
        f"The same, and then {FUNCTIONS} functions looked up in the library and typed. The library is mapped before "
        "and not counted: dlopen costs both the same. tinygrad looks for its library at import; its wrappers "
        "look up the symbol and set the types at the first call, ours look up the symbol when they are touched and "
        "set the types then; all of this is done here. Only bindings whose library is on this machine.",
        Table(("binding", "module", "touched", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        _without_goal(ratios),
    )


def everything(plan: Plan, bindings: Sequence[Compared]) -> Section:
    """The import and every name, every field: the worst case of a lazy module."""
    rows: list[tuple[str, ...]] = []
    ratios: dict[str, float] = {}
    alike: dict[str, float] = {}
    each: dict[str, float] = {}
    floors: dict[str, str] = {}
    for one in bindings:
        plan.say(f"everything: {one.name}")
        ours = (OURS, WARM, LOADED)
        variants = [(with_library(v, one) or v) if v.label in ours else v for v in one.present]
        touches = {variant.label: "everything" for variant in variants}
        inventory = variants[0].inventory
        names = [*inventory.records, *inventory.constants, *inventory.functions, *inventory.types]
        variants.append(plain(plan, one, "everything", names, replace(inventory, names=len(names))))
        measured = _measure(variants, plan.rounds(9, 2), touches)
        rows += _rows(Compared(one.name, (*one.variants, variants[-1])), measured)
        _note_ratio(ratios, one.name, measured)
        _note_ratio(alike, one.name, measured, LOADED)
        _note_floor(floors, one.name, measured)
        if one.name in ratios and (theirs := one.variant(SHIPPED)):
            each[one.name] = alike[one.name] * inventory.names / theirs.inventory.names
    goal = "everything touched at least as fast as tinygrad's"
    return Section(
        "Everything touched",
        "The import and then every name of the module (`dir`) and every field of every record: what laziness "
        "costs at worst. Modules differ in how many names they have. Our functions are found in a library that is "
        "mapped before and get their types with their first call, as tinygrad's do; the peers' are only looked at. "
        "The last row has our records, numbers, strings, functions without types, enumerations without members and "
        "typedefs, each by its own statement of plain ctypes; no macros and ioctls.",
        Table(("binding", "module", "names", "CPU ms", "MiB", "time against ours"), tuple(rows), 2),
        (
            *(
                [_least(f"{goal}, {_ALIKE}", alike, 1.0), _least(f"{goal}, {_ALONE}", ratios, 1.0)]
                if ratios
                else ()
            ),
            *((f"By name, with as many as each module has, the first is {_numbers(each)}.",) if each else ()),
            _floors(floors),
        ),
    )


def _measure(
    variants: Iterable[Variant], rounds: int, touches: Mapping[str, Any], **more: Any
) -> dict[str, tuple[Samples, Samples]]:
    """Time and memory of each variant, by label."""
    chosen = list(variants)
    measures = [
        lambda v=variant: v.measure(**more, **({"touch": touches[v.label]} if v.label in touches else {}))
        for variant in chosen
    ]
    found = {}
    for variant, pairs in zip(chosen, interleaved(measures, rounds), strict=True):
        times, memories = zip(*pairs, strict=True)
        found[variant.label] = (Samples(times), Samples(memories))
    return found


def _rows(
    one: Compared,
    measured: Mapping[str, tuple[Samples, Samples]],
    empty: Variant | None = None,
    shown: Mapping[str, str] | None = None,
) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for variant in (*((empty,) if empty else ()), *one.variants):
        label = f"{variant.label} ({variant.note})" if variant.note else variant.label
        if variant.absent is not None:
            rows.append((one.name, f"{label}: {variant.absent.reason}", "–", "–", "–", "–"))
            continue
        time, memory = measured[variant.label]
        names = "" if variant is empty else (shown or {}).get(variant.label, str(variant.inventory.names))
        against = ratio(time.median, measured[OURS][0].median)
        rows.append((one.name, label, names, time.text(), memory.text(), against))
    return rows


def _import_reading(label: str, found: Mapping[str, tuple[float, float, float]]) -> str:
    short = [name for name, (_, aside, _) in found.items() if aside < 10]
    numbers = ", ".join(
        f"{name} {number(whole)}× ({number(aside)}×)" for name, (whole, aside, _) in found.items()
    )
    below = f"; below it: {', '.join(short)}" if short else ""
    text = f"import at least 10× faster than {label}, the floor aside: {numbers}{below}."
    return verdict(not short, text)


def _memory_reading(label: str, found: Mapping[str, tuple[float, float, float]]) -> str:
    over = [name for name, (_, _, saved) in found.items() if saved > 0.2]
    numbers = ", ".join(
        f"{name} 1/{number(1 / saved) if saved else '∞'}" for name, (_, _, saved) in found.items()
    )
    below = f"; above it: {', '.join(over)}" if over else ""
    return verdict(not over, f"memory at most 1/5 of {label}: {numbers}{below}.")


def _note_ratio(
    ratios: dict[str, float], name: str, measured: Mapping[str, tuple[Samples, Samples]], ours: str = OURS
) -> None:
    """tinygrad's time by ours, where tinygrad is there."""
    if SHIPPED in measured:
        ratios[name] = measured[SHIPPED][0].median / measured[ours][0].median


def _note_floor(
    floors: dict[str, str], name: str, measured: Mapping[str, tuple[Samples, Samples]], label: str = PLAIN
) -> None:
    """What plain ctypes takes for the same objects, and against which peers that is."""
    least = measured[label][0].median
    peers = (("tinygrad's", SHIPPED), ("ctypeslib2's", "ctypeslib2"))
    against = [
        f"{ratio(measured[peer][0].median, least)} {whose}" for whose, peer in peers if peer in measured
    ]
    floors[name] = f"{number(least)} ms ({', '.join(against)})" if against else f"{number(least)} ms"


def _floors(
    floors: Mapping[str, str], what: str = "What the objects cost by themselves, in plain ctypes"
) -> str:
    numbers = ", ".join(f"{name} {text}" for name, text in floors.items())
    return f"{what}, and how much faster that is than: {numbers}."


def _numbers(ratios: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {number(value)}×" for name, value in ratios.items())


def _without_goal(ratios: Mapping[str, float]) -> tuple[str, ...]:
    return (f"No goal is set for this; tinygrad's time against ours: {_numbers(ratios)}.",) if ratios else ()


def _least(goal: str, ratios: Mapping[str, float], limit: float) -> str:
    short = [name for name, value in ratios.items() if value < limit]
    below = f"; below it: {', '.join(short)}" if short else ""
    return verdict(not short, f"{goal}: {_numbers(ratios)}{below}.")


def _shared(variants: Sequence[Variant]) -> tuple[list[str], list[str]]:
    """Records (without the peers' tag prefixes) and constants that all of the modules have, picked at random."""
    records = [frozenset(_tag(name) for name in variant.inventory.records) for variant in variants]
    constants = [variant.inventory.constants for variant in variants]
    return (
        _pick(sorted(frozenset.intersection(*records)), RECORDS),
        _pick(sorted(frozenset.intersection(*constants)), CONSTANTS),
    )


def _tag(name: str) -> str:
    return name.removeprefix("struct_").removeprefix("union_")


def _spelled(variant: Variant, picked: tuple[list[str], list[str]]) -> tuple[list[str], list[str]]:
    """Those of the picked names that this module has, as it spells them."""
    spelling = {_tag(name): name for name in variant.inventory.records}
    records = [spelling[name] for name in picked[0] if name in spelling]
    return records, [name for name in picked[1] if name in variant.inventory.constants]


def _pick(names: Sequence[str], count: int) -> list[str]:
    return random.Random(7).sample(list(names), min(count, len(names)))
