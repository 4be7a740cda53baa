/* Classes: methods, class methods, properties, ownership by the family of the name, a root of one's own.
 *
 * language = "objective-c"
 */
@class Shape;

__attribute__((objc_root_class))
@interface Base
+ (instancetype)alloc;
- (instancetype)init;
@end

@interface Shape : Base
@property(nonatomic) double scale;
@property(readonly, getter=isEmpty) _Bool empty;
+ (Shape *)shapeWithSides:(int)sides named:(const char *)name;
- (Shape *)copyScaledBy:(double)factor;
- (void)drawAt:(struct place { float x, y; })place;
- (struct place)place; // hides the struct from a type checker
@end
