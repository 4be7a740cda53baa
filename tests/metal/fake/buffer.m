/* Buffers, and the device's ways to make them. */
#include <string.h>
#import "fake.h"

FakeBuffer *fake_buffer(id object, const char *where) {
    if ([object isKindOfClass:[FakeBuffer class]]) return object;
    fake_misuse("%s: %s is no buffer", where, object ? object_getClassName(object) : "nil");
    return nil;
}

static MTLStorageMode mode_of(MTLResourceOptions options) {
    return options >> 4 & 15;
}

@implementation FakeBuffer

- (id)initWithDevice:(FakeDevice *)owner storage:(struct storage *)memory options:(MTLResourceOptions)how
                heap:(FakeHeap *)place {
    if ((self = [super initWithDevice:owner])) {
        storage = memory;
        options = how;
        heap = [place retain];
    }
    return self;
}

- (void)dealloc {
    if (storage && storage->borrowed)
        fake_misuse("buffer %s died while a command buffer that does not retain it was using it",
                    label ? [label UTF8String] : "without label");
    storage_release(storage);
    [heap release];
    [super dealloc];
}

- (NSUInteger)length {
    return storage->length;
}

- (void *)contents {
    return storage->cpu;
}

- (uint64_t)gpuAddress {
    return (uintptr_t)storage->gpu;
}

- (void)didModifyRange:(NSRange)range {
    if (mode_of(options) != MTLStorageModeManaged) fake_misuse("didModifyRange: of a buffer that is not managed");
    else if (range.location > storage->length || range.length > storage->length - range.location)
        fake_misuse("didModifyRange: {%lu, %lu} of %lu bytes", range.location, range.length, storage->length);
    else memcpy(storage->gpu + range.location, storage->cpu + range.location, range.length);
}

- (MTLStorageMode)storageMode {
    return mode_of(options);
}

- (MTLCPUCacheMode)cpuCacheMode {
    return options & 15;
}

- (MTLHazardTrackingMode)hazardTrackingMode {
    MTLHazardTrackingMode mode = options >> 8 & 3;
    if (mode) return mode;
    return heap ? MTLHazardTrackingModeUntracked : MTLHazardTrackingModeTracked;
}

- (MTLResourceOptions)resourceOptions {
    return options;
}

- (NSUInteger)allocatedSize {
    return storage->allocated ? storage->allocated : storage->length;
}

- (MTLPurgeableState)setPurgeableState:(MTLPurgeableState)state {
    return MTLPurgeableStateNonVolatile;
}

- (id<MTLHeap>)heap {
    return heap;
}

- (NSUInteger)heapOffset {
    return storage->offset;
}

- (void)makeAliasable {
    if (!heap) {
        fake_misuse("makeAliasable of a buffer that is in no heap");
        return;
    }
    aliasable = YES;
    [heap makeAliasable:storage->piece];
}

- (BOOL)isAliasable {
    return aliasable;
}

- (id<MTLBuffer>)remoteStorageBuffer {
    return nil;
}

- (id<MTLBuffer>)newRemoteBufferViewForDevice:(id<MTLDevice>)other {
    return nil;
}

- (void)addDebugMarker:(NSString *)marker range:(NSRange)range {
}

- (void)removeAllDebugMarkers {
}

@end

@implementation FakeDevice (Buffers)

- (BOOL)takesLength:(NSUInteger)length mode:(MTLStorageMode)mode {
    if (!length) fake_misuse("a buffer of length 0");
    if (mode == MTLStorageModeMemoryless) fake_misuse("a buffer cannot be memoryless");
    return length && length <= [self maxBufferLength] && mode != MTLStorageModeMemoryless;
}

- (id<MTLBuffer>)newBufferWithLength:(NSUInteger)length options:(MTLResourceOptions)options {
    if (![self takesLength:length mode:mode_of(options)]) return nil;
    struct storage *memory = storage_new(length, mode_of(options), NULL);
    return [[FakeBuffer alloc] initWithDevice:self storage:memory options:options heap:nil];
}

- (id<MTLBuffer>)newBufferWithBytes:(const void *)bytes length:(NSUInteger)length
                            options:(MTLResourceOptions)options {
    if (mode_of(options) == MTLStorageModePrivate) fake_misuse("newBufferWithBytes: of private memory");
    if (!bytes) fake_misuse("newBufferWithBytes: without bytes");
    if (![self takesLength:length mode:mode_of(options)]) return nil;
    struct storage *memory = storage_new(length, mode_of(options), bytes);
    return [[FakeBuffer alloc] initWithDevice:self storage:memory options:options heap:nil];
}

- (id<MTLBuffer>)newBufferWithBytesNoCopy:(void *)pointer length:(NSUInteger)length
                                  options:(MTLResourceOptions)options deallocator:(id)deallocator {
    if (!pointer || (uintptr_t)pointer % storage_page() || length % storage_page()) {
        fake_misuse("newBufferWithBytesNoCopy: pointer and length must be multiples of the page size");
        return nil;
    }
    if (mode_of(options) == MTLStorageModePrivate) {
        fake_misuse("newBufferWithBytesNoCopy: of private memory");
        return nil;
    }
    if (![self takesLength:length mode:mode_of(options)]) return nil;
    struct storage *memory = storage_of_caller(pointer, length, mode_of(options), deallocator);
    return [[FakeBuffer alloc] initWithDevice:self storage:memory options:options heap:nil];
}

@end
