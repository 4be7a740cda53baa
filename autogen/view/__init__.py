"""A generated module as one of its targets sees it, whichever machine this is."""

from .modules import FileModule, LinkedModule, from_text, headers_of, open_module
from .view import OBJECTS, Container, Place, View, singular

__all__ = [
    "OBJECTS",
    "Container",
    "FileModule",
    "LinkedModule",
    "Place",
    "View",
    "from_text",
    "headers_of",
    "open_module",
    "singular",
]
