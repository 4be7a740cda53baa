/* Exceptions between Objective-C and Python.

   Out of Objective-C: `guarded_send` and its kin send what `objc_msgSend` sends, in a frame that catches. To be called
   by ctypes as functions of Python's own are (PYFUNCTYPE): with the GIL, which is let go for the time of the message. An
   exception that leaves a method ends here; `caught` makes a Python exception of it, which is raised.

   Into Objective-C: `guard_stub` gives the code of a callback an entry of its own, which throws when the callback has
   returned and has left an object with `guard_leave`, so that nothing of Python's is unwound. Where Python's recursion
   limit is near, the callback is not called: its own code could not run, and C would read a result that nobody wrote.

   512 bytes of the arguments on the stack are handed on: whoever has more must not call here. For x86-64 and AArch64; it
   needs no headers of Objective-C or Python, and finds the runtime's functions through `guard_setup`. */
#include <unwind.h>

typedef void *(*find)(void *, void *);

static find lookup;         /* GCC's runtime: objc_msg_lookup */
static void *targets[5];    /* else what is called: send, stret, fpret, super, super_stret */
static void *(*begin)(void *); /* objc_begin_catch, or null */
static void (*end)(void);
static void (*throw)(void *object);
static void *caught; /* the Python function that makes an exception of an object that was thrown */
static void *called, *refused; /* Python functions: one that does nothing; and what an entry does at the limit */
static int (*place_of)(const void *, void *); /* dladdr: linked, it would ask for the newest of C libraries */

extern void *PyEval_SaveThread(void);
extern void PyEval_RestoreThread(void *);
extern void PyErr_SetObject(void *, void *);
extern void *PyObject_Type(void *);
extern void Py_DecRef(void *);
extern int Py_IsInitialized(void);
extern int PyGILState_Ensure(void);
extern void PyGILState_Release(int);
extern int Py_GetRecursionLimit(void);
extern void Py_SetRecursionLimit(int);
extern int Py_EnterRecursiveCall(const char *);
extern void Py_LeaveRecursiveCall(void);
extern const unsigned long Py_Version;
extern void *PyObject_CallFunctionObjArgs(void *, ...);
extern void *PyLong_FromVoidPtr(void *);
extern void PyErr_Clear(void);
extern void PyErr_WriteUnraisable(void *);

static __thread void *next_target;
static __thread void *left; /* what the callback of this thread that returns next throws */

void guard_begin(find lookup_, void **targets_, void *(*begin_)(void *), void (*end_)(void), void (*throw_)(void *),
                 int (*place_of_)(const void *, void *), void *caught_, void *called_, void *refused_) {
    lookup = lookup_, begin = begin_, end = end_, throw = throw_, place_of = place_of_;
    caught = caught_, called = called_, refused = refused_;
    for (int i = 0; i < 5; i++) targets[i] = targets_[i];
}

/* Calls that the code around a callback takes at the most. Python ends the process where an exception is made 50 calls
   beyond the limit. */
#define ROOM 40
#define ROOM_FROM_C 12 /* of these, calls that C makes, one in the other: twice what the tests find to be enough */
#define ENDED -1 /* in place of what PyGILState_Ensure gives */

/* Python's recursion limit with as much more or less as threads want now, all under the GIL: of two that overlap none
   leaves what the other had set. */
static int limit, more, less;

static void move_limit(int more_, int less_) {
    if (!more && !less) limit = Py_GetRecursionLimit();
    int room = limit < 4 * ROOM ? limit / 4 : ROOM;
    more += more_, less += less_;
    Py_SetRecursionLimit(limit + (more ? ROOM : 0) - (less ? room : 0));
}

/* From 3.12 on Python counts the calls that C makes apart, for each thread, against a limit that nobody can move: so the
   count is moved. */
static int counted_apart(void) { return Py_Version >= 0x030c0000; }

static void give(int calls) {
    while (calls--) Py_LeaveRecursiveCall();
}

/* How many of `calls` were left; they are no more. */
static int take(int calls) {
    int taken = 0;
    while (taken < calls && !Py_EnterRecursiveCall("")) taken++;
    if (taken < calls) PyErr_Clear();
    return taken;
}

static __thread int given_room; /* once at a time, as the limit is moved once: then a recursion in there ends too */

