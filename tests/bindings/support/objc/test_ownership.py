"""Who owns what: nothing leaks, nothing is released twice, in whatever way objects come and go."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

Alive = Callable[[], int]  # how many objects of a test there are


@pytest.fixture(autouse=True)
def alive(p: Any, objc: Any) -> Iterator[Alive]:
    """Counts a test's objects; all of them are gone after it."""
    gc.collect()
    before = p.probe_alive()
    with objc.autorelease_pool():
        yield lambda: p.probe_alive() - before
        gc.collect()
    assert p.probe_alive() == before


def test_wrappers_hold_one_reference(g: Any, p: Any, alive: Alive) -> None:
    probe = p.Probe.alloc().init()
    assert probe.retainCount() == 1 and alive() == 1
    same = probe.self()
    assert probe.retainCount() == 2
    del same
    assert probe.retainCount() == 1
    array = g.NSArray.from_list([probe])
    assert probe.retainCount() == 2
    del array
    assert probe.retainCount() == 1
    del probe
    assert alive() == 0


@pytest.mark.parametrize("make", ["new", "alloc_init", "function", "retained method"])
def test_results_with_a_reference_are_adopted(p: Any, make: str, alive: Alive) -> None:
    maker = p.Probe.new()
    ways = {
        "new": p.Probe.new,
        "alloc_init": lambda: p.Probe.alloc().init(),
        "function": p.probe_make,
        "retained method": maker.newestObject,
    }
    probe = ways[make]()
    assert probe.retainCount() == 1
    del probe
    assert alive() == 1


def test_thousands_of_objects(g: Any, p: Any, objc: Any, alive: Alive) -> None:
    with objc.autorelease_pool():
        array = g.NSMutableArray.new()
        for index in range(3000):
            probe = p.Probe.alloc().init()
            probe.setValue_(index)
            array.addObject_(probe)
        assert alive() == 3000
        assert sum(item.value() for item in array) == 3000 * 2999 // 2
        del probe
        array.removeAllObjects()
        gc.collect()
    assert alive() == 0


def test_init_takes_its_receiver_over(p: Any, objc: Any, alive: Alive) -> None:
    allocated = p.Probe.alloc()
    probe = allocated.init()
    assert probe.retainCount() == 1
    assert "consumed" in repr(allocated)
    for name in ("value", "init", "retain"):
        with pytest.raises(objc.ConsumedError, match="use what that message"):
            getattr(allocated, name)
    with pytest.raises(ctypes.ArgumentError, match="Consumed"):
        p.probe_fill(p.Holder(), allocated)
    del allocated
    assert alive() == 1 and probe.value() == 0


def test_init_may_return_another_object_or_nil(p: Any, alive: Alive) -> None:
    first = p.Probe.alloc().init()
    second = first.replaced()
    assert alive() == 1 and second.retainCount() == 1
    assert second.value() == 0
    assert p.Probe.alloc().initNothing() is None
    assert alive() == 1


def test_a_refused_call_consumes_nothing(g: Any) -> None:
    allocated = g.NSString.alloc()
    with pytest.raises(Exception, match="argument"):
        allocated.initWithUTF8String_(1.5)
    assert str(allocated.initWithUTF8String_(b"x")) == "x"


def test_a_borrowed_object_can_be_initialised(p: Any) -> None:
    allocated = p.Probe.alloc()
    array = (p.Probe * 1)(allocated)
    probe = array[0].init()
    assert probe.retainCount() == 2
    assert allocated.retainCount() == 2
    del allocated, array
    assert probe.retainCount() == 1


def test_borrowed_objects_are_not_released(p: Any) -> None:
    probe = p.Probe.new()
    array = (p.Probe * 3)(probe, probe, probe)
    for item in array:
        assert item.value() == 0
        del item
    del array
    gc.collect()
    assert probe.retainCount() == 1


def test_consumed_arguments(g: Any, p: Any) -> None:
    holder, kept = p.Probe.new(), p.Probe.new()
    holder.keep_(kept)
    assert kept.retainCount() == 2
    holder.keep_(None)
    assert kept.retainCount() == 1


def test_explicit_messages_are_the_callers(p: Any) -> None:
    probe = p.Probe.new()
    again = probe.retain()
    assert again == probe and probe.retainCount() == 3  # the message's and the second wrapper's
    del again
    probe.release()
    assert probe.retainCount() == 1


def test_an_inner_pointer_keeps_its_owner(p: Any, alive: Alive) -> None:
    numbers = p.Probe.new().contents()
    gc.collect()
    assert alive() == 1 and numbers[0] == 7
    del numbers
    assert alive() == 0


def test_an_inner_pointer_as_bytes_is_a_copy(g: Any) -> None:
    assert g.NSString.from_str("gone at once").UTF8String() == b"gone at once"


