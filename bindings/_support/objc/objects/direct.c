/* Messages of numbers and objects, without ctypes between: what its conversions, its result checks and a Python
   function before it take is more than the message itself.

   A `struct message` is the memory of a ctypes structure (see `direct.py`), which the function made of it has as its
   `self`. It handles what it is sure of (an int in the range of its parameter, a float, a bool, a wrapper, None);
   anything else (arguments by name, another number of them, every mistake) goes to `slow`, the same method
   through ctypes, which converts or says what is wrong. The message itself goes through `guarded_send`. */
#include "direct.h"

typedef word (*for_word)(void *, void *, word, word, word, word, double, double, double, double, double, double, double,
                         double);
typedef double (*for_double)(void *, void *, word, word, word, word, double, double, double, double, double, double,
                             double, double);

extern char guarded_send[];

static find lookup;              /* objc_msg_lookup, or null */
static void *(*get_class)(void *); /* object_getClass, or null */
static void *(*send)(void *, void *);           /* objc_msgSend, where there is no objc_msg_lookup */
static void *(*retain_)(void *), *(*release_)(void *); /* of Apple's runtime, or null */
static void *retain_selector, *release_selector;

void direct_setup(void *lookup_, void *get_class_, void *send_, void *retain, void *release, void *retain_selector_,
                  void *release_selector_) {
    lookup = (find)lookup_, get_class = (void *(*)(void *))get_class_, send = (find)send_;
    retain_ = (void *(*)(void *))retain, release_ = (void *(*)(void *))release;
    retain_selector = retain_selector_, release_selector = release_selector_;
}

static void count(void *(*function)(void *), void *selector, void *target) {
    if (function) function(target);
    else if (lookup) ((find)lookup(target, selector))(target, selector);
    else send(target, selector);
}

/* The `__del__` of wrappers: other code may run, so that others may run Python's meanwhile. */
object *direct_release(object *self, object *unused) {
    void *target = held(self);
    if (target) {
        void *thread = PyEval_SaveThread();
        count(release_, release_selector, target);
        PyEval_RestoreThread(thread);
    }
    return none();
}

/* A new wrapper of the object at an address, or None for nil. */
HIDDEN object *direct_wrap(struct world *world, struct table *table, void *target, int retained) {
    if (!target) return none();
    void *isa = get_class ? get_class(target) : *(void **)target;
    word place = ((word)isa >> 5 ^ (word)isa >> 9) % PLACES;
    struct treatment *found = &table->treatments[place];
    while (found->isa != isa) {
        object *key = PyLong_FromUnsignedLong((word)isa), *number = PyLong_FromLong((long)place);
        object *filled = key && number ? PyObject_CallFunctionObjArgs(table->fill, key, number, (object *)0) : 0;
        if (key) Py_DecRef(key);
        if (number) Py_DecRef(number);
        if (!filled) return 0;
        Py_DecRef(filled);
    }
    struct treatment one = *found; /* while others may run Python, they may fill the place for another class */
    if (!retained && one.retains == 1) {
        void *thread = PyEval_SaveThread();
        count(retain_, retain_selector, target);
        PyEval_RestoreThread(thread);
    } else if (!retained && one.retains) count(retain_, retain_selector, target);
    object *wrapper = new_pointer(world, retained ? one.owned : one.borrowed, target);
    if (!wrapper || !one.finish) return wrapper;
    object *finished = PyObject_CallFunctionObjArgs(one.finish, wrapper, (object *)0);
    Py_DecRef(wrapper);
    return finished;
}

/* The result check (`errcheck`) of a ctypes function that returns a pointer to an object. */
object *direct_check(object *self, object *const *arguments, long count) {
    struct message *message = self->memory;
    return direct_wrap(message->world, message->table, held(arguments[0]), message->retained);
}

/* The least and the greatest number of each kind of integer; of the widest unsigned ones, those that a long holds. */
HIDDEN int direct_fits(char kind, long value) {
    switch (kind) {
    case 'b': return value == (signed char)value;
    case 'B': return value == (unsigned char)value;
    case 'h': return value == (short)value;
    case 'H': return value == (unsigned short)value;
    case 'i': return value == (int)value;
    case 'I': return value == (unsigned)value;
    case 'Q': return value >= 0;
    default: return 1;
    }
}

union bits {
    double whole;
    float half;
};

