/* The descriptor of a pipeline state, and reflection. */
#import "descriptor.h"

@interface FakePipelineBuffer : MTLPipelineBufferDescriptor {
    MTLMutability mutability;
}
@end
@implementation MTLPipelineBufferDescriptor
FAKE_MADE_AS(FakePipelineBuffer)
@dynamic mutability;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"mutability", nil);
}
@end
@implementation FakePipelineBuffer
@synthesize mutability;
@end

FAKE_ARRAY(MTLPipelineBufferDescriptorArray, FakePipelineBuffers, MTLPipelineBufferDescriptor)

@interface FakePipelineDescriptor : MTLComputePipelineDescriptor {
    NSString *label;
    id<MTLFunction> computeFunction;
    MTLPipelineBufferDescriptorArray *buffers;
    BOOL threadGroupSizeIsMultipleOfThreadExecutionWidth, supportIndirectCommandBuffers;
    BOOL supportAddingBinaryFunctions;
    NSUInteger maxTotalThreadsPerThreadgroup, maxCallStackDepth;
    MTLLinkedFunctions *linkedFunctions;
    NSArray *preloadedLibraries, *insertLibraries, *binaryArchives;
}
@end
@implementation MTLComputePipelineDescriptor
FAKE_MADE_AS(FakePipelineDescriptor)
@dynamic label, computeFunction, buffers, threadGroupSizeIsMultipleOfThreadExecutionWidth;
@dynamic supportIndirectCommandBuffers, supportAddingBinaryFunctions, maxTotalThreadsPerThreadgroup;
@dynamic maxCallStackDepth, linkedFunctions, preloadedLibraries, insertLibraries, binaryArchives;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"label", @"computeFunction", @"threadGroupSizeIsMultipleOfThreadExecutionWidth",
                     @"supportIndirectCommandBuffers", @"supportAddingBinaryFunctions",
                     @"maxTotalThreadsPerThreadgroup", @"maxCallStackDepth", @"linkedFunctions",
                     @"preloadedLibraries", @"insertLibraries", @"binaryArchives", nil);
}
- (void)reset {
}
@end
@implementation FakePipelineDescriptor
@synthesize label, computeFunction, threadGroupSizeIsMultipleOfThreadExecutionWidth;
@synthesize supportIndirectCommandBuffers, supportAddingBinaryFunctions, maxTotalThreadsPerThreadgroup;
@synthesize maxCallStackDepth, linkedFunctions, preloadedLibraries, insertLibraries, binaryArchives;
- (id)init {
    if ((self = [super init])) maxCallStackDepth = 1;
    return self;
}
- (void)reset {
    [self setLabel:nil];
    [self setComputeFunction:nil];
    [self setLinkedFunctions:nil];
    [self setPreloadedLibraries:nil];
    [self setInsertLibraries:nil];
    [self setBinaryArchives:nil];
    [buffers release];
    buffers = nil;
    threadGroupSizeIsMultipleOfThreadExecutionWidth = supportIndirectCommandBuffers = NO;
    supportAddingBinaryFunctions = NO;
    maxTotalThreadsPerThreadgroup = 0;
    maxCallStackDepth = 1;
}
- (void)dealloc {
    [self reset];
    [super dealloc];
}
- (MTLPipelineBufferDescriptorArray *)buffers {
    if (!buffers) buffers = [MTLPipelineBufferDescriptorArray new];
    return buffers;
}
@end

/* One argument of a kernel. */
@interface FakeBinding : FakeCounted <MTLBufferBinding> {
@public
    NSString *name;
    NSUInteger index;
    BOOL written;
}
@end
@implementation FakeBinding
- (void)dealloc {
    [name release];
    [super dealloc];
}
- (NSString *)name {
    return name;
}
- (MTLBindingType)type {
    return MTLBindingTypeBuffer;
}
- (MTLBindingAccess)access {
    return written ? MTLBindingAccessReadWrite : MTLBindingAccessReadOnly;
}
- (NSUInteger)index {
    return index;
}
- (BOOL)isUsed {
    return YES;
}
- (BOOL)isArgument {
    return YES;
}
- (NSUInteger)bufferAlignment {
    return 4;
}
- (NSUInteger)bufferDataSize {
    return 4;
}
- (MTLDataType)bufferDataType {
    return MTLDataTypeUInt;
}
- (MTLPointerType *)bufferPointerType {
    return nil;
}
- (MTLStructType *)bufferStructType {
    return nil;
}
@end

@interface FakeReflection : MTLComputePipelineReflection {
@public
    NSMutableArray *bindings;
}
@end
@implementation MTLComputePipelineReflection
FAKE_MADE_AS(FakeReflection)
@dynamic bindings, arguments;
@end
@implementation FakeReflection
- (void)dealloc {
    [bindings release];
    [super dealloc];
}
- (NSArray *)bindings {
    return bindings;
}
- (NSArray *)arguments {
    return [NSArray array];
}
@end

MTLComputePipelineReflection *fake_reflection(const struct kernel *kernel) {
    FakeReflection *made = (FakeReflection *)[[MTLComputePipelineReflection new] autorelease];
    made->bindings = [NSMutableArray new];
    for (NSUInteger i = 0; kernel->buffers[i]; i++) {
        FakeBinding *binding = [FakeBinding new];
        binding->written = *kernel->buffers[i] == '>';
        binding->name = [[NSString alloc] initWithUTF8String:kernel->buffers[i] + binding->written];
        binding->index = i;
        [made->bindings addObject:binding];
        [binding release];
    }
    return made;
}