def test_pools(g: Any, p: Any, objc: Any) -> None:
    with objc.autorelease_pool():
        with objc.autorelease_pool():
            inner = p.Probe.new()
            inner.retain().autorelease()
            outer = p.Probe.new()
            assert inner.retainCount() == 2
        assert inner.retainCount() == 1
        outer.retain().autorelease()
    assert outer.retainCount() == 1
    with pytest.raises(KeyError), objc.autorelease_pool():
        outer.retain().autorelease()
        raise KeyError
    assert outer.retainCount() == 1


def test_a_pool_again_inside_itself_and_above_a_function(p: Any, objc: Any) -> None:
    probe, pool = p.Probe.new(), objc.autorelease_pool()

    def autoreleased() -> int:
        probe.retain().autorelease()
        return int(probe.retainCount())

    with pool:
        with pool:
            assert autoreleased() == 2
        assert probe.retainCount() == 1 and autoreleased() == 2
    assert probe.retainCount() == 1
    pooled = objc.autorelease_pool()(autoreleased)
    assert [pooled(), pooled()] == [2, 2] and probe.retainCount() == 1 and pooled.__name__ == "autoreleased"


def test_a_pool_below_another_stays_open_until_that_is_closed(p: Any, objc: Any) -> None:
    """So it goes with a pool that is open across an await: an error, and nothing is freed twice or kept."""
    probe, lower, upper = p.Probe.new(), objc.autorelease_pool(), objc.autorelease_pool()
    lower.__enter__()
    probe.retain().autorelease()
    upper.__enter__()
    with pytest.raises(RuntimeError, match="opened later is still open: none may be across an await"):
        lower.__exit__()
    assert probe.retainCount() == 2
    upper.__exit__()
    assert probe.retainCount() == 1
    for pool in (lower, upper):
        with pytest.raises(RuntimeError, match="this autorelease pool is not open"):
            pool.__exit__()


def test_tasks_that_overlap_are_told_so(objc: Any, g: Any) -> None:
    async def task(number: int) -> None:
        with objc.autorelease_pool():
            g.NSString.from_str("A").lowercaseString()
            await asyncio.sleep(0.001 * number)

    async def tasks() -> list[Any]:
        return await asyncio.gather(*map(task, range(4)), return_exceptions=True)

    assert [type(one) for one in asyncio.run(tasks())] == [RuntimeError] * 3 + [type(None)]


def test_a_pool_is_closed_by_its_own_thread_alone(p: Any, objc: Any) -> None:
    probe, pool, messages = p.Probe.new(), objc.autorelease_pool(), []

    def close() -> None:
        with pytest.raises(RuntimeError) as error:
            pool.__exit__()
        messages.append(str(error.value))

    with objc.autorelease_pool():
        pool.__enter__()
        probe.retain().autorelease()
        thread = threading.Thread(target=close)
        thread.start()
        thread.join()
        assert messages == ["this autorelease pool is another thread's, which opened it"]
        assert probe.retainCount() == 2
    assert probe.retainCount() == 1


def test_a_pool_object_is_never_retained(g: Any, p: Any) -> None:
    pool = g.NSAutoreleasePool.alloc().init()
    probe = p.Probe.new()
    probe.retain().autorelease()
    assert probe.retainCount() == 2
    del pool
    gc.collect()
    assert probe.retainCount() == 1


@pytest.mark.parametrize("end", ["drain", "release"])
def test_a_pool_object_ends_once(g: Any, p: Any, objc: Any, end: str) -> None:
    pool = g.NSAutoreleasePool.alloc().init()
    probe = p.Probe.new()
    probe.retain().autorelease()
    getattr(pool, end)()
    assert probe.retainCount() == 1
    with pytest.raises(objc.ConsumedError):
        pool.drain()
    del pool
    gc.collect()


def test_wrappers_can_be_referred_to_weakly(p: Any) -> None:
    probe = p.Probe.new()
    reference = weakref.ref(probe)
    assert reference() is probe
    del probe
    assert reference() is None


def test_objects_in_reference_cycles_of_python(p: Any, alive: Alive) -> None:
    box: list[Any] = [p.Probe.new()]
    box.append(box)
    del box
    gc.collect()
    assert alive() == 0


def test_threads_make_and_drop_objects(g: Any, p: Any, objc: Any, alive: Alive) -> None:
    shared, wrong = g.NSMutableArray.from_list([p.Probe.new()]), list[BaseException]()

    def work() -> None:
        try:
            with objc.autorelease_pool():
                for index in range(300):
                    probe = p.Probe.alloc().init()
                    probe.setValue_(index)
                    assert probe.self().value() == index
                    assert shared.objectAtIndex_(0).value() == 0
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not wrong and alive() == 1
