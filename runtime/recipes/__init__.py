"""Which packets a thing takes: synchronisation, launches, transfers. Pure functions of a chip and of numbers."""
