/* Memory of buffers, as the CPU and as the GPU see it. */
#pragma once

#import <Foundation/Foundation.h>

@class FakeHeap;
struct piece;

/* Shared memory is one; private memory has no CPU side; managed memory has two, which are synchronised by hand. */
struct storage {
    unsigned char *cpu, *gpu;
    size_t length, allocated;
    int references;
    int borrowed; /* by command buffers that do not retain */
    BOOL cpuOwned, gpuOwned;
    id deallocator; /* a block that gets `cpu` and `length` at the end */
    FakeHeap *heap;
    struct piece *piece; /* of the heap */
    size_t offset;       /* in the heap */
};

struct storage *storage_new(size_t length, MTLStorageMode mode, const void *bytes);
struct storage *storage_of_caller(void *bytes, size_t length, MTLStorageMode mode, id deallocator);
struct storage *storage_in_heap(FakeHeap *heap, struct piece *piece, size_t offset, size_t length);
struct storage *storage_retain(struct storage *storage);
void storage_release(struct storage *storage);
size_t storage_page(void);
size_t storage_rounded(size_t length, size_t unit);
