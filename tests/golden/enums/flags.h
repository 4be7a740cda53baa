/* Enumerations whose values are bits are printed as sums. */
enum access {
    ACCESS_NONE = 0,
    ACCESS_READ = 1 << 0,
    ACCESS_WRITE = 1 << 1,
    ACCESS_EXECUTE = 1 << 2,
    ACCESS_ALL = ACCESS_READ | ACCESS_WRITE | ACCESS_EXECUTE,
};
