"""clang's trees as expressions of the `macros` table: of numbers, and of the values of statements that are run."""
