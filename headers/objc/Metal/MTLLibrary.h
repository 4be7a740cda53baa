/* Compiled code, and how source is compiled. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLFunction.h>

OC_NONNULL_BEGIN

/* Of the Metal Shading Language: major in the upper half, minor in the lower. */
OC_ENUM(NSUInteger, MTLLanguageVersion) {
    MTLLanguageVersion1_0 = 1 << 16 | 0,
    MTLLanguageVersion1_1 = 1 << 16 | 1,
    MTLLanguageVersion1_2 = 1 << 16 | 2,
    MTLLanguageVersion2_0 = 2 << 16 | 0,
    MTLLanguageVersion2_1 = 2 << 16 | 1,
    MTLLanguageVersion2_2 = 2 << 16 | 2,
    MTLLanguageVersion2_3 = 2 << 16 | 3,
    MTLLanguageVersion2_4 = 2 << 16 | 4,
    MTLLanguageVersion3_0 = 3 << 16 | 0,
    MTLLanguageVersion3_1 = 3 << 16 | 1,
};

OC_ENUM(NSInteger, MTLLibraryType) {
    MTLLibraryTypeExecutable = 0,
    MTLLibraryTypeDynamic = 1,
};

OC_ENUM(NSInteger, MTLLibraryOptimizationLevel) {
    MTLLibraryOptimizationLevelDefault = 0,
    MTLLibraryOptimizationLevelSize = 1,
};

OC_ENUM(NSInteger, MTLCompileSymbolVisibility) {
    MTLCompileSymbolVisibilityDefault = 0,
    MTLCompileSymbolVisibilityHidden = 1,
};

OC_ENUM(NSUInteger, MTLLibraryError) {
    MTLLibraryErrorUnsupported = 1,
    MTLLibraryErrorInternal = 2,
    MTLLibraryErrorCompileFailure = 3,
    MTLLibraryErrorCompileWarning = 4,
    MTLLibraryErrorFunctionNotFound = 5,
    MTLLibraryErrorFileNotFound = 6,
};

extern NSErrorDomain const MTLLibraryErrorDomain OC_SINCE(10.11);

OC_BLOCK_TYPE(MTLNewLibraryCompletionHandler, void, id<MTLLibrary> _Nullable library, NSError *_Nullable error);

OC_SINCE(10.11)
@interface MTLCompileOptions : NSObject <NSCopying>

@property (nonatomic) MTLLanguageVersion languageVersion;
@property (nonatomic, copy) OC_OF(NSDictionary, NSString *, NSObject *) *_Nullable preprocessorMacros;
@property (nonatomic) MTLLibraryOptimizationLevel optimizationLevel OC_SINCE(13.0);
@property (nonatomic) BOOL fastMathEnabled;
@property (nonatomic) BOOL preserveInvariance OC_SINCE(11.0);
@property (nonatomic) NSUInteger maxTotalThreadsPerThreadgroup OC_SINCE(13.3);

/* What comes out, and what it is linked to */
@property (nonatomic) MTLLibraryType libraryType OC_SINCE(11.0);
@property (nonatomic, copy) NSString *_Nullable installName OC_SINCE(11.0);
@property (nonatomic, copy) OC_OF(NSArray, id<MTLDynamicLibrary>) *_Nullable libraries OC_SINCE(11.0);
@property (nonatomic) MTLCompileSymbolVisibility compileSymbolVisibility OC_SINCE(13.3);
@property (nonatomic) BOOL allowReferencingUndefinedSymbols OC_SINCE(13.3);

@end

OC_SINCE(10.11)
@protocol MTLLibrary <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) MTLLibraryType type OC_SINCE(11.0);
@property (readonly) NSString *_Nullable installName OC_SINCE(11.0);
@property (readonly) OC_OF(NSArray, NSString *) *functionNames;

- (id<MTLFunction> _Nullable)newFunctionWithName:(NSString *)name;
- (id<MTLFunction> _Nullable)newFunctionWithName:(NSString *)name
    constantValues:(MTLFunctionConstantValues *)constantValues error:(NSError **)error OC_SINCE(10.12);
- (void)newFunctionWithName:(NSString *)name constantValues:(MTLFunctionConstantValues *)constantValues
    completionHandler:(OC_BLOCK(void, id<MTLFunction> _Nullable, NSError *_Nullable))completionHandler
    OC_SINCE(10.12);
- (id<MTLFunction> _Nullable)newFunctionWithDescriptor:(MTLFunctionDescriptor *)descriptor
    error:(NSError **)error OC_SINCE(11.0);
- (void)newFunctionWithDescriptor:(MTLFunctionDescriptor *)descriptor
    completionHandler:(OC_BLOCK(void, id<MTLFunction> _Nullable, NSError *_Nullable))completionHandler
    OC_SINCE(11.0);

/* Rendering */
- (void)newIntersectionFunctionWithDescriptor:(MTLIntersectionFunctionDescriptor *_Nullable)descriptor
    completionHandler:(OC_BLOCK(void, id<MTLFunction> _Nullable function, NSError *_Nullable error))completionHandler
    OC_SINCE(11.0);
- (id<MTLFunction> _Nullable)
    newIntersectionFunctionWithDescriptor:(MTLIntersectionFunctionDescriptor *_Nullable)descriptor
    error:(NSError *_Nullable *_Nullable)error OC_SINCE(11.0);

@end

OC_NONNULL_END
