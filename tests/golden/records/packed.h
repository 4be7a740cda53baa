/* Packing and alignment: by attribute, by pragma, of a member, both together. */
struct __attribute__((packed)) tight {
    char tag;
    int value;
    long long big;
};

#pragma pack(push, 2)
struct halves {
    char tag;
    int value;
};
#pragma pack(pop)

struct roomy {
    char tag;
    int value __attribute__((aligned(16)));
};

struct __attribute__((packed, aligned(4))) both {
    char tag;
    short value;
    int last;
};

struct __attribute__((packed)) tight_bits {
    unsigned low : 5;
    unsigned middle : 30;
    unsigned char tail;
};
