/* Function logs: what a command buffer that failed says of the kernel that did it. */
#import "fake.h"

@interface FakeLocation : FakeCounted <MTLFunctionLogDebugLocation> {
@public
    NSString *name;
}
@end
@implementation FakeLocation

- (void)dealloc {
    [name release];
    [super dealloc];
}

- (NSString *)functionName {
    return name;
}

- (NSURL *)URL {
    return nil;
}

- (NSUInteger)line {
    return 1;
}

- (NSUInteger)column {
    return 1;
}

@end

@interface FakeLog : FakeCounted <MTLFunctionLog> {
@public
    FakeFunction *function;
    NSString *label;
}
@end
@implementation FakeLog

- (void)dealloc {
    [function release];
    [label release];
    [super dealloc];
}

- (MTLFunctionLogType)type {
    return MTLFunctionLogTypeValidation;
}

- (id<MTLFunction>)function {
    return function;
}

- (NSString *)encoderLabel {
    return label;
}

- (id<MTLFunctionLogDebugLocation>)debugLocation {
    FakeLocation *made = [FakeLocation new];
    made->name = [[function name] retain];
    return [made autorelease];
}

@end

NSArray *fake_logs(FakeDevice *device, FakeCommand *command) {
    if (![command isKindOfClass:[FakeDispatch class]]) return [NSArray array];
    FakeLog *made = [FakeLog new];
    made->function = [[FakeFunction alloc] initWithDevice:device kernel:((FakeDispatch *)command)->arguments.kernel];
    made->label = [[command->info label] copy];
    NSArray *all = [NSArray arrayWithObject:made];
    [made release];
    return all;
}
