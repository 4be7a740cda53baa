/* <stdbool.h>: bool as a macro where it is no keyword, and C's spelling of it for C++. */
#ifndef _STDBOOL_H
#define _STDBOOL_H
#define __bool_true_false_are_defined 1
#if defined(__cplusplus)
#define _Bool bool
#elif __STDC_VERSION__ < 202000L
#define bool _Bool
#define true 1
#define false 0
#endif
#endif
