/* Pipeline states: a kernel and its limits. */
#include <stdlib.h>
#import "fake.h"

enum { THREADS = 1024, WIDTH = 32 };

@implementation FakePipeline

- (MTLResourceID)gpuResourceID {
    return (MTLResourceID){(uintptr_t)self};
}

- (BOOL)supportIndirectCommandBuffers {
    return indirect;
}

- (NSUInteger)threadExecutionWidth {
    return WIDTH;
}

- (NSUInteger)maxTotalThreadsPerThreadgroup {
    return threads;
}

- (NSUInteger)staticThreadgroupMemoryLength {
    return 0;
}

- (id<MTLFunctionHandle>)functionHandleWithFunction:(id<MTLFunction>)function {
    return nil;
}

- (void)setLabel:(NSString *)text {
    fake_misuse("a pipeline state's label comes from its descriptor");
}

- (void)takeLabel:(NSString *)text {
    [super setLabel:text];
}

@end

struct reflected {
    id handler, made, reflection;
    NSError *error;
};

static void tell(void *context) {
    struct reflected *told = context;
    BLOCK_CODE(block_of_three, told->handler)(told->handler, told->made, told->reflection, told->error);
    block_release(told->handler);
    [told->made release];
    [told->reflection release];
    [told->error release];
    free(told);
}

static void reflect_later(id handler, id made, id reflection, NSError *error) {
    struct reflected *told = malloc(sizeof *told);
    *told = (struct reflected){block_copy(handler), made, [reflection retain], [error retain]};
    fake_later(tell, told);
}

@implementation FakeDevice (Pipelines)

- (id<MTLComputePipelineState>)
    newComputePipelineStateWithDescriptor:(MTLComputePipelineDescriptor *)descriptor
                                  options:(MTLPipelineOption)options
                               reflection:(MTLAutoreleasedComputePipelineReflection *)reflection
                                    error:(NSError **)error {
    FakeFunction *function = (FakeFunction *)[descriptor computeFunction];
    NSUInteger limit = [descriptor maxTotalThreadsPerThreadgroup];
    if (![function isKindOfClass:[FakeFunction class]]) {
        fake_misuse("a pipeline state without a function");
        return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorInternal, @"no compute function");
    }
    if (limit > THREADS)
        return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorInternal,
                         @"maxTotalThreadsPerThreadgroup exceeds the device's limit");
    if (options & MTLPipelineOptionFailOnBinaryArchiveMiss) {
        BOOL known = NO;
        for (FakeArchive *archive in [descriptor binaryArchives]) known |= [archive knows:[function name]];
        if (!known) return fake_fail(error, MTLBinaryArchiveDomain, MTLBinaryArchiveErrorNone, @"not in an archive");
    }
    FakePipeline *made = [[FakePipeline alloc] initWithDevice:self];
    made->kernel = function->kernel;
    made->threads = limit ? limit : THREADS;
    made->indirect = [descriptor supportIndirectCommandBuffers];
    [made takeLabel:[descriptor label]];
    if (reflection && options) *reflection = fake_reflection(made->kernel);
    return made;
}

- (id<MTLComputePipelineState>)
    newComputePipelineStateWithFunction:(id<MTLFunction>)function
                                options:(MTLPipelineOption)options
                             reflection:(MTLAutoreleasedComputePipelineReflection *)reflection
                                  error:(NSError **)error {
    MTLComputePipelineDescriptor *descriptor = [MTLComputePipelineDescriptor new];
    [descriptor setComputeFunction:function];
    id made = [self newComputePipelineStateWithDescriptor:descriptor
                                                  options:options
                                               reflection:reflection
                                                    error:error];
    [descriptor release];
    return made;
}

- (id<MTLComputePipelineState>)newComputePipelineStateWithFunction:(id<MTLFunction>)function
                                                             error:(NSError **)error {
    return [self newComputePipelineStateWithFunction:function options:0 reflection:NULL error:error];
}

- (void)newComputePipelineStateWithFunction:(id<MTLFunction>)function
                          completionHandler:(MTLNewComputePipelineStateCompletionHandler)handler {
    NSError *error = nil;
    id made = [self newComputePipelineStateWithFunction:function error:&error];
    fake_tell_later(handler, made, error);
}

- (void)newComputePipelineStateWithFunction:(id<MTLFunction>)function options:(MTLPipelineOption)options
                          completionHandler:(MTLNewComputePipelineStateWithReflectionCompletionHandler)handler {
    NSError *error = nil;
    MTLComputePipelineReflection *told = nil;
    id made = [self newComputePipelineStateWithFunction:function options:options reflection:&told error:&error];
    reflect_later(handler, made, told, error);
}

- (void)newComputePipelineStateWithDescriptor:(MTLComputePipelineDescriptor *)descriptor
                                      options:(MTLPipelineOption)options
                            completionHandler:
                                (MTLNewComputePipelineStateWithReflectionCompletionHandler)handler {
    NSError *error = nil;
    MTLComputePipelineReflection *told = nil;
    id made = [self newComputePipelineStateWithDescriptor:descriptor
                                                  options:options
                                               reflection:&told
                                                    error:&error];
    reflect_later(handler, made, told, error);
}

@end
