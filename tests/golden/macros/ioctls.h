/* Requests of ioctl: their number, and the record that the call fills. */
#define _IOC(direction, type, number, size) (((direction) << 30) | ((size) << 16) | ((type) << 8) | (number))
#define _IO(type, number) _IOC(0u, type, number, 0)
#define _IOR(type, number, argument) _IOC(2u, type, number, sizeof(argument))
#define _IOW(type, number, argument) _IOC(1u, type, number, sizeof(argument))
#define _IOWR(type, number, argument) _IOC(3u, type, number, sizeof(argument))

struct golden_version {
    unsigned major, minor;
};

#define GOLDEN_RESET _IO('g', 0)
#define GOLDEN_VERSION _IOR('g', 1, struct golden_version)
#define GOLDEN_LEVEL _IOW('g', 2, int)
#define GOLDEN_SWAP _IOWR('g', 3, struct golden_version)
