/* Objects by key. */
#pragma once

#import <Foundation/NSArray.h>

OC_NONNULL_BEGIN

@interface NSDictionary<__covariant KeyType, __covariant ObjectType>
    : NSObject <NSCopying, NSFastEnumeration, NSMutableCopying, NSSecureCoding>

@property (readonly) NSUInteger count;

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithObjects:(const ObjectType _Nonnull[_Nullable])objects
    forKeys:(const KeyType<NSCopying> _Nonnull[_Nullable])keys count:(NSUInteger)count OC_DESIGNATED;
- (ObjectType _Nullable)objectForKey:(KeyType)key;
- (NSEnumerator<KeyType> *)keyEnumerator;

@end

@interface NSDictionary<KeyType, ObjectType> (NSExtendedDictionary)

@property (readonly, copy) NSArray<KeyType> *allKeys;
@property (readonly, copy) NSArray<ObjectType> *allValues;

- (ObjectType _Nullable)objectForKeyedSubscript:(KeyType)key OC_SINCE(10.8);
- (BOOL)isEqualToDictionary:(NSDictionary<KeyType, ObjectType> *)other;
- (NSEnumerator<ObjectType> *)objectEnumerator;
- (void)enumerateKeysAndObjectsUsingBlock:(OC_BLOCK(void, KeyType key, ObjectType object, BOOL *stop))block
    OC_SINCE(10.6);

@end

@interface NSDictionary<KeyType, ObjectType> (NSDictionaryCreation)

+ (instancetype)dictionary;
+ (instancetype)dictionaryWithObject:(ObjectType)object forKey:(KeyType<NSCopying>)key;
+ (instancetype)dictionaryWithObjects:(const ObjectType _Nonnull[_Nullable])objects
    forKeys:(const KeyType<NSCopying> _Nonnull[_Nullable])keys count:(NSUInteger)count;
+ (instancetype)dictionaryWithObjects:(NSArray<ObjectType> *)objects forKeys:(NSArray<KeyType<NSCopying>> *)keys;
+ (instancetype)dictionaryWithDictionary:(NSDictionary<KeyType, ObjectType> *)dictionary;

@end

@interface NSMutableDictionary<KeyType, ObjectType> : NSDictionary <KeyType, ObjectType>

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithCapacity:(NSUInteger)capacity OC_DESIGNATED;
- (void)setObject:(ObjectType)object forKey:(KeyType<NSCopying>)key;
- (void)removeObjectForKey:(KeyType)key;

@end

@interface NSMutableDictionary<KeyType, ObjectType> (NSExtendedMutableDictionary)

- (void)setObject:(ObjectType _Nullable)object forKeyedSubscript:(KeyType<NSCopying>)key OC_SINCE(10.8);
- (void)addEntriesFromDictionary:(NSDictionary<KeyType, ObjectType> *)dictionary;
- (void)removeAllObjects;

@end

@interface NSMutableDictionary<KeyType, ObjectType> (NSMutableDictionaryCreation)

+ (instancetype)dictionaryWithCapacity:(NSUInteger)capacity;

@end

OC_NONNULL_END
