/* What else Apple's runtime has and GCC's has not. With the shim it makes a runtime with Apple's ways only. */
typedef struct object { struct object *isa; } *id;
typedef const void *SEL;
typedef id (*IMP)(id, SEL);
extern IMP objc_msg_lookup(id, SEL);
extern SEL sel_registerName(const char *);
extern id objc_getClass(const char *);
static id send(id object, const char *name)
{
  SEL selector = sel_registerName(name);
  return object ? objc_msg_lookup(object, selector)(object, selector) : 0;
}
id object_getClass(id object) { return object ? object->isa : 0; }
id objc_retain(id object) { return send(object, "retain"); }
void objc_release(id object) { send(object, "release"); }
id objc_autoreleasePoolPush(void) { return send(send(objc_getClass("NSAutoreleasePool"), "alloc"), "init"); }
void objc_autoreleasePoolPop(id pool) { send(pool, "release"); }
