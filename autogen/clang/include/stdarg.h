/* <stdarg.h>: variable arguments; only __gnuc_va_list when glibc asks with __need___va_list. */
#ifndef __GNUC_VA_LIST
#define __GNUC_VA_LIST 1
typedef __builtin_va_list __gnuc_va_list;
#endif

#ifdef __need___va_list
#undef __need___va_list
#elif !defined(_STDARG_H)
#define _STDARG_H
#ifndef _VA_LIST
#define _VA_LIST
typedef __builtin_va_list va_list;
#endif
#define va_end(list) __builtin_va_end(list)
#define va_arg(list, type) __builtin_va_arg(list, type)
#define __va_copy(to, from) __builtin_va_copy(to, from)
#if __STDC_VERSION__ >= 199901L || __cplusplus >= 201103L || !defined(__STRICT_ANSI__)
#define va_copy(to, from) __builtin_va_copy(to, from)
#endif
/* From C23 on the last named parameter is optional, and not looked at. */
#if __STDC_VERSION__ >= 202000L
#define va_start(list, ...) __builtin_va_start(list, 0)
#define __STDC_VERSION_STDARG_H__ 202311L
#else
#define va_start(list, last) __builtin_va_start(list, last)
#endif
#endif
