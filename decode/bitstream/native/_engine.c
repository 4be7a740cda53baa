/* What is read of every unit of a byte stream: where it begins, and the header of a slice that has nothing rare.
 *
 * The same as `annexb` and `syntax/slices.py` do in Python, which read whatever is met here that is rare. The
 * first part is plain C and is also compiled alone, with sanitizers, by the tests (DECODE_CORE_ONLY). */
#ifndef DECODE_CORE_ONLY
#include <Python.h>
#endif
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What a header depends on; decode/bitstream/native/__init__.py fills it in this order. */
enum {
    POC_BITS, SETS, TEMPORAL_MVP, SAO, CHROMA, L0, L1, CABAC_INIT, WEIGHTED, BI_WEIGHTED, INIT_QP, DEPTH, CHROMA_QP,
    OVERRIDE, UNFILTERED, ACROSS, ENTRIES, MOST_ENTRIES, DEPENDENT, ADDRESS_BITS, BLOCKS, PLAN
};

enum { LONGEST = 192, MOST_OFFSETS = 8 * LONGEST, B = 0, P = 1, I = 2, IDR_W_RADL = 19, IDR_N_LP = 20 };

typedef struct {
    int32_t kind, temporal, no_output, first, address, type, lsb, of_sps, set, set_at, set_bits, before, after;
    int32_t delta[16], used[16], total, mvp, sao_luma, sao_chroma, override, l0, l1, mvd_l1_zero, cabac_init, from_l0;
    int32_t collocated, denominator, chroma_denominator, merge, qp, cb, cr, across, entries, offset_length, bits;
    uint32_t offset[MOST_OFFSETS];
} header;

typedef struct { const uint8_t *data; size_t at, end; int bad; } reader;

static uint32_t u(reader *r, unsigned count)
{
    uint32_t value = 0;
    if (count > r->end - r->at) {
        r->bad = 1;
        return 0;
    }
    for (; count; count--, r->at++)
        value = value << 1 | (r->data[r->at >> 3] >> (7 - (r->at & 7)) & 1);
    return value;
}

static uint32_t ue(reader *r)
{
    unsigned zeros = 0;
    while (r->at < r->end && !(r->data[r->at >> 3] >> (7 - (r->at & 7)) & 1)) {
        r->at++;
        zeros++;
    }
    if (zeros > 31) {
        r->bad = 1;
        return 0;
    }
    return u(r, zeros + 1) - 1;
}

static int32_t se(reader *r)
{
    const uint32_t code = ue(r);
    return code & 1 ? (int32_t)((code >> 1) + 1) : -(int32_t)(code >> 1);
}

/* The pictures of a set that stands in the slice, as distances. */
static int own_set(reader *r, header *h)
{
    const uint32_t before = ue(r), after = ue(r);
    if (r->bad || before > 15 || after > 15 - before)
        return 0;
    h->before = (int32_t)before;
    h->after = (int32_t)after;
    for (int list = 0, n = 0; list < 2; list++) {
        int32_t poc = 0;
        for (uint32_t i = 0; i < (list ? after : before); i++, n++) {
            const uint32_t distance = ue(r);
            if (r->bad || distance > 32767)
                return 0;
            poc += list ? (int32_t)distance + 1 : -(int32_t)distance - 1;
            h->delta[n] = poc;
            h->used[n] = (int32_t)u(r, 1);
            h->total += h->used[n];
        }
    }
    return 1;
}

