/* Protocols: required and optional methods, one on top of another, objects that only promise one.
 *
 * language = "objective-c"
 */
@protocol Named
- (const char *)name;
@end

@protocol Saved <Named>
- (_Bool)saveTo:(const char *)path;
@optional
- (void)saved:(id<Named>)by;
@end

__attribute__((objc_root_class))
@interface Store <Saved>
- (id<Saved>)first;
@end
