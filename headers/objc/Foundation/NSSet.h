/* Objects without order. */
#pragma once

#import <Foundation/NSArray.h>

OC_NONNULL_BEGIN

@interface NSSet<__covariant ObjectType> : NSObject <NSCopying, NSFastEnumeration, NSMutableCopying, NSSecureCoding>

@property (readonly) NSUInteger count;

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithObjects:(const ObjectType _Nonnull[_Nullable])objects count:(NSUInteger)count OC_DESIGNATED;
- (ObjectType _Nullable)member:(ObjectType)object;
- (NSEnumerator<ObjectType> *)objectEnumerator;

@end

@interface NSSet<ObjectType> (NSExtendedSet)

@property (readonly, copy) NSArray<ObjectType> *allObjects;

- (ObjectType _Nullable)anyObject;
- (BOOL)containsObject:(ObjectType)object;
- (BOOL)isEqualToSet:(NSSet<ObjectType> *)other;

@end

@interface NSSet<ObjectType> (NSSetCreation)

+ (instancetype)set;
+ (instancetype)setWithObject:(ObjectType)object;
+ (instancetype)setWithObjects:(const ObjectType _Nonnull[_Nonnull])objects count:(NSUInteger)count;
+ (instancetype)setWithArray:(NSArray<ObjectType> *)array;

@end

@interface NSMutableSet<ObjectType> : NSSet <ObjectType>

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithCapacity:(NSUInteger)capacity OC_DESIGNATED;
- (void)addObject:(ObjectType)object;
- (void)removeObject:(ObjectType)object;

@end

OC_NONNULL_END
