"""Python values and Foundation objects: both ways, and the special methods."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest


def test_numbers(g: Any, objc: Any) -> None:
    for value in (0, -1, 2**63 - 1, -(2**63), 2**63, 2**64 - 1):
        number = g.NSNumber.from_int(value)
        assert (int(number), objc.to_python(number), type(objc.to_python(number))) == (value, value, int)
    for value in (0.5, -1e300):
        number = g.NSNumber.from_float(value)
        assert (float(number), objc.to_python(number)) == (value, value)
    for value in (True, False):
        assert objc.to_python(g.NSNumber.from_bool(value)) is value
    assert float(g.NSNumber.numberWithInt_(3)) == 3.0 and int(g.NSNumber.numberWithDouble_(3.5)) == 3
    with pytest.raises(OverflowError):
        g.NSNumber.from_int(2**64)


def test_truth_is_not_nil(g: Any) -> None:
    for instance in (g.NSNumber.from_int(0), g.NSString.from_str(""), g.NSArray.from_list([])):
        assert instance
    assert not g.NSNumber()


def test_data(g: Any, objc: Any) -> None:
    for value in (b"", b"a\0b", bytes(range(256)) * 100):
        data = g.NSData.from_bytes(value)
        assert (bytes(data), len(data), objc.to_python(data)) == (value, len(value), value)
    assert bytes(g.NSData.from_bytes(memoryview(b"view"))) == b"view"


def test_texts(g: Any) -> None:
    text = g.NSString.from_str("42")
    assert (int(text), float(text), len(text)) == (42, 42.0, 2)
    mutable = g.NSMutableString.from_str("a")
    mutable.appendString_(text)
    assert str(mutable) == "a42" and isinstance(mutable, g.NSMutableString)


def test_arrays(g: Any) -> None:
    array = g.NSArray.from_list(["a", "b", "c"])
    assert len(array) == 3 and [str(item) for item in array] == ["a", "b", "c"]
    assert (str(array[0]), str(array[-1])) == ("a", "c") and [str(item) for item in array[::2]] == ["a", "c"]
    assert "b" in array and "d" not in array and list(g.NSArray.from_list([])) == []
    for index in (3, -4):
        with pytest.raises(IndexError):
            array[index]
    with pytest.raises(TypeError, match="None"):
        g.NSArray.from_list([None])
    with pytest.raises(TypeError, match="no Objective-C object for"):
        g.NSArray.from_list([object()])


def test_dictionaries(g: Any) -> None:
    dictionary = g.NSDictionary.from_dict({"a": 1, "b": [2]})
    assert len(dictionary) == 2 and int(dictionary["a"]) == 1 and "a" in dictionary and "z" not in dictionary
    assert sorted(map(str, dictionary)) == sorted(map(str, dictionary.keys())) == ["a", "b"]
    assert dictionary.get("z") is None and dictionary.get("z", 7) == 7
    assert {str(key): value.class_() is not None for key, value in dictionary.items()} == {
        "a": True,
        "b": True,
    }
    assert len(dictionary.values()) == 2
    with pytest.raises(KeyError, match="z"):
        dictionary["z"]
    mutable = g.NSMutableDictionary.from_dict({})
    mutable.setObject_forKey_(g.NSNumber.from_int(1), g.NSString.from_str("k"))
    assert int(mutable["k"]) == 1


def test_nil_is_an_empty_collection(g: Any) -> None:
    for nil in (g.NSArray(), g.NSDictionary(), g.NSSet()):
        assert (len(nil), list(nil)) == (0, [])
    assert (
        g.NSDictionary().get("key") is None
        and "key" not in g.NSDictionary()
        and g.NSDictionary().items() == []
    )
    with pytest.raises(IndexError):
        g.NSArray()[0]


def test_borrowed_collections(g: Any) -> None:
    """What ctypes hands out is of the public class, and has no methods bound to it."""
    owned = g.NSArray.from_list(["a"]), g.NSDictionary.from_dict({"k": 1})
    array, dictionary = (g.NSArray * 1)(owned[0]), (g.NSDictionary * 1)(owned[1])
    assert type(array[0]) is g.NSArray and str(array[0][0]) == "a" and len(array[0]) == 1
    assert int(dictionary[0]["k"]) == 1 and [str(key) for key in dictionary[0]] == ["k"]


def test_sets(g: Any, objc: Any) -> None:
    instance = g.NSSet.from_list([1, 2, 2])
    assert (
        len(instance) == 2
        and 1 in instance
        and sorted(map(int, instance)) == [1, 2]
        and objc.to_python(instance) == {1, 2}
    )


def test_sets_and_views_inside_collections(g: Any, objc: Any) -> None:
    value = {"set": {1, 2}, "frozen": frozenset("a"), "view": memoryview(b"xyz")[1:]}
    dictionary = g.NSDictionary.from_dict(value)
    assert objc.to_python(dictionary) == {"set": {1, 2}, "frozen": {"a"}, "view": b"yz"}
    assert isinstance(dictionary["set"], g.NSSet) and isinstance(dictionary["view"], g.NSData)


def test_deep(g: Any, objc: Any) -> None:
    value = {"a": [1, 2.5, True, "x", b"y", {"k": []}], "b": {}}
    assert objc.to_python(g.NSDictionary.from_dict(value)) == value
    assert objc.to_python(g.NSNull.null()) is None and objc.to_python(None) is None and objc.to_python(5) == 5
    other = g.NSObject.new()
    assert objc.to_python(other) is other


def test_nothing_is_leaked(g: Any, p: Any, objc: Any) -> None:
    probe = p.Probe.new()
    with objc.autorelease_pool():
        for _ in range(100):
            dictionary = g.NSDictionary.from_dict({"list": [probe, probe], "one": probe})
            assert dictionary["one"] == probe and len(dictionary.values()) == 2
            assert probe in dictionary["list"]
            objc.to_python(dictionary)
        del dictionary
    assert probe.retainCount() == 1


def test_dates_and_decimals(g: Any, objc: Any) -> None:
    moment = datetime(2026, 11, 28, 20, 0, 0, 500_000, UTC)
    assert objc.to_python(g.NSDate.from_datetime(moment)) == moment
    naive = datetime(2026, 11, 28, 20, 0)
    assert objc.to_python(g.NSDate.from_datetime(naive)) == naive.astimezone()
    for value in (Decimal("1.25"), Decimal("-12345678901234567890.5"), Decimal("1e3")):
        assert objc.to_python(g.NSDecimalNumber.from_decimal(value)) == value
    array = g.NSArray.from_list([moment, Decimal("0.1"), 0.5])
    assert objc.to_python(array) == [moment, Decimal("0.1"), 0.5]
    with pytest.raises(ValueError, match="cannot be NaN"):
        g.NSDecimalNumber.from_decimal(Decimal("NaN"))


@pytest.mark.parametrize(
    "text", ["1e60", "-1e-60", "1e127", "1e-128", "1e150", "9" * 38 + "e127", "9" * 38 + "e-128"]
)
def test_decimals_of_any_size_that_a_number_has(text: str, g: Any, objc: Any) -> None:
    """As plain text their zeros would not fit into GNUstep's buffer."""
    assert objc.to_python(g.NSArray.from_list([Decimal(text)])) == [Decimal(text)]