static int inter(reader *r, const int32_t *plan, header *h)
{
    h->l0 = plan[L0];
    h->l1 = plan[L1];
    if ((h->override = (int32_t)u(r, 1))) {
        const uint32_t l0 = ue(r), l1 = h->type == B ? ue(r) : (uint32_t)plan[L1];
        if (l0 > 14 || l1 > 14)
            return 0;
        h->l0 = (int32_t)l0;
        h->l1 = (int32_t)l1;
    }
    h->mvd_l1_zero = h->type == B ? (int32_t)u(r, 1) : 0;
    h->cabac_init = plan[CABAC_INIT] ? (int32_t)u(r, 1) : 0;
    h->from_l0 = 1;
    if (h->mvp) {
        if (h->type == B)
            h->from_l0 = (int32_t)u(r, 1);
        const uint32_t most = (uint32_t)(h->from_l0 ? h->l0 : h->l1), index = most ? ue(r) : 0;
        if (index > most)
            return 0;
        h->collocated = (int32_t)index;
    }
    if (plan[h->type == B ? BI_WEIGHTED : WEIGHTED]) {
        const uint32_t denominator = ue(r);
        if (denominator > 7)
            return 0;
        h->denominator = (int32_t)denominator;
        if (plan[CHROMA])
            h->chroma_denominator = se(r);
        if (h->chroma_denominator < -7 || h->chroma_denominator > 7)
            return 0;
        for (int list = 0; list < 2 - h->type; list++)
            if (u(r, (unsigned)((list ? h->l1 : h->l0) + 1) * (plan[CHROMA] ? 2 : 1)))
                return 0; /* the weights themselves are rare */
    }
    const uint32_t merge = ue(r);
    h->merge = (int32_t)merge;
    return merge <= 4;
}

/* Read the header of a slice from the bytes of its unit without emulation prevention; 0 for one with something rare. */
int decode_slice(const uint8_t *data, size_t size, const int32_t *plan, header *h)
{
    reader r = {data, 16, 8 * size, 0};
    memset(h, 0, offsetof(header, offset));
    if (size < 4)
        return 0;
    h->kind = data[0] >> 1 & 63;
    h->temporal = data[1] & 7;
    h->first = (int32_t)u(&r, 1);
    if (h->kind >= 16)
        h->no_output = (int32_t)u(&r, 1);
    if (!u(&r, 1)) /* of the PPS 0 */
        return 0;
    if (!h->first) {
        if (plan[DEPENDENT] && u(&r, 1))
            return 0;
        h->address = (int32_t)u(&r, (unsigned)plan[ADDRESS_BITS]);
        if (h->address <= 0 || h->address >= plan[BLOCKS])
            return 0;
    }
    const uint32_t type = ue(&r);
    if (r.bad || type > I)
        return 0;
    h->type = (int32_t)type;
    if (h->kind != IDR_W_RADL && h->kind != IDR_N_LP) {
        h->lsb = (int32_t)u(&r, (unsigned)plan[POC_BITS]);
        h->of_sps = (int32_t)u(&r, 1);
        if (h->of_sps) {
            unsigned bits = 0;
            if (plan[SETS] < 2)
                return 0;
            while ((plan[SETS] - 1) >> bits)
                bits++;
            h->set = (int32_t)u(&r, bits);
            if (h->set >= plan[SETS])
                return 0;
        } else {
            h->set_at = (int32_t)r.at;
            if (plan[SETS] || !own_set(&r, h))
                return 0;
            h->set_bits = (int32_t)r.at - h->set_at;
        }
        if (plan[TEMPORAL_MVP])
            h->mvp = (int32_t)u(&r, 1);
    }
    if (plan[SAO]) {
        h->sao_luma = (int32_t)u(&r, 1);
        if (plan[CHROMA])
            h->sao_chroma = (int32_t)u(&r, 1);
    }
    if (h->type != I && !inter(&r, plan, h))
        return 0;
    h->qp = se(&r);
    if (h->qp < -6 * plan[DEPTH] - plan[INIT_QP] || h->qp > 51 - plan[INIT_QP])
        return 0;
    if (plan[CHROMA_QP]) {
        h->cb = se(&r);
        h->cr = se(&r);
        if (h->cb < -12 || h->cb > 12 || h->cr < -12 || h->cr > 12)
            return 0;
    }
    if (plan[OVERRIDE] && u(&r, 1))
        return 0;
    h->across = plan[ACROSS];
    if (plan[ACROSS] && (h->sao_luma || h->sao_chroma || !plan[UNFILTERED]))
        h->across = (int32_t)u(&r, 1);
    if (plan[ENTRIES]) {
        const uint32_t count = ue(&r);
        if (r.bad || count > (uint32_t)plan[MOST_ENTRIES] || count > MOST_OFFSETS)
            return 0;
        h->entries = (int32_t)count;
        if (count) {
            const uint32_t length = ue(&r);
            if (length > 31)
                return 0;
            h->offset_length = (int32_t)length;
            for (uint32_t i = 0; i < count && !r.bad; i++)
                h->offset[i] = u(&r, length + 1);
        }
    }
    if (!u(&r, 1) || u(&r, (unsigned)(-r.at & 7)) || r.bad)
        return 0;
    h->bits = (int32_t)r.at;
    return 1;
}

