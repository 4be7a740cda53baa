"""libclang, clang's C interface: clang-c/Index.h, clang-c/Documentation.h, clang-c/Rewrite.h, clang-c/FatalErrorHandler.h, clang-c/BuildSystem.h. Types for editors and mypy. Made by `autogen regen libclang` from headers/libclang.toml; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class CXTargetInfoImpl(_c.Structure):
    ...

class CXTranslationUnitImpl(_c.Structure):
    ...

class CXUnsavedFile(_c.Structure):
    Filename: _b.bytes | None
    Contents: _b.bytes | None
    Length: _b.int
    def __init__(__self, Filename: _b.bytes | None = ..., Contents: _b.bytes | None = ..., Length: _b.int = ...) -> None: ...

class CXVersion(_c.Structure):
    Major: _b.int
    Minor: _b.int
    Subminor: _b.int
    def __init__(__self, Major: _b.int = ..., Minor: _b.int = ..., Subminor: _b.int = ...) -> None: ...

class CXIndexOptions(_c.Structure):
    Size: _b.int
    ThreadBackgroundPriorityForIndexing: _b.int
    ThreadBackgroundPriorityForEditing: _b.int
    ExcludeDeclarationsFromPCH: _b.int
    DisplayDiagnostics: _b.int
    StorePreamblesInMemory: _b.int
    PreambleStoragePath: _b.bytes | None
    InvocationEmissionPath: _b.bytes | None
    def __init__(__self, Size: _b.int = ..., ThreadBackgroundPriorityForIndexing: _b.int = ..., ThreadBackgroundPriorityForEditing: _b.int = ..., ExcludeDeclarationsFromPCH: _b.int = ..., DisplayDiagnostics: _b.int = ..., StorePreamblesInMemory: _b.int = ..., PreambleStoragePath: _b.bytes | None = ..., InvocationEmissionPath: _b.bytes | None = ...) -> None: ...

class CXTUResourceUsageEntry(_c.Structure):
    kind: _b.int
    amount: _b.int
    def __init__(__self, kind: _b.int = ..., amount: _b.int = ...) -> None: ...

class CXTUResourceUsage(_c.Structure):
    data: _b.int | None
    numEntries: _b.int
    entries: _c._Pointer[CXTUResourceUsageEntry]
    def __init__(__self, data: _b.int | None = ..., numEntries: _b.int = ..., entries: _c._Pointer[CXTUResourceUsageEntry] = ...) -> None: ...

class CXCursor(_c.Structure):
    kind: _b.int
    xdata: _b.int
    data: _c.Array[_c.c_void_p]
    def __init__(__self, kind: _b.int = ..., xdata: _b.int = ..., data: _c.Array[_c.c_void_p] = ...) -> None: ...

class CXPlatformAvailability(_c.Structure):
    Platform: CXString
    Introduced: CXVersion
    Deprecated: CXVersion
    Obsoleted: CXVersion
    Unavailable: _b.int
    Message: CXString
    def __init__(__self, Platform: CXString = ..., Introduced: CXVersion = ..., Deprecated: CXVersion = ..., Obsoleted: CXVersion = ..., Unavailable: _b.int = ..., Message: CXString = ...) -> None: ...

class CXCursorSetImpl(_c.Structure):
    ...

class CXType(_c.Structure):
    kind: _b.int
    data: _c.Array[_c.c_void_p]
    def __init__(__self, kind: _b.int = ..., data: _c.Array[_c.c_void_p] = ...) -> None: ...

class _CXChildVisitResult(_c.Structure):
    ...

class CXToken(_c.Structure):
    int_data: _c.Array[_c.c_uint]
    ptr_data: _b.int | None
    def __init__(__self, int_data: _c.Array[_c.c_uint] = ..., ptr_data: _b.int | None = ...) -> None: ...

class CXCompletionResult(_c.Structure):
    CursorKind: _b.int
    CompletionString: _b.int | None
    def __init__(__self, CursorKind: _b.int = ..., CompletionString: _b.int | None = ...) -> None: ...

class CXCodeCompleteResults(_c.Structure):
    Results: _c._Pointer[CXCompletionResult]
    NumResults: _b.int
    def __init__(__self, Results: _c._Pointer[CXCompletionResult] = ..., NumResults: _b.int = ...) -> None: ...

class CXCursorAndRangeVisitor(_c.Structure):
    context: _b.int | None
    visit: _t.Any
    def __init__(__self, context: _b.int | None = ..., visit: _t.Any = ...) -> None: ...

class _CXCursorAndRangeVisitorBlock(_c.Structure):
    ...

class CXIdxLoc(_c.Structure):
    ptr_data: _c.Array[_c.c_void_p]
    int_data: _b.int
    def __init__(__self, ptr_data: _c.Array[_c.c_void_p] = ..., int_data: _b.int = ...) -> None: ...

class CXIdxIncludedFileInfo(_c.Structure):
    hashLoc: CXIdxLoc
    filename: _b.bytes | None
    file: _b.int | None
    isImport: _b.int
    isAngled: _b.int
    isModuleImport: _b.int
    def __init__(__self, hashLoc: CXIdxLoc = ..., filename: _b.bytes | None = ..., file: _b.int | None = ..., isImport: _b.int = ..., isAngled: _b.int = ..., isModuleImport: _b.int = ...) -> None: ...

class CXIdxImportedASTFileInfo(_c.Structure):
    file: _b.int | None
    module: _b.int | None
    loc: CXIdxLoc
    isImplicit: _b.int
    def __init__(__self, file: _b.int | None = ..., module: _b.int | None = ..., loc: CXIdxLoc = ..., isImplicit: _b.int = ...) -> None: ...

class CXIdxAttrInfo(_c.Structure):
    kind: _b.int
    cursor: CXCursor
    loc: CXIdxLoc
    def __init__(__self, kind: _b.int = ..., cursor: CXCursor = ..., loc: CXIdxLoc = ...) -> None: ...

class CXIdxEntityInfo(_c.Structure):
    kind: _b.int
    templateKind: _b.int
    lang: _b.int
    name: _b.bytes | None
    USR: _b.bytes | None
    cursor: CXCursor
    attributes: _c._Pointer[_c._Pointer[CXIdxAttrInfo]]
    numAttributes: _b.int
    def __init__(__self, kind: _b.int = ..., templateKind: _b.int = ..., lang: _b.int = ..., name: _b.bytes | None = ..., USR: _b.bytes | None = ..., cursor: CXCursor = ..., attributes: _c._Pointer[_c._Pointer[CXIdxAttrInfo]] = ..., numAttributes: _b.int = ...) -> None: ...

class CXIdxContainerInfo(_c.Structure):
    cursor: CXCursor
    def __init__(__self, cursor: CXCursor = ...) -> None: ...

class CXIdxIBOutletCollectionAttrInfo(_c.Structure):
    attrInfo: _c._Pointer[CXIdxAttrInfo]
    objcClass: _c._Pointer[CXIdxEntityInfo]
    classCursor: CXCursor
    classLoc: CXIdxLoc
    def __init__(__self, attrInfo: _c._Pointer[CXIdxAttrInfo] = ..., objcClass: _c._Pointer[CXIdxEntityInfo] = ..., classCursor: CXCursor = ..., classLoc: CXIdxLoc = ...) -> None: ...

class CXIdxDeclInfo(_c.Structure):
    entityInfo: _c._Pointer[CXIdxEntityInfo]
    cursor: CXCursor
    loc: CXIdxLoc
    semanticContainer: _c._Pointer[CXIdxContainerInfo]
    lexicalContainer: _c._Pointer[CXIdxContainerInfo]
    isRedeclaration: _b.int
    isDefinition: _b.int
    isContainer: _b.int
    declAsContainer: _c._Pointer[CXIdxContainerInfo]
    isImplicit: _b.int
    attributes: _c._Pointer[_c._Pointer[CXIdxAttrInfo]]
    numAttributes: _b.int
    flags: _b.int
    def __init__(__self, entityInfo: _c._Pointer[CXIdxEntityInfo] = ..., cursor: CXCursor = ..., loc: CXIdxLoc = ..., semanticContainer: _c._Pointer[CXIdxContainerInfo] = ..., lexicalContainer: _c._Pointer[CXIdxContainerInfo] = ..., isRedeclaration: _b.int = ..., isDefinition: _b.int = ..., isContainer: _b.int = ..., declAsContainer: _c._Pointer[CXIdxContainerInfo] = ..., isImplicit: _b.int = ..., attributes: _c._Pointer[_c._Pointer[CXIdxAttrInfo]] = ..., numAttributes: _b.int = ..., flags: _b.int = ...) -> None: ...

class CXIdxObjCContainerDeclInfo(_c.Structure):
    declInfo: _c._Pointer[CXIdxDeclInfo]
    kind: _b.int
    def __init__(__self, declInfo: _c._Pointer[CXIdxDeclInfo] = ..., kind: _b.int = ...) -> None: ...

class CXIdxBaseClassInfo(_c.Structure):
    base: _c._Pointer[CXIdxEntityInfo]
    cursor: CXCursor
    loc: CXIdxLoc
    def __init__(__self, base: _c._Pointer[CXIdxEntityInfo] = ..., cursor: CXCursor = ..., loc: CXIdxLoc = ...) -> None: ...

class CXIdxObjCProtocolRefInfo(_c.Structure):
    protocol: _c._Pointer[CXIdxEntityInfo]
    cursor: CXCursor
    loc: CXIdxLoc
    def __init__(__self, protocol: _c._Pointer[CXIdxEntityInfo] = ..., cursor: CXCursor = ..., loc: CXIdxLoc = ...) -> None: ...

class CXIdxObjCProtocolRefListInfo(_c.Structure):
    protocols: _c._Pointer[_c._Pointer[CXIdxObjCProtocolRefInfo]]
    numProtocols: _b.int
    def __init__(__self, protocols: _c._Pointer[_c._Pointer[CXIdxObjCProtocolRefInfo]] = ..., numProtocols: _b.int = ...) -> None: ...

class CXIdxObjCInterfaceDeclInfo(_c.Structure):
    containerInfo: _c._Pointer[CXIdxObjCContainerDeclInfo]
    superInfo: _c._Pointer[CXIdxBaseClassInfo]
    protocols: _c._Pointer[CXIdxObjCProtocolRefListInfo]
    def __init__(__self, containerInfo: _c._Pointer[CXIdxObjCContainerDeclInfo] = ..., superInfo: _c._Pointer[CXIdxBaseClassInfo] = ..., protocols: _c._Pointer[CXIdxObjCProtocolRefListInfo] = ...) -> None: ...

class CXIdxObjCCategoryDeclInfo(_c.Structure):
    containerInfo: _c._Pointer[CXIdxObjCContainerDeclInfo]
    objcClass: _c._Pointer[CXIdxEntityInfo]
    classCursor: CXCursor
    classLoc: CXIdxLoc
    protocols: _c._Pointer[CXIdxObjCProtocolRefListInfo]
    def __init__(__self, containerInfo: _c._Pointer[CXIdxObjCContainerDeclInfo] = ..., objcClass: _c._Pointer[CXIdxEntityInfo] = ..., classCursor: CXCursor = ..., classLoc: CXIdxLoc = ..., protocols: _c._Pointer[CXIdxObjCProtocolRefListInfo] = ...) -> None: ...

class CXIdxObjCPropertyDeclInfo(_c.Structure):
    declInfo: _c._Pointer[CXIdxDeclInfo]
    getter: _c._Pointer[CXIdxEntityInfo]
    setter: _c._Pointer[CXIdxEntityInfo]
    def __init__(__self, declInfo: _c._Pointer[CXIdxDeclInfo] = ..., getter: _c._Pointer[CXIdxEntityInfo] = ..., setter: _c._Pointer[CXIdxEntityInfo] = ...) -> None: ...

class CXIdxCXXClassDeclInfo(_c.Structure):
    declInfo: _c._Pointer[CXIdxDeclInfo]
    bases: _c._Pointer[_c._Pointer[CXIdxBaseClassInfo]]
    numBases: _b.int
    def __init__(__self, declInfo: _c._Pointer[CXIdxDeclInfo] = ..., bases: _c._Pointer[_c._Pointer[CXIdxBaseClassInfo]] = ..., numBases: _b.int = ...) -> None: ...

class CXIdxEntityRefInfo(_c.Structure):
    kind: _b.int
    cursor: CXCursor
    loc: CXIdxLoc
    referencedEntity: _c._Pointer[CXIdxEntityInfo]
    parentEntity: _c._Pointer[CXIdxEntityInfo]
    container: _c._Pointer[CXIdxContainerInfo]
    role: _b.int
    def __init__(__self, kind: _b.int = ..., cursor: CXCursor = ..., loc: CXIdxLoc = ..., referencedEntity: _c._Pointer[CXIdxEntityInfo] = ..., parentEntity: _c._Pointer[CXIdxEntityInfo] = ..., container: _c._Pointer[CXIdxContainerInfo] = ..., role: _b.int = ...) -> None: ...

class IndexerCallbacks(_c.Structure):
    abortQuery: _t.Any
    diagnostic: _t.Any
    enteredMainFile: _t.Any
    ppIncludedFile: _t.Any
    importedASTFile: _t.Any
    startedTranslationUnit: _t.Any
    indexDeclaration: _t.Any
    indexEntityReference: _t.Any
    def __init__(__self, abortQuery: _t.Any = ..., diagnostic: _t.Any = ..., enteredMainFile: _t.Any = ..., ppIncludedFile: _t.Any = ..., importedASTFile: _t.Any = ..., startedTranslationUnit: _t.Any = ..., indexDeclaration: _t.Any = ..., indexEntityReference: _t.Any = ...) -> None: ...

class CXVirtualFileOverlayImpl(_c.Structure):
    ...

class CXModuleMapDescriptorImpl(_c.Structure):
    ...

class CXString(_c.Structure):
    data: _b.int | None
    private_flags: _b.int
    def __init__(__self, data: _b.int | None = ..., private_flags: _b.int = ...) -> None: ...

class CXStringSet(_c.Structure):
    Strings: _c._Pointer[CXString]
    Count: _b.int
    def __init__(__self, Strings: _c._Pointer[CXString] = ..., Count: _b.int = ...) -> None: ...

class CXSourceLocation(_c.Structure):
    ptr_data: _c.Array[_c.c_void_p]
    int_data: _b.int
    def __init__(__self, ptr_data: _c.Array[_c.c_void_p] = ..., int_data: _b.int = ...) -> None: ...

class CXSourceRange(_c.Structure):
    ptr_data: _c.Array[_c.c_void_p]
    begin_int_data: _b.int
    end_int_data: _b.int
    def __init__(__self, ptr_data: _c.Array[_c.c_void_p] = ..., begin_int_data: _b.int = ..., end_int_data: _b.int = ...) -> None: ...

class CXSourceRangeList(_c.Structure):
    count: _b.int
    ranges: _c._Pointer[CXSourceRange]
    def __init__(__self, count: _b.int = ..., ranges: _c._Pointer[CXSourceRange] = ...) -> None: ...

class CXFileUniqueID(_c.Structure):
    data: _c.Array[_c.c_ulonglong]
    def __init__(__self, data: _c.Array[_c.c_ulonglong] = ...) -> None: ...

class CXComment(_c.Structure):
    ASTNode: _b.int | None
    TranslationUnit: _c._Pointer[CXTranslationUnitImpl]
    def __init__(__self, ASTNode: _b.int | None = ..., TranslationUnit: _c._Pointer[CXTranslationUnitImpl] = ...) -> None: ...

class CXAPISetImpl(_c.Structure):
    ...

class CXAvailabilityKind(_Enum):
    CXAvailability_Available: _t.ClassVar[CXAvailabilityKind]
    CXAvailability_Deprecated: _t.ClassVar[CXAvailabilityKind]
    CXAvailability_NotAvailable: _t.ClassVar[CXAvailabilityKind]
    CXAvailability_NotAccessible: _t.ClassVar[CXAvailabilityKind]

class CXCursor_ExceptionSpecificationKind(_Enum):
    CXCursor_ExceptionSpecificationKind_None: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_DynamicNone: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_Dynamic: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_MSAny: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_BasicNoexcept: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_ComputedNoexcept: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_Unevaluated: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_Uninstantiated: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_Unparsed: _t.ClassVar[CXCursor_ExceptionSpecificationKind]
    CXCursor_ExceptionSpecificationKind_NoThrow: _t.ClassVar[CXCursor_ExceptionSpecificationKind]

class CXChoice(_Enum):
    CXChoice_Default: _t.ClassVar[CXChoice]
    CXChoice_Enabled: _t.ClassVar[CXChoice]
    CXChoice_Disabled: _t.ClassVar[CXChoice]

class CXGlobalOptFlags(_Enum):
    CXGlobalOpt_None: _t.ClassVar[CXGlobalOptFlags]
    CXGlobalOpt_ThreadBackgroundPriorityForIndexing: _t.ClassVar[CXGlobalOptFlags]
    CXGlobalOpt_ThreadBackgroundPriorityForEditing: _t.ClassVar[CXGlobalOptFlags]
    CXGlobalOpt_ThreadBackgroundPriorityForAll: _t.ClassVar[CXGlobalOptFlags]

class CXTranslationUnit_Flags(_Enum):
    CXTranslationUnit_None: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_DetailedPreprocessingRecord: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_Incomplete: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_PrecompiledPreamble: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_CacheCompletionResults: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_ForSerialization: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_CXXChainedPCH: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_SkipFunctionBodies: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_IncludeBriefCommentsInCodeCompletion: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_CreatePreambleOnFirstParse: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_KeepGoing: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_SingleFileParse: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_LimitSkipFunctionBodiesToPreamble: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_IncludeAttributedTypes: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_VisitImplicitAttributes: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_IgnoreNonErrorsFromIncludedFiles: _t.ClassVar[CXTranslationUnit_Flags]
    CXTranslationUnit_RetainExcludedConditionalBlocks: _t.ClassVar[CXTranslationUnit_Flags]

class CXSaveTranslationUnit_Flags(_Enum):
    CXSaveTranslationUnit_None: _t.ClassVar[CXSaveTranslationUnit_Flags]

class CXSaveError(_Enum):
    CXSaveError_None: _t.ClassVar[CXSaveError]
    CXSaveError_Unknown: _t.ClassVar[CXSaveError]
    CXSaveError_TranslationErrors: _t.ClassVar[CXSaveError]
    CXSaveError_InvalidTU: _t.ClassVar[CXSaveError]

class CXReparse_Flags(_Enum):
    CXReparse_None: _t.ClassVar[CXReparse_Flags]

class CXTUResourceUsageKind(_Enum):
    CXTUResourceUsage_AST: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_Identifiers: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_Selectors: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_GlobalCompletionResults: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_SourceManagerContentCache: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_AST_SideTables: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_SourceManager_Membuffer_Malloc: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_SourceManager_Membuffer_MMap: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_ExternalASTSource_Membuffer_Malloc: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_ExternalASTSource_Membuffer_MMap: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_Preprocessor: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_PreprocessingRecord: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_SourceManager_DataStructures: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_Preprocessor_HeaderSearch: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_MEMORY_IN_BYTES_BEGIN: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_MEMORY_IN_BYTES_END: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_First: _t.ClassVar[CXTUResourceUsageKind]
    CXTUResourceUsage_Last: _t.ClassVar[CXTUResourceUsageKind]

class CXCursorKind(_Enum):
    CXCursor_UnexposedDecl: _t.ClassVar[CXCursorKind]
    CXCursor_StructDecl: _t.ClassVar[CXCursorKind]
    CXCursor_UnionDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ClassDecl: _t.ClassVar[CXCursorKind]
    CXCursor_EnumDecl: _t.ClassVar[CXCursorKind]
    CXCursor_FieldDecl: _t.ClassVar[CXCursorKind]
    CXCursor_EnumConstantDecl: _t.ClassVar[CXCursorKind]
    CXCursor_FunctionDecl: _t.ClassVar[CXCursorKind]
    CXCursor_VarDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ParmDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCInterfaceDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCCategoryDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCProtocolDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCPropertyDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCIvarDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCInstanceMethodDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCClassMethodDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCImplementationDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCCategoryImplDecl: _t.ClassVar[CXCursorKind]
    CXCursor_TypedefDecl: _t.ClassVar[CXCursorKind]
    CXCursor_CXXMethod: _t.ClassVar[CXCursorKind]
    CXCursor_Namespace: _t.ClassVar[CXCursorKind]
    CXCursor_LinkageSpec: _t.ClassVar[CXCursorKind]
    CXCursor_Constructor: _t.ClassVar[CXCursorKind]
    CXCursor_Destructor: _t.ClassVar[CXCursorKind]
    CXCursor_ConversionFunction: _t.ClassVar[CXCursorKind]
    CXCursor_TemplateTypeParameter: _t.ClassVar[CXCursorKind]
    CXCursor_NonTypeTemplateParameter: _t.ClassVar[CXCursorKind]
    CXCursor_TemplateTemplateParameter: _t.ClassVar[CXCursorKind]
    CXCursor_FunctionTemplate: _t.ClassVar[CXCursorKind]
    CXCursor_ClassTemplate: _t.ClassVar[CXCursorKind]
    CXCursor_ClassTemplatePartialSpecialization: _t.ClassVar[CXCursorKind]
    CXCursor_NamespaceAlias: _t.ClassVar[CXCursorKind]
    CXCursor_UsingDirective: _t.ClassVar[CXCursorKind]
    CXCursor_UsingDeclaration: _t.ClassVar[CXCursorKind]
    CXCursor_TypeAliasDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCSynthesizeDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCDynamicDecl: _t.ClassVar[CXCursorKind]
    CXCursor_CXXAccessSpecifier: _t.ClassVar[CXCursorKind]
    CXCursor_FirstDecl: _t.ClassVar[CXCursorKind]
    CXCursor_LastDecl: _t.ClassVar[CXCursorKind]
    CXCursor_FirstRef: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCSuperClassRef: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCProtocolRef: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCClassRef: _t.ClassVar[CXCursorKind]
    CXCursor_TypeRef: _t.ClassVar[CXCursorKind]
    CXCursor_CXXBaseSpecifier: _t.ClassVar[CXCursorKind]
    CXCursor_TemplateRef: _t.ClassVar[CXCursorKind]
    CXCursor_NamespaceRef: _t.ClassVar[CXCursorKind]
    CXCursor_MemberRef: _t.ClassVar[CXCursorKind]
    CXCursor_LabelRef: _t.ClassVar[CXCursorKind]
    CXCursor_OverloadedDeclRef: _t.ClassVar[CXCursorKind]
    CXCursor_VariableRef: _t.ClassVar[CXCursorKind]
    CXCursor_LastRef: _t.ClassVar[CXCursorKind]
    CXCursor_FirstInvalid: _t.ClassVar[CXCursorKind]
    CXCursor_InvalidFile: _t.ClassVar[CXCursorKind]
    CXCursor_NoDeclFound: _t.ClassVar[CXCursorKind]
    CXCursor_NotImplemented: _t.ClassVar[CXCursorKind]
    CXCursor_InvalidCode: _t.ClassVar[CXCursorKind]
    CXCursor_LastInvalid: _t.ClassVar[CXCursorKind]
    CXCursor_FirstExpr: _t.ClassVar[CXCursorKind]
    CXCursor_UnexposedExpr: _t.ClassVar[CXCursorKind]
    CXCursor_DeclRefExpr: _t.ClassVar[CXCursorKind]
    CXCursor_MemberRefExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CallExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCMessageExpr: _t.ClassVar[CXCursorKind]
    CXCursor_BlockExpr: _t.ClassVar[CXCursorKind]
    CXCursor_IntegerLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_FloatingLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_ImaginaryLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_StringLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_CharacterLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_ParenExpr: _t.ClassVar[CXCursorKind]
    CXCursor_UnaryOperator: _t.ClassVar[CXCursorKind]
    CXCursor_ArraySubscriptExpr: _t.ClassVar[CXCursorKind]
    CXCursor_BinaryOperator: _t.ClassVar[CXCursorKind]
    CXCursor_CompoundAssignOperator: _t.ClassVar[CXCursorKind]
    CXCursor_ConditionalOperator: _t.ClassVar[CXCursorKind]
    CXCursor_CStyleCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CompoundLiteralExpr: _t.ClassVar[CXCursorKind]
    CXCursor_InitListExpr: _t.ClassVar[CXCursorKind]
    CXCursor_AddrLabelExpr: _t.ClassVar[CXCursorKind]
    CXCursor_StmtExpr: _t.ClassVar[CXCursorKind]
    CXCursor_GenericSelectionExpr: _t.ClassVar[CXCursorKind]
    CXCursor_GNUNullExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXStaticCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXDynamicCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXReinterpretCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXConstCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXFunctionalCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXTypeidExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXBoolLiteralExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXNullPtrLiteralExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXThisExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXThrowExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXNewExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXDeleteExpr: _t.ClassVar[CXCursorKind]
    CXCursor_UnaryExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCStringLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCEncodeExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCSelectorExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCProtocolExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCBridgedCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_PackExpansionExpr: _t.ClassVar[CXCursorKind]
    CXCursor_SizeOfPackExpr: _t.ClassVar[CXCursorKind]
    CXCursor_LambdaExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCBoolLiteralExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCSelfExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ArraySectionExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAvailabilityCheckExpr: _t.ClassVar[CXCursorKind]
    CXCursor_FixedPointLiteral: _t.ClassVar[CXCursorKind]
    CXCursor_OMPArrayShapingExpr: _t.ClassVar[CXCursorKind]
    CXCursor_OMPIteratorExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXAddrspaceCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_ConceptSpecializationExpr: _t.ClassVar[CXCursorKind]
    CXCursor_RequiresExpr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXParenListInitExpr: _t.ClassVar[CXCursorKind]
    CXCursor_PackIndexingExpr: _t.ClassVar[CXCursorKind]
    CXCursor_LastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_FirstStmt: _t.ClassVar[CXCursorKind]
    CXCursor_UnexposedStmt: _t.ClassVar[CXCursorKind]
    CXCursor_LabelStmt: _t.ClassVar[CXCursorKind]
    CXCursor_CompoundStmt: _t.ClassVar[CXCursorKind]
    CXCursor_CaseStmt: _t.ClassVar[CXCursorKind]
    CXCursor_DefaultStmt: _t.ClassVar[CXCursorKind]
    CXCursor_IfStmt: _t.ClassVar[CXCursorKind]
    CXCursor_SwitchStmt: _t.ClassVar[CXCursorKind]
    CXCursor_WhileStmt: _t.ClassVar[CXCursorKind]
    CXCursor_DoStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ForStmt: _t.ClassVar[CXCursorKind]
    CXCursor_GotoStmt: _t.ClassVar[CXCursorKind]
    CXCursor_IndirectGotoStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ContinueStmt: _t.ClassVar[CXCursorKind]
    CXCursor_BreakStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ReturnStmt: _t.ClassVar[CXCursorKind]
    CXCursor_GCCAsmStmt: _t.ClassVar[CXCursorKind]
    CXCursor_AsmStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAtTryStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAtCatchStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAtFinallyStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAtThrowStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAtSynchronizedStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCAutoreleasePoolStmt: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCForCollectionStmt: _t.ClassVar[CXCursorKind]
    CXCursor_CXXCatchStmt: _t.ClassVar[CXCursorKind]
    CXCursor_CXXTryStmt: _t.ClassVar[CXCursorKind]
    CXCursor_CXXForRangeStmt: _t.ClassVar[CXCursorKind]
    CXCursor_SEHTryStmt: _t.ClassVar[CXCursorKind]
    CXCursor_SEHExceptStmt: _t.ClassVar[CXCursorKind]
    CXCursor_SEHFinallyStmt: _t.ClassVar[CXCursorKind]
    CXCursor_MSAsmStmt: _t.ClassVar[CXCursorKind]
    CXCursor_NullStmt: _t.ClassVar[CXCursorKind]
    CXCursor_DeclStmt: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPForDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPSectionsDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPSectionDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPSingleDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelForDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelSectionsDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTaskDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMasterDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPCriticalDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTaskyieldDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPBarrierDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTaskwaitDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPFlushDirective: _t.ClassVar[CXCursorKind]
    CXCursor_SEHLeaveStmt: _t.ClassVar[CXCursorKind]
    CXCursor_OMPOrderedDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPAtomicDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPForSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelForSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTeamsDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTaskgroupDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPCancellationPointDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPCancelDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetDataDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTaskLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTaskLoopSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPDistributeDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetEnterDataDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetExitDataDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetParallelDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetParallelForDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetUpdateDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPDistributeParallelForDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPDistributeParallelForSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPDistributeSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetParallelForSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTeamsDistributeDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTeamsDistributeSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTeamsDistributeParallelForSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTeamsDistributeParallelForDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetTeamsDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetTeamsDistributeDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetTeamsDistributeParallelForDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetTeamsDistributeParallelForSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetTeamsDistributeSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_BuiltinBitCastExpr: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMasterTaskLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelMasterTaskLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMasterTaskLoopSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelMasterTaskLoopSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelMasterDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPDepobjDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPScanDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTileDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPCanonicalLoop: _t.ClassVar[CXCursorKind]
    CXCursor_OMPInteropDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPDispatchDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMaskedDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPUnrollDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMetaDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPGenericLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTeamsGenericLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetTeamsGenericLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelGenericLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPTargetParallelGenericLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelMaskedDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMaskedTaskLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPMaskedTaskLoopSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelMaskedTaskLoopDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPParallelMaskedTaskLoopSimdDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPErrorDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPScopeDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPReverseDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OMPInterchangeDirective: _t.ClassVar[CXCursorKind]
    CXCursor_OpenACCComputeConstruct: _t.ClassVar[CXCursorKind]
    CXCursor_OpenACCLoopConstruct: _t.ClassVar[CXCursorKind]
    CXCursor_LastStmt: _t.ClassVar[CXCursorKind]
    CXCursor_TranslationUnit: _t.ClassVar[CXCursorKind]
    CXCursor_FirstAttr: _t.ClassVar[CXCursorKind]
    CXCursor_UnexposedAttr: _t.ClassVar[CXCursorKind]
    CXCursor_IBActionAttr: _t.ClassVar[CXCursorKind]
    CXCursor_IBOutletAttr: _t.ClassVar[CXCursorKind]
    CXCursor_IBOutletCollectionAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXFinalAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CXXOverrideAttr: _t.ClassVar[CXCursorKind]
    CXCursor_AnnotateAttr: _t.ClassVar[CXCursorKind]
    CXCursor_AsmLabelAttr: _t.ClassVar[CXCursorKind]
    CXCursor_PackedAttr: _t.ClassVar[CXCursorKind]
    CXCursor_PureAttr: _t.ClassVar[CXCursorKind]
    CXCursor_ConstAttr: _t.ClassVar[CXCursorKind]
    CXCursor_NoDuplicateAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CUDAConstantAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CUDADeviceAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CUDAGlobalAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CUDAHostAttr: _t.ClassVar[CXCursorKind]
    CXCursor_CUDASharedAttr: _t.ClassVar[CXCursorKind]
    CXCursor_VisibilityAttr: _t.ClassVar[CXCursorKind]
    CXCursor_DLLExport: _t.ClassVar[CXCursorKind]
    CXCursor_DLLImport: _t.ClassVar[CXCursorKind]
    CXCursor_NSReturnsRetained: _t.ClassVar[CXCursorKind]
    CXCursor_NSReturnsNotRetained: _t.ClassVar[CXCursorKind]
    CXCursor_NSReturnsAutoreleased: _t.ClassVar[CXCursorKind]
    CXCursor_NSConsumesSelf: _t.ClassVar[CXCursorKind]
    CXCursor_NSConsumed: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCException: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCNSObject: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCIndependentClass: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCPreciseLifetime: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCReturnsInnerPointer: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCRequiresSuper: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCRootClass: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCSubclassingRestricted: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCExplicitProtocolImpl: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCDesignatedInitializer: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCRuntimeVisible: _t.ClassVar[CXCursorKind]
    CXCursor_ObjCBoxable: _t.ClassVar[CXCursorKind]
    CXCursor_FlagEnum: _t.ClassVar[CXCursorKind]
    CXCursor_ConvergentAttr: _t.ClassVar[CXCursorKind]
    CXCursor_WarnUnusedAttr: _t.ClassVar[CXCursorKind]
    CXCursor_WarnUnusedResultAttr: _t.ClassVar[CXCursorKind]
    CXCursor_AlignedAttr: _t.ClassVar[CXCursorKind]
    CXCursor_LastAttr: _t.ClassVar[CXCursorKind]
    CXCursor_PreprocessingDirective: _t.ClassVar[CXCursorKind]
    CXCursor_MacroDefinition: _t.ClassVar[CXCursorKind]
    CXCursor_MacroExpansion: _t.ClassVar[CXCursorKind]
    CXCursor_MacroInstantiation: _t.ClassVar[CXCursorKind]
    CXCursor_InclusionDirective: _t.ClassVar[CXCursorKind]
    CXCursor_FirstPreprocessing: _t.ClassVar[CXCursorKind]
    CXCursor_LastPreprocessing: _t.ClassVar[CXCursorKind]
    CXCursor_ModuleImportDecl: _t.ClassVar[CXCursorKind]
    CXCursor_TypeAliasTemplateDecl: _t.ClassVar[CXCursorKind]
    CXCursor_StaticAssert: _t.ClassVar[CXCursorKind]
    CXCursor_FriendDecl: _t.ClassVar[CXCursorKind]
    CXCursor_ConceptDecl: _t.ClassVar[CXCursorKind]
    CXCursor_FirstExtraDecl: _t.ClassVar[CXCursorKind]
    CXCursor_LastExtraDecl: _t.ClassVar[CXCursorKind]
    CXCursor_OverloadCandidate: _t.ClassVar[CXCursorKind]

class CXLinkageKind(_Enum):
    CXLinkage_Invalid: _t.ClassVar[CXLinkageKind]
    CXLinkage_NoLinkage: _t.ClassVar[CXLinkageKind]
    CXLinkage_Internal: _t.ClassVar[CXLinkageKind]
    CXLinkage_UniqueExternal: _t.ClassVar[CXLinkageKind]
    CXLinkage_External: _t.ClassVar[CXLinkageKind]

class CXVisibilityKind(_Enum):
    CXVisibility_Invalid: _t.ClassVar[CXVisibilityKind]
    CXVisibility_Hidden: _t.ClassVar[CXVisibilityKind]
    CXVisibility_Protected: _t.ClassVar[CXVisibilityKind]
    CXVisibility_Default: _t.ClassVar[CXVisibilityKind]

class CXLanguageKind(_Enum):
    CXLanguage_Invalid: _t.ClassVar[CXLanguageKind]
    CXLanguage_C: _t.ClassVar[CXLanguageKind]
    CXLanguage_ObjC: _t.ClassVar[CXLanguageKind]
    CXLanguage_CPlusPlus: _t.ClassVar[CXLanguageKind]

class CXTLSKind(_Enum):
    CXTLS_None: _t.ClassVar[CXTLSKind]
    CXTLS_Dynamic: _t.ClassVar[CXTLSKind]
    CXTLS_Static: _t.ClassVar[CXTLSKind]

class CXTypeKind(_Enum):
    CXType_Invalid: _t.ClassVar[CXTypeKind]
    CXType_Unexposed: _t.ClassVar[CXTypeKind]
    CXType_Void: _t.ClassVar[CXTypeKind]
    CXType_Bool: _t.ClassVar[CXTypeKind]
    CXType_Char_U: _t.ClassVar[CXTypeKind]
    CXType_UChar: _t.ClassVar[CXTypeKind]
    CXType_Char16: _t.ClassVar[CXTypeKind]
    CXType_Char32: _t.ClassVar[CXTypeKind]
    CXType_UShort: _t.ClassVar[CXTypeKind]
    CXType_UInt: _t.ClassVar[CXTypeKind]
    CXType_ULong: _t.ClassVar[CXTypeKind]
    CXType_ULongLong: _t.ClassVar[CXTypeKind]
    CXType_UInt128: _t.ClassVar[CXTypeKind]
    CXType_Char_S: _t.ClassVar[CXTypeKind]
    CXType_SChar: _t.ClassVar[CXTypeKind]
    CXType_WChar: _t.ClassVar[CXTypeKind]
    CXType_Short: _t.ClassVar[CXTypeKind]
    CXType_Int: _t.ClassVar[CXTypeKind]
    CXType_Long: _t.ClassVar[CXTypeKind]
    CXType_LongLong: _t.ClassVar[CXTypeKind]
    CXType_Int128: _t.ClassVar[CXTypeKind]
    CXType_Float: _t.ClassVar[CXTypeKind]
    CXType_Double: _t.ClassVar[CXTypeKind]
    CXType_LongDouble: _t.ClassVar[CXTypeKind]
    CXType_NullPtr: _t.ClassVar[CXTypeKind]
    CXType_Overload: _t.ClassVar[CXTypeKind]
    CXType_Dependent: _t.ClassVar[CXTypeKind]
    CXType_ObjCId: _t.ClassVar[CXTypeKind]
    CXType_ObjCClass: _t.ClassVar[CXTypeKind]
    CXType_ObjCSel: _t.ClassVar[CXTypeKind]
    CXType_Float128: _t.ClassVar[CXTypeKind]
    CXType_Half: _t.ClassVar[CXTypeKind]
    CXType_Float16: _t.ClassVar[CXTypeKind]
    CXType_ShortAccum: _t.ClassVar[CXTypeKind]
    CXType_Accum: _t.ClassVar[CXTypeKind]
    CXType_LongAccum: _t.ClassVar[CXTypeKind]
    CXType_UShortAccum: _t.ClassVar[CXTypeKind]
    CXType_UAccum: _t.ClassVar[CXTypeKind]
    CXType_ULongAccum: _t.ClassVar[CXTypeKind]
    CXType_BFloat16: _t.ClassVar[CXTypeKind]
    CXType_Ibm128: _t.ClassVar[CXTypeKind]
    CXType_FirstBuiltin: _t.ClassVar[CXTypeKind]
    CXType_LastBuiltin: _t.ClassVar[CXTypeKind]
    CXType_Complex: _t.ClassVar[CXTypeKind]
    CXType_Pointer: _t.ClassVar[CXTypeKind]
    CXType_BlockPointer: _t.ClassVar[CXTypeKind]
    CXType_LValueReference: _t.ClassVar[CXTypeKind]
    CXType_RValueReference: _t.ClassVar[CXTypeKind]
    CXType_Record: _t.ClassVar[CXTypeKind]
    CXType_Enum: _t.ClassVar[CXTypeKind]
    CXType_Typedef: _t.ClassVar[CXTypeKind]
    CXType_ObjCInterface: _t.ClassVar[CXTypeKind]
    CXType_ObjCObjectPointer: _t.ClassVar[CXTypeKind]
    CXType_FunctionNoProto: _t.ClassVar[CXTypeKind]
    CXType_FunctionProto: _t.ClassVar[CXTypeKind]
    CXType_ConstantArray: _t.ClassVar[CXTypeKind]
    CXType_Vector: _t.ClassVar[CXTypeKind]
    CXType_IncompleteArray: _t.ClassVar[CXTypeKind]
    CXType_VariableArray: _t.ClassVar[CXTypeKind]
    CXType_DependentSizedArray: _t.ClassVar[CXTypeKind]
    CXType_MemberPointer: _t.ClassVar[CXTypeKind]
    CXType_Auto: _t.ClassVar[CXTypeKind]
    CXType_Elaborated: _t.ClassVar[CXTypeKind]
    CXType_Pipe: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dArrayRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dBufferRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dDepthRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayDepthRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dMSAARO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayMSAARO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dMSAADepthRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayMSAADepthRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage3dRO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dArrayWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dBufferWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dDepthWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayDepthWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dMSAAWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayMSAAWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dMSAADepthWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayMSAADepthWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage3dWO: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dArrayRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage1dBufferRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dDepthRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayDepthRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dMSAARW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayMSAARW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dMSAADepthRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage2dArrayMSAADepthRW: _t.ClassVar[CXTypeKind]
    CXType_OCLImage3dRW: _t.ClassVar[CXTypeKind]
    CXType_OCLSampler: _t.ClassVar[CXTypeKind]
    CXType_OCLEvent: _t.ClassVar[CXTypeKind]
    CXType_OCLQueue: _t.ClassVar[CXTypeKind]
    CXType_OCLReserveID: _t.ClassVar[CXTypeKind]
    CXType_ObjCObject: _t.ClassVar[CXTypeKind]
    CXType_ObjCTypeParam: _t.ClassVar[CXTypeKind]
    CXType_Attributed: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCMcePayload: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImePayload: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCRefPayload: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCSicPayload: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCMceResult: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeResult: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCRefResult: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCSicResult: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeResultSingleReferenceStreamout: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeResultDualReferenceStreamout: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeSingleReferenceStreamin: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeDualReferenceStreamin: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeResultSingleRefStreamout: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeResultDualRefStreamout: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeSingleRefStreamin: _t.ClassVar[CXTypeKind]
    CXType_OCLIntelSubgroupAVCImeDualRefStreamin: _t.ClassVar[CXTypeKind]
    CXType_ExtVector: _t.ClassVar[CXTypeKind]
    CXType_Atomic: _t.ClassVar[CXTypeKind]
    CXType_BTFTagAttributed: _t.ClassVar[CXTypeKind]

class CXCallingConv(_Enum):
    CXCallingConv_Default: _t.ClassVar[CXCallingConv]
    CXCallingConv_C: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86StdCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86FastCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86ThisCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86Pascal: _t.ClassVar[CXCallingConv]
    CXCallingConv_AAPCS: _t.ClassVar[CXCallingConv]
    CXCallingConv_AAPCS_VFP: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86RegCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_IntelOclBicc: _t.ClassVar[CXCallingConv]
    CXCallingConv_Win64: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86_64Win64: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86_64SysV: _t.ClassVar[CXCallingConv]
    CXCallingConv_X86VectorCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_Swift: _t.ClassVar[CXCallingConv]
    CXCallingConv_PreserveMost: _t.ClassVar[CXCallingConv]
    CXCallingConv_PreserveAll: _t.ClassVar[CXCallingConv]
    CXCallingConv_AArch64VectorCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_SwiftAsync: _t.ClassVar[CXCallingConv]
    CXCallingConv_AArch64SVEPCS: _t.ClassVar[CXCallingConv]
    CXCallingConv_M68kRTD: _t.ClassVar[CXCallingConv]
    CXCallingConv_PreserveNone: _t.ClassVar[CXCallingConv]
    CXCallingConv_RISCVVectorCall: _t.ClassVar[CXCallingConv]
    CXCallingConv_Invalid: _t.ClassVar[CXCallingConv]
    CXCallingConv_Unexposed: _t.ClassVar[CXCallingConv]

class CXTemplateArgumentKind(_Enum):
    CXTemplateArgumentKind_Null: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Type: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Declaration: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_NullPtr: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Integral: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Template: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_TemplateExpansion: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Expression: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Pack: _t.ClassVar[CXTemplateArgumentKind]
    CXTemplateArgumentKind_Invalid: _t.ClassVar[CXTemplateArgumentKind]

class CXTypeNullabilityKind(_Enum):
    CXTypeNullability_NonNull: _t.ClassVar[CXTypeNullabilityKind]
    CXTypeNullability_Nullable: _t.ClassVar[CXTypeNullabilityKind]
    CXTypeNullability_Unspecified: _t.ClassVar[CXTypeNullabilityKind]
    CXTypeNullability_Invalid: _t.ClassVar[CXTypeNullabilityKind]
    CXTypeNullability_NullableResult: _t.ClassVar[CXTypeNullabilityKind]

class CXTypeLayoutError(_Enum):
    CXTypeLayoutError_Invalid: _t.ClassVar[CXTypeLayoutError]
    CXTypeLayoutError_Incomplete: _t.ClassVar[CXTypeLayoutError]
    CXTypeLayoutError_Dependent: _t.ClassVar[CXTypeLayoutError]
    CXTypeLayoutError_NotConstantSize: _t.ClassVar[CXTypeLayoutError]
    CXTypeLayoutError_InvalidFieldName: _t.ClassVar[CXTypeLayoutError]
    CXTypeLayoutError_Undeduced: _t.ClassVar[CXTypeLayoutError]

class CXRefQualifierKind(_Enum):
    CXRefQualifier_None: _t.ClassVar[CXRefQualifierKind]
    CXRefQualifier_LValue: _t.ClassVar[CXRefQualifierKind]
    CXRefQualifier_RValue: _t.ClassVar[CXRefQualifierKind]

class CX_CXXAccessSpecifier(_Enum):
    CX_CXXInvalidAccessSpecifier: _t.ClassVar[CX_CXXAccessSpecifier]
    CX_CXXPublic: _t.ClassVar[CX_CXXAccessSpecifier]
    CX_CXXProtected: _t.ClassVar[CX_CXXAccessSpecifier]
    CX_CXXPrivate: _t.ClassVar[CX_CXXAccessSpecifier]

class CX_StorageClass(_Enum):
    CX_SC_Invalid: _t.ClassVar[CX_StorageClass]
    CX_SC_None: _t.ClassVar[CX_StorageClass]
    CX_SC_Extern: _t.ClassVar[CX_StorageClass]
    CX_SC_Static: _t.ClassVar[CX_StorageClass]
    CX_SC_PrivateExtern: _t.ClassVar[CX_StorageClass]
    CX_SC_OpenCLWorkGroupLocal: _t.ClassVar[CX_StorageClass]
    CX_SC_Auto: _t.ClassVar[CX_StorageClass]
    CX_SC_Register: _t.ClassVar[CX_StorageClass]

class CX_BinaryOperatorKind(_Enum):
    CX_BO_Invalid: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_PtrMemD: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_PtrMemI: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Mul: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Div: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Rem: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Add: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Sub: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Shl: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Shr: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Cmp: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_LT: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_GT: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_LE: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_GE: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_EQ: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_NE: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_And: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Xor: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Or: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_LAnd: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_LOr: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Assign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_MulAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_DivAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_RemAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_AddAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_SubAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_ShlAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_ShrAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_AndAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_XorAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_OrAssign: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_Comma: _t.ClassVar[CX_BinaryOperatorKind]
    CX_BO_LAST: _t.ClassVar[CX_BinaryOperatorKind]

class CXChildVisitResult(_Enum):
    CXChildVisit_Break: _t.ClassVar[CXChildVisitResult]
    CXChildVisit_Continue: _t.ClassVar[CXChildVisitResult]
    CXChildVisit_Recurse: _t.ClassVar[CXChildVisitResult]

class CXPrintingPolicyProperty(_Enum):
    CXPrintingPolicy_Indentation: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressSpecifiers: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressTagKeyword: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_IncludeTagDefinition: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressScope: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressUnwrittenScope: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressInitializers: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_ConstantArraySizeAsWritten: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_AnonymousTagLocations: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressStrongLifetime: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressLifetimeQualifiers: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressTemplateArgsInCXXConstructors: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_Bool: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_Restrict: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_Alignof: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_UnderscoreAlignof: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_UseVoidForZeroParams: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_TerseOutput: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_PolishForDeclaration: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_Half: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_MSWChar: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_IncludeNewlines: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_MSVCFormatting: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_ConstantsAsWritten: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_SuppressImplicitBase: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_FullyQualifiedName: _t.ClassVar[CXPrintingPolicyProperty]
    CXPrintingPolicy_LastProperty: _t.ClassVar[CXPrintingPolicyProperty]

class CXObjCPropertyAttrKind(_Enum):
    CXObjCPropertyAttr_noattr: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_readonly: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_getter: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_assign: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_readwrite: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_retain: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_copy: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_nonatomic: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_setter: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_atomic: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_weak: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_strong: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_unsafe_unretained: _t.ClassVar[CXObjCPropertyAttrKind]
    CXObjCPropertyAttr_class: _t.ClassVar[CXObjCPropertyAttrKind]

class CXObjCDeclQualifierKind(_Enum):
    CXObjCDeclQualifier_None: _t.ClassVar[CXObjCDeclQualifierKind]
    CXObjCDeclQualifier_In: _t.ClassVar[CXObjCDeclQualifierKind]
    CXObjCDeclQualifier_Inout: _t.ClassVar[CXObjCDeclQualifierKind]
    CXObjCDeclQualifier_Out: _t.ClassVar[CXObjCDeclQualifierKind]
    CXObjCDeclQualifier_Bycopy: _t.ClassVar[CXObjCDeclQualifierKind]
    CXObjCDeclQualifier_Byref: _t.ClassVar[CXObjCDeclQualifierKind]
    CXObjCDeclQualifier_Oneway: _t.ClassVar[CXObjCDeclQualifierKind]

class CXNameRefFlags(_Enum):
    CXNameRange_WantQualifier: _t.ClassVar[CXNameRefFlags]
    CXNameRange_WantTemplateArgs: _t.ClassVar[CXNameRefFlags]
    CXNameRange_WantSinglePiece: _t.ClassVar[CXNameRefFlags]

class CXTokenKind(_Enum):
    CXToken_Punctuation: _t.ClassVar[CXTokenKind]
    CXToken_Keyword: _t.ClassVar[CXTokenKind]
    CXToken_Identifier: _t.ClassVar[CXTokenKind]
    CXToken_Literal: _t.ClassVar[CXTokenKind]
    CXToken_Comment: _t.ClassVar[CXTokenKind]

class CXCompletionChunkKind(_Enum):
    CXCompletionChunk_Optional: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_TypedText: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_Text: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_Placeholder: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_Informative: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_CurrentParameter: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_LeftParen: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_RightParen: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_LeftBracket: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_RightBracket: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_LeftBrace: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_RightBrace: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_LeftAngle: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_RightAngle: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_Comma: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_ResultType: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_Colon: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_SemiColon: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_Equal: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_HorizontalSpace: _t.ClassVar[CXCompletionChunkKind]
    CXCompletionChunk_VerticalSpace: _t.ClassVar[CXCompletionChunkKind]

class CXCodeComplete_Flags(_Enum):
    CXCodeComplete_IncludeMacros: _t.ClassVar[CXCodeComplete_Flags]
    CXCodeComplete_IncludeCodePatterns: _t.ClassVar[CXCodeComplete_Flags]
    CXCodeComplete_IncludeBriefComments: _t.ClassVar[CXCodeComplete_Flags]
    CXCodeComplete_SkipPreamble: _t.ClassVar[CXCodeComplete_Flags]
    CXCodeComplete_IncludeCompletionsWithFixIts: _t.ClassVar[CXCodeComplete_Flags]

class CXCompletionContext(_Enum):
    CXCompletionContext_Unexposed: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_AnyType: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_AnyValue: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCObjectValue: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCSelectorValue: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_CXXClassTypeValue: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_DotMemberAccess: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ArrowMemberAccess: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCPropertyAccess: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_EnumTag: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_UnionTag: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_StructTag: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ClassTag: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_Namespace: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_NestedNameSpecifier: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCInterface: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCProtocol: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCCategory: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCInstanceMessage: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCClassMessage: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_ObjCSelectorName: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_MacroName: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_NaturalLanguage: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_IncludedFile: _t.ClassVar[CXCompletionContext]
    CXCompletionContext_Unknown: _t.ClassVar[CXCompletionContext]

class CXEvalResultKind(_Enum):
    CXEval_Int: _t.ClassVar[CXEvalResultKind]
    CXEval_Float: _t.ClassVar[CXEvalResultKind]
    CXEval_ObjCStrLiteral: _t.ClassVar[CXEvalResultKind]
    CXEval_StrLiteral: _t.ClassVar[CXEvalResultKind]
    CXEval_CFStr: _t.ClassVar[CXEvalResultKind]
    CXEval_Other: _t.ClassVar[CXEvalResultKind]
    CXEval_UnExposed: _t.ClassVar[CXEvalResultKind]

class CXVisitorResult(_Enum):
    CXVisit_Break: _t.ClassVar[CXVisitorResult]
    CXVisit_Continue: _t.ClassVar[CXVisitorResult]

class CXResult(_Enum):
    CXResult_Success: _t.ClassVar[CXResult]
    CXResult_Invalid: _t.ClassVar[CXResult]
    CXResult_VisitBreak: _t.ClassVar[CXResult]

class CXIdxEntityKind(_Enum):
    CXIdxEntity_Unexposed: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Typedef: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Function: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Variable: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Field: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_EnumConstant: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCClass: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCProtocol: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCCategory: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCInstanceMethod: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCClassMethod: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCProperty: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_ObjCIvar: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Enum: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Struct: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_Union: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXClass: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXNamespace: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXNamespaceAlias: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXStaticVariable: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXStaticMethod: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXInstanceMethod: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXConstructor: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXDestructor: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXConversionFunction: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXTypeAlias: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXInterface: _t.ClassVar[CXIdxEntityKind]
    CXIdxEntity_CXXConcept: _t.ClassVar[CXIdxEntityKind]

class CXIdxEntityLanguage(_Enum):
    CXIdxEntityLang_None: _t.ClassVar[CXIdxEntityLanguage]
    CXIdxEntityLang_C: _t.ClassVar[CXIdxEntityLanguage]
    CXIdxEntityLang_ObjC: _t.ClassVar[CXIdxEntityLanguage]
    CXIdxEntityLang_CXX: _t.ClassVar[CXIdxEntityLanguage]
    CXIdxEntityLang_Swift: _t.ClassVar[CXIdxEntityLanguage]

class CXIdxEntityCXXTemplateKind(_Enum):
    CXIdxEntity_NonTemplate: _t.ClassVar[CXIdxEntityCXXTemplateKind]
    CXIdxEntity_Template: _t.ClassVar[CXIdxEntityCXXTemplateKind]
    CXIdxEntity_TemplatePartialSpecialization: _t.ClassVar[CXIdxEntityCXXTemplateKind]
    CXIdxEntity_TemplateSpecialization: _t.ClassVar[CXIdxEntityCXXTemplateKind]

class CXIdxAttrKind(_Enum):
    CXIdxAttr_Unexposed: _t.ClassVar[CXIdxAttrKind]
    CXIdxAttr_IBAction: _t.ClassVar[CXIdxAttrKind]
    CXIdxAttr_IBOutlet: _t.ClassVar[CXIdxAttrKind]
    CXIdxAttr_IBOutletCollection: _t.ClassVar[CXIdxAttrKind]

class CXIdxDeclInfoFlags(_Enum):
    CXIdxDeclFlag_Skipped: _t.ClassVar[CXIdxDeclInfoFlags]

class CXIdxObjCContainerKind(_Enum):
    CXIdxObjCContainer_ForwardRef: _t.ClassVar[CXIdxObjCContainerKind]
    CXIdxObjCContainer_Interface: _t.ClassVar[CXIdxObjCContainerKind]
    CXIdxObjCContainer_Implementation: _t.ClassVar[CXIdxObjCContainerKind]

class CXIdxEntityRefKind(_Enum):
    CXIdxEntityRef_Direct: _t.ClassVar[CXIdxEntityRefKind]
    CXIdxEntityRef_Implicit: _t.ClassVar[CXIdxEntityRefKind]

class CXSymbolRole(_Enum):
    CXSymbolRole_None: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Declaration: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Definition: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Reference: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Read: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Write: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Call: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Dynamic: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_AddressOf: _t.ClassVar[CXSymbolRole]
    CXSymbolRole_Implicit: _t.ClassVar[CXSymbolRole]

class CXIndexOptFlags(_Enum):
    CXIndexOpt_None: _t.ClassVar[CXIndexOptFlags]
    CXIndexOpt_SuppressRedundantRefs: _t.ClassVar[CXIndexOptFlags]
    CXIndexOpt_IndexFunctionLocalSymbols: _t.ClassVar[CXIndexOptFlags]
    CXIndexOpt_IndexImplicitTemplateInstantiations: _t.ClassVar[CXIndexOptFlags]
    CXIndexOpt_SuppressWarnings: _t.ClassVar[CXIndexOptFlags]
    CXIndexOpt_SkipParsedBodiesInSession: _t.ClassVar[CXIndexOptFlags]

class CXBinaryOperatorKind(_Enum):
    CXBinaryOperator_Invalid: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_PtrMemD: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_PtrMemI: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Mul: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Div: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Rem: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Add: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Sub: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Shl: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Shr: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Cmp: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_LT: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_GT: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_LE: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_GE: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_EQ: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_NE: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_And: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Xor: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Or: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_LAnd: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_LOr: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Assign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_MulAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_DivAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_RemAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_AddAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_SubAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_ShlAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_ShrAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_AndAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_XorAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_OrAssign: _t.ClassVar[CXBinaryOperatorKind]
    CXBinaryOperator_Comma: _t.ClassVar[CXBinaryOperatorKind]

class CXUnaryOperatorKind(_Enum):
    CXUnaryOperator_Invalid: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_PostInc: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_PostDec: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_PreInc: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_PreDec: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_AddrOf: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Deref: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Plus: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Minus: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Not: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_LNot: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Real: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Imag: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Extension: _t.ClassVar[CXUnaryOperatorKind]
    CXUnaryOperator_Coawait: _t.ClassVar[CXUnaryOperatorKind]

class CXErrorCode(_Enum):
    CXError_Success: _t.ClassVar[CXErrorCode]
    CXError_Failure: _t.ClassVar[CXErrorCode]
    CXError_Crashed: _t.ClassVar[CXErrorCode]
    CXError_InvalidArguments: _t.ClassVar[CXErrorCode]
    CXError_ASTReadError: _t.ClassVar[CXErrorCode]

class CXDiagnosticSeverity(_Enum):
    CXDiagnostic_Ignored: _t.ClassVar[CXDiagnosticSeverity]
    CXDiagnostic_Note: _t.ClassVar[CXDiagnosticSeverity]
    CXDiagnostic_Warning: _t.ClassVar[CXDiagnosticSeverity]
    CXDiagnostic_Error: _t.ClassVar[CXDiagnosticSeverity]
    CXDiagnostic_Fatal: _t.ClassVar[CXDiagnosticSeverity]

class CXLoadDiag_Error(_Enum):
    CXLoadDiag_None: _t.ClassVar[CXLoadDiag_Error]
    CXLoadDiag_Unknown: _t.ClassVar[CXLoadDiag_Error]
    CXLoadDiag_CannotLoad: _t.ClassVar[CXLoadDiag_Error]
    CXLoadDiag_InvalidFile: _t.ClassVar[CXLoadDiag_Error]

class CXDiagnosticDisplayOptions(_Enum):
    CXDiagnostic_DisplaySourceLocation: _t.ClassVar[CXDiagnosticDisplayOptions]
    CXDiagnostic_DisplayColumn: _t.ClassVar[CXDiagnosticDisplayOptions]
    CXDiagnostic_DisplaySourceRanges: _t.ClassVar[CXDiagnosticDisplayOptions]
    CXDiagnostic_DisplayOption: _t.ClassVar[CXDiagnosticDisplayOptions]
    CXDiagnostic_DisplayCategoryId: _t.ClassVar[CXDiagnosticDisplayOptions]
    CXDiagnostic_DisplayCategoryName: _t.ClassVar[CXDiagnosticDisplayOptions]

class CXCommentKind(_Enum):
    CXComment_Null: _t.ClassVar[CXCommentKind]
    CXComment_Text: _t.ClassVar[CXCommentKind]
    CXComment_InlineCommand: _t.ClassVar[CXCommentKind]
    CXComment_HTMLStartTag: _t.ClassVar[CXCommentKind]
    CXComment_HTMLEndTag: _t.ClassVar[CXCommentKind]
    CXComment_Paragraph: _t.ClassVar[CXCommentKind]
    CXComment_BlockCommand: _t.ClassVar[CXCommentKind]
    CXComment_ParamCommand: _t.ClassVar[CXCommentKind]
    CXComment_TParamCommand: _t.ClassVar[CXCommentKind]
    CXComment_VerbatimBlockCommand: _t.ClassVar[CXCommentKind]
    CXComment_VerbatimBlockLine: _t.ClassVar[CXCommentKind]
    CXComment_VerbatimLine: _t.ClassVar[CXCommentKind]
    CXComment_FullComment: _t.ClassVar[CXCommentKind]

class CXCommentInlineCommandRenderKind(_Enum):
    CXCommentInlineCommandRenderKind_Normal: _t.ClassVar[CXCommentInlineCommandRenderKind]
    CXCommentInlineCommandRenderKind_Bold: _t.ClassVar[CXCommentInlineCommandRenderKind]
    CXCommentInlineCommandRenderKind_Monospaced: _t.ClassVar[CXCommentInlineCommandRenderKind]
    CXCommentInlineCommandRenderKind_Emphasized: _t.ClassVar[CXCommentInlineCommandRenderKind]
    CXCommentInlineCommandRenderKind_Anchor: _t.ClassVar[CXCommentInlineCommandRenderKind]

class CXCommentParamPassDirection(_Enum):
    CXCommentParamPassDirection_In: _t.ClassVar[CXCommentParamPassDirection]
    CXCommentParamPassDirection_Out: _t.ClassVar[CXCommentParamPassDirection]
    CXCommentParamPassDirection_InOut: _t.ClassVar[CXCommentParamPassDirection]

CXAvailability_Available: _b.int
CXAvailability_Deprecated: _b.int
CXAvailability_NotAvailable: _b.int
CXAvailability_NotAccessible: _b.int
CXCursor_ExceptionSpecificationKind_None: _b.int
CXCursor_ExceptionSpecificationKind_DynamicNone: _b.int
CXCursor_ExceptionSpecificationKind_Dynamic: _b.int
CXCursor_ExceptionSpecificationKind_MSAny: _b.int
CXCursor_ExceptionSpecificationKind_BasicNoexcept: _b.int
CXCursor_ExceptionSpecificationKind_ComputedNoexcept: _b.int
CXCursor_ExceptionSpecificationKind_Unevaluated: _b.int
CXCursor_ExceptionSpecificationKind_Uninstantiated: _b.int
CXCursor_ExceptionSpecificationKind_Unparsed: _b.int
CXCursor_ExceptionSpecificationKind_NoThrow: _b.int
CXChoice_Default: _b.int
CXChoice_Enabled: _b.int
CXChoice_Disabled: _b.int
CXGlobalOpt_None: _b.int
CXGlobalOpt_ThreadBackgroundPriorityForIndexing: _b.int
CXGlobalOpt_ThreadBackgroundPriorityForEditing: _b.int
CXGlobalOpt_ThreadBackgroundPriorityForAll: _b.int
CXTranslationUnit_None: _b.int
CXTranslationUnit_DetailedPreprocessingRecord: _b.int
CXTranslationUnit_Incomplete: _b.int
CXTranslationUnit_PrecompiledPreamble: _b.int
CXTranslationUnit_CacheCompletionResults: _b.int
CXTranslationUnit_ForSerialization: _b.int
CXTranslationUnit_CXXChainedPCH: _b.int
CXTranslationUnit_SkipFunctionBodies: _b.int
CXTranslationUnit_IncludeBriefCommentsInCodeCompletion: _b.int
CXTranslationUnit_CreatePreambleOnFirstParse: _b.int
CXTranslationUnit_KeepGoing: _b.int
CXTranslationUnit_SingleFileParse: _b.int
CXTranslationUnit_LimitSkipFunctionBodiesToPreamble: _b.int
CXTranslationUnit_IncludeAttributedTypes: _b.int
CXTranslationUnit_VisitImplicitAttributes: _b.int
CXTranslationUnit_IgnoreNonErrorsFromIncludedFiles: _b.int
CXTranslationUnit_RetainExcludedConditionalBlocks: _b.int
CXSaveTranslationUnit_None: _b.int
CXSaveError_None: _b.int
CXSaveError_Unknown: _b.int
CXSaveError_TranslationErrors: _b.int
CXSaveError_InvalidTU: _b.int
CXReparse_None: _b.int
CXTUResourceUsage_AST: _b.int
CXTUResourceUsage_Identifiers: _b.int
CXTUResourceUsage_Selectors: _b.int
CXTUResourceUsage_GlobalCompletionResults: _b.int
CXTUResourceUsage_SourceManagerContentCache: _b.int
CXTUResourceUsage_AST_SideTables: _b.int
CXTUResourceUsage_SourceManager_Membuffer_Malloc: _b.int
CXTUResourceUsage_SourceManager_Membuffer_MMap: _b.int
CXTUResourceUsage_ExternalASTSource_Membuffer_Malloc: _b.int
CXTUResourceUsage_ExternalASTSource_Membuffer_MMap: _b.int
CXTUResourceUsage_Preprocessor: _b.int
CXTUResourceUsage_PreprocessingRecord: _b.int
CXTUResourceUsage_SourceManager_DataStructures: _b.int
CXTUResourceUsage_Preprocessor_HeaderSearch: _b.int
CXTUResourceUsage_MEMORY_IN_BYTES_BEGIN: _b.int
CXTUResourceUsage_MEMORY_IN_BYTES_END: _b.int
CXTUResourceUsage_First: _b.int
CXTUResourceUsage_Last: _b.int
CXCursor_UnexposedDecl: _b.int
CXCursor_StructDecl: _b.int
CXCursor_UnionDecl: _b.int
CXCursor_ClassDecl: _b.int
CXCursor_EnumDecl: _b.int
CXCursor_FieldDecl: _b.int
CXCursor_EnumConstantDecl: _b.int
CXCursor_FunctionDecl: _b.int
CXCursor_VarDecl: _b.int
CXCursor_ParmDecl: _b.int
CXCursor_ObjCInterfaceDecl: _b.int
CXCursor_ObjCCategoryDecl: _b.int
CXCursor_ObjCProtocolDecl: _b.int
CXCursor_ObjCPropertyDecl: _b.int
CXCursor_ObjCIvarDecl: _b.int
CXCursor_ObjCInstanceMethodDecl: _b.int
CXCursor_ObjCClassMethodDecl: _b.int
CXCursor_ObjCImplementationDecl: _b.int
CXCursor_ObjCCategoryImplDecl: _b.int
CXCursor_TypedefDecl: _b.int
CXCursor_CXXMethod: _b.int
CXCursor_Namespace: _b.int
CXCursor_LinkageSpec: _b.int
CXCursor_Constructor: _b.int
CXCursor_Destructor: _b.int
CXCursor_ConversionFunction: _b.int
CXCursor_TemplateTypeParameter: _b.int
CXCursor_NonTypeTemplateParameter: _b.int
CXCursor_TemplateTemplateParameter: _b.int
CXCursor_FunctionTemplate: _b.int
CXCursor_ClassTemplate: _b.int
CXCursor_ClassTemplatePartialSpecialization: _b.int
CXCursor_NamespaceAlias: _b.int
CXCursor_UsingDirective: _b.int
CXCursor_UsingDeclaration: _b.int
CXCursor_TypeAliasDecl: _b.int
CXCursor_ObjCSynthesizeDecl: _b.int
CXCursor_ObjCDynamicDecl: _b.int
CXCursor_CXXAccessSpecifier: _b.int
CXCursor_FirstDecl: _b.int
CXCursor_LastDecl: _b.int
CXCursor_FirstRef: _b.int
CXCursor_ObjCSuperClassRef: _b.int
CXCursor_ObjCProtocolRef: _b.int
CXCursor_ObjCClassRef: _b.int
CXCursor_TypeRef: _b.int
CXCursor_CXXBaseSpecifier: _b.int
CXCursor_TemplateRef: _b.int
CXCursor_NamespaceRef: _b.int
CXCursor_MemberRef: _b.int
CXCursor_LabelRef: _b.int
CXCursor_OverloadedDeclRef: _b.int
CXCursor_VariableRef: _b.int
CXCursor_LastRef: _b.int
CXCursor_FirstInvalid: _b.int
CXCursor_InvalidFile: _b.int
CXCursor_NoDeclFound: _b.int
CXCursor_NotImplemented: _b.int
CXCursor_InvalidCode: _b.int
CXCursor_LastInvalid: _b.int
CXCursor_FirstExpr: _b.int
CXCursor_UnexposedExpr: _b.int
CXCursor_DeclRefExpr: _b.int
CXCursor_MemberRefExpr: _b.int
CXCursor_CallExpr: _b.int
CXCursor_ObjCMessageExpr: _b.int
CXCursor_BlockExpr: _b.int
CXCursor_IntegerLiteral: _b.int
CXCursor_FloatingLiteral: _b.int
CXCursor_ImaginaryLiteral: _b.int
CXCursor_StringLiteral: _b.int
CXCursor_CharacterLiteral: _b.int
CXCursor_ParenExpr: _b.int
CXCursor_UnaryOperator: _b.int
CXCursor_ArraySubscriptExpr: _b.int
CXCursor_BinaryOperator: _b.int
CXCursor_CompoundAssignOperator: _b.int
CXCursor_ConditionalOperator: _b.int
CXCursor_CStyleCastExpr: _b.int
CXCursor_CompoundLiteralExpr: _b.int
CXCursor_InitListExpr: _b.int
CXCursor_AddrLabelExpr: _b.int
CXCursor_StmtExpr: _b.int
CXCursor_GenericSelectionExpr: _b.int
CXCursor_GNUNullExpr: _b.int
CXCursor_CXXStaticCastExpr: _b.int
CXCursor_CXXDynamicCastExpr: _b.int
CXCursor_CXXReinterpretCastExpr: _b.int
CXCursor_CXXConstCastExpr: _b.int
CXCursor_CXXFunctionalCastExpr: _b.int
CXCursor_CXXTypeidExpr: _b.int
CXCursor_CXXBoolLiteralExpr: _b.int
CXCursor_CXXNullPtrLiteralExpr: _b.int
CXCursor_CXXThisExpr: _b.int
CXCursor_CXXThrowExpr: _b.int
CXCursor_CXXNewExpr: _b.int
CXCursor_CXXDeleteExpr: _b.int
CXCursor_UnaryExpr: _b.int
CXCursor_ObjCStringLiteral: _b.int
CXCursor_ObjCEncodeExpr: _b.int
CXCursor_ObjCSelectorExpr: _b.int
CXCursor_ObjCProtocolExpr: _b.int
CXCursor_ObjCBridgedCastExpr: _b.int
CXCursor_PackExpansionExpr: _b.int
CXCursor_SizeOfPackExpr: _b.int
CXCursor_LambdaExpr: _b.int
CXCursor_ObjCBoolLiteralExpr: _b.int
CXCursor_ObjCSelfExpr: _b.int
CXCursor_ArraySectionExpr: _b.int
CXCursor_ObjCAvailabilityCheckExpr: _b.int
CXCursor_FixedPointLiteral: _b.int
CXCursor_OMPArrayShapingExpr: _b.int
CXCursor_OMPIteratorExpr: _b.int
CXCursor_CXXAddrspaceCastExpr: _b.int
CXCursor_ConceptSpecializationExpr: _b.int
CXCursor_RequiresExpr: _b.int
CXCursor_CXXParenListInitExpr: _b.int
CXCursor_PackIndexingExpr: _b.int
CXCursor_LastExpr: _b.int
CXCursor_FirstStmt: _b.int
CXCursor_UnexposedStmt: _b.int
CXCursor_LabelStmt: _b.int
CXCursor_CompoundStmt: _b.int
CXCursor_CaseStmt: _b.int
CXCursor_DefaultStmt: _b.int
CXCursor_IfStmt: _b.int
CXCursor_SwitchStmt: _b.int
CXCursor_WhileStmt: _b.int
CXCursor_DoStmt: _b.int
CXCursor_ForStmt: _b.int
CXCursor_GotoStmt: _b.int
CXCursor_IndirectGotoStmt: _b.int
CXCursor_ContinueStmt: _b.int
CXCursor_BreakStmt: _b.int
CXCursor_ReturnStmt: _b.int
CXCursor_GCCAsmStmt: _b.int
CXCursor_AsmStmt: _b.int
CXCursor_ObjCAtTryStmt: _b.int
CXCursor_ObjCAtCatchStmt: _b.int
CXCursor_ObjCAtFinallyStmt: _b.int
CXCursor_ObjCAtThrowStmt: _b.int
CXCursor_ObjCAtSynchronizedStmt: _b.int
CXCursor_ObjCAutoreleasePoolStmt: _b.int
CXCursor_ObjCForCollectionStmt: _b.int
CXCursor_CXXCatchStmt: _b.int
CXCursor_CXXTryStmt: _b.int
CXCursor_CXXForRangeStmt: _b.int
CXCursor_SEHTryStmt: _b.int
CXCursor_SEHExceptStmt: _b.int
CXCursor_SEHFinallyStmt: _b.int
CXCursor_MSAsmStmt: _b.int
CXCursor_NullStmt: _b.int
CXCursor_DeclStmt: _b.int
CXCursor_OMPParallelDirective: _b.int
CXCursor_OMPSimdDirective: _b.int
CXCursor_OMPForDirective: _b.int
CXCursor_OMPSectionsDirective: _b.int
CXCursor_OMPSectionDirective: _b.int
CXCursor_OMPSingleDirective: _b.int
CXCursor_OMPParallelForDirective: _b.int
CXCursor_OMPParallelSectionsDirective: _b.int
CXCursor_OMPTaskDirective: _b.int
CXCursor_OMPMasterDirective: _b.int
CXCursor_OMPCriticalDirective: _b.int
CXCursor_OMPTaskyieldDirective: _b.int
CXCursor_OMPBarrierDirective: _b.int
CXCursor_OMPTaskwaitDirective: _b.int
CXCursor_OMPFlushDirective: _b.int
CXCursor_SEHLeaveStmt: _b.int
CXCursor_OMPOrderedDirective: _b.int
CXCursor_OMPAtomicDirective: _b.int
CXCursor_OMPForSimdDirective: _b.int
CXCursor_OMPParallelForSimdDirective: _b.int
CXCursor_OMPTargetDirective: _b.int
CXCursor_OMPTeamsDirective: _b.int
CXCursor_OMPTaskgroupDirective: _b.int
CXCursor_OMPCancellationPointDirective: _b.int
CXCursor_OMPCancelDirective: _b.int
CXCursor_OMPTargetDataDirective: _b.int
CXCursor_OMPTaskLoopDirective: _b.int
CXCursor_OMPTaskLoopSimdDirective: _b.int
CXCursor_OMPDistributeDirective: _b.int
CXCursor_OMPTargetEnterDataDirective: _b.int
CXCursor_OMPTargetExitDataDirective: _b.int
CXCursor_OMPTargetParallelDirective: _b.int
CXCursor_OMPTargetParallelForDirective: _b.int
CXCursor_OMPTargetUpdateDirective: _b.int
CXCursor_OMPDistributeParallelForDirective: _b.int
CXCursor_OMPDistributeParallelForSimdDirective: _b.int
CXCursor_OMPDistributeSimdDirective: _b.int
CXCursor_OMPTargetParallelForSimdDirective: _b.int
CXCursor_OMPTargetSimdDirective: _b.int
CXCursor_OMPTeamsDistributeDirective: _b.int
CXCursor_OMPTeamsDistributeSimdDirective: _b.int
CXCursor_OMPTeamsDistributeParallelForSimdDirective: _b.int
CXCursor_OMPTeamsDistributeParallelForDirective: _b.int
CXCursor_OMPTargetTeamsDirective: _b.int
CXCursor_OMPTargetTeamsDistributeDirective: _b.int
CXCursor_OMPTargetTeamsDistributeParallelForDirective: _b.int
CXCursor_OMPTargetTeamsDistributeParallelForSimdDirective: _b.int
CXCursor_OMPTargetTeamsDistributeSimdDirective: _b.int
CXCursor_BuiltinBitCastExpr: _b.int
CXCursor_OMPMasterTaskLoopDirective: _b.int
CXCursor_OMPParallelMasterTaskLoopDirective: _b.int
CXCursor_OMPMasterTaskLoopSimdDirective: _b.int
CXCursor_OMPParallelMasterTaskLoopSimdDirective: _b.int
CXCursor_OMPParallelMasterDirective: _b.int
CXCursor_OMPDepobjDirective: _b.int
CXCursor_OMPScanDirective: _b.int
CXCursor_OMPTileDirective: _b.int
CXCursor_OMPCanonicalLoop: _b.int
CXCursor_OMPInteropDirective: _b.int
CXCursor_OMPDispatchDirective: _b.int
CXCursor_OMPMaskedDirective: _b.int
CXCursor_OMPUnrollDirective: _b.int
CXCursor_OMPMetaDirective: _b.int
CXCursor_OMPGenericLoopDirective: _b.int
CXCursor_OMPTeamsGenericLoopDirective: _b.int
CXCursor_OMPTargetTeamsGenericLoopDirective: _b.int
CXCursor_OMPParallelGenericLoopDirective: _b.int
CXCursor_OMPTargetParallelGenericLoopDirective: _b.int
CXCursor_OMPParallelMaskedDirective: _b.int
CXCursor_OMPMaskedTaskLoopDirective: _b.int
CXCursor_OMPMaskedTaskLoopSimdDirective: _b.int
CXCursor_OMPParallelMaskedTaskLoopDirective: _b.int
CXCursor_OMPParallelMaskedTaskLoopSimdDirective: _b.int
CXCursor_OMPErrorDirective: _b.int
CXCursor_OMPScopeDirective: _b.int
CXCursor_OMPReverseDirective: _b.int
CXCursor_OMPInterchangeDirective: _b.int
CXCursor_OpenACCComputeConstruct: _b.int
CXCursor_OpenACCLoopConstruct: _b.int
CXCursor_LastStmt: _b.int
CXCursor_TranslationUnit: _b.int
CXCursor_FirstAttr: _b.int
CXCursor_UnexposedAttr: _b.int
CXCursor_IBActionAttr: _b.int
CXCursor_IBOutletAttr: _b.int
CXCursor_IBOutletCollectionAttr: _b.int
CXCursor_CXXFinalAttr: _b.int
CXCursor_CXXOverrideAttr: _b.int
CXCursor_AnnotateAttr: _b.int
CXCursor_AsmLabelAttr: _b.int
CXCursor_PackedAttr: _b.int
CXCursor_PureAttr: _b.int
CXCursor_ConstAttr: _b.int
CXCursor_NoDuplicateAttr: _b.int
CXCursor_CUDAConstantAttr: _b.int
CXCursor_CUDADeviceAttr: _b.int
CXCursor_CUDAGlobalAttr: _b.int
CXCursor_CUDAHostAttr: _b.int
CXCursor_CUDASharedAttr: _b.int
CXCursor_VisibilityAttr: _b.int
CXCursor_DLLExport: _b.int
CXCursor_DLLImport: _b.int
CXCursor_NSReturnsRetained: _b.int
CXCursor_NSReturnsNotRetained: _b.int
CXCursor_NSReturnsAutoreleased: _b.int
CXCursor_NSConsumesSelf: _b.int
CXCursor_NSConsumed: _b.int
CXCursor_ObjCException: _b.int
CXCursor_ObjCNSObject: _b.int
CXCursor_ObjCIndependentClass: _b.int
CXCursor_ObjCPreciseLifetime: _b.int
CXCursor_ObjCReturnsInnerPointer: _b.int
CXCursor_ObjCRequiresSuper: _b.int
CXCursor_ObjCRootClass: _b.int
CXCursor_ObjCSubclassingRestricted: _b.int
CXCursor_ObjCExplicitProtocolImpl: _b.int
CXCursor_ObjCDesignatedInitializer: _b.int
CXCursor_ObjCRuntimeVisible: _b.int
CXCursor_ObjCBoxable: _b.int
CXCursor_FlagEnum: _b.int
CXCursor_ConvergentAttr: _b.int
CXCursor_WarnUnusedAttr: _b.int
CXCursor_WarnUnusedResultAttr: _b.int
CXCursor_AlignedAttr: _b.int
CXCursor_LastAttr: _b.int
CXCursor_PreprocessingDirective: _b.int
CXCursor_MacroDefinition: _b.int
CXCursor_MacroExpansion: _b.int
CXCursor_MacroInstantiation: _b.int
CXCursor_InclusionDirective: _b.int
CXCursor_FirstPreprocessing: _b.int
CXCursor_LastPreprocessing: _b.int
CXCursor_ModuleImportDecl: _b.int
CXCursor_TypeAliasTemplateDecl: _b.int
CXCursor_StaticAssert: _b.int
CXCursor_FriendDecl: _b.int
CXCursor_ConceptDecl: _b.int
CXCursor_FirstExtraDecl: _b.int
CXCursor_LastExtraDecl: _b.int
CXCursor_OverloadCandidate: _b.int
CXLinkage_Invalid: _b.int
CXLinkage_NoLinkage: _b.int
CXLinkage_Internal: _b.int
CXLinkage_UniqueExternal: _b.int
CXLinkage_External: _b.int
CXVisibility_Invalid: _b.int
CXVisibility_Hidden: _b.int
CXVisibility_Protected: _b.int
CXVisibility_Default: _b.int
CXLanguage_Invalid: _b.int
CXLanguage_C: _b.int
CXLanguage_ObjC: _b.int
CXLanguage_CPlusPlus: _b.int
CXTLS_None: _b.int
CXTLS_Dynamic: _b.int
CXTLS_Static: _b.int
CXType_Invalid: _b.int
CXType_Unexposed: _b.int
CXType_Void: _b.int
CXType_Bool: _b.int
CXType_Char_U: _b.int
CXType_UChar: _b.int
CXType_Char16: _b.int
CXType_Char32: _b.int
CXType_UShort: _b.int
CXType_UInt: _b.int
CXType_ULong: _b.int
CXType_ULongLong: _b.int
CXType_UInt128: _b.int
CXType_Char_S: _b.int
CXType_SChar: _b.int
CXType_WChar: _b.int
CXType_Short: _b.int
CXType_Int: _b.int
CXType_Long: _b.int
CXType_LongLong: _b.int
CXType_Int128: _b.int
CXType_Float: _b.int
CXType_Double: _b.int
CXType_LongDouble: _b.int
CXType_NullPtr: _b.int
CXType_Overload: _b.int
CXType_Dependent: _b.int
CXType_ObjCId: _b.int
CXType_ObjCClass: _b.int
CXType_ObjCSel: _b.int
CXType_Float128: _b.int
CXType_Half: _b.int
CXType_Float16: _b.int
CXType_ShortAccum: _b.int
CXType_Accum: _b.int
CXType_LongAccum: _b.int
CXType_UShortAccum: _b.int
CXType_UAccum: _b.int
CXType_ULongAccum: _b.int
CXType_BFloat16: _b.int
CXType_Ibm128: _b.int
CXType_FirstBuiltin: _b.int
CXType_LastBuiltin: _b.int
CXType_Complex: _b.int
CXType_Pointer: _b.int
CXType_BlockPointer: _b.int
CXType_LValueReference: _b.int
CXType_RValueReference: _b.int
CXType_Record: _b.int
CXType_Enum: _b.int
CXType_Typedef: _b.int
CXType_ObjCInterface: _b.int
CXType_ObjCObjectPointer: _b.int
CXType_FunctionNoProto: _b.int
CXType_FunctionProto: _b.int
CXType_ConstantArray: _b.int
CXType_Vector: _b.int
CXType_IncompleteArray: _b.int
CXType_VariableArray: _b.int
CXType_DependentSizedArray: _b.int
CXType_MemberPointer: _b.int
CXType_Auto: _b.int
CXType_Elaborated: _b.int
CXType_Pipe: _b.int
CXType_OCLImage1dRO: _b.int
CXType_OCLImage1dArrayRO: _b.int
CXType_OCLImage1dBufferRO: _b.int
CXType_OCLImage2dRO: _b.int
CXType_OCLImage2dArrayRO: _b.int
CXType_OCLImage2dDepthRO: _b.int
CXType_OCLImage2dArrayDepthRO: _b.int
CXType_OCLImage2dMSAARO: _b.int
CXType_OCLImage2dArrayMSAARO: _b.int
CXType_OCLImage2dMSAADepthRO: _b.int
CXType_OCLImage2dArrayMSAADepthRO: _b.int
CXType_OCLImage3dRO: _b.int
CXType_OCLImage1dWO: _b.int
CXType_OCLImage1dArrayWO: _b.int
CXType_OCLImage1dBufferWO: _b.int
CXType_OCLImage2dWO: _b.int
CXType_OCLImage2dArrayWO: _b.int
CXType_OCLImage2dDepthWO: _b.int
CXType_OCLImage2dArrayDepthWO: _b.int
CXType_OCLImage2dMSAAWO: _b.int
CXType_OCLImage2dArrayMSAAWO: _b.int
CXType_OCLImage2dMSAADepthWO: _b.int
CXType_OCLImage2dArrayMSAADepthWO: _b.int
CXType_OCLImage3dWO: _b.int
CXType_OCLImage1dRW: _b.int
CXType_OCLImage1dArrayRW: _b.int
CXType_OCLImage1dBufferRW: _b.int
CXType_OCLImage2dRW: _b.int
CXType_OCLImage2dArrayRW: _b.int
CXType_OCLImage2dDepthRW: _b.int
CXType_OCLImage2dArrayDepthRW: _b.int
CXType_OCLImage2dMSAARW: _b.int
CXType_OCLImage2dArrayMSAARW: _b.int
CXType_OCLImage2dMSAADepthRW: _b.int
CXType_OCLImage2dArrayMSAADepthRW: _b.int
CXType_OCLImage3dRW: _b.int
CXType_OCLSampler: _b.int
CXType_OCLEvent: _b.int
CXType_OCLQueue: _b.int
CXType_OCLReserveID: _b.int
CXType_ObjCObject: _b.int
CXType_ObjCTypeParam: _b.int
CXType_Attributed: _b.int
CXType_OCLIntelSubgroupAVCMcePayload: _b.int
CXType_OCLIntelSubgroupAVCImePayload: _b.int
CXType_OCLIntelSubgroupAVCRefPayload: _b.int
CXType_OCLIntelSubgroupAVCSicPayload: _b.int
CXType_OCLIntelSubgroupAVCMceResult: _b.int
CXType_OCLIntelSubgroupAVCImeResult: _b.int
CXType_OCLIntelSubgroupAVCRefResult: _b.int
CXType_OCLIntelSubgroupAVCSicResult: _b.int
CXType_OCLIntelSubgroupAVCImeResultSingleReferenceStreamout: _b.int
CXType_OCLIntelSubgroupAVCImeResultDualReferenceStreamout: _b.int
CXType_OCLIntelSubgroupAVCImeSingleReferenceStreamin: _b.int
CXType_OCLIntelSubgroupAVCImeDualReferenceStreamin: _b.int
CXType_OCLIntelSubgroupAVCImeResultSingleRefStreamout: _b.int
CXType_OCLIntelSubgroupAVCImeResultDualRefStreamout: _b.int
CXType_OCLIntelSubgroupAVCImeSingleRefStreamin: _b.int
CXType_OCLIntelSubgroupAVCImeDualRefStreamin: _b.int
CXType_ExtVector: _b.int
CXType_Atomic: _b.int
CXType_BTFTagAttributed: _b.int
CXCallingConv_Default: _b.int
CXCallingConv_C: _b.int
CXCallingConv_X86StdCall: _b.int
CXCallingConv_X86FastCall: _b.int
CXCallingConv_X86ThisCall: _b.int
CXCallingConv_X86Pascal: _b.int
CXCallingConv_AAPCS: _b.int
CXCallingConv_AAPCS_VFP: _b.int
CXCallingConv_X86RegCall: _b.int
CXCallingConv_IntelOclBicc: _b.int
CXCallingConv_Win64: _b.int
CXCallingConv_X86_64Win64: _b.int
CXCallingConv_X86_64SysV: _b.int
CXCallingConv_X86VectorCall: _b.int
CXCallingConv_Swift: _b.int
CXCallingConv_PreserveMost: _b.int
CXCallingConv_PreserveAll: _b.int
CXCallingConv_AArch64VectorCall: _b.int
CXCallingConv_SwiftAsync: _b.int
CXCallingConv_AArch64SVEPCS: _b.int
CXCallingConv_M68kRTD: _b.int
CXCallingConv_PreserveNone: _b.int
CXCallingConv_RISCVVectorCall: _b.int
CXCallingConv_Invalid: _b.int
CXCallingConv_Unexposed: _b.int
CXTemplateArgumentKind_Null: _b.int
CXTemplateArgumentKind_Type: _b.int
CXTemplateArgumentKind_Declaration: _b.int
CXTemplateArgumentKind_NullPtr: _b.int
CXTemplateArgumentKind_Integral: _b.int
CXTemplateArgumentKind_Template: _b.int
CXTemplateArgumentKind_TemplateExpansion: _b.int
CXTemplateArgumentKind_Expression: _b.int
CXTemplateArgumentKind_Pack: _b.int
CXTemplateArgumentKind_Invalid: _b.int
CXTypeNullability_NonNull: _b.int
CXTypeNullability_Nullable: _b.int
CXTypeNullability_Unspecified: _b.int
CXTypeNullability_Invalid: _b.int
CXTypeNullability_NullableResult: _b.int
CXTypeLayoutError_Invalid: _b.int
CXTypeLayoutError_Incomplete: _b.int
CXTypeLayoutError_Dependent: _b.int
CXTypeLayoutError_NotConstantSize: _b.int
CXTypeLayoutError_InvalidFieldName: _b.int
CXTypeLayoutError_Undeduced: _b.int
CXRefQualifier_None: _b.int
CXRefQualifier_LValue: _b.int
CXRefQualifier_RValue: _b.int
CX_CXXInvalidAccessSpecifier: _b.int
CX_CXXPublic: _b.int
CX_CXXProtected: _b.int
CX_CXXPrivate: _b.int
CX_SC_Invalid: _b.int
CX_SC_None: _b.int
CX_SC_Extern: _b.int
CX_SC_Static: _b.int
CX_SC_PrivateExtern: _b.int
CX_SC_OpenCLWorkGroupLocal: _b.int
CX_SC_Auto: _b.int
CX_SC_Register: _b.int
CX_BO_Invalid: _b.int
CX_BO_PtrMemD: _b.int
CX_BO_PtrMemI: _b.int
CX_BO_Mul: _b.int
CX_BO_Div: _b.int
CX_BO_Rem: _b.int
CX_BO_Add: _b.int
CX_BO_Sub: _b.int
CX_BO_Shl: _b.int
CX_BO_Shr: _b.int
CX_BO_Cmp: _b.int
CX_BO_LT: _b.int
CX_BO_GT: _b.int
CX_BO_LE: _b.int
CX_BO_GE: _b.int
CX_BO_EQ: _b.int
CX_BO_NE: _b.int
CX_BO_And: _b.int
CX_BO_Xor: _b.int
CX_BO_Or: _b.int
CX_BO_LAnd: _b.int
CX_BO_LOr: _b.int
CX_BO_Assign: _b.int
CX_BO_MulAssign: _b.int
CX_BO_DivAssign: _b.int
CX_BO_RemAssign: _b.int
CX_BO_AddAssign: _b.int
CX_BO_SubAssign: _b.int
CX_BO_ShlAssign: _b.int
CX_BO_ShrAssign: _b.int
CX_BO_AndAssign: _b.int
CX_BO_XorAssign: _b.int
CX_BO_OrAssign: _b.int
CX_BO_Comma: _b.int
CX_BO_LAST: _b.int
CXChildVisit_Break: _b.int
CXChildVisit_Continue: _b.int
CXChildVisit_Recurse: _b.int
CXPrintingPolicy_Indentation: _b.int
CXPrintingPolicy_SuppressSpecifiers: _b.int
CXPrintingPolicy_SuppressTagKeyword: _b.int
CXPrintingPolicy_IncludeTagDefinition: _b.int
CXPrintingPolicy_SuppressScope: _b.int
CXPrintingPolicy_SuppressUnwrittenScope: _b.int
CXPrintingPolicy_SuppressInitializers: _b.int
CXPrintingPolicy_ConstantArraySizeAsWritten: _b.int
CXPrintingPolicy_AnonymousTagLocations: _b.int
CXPrintingPolicy_SuppressStrongLifetime: _b.int
CXPrintingPolicy_SuppressLifetimeQualifiers: _b.int
CXPrintingPolicy_SuppressTemplateArgsInCXXConstructors: _b.int
CXPrintingPolicy_Bool: _b.int
CXPrintingPolicy_Restrict: _b.int
CXPrintingPolicy_Alignof: _b.int
CXPrintingPolicy_UnderscoreAlignof: _b.int
CXPrintingPolicy_UseVoidForZeroParams: _b.int
CXPrintingPolicy_TerseOutput: _b.int
CXPrintingPolicy_PolishForDeclaration: _b.int
CXPrintingPolicy_Half: _b.int
CXPrintingPolicy_MSWChar: _b.int
CXPrintingPolicy_IncludeNewlines: _b.int
CXPrintingPolicy_MSVCFormatting: _b.int
CXPrintingPolicy_ConstantsAsWritten: _b.int
CXPrintingPolicy_SuppressImplicitBase: _b.int
CXPrintingPolicy_FullyQualifiedName: _b.int
CXPrintingPolicy_LastProperty: _b.int
CXObjCPropertyAttr_noattr: _b.int
CXObjCPropertyAttr_readonly: _b.int
CXObjCPropertyAttr_getter: _b.int
CXObjCPropertyAttr_assign: _b.int
CXObjCPropertyAttr_readwrite: _b.int
CXObjCPropertyAttr_retain: _b.int
CXObjCPropertyAttr_copy: _b.int
CXObjCPropertyAttr_nonatomic: _b.int
CXObjCPropertyAttr_setter: _b.int
CXObjCPropertyAttr_atomic: _b.int
CXObjCPropertyAttr_weak: _b.int
CXObjCPropertyAttr_strong: _b.int
CXObjCPropertyAttr_unsafe_unretained: _b.int
CXObjCPropertyAttr_class: _b.int
CXObjCDeclQualifier_None: _b.int
CXObjCDeclQualifier_In: _b.int
CXObjCDeclQualifier_Inout: _b.int
CXObjCDeclQualifier_Out: _b.int
CXObjCDeclQualifier_Bycopy: _b.int
CXObjCDeclQualifier_Byref: _b.int
CXObjCDeclQualifier_Oneway: _b.int
CXNameRange_WantQualifier: _b.int
CXNameRange_WantTemplateArgs: _b.int
CXNameRange_WantSinglePiece: _b.int
CXToken_Punctuation: _b.int
CXToken_Keyword: _b.int
CXToken_Identifier: _b.int
CXToken_Literal: _b.int
CXToken_Comment: _b.int
CXCompletionChunk_Optional: _b.int
CXCompletionChunk_TypedText: _b.int
CXCompletionChunk_Text: _b.int
CXCompletionChunk_Placeholder: _b.int
CXCompletionChunk_Informative: _b.int
CXCompletionChunk_CurrentParameter: _b.int
CXCompletionChunk_LeftParen: _b.int
CXCompletionChunk_RightParen: _b.int
CXCompletionChunk_LeftBracket: _b.int
CXCompletionChunk_RightBracket: _b.int
CXCompletionChunk_LeftBrace: _b.int
CXCompletionChunk_RightBrace: _b.int
CXCompletionChunk_LeftAngle: _b.int
CXCompletionChunk_RightAngle: _b.int
CXCompletionChunk_Comma: _b.int
CXCompletionChunk_ResultType: _b.int
CXCompletionChunk_Colon: _b.int
CXCompletionChunk_SemiColon: _b.int
CXCompletionChunk_Equal: _b.int
CXCompletionChunk_HorizontalSpace: _b.int
CXCompletionChunk_VerticalSpace: _b.int
CXCodeComplete_IncludeMacros: _b.int
CXCodeComplete_IncludeCodePatterns: _b.int
CXCodeComplete_IncludeBriefComments: _b.int
CXCodeComplete_SkipPreamble: _b.int
CXCodeComplete_IncludeCompletionsWithFixIts: _b.int
CXCompletionContext_Unexposed: _b.int
CXCompletionContext_AnyType: _b.int
CXCompletionContext_AnyValue: _b.int
CXCompletionContext_ObjCObjectValue: _b.int
CXCompletionContext_ObjCSelectorValue: _b.int
CXCompletionContext_CXXClassTypeValue: _b.int
CXCompletionContext_DotMemberAccess: _b.int
CXCompletionContext_ArrowMemberAccess: _b.int
CXCompletionContext_ObjCPropertyAccess: _b.int
CXCompletionContext_EnumTag: _b.int
CXCompletionContext_UnionTag: _b.int
CXCompletionContext_StructTag: _b.int
CXCompletionContext_ClassTag: _b.int
CXCompletionContext_Namespace: _b.int
CXCompletionContext_NestedNameSpecifier: _b.int
CXCompletionContext_ObjCInterface: _b.int
CXCompletionContext_ObjCProtocol: _b.int
CXCompletionContext_ObjCCategory: _b.int
CXCompletionContext_ObjCInstanceMessage: _b.int
CXCompletionContext_ObjCClassMessage: _b.int
CXCompletionContext_ObjCSelectorName: _b.int
CXCompletionContext_MacroName: _b.int
CXCompletionContext_NaturalLanguage: _b.int
CXCompletionContext_IncludedFile: _b.int
CXCompletionContext_Unknown: _b.int
CXEval_Int: _b.int
CXEval_Float: _b.int
CXEval_ObjCStrLiteral: _b.int
CXEval_StrLiteral: _b.int
CXEval_CFStr: _b.int
CXEval_Other: _b.int
CXEval_UnExposed: _b.int
CXVisit_Break: _b.int
CXVisit_Continue: _b.int
CXResult_Success: _b.int
CXResult_Invalid: _b.int
CXResult_VisitBreak: _b.int
CXIdxEntity_Unexposed: _b.int
CXIdxEntity_Typedef: _b.int
CXIdxEntity_Function: _b.int
CXIdxEntity_Variable: _b.int
CXIdxEntity_Field: _b.int
CXIdxEntity_EnumConstant: _b.int
CXIdxEntity_ObjCClass: _b.int
CXIdxEntity_ObjCProtocol: _b.int
CXIdxEntity_ObjCCategory: _b.int
CXIdxEntity_ObjCInstanceMethod: _b.int
CXIdxEntity_ObjCClassMethod: _b.int
CXIdxEntity_ObjCProperty: _b.int
CXIdxEntity_ObjCIvar: _b.int
CXIdxEntity_Enum: _b.int
CXIdxEntity_Struct: _b.int
CXIdxEntity_Union: _b.int
CXIdxEntity_CXXClass: _b.int
CXIdxEntity_CXXNamespace: _b.int
CXIdxEntity_CXXNamespaceAlias: _b.int
CXIdxEntity_CXXStaticVariable: _b.int
CXIdxEntity_CXXStaticMethod: _b.int
CXIdxEntity_CXXInstanceMethod: _b.int
CXIdxEntity_CXXConstructor: _b.int
CXIdxEntity_CXXDestructor: _b.int
CXIdxEntity_CXXConversionFunction: _b.int
CXIdxEntity_CXXTypeAlias: _b.int
CXIdxEntity_CXXInterface: _b.int
CXIdxEntity_CXXConcept: _b.int
CXIdxEntityLang_None: _b.int
CXIdxEntityLang_C: _b.int
CXIdxEntityLang_ObjC: _b.int
CXIdxEntityLang_CXX: _b.int
CXIdxEntityLang_Swift: _b.int
CXIdxEntity_NonTemplate: _b.int
CXIdxEntity_Template: _b.int
CXIdxEntity_TemplatePartialSpecialization: _b.int
CXIdxEntity_TemplateSpecialization: _b.int
CXIdxAttr_Unexposed: _b.int
CXIdxAttr_IBAction: _b.int
CXIdxAttr_IBOutlet: _b.int
CXIdxAttr_IBOutletCollection: _b.int
CXIdxDeclFlag_Skipped: _b.int
CXIdxObjCContainer_ForwardRef: _b.int
CXIdxObjCContainer_Interface: _b.int
CXIdxObjCContainer_Implementation: _b.int
CXIdxEntityRef_Direct: _b.int
CXIdxEntityRef_Implicit: _b.int
CXSymbolRole_None: _b.int
CXSymbolRole_Declaration: _b.int
CXSymbolRole_Definition: _b.int
CXSymbolRole_Reference: _b.int
CXSymbolRole_Read: _b.int
CXSymbolRole_Write: _b.int
CXSymbolRole_Call: _b.int
CXSymbolRole_Dynamic: _b.int
CXSymbolRole_AddressOf: _b.int
CXSymbolRole_Implicit: _b.int
CXIndexOpt_None: _b.int
CXIndexOpt_SuppressRedundantRefs: _b.int
CXIndexOpt_IndexFunctionLocalSymbols: _b.int
CXIndexOpt_IndexImplicitTemplateInstantiations: _b.int
CXIndexOpt_SuppressWarnings: _b.int
CXIndexOpt_SkipParsedBodiesInSession: _b.int
CXBinaryOperator_Invalid: _b.int
CXBinaryOperator_PtrMemD: _b.int
CXBinaryOperator_PtrMemI: _b.int
CXBinaryOperator_Mul: _b.int
CXBinaryOperator_Div: _b.int
CXBinaryOperator_Rem: _b.int
CXBinaryOperator_Add: _b.int
CXBinaryOperator_Sub: _b.int
CXBinaryOperator_Shl: _b.int
CXBinaryOperator_Shr: _b.int
CXBinaryOperator_Cmp: _b.int
CXBinaryOperator_LT: _b.int
CXBinaryOperator_GT: _b.int
CXBinaryOperator_LE: _b.int
CXBinaryOperator_GE: _b.int
CXBinaryOperator_EQ: _b.int
CXBinaryOperator_NE: _b.int
CXBinaryOperator_And: _b.int
CXBinaryOperator_Xor: _b.int
CXBinaryOperator_Or: _b.int
CXBinaryOperator_LAnd: _b.int
CXBinaryOperator_LOr: _b.int
CXBinaryOperator_Assign: _b.int
CXBinaryOperator_MulAssign: _b.int
CXBinaryOperator_DivAssign: _b.int
CXBinaryOperator_RemAssign: _b.int
CXBinaryOperator_AddAssign: _b.int
CXBinaryOperator_SubAssign: _b.int
CXBinaryOperator_ShlAssign: _b.int
CXBinaryOperator_ShrAssign: _b.int
CXBinaryOperator_AndAssign: _b.int
CXBinaryOperator_XorAssign: _b.int
CXBinaryOperator_OrAssign: _b.int
CXBinaryOperator_Comma: _b.int
CXUnaryOperator_Invalid: _b.int
CXUnaryOperator_PostInc: _b.int
CXUnaryOperator_PostDec: _b.int
CXUnaryOperator_PreInc: _b.int
CXUnaryOperator_PreDec: _b.int
CXUnaryOperator_AddrOf: _b.int
CXUnaryOperator_Deref: _b.int
CXUnaryOperator_Plus: _b.int
CXUnaryOperator_Minus: _b.int
CXUnaryOperator_Not: _b.int
CXUnaryOperator_LNot: _b.int
CXUnaryOperator_Real: _b.int
CXUnaryOperator_Imag: _b.int
CXUnaryOperator_Extension: _b.int
CXUnaryOperator_Coawait: _b.int
CXError_Success: _b.int
CXError_Failure: _b.int
CXError_Crashed: _b.int
CXError_InvalidArguments: _b.int
CXError_ASTReadError: _b.int
CXDiagnostic_Ignored: _b.int
CXDiagnostic_Note: _b.int
CXDiagnostic_Warning: _b.int
CXDiagnostic_Error: _b.int
CXDiagnostic_Fatal: _b.int
CXLoadDiag_None: _b.int
CXLoadDiag_Unknown: _b.int
CXLoadDiag_CannotLoad: _b.int
CXLoadDiag_InvalidFile: _b.int
CXDiagnostic_DisplaySourceLocation: _b.int
CXDiagnostic_DisplayColumn: _b.int
CXDiagnostic_DisplaySourceRanges: _b.int
CXDiagnostic_DisplayOption: _b.int
CXDiagnostic_DisplayCategoryId: _b.int
CXDiagnostic_DisplayCategoryName: _b.int
CXComment_Null: _b.int
CXComment_Text: _b.int
CXComment_InlineCommand: _b.int
CXComment_HTMLStartTag: _b.int
CXComment_HTMLEndTag: _b.int
CXComment_Paragraph: _b.int
CXComment_BlockCommand: _b.int
CXComment_ParamCommand: _b.int
CXComment_TParamCommand: _b.int
CXComment_VerbatimBlockCommand: _b.int
CXComment_VerbatimBlockLine: _b.int
CXComment_VerbatimLine: _b.int
CXComment_FullComment: _b.int
CXCommentInlineCommandRenderKind_Normal: _b.int
CXCommentInlineCommandRenderKind_Bold: _b.int
CXCommentInlineCommandRenderKind_Monospaced: _b.int
CXCommentInlineCommandRenderKind_Emphasized: _b.int
CXCommentInlineCommandRenderKind_Anchor: _b.int
CXCommentParamPassDirection_In: _b.int
CXCommentParamPassDirection_Out: _b.int
CXCommentParamPassDirection_InOut: _b.int
CXIndex: _t.TypeAlias = _c.c_void_p
CXTargetInfo: _t.TypeAlias = _c._Pointer[CXTargetInfoImpl]
CXTranslationUnit: _t.TypeAlias = _c._Pointer[CXTranslationUnitImpl]
CXClientData: _t.TypeAlias = _c.c_void_p
CXCursorSet: _t.TypeAlias = _c._Pointer[CXCursorSetImpl]
CXCursorVisitor: _t.TypeAlias = _t.Any
CXCursorVisitorBlock: _t.TypeAlias = _c._Pointer[_CXChildVisitResult]
CXPrintingPolicy: _t.TypeAlias = _c.c_void_p
CXModule: _t.TypeAlias = _c.c_void_p
CXCompletionString: _t.TypeAlias = _c.c_void_p
CXInclusionVisitor: _t.TypeAlias = _t.Any
CXEvalResult: _t.TypeAlias = _c.c_void_p
CXRemapping: _t.TypeAlias = _c.c_void_p
CXCursorAndRangeVisitorBlock: _t.TypeAlias = _c._Pointer[_CXCursorAndRangeVisitorBlock]
CXIdxClientFile: _t.TypeAlias = _c.c_void_p
CXIdxClientEntity: _t.TypeAlias = _c.c_void_p
CXIdxClientContainer: _t.TypeAlias = _c.c_void_p
CXIdxClientASTFile: _t.TypeAlias = _c.c_void_p
CXIndexAction: _t.TypeAlias = _c.c_void_p
CXFieldVisitor: _t.TypeAlias = _t.Any
CXVirtualFileOverlay: _t.TypeAlias = _c._Pointer[CXVirtualFileOverlayImpl]
CXModuleMapDescriptor: _t.TypeAlias = _c._Pointer[CXModuleMapDescriptorImpl]
CXDiagnostic: _t.TypeAlias = _c.c_void_p
CXDiagnosticSet: _t.TypeAlias = _c.c_void_p
CXFile: _t.TypeAlias = _c.c_void_p
__time_t: _t.TypeAlias = _c.c_long
time_t: _t.TypeAlias = __time_t
CXAPISet: _t.TypeAlias = _c._Pointer[CXAPISetImpl]
CXRewriter: _t.TypeAlias = _c.c_void_p
def clang_createIndex(excludeDeclarationsFromPCH: _b.int, displayDiagnostics: _b.int, /) -> _b.int | None: ...
def clang_disposeIndex(index: _s.c_void_p, /) -> None: ...
def clang_createIndexWithOptions(options: _s.reference[CXIndexOptions], /) -> _b.int | None: ...
def clang_CXIndex_setGlobalOptions(_0: _s.c_void_p, options: _b.int, /) -> None: ...
def clang_CXIndex_getGlobalOptions(_0: _s.c_void_p, /) -> _b.int: ...
def clang_CXIndex_setInvocationEmissionPathOption(_0: _s.c_void_p, Path: _s.c_char_p, /) -> None: ...
def clang_isFileMultipleIncludeGuarded(tu: _s.reference[CXTranslationUnitImpl], file: _s.c_void_p, /) -> _b.int: ...
def clang_getFile(tu: _s.reference[CXTranslationUnitImpl], file_name: _s.c_char_p, /) -> _b.int | None: ...
def clang_getFileContents(tu: _s.reference[CXTranslationUnitImpl], file: _s.c_void_p, size: _s.reference[_c.c_size_t], /) -> _c._Pointer[_c.c_char]: ...
def clang_getLocation(tu: _s.reference[CXTranslationUnitImpl], file: _s.c_void_p, line: _b.int, column: _b.int, /) -> CXSourceLocation: ...
def clang_getLocationForOffset(tu: _s.reference[CXTranslationUnitImpl], file: _s.c_void_p, offset: _b.int, /) -> CXSourceLocation: ...
def clang_getSkippedRanges(tu: _s.reference[CXTranslationUnitImpl], file: _s.c_void_p, /) -> _c._Pointer[CXSourceRangeList]: ...
def clang_getAllSkippedRanges(tu: _s.reference[CXTranslationUnitImpl], /) -> _c._Pointer[CXSourceRangeList]: ...
def clang_getNumDiagnostics(Unit: _s.reference[CXTranslationUnitImpl], /) -> _b.int: ...
def clang_getDiagnostic(Unit: _s.reference[CXTranslationUnitImpl], Index: _b.int, /) -> _b.int | None: ...
def clang_getDiagnosticSetFromTU(Unit: _s.reference[CXTranslationUnitImpl], /) -> _b.int | None: ...
def clang_getTranslationUnitSpelling(CTUnit: _s.reference[CXTranslationUnitImpl], /) -> CXString: ...
def clang_createTranslationUnitFromSourceFile(CIdx: _s.c_void_p, source_filename: _s.c_char_p, num_clang_command_line_args: _b.int, clang_command_line_args: _s.reference[_c.c_char_p], num_unsaved_files: _b.int, unsaved_files: _s.reference[CXUnsavedFile], /) -> _c._Pointer[CXTranslationUnitImpl]: ...
def clang_createTranslationUnit(CIdx: _s.c_void_p, ast_filename: _s.c_char_p, /) -> _c._Pointer[CXTranslationUnitImpl]: ...
def clang_createTranslationUnit2(CIdx: _s.c_void_p, ast_filename: _s.c_char_p, out_TU: _s.reference[_c._Pointer[CXTranslationUnitImpl]], /) -> _b.int: ...
def clang_defaultEditingTranslationUnitOptions() -> _b.int: ...
def clang_parseTranslationUnit(CIdx: _s.c_void_p, source_filename: _s.c_char_p, command_line_args: _s.reference[_c.c_char_p], num_command_line_args: _b.int, unsaved_files: _s.reference[CXUnsavedFile], num_unsaved_files: _b.int, options: _b.int, /) -> _c._Pointer[CXTranslationUnitImpl]: ...
def clang_parseTranslationUnit2(CIdx: _s.c_void_p, source_filename: _s.c_char_p, command_line_args: _s.reference[_c.c_char_p], num_command_line_args: _b.int, unsaved_files: _s.reference[CXUnsavedFile], num_unsaved_files: _b.int, options: _b.int, out_TU: _s.reference[_c._Pointer[CXTranslationUnitImpl]], /) -> _b.int: ...
def clang_parseTranslationUnit2FullArgv(CIdx: _s.c_void_p, source_filename: _s.c_char_p, command_line_args: _s.reference[_c.c_char_p], num_command_line_args: _b.int, unsaved_files: _s.reference[CXUnsavedFile], num_unsaved_files: _b.int, options: _b.int, out_TU: _s.reference[_c._Pointer[CXTranslationUnitImpl]], /) -> _b.int: ...
def clang_defaultSaveOptions(TU: _s.reference[CXTranslationUnitImpl], /) -> _b.int: ...
def clang_saveTranslationUnit(TU: _s.reference[CXTranslationUnitImpl], FileName: _s.c_char_p, options: _b.int, /) -> _b.int: ...
def clang_suspendTranslationUnit(_0: _s.reference[CXTranslationUnitImpl], /) -> _b.int: ...
def clang_disposeTranslationUnit(_0: _s.reference[CXTranslationUnitImpl], /) -> None: ...
def clang_defaultReparseOptions(TU: _s.reference[CXTranslationUnitImpl], /) -> _b.int: ...
def clang_reparseTranslationUnit(TU: _s.reference[CXTranslationUnitImpl], num_unsaved_files: _b.int, unsaved_files: _s.reference[CXUnsavedFile], options: _b.int, /) -> _b.int: ...
def clang_getTUResourceUsageName(kind: _b.int, /) -> _b.bytes | None: ...
def clang_getCXTUResourceUsage(TU: _s.reference[CXTranslationUnitImpl], /) -> CXTUResourceUsage: ...
def clang_disposeCXTUResourceUsage(usage: CXTUResourceUsage, /) -> None: ...
def clang_getTranslationUnitTargetInfo(CTUnit: _s.reference[CXTranslationUnitImpl], /) -> _c._Pointer[CXTargetInfoImpl]: ...
def clang_TargetInfo_dispose(Info: _s.reference[CXTargetInfoImpl], /) -> None: ...
def clang_TargetInfo_getTriple(Info: _s.reference[CXTargetInfoImpl], /) -> CXString: ...
def clang_TargetInfo_getPointerWidth(Info: _s.reference[CXTargetInfoImpl], /) -> _b.int: ...
def clang_getNullCursor() -> CXCursor: ...
def clang_getTranslationUnitCursor(_0: _s.reference[CXTranslationUnitImpl], /) -> CXCursor: ...
def clang_equalCursors(_0: CXCursor, _1: CXCursor, /) -> _b.int: ...
def clang_Cursor_isNull(cursor: CXCursor, /) -> _b.int: ...
def clang_hashCursor(_0: CXCursor, /) -> _b.int: ...
def clang_getCursorKind(_0: CXCursor, /) -> _b.int: ...
def clang_isDeclaration(_0: _b.int, /) -> _b.int: ...
def clang_isInvalidDeclaration(_0: CXCursor, /) -> _b.int: ...
def clang_isReference(_0: _b.int, /) -> _b.int: ...
def clang_isExpression(_0: _b.int, /) -> _b.int: ...
def clang_isStatement(_0: _b.int, /) -> _b.int: ...
def clang_isAttribute(_0: _b.int, /) -> _b.int: ...
def clang_Cursor_hasAttrs(C: CXCursor, /) -> _b.int: ...
def clang_isInvalid(_0: _b.int, /) -> _b.int: ...
def clang_isTranslationUnit(_0: _b.int, /) -> _b.int: ...
def clang_isPreprocessing(_0: _b.int, /) -> _b.int: ...
def clang_isUnexposed(_0: _b.int, /) -> _b.int: ...
def clang_getCursorLinkage(cursor: CXCursor, /) -> _b.int: ...
def clang_getCursorVisibility(cursor: CXCursor, /) -> _b.int: ...
def clang_getCursorAvailability(cursor: CXCursor, /) -> _b.int: ...
def clang_getCursorPlatformAvailability(cursor: CXCursor, always_deprecated: _s.reference[_c.c_int], deprecated_message: _s.reference[CXString], always_unavailable: _s.reference[_c.c_int], unavailable_message: _s.reference[CXString], availability: _s.reference[CXPlatformAvailability], availability_size: _b.int, /) -> _b.int: ...
def clang_disposeCXPlatformAvailability(availability: _s.reference[CXPlatformAvailability], /) -> None: ...
def clang_Cursor_getVarDeclInitializer(cursor: CXCursor, /) -> CXCursor: ...
def clang_Cursor_hasVarDeclGlobalStorage(cursor: CXCursor, /) -> _b.int: ...
def clang_Cursor_hasVarDeclExternalStorage(cursor: CXCursor, /) -> _b.int: ...
def clang_getCursorLanguage(cursor: CXCursor, /) -> _b.int: ...
def clang_getCursorTLSKind(cursor: CXCursor, /) -> _b.int: ...
def clang_Cursor_getTranslationUnit(_0: CXCursor, /) -> _c._Pointer[CXTranslationUnitImpl]: ...
def clang_createCXCursorSet() -> _c._Pointer[CXCursorSetImpl]: ...
def clang_disposeCXCursorSet(cset: _s.reference[CXCursorSetImpl], /) -> None: ...
def clang_CXCursorSet_contains(cset: _s.reference[CXCursorSetImpl], cursor: CXCursor, /) -> _b.int: ...
def clang_CXCursorSet_insert(cset: _s.reference[CXCursorSetImpl], cursor: CXCursor, /) -> _b.int: ...
def clang_getCursorSemanticParent(cursor: CXCursor, /) -> CXCursor: ...
def clang_getCursorLexicalParent(cursor: CXCursor, /) -> CXCursor: ...
def clang_getOverriddenCursors(cursor: CXCursor, overridden: _s.reference[_c._Pointer[CXCursor]], num_overridden: _s.reference[_c.c_uint], /) -> None: ...
def clang_disposeOverriddenCursors(overridden: _s.reference[CXCursor], /) -> None: ...
def clang_getIncludedFile(cursor: CXCursor, /) -> _b.int | None: ...
def clang_getCursor(_0: _s.reference[CXTranslationUnitImpl], _1: CXSourceLocation, /) -> CXCursor: ...
def clang_getCursorLocation(_0: CXCursor, /) -> CXSourceLocation: ...
def clang_getCursorExtent(_0: CXCursor, /) -> CXSourceRange: ...
def clang_getCursorType(C: CXCursor, /) -> CXType: ...
def clang_getTypeSpelling(CT: CXType, /) -> CXString: ...
def clang_getTypedefDeclUnderlyingType(C: CXCursor, /) -> CXType: ...
def clang_getEnumDeclIntegerType(C: CXCursor, /) -> CXType: ...
def clang_getEnumConstantDeclValue(C: CXCursor, /) -> _b.int: ...
def clang_getEnumConstantDeclUnsignedValue(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isBitField(C: CXCursor, /) -> _b.int: ...
def clang_getFieldDeclBitWidth(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_getNumArguments(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_getArgument(C: CXCursor, i: _b.int, /) -> CXCursor: ...
def clang_Cursor_getNumTemplateArguments(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_getTemplateArgumentKind(C: CXCursor, I: _b.int, /) -> _b.int: ...
def clang_Cursor_getTemplateArgumentType(C: CXCursor, I: _b.int, /) -> CXType: ...
def clang_Cursor_getTemplateArgumentValue(C: CXCursor, I: _b.int, /) -> _b.int: ...
def clang_Cursor_getTemplateArgumentUnsignedValue(C: CXCursor, I: _b.int, /) -> _b.int: ...
def clang_equalTypes(A: CXType, B: CXType, /) -> _b.int: ...
def clang_getCanonicalType(T: CXType, /) -> CXType: ...
def clang_isConstQualifiedType(T: CXType, /) -> _b.int: ...
def clang_Cursor_isMacroFunctionLike(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isMacroBuiltin(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isFunctionInlined(C: CXCursor, /) -> _b.int: ...
def clang_isVolatileQualifiedType(T: CXType, /) -> _b.int: ...
def clang_isRestrictQualifiedType(T: CXType, /) -> _b.int: ...
def clang_getAddressSpace(T: CXType, /) -> _b.int: ...
def clang_getTypedefName(CT: CXType, /) -> CXString: ...
def clang_getPointeeType(T: CXType, /) -> CXType: ...
def clang_getUnqualifiedType(CT: CXType, /) -> CXType: ...
def clang_getNonReferenceType(CT: CXType, /) -> CXType: ...
def clang_getTypeDeclaration(T: CXType, /) -> CXCursor: ...
def clang_getDeclObjCTypeEncoding(C: CXCursor, /) -> CXString: ...
def clang_Type_getObjCEncoding(type: CXType, /) -> CXString: ...
def clang_getTypeKindSpelling(K: _b.int, /) -> CXString: ...
def clang_getFunctionTypeCallingConv(T: CXType, /) -> _b.int: ...
def clang_getResultType(T: CXType, /) -> CXType: ...
def clang_getExceptionSpecificationType(T: CXType, /) -> _b.int: ...
def clang_getNumArgTypes(T: CXType, /) -> _b.int: ...
def clang_getArgType(T: CXType, i: _b.int, /) -> CXType: ...
def clang_Type_getObjCObjectBaseType(T: CXType, /) -> CXType: ...
def clang_Type_getNumObjCProtocolRefs(T: CXType, /) -> _b.int: ...
def clang_Type_getObjCProtocolDecl(T: CXType, i: _b.int, /) -> CXCursor: ...
def clang_Type_getNumObjCTypeArgs(T: CXType, /) -> _b.int: ...
def clang_Type_getObjCTypeArg(T: CXType, i: _b.int, /) -> CXType: ...
def clang_isFunctionTypeVariadic(T: CXType, /) -> _b.int: ...
def clang_getCursorResultType(C: CXCursor, /) -> CXType: ...
def clang_getCursorExceptionSpecificationType(C: CXCursor, /) -> _b.int: ...
def clang_isPODType(T: CXType, /) -> _b.int: ...
def clang_getElementType(T: CXType, /) -> CXType: ...
def clang_getNumElements(T: CXType, /) -> _b.int: ...
def clang_getArrayElementType(T: CXType, /) -> CXType: ...
def clang_getArraySize(T: CXType, /) -> _b.int: ...
def clang_Type_getNamedType(T: CXType, /) -> CXType: ...
def clang_Type_isTransparentTagTypedef(T: CXType, /) -> _b.int: ...
def clang_Type_getNullability(T: CXType, /) -> _b.int: ...
def clang_Type_getAlignOf(T: CXType, /) -> _b.int: ...
def clang_Type_getClassType(T: CXType, /) -> CXType: ...
def clang_Type_getSizeOf(T: CXType, /) -> _b.int: ...
def clang_Type_getOffsetOf(T: CXType, S: _s.c_char_p, /) -> _b.int: ...
def clang_Type_getModifiedType(T: CXType, /) -> CXType: ...
def clang_Type_getValueType(CT: CXType, /) -> CXType: ...
def clang_Cursor_getOffsetOfField(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isAnonymous(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isAnonymousRecordDecl(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isInlineNamespace(C: CXCursor, /) -> _b.int: ...
def clang_Type_getNumTemplateArguments(T: CXType, /) -> _b.int: ...
def clang_Type_getTemplateArgumentAsType(T: CXType, i: _b.int, /) -> CXType: ...
def clang_Type_getCXXRefQualifier(T: CXType, /) -> _b.int: ...
def clang_isVirtualBase(_0: CXCursor, /) -> _b.int: ...
def clang_getCXXAccessSpecifier(_0: CXCursor, /) -> _b.int: ...
def clang_Cursor_getBinaryOpcode(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_getBinaryOpcodeStr(Op: _b.int, /) -> CXString: ...
def clang_Cursor_getStorageClass(_0: CXCursor, /) -> _b.int: ...
def clang_getNumOverloadedDecls(cursor: CXCursor, /) -> _b.int: ...
def clang_getOverloadedDecl(cursor: CXCursor, index: _b.int, /) -> CXCursor: ...
def clang_getIBOutletCollectionType(_0: CXCursor, /) -> CXType: ...
def clang_visitChildren(parent: CXCursor, visitor: _t.Any, client_data: _s.c_void_p, /) -> _b.int: ...
def clang_visitChildrenWithBlock(parent: CXCursor, block: _s.reference[_CXChildVisitResult], /) -> _b.int: ...
def clang_getCursorUSR(_0: CXCursor, /) -> CXString: ...
def clang_constructUSR_ObjCClass(class_name: _s.c_char_p, /) -> CXString: ...
def clang_constructUSR_ObjCCategory(class_name: _s.c_char_p, category_name: _s.c_char_p, /) -> CXString: ...
def clang_constructUSR_ObjCProtocol(protocol_name: _s.c_char_p, /) -> CXString: ...
def clang_constructUSR_ObjCIvar(name: _s.c_char_p, classUSR: CXString, /) -> CXString: ...
def clang_constructUSR_ObjCMethod(name: _s.c_char_p, isInstanceMethod: _b.int, classUSR: CXString, /) -> CXString: ...
def clang_constructUSR_ObjCProperty(property: _s.c_char_p, classUSR: CXString, /) -> CXString: ...
def clang_getCursorSpelling(_0: CXCursor, /) -> CXString: ...
def clang_Cursor_getSpellingNameRange(_0: CXCursor, pieceIndex: _b.int, options: _b.int, /) -> CXSourceRange: ...
def clang_PrintingPolicy_getProperty(Policy: _s.c_void_p, Property: _b.int, /) -> _b.int: ...
def clang_PrintingPolicy_setProperty(Policy: _s.c_void_p, Property: _b.int, Value: _b.int, /) -> None: ...
def clang_getCursorPrintingPolicy(_0: CXCursor, /) -> _b.int | None: ...
def clang_PrintingPolicy_dispose(Policy: _s.c_void_p, /) -> None: ...
def clang_getCursorPrettyPrinted(Cursor: CXCursor, Policy: _s.c_void_p, /) -> CXString: ...
def clang_getCursorDisplayName(_0: CXCursor, /) -> CXString: ...
def clang_getCursorReferenced(_0: CXCursor, /) -> CXCursor: ...
def clang_getCursorDefinition(_0: CXCursor, /) -> CXCursor: ...
def clang_isCursorDefinition(_0: CXCursor, /) -> _b.int: ...
def clang_getCanonicalCursor(_0: CXCursor, /) -> CXCursor: ...
def clang_Cursor_getObjCSelectorIndex(_0: CXCursor, /) -> _b.int: ...
def clang_Cursor_isDynamicCall(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_getReceiverType(C: CXCursor, /) -> CXType: ...
def clang_Cursor_getObjCPropertyAttributes(C: CXCursor, reserved: _b.int, /) -> _b.int: ...
def clang_Cursor_getObjCPropertyGetterName(C: CXCursor, /) -> CXString: ...
def clang_Cursor_getObjCPropertySetterName(C: CXCursor, /) -> CXString: ...
def clang_Cursor_getObjCDeclQualifiers(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isObjCOptional(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isVariadic(C: CXCursor, /) -> _b.int: ...
def clang_Cursor_isExternalSymbol(C: CXCursor, language: _s.reference[CXString], definedIn: _s.reference[CXString], isGenerated: _s.reference[_c.c_uint], /) -> _b.int: ...
def clang_Cursor_getCommentRange(C: CXCursor, /) -> CXSourceRange: ...
def clang_Cursor_getRawCommentText(C: CXCursor, /) -> CXString: ...
def clang_Cursor_getBriefCommentText(C: CXCursor, /) -> CXString: ...
def clang_Cursor_getMangling(_0: CXCursor, /) -> CXString: ...
def clang_Cursor_getCXXManglings(_0: CXCursor, /) -> _c._Pointer[CXStringSet]: ...
def clang_Cursor_getObjCManglings(_0: CXCursor, /) -> _c._Pointer[CXStringSet]: ...
def clang_Cursor_getModule(C: CXCursor, /) -> _b.int | None: ...
def clang_getModuleForFile(_0: _s.reference[CXTranslationUnitImpl], _1: _s.c_void_p, /) -> _b.int | None: ...
def clang_Module_getASTFile(Module: _s.c_void_p, /) -> _b.int | None: ...
def clang_Module_getParent(Module: _s.c_void_p, /) -> _b.int | None: ...
def clang_Module_getName(Module: _s.c_void_p, /) -> CXString: ...
def clang_Module_getFullName(Module: _s.c_void_p, /) -> CXString: ...
def clang_Module_isSystem(Module: _s.c_void_p, /) -> _b.int: ...
def clang_Module_getNumTopLevelHeaders(_0: _s.reference[CXTranslationUnitImpl], Module: _s.c_void_p, /) -> _b.int: ...
def clang_Module_getTopLevelHeader(_0: _s.reference[CXTranslationUnitImpl], Module: _s.c_void_p, Index: _b.int, /) -> _b.int | None: ...
def clang_CXXConstructor_isConvertingConstructor(C: CXCursor, /) -> _b.int: ...
def clang_CXXConstructor_isCopyConstructor(C: CXCursor, /) -> _b.int: ...
def clang_CXXConstructor_isDefaultConstructor(C: CXCursor, /) -> _b.int: ...
def clang_CXXConstructor_isMoveConstructor(C: CXCursor, /) -> _b.int: ...
def clang_CXXField_isMutable(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isDefaulted(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isDeleted(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isPureVirtual(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isStatic(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isVirtual(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isCopyAssignmentOperator(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isMoveAssignmentOperator(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isExplicit(C: CXCursor, /) -> _b.int: ...
def clang_CXXRecord_isAbstract(C: CXCursor, /) -> _b.int: ...
def clang_EnumDecl_isScoped(C: CXCursor, /) -> _b.int: ...
def clang_CXXMethod_isConst(C: CXCursor, /) -> _b.int: ...
def clang_getTemplateCursorKind(C: CXCursor, /) -> _b.int: ...
def clang_getSpecializedCursorTemplate(C: CXCursor, /) -> CXCursor: ...
def clang_getCursorReferenceNameRange(C: CXCursor, NameFlags: _b.int, PieceIndex: _b.int, /) -> CXSourceRange: ...
def clang_getToken(TU: _s.reference[CXTranslationUnitImpl], Location: CXSourceLocation, /) -> _c._Pointer[CXToken]: ...
def clang_getTokenKind(_0: CXToken, /) -> _b.int: ...
def clang_getTokenSpelling(_0: _s.reference[CXTranslationUnitImpl], _1: CXToken, /) -> CXString: ...
def clang_getTokenLocation(_0: _s.reference[CXTranslationUnitImpl], _1: CXToken, /) -> CXSourceLocation: ...
def clang_getTokenExtent(_0: _s.reference[CXTranslationUnitImpl], _1: CXToken, /) -> CXSourceRange: ...
def clang_tokenize(TU: _s.reference[CXTranslationUnitImpl], Range: CXSourceRange, Tokens: _s.reference[_c._Pointer[CXToken]], NumTokens: _s.reference[_c.c_uint], /) -> None: ...
def clang_annotateTokens(TU: _s.reference[CXTranslationUnitImpl], Tokens: _s.reference[CXToken], NumTokens: _b.int, Cursors: _s.reference[CXCursor], /) -> None: ...
def clang_disposeTokens(TU: _s.reference[CXTranslationUnitImpl], Tokens: _s.reference[CXToken], NumTokens: _b.int, /) -> None: ...
def clang_getCursorKindSpelling(Kind: _b.int, /) -> CXString: ...
def clang_getDefinitionSpellingAndExtent(_0: CXCursor, startBuf: _s.reference[_c.c_char_p], endBuf: _s.reference[_c.c_char_p], startLine: _s.reference[_c.c_uint], startColumn: _s.reference[_c.c_uint], endLine: _s.reference[_c.c_uint], endColumn: _s.reference[_c.c_uint], /) -> None: ...
def clang_enableStackTraces() -> None: ...
def clang_executeOnThread(fn: _t.Any, user_data: _s.c_void_p, stack_size: _b.int, /) -> None: ...
def clang_getCompletionChunkKind(completion_string: _s.c_void_p, chunk_number: _b.int, /) -> _b.int: ...
def clang_getCompletionChunkText(completion_string: _s.c_void_p, chunk_number: _b.int, /) -> CXString: ...
def clang_getCompletionChunkCompletionString(completion_string: _s.c_void_p, chunk_number: _b.int, /) -> _b.int | None: ...
def clang_getNumCompletionChunks(completion_string: _s.c_void_p, /) -> _b.int: ...
def clang_getCompletionPriority(completion_string: _s.c_void_p, /) -> _b.int: ...
def clang_getCompletionAvailability(completion_string: _s.c_void_p, /) -> _b.int: ...
def clang_getCompletionNumAnnotations(completion_string: _s.c_void_p, /) -> _b.int: ...
def clang_getCompletionAnnotation(completion_string: _s.c_void_p, annotation_number: _b.int, /) -> CXString: ...
def clang_getCompletionParent(completion_string: _s.c_void_p, kind: _s.reference[_c.c_uint], /) -> CXString: ...
def clang_getCompletionBriefComment(completion_string: _s.c_void_p, /) -> CXString: ...
def clang_getCursorCompletionString(cursor: CXCursor, /) -> _b.int | None: ...
def clang_getCompletionNumFixIts(results: _s.reference[CXCodeCompleteResults], completion_index: _b.int, /) -> _b.int: ...
def clang_getCompletionFixIt(results: _s.reference[CXCodeCompleteResults], completion_index: _b.int, fixit_index: _b.int, replacement_range: _s.reference[CXSourceRange], /) -> CXString: ...
def clang_defaultCodeCompleteOptions() -> _b.int: ...
def clang_codeCompleteAt(TU: _s.reference[CXTranslationUnitImpl], complete_filename: _s.c_char_p, complete_line: _b.int, complete_column: _b.int, unsaved_files: _s.reference[CXUnsavedFile], num_unsaved_files: _b.int, options: _b.int, /) -> _c._Pointer[CXCodeCompleteResults]: ...
def clang_sortCodeCompletionResults(Results: _s.reference[CXCompletionResult], NumResults: _b.int, /) -> None: ...
def clang_disposeCodeCompleteResults(Results: _s.reference[CXCodeCompleteResults], /) -> None: ...
def clang_codeCompleteGetNumDiagnostics(Results: _s.reference[CXCodeCompleteResults], /) -> _b.int: ...
def clang_codeCompleteGetDiagnostic(Results: _s.reference[CXCodeCompleteResults], Index: _b.int, /) -> _b.int | None: ...
def clang_codeCompleteGetContexts(Results: _s.reference[CXCodeCompleteResults], /) -> _b.int: ...
def clang_codeCompleteGetContainerKind(Results: _s.reference[CXCodeCompleteResults], IsIncomplete: _s.reference[_c.c_uint], /) -> _b.int: ...
def clang_codeCompleteGetContainerUSR(Results: _s.reference[CXCodeCompleteResults], /) -> CXString: ...
def clang_codeCompleteGetObjCSelector(Results: _s.reference[CXCodeCompleteResults], /) -> CXString: ...
def clang_getClangVersion() -> CXString: ...
def clang_toggleCrashRecovery(isEnabled: _b.int, /) -> None: ...
def clang_getInclusions(tu: _s.reference[CXTranslationUnitImpl], visitor: _t.Any, client_data: _s.c_void_p, /) -> None: ...
def clang_Cursor_Evaluate(C: CXCursor, /) -> _b.int | None: ...
def clang_EvalResult_getKind(E: _s.c_void_p, /) -> _b.int: ...
def clang_EvalResult_getAsInt(E: _s.c_void_p, /) -> _b.int: ...
def clang_EvalResult_getAsLongLong(E: _s.c_void_p, /) -> _b.int: ...
def clang_EvalResult_isUnsignedInt(E: _s.c_void_p, /) -> _b.int: ...
def clang_EvalResult_getAsUnsigned(E: _s.c_void_p, /) -> _b.int: ...
def clang_EvalResult_getAsDouble(E: _s.c_void_p, /) -> _b.float: ...
def clang_EvalResult_getAsStr(E: _s.c_void_p, /) -> _b.bytes | None: ...
def clang_EvalResult_dispose(E: _s.c_void_p, /) -> None: ...
def clang_getRemappings(path: _s.c_char_p, /) -> _b.int | None: ...
def clang_getRemappingsFromFileList(filePaths: _s.reference[_c.c_char_p], numFiles: _b.int, /) -> _b.int | None: ...
def clang_remap_getNumFiles(_0: _s.c_void_p, /) -> _b.int: ...
def clang_remap_getFilenames(_0: _s.c_void_p, index: _b.int, original: _s.reference[CXString], transformed: _s.reference[CXString], /) -> None: ...
def clang_remap_dispose(_0: _s.c_void_p, /) -> None: ...
def clang_findReferencesInFile(cursor: CXCursor, file: _s.c_void_p, visitor: CXCursorAndRangeVisitor, /) -> _b.int: ...
def clang_findIncludesInFile(TU: _s.reference[CXTranslationUnitImpl], file: _s.c_void_p, visitor: CXCursorAndRangeVisitor, /) -> _b.int: ...
def clang_findReferencesInFileWithBlock(_0: CXCursor, _1: _s.c_void_p, _2: _s.reference[_CXCursorAndRangeVisitorBlock], /) -> _b.int: ...
def clang_findIncludesInFileWithBlock(_0: _s.reference[CXTranslationUnitImpl], _1: _s.c_void_p, _2: _s.reference[_CXCursorAndRangeVisitorBlock], /) -> _b.int: ...
def clang_index_isEntityObjCContainerKind(_0: _b.int, /) -> _b.int: ...
def clang_index_getObjCContainerDeclInfo(_0: _s.reference[CXIdxDeclInfo], /) -> _c._Pointer[CXIdxObjCContainerDeclInfo]: ...
def clang_index_getObjCInterfaceDeclInfo(_0: _s.reference[CXIdxDeclInfo], /) -> _c._Pointer[CXIdxObjCInterfaceDeclInfo]: ...
def clang_index_getObjCCategoryDeclInfo(_0: _s.reference[CXIdxDeclInfo], /) -> _c._Pointer[CXIdxObjCCategoryDeclInfo]: ...
def clang_index_getObjCProtocolRefListInfo(_0: _s.reference[CXIdxDeclInfo], /) -> _c._Pointer[CXIdxObjCProtocolRefListInfo]: ...
def clang_index_getObjCPropertyDeclInfo(_0: _s.reference[CXIdxDeclInfo], /) -> _c._Pointer[CXIdxObjCPropertyDeclInfo]: ...
def clang_index_getIBOutletCollectionAttrInfo(_0: _s.reference[CXIdxAttrInfo], /) -> _c._Pointer[CXIdxIBOutletCollectionAttrInfo]: ...
def clang_index_getCXXClassDeclInfo(_0: _s.reference[CXIdxDeclInfo], /) -> _c._Pointer[CXIdxCXXClassDeclInfo]: ...
def clang_index_getClientContainer(_0: _s.reference[CXIdxContainerInfo], /) -> _b.int | None: ...
def clang_index_setClientContainer(_0: _s.reference[CXIdxContainerInfo], _1: _s.c_void_p, /) -> None: ...
def clang_index_getClientEntity(_0: _s.reference[CXIdxEntityInfo], /) -> _b.int | None: ...
def clang_index_setClientEntity(_0: _s.reference[CXIdxEntityInfo], _1: _s.c_void_p, /) -> None: ...
def clang_IndexAction_create(CIdx: _s.c_void_p, /) -> _b.int | None: ...
def clang_IndexAction_dispose(_0: _s.c_void_p, /) -> None: ...
def clang_indexSourceFile(_0: _s.c_void_p, client_data: _s.c_void_p, index_callbacks: _s.reference[IndexerCallbacks], index_callbacks_size: _b.int, index_options: _b.int, source_filename: _s.c_char_p, command_line_args: _s.reference[_c.c_char_p], num_command_line_args: _b.int, unsaved_files: _s.reference[CXUnsavedFile], num_unsaved_files: _b.int, out_TU: _s.reference[_c._Pointer[CXTranslationUnitImpl]], TU_options: _b.int, /) -> _b.int: ...
def clang_indexSourceFileFullArgv(_0: _s.c_void_p, client_data: _s.c_void_p, index_callbacks: _s.reference[IndexerCallbacks], index_callbacks_size: _b.int, index_options: _b.int, source_filename: _s.c_char_p, command_line_args: _s.reference[_c.c_char_p], num_command_line_args: _b.int, unsaved_files: _s.reference[CXUnsavedFile], num_unsaved_files: _b.int, out_TU: _s.reference[_c._Pointer[CXTranslationUnitImpl]], TU_options: _b.int, /) -> _b.int: ...
def clang_indexTranslationUnit(_0: _s.c_void_p, client_data: _s.c_void_p, index_callbacks: _s.reference[IndexerCallbacks], index_callbacks_size: _b.int, index_options: _b.int, _5: _s.reference[CXTranslationUnitImpl], /) -> _b.int: ...
def clang_indexLoc_getFileLocation(loc: CXIdxLoc, indexFile: _s.reference[_c.c_void_p], file: _s.reference[_c.c_void_p], line: _s.reference[_c.c_uint], column: _s.reference[_c.c_uint], offset: _s.reference[_c.c_uint], /) -> None: ...
def clang_indexLoc_getCXSourceLocation(loc: CXIdxLoc, /) -> CXSourceLocation: ...
def clang_Type_visitFields(T: CXType, visitor: _t.Any, client_data: _s.c_void_p, /) -> _b.int: ...
def clang_getBinaryOperatorKindSpelling(kind: _b.int, /) -> CXString: ...
def clang_getCursorBinaryOperatorKind(cursor: CXCursor, /) -> _b.int: ...
def clang_getUnaryOperatorKindSpelling(kind: _b.int, /) -> CXString: ...
def clang_getCursorUnaryOperatorKind(cursor: CXCursor, /) -> _b.int: ...
def clang_getBuildSessionTimestamp() -> _b.int: ...
def clang_VirtualFileOverlay_create(options: _b.int, /) -> _c._Pointer[CXVirtualFileOverlayImpl]: ...
def clang_VirtualFileOverlay_addFileMapping(_0: _s.reference[CXVirtualFileOverlayImpl], virtualPath: _s.c_char_p, realPath: _s.c_char_p, /) -> _b.int: ...
def clang_VirtualFileOverlay_setCaseSensitivity(_0: _s.reference[CXVirtualFileOverlayImpl], caseSensitive: _b.int, /) -> _b.int: ...
def clang_VirtualFileOverlay_writeToBuffer(_0: _s.reference[CXVirtualFileOverlayImpl], options: _b.int, out_buffer_ptr: _s.reference[_c._Pointer[_c.c_char]], out_buffer_size: _s.reference[_c.c_uint], /) -> _b.int: ...
def clang_free(buffer: _s.c_void_p, /) -> None: ...
def clang_VirtualFileOverlay_dispose(_0: _s.reference[CXVirtualFileOverlayImpl], /) -> None: ...
def clang_ModuleMapDescriptor_create(options: _b.int, /) -> _c._Pointer[CXModuleMapDescriptorImpl]: ...
def clang_ModuleMapDescriptor_setFrameworkModuleName(_0: _s.reference[CXModuleMapDescriptorImpl], name: _s.c_char_p, /) -> _b.int: ...
def clang_ModuleMapDescriptor_setUmbrellaHeader(_0: _s.reference[CXModuleMapDescriptorImpl], name: _s.c_char_p, /) -> _b.int: ...
def clang_ModuleMapDescriptor_writeToBuffer(_0: _s.reference[CXModuleMapDescriptorImpl], options: _b.int, out_buffer_ptr: _s.reference[_c._Pointer[_c.c_char]], out_buffer_size: _s.reference[_c.c_uint], /) -> _b.int: ...
def clang_ModuleMapDescriptor_dispose(_0: _s.reference[CXModuleMapDescriptorImpl], /) -> None: ...
def clang_getCString(string: CXString, /) -> _b.bytes | None: ...
def clang_disposeString(string: CXString, /) -> None: ...
def clang_disposeStringSet(set: _s.reference[CXStringSet], /) -> None: ...
def clang_getNumDiagnosticsInSet(Diags: _s.c_void_p, /) -> _b.int: ...
def clang_getDiagnosticInSet(Diags: _s.c_void_p, Index: _b.int, /) -> _b.int | None: ...
def clang_loadDiagnostics(file: _s.c_char_p, error: _s.reference[_c.c_uint], errorString: _s.reference[CXString], /) -> _b.int | None: ...
def clang_disposeDiagnosticSet(Diags: _s.c_void_p, /) -> None: ...
def clang_getChildDiagnostics(D: _s.c_void_p, /) -> _b.int | None: ...
def clang_disposeDiagnostic(Diagnostic: _s.c_void_p, /) -> None: ...
def clang_formatDiagnostic(Diagnostic: _s.c_void_p, Options: _b.int, /) -> CXString: ...
def clang_defaultDiagnosticDisplayOptions() -> _b.int: ...
def clang_getDiagnosticSeverity(_0: _s.c_void_p, /) -> _b.int: ...
def clang_getDiagnosticLocation(_0: _s.c_void_p, /) -> CXSourceLocation: ...
def clang_getDiagnosticSpelling(_0: _s.c_void_p, /) -> CXString: ...
def clang_getDiagnosticOption(Diag: _s.c_void_p, Disable: _s.reference[CXString], /) -> CXString: ...
def clang_getDiagnosticCategory(_0: _s.c_void_p, /) -> _b.int: ...
def clang_getDiagnosticCategoryName(Category: _b.int, /) -> CXString: ...
def clang_getDiagnosticCategoryText(_0: _s.c_void_p, /) -> CXString: ...
def clang_getDiagnosticNumRanges(_0: _s.c_void_p, /) -> _b.int: ...
def clang_getDiagnosticRange(Diagnostic: _s.c_void_p, Range: _b.int, /) -> CXSourceRange: ...
def clang_getDiagnosticNumFixIts(Diagnostic: _s.c_void_p, /) -> _b.int: ...
def clang_getDiagnosticFixIt(Diagnostic: _s.c_void_p, FixIt: _b.int, ReplacementRange: _s.reference[CXSourceRange], /) -> CXString: ...
def clang_getNullLocation() -> CXSourceLocation: ...
def clang_equalLocations(loc1: CXSourceLocation, loc2: CXSourceLocation, /) -> _b.int: ...
def clang_Location_isInSystemHeader(location: CXSourceLocation, /) -> _b.int: ...
def clang_Location_isFromMainFile(location: CXSourceLocation, /) -> _b.int: ...
def clang_getNullRange() -> CXSourceRange: ...
def clang_getRange(begin: CXSourceLocation, end: CXSourceLocation, /) -> CXSourceRange: ...
def clang_equalRanges(range1: CXSourceRange, range2: CXSourceRange, /) -> _b.int: ...
def clang_Range_isNull(range: CXSourceRange, /) -> _b.int: ...
def clang_getExpansionLocation(location: CXSourceLocation, file: _s.reference[_c.c_void_p], line: _s.reference[_c.c_uint], column: _s.reference[_c.c_uint], offset: _s.reference[_c.c_uint], /) -> None: ...
def clang_getPresumedLocation(location: CXSourceLocation, filename: _s.reference[CXString], line: _s.reference[_c.c_uint], column: _s.reference[_c.c_uint], /) -> None: ...
def clang_getInstantiationLocation(location: CXSourceLocation, file: _s.reference[_c.c_void_p], line: _s.reference[_c.c_uint], column: _s.reference[_c.c_uint], offset: _s.reference[_c.c_uint], /) -> None: ...
def clang_getSpellingLocation(location: CXSourceLocation, file: _s.reference[_c.c_void_p], line: _s.reference[_c.c_uint], column: _s.reference[_c.c_uint], offset: _s.reference[_c.c_uint], /) -> None: ...
def clang_getFileLocation(location: CXSourceLocation, file: _s.reference[_c.c_void_p], line: _s.reference[_c.c_uint], column: _s.reference[_c.c_uint], offset: _s.reference[_c.c_uint], /) -> None: ...
def clang_getRangeStart(range: CXSourceRange, /) -> CXSourceLocation: ...
def clang_getRangeEnd(range: CXSourceRange, /) -> CXSourceLocation: ...
def clang_disposeSourceRangeList(ranges: _s.reference[CXSourceRangeList], /) -> None: ...
def clang_getFileName(SFile: _s.c_void_p, /) -> CXString: ...
def clang_getFileTime(SFile: _s.c_void_p, /) -> _b.int: ...
def clang_getFileUniqueID(file: _s.c_void_p, outID: _s.reference[CXFileUniqueID], /) -> _b.int: ...
def clang_File_isEqual(file1: _s.c_void_p, file2: _s.c_void_p, /) -> _b.int: ...
def clang_File_tryGetRealPathName(file: _s.c_void_p, /) -> CXString: ...
def clang_Cursor_getParsedComment(C: CXCursor, /) -> CXComment: ...
def clang_Comment_getKind(Comment: CXComment, /) -> _b.int: ...
def clang_Comment_getNumChildren(Comment: CXComment, /) -> _b.int: ...
def clang_Comment_getChild(Comment: CXComment, ChildIdx: _b.int, /) -> CXComment: ...
def clang_Comment_isWhitespace(Comment: CXComment, /) -> _b.int: ...
def clang_InlineContentComment_hasTrailingNewline(Comment: CXComment, /) -> _b.int: ...
def clang_TextComment_getText(Comment: CXComment, /) -> CXString: ...
def clang_InlineCommandComment_getCommandName(Comment: CXComment, /) -> CXString: ...
def clang_InlineCommandComment_getRenderKind(Comment: CXComment, /) -> _b.int: ...
def clang_InlineCommandComment_getNumArgs(Comment: CXComment, /) -> _b.int: ...
def clang_InlineCommandComment_getArgText(Comment: CXComment, ArgIdx: _b.int, /) -> CXString: ...
def clang_HTMLTagComment_getTagName(Comment: CXComment, /) -> CXString: ...
def clang_HTMLStartTagComment_isSelfClosing(Comment: CXComment, /) -> _b.int: ...
def clang_HTMLStartTag_getNumAttrs(Comment: CXComment, /) -> _b.int: ...
def clang_HTMLStartTag_getAttrName(Comment: CXComment, AttrIdx: _b.int, /) -> CXString: ...
def clang_HTMLStartTag_getAttrValue(Comment: CXComment, AttrIdx: _b.int, /) -> CXString: ...
def clang_BlockCommandComment_getCommandName(Comment: CXComment, /) -> CXString: ...
def clang_BlockCommandComment_getNumArgs(Comment: CXComment, /) -> _b.int: ...
def clang_BlockCommandComment_getArgText(Comment: CXComment, ArgIdx: _b.int, /) -> CXString: ...
def clang_BlockCommandComment_getParagraph(Comment: CXComment, /) -> CXComment: ...
def clang_ParamCommandComment_getParamName(Comment: CXComment, /) -> CXString: ...
def clang_ParamCommandComment_isParamIndexValid(Comment: CXComment, /) -> _b.int: ...
def clang_ParamCommandComment_getParamIndex(Comment: CXComment, /) -> _b.int: ...
def clang_ParamCommandComment_isDirectionExplicit(Comment: CXComment, /) -> _b.int: ...
def clang_ParamCommandComment_getDirection(Comment: CXComment, /) -> _b.int: ...
def clang_TParamCommandComment_getParamName(Comment: CXComment, /) -> CXString: ...
def clang_TParamCommandComment_isParamPositionValid(Comment: CXComment, /) -> _b.int: ...
def clang_TParamCommandComment_getDepth(Comment: CXComment, /) -> _b.int: ...
def clang_TParamCommandComment_getIndex(Comment: CXComment, Depth: _b.int, /) -> _b.int: ...
def clang_VerbatimBlockLineComment_getText(Comment: CXComment, /) -> CXString: ...
def clang_VerbatimLineComment_getText(Comment: CXComment, /) -> CXString: ...
def clang_HTMLTagComment_getAsString(Comment: CXComment, /) -> CXString: ...
def clang_FullComment_getAsHTML(Comment: CXComment, /) -> CXString: ...
def clang_FullComment_getAsXML(Comment: CXComment, /) -> CXString: ...
def clang_createAPISet(tu: _s.reference[CXTranslationUnitImpl], out_api: _s.reference[_c._Pointer[CXAPISetImpl]], /) -> _b.int: ...
def clang_disposeAPISet(api: _s.reference[CXAPISetImpl], /) -> None: ...
def clang_getSymbolGraphForUSR(usr: _s.c_char_p, api: _s.reference[CXAPISetImpl], /) -> CXString: ...
def clang_getSymbolGraphForCursor(cursor: CXCursor, /) -> CXString: ...
def clang_CXRewriter_create(TU: _s.reference[CXTranslationUnitImpl], /) -> _b.int | None: ...
def clang_CXRewriter_insertTextBefore(Rew: _s.c_void_p, Loc: CXSourceLocation, Insert: _s.c_char_p, /) -> None: ...
def clang_CXRewriter_replaceText(Rew: _s.c_void_p, ToBeReplaced: CXSourceRange, Replacement: _s.c_char_p, /) -> None: ...
def clang_CXRewriter_removeText(Rew: _s.c_void_p, ToBeRemoved: CXSourceRange, /) -> None: ...
def clang_CXRewriter_overwriteChangedFiles(Rew: _s.c_void_p, /) -> _b.int: ...
def clang_CXRewriter_writeMainFileToStdOut(Rew: _s.c_void_p, /) -> None: ...
def clang_CXRewriter_dispose(Rew: _s.c_void_p, /) -> None: ...
def clang_install_aborting_llvm_fatal_error_handler() -> None: ...
def clang_uninstall_llvm_fatal_error_handler() -> None: ...
def CINDEX_VERSION_ENCODE(major: _s.number, minor: _s.number) -> _t.Any: ...
CINDEX_VERSION_MAJOR: _b.int
CINDEX_VERSION_MINOR: _b.int
CINDEX_VERSION: _b.int
CINDEX_VERSION_STRING: _b.str
