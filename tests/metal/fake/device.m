/* The one GPU: what it is and can. It lives as long as somebody refers to it. */
#include <time.h>
#import "fake.h"

static FakeDevice *current;
static pthread_mutex_t device_lock = PTHREAD_MUTEX_INITIALIZER;

/* gcc's runtime lets a thread use a class while another is inside of its +initialize. So all that several threads
   may be the first to use is used here, by one. */
static void touch(void) {
    NSAutoreleasePool *pool = [NSAutoreleasePool new];
    NSMutableDictionary *numbers = [NSMutableDictionary dictionary];
    [numbers setObject:[NSMutableArray array] forKey:[NSString stringWithFormat:@"%d", 1]];
    [numbers setObject:[NSNumber numberWithUnsignedLong:1] forKey:[NSMutableString string]];
    [NSArray arrayWithObject:[NSMutableData dataWithLength:1]];
    [[NSError errorWithDomain:@"touch" code:1 userInfo:numbers] localizedDescription];
    [NSURL fileURLWithPath:@"/"];
    [FakeBuffer class], [FakeHeap class], [FakeLibrary class], [FakeFunction class], [FakePipeline class];
    [FakeCommandQueue class], [FakeCommandBuffer class], [FakeComputeEncoder class], [FakeBlitEncoder class];
    [FakeDispatch class], [FakeEncoderInfo class], [FakeEvent class], [FakeSharedEvent class];
    [pool release];
}

id<MTLDevice> MTLCreateSystemDefaultDevice(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, touch);
    pthread_mutex_lock(&device_lock);
    if (current) current->references++;
    else current = [[FakeDevice alloc] init];
    FakeDevice *found = current;
    pthread_mutex_unlock(&device_lock);
    return found;
}

NSArray *MTLCopyAllDevices(void) {
    id<MTLDevice> device = MTLCreateSystemDefaultDevice();
    NSArray *all = [[NSArray alloc] initWithObjects:&device count:1];
    [device release];
    return all;
}

NSArray *MTLCopyAllDevicesWithObserver(id<NSObject> *observer, MTLDeviceNotificationHandler handler) {
    *observer = [FakeCounted new]; /* the parameter is __strong: it is the caller's. The handler is never called. */
    return MTLCopyAllDevices();
}

void MTLRemoveDeviceObserver(id<NSObject> observer) {
}

double fake_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

@implementation FakeDevice

/* Counted here, so that nobody can get a device that another thread is just giving up. */
- (id)retain {
    pthread_mutex_lock(&device_lock);
    references++;
    pthread_mutex_unlock(&device_lock);
    return self;
}

- (oneway void)release {
    pthread_mutex_lock(&device_lock);
    BOOL last = !references;
    if (!last) references--;
    else if (current == self) current = nil;
    pthread_mutex_unlock(&device_lock);
    if (last) [self dealloc];
}

- (NSUInteger)retainCount {
    return references + 1;
}

- (NSString *)name {
    return @"Fake GPU";
}

- (uint64_t)registryID {
    return 0x100000abcULL;
}

- (MTLArchitecture *)architecture {
    return [[MTLArchitecture new] autorelease];
}

- (MTLDeviceLocation)location {
    return MTLDeviceLocationBuiltIn;
}

- (NSUInteger)locationNumber {
    return 0;
}

- (BOOL)isHeadless {
    return NO;
}

- (BOOL)isLowPower {
    return NO;
}

- (BOOL)isRemovable {
    return NO;
}

- (uint64_t)peerGroupID {
    return 0;
}

- (uint32_t)peerIndex {
    return 0;
}

- (uint32_t)peerCount {
    return 0;
}

- (uint64_t)maxTransferRate {
    return 0;
}

- (BOOL)supportsFamily:(MTLGPUFamily)family {
    return (family >= MTLGPUFamilyApple1 && family <= MTLGPUFamilyApple7) || family == MTLGPUFamilyMac2 ||
           (family >= MTLGPUFamilyCommon1 && family <= MTLGPUFamilyCommon3) || family == MTLGPUFamilyMetal3;
}

- (BOOL)supportsFeatureSet:(MTLFeatureSet)set {
    return set == MTLFeatureSet_macOS_GPUFamily2_v1;
}

- (BOOL)supportsFunctionPointers {
    return NO;
}

- (BOOL)supportsRaytracing {
    return NO;
}

- (BOOL)supports32BitFloatFiltering {
    return NO;
}

- (BOOL)supportsPullModelInterpolation {
    return NO;
}

- (MTLArgumentBuffersTier)argumentBuffersSupport {
    return MTLArgumentBuffersTier2;
}

- (BOOL)hasUnifiedMemory {
    return YES;
}

- (MTLSize)maxThreadsPerThreadgroup {
    return MTLSizeMake(1024, 512, 64);
}

- (NSUInteger)maxThreadgroupMemoryLength {
    return 32768;
}

- (NSUInteger)maxBufferLength {
    return 1UL << 30;
}

- (uint64_t)recommendedMaxWorkingSetSize {
    return 3ULL << 30;
}

- (NSUInteger)currentAllocatedSize {
    return fake_allocated();
}

- (id<MTLCommandQueue>)newCommandQueue {
    return [self newCommandQueueWithMaxCommandBufferCount:64];
}

- (id<MTLCommandQueue>)newCommandQueueWithMaxCommandBufferCount:(NSUInteger)count {
    if (!count) fake_misuse("newCommandQueueWithMaxCommandBufferCount: 0");
    return count ? [[FakeCommandQueue alloc] initWithDevice:self limit:count] : nil;
}

- (id<MTLFence>)newFence {
    return [[FakeFence alloc] initWithDevice:self];
}

- (BOOL)shouldMaximizeConcurrentCompilation {
    return concurrent;
}

- (void)setShouldMaximizeConcurrentCompilation:(BOOL)wanted {
    concurrent = wanted;
}

- (NSUInteger)maximumConcurrentCompilationTaskCount {
    return 2;
}

- (void)sampleTimestamps:(MTLTimestamp *)cpu gpuTimestamp:(MTLTimestamp *)gpu {
    *cpu = *gpu = fake_now() * 1e9;
}

@end

@implementation FakeFence
@end