HIDDEN object *direct_number(char kind, word value) {
    switch (kind) {
    case '?': return PyBool_FromLong((unsigned char)value != 0);
    case 'b': return PyLong_FromLong((signed char)value);
    case 'B': return PyLong_FromLong((unsigned char)value);
    case 'h': return PyLong_FromLong((short)value);
    case 'H': return PyLong_FromLong((unsigned short)value);
    case 'i': return PyLong_FromLong((int)value);
    case 'I': return PyLong_FromLong((unsigned)value);
    case 'q': return PyLong_FromLong((long)value);
    case 'Q': return PyLong_FromUnsignedLong(value);
    default: return none();
    }
}

#define SENT                                                                                                       \
    (target, message->selector, words[0], words[1], words[2], words[3], floats[0], floats[1], floats[2], floats[3], \
     floats[4], floats[5], floats[6], floats[7])

/* Send it, and return what it gives. */
static object *sent(struct message *message, void *target, const word *words, const double *floats, object *receiver) {
    struct world *world = message->world;
    if (message->result == 'd' || message->result == 'f') {
        union bits bits = {((for_double)guarded_send)SENT};
        if (PyErr_Occurred()) return 0;
        return PyFloat_FromDouble(message->result == 'd' ? bits.whole : bits.half);
    }
    word value = ((for_word)guarded_send)SENT;
    if (PyErr_Occurred()) return 0;
    if (message->consumes) {
        object *done = PyObject_CallFunctionObjArgs(world->consume, receiver, world->consumed, (object *)0);
        if (!done) return 0;
        Py_DecRef(done);
    }
    if (message->result != '@') return direct_number(message->result, value);
    return direct_wrap(world, message->table, (void *)value, message->retained);
}

/* What a callback raised and could not throw is raised now, in place of the result. */
static object *unless_stored(struct world *world, object *result) {
    if (!result || !PyDict_Size(world->stored)) return result;
    object *done = PyObject_CallFunctionObjArgs(world->raise_stored, (object *)0);
    if (!done) {
        Py_DecRef(result);
        return 0;
    }
    Py_DecRef(done);
    return result;
}

/* Send a message: `arguments` are its receiver, unless it has one, and what the method takes. */
object *direct_send(object *self, object *const *arguments, long given, object *names) {
    struct message *message = self->memory;
    struct world *world = message->world;
    word words[4] = {0};
    double floats[8] = {0};
    int own = !message->receiver, wide = 0, floating = 0, blocks = 0;
    int places[4];
    object *functions[4];
    struct cell *cells[4];
    void *target = message->receiver;
    if (names || given != message->count + own) goto slow;
    if (own) {
        object *type = arguments[0]->type;
        if (type != world->plain_type && !PyType_IsSubtype(type, world->object_type)) goto slow;
        if (!(target = held(arguments[0]))) goto slow;
    }
    for (int i = 0; i < message->count; i++) {
        object *value = arguments[i + own];
        char kind = message->kinds[i];
        if (kind == '@' || kind == 'k') {
            int is_object = PyType_IsSubtype(value->type, world->object_type);
            if (value == &_Py_NoneStruct) words[wide++] = 0;
            else if (kind == '@' && is_object) words[wide++] = (word)held(value);
            else if (kind == 'k' && !is_object && PyCallable_Check(value)) {
                functions[blocks] = value;
                places[blocks++] = wide++;
            } else goto slow;
        } else if (kind == 'd' || kind == 'f') {
            union bits bits = {0};
            if (value->type != &PyFloat_Type) goto slow;
            if (kind == 'd') bits.whole = PyFloat_AsDouble(value);
            else bits.half = (float)PyFloat_AsDouble(value);
            floats[floating++] = bits.whole;
        } else if (kind == '?') {
            if (value != &_Py_TrueStruct && value != &_Py_FalseStruct) goto slow;
            words[wide++] = value == &_Py_TrueStruct;
        } else {
            int overflow = 0;
            if (value->type != &PyLong_Type) goto slow;
            long number = PyLong_AsLongAndOverflow(value, &overflow);
            if (overflow || !direct_fits(kind, number)) goto slow;
            words[wide++] = (word)number;
        }
    }
    if (!blocks) return unless_stored(world, sent(message, target, words, floats, arguments[0]));
    int made = 0, kept = 1;
    for (; made < blocks && kept; made += kept) {
        void *block = direct_block(world, message->blocks[places[made]], functions[made], &cells[made]);
        words[places[made]] = (word)block;
        kept = block != 0;
    }
    object *result = kept ? sent(message, target, words, floats, arguments[0]) : 0;
    while (made--)
        if (direct_block_done(world, (void *)words[places[made]], cells[made])) {
            if (result) Py_DecRef(result);
            result = 0;
        }
    return unless_stored(world, result);
slow:
    return PyObject_Vectorcall(message->slow, arguments, (word)given, names);
}
