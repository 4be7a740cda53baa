"""Collections by Python's own protocols; objects that are none end an iteration at once."""

from __future__ import annotations

import ctypes
from collections import abc
from typing import Any

import pytest


def test_an_object_that_is_no_collection_has_no_items(g: Any, p: Any) -> None:
    for other in (g.NSObject.new(), g.NSString.from_str("kernel_add"), p.Probe.new(), g.NSObject()):
        with pytest.raises(TypeError):
            list(other)
        with pytest.raises(TypeError):
            "add" in other  # noqa: B015 - asking raises
        with pytest.raises(TypeError, match="does not respond to 'objectAtIndexedSubscript:'"):
            other[0]
        with pytest.raises(TypeError, match="takes no items"):
            other[0] = 0
        with pytest.raises(TypeError):
            _, *_ = other
    assert not isinstance(g.NSObject.new(), abc.Iterable)


def test_a_class_and_a_block_have_no_items(g: Any, p: Any) -> None:
    probe = p.Probe.new()
    probe.store_(lambda: None)
    for other in (g.NSArray, probe.stored(), g.NSArray.class_()):
        with pytest.raises(TypeError):
            list(other)


def test_a_consumed_object_has_no_items(g: Any, objc: Any) -> None:
    gone = g.NSMutableArray.alloc()
    _kept = gone.init()
    for use in (lambda: gone[0], lambda: list(gone), lambda: gone.__setitem__(0, 0)):
        with pytest.raises(objc.ConsumedError):
            use()


def test_what_enumerates_fast_is_iterated_over(g: Any, objc: Any) -> None:
    array = g.NSArray.from_list(range(40))
    enumerator = objc.send(array, "objectEnumerator")
    assert [int(number) for number in enumerator] == list(range(40)) and list(enumerator) == []
    assert isinstance(enumerator, abc.Iterable)
    assert sorted(map(int, g.NSSet.from_list(range(40)))) == list(range(40))


def test_a_collection_that_changes_is_noticed(g: Any) -> None:
    array = g.NSMutableArray.from_list([1, 2, 3])
    with pytest.raises(RuntimeError, match="changed while it was iterated over"):
        for _ in array:
            array.append(0)
    assert len(array) == 4


def test_an_array_is_a_sequence(g: Any) -> None:
    array = g.NSArray.from_list(["a", "b", "a"])
    assert isinstance(array, abc.Sequence) and not isinstance(array, abc.MutableSequence)
    assert (array.index("a"), array.index("a", 1), array.count("a"), array.count()) == (0, 2, 2, 3)
    assert [str(item) for item in reversed(array)] == ["a", "b", "a"]
    assert None not in array and array.count(None) == 0
    with pytest.raises(ValueError, match="'z' is not in the array"):
        array.index("z")
    with pytest.raises(TypeError):
        array[0] = "x"


def test_a_mutable_array_is_a_mutable_sequence(g: Any, objc: Any) -> None:
    array, same = g.NSMutableArray.from_list([1, 2, 3]), [1, 2, 3]
    assert isinstance(array, abc.MutableSequence)
    for each in (array, same):
        each[0] = 7
        each[1:2] = ["x", "y"]
        each[::3] = [0, 0]
        each.append(5)
        each.extend([6, 7])
        each += [8]
        each.insert(0, "first")
        each.insert(-1, "last but one")
        each.insert(100, "last")
        del each[1]
        del each[2:4]
        each.remove(6)
        each.reverse()
    assert objc.to_python(array) == same
    assert objc.to_python(array.pop()) == same.pop() and objc.to_python(array.pop(0)) == same.pop(0)
    with pytest.raises(ValueError, match=r"1 values for .* places"):
        array[::2] = [1]
    with pytest.raises(TypeError, match=r"cannot hold None; NSNull\.null"):
        array.append(None)
    array.clear()
    assert len(array) == 0
    with pytest.raises(IndexError):
        array.pop()