/* Copy the beginning of a unit without its emulation prevention bytes. */
size_t decode_unescape(const uint8_t *data, size_t size, uint8_t *into)
{
    size_t n = 0, zeros = 0;
    for (size_t i = 0; i < size; i++) {
        if (data[i] == 3 && zeros >= 2) {
            zeros = 0;
            continue;
        }
        zeros = data[i] ? 0 : zeros + 1;
        into[n++] = data[i];
    }
    return n;
}

/* Places of 00 00 01 that lie whole within [at, end), from the first on; how many, `room` at most. */
size_t decode_starts(const uint8_t *data, size_t at, size_t end, size_t *places, size_t room)
{
    enum { BLOCK = 256 };
    size_t n = 0;
    while (at + 3 <= end && n < room) {
        if (end - at >= BLOCK + 2) { /* most blocks have none: which a compiler asks of many bytes at once */
            uint8_t least = 255;
            for (size_t i = 0; i < BLOCK; i++) {
                const uint8_t pair = (uint8_t)(data[at + i] | data[at + i + 1] | (data[at + i + 2] ^ 1));
                least = pair < least ? pair : least;
            }
            if (least) {
                at += BLOCK;
                continue;
            }
        }
        const size_t stop = end - at >= BLOCK + 2 ? at + BLOCK : end - 2;
        for (; at < stop && n < room; at++)
            if (!(data[at] | data[at + 1]) && data[at + 2] == 1)
                places[n++] = at;
    }
    return n;
}

#ifndef DECODE_CORE_ONLY

#define NAMES(X) \
    X(forbidden_zero_bit) X(nal_unit_type) X(nuh_layer_id) X(nuh_temporal_id_plus1) X(first_slice_segment_in_pic_flag) \
    X(no_output_of_prior_pics_flag) X(slice_pic_parameter_set_id) X(slice_segment_address) X(dependent_slice_segment_flag) \
    X(slice_type) X(pic_output_flag) X(slice_temporal_mvp_enabled_flag) X(short_term_ref_pic_set) X(num_long_term) \
    X(slice_pic_order_cnt_lsb) X(short_term_ref_pic_set_bits) X(short_term_ref_pic_set_sps_flag) \
    X(short_term_ref_pic_set_idx) X(num_pic_total_curr) X(slice_sao_luma_flag) X(slice_sao_chroma_flag) \
    X(num_ref_idx_active_override_flag) X(num_ref_idx_l0_active_minus1) X(num_ref_idx_l1_active_minus1) \
    X(mvd_l1_zero_flag) X(cabac_init_flag) X(collocated_from_l0_flag) X(collocated_ref_idx) X(luma_log2_weight_denom) \
    X(delta_chroma_log2_weight_denom) X(five_minus_max_num_merge_cand) X(use_integer_mv_flag) X(slice_qp_delta) \
    X(slice_cb_qp_offset) X(slice_cr_qp_offset) X(cu_chroma_qp_offset_enabled_flag) X(deblocking_filter_override_flag) \
    X(slice_deblocking_filter_disabled_flag) X(slice_loop_filter_across_slices_enabled_flag) \
    X(entry_point_offset_minus1) X(num_entry_point_offsets) X(offset_len_minus1) X(header_bits)

