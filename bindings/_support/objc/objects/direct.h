/* What the files in C of this folder share: Python's objects as they look at them, and what `direct.py` fills in.

   Python's objects are looked into at two places, which `direct.py` tries out before anything of this is used: their
   type, and the memory of a ctypes object. All else is Python's stable functions; no header of Python's is needed. */

typedef struct object {
    long references;
    struct object *type;
    void *memory; /* of objects of ctypes */
} object;

typedef unsigned long word;
typedef void *(*find)(void *, void *);

extern object _Py_NoneStruct, _Py_TrueStruct, _Py_FalseStruct, PyLong_Type, PyFloat_Type;
extern void Py_IncRef(object *);
extern void Py_DecRef(object *);
extern void *PyEval_SaveThread(void);
extern void PyEval_RestoreThread(void *);
extern object *PyErr_Occurred(void);
extern int PyType_IsSubtype(object *, object *);
extern object *PyObject_Vectorcall(object *, object *const *, word, object *);
extern object *PyObject_CallFunctionObjArgs(object *, ...);
extern long PyDict_Size(object *);
extern object *PyLong_FromLong(long);
extern object *PyLong_FromUnsignedLong(word);
extern long PyLong_AsLongAndOverflow(object *, int *);
extern object *PyFloat_FromDouble(double);
extern double PyFloat_AsDouble(object *);
extern object *PyBool_FromLong(long);
extern int PyCallable_Check(object *);
extern void PyErr_Fetch(object **, object **, object **);
extern void PyErr_Restore(object *, object *, object *);

/* How objects become wrappers, by their class in the runtime; filled by `fill(class, place)`. */
#define PLACES 16

struct treatment {
    void *isa;
    object *owned, *borrowed; /* the wrapper's class, for a result with a reference and for one without */
    object *finish;           /* what completes a new wrapper, or null */
    long retains;             /* 0: not at all, 1: by code that may wait for others, 2: by the root class's */
};

struct table {
    object *fill;
    struct treatment treatments[PLACES];
};

/* What one copy of the package has: its types, its stored exceptions. */
struct world {
    object *object_type, *plain_type, *no_arguments, *stored, *raise_stored, *waits, *consume, *consumed, *arm;
    object *(*new_pointer)(object *, object *, object *);
    void *(*block_copy)(void *); /* null until there are blocks */
    void (*block_release)(void *);
    void *block_class, *block_code;
    int block_flags, armed;
};

/* What the blocks of one signature share; it begins as the ABI of blocks has it. */
struct parameter {
    void *of; /* of an object its table, of a pointer its class */
    char kind;
};

struct descriptor {
    word reserved, size;
    void *copy, *dispose;
    const char *signature;
    struct world *world;
    object *failed, *convert; /* what takes an exception, and what makes C's of a result */
    int count;
    char result;
    struct parameter parameters[13];
};

struct cell {
    object *function;
    long references; /* of the block, and of the message that it is made for */
};

struct message {
    struct world *world;
    void *selector, *receiver; /* null, or the object that every call is sent to */
    object *slow;
    struct table *table;
    struct descriptor *blocks[4];
    int count;
    char retained, consumes, result, kinds[13];
};

#define HIDDEN __attribute__((visibility("hidden")))

/* The address that a wrapper holds. */
static inline void *held(object *wrapper) { return *(void **)wrapper->memory; }

static inline object *none(void) {
    Py_IncRef(&_Py_NoneStruct);
    return &_Py_NoneStruct;
}

/* A new pointer of ctypes to an address, of a class below its pointers. */
static inline object *new_pointer(struct world *world, object *type, void *target) {
    object *pointer = world->new_pointer(type, world->no_arguments, 0);
    if (pointer) *(void **)pointer->memory = target;
    return pointer;
}

HIDDEN object *direct_wrap(struct world *, struct table *, void *, int);
HIDDEN object *direct_number(char, word);
HIDDEN int direct_fits(char, long);
HIDDEN void *direct_block(struct world *, struct descriptor *, object *, struct cell **);
HIDDEN int direct_block_done(struct world *, void *, struct cell *);
