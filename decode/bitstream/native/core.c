#include "core.h"

#include <string.h>

typedef struct { const uint8_t *data; size_t at, end; int bad; } reader;

static uint32_t u(reader *r, unsigned count)
{
    uint64_t window = 0;
    if (count > r->end - r->at) {
        r->bad = 1;
        return 0;
    }
    const size_t behind = r->at + count, last = (behind + 7) >> 3;
    for (size_t i = r->at >> 3; i < last; i++)
        window = window << 8 | r->data[i];
    r->at = behind;
    return (uint32_t)(window >> (8 * last - behind) & (((uint64_t)1 << count) - 1));
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

/* A signed number from -most to most; 0 and `bad` for another one. */
static int8_t small(reader *r, int32_t most)
{
    const int32_t value = se(r);
    r->bad |= value < -most || value > most;
    return (int8_t)(r->bad ? 0 : value);
}

/* The pictures of a set that stands in the slice, as distances. */
static int own_set(reader *r, header *h)
{
    const uint32_t before = ue(r), after = ue(r);
    if (r->bad || before > 15 || after > 15 - before)
        return 0;
    h->before = (uint8_t)before;
    h->after = (uint8_t)after;
    for (int list = 0, n = 0; list < 2; list++) {
        int32_t poc = 0;
        for (uint32_t i = 0; i < (list ? after : before); i++, n++) {
            const uint32_t distance = ue(r);
            if (r->bad || distance > 32767)
                return 0;
            poc += list ? (int32_t)distance + 1 : -(int32_t)distance - 1;
            h->delta[n] = poc;
            h->used[n] = (uint8_t)u(r, 1);
            h->total += h->used[n];
        }
    }
    return 1;
}

static int inter(reader *r, const int32_t *plan, header *h)
{
    uint32_t l0 = (uint32_t)plan[L0], l1 = (uint32_t)plan[L1];
    if ((h->override = (uint8_t)u(r, 1))) {
        l0 = ue(r);
        l1 = h->type == B ? ue(r) : l1;
    }
    if (l0 > 14 || l1 > 14)
        return 0;
    h->l0 = (uint8_t)l0;
    h->l1 = (uint8_t)l1;
    h->mvd_l1_zero = h->type == B ? (uint8_t)u(r, 1) : 0;
    h->cabac_init = plan[CABAC_INIT] ? (uint8_t)u(r, 1) : 0;
    h->from_l0 = 1;
    if (h->mvp) {
        if (h->type == B)
            h->from_l0 = (uint8_t)u(r, 1);
        const uint32_t most = h->from_l0 ? l0 : l1, index = most ? ue(r) : 0;
        if (index > most)
            return 0;
        h->collocated = (uint8_t)index;
    }
    if (plan[h->type == B ? BI_WEIGHTED : WEIGHTED]) {
        const uint32_t denominator = ue(r);
        if (denominator > 7)
            return 0;
        h->denominator = (uint8_t)denominator;
        if (plan[CHROMA])
            h->chroma_denominator = small(r, 7);
        for (int list = 0; list < 2 - h->type; list++)
            if (u(r, ((list ? l1 : l0) + 1) * (plan[CHROMA] ? 2 : 1)))
                return 0; /* the weights themselves are rare */
    }
    const uint32_t merge = ue(r);
    h->merge = (uint8_t)merge;
    return merge <= 4;
}

static int is_slice(int kind)
{
    return kind <= 9 || (kind >= 16 && kind <= 21);
}

int decode_slice(const uint8_t *data, size_t size, const int32_t *plan, header *h)
{
    reader r = {data, 16, 8 * size, 0};
    memset(h, 0, offsetof(header, offset));
    if (size < 4 || data[0] & 1 || data[1] & 0xF8) /* another layer */
        return 0;
    h->forbidden = data[0] >> 7;
    h->kind = data[0] >> 1 & 63;
    h->temporal = data[1] & 7;
    if (!is_slice(h->kind))
        return 0;
    h->first = (uint8_t)u(&r, 1);
    if (h->kind >= 16)
        h->no_output = (uint8_t)u(&r, 1);
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
    h->type = (uint8_t)type;
    if (h->kind != IDR_W_RADL && h->kind != IDR_N_LP) {
        h->lsb = (int32_t)u(&r, (unsigned)plan[POC_BITS]);
        h->of_sps = (uint8_t)u(&r, 1);
        if (h->of_sps) {
            unsigned bits = 0;
            if (plan[SETS] < 2)
                return 0;
            while ((plan[SETS] - 1) >> bits)
                bits++;
            h->set = (uint8_t)u(&r, bits);
            if (h->set >= plan[SETS])
                return 0;
        } else {
            const size_t at = r.at;
            if (plan[SETS] || !own_set(&r, h))
                return 0;
            h->set_bits = (uint16_t)(r.at - at);
        }
        if (plan[TEMPORAL_MVP])
            h->mvp = (uint8_t)u(&r, 1);
    }
    if (plan[SAO]) {
        h->sao_luma = (uint8_t)u(&r, 1);
        if (plan[CHROMA])
            h->sao_chroma = (uint8_t)u(&r, 1);
    }
    if (h->type != I && !inter(&r, plan, h))
        return 0;
    h->qp = se(&r);
    if (h->qp < -6 * plan[DEPTH] - plan[INIT_QP] || h->qp > 51 - plan[INIT_QP])
        return 0;
    if (plan[CHROMA_QP]) {
        h->cb = small(&r, 12);
        h->cr = small(&r, 12);
    }
    if (plan[OVERRIDE] && u(&r, 1))
        return 0;
    h->across = (uint8_t)plan[ACROSS];
    if (plan[ACROSS] && (h->sao_luma || h->sao_chroma || !plan[UNFILTERED]))
        h->across = (uint8_t)u(&r, 1);
    if (plan[ENTRIES]) {
        const uint32_t count = ue(&r);
        if (r.bad || count > (uint32_t)plan[MOST_ENTRIES] || count > MOST_OFFSETS)
            return 0;
        h->entries = (int32_t)count;
        h->divided = count != 0;
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

int decode_unit(const uint8_t *data, size_t size, const int32_t *plan, header *h)
{
    enum { NEARLY_ALL = 32 };
    uint8_t head[LONGEST];
    if (!size || !is_slice(data[0] >> 1 & 63))
        return 0;
    if (size > NEARLY_ALL && decode_slice(head, decode_unescape(data, NEARLY_ALL, head), plan, h))
        return 1;
    return decode_slice(head, decode_unescape(data, size < LONGEST ? size : LONGEST, head), plan, h);
}

size_t decode_trimmed(const uint8_t *data, size_t start, size_t end)
{
    while (end > start && !data[end - 1])
        end--;
    return end;
}

size_t decode_extents(const uint8_t *data, size_t *at, size_t end, size_t *start, extent *found, size_t room)
{
    enum { BLOCK = 256 };
    size_t n = 0, i = *at;
    while (i + 3 <= end) {
        size_t stop = end - 2;
        if (end - i >= BLOCK + 2) { /* most blocks have none: which a compiler asks of many bytes at once */
            uint8_t least = 255;
            stop = i + BLOCK;
            for (size_t k = i; k < stop; k++) {
                const uint8_t pair = (uint8_t)(data[k] | data[k + 1]);
                least = pair < least ? pair : least;
            }
            if (least) {
                i = stop;
                continue;
            }
        }
        for (; i < stop; i++) {
            if (data[i] | data[i + 1] || data[i + 2] != 1)
                continue;
            if (*start != SIZE_MAX) {
                const size_t last = decode_trimmed(data, *start, i);
                if (last > *start) {
                    if (n == room) {
                        *at = i;
                        return n;
                    }
                    found[n++] = (extent){*start, last};
                }
            }
            *start = i + 3;
        }
    }
    *at = end;
    return n;
}
