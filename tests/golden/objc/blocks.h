/* Blocks as arguments, classes with type arguments, errors by the last parameter.
 *
 * language = "objective-c"
 */
__attribute__((objc_root_class))
@interface NSError
- (long)code;
@end

__attribute__((objc_root_class))
@interface Collection
- (unsigned long)count;
@end

@interface List<Item> : Collection
- (Item)at:(unsigned long)index;
- (void)each:(void (^)(Item item, _Bool *stop))visit;
- (_Bool)load:(const char *)path error:(NSError **)error;
@end
