/* Heaps: pieces of one block, the first gap that fits. */
#include <stdlib.h>
#import "fake.h"

enum { ALIGNMENT = 256 };

struct piece {
    size_t offset, length;
    BOOL aliasable;
    struct piece *next;
};

@implementation FakeHeap

- (id)initWithDevice:(FakeDevice *)owner descriptor:(MTLHeapDescriptor *)descriptor {
    if ((self = [super initWithDevice:owner])) {
        type = [descriptor type];
        options = [descriptor resourceOptions];
        storage = storage_new([descriptor size], [descriptor storageMode], NULL);
    }
    return self;
}

- (void)dealloc {
    storage_release(storage);
    [super dealloc];
}

- (MTLHeapType)type {
    return type;
}

- (MTLStorageMode)storageMode {
    return options >> 4 & 15;
}

- (MTLCPUCacheMode)cpuCacheMode {
    return options & 15;
}

- (MTLHazardTrackingMode)hazardTrackingMode {
    MTLHazardTrackingMode mode = options >> 8 & 3;
    return mode ? mode : MTLHazardTrackingModeUntracked;
}

- (MTLResourceOptions)resourceOptions {
    return options;
}

- (NSUInteger)size {
    return storage->length;
}

- (NSUInteger)currentAllocatedSize {
    return storage->allocated;
}

- (NSUInteger)usedSize {
    NSUInteger sum = 0;
    pthread_mutex_lock(&fake_lock);
    for (struct piece *piece = pieces; piece; piece = piece->next)
        if (!piece->aliasable) sum += piece->length;
    pthread_mutex_unlock(&fake_lock);
    return sum;
}

- (NSUInteger)maxAvailableSizeWithAlignment:(NSUInteger)alignment {
    size_t best = 0, end = 0, unit = alignment > ALIGNMENT ? alignment : ALIGNMENT;
    pthread_mutex_lock(&fake_lock);
    for (struct piece *piece = pieces; piece; piece = piece->next) {
        if (piece->aliasable) continue;
        size_t start = storage_rounded(end, unit);
        if (piece->offset > start && piece->offset - start > best) best = piece->offset - start;
        end = piece->offset + piece->length;
    }
    size_t start = storage_rounded(end, unit);
    if (storage->length > start && storage->length - start > best) best = storage->length - start;
    pthread_mutex_unlock(&fake_lock);
    return best;
}

/* The lowest place for `length` bytes, `whole` if there is none; with the lock held. */
- (size_t)place:(size_t)length {
    size_t end = 0;
    for (struct piece *piece = pieces; piece; piece = piece->next) {
        if (piece->aliasable) continue;
        if (piece->offset >= end && piece->offset - end >= length) return end;
        end = storage_rounded(piece->offset + piece->length, ALIGNMENT);
    }
    return end <= storage->length && storage->length - end >= length ? end : storage->length;
}

- (id<MTLBuffer>)bufferAt:(size_t)offset length:(size_t)length options:(MTLResourceOptions)how {
    struct piece *made = calloc(1, sizeof *made), **link = &pieces;
    made->offset = offset;
    made->length = storage_rounded(length, ALIGNMENT);
    while (*link && (*link)->offset <= offset) link = &(*link)->next;
    made->next = *link;
    *link = made;
    pthread_mutex_unlock(&fake_lock);
    struct storage *memory = storage_in_heap(self, made, offset, length);
    return [[FakeBuffer alloc] initWithDevice:device storage:memory options:how heap:self];
}

- (BOOL)takes:(NSUInteger)length options:(MTLResourceOptions)how type:(MTLHeapType)wanted {
    if (type != wanted) fake_misuse("a heap of type %ld does not take this way of making buffers", (long)type);
    else if ((how & 0xff) != (options & 0xff)) fake_misuse("storage or cache mode differ from the heap's");
    else if (!length) fake_misuse("a buffer of length 0");
    else return YES;
    return NO;
}

- (id<MTLBuffer>)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)how {
    if (![self takes:length options:how type:MTLHeapTypeAutomatic]) return nil;
    pthread_mutex_lock(&fake_lock);
    size_t offset = [self place:storage_rounded(length, ALIGNMENT)];
    if (offset < storage->length) return [self bufferAt:offset length:length options:how];
    pthread_mutex_unlock(&fake_lock);
    return nil;
}

- (id<MTLBuffer>)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)how offset:(NSUInteger)offset {
    if (![self takes:length options:how type:MTLHeapTypePlacement]) return nil;
    if (offset % ALIGNMENT || offset > storage->length || length > storage->length - offset) {
        fake_misuse("placed at %lu, %lu bytes long, in a heap of %lu bytes", offset, length, storage->length);
        return nil;
    }
    pthread_mutex_lock(&fake_lock);
    return [self bufferAt:offset length:length options:how];
}

- (MTLPurgeableState)setPurgeableState:(MTLPurgeableState)state {
    return MTLPurgeableStateNonVolatile;
}

- (void)giveBack:(struct piece *)piece {
    pthread_mutex_lock(&fake_lock);
    struct piece **link = &pieces;
    while (*link != piece) link = &(*link)->next;
    *link = piece->next;
    pthread_mutex_unlock(&fake_lock);
    free(piece);
}

- (void)makeAliasable:(struct piece *)piece {
    pthread_mutex_lock(&fake_lock);
    piece->aliasable = YES;
    pthread_mutex_unlock(&fake_lock);
}

@end

@implementation FakeDevice (Heaps)

- (id<MTLHeap>)newHeapWithDescriptor:(MTLHeapDescriptor *)descriptor {
    if (![descriptor size]) fake_misuse("a heap of size 0");
    if ([descriptor storageMode] == MTLStorageModeManaged) fake_misuse("a heap cannot be managed");
    if (![descriptor size] || [descriptor size] > [self maxBufferLength]) return nil;
    if ([descriptor storageMode] == MTLStorageModeManaged) return nil;
    return [[FakeHeap alloc] initWithDevice:self descriptor:descriptor];
}

- (MTLSizeAndAlign)heapBufferSizeAndAlignWithLength:(NSUInteger)length options:(MTLResourceOptions)options {
    return (MTLSizeAndAlign){storage_rounded(length, ALIGNMENT), ALIGNMENT};
}

@end
