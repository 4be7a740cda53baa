/* Functions with further arguments, and what takes them as a list. */
#include <stdarg.h>

int print(const char *format, ...);
int print_list(const char *format, va_list list);
