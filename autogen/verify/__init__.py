"""Modules held against C compilers: what a module says, what a compiler says of its headers, and where they differ.

sources.py    the subject of a module: from a manifest, or the headers of a file that `gen` made
compiler/     which compilers there are, what they are asked, how they answer
                subject.py   headers as a compiler gets them; dialect.py C or Objective-C, and who can read it
                compilers.py which there are, and how they are run
                questions.py a subject -> facts: every layout, value and kind of type; signatures.py those of functions
                probes.py    questions as lines of C; answers.py what comes back; nameable.py what C can name
                listings.py  what gcc itself finds in headers
objectfiles/  constants of object files (ELF, Mach-O): the answers of a compiler for another machine
module/       text.py the file of a module; says.py and scalars.py what it says on any target
                live.py      what its ctypes objects are, in a Python of its own
                staging.py   what of it is carried out for those, and in which environment
                calls.py     every record passed by value, in a process of its own (calls_child.py)
                fresh.py     against a module made anew
objc/         emitted.py every method as a compiler encodes it; containers.py what stands between @interface and @end
                owners.py    who owns what by names and attributes; encodings.py reads encodings
                shapes.py    whether a type expression is the type of an encoding
                methods.py   a module's methods against those; messages.py against the running library's
witnesses/    witness.py which a manifest names, and the known differences; survey.py what headers declare
                agreement.py with an SDK; metalcpp.py with metal-cpp
compare.py    claims against facts -> differences
workspace.py  where compilers write
report.py     all of it, for one module and one compiler
"""
