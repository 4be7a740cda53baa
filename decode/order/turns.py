"""Pictures from when they are sent to a decoder until they come out of it, and whose turn it is.

The place of a frame is that which the headers give its picture, so it is the same however it was reached; a picture
that the decoder loses leaves a gap.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import NamedTuple

from ..bitstream.pictures import Picture
from ..errors import BitstreamError
from ..source import AccessUnit, Problems

_REMEMBERED = 256


class About(NamedTuple):
    """What is known of a picture that was sent."""

    picture: Picture | None
    pts: float | None
    hidden: bool
    place: int | None
    """Its place where not all pictures are sent; None: its rank."""


class Turns:
    """By the numbers of pictures in decoding order."""

    def __init__(self, problems: Problems, known: Mapping[int, int] | None = None) -> None:
        """`known` has the rank of every picture, where all headers were read."""
        self._problems, self._known = problems, known
        self._sent: OrderedDict[int, About] = OrderedDict()
        self._places: OrderedDict[int, int | None] = OrderedDict()
        """Where in the file the units are that were sent last."""
        self._ranks: OrderedDict[int, int] = OrderedDict()
        self._count = 0

    def come(self, shown: Iterable[int]) -> None:
        """The turn of these pictures has come, one after the other."""
        if self._known is not None:
            return
        for number in shown:
            if number not in self._ranks:
                self._ranks[number] = self._count
                self._count += 1
        while len(self._ranks) > _REMEMBERED:
            self._ranks.popitem(last=False)

    def rank(self, number: int) -> int | None:
        """Its place among all that are shown; None while it is not known, and for those that are not shown."""
        return (self._ranks if self._known is None else self._known).get(number)

    def send(self, unit: AccessUnit, place: int | None = None) -> None:
        """It is given to the decoder."""
        self._sent[unit.number] = About(unit.picture, unit.pts, unit.hidden, place)
        self._places[unit.number] = unit.picture.start if unit.picture else unit.place
        while len(self._places) > _REMEMBERED:
            self._places.popitem(last=False)
        while len(self._sent) > _REMEMBERED:
            self._lose(*self._sent.popitem(last=False))

    def hear(self, messages: list[tuple[int, str]], last: float = float("inf")) -> None:
        """What the decoder said of units up to one becomes problems, in the units' order, and is taken.

        Of later ones a thread may be saying more at this moment: the list is changed in single steps.
        """
        for one in sorted((one for one in tuple(messages) if one[0] <= last), key=itemgetter(0)):
            messages.remove(one)
            self._problems.add(BitstreamError(one[1], self._places.get(one[0])))

    def take(self, number: int) -> About | None:
        """It came out of the decoder."""
        return self._sent.pop(number, None)

    def end(self) -> None:
        """No more comes out; what should have is a problem."""
        while self._sent:
            self._lose(*self._sent.popitem(last=False))

    def _lose(self, number: int, about: About) -> None:
        picture = about.picture
        if picture is not None and picture.output and not about.hidden and self.rank(number) is not None:
            text = f"the picture (POC {picture.poc}) did not come out of the decoder"
            self._problems.add(BitstreamError(text, picture.start))
