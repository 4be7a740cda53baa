/* Compiled pipelines in a file. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLBinaryArchiveError) {
    MTLBinaryArchiveErrorNone = 0,
    MTLBinaryArchiveErrorInvalidFile = 1,
    MTLBinaryArchiveErrorUnexpectedElement = 2,
    MTLBinaryArchiveErrorCompilationFailure = 3,
    MTLBinaryArchiveErrorInternalError = 4,
};

extern NSErrorDomain const MTLBinaryArchiveDomain OC_SINCE(11.0);

OC_SINCE(11.0)
@interface MTLBinaryArchiveDescriptor : NSObject <NSCopying>

@property (nonatomic, copy) NSURL *_Nullable url;

@end

OC_SINCE(11.0)
@protocol MTLBinaryArchive <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
- (BOOL)addComputePipelineFunctionsWithDescriptor:(MTLComputePipelineDescriptor *)descriptor
    error:(NSError **)error;
- (BOOL)addFunctionWithDescriptor:(MTLFunctionDescriptor *)descriptor library:(id<MTLLibrary>)library
    error:(NSError **)error OC_SINCE(12.0);
- (BOOL)serializeToURL:(NSURL *)URL error:(NSError **)error;

/* Rendering */
- (BOOL)addRenderPipelineFunctionsWithDescriptor:(MTLRenderPipelineDescriptor *_Nullable)descriptor
    error:(NSError *_Nullable *_Nullable)error;
- (BOOL)addTileRenderPipelineFunctionsWithDescriptor:(MTLTileRenderPipelineDescriptor *_Nullable)descriptor
    error:(NSError *_Nullable *_Nullable)error OC_NO_MACOS_VERSION;

@end

OC_NONNULL_END
