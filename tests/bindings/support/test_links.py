"""A module uses another's types: they are the same objects, whoever is asked first."""

from __future__ import annotations

import ctypes
import importlib
import sys
import threading
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

BASE: dict[str, Any] = {
    "records": """
        drm_clip: struct, 8 bytes
          x: c_uint32 @ 0
          y: c_uint32 @ 4

        drm_node: struct, 8 bytes
          next: POINTER(drm_node) @ 0
    """,
    "enums": """
        drm_mode: c_int
          MODE_A = -1
          MODE_B = 2
    """,
    "types": """
        drm_handle = c_uint32
        drm_mode_t = drm_mode
        drm_clip_p = POINTER(drm_clip)
    """,
}
USER: dict[str, Any] = {
    "records": """
        draw: struct, 40 bytes
          handle: drm_handle @ 0
          mode: drm_mode @ 4
          clips: drm_clip * 2 @ 8
          first: POINTER(drm_clip) @ 24
          node: drm_node @ 32
    """,
    "types": """
        drm_handle = base.drm_handle
        drm_mode = base.drm_mode
        drm_clip = base.drm_clip
        drm_node = base.drm_node
        own_mode = drm_mode
        own_clip = drm_clip
    """,
    "functions": "labs(_0: drm_mode) -> drm_mode",
}


@pytest.fixture
def modules(make: Maker) -> tuple[Any, Any]:
    return make("base", **BASE), make("user", **USER)


def test_linked_names_are_the_others_objects(modules: tuple[Any, Any]) -> None:
    base, user = modules
    for name in ("drm_clip", "drm_node", "drm_mode"):
        assert getattr(user, name) is getattr(base, name)
    assert user.drm_handle is base.drm_handle is ctypes.c_uint32
    assert (user.own_mode, user.own_clip) == (base.drm_mode, base.drm_clip)
    assert user.drm_clip.__module__ == base.__name__


def test_members_have_the_others_types(modules: tuple[Any, Any]) -> None:
    base, user = modules
    draw = user.draw(1, base.MODE_A, (base.drm_clip(1, 2), base.drm_clip(3, 4)))
    assert isinstance(draw.clips[1], base.drm_clip) and draw.clips[1].y == 4
    assert draw.mode == base.drm_mode.MODE_A == -1
    assert not draw.first and isinstance(draw.first, base.drm_clip_p)


def test_a_linked_record_may_have_a_member_called_ctype(make: Maker) -> None:
    """An enumeration's class has an attribute of that name; a record's member is something else."""
    make("base", records="kind: struct, 4 bytes\n  ctype: c_int @ 0")
    user = make(
        "user", records="holder: struct, 4 bytes\n  kind: base.kind @ 0", types="kind_p = POINTER(base.kind)"
    )
    assert user.holder((5,)).kind.ctype == 5
    assert user.kind_p is not None


def test_an_enumeration_of_another_module_is_passed_as_its_integer(modules: tuple[Any, Any]) -> None:
    base, user = modules
    assert user.labs.restype is ctypes.c_int
    assert user.labs(base.drm_mode.MODE_B) == 2


def test_the_other_module_is_imported_when_it_is_needed(make: Maker) -> None:
    make("base", **BASE)
    del sys.modules["tabled.base"]
    user = make("user", **USER)
    assert "tabled.base" not in sys.modules
    assert user.drm_clip is sys.modules["tabled.base"].drm_clip


def test_a_missing_link_names_the_module(make: Maker) -> None:
    user = make("user", **USER)
    with pytest.raises(ImportError, match=r"tabled\.base"):
        _ = user.drm_clip


def test_threads_that_start_on_both_sides_meet_the_same_objects(make: Maker) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(5):
            both = make("base", **BASE), make("user", **USER)
            for module in both:
                del sys.modules[module.__name__]
            assert touched_at_once() == []
    finally:
        sys.setswitchinterval(interval)


def touched_at_once() -> list[str]:
    start, wrong = threading.Barrier(8), list[str]()
    seen: dict[str, set[int]] = {}
    lock = threading.Lock()
    names = ("drm_clip", "drm_node", "drm_mode", "drm_handle", "draw")

    def touch(number: int) -> None:
        try:
            start.wait(60)
            module = importlib.import_module(f"tabled.{('base', 'user')[number % 2]}")
            for name in names if number % 4 < 2 else names[::-1]:
                if name == "draw" and not number % 2:
                    continue
                value = getattr(module, name)
                if name in ("drm_clip", "draw") and not getattr(value, "_fields_", None):
                    wrong.append(f"{name} has no fields yet")
                with lock:
                    seen.setdefault(name, set()).add(id(value))
        except BaseException as error:
            wrong.append(repr(error))

    threads = [threading.Thread(target=touch, args=(n,), daemon=True) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    wrong += [f"{thread.name} hangs" for thread in threads if thread.is_alive()]
    wrong += [f"{name}: {len(ids)} objects" for name, ids in seen.items() if len(ids) > 1]
    return wrong + [f"{name} was not seen" for name in names if name not in seen]