/* Call a Python function where the limit may be near; null with an error set. */
static void *call_with_room(void *function, void *argument) {
    int calls = counted_apart() && !given_room ? ROOM : 0;
    move_limit(1, 0);
    give(calls);
    given_room += calls;
    void *result = PyObject_CallFunctionObjArgs(function, argument, (void *)0);
    given_room -= calls;
    take(calls); /* they are there: what was called has returned */
    move_limit(-1, 0);
    return result;
}

/* Whether a callback has the calls that it takes, beside those of the function it calls. */
static int has_room(void) {
    if (counted_apart()) {
        int taken = take(ROOM_FROM_C);
        give(taken);
        if (taken < ROOM_FROM_C) return 0;
    }
    move_limit(0, 1);
    void *result = PyObject_CallFunctionObjArgs(called, (void *)0);
    move_limit(0, -1);
    if (result) Py_DecRef(result);
    else PyErr_Clear();
    return result != 0;
}

/* What `guarded_call` of this thread calls next. */
void guard_next(void *target) { next_target = target; }

/* Before the message: let the GIL go, and find the code. */
__attribute__((visibility("hidden"))) void *guard_target(void *receiver, void *selector, long which, void **thread) {
    *thread = PyEval_SaveThread();
    if (which == 5) return next_target;
    return lookup ? lookup(receiver, selector) : targets[which];
}

/* GCC's exception: the unwinder's header, then the object. */
struct thrown {
    struct _Unwind_Exception header;
    void *object;
};

static int is_gcc(unsigned long long kind) {
    return kind == 0x474e55434f424a43u /* GNUCOBJC */ || kind == 0x434a424f43554e47u /* stored by memcpy */;
}

static void raise_error(void *object) {
    void *where = PyLong_FromVoidPtr(object), *error = where ? call_with_room(caught, where) : 0;
    if (where) Py_DecRef(where);
    if (!error) return; /* then Python has an error of its own */
    void *type = PyObject_Type(error);
    PyErr_SetObject(type, error);
    Py_DecRef(type);
    Py_DecRef(error);
}

/* After a message that raised. */
__attribute__((visibility("hidden"))) void guard_caught(struct _Unwind_Exception *exception, void *thread) {
    PyEval_RestoreThread(thread);
    if (begin) {
        raise_error(begin(exception));
        end();
        return;
    }
    raise_error(is_gcc(exception->exception_class) ? ((struct thrown *)exception)->object : 0);
    _Unwind_DeleteException(exception);
}

extern char guard_landing[] __attribute__((visibility("hidden")));

__attribute__((visibility("hidden"))) _Unwind_Reason_Code guard_personality(
    int version, _Unwind_Action actions, _Unwind_Exception_Class kind, struct _Unwind_Exception *exception,
    struct _Unwind_Context *context) {
    if (actions & _UA_FORCE_UNWIND) return _URC_CONTINUE_UNWIND; /* a thread is being cancelled */
    if (actions & _UA_SEARCH_PHASE) return _URC_HANDLER_FOUND;
    if (!(actions & _UA_HANDLER_FRAME)) return _URC_CONTINUE_UNWIND;
    _Unwind_SetGR(context, __builtin_eh_return_data_regno(0), (__UINTPTR_TYPE__)exception);
    _Unwind_SetIP(context, (__UINTPTR_TYPE__)guard_landing);
    return _URC_INSTALL_CONTEXT;
}

#define ENTRIES 4096 /* as many as there are methods in Python and types of blocks; they are for ever */

static struct entry {
    void *code;
    unsigned long size; /* of a result that the caller has room for, or 0 */
} entries[ENTRIES];
static long used;
extern char guard_entries[] __attribute__((visibility("hidden")));
extern char guard_entry[] __attribute__((visibility("hidden")));
extern char guarded_send[], guarded_super[], guarded_call[];
#ifdef __x86_64__
extern char guarded_send_stret[], guarded_send_fpret[], guarded_super_stret[];
#define STRIDE 16 /* bytes of an entry */
static char *const guards[] = {guarded_send,  guarded_send_stret,  guarded_send_fpret,
                               guarded_super, guarded_super_stret, guarded_call};
#else
#define STRIDE 8
static char *const guards[] = {guarded_send, guarded_super, guarded_call};
#endif

