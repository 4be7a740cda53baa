/* The decoding loop of sqtt as a libFuzzer target. tools/fuzz/native/program.py writes tables.h: the operands of every layout.
 *
 * Input: a byte for the operands, one for the unit to begin at, one for the units of a slice, one for the room of a
 * slice, then the stream. Every buffer is exactly as large as it says. Slices must give what one run over all gives. */
#define SQTT_CORE_ONLY
#include "_engine.c"

#include <stdlib.h>
#include "tables.h"

static void *exactly(uint64_t size)
{
    void *memory = malloc(size ? size : 1);
    if (!memory)
        abort();
    return memory;
}

/* Decode in slices of `step` units with room for `room` packets; returns a sum over all that came out. */
static uint64_t decode(const uint8_t *data, uint64_t size, const entry *table, const rules *r, uint64_t start, uint64_t step,
                       uint64_t room)
{
    const uint64_t end = size * 8 / r->unit;
    state s = {start < end ? start : end, 0, 0, 0, 0};
    uint64_t sum = 0;
    while (s.position < end && !s.truncated) {
        uint8_t *kinds = exactly(room);
        int64_t *positions = exactly(8 * room), *times = exactly(8 * room);
        const uint64_t before = s.position;
        sqtt_scan(data, size, table, r, &s, step < end - before ? before + step : end, kinds, positions, times, room);
        if (s.count > room || s.position > end || (s.position == before && !s.truncated))
            abort(); /* more than there is room for, or no way on */
        for (uint64_t i = 0; i < s.count; i++)
            sum = sum * 31 + kinds[i] + (uint64_t)positions[i] * 7 + (uint64_t)times[i];
        free(kinds), free(positions), free(times);
    }
    return sum * 31 + s.time * 7 + s.truncated;
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
    if (length < 4)
        return 0;
    const uint64_t size = length - 4;
    uint8_t *data = exactly(size), *operands = exactly(OPERANDS);
    memcpy(data, input + 4, size);
    memcpy(operands, TABLES[input[0] % (sizeof TABLES / sizeof *TABLES)], OPERANDS);
    entry *table = exactly(256 * sizeof(entry));
    rules *r = exactly(sizeof(rules));
    memcpy(table, operands, 256 * sizeof(entry));
    memcpy(r, operands + 256 * sizeof(entry), sizeof(rules));
    const uint64_t whole = decode(data, size, table, r, input[1], UINT64_MAX, size * 8 + 1);
    if (decode(data, size, table, r, input[1], 1 + input[2], 1 + input[3]) != whole)
        abort();
    free(data), free(operands), free(table), free(r);
    return 0;
}
