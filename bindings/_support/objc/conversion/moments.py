"""NSDate and `datetime`, NSDecimalNumber and `Decimal`; Python's modules are imported by the first conversion."""

from __future__ import annotations

import sys
from ctypes import c_double, c_void_p

from ..classes import extras
from ..native.nsstring import text_of
from ..objects.object import Object, address
from .messages import address_of, new, send
from .values import converts, from_python

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class _Lazy:
    """Stands for a type in `isinstance`: nothing is an instance of it before somebody imported its module."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name

    def __instancecheck__(self, value: object) -> bool:
        module = sys.modules.get(self.module)
        return module is not None and isinstance(value, getattr(module, self.name))


def from_datetime(cls: Any, value: Any) -> Any:
    """Return an NSDate of a datetime; one without a time zone is local time, as in Python.

    An NSDate is a double: some 0.1 microseconds exact today, 30 at the end of the calendar. Raises OverflowError for a
    local time that is out of the calendar in UTC.
    """
    from math import nextafter  # nobody else needs it

    try:
        seconds = value.timestamp()
    except (OverflowError, ValueError, OSError):
        raise OverflowError(f"{value} is no moment in UTC: give it a time zone") from None
    if seconds == _END and value.microsecond:  # the last microseconds, rounded
        seconds = nextafter(_END, 0)
    return new(cls, "initWithTimeIntervalSince1970:", seconds, types=(c_double,))


_END = 253402300800.0  # the year 10000, in seconds since 1970


def _datetime(date: Object) -> Any:
    """The moment as a datetime in UTC; OverflowError beyond the years 1 to 9999."""
    from datetime import UTC, datetime, timedelta  # nobody else needs it

    seconds = send(date, "timeIntervalSince1970", result=c_double)
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        text = f"an NSDate {seconds:g} seconds from 1970 is no datetime: that has the years 1 to 9999"
        raise OverflowError(text) from None


_DIGITS, _EXPONENTS = (
    38,
    range(-128, 128),
)  # of an NSDecimal: its digits, and the power of ten of the last of them


def from_decimal(cls: Any, value: Any) -> Any:
    """Return an NSDecimalNumber of a Decimal, rounded to the 38 digits that it keeps.

    Raises ValueError for infinity and NaN, OverflowError beyond its range: 38 digits times a power of ten from -128
    to 127.
    """
    if not value.is_finite():
        raise ValueError(f"an NSDecimalNumber cannot be {value}")
    from decimal import MAX_EMAX, MIN_EMIN, Context  # as there is a Decimal, it is loaded

    rounded = Context(prec=_DIGITS, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[]).normalize(value)
    sign, digits, last = rounded.as_tuple()
    exponent = int(last) if rounded else 0
    zeros = max(exponent - _EXPONENTS[-1], 0)
    if exponent < _EXPONENTS[0] or len(digits) + zeros > _DIGITS:
        raise OverflowError(
            f"{value} does not fit into an NSDecimalNumber: 38 digits times 10 to the -128 to 127"
        )
    number = "".join(map(str, digits)) + "0" * zeros
    # No plain text: GNUstep has room for few zeros.
    text = from_python(f"{'-' * sign}{number}E{exponent - zeros}", cls)
    return new(cls, "initWithString:", address_of(text), types=(c_void_p,))


def _decimal(number: Object) -> Any:
    from decimal import Decimal  # likewise

    return Decimal(text_of(address(number), "description"))


extras.add("NSDate", from_datetime=classmethod(from_datetime))
extras.add("NSDecimalNumber", from_decimal=classmethod(from_decimal))

converts("NSDate", _datetime, (_Lazy("datetime", "datetime"), from_datetime))
converts("NSDecimalNumber", _decimal, (_Lazy("decimal", "Decimal"), from_decimal))
