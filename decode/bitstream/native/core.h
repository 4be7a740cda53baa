/* What is read of every unit of a byte stream: where it is, and the header of a slice that has nothing rare.
 *
 * The same as `annexb` and `syntax/slices.py` do in Python, which read whatever is met here that is rare. Plain C, that
 * tests and the fuzzer compile alone, with sanitizers. */
#ifndef DECODE_CORE_H
#define DECODE_CORE_H

#include <stddef.h>
#include <stdint.h>

/* What a header depends on; decode/bitstream/native/__init__.py fills it in this order. */
enum {
    POC_BITS, SETS, TEMPORAL_MVP, SAO, CHROMA, L0, L1, CABAC_INIT, WEIGHTED, BI_WEIGHTED, INIT_QP, DEPTH, CHROMA_QP,
    OVERRIDE, UNFILTERED, ACROSS, ENTRIES, MOST_ENTRIES, DEPENDENT, ADDRESS_BITS, BLOCKS, PLAN
};

enum { LONGEST = 192, MOST_OFFSETS = 8 * LONGEST, B = 0, P = 1, I = 2, IDR_W_RADL = 19, IDR_N_LP = 20 };

typedef struct {
    /* What most slices of a stream share: a header differs from one with the same bytes here in what follows alone. */
    int32_t delta[16];
    uint16_t set_bits;
    uint8_t used[16], forbidden, kind, temporal, no_output, first, type, of_sps, set, before, after, total, mvp, sao_luma;
    uint8_t sao_chroma, override, l0, l1, mvd_l1_zero, cabac_init, from_l0, collocated, denominator, merge, across, divided;
    int8_t chroma_denominator, cb, cr;
    /* What is each slice's own. */
    int32_t lsb, address, qp, bits, entries, offset_length;
    uint32_t offset[MOST_OFFSETS];
} header;

#define SHARED offsetof(header, lsb)

typedef struct { size_t start, end; } extent;

/* Read the header of a slice from the bytes of its unit without emulation prevention; 0 for one with something rare. */
int decode_slice(const uint8_t *data, size_t size, const int32_t *plan, header *h);

/* Copy the beginning of a unit without its emulation prevention bytes; how many bytes are left. */
size_t decode_unescape(const uint8_t *data, size_t size, uint8_t *into);

/* The same as decode_slice of a unit as it stands in the stream; of nearly all no more than some bytes are looked at. */
int decode_unit(const uint8_t *data, size_t size, const int32_t *plan, header *h);

/* Units that a start code within [*at, end) ends, from the first on, `room` at most: how many. `*start` is where the unit
 * begins that has not ended, SIZE_MAX before the first; `*at` moves on to where the search goes on. */
size_t decode_extents(const uint8_t *data, size_t *at, size_t end, size_t *start, extent *found, size_t room);

/* The end of a unit without the zeros before the next start code. */
size_t decode_trimmed(const uint8_t *data, size_t start, size_t end);

#endif
