from typing import Any

def slice(
    data: Any,
    start: int,
    end: int,
    plan: bytes,
    sets: list[Any],
    before: dict[Any, Any],
    make: Any,
    into: dict[str, Any],
    /,
) -> bool: ...
def starts(data: Any, at: int, end: int, /) -> list[int]: ...
