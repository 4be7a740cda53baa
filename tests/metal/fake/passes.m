/* Descriptors of encoders. */
#import "descriptor.h"

#define ATTACHMENT(Class, Subclass) \
    @interface Subclass : Class { \
        id<MTLCounterSampleBuffer> sampleBuffer; \
        NSUInteger startOfEncoderSampleIndex, endOfEncoderSampleIndex; \
    } \
    @end \
    @implementation Class \
    FAKE_MADE_AS(Subclass) \
    @dynamic sampleBuffer, startOfEncoderSampleIndex, endOfEncoderSampleIndex; \
    -(id)copyWithZone : (NSZone *)zone { \
        return fake_copy(self, @"sampleBuffer", @"startOfEncoderSampleIndex", @"endOfEncoderSampleIndex", nil); \
    } \
    @end \
    @implementation Subclass \
    @synthesize sampleBuffer, startOfEncoderSampleIndex, endOfEncoderSampleIndex; \
    -(void)dealloc { \
        [(id)sampleBuffer release]; \
        [super dealloc]; \
    } \
    @end

ATTACHMENT(MTLComputePassSampleBufferAttachmentDescriptor, FakeComputeAttachment)
ATTACHMENT(MTLBlitPassSampleBufferAttachmentDescriptor, FakeBlitAttachment)
FAKE_ARRAY(MTLComputePassSampleBufferAttachmentDescriptorArray, FakeComputeAttachments,
           MTLComputePassSampleBufferAttachmentDescriptor)
FAKE_ARRAY(MTLBlitPassSampleBufferAttachmentDescriptorArray, FakeBlitAttachments,
           MTLBlitPassSampleBufferAttachmentDescriptor)

@interface FakeComputePass : MTLComputePassDescriptor {
    MTLDispatchType dispatchType;
    MTLComputePassSampleBufferAttachmentDescriptorArray *attachments;
}
@end
@implementation MTLComputePassDescriptor
FAKE_MADE_AS(FakeComputePass)
@dynamic dispatchType, sampleBufferAttachments;
+ (MTLComputePassDescriptor *)computePassDescriptor {
    return [[self new] autorelease];
}
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"dispatchType", nil);
}
@end
@implementation FakeComputePass
@synthesize dispatchType;
- (id)copyWithZone:(NSZone *)zone {
    FakeComputePass *made = [super copyWithZone:zone];
    for (NSUInteger i = 0; i < 4; i++)
        [[made sampleBufferAttachments] setObject:[[self sampleBufferAttachments] objectAtIndexedSubscript:i]
                               atIndexedSubscript:i];
    return made;
}
- (MTLComputePassSampleBufferAttachmentDescriptorArray *)sampleBufferAttachments {
    if (!attachments) attachments = [MTLComputePassSampleBufferAttachmentDescriptorArray new];
    return attachments;
}
- (void)dealloc {
    [attachments release];
    [super dealloc];
}
@end

@interface FakeBlitPass : MTLBlitPassDescriptor {
    MTLBlitPassSampleBufferAttachmentDescriptorArray *attachments;
}
@end
@implementation MTLBlitPassDescriptor
FAKE_MADE_AS(FakeBlitPass)
@dynamic sampleBufferAttachments;
+ (MTLBlitPassDescriptor *)blitPassDescriptor {
    return [[self new] autorelease];
}
- (id)copyWithZone:(NSZone *)zone {
    MTLBlitPassDescriptor *made = [[self class] new];
    for (NSUInteger i = 0; i < 4; i++)
        [[made sampleBufferAttachments] setObject:[[self sampleBufferAttachments] objectAtIndexedSubscript:i]
                               atIndexedSubscript:i];
    return made;
}
@end
@implementation FakeBlitPass
- (MTLBlitPassSampleBufferAttachmentDescriptorArray *)sampleBufferAttachments {
    if (!attachments) attachments = [MTLBlitPassSampleBufferAttachmentDescriptorArray new];
    return attachments;
}
- (void)dealloc {
    [attachments release];
    [super dealloc];
}
@end
