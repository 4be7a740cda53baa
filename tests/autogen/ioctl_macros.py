"""What linux/ioctl.h defines on most machines, for headers that are to include nothing of the host."""

IOCTL_MACROS = """
#define _IOC(way, type, number, size) (((way) << 30) | ((size) << 16) | ((type) << 8) | (number))
#define _IO(type, number) _IOC(0U, type, number, 0)
#define _IOR(type, number, argument) _IOC(2U, type, number, sizeof(argument))
#define _IOW(type, number, argument) _IOC(1U, type, number, sizeof(argument))
#define _IOWR(type, number, argument) _IOC(3U, type, number, sizeof(argument))
"""
