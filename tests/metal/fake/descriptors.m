/* Descriptors and options of what the device makes. */
#include <stdarg.h>
#import "descriptor.h"

id fake_copy(id object, NSString *key, ...) {
    id made = [[object class] new];
    va_list keys;
    va_start(keys, key);
    for (; key; key = va_arg(keys, NSString *)) [made setValue:[object valueForKey:key] forKey:key];
    va_end(keys);
    return made;
}

@interface FakeArchitecture : MTLArchitecture
@end
@implementation MTLArchitecture
FAKE_MADE_AS(FakeArchitecture)
@dynamic name;
- (id)copyWithZone:(NSZone *)zone {
    return [self retain];
}
@end
@implementation FakeArchitecture
- (NSString *)name {
    return @"fake";
}
@end

@interface FakeCompileOptions : MTLCompileOptions {
    MTLLanguageVersion languageVersion;
    NSDictionary *preprocessorMacros;
    MTLLibraryOptimizationLevel optimizationLevel;
    BOOL fastMathEnabled, preserveInvariance, allowReferencingUndefinedSymbols;
    NSUInteger maxTotalThreadsPerThreadgroup;
    MTLLibraryType libraryType;
    NSString *installName;
    NSArray *libraries;
    MTLCompileSymbolVisibility compileSymbolVisibility;
}
@end
@implementation MTLCompileOptions
FAKE_MADE_AS(FakeCompileOptions)
@dynamic languageVersion, preprocessorMacros, optimizationLevel, fastMathEnabled, preserveInvariance;
@dynamic maxTotalThreadsPerThreadgroup, libraryType, installName, libraries, compileSymbolVisibility;
@dynamic allowReferencingUndefinedSymbols;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"languageVersion", @"preprocessorMacros", @"optimizationLevel", @"fastMathEnabled",
                     @"preserveInvariance", @"maxTotalThreadsPerThreadgroup", @"libraryType", @"installName",
                     @"libraries", @"compileSymbolVisibility", @"allowReferencingUndefinedSymbols", nil);
}
@end
@implementation FakeCompileOptions
@synthesize languageVersion, preprocessorMacros, optimizationLevel, fastMathEnabled, preserveInvariance;
@synthesize maxTotalThreadsPerThreadgroup, libraryType, installName, libraries, compileSymbolVisibility;
@synthesize allowReferencingUndefinedSymbols;
- (id)init {
    if ((self = [super init])) {
        languageVersion = MTLLanguageVersion3_1;
        fastMathEnabled = YES;
    }
    return self;
}
- (void)dealloc {
    [preprocessorMacros release];
    [installName release];
    [libraries release];
    [super dealloc];
}
@end

@interface FakeHeapDescriptor : MTLHeapDescriptor {
    MTLHeapType type;
    NSUInteger size;
    MTLResourceOptions resourceOptions;
}
@end
@implementation MTLHeapDescriptor
FAKE_MADE_AS(FakeHeapDescriptor)
@dynamic type, size, storageMode, cpuCacheMode, hazardTrackingMode, resourceOptions;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"type", @"size", @"resourceOptions", nil);
}
@end
@implementation FakeHeapDescriptor
@synthesize type, size, resourceOptions;
- (id)init {
    if ((self = [super init])) resourceOptions = MTLResourceStorageModePrivate;
    return self;
}
- (void)setStorageMode:(MTLStorageMode)mode {
    resourceOptions = (resourceOptions & ~0xf0UL) | mode << 4;
}
- (MTLStorageMode)storageMode {
    return resourceOptions >> 4 & 15;
}
- (void)setCpuCacheMode:(MTLCPUCacheMode)mode {
    resourceOptions = (resourceOptions & ~0xfUL) | mode;
}
- (MTLCPUCacheMode)cpuCacheMode {
    return resourceOptions & 15;
}
- (void)setHazardTrackingMode:(MTLHazardTrackingMode)mode {
    resourceOptions = (resourceOptions & ~0x300UL) | mode << 8;
}
- (MTLHazardTrackingMode)hazardTrackingMode {
    return resourceOptions >> 8 & 3;
}
@end

@interface FakeCommandBufferDescriptor : MTLCommandBufferDescriptor {
    MTLCommandBufferErrorOption errorOptions;
    BOOL retainedReferences;
}
@end
@implementation MTLCommandBufferDescriptor
FAKE_MADE_AS(FakeCommandBufferDescriptor)
@dynamic errorOptions, retainedReferences;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"errorOptions", @"retainedReferences", nil);
}
@end
@implementation FakeCommandBufferDescriptor
@synthesize errorOptions, retainedReferences;
- (id)init {
    if ((self = [super init])) retainedReferences = YES;
    return self;
}
@end

@interface FakeFunctionDescriptor : MTLFunctionDescriptor {
    NSString *name, *specializedName;
    MTLFunctionConstantValues *constantValues;
    MTLFunctionOptions options;
    NSArray *binaryArchives;
}
@end
@implementation MTLFunctionDescriptor
FAKE_MADE_AS(FakeFunctionDescriptor)
@dynamic name, specializedName, constantValues, options, binaryArchives;
+ (MTLFunctionDescriptor *)functionDescriptor {
    return [[self new] autorelease];
}
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"name", @"specializedName", @"constantValues", @"options", @"binaryArchives", nil);
}
@end
@implementation FakeFunctionDescriptor
@synthesize name, specializedName, constantValues, options, binaryArchives;
- (void)dealloc {
    [name release];
    [specializedName release];
    [constantValues release];
    [binaryArchives release];
    [super dealloc];
}
@end

/* No kernel of the fake has constants: values are taken, and forgotten. */
@implementation MTLFunctionConstantValues
FAKE_MADE_AS(MTLFunctionConstantValues)
- (id)copyWithZone:(NSZone *)zone {
    return [[self class] new];
}
- (void)reset {
}
- (void)setConstantValue:(const void *)value type:(MTLDataType)type atIndex:(NSUInteger)index {
}
- (void)setConstantValue:(const void *)value type:(MTLDataType)type withName:(NSString *)name {
}
- (void)setConstantValues:(const void *)values type:(MTLDataType)type withRange:(NSRange)range {
}
@end
