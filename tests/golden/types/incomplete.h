/* Records that no one completes: pointers to them are typed, and they have no size. */
struct device;
union payload;
typedef struct stream stream;

struct session {
    struct device *device;
    union payload *payload;
    stream *log;
};
