"""Blocks, both ways: made of Python callables, and called from Python."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from typing import Any

import pytest


class Task:
    """A callable that can be watched."""

    def __init__(self) -> None:
        self.calls: list[int] = []

    def __call__(self) -> None:
        self.calls.append(threading.get_ident())


@pytest.fixture(autouse=True)
def forgotten(inside: Any) -> Any:
    """Every callable is forgotten in the end."""
    yield
    gc.collect()
    assert inside("callbacks.closures").callables == {}


def test_arguments_arrive_as_objects_and_pointers(g: Any) -> None:
    array, seen = g.NSArray.from_list(["a", "b", "c", "d"]), []

    def each(item: Any, index: int, stop: Any) -> None:
        seen.append((str(item), index))
        if index == 2:
            stop[0] = True

    array.enumerateObjectsUsingBlock_(each)
    assert seen == [("a", 0), ("b", 1), ("c", 2)]


def test_results_go_back(g: Any, objc: Any) -> None:
    array = g.NSArray.from_list([3, 1, 2])
    ordered = array.sortedArrayUsingComparator_(lambda a, b: (int(a) > int(b)) - (int(a) < int(b)))
    assert objc.to_python(ordered) == [1, 2, 3]


def test_a_block_that_is_not_copied_dies_after_the_call(p: Any, inside: Any) -> None:
    task = Task()
    p.probe_run(task)
    assert len(task.calls) == 1
    assert inside("callbacks.closures").callables == {}
    assert sys.getrefcount(task) == 2


def test_a_block_that_is_copied_lives_as_long_as_its_copy(p: Any) -> None:
    probe, task = p.Probe.new(), Task()
    reference = weakref.ref(task)
    probe.store_(task)
    calls = task.calls
    del task
    gc.collect()
    assert reference() is not None
    probe.runStored()
    probe.runStored()
    assert len(calls) == 2
    del probe
    gc.collect()
    assert reference() is None


def test_a_stored_block_can_be_taken_back_and_called(p: Any) -> None:
    probe, task = p.Probe.new(), Task()
    probe.store_(task)
    block = probe.stored()
    del probe
    gc.collect()
    block()
    assert len(task.calls) == 1
    with pytest.raises(TypeError):
        block(1)


def test_a_block_from_objective_c(p: Any) -> None:
    probe = p.Probe.new()
    adder = probe.adder()
    assert adder(5) == 105
    assert probe.call_with_(adder, 7) == 107
    assert probe.call_with_(lambda value: value * 2, 21) == 42


def test_nil_and_what_cannot_be_called(p: Any) -> None:
    probe = p.Probe.new()
    probe.store_(None)
    assert probe.stored() is None
    with pytest.raises(Exception, match="expected Block"):
        probe.store_(5)


def test_an_exception_is_raised_where_the_message_was_sent(g: Any, p: Any, inside: Any) -> None:
    probe = p.Probe.new()

    def fails() -> None:
        raise LookupError("in the block")

    with pytest.raises(LookupError, match="in the block") as caught:
        p.probe_run(fails)
    assert [entry.name for entry in caught.traceback][-1] == "fails"
    probe.store_(fails)
    with pytest.raises(LookupError):  # a message that itself takes no block
        probe.runStored()
    assert probe.value() == 0 and inside("native.callback_errors").stored == {}
    with pytest.raises(ZeroDivisionError):
        g.NSArray.from_list([2, 1]).sortedArrayUsingComparator_(lambda a, b: 1 // 0)
    probe.store_(None)


def test_a_result_of_the_wrong_type_is_an_error_too(p: Any) -> None:
    with pytest.raises(TypeError):
        p.Probe.new().call_with_(lambda value: "text", 1)
    with pytest.raises(TypeError):
        p.Probe.new().call_with_(lambda: 1, 1)


def test_foreign_threads(p: Any) -> None:
    task = Task()
    p.probe_on_thread(task)
    assert len(task.calls) == 1 and task.calls[0] != threading.get_ident()


def test_an_exception_on_a_foreign_thread_is_reported(p: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    monkeypatch.setattr(
        sys, "unraisablehook", lambda report: seen.append((report.exc_type, str(report.exc_value)))
    )

    def fails() -> None:
        raise LookupError("over there")

    p.probe_on_thread(fails)
    assert seen == [(LookupError, "over there")]
    assert p.Probe.new().value() == 0


def test_the_default_hook_takes_the_report(p: Any, capsys: pytest.CaptureFixture[str]) -> None:
    def fails() -> None:
        raise LookupError("over there")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
        p.probe_on_thread(fails)
    output = capsys.readouterr().err
    assert output.startswith("Exception ignored in Python code called from Objective-C:\nTraceback")
    assert output.endswith("LookupError: over there\n")


def test_objects_given_to_a_block_may_be_kept(g: Any, objc: Any) -> None:
    kept = []
    with objc.autorelease_pool():
        g.NSArray.from_list([[1], [2]]).enumerateObjectsUsingBlock_(lambda item, *_: kept.append(item))
    gc.collect()
    assert [objc.to_python(item) for item in kept] == [[1], [2]]


def test_without_a_blocks_runtime_a_block_lives_as_long_as_the_receiver(
    p: Any, inside: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inside("native.blocks").blocks_runtime(), "copy", None)
    monkeypatch.setattr(inside("callbacks.direct_blocks"), "_descriptors", {})  # as if for the first time
    monkeypatch.setattr(inside("calls.direct_message"), "_shared", {})
    bound = type(p.Probe.new())
    for name in bound.__dict__.keys() & {"call_with_", "store_"}:
        monkeypatch.delattr(bound, name)
    probe, task = p.Probe.new(), Task()
    reference = weakref.ref(task)
    assert probe.call_with_(lambda value: value * 3, 2) == 6
    assert len(probe.__dict__["_blocks_"]) == 1
    block, _ = inside("callbacks.closures").new_block(p.Work, task, probe)
    assert block and len(probe.__dict__["_blocks_"]) == 2
    del task, probe
    gc.collect()
    assert reference() is None
