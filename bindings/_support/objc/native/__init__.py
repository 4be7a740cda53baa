"""The C side: the Objective-C runtime library, and what takes nothing but addresses. Knows no class of a module."""
