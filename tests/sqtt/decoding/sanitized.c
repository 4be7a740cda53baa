/* Runs the decoding loop alone on streams from standard input; every buffer is exactly as large as it says.
 *
 * Input: 256 entries, the rules, then streams: u64 size, u64 start, u64 step, u64 room, bytes. Output: a line for each with the
 * number of packets, the last position, the time, whether it is cut, and a sum over the columns. */
#define SQTT_CORE_ONLY
#include "_engine.c"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void *exactly(uint64_t size)
{
    void *memory = malloc(size ? size : 1);
    if (!memory)
        abort();
    return memory;
}

int main(void)
{
    entry *table = exactly(256 * sizeof(entry));
    rules *r = exactly(sizeof(rules));
    uint64_t head[4];
    if (fread(table, sizeof(entry), 256, stdin) != 256 || fread(r, sizeof(rules), 1, stdin) != 1)
        return 2;
    while (fread(head, sizeof head, 1, stdin) == 1) {
        const uint64_t size = head[0], step = head[2], room = head[3], end = size * 8 / r->unit;
        uint8_t *data = exactly(size);
        if (fread(data, 1, size, stdin) != size)
            return 2;
        state s = {head[1], 0, 0, 0, 0};
        uint64_t packets = 0, sum = 0;
        while (s.position < end && !s.truncated) {
            uint8_t *kinds = exactly(room);
            int64_t *positions = exactly(8 * room), *times = exactly(8 * room);
            uint64_t before = s.position;
            sqtt_scan(data, size, table, r, &s, s.position + step, kinds, positions, times, room);
            for (uint64_t i = 0; i < s.count; i++)
                sum = sum * 31 + kinds[i] + (uint64_t)positions[i] * 7 + (uint64_t)times[i];
            packets += s.count;
            free(kinds), free(positions), free(times);
            if (s.position == before && !s.truncated)
                return 3; /* no way on */
        }
        printf("%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", packets, s.position, s.time, s.truncated,
               sum);
        free(data);
    }
    free(table), free(r);
    return 0;
}
