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
    """Return an NSDate of a datetime; one without a time zone is local time, as in Python."""
    return new(cls, "initWithTimeIntervalSince1970:", value.timestamp(), types=(c_double,))


def _datetime(date: Object) -> Any:
    """The moment as a datetime in UTC."""
    from datetime import UTC, datetime  # nobody else needs it

    return datetime.fromtimestamp(send(date, "timeIntervalSince1970", result=c_double), UTC)


def from_decimal(cls: Any, value: Any) -> Any:
    """Return an NSDecimalNumber of a Decimal; it keeps 38 digits. Raises ValueError for infinity and NaN."""
    if not value.is_finite():
        raise ValueError(f"an NSDecimalNumber cannot be {value}")
    text = from_python(f"{value:f}", cls)
    return new(cls, "initWithString:", address_of(text), types=(c_void_p,))


def _decimal(number: Object) -> Any:
    from decimal import Decimal  # likewise

    return Decimal(text_of(address(number), "description"))


extras.add("NSDate", from_datetime=classmethod(from_datetime))
extras.add("NSDecimalNumber", from_decimal=classmethod(from_decimal))

converts("NSDate", _datetime, (_Lazy("datetime", "datetime"), from_datetime))
converts("NSDecimalNumber", _decimal, (_Lazy("decimal", "Decimal"), from_decimal))
