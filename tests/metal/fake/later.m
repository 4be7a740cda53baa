/* The thread that calls handlers, as a dispatch queue would: never the caller's, never the GPU's. */
#include <stdlib.h>
#include <time.h>
#import "fake.h"

struct job {
    void (*run)(void *context);
    void *context;
    struct job *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER;
static struct job *first, **last = &first;
static BOOL started, busy;
static pthread_t thread;

void fake_start_thread(void *(*body)(void *)) {
    pthread_t made;
    if (pthread_create(&made, NULL, body, NULL)) abort();
    pthread_detach(made);
}

static void *work(void *unused) {
    GSRegisterCurrentThread();
    pthread_mutex_lock(&lock);
    thread = pthread_self();
    for (;;) {
        while (!first) pthread_cond_wait(&filled, &lock);
        struct job *job = first;
        if (!(first = job->next)) last = &first;
        busy = YES;
        pthread_mutex_unlock(&lock);
        NSAutoreleasePool *pool = [NSAutoreleasePool new];
        job->run(job->context);
        [pool release];
        free(job);
        pthread_mutex_lock(&lock);
        busy = NO;
    }
    return NULL;
}

void fake_later(void (*run)(void *context), void *context) {
    struct job *job = malloc(sizeof *job);
    *job = (struct job){run, context, NULL};
    pthread_mutex_lock(&lock);
    if (!started) fake_start_thread(work);
    started = YES;
    *last = job;
    last = &job->next;
    pthread_cond_signal(&filled);
    pthread_mutex_unlock(&lock);
}

BOOL fake_is_later(void) {
    pthread_mutex_lock(&lock);
    BOOL here = started && pthread_equal(thread, pthread_self());
    pthread_mutex_unlock(&lock);
    return here;
}

BOOL fake_later_is_idle(void) {
    pthread_mutex_lock(&lock);
    BOOL idle = !first && !busy;
    pthread_mutex_unlock(&lock);
    return idle;
}

void fake_deadline(struct timespec *when, double seconds) {
    clock_gettime(CLOCK_REALTIME, when);
    double nanoseconds = when->tv_nsec + (seconds - (long)seconds) * 1e9;
    when->tv_sec += (long)seconds + (long)(nanoseconds / 1e9);
    when->tv_nsec = (long)nanoseconds % 1000000000;
}

int fake_settle(double seconds) {
    struct timespec pause = {0, 200000};
    for (double end = fake_now() + seconds; fake_now() < end; nanosleep(&pause, NULL)) {
        pthread_mutex_lock(&fake_lock);
        BOOL idle = fake_gpu_is_idle() && fake_later_is_idle();
        pthread_mutex_unlock(&fake_lock);
        if (idle) return 1;
    }
    return 0;
}

static void settle(void) {
    fake_settle(1);
}

void fake_settle_at_exit(void) {
    atexit(settle);
}
