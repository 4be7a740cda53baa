/* Files in the compressed form that Metal loads. */
#pragma once

#import <Foundation/Foundation.h>

OC_NONNULL_BEGIN

typedef void *MTLIOCompressionContext;

OC_ENUM(NSInteger, MTLIOCompressionMethod) {
    MTLIOCompressionMethodZlib = 0,
    MTLIOCompressionMethodLZFSE = 1,
    MTLIOCompressionMethodLZ4 = 2,
    MTLIOCompressionMethodLZMA = 3,
    MTLIOCompressionMethodLZBitmap = 4,
};

OC_ENUM(NSInteger, MTLIOCompressionStatus) {
    MTLIOCompressionStatusComplete = 0,
    MTLIOCompressionStatusError = 1,
};

OC_ENUM(NSInteger, MTLIOError) {
    MTLIOErrorURLInvalid = 1,
    MTLIOErrorInternal = 2,
};

extern NSErrorDomain const MTLIOErrorDomain OC_SINCE(13.0);

extern size_t MTLIOCompressionContextDefaultChunkSize(void) OC_SINCE(13.0);
extern MTLIOCompressionContext _Nullable MTLIOCreateCompressionContext(const char *path, MTLIOCompressionMethod type,
                                                                       size_t chunkSize) OC_SINCE(13.0);
extern void MTLIOCompressionContextAppendData(MTLIOCompressionContext context, const void *data,
                                              size_t size) OC_SINCE(13.0);
extern MTLIOCompressionStatus MTLIOFlushAndDestroyCompressionContext(MTLIOCompressionContext context) OC_SINCE(13.0);

OC_NONNULL_END
