"""The Objective-C run time: objc/objc.h, objc/runtime.h, objc/message.h, objc/memory.h, objc/exception.h.

Made by `autogen regen objc` from headers/objc.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'objc/exception.h': '525c9026cdd8b0e1c9380710bc1e630e02da32306fdbc4f912d958952e6bdbb7',
    'objc/memory.h': '81ec883d1d3d015460cddfd0202f665eb8b98ba20a4d5cfd68f0609bb5ca93c8',
    'objc/message.h': '6f1e3a410d74e749e1ddb56da9ddc47bd8c92501795c77c8a05e1abadb300503',
    'objc/objc.h': 'aa7994041fb892cb524962de0c96dbd2da617d2e9328e0c626f401215c0a6fc5',
    'objc/runtime.h': 'b40c57865afb14b038ff5a40ebca7c9abd654a248f05b75a4ff3f7f13ca7c634',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
objc_class: struct, incomplete

objc_selector: struct, incomplete

objc_object: struct, 8 bytes
  isa: Class @ 0

objc_method: struct, incomplete

objc_ivar: struct, incomplete

objc_property: struct, incomplete

objc_method_description: struct, 16 bytes
  name: SEL @ 0
  types: POINTER(c_char) @ 8

objc_super: struct, 16 bytes
  receiver: id @ 0
  super_class: Class @ 8
"""

_classes = """
Protocol: None
"""

_types = """
IMP = CFUNCTYPE(None)
BOOL = c_bool
Method = POINTER(objc_method)
Ivar = POINTER(objc_ivar)
objc_property_t = POINTER(objc_property)
objc_AssociationPolicy = c_size_t
objc_uncaught_exception_handler = CFUNCTYPE(None, id)
"""

