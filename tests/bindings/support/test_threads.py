"""Many threads may touch a fresh module at once: no error, the same objects, and no record half made."""

from __future__ import annotations

import ctypes
import random
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

BINDINGS = Path(__file__).resolve().parents[3] / "bindings"
THREADS = 16


@pytest.fixture(autouse=True)
def frequent_switches() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def at_once(names: list[str], module: Any) -> tuple[dict[str, list[Any]], list[str]]:
    """What each thread found under each name, each in an order of its own; and what went wrong."""
    start = threading.Barrier(THREADS)
    found: dict[str, list[Any]] = {name: [] for name in names}
    wrong: list[str] = []

    def touch(number: int) -> None:
        order = random.Random(number).sample(names, len(names))
        start.wait(60)
        for name in order:
            try:
                value = getattr(module, name)
                if isinstance(value, type) and issubclass(value, ctypes.Structure | ctypes.Union):
                    check(name, value)
                found[name].append(value)
            except BaseException as error:
                wrong.append(f"{name}: {error!r}")

    def check(name: str, cls: Any) -> None:
        """A record of the tables that says a size has it as soon as anyone sees it."""
        size = sizes.get(cls.__name__)
        if size is not None and ctypes.sizeof(cls) != size:
            wrong.append(f"{name}: {ctypes.sizeof(cls)} bytes instead of {size}")

    sizes = table_sizes(module._records)
    threads = [threading.Thread(target=touch, args=(number,), daemon=True) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert not any(thread.is_alive() for thread in threads), "threads wait for each other"
    return found, wrong


def table_sizes(records: str) -> dict[str, int]:
    sizes = {}
    for entry in records.strip("\n").split("\n\n"):
        name, _, facts = entry.partition("\n")[0].partition(": ")
        size = [fact for fact in facts.split(", ") if fact.endswith(" bytes")]
        if size:
            sizes[name] = int(size[0].removesuffix(" bytes"))
    return sizes


@pytest.mark.parametrize("binding", ["hip", "llvm", "io_uring"])
def test_all_names_of_a_generated_module(make: Maker, binding: str) -> None:
    text = (BINDINGS / f"{binding}.py").read_text(encoding="utf-8")
    module = make(f"{binding}_fresh", text=text)
    names = dir(make(f"{binding}_names", text=text))
    names = [name for name in names if not name.startswith("__")]
    assert len(names) > 100
    found, wrong = at_once(names, module)
    assert not wrong, wrong[:5]
    for name, objects in found.items():
        assert len(objects) == THREADS
        if type(objects[0]).__name__ != "Unbound":  # a function whose library is not here
            assert all(value is objects[0] or value == objects[0] for value in objects), name
            assert not isinstance(objects[0], type) or len(set(map(id, objects))) == 1, name


def test_functions_are_bound_once(make: Maker) -> None:
    names = ["labs", "abs", "strlen", "atoi", "toupper", "tolower", "isdigit", "isalpha"]
    module = make(functions="\n".join(f"{name}(_0: c_void_p) -> c_int" for name in names))
    module._records = ""
    found, wrong = at_once(names * 3, module)
    assert not wrong
    for name in names:
        assert len({id(value) for value in found[name]}) == 1, name


def test_enumerators_used_by_many_are_the_same_members(make: Maker) -> None:
    members = [f"E{i}" for i in range(200)]
    module = make(enums="e: c_int\n" + "\n".join(f"  {name} = {i}" for i, name in enumerate(members)))
    module._records = ""
    found, wrong = at_once(members, module)
    assert not wrong
    assert all(set(values) == {i} for i, values in enumerate(found.values()))
    seen = at_once(["e"], module)[0]["e"]
    assert len(set(map(id, seen))) == 1
