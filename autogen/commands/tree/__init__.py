"""Commands that work on the bindings of a tree."""
