"""Modules held against C compilers: what a module says, what a compiler says of its headers, and where they differ.

subject.py    headers as a compiler gets them; sources.py makes them from a manifest, or finds those of a file
compilers.py  which compilers there are, and how they are run
questions.py  a Subject -> facts: every layout, value and kind of type, asked from a compiler
                probes.py   questions as lines of C: a program that is run, or an object file that is read
                answers.py  what comes back; objectfile.py reads object files (objects.py, elf.py, macho.py)
                spelling.py how C names a thing; listings.py what gcc itself finds in headers
                dialect.py  C or Objective-C, and which compilers can read it
emitted.py    Objective-C: every method as a compiler encodes it
                bodies.py   what stands between @interface and @end, from the preprocessor's text
                owners.py   who owns what by the names and attributes; encodings.py reads encodings
                shapes.py   whether a type expression is the type of an encoding
methods.py    a module's methods against those, and against libclang's; fresh.py against a module made anew
survey.py     what headers declare, for comparison with an SDK's (agreement.py); metalcpp.py: with metal-cpp
witness.py    which of those a manifest names, and the differences that are known
messages.py   the encodings that the running library has, if it is here (messages_child.py)
text.py       a module's file -> its tables, for any target; says.py and scalars.py: what they say
live.py       what its ctypes objects are, in a Python of its own
compare.py    claims against facts -> differences
calls.py      every record passed by value, in a process of its own (calls_child.py)
report.py     all of it, for one module and one compiler
"""
