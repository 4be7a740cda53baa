/* What a kernel gets, and a dispatch that runs it group by group. */
#include <stdlib.h>
#include <string.h>
#import "fake.h"

enum { LOCAL_MEMORY = 32768 };

void fake_set_bytes(struct arguments *arguments, const void *bytes, size_t length, NSUInteger index) {
    fake_set_storage(arguments, NULL, 0, index);
    arguments->buffers[index].bytes = memcpy(malloc(length), bytes, length);
    arguments->buffers[index].length = length;
}

void fake_set_storage(struct arguments *arguments, struct storage *storage, size_t offset, NSUInteger index) {
    storage_retain(storage);
    storage_release(arguments->buffers[index].storage);
    free(arguments->buffers[index].bytes);
    arguments->buffers[index].bytes = NULL;
    arguments->buffers[index].storage = storage;
    arguments->buffers[index].offset = offset;
}

void fake_arguments_copy(struct arguments *to, const struct arguments *from) {
    *to = *from;
    for (int i = 0; i < FAKE_ARGUMENTS; i++) {
        storage_retain(to->buffers[i].storage);
        if (to->buffers[i].bytes)
            to->buffers[i].bytes = memcpy(malloc(to->buffers[i].length), to->buffers[i].bytes, to->buffers[i].length);
    }
    for (int i = 0; i < FAKE_TEXTURES; i++) storage_retain(to->textures[i].storage);
}

void fake_arguments_clear(struct arguments *arguments) {
    for (NSUInteger i = 0; i < FAKE_ARGUMENTS; i++) fake_set_storage(arguments, NULL, 0, i);
    for (int i = 0; i < FAKE_TEXTURES; i++) {
        storage_release(arguments->textures[i].storage);
        arguments->textures[i].storage = NULL;
    }
}

/* NO, and a misuse, if a texture or a sampler of the kernel is missing, or a texture must not be written to. */
static BOOL has_textures(const struct arguments *arguments, const char *where) {
    const char *const *names = arguments->kernel->textures, *name = arguments->kernel->name;
    for (int i = 0; names && names[i]; i++) {
        MTLTextureUsage wanted = *names[i] == '>' ? MTLTextureUsageShaderWrite : MTLTextureUsageShaderRead;
        if (!arguments->textures[i].storage) fake_misuse("%s: kernel %s: missing texture at index %d", where, name, i);
        else if (!(arguments->textures[i].usage & wanted))
            fake_misuse("%s: kernel %s: texture at index %d lacks the usage %lu", where, name, i, wanted);
        else continue;
        return NO;
    }
    for (int i = 0; i < arguments->kernel->samplers; i++) {
        if (arguments->samplers[i].given) continue;
        fake_misuse("%s: kernel %s: missing sampler at index %d", where, name, i);
        return NO;
    }
    return YES;
}

BOOL fake_may_dispatch(const struct arguments *arguments, MTLSize group, const char *where) {
    NSUInteger threads = group.width * group.height * group.depth, local = 0;
    if (!arguments->kernel) {
        fake_misuse("%s without a pipeline state", where);
        return NO;
    }
    if (!threads || threads > arguments->threads || group.width > 1024 || group.height > 512 || group.depth > 64) {
        fake_misuse("%s: %lu x %lu x %lu threads in a group, %lu are possible", where, group.width, group.height,
                    group.depth, arguments->threads);
        return NO;
    }
    for (int i = 0; arguments->kernel->buffers[i]; i++) {
        if (arguments->buffers[i].storage || arguments->buffers[i].bytes) continue;
        fake_misuse("%s: kernel %s: missing buffer at index %d", where, arguments->kernel->name, i);
        return NO;
    }
    if (!has_textures(arguments, where)) return NO;
    for (int i = 0; i < FAKE_ARGUMENTS; i++) {
        local += arguments->local[i];
        if (i >= arguments->kernel->locals || arguments->local[i]) continue;
        fake_misuse("%s: kernel %s: missing threadgroup memory at index %d", where, arguments->kernel->name, i);
        return NO;
    }
    if (local > LOCAL_MEMORY) fake_misuse("%s: %lu bytes of threadgroup memory", where, local);
    return local <= LOCAL_MEMORY;
}

@implementation FakeDispatch

- (void)dealloc {
    fake_arguments_clear(&arguments);
    storage_release(indirect);
    while (residents) storage_release(resident[--residents]);
    free(resident);
    [super dealloc];
}

static struct memory memory(struct arguments *arguments, int index) {
    struct storage *storage = arguments->buffers[index].storage;
    size_t offset = arguments->buffers[index].offset;
    if (storage) return (struct memory){storage->gpu + offset, storage->length - offset};
    return (struct memory){arguments->buffers[index].bytes, arguments->buffers[index].length};
}

static NSUInteger groups_of(NSUInteger threads, NSUInteger size) {
    return (threads + size - 1) / size;
}

static NSUInteger part(NSUInteger threads, NSUInteger size, NSUInteger position) {
    NSUInteger left = threads - position * size;
    return left < size ? left : size;
}

- (MTLCommandBufferError)run {
    struct group now = {{0}};
    unsigned char *local = calloc(1, LOCAL_MEMORY), *free_local = local;
    if (indirect) {
        uint32_t counts[3];
        memcpy(counts, indirect->gpu + indirectOffset, sizeof counts);
        grid = MTLSizeMake(counts[0] * group.width, counts[1] * group.height, counts[2] * group.depth);
    }
    now.grid = grid;
    now.full = group;
    now.resident = resident;
    now.residents = residents;
    for (int i = 0; i < FAKE_ARGUMENTS; i++) {
        now.buffers[i] = memory(&arguments, i);
        now.local[i] = (struct memory){free_local, arguments.local[i]};
        free_local += arguments.local[i];
    }
    for (int i = 0; i < FAKE_TEXTURES; i++) {
        now.textures[i] = arguments.textures[i].texels;
        now.textures[i].memory = arguments.textures[i].storage ? arguments.textures[i].storage->gpu : NULL;
    }
    now.samplers = arguments.samplers;
    MTLSize count = {groups_of(grid.width, group.width), groups_of(grid.height, group.height),
                     groups_of(grid.depth, group.depth)};
    for (NSUInteger i = 0; i < count.width * count.height * count.depth && !now.fault; i++) {
        now.position = MTLSizeMake(i % count.width, i / count.width % count.height, i / count.width / count.height);
        now.size = MTLSizeMake(part(grid.width, group.width, now.position.width),
                               part(grid.height, group.height, now.position.height),
                               part(grid.depth, group.depth, now.position.depth));
        arguments.kernel->run(&now);
    }
    free(local);
    return now.fault ? MTLCommandBufferErrorPageFault : MTLCommandBufferErrorNone;
}

@end
