/* Counters: timestamps only, at the ends of encoders and between dispatches. */
#include <stdlib.h>
#import "descriptor.h"

enum { SAMPLES = 4096 };

@interface FakeCounter : FakeCounted <MTLCounter>
@end
@implementation FakeCounter
- (NSString *)name {
    return MTLCommonCounterTimestamp;
}
@end

@interface FakeCounterSet : FakeCounted <MTLCounterSet>
@end
@implementation FakeCounterSet
- (NSString *)name {
    return MTLCommonCounterSetTimestamp;
}
- (NSArray *)counters {
    return [NSArray arrayWithObject:[[FakeCounter new] autorelease]];
}
@end

@interface FakeSampleDescriptor : MTLCounterSampleBufferDescriptor {
    NSString *label;
    id<MTLCounterSet> counterSet;
    NSUInteger sampleCount;
    MTLStorageMode storageMode;
}
@end
@implementation MTLCounterSampleBufferDescriptor
FAKE_MADE_AS(FakeSampleDescriptor)
@dynamic label, counterSet, sampleCount, storageMode;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"label", @"counterSet", @"sampleCount", @"storageMode", nil);
}
@end
@implementation FakeSampleDescriptor
@synthesize label, counterSet, sampleCount, storageMode;
- (void)dealloc {
    [label release];
    [(id)counterSet release];
    [super dealloc];
}
@end

@implementation FakeSampleBuffer

- (id)initWithDevice:(FakeDevice *)owner samples:(MTLCounterSampleBufferDescriptor *)descriptor {
    if ((self = [super initWithDevice:owner])) {
        label = [[descriptor label] copy];
        count = [descriptor sampleCount];
        mode = [descriptor storageMode];
        samples = calloc(count, sizeof *samples);
    }
    return self;
}

- (void)dealloc {
    free(samples);
    [super dealloc];
}

- (NSString *)label {
    return label ? label : @"";
}

- (NSUInteger)sampleCount {
    return count;
}

- (void)sample:(NSUInteger)index {
    samples[index] = fake_now() * 1e9;
}

- (const uint64_t *)samples {
    return samples;
}

- (NSData *)resolveCounterRange:(NSRange)range {
    if (range.location > count || range.length > count - range.location) {
        fake_misuse("resolveCounterRange: {%lu, %lu} of %lu", range.location, range.length, count);
        return nil;
    }
    if (mode != MTLStorageModeShared) return nil;
    return [NSData dataWithBytes:samples + range.location length:range.length * sizeof *samples];
}

@end

@implementation FakeSample

- (void)dealloc {
    [samples release];
    [super dealloc];
}

- (MTLCommandBufferError)run {
    [samples sample:index];
    return MTLCommandBufferErrorNone;
}

@end

@implementation FakeDevice (Counters)

- (NSArray *)counterSets {
    return [NSArray arrayWithObject:[[FakeCounterSet new] autorelease]];
}

- (BOOL)supportsCounterSampling:(MTLCounterSamplingPoint)point {
    return point == MTLCounterSamplingPointAtStageBoundary || point == MTLCounterSamplingPointAtDispatchBoundary ||
           point == MTLCounterSamplingPointAtBlitBoundary;
}

- (id<MTLCounterSampleBuffer>)newCounterSampleBufferWithDescriptor:(MTLCounterSampleBufferDescriptor *)descriptor
                                                             error:(NSError **)error {
    NSUInteger count = [descriptor sampleCount];
    if ([descriptor counterSet] && count && count <= SAMPLES)
        return [[FakeSampleBuffer alloc] initWithDevice:self samples:descriptor];
    if (![descriptor counterSet] || !count)
        return fake_fail(error, MTLCounterErrorDomain, MTLCounterSampleBufferErrorInvalid,
                         @"a sample buffer needs a counter set and a sample count");
    return fake_fail(error, MTLCounterErrorDomain, MTLCounterSampleBufferErrorOutOfMemory, @"too many samples");
}

@end
