"""What generated modules with Objective-C classes need at run time; imported when such a class is first touched.

    from bindings import foundation
    from bindings._support import objc

    with objc.autorelease_pool():
        text = foundation.NSString.from_str("a/b.c")
        print(text.lastPathComponent(), text.length())

autorelease_pool()          a pool for what is autoreleased inside a `with`
send(obj, "sel:", …)        a message whose method no table has, or with other types
super_(Class, obj)          the object as its class's superclass sees it; in a method Python's `super()` does too
method("sel:", …)           declares a method of a class defined in Python; subclass a generated class for that
property(NSString)          declares a property of such a class: weak=, copy=, readonly=
to_python(obj)              str, int, list, dict … for Foundation's objects, at any depth
run_loop.EventLoop          asyncio over the run loop of a thread (a module to be imported by itself)
WeakRef(obj)                holds nothing; called it gives the object, or None once that is gone
Ref(Class)                  takes what a method stores where a parameter points
ObjCError                   a method with an `NSError **` failed
ObjCException               an exception of Objective-C left a message: name, reason, userInfo, exception
ClassError, SelectorError, ConsumedError     no such class; not implemented; taken over by init
Object, Class, SEL, Block   the types behind `id`, `Class`, `SEL` and blocks

Attributes. `a:b:` is `a_b_`; `class` is `class_`, or `getattr(obj, "class")`. On an object an attribute is the `-`
method, on a class the `+` method (if there is none: a `-` method, which takes the object first; without an object it
is sent to the class itself, which has the `-` methods of its root class). Methods take their arguments by the names
of the table too. A method is bound when it is first touched, for each class that objects turn up with: a selector
that the class does not implement is a `SelectorError` (an AttributeError) there.

Collections. NSArray and NSMutableArray are sequences, NSDictionary and NSMutableDictionary mappings, as Python's
own are (`a[1:3]`, `d.update(…)`, `in`); values on their way in are converted. What enumerates fast can be iterated
over, what has `objectAtIndexedSubscript:` or `objectForKeyedSubscript:` has items; all else has none (TypeError).

How many arguments a method takes, and their names, are those of a Python function (`inspect.signature`); a message
with too many says so. A `unichar` takes a number, or a str of one character.

An integer that a parameter cannot hold is an OverflowError, and nothing is sent. ctypes converts the arguments, and
counts the object and the selector with them: in its ArgumentError, argument 3 is the first that a method was given.

Ownership. What a message returns is owned: the wrapper holds a reference until it is collected (never while the
interpreter shuts down). `init…` takes its receiver over, use what it returns. `retain`, `release` and `autorelease`
can be sent, and are the caller's to balance; nobody needs to. Objects that ctypes makes (elements of arrays, members
of structures, globals, arguments of hand-written callbacks) are borrowed, as pointers are in C: something else must
keep them alive. Pointers into objects (`inner pointer`) keep the object, if they are ctypes pointers; a c_void_p
result is a mere int, and a c_char_p result a copy.

Memory. `const void *` takes anything with the buffer protocol, `void *` what of that is writable (see
`calls/arguments.py`), for the time of the call: what keeps the pointer (`…NoCopy:`) needs memory that the caller keeps
where it is.

Exceptions. What Objective-C raises under a message is an `ObjCException` with `name`, `reason`, `userInfo` and the
object; what Python code raises that Objective-C called is an NSException to Objective-C, and the same Python exception
again where it gets back to Python. That takes a small C library (built at install, by any C compiler; a module that was
copied elsewhere finds it by AUTOGEN_OBJC_GUARD). Without it an exception of Objective-C ends the process, and says so;
one of Python is raised where the message was sent, and Objective-C gets 0. Most of what raises has left its work half
done, as in Objective-C itself.

Speed. The same library sends messages of numbers, objects and callables for blocks without ctypes between; what it does
not know goes through ctypes, as everything does without it.

Attributes of one's own. A Python attribute of an object that is defined in Python belongs to the object, not to the
wrapper, and goes with it: such a class has no instance variables besides.

Cycles. A Python attribute of an object that is defined in Python holds what is assigned to it. If that holds the
object again, directly or through Foundation's collections, blocks or other attributes, none of them ever goes:
Python's collector does not see references of Objective-C. Delete the attribute, or hold one side by `WeakRef`.

Pools. What a message returns at +0 waits in the innermost pool of its thread for being released. The first thread
that uses Objective-C has a pool for ever; other threads, and long loops, want `with autorelease_pool():` around
their work. No pool may be open across an `await` or a `yield`: others would be opened and closed meanwhile. Each turn
of `run_loop.EventLoop` has a pool of its own.

Callbacks. A method or a block cannot be an `async def`, nor a method a generator (TypeError): Objective-C awaits
nothing; what starts a task can be one. The object arguments of Python code that Objective-C calls are owned. On a
thread that Objective-C made there is no autorelease pool unless the callback opens one.

What can be stale. In lookup mode (GCC's runtime) a bound method calls the code that was the method's when it was
bound: method implementations that are exchanged later, or an object whose class changes while Python holds it
(key-value observing does that), are noticed only by wrappers that are made afterwards. Apple's runtime looks
methods up itself.
"""

from __future__ import annotations

# The floors, top to bottom: binding, calls, callbacks, conversion, wrappers, classes, objects, native. Each imports
# those below alone; what an object does by code of a floor above it is filled into its hooks here.
from .callbacks.define import method, new_class
from .callbacks.properties import Property as property
from .callbacks.weak import WeakRef
from .calls import attributes
from .calls.block_call import block_caller
from .calls.send import send
from .calls.superclass import super_
from .classes import lookup
from .conversion import description, subscripts, to_python
from .conversion.enumeration import enumerate_fast
from .conversion.exceptions import caught, thrown
from .errors import ClassError, ConsumedError, ObjCError, ObjCException, SelectorError
from .native.guard import Guard
from .native.pools import autorelease_pool
from .objects.block import Block
from .objects.object import Class, Object, hooks
from .objects.out import Ref
from .objects.selector import SEL

hooks.object_attribute = attributes.of_object
hooks.class_attribute = attributes.of_class
hooks.attribute_names = lookup.names
hooks.define_class = new_class
hooks.description = description
hooks.iterator = enumerate_fast
hooks.item = subscripts.item
hooks.set_item = subscripts.set_item
hooks.block_caller = block_caller
Guard.make_error, Guard.make_thrown = staticmethod(caught), staticmethod(thrown)

__all__ = [
    "SEL",
    "Block",
    "Class",
    "ClassError",
    "ConsumedError",
    "ObjCError",
    "ObjCException",
    "Object",
    "Ref",
    "SelectorError",
    "WeakRef",
    "autorelease_pool",
    "method",
    "property",
    "send",
    "super_",
    "to_python",
]
