"""Objects that Objective-C hands out, as Python objects: which class a wrapper gets, and who owns what it holds."""