#define NUMBER(name) N_##name,
enum { NAMES(NUMBER) COUNT };
#define TEXT(name) #name,
static const char *const TEXTS[COUNT] = {NAMES(TEXT)};
static PyObject *names[COUNT];

static int set(PyObject *into, int name, PyObject *value) /* takes the reference */
{
    const int done = value ? PyDict_SetItem(into, names[name], value) : -1;
    Py_XDECREF(value);
    return done;
}

#define INT(name, value) (set(known, N_##name, PyLong_FromLong(value)) == 0)
#define FLAG(name, value) (set(known, N_##name, PyBool_FromLong(value)) == 0)

/* A tuple of (distance, used). */
static PyObject *distances(const header *h, int from, int count)
{
    PyObject *found = PyTuple_New(count);
    for (int i = 0; found && i < count; i++) {
        PyObject *pair = Py_BuildValue("(iN)", h->delta[from + i], PyBool_FromLong(h->used[from + i]));
        if (!pair || PyTuple_SetItem(found, i, pair) < 0)
            Py_CLEAR(found);
    }
    return found;
}

/* The set of a slice: one of the SPS, one that came before with the same bits, or a new one of `make`. */
static PyObject *chosen_set(const header *h, const uint8_t *data, PyObject *sets, PyObject *before, PyObject *make)
{
    if (h->kind == IDR_W_RADL || h->kind == IDR_N_LP) {
        PyObject *none = PyDict_GetItemWithError(before, Py_None);
        return Py_XNewRef(none);
    }
    if (h->of_sps) {
        PyObject *one = PyList_GetItem(sets, h->set);
        return Py_XNewRef(one);
    }
    PyObject *key = NULL, *found = NULL, *first = NULL, *second = NULL;
    if (h->set_bits <= 56) {
        reader r = {data, (size_t)h->set_at, (size_t)(h->set_at + h->set_bits), 0};
        const unsigned low = h->set_bits > 32 ? 32 : (unsigned)h->set_bits;
        uint64_t bits = (uint64_t)h->set_bits << 56 | (uint64_t)u(&r, (unsigned)h->set_bits - low) << 32;
        bits |= u(&r, low);
        key = PyLong_FromUnsignedLongLong(bits);
        if (!key)
            return NULL;
        found = Py_XNewRef(PyDict_GetItemWithError(before, key));
        if (found || PyErr_Occurred())
            goto done;
    }
    first = distances(h, 0, h->before);
    second = first ? distances(h, h->before, h->after) : NULL;
    found = second ? PyObject_CallFunctionObjArgs(make, first, second, NULL) : NULL;
    if (found && key && PyDict_Size(before) < 4096 && PyDict_SetItem(before, key, found) < 0)
        Py_CLEAR(found);
done:
    Py_XDECREF(key);
    Py_XDECREF(first);
    Py_XDECREF(second);
    return found;
}

/* How many pictures of a set of the SPS are used; -1 with an exception. */
static long used_of(PyObject *set_of_sps)
{
    long total = 0;
    for (int list = 0; list < 2; list++) {
        PyObject *pairs = PyTuple_GetItem(set_of_sps, list);
        for (Py_ssize_t i = 0; pairs && i < PyTuple_Size(pairs); i++) {
            PyObject *pair = PyTuple_GetItem(pairs, i), *used = pair ? PyTuple_GetItem(pair, 1) : NULL;
            total += used == Py_True;
        }
    }
    return PyErr_Occurred() ? -1 : total;
}

static int weights(PyObject *known, const char *name, int count)
{
    PyObject *flags = PyDict_New();
    int done = flags ? 0 : -1;
    for (int i = 0; done == 0 && i < count; i++) {
        PyObject *index = PyLong_FromLong(i);
        done = index ? PyDict_SetItem(flags, index, Py_False) : -1;
        Py_XDECREF(index);
    }
    if (done == 0)
        done = PyDict_SetItemString(known, name, flags);
    Py_XDECREF(flags);
    return done;
}

