/* The classes of the fake that know each other, and what all of them use. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/Metal.h>
#include <pthread.h>
#include "block.h"
#include "control.h"
#include "kernel.h"
#include "storage.h"

@class FakeBuffer, FakeCommandBuffer, FakeCommandQueue, FakeDevice, FakeHeap;

/* Counting: an object says when it comes and when it goes. */
id fake_born(id object);
void fake_died(id object);

/* Against the rules: recorded for the test. */
void fake_misuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Makes an error where the caller wants one; gives nil, for `return fake_fail(…)`. */
id fake_fail(NSError **error, NSString *domain, NSInteger code, NSString *description);
NSError *fake_error(NSString *domain, NSInteger code, NSString *description);

/* One lock for what the GPU's thread and others share, and news of any change. */
extern pthread_mutex_t fake_lock;
extern pthread_cond_t fake_changed;
void fake_deadline(struct timespec *when, double seconds);
double fake_now(void);

/* Calls `run` soon on the thread of the handlers, one after the other. */
void fake_later(void (*run)(void *context), void *context);
BOOL fake_is_later(void);
BOOL fake_later_is_idle(void);
void fake_start_thread(void *(*body)(void *));

/* Calls a completion handler later; takes `made` over. */
void fake_tell_later(id handler, id made, NSError *error);

/* An object that is counted; and one that belongs to a device and has a label. */
@interface FakeCounted : NSObject
@end

@interface FakeObject : FakeCounted {
    FakeDevice *device;
    NSString *label;
}
- (id)initWithDevice:(FakeDevice *)owner;
- (id<MTLDevice>)device;
- (NSString *)label;
- (void)setLabel:(NSString *)text;
@end

@interface FakeDevice : FakeCounted <MTLDevice> {
@public
    NSUInteger references;
    BOOL concurrent;
}
@end

@interface FakeHeap : FakeObject <MTLHeap> {
@public
    struct storage *storage;
    struct piece *pieces;
    MTLHeapType type;
    MTLResourceOptions options;
}
- (id)initWithDevice:(FakeDevice *)owner descriptor:(MTLHeapDescriptor *)descriptor;
- (void)giveBack:(struct piece *)piece;
- (void)makeAliasable:(struct piece *)piece;
@end

@interface FakeBuffer : FakeObject <MTLBuffer> {
@public
    struct storage *storage;
    MTLResourceOptions options;
    FakeHeap *heap;
    BOOL aliasable;
}
- (id)initWithDevice:(FakeDevice *)owner storage:(struct storage *)memory options:(MTLResourceOptions)how
    heap:(FakeHeap *)place;
@end

/* The buffer behind an argument; nil with a misuse if it is none, or nil. */
FakeBuffer *fake_buffer(id object, const char *where);

@interface FakeFunction : FakeObject <MTLFunction> {
@public
    const struct kernel *kernel;
}
- (id)initWithDevice:(FakeDevice *)owner kernel:(const struct kernel *)which;
@end

@interface FakeLibrary : FakeObject <MTLLibrary> {
    NSArray *names;
    MTLLibraryType type;
    NSString *installName;
}
- (id)initWithDevice:(FakeDevice *)owner names:(NSArray *)kernels options:(MTLCompileOptions *)how;
@end

/* The names of the kernels in a source, in order; nil and the text of what is wrong if it is no source. */
NSArray *fake_compile(NSString *source, NSDictionary *macros, NSString **complaint);

@interface FakePipeline : FakeObject <MTLComputePipelineState> {
@public
    const struct kernel *kernel;
    NSUInteger threads;
    BOOL indirect;
}
- (void)takeLabel:(NSString *)text;
@end

MTLComputePipelineReflection *fake_reflection(const struct kernel *kernel);

@interface FakeFence : FakeObject <MTLFence>
@end

@interface FakeEvent : FakeObject <MTLEvent> {
@public
    uint64_t value;
}
- (void)reach:(uint64_t)reached;
@end

@interface FakeSharedEvent : FakeEvent <MTLSharedEvent> {
    struct notification *notifications;
}
@end

@interface FakeSampleBuffer : FakeObject <MTLCounterSampleBuffer> {
    NSUInteger count;
    MTLStorageMode mode;
    uint64_t *samples;
}
- (id)initWithDevice:(FakeDevice *)owner samples:(MTLCounterSampleBufferDescriptor *)descriptor;
- (void)sample:(NSUInteger)index;
- (const uint64_t *)samples;
@end

/* How an encoder fared; and one command of it, which the GPU's thread runs. */
@interface FakeEncoderInfo : FakeCounted <MTLCommandBufferEncoderInfo> {
@public
    NSString *label;
    NSMutableArray *signposts;
    MTLCommandEncoderErrorState state;
}
@end

@interface FakeCommand : FakeCounted {
@public
    FakeEncoderInfo *info;
}
- (BOOL)ready;
- (MTLCommandBufferError)run;
@end

@interface FakeSample : FakeCommand {
@public
    FakeSampleBuffer *samples;
    NSUInteger index;
}
@end