def test_a_mutable_dictionary_is_a_mutable_mapping(g: Any, objc: Any) -> None:
    instance = g.NSMutableDictionary.from_dict({"a": 1})
    assert isinstance(instance, abc.MutableMapping) and isinstance(g.NSDictionary.from_dict({}), abc.Mapping)
    assert not isinstance(g.NSDictionary.from_dict({}), abc.MutableMapping)
    instance["b"] = [1]
    instance.update({"c": 2}, d=3)
    del instance["b"]
    assert objc.to_python(instance) == {"a": 1, "c": 2, "d": 3}
    assert (
        int(instance.pop("a")) == 1
        and instance.pop("a", None) is None
        and int(instance.setdefault("c", 9)) == 2
    )
    for absent in (lambda: instance.pop("a"), lambda: instance["a"], lambda: instance.__delitem__("a")):
        with pytest.raises(KeyError):
            absent()
    assert len(instance.popitem()) == 2 and len(instance) == 1
    instance.clear()
    with pytest.raises(KeyError):
        instance.popitem()


def test_a_mutable_set(g: Any, objc: Any) -> None:
    instance = g.NSMutableSet.from_list([1])
    assert isinstance(instance, abc.Collection) and 1 in instance and None not in instance
    instance.add(2)
    instance.discard(1)
    instance.discard(1)
    assert objc.to_python(instance) == {2}
    with pytest.raises(KeyError):
        instance.remove(1)
    instance.clear()
    assert len(instance) == 0


def test_what_a_set_holds_becomes_hashable(g: Any, objc: Any) -> None:
    instance = g.NSArray.from_list([{(1, 2), frozenset("a")}])
    assert objc.to_python(instance) == [{(1, 2), frozenset("a")}]
    assert objc.to_python(g.NSDictionary.from_dict({(1, 2): "pair"})) == {(1, 2): "pair"}
    with pytest.raises(TypeError, match="no Python value"):
        objc.to_python(g.NSSet.from_list([g.NSDictionary.from_dict({"k": 1})]))


def test_subscripts_of_other_classes(g: Any, objc: Any) -> None:
    """What Objective-C's `obj[key]` calls makes `obj[key]` in Python too."""

    class Shelf(g.NSObject, objc_name=f"Shelf{id(g):x}"):
        @objc.method("objectAtIndexedSubscript:", objc.Object, ctypes.c_ulong)
        def at(self, index: int) -> Any:
            return g.NSNumber.from_int(index * 2)

        @objc.method("objectForKeyedSubscript:", objc.Object, objc.Object)
        def of(self, key: Any) -> Any:
            return key

        @objc.method("setObject:atIndexedSubscript:", None, objc.Object, ctypes.c_ulong)
        def put(self, value: Any, index: int) -> None:
            self.last = value, index

    shelf = Shelf.new()
    assert int(shelf[21]) == 42 and str(shelf["key"]) == "key"
    shelf[3] = "x"
    assert str(shelf.last[0]) == "x" and shelf.last[1] == 3
    shelf[4] = None
    assert shelf.last == (None, 4)
    with pytest.raises(IndexError, match="only arrays count from their end"):
        shelf[-1]
    with pytest.raises(TypeError, match="setObject:forKeyedSubscript:"):
        shelf["key"] = 1


def test_lists_and_tuples_of_objects_are_converted(g: Any, objc: Any) -> None:
    """What slices and `items()` give; equality and truth stay those of objects, as the guide says."""
    array = g.NSArray.from_list([[1, 2], "x"])
    assert objc.to_python(array[0:2]) == [[1, 2], "x"]
    assert objc.to_python(g.NSDictionary.from_dict({"a": [1]}).items()) == [("a", [1])]
    assert array != g.NSArray.from_list([[1, 2], "x"]) and array.isEqual_(g.NSArray.from_list([[1, 2], "x"]))
    assert bool(g.NSArray.from_list([])) and not len(g.NSArray.from_list([]))
