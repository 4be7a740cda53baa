/* <stdalign.h>: alignas and alignof as macros where they are no keywords. */
#ifndef _STDALIGN_H
#define _STDALIGN_H
#if !defined(__cplusplus) && __STDC_VERSION__ < 202000L
#define alignas _Alignas
#define alignof _Alignof
#endif
#if defined(__cplusplus) || __STDC_VERSION__ < 202000L
#define __alignas_is_defined 1
#define __alignof_is_defined 1
#endif
#endif
