"""Classes defined in Python, as Objective-C sees them."""

from __future__ import annotations

import ctypes
import gc
import sys
import time
from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


@pytest.fixture(scope="module")
def died() -> list[int]:
    return []


@pytest.fixture(scope="module")
def counter(mode: Mode, died: list[int]) -> Any:
    """A class with state, overrides, selectors of its own, and a protocol."""
    g, objc = mode.gnustep, mode.objc

    class Counter(g.NSObject, protocols=(g.NSCopying,), objc_name=f"Counter_{mode.name}"):
        def init(self) -> Any:
            self = objc.super_(Counter, self).init()
            self.count = 5
            return self

        @objc.method("initWithCount:", objc.Object, ctypes.c_int)
        def initWithCount_(self, count: int) -> Any:
            self = objc.super_(Counter, self).init()
            self.count = count
            return self

        def description(self) -> Any:
            return g.NSString.from_str(f"Counter {self.count}")

        def isEqual_(self, other: Any) -> bool:
            return isinstance(other, Counter) and other.count == self.count

        def hash(self) -> int:
            return self.count

        def copyWithZone_(self, zone: Any) -> Any:
            return Counter.alloc().initWithCount_(self.count)

        @objc.method("add:to:", ctypes.c_long, ctypes.c_long, g.NSString)
        def add(self, number: int, text: Any) -> int:
            self.count += number
            return self.count + len(text)

        @objc.method("sum:", ctypes.c_double, g.NSRange)
        def sum_(self, r: Any) -> float:
            return r.location + r.length / 2

        @objc.method("me", objc.Object)
        def me(self) -> Any:
            return self

        @classmethod
        def instancesRespondToSelector_(cls, selector: Any) -> bool:
            return str(selector) == "anything"

        @objc.method("maker", objc.Class)
        @classmethod
        def maker(cls) -> Any:
            return cls

        def helper(self) -> str:
            return "plain Python"

        def dealloc(self) -> None:
            died.append(self.count)
            objc.super_(Counter, self).dealloc()

    return Counter


@pytest.fixture(autouse=True)
def clean(died: list[int], inside: Any) -> Any:
    """All state goes with the objects."""
    died.clear()
    yield
    gc.collect()
    state = inside("callbacks.state")
    end = time.monotonic() + 60  # a thread of Objective-C's may still be in the dealloc of its target
    while (state._living or state._dying) and time.monotonic() < end:
        time.sleep(0.01)
    assert state._living == {} and state._dying == {}


def test_python_sees_its_own_object(counter: Any) -> None:
    instance = counter.alloc().init()
    assert isinstance(instance, counter) and instance.count == 5 and instance.helper() == "plain Python"
    assert instance.retainCount() == 1
    assert instance.class_() is counter


def test_objective_c_calls_overrides(g: Any, counter: Any) -> None:
    one, two = counter.alloc().init(), counter.alloc().initWithCount_(5)
    assert str(one) == "Counter 5"
    array = g.NSArray.from_list([one])
    assert two in array and counter.alloc().initWithCount_(6) not in array
    assert str(g.NSString.stringWithFormat_(g.NSString.from_str("<%@>"), one)) == "<Counter 5>"


def test_state_belongs_to_the_object_not_to_the_wrapper(g: Any, counter: Any, died: list[int]) -> None:
    array = g.NSMutableArray.new()
    array.addObject_(counter.alloc().initWithCount_(1))
    array.objectAtIndex_(0).note = "kept"
    gc.collect()
    assert (array.objectAtIndex_(0).note, array.objectAtIndex_(0).count) == ("kept", 1) and died == []
    array.removeAllObjects()
    assert died == [1]


def test_own_selectors(g: Any, counter: Any, objc: Any) -> None:
    instance = counter.alloc().init()
    types = {"restype": ctypes.c_long, "argtypes": [ctypes.c_long, objc.Object]}
    assert objc.send(instance, "add:to:", 3, g.NSString.from_str("four"), **types) == 12
    assert instance.count == 8 and instance.add(1, "xx") == 11
    assert objc.send(instance, "sum:", g.NSRange(4, 3), restype=ctypes.c_double) == 5.5
    assert instance.respondsToSelector_("add:to:") and not instance.respondsToSelector_("helper")


