/* The class Probe and its functions, which gcc compiles: what its tables in gnustep_tables.py describe. */
#import <Foundation/Foundation.h>
#include <pthread.h>

typedef struct Triple { unsigned long a, b, c; } Triple;
typedef struct Small { int a; float b; } Small;
typedef struct { id object; NSString *text; } Holder;
struct block { void *isa; int flags, reserved; void (*invoke)(void *); };
struct adder { void *isa; int flags, reserved; int (*invoke)(void *, int); };
extern void *_Block_copy(const void *);
extern void _Block_release(const void *);

static int alive;
NSString *probe_name = @"a probe";

@interface Hidden : NSObject
- (int) measure;
@end
@implementation Hidden
- (int) measure { return 42; }
- (NSString *) greet: (NSString *)name { return name; }
@end

@interface Relay : NSProxy { id target; }
@end
@implementation Relay
- (id) initWithTarget: (id)object { target = [object retain]; return self; }
- (void) dealloc { [target release]; [super dealloc]; }
- (BOOL) respondsToSelector: (SEL)selector { return [target respondsToSelector: selector]; }
- (NSMethodSignature *) methodSignatureForSelector: (SEL)s { return [target methodSignatureForSelector: s]; }
- (void) forwardInvocation: (NSInvocation *)call { [call invokeWithTarget: target]; }
@end

@interface Probe : NSObject { int value; int numbers[4]; id kept; void *stored; }
@end
static void run(struct block *work) { work->invoke(work); }
static int plus_captured(void *block, int x) { return x + ((int *)block)[8]; }
static struct { unsigned long reserved, size; const char *signature; } adder_descriptor = { 0, 40, "i@?i" };

@implementation Probe
+ (id) alloc { __sync_fetch_and_add(&alive, 1); return [super alloc]; }
- (void) dealloc
{
  __sync_fetch_and_sub(&alive, 1);
  [kept release];
  if (stored) _Block_release(stored);
  [super dealloc];
}
+ (int) kind { return 1; }
- (int) kind { return 2; }
- (Triple) triple: (unsigned long)first { Triple t = { first, first + 1, first + 2 }; return t; }
- (unsigned long) sum: (Triple)t { return t.a + t.b + t.c; }
- (Small) small: (int)a { Small s = { a, a * 1.5f }; return s; }
- (float) half: (float)x { return x / 2; }
- (double) third: (double)x { return x / 3; }
- (long double) extended: (double)x { return (long double)x + 1; }
- (void) setValue: (int)x { value = x; }
- (int) value { return value; }
- (int *) contents { numbers[0] = 7; return numbers; }
- (void) keep: (id)object { [kept release]; kept = object; }
- (void) store: (void *)work { if (stored) _Block_release(stored); stored = work ? _Block_copy(work) : 0; }
- (void) runStored { ((struct block *)stored)->invoke(stored); }
- (void *) stored { return stored; }
- (int) call: (struct adder *)adder with: (int)x { return adder->invoke(adder, x); }
- (BOOL) fail: (int)how error: (NSError **)error
{
  if (how && error) *error = [NSError errorWithDomain: @"Probe" code: how userInfo: nil];
  return !how;
}
- (int) failWithInteger: (int)how error: (NSError **)error
{
  if (how > 0) *error = [NSError errorWithDomain: @"Probe" code: how userInfo: nil];
  return 0;
}
- (id) measuring { return [[Hidden new] autorelease]; }
- (id) relay: (NSString *)text { return [[[Relay alloc] initWithTarget: text] autorelease]; }
- (id) both { return [[Hidden new] autorelease]; }
- (id) replaced { [self release]; return [Probe new]; }
- (id) initNothing { [self release]; return nil; }
- (id) newestObject { return [Probe new]; }
- (NSString *) attempt: (void *)work
{
  @try { run(work); }
  @catch (NSException *e) { return [NSString stringWithFormat: @"%@|%@", [e name], [e reason]]; }
  return @"nothing";
}
- (void) finish: (void *)work { @try { run(work); } @finally { value++; } }
- (void) catch: (void *)work
{
  @try { run(work); }
  @catch (id e) { [kept release]; kept = [e retain]; }
}
- (void) throwKept { @throw [[kept retain] autorelease]; }
- (void) throwText { @throw @"text"; }
- (signed char) b: (signed char)x { return x; }
- (unsigned char) B: (unsigned char)x { return x; }
- (short) h: (short)x { return x; }
- (unsigned short) H: (unsigned short)x { return x; }
- (int) i: (int)x { return x; }
- (unsigned) I: (unsigned)x { return x; }
- (long long) q: (long long)x { return x; }
- (unsigned long long) Q: (unsigned long long)x { return x; }
- (BOOL) not: (BOOL)x { return !x; }
- (double) mixed: (int)a x: (double)x o: (id)o y: (float)y t: (BOOL)t
{
  return a + x + [o length] + y + (t ? 1000 : 0);
}
- (float) floats: (double)a : (double)b : (double)c : (double)d : (double)e : (double)f : (double)g : (float)h
{
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h;
}
- (long) words: (signed char)a : (short)b : (int)c : (long)d : (signed char)e
{
  return a + 10 * b + 100 * c + 1000 * d + 10000 * e;
}
- (unsigned long) ask: (void *)work
{
  BOOL answered = NO;
  unsigned long (*invoke)(void *, signed char, double, id, float, BOOL *, unsigned short);
  invoke = (void *)((struct block *)work)->invoke;
  return invoke(work, -5, 0.5, @"text", 1.5f, &answered, 65535) + (answered ? 1 : 0);
}
- (NSString *) choose: (void *)work
{
  id (*invoke)(void *, void *) = (void *)((struct block *)work)->invoke;
  return [invoke(work, (void *)0) description];
}
- (BOOL) agrees: (void *)work { return ((BOOL (*)(void *))((struct block *)work)->invoke)(work); }
- (NSString *) first: (void *)a then: (void *)b { run(a); run(b); return @"both"; }
extern void *_NSConcreteStackBlock;
- (void *) adder
{
  static struct { void *isa; int flags, reserved; int (*invoke)(void *, int); void *descriptor; int captured; }
    block = { 0, 1 << 30 | 1 << 29, 0, plus_captured, &adder_descriptor, 100 };
  block.isa = &_NSConcreteStackBlock;
  return &block;
}
@end

int probe_alive(void) { return alive; }
id probe_make(void) { return [Probe new]; }
id probe_shared(void) { static id shared; if (!shared) shared = [Hidden new]; return shared; }
void probe_run(struct block *work) { work->invoke(work); }
static void *thread(void *work) { ((struct block *)work)->invoke(work); return 0; }
void probe_on_thread(void *work) { pthread_t t; pthread_create(&t, 0, thread, work); pthread_join(t, 0); }
int probe_count(id *objects, int count) { int i, n = 0; for (i = 0; i < count; i++) n += objects[i] != nil; return n; }
void probe_fill(Holder *holder, id object) { holder->object = object; holder->text = probe_name; }
