/* Lists of objects. */
#pragma once

#import <Foundation/NSEnumerator.h>
#import <Foundation/NSRange.h>

OC_NONNULL_BEGIN

@interface NSArray<__covariant ObjectType> : NSObject <NSCopying, NSFastEnumeration, NSMutableCopying, NSSecureCoding>

@property (readonly) NSUInteger count;

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithObjects:(const ObjectType _Nonnull[_Nullable])objects count:(NSUInteger)count OC_DESIGNATED;
- (ObjectType)objectAtIndex:(NSUInteger)index;

@end

@interface NSArray<ObjectType> (NSExtendedArray)

@property (readonly) ObjectType _Nullable firstObject OC_SINCE(10.6);
@property (readonly) ObjectType _Nullable lastObject;

- (ObjectType)objectAtIndexedSubscript:(NSUInteger)index OC_SINCE(10.8);
- (BOOL)containsObject:(ObjectType)object;
- (NSUInteger)indexOfObject:(ObjectType)object;
- (BOOL)isEqualToArray:(NSArray<ObjectType> *)other;
- (NSArray<ObjectType> *)arrayByAddingObject:(ObjectType)object;
- (NSArray<ObjectType> *)subarrayWithRange:(NSRange)range;
- (void)getObjects:(ObjectType _Nonnull __unsafe_unretained[_Nonnull])objects range:(NSRange)range;
- (NSEnumerator<ObjectType> *)objectEnumerator;
- (void)enumerateObjectsUsingBlock:(OC_BLOCK(void, ObjectType object, NSUInteger index, BOOL *stop))block
    OC_SINCE(10.6);
- (NSArray<ObjectType> *)sortedArrayUsingComparator:(OC_BLOCK(NSComparisonResult, id one, id other))comparator
    OC_SINCE(10.6);

@end

@interface NSArray<ObjectType> (NSArrayCreation)

+ (instancetype)array;
+ (instancetype)arrayWithObject:(ObjectType)object;
+ (instancetype)arrayWithObjects:(const ObjectType _Nonnull[_Nonnull])objects count:(NSUInteger)count;
+ (instancetype)arrayWithArray:(NSArray<ObjectType> *)array;

@end

@interface NSMutableArray<ObjectType> : NSArray <ObjectType>

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithCapacity:(NSUInteger)capacity OC_DESIGNATED;
- (void)addObject:(ObjectType)object;
- (void)insertObject:(ObjectType)object atIndex:(NSUInteger)index;
- (void)replaceObjectAtIndex:(NSUInteger)index withObject:(ObjectType)object;
- (void)removeObjectAtIndex:(NSUInteger)index;
- (void)removeLastObject;

@end

@interface NSMutableArray<ObjectType> (NSExtendedMutableArray)

- (void)setObject:(ObjectType)object atIndexedSubscript:(NSUInteger)index OC_SINCE(10.8);
- (void)addObjectsFromArray:(NSArray<ObjectType> *)array;
- (void)removeObject:(ObjectType)object;
- (void)removeAllObjects;

@end

@interface NSMutableArray<ObjectType> (NSMutableArrayCreation)

+ (instancetype)arrayWithCapacity:(NSUInteger)capacity;

@end

OC_NONNULL_END