_functions = """
sel_registerName(name: c_char_p) -> SEL
sel_getName(selector: SEL) -> c_char_p
sel_isEqual(one: SEL, other: SEL) -> c_bool
object_getClass(object: id) -> Class
object_setClass(object: id, cls: Class) -> Class
object_getClassName(object: id) -> c_char_p
object_isClass(object: id) -> c_bool
object_getIvar(object: id, ivar: Ivar) -> id
object_setIvar(object: id, ivar: Ivar, value: id) -> None
objc_getClass(name: c_char_p) -> id
objc_getMetaClass(name: c_char_p) -> id
objc_lookUpClass(name: c_char_p) -> Class
objc_getClassList(buffer: POINTER(Class), count: c_int) -> c_int
objc_copyClassList(count: POINTER(c_uint)) -> POINTER(Class)
class_getName(cls: Class) -> c_char_p
class_isMetaClass(cls: Class) -> c_bool
class_getSuperclass(cls: Class) -> Class
class_getInstanceSize(cls: Class) -> c_size_t
class_respondsToSelector(cls: Class, selector: SEL) -> c_bool
class_conformsToProtocol(cls: Class, protocol: Protocol) -> c_bool
class_getInstanceVariable(cls: Class, name: c_char_p) -> Ivar
class_getInstanceMethod(cls: Class, selector: SEL) -> Method
class_getClassMethod(cls: Class, selector: SEL) -> Method
class_getMethodImplementation(cls: Class, selector: SEL) -> IMP
class_getProperty(cls: Class, name: c_char_p) -> objc_property_t
class_copyMethodList(cls: Class, count: POINTER(c_uint)) -> POINTER(Method)
class_copyIvarList(cls: Class, count: POINTER(c_uint)) -> POINTER(Ivar)
class_copyPropertyList(cls: Class, count: POINTER(c_uint)) -> POINTER(objc_property_t)
objc_allocateClassPair(superclass: Class, name: c_char_p, extraBytes: c_size_t) -> Class
objc_registerClassPair(cls: Class) -> None
objc_disposeClassPair(cls: Class) -> None
class_addMethod(cls: Class, selector: SEL, implementation: IMP, types: c_char_p) -> c_bool
class_replaceMethod(cls: Class, selector: SEL, implementation: IMP, types: c_char_p) -> IMP
class_addIvar(cls: Class, name: const POINTER(c_char), size: c_size_t, alignment: c_uint8, types: c_char_p) -> c_bool
class_addProtocol(cls: Class, protocol: Protocol) -> c_bool
ivar_getName(ivar: Ivar) -> c_char_p
ivar_getTypeEncoding(ivar: Ivar) -> c_char_p
ivar_getOffset(ivar: Ivar) -> c_ssize_t
property_getName(property: objc_property_t) -> c_char_p
property_getAttributes(property: objc_property_t) -> c_char_p
method_getName(method: Method) -> SEL
method_getTypeEncoding(method: Method) -> c_char_p
method_getImplementation(method: Method) -> IMP
method_setImplementation(method: Method, implementation: IMP) -> IMP
method_exchangeImplementations(one: Method, other: Method) -> None
method_getNumberOfArguments(method: Method) -> c_uint
method_copyReturnType(method: Method) -> POINTER(c_char)
method_copyArgumentType(method: Method, index: c_uint) -> POINTER(c_char)
objc_getProtocol(name: c_char_p) -> Protocol
objc_allocateProtocol(name: c_char_p) -> Protocol
objc_registerProtocol(protocol: Protocol) -> None
protocol_getName(protocol: Protocol) -> c_char_p
protocol_isEqual(one: Protocol, other: Protocol) -> c_bool
protocol_conformsToProtocol(protocol: Protocol, other: Protocol) -> c_bool
protocol_getMethodDescription(protocol: Protocol, selector: SEL, required: c_bool, instance: c_bool) -> objc_method_description
protocol_copyMethodDescriptionList(protocol: Protocol, required: c_bool, instance: c_bool, count: POINTER(c_uint)) -> POINTER(objc_method_description)
protocol_addMethodDescription(protocol: Protocol, selector: SEL, types: c_char_p, required: c_bool, instance: c_bool) -> None
protocol_addProtocol(protocol: Protocol, addition: Protocol) -> None
objc_getAssociatedObject(object: id, key: const c_void_p) -> id
objc_setAssociatedObject(object: id, key: const c_void_p, value: id, policy: objc_AssociationPolicy) -> None
objc_removeAssociatedObjects(object: id) -> None
imp_implementationWithBlock(block: id) -> IMP
imp_getBlock(implementation: IMP) -> id
imp_removeBlock(implementation: IMP) -> c_bool
objc_msgSend(receiver: id, selector: SEL, ...) -> id
objc_msgSendSuper(super: POINTER(objc_super), selector: SEL, ...) -> id
objc_alloc(cls: Class) -> id
objc_alloc_init(cls: Class) -> id
objc_retain(object: id) -> id
objc_release(object: id) -> None
objc_autorelease(object: id) -> id
objc_retainAutorelease(object: id) -> id
objc_initWeak(location: POINTER(c_void_p), object: id) -> id
objc_loadWeakRetained(location: POINTER(c_void_p)) -> id
objc_destroyWeak(location: POINTER(c_void_p)) -> None
objc_autoreleasePoolPush() -> c_void_p
objc_autoreleasePoolPop(pool: c_void_p) -> None
_Block_copy(block: const c_void_p) -> c_void_p
_Block_release(block: const c_void_p) -> None
objc_setUncaughtExceptionHandler(handler: objc_uncaught_exception_handler) -> objc_uncaught_exception_handler
objc_exception_throw(exception: id) -> None
objc_sync_enter(object: id) -> c_int
objc_sync_exit(object: id) -> c_int
"""

_globals = """
_NSConcreteGlobalBlock: c_void_p * 32
_NSConcreteStackBlock: c_void_p * 32
"""

_constants = """
OBJC_ASSOCIATION_ASSIGN = 0
OBJC_ASSOCIATION_COPY = 771
OBJC_ASSOCIATION_COPY_NONATOMIC = 3
OBJC_ASSOCIATION_RETAIN = 769
OBJC_ASSOCIATION_RETAIN_NONATOMIC = 1
"""

_targets = {
    'x86_64-apple-macos14': {
        'functions': """
objc_msgSend_stret(receiver: id, selector: SEL, ...) -> None
objc_msgSendSuper_stret(super: POINTER(objc_super), selector: SEL, ...) -> None
objc_msgSend_fpret(receiver: id, selector: SEL, ...) -> c_longdouble
""",
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    classes=_classes,
    types=_types,
    functions=_functions,
    globals=_globals,
    constants=_constants,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/usr/lib/libobjc.A.dylib',), 'linux': ('libobjc.so.4',)},
)
