/* What decode reads of every unit as a libFuzzer target. tools/fuzz/native/program.py writes tables.h: what the headers
 * of streams depend on.
 *
 * Input: a byte for the numbers that headers depend on, one for the room of a search, one for the bytes that are searched
 * at a time, then the stream. Every buffer is exactly as large as it says. A search in parts must find what one over all
 * finds. */
#include "core.h"

#include <stdlib.h>
#include <string.h>
#include "tables.h"

static void *exactly(size_t size)
{
    void *memory = malloc(size ? size : 1);
    if (!memory)
        abort();
    return memory;
}

/* Search `step` bytes at a time with room for `room` units; how many, and a sum over all in `*sum`. */
static size_t search(const uint8_t *data, size_t size, size_t step, size_t room, uint64_t *sum)
{
    size_t start = SIZE_MAX, count = 0;
    for (size_t begin = 0; begin < size; begin += step) {
        const size_t end = step + 2 < size - begin ? begin + step + 2 : size;
        size_t at = begin;
        while (at < end) {
            extent *found = exactly(room * sizeof *found);
            const size_t n = decode_extents(data, &at, end, &start, found, room);
            if (n > room || at > end || (start != SIZE_MAX && start > end) || (n < room && at < end))
                abort(); /* more than there is room for, or no way on */
            for (size_t i = 0; i < n; i++) {
                if (found[i].start >= found[i].end || found[i].end > size || !data[found[i].end - 1])
                    abort();
                *sum = *sum * 31 + found[i].start * 7 + found[i].end;
            }
            count += n;
            free(found);
        }
    }
    *sum = *sum * 31 + start;
    return count;
}

/* The header of a unit, by itself. */
static void unit(const uint8_t *data, size_t size, const int32_t *plan)
{
    const size_t raw_length = size < LONGEST ? size : LONGEST;
    size_t length = raw_length;
    uint8_t *raw = exactly(length), *head = exactly(length);
    header *h = exactly(sizeof *h);
    memcpy(raw, data, length);
    length = decode_unescape(raw, length, head);
    uint8_t *whole = exactly(length);
    memcpy(whole, head, length);
    const int done = decode_slice(whole, length, plan, h);
    if (done) {
        if (h->bits <= 0 || h->bits % 8 || (size_t)h->bits > 8 * length || h->before + h->after > 15 || h->total > 15 ||
            h->l0 > 14 || h->l1 > 14 || h->type > I || h->entries < 0 || h->entries > MOST_OFFSETS ||
            h->address < 0 || (h->address && h->address >= plan[BLOCKS]) || (h->of_sps && h->set >= plan[SETS]))
            abort();
        /* The header depends on nothing behind its end. */
        header *again = exactly(sizeof *again);
        if (!decode_slice(whole, (size_t)h->bits / 8 < 4 ? 4 : (size_t)h->bits / 8, plan, again) ||
            memcmp(h, again, offsetof(header, offset)) || memcmp(h->offset, again->offset, (size_t)h->entries * 4))
            abort();
        free(again);
    }
    header *whole_unit = exactly(sizeof *whole_unit); /* of a unit as it stands it is the same */
    if (decode_unit(raw, raw_length, plan, whole_unit) != done ||
        (done && (memcmp(h, whole_unit, offsetof(header, offset)) ||
                  memcmp(h->offset, whole_unit->offset, (size_t)h->entries * 4))))
        abort();
    free(whole_unit), free(whole), free(h), free(head), free(raw);
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
    if (length < 3)
        return 0;
    const size_t size = length - 3;
    uint8_t *data = exactly(size);
    int32_t *plan = exactly(OPERANDS);
    uint64_t all = 0, parts = 0;
    memcpy(data, input + 3, size);
    memcpy(plan, TABLES[input[0] % (sizeof TABLES / sizeof *TABLES)], OPERANDS);
    if (search(data, size, size + 1, size + 1, &all) != search(data, size, 1 + input[2], 1 + input[1], &parts) || all != parts)
        abort();
    size_t at = 0, start = SIZE_MAX;
    extent one;
    while (at < size)
        if (decode_extents(data, &at, size, &start, &one, 1))
            unit(data + one.start, one.end - one.start, plan);
    if (start != SIZE_MAX)
        unit(data + start, decode_trimmed(data, start, size) - start, plan);
    free(data), free(plan);
    return 0;
}
