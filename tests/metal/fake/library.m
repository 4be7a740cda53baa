/* Libraries and functions, and the device's ways to them. A library file is "MTLB" and its source. */
#include <stdlib.h>
#include <string.h>
#import "fake.h"

@implementation FakeFunction

- (id)initWithDevice:(FakeDevice *)owner kernel:(const struct kernel *)which {
    if ((self = [super initWithDevice:owner])) kernel = which;
    return self;
}

- (NSString *)name {
    return [NSString stringWithUTF8String:kernel->name];
}

- (MTLFunctionType)functionType {
    return MTLFunctionTypeKernel;
}

- (MTLFunctionOptions)options {
    return MTLFunctionOptionNone;
}

- (NSDictionary *)functionConstantsDictionary {
    return [NSDictionary dictionary];
}

- (MTLPatchType)patchType {
    return MTLPatchTypeNone;
}

- (NSInteger)patchControlPointCount {
    return -1;
}

- (NSArray *)vertexAttributes {
    return nil;
}

@end

@implementation FakeLibrary

- (id)initWithDevice:(FakeDevice *)owner names:(NSArray *)kernels options:(MTLCompileOptions *)how {
    if ((self = [super initWithDevice:owner])) {
        names = [kernels copy];
        type = [how libraryType];
        installName = [[how installName] copy];
    }
    return self;
}

- (void)dealloc {
    [names release];
    [installName release];
    [super dealloc];
}

- (MTLLibraryType)type {
    return type;
}

- (NSString *)installName {
    return installName;
}

- (NSArray *)functionNames {
    return names;
}

- (id<MTLFunction>)newFunctionWithName:(NSString *)name {
    if (!name) fake_misuse("newFunctionWithName: nil");
    if (!name || ![names containsObject:name]) return nil;
    return [[FakeFunction alloc] initWithDevice:device kernel:fake_kernel([name UTF8String])];
}

- (id<MTLFunction>)newFunctionWithName:(NSString *)name constantValues:(MTLFunctionConstantValues *)values
                                 error:(NSError **)error {
    id found = [self newFunctionWithName:name];
    if (found) return found;
    return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorFunctionNotFound,
                     [NSString stringWithFormat:@"Function %@ was not found in the library", name]);
}

- (id<MTLFunction>)newFunctionWithDescriptor:(MTLFunctionDescriptor *)descriptor error:(NSError **)error {
    id found = [self newFunctionWithName:[descriptor name] constantValues:[descriptor constantValues] error:error];
    if ([descriptor specializedName]) [found setLabel:[descriptor specializedName]];
    return found;
}

@end

/* What a completion handler is called with, later. */
struct outcome {
    id handler, made;
    NSError *error;
};

static void tell(void *context) {
    struct outcome *outcome = context;
    BLOCK_CODE(block_of_two, outcome->handler)(outcome->handler, outcome->made, outcome->error);
    block_release(outcome->handler);
    [outcome->made release];
    [outcome->error release];
    free(outcome);
}

void fake_tell_later(id handler, id made, NSError *error) {
    struct outcome *outcome = malloc(sizeof *outcome);
    *outcome = (struct outcome){block_copy(handler), made, [error retain]};
    fake_later(tell, outcome);
}

@implementation FakeDevice (Code)

- (id<MTLLibrary>)newLibraryWithSource:(NSString *)source options:(MTLCompileOptions *)options
                                 error:(NSError **)error {
    NSString *complaint = nil;
    if (!source) fake_misuse("newLibraryWithSource: nil");
    NSArray *names = source ? fake_compile(source, [options preprocessorMacros], &complaint) : nil;
    if (names) return [[FakeLibrary alloc] initWithDevice:self names:names options:options];
    return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorCompileFailure,
                     complaint ? complaint : @"no source");
}

- (void)newLibraryWithSource:(NSString *)source options:(MTLCompileOptions *)options
           completionHandler:(MTLNewLibraryCompletionHandler)handler {
    NSError *error = nil;
    id made = [self newLibraryWithSource:source options:options error:&error];
    fake_tell_later(handler, made, error);
}

- (id<MTLLibrary>)newLibraryWithData:(dispatch_data_t)data error:(NSError **)error {
    NSData *bytes = (NSData *)data; /* as on a Mac, where dispatch data is an NSData */
    NSString *complaint = nil;
    NSArray *names = nil;
    if (![bytes isKindOfClass:[NSData class]]) fake_misuse("newLibraryWithData: of what is no data");
    else if ([bytes length] >= 4 && !memcmp([bytes bytes], "MTLB", 4)) {
        NSData *rest = [bytes subdataWithRange:NSMakeRange(4, [bytes length] - 4)];
        NSString *source = [[NSString alloc] initWithData:rest encoding:NSUTF8StringEncoding];
        names = source ? fake_compile(source, nil, &complaint) : nil;
        [source release];
    }
    if (names) return [[FakeLibrary alloc] initWithDevice:self names:names options:nil];
    return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorUnsupported, @"Invalid library file");
}

- (id<MTLLibrary>)newLibraryWithFile:(NSString *)path error:(NSError **)error {
    NSData *data = [NSData dataWithContentsOfFile:path];
    if (data) return [self newLibraryWithData:(dispatch_data_t)data error:error];
    return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorFileNotFound, @"library not found");
}

- (id<MTLLibrary>)newLibraryWithURL:(NSURL *)url error:(NSError **)error {
    return [self newLibraryWithFile:[url path] error:error];
}

- (id<MTLLibrary>)newDefaultLibrary {
    return nil;
}

- (id<MTLLibrary>)newDefaultLibraryWithBundle:(NSBundle *)bundle error:(NSError **)error {
    return fake_fail(error, MTLLibraryErrorDomain, MTLLibraryErrorFileNotFound, @"no default library was found");
}

@end
