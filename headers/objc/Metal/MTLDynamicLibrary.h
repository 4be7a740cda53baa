/* A library that others link to. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLDynamicLibraryError) {
    MTLDynamicLibraryErrorNone = 0,
    MTLDynamicLibraryErrorInvalidFile = 1,
    MTLDynamicLibraryErrorCompilationFailure = 2,
    MTLDynamicLibraryErrorUnresolvedInstallName = 3,
    MTLDynamicLibraryErrorDependencyLoadFailure = 4,
    MTLDynamicLibraryErrorUnsupported = 5,
};

extern NSErrorDomain const MTLDynamicLibraryDomain OC_SINCE(11.0);

OC_SINCE(11.0)
@protocol MTLDynamicLibrary <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) NSString *installName;
- (BOOL)serializeToURL:(NSURL *)URL error:(NSError **)error;

@end

OC_NONNULL_END
