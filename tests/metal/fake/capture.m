/* The capture manager: one capture at a time, to a file, which is all that the fake writes of it. */
#import "descriptor.h"

@interface FakeCaptureDescriptor : MTLCaptureDescriptor {
    id captureObject;
    MTLCaptureDestination destination;
    NSURL *outputURL;
}
@end
@implementation MTLCaptureDescriptor
FAKE_MADE_AS(FakeCaptureDescriptor)
@dynamic captureObject, destination, outputURL;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"captureObject", @"destination", @"outputURL", nil);
}
@end
@implementation FakeCaptureDescriptor
@synthesize captureObject, destination, outputURL;
- (id)init {
    if ((self = [super init])) destination = MTLCaptureDestinationDeveloperTools;
    return self;
}
- (void)dealloc {
    [captureObject release];
    [outputURL release];
    [super dealloc];
}
@end

@interface FakeCaptureScope : FakeObject <MTLCaptureScope> {
@public
    FakeCommandQueue *queue;
}
@end
@implementation FakeCaptureScope
- (void)dealloc {
    [queue release];
    [super dealloc];
}
- (id<MTLCommandQueue>)commandQueue {
    return queue;
}
- (void)beginScope {
}
- (void)endScope {
}
@end

/* The one manager lives as long as the process and is not counted. */
@interface FakeCaptureManager : MTLCaptureManager {
    BOOL capturing;
    id<MTLCaptureScope> defaultCaptureScope;
}
@end
@implementation MTLCaptureManager
@dynamic isCapturing, defaultCaptureScope;
+ (MTLCaptureManager *)sharedCaptureManager {
    static FakeCaptureManager *shared;
    @synchronized(self) {
        if (!shared) shared = [FakeCaptureManager new];
    }
    return shared;
}
@end
@implementation FakeCaptureManager

@synthesize defaultCaptureScope;

- (id)init {
    return self;
}

- (BOOL)isCapturing {
    return capturing;
}

- (BOOL)supportsDestination:(MTLCaptureDestination)destination {
    return destination == MTLCaptureDestinationGPUTraceDocument;
}

- (BOOL)startCaptureWithDescriptor:(MTLCaptureDescriptor *)descriptor error:(NSError **)error {
    NSInteger code = 0;
    if (capturing) code = MTLCaptureErrorAlreadyCapturing;
    else if (![self supportsDestination:[descriptor destination]]) code = MTLCaptureErrorNotSupported;
    else if (![descriptor captureObject] || ![[descriptor outputURL] isFileURL]) code = MTLCaptureErrorInvalidDescriptor;
    else if (![[NSData data] writeToFile:[[descriptor outputURL] path] atomically:NO])
        code = MTLCaptureErrorInvalidDescriptor;
    if (code) fake_fail(error, MTLCaptureErrorDomain, code, @"Capture failed");
    else capturing = YES;
    return !code;
}

- (void)startCaptureWithDevice:(id<MTLDevice>)device {
    capturing = YES;
}

- (void)startCaptureWithCommandQueue:(id<MTLCommandQueue>)commandQueue {
    capturing = YES;
}

- (void)startCaptureWithScope:(id<MTLCaptureScope>)scope {
    capturing = YES;
}

- (void)stopCapture {
    if (!capturing) fake_misuse("stopCapture without a capture");
    capturing = NO;
}

- (id<MTLCaptureScope>)newCaptureScopeWithDevice:(id<MTLDevice>)device {
    return [[FakeCaptureScope alloc] initWithDevice:(FakeDevice *)device];
}

- (id<MTLCaptureScope>)newCaptureScopeWithCommandQueue:(id<MTLCommandQueue>)commandQueue {
    FakeCaptureScope *made = [self newCaptureScopeWithDevice:[commandQueue device]];
    made->queue = [(FakeCommandQueue *)commandQueue retain];
    return made;
}

@end
