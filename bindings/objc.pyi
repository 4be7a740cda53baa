"""The Objective-C run time: objc/objc.h, objc/runtime.h, objc/message.h, objc/memory.h, objc/exception.h.

Types for editors and type checkers. Made by `autogen regen objc` from headers/objc.toml; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false

from ctypes import Array, c_bool, c_char, c_size_t, c_uint, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import BareStructure, Callback, Class, Object, Plain, Pointer, PointerTo, SEL, Structure, char_p, chars, constant_memory, ints, items, reference, selector, writable_memory

__source__: dict[str, str]
__skipped__: dict[str, str]

class objc_class(BareStructure): ...

class objc_selector(BareStructure): ...

class objc_object(Structure):
    isa: Plain[Class | None] = ...

class objc_method(BareStructure): ...

class objc_ivar(BareStructure): ...

class objc_property(BareStructure): ...

class objc_method_description(Structure):
    name: Plain[SEL | None] = ...
    types: PointerTo[c_char] = ...

class objc_super(Structure):
    receiver: Plain[Any] = ...
    super_class: Plain[Class | None] = ...

class Protocol(Object): ...

IMP: TypeAlias = Callback[[], None]
BOOL = c_bool
Method: TypeAlias = Pointer[objc_method]
Ivar: TypeAlias = Pointer[objc_ivar]
objc_property_t: TypeAlias = Pointer[objc_property]
objc_AssociationPolicy = c_size_t
objc_uncaught_exception_handler: TypeAlias = Callback[[Any], None]
def sel_registerName(name: char_p, /) -> SEL | None:
    """SEL sel_registerName(const char *name); // objc/runtime.h:18"""
def sel_getName(selector: selector, /) -> bytes | None:
    """const char *sel_getName(SEL selector); // objc/runtime.h:19"""
def sel_isEqual(one: selector, other: selector, /) -> bool:
    """BOOL sel_isEqual(SEL one, SEL other); // objc/runtime.h:20"""
def object_getClass(object: Any, /) -> Class | None:
    """Class object_getClass(id object); // objc/runtime.h:23"""
def object_setClass(object: Any, cls: Class | None, /) -> Class | None:
    """Class object_setClass(id object, Class cls); // objc/runtime.h:24"""
def object_getClassName(object: Any, /) -> bytes | None:
    """const char *object_getClassName(id object); // objc/runtime.h:25"""
def object_isClass(object: Any, /) -> bool:
    """BOOL object_isClass(id object); // objc/runtime.h:26"""
def object_getIvar(object: Any, ivar: Ivar | None, /) -> Any:
    """id object_getIvar(id object, Ivar ivar); // objc/runtime.h:27"""
def object_setIvar(object: Any, ivar: Ivar | None, value: Any, /) -> None:
    """void object_setIvar(id object, Ivar ivar, id value); // objc/runtime.h:28"""
def objc_getClass(name: char_p, /) -> Any:
    """id objc_getClass(const char *name); // objc/runtime.h:31"""
def objc_getMetaClass(name: char_p, /) -> Any:
    """id objc_getMetaClass(const char *name); // objc/runtime.h:32"""
def objc_lookUpClass(name: char_p, /) -> Class | None:
    """Class objc_lookUpClass(const char *name); // objc/runtime.h:33"""
def objc_getClassList(buffer: reference[Class], count: int, /) -> int:
    """int objc_getClassList(Class *buffer, int count); // objc/runtime.h:34"""
def objc_copyClassList(count: items[c_uint], /) -> Pointer[Class]:
    """Class *objc_copyClassList(unsigned int *count); // objc/runtime.h:35"""
def class_getName(cls: Class | None, /) -> bytes | None:
    """const char *class_getName(Class cls); // objc/runtime.h:38"""
def class_isMetaClass(cls: Class | None, /) -> bool:
    """BOOL class_isMetaClass(Class cls); // objc/runtime.h:39"""
def class_getSuperclass(cls: Class | None, /) -> Class | None:
    """Class class_getSuperclass(Class cls); // objc/runtime.h:40"""
def class_getInstanceSize(cls: Class | None, /) -> int:
    """size_t class_getInstanceSize(Class cls); // objc/runtime.h:41"""
def class_respondsToSelector(cls: Class | None, selector: selector, /) -> bool:
    """BOOL class_respondsToSelector(Class cls, SEL selector); // objc/runtime.h:42"""
