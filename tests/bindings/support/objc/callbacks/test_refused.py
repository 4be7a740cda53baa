"""What a class in Python cannot be made of is said where it is written, and leaves nothing behind."""

from __future__ import annotations

import pytest
from gnustep_tables import Mode


@pytest.mark.parametrize("what", ["a class", "its name", "a number"])
def test_only_protocols_are_adopted(mode: Mode, what: str) -> None:
    g = mode.gnustep
    adopted = {"a class": g.NSString, "its name": "NSCopying", "a number": 5}[what]
    name = f"Adopts_{what.replace(' ', '_')}_{mode.name}"
    with pytest.raises(TypeError, match=r"protocols=… takes protocols of a generated module, not "):
        type(g.NSObject)(name, (g.NSObject,), {}, protocols=(adopted,))
    assert type(g.NSObject)(name, (g.NSObject,), {}).new().description()  # the name is free


def test_a_protocol_alone_will_do(mode: Mode) -> None:
    g = mode.gnustep
    cls = type(g.NSObject)(f"AdoptsOne_{mode.name}", (g.NSObject,), {}, protocols=g.NSCopying)
    assert cls.new().conformsToProtocol_(g.NSCopying)
