"""What `super_` takes: an object, or a class, that has the methods of the class above."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bindings.support.objc.gnustep_tables import Mode


def test_an_object_of_another_class_is_refused(g: Any, objc: Any) -> None:
    text = g.NSString.from_str("abc")
    assert objc.super_(g.NSString, text).isEqual_(text)
    for obj in (text, None, 5, g.NSString, objc.Object(), "abc"):
        with pytest.raises(TypeError, match="super_ takes an object of NSArray, or of a subclass, not "):
            objc.super_(g.NSArray, obj)
    with pytest.raises(TypeError, match="super_ takes the class whose method this is"):
        objc.super_(g.NSCopying, text)


def test_an_object_that_came_as_another_class(g: Any, objc: Any) -> None:
    """What Python takes it for does not matter, but what the runtime says."""
    array = g.NSMutableArray.from_list([g.NSMutableString.from_str("abc")])
    assert objc.super_(g.NSMutableString, array[0]).isEqual_(array[0])


def test_classes_answer_the_methods_of_their_root_class(mode: Mode) -> None:
    g, objc = mode.gnustep, mode.objc

    class Named(g.NSObject, objc_name=f"Named_{mode.name}"):  # type: ignore[misc]
        @classmethod
        def description(cls) -> Any:
            return g.NSString.from_str(f"<{objc.super_(Named, cls).description()}>")

        @classmethod
        def isEqual_(cls, other: Any) -> bool:
            return objc.super_(Named, cls).isEqual_(other) or other is g.NSArray

    assert str(Named.description()) == f"<Named_{mode.name}>"
    assert str(g.NSArray.from_list([Named])) == f'("<Named_{mode.name}>")'
    assert g.NSArray.from_list([g.NSArray]).containsObject_(Named)  # asks its argument


def test_pythons_own_super(mode: Mode) -> None:
    g, events = mode.gnustep, list[str]()
    plain = g.NSObject.new()
    g.NSObject.description()

    class Upper(g.NSObject, objc_name=f"Upper_{mode.name}"):  # type: ignore[misc]
        def init(self) -> Any:
            self = super().init()
            self.count = 1
            return self

        def description(self) -> Any:
            return g.NSString.from_str(f"upper {str(super().description())[:6]}")

        def isEqual_(self, other: Any) -> bool:
            return super().isEqual_(other) or other is None

        def dealloc(self) -> None:
            events.append(f"dealloc {self.count}")
            super().dealloc()

        @classmethod
        def new(cls) -> Any:
            made = super().new()
            made.count += 1
            return made

    class Lower(Upper, objc_name=f"Lower_super_{mode.name}"):
        def description(self) -> Any:
            return g.NSString.from_str(f"lower {super().description()}")

        def isEqual_(self, other: Any) -> bool:
            return super().isEqual_(other)

    for cls, text in ((Upper, "upper <Upper"), (Lower, "lower upper <Lower")):
        one = cls.new()
        assert (one.count, str(one), str(g.NSArray.from_list([one]))) == (2, text, f'("{text}")')
        assert one.isEqual_(one) and one.isEqual_(None) and not one.isEqual_(plain)
        assert one.retainCount() == 1
        events.clear()
        del one
        assert events == ["dealloc 2"]
    assert (
        str(plain).startswith("<NSObject") and plain.isEqual_(plain) and g.NSObject.new().retainCount() == 1
    )


def test_who_keeps_what_is_deallocated_has_nothing(mode: Mode) -> None:
    g, objc, kept = mode.gnustep, mode.objc, list[Any]()

    class Kept(g.NSObject, objc_name=f"Kept_{mode.name}"):  # type: ignore[misc]
        def dealloc(self) -> None:
            kept.append(self)
            super().dealloc()

    Kept.new()
    for use in (lambda: kept[0].description(), lambda: g.NSArray.from_list([kept[0]])):
        with pytest.raises((objc.ConsumedError, TypeError)) as refused:
            use()
        assert "gone" in str(refused.value) or "no Objective-C object" in str(refused.value)


def test_a_method_that_is_not_overridden(mode: Mode) -> None:
    """A function may call any of the superclass's methods, whatever its own name."""
    g, objc = mode.gnustep, mode.objc

    class Named(g.NSObject, objc_name=f"SuperNamed_{mode.name}"):
        @objc.method("initWithName:", g.NSObject, g.NSString)
        def initWithName_(self, name: Any) -> Any:
            self = super().init()
            self.name = str(name)
            return self

        def descriptions(self) -> Any:
            return [super(Named, self).description() for _ in range(1)]

    named = Named.alloc().initWithName_(g.NSString.from_str("add"))
    assert named.name == "add" and str(named.descriptions()[0]).startswith(f"<SuperNamed_{mode.name}")
    assert objc.send(Named.alloc(), "initWithName:", g.NSString.from_str("mul")).name == "mul"