def class_conformsToProtocol(cls: Class | None, protocol: Protocol | None, /) -> bool:
    """BOOL class_conformsToProtocol(Class cls, Protocol *protocol); // objc/runtime.h:43"""
def class_getInstanceVariable(cls: Class | None, name: char_p, /) -> Ivar:
    """Ivar class_getInstanceVariable(Class cls, const char *name); // objc/runtime.h:44"""
def class_getInstanceMethod(cls: Class | None, selector: selector, /) -> Method:
    """Method class_getInstanceMethod(Class cls, SEL selector); // objc/runtime.h:45"""
def class_getClassMethod(cls: Class | None, selector: selector, /) -> Method:
    """Method class_getClassMethod(Class cls, SEL selector); // objc/runtime.h:46"""
def class_getMethodImplementation(cls: Class | None, selector: selector, /) -> IMP:
    """IMP class_getMethodImplementation(Class cls, SEL selector); // objc/runtime.h:47"""
def class_getProperty(cls: Class | None, name: char_p, /) -> objc_property_t:
    """objc_property_t class_getProperty(Class cls, const char *name); // objc/runtime.h:48"""
def class_copyMethodList(cls: Class | None, count: items[c_uint], /) -> Pointer[Method]:
    """Method *class_copyMethodList(Class cls, unsigned int *count); // objc/runtime.h:51"""
def class_copyIvarList(cls: Class | None, count: items[c_uint], /) -> Pointer[Ivar]:
    """Ivar *class_copyIvarList(Class cls, unsigned int *count); // objc/runtime.h:52"""
def class_copyPropertyList(cls: Class | None, count: items[c_uint], /) -> Pointer[objc_property_t]:
    """objc_property_t *class_copyPropertyList(Class cls, unsigned int *count); // objc/runtime.h:53"""
def objc_allocateClassPair(superclass: Class | None, name: char_p, extraBytes: int, /) -> Class | None:
    """Class objc_allocateClassPair(Class superclass, const char *name, size_t extraBytes); // objc/runtime.h:57"""
def objc_registerClassPair(cls: Class | None, /) -> None:
    """void objc_registerClassPair(Class cls); // objc/runtime.h:58"""
def objc_disposeClassPair(cls: Class | None, /) -> None:
    """void objc_disposeClassPair(Class cls); // objc/runtime.h:59"""
def class_addMethod(cls: Class | None, selector: selector, implementation: Callable[[], None] | IMP | int | None, types: char_p, /, *, keep: Any = None) -> bool:
    """BOOL class_addMethod(Class cls, SEL selector, IMP implementation, const char *types); // objc/runtime.h:60"""
def class_replaceMethod(cls: Class | None, selector: selector, implementation: Callable[[], None] | IMP | int | None, types: char_p, /, *, keep: Any = None) -> IMP:
    """IMP class_replaceMethod(Class cls, SEL selector, IMP implementation, const char *types); // objc/runtime.h:61"""
def class_addIvar(cls: Class | None, name: chars, size: int, alignment: int, types: char_p, /) -> bool:
    """BOOL class_addIvar(Class cls, const char *name, size_t size, uint8_t alignment, const char *types); // objc/runtime.h:63"""
def class_addProtocol(cls: Class | None, protocol: Protocol | None, /) -> bool:
    """BOOL class_addProtocol(Class cls, Protocol *protocol); // objc/runtime.h:65"""
def ivar_getName(ivar: Ivar | None, /) -> bytes | None:
    """const char *ivar_getName(Ivar ivar); // objc/runtime.h:68"""
def ivar_getTypeEncoding(ivar: Ivar | None, /) -> bytes | None:
    """const char *ivar_getTypeEncoding(Ivar ivar); // objc/runtime.h:69"""
def ivar_getOffset(ivar: Ivar | None, /) -> int:
    """ssize_t ivar_getOffset(Ivar ivar); // objc/runtime.h:70"""
def property_getName(property: objc_property_t | None, /) -> bytes | None:
    """const char *property_getName(objc_property_t property); // objc/runtime.h:71"""
def property_getAttributes(property: objc_property_t | None, /) -> bytes | None:
    """const char *property_getAttributes(objc_property_t property); // objc/runtime.h:72"""
