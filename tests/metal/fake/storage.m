/* Memory: counted by hand, because the GPU's thread and heaps hold it too. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#import "fake.h"

static unsigned long allocated;

size_t storage_page(void) {
    return sysconf(_SC_PAGESIZE);
}

size_t storage_rounded(size_t length, size_t unit) {
    return (length + unit - 1) / unit * unit;
}

unsigned long fake_allocated(void) {
    return allocated;
}

static unsigned char *pages(size_t length) {
    void *memory = NULL;
    size_t size = storage_rounded(length, storage_page());
    if (posix_memalign(&memory, storage_page(), size)) abort();
    return memset(memory, 0, size);
}

static struct storage *made(size_t length) {
    struct storage *storage = calloc(1, sizeof *storage);
    storage->length = length;
    storage->references = 1;
    return storage;
}

static void owns(struct storage *storage) {
    storage->allocated = storage_rounded(storage->length, storage_page());
    __sync_fetch_and_add(&allocated, storage->allocated);
}

struct storage *storage_new(size_t length, MTLStorageMode mode, const void *bytes) {
    struct storage *storage = made(length);
    storage->gpu = pages(length);
    storage->gpuOwned = YES;
    if (mode == MTLStorageModeShared) storage->cpu = storage->gpu;
    if (mode == MTLStorageModeManaged) storage->cpu = pages(length), storage->cpuOwned = YES;
    if (bytes) {
        memcpy(storage->gpu, bytes, length);
        if (storage->cpu) memcpy(storage->cpu, bytes, length);
    }
    owns(storage);
    return storage;
}

struct storage *storage_of_caller(void *bytes, size_t length, MTLStorageMode mode, id deallocator) {
    struct storage *storage = made(length);
    storage->cpu = storage->gpu = bytes;
    if (mode == MTLStorageModeManaged) {
        storage->gpu = pages(length);
        storage->gpuOwned = YES;
        memcpy(storage->gpu, bytes, length);
    }
    storage->deallocator = block_copy(deallocator);
    owns(storage);
    return storage;
}

struct storage *storage_in_heap(FakeHeap *heap, struct piece *piece, size_t offset, size_t length) {
    struct storage *storage = made(length), *whole = heap->storage;
    storage->gpu = whole->gpu + offset;
    storage->cpu = whole->cpu ? whole->cpu + offset : NULL;
    storage->heap = [heap retain];
    storage->piece = piece;
    storage->offset = offset;
    return storage;
}

struct storage *storage_retain(struct storage *storage) {
    if (storage) __sync_fetch_and_add(&storage->references, 1);
    return storage;
}

void storage_release(struct storage *storage) {
    if (!storage || __sync_sub_and_fetch(&storage->references, 1)) return;
    __sync_fetch_and_sub(&allocated, storage->allocated);
    if (storage->heap) [storage->heap giveBack:storage->piece];
    if (storage->deallocator) {
        BLOCK_CODE(block_of_memory, storage->deallocator)(storage->deallocator, storage->cpu, storage->length);
        block_release(storage->deallocator);
    }
    if (storage->gpuOwned) free(storage->gpu);
    if (storage->cpuOwned) free(storage->cpu);
    [storage->heap release];
    free(storage);
}