static PyObject *elements(const header *h, const int32_t *plan, const uint8_t *data, PyObject *known, PyObject *sets,
                          PyObject *before, PyObject *make)
{
    PyObject *rps = chosen_set(h, data, sets, before, make), *offsets;
    long total = h->total;
    int done = rps != NULL;
    if (done && h->of_sps)
        done = (total = used_of(rps)) >= 0;
    done = done && INT(forbidden_zero_bit, data[0] >> 7) && INT(nal_unit_type, h->kind) && INT(nuh_layer_id, 0) &&
           INT(nuh_temporal_id_plus1, h->temporal) && FLAG(first_slice_segment_in_pic_flag, h->first) &&
           (h->kind < 16 || FLAG(no_output_of_prior_pics_flag, h->no_output)) && INT(slice_pic_parameter_set_id, 0) &&
           INT(slice_segment_address, h->address) && FLAG(dependent_slice_segment_flag, 0) &&
           INT(slice_type, h->type) && FLAG(pic_output_flag, 1) && FLAG(slice_temporal_mvp_enabled_flag, h->mvp) &&
           set(known, N_short_term_ref_pic_set, Py_NewRef(rps)) == 0 && INT(num_long_term, 0) &&
           INT(num_pic_total_curr, total) && FLAG(slice_sao_luma_flag, h->sao_luma) &&
           FLAG(slice_sao_chroma_flag, h->sao_chroma) && INT(slice_qp_delta, h->qp) && INT(slice_cb_qp_offset, h->cb) &&
           INT(slice_cr_qp_offset, h->cr) && FLAG(cu_chroma_qp_offset_enabled_flag, 0) &&
           FLAG(deblocking_filter_override_flag, 0) && FLAG(slice_deblocking_filter_disabled_flag, plan[UNFILTERED]) &&
           FLAG(slice_loop_filter_across_slices_enabled_flag, h->across) && INT(header_bits, h->bits);
    Py_XDECREF(rps);
    if (done && h->kind != IDR_W_RADL && h->kind != IDR_N_LP)
        done = INT(slice_pic_order_cnt_lsb, h->lsb) && INT(short_term_ref_pic_set_bits, h->set_bits) &&
               FLAG(short_term_ref_pic_set_sps_flag, h->of_sps) &&
               (!h->of_sps || INT(short_term_ref_pic_set_idx, h->set));
    if (done && h->type != I) {
        done = FLAG(num_ref_idx_active_override_flag, h->override) && INT(num_ref_idx_l0_active_minus1, h->l0) &&
               INT(num_ref_idx_l1_active_minus1, h->l1) && FLAG(mvd_l1_zero_flag, h->mvd_l1_zero) &&
               FLAG(cabac_init_flag, h->cabac_init) && FLAG(collocated_from_l0_flag, h->from_l0) &&
               INT(collocated_ref_idx, h->collocated) && INT(five_minus_max_num_merge_cand, h->merge) &&
               INT(use_integer_mv_flag, 0);
        if (done && plan[h->type == B ? BI_WEIGHTED : WEIGHTED])
            done = INT(luma_log2_weight_denom, h->denominator) &&
                   (!plan[CHROMA] || INT(delta_chroma_log2_weight_denom, h->chroma_denominator)) &&
                   weights(known, "luma_weight_l0_flag", h->l0 + 1) == 0 &&
                   (!plan[CHROMA] || weights(known, "chroma_weight_l0_flag", h->l0 + 1) == 0) &&
                   (h->type != B || (weights(known, "luma_weight_l1_flag", h->l1 + 1) == 0 &&
                                     (!plan[CHROMA] || weights(known, "chroma_weight_l1_flag", h->l1 + 1) == 0)));
    }
    if (done && plan[ENTRIES])
        done = INT(num_entry_point_offsets, h->entries) && (!h->entries || INT(offset_len_minus1, h->offset_length));
    if (!done)
        return NULL;
    offsets = h->entries ? PyList_New(h->entries) : PyTuple_New(0);
    for (int i = 0; offsets && i < h->entries; i++) {
        PyObject *one = PyLong_FromUnsignedLong(h->offset[i]);
        if (!one || PyList_SetItem(offsets, i, one) < 0)
            Py_CLEAR(offsets);
    }
    return set(known, N_entry_point_offset_minus1, offsets) < 0 ? NULL : Py_NewRef(Py_True);
}

