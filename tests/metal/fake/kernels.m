/* The kernels that the fake knows, by the names that they have in Metal source. An access is checked as a GPU's
   memory management would: outside of the buffer the command buffer fails. */
#include <stdint.h>
#include <string.h>
#import "fake.h"

static void *at(struct group *group, struct memory memory, size_t index, size_t size) {
    static unsigned char nowhere[64];
    if (memory.bytes && index < memory.length / size) return memory.bytes + index * size;
    group->fault = 1;
    return nowhere;
}

#define BUFFER(type, argument, index) (*(type *)at(group, group->buffers[argument], (index), sizeof(type)))
#define LOCAL(type, argument, index) (*(type *)at(group, group->local[argument], (index), sizeof(type)))

/* Where a thread is in the grid, and its number, counted through rows and planes. */
struct place {
    size_t x, y, z, number;
};

static struct place place(struct group *group, size_t thread) {
    struct place found;
    MTLSize size = group->size, full = group->full, grid = group->grid;
    found.x = group->position.width * full.width + thread % size.width;
    found.y = group->position.height * full.height + thread / size.width % size.height;
    found.z = group->position.depth * full.depth + thread / size.width / size.height;
    found.number = (found.z * grid.height + found.y) * grid.width + found.x;
    return found;
}

static size_t threads(MTLSize size) {
    return size.width * size.height * size.depth;
}

#define EACH_THREAD(variable) for (size_t variable = 0; variable < threads(group->size); variable++)

/* out[i] = a[i] + b[i] */
static void vector_add(struct group *group) {
    EACH_THREAD(thread) {
        size_t i = place(group, thread).number;
        BUFFER(float, 2, i) = BUFFER(float, 0, i) + BUFFER(float, 1, i);
    }
}

/* out[i] = in[i] * factor */
static void scale(struct group *group) {
    EACH_THREAD(thread) {
        size_t i = place(group, thread).number;
        BUFFER(float, 1, i) = BUFFER(float, 0, i) * BUFFER(float, 2, 0);
    }
}

/* data[i] += 1 */
static void increment(struct group *group) {
    EACH_THREAD(thread) BUFFER(uint32_t, 0, place(group, thread).number) += 1;
}

/* out[i] = x + 1000 y + 1000000 z */
static void positions(struct group *group) {
    EACH_THREAD(thread) {
        struct place where = place(group, thread);
        BUFFER(uint32_t, 0, where.number) = where.x + 1000 * where.y + 1000000 * where.z;
    }
}

/* out[group] = the sum of the group's part of in, through threadgroup memory */
static void group_sum(struct group *group) {
    uint32_t sum = 0;
    EACH_THREAD(thread) LOCAL(uint32_t, 0, thread) = BUFFER(uint32_t, 0, place(group, thread).number);
    EACH_THREAD(thread) sum += LOCAL(uint32_t, 0, thread);
    BUFFER(uint32_t, 1, group->position.width) = sum;
}

/* out[i] = *(device const float *)addresses[i]; only what useResource: named may be reached */
static void gather(struct group *group) {
    EACH_THREAD(thread) {
        size_t i = place(group, thread).number;
        uintptr_t address = BUFFER(uint64_t, 0, i);
        int found = 0;
        for (int r = 0; r < group->residents; r++) {
            uintptr_t start = (uintptr_t)group->resident[r]->gpu;
            found |= address >= start && address + 4 <= start + group->resident[r]->length;
        }
        if (found) BUFFER(float, 1, i) = *(float *)address;
        else group->fault = 1;
    }
}

/* counter += how many threads there are */
static void tally(struct group *group) {
    __sync_fetch_and_add(&BUFFER(uint32_t, 0, 0), threads(group->size));
}

/* A texel; outside of the texture nothing is read and nothing written. */
static unsigned char *texel(struct group *group, int argument, size_t x, size_t y) {
    struct texels texels = group->textures[argument];
    if (x >= texels.size.width || y >= texels.size.height) return NULL;
    return texels.memory + (y * texels.size.width + x) * texels.bytes;
}

/* out.write(1 - in.read(at), at), for formats of 8 bits a channel */
static void invert(struct group *group) {
    EACH_THREAD(thread) {
        struct place where = place(group, thread);
        unsigned char *from = texel(group, 0, where.x, where.y), *to = texel(group, 1, where.x, where.y);
        for (size_t i = 0; from && to && i < group->textures[1].bytes; i++) to[i] = 255 - from[i];
    }
}

/* Where a sampler reads for a place outside; beyond `size` for a texel of zeros. */
static size_t addressed(long at, long size, MTLSamplerAddressMode mode) {
    if (at >= 0 && at < size) return at;
    if (mode == MTLSamplerAddressModeRepeat) return (at % size + size) % size;
    return mode == MTLSamplerAddressModeClampToEdge ? (at < 0 ? 0 : size - 1) : size;
}

/* out.write(in.sample(s, at + offset), at), in pixels */
static void shift(struct group *group) {
    struct texels in = group->textures[0];
    EACH_THREAD(thread) {
        struct place where = place(group, thread);
        long x = (long)where.x + BUFFER(int32_t, 0, 0), y = (long)where.y + BUFFER(int32_t, 0, 1);
        unsigned char *to = texel(group, 1, where.x, where.y);
        unsigned char *from = texel(group, 0, addressed(x, in.size.width, group->samplers[0].horizontal),
                                    addressed(y, in.size.height, group->samplers[0].vertical));
        if (!to) continue;
        if (from) memcpy(to, from, in.bytes);
        else memset(to, 0, in.bytes);
    }
}

static const char *const names_none[] = {NULL};
static const char *const names_images[] = {"in", ">out", NULL};
static const char *const names_offset[] = {"offset", NULL};
static const char *const names_add[] = {"a", "b", ">out", NULL};
static const char *const names_scale[] = {"in", ">out", "factor", NULL};
static const char *const names_data[] = {">data", NULL};
static const char *const names_out[] = {">out", NULL};
static const char *const names_sum[] = {"in", ">out", NULL};
static const char *const names_gather[] = {"addresses", ">out", NULL};
static const char *const names_counter[] = {">counter", NULL};

static const struct kernel kernels[] = {
    {"vector_add", names_add, 0, vector_add},
    {"scale", names_scale, 0, scale},
    {"increment", names_data, 0, increment},
    {"positions", names_out, 0, positions},
    {"group_sum", names_sum, 1, group_sum},
    {"gather", names_gather, 0, gather},
    {"tally", names_counter, 0, tally},
    {"invert", names_none, 0, invert, names_images, 0},
    {"shift", names_offset, 0, shift, names_images, 1},
};

const struct kernel *fake_kernel(const char *name) {
    for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
        if (!strcmp(kernels[i].name, name)) return &kernels[i];
    return NULL;
}