def test_decimals_are_rounded_to_38_digits(g: Any, objc: Any) -> None:
    for value, rounded in (
        ("9" * 50, "1e50"),
        ("1" * 38 + "6", "1" * 37 + "20"),
        ("0." + "3" * 60, "0." + "3" * 38),
    ):
        assert objc.to_python(g.NSDecimalNumber.from_decimal(Decimal(value))) == Decimal(rounded)


@pytest.mark.parametrize("text", ["1e165", "1e-129", "-1e999"])
def test_decimals_beyond_the_range_are_refused(text: str, g: Any) -> None:
    with pytest.raises(OverflowError, match="does not fit into an NSDecimalNumber: 38 digits"):
        g.NSDecimalNumber.from_decimal(Decimal(text))


def test_dates_at_the_ends_of_the_calendar(g: Any, objc: Any) -> None:
    first, last = (one.replace(tzinfo=UTC) for one in (datetime.min, datetime.max))
    assert objc.to_python(g.NSDate.from_datetime(first)) == first
    assert timedelta() <= last - objc.to_python(g.NSDate.from_datetime(last)) < timedelta(microseconds=40)
    beyond = g.NSDate.from_datetime(last.replace(tzinfo=timezone(timedelta(hours=-5))))
    with pytest.raises(OverflowError, match="is no datetime: that has the years 1 to 9999"):
        objc.to_python(beyond)


@pytest.mark.parametrize(
    "text", ["\ufeffx", "\ufffex", "\ufeff", "\ufeff\ufeffx", "x\ufeff", "\ufeff\U0001f600"]
)
def test_byte_order_marks_are_text(text: str, g: Any, objc: Any) -> None:
    string = g.NSString.from_str(text)
    assert str(string) == text and str(g.NSMutableString.from_str(text)) == text
    assert objc.to_python(g.NSDictionary.from_dict({text: 1, "x": 2})) == {text: 1, "x": 2}


def test_a_character_that_is_spelled_as_two_surrogates_is_refused(g: Any) -> None:
    with pytest.raises(ValueError, match="spelled as two surrogates"):
        g.NSString.from_str("\ud83d\ude00")


def test_what_is_no_text_and_no_mapping(g: Any) -> None:
    with pytest.raises(TypeError, match=r"NSString\.from_str takes a str, not bytes"):
        g.NSString.from_str(b"x")
    with pytest.raises(TypeError, match=r"NSDictionary\.from_dict takes a mapping, not list"):
        g.NSDictionary.from_dict([(1, 2)])


@pytest.mark.parametrize("value", [None, "5", 1 + 2j, [1]])
def test_numbers_and_bytes_are_made_of_such(g: Any, value: Any) -> None:
    for make in (g.NSNumber.from_int, g.NSNumber.from_float):
        with pytest.raises(TypeError, match=rf"NSNumber.{make.__name__} takes .* not {type(value).__name__}"):
            make(value)
    with pytest.raises(TypeError, match="from_int takes an int, not float"):
        g.NSNumber.from_int(1.5)
    for wrong in (5, "text"):
        with pytest.raises(TypeError, match=f"NSData.from_bytes takes bytes, .* not {type(wrong).__name__}"):
            g.NSData.from_bytes(wrong)
