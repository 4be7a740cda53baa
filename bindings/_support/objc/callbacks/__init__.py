"""Python code that Objective-C calls: blocks made of callables, and methods of classes defined in Python."""
