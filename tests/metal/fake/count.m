/* Every object is counted by class; misuse is written down. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#import "fake.h"

enum { CLASSES = 64, MISUSES = 100 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    const char *name;
    long alive;
} table[CLASSES];
static char *misuses[MISUSES];
static int misuse_count;

static void count(id object, long change) {
    const char *name = object_getClassName(object);
    int i;
    pthread_mutex_lock(&lock);
    for (i = 0; i < CLASSES - 1 && table[i].name && strcmp(table[i].name, name); i++) continue;
    table[i].name = name;
    table[i].alive += change;
    pthread_mutex_unlock(&lock);
}

id fake_born(id object) {
    count(object, 1);
    return object;
}

void fake_died(id object) {
    count(object, -1);
}

long fake_live(const char *name) {
    long sum = 0;
    int i;
    pthread_mutex_lock(&lock);
    for (i = 0; i < CLASSES; i++)
        if (table[i].name && (!name || !strcmp(table[i].name, name))) sum += table[i].alive;
    pthread_mutex_unlock(&lock);
    return sum;
}

const char *fake_live_report(void) {
    static char text[CLASSES * 80];
    size_t used = 0;
    int i;
    pthread_mutex_lock(&lock);
    text[0] = 0;
    for (i = 0; i < CLASSES; i++)
        if (table[i].alive)
            used += snprintf(text + used, sizeof text - used, "%s %ld\n", table[i].name, table[i].alive);
    pthread_mutex_unlock(&lock);
    return text;
}

void fake_misuse(const char *format, ...) {
    va_list arguments;
    char *text = NULL;
    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0) abort();
    va_end(arguments);
    pthread_mutex_lock(&lock);
    if (misuse_count < MISUSES) misuses[misuse_count++] = text;
    else free(text);
    pthread_mutex_unlock(&lock);
}

int fake_misuse_count(void) {
    return misuse_count;
}

const char *fake_misuse_at(int index) {
    return index < misuse_count ? misuses[index] : NULL;
}

void fake_forget_misuse(void) {
    pthread_mutex_lock(&lock);
    while (misuse_count) free(misuses[--misuse_count]);
    pthread_mutex_unlock(&lock);
}

NSError *fake_error(NSString *domain, NSInteger code, NSString *description) {
    NSDictionary *info = [NSDictionary dictionaryWithObject:description forKey:NSLocalizedDescriptionKey];
    return [NSError errorWithDomain:domain code:code userInfo:info];
}

id fake_fail(NSError **error, NSString *domain, NSInteger code, NSString *description) {
    if (error) *error = fake_error(domain, code, description);
    return nil;
}

@implementation FakeCounted

+ (id)allocWithZone:(NSZone *)zone {
    return fake_born([super allocWithZone:zone]);
}

- (void)dealloc {
    fake_died(self);
    [super dealloc];
}

@end

@implementation FakeObject

- (id)initWithDevice:(FakeDevice *)owner {
    if ((self = [super init])) device = [owner retain];
    return self;
}

- (void)dealloc {
    [label release];
    [device release];
    [super dealloc];
}

- (id<MTLDevice>)device {
    return device;
}

- (NSString *)label {
    return label;
}

- (void)setLabel:(NSString *)text {
    NSString *before = label;
    label = [text copy];
    [before release];
}

@end
