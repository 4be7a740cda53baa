from typing import Any

def scan(
    stream: Any, table: Any, rules: Any, state: Any, stop: int, kinds: Any, positions: Any, times: Any, /
) -> None: ...
