/* What all encoders do: record commands for their command buffer until endEncoding. */
#import "fake.h"

@implementation FakeEncoder

- (id)initWithBuffer:(FakeCommandBuffer *)owner {
    if ((self = [super initWithDevice:(FakeDevice *)[owner device]])) {
        buffer = [owner retain];
        buffer->encoder = self;
        info = [FakeEncoderInfo new];
        info->signposts = [NSMutableArray new];
        info->state = MTLCommandEncoderErrorStatePending;
        [buffer->infos addObject:info];
    }
    return self;
}

- (oneway void)release {
    if (!ended && [self retainCount] == 1) {
        fake_misuse("an encoder died without endEncoding");
        [self endEncoding];
    }
    [super release];
}

- (void)dealloc {
    [info release];
    [buffer release];
    [super dealloc];
}

- (BOOL)open:(SEL)message {
    if (ended) fake_misuse("%s after endEncoding", sel_getName(message));
    return !ended;
}

- (void)add:(FakeCommand *)command {
    command->info = [info retain];
    [buffer add:command];
    [command release];
}

- (void)sample:(id<MTLCounterSampleBuffer>)samples at:(NSUInteger)index atEnd:(BOOL)late {
    if (!samples || index == NSUIntegerMax) return;
    if (index >= [samples sampleCount]) {
        fake_misuse("sample %lu of a buffer for %lu", index, [samples sampleCount]);
        return;
    }
    FakeSample *command = [FakeSample new];
    command->samples = [(FakeSampleBuffer *)samples retain];
    command->index = index;
    if (!late) {
        [self add:command];
        return;
    }
    if (!atEnd) atEnd = [NSMutableArray new];
    [atEnd addObject:command];
    [command release];
}

- (void)endEncoding {
    if (![self open:_cmd]) return;
    if (groups) fake_misuse("endEncoding with %d debug groups open", groups);
    for (NSUInteger i = 0; i < [atEnd count]; i++) [self add:[[atEnd objectAtIndex:i] retain]];
    [atEnd release];
    atEnd = nil;
    ended = YES;
    buffer->encoder = NULL;
}

- (void)setLabel:(NSString *)text {
    NSString *before = info->label;
    [super setLabel:text];
    info->label = [text copy];
    [before release];
}

- (void)insertDebugSignpost:(NSString *)string {
    if ([self open:_cmd]) [info->signposts addObject:[[string copy] autorelease]];
}

- (void)pushDebugGroup:(NSString *)string {
    if ([self open:_cmd]) groups++;
}

- (void)popDebugGroup {
    if (![self open:_cmd]) return;
    if (groups) groups--;
    else fake_misuse("popDebugGroup without pushDebugGroup:");
}

/* Encoders run one after the other here, so that fences are kept by themselves. */
- (void)updateFence:(id<MTLFence>)fence {
    if ([self open:_cmd] && !fence) fake_misuse("updateFence: nil");
    [buffer keep:fence];
}

- (void)waitForFence:(id<MTLFence>)fence {
    if ([self open:_cmd] && !fence) fake_misuse("waitForFence: nil");
    [buffer keep:fence];
}

- (void)sampleCountersInBuffer:(id<MTLCounterSampleBuffer>)samples atSampleIndex:(NSUInteger)index
                   withBarrier:(BOOL)barrier {
    if (!samples) fake_misuse("sampleCountersInBuffer: nil");
    if ([self open:_cmd]) [self sample:samples at:index atEnd:NO];
}

@end