def method_getName(method: Method | None, /) -> SEL | None:
    """SEL method_getName(Method method); // objc/runtime.h:75"""
def method_getTypeEncoding(method: Method | None, /) -> bytes | None:
    """const char *method_getTypeEncoding(Method method); // objc/runtime.h:76"""
def method_getImplementation(method: Method | None, /) -> IMP:
    """IMP method_getImplementation(Method method); // objc/runtime.h:77"""
def method_setImplementation(method: Method | None, implementation: Callable[[], None] | IMP | int | None, /, *, keep: Any = None) -> IMP:
    """IMP method_setImplementation(Method method, IMP implementation); // objc/runtime.h:78"""
def method_exchangeImplementations(one: Method | None, other: Method | None, /) -> None:
    """void method_exchangeImplementations(Method one, Method other); // objc/runtime.h:79"""
def method_getNumberOfArguments(method: Method | None, /) -> int:
    """unsigned int method_getNumberOfArguments(Method method); // objc/runtime.h:80"""
def method_copyReturnType(method: Method | None, /) -> Pointer[c_char]:
    """char *method_copyReturnType(Method method); // objc/runtime.h:81"""
def method_copyArgumentType(method: Method | None, index: int, /) -> Pointer[c_char]:
    """char *method_copyArgumentType(Method method, unsigned int index); // objc/runtime.h:82"""
def objc_getProtocol(name: char_p, /) -> Protocol | None:
    """Protocol *objc_getProtocol(const char *name); // objc/runtime.h:85"""
def objc_allocateProtocol(name: char_p, /) -> Protocol | None:
    """Protocol *objc_allocateProtocol(const char *name); // objc/runtime.h:86"""
def objc_registerProtocol(protocol: Protocol | None, /) -> None:
    """void objc_registerProtocol(Protocol *protocol); // objc/runtime.h:87"""
def protocol_getName(protocol: Protocol | None, /) -> bytes | None:
    """const char *protocol_getName(Protocol *protocol); // objc/runtime.h:88"""
def protocol_isEqual(one: Protocol | None, other: Protocol | None, /) -> bool:
    """BOOL protocol_isEqual(Protocol *one, Protocol *other); // objc/runtime.h:89"""
def protocol_conformsToProtocol(protocol: Protocol | None, other: Protocol | None, /) -> bool:
    """BOOL protocol_conformsToProtocol(Protocol *protocol, Protocol *other); // objc/runtime.h:90"""
def protocol_getMethodDescription(protocol: Protocol | None, selector: selector, required: bool, instance: bool, /) -> objc_method_description:
    """struct objc_method_description protocol_getMethodDescription(Protocol *protocol, SEL selector, BOOL required, BOOL instance); // objc/runtime.h:91"""
def protocol_copyMethodDescriptionList(protocol: Protocol | None, required: bool, instance: bool, count: items[c_uint], /) -> Pointer[objc_method_description]:
    """struct objc_method_description *protocol_copyMethodDescriptionList(Protocol *protocol, BOOL required, BOOL instance, unsigned int *count); // objc/runtime.h:93"""
def protocol_addMethodDescription(protocol: Protocol | None, selector: selector, types: char_p, required: bool, instance: bool, /) -> None:
    """void protocol_addMethodDescription(Protocol *protocol, SEL selector, const char *types, BOOL required, BOOL instance); // objc/runtime.h:95"""
def protocol_addProtocol(protocol: Protocol | None, addition: Protocol | None, /) -> None:
    """void protocol_addProtocol(Protocol *protocol, Protocol *addition); // objc/runtime.h:97"""
def objc_getAssociatedObject(object: Any, key: constant_memory, /) -> Any:
    """id objc_getAssociatedObject(id object, const void *key); // objc/runtime.h:109"""
def objc_setAssociatedObject(object: Any, key: constant_memory, value: Any, policy: int, /) -> None:
    """void objc_setAssociatedObject(id object, const void *key, id value, objc_AssociationPolicy policy); // objc/runtime.h:110"""
def objc_removeAssociatedObjects(object: Any, /) -> None:
    """void objc_removeAssociatedObjects(id object); // objc/runtime.h:111"""
def imp_implementationWithBlock(block: Any, /) -> IMP:
    """IMP imp_implementationWithBlock(id block); // objc/runtime.h:114"""
