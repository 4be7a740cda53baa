/* Python callables as blocks: made for a message, called by whoever has the block, given back when the last copy goes.

   A block captures a cell with its callable. `direct_blocks.py` says by what it converts arguments and results; what is
   raised goes where the exceptions of other callbacks go. */
#include "../objects/direct.h"

extern int PyGILState_Ensure(void);
extern void PyGILState_Release(int);
extern object *PyLong_FromVoidPtr(void *);
extern word PyLong_AsUnsignedLongMask(object *);
extern object *PyErr_NoMemory(void);
extern void PyErr_NormalizeException(object **, object **, object **);
extern void PyErr_WriteUnraisable(object *);
extern int PyException_SetTraceback(object *, object *);
extern void *malloc(word);
extern void free(void *);

struct literal {
    void *isa;
    int flags, reserved;
    void *code;
    struct descriptor *descriptor;
    struct cell *cell;
};

static int over; /* Python is at its end: blocks do nothing, and return 0 */

void direct_end(void) { over = 1; }

static void drop(struct cell *cell) {
    if (--cell->references) return;
    Py_DecRef(cell->function);
    free(cell);
}

/* The helpers of the descriptor. A block is copied to the heap once, later copies only count. */
void direct_block_copied(void *to, const void *from) {}

void direct_block_disposed(struct literal *block) {
    if (over) return;
    int state = PyGILState_Ensure();
    drop(block->cell);
    PyGILState_Release(state);
}

/* A new block on the heap, and its cell; null with an error set. */
HIDDEN void *direct_block(struct world *world, struct descriptor *descriptor, object *function, struct cell **cell) {
    if (!(*cell = malloc(sizeof **cell))) {
        PyErr_NoMemory();
        return 0;
    }
    Py_IncRef(function);
    **cell = (struct cell){function, 2};
    struct literal literal = {world->block_class, world->block_flags, 0, world->block_code, descriptor, *cell};
    void *block = world->block_copy(&literal);
    if (!block) {
        (*cell)->references = 1;
        drop(*cell);
        PyErr_NoMemory();
    }
    return block;
}

/* The message is over: who needs the block longer has copied it, and may call it during any message from now on. Return
   whether that failed; an error that was set stays. */
HIDDEN int direct_block_done(struct world *world, void *block, struct cell *cell) {
    object *type, *value, *traceback;
    int failed = 0;
    PyErr_Fetch(&type, &value, &traceback);
    world->block_release(block);
    if (cell->references > 1 && !world->armed) {
        object *done = PyObject_CallFunctionObjArgs(world->arm, (object *)0);
        world->armed = done != 0;
        failed = !done;
        if (done) Py_DecRef(done);
    }
    drop(cell);
    if (type) PyErr_Restore(type, value, traceback);
    return failed;
}

static void fail(struct descriptor *descriptor) {
    object *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback) PyException_SetTraceback(value, traceback);
    object *done = PyObject_CallFunctionObjArgs(descriptor->failed, value, (object *)0);
    if (done) Py_DecRef(done);
    else PyErr_WriteUnraisable(descriptor->failed);
    Py_DecRef(type);
    Py_DecRef(value);
    if (traceback) Py_DecRef(traceback);
}

static object *argument(struct world *world, struct parameter *parameter, word value) {
    switch (parameter->kind) {
    case '@': return direct_wrap(world, parameter->of, (void *)value, 0);
    case '*': return new_pointer(world, parameter->of, (void *)value);
    case 'P': return value ? PyLong_FromVoidPtr((void *)value) : none();
    default: return direct_number(parameter->kind, value);
    }
}

/* What a callable returned, as C has it; an error may be set. */
static word converted(struct descriptor *descriptor, object *value) {
    if (descriptor->result == 'v' && value == &_Py_NoneStruct) return 0;
    if (descriptor->result == '?' && (value == &_Py_TrueStruct || value == &_Py_FalseStruct))
        return value == &_Py_TrueStruct;
    object *number = PyObject_CallFunctionObjArgs(descriptor->convert, value, (object *)0);
    if (!number) return 0;
    word found = number == &_Py_NoneStruct ? 0 : PyLong_AsUnsignedLongMask(number);
    Py_DecRef(number);
    return found;
}

/* Whether an exception waits for whoever sent the message: then no Python code runs under it any more. */
static int waits(struct descriptor *descriptor) {
    object *found = PyObject_CallFunctionObjArgs(descriptor->world->waits, (object *)0);
    if (found) Py_DecRef(found);
    else fail(descriptor);
    return found != &_Py_FalseStruct;
}

/* The code of every block. */
word direct_block_called(struct literal *block, word a, word b, word c, word d, word e, double f, double g, double h,
                         double i, double j, double k, double l, double m) {
    if (over) return 0;
    int state = PyGILState_Ensure(), filled = 0, wide = 0, floating = 0;
    struct descriptor *descriptor = block->descriptor;
    if (PyDict_Size(descriptor->world->stored) && waits(descriptor)) {
        PyGILState_Release(state);
        return 0;
    }
    const word words[] = {a, b, c, d, e};
    const union { double whole; float half; } floats[] = {{f}, {g}, {h}, {i}, {j}, {k}, {l}, {m}};
    object *arguments[13], *function = block->cell->function, *value = 0;
    word result = 0;
    Py_IncRef(function);
    for (; filled < descriptor->count; filled++) {
        struct parameter *parameter = &descriptor->parameters[filled];
        if (parameter->kind == 'd') arguments[filled] = PyFloat_FromDouble(floats[floating++].whole);
        else if (parameter->kind == 'f') arguments[filled] = PyFloat_FromDouble(floats[floating++].half);
        else arguments[filled] = argument(descriptor->world, parameter, words[wide++]);
        if (!arguments[filled]) break;
    }
    if (filled == descriptor->count) value = PyObject_Vectorcall(function, arguments, (word)filled, 0);
    if (value) {
        result = converted(descriptor, value);
        Py_DecRef(value);
    }
    while (filled--) Py_DecRef(arguments[filled]);
    Py_DecRef(function);
    if (PyErr_Occurred()) {
        result = 0;
        fail(descriptor);
    }
    PyGILState_Release(state);
    return result;
}
