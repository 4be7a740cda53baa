"""Where headers come from: pinned artifacts, fetched into a cache and unpacked to include directories."""

from autogen.sources.adding import Wish, added, pinned
from autogen.sources.cache import Cache
from autogen.sources.errors import HashMismatch, SourceError, Unavailable
from autogen.sources.fetch.apt import Apt
from autogen.sources.obtain import Obtained, latest, newest, obtain
from autogen.sources.pins import Artifact, Pins, Source, load_pins, with_catalogue
from autogen.sources.repin import repin
from autogen.sources.resolve import Headers, resolve

__all__ = [
    "Apt",
    "Artifact",
    "Cache",
    "HashMismatch",
    "Headers",
    "Obtained",
    "Pins",
    "Source",
    "SourceError",
    "Unavailable",
    "Wish",
    "added",
    "latest",
    "load_pins",
    "newest",
    "obtain",
    "pinned",
    "repin",
    "resolve",
    "with_catalogue",
]
