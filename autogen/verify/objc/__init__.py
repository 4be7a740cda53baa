"""Methods of Objective-C as compilers and running libraries encode them, held against a module."""