def test_class_methods(g: Any, counter: Any, objc: Any) -> None:
    known = {"restype": ctypes.c_bool, "argtypes": [objc.SEL]}
    assert objc.send(counter, "instancesRespondToSelector:", objc.SEL("anything"), **known) is True
    assert objc.send(counter, "instancesRespondToSelector:", objc.SEL("init"), **known) is False
    assert (
        objc.send(counter, "maker") is counter or objc.send(counter, "maker", restype=objc.Class) is counter
    )


def test_protocols_are_adopted(g: Any, counter: Any, died: list[int]) -> None:
    instance = counter.alloc().init()
    assert isinstance(instance, g.NSCopying)
    assert (
        instance.conformsToProtocol_(g.NSCopying) is True
        and instance.conformsToProtocol_(g.NSMutableCopying) is False
    )
    copy = instance.copy()
    assert copy != instance and copy.count == 5 and copy.retainCount() == 1
    dictionary = g.NSMutableDictionary.new()
    dictionary.setObject_forKey_(instance, instance)  # copies the key
    assert dictionary[counter.alloc().init()] == instance


def test_results_are_balanced(counter: Any, objc: Any) -> None:
    instance = counter.alloc().init()
    with objc.autorelease_pool():
        for _ in range(10):
            assert objc.send(instance, "me") == instance
    assert instance.retainCount() == 1


def test_dealloc_runs_once_for_each_object(counter: Any, objc: Any, died: list[int]) -> None:
    with objc.autorelease_pool():
        for number in range(2000):
            counter.alloc().initWithCount_(number).self()
    gc.collect()
    assert died == list(range(2000))


def test_objective_c_makes_one(g: Any, counter: Any, died: list[int]) -> None:
    instance = counter.new()  # sends alloc and init, which is Python again
    assert instance.count == 5 and instance.retainCount() == 1
    del instance
    assert died == [5]


def test_dealloc_may_use_state_and_send_messages(mode: Mode) -> None:
    g, objc, seen = mode.gnustep, mode.objc, []

    class Last(g.NSObject, objc_name=f"Last_{mode.name}"):
        def dealloc(self) -> None:
            seen.append((self.name, self.isKindOfClass_(g.NSObject), self.helper()))
            objc.super_(Last, self).dealloc()

        def helper(self) -> int:
            return 3

    class Lower(Last, objc_name=f"Lower_{mode.name}"):
        def dealloc(self) -> None:
            seen.append(self.name)
            objc.super_(Lower, self).dealloc()

    instance = Lower.alloc().init()
    instance.name = "it"
    del instance
    assert seen == ["it", ("it", True, 3)]


def test_a_subclass_in_python_of_a_class_in_python(mode: Mode, counter: Any, died: list[int]) -> None:
    objc = mode.objc

    class Twice(counter, objc_name=f"Twice_{mode.name}"):
        def description(self) -> Any:
            return (
                objc.super_(Twice, self)
                .description()
                .stringByAppendingPathComponent_(mode.gnustep.NSString.from_str("twice"))
            )

    instance = Twice.alloc().init()
    assert str(instance) == "Counter 5/twice" and isinstance(instance, counter)
    del instance
    assert died == [5]


