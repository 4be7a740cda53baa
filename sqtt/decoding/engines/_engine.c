/* The decoding loop of sqtt: from the bytes of a thread trace to kind, position and time of its packets.
 *
 * All knowledge of the formats comes in as tables (sqtt/decoding/engines/native.py). The first part is plain C and is also compiled
 * alone, with sanitizers, by the tests (SQTT_CORE_ONLY). */
#ifndef SQTT_CORE_ONLY
#include <Python.h>
#endif
#include <stdint.h>
#include <string.h>

#if defined(_MSC_VER)
#define INLINE static __forceinline
#else
#define INLINE static inline __attribute__((always_inline))
#endif

enum { STAMP = 1, EXTENDS = 2, NEUTRAL = 4 }; /* flags of an entry */
enum { SHORT = 9, PAIR = 32 }; /* in nibbles: the first of two packets that one load gives; more than both take */

typedef struct { /* what follows from the low 8 bits of a packet */
    uint8_t kind, length, shift, flags;
    uint16_t mask; /* clocks += (bits >> shift & mask) + added */
    uint8_t added, keep; /* keep: 0 no, 1 yes, 2 if it is more than time passing */
} entry;

typedef struct {
    uint64_t unit;                              /* bits of a unit: 4 or 16 */
    uint64_t test_low, test_mask, test_delta;   /* a TIMESTAMP is a delta if (bits >> low & mask) == delta */
    uint64_t value_low, value_mask;
    uint64_t skip;                              /* units that may be passed over at once where all bits are 0 */
    uint64_t note_low, note_set;                /* keep 2: the 3 bits from there are one of a set of values */
} rules;

typedef struct { /* carried from slice to slice */
    uint64_t position, time, extended, truncated, count;
} state;

/* The 8 bytes from one place, zeros beyond the end. */
INLINE uint64_t load(const uint8_t *data, uint64_t size, uint64_t byte)
{
    uint64_t word = 0;
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (byte + 8 <= size) {
        memcpy(&word, data + byte, 8);
        return word;
    }
#endif
    for (int i = 0; i < 8 && byte + i < size; i++)
        word |= (uint64_t)data[byte + i] << 8 * i;
    return word;
}

/* Write a packet behind the n that are there; how many there are then, which it adds to if it is to be kept. */
INLINE uint64_t put(uint8_t *kinds, int64_t *positions, int64_t *times, uint64_t n, const rules *r, entry e,
                    uint64_t bits, uint64_t p, uint64_t t)
{
    kinds[n] = e.kind;
    positions[n] = (int64_t)p;
    times[n] = (int64_t)t;
    return n + (e.keep == 1 || (e.keep == 2 && (r->note_set >> (bits >> r->note_low & 7) & 1)));
}

/* Decode the packets that begin before `stop`, while there is room. `wide`: 16-bit units instead of nibbles. */
INLINE void walk(const uint8_t *data, uint64_t size, const entry *table, const rules *r, state *s, uint64_t stop,
                 uint8_t *kinds, int64_t *positions, int64_t *times, uint64_t room, int wide)
{
    const int log = wide ? 4 : 2;
    const uint64_t end = wide ? size / 2 : size * 2, skip = r->skip;
    uint64_t p = s->position, t = s->time, n = 0, extended = s->extended;

    if (stop > end)
        stop = end;
    while (p < stop && n < room) {
        const unsigned odd = wide ? 0 : (unsigned)(p & 1) * 4;
        const uint64_t byte = p << log >> 3;
        uint64_t bits = load(data, size, byte) >> odd;
        if (bits == 0 && skip && stop - p >= skip) {
            p += skip;
            continue;
        }
        entry e = table[bits & 0xff];
        /* Most packets are short, and 24 bits are enough for all but TIMESTAMP: one load gives two of them. */
        if (!wide && !extended && e.length <= SHORT && !(e.flags & (STAMP | EXTENDS)) && p + PAIR < stop &&
            n + 1 < room) {
            t += (bits >> e.shift & e.mask) + e.added;
            n = put(kinds, positions, times, n, r, e, bits, p, t);
            p += e.length;
            bits >>= 4 * e.length;
            e = table[bits & 0xff];
            if (e.flags & (STAMP | EXTENDS))
                continue;
            t += (bits >> e.shift & e.mask) + e.added;
            n = put(kinds, positions, times, n, r, e, bits, p, t);
            p += e.length;
            continue;
        }
        if (extended) {
            if (bits & 1) {
                p += 2;
                continue;
            }
            extended = e.flags & NEUTRAL;
        }
        if (end - p < e.length) {
            s->truncated = 1;
            break;
        }
        t += (bits >> e.shift & e.mask) + e.added;
        if (e.flags & (STAMP | EXTENDS)) {
            if (e.flags & EXTENDS)
                extended = 1;
            else if ((bits >> r->test_low & r->test_mask) == r->test_delta) {
                uint64_t value = bits >> r->value_low;
                if (odd)
                    value |= load(data, size, byte + 8) << 60 >> r->value_low;
                t += value & r->value_mask;
            }
        }
        n = put(kinds, positions, times, n, r, e, bits, p, t);
        p += e.length;
    }
    s->position = p < end ? p : end;
    s->time = t;
    s->extended = extended != 0;
    s->count = n;
}

void sqtt_scan(const uint8_t *data, uint64_t size, const entry *table, const rules *r, state *s, uint64_t stop,
               uint8_t *kinds, int64_t *positions, int64_t *times, uint64_t room)
{
    if (r->unit == 16)
        walk(data, size, table, r, s, stop, kinds, positions, times, room, 1);
    else
        walk(data, size, table, r, s, stop, kinds, positions, times, room, 0);
}

#ifndef SQTT_CORE_ONLY

/* scan(stream, table, rules, state, stop, kinds, positions, times): all buffers; the last three have equal room. */
static PyObject *scan(PyObject *self, PyObject *arguments)
{
    enum { STREAM, TABLE, RULES, STATE, KINDS, POSITIONS, TIMES, COUNT };
    Py_buffer b[COUNT];
    unsigned long long stop;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "y*y*y*w*Kw*w*w*:scan", &b[STREAM], &b[TABLE], &b[RULES], &b[STATE], &stop,
                          &b[KINDS], &b[POSITIONS], &b[TIMES]))
        return NULL;
    const uint64_t room = (uint64_t)b[KINDS].len;
    const int fits = b[TABLE].len == 256 * sizeof(entry) && b[RULES].len == sizeof(rules) &&
                     b[STATE].len == sizeof(state) && (uint64_t)b[POSITIONS].len == 8 * room &&
                     (uint64_t)b[TIMES].len == 8 * room;
    if (fits) {
        Py_BEGIN_ALLOW_THREADS
        sqtt_scan(b[STREAM].buf, (uint64_t)b[STREAM].len, b[TABLE].buf, b[RULES].buf, b[STATE].buf, stop,
                  b[KINDS].buf, b[POSITIONS].buf, b[TIMES].buf, room);
        Py_END_ALLOW_THREADS
    } else
        PyErr_SetString(PyExc_ValueError, "scan: a buffer has the wrong size");
    for (int i = 0; i < COUNT; i++)
        PyBuffer_Release(&b[i]);
    if (!fits)
        return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {{"scan", scan, METH_VARARGS, "Decode a slice; see sqtt/decoding/engines/native.py."}, {0}};
static PyModuleDef_Slot slots[] = {{0, NULL}};
static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_engine", "The decoding loop of sqtt.", 0, methods, slots, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__engine(void)
{
    return PyModuleDef_Init(&module);
}

#endif
