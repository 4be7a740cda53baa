"""What maintainers run: nothing here is needed to use or to generate a module."""
