/* The runtime as C functions: looking up and making classes, selectors, methods, protocols. */
#pragma once

#import <objc/objc.h>

typedef struct objc_method *Method;
typedef struct objc_ivar *Ivar;
typedef struct objc_property *objc_property_t;

struct objc_method_description {
    SEL _Nullable name;
    char *_Nullable types;
};

OC_NONNULL_BEGIN

/* Selectors */
extern SEL sel_registerName(const char *name);
extern const char *sel_getName(SEL selector);
extern BOOL sel_isEqual(SEL one, SEL other);

/* Objects */
extern Class _Nullable object_getClass(id _Nullable object);
extern Class _Nullable object_setClass(id _Nullable object, Class cls);
extern const char *object_getClassName(id _Nullable object);
extern BOOL object_isClass(id _Nullable object);
extern id _Nullable object_getIvar(id _Nullable object, Ivar ivar);
extern void object_setIvar(id _Nullable object, Ivar ivar, id _Nullable value);

/* Classes by name */
extern Class _Nullable objc_getClass(const char *name);
extern Class _Nullable objc_getMetaClass(const char *name);
extern Class _Nullable objc_lookUpClass(const char *name);
extern int objc_getClassList(Class _Nonnull *_Nullable buffer, int count);
extern Class _Nonnull *_Nullable objc_copyClassList(unsigned int *_Nullable count);

/* What a class is */
extern const char *class_getName(Class _Nullable cls);
extern BOOL class_isMetaClass(Class _Nullable cls);
extern Class _Nullable class_getSuperclass(Class _Nullable cls);
extern size_t class_getInstanceSize(Class _Nullable cls);
extern BOOL class_respondsToSelector(Class _Nullable cls, SEL selector);
extern BOOL class_conformsToProtocol(Class _Nullable cls, Protocol *_Nullable protocol);
extern Ivar _Nullable class_getInstanceVariable(Class _Nullable cls, const char *name);
extern Method _Nullable class_getInstanceMethod(Class _Nullable cls, SEL selector);
extern Method _Nullable class_getClassMethod(Class _Nullable cls, SEL selector);
extern IMP _Nullable class_getMethodImplementation(Class _Nullable cls, SEL selector);
extern objc_property_t _Nullable class_getProperty(Class _Nullable cls, const char *name);

/* Lists, to be freed by the caller */
extern Method _Nonnull *_Nullable class_copyMethodList(Class _Nullable cls, unsigned int *_Nullable count);
extern Ivar _Nonnull *_Nullable class_copyIvarList(Class _Nullable cls, unsigned int *_Nullable count);
extern objc_property_t _Nonnull *_Nullable class_copyPropertyList(Class _Nullable cls,
                                                                   unsigned int *_Nullable count);

/* Making a class */
extern Class _Nullable objc_allocateClassPair(Class _Nullable superclass, const char *name, size_t extraBytes);
extern void objc_registerClassPair(Class cls);
extern void objc_disposeClassPair(Class cls);
extern BOOL class_addMethod(Class _Nullable cls, SEL selector, IMP implementation, const char *_Nullable types);
extern IMP _Nullable class_replaceMethod(Class _Nullable cls, SEL selector, IMP implementation,
                                         const char *_Nullable types);
extern BOOL class_addIvar(Class _Nullable cls, const char *name, size_t size, uint8_t alignment,
                          const char *_Nullable types);
extern BOOL class_addProtocol(Class _Nullable cls, Protocol *protocol);

/* Instance variables and properties */
extern const char *_Nullable ivar_getName(Ivar ivar);
extern const char *_Nullable ivar_getTypeEncoding(Ivar ivar);
extern ptrdiff_t ivar_getOffset(Ivar ivar);
extern const char *property_getName(objc_property_t property);
extern const char *_Nullable property_getAttributes(objc_property_t property);

/* Methods */
extern SEL method_getName(Method method);
extern const char *_Nullable method_getTypeEncoding(Method method);
extern IMP method_getImplementation(Method method);
extern IMP method_setImplementation(Method method, IMP implementation);
extern void method_exchangeImplementations(Method one, Method other);
extern unsigned int method_getNumberOfArguments(Method method);
extern char *method_copyReturnType(Method method);
extern char *_Nullable method_copyArgumentType(Method method, unsigned int index);

/* Protocols */
extern Protocol *_Nullable objc_getProtocol(const char *name);
extern Protocol *_Nullable objc_allocateProtocol(const char *name);
extern void objc_registerProtocol(Protocol *protocol);
extern const char *protocol_getName(Protocol *protocol);
extern BOOL protocol_isEqual(Protocol *_Nullable one, Protocol *_Nullable other);
extern BOOL protocol_conformsToProtocol(Protocol *_Nullable protocol, Protocol *_Nullable other);
extern struct objc_method_description protocol_getMethodDescription(Protocol *protocol, SEL selector, BOOL required,
                                                                    BOOL instance);
extern struct objc_method_description *_Nullable protocol_copyMethodDescriptionList(
    Protocol *protocol, BOOL required, BOOL instance, unsigned int *_Nullable count);
extern void protocol_addMethodDescription(Protocol *protocol, SEL selector, const char *_Nullable types, BOOL required,
                                          BOOL instance);
extern void protocol_addProtocol(Protocol *protocol, Protocol *addition);

/* Objects that are attached to others */
typedef uintptr_t objc_AssociationPolicy;
enum {
    OBJC_ASSOCIATION_ASSIGN = 0,
    OBJC_ASSOCIATION_RETAIN_NONATOMIC = 1,
    OBJC_ASSOCIATION_COPY_NONATOMIC = 3,
    OBJC_ASSOCIATION_RETAIN = 769,
    OBJC_ASSOCIATION_COPY = 771,
};

extern id _Nullable objc_getAssociatedObject(id object, const void *key);
extern void objc_setAssociatedObject(id object, const void *key, id _Nullable value, objc_AssociationPolicy policy);
extern void objc_removeAssociatedObjects(id object);

/* Blocks as methods */
extern IMP imp_implementationWithBlock(id block);
extern id _Nullable imp_getBlock(IMP implementation);
extern BOOL imp_removeBlock(IMP implementation);

OC_NONNULL_END
