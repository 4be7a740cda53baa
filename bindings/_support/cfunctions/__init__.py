"""C expressions as Python functions: function-like macros, and inline functions of one expression.

An entry of the `macros` table, NAME(PARAMETERS) = [LOCAL = EXPRESSION; …] EXPRESSION, is written with Python's
operators and means what C means by them: integer promotions, the usual arithmetic conversions, wrap-around,
division towards zero, comparisons that give an int. `expressions` has C's rules, `values` its types, `helpers` what
the generated code calls. The generator proves functions with this very code, so the package needs nothing else here.

    c_uint(x)               a cast; c_char does not occur, since its sign depends on the platform
    c_int(f"PRE_{a}_POST")  the constant of that name, of that type: what C pastes together with ##
    sizeof(x), typeof(x)(y) as in C
    POINT(x=…, y=…)         a record that is filled; what is left out is zero; (…, …) fills an array
    p.x, p.inner.y, p.v[2]  the member of a record that is a parameter
    a if test else b        of two records as well

    PARAMETER               a number, of the C type that its value has (see `classify`)
    PARAMETER: c_uint       a number that is converted, as for a C function
    PARAMETER: POINT        an instance of that record's class
    PARAMETER: name         a str: the rest of a constant's name
    PARAMETER: type         a ctypes type or object, of which only the size matters

C leaves a shift by a negative or too large count undefined, as well as division by zero: they raise. Overflow
of signed integers wraps, as compilers do it.
"""

from .function import make
from .values import Sizes

__all__ = ["Sizes", "make"]
