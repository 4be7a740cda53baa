"""The modules that are compared for one binding: ours, tinygrad's, and what the peers make of the same headers."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import peers as peer
from .peers import CTYPESGEN, CTYPESLIB, TINYGRAD
from .plain import text
from .plan import Plan
from .processes import ChildError, python
from .results import Missing
from .subjects import subject

OURS, FLOOR = "autogen", "an empty module"
PLAIN = "plain ctypes, just these objects"
LEAST = "autogen's import and run time, then plain ctypes"
RUN_TIME = ("namespace", "records")
"""What a first touch loads: of a number the first of them, of a record both."""
SHIPPED, REMADE = "tinygrad, from PyPI", "tinygrad, same headers"
WHOLE, WARM = "tinygrad, its support counted", "autogen, standard library loaded"
LOADED = "autogen, its run time loaded"
"""What is counted is what is counted of tinygrad: the module, and not what all modules share."""
STANDARD = ("typing", "collections.abc", "functools", "importlib", "threading", "ast", "ctypes.util", "fcntl")
"""What a program of some size has loaded anyway."""
SUPPORT = ("tinygrad.runtime.support.c", "tinygrad.runtime.autogen")


@dataclass(frozen=True)
class Inventory:
    """What a module has, by kind; records with how many records one reaches and how many fields there are."""

    records: Mapping[str, tuple[int, int]]
    constants: frozenset[str]
    functions: frozenset[str]
    types: frozenset[str]
    """Enumerations, typedefs, and records without fields."""
    names: int
    support: tuple[str, ...] = ()
    """The files of our run time that everything in the module needs."""


@dataclass(frozen=True)
class Variant:
    """One module to import: the request of `children/imports.py` that imports it, and what it holds."""

    label: str
    request: Mapping[str, Any]
    inventory: Inventory
    note: str = ""
    absent: Missing | None = None

    def measure(self, **more: Any) -> tuple[float, float]:
        """One import in a fresh process: CPU milliseconds, and MiB of resident memory."""
        answer = python("imports.py", {**self.request, **more})
        return answer["cpu"] * 1e3, answer["memory"] / 2**20


@dataclass(frozen=True)
class Compared:
    """A binding with all its variants; those that cannot be had say why."""

    name: str
    variants: tuple[Variant, ...]
    library: str = ""

    @property
    def present(self) -> tuple[Variant, ...]:
        return tuple(variant for variant in self.variants if variant.absent is None)

    def variant(self, label: str) -> Variant | None:
        return next((v for v in self.present if v.label == label), None)


def compared(plan: Plan, name: str) -> Compared:
    """Generate the peers' modules of one binding's headers, and take stock of every module."""
    headers = subject(plan.project, name)
    site = str(plan.peers.site)
    ours = _variant(OURS, {"path": [str(plan.bindings)], "module": f"bindings.{name}"})
    tinygrad = {"path": [str(plan.work), site], "before": SUPPORT, "library": False}
    loaded = _variant(LOADED, {**ours.request, "before": ours.inventory.support})
    variants = [ours, _variant(WARM, {**ours.request, "before": STANDARD}), loaded]
    if plan.peers.version(TINYGRAD) is None:
        variants.append(_absent(SHIPPED, peer.NOT_INSTALLED))
    else:
        shipped = {**tinygrad, "module": f"tinygrad.runtime.autogen.{name}"}
        variants += [_variant(SHIPPED, shipped), _variant(WHOLE, {**shipped, "before": ()})]
    for tool in (TINYGRAD, CTYPESLIB, CTYPESGEN):
        label = REMADE if tool == TINYGRAD else tool
        base = tinygrad if tool == TINYGRAD else {"path": [str(plan.work)]}

        def importable(module: Path, base: Mapping[str, Any] = base) -> None:
            python("imports.py", {**base, "module": module.stem})

        peer_module = peer.make(plan.peers, tool, headers, plan.work, importable)
        if isinstance(peer_module, Missing):
            variants.append(_absent(label, peer_module))
        else:
            variants.append(
                _variant(label, {**base, "module": peer_module.module.stem}, peer_module.way.note)
            )
    return Compared(name, tuple(variants), headers.library)


def with_library(variant: Variant, one: Compared) -> Variant | None:
    """The variant with its library mapped before the clock starts; None if this machine does not have it.

    tinygrad's module finds the same file; only functions that the library has are left in the inventory.
    """
    if not one.library:
        return None
    library = {"file": one.library, "variable": f"{one.name.upper()}_PATH"}
    mapped = _variant(variant.label, {**variant.request, "library": library}, variant.note)
    return mapped if mapped.absent is None else None


def floor(plan: Plan) -> Variant:
    """The cost of importing anything: a module without content, ctypes being there already."""
    (plan.work / "empty_module.py").write_text("")
    return _variant(FLOOR, {"path": [str(plan.work)], "module": "empty_module"})


def plain(
    plan: Plan, one: Compared, what: str, names: Iterable[str], inventory: Inventory, loaded: bool = False
) -> Variant:
    """A module that makes the same objects by one plain statement each: what they cost by themselves.

    With a library, the functions among the names are found as well. If it is `loaded`, our module and its run time
    are imported before, and counted: the least that looking names up in it can cost.
    """
    ours = importlib.import_module(f"bindings.{one.name}")
    bound = with_library(one.variants[0], one)
    name = f"{'least' if loaded else 'plain'}_{one.name}_{what}"
    before = [f"bindings.{one.name}", *(f"bindings._support.{part}" for part in RUN_TIME)] if loaded else []
    lines = [f"import {module}\n" for module in before]
    (plan.work / f"{name}.py").write_text("".join(lines) + text(ours, names, one.library if bound else ""))
    request = {"path": [str(plan.work), str(plan.bindings)], "module": name}
    python("imports.py", request)  # which writes its .pyc
    if bound:
        request["library"] = bound.request["library"]
    return Variant(LEAST if loaded else PLAIN, request, inventory)


def run_time(rounds: int, plan: Plan) -> tuple[list[float], list[float]]:
    """Milliseconds that the loading of the run time takes for a number, and for a record, once a module is imported."""
    times: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        before, total = ["bindings.kfd"], 0.0
        for found, part in zip(times, RUN_TIME, strict=True):
            module = f"bindings._support.{part}"
            answer = python("imports.py", {"path": [str(plan.bindings)], "before": before, "module": module})
            total += answer["cpu"] * 1e3
            found.append(total)
            before = [*before, module]
    return times


def _variant(label: str, request: Mapping[str, Any], note: str = "") -> Variant:
    """Taking stock imports the module once, which also writes its .pyc."""
    try:
        answer = python("imports.py", {**request, "touch": "inventory"})
    except ChildError as error:
        return _absent(label, Missing(peer.plain(str(error))))
    records, constants, functions = answer["records"], answer["constants"], answer["functions"]
    types = answer["types"]
    names = len(records) + len(constants) + len(functions) + len(types) + answer["others"]
    sets = frozenset(constants), frozenset(functions), frozenset(types)
    inventory = Inventory(records, *sets, names, tuple(answer["support"]))
    return Variant(label, request, inventory, note)


def _absent(label: str, why: Missing) -> Variant:
    return Variant(label, {}, Inventory({}, frozenset(), frozenset(), frozenset(), 0), absent=why)
