"""C types to model types: the half of parsing that looks at clang types."""