/* The entry for a callback's code; null once all are taken. To be called with the GIL. */
void *guard_stub(void *code, unsigned long size) {
    if (used == ENTRIES) return 0;
    entries[used] = (struct entry){code, size};
    return guard_entries + STRIDE * used++;
}

extern char guard_nothing[] __attribute__((visibility("hidden")));
static void *given(void *room) { return room; }

/* What an entry that left `place` in a register calls: the callback, or what gives 0. `room` is where a result goes that
   the caller has room for; `state` is for `guard_returned`. */
__attribute__((visibility("hidden"))) void *guard_code(char *place, long *state, char *room) {
    struct entry *entry = &entries[(place - guard_entries) / STRIDE];
    *state = ENDED;
    if (Py_IsInitialized()) { /* a handler may come after Python's end: then it does nothing, and gives 0 */
        *state = PyGILState_Ensure();
        if (has_room()) return entry->code;
        void *done = call_with_room(refused, 0);
        if (done) Py_DecRef(done);
        else PyErr_WriteUnraisable(refused);
    }
    for (unsigned long i = 0; i < entry->size; i++) ((volatile char *)room)[i] = 0;
    return entry->size ? (void *)given : guard_nothing;
}

struct place {
    const char *file;
    void *base;
    const char *name;
    void *address;
};

/* How far the stack was walked: up to the entry of the callback that asks, then up to a message in a guard. */
struct walk {
    void *python; /* where the interpreter is loaded */
    int above, guarded;
};

static _Unwind_Reason_Code step(struct _Unwind_Context *context, void *argument) {
    struct walk *walk = argument;
    char *function = (char *)_Unwind_GetRegionStart(context);
    struct place place;
    if (!walk->above) {
        walk->above = function == guard_entry;
        return _URC_NO_REASON;
    }
    for (unsigned i = 0; i < sizeof guards / sizeof *guards; i++)
        if (function == guards[i]) walk->guarded = 1;
    return walk->guarded || (place_of(function, &place) && place.base == walk->python) ? _URC_NORMAL_STOP : _URC_NO_REASON;
}

/* Whether the callback that asks was called by code under a guarded message, with nothing of Python's between. */
int guard_catches(void) {
    struct walk walk = {0, 0, 0};
    struct place python;
    if (!throw || !place_of((void *)PyEval_SaveThread, &python)) return 0;
    walk.python = python.base;
    _Unwind_Backtrace(step, &walk);
    return walk.guarded;
}

/* The callback that runs in an entry throws `object` when it has returned. */
void guard_leave(void *object) { left = object; }

__attribute__((visibility("hidden"))) void guard_returned(long state) {
    void *object = left;
    if (state == ENDED) return;
    PyGILState_Release((int)state);
    if (!object) return;
    left = 0;
    throw(object);
}

#define TEXT(x) DIGITS(x)
#define DIGITS(x) #x
#ifdef __APPLE__
#define NAME(x) "_" #x
#define RELOCATED
#define HIDDEN(x) ".private_extern _" #x "\n"
#define PERSONALITY ".cfi_personality 155, _guard_personality\n"
#define FUNCTION(x)
#define TAIL
#else
#define NAME(x) #x
#define RELOCATED "@PLT"
#define HIDDEN(x) ".hidden " #x "\n"
#define PERSONALITY ".cfi_personality 0x1b, guard_personality\n"
#define FUNCTION(x) ".type " #x ", %function\n"
#define TAIL ".section .note.GNU-stack,\"\",%progbits\n.text\n"
#endif

#if defined(__x86_64__)

/* Below the frame pointer: 8 integer slots, the thread, 8 vector registers, then 512 bytes for the callee. `find` leaves
   its code in rax. */
