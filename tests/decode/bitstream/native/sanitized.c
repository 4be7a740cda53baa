/* Runs the engine alone on units from standard input; every buffer is exactly as large as it says.
 *
 * Input: the plan, then units: u32 size, bytes. Output: a line for each with the units that end in it, whether it
 * is the header of a slice, and how many bits of it. */
#include "core.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int32_t *plan = malloc(PLAN * sizeof *plan);
    header *h = malloc(sizeof *h), *again = malloc(sizeof *again);
    uint32_t size;
    if (!plan || !h || !again || fread(plan, sizeof *plan, PLAN, stdin) != PLAN)
        return 2;
    while (fread(&size, sizeof size, 1, stdin) == 1) {
        uint8_t *data = malloc(size ? size : 1), *head;
        extent some[3];
        size_t at = 0, start = SIZE_MAX, found = 0, length = size < LONGEST ? size : LONGEST;
        if (!data || fread(data, 1, size, stdin) != size)
            return 2;
        while (at < size) /* little room, so that it has to go on */
            found += decode_extents(data, &at, size, &start, some, 3);
        head = malloc(length ? length : 1);
        length = decode_unescape(data, length, head);
        head = realloc(head, length ? length : 1);
        const int done = decode_slice(head, length, plan, h);
        if (decode_unit(data, size, plan, again) != done ||
            (done && (memcmp(h, again, offsetof(header, offset)) ||
                      memcmp(h->offset, again->offset, (size_t)h->entries * sizeof *h->offset))))
            return 3; /* of a unit as it stands it is the same */
        printf("%zu %d %d\n", found, done, done ? h->bits : 0);
        free(head);
        free(data);
    }
    free(plan);
    free(h);
    free(again);
    return 0;
}
