"""`python -m sqtt`: the command line, imported where an interrupt is already answered."""

from __future__ import annotations

from runtime.commands.interrupts import early


def main() -> None:
    """Run the command line; an interrupt while its modules are imported ends it as quietly as a later one."""
    early("sqtt")
    from .commands import main as run

    run()


if __name__ == "__main__":
    main()
