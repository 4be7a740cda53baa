"""The parameters of a request, held to what they may be."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import SqttError

_FARTHEST = 2.0**62  #: clocks, or nanoseconds: beyond what a timeline shows
_SHORTEST = 1e-3  #: of them in all of a picture


class AskedError(SqttError):
    """A request that has no answer; the message says which parameter is wrong."""


class Asked:
    """Parameters by name."""

    def __init__(self, parameters: Mapping[str, str]) -> None:
        self._parameters = parameters

    def integer(self, name: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number in [low, high]. Raises AskedError."""
        if default is not None and name not in self._parameters:
            return default
        try:
            value = int(self._parameters.get(name, ""))
        except ValueError:
            raise AskedError(f"{name} has to be a whole number") from None
        if not low <= value <= high:
            raise AskedError(f"{name} is {value}: it has to be from {low} to {high}")
        return value

    def time(self) -> tuple[float, float]:
        """t0 < t1, both where a timeline can be. Raises AskedError."""
        try:
            t0, t1 = float(self._parameters.get("t0", "")), float(self._parameters.get("t1", ""))
        except ValueError:
            raise AskedError("t0 and t1 have to be numbers") from None
        if not (abs(t0) <= _FARTHEST and abs(t1) <= _FARTHEST):  # nor NaN
            raise AskedError("t0 and t1 have to be from -2**62 to 2**62")
        if not (t1 - t0 >= _SHORTEST and t0 + (t1 - t0) > t0):
            raise AskedError(f"t0 has to be less than t1, by {_SHORTEST} at least")
        return t0, t1

    def pixels(self) -> int:
        """How wide the picture is."""
        return self.integer("pixels", 1, 8192)

    def choice(self, name: str, among: tuple[str, ...]) -> str:
        """One of some words. Raises AskedError."""
        value = self._parameters.get(name, "")
        if value not in among:
            raise AskedError(f"{name} has to be one of {', '.join(among)}")
        return value

    def text(self, name: str) -> str:
        """What is asked for, as it is."""
        return self._parameters.get(name, "")