@interface FakeCommandQueue : FakeObject <MTLCommandQueue> {
@public
    NSUInteger limit, used;
}
- (id)initWithDevice:(FakeDevice *)owner limit:(NSUInteger)count;
@end

struct blocks {
    id *items;
    int count;
};
void fake_add_block(struct blocks *blocks, id block);
void fake_release_blocks(struct blocks *blocks);

@interface FakeCommandBuffer : FakeObject <MTLCommandBuffer> {
@public
    FakeCommandQueue *queue;
    MTLCommandBufferStatus status;
    MTLCommandBufferErrorOption errorOptions;
    BOOL unretained, enqueued, committed, counted, scheduled, finished;
    void *encoder; /* the open one, which holds us */
    NSMutableArray *commands, *kept, *infos;
    NSUInteger position; /* of the command that runs next */
    struct storage **borrowed;
    int borrowings;
    struct blocks scheduledHandlers, completedHandlers;
    NSError *error;
    NSArray *logs;
    double started, ended, since; /* since when its next command waits */
    FakeCommandBuffer *next;
}
- (id)initWithQueue:(FakeCommandQueue *)owner unretained:(BOOL)borrows options:(MTLCommandBufferErrorOption)wanted;
- (void)keep:(id)object;
- (void)add:(FakeCommand *)command;
- (void)letGo;
@end

/* The list of what the GPU has to do; all three with the lock held. */
void fake_gpu_append(FakeCommandBuffer *buffer);
void fake_gpu_remove(FakeCommandBuffer *buffer);
BOOL fake_gpu_is_idle(void);
void fake_gpu_start(void);

@interface FakeEncoder : FakeObject <MTLCommandEncoder> {
@public
    FakeCommandBuffer *buffer;
    FakeEncoderInfo *info;
    BOOL ended;
    int groups;
    NSMutableArray *atEnd; /* commands that end it */
}
- (id)initWithBuffer:(FakeCommandBuffer *)owner;
- (BOOL)open:(SEL)message; /* NO, and a misuse, once it is ended */
- (void)add:(FakeCommand *)command;
- (void)sample:(id<MTLCounterSampleBuffer>)samples at:(NSUInteger)index atEnd:(BOOL)late;
@end

/* What a dispatch runs with; an encoder fills it, and a copy goes into each command. */
struct arguments {
    const struct kernel *kernel;
    NSUInteger threads; /* at most in a threadgroup */
    struct {
        struct storage *storage;
        size_t offset;
        unsigned char *bytes; /* of setBytes:, with a length */
        size_t length;
    } buffers[FAKE_ARGUMENTS];
    size_t local[FAKE_ARGUMENTS];
    struct {
        struct storage *storage;
        struct texels texels;
        MTLTextureUsage usage;
    } textures[FAKE_TEXTURES];
    struct sampler samplers[FAKE_SAMPLERS];
};
void fake_arguments_copy(struct arguments *to, const struct arguments *from);
void fake_arguments_clear(struct arguments *arguments);
void fake_set_bytes(struct arguments *arguments, const void *bytes, size_t length, NSUInteger index);
void fake_set_storage(struct arguments *arguments, struct storage *storage, size_t offset, NSUInteger index);

/* NO, and a misuse, if a dispatch cannot run like this. */
BOOL fake_may_dispatch(const struct arguments *arguments, MTLSize group, const char *where);

@interface FakeDispatch : FakeCommand {
@public
    struct arguments arguments;
    MTLSize grid, group; /* in threads; the last groups may be smaller */
    struct storage *indirect;
    size_t indirectOffset;
    struct storage **resident;
    int residents;
}
@end

@class FakeIndirectBuffer;

/* Commands of an indirect command buffer, on their way; the encoder's arguments for those that inherit them. */
@interface FakeExecution : FakeCommand {
@public
    FakeIndirectBuffer *commands;
    NSRange range;
    struct arguments arguments;
    struct storage *ranges; /* where the range is read from when it runs, or NULL */
    size_t rangesOffset;
    struct storage **resident;
    int residents;
}
@end
FakeIndirectBuffer *fake_indirect(id object);

@interface FakeArchive : FakeObject <MTLBinaryArchive> {
    NSMutableArray *names;
}
- (id)initWithDevice:(FakeDevice *)owner names:(NSArray *)known;
- (BOOL)knows:(NSString *)name;
@end

/* What a command that failed leaves in the logs of its buffer. */
NSArray *fake_logs(FakeDevice *device, FakeCommand *command);

@interface FakeComputeEncoder : FakeEncoder <MTLComputeCommandEncoder> {
    struct arguments arguments;
    MTLDispatchType dispatchType;
    struct storage **resident; /* of useResource:, for what kernels reach through pointers */
    int residents;
}
- (id)initWithBuffer:(FakeCommandBuffer *)owner type:(MTLDispatchType)type;
@end

@interface FakeBlitEncoder : FakeEncoder <MTLBlitCommandEncoder>
@end
