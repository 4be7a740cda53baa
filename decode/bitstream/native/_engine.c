/* What core.c reads as objects of Python. */
#include <Python.h>

#include "core.h"

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

/* The parts of what `slice` is given about the parameter sets. */
enum { PLAN_BYTES, SPS_SETS, NO_SET, MAKE_SET, MAKE_SLICE, INFERRED, BEFORE, PARTS };

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

/* The set of a slice: none, one of the SPS, or its own. */
static PyObject *chosen_set(const header *h, PyObject *state)
{
    if (h->kind == IDR_W_RADL || h->kind == IDR_N_LP)
        return Py_XNewRef(PyTuple_GetItem(state, NO_SET));
    if (h->of_sps)
        return Py_XNewRef(PyList_GetItem(PyTuple_GetItem(state, SPS_SETS), h->set));
    PyObject *first = distances(h, 0, h->before), *second = first ? distances(h, h->before, h->after) : NULL;
    PyObject *found = second ? PyObject_CallFunctionObjArgs(PyTuple_GetItem(state, MAKE_SET), first, second, NULL) : NULL;
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

/* The elements that a header shares with all that have the same SHARED bytes. */
static PyObject *shared(const header *h, const int32_t *plan, PyObject *state)
{
    PyObject *known = PyDict_Copy(PyTuple_GetItem(state, INFERRED)), *rps = known ? chosen_set(h, state) : NULL;
    long total = h->total;
    int done = rps != NULL;
    if (done && h->of_sps)
        done = (total = used_of(rps)) >= 0;
    done = done && INT(forbidden_zero_bit, h->forbidden) && INT(nal_unit_type, h->kind) && INT(nuh_layer_id, 0) &&
           INT(nuh_temporal_id_plus1, h->temporal) && FLAG(first_slice_segment_in_pic_flag, h->first) &&
           (h->kind < 16 || FLAG(no_output_of_prior_pics_flag, h->no_output)) && INT(slice_pic_parameter_set_id, 0) &&
           INT(slice_segment_address, 0) && FLAG(dependent_slice_segment_flag, 0) && INT(slice_type, h->type) &&
           FLAG(pic_output_flag, 1) && FLAG(slice_temporal_mvp_enabled_flag, h->mvp) &&
           set(known, N_short_term_ref_pic_set, Py_NewRef(rps)) == 0 && INT(num_long_term, 0) &&
           INT(num_pic_total_curr, total) && FLAG(slice_sao_luma_flag, h->sao_luma) &&
           FLAG(slice_sao_chroma_flag, h->sao_chroma) && INT(slice_cb_qp_offset, h->cb) &&
           INT(slice_cr_qp_offset, h->cr) && FLAG(cu_chroma_qp_offset_enabled_flag, 0) &&
           FLAG(deblocking_filter_override_flag, 0) && FLAG(slice_deblocking_filter_disabled_flag, plan[UNFILTERED]) &&
           FLAG(slice_loop_filter_across_slices_enabled_flag, h->across) &&
           set(known, N_entry_point_offset_minus1, PyTuple_New(0)) == 0;
    Py_XDECREF(rps);
    if (done && h->kind != IDR_W_RADL && h->kind != IDR_N_LP)
        done = INT(short_term_ref_pic_set_bits, h->set_bits) && FLAG(short_term_ref_pic_set_sps_flag, h->of_sps) &&
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
    if (!done)
        Py_CLEAR(known);
    return known;
}

/* The elements of a header: a copy of those it shares, which is faster than building them anew, and its own. */
static PyObject *elements(const header *h, const int32_t *plan, PyObject *state)
{
    enum { MOST = 256 };
    PyObject *before = PyTuple_GetItem(state, BEFORE), *known = NULL;
    PyObject *key = PyBytes_FromStringAndSize((const char *)h, SHARED);
    PyObject *common = key ? Py_XNewRef(PyDict_GetItemWithError(before, key)) : NULL;
    if (key && !common && !PyErr_Occurred() && (common = shared(h, plan, state))) {
        if (PyDict_Size(before) >= MOST)
            PyDict_Clear(before);
        if (PyDict_SetItem(before, key, common) < 0)
            Py_CLEAR(common);
    }
    if (common)
        known = PyDict_Copy(common);
    int done = known && INT(slice_qp_delta, h->qp) && INT(header_bits, h->bits) &&
               (h->first || INT(slice_segment_address, h->address)) &&
               (h->kind == IDR_W_RADL || h->kind == IDR_N_LP || INT(slice_pic_order_cnt_lsb, h->lsb)) &&
               (!plan[ENTRIES] || INT(num_entry_point_offsets, h->entries));
    if (done && h->divided) {
        PyObject *offsets = PyList_New(h->entries);
        for (int i = 0; offsets && i < h->entries; i++) {
            PyObject *one = PyLong_FromUnsignedLong(h->offset[i]);
            if (!one || PyList_SetItem(offsets, i, one) < 0)
                Py_CLEAR(offsets);
        }
        done = INT(offset_len_minus1, h->offset_length) && set(known, N_entry_point_offset_minus1, offsets) == 0;
    }
    if (!done)
        Py_CLEAR(known);
    Py_XDECREF(common);
    Py_XDECREF(key);
    return known;
}

/* slice(data, start, end, state) -> the slice, or None for a unit that is none or has something rare */
static PyObject *slice(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    header h;
    Py_buffer data;
    PyObject *state = count == 4 ? arguments[3] : NULL, *found = NULL;
    (void)self;
    if (count != 4) {
        PyErr_SetString(PyExc_TypeError, "slice takes 4 arguments");
        return NULL;
    }
    const Py_ssize_t start = PyLong_AsSsize_t(arguments[1]), end = PyLong_AsSsize_t(arguments[2]);
    if (PyErr_Occurred() || PyObject_GetBuffer(arguments[0], &data, PyBUF_SIMPLE) < 0)
        return NULL;
    PyObject *plan = PyTuple_Check(state) && PyTuple_Size(state) == PARTS ? PyTuple_GetItem(state, PLAN_BYTES) : NULL;
    if (start < 0 || end < start || end > data.len || !plan || !PyBytes_Check(plan) ||
        PyBytes_Size(plan) != PLAN * (Py_ssize_t)sizeof(int32_t) || !PyDict_Check(PyTuple_GetItem(state, INFERRED)) ||
        !PyDict_Check(PyTuple_GetItem(state, BEFORE)) || !PyList_Check(PyTuple_GetItem(state, SPS_SETS)))
        PyErr_SetString(PyExc_ValueError, "slice: an argument does not fit");
    else {
        int32_t numbers[PLAN];
        memcpy(numbers, PyBytes_AsString(plan), sizeof numbers);
        if (decode_unit((const uint8_t *)data.buf + start, (size_t)(end - start), numbers, &h)) {
            PyObject *known = elements(&h, numbers, state);
            found = known ? PyObject_CallFunctionObjArgs(PyTuple_GetItem(state, MAKE_SLICE), NULL) : NULL;
            if (found && PyObject_GenericSetDict(found, known, NULL) < 0)
                Py_CLEAR(found);
            Py_XDECREF(known);
        } else
            found = Py_NewRef(Py_None);
    }
    PyBuffer_Release(&data);
    return found;
}

/* extents(data, at, end, start) -> (units that a start code within [at, end) ends, where the next one begins) */
static PyObject *extents(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    enum { ROOM = 512 };
    extent some[ROOM];
    Py_buffer data;
    (void)self;
    if (count != 4) {
        PyErr_SetString(PyExc_TypeError, "extents takes 4 arguments");
        return NULL;
    }
    Py_ssize_t number[3];
    for (int i = 0; i < 3; i++)
        if ((number[i] = PyLong_AsSsize_t(arguments[1 + i])) == -1 && PyErr_Occurred())
            return NULL;
    if (PyObject_GetBuffer(arguments[0], &data, PyBUF_SIMPLE) < 0)
        return NULL;
    const Py_ssize_t stop = number[1] < data.len ? number[1] : data.len;
    PyObject *found = NULL;
    if (number[0] < 0 || number[2] > number[0])
        PyErr_SetString(PyExc_ValueError, "extents: a place before the data, or a unit that begins behind it");
    else
        found = PyList_New(0);
    size_t at = (size_t)number[0], start = number[2] < 0 ? SIZE_MAX : (size_t)number[2];
    while (found && (Py_ssize_t)at < stop) {
        const size_t n = decode_extents(data.buf, &at, (size_t)stop, &start, some, ROOM);
        for (size_t i = 0; found && i < n; i++) {
            PyObject *first = PyLong_FromSize_t(some[i].start), *last = PyLong_FromSize_t(some[i].end);
            PyObject *pair = first && last ? PyTuple_Pack(2, first, last) : NULL;
            if (!pair || PyList_Append(found, pair) < 0)
                Py_CLEAR(found);
            Py_XDECREF(pair);
            Py_XDECREF(first);
            Py_XDECREF(last);
        }
    }
    PyBuffer_Release(&data);
    return found ? Py_BuildValue("(Nn)", found, start == SIZE_MAX ? (Py_ssize_t)-1 : (Py_ssize_t)start) : NULL;
}

static PyMethodDef methods[] = {
    {"slice", (PyCFunction)(void (*)(void))slice, METH_FASTCALL, "Read the header of a slice; see plain.py."},
    {"extents", (PyCFunction)(void (*)(void))extents, METH_FASTCALL, "Find units; see annexb.py."},
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
