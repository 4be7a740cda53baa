/* <stdnoreturn.h>: C's noreturn; left alone in C++, where the macro would break [[noreturn]]. */
#ifndef _STDNORETURN_H
#define _STDNORETURN_H
#define __noreturn_is_defined 1
#ifndef __cplusplus
#define noreturn _Noreturn
#endif
#endif
