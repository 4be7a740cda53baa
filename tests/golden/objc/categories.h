/* Categories add to a class, in the module where they stand.
 *
 * language = "objective-c"
 */
__attribute__((objc_root_class))
@interface Number
- (long)value;
@end

@interface Number (Rounding)
- (long)roundedTo:(long)step;
@end

@interface Number ()
@property(readonly) long hidden;
@end