#define FRAME(name, personality, find, after)                                                                      \
    FUNCTION(name) NAME(name) ":\n"                                                                                \
    ".cfi_startproc\n" personality                                                                                 \
    "push %rbp\n.cfi_def_cfa_offset 16\n.cfi_offset 6, -16\nmov %rsp, %rbp\n.cfi_def_cfa_register 6\n"             \
    "sub $704, %rsp\n"                                                                                             \
    "mov %rdi, -8(%rbp)\nmov %rsi, -16(%rbp)\nmov %rdx, -24(%rbp)\nmov %rcx, -32(%rbp)\n"                          \
    "mov %r8, -40(%rbp)\nmov %r9, -48(%rbp)\nmov %rax, -56(%rbp)\n"                                                \
    "movups %xmm0, -80(%rbp)\nmovups %xmm1, -96(%rbp)\nmovups %xmm2, -112(%rbp)\nmovups %xmm3, -128(%rbp)\n"       \
    "movups %xmm4, -144(%rbp)\nmovups %xmm5, -160(%rbp)\nmovups %xmm6, -176(%rbp)\nmovups %xmm7, -192(%rbp)\n"     \
    find "mov %rax, %r11\nxor %r10d, %r10d\n"                                                                      \
    "1: movups 16(%rbp,%r10), %xmm0\nmovups %xmm0, (%rsp,%r10)\nadd $16, %r10\ncmp $512, %r10\njb 1b\n"            \
    "mov -8(%rbp), %rdi\nmov -16(%rbp), %rsi\nmov -24(%rbp), %rdx\nmov -32(%rbp), %rcx\n"                          \
    "mov -40(%rbp), %r8\nmov -48(%rbp), %r9\nmov -56(%rbp), %rax\n"                                                \
    "movups -80(%rbp), %xmm0\nmovups -96(%rbp), %xmm1\nmovups -112(%rbp), %xmm2\nmovups -128(%rbp), %xmm3\n"       \
    "movups -144(%rbp), %xmm4\nmovups -160(%rbp), %xmm5\nmovups -176(%rbp), %xmm6\nmovups -192(%rbp), %xmm7\n"     \
    "call *%r11\n"                                                                                                 \
    "mov %rax, -8(%rbp)\nmov %rdx, -16(%rbp)\nmovups %xmm0, -80(%rbp)\nmovups %xmm1, -96(%rbp)\n" after            \
    "mov -8(%rbp), %rax\nmov -16(%rbp), %rdx\nmovups -80(%rbp), %xmm0\nmovups -96(%rbp), %xmm1\n"                  \
    "leave\n.cfi_remember_state\n.cfi_def_cfa 7, 8\nret\n.cfi_restore_state\n"                                     \
    ".cfi_endproc\n"
#define GUARD(name, receiver, selector, which)                                                                     \
    ".globl " NAME(name) "\n"                                                                                      \
    FRAME(name, PERSONALITY,                                                                                       \
          "mov " receiver "(%rbp), %rdi\nmov " selector "(%rbp), %rsi\nmov $" which ", %edx\nlea -64(%rbp), %rcx\n" \
          "call " NAME(guard_target) "\n",                                                                         \
          "mov -64(%rbp), %rdi\ncall " NAME(PyEval_RestoreThread) RELOCATED "\n")

__asm__(".text\n" HIDDEN(guard_landing) HIDDEN(guard_entries) HIDDEN(guard_entry) HIDDEN(guard_nothing)
        GUARD(guarded_send, "-8", "-16", "0")
        GUARD(guarded_send_stret, "-16", "-24", "1")
        GUARD(guarded_send_fpret, "-8", "-16", "2")
        GUARD(guarded_super, "-8", "-16", "3")
        GUARD(guarded_super_stret, "-16", "-24", "4")
        GUARD(guarded_call, "-8", "-16", "5")
        NAME(guard_landing) ":\n"
        ".cfi_startproc\n.cfi_def_cfa 6, 16\n.cfi_offset 6, -16\n"
        "mov %rax, %rdi\nmov -64(%rbp), %rsi\ncall " NAME(guard_caught) "\n"
        "xor %eax, %eax\nxor %edx, %edx\npxor %xmm0, %xmm0\npxor %xmm1, %xmm1\nleave\nret\n"
        ".cfi_endproc\n"
        FRAME(guard_entry, "",
              "mov %r11, %rdi\nlea -64(%rbp), %rsi\nmov -8(%rbp), %rdx\ncall " NAME(guard_code) "\n",
              "mov -64(%rbp), %rdi\ncall " NAME(guard_returned) "\n")
        NAME(guard_nothing) ":\nxor %eax, %eax\nxor %edx, %edx\npxor %xmm0, %xmm0\npxor %xmm1, %xmm1\nret\n"
        ".p2align 4\n" NAME(guard_entries) ":\n"
        ".rept " TEXT(ENTRIES) "\nlea 0(%rip), %r11\njmp " NAME(guard_entry) "\n.p2align 4\n.endr\n" TAIL);

