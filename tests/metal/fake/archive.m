/* Binary archives and dynamic libraries: files that begin with a mark, then a name a line. */
#import "descriptor.h"

@interface FakeArchiveDescriptor : MTLBinaryArchiveDescriptor {
    NSURL *url;
}
@end
@implementation MTLBinaryArchiveDescriptor
FAKE_MADE_AS(FakeArchiveDescriptor)
@dynamic url;
- (id)copyWithZone:(NSZone *)zone {
    return fake_copy(self, @"url", nil);
}
@end
@implementation FakeArchiveDescriptor
@synthesize url;
- (void)dealloc {
    [url release];
    [super dealloc];
}
@end

static BOOL save(NSString *mark, NSArray *names, NSURL *url, NSString *domain, NSInteger code, NSError **error) {
    NSArray *lines = [[NSArray arrayWithObject:mark] arrayByAddingObjectsFromArray:names];
    NSString *text = [lines componentsJoinedByString:@"\n"];
    if ([[text dataUsingEncoding:NSUTF8StringEncoding] writeToFile:[url path] atomically:YES]) return YES;
    fake_fail(error, domain, code, @"the file cannot be written");
    return NO;
}

/* The names in a file with that mark; nil if it is none. */
static NSArray *names_in(NSString *mark, NSURL *url) {
    NSData *data = [NSData dataWithContentsOfFile:[url path]];
    NSString *text = data ? [[[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] autorelease] : nil;
    NSArray *lines = [text componentsSeparatedByString:@"\n"];
    if (![[lines objectAtIndex:0] isEqual:mark]) return nil;
    return [lines subarrayWithRange:NSMakeRange(1, [lines count] - 1)];
}

@implementation FakeArchive

- (id)initWithDevice:(FakeDevice *)owner names:(NSArray *)known {
    if ((self = [super initWithDevice:owner])) names = [known mutableCopy];
    return self;
}

- (void)dealloc {
    [names release];
    [super dealloc];
}

- (BOOL)knows:(NSString *)name {
    return [names containsObject:name];
}

- (BOOL)addComputePipelineFunctionsWithDescriptor:(MTLComputePipelineDescriptor *)descriptor error:(NSError **)error {
    if ([descriptor computeFunction]) {
        [names addObject:[[descriptor computeFunction] name]];
        return YES;
    }
    fake_fail(error, MTLBinaryArchiveDomain, MTLBinaryArchiveErrorUnexpectedElement, @"no compute function");
    return NO;
}

- (BOOL)addFunctionWithDescriptor:(MTLFunctionDescriptor *)descriptor library:(id<MTLLibrary>)library
                            error:(NSError **)error {
    if ([descriptor name] && [[library functionNames] containsObject:[descriptor name]]) {
        [names addObject:[descriptor name]];
        return YES;
    }
    fake_fail(error, MTLBinaryArchiveDomain, MTLBinaryArchiveErrorCompilationFailure, @"no such function");
    return NO;
}

- (BOOL)serializeToURL:(NSURL *)url error:(NSError **)error {
    return save(@"MTLA", names, url, MTLBinaryArchiveDomain, MTLBinaryArchiveErrorInvalidFile, error);
}

@end

@interface FakeDynamicLibrary : FakeObject <MTLDynamicLibrary> {
@public
    NSString *installName;
}
@end
@implementation FakeDynamicLibrary

- (void)dealloc {
    [installName release];
    [super dealloc];
}

- (NSString *)installName {
    return installName;
}

- (BOOL)serializeToURL:(NSURL *)url error:(NSError **)error {
    NSArray *names = [NSArray arrayWithObject:installName];
    return save(@"MTLD", names, url, MTLDynamicLibraryDomain, MTLDynamicLibraryErrorInvalidFile, error);
}

@end

@implementation FakeDevice (Archives)

- (id<MTLBinaryArchive>)newBinaryArchiveWithDescriptor:(MTLBinaryArchiveDescriptor *)descriptor
                                                 error:(NSError **)error {
    NSArray *names = [descriptor url] ? names_in(@"MTLA", [descriptor url]) : [NSArray array];
    if (names) return [[FakeArchive alloc] initWithDevice:self names:names];
    return fake_fail(error, MTLBinaryArchiveDomain, MTLBinaryArchiveErrorInvalidFile, @"Invalid archive");
}

- (BOOL)supportsDynamicLibraries {
    return YES;
}

- (id<MTLDynamicLibrary>)named:(NSString *)name {
    FakeDynamicLibrary *made = [[FakeDynamicLibrary alloc] initWithDevice:self];
    made->installName = [name copy];
    return made;
}

- (id<MTLDynamicLibrary>)newDynamicLibrary:(id<MTLLibrary>)library error:(NSError **)error {
    if ([library type] == MTLLibraryTypeDynamic && [library installName]) return [self named:[library installName]];
    return fake_fail(error, MTLDynamicLibraryDomain, MTLDynamicLibraryErrorUnsupported,
                     @"the library is not of the type dynamic, or has no install name");
}

- (id<MTLDynamicLibrary>)newDynamicLibraryWithURL:(NSURL *)url error:(NSError **)error {
    NSArray *names = names_in(@"MTLD", url);
    if ([names count] == 1) return [self named:[names objectAtIndex:0]];
    return fake_fail(error, MTLDynamicLibraryDomain, MTLDynamicLibraryErrorInvalidFile, @"Invalid library");
}

@end
