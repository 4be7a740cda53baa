"""The headers that `autogen gen` is given: which files they are, in which language, and what belongs to them.

search.py     the folders that clang looks into, in its order
named.py      the headers of a command line, told apart by which file each is
language.py   what they are written in
package.py    which of the headers that clang opens belong to the named ones
pkgconfig.py  what pkg-config says of a package
requests.py   all of that as what clang is asked
"""
