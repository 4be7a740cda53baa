"""Bindings to modules in memory: obtain the headers, generate, judge the outcome. Nothing is written here.

schedule.py  all the bindings of a run, links first, each in a child
products.py  the cache: where nothing that decides a binding has changed, it is not made again
binding.py   one binding, made anew
oneoff.py    a module of `autogen gen`, made again
outcome.py   what comes of it, and the ledger
"""

from .binding import options, request, taken
from .outcome import Built, Listing, Outcome, Result, declared, listings, name_and_kind, stale, unaccepted
from .products import generator, generator_files
from .schedule import build

__all__ = [
    "Built",
    "Listing",
    "Outcome",
    "Result",
    "build",
    "declared",
    "generator",
    "generator_files",
    "listings",
    "name_and_kind",
    "options",
    "request",
    "stale",
    "taken",
    "unaccepted",
]