def imp_getBlock(implementation: Callable[[], None] | IMP | int | None, /, *, keep: Any = None) -> Any:
    """id imp_getBlock(IMP implementation); // objc/runtime.h:115"""
def imp_removeBlock(implementation: Callable[[], None] | IMP | int | None, /, *, keep: Any = None) -> bool:
    """BOOL imp_removeBlock(IMP implementation); // objc/runtime.h:116"""
def objc_msgSend(receiver: Any, selector: selector, /, *arguments: Any) -> Any:
    """id objc_msgSend(id receiver, SEL selector, ...); // objc/message.h:11"""
def objc_msgSendSuper(super: reference[objc_super], selector: selector, /, *arguments: Any) -> Any:
    """id objc_msgSendSuper(struct objc_super *super, SEL selector, ...); // objc/message.h:12"""
def objc_alloc(cls: Class | None, /) -> Any:
    """id objc_alloc(Class cls); // objc/memory.h:9"""
def objc_alloc_init(cls: Class | None, /) -> Any:
    """id objc_alloc_init(Class cls); // objc/memory.h:10"""
def objc_retain(object: Any, /) -> Any:
    """id objc_retain(id object); // objc/memory.h:11"""
def objc_release(object: Any, /) -> None:
    """void objc_release(id object); // objc/memory.h:12"""
def objc_autorelease(object: Any, /) -> Any:
    """id objc_autorelease(id object); // objc/memory.h:13"""
def objc_retainAutorelease(object: Any, /) -> Any:
    """id objc_retainAutorelease(id object); // objc/memory.h:14"""
def objc_initWeak(location: reference[c_void_p], object: Any, /) -> Any:
    """id objc_initWeak(void **location, id object); // objc/memory.h:16"""
def objc_loadWeakRetained(location: reference[c_void_p], /) -> Any:
    """id objc_loadWeakRetained(void **location); // objc/memory.h:17"""
def objc_destroyWeak(location: reference[c_void_p], /) -> None:
    """void objc_destroyWeak(void **location); // objc/memory.h:18"""
def objc_autoreleasePoolPush() -> int | None:
    """void *objc_autoreleasePoolPush(void); // objc/memory.h:21"""
def objc_autoreleasePoolPop(pool: writable_memory, /) -> None:
    """void objc_autoreleasePoolPop(void *pool); // objc/memory.h:22"""
def _Block_copy(block: constant_memory, /) -> int | None:
    """void *_Block_copy(const void *block); // objc/memory.h:24"""
def _Block_release(block: constant_memory, /) -> None:
    """void _Block_release(const void *block); // objc/memory.h:25"""
def objc_setUncaughtExceptionHandler(handler: Callable[[Any], None] | objc_uncaught_exception_handler | int | None, /, *, keep: Any = None) -> objc_uncaught_exception_handler:
    """objc_uncaught_exception_handler objc_setUncaughtExceptionHandler(objc_uncaught_exception_handler handler); // objc/exception.h:8"""
def objc_exception_throw(exception: Any, /) -> None:
    """void objc_exception_throw(id exception); // objc/exception.h:10"""
def objc_sync_enter(object: Any, /) -> int:
    """int objc_sync_enter(id object); // objc/exception.h:12"""
def objc_sync_exit(object: Any, /) -> int:
    """int objc_sync_exit(id object); // objc/exception.h:13"""
def objc_msgSend_stret(receiver: Any, selector: selector, /, *arguments: Any) -> None:
    """void objc_msgSend_stret(id receiver, SEL selector, ...); // objc/message.h:16"""
def objc_msgSendSuper_stret(super: reference[objc_super], selector: selector, /, *arguments: Any) -> None:
    """void objc_msgSendSuper_stret(struct objc_super *super, SEL selector, ...); // objc/message.h:17"""
def objc_msgSend_fpret(receiver: Any, selector: selector, /, *arguments: Any) -> float:
    """long double objc_msgSend_fpret(id receiver, SEL selector, ...); // objc/message.h:18"""
_NSConcreteGlobalBlock: Array[c_void_p]
_NSConcreteStackBlock: Array[c_void_p]
OBJC_ASSOCIATION_ASSIGN, OBJC_ASSOCIATION_RETAIN_NONATOMIC, OBJC_ASSOCIATION_COPY_NONATOMIC, OBJC_ASSOCIATION_RETAIN, OBJC_ASSOCIATION_COPY = ints
