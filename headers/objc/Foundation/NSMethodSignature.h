/* The types of a method. */
#pragma once

#import <Foundation/NSObject.h>

OC_NONNULL_BEGIN

@interface NSMethodSignature : NSObject

+ (NSMethodSignature *_Nullable)signatureWithObjCTypes:(const char *)types;

@property (readonly) NSUInteger numberOfArguments;
@property (readonly) NSUInteger frameLength;
@property (readonly) const char *methodReturnType OC_RETURNS_INNER_POINTER;
@property (readonly) NSUInteger methodReturnLength;

- (const char *)getArgumentTypeAtIndex:(NSUInteger)index OC_RETURNS_INNER_POINTER;
- (BOOL)isOneway;

@end

OC_NONNULL_END