#elif defined(__aarch64__)

/* The same, with the place of a large result in x8; `find` leaves the callee's code in x0. */
#define FRAME(name, personality, find, after)                                                                      \
    ".p2align 2\n" FUNCTION(name) NAME(name) ":\n"                                                                 \
    ".cfi_startproc\n" personality                                                                                 \
    "stp x29, x30, [sp, #-16]!\n.cfi_def_cfa_offset 16\n.cfi_offset 29, -16\n.cfi_offset 30, -8\n"                 \
    "mov x29, sp\n.cfi_def_cfa 29, 16\nsub sp, sp, #736\n"                                                         \
    "stp x0, x1, [x29, #-16]\nstp x2, x3, [x29, #-32]\nstp x4, x5, [x29, #-48]\nstp x6, x7, [x29, #-64]\n"         \
    "stur x8, [x29, #-72]\n"                                                                                       \
    "stp q0, q1, [x29, #-112]\nstp q2, q3, [x29, #-144]\nstp q4, q5, [x29, #-176]\nstp q6, q7, [x29, #-208]\n"     \
    find "mov x16, x0\nmov x9, #0\nadd x10, x29, #16\n"                                                            \
    "1: ldr x11, [x10, x9]\nstr x11, [sp, x9]\nadd x9, x9, #8\ncmp x9, #512\nb.lo 1b\n"                            \
    "ldp x0, x1, [x29, #-16]\nldp x2, x3, [x29, #-32]\nldp x4, x5, [x29, #-48]\nldp x6, x7, [x29, #-64]\n"         \
    "ldur x8, [x29, #-72]\n"                                                                                       \
    "ldp q0, q1, [x29, #-112]\nldp q2, q3, [x29, #-144]\nldp q4, q5, [x29, #-176]\nldp q6, q7, [x29, #-208]\n"     \
    "blr x16\n"                                                                                                    \
    "stp x0, x1, [x29, #-16]\nstp q0, q1, [x29, #-112]\nstp q2, q3, [x29, #-144]\n" after                          \
    "ldp x0, x1, [x29, #-16]\nldp q0, q1, [x29, #-112]\nldp q2, q3, [x29, #-144]\n"                                \
    "mov sp, x29\nldp x29, x30, [sp], #16\nret\n"                                                                  \
    ".cfi_endproc\n"
#define GUARD(name, which)                                                                                         \
    ".globl " NAME(name) "\n"                                                                                      \
    FRAME(name, PERSONALITY, "mov x2, #" which "\nsub x3, x29, #216\nbl " NAME(guard_target) "\n",                 \
          "ldur x0, [x29, #-216]\nbl " NAME(PyEval_RestoreThread) "\n")

__asm__(".text\n" HIDDEN(guard_landing) HIDDEN(guard_entries) HIDDEN(guard_entry) HIDDEN(guard_nothing)
        GUARD(guarded_send, "0")
        GUARD(guarded_super, "3")
        GUARD(guarded_call, "5")
        ".p2align 2\n" NAME(guard_landing) ":\n"
        ".cfi_startproc\n.cfi_def_cfa 29, 16\n.cfi_offset 29, -16\n.cfi_offset 30, -8\n"
        "ldur x1, [x29, #-216]\nbl " NAME(guard_caught) "\n"
        "mov x0, #0\nmov x1, #0\nmovi v0.2d, #0\nmovi v1.2d, #0\nmovi v2.2d, #0\nmovi v3.2d, #0\n"
        "mov sp, x29\nldp x29, x30, [sp], #16\nret\n"
        ".cfi_endproc\n"
        FRAME(guard_entry, "", "mov x0, x16\nsub x1, x29, #216\nldur x2, [x29, #-72]\nbl " NAME(guard_code) "\n",
              "ldur x0, [x29, #-216]\nbl " NAME(guard_returned) "\n")
        ".p2align 2\n" NAME(guard_nothing) ":\nmov x0, #0\nmov x1, #0\n"
        "movi v0.2d, #0\nmovi v1.2d, #0\nmovi v2.2d, #0\nmovi v3.2d, #0\nret\n"
        ".p2align 3\n" NAME(guard_entries) ":\n"
        ".rept " TEXT(ENTRIES) "\nadr x16, .\nb " NAME(guard_entry) "\n.endr\n" TAIL);

#endif