def test_an_exception_in_a_method_is_raised_by_the_message(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc

    class Broken(g.NSObject, objc_name=f"Broken_{mode.name}"):
        def description(self) -> Any:
            raise LookupError("no description")

        def hash(self) -> Any:
            return "not an int"

        @objc.method("poke", None)
        def poke(self) -> None:
            raise KeyError("poked")

    instance = Broken.alloc().init()
    with pytest.raises(LookupError, match="no description"):
        str(instance)
    with pytest.raises(TypeError):
        instance.performSelector_("hash")
    with pytest.raises(KeyError, match="poked"):
        g.NSArray.from_list([instance]).makeObjectsPerformSelector_("poke")
    assert g.NSString.from_str("after").length() == 5


def test_an_exception_in_dealloc_goes_to_the_hook(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    objc, seen = mode.objc, list[str]()
    monkeypatch.setattr(sys, "unraisablehook", lambda report: seen.append(str(report.exc_value)))

    class Grave(mode.gnustep.NSObject, objc_name=f"Grave_{mode.name}"):
        def dealloc(self) -> None:
            objc.super_(Grave, self).dealloc()
            raise LookupError("too late")

    del_me = Grave.alloc().init()
    del del_me
    assert seen == ["too late"]


def test_errors_of_methods_in_python(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc

    class Picky(g.NSObject, objc_name=f"Picky_{mode.name}"):
        @objc.method("check:error:", ctypes.c_bool, ctypes.c_int, "out(NSError)")
        def check(self, number: int, error: Any) -> bool:
            if number < 0:
                error.value = g.NSError.errorWithDomain_code_userInfo_(
                    g.NSString.from_str("Picky"), number, None
                )
            return number >= 0

    instance, slot = Picky.alloc().init(), ctypes.c_void_p()
    types = {"restype": ctypes.c_bool, "argtypes": [ctypes.c_int, ctypes.c_void_p]}
    with objc.autorelease_pool():
        assert (
            objc.send(instance, "check:error:", 1, ctypes.addressof(slot), **types) is True and not slot.value
        )
        assert (
            objc.send(instance, "check:error:", -4, ctypes.addressof(slot), **types) is False and slot.value
        )


def test_a_method_that_takes_a_block(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc

    class Caller(g.NSObject, objc_name=f"Caller_{mode.name}"):
        @objc.method("call:", ctypes.c_int, "BLOCK(c_int, c_int)")
        def call_(self, block: Any) -> int:
            return block(20) + 1

    block = mode.probe.Probe.new().adder()
    assert objc.send(Caller.new(), "call:", block, restype=ctypes.c_int) == 121


def test_methods_on_foreign_threads(mode: Mode) -> None:
    import threading

    g, objc, seen, done = mode.gnustep, mode.objc, [], threading.Event()

    class Worker(g.NSObject, objc_name=f"Worker_{mode.name}"):
        @objc.method("work:", None, objc.Object)
        def work(self, thing: Any) -> None:
            seen.append((str(thing), threading.get_ident() != threading.main_thread().ident))
            done.set()

    worker = Worker.alloc().init()
    g.NSThread.detachNewThreadSelector_toTarget_withObject_("work:", worker, g.NSString.from_str("thing"))
    assert done.wait(10) and seen == [("thing", True)]


def test_names_are_unique_in_the_runtime(mode: Mode, counter: Any) -> None:
    for taken in (f"Counter_{mode.name}", "NSString"):
        with pytest.raises(mode.objc.ClassError, match=f"already has a class '{taken}'"):
            type(counter)("Again", (mode.gnustep.NSObject,), {}, objc_name=taken)


def test_what_cannot_be_defined(mode: Mode) -> None:
    objc = mode.objc
    with pytest.raises(TypeError, match="derive from a class of a generated module"):

        class Rootless(objc.Object):
            pass

    with pytest.raises(TypeError, match="takes 2 arguments, 1 types given"):
        objc.method("a:b:", None, ctypes.c_int)


def test_a_subclass_of_an_objects_own_class_is_one_of_its_public_class(mode: Mode) -> None:
    g = mode.gnustep
    with pytest.raises(TypeError, match="derive from"):

        class Leafy(type(g.NSString.from_str("x"))):  # type: ignore[misc]
            pass


def test_super_needs_the_class(g: Any, counter: Any, objc: Any) -> None:
    instance = counter.alloc().init()
    with pytest.raises(TypeError, match="super_ takes the class"):
        objc.super_(type(instance), instance)
    with pytest.raises(AttributeError, match="NSObject has no method 'nothing'"):
        _ = objc.super_(counter, instance).nothing
    assert str(objc.super_(counter, instance).description()).startswith("<Counter_")
