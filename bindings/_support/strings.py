"""String constants: `str` for people, bytes for C."""


class CString(str):
    """The value of a string macro: a `str` that C functions taking `char *` accept as it is.

    Bytes that are not UTF-8 are kept as surrogate escapes; `bytes(value)` gives C's bytes back.
    """

    __slots__ = ()

    @property
    def _as_parameter_(self) -> bytes:
        return bytes(self)

    def __bytes__(self) -> bytes:
        return self.encode("utf-8", "surrogateescape")
