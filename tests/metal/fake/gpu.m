/* The GPU: one thread that takes committed command buffers in the order of their queues. A buffer that waits for an
   event lets other queues pass, and fails when it has waited too long. */
#import "fake.h"

pthread_mutex_t fake_lock = PTHREAD_MUTEX_INITIALIZER;
pthread_cond_t fake_changed = PTHREAD_COND_INITIALIZER;

static FakeCommandBuffer *first; /* all that are enqueued, the oldest first */
static double timeout = 5;
static long completed, dispatched;
static int finishing; /* completed, handlers not yet called */

@implementation FakeCommand

- (void)dealloc {
    [info release];
    [super dealloc];
}

- (BOOL)ready {
    return YES;
}

- (MTLCommandBufferError)run {
    return MTLCommandBufferErrorNone;
}

@end

@implementation FakeEncoderInfo

- (void)dealloc {
    [label release];
    [signposts release];
    [super dealloc];
}

- (NSString *)label {
    return label ? label : @"";
}

- (MTLCommandEncoderErrorState)errorState {
    return state;
}

- (NSArray *)debugSignposts {
    return signposts;
}

@end

void fake_gpu_append(FakeCommandBuffer *buffer) {
    FakeCommandBuffer **link = &first;
    while (*link) link = &(*link)->next;
    *link = buffer;
}

void fake_gpu_remove(FakeCommandBuffer *buffer) {
    FakeCommandBuffer **link = &first;
    while (*link && *link != buffer) link = &(*link)->next;
    if (*link) *link = buffer->next;
    buffer->next = nil;
}

BOOL fake_gpu_is_idle(void) {
    for (FakeCommandBuffer *buffer = first; buffer; buffer = buffer->next)
        if (buffer->committed) return NO;
    return !finishing;
}

void fake_set_timeout(double seconds) {
    pthread_mutex_lock(&fake_lock);
    timeout = seconds;
    pthread_mutex_unlock(&fake_lock);
}

double fake_timeout(void) {
    return timeout;
}

long fake_completed(void) {
    return completed;
}

long fake_dispatched(void) {
    return dispatched;
}

static void call(struct blocks *handlers, FakeCommandBuffer *buffer) {
    for (int i = 0; i < handlers->count; i++) BLOCK_CODE(block_of_object, handlers->items[i])(handlers->items[i], buffer);
    fake_release_blocks(handlers);
}

static void tell_scheduled(void *context) {
    FakeCommandBuffer *buffer = context;
    call(&buffer->scheduledHandlers, buffer);
    pthread_mutex_lock(&fake_lock);
    buffer->scheduled = YES;
    pthread_cond_broadcast(&fake_changed);
    pthread_mutex_unlock(&fake_lock);
    [buffer release];
}

static void tell_completed(void *context) {
    FakeCommandBuffer *buffer = context;
    call(&buffer->completedHandlers, buffer);
    [buffer letGo];
    pthread_mutex_lock(&fake_lock);
    buffer->finished = YES;
    pthread_cond_broadcast(&fake_changed);
    pthread_mutex_unlock(&fake_lock);
    [buffer release];
    pthread_mutex_lock(&fake_lock);
    finishing--;
    pthread_mutex_unlock(&fake_lock);
}

static NSError *error_of(FakeCommandBuffer *buffer, MTLCommandBufferError code) {
    NSString *text = code == MTLCommandBufferErrorTimeout ? @"Caused GPU Timeout Error" : @"Caused GPU Address Fault Error";
    NSMutableDictionary *info = [NSMutableDictionary dictionaryWithObject:text forKey:NSLocalizedDescriptionKey];
    if (buffer->errorOptions & MTLCommandBufferErrorOptionEncoderExecutionStatus)
        [info setObject:[[buffer->infos copy] autorelease] forKey:MTLCommandBufferEncoderInfoErrorKey];
    return [NSError errorWithDomain:MTLCommandBufferErrorDomain code:code userInfo:info];
}

static void complete(FakeCommandBuffer *buffer, MTLCommandBufferError code) {
    if (code) buffer->error = [error_of(buffer, code) retain];
    pthread_mutex_lock(&fake_lock);
    buffer->ended = fake_now();
    buffer->status = code ? MTLCommandBufferStatusError : MTLCommandBufferStatusCompleted;
    fake_gpu_remove(buffer);
    finishing++;
    completed++;
    pthread_cond_broadcast(&fake_changed);
    pthread_mutex_unlock(&fake_lock);
    fake_later(tell_completed, buffer);
}

/* Runs commands until one has to wait, or none is left. */
static void run(FakeCommandBuffer *buffer) {
    if (!buffer->started) {
        pthread_mutex_lock(&fake_lock);
        buffer->started = fake_now();
        buffer->status = MTLCommandBufferStatusScheduled;
        pthread_mutex_unlock(&fake_lock);
        fake_later(tell_scheduled, [buffer retain]);
    }
    for (; buffer->position < [buffer->commands count]; buffer->position++) {
        FakeCommand *command = [buffer->commands objectAtIndex:buffer->position];
        if (![command ready]) return;
        buffer->since = 0;
        MTLCommandBufferError code = [command run];
        if ([command isKindOfClass:[FakeDispatch class]]) dispatched++;
        if (command->info)
            command->info->state = code ? MTLCommandEncoderErrorStateFaulted : MTLCommandEncoderErrorStateCompleted;
        if (code) {
            buffer->logs = [fake_logs((FakeDevice *)[buffer device], command) retain];
            complete(buffer, code);
            return;
        }
    }
    complete(buffer, MTLCommandBufferErrorNone);
}

/* The oldest that can go on, and `*late`, one that has waited too long; with the lock held. */
static FakeCommandBuffer *next(FakeCommandBuffer **late, BOOL *waiting) {
    for (FakeCommandBuffer *buffer = first; buffer; buffer = buffer->next) {
        BOOL blocked = !buffer->committed;
        for (FakeCommandBuffer *before = first; before != buffer; before = before->next)
            blocked |= before->queue == buffer->queue;
        if (blocked) continue;
        if (buffer->position >= [buffer->commands count]) return buffer;
        if ([[buffer->commands objectAtIndex:buffer->position] ready]) return buffer;
        *waiting = YES;
        if (!buffer->since) buffer->since = fake_now();
        if (fake_now() - buffer->since > timeout) *late = buffer;
    }
    return nil;
}

static void *work(void *unused) {
    GSRegisterCurrentThread();
    for (;;) {
        FakeCommandBuffer *late = nil;
        BOOL waiting = NO;
        pthread_mutex_lock(&fake_lock);
        FakeCommandBuffer *buffer = next(&late, &waiting);
        if (!buffer && !late) {
            struct timespec deadline;
            fake_deadline(&deadline, 0.02);
            if (waiting) pthread_cond_timedwait(&fake_changed, &fake_lock, &deadline);
            else pthread_cond_wait(&fake_changed, &fake_lock);
        }
        pthread_mutex_unlock(&fake_lock);
        NSAutoreleasePool *pool = [NSAutoreleasePool new];
        if (buffer) run(buffer);
        else if (late) complete(late, MTLCommandBufferErrorTimeout);
        [pool release];
    }
    return NULL;
}

static void start(void) {
    fake_start_thread(work);
}

void fake_gpu_start(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start);
}
