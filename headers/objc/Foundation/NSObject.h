/* The root of the classes, and what every object answers. */
#pragma once

#import <Foundation/NSObjCRuntime.h>

@class NSCoder, NSMethodSignature;

OC_NONNULL_BEGIN

@protocol NSObject

- (BOOL)isEqual:(id)object;
@property (readonly) NSUInteger hash;

- (instancetype)self;
- (Class)class;
@property (readonly) Class superclass;
- (BOOL)isKindOfClass:(Class)cls;
- (BOOL)isMemberOfClass:(Class)cls;
- (BOOL)isProxy;
- (BOOL)conformsToProtocol:(Protocol *)protocol;
- (BOOL)respondsToSelector:(SEL)selector;

- (id)performSelector:(SEL)selector;
- (id)performSelector:(SEL)selector withObject:(id)object;
- (id)performSelector:(SEL)selector withObject:(id)object1 withObject:(id)object2;

- (instancetype)retain;
- (oneway void)release;
- (instancetype)autorelease;
- (NSUInteger)retainCount;

@property (readonly, copy) NSString *description;

@optional
@property (readonly, copy) NSString *debugDescription;

@end

OC_ROOT_CLASS OC_SINCE(10.0)
@interface NSObject <NSObject> {
    Class isa;
}

+ (void)load;
+ (void)initialize;

+ (instancetype)alloc OC_NOT_IN_SWIFT;
+ (instancetype)allocWithZone:(NSZone *_Nullable)zone OC_NOT_IN_SWIFT;
+ (instancetype)new OC_NOT_IN_SWIFT;
- (instancetype)init OC_DESIGNATED;
- (id)copy;
- (id)mutableCopy;
- (void)dealloc OC_NOT_IN_SWIFT;

+ (Class)class OC_NOT_IN_SWIFT;
+ (Class)superclass;
+ (NSUInteger)hash;
+ (NSString *)description;
+ (BOOL)conformsToProtocol:(Protocol *)protocol;
+ (BOOL)instancesRespondToSelector:(SEL)selector;
+ (BOOL)isSubclassOfClass:(Class)cls;

- (IMP)methodForSelector:(SEL)selector;
+ (IMP)instanceMethodForSelector:(SEL)selector;
- (NSMethodSignature *)methodSignatureForSelector:(SEL)selector OC_NOT_IN_SWIFT;
+ (NSMethodSignature *)instanceMethodSignatureForSelector:(SEL)selector OC_NOT_IN_SWIFT;
- (void)doesNotRecognizeSelector:(SEL)selector;

@end

@protocol NSCopying

- (id)copyWithZone:(NSZone *_Nullable)zone;

@end

@protocol NSMutableCopying

- (id)mutableCopyWithZone:(NSZone *_Nullable)zone;

@end

@protocol NSCoding

- (void)encodeWithCoder:(NSCoder *)coder;
- (instancetype _Nullable)initWithCoder:(NSCoder *)coder;

@end

@protocol NSSecureCoding <NSCoding>

@property (class, readonly) BOOL supportsSecureCoding;

@end

/* Only the name: archives are outside of these headers. */
@interface NSCoder : NSObject
@end

OC_NONNULL_END