/* slice(data, start, end, plan, sets, sets that came before, make, into) -> whether all was read */
static PyObject *slice(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    uint8_t head[LONGEST];
    Py_buffer data, plan;
    PyObject *found = NULL;
    header h;
    size_t size = 0;
    (void)self;
    if (count != 8) {
        PyErr_SetString(PyExc_TypeError, "slice takes 8 arguments");
        return NULL;
    }
    const Py_ssize_t start = PyLong_AsSsize_t(arguments[1]), end = PyLong_AsSsize_t(arguments[2]);
    if (PyErr_Occurred() || PyObject_GetBuffer(arguments[0], &data, PyBUF_SIMPLE) < 0)
        return NULL;
    if (PyObject_GetBuffer(arguments[3], &plan, PyBUF_SIMPLE) < 0) {
        PyBuffer_Release(&data);
        return NULL;
    }
    if (start < 0 || end < start || end > data.len || plan.len != PLAN * (Py_ssize_t)sizeof(int32_t) ||
        !PyDict_Check(arguments[7]) || !PyDict_Check(arguments[5]) || !PyList_Check(arguments[4]))
        PyErr_SetString(PyExc_ValueError, "slice: an argument does not fit");
    else {
        size = (size_t)(end - start);
        size = decode_unescape((const uint8_t *)data.buf + start, size < LONGEST ? size : LONGEST, head);
        found = decode_slice(head, size, plan.buf, &h)
                    ? elements(&h, plan.buf, head, arguments[7], arguments[4], arguments[5], arguments[6])
                    : Py_NewRef(Py_False);
    }
    PyBuffer_Release(&plan);
    PyBuffer_Release(&data);
    return found;
}

/* starts(data, at, end) -> places of 00 00 01 that lie whole within [at, end) */
static PyObject *starts(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    enum { ROOM = 1024 };
    size_t places[ROOM], n;
    Py_buffer data;
    PyObject *found;
    (void)self;
    if (count != 3) {
        PyErr_SetString(PyExc_TypeError, "starts takes 3 arguments");
        return NULL;
    }
    Py_ssize_t at = PyLong_AsSsize_t(arguments[1]), end = PyLong_AsSsize_t(arguments[2]);
    if (PyErr_Occurred() || PyObject_GetBuffer(arguments[0], &data, PyBUF_SIMPLE) < 0)
        return NULL;
    end = end < data.len ? end : data.len;
    found = at < 0 ? NULL : PyList_New(0);
    if (at < 0)
        PyErr_SetString(PyExc_ValueError, "starts: a place before the data");
    while (found && at < end) {
        n = decode_starts(data.buf, (size_t)at, (size_t)end, places, ROOM);
        for (size_t i = 0; found && i < n; i++) {
            PyObject *one = PyLong_FromSize_t(places[i]);
            if (!one || PyList_Append(found, one) < 0)
                Py_CLEAR(found);
            Py_XDECREF(one);
        }
        at = n == ROOM ? (Py_ssize_t)places[n - 1] + 1 : end;
    }
    PyBuffer_Release(&data);
    return found;
}

static PyMethodDef methods[] = {
    {"slice", (PyCFunction)(void (*)(void))slice, METH_FASTCALL, "Read the header of a slice; see headers.py."},
    {"starts", (PyCFunction)(void (*)(void))starts, METH_FASTCALL, "Find start codes; see annexb.py."},
    {0}};

static int prepare(PyObject *self)
{
    (void)self;
    for (int i = 0; i < COUNT; i++)
        if (!names[i] && !(names[i] = PyUnicode_InternFromString(TEXTS[i])))
            return -1;
    return 0;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, prepare}, {0, NULL}};
static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_engine", "What is read of every unit.", 0, methods, slots, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__engine(void)
{
    return PyModuleDef_Init(&module);
}

#endif
