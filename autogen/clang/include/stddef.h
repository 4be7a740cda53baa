/* <stddef.h>: sizes, offsets, NULL; whole, or only the parts that glibc asks for with __need_X. */
#if !defined(__need_size_t) && !defined(__need_ptrdiff_t) && !defined(__need_wchar_t) \
    && !defined(__need_wint_t) && !defined(__need_NULL) && !defined(__need_offsetof) \
    && !defined(__need_max_align_t) && !defined(__need_nullptr_t) && !defined(__need_rsize_t) \
    && !defined(__need_unreachable)
#ifndef _STDDEF_H
#define _STDDEF_H
#endif
#define __need_size_t
#define __need_ptrdiff_t
#define __need_wchar_t
#define __need_NULL
#define __need_offsetof
#if __STDC_VERSION__ >= 201112L || __cplusplus >= 201103L
#define __need_max_align_t
#endif
#if __STDC_VERSION__ >= 202000L || __cplusplus >= 201103L
#define __need_nullptr_t
#endif
#if __STDC_WANT_LIB_EXT1__ >= 1
#define __need_rsize_t
#endif
#if __STDC_VERSION__ >= 202000L
#define __need_unreachable
#undef __STDC_VERSION_STDDEF_H__
#define __STDC_VERSION_STDDEF_H__ 202311L
#endif
#endif

#ifdef __need_size_t
#undef __need_size_t
#ifndef _SIZE_T
#define _SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#endif

#ifdef __need_rsize_t
#undef __need_rsize_t
#ifndef _RSIZE_T
#define _RSIZE_T
typedef __SIZE_TYPE__ rsize_t;
#endif
#endif

#ifdef __need_ptrdiff_t
#undef __need_ptrdiff_t
#ifndef _PTRDIFF_T
#define _PTRDIFF_T
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#endif

/* A keyword in C++, unless MSVC's /Zc:wchar_t- took it away. */
#ifdef __need_wchar_t
#undef __need_wchar_t
#if !defined(_WCHAR_T) && (!defined(__cplusplus) || (defined(_MSC_VER) && !defined(_NATIVE_WCHAR_T_DEFINED)))
#define _WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

#ifdef __need_wint_t
#undef __need_wint_t
#ifndef _WINT_T
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#endif

#ifdef __need_NULL
#undef __need_NULL
#undef NULL
#if !defined(__cplusplus)
#define NULL ((void *)0)
#elif defined(_MSC_VER)
#define NULL 0
#else
#define NULL __null
#endif
#endif

#ifdef __need_offsetof
#undef __need_offsetof
#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif

/* The C library's ABI fixes this type: double for Microsoft, long double for Apple, a struct for GNU. */
#ifdef __need_max_align_t
#undef __need_max_align_t
#if !defined(_GCC_MAX_ALIGN_T) && !defined(__CLANG_MAX_ALIGN_T_DEFINED)
#define _GCC_MAX_ALIGN_T
#define __CLANG_MAX_ALIGN_T_DEFINED
#if defined(_MSC_VER)
typedef double max_align_t;
#elif defined(__APPLE__)
typedef long double max_align_t;
#else
typedef struct {
  long long __integer __attribute__((__aligned__(__alignof__(long long))));
  long double __floating __attribute__((__aligned__(__alignof__(long double))));
#if defined(__i386__) && defined(__SIZEOF_FLOAT128__)
  __float128 __quad __attribute__((__aligned__(__alignof__(__float128))));
#endif
} max_align_t;
#endif
#endif
#endif

#ifdef __need_nullptr_t
#undef __need_nullptr_t
#ifndef _GXX_NULLPTR_T
#define _GXX_NULLPTR_T
#if defined(__cplusplus)
typedef decltype(nullptr) nullptr_t;
#else
typedef typeof(nullptr) nullptr_t;
#endif
#endif
#endif

#ifdef __need_unreachable
#undef __need_unreachable
#undef unreachable
#define unreachable() __builtin_unreachable()
#endif
