/* What tests see of the fake beside Metal's own interface: C functions that count, list and wait. */
#pragma once

/* Objects of the fake that are alive, of one class or (NULL) of all; and a line "Class count" for each class. */
long fake_live(const char *name);
const char *fake_live_report(void);

/* What was done against Metal's rules. The real one ends the process in a debug build and does anything in others. */
int fake_misuse_count(void);
const char *fake_misuse_at(int index);
void fake_forget_misuse(void);

/* Wait until the GPU is idle and every handler has returned; 0 if that does not happen in time. */
int fake_settle(double seconds);

/* The same for atexit(): what is on its way then comes after Python has ended. */
void fake_settle_at_exit(void);

/* How long a command buffer may wait for an event before it fails, and a caller for room in a queue. */
void fake_set_timeout(double seconds);
double fake_timeout(void);

/* Work that was done so far: command buffers, and dispatches in them. */
long fake_completed(void);
long fake_dispatched(void);

/* Bytes of buffers and heaps that are alive. */
unsigned long fake_allocated(void);
