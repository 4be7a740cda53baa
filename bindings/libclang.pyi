"""libclang, clang's C interface: clang-c/Index.h, clang-c/Documentation.h, clang-c/Rewrite.h,
clang-c/FatalErrorHandler.h, clang-c/BuildSystem.h.

Types for editors and type checkers. Made by `autogen regen libclang` from headers/libclang.toml; do not edit.
"""

from ctypes import c_char, c_char_p, c_int, c_long, c_size_t, c_uint, c_ulonglong, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import (Address, ArrayOf, BareStructure, Bytes, CFunction, CString, Enum, Enumeration, Function, Inner, Int, Member, Pointer, PointerTo, Structure, char_p, ints, items, members,
    number, reference, void_p, writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class CXTargetInfoImpl(BareStructure): ...

class CXTranslationUnitImpl(BareStructure): ...

class CXUnsavedFile(Structure):
    Filename: Bytes = ...
    Contents: Bytes = ...
    Length: Int = ...

class CXVersion(Structure):
    Major: Int = ...
    Minor: Int = ...
    Subminor: Int = ...

class CXIndexOptions(Structure):
    Size: Int = ...
    ThreadBackgroundPriorityForIndexing: Int = ...
    ThreadBackgroundPriorityForEditing: Int = ...
    ExcludeDeclarationsFromPCH: Int = ...
    DisplayDiagnostics: Int = ...
    StorePreamblesInMemory: Int = ...
    PreambleStoragePath: Bytes = ...
    InvocationEmissionPath: Bytes = ...

class CXTUResourceUsageEntry(Structure):
    kind: Enumeration[CXTUResourceUsageKind] = ...
    amount: Int = ...

class CXTUResourceUsage(Structure):
    data: Address = ...
    numEntries: Int = ...
    entries: PointerTo[CXTUResourceUsageEntry] = ...

class CXCursor(Structure):
    kind: Enumeration[CXCursorKind] = ...
    xdata: Int = ...
    data: ArrayOf[c_void_p] = ...

class CXPlatformAvailability(Structure):
    Platform: Inner[CXString] = ...
    Introduced: Inner[CXVersion] = ...
    Deprecated: Inner[CXVersion] = ...
    Obsoleted: Inner[CXVersion] = ...
    Unavailable: Int = ...
    Message: Inner[CXString] = ...

class CXCursorSetImpl(BareStructure): ...

class CXType(Structure):
    kind: Enumeration[CXTypeKind] = ...
    data: ArrayOf[c_void_p] = ...

class _CXChildVisitResult(BareStructure): ...

class CXToken(Structure):
    int_data: ArrayOf[c_uint] = ...
    ptr_data: Address = ...

class CXCompletionResult(Structure):
    CursorKind: Enumeration[CXCursorKind] = ...
    CompletionString: Address = ...

class CXCodeCompleteResults(Structure):
    Results: PointerTo[CXCompletionResult] = ...
    NumResults: Int = ...

class CXCursorAndRangeVisitor(Structure):
    context: Address = ...
    visit: Function[CFunction[[int | None, CXCursor, CXSourceRange], [void_p, CXCursor, CXSourceRange], int]] = ...

class _CXCursorAndRangeVisitorBlock(BareStructure): ...

class CXIdxLoc(Structure):
    ptr_data: ArrayOf[c_void_p] = ...
    int_data: Int = ...

class CXIdxIncludedFileInfo(Structure):
    hashLoc: Inner[CXIdxLoc] = ...
    filename: Bytes = ...
    file: Address = ...
    isImport: Int = ...
    isAngled: Int = ...
    isModuleImport: Int = ...

class CXIdxImportedASTFileInfo(Structure):
    file: Address = ...
    module: Address = ...
    loc: Inner[CXIdxLoc] = ...
    isImplicit: Int = ...

class CXIdxAttrInfo(Structure):
    kind: Enumeration[CXIdxAttrKind] = ...
    cursor: Inner[CXCursor] = ...
    loc: Inner[CXIdxLoc] = ...

class CXIdxEntityInfo(Structure):
    kind: Enumeration[CXIdxEntityKind] = ...
    templateKind: Enumeration[CXIdxEntityCXXTemplateKind] = ...
    lang: Enumeration[CXIdxEntityLanguage] = ...
    name: Bytes = ...
    USR: Bytes = ...
    cursor: Inner[CXCursor] = ...
    attributes: PointerTo[Pointer[CXIdxAttrInfo]] = ...
    numAttributes: Int = ...

class CXIdxContainerInfo(Structure):
    cursor: Inner[CXCursor] = ...

class CXIdxIBOutletCollectionAttrInfo(Structure):
    attrInfo: PointerTo[CXIdxAttrInfo] = ...
    objcClass: PointerTo[CXIdxEntityInfo] = ...
    classCursor: Inner[CXCursor] = ...
    classLoc: Inner[CXIdxLoc] = ...

class CXIdxDeclInfo(Structure):
    entityInfo: PointerTo[CXIdxEntityInfo] = ...
    cursor: Inner[CXCursor] = ...
    loc: Inner[CXIdxLoc] = ...
    semanticContainer: PointerTo[CXIdxContainerInfo] = ...
    lexicalContainer: PointerTo[CXIdxContainerInfo] = ...
    isRedeclaration: Int = ...
    isDefinition: Int = ...
    isContainer: Int = ...
    declAsContainer: PointerTo[CXIdxContainerInfo] = ...
    isImplicit: Int = ...
    attributes: PointerTo[Pointer[CXIdxAttrInfo]] = ...
    numAttributes: Int = ...
    flags: Int = ...

class CXIdxObjCContainerDeclInfo(Structure):
    declInfo: PointerTo[CXIdxDeclInfo] = ...
    kind: Enumeration[CXIdxObjCContainerKind] = ...

class CXIdxBaseClassInfo(Structure):
    base: PointerTo[CXIdxEntityInfo] = ...
    cursor: Inner[CXCursor] = ...
    loc: Inner[CXIdxLoc] = ...

class CXIdxObjCProtocolRefInfo(Structure):
    protocol: PointerTo[CXIdxEntityInfo] = ...
    cursor: Inner[CXCursor] = ...
    loc: Inner[CXIdxLoc] = ...

class CXIdxObjCProtocolRefListInfo(Structure):
    protocols: PointerTo[Pointer[CXIdxObjCProtocolRefInfo]] = ...
    numProtocols: Int = ...

class CXIdxObjCInterfaceDeclInfo(Structure):
    containerInfo: PointerTo[CXIdxObjCContainerDeclInfo] = ...
    superInfo: PointerTo[CXIdxBaseClassInfo] = ...
    protocols: PointerTo[CXIdxObjCProtocolRefListInfo] = ...

class CXIdxObjCCategoryDeclInfo(Structure):
    containerInfo: PointerTo[CXIdxObjCContainerDeclInfo] = ...
    objcClass: PointerTo[CXIdxEntityInfo] = ...
    classCursor: Inner[CXCursor] = ...
    classLoc: Inner[CXIdxLoc] = ...
    protocols: PointerTo[CXIdxObjCProtocolRefListInfo] = ...

class CXIdxObjCPropertyDeclInfo(Structure):
    declInfo: PointerTo[CXIdxDeclInfo] = ...
    getter: PointerTo[CXIdxEntityInfo] = ...
    setter: PointerTo[CXIdxEntityInfo] = ...

class CXIdxCXXClassDeclInfo(Structure):
    declInfo: PointerTo[CXIdxDeclInfo] = ...
    bases: PointerTo[Pointer[CXIdxBaseClassInfo]] = ...
    numBases: Int = ...

class CXIdxEntityRefInfo(Structure):
    kind: Enumeration[CXIdxEntityRefKind] = ...
    cursor: Inner[CXCursor] = ...
    loc: Inner[CXIdxLoc] = ...
    referencedEntity: PointerTo[CXIdxEntityInfo] = ...
    parentEntity: PointerTo[CXIdxEntityInfo] = ...
    container: PointerTo[CXIdxContainerInfo] = ...
    role: Enumeration[CXSymbolRole] = ...

class IndexerCallbacks(Structure):
    abortQuery: Function[CFunction[[int | None, int | None], [void_p, void_p], int]] = ...
    diagnostic: Function[CFunction[[int | None, int | None, int | None], [void_p, void_p, void_p], None]] = ...
    enteredMainFile: Function[CFunction[[int | None, int | None, int | None], [void_p, void_p, void_p], int | None]] = ...
    ppIncludedFile: Function[CFunction[[int | None, Pointer[CXIdxIncludedFileInfo]], [void_p, reference[CXIdxIncludedFileInfo]], int | None]] = ...
    importedASTFile: Function[CFunction[[int | None, Pointer[CXIdxImportedASTFileInfo]], [void_p, reference[CXIdxImportedASTFileInfo]], int | None]] = ...
    startedTranslationUnit: Function[CFunction[[int | None, int | None], [void_p, void_p], int | None]] = ...
    indexDeclaration: Function[CFunction[[int | None, Pointer[CXIdxDeclInfo]], [void_p, reference[CXIdxDeclInfo]], None]] = ...
    indexEntityReference: Function[CFunction[[int | None, Pointer[CXIdxEntityRefInfo]], [void_p, reference[CXIdxEntityRefInfo]], None]] = ...

class CXVirtualFileOverlayImpl(BareStructure): ...

class CXModuleMapDescriptorImpl(BareStructure): ...

class CXString(Structure):
    data: Address = ...
    private_flags: Int = ...

class CXStringSet(Structure):
    Strings: PointerTo[CXString] = ...
    Count: Int = ...

class CXSourceLocation(Structure):
    ptr_data: ArrayOf[c_void_p] = ...
    int_data: Int = ...

class CXSourceRange(Structure):
    ptr_data: ArrayOf[c_void_p] = ...
    begin_int_data: Int = ...
    end_int_data: Int = ...

class CXSourceRangeList(Structure):
    count: Int = ...
    ranges: PointerTo[CXSourceRange] = ...

class CXFileUniqueID(Structure):
    data: ArrayOf[c_ulonglong] = ...

class CXComment(Structure):
    ASTNode: Address = ...
    TranslationUnit: PointerTo[CXTranslationUnitImpl] = ...

class CXAPISetImpl(BareStructure): ...

class CXAvailabilityKind(Enum):
    CXAvailability_Available, CXAvailability_Deprecated, CXAvailability_NotAvailable, CXAvailability_NotAccessible = members
CXAvailability_Available, CXAvailability_Deprecated, CXAvailability_NotAvailable, CXAvailability_NotAccessible = ints

class CXCursor_ExceptionSpecificationKind(Enum):
    (CXCursor_ExceptionSpecificationKind_None, CXCursor_ExceptionSpecificationKind_DynamicNone, CXCursor_ExceptionSpecificationKind_Dynamic, CXCursor_ExceptionSpecificationKind_MSAny,
     CXCursor_ExceptionSpecificationKind_BasicNoexcept, CXCursor_ExceptionSpecificationKind_ComputedNoexcept, CXCursor_ExceptionSpecificationKind_Unevaluated,
     CXCursor_ExceptionSpecificationKind_Uninstantiated, CXCursor_ExceptionSpecificationKind_Unparsed, CXCursor_ExceptionSpecificationKind_NoThrow) = members
(CXCursor_ExceptionSpecificationKind_None, CXCursor_ExceptionSpecificationKind_DynamicNone, CXCursor_ExceptionSpecificationKind_Dynamic, CXCursor_ExceptionSpecificationKind_MSAny,
 CXCursor_ExceptionSpecificationKind_BasicNoexcept, CXCursor_ExceptionSpecificationKind_ComputedNoexcept, CXCursor_ExceptionSpecificationKind_Unevaluated,
 CXCursor_ExceptionSpecificationKind_Uninstantiated, CXCursor_ExceptionSpecificationKind_Unparsed, CXCursor_ExceptionSpecificationKind_NoThrow) = ints

class CXChoice(Enum):
    CXChoice_Default, CXChoice_Enabled, CXChoice_Disabled = members
CXChoice_Default, CXChoice_Enabled, CXChoice_Disabled = ints

class CXGlobalOptFlags(Enum):
    CXGlobalOpt_None, CXGlobalOpt_ThreadBackgroundPriorityForIndexing, CXGlobalOpt_ThreadBackgroundPriorityForEditing, CXGlobalOpt_ThreadBackgroundPriorityForAll = members
CXGlobalOpt_None, CXGlobalOpt_ThreadBackgroundPriorityForIndexing, CXGlobalOpt_ThreadBackgroundPriorityForEditing, CXGlobalOpt_ThreadBackgroundPriorityForAll = ints

class CXTranslationUnit_Flags(Enum):
    (CXTranslationUnit_None, CXTranslationUnit_DetailedPreprocessingRecord, CXTranslationUnit_Incomplete, CXTranslationUnit_PrecompiledPreamble, CXTranslationUnit_CacheCompletionResults,
     CXTranslationUnit_ForSerialization, CXTranslationUnit_CXXChainedPCH, CXTranslationUnit_SkipFunctionBodies, CXTranslationUnit_IncludeBriefCommentsInCodeCompletion,
     CXTranslationUnit_CreatePreambleOnFirstParse, CXTranslationUnit_KeepGoing, CXTranslationUnit_SingleFileParse, CXTranslationUnit_LimitSkipFunctionBodiesToPreamble,
     CXTranslationUnit_IncludeAttributedTypes, CXTranslationUnit_VisitImplicitAttributes, CXTranslationUnit_IgnoreNonErrorsFromIncludedFiles,
     CXTranslationUnit_RetainExcludedConditionalBlocks) = members
(CXTranslationUnit_None, CXTranslationUnit_DetailedPreprocessingRecord, CXTranslationUnit_Incomplete, CXTranslationUnit_PrecompiledPreamble, CXTranslationUnit_CacheCompletionResults,
 CXTranslationUnit_ForSerialization, CXTranslationUnit_CXXChainedPCH, CXTranslationUnit_SkipFunctionBodies, CXTranslationUnit_IncludeBriefCommentsInCodeCompletion,
 CXTranslationUnit_CreatePreambleOnFirstParse, CXTranslationUnit_KeepGoing, CXTranslationUnit_SingleFileParse, CXTranslationUnit_LimitSkipFunctionBodiesToPreamble,
 CXTranslationUnit_IncludeAttributedTypes, CXTranslationUnit_VisitImplicitAttributes, CXTranslationUnit_IgnoreNonErrorsFromIncludedFiles, CXTranslationUnit_RetainExcludedConditionalBlocks) = ints

class CXSaveTranslationUnit_Flags(Enum):
    CXSaveTranslationUnit_None: Member
CXSaveTranslationUnit_None: int

class CXSaveError(Enum):
    CXSaveError_None, CXSaveError_Unknown, CXSaveError_TranslationErrors, CXSaveError_InvalidTU = members
CXSaveError_None, CXSaveError_Unknown, CXSaveError_TranslationErrors, CXSaveError_InvalidTU = ints

class CXReparse_Flags(Enum):
    CXReparse_None: Member
CXReparse_None: int

class CXTUResourceUsageKind(Enum):
    (CXTUResourceUsage_AST, CXTUResourceUsage_Identifiers, CXTUResourceUsage_Selectors, CXTUResourceUsage_GlobalCompletionResults, CXTUResourceUsage_SourceManagerContentCache,
     CXTUResourceUsage_AST_SideTables, CXTUResourceUsage_SourceManager_Membuffer_Malloc, CXTUResourceUsage_SourceManager_Membuffer_MMap, CXTUResourceUsage_ExternalASTSource_Membuffer_Malloc,
     CXTUResourceUsage_ExternalASTSource_Membuffer_MMap, CXTUResourceUsage_Preprocessor, CXTUResourceUsage_PreprocessingRecord, CXTUResourceUsage_SourceManager_DataStructures,
     CXTUResourceUsage_Preprocessor_HeaderSearch, CXTUResourceUsage_MEMORY_IN_BYTES_BEGIN, CXTUResourceUsage_MEMORY_IN_BYTES_END, CXTUResourceUsage_First, CXTUResourceUsage_Last) = members
(CXTUResourceUsage_AST, CXTUResourceUsage_Identifiers, CXTUResourceUsage_Selectors, CXTUResourceUsage_GlobalCompletionResults, CXTUResourceUsage_SourceManagerContentCache,
 CXTUResourceUsage_AST_SideTables, CXTUResourceUsage_SourceManager_Membuffer_Malloc, CXTUResourceUsage_SourceManager_Membuffer_MMap, CXTUResourceUsage_ExternalASTSource_Membuffer_Malloc,
 CXTUResourceUsage_ExternalASTSource_Membuffer_MMap, CXTUResourceUsage_Preprocessor, CXTUResourceUsage_PreprocessingRecord, CXTUResourceUsage_SourceManager_DataStructures,
 CXTUResourceUsage_Preprocessor_HeaderSearch, CXTUResourceUsage_MEMORY_IN_BYTES_BEGIN, CXTUResourceUsage_MEMORY_IN_BYTES_END, CXTUResourceUsage_First, CXTUResourceUsage_Last) = ints

class CXCursorKind(Enum):
    (CXCursor_UnexposedDecl, CXCursor_StructDecl, CXCursor_UnionDecl, CXCursor_ClassDecl, CXCursor_EnumDecl, CXCursor_FieldDecl, CXCursor_EnumConstantDecl, CXCursor_FunctionDecl, CXCursor_VarDecl,
     CXCursor_ParmDecl, CXCursor_ObjCInterfaceDecl, CXCursor_ObjCCategoryDecl, CXCursor_ObjCProtocolDecl, CXCursor_ObjCPropertyDecl, CXCursor_ObjCIvarDecl, CXCursor_ObjCInstanceMethodDecl,
     CXCursor_ObjCClassMethodDecl, CXCursor_ObjCImplementationDecl, CXCursor_ObjCCategoryImplDecl, CXCursor_TypedefDecl, CXCursor_CXXMethod, CXCursor_Namespace, CXCursor_LinkageSpec,
     CXCursor_Constructor, CXCursor_Destructor, CXCursor_ConversionFunction, CXCursor_TemplateTypeParameter, CXCursor_NonTypeTemplateParameter, CXCursor_TemplateTemplateParameter,
     CXCursor_FunctionTemplate, CXCursor_ClassTemplate, CXCursor_ClassTemplatePartialSpecialization, CXCursor_NamespaceAlias, CXCursor_UsingDirective, CXCursor_UsingDeclaration,
     CXCursor_TypeAliasDecl, CXCursor_ObjCSynthesizeDecl, CXCursor_ObjCDynamicDecl, CXCursor_CXXAccessSpecifier, CXCursor_FirstDecl, CXCursor_LastDecl, CXCursor_FirstRef, CXCursor_ObjCSuperClassRef,
     CXCursor_ObjCProtocolRef, CXCursor_ObjCClassRef, CXCursor_TypeRef, CXCursor_CXXBaseSpecifier, CXCursor_TemplateRef, CXCursor_NamespaceRef, CXCursor_MemberRef, CXCursor_LabelRef,
     CXCursor_OverloadedDeclRef, CXCursor_VariableRef, CXCursor_LastRef, CXCursor_FirstInvalid, CXCursor_InvalidFile, CXCursor_NoDeclFound, CXCursor_NotImplemented, CXCursor_InvalidCode,
     CXCursor_LastInvalid, CXCursor_FirstExpr, CXCursor_UnexposedExpr, CXCursor_DeclRefExpr, CXCursor_MemberRefExpr, CXCursor_CallExpr, CXCursor_ObjCMessageExpr, CXCursor_BlockExpr,
     CXCursor_IntegerLiteral, CXCursor_FloatingLiteral, CXCursor_ImaginaryLiteral, CXCursor_StringLiteral, CXCursor_CharacterLiteral, CXCursor_ParenExpr, CXCursor_UnaryOperator,
     CXCursor_ArraySubscriptExpr, CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator, CXCursor_ConditionalOperator, CXCursor_CStyleCastExpr, CXCursor_CompoundLiteralExpr, CXCursor_InitListExpr,
     CXCursor_AddrLabelExpr, CXCursor_StmtExpr, CXCursor_GenericSelectionExpr, CXCursor_GNUNullExpr, CXCursor_CXXStaticCastExpr, CXCursor_CXXDynamicCastExpr, CXCursor_CXXReinterpretCastExpr,
     CXCursor_CXXConstCastExpr, CXCursor_CXXFunctionalCastExpr, CXCursor_CXXTypeidExpr, CXCursor_CXXBoolLiteralExpr, CXCursor_CXXNullPtrLiteralExpr, CXCursor_CXXThisExpr, CXCursor_CXXThrowExpr,
     CXCursor_CXXNewExpr, CXCursor_CXXDeleteExpr, CXCursor_UnaryExpr, CXCursor_ObjCStringLiteral, CXCursor_ObjCEncodeExpr, CXCursor_ObjCSelectorExpr, CXCursor_ObjCProtocolExpr,
     CXCursor_ObjCBridgedCastExpr, CXCursor_PackExpansionExpr, CXCursor_SizeOfPackExpr, CXCursor_LambdaExpr, CXCursor_ObjCBoolLiteralExpr, CXCursor_ObjCSelfExpr, CXCursor_ArraySectionExpr,
     CXCursor_ObjCAvailabilityCheckExpr, CXCursor_FixedPointLiteral, CXCursor_OMPArrayShapingExpr, CXCursor_OMPIteratorExpr, CXCursor_CXXAddrspaceCastExpr, CXCursor_ConceptSpecializationExpr,
     CXCursor_RequiresExpr, CXCursor_CXXParenListInitExpr, CXCursor_PackIndexingExpr, CXCursor_LastExpr, CXCursor_FirstStmt, CXCursor_UnexposedStmt, CXCursor_LabelStmt, CXCursor_CompoundStmt,
     CXCursor_CaseStmt, CXCursor_DefaultStmt, CXCursor_IfStmt, CXCursor_SwitchStmt, CXCursor_WhileStmt, CXCursor_DoStmt, CXCursor_ForStmt, CXCursor_GotoStmt, CXCursor_IndirectGotoStmt,
     CXCursor_ContinueStmt, CXCursor_BreakStmt, CXCursor_ReturnStmt, CXCursor_GCCAsmStmt, CXCursor_AsmStmt, CXCursor_ObjCAtTryStmt, CXCursor_ObjCAtCatchStmt, CXCursor_ObjCAtFinallyStmt,
     CXCursor_ObjCAtThrowStmt, CXCursor_ObjCAtSynchronizedStmt, CXCursor_ObjCAutoreleasePoolStmt, CXCursor_ObjCForCollectionStmt, CXCursor_CXXCatchStmt, CXCursor_CXXTryStmt, CXCursor_CXXForRangeStmt,
     CXCursor_SEHTryStmt, CXCursor_SEHExceptStmt, CXCursor_SEHFinallyStmt, CXCursor_MSAsmStmt, CXCursor_NullStmt, CXCursor_DeclStmt, CXCursor_OMPParallelDirective, CXCursor_OMPSimdDirective,
     CXCursor_OMPForDirective, CXCursor_OMPSectionsDirective, CXCursor_OMPSectionDirective, CXCursor_OMPSingleDirective, CXCursor_OMPParallelForDirective, CXCursor_OMPParallelSectionsDirective,
     CXCursor_OMPTaskDirective, CXCursor_OMPMasterDirective, CXCursor_OMPCriticalDirective, CXCursor_OMPTaskyieldDirective, CXCursor_OMPBarrierDirective, CXCursor_OMPTaskwaitDirective,
     CXCursor_OMPFlushDirective, CXCursor_SEHLeaveStmt, CXCursor_OMPOrderedDirective, CXCursor_OMPAtomicDirective, CXCursor_OMPForSimdDirective, CXCursor_OMPParallelForSimdDirective,
     CXCursor_OMPTargetDirective, CXCursor_OMPTeamsDirective, CXCursor_OMPTaskgroupDirective, CXCursor_OMPCancellationPointDirective, CXCursor_OMPCancelDirective, CXCursor_OMPTargetDataDirective,
     CXCursor_OMPTaskLoopDirective, CXCursor_OMPTaskLoopSimdDirective, CXCursor_OMPDistributeDirective, CXCursor_OMPTargetEnterDataDirective, CXCursor_OMPTargetExitDataDirective,
     CXCursor_OMPTargetParallelDirective, CXCursor_OMPTargetParallelForDirective, CXCursor_OMPTargetUpdateDirective, CXCursor_OMPDistributeParallelForDirective,
     CXCursor_OMPDistributeParallelForSimdDirective, CXCursor_OMPDistributeSimdDirective, CXCursor_OMPTargetParallelForSimdDirective, CXCursor_OMPTargetSimdDirective,
     CXCursor_OMPTeamsDistributeDirective, CXCursor_OMPTeamsDistributeSimdDirective, CXCursor_OMPTeamsDistributeParallelForSimdDirective, CXCursor_OMPTeamsDistributeParallelForDirective,
     CXCursor_OMPTargetTeamsDirective, CXCursor_OMPTargetTeamsDistributeDirective, CXCursor_OMPTargetTeamsDistributeParallelForDirective, CXCursor_OMPTargetTeamsDistributeParallelForSimdDirective,
     CXCursor_OMPTargetTeamsDistributeSimdDirective, CXCursor_BuiltinBitCastExpr, CXCursor_OMPMasterTaskLoopDirective, CXCursor_OMPParallelMasterTaskLoopDirective,
     CXCursor_OMPMasterTaskLoopSimdDirective, CXCursor_OMPParallelMasterTaskLoopSimdDirective, CXCursor_OMPParallelMasterDirective, CXCursor_OMPDepobjDirective, CXCursor_OMPScanDirective,
     CXCursor_OMPTileDirective, CXCursor_OMPCanonicalLoop, CXCursor_OMPInteropDirective, CXCursor_OMPDispatchDirective, CXCursor_OMPMaskedDirective, CXCursor_OMPUnrollDirective,
     CXCursor_OMPMetaDirective, CXCursor_OMPGenericLoopDirective, CXCursor_OMPTeamsGenericLoopDirective, CXCursor_OMPTargetTeamsGenericLoopDirective, CXCursor_OMPParallelGenericLoopDirective,
     CXCursor_OMPTargetParallelGenericLoopDirective, CXCursor_OMPParallelMaskedDirective, CXCursor_OMPMaskedTaskLoopDirective, CXCursor_OMPMaskedTaskLoopSimdDirective,
     CXCursor_OMPParallelMaskedTaskLoopDirective, CXCursor_OMPParallelMaskedTaskLoopSimdDirective, CXCursor_OMPErrorDirective, CXCursor_OMPScopeDirective, CXCursor_OMPReverseDirective,
     CXCursor_OMPInterchangeDirective, CXCursor_OpenACCComputeConstruct, CXCursor_OpenACCLoopConstruct, CXCursor_LastStmt, CXCursor_TranslationUnit, CXCursor_FirstAttr, CXCursor_UnexposedAttr,
     CXCursor_IBActionAttr, CXCursor_IBOutletAttr, CXCursor_IBOutletCollectionAttr, CXCursor_CXXFinalAttr, CXCursor_CXXOverrideAttr, CXCursor_AnnotateAttr, CXCursor_AsmLabelAttr, CXCursor_PackedAttr,
     CXCursor_PureAttr, CXCursor_ConstAttr, CXCursor_NoDuplicateAttr, CXCursor_CUDAConstantAttr, CXCursor_CUDADeviceAttr, CXCursor_CUDAGlobalAttr, CXCursor_CUDAHostAttr, CXCursor_CUDASharedAttr,
     CXCursor_VisibilityAttr, CXCursor_DLLExport, CXCursor_DLLImport, CXCursor_NSReturnsRetained, CXCursor_NSReturnsNotRetained, CXCursor_NSReturnsAutoreleased, CXCursor_NSConsumesSelf,
     CXCursor_NSConsumed, CXCursor_ObjCException, CXCursor_ObjCNSObject, CXCursor_ObjCIndependentClass, CXCursor_ObjCPreciseLifetime, CXCursor_ObjCReturnsInnerPointer, CXCursor_ObjCRequiresSuper,
     CXCursor_ObjCRootClass, CXCursor_ObjCSubclassingRestricted, CXCursor_ObjCExplicitProtocolImpl, CXCursor_ObjCDesignatedInitializer, CXCursor_ObjCRuntimeVisible, CXCursor_ObjCBoxable,
     CXCursor_FlagEnum, CXCursor_ConvergentAttr, CXCursor_WarnUnusedAttr, CXCursor_WarnUnusedResultAttr, CXCursor_AlignedAttr, CXCursor_LastAttr, CXCursor_PreprocessingDirective,
     CXCursor_MacroDefinition, CXCursor_MacroExpansion, CXCursor_MacroInstantiation, CXCursor_InclusionDirective, CXCursor_FirstPreprocessing, CXCursor_LastPreprocessing, CXCursor_ModuleImportDecl,
     CXCursor_TypeAliasTemplateDecl, CXCursor_StaticAssert, CXCursor_FriendDecl, CXCursor_ConceptDecl, CXCursor_FirstExtraDecl, CXCursor_LastExtraDecl, CXCursor_OverloadCandidate) = members
(CXCursor_UnexposedDecl, CXCursor_StructDecl, CXCursor_UnionDecl, CXCursor_ClassDecl, CXCursor_EnumDecl, CXCursor_FieldDecl, CXCursor_EnumConstantDecl, CXCursor_FunctionDecl, CXCursor_VarDecl,
 CXCursor_ParmDecl, CXCursor_ObjCInterfaceDecl, CXCursor_ObjCCategoryDecl, CXCursor_ObjCProtocolDecl, CXCursor_ObjCPropertyDecl, CXCursor_ObjCIvarDecl, CXCursor_ObjCInstanceMethodDecl,
 CXCursor_ObjCClassMethodDecl, CXCursor_ObjCImplementationDecl, CXCursor_ObjCCategoryImplDecl, CXCursor_TypedefDecl, CXCursor_CXXMethod, CXCursor_Namespace, CXCursor_LinkageSpec, CXCursor_Constructor,
 CXCursor_Destructor, CXCursor_ConversionFunction, CXCursor_TemplateTypeParameter, CXCursor_NonTypeTemplateParameter, CXCursor_TemplateTemplateParameter, CXCursor_FunctionTemplate,
 CXCursor_ClassTemplate, CXCursor_ClassTemplatePartialSpecialization, CXCursor_NamespaceAlias, CXCursor_UsingDirective, CXCursor_UsingDeclaration, CXCursor_TypeAliasDecl, CXCursor_ObjCSynthesizeDecl,
 CXCursor_ObjCDynamicDecl, CXCursor_CXXAccessSpecifier, CXCursor_FirstDecl, CXCursor_LastDecl, CXCursor_FirstRef, CXCursor_ObjCSuperClassRef, CXCursor_ObjCProtocolRef, CXCursor_ObjCClassRef,
 CXCursor_TypeRef, CXCursor_CXXBaseSpecifier, CXCursor_TemplateRef, CXCursor_NamespaceRef, CXCursor_MemberRef, CXCursor_LabelRef, CXCursor_OverloadedDeclRef, CXCursor_VariableRef, CXCursor_LastRef,
 CXCursor_FirstInvalid, CXCursor_InvalidFile, CXCursor_NoDeclFound, CXCursor_NotImplemented, CXCursor_InvalidCode, CXCursor_LastInvalid, CXCursor_FirstExpr, CXCursor_UnexposedExpr,
 CXCursor_DeclRefExpr, CXCursor_MemberRefExpr, CXCursor_CallExpr, CXCursor_ObjCMessageExpr, CXCursor_BlockExpr, CXCursor_IntegerLiteral, CXCursor_FloatingLiteral, CXCursor_ImaginaryLiteral,
 CXCursor_StringLiteral, CXCursor_CharacterLiteral, CXCursor_ParenExpr, CXCursor_UnaryOperator, CXCursor_ArraySubscriptExpr, CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator,
 CXCursor_ConditionalOperator, CXCursor_CStyleCastExpr, CXCursor_CompoundLiteralExpr, CXCursor_InitListExpr, CXCursor_AddrLabelExpr, CXCursor_StmtExpr, CXCursor_GenericSelectionExpr,
 CXCursor_GNUNullExpr, CXCursor_CXXStaticCastExpr, CXCursor_CXXDynamicCastExpr, CXCursor_CXXReinterpretCastExpr, CXCursor_CXXConstCastExpr, CXCursor_CXXFunctionalCastExpr, CXCursor_CXXTypeidExpr,
 CXCursor_CXXBoolLiteralExpr, CXCursor_CXXNullPtrLiteralExpr, CXCursor_CXXThisExpr, CXCursor_CXXThrowExpr, CXCursor_CXXNewExpr, CXCursor_CXXDeleteExpr, CXCursor_UnaryExpr, CXCursor_ObjCStringLiteral,
 CXCursor_ObjCEncodeExpr, CXCursor_ObjCSelectorExpr, CXCursor_ObjCProtocolExpr, CXCursor_ObjCBridgedCastExpr, CXCursor_PackExpansionExpr, CXCursor_SizeOfPackExpr, CXCursor_LambdaExpr,
 CXCursor_ObjCBoolLiteralExpr, CXCursor_ObjCSelfExpr, CXCursor_ArraySectionExpr, CXCursor_ObjCAvailabilityCheckExpr, CXCursor_FixedPointLiteral, CXCursor_OMPArrayShapingExpr, CXCursor_OMPIteratorExpr,
 CXCursor_CXXAddrspaceCastExpr, CXCursor_ConceptSpecializationExpr, CXCursor_RequiresExpr, CXCursor_CXXParenListInitExpr, CXCursor_PackIndexingExpr, CXCursor_LastExpr, CXCursor_FirstStmt,
 CXCursor_UnexposedStmt, CXCursor_LabelStmt, CXCursor_CompoundStmt, CXCursor_CaseStmt, CXCursor_DefaultStmt, CXCursor_IfStmt, CXCursor_SwitchStmt, CXCursor_WhileStmt, CXCursor_DoStmt,
 CXCursor_ForStmt, CXCursor_GotoStmt, CXCursor_IndirectGotoStmt, CXCursor_ContinueStmt, CXCursor_BreakStmt, CXCursor_ReturnStmt, CXCursor_GCCAsmStmt, CXCursor_AsmStmt, CXCursor_ObjCAtTryStmt,
 CXCursor_ObjCAtCatchStmt, CXCursor_ObjCAtFinallyStmt, CXCursor_ObjCAtThrowStmt, CXCursor_ObjCAtSynchronizedStmt, CXCursor_ObjCAutoreleasePoolStmt, CXCursor_ObjCForCollectionStmt,
 CXCursor_CXXCatchStmt, CXCursor_CXXTryStmt, CXCursor_CXXForRangeStmt, CXCursor_SEHTryStmt, CXCursor_SEHExceptStmt, CXCursor_SEHFinallyStmt, CXCursor_MSAsmStmt, CXCursor_NullStmt, CXCursor_DeclStmt,
 CXCursor_OMPParallelDirective, CXCursor_OMPSimdDirective, CXCursor_OMPForDirective, CXCursor_OMPSectionsDirective, CXCursor_OMPSectionDirective, CXCursor_OMPSingleDirective,
 CXCursor_OMPParallelForDirective, CXCursor_OMPParallelSectionsDirective, CXCursor_OMPTaskDirective, CXCursor_OMPMasterDirective, CXCursor_OMPCriticalDirective, CXCursor_OMPTaskyieldDirective,
 CXCursor_OMPBarrierDirective, CXCursor_OMPTaskwaitDirective, CXCursor_OMPFlushDirective, CXCursor_SEHLeaveStmt, CXCursor_OMPOrderedDirective, CXCursor_OMPAtomicDirective,
 CXCursor_OMPForSimdDirective, CXCursor_OMPParallelForSimdDirective, CXCursor_OMPTargetDirective, CXCursor_OMPTeamsDirective, CXCursor_OMPTaskgroupDirective, CXCursor_OMPCancellationPointDirective,
 CXCursor_OMPCancelDirective, CXCursor_OMPTargetDataDirective, CXCursor_OMPTaskLoopDirective, CXCursor_OMPTaskLoopSimdDirective, CXCursor_OMPDistributeDirective, CXCursor_OMPTargetEnterDataDirective,
 CXCursor_OMPTargetExitDataDirective, CXCursor_OMPTargetParallelDirective, CXCursor_OMPTargetParallelForDirective, CXCursor_OMPTargetUpdateDirective, CXCursor_OMPDistributeParallelForDirective,
 CXCursor_OMPDistributeParallelForSimdDirective, CXCursor_OMPDistributeSimdDirective, CXCursor_OMPTargetParallelForSimdDirective, CXCursor_OMPTargetSimdDirective, CXCursor_OMPTeamsDistributeDirective,
 CXCursor_OMPTeamsDistributeSimdDirective, CXCursor_OMPTeamsDistributeParallelForSimdDirective, CXCursor_OMPTeamsDistributeParallelForDirective, CXCursor_OMPTargetTeamsDirective,
 CXCursor_OMPTargetTeamsDistributeDirective, CXCursor_OMPTargetTeamsDistributeParallelForDirective, CXCursor_OMPTargetTeamsDistributeParallelForSimdDirective,
 CXCursor_OMPTargetTeamsDistributeSimdDirective, CXCursor_BuiltinBitCastExpr, CXCursor_OMPMasterTaskLoopDirective, CXCursor_OMPParallelMasterTaskLoopDirective, CXCursor_OMPMasterTaskLoopSimdDirective,
 CXCursor_OMPParallelMasterTaskLoopSimdDirective, CXCursor_OMPParallelMasterDirective, CXCursor_OMPDepobjDirective, CXCursor_OMPScanDirective, CXCursor_OMPTileDirective, CXCursor_OMPCanonicalLoop,
 CXCursor_OMPInteropDirective, CXCursor_OMPDispatchDirective, CXCursor_OMPMaskedDirective, CXCursor_OMPUnrollDirective, CXCursor_OMPMetaDirective, CXCursor_OMPGenericLoopDirective,
 CXCursor_OMPTeamsGenericLoopDirective, CXCursor_OMPTargetTeamsGenericLoopDirective, CXCursor_OMPParallelGenericLoopDirective, CXCursor_OMPTargetParallelGenericLoopDirective,
 CXCursor_OMPParallelMaskedDirective, CXCursor_OMPMaskedTaskLoopDirective, CXCursor_OMPMaskedTaskLoopSimdDirective, CXCursor_OMPParallelMaskedTaskLoopDirective,
 CXCursor_OMPParallelMaskedTaskLoopSimdDirective, CXCursor_OMPErrorDirective, CXCursor_OMPScopeDirective, CXCursor_OMPReverseDirective, CXCursor_OMPInterchangeDirective,
 CXCursor_OpenACCComputeConstruct, CXCursor_OpenACCLoopConstruct, CXCursor_LastStmt, CXCursor_TranslationUnit, CXCursor_FirstAttr, CXCursor_UnexposedAttr, CXCursor_IBActionAttr, CXCursor_IBOutletAttr,
 CXCursor_IBOutletCollectionAttr, CXCursor_CXXFinalAttr, CXCursor_CXXOverrideAttr, CXCursor_AnnotateAttr, CXCursor_AsmLabelAttr, CXCursor_PackedAttr, CXCursor_PureAttr, CXCursor_ConstAttr,
 CXCursor_NoDuplicateAttr, CXCursor_CUDAConstantAttr, CXCursor_CUDADeviceAttr, CXCursor_CUDAGlobalAttr, CXCursor_CUDAHostAttr, CXCursor_CUDASharedAttr, CXCursor_VisibilityAttr, CXCursor_DLLExport,
 CXCursor_DLLImport, CXCursor_NSReturnsRetained, CXCursor_NSReturnsNotRetained, CXCursor_NSReturnsAutoreleased, CXCursor_NSConsumesSelf, CXCursor_NSConsumed, CXCursor_ObjCException,
 CXCursor_ObjCNSObject, CXCursor_ObjCIndependentClass, CXCursor_ObjCPreciseLifetime, CXCursor_ObjCReturnsInnerPointer, CXCursor_ObjCRequiresSuper, CXCursor_ObjCRootClass,
 CXCursor_ObjCSubclassingRestricted, CXCursor_ObjCExplicitProtocolImpl, CXCursor_ObjCDesignatedInitializer, CXCursor_ObjCRuntimeVisible, CXCursor_ObjCBoxable, CXCursor_FlagEnum,
 CXCursor_ConvergentAttr, CXCursor_WarnUnusedAttr, CXCursor_WarnUnusedResultAttr, CXCursor_AlignedAttr, CXCursor_LastAttr, CXCursor_PreprocessingDirective, CXCursor_MacroDefinition,
 CXCursor_MacroExpansion, CXCursor_MacroInstantiation, CXCursor_InclusionDirective, CXCursor_FirstPreprocessing, CXCursor_LastPreprocessing, CXCursor_ModuleImportDecl, CXCursor_TypeAliasTemplateDecl,
 CXCursor_StaticAssert, CXCursor_FriendDecl, CXCursor_ConceptDecl, CXCursor_FirstExtraDecl, CXCursor_LastExtraDecl, CXCursor_OverloadCandidate) = ints

class CXLinkageKind(Enum):
    CXLinkage_Invalid, CXLinkage_NoLinkage, CXLinkage_Internal, CXLinkage_UniqueExternal, CXLinkage_External = members
CXLinkage_Invalid, CXLinkage_NoLinkage, CXLinkage_Internal, CXLinkage_UniqueExternal, CXLinkage_External = ints

class CXVisibilityKind(Enum):
    CXVisibility_Invalid, CXVisibility_Hidden, CXVisibility_Protected, CXVisibility_Default = members
CXVisibility_Invalid, CXVisibility_Hidden, CXVisibility_Protected, CXVisibility_Default = ints

class CXLanguageKind(Enum):
    CXLanguage_Invalid, CXLanguage_C, CXLanguage_ObjC, CXLanguage_CPlusPlus = members
CXLanguage_Invalid, CXLanguage_C, CXLanguage_ObjC, CXLanguage_CPlusPlus = ints

class CXTLSKind(Enum):
    CXTLS_None, CXTLS_Dynamic, CXTLS_Static = members
CXTLS_None, CXTLS_Dynamic, CXTLS_Static = ints

class CXTypeKind(Enum):
    (CXType_Invalid, CXType_Unexposed, CXType_Void, CXType_Bool, CXType_Char_U, CXType_UChar, CXType_Char16, CXType_Char32, CXType_UShort, CXType_UInt, CXType_ULong, CXType_ULongLong, CXType_UInt128,
     CXType_Char_S, CXType_SChar, CXType_WChar, CXType_Short, CXType_Int, CXType_Long, CXType_LongLong, CXType_Int128, CXType_Float, CXType_Double, CXType_LongDouble, CXType_NullPtr, CXType_Overload,
     CXType_Dependent, CXType_ObjCId, CXType_ObjCClass, CXType_ObjCSel, CXType_Float128, CXType_Half, CXType_Float16, CXType_ShortAccum, CXType_Accum, CXType_LongAccum, CXType_UShortAccum,
     CXType_UAccum, CXType_ULongAccum, CXType_BFloat16, CXType_Ibm128, CXType_FirstBuiltin, CXType_LastBuiltin, CXType_Complex, CXType_Pointer, CXType_BlockPointer, CXType_LValueReference,
     CXType_RValueReference, CXType_Record, CXType_Enum, CXType_Typedef, CXType_ObjCInterface, CXType_ObjCObjectPointer, CXType_FunctionNoProto, CXType_FunctionProto, CXType_ConstantArray,
     CXType_Vector, CXType_IncompleteArray, CXType_VariableArray, CXType_DependentSizedArray, CXType_MemberPointer, CXType_Auto, CXType_Elaborated, CXType_Pipe, CXType_OCLImage1dRO,
     CXType_OCLImage1dArrayRO, CXType_OCLImage1dBufferRO, CXType_OCLImage2dRO, CXType_OCLImage2dArrayRO, CXType_OCLImage2dDepthRO, CXType_OCLImage2dArrayDepthRO, CXType_OCLImage2dMSAARO,
     CXType_OCLImage2dArrayMSAARO, CXType_OCLImage2dMSAADepthRO, CXType_OCLImage2dArrayMSAADepthRO, CXType_OCLImage3dRO, CXType_OCLImage1dWO, CXType_OCLImage1dArrayWO, CXType_OCLImage1dBufferWO,
     CXType_OCLImage2dWO, CXType_OCLImage2dArrayWO, CXType_OCLImage2dDepthWO, CXType_OCLImage2dArrayDepthWO, CXType_OCLImage2dMSAAWO, CXType_OCLImage2dArrayMSAAWO, CXType_OCLImage2dMSAADepthWO,
     CXType_OCLImage2dArrayMSAADepthWO, CXType_OCLImage3dWO, CXType_OCLImage1dRW, CXType_OCLImage1dArrayRW, CXType_OCLImage1dBufferRW, CXType_OCLImage2dRW, CXType_OCLImage2dArrayRW,
     CXType_OCLImage2dDepthRW, CXType_OCLImage2dArrayDepthRW, CXType_OCLImage2dMSAARW, CXType_OCLImage2dArrayMSAARW, CXType_OCLImage2dMSAADepthRW, CXType_OCLImage2dArrayMSAADepthRW,
     CXType_OCLImage3dRW, CXType_OCLSampler, CXType_OCLEvent, CXType_OCLQueue, CXType_OCLReserveID, CXType_ObjCObject, CXType_ObjCTypeParam, CXType_Attributed, CXType_OCLIntelSubgroupAVCMcePayload,
     CXType_OCLIntelSubgroupAVCImePayload, CXType_OCLIntelSubgroupAVCRefPayload, CXType_OCLIntelSubgroupAVCSicPayload, CXType_OCLIntelSubgroupAVCMceResult, CXType_OCLIntelSubgroupAVCImeResult,
     CXType_OCLIntelSubgroupAVCRefResult, CXType_OCLIntelSubgroupAVCSicResult, CXType_OCLIntelSubgroupAVCImeResultSingleReferenceStreamout, CXType_OCLIntelSubgroupAVCImeResultDualReferenceStreamout,
     CXType_OCLIntelSubgroupAVCImeSingleReferenceStreamin, CXType_OCLIntelSubgroupAVCImeDualReferenceStreamin, CXType_OCLIntelSubgroupAVCImeResultSingleRefStreamout,
     CXType_OCLIntelSubgroupAVCImeResultDualRefStreamout, CXType_OCLIntelSubgroupAVCImeSingleRefStreamin, CXType_OCLIntelSubgroupAVCImeDualRefStreamin, CXType_ExtVector, CXType_Atomic,
     CXType_BTFTagAttributed) = members
(CXType_Invalid, CXType_Unexposed, CXType_Void, CXType_Bool, CXType_Char_U, CXType_UChar, CXType_Char16, CXType_Char32, CXType_UShort, CXType_UInt, CXType_ULong, CXType_ULongLong, CXType_UInt128,
 CXType_Char_S, CXType_SChar, CXType_WChar, CXType_Short, CXType_Int, CXType_Long, CXType_LongLong, CXType_Int128, CXType_Float, CXType_Double, CXType_LongDouble, CXType_NullPtr, CXType_Overload,
 CXType_Dependent, CXType_ObjCId, CXType_ObjCClass, CXType_ObjCSel, CXType_Float128, CXType_Half, CXType_Float16, CXType_ShortAccum, CXType_Accum, CXType_LongAccum, CXType_UShortAccum, CXType_UAccum,
 CXType_ULongAccum, CXType_BFloat16, CXType_Ibm128, CXType_FirstBuiltin, CXType_LastBuiltin, CXType_Complex, CXType_Pointer, CXType_BlockPointer, CXType_LValueReference, CXType_RValueReference,
 CXType_Record, CXType_Enum, CXType_Typedef, CXType_ObjCInterface, CXType_ObjCObjectPointer, CXType_FunctionNoProto, CXType_FunctionProto, CXType_ConstantArray, CXType_Vector, CXType_IncompleteArray,
 CXType_VariableArray, CXType_DependentSizedArray, CXType_MemberPointer, CXType_Auto, CXType_Elaborated, CXType_Pipe, CXType_OCLImage1dRO, CXType_OCLImage1dArrayRO, CXType_OCLImage1dBufferRO,
 CXType_OCLImage2dRO, CXType_OCLImage2dArrayRO, CXType_OCLImage2dDepthRO, CXType_OCLImage2dArrayDepthRO, CXType_OCLImage2dMSAARO, CXType_OCLImage2dArrayMSAARO, CXType_OCLImage2dMSAADepthRO,
 CXType_OCLImage2dArrayMSAADepthRO, CXType_OCLImage3dRO, CXType_OCLImage1dWO, CXType_OCLImage1dArrayWO, CXType_OCLImage1dBufferWO, CXType_OCLImage2dWO, CXType_OCLImage2dArrayWO,
 CXType_OCLImage2dDepthWO, CXType_OCLImage2dArrayDepthWO, CXType_OCLImage2dMSAAWO, CXType_OCLImage2dArrayMSAAWO, CXType_OCLImage2dMSAADepthWO, CXType_OCLImage2dArrayMSAADepthWO, CXType_OCLImage3dWO,
 CXType_OCLImage1dRW, CXType_OCLImage1dArrayRW, CXType_OCLImage1dBufferRW, CXType_OCLImage2dRW, CXType_OCLImage2dArrayRW, CXType_OCLImage2dDepthRW, CXType_OCLImage2dArrayDepthRW,
 CXType_OCLImage2dMSAARW, CXType_OCLImage2dArrayMSAARW, CXType_OCLImage2dMSAADepthRW, CXType_OCLImage2dArrayMSAADepthRW, CXType_OCLImage3dRW, CXType_OCLSampler, CXType_OCLEvent, CXType_OCLQueue,
 CXType_OCLReserveID, CXType_ObjCObject, CXType_ObjCTypeParam, CXType_Attributed, CXType_OCLIntelSubgroupAVCMcePayload, CXType_OCLIntelSubgroupAVCImePayload, CXType_OCLIntelSubgroupAVCRefPayload,
 CXType_OCLIntelSubgroupAVCSicPayload, CXType_OCLIntelSubgroupAVCMceResult, CXType_OCLIntelSubgroupAVCImeResult, CXType_OCLIntelSubgroupAVCRefResult, CXType_OCLIntelSubgroupAVCSicResult,
 CXType_OCLIntelSubgroupAVCImeResultSingleReferenceStreamout, CXType_OCLIntelSubgroupAVCImeResultDualReferenceStreamout, CXType_OCLIntelSubgroupAVCImeSingleReferenceStreamin,
 CXType_OCLIntelSubgroupAVCImeDualReferenceStreamin, CXType_OCLIntelSubgroupAVCImeResultSingleRefStreamout, CXType_OCLIntelSubgroupAVCImeResultDualRefStreamout,
 CXType_OCLIntelSubgroupAVCImeSingleRefStreamin, CXType_OCLIntelSubgroupAVCImeDualRefStreamin, CXType_ExtVector, CXType_Atomic, CXType_BTFTagAttributed) = ints

class CXCallingConv(Enum):
    (CXCallingConv_Default, CXCallingConv_C, CXCallingConv_X86StdCall, CXCallingConv_X86FastCall, CXCallingConv_X86ThisCall, CXCallingConv_X86Pascal, CXCallingConv_AAPCS, CXCallingConv_AAPCS_VFP,
     CXCallingConv_X86RegCall, CXCallingConv_IntelOclBicc, CXCallingConv_Win64, CXCallingConv_X86_64Win64, CXCallingConv_X86_64SysV, CXCallingConv_X86VectorCall, CXCallingConv_Swift,
     CXCallingConv_PreserveMost, CXCallingConv_PreserveAll, CXCallingConv_AArch64VectorCall, CXCallingConv_SwiftAsync, CXCallingConv_AArch64SVEPCS, CXCallingConv_M68kRTD, CXCallingConv_PreserveNone,
     CXCallingConv_RISCVVectorCall, CXCallingConv_Invalid, CXCallingConv_Unexposed) = members
(CXCallingConv_Default, CXCallingConv_C, CXCallingConv_X86StdCall, CXCallingConv_X86FastCall, CXCallingConv_X86ThisCall, CXCallingConv_X86Pascal, CXCallingConv_AAPCS, CXCallingConv_AAPCS_VFP,
 CXCallingConv_X86RegCall, CXCallingConv_IntelOclBicc, CXCallingConv_Win64, CXCallingConv_X86_64Win64, CXCallingConv_X86_64SysV, CXCallingConv_X86VectorCall, CXCallingConv_Swift,
 CXCallingConv_PreserveMost, CXCallingConv_PreserveAll, CXCallingConv_AArch64VectorCall, CXCallingConv_SwiftAsync, CXCallingConv_AArch64SVEPCS, CXCallingConv_M68kRTD, CXCallingConv_PreserveNone,
 CXCallingConv_RISCVVectorCall, CXCallingConv_Invalid, CXCallingConv_Unexposed) = ints

class CXTemplateArgumentKind(Enum):
    (CXTemplateArgumentKind_Null, CXTemplateArgumentKind_Type, CXTemplateArgumentKind_Declaration, CXTemplateArgumentKind_NullPtr, CXTemplateArgumentKind_Integral, CXTemplateArgumentKind_Template,
     CXTemplateArgumentKind_TemplateExpansion, CXTemplateArgumentKind_Expression, CXTemplateArgumentKind_Pack, CXTemplateArgumentKind_Invalid) = members
(CXTemplateArgumentKind_Null, CXTemplateArgumentKind_Type, CXTemplateArgumentKind_Declaration, CXTemplateArgumentKind_NullPtr, CXTemplateArgumentKind_Integral, CXTemplateArgumentKind_Template,
 CXTemplateArgumentKind_TemplateExpansion, CXTemplateArgumentKind_Expression, CXTemplateArgumentKind_Pack, CXTemplateArgumentKind_Invalid) = ints

class CXTypeNullabilityKind(Enum):
    CXTypeNullability_NonNull, CXTypeNullability_Nullable, CXTypeNullability_Unspecified, CXTypeNullability_Invalid, CXTypeNullability_NullableResult = members
CXTypeNullability_NonNull, CXTypeNullability_Nullable, CXTypeNullability_Unspecified, CXTypeNullability_Invalid, CXTypeNullability_NullableResult = ints

class CXTypeLayoutError(Enum):
    (CXTypeLayoutError_Invalid, CXTypeLayoutError_Incomplete, CXTypeLayoutError_Dependent, CXTypeLayoutError_NotConstantSize, CXTypeLayoutError_InvalidFieldName, CXTypeLayoutError_Undeduced) = members
CXTypeLayoutError_Invalid, CXTypeLayoutError_Incomplete, CXTypeLayoutError_Dependent, CXTypeLayoutError_NotConstantSize, CXTypeLayoutError_InvalidFieldName, CXTypeLayoutError_Undeduced = ints

class CXRefQualifierKind(Enum):
    CXRefQualifier_None, CXRefQualifier_LValue, CXRefQualifier_RValue = members
CXRefQualifier_None, CXRefQualifier_LValue, CXRefQualifier_RValue = ints

class CX_CXXAccessSpecifier(Enum):
    CX_CXXInvalidAccessSpecifier, CX_CXXPublic, CX_CXXProtected, CX_CXXPrivate = members
CX_CXXInvalidAccessSpecifier, CX_CXXPublic, CX_CXXProtected, CX_CXXPrivate = ints

class CX_StorageClass(Enum):
    CX_SC_Invalid, CX_SC_None, CX_SC_Extern, CX_SC_Static, CX_SC_PrivateExtern, CX_SC_OpenCLWorkGroupLocal, CX_SC_Auto, CX_SC_Register = members
CX_SC_Invalid, CX_SC_None, CX_SC_Extern, CX_SC_Static, CX_SC_PrivateExtern, CX_SC_OpenCLWorkGroupLocal, CX_SC_Auto, CX_SC_Register = ints

class CX_BinaryOperatorKind(Enum):
    (CX_BO_Invalid, CX_BO_PtrMemD, CX_BO_PtrMemI, CX_BO_Mul, CX_BO_Div, CX_BO_Rem, CX_BO_Add, CX_BO_Sub, CX_BO_Shl, CX_BO_Shr, CX_BO_Cmp, CX_BO_LT, CX_BO_GT, CX_BO_LE, CX_BO_GE, CX_BO_EQ, CX_BO_NE,
     CX_BO_And, CX_BO_Xor, CX_BO_Or, CX_BO_LAnd, CX_BO_LOr, CX_BO_Assign, CX_BO_MulAssign, CX_BO_DivAssign, CX_BO_RemAssign, CX_BO_AddAssign, CX_BO_SubAssign, CX_BO_ShlAssign, CX_BO_ShrAssign,
     CX_BO_AndAssign, CX_BO_XorAssign, CX_BO_OrAssign, CX_BO_Comma, CX_BO_LAST) = members
(CX_BO_Invalid, CX_BO_PtrMemD, CX_BO_PtrMemI, CX_BO_Mul, CX_BO_Div, CX_BO_Rem, CX_BO_Add, CX_BO_Sub, CX_BO_Shl, CX_BO_Shr, CX_BO_Cmp, CX_BO_LT, CX_BO_GT, CX_BO_LE, CX_BO_GE, CX_BO_EQ, CX_BO_NE,
 CX_BO_And, CX_BO_Xor, CX_BO_Or, CX_BO_LAnd, CX_BO_LOr, CX_BO_Assign, CX_BO_MulAssign, CX_BO_DivAssign, CX_BO_RemAssign, CX_BO_AddAssign, CX_BO_SubAssign, CX_BO_ShlAssign, CX_BO_ShrAssign,
 CX_BO_AndAssign, CX_BO_XorAssign, CX_BO_OrAssign, CX_BO_Comma, CX_BO_LAST) = ints

class CXChildVisitResult(Enum):
    CXChildVisit_Break, CXChildVisit_Continue, CXChildVisit_Recurse = members
CXChildVisit_Break, CXChildVisit_Continue, CXChildVisit_Recurse = ints

class CXPrintingPolicyProperty(Enum):
    (CXPrintingPolicy_Indentation, CXPrintingPolicy_SuppressSpecifiers, CXPrintingPolicy_SuppressTagKeyword, CXPrintingPolicy_IncludeTagDefinition, CXPrintingPolicy_SuppressScope,
     CXPrintingPolicy_SuppressUnwrittenScope, CXPrintingPolicy_SuppressInitializers, CXPrintingPolicy_ConstantArraySizeAsWritten, CXPrintingPolicy_AnonymousTagLocations,
     CXPrintingPolicy_SuppressStrongLifetime, CXPrintingPolicy_SuppressLifetimeQualifiers, CXPrintingPolicy_SuppressTemplateArgsInCXXConstructors, CXPrintingPolicy_Bool, CXPrintingPolicy_Restrict,
     CXPrintingPolicy_Alignof, CXPrintingPolicy_UnderscoreAlignof, CXPrintingPolicy_UseVoidForZeroParams, CXPrintingPolicy_TerseOutput, CXPrintingPolicy_PolishForDeclaration, CXPrintingPolicy_Half,
     CXPrintingPolicy_MSWChar, CXPrintingPolicy_IncludeNewlines, CXPrintingPolicy_MSVCFormatting, CXPrintingPolicy_ConstantsAsWritten, CXPrintingPolicy_SuppressImplicitBase,
     CXPrintingPolicy_FullyQualifiedName, CXPrintingPolicy_LastProperty) = members
(CXPrintingPolicy_Indentation, CXPrintingPolicy_SuppressSpecifiers, CXPrintingPolicy_SuppressTagKeyword, CXPrintingPolicy_IncludeTagDefinition, CXPrintingPolicy_SuppressScope,
 CXPrintingPolicy_SuppressUnwrittenScope, CXPrintingPolicy_SuppressInitializers, CXPrintingPolicy_ConstantArraySizeAsWritten, CXPrintingPolicy_AnonymousTagLocations,
 CXPrintingPolicy_SuppressStrongLifetime, CXPrintingPolicy_SuppressLifetimeQualifiers, CXPrintingPolicy_SuppressTemplateArgsInCXXConstructors, CXPrintingPolicy_Bool, CXPrintingPolicy_Restrict,
 CXPrintingPolicy_Alignof, CXPrintingPolicy_UnderscoreAlignof, CXPrintingPolicy_UseVoidForZeroParams, CXPrintingPolicy_TerseOutput, CXPrintingPolicy_PolishForDeclaration, CXPrintingPolicy_Half,
 CXPrintingPolicy_MSWChar, CXPrintingPolicy_IncludeNewlines, CXPrintingPolicy_MSVCFormatting, CXPrintingPolicy_ConstantsAsWritten, CXPrintingPolicy_SuppressImplicitBase,
 CXPrintingPolicy_FullyQualifiedName, CXPrintingPolicy_LastProperty) = ints

class CXObjCPropertyAttrKind(Enum):
    (CXObjCPropertyAttr_noattr, CXObjCPropertyAttr_readonly, CXObjCPropertyAttr_getter, CXObjCPropertyAttr_assign, CXObjCPropertyAttr_readwrite, CXObjCPropertyAttr_retain, CXObjCPropertyAttr_copy,
     CXObjCPropertyAttr_nonatomic, CXObjCPropertyAttr_setter, CXObjCPropertyAttr_atomic, CXObjCPropertyAttr_weak, CXObjCPropertyAttr_strong, CXObjCPropertyAttr_unsafe_unretained,
     CXObjCPropertyAttr_class) = members
(CXObjCPropertyAttr_noattr, CXObjCPropertyAttr_readonly, CXObjCPropertyAttr_getter, CXObjCPropertyAttr_assign, CXObjCPropertyAttr_readwrite, CXObjCPropertyAttr_retain, CXObjCPropertyAttr_copy,
 CXObjCPropertyAttr_nonatomic, CXObjCPropertyAttr_setter, CXObjCPropertyAttr_atomic, CXObjCPropertyAttr_weak, CXObjCPropertyAttr_strong, CXObjCPropertyAttr_unsafe_unretained,
 CXObjCPropertyAttr_class) = ints

class CXObjCDeclQualifierKind(Enum):
    CXObjCDeclQualifier_None, CXObjCDeclQualifier_In, CXObjCDeclQualifier_Inout, CXObjCDeclQualifier_Out, CXObjCDeclQualifier_Bycopy, CXObjCDeclQualifier_Byref, CXObjCDeclQualifier_Oneway = members
CXObjCDeclQualifier_None, CXObjCDeclQualifier_In, CXObjCDeclQualifier_Inout, CXObjCDeclQualifier_Out, CXObjCDeclQualifier_Bycopy, CXObjCDeclQualifier_Byref, CXObjCDeclQualifier_Oneway = ints

class CXNameRefFlags(Enum):
    CXNameRange_WantQualifier, CXNameRange_WantTemplateArgs, CXNameRange_WantSinglePiece = members
CXNameRange_WantQualifier, CXNameRange_WantTemplateArgs, CXNameRange_WantSinglePiece = ints

class CXTokenKind(Enum):
    CXToken_Punctuation, CXToken_Keyword, CXToken_Identifier, CXToken_Literal, CXToken_Comment = members
CXToken_Punctuation, CXToken_Keyword, CXToken_Identifier, CXToken_Literal, CXToken_Comment = ints

class CXCompletionChunkKind(Enum):
    (CXCompletionChunk_Optional, CXCompletionChunk_TypedText, CXCompletionChunk_Text, CXCompletionChunk_Placeholder, CXCompletionChunk_Informative, CXCompletionChunk_CurrentParameter,
     CXCompletionChunk_LeftParen, CXCompletionChunk_RightParen, CXCompletionChunk_LeftBracket, CXCompletionChunk_RightBracket, CXCompletionChunk_LeftBrace, CXCompletionChunk_RightBrace,
     CXCompletionChunk_LeftAngle, CXCompletionChunk_RightAngle, CXCompletionChunk_Comma, CXCompletionChunk_ResultType, CXCompletionChunk_Colon, CXCompletionChunk_SemiColon, CXCompletionChunk_Equal,
     CXCompletionChunk_HorizontalSpace, CXCompletionChunk_VerticalSpace) = members
(CXCompletionChunk_Optional, CXCompletionChunk_TypedText, CXCompletionChunk_Text, CXCompletionChunk_Placeholder, CXCompletionChunk_Informative, CXCompletionChunk_CurrentParameter,
 CXCompletionChunk_LeftParen, CXCompletionChunk_RightParen, CXCompletionChunk_LeftBracket, CXCompletionChunk_RightBracket, CXCompletionChunk_LeftBrace, CXCompletionChunk_RightBrace,
 CXCompletionChunk_LeftAngle, CXCompletionChunk_RightAngle, CXCompletionChunk_Comma, CXCompletionChunk_ResultType, CXCompletionChunk_Colon, CXCompletionChunk_SemiColon, CXCompletionChunk_Equal,
 CXCompletionChunk_HorizontalSpace, CXCompletionChunk_VerticalSpace) = ints

class CXCodeComplete_Flags(Enum):
    CXCodeComplete_IncludeMacros, CXCodeComplete_IncludeCodePatterns, CXCodeComplete_IncludeBriefComments, CXCodeComplete_SkipPreamble, CXCodeComplete_IncludeCompletionsWithFixIts = members
CXCodeComplete_IncludeMacros, CXCodeComplete_IncludeCodePatterns, CXCodeComplete_IncludeBriefComments, CXCodeComplete_SkipPreamble, CXCodeComplete_IncludeCompletionsWithFixIts = ints

class CXCompletionContext(Enum):
    (CXCompletionContext_Unexposed, CXCompletionContext_AnyType, CXCompletionContext_AnyValue, CXCompletionContext_ObjCObjectValue, CXCompletionContext_ObjCSelectorValue,
     CXCompletionContext_CXXClassTypeValue, CXCompletionContext_DotMemberAccess, CXCompletionContext_ArrowMemberAccess, CXCompletionContext_ObjCPropertyAccess, CXCompletionContext_EnumTag,
     CXCompletionContext_UnionTag, CXCompletionContext_StructTag, CXCompletionContext_ClassTag, CXCompletionContext_Namespace, CXCompletionContext_NestedNameSpecifier,
     CXCompletionContext_ObjCInterface, CXCompletionContext_ObjCProtocol, CXCompletionContext_ObjCCategory, CXCompletionContext_ObjCInstanceMessage, CXCompletionContext_ObjCClassMessage,
     CXCompletionContext_ObjCSelectorName, CXCompletionContext_MacroName, CXCompletionContext_NaturalLanguage, CXCompletionContext_IncludedFile, CXCompletionContext_Unknown) = members
(CXCompletionContext_Unexposed, CXCompletionContext_AnyType, CXCompletionContext_AnyValue, CXCompletionContext_ObjCObjectValue, CXCompletionContext_ObjCSelectorValue,
 CXCompletionContext_CXXClassTypeValue, CXCompletionContext_DotMemberAccess, CXCompletionContext_ArrowMemberAccess, CXCompletionContext_ObjCPropertyAccess, CXCompletionContext_EnumTag,
 CXCompletionContext_UnionTag, CXCompletionContext_StructTag, CXCompletionContext_ClassTag, CXCompletionContext_Namespace, CXCompletionContext_NestedNameSpecifier, CXCompletionContext_ObjCInterface,
 CXCompletionContext_ObjCProtocol, CXCompletionContext_ObjCCategory, CXCompletionContext_ObjCInstanceMessage, CXCompletionContext_ObjCClassMessage, CXCompletionContext_ObjCSelectorName,
 CXCompletionContext_MacroName, CXCompletionContext_NaturalLanguage, CXCompletionContext_IncludedFile, CXCompletionContext_Unknown) = ints

class CXEvalResultKind(Enum):
    CXEval_Int, CXEval_Float, CXEval_ObjCStrLiteral, CXEval_StrLiteral, CXEval_CFStr, CXEval_Other, CXEval_UnExposed = members
CXEval_Int, CXEval_Float, CXEval_ObjCStrLiteral, CXEval_StrLiteral, CXEval_CFStr, CXEval_Other, CXEval_UnExposed = ints

class CXVisitorResult(Enum):
    CXVisit_Break, CXVisit_Continue = members
CXVisit_Break, CXVisit_Continue = ints

class CXResult(Enum):
    CXResult_Success, CXResult_Invalid, CXResult_VisitBreak = members
CXResult_Success, CXResult_Invalid, CXResult_VisitBreak = ints

class CXIdxEntityKind(Enum):
    (CXIdxEntity_Unexposed, CXIdxEntity_Typedef, CXIdxEntity_Function, CXIdxEntity_Variable, CXIdxEntity_Field, CXIdxEntity_EnumConstant, CXIdxEntity_ObjCClass, CXIdxEntity_ObjCProtocol,
     CXIdxEntity_ObjCCategory, CXIdxEntity_ObjCInstanceMethod, CXIdxEntity_ObjCClassMethod, CXIdxEntity_ObjCProperty, CXIdxEntity_ObjCIvar, CXIdxEntity_Enum, CXIdxEntity_Struct, CXIdxEntity_Union,
     CXIdxEntity_CXXClass, CXIdxEntity_CXXNamespace, CXIdxEntity_CXXNamespaceAlias, CXIdxEntity_CXXStaticVariable, CXIdxEntity_CXXStaticMethod, CXIdxEntity_CXXInstanceMethod,
     CXIdxEntity_CXXConstructor, CXIdxEntity_CXXDestructor, CXIdxEntity_CXXConversionFunction, CXIdxEntity_CXXTypeAlias, CXIdxEntity_CXXInterface, CXIdxEntity_CXXConcept) = members
(CXIdxEntity_Unexposed, CXIdxEntity_Typedef, CXIdxEntity_Function, CXIdxEntity_Variable, CXIdxEntity_Field, CXIdxEntity_EnumConstant, CXIdxEntity_ObjCClass, CXIdxEntity_ObjCProtocol,
 CXIdxEntity_ObjCCategory, CXIdxEntity_ObjCInstanceMethod, CXIdxEntity_ObjCClassMethod, CXIdxEntity_ObjCProperty, CXIdxEntity_ObjCIvar, CXIdxEntity_Enum, CXIdxEntity_Struct, CXIdxEntity_Union,
 CXIdxEntity_CXXClass, CXIdxEntity_CXXNamespace, CXIdxEntity_CXXNamespaceAlias, CXIdxEntity_CXXStaticVariable, CXIdxEntity_CXXStaticMethod, CXIdxEntity_CXXInstanceMethod, CXIdxEntity_CXXConstructor,
 CXIdxEntity_CXXDestructor, CXIdxEntity_CXXConversionFunction, CXIdxEntity_CXXTypeAlias, CXIdxEntity_CXXInterface, CXIdxEntity_CXXConcept) = ints

class CXIdxEntityLanguage(Enum):
    CXIdxEntityLang_None, CXIdxEntityLang_C, CXIdxEntityLang_ObjC, CXIdxEntityLang_CXX, CXIdxEntityLang_Swift = members
CXIdxEntityLang_None, CXIdxEntityLang_C, CXIdxEntityLang_ObjC, CXIdxEntityLang_CXX, CXIdxEntityLang_Swift = ints

class CXIdxEntityCXXTemplateKind(Enum):
    CXIdxEntity_NonTemplate, CXIdxEntity_Template, CXIdxEntity_TemplatePartialSpecialization, CXIdxEntity_TemplateSpecialization = members
CXIdxEntity_NonTemplate, CXIdxEntity_Template, CXIdxEntity_TemplatePartialSpecialization, CXIdxEntity_TemplateSpecialization = ints

class CXIdxAttrKind(Enum):
    CXIdxAttr_Unexposed, CXIdxAttr_IBAction, CXIdxAttr_IBOutlet, CXIdxAttr_IBOutletCollection = members
CXIdxAttr_Unexposed, CXIdxAttr_IBAction, CXIdxAttr_IBOutlet, CXIdxAttr_IBOutletCollection = ints

class CXIdxDeclInfoFlags(Enum):
    CXIdxDeclFlag_Skipped: Member
CXIdxDeclFlag_Skipped: int

class CXIdxObjCContainerKind(Enum):
    CXIdxObjCContainer_ForwardRef, CXIdxObjCContainer_Interface, CXIdxObjCContainer_Implementation = members
CXIdxObjCContainer_ForwardRef, CXIdxObjCContainer_Interface, CXIdxObjCContainer_Implementation = ints

class CXIdxEntityRefKind(Enum):
    CXIdxEntityRef_Direct, CXIdxEntityRef_Implicit = members
CXIdxEntityRef_Direct, CXIdxEntityRef_Implicit = ints

class CXSymbolRole(Enum):
    (CXSymbolRole_None, CXSymbolRole_Declaration, CXSymbolRole_Definition, CXSymbolRole_Reference, CXSymbolRole_Read, CXSymbolRole_Write, CXSymbolRole_Call, CXSymbolRole_Dynamic,
     CXSymbolRole_AddressOf, CXSymbolRole_Implicit) = members
(CXSymbolRole_None, CXSymbolRole_Declaration, CXSymbolRole_Definition, CXSymbolRole_Reference, CXSymbolRole_Read, CXSymbolRole_Write, CXSymbolRole_Call, CXSymbolRole_Dynamic, CXSymbolRole_AddressOf,
 CXSymbolRole_Implicit) = ints

class CXIndexOptFlags(Enum):
    (CXIndexOpt_None, CXIndexOpt_SuppressRedundantRefs, CXIndexOpt_IndexFunctionLocalSymbols, CXIndexOpt_IndexImplicitTemplateInstantiations, CXIndexOpt_SuppressWarnings,
     CXIndexOpt_SkipParsedBodiesInSession) = members
(CXIndexOpt_None, CXIndexOpt_SuppressRedundantRefs, CXIndexOpt_IndexFunctionLocalSymbols, CXIndexOpt_IndexImplicitTemplateInstantiations, CXIndexOpt_SuppressWarnings,
 CXIndexOpt_SkipParsedBodiesInSession) = ints

class CXBinaryOperatorKind(Enum):
    (CXBinaryOperator_Invalid, CXBinaryOperator_PtrMemD, CXBinaryOperator_PtrMemI, CXBinaryOperator_Mul, CXBinaryOperator_Div, CXBinaryOperator_Rem, CXBinaryOperator_Add, CXBinaryOperator_Sub,
     CXBinaryOperator_Shl, CXBinaryOperator_Shr, CXBinaryOperator_Cmp, CXBinaryOperator_LT, CXBinaryOperator_GT, CXBinaryOperator_LE, CXBinaryOperator_GE, CXBinaryOperator_EQ, CXBinaryOperator_NE,
     CXBinaryOperator_And, CXBinaryOperator_Xor, CXBinaryOperator_Or, CXBinaryOperator_LAnd, CXBinaryOperator_LOr, CXBinaryOperator_Assign, CXBinaryOperator_MulAssign, CXBinaryOperator_DivAssign,
     CXBinaryOperator_RemAssign, CXBinaryOperator_AddAssign, CXBinaryOperator_SubAssign, CXBinaryOperator_ShlAssign, CXBinaryOperator_ShrAssign, CXBinaryOperator_AndAssign, CXBinaryOperator_XorAssign,
     CXBinaryOperator_OrAssign, CXBinaryOperator_Comma) = members
(CXBinaryOperator_Invalid, CXBinaryOperator_PtrMemD, CXBinaryOperator_PtrMemI, CXBinaryOperator_Mul, CXBinaryOperator_Div, CXBinaryOperator_Rem, CXBinaryOperator_Add, CXBinaryOperator_Sub,
 CXBinaryOperator_Shl, CXBinaryOperator_Shr, CXBinaryOperator_Cmp, CXBinaryOperator_LT, CXBinaryOperator_GT, CXBinaryOperator_LE, CXBinaryOperator_GE, CXBinaryOperator_EQ, CXBinaryOperator_NE,
 CXBinaryOperator_And, CXBinaryOperator_Xor, CXBinaryOperator_Or, CXBinaryOperator_LAnd, CXBinaryOperator_LOr, CXBinaryOperator_Assign, CXBinaryOperator_MulAssign, CXBinaryOperator_DivAssign,
 CXBinaryOperator_RemAssign, CXBinaryOperator_AddAssign, CXBinaryOperator_SubAssign, CXBinaryOperator_ShlAssign, CXBinaryOperator_ShrAssign, CXBinaryOperator_AndAssign, CXBinaryOperator_XorAssign,
 CXBinaryOperator_OrAssign, CXBinaryOperator_Comma) = ints

class CXUnaryOperatorKind(Enum):
    (CXUnaryOperator_Invalid, CXUnaryOperator_PostInc, CXUnaryOperator_PostDec, CXUnaryOperator_PreInc, CXUnaryOperator_PreDec, CXUnaryOperator_AddrOf, CXUnaryOperator_Deref, CXUnaryOperator_Plus,
     CXUnaryOperator_Minus, CXUnaryOperator_Not, CXUnaryOperator_LNot, CXUnaryOperator_Real, CXUnaryOperator_Imag, CXUnaryOperator_Extension, CXUnaryOperator_Coawait) = members
(CXUnaryOperator_Invalid, CXUnaryOperator_PostInc, CXUnaryOperator_PostDec, CXUnaryOperator_PreInc, CXUnaryOperator_PreDec, CXUnaryOperator_AddrOf, CXUnaryOperator_Deref, CXUnaryOperator_Plus,
 CXUnaryOperator_Minus, CXUnaryOperator_Not, CXUnaryOperator_LNot, CXUnaryOperator_Real, CXUnaryOperator_Imag, CXUnaryOperator_Extension, CXUnaryOperator_Coawait) = ints

class CXErrorCode(Enum):
    CXError_Success, CXError_Failure, CXError_Crashed, CXError_InvalidArguments, CXError_ASTReadError = members
CXError_Success, CXError_Failure, CXError_Crashed, CXError_InvalidArguments, CXError_ASTReadError = ints

class CXDiagnosticSeverity(Enum):
    CXDiagnostic_Ignored, CXDiagnostic_Note, CXDiagnostic_Warning, CXDiagnostic_Error, CXDiagnostic_Fatal = members
CXDiagnostic_Ignored, CXDiagnostic_Note, CXDiagnostic_Warning, CXDiagnostic_Error, CXDiagnostic_Fatal = ints

class CXLoadDiag_Error(Enum):
    CXLoadDiag_None, CXLoadDiag_Unknown, CXLoadDiag_CannotLoad, CXLoadDiag_InvalidFile = members
CXLoadDiag_None, CXLoadDiag_Unknown, CXLoadDiag_CannotLoad, CXLoadDiag_InvalidFile = ints

class CXDiagnosticDisplayOptions(Enum):
    (CXDiagnostic_DisplaySourceLocation, CXDiagnostic_DisplayColumn, CXDiagnostic_DisplaySourceRanges, CXDiagnostic_DisplayOption, CXDiagnostic_DisplayCategoryId,
     CXDiagnostic_DisplayCategoryName) = members
(CXDiagnostic_DisplaySourceLocation, CXDiagnostic_DisplayColumn, CXDiagnostic_DisplaySourceRanges, CXDiagnostic_DisplayOption, CXDiagnostic_DisplayCategoryId, CXDiagnostic_DisplayCategoryName) = ints

class CXCommentKind(Enum):
    (CXComment_Null, CXComment_Text, CXComment_InlineCommand, CXComment_HTMLStartTag, CXComment_HTMLEndTag, CXComment_Paragraph, CXComment_BlockCommand, CXComment_ParamCommand,
     CXComment_TParamCommand, CXComment_VerbatimBlockCommand, CXComment_VerbatimBlockLine, CXComment_VerbatimLine, CXComment_FullComment) = members
(CXComment_Null, CXComment_Text, CXComment_InlineCommand, CXComment_HTMLStartTag, CXComment_HTMLEndTag, CXComment_Paragraph, CXComment_BlockCommand, CXComment_ParamCommand, CXComment_TParamCommand,
 CXComment_VerbatimBlockCommand, CXComment_VerbatimBlockLine, CXComment_VerbatimLine, CXComment_FullComment) = ints

class CXCommentInlineCommandRenderKind(Enum):
    (CXCommentInlineCommandRenderKind_Normal, CXCommentInlineCommandRenderKind_Bold, CXCommentInlineCommandRenderKind_Monospaced, CXCommentInlineCommandRenderKind_Emphasized,
     CXCommentInlineCommandRenderKind_Anchor) = members
(CXCommentInlineCommandRenderKind_Normal, CXCommentInlineCommandRenderKind_Bold, CXCommentInlineCommandRenderKind_Monospaced, CXCommentInlineCommandRenderKind_Emphasized,
 CXCommentInlineCommandRenderKind_Anchor) = ints

class CXCommentParamPassDirection(Enum):
    CXCommentParamPassDirection_In, CXCommentParamPassDirection_Out, CXCommentParamPassDirection_InOut = members
CXCommentParamPassDirection_In, CXCommentParamPassDirection_Out, CXCommentParamPassDirection_InOut = ints

CXIndex = c_void_p
CXTargetInfo: TypeAlias = Pointer[CXTargetInfoImpl]
CXTranslationUnit: TypeAlias = Pointer[CXTranslationUnitImpl]
CXClientData = c_void_p
CXCursorSet: TypeAlias = Pointer[CXCursorSetImpl]
CXCursorVisitor: TypeAlias = CFunction[[CXCursor, CXCursor, int | None], [CXCursor, CXCursor, void_p], int]
CXCursorVisitorBlock: TypeAlias = Pointer[_CXChildVisitResult]
CXPrintingPolicy = c_void_p
CXModule = c_void_p
CXCompletionString = c_void_p
CXInclusionVisitor: TypeAlias = CFunction[[int | None, Pointer[CXSourceLocation], int, int | None], [void_p, reference[CXSourceLocation], int, void_p], None]
CXEvalResult = c_void_p
CXRemapping = c_void_p
CXCursorAndRangeVisitorBlock: TypeAlias = Pointer[_CXCursorAndRangeVisitorBlock]
CXIdxClientFile = c_void_p
CXIdxClientEntity = c_void_p
CXIdxClientContainer = c_void_p
CXIdxClientASTFile = c_void_p
CXIndexAction = c_void_p
CXFieldVisitor: TypeAlias = CFunction[[CXCursor, int | None], [CXCursor, void_p], int]
CXVirtualFileOverlay: TypeAlias = Pointer[CXVirtualFileOverlayImpl]
CXModuleMapDescriptor: TypeAlias = Pointer[CXModuleMapDescriptorImpl]
CXDiagnostic = c_void_p
CXDiagnosticSet = c_void_p
CXFile = c_void_p
__time_t = c_long
time_t = __time_t
CXAPISet: TypeAlias = Pointer[CXAPISetImpl]
CXRewriter = c_void_p
def clang_createIndex(excludeDeclarationsFromPCH: int, displayDiagnostics: int, /) -> int | None:
    """CXIndex clang_createIndex(int excludeDeclarationsFromPCH, int displayDiagnostics); // clang-c/Index.h:271"""
def clang_disposeIndex(index: writable_memory, /) -> None:
    """void clang_disposeIndex(CXIndex index); // clang-c/Index.h:280"""
def clang_createIndexWithOptions(options: reference[CXIndexOptions], /) -> int | None:
    """CXIndex clang_createIndexWithOptions(const struct CXIndexOptions *options); // clang-c/Index.h:447"""
def clang_CXIndex_setGlobalOptions(_0: writable_memory, options: int, /) -> None:
    """void clang_CXIndex_setGlobalOptions(CXIndex, unsigned int options); // clang-c/Index.h:467"""
def clang_CXIndex_getGlobalOptions(_0: writable_memory, /) -> int:
    """unsigned int clang_CXIndex_getGlobalOptions(CXIndex); // clang-c/Index.h:478"""
def clang_CXIndex_setInvocationEmissionPathOption(_0: writable_memory, Path: char_p, /) -> None:
    """void clang_CXIndex_setInvocationEmissionPathOption(CXIndex, const char *Path); // clang-c/Index.h:491"""
def clang_isFileMultipleIncludeGuarded(tu: CXTranslationUnit | None, file: writable_memory, /) -> int:
    """unsigned int clang_isFileMultipleIncludeGuarded(CXTranslationUnit tu, CXFile file); // clang-c/Index.h:498"""
def clang_getFile(tu: CXTranslationUnit | None, file_name: char_p, /) -> int | None:
    """CXFile clang_getFile(CXTranslationUnit tu, const char *file_name); // clang-c/Index.h:511"""
def clang_getFileContents(tu: CXTranslationUnit | None, file: writable_memory, size: items[c_size_t], /) -> Pointer[c_char]:
    """const char *clang_getFileContents(CXTranslationUnit tu, CXFile file, size_t *size); // clang-c/Index.h:526"""
def clang_getLocation(tu: CXTranslationUnit | None, file: writable_memory, line: int, column: int, /) -> CXSourceLocation:
    """CXSourceLocation clang_getLocation(CXTranslationUnit tu, CXFile file, unsigned int line, unsigned int column); // clang-c/Index.h:533"""
def clang_getLocationForOffset(tu: CXTranslationUnit | None, file: writable_memory, offset: int, /) -> CXSourceLocation:
    """CXSourceLocation clang_getLocationForOffset(CXTranslationUnit tu, CXFile file, unsigned int offset); // clang-c/Index.h:540"""
def clang_getSkippedRanges(tu: CXTranslationUnit | None, file: writable_memory, /) -> Pointer[CXSourceRangeList]:
    """CXSourceRangeList *clang_getSkippedRanges(CXTranslationUnit tu, CXFile file); // clang-c/Index.h:550"""
def clang_getAllSkippedRanges(tu: CXTranslationUnit | None, /) -> Pointer[CXSourceRangeList]:
    """CXSourceRangeList *clang_getAllSkippedRanges(CXTranslationUnit tu); // clang-c/Index.h:561"""
def clang_getNumDiagnostics(Unit: CXTranslationUnit | None, /) -> int:
    """unsigned int clang_getNumDiagnostics(CXTranslationUnit Unit); // clang-c/Index.h:567"""
def clang_getDiagnostic(Unit: CXTranslationUnit | None, Index: int, /) -> int | None:
    """CXDiagnostic clang_getDiagnostic(CXTranslationUnit Unit, unsigned int Index); // clang-c/Index.h:578"""
def clang_getDiagnosticSetFromTU(Unit: CXTranslationUnit | None, /) -> int | None:
    """CXDiagnosticSet clang_getDiagnosticSetFromTU(CXTranslationUnit Unit); // clang-c/Index.h:588"""
def clang_getTranslationUnitSpelling(CTUnit: CXTranslationUnit | None, /) -> CXString:
    """CXString clang_getTranslationUnitSpelling(CXTranslationUnit CTUnit); // clang-c/Index.h:604"""
def clang_createTranslationUnitFromSourceFile(CIdx: writable_memory, source_filename: char_p, num_clang_command_line_args: int, clang_command_line_args: reference[c_char_p], num_unsaved_files: int,
    unsaved_files: reference[CXUnsavedFile], /) -> CXTranslationUnit:
    """CXTranslationUnit clang_createTranslationUnitFromSourceFile(CXIndex CIdx, const char *source_filename, int num_clang_command_line_args, const char * const *clang_command_line_args, unsigned int
        num_unsaved_files, struct CXUnsavedFile *unsaved_files); // clang-c/Index.h:646"""
def clang_createTranslationUnit(CIdx: writable_memory, ast_filename: char_p, /) -> CXTranslationUnit:
    """CXTranslationUnit clang_createTranslationUnit(CXIndex CIdx, const char *ast_filename); // clang-c/Index.h:658"""
def clang_createTranslationUnit2(CIdx: writable_memory, ast_filename: char_p, out_TU: reference[CXTranslationUnit], /) -> CXErrorCode:
    """enum CXErrorCode clang_createTranslationUnit2(CXIndex CIdx, const char *ast_filename, CXTranslationUnit *out_TU); // clang-c/Index.h:669"""
def clang_defaultEditingTranslationUnitOptions() -> int:
    """unsigned int clang_defaultEditingTranslationUnitOptions(void); // clang-c/Index.h:840"""
def clang_parseTranslationUnit(CIdx: writable_memory, source_filename: char_p, command_line_args: reference[c_char_p], num_command_line_args: int, unsaved_files: reference[CXUnsavedFile],
    num_unsaved_files: int, options: int, /) -> CXTranslationUnit:
    """CXTranslationUnit clang_parseTranslationUnit(CXIndex CIdx, const char *source_filename, const char * const *command_line_args, int num_command_line_args, struct CXUnsavedFile *unsaved_files,
        unsigned int num_unsaved_files, unsigned int options); // clang-c/Index.h:848"""
def clang_parseTranslationUnit2(CIdx: writable_memory, source_filename: char_p, command_line_args: reference[c_char_p], num_command_line_args: int, unsaved_files: reference[CXUnsavedFile],
    num_unsaved_files: int, options: int, out_TU: reference[CXTranslationUnit], /) -> CXErrorCode:
    """enum CXErrorCode clang_parseTranslationUnit2(CXIndex CIdx, const char *source_filename, const char * const *command_line_args, int num_command_line_args, struct CXUnsavedFile *unsaved_files,
        unsigned int num_unsaved_files, unsigned int options, CXTranslationUnit *out_TU); // clang-c/Index.h:898"""
def clang_parseTranslationUnit2FullArgv(CIdx: writable_memory, source_filename: char_p, command_line_args: reference[c_char_p], num_command_line_args: int, unsaved_files: reference[CXUnsavedFile],
    num_unsaved_files: int, options: int, out_TU: reference[CXTranslationUnit], /) -> CXErrorCode:
    """enum CXErrorCode clang_parseTranslationUnit2FullArgv(CXIndex CIdx, const char *source_filename, const char * const *command_line_args, int num_command_line_args, struct CXUnsavedFile
        *unsaved_files, unsigned int num_unsaved_files, unsigned int options, CXTranslationUnit *out_TU); // clang-c/Index.h:909"""
def clang_defaultSaveOptions(TU: CXTranslationUnit | None, /) -> int:
    """unsigned int clang_defaultSaveOptions(CXTranslationUnit TU); // clang-c/Index.h:938"""
def clang_saveTranslationUnit(TU: CXTranslationUnit | None, FileName: char_p, options: int, /) -> int:
    """int clang_saveTranslationUnit(CXTranslationUnit TU, const char *FileName, unsigned int options); // clang-c/Index.h:998"""
def clang_suspendTranslationUnit(_0: CXTranslationUnit | None, /) -> int:
    """unsigned int clang_suspendTranslationUnit(CXTranslationUnit); // clang-c/Index.h:1009"""
def clang_disposeTranslationUnit(_0: CXTranslationUnit | None, /) -> None:
    """void clang_disposeTranslationUnit(CXTranslationUnit); // clang-c/Index.h:1014"""
def clang_defaultReparseOptions(TU: CXTranslationUnit | None, /) -> int:
    """unsigned int clang_defaultReparseOptions(CXTranslationUnit TU); // clang-c/Index.h:1040"""
def clang_reparseTranslationUnit(TU: CXTranslationUnit | None, num_unsaved_files: int, unsaved_files: reference[CXUnsavedFile], options: int, /) -> int:
    """int clang_reparseTranslationUnit(CXTranslationUnit TU, unsigned int num_unsaved_files, struct CXUnsavedFile *unsaved_files, unsigned int options); // clang-c/Index.h:1082"""
def clang_getTUResourceUsageName(kind: CXTUResourceUsageKind | int, /) -> bytes | None:
    """const char *clang_getTUResourceUsageName(enum CXTUResourceUsageKind kind); // clang-c/Index.h:1117"""
def clang_getCXTUResourceUsage(TU: CXTranslationUnit | None, /) -> CXTUResourceUsage:
    """struct CXTUResourceUsage clang_getCXTUResourceUsage(CXTranslationUnit TU); // clang-c/Index.h:1148"""
def clang_disposeCXTUResourceUsage(usage: CXTUResourceUsage, /) -> None:
    """void clang_disposeCXTUResourceUsage(struct CXTUResourceUsage usage); // clang-c/Index.h:1150"""
def clang_getTranslationUnitTargetInfo(CTUnit: CXTranslationUnit | None, /) -> CXTargetInfo:
    """CXTargetInfo clang_getTranslationUnitTargetInfo(CXTranslationUnit CTUnit); // clang-c/Index.h:1158"""
def clang_TargetInfo_dispose(Info: CXTargetInfo | None, /) -> None:
    """void clang_TargetInfo_dispose(CXTargetInfo Info); // clang-c/Index.h:1163"""
def clang_TargetInfo_getTriple(Info: CXTargetInfo | None, /) -> CXString:
    """CXString clang_TargetInfo_getTriple(CXTargetInfo Info); // clang-c/Index.h:1170"""
def clang_TargetInfo_getPointerWidth(Info: CXTargetInfo | None, /) -> int:
    """int clang_TargetInfo_getPointerWidth(CXTargetInfo Info); // clang-c/Index.h:1177"""
def clang_getNullCursor() -> CXCursor:
    """CXCursor clang_getNullCursor(void); // clang-c/Index.h:2296"""
def clang_getTranslationUnitCursor(_0: CXTranslationUnit | None, /) -> CXCursor:
    """CXCursor clang_getTranslationUnitCursor(CXTranslationUnit); // clang-c/Index.h:2304"""
def clang_equalCursors(_0: CXCursor, _1: CXCursor, /) -> int:
    """unsigned int clang_equalCursors(CXCursor, CXCursor); // clang-c/Index.h:2309"""
def clang_Cursor_isNull(cursor: CXCursor, /) -> int:
    """int clang_Cursor_isNull(CXCursor cursor); // clang-c/Index.h:2314"""
def clang_hashCursor(_0: CXCursor, /) -> int:
    """unsigned int clang_hashCursor(CXCursor); // clang-c/Index.h:2319"""
def clang_getCursorKind(_0: CXCursor, /) -> CXCursorKind:
    """enum CXCursorKind clang_getCursorKind(CXCursor); // clang-c/Index.h:2324"""
def clang_isDeclaration(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isDeclaration(enum CXCursorKind); // clang-c/Index.h:2329"""
def clang_isInvalidDeclaration(_0: CXCursor, /) -> int:
    """unsigned int clang_isInvalidDeclaration(CXCursor); // clang-c/Index.h:2339"""
def clang_isReference(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isReference(enum CXCursorKind); // clang-c/Index.h:2349"""
def clang_isExpression(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isExpression(enum CXCursorKind); // clang-c/Index.h:2354"""
def clang_isStatement(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isStatement(enum CXCursorKind); // clang-c/Index.h:2359"""
def clang_isAttribute(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isAttribute(enum CXCursorKind); // clang-c/Index.h:2364"""
def clang_Cursor_hasAttrs(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_hasAttrs(CXCursor C); // clang-c/Index.h:2369"""
def clang_isInvalid(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isInvalid(enum CXCursorKind); // clang-c/Index.h:2375"""
def clang_isTranslationUnit(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isTranslationUnit(enum CXCursorKind); // clang-c/Index.h:2381"""
def clang_isPreprocessing(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isPreprocessing(enum CXCursorKind); // clang-c/Index.h:2387"""
def clang_isUnexposed(_0: CXCursorKind | int, /) -> int:
    """unsigned int clang_isUnexposed(enum CXCursorKind); // clang-c/Index.h:2393"""
def clang_getCursorLinkage(cursor: CXCursor, /) -> CXLinkageKind:
    """enum CXLinkageKind clang_getCursorLinkage(CXCursor cursor); // clang-c/Index.h:2419"""
def clang_getCursorVisibility(cursor: CXCursor, /) -> CXVisibilityKind:
    """enum CXVisibilityKind clang_getCursorVisibility(CXCursor cursor); // clang-c/Index.h:2445"""
def clang_getCursorAvailability(cursor: CXCursor, /) -> CXAvailabilityKind:
    """enum CXAvailabilityKind clang_getCursorAvailability(CXCursor cursor); // clang-c/Index.h:2456"""
def clang_getCursorPlatformAvailability(cursor: CXCursor, always_deprecated: items[c_int], deprecated_message: reference[CXString], always_unavailable: items[c_int], unavailable_message:
    reference[CXString], availability: reference[CXPlatformAvailability], availability_size: int, /) -> int:
    """int clang_getCursorPlatformAvailability(CXCursor cursor, int *always_deprecated, CXString *deprecated_message, int *always_unavailable, CXString *unavailable_message, struct
        CXPlatformAvailability *availability, int availability_size); // clang-c/Index.h:2531"""
def clang_disposeCXPlatformAvailability(availability: reference[CXPlatformAvailability], /) -> None:
    """void clang_disposeCXPlatformAvailability(struct CXPlatformAvailability *availability); // clang-c/Index.h:2540"""
def clang_Cursor_getVarDeclInitializer(cursor: CXCursor, /) -> CXCursor:
    """CXCursor clang_Cursor_getVarDeclInitializer(CXCursor cursor); // clang-c/Index.h:2546"""
def clang_Cursor_hasVarDeclGlobalStorage(cursor: CXCursor, /) -> int:
    """int clang_Cursor_hasVarDeclGlobalStorage(CXCursor cursor); // clang-c/Index.h:2553"""
def clang_Cursor_hasVarDeclExternalStorage(cursor: CXCursor, /) -> int:
    """int clang_Cursor_hasVarDeclExternalStorage(CXCursor cursor); // clang-c/Index.h:2560"""
def clang_getCursorLanguage(cursor: CXCursor, /) -> CXLanguageKind:
    """enum CXLanguageKind clang_getCursorLanguage(CXCursor cursor); // clang-c/Index.h:2575"""
def clang_getCursorTLSKind(cursor: CXCursor, /) -> CXTLSKind:
    """enum CXTLSKind clang_getCursorTLSKind(CXCursor cursor); // clang-c/Index.h:2587"""
def clang_Cursor_getTranslationUnit(_0: CXCursor, /) -> CXTranslationUnit:
    """CXTranslationUnit clang_Cursor_getTranslationUnit(CXCursor); // clang-c/Index.h:2592"""
def clang_createCXCursorSet() -> CXCursorSet:
    """CXCursorSet clang_createCXCursorSet(void); // clang-c/Index.h:2602"""
def clang_disposeCXCursorSet(cset: CXCursorSet | None, /) -> None:
    """void clang_disposeCXCursorSet(CXCursorSet cset); // clang-c/Index.h:2607"""
def clang_CXCursorSet_contains(cset: CXCursorSet | None, cursor: CXCursor, /) -> int:
    """unsigned int clang_CXCursorSet_contains(CXCursorSet cset, CXCursor cursor); // clang-c/Index.h:2614"""
def clang_CXCursorSet_insert(cset: CXCursorSet | None, cursor: CXCursor, /) -> int:
    """unsigned int clang_CXCursorSet_insert(CXCursorSet cset, CXCursor cursor); // clang-c/Index.h:2622"""
def clang_getCursorSemanticParent(cursor: CXCursor, /) -> CXCursor:
    """CXCursor clang_getCursorSemanticParent(CXCursor cursor); // clang-c/Index.h:2658"""
def clang_getCursorLexicalParent(cursor: CXCursor, /) -> CXCursor:
    """CXCursor clang_getCursorLexicalParent(CXCursor cursor); // clang-c/Index.h:2694"""
def clang_getOverriddenCursors(cursor: CXCursor, overridden: reference[Pointer[CXCursor]], num_overridden: items[c_uint], /) -> None:
    """void clang_getOverriddenCursors(CXCursor cursor, CXCursor **overridden, unsigned int *num_overridden); // clang-c/Index.h:2739"""
def clang_disposeOverriddenCursors(overridden: reference[CXCursor], /) -> None:
    """void clang_disposeOverriddenCursors(CXCursor *overridden); // clang-c/Index.h:2747"""
def clang_getIncludedFile(cursor: CXCursor, /) -> int | None:
    """CXFile clang_getIncludedFile(CXCursor cursor); // clang-c/Index.h:2753"""
def clang_getCursor(_0: CXTranslationUnit | None, _1: CXSourceLocation, /) -> CXCursor:
    """CXCursor clang_getCursor(CXTranslationUnit, CXSourceLocation); // clang-c/Index.h:2785"""
def clang_getCursorLocation(_0: CXCursor, /) -> CXSourceLocation:
    """CXSourceLocation clang_getCursorLocation(CXCursor); // clang-c/Index.h:2797"""
def clang_getCursorExtent(_0: CXCursor, /) -> CXSourceRange:
    """CXSourceRange clang_getCursorExtent(CXCursor); // clang-c/Index.h:2810"""
def clang_getCursorType(C: CXCursor, /) -> CXType:
    """CXType clang_getCursorType(CXCursor C); // clang-c/Index.h:3025"""
def clang_getTypeSpelling(CT: CXType, /) -> CXString:
    """CXString clang_getTypeSpelling(CXType CT); // clang-c/Index.h:3033"""
def clang_getTypedefDeclUnderlyingType(C: CXCursor, /) -> CXType:
    """CXType clang_getTypedefDeclUnderlyingType(CXCursor C); // clang-c/Index.h:3041"""
def clang_getEnumDeclIntegerType(C: CXCursor, /) -> CXType:
    """CXType clang_getEnumDeclIntegerType(CXCursor C); // clang-c/Index.h:3049"""
def clang_getEnumConstantDeclValue(C: CXCursor, /) -> int:
    """long long clang_getEnumConstantDeclValue(CXCursor C); // clang-c/Index.h:3059"""
def clang_getEnumConstantDeclUnsignedValue(C: CXCursor, /) -> int:
    """unsigned long long clang_getEnumConstantDeclUnsignedValue(CXCursor C); // clang-c/Index.h:3070"""
def clang_Cursor_isBitField(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isBitField(CXCursor C); // clang-c/Index.h:3075"""
def clang_getFieldDeclBitWidth(C: CXCursor, /) -> int:
    """int clang_getFieldDeclBitWidth(CXCursor C); // clang-c/Index.h:3093"""
def clang_Cursor_getNumArguments(C: CXCursor, /) -> int:
    """int clang_Cursor_getNumArguments(CXCursor C); // clang-c/Index.h:3102"""
def clang_Cursor_getArgument(C: CXCursor, i: int, /) -> CXCursor:
    """CXCursor clang_Cursor_getArgument(CXCursor C, unsigned int i); // clang-c/Index.h:3111"""
def clang_Cursor_getNumTemplateArguments(C: CXCursor, /) -> int:
    """int clang_Cursor_getNumTemplateArguments(CXCursor C); // clang-c/Index.h:3149"""
def clang_Cursor_getTemplateArgumentKind(C: CXCursor, I: int, /) -> CXTemplateArgumentKind:
    """enum CXTemplateArgumentKind clang_Cursor_getTemplateArgumentKind(CXCursor C, unsigned int I); // clang-c/Index.h:3169"""
def clang_Cursor_getTemplateArgumentType(C: CXCursor, I: int, /) -> CXType:
    """CXType clang_Cursor_getTemplateArgumentType(CXCursor C, unsigned int I); // clang-c/Index.h:3189"""
def clang_Cursor_getTemplateArgumentValue(C: CXCursor, I: int, /) -> int:
    """long long clang_Cursor_getTemplateArgumentValue(CXCursor C, unsigned int I); // clang-c/Index.h:3210"""
def clang_Cursor_getTemplateArgumentUnsignedValue(C: CXCursor, I: int, /) -> int:
    """unsigned long long clang_Cursor_getTemplateArgumentUnsignedValue(CXCursor C, unsigned int I); // clang-c/Index.h:3232"""
def clang_equalTypes(A: CXType, B: CXType, /) -> int:
    """unsigned int clang_equalTypes(CXType A, CXType B); // clang-c/Index.h:3240"""
def clang_getCanonicalType(T: CXType, /) -> CXType:
    """CXType clang_getCanonicalType(CXType T); // clang-c/Index.h:3250"""
def clang_isConstQualifiedType(T: CXType, /) -> int:
    """unsigned int clang_isConstQualifiedType(CXType T); // clang-c/Index.h:3257"""
def clang_Cursor_isMacroFunctionLike(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isMacroFunctionLike(CXCursor C); // clang-c/Index.h:3263"""
def clang_Cursor_isMacroBuiltin(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isMacroBuiltin(CXCursor C); // clang-c/Index.h:3269"""
def clang_Cursor_isFunctionInlined(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isFunctionInlined(CXCursor C); // clang-c/Index.h:3275"""
def clang_isVolatileQualifiedType(T: CXType, /) -> int:
    """unsigned int clang_isVolatileQualifiedType(CXType T); // clang-c/Index.h:3282"""
def clang_isRestrictQualifiedType(T: CXType, /) -> int:
    """unsigned int clang_isRestrictQualifiedType(CXType T); // clang-c/Index.h:3289"""
def clang_getAddressSpace(T: CXType, /) -> int:
    """unsigned int clang_getAddressSpace(CXType T); // clang-c/Index.h:3294"""
def clang_getTypedefName(CT: CXType, /) -> CXString:
    """CXString clang_getTypedefName(CXType CT); // clang-c/Index.h:3299"""
def clang_getPointeeType(T: CXType, /) -> CXType:
    """CXType clang_getPointeeType(CXType T); // clang-c/Index.h:3304"""
def clang_getUnqualifiedType(CT: CXType, /) -> CXType:
    """CXType clang_getUnqualifiedType(CXType CT); // clang-c/Index.h:3341"""
def clang_getNonReferenceType(CT: CXType, /) -> CXType:
    """CXType clang_getNonReferenceType(CXType CT); // clang-c/Index.h:3352"""
def clang_getTypeDeclaration(T: CXType, /) -> CXCursor:
    """CXCursor clang_getTypeDeclaration(CXType T); // clang-c/Index.h:3357"""
def clang_getDeclObjCTypeEncoding(C: CXCursor, /) -> CXString:
    """CXString clang_getDeclObjCTypeEncoding(CXCursor C); // clang-c/Index.h:3362"""
def clang_Type_getObjCEncoding(type: CXType, /) -> CXString:
    """CXString clang_Type_getObjCEncoding(CXType type); // clang-c/Index.h:3367"""
def clang_getTypeKindSpelling(K: CXTypeKind | int, /) -> CXString:
    """CXString clang_getTypeKindSpelling(enum CXTypeKind K); // clang-c/Index.h:3372"""
def clang_getFunctionTypeCallingConv(T: CXType, /) -> CXCallingConv:
    """enum CXCallingConv clang_getFunctionTypeCallingConv(CXType T); // clang-c/Index.h:3379"""
def clang_getResultType(T: CXType, /) -> CXType:
    """CXType clang_getResultType(CXType T); // clang-c/Index.h:3386"""
def clang_getExceptionSpecificationType(T: CXType, /) -> int:
    """int clang_getExceptionSpecificationType(CXType T); // clang-c/Index.h:3394"""
def clang_getNumArgTypes(T: CXType, /) -> int:
    """int clang_getNumArgTypes(CXType T); // clang-c/Index.h:3402"""
def clang_getArgType(T: CXType, i: int, /) -> CXType:
    """CXType clang_getArgType(CXType T, unsigned int i); // clang-c/Index.h:3410"""
def clang_Type_getObjCObjectBaseType(T: CXType, /) -> CXType:
    """CXType clang_Type_getObjCObjectBaseType(CXType T); // clang-c/Index.h:3417"""
def clang_Type_getNumObjCProtocolRefs(T: CXType, /) -> int:
    """unsigned int clang_Type_getNumObjCProtocolRefs(CXType T); // clang-c/Index.h:3424"""
def clang_Type_getObjCProtocolDecl(T: CXType, i: int, /) -> CXCursor:
    """CXCursor clang_Type_getObjCProtocolDecl(CXType T, unsigned int i); // clang-c/Index.h:3432"""
def clang_Type_getNumObjCTypeArgs(T: CXType, /) -> int:
    """unsigned int clang_Type_getNumObjCTypeArgs(CXType T); // clang-c/Index.h:3439"""
def clang_Type_getObjCTypeArg(T: CXType, i: int, /) -> CXType:
    """CXType clang_Type_getObjCTypeArg(CXType T, unsigned int i); // clang-c/Index.h:3447"""
def clang_isFunctionTypeVariadic(T: CXType, /) -> int:
    """unsigned int clang_isFunctionTypeVariadic(CXType T); // clang-c/Index.h:3452"""
def clang_getCursorResultType(C: CXCursor, /) -> CXType:
    """CXType clang_getCursorResultType(CXCursor C); // clang-c/Index.h:3459"""
def clang_getCursorExceptionSpecificationType(C: CXCursor, /) -> int:
    """int clang_getCursorExceptionSpecificationType(CXCursor C); // clang-c/Index.h:3468"""
def clang_isPODType(T: CXType, /) -> int:
    """unsigned int clang_isPODType(CXType T); // clang-c/Index.h:3474"""
def clang_getElementType(T: CXType, /) -> CXType:
    """CXType clang_getElementType(CXType T); // clang-c/Index.h:3482"""
def clang_getNumElements(T: CXType, /) -> int:
    """long long clang_getNumElements(CXType T); // clang-c/Index.h:3490"""
def clang_getArrayElementType(T: CXType, /) -> CXType:
    """CXType clang_getArrayElementType(CXType T); // clang-c/Index.h:3497"""
def clang_getArraySize(T: CXType, /) -> int:
    """long long clang_getArraySize(CXType T); // clang-c/Index.h:3504"""
def clang_Type_getNamedType(T: CXType, /) -> CXType:
    """CXType clang_Type_getNamedType(CXType T); // clang-c/Index.h:3511"""
def clang_Type_isTransparentTagTypedef(T: CXType, /) -> int:
    """unsigned int clang_Type_isTransparentTagTypedef(CXType T); // clang-c/Index.h:3521"""
def clang_Type_getNullability(T: CXType, /) -> CXTypeNullabilityKind:
    """enum CXTypeNullabilityKind clang_Type_getNullability(CXType T); // clang-c/Index.h:3556"""
def clang_Type_getAlignOf(T: CXType, /) -> int:
    """long long clang_Type_getAlignOf(CXType T); // clang-c/Index.h:3605"""
def clang_Type_getClassType(T: CXType, /) -> CXType:
    """CXType clang_Type_getClassType(CXType T); // clang-c/Index.h:3612"""
def clang_Type_getSizeOf(T: CXType, /) -> int:
    """long long clang_Type_getSizeOf(CXType T); // clang-c/Index.h:3623"""
def clang_Type_getOffsetOf(T: CXType, S: char_p, /) -> int:
    """long long clang_Type_getOffsetOf(CXType T, const char *S); // clang-c/Index.h:3638"""
def clang_Type_getModifiedType(T: CXType, /) -> CXType:
    """CXType clang_Type_getModifiedType(CXType T); // clang-c/Index.h:3645"""
def clang_Type_getValueType(CT: CXType, /) -> CXType:
    """CXType clang_Type_getValueType(CXType CT); // clang-c/Index.h:3652"""
def clang_Cursor_getOffsetOfField(C: CXCursor, /) -> int:
    """long long clang_Cursor_getOffsetOfField(CXCursor C); // clang-c/Index.h:3667"""
def clang_Cursor_isAnonymous(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isAnonymous(CXCursor C); // clang-c/Index.h:3673"""
def clang_Cursor_isAnonymousRecordDecl(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isAnonymousRecordDecl(CXCursor C); // clang-c/Index.h:3679"""
def clang_Cursor_isInlineNamespace(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isInlineNamespace(CXCursor C); // clang-c/Index.h:3685"""
def clang_Type_getNumTemplateArguments(T: CXType, /) -> int:
    """int clang_Type_getNumTemplateArguments(CXType T); // clang-c/Index.h:3700"""
def clang_Type_getTemplateArgumentAsType(T: CXType, i: int, /) -> CXType:
    """CXType clang_Type_getTemplateArgumentAsType(CXType T, unsigned int i); // clang-c/Index.h:3709"""
def clang_Type_getCXXRefQualifier(T: CXType, /) -> CXRefQualifierKind:
    """enum CXRefQualifierKind clang_Type_getCXXRefQualifier(CXType T); // clang-c/Index.h:3718"""
def clang_isVirtualBase(_0: CXCursor, /) -> int:
    """unsigned int clang_isVirtualBase(CXCursor); // clang-c/Index.h:3724"""
def clang_getCXXAccessSpecifier(_0: CXCursor, /) -> CX_CXXAccessSpecifier:
    """enum CX_CXXAccessSpecifier clang_getCXXAccessSpecifier(CXCursor); // clang-c/Index.h:3744"""
def clang_Cursor_getBinaryOpcode(C: CXCursor, /) -> CX_BinaryOperatorKind:
    """enum CX_BinaryOperatorKind clang_Cursor_getBinaryOpcode(CXCursor C); // clang-c/Index.h:3806"""
def clang_Cursor_getBinaryOpcodeStr(Op: CX_BinaryOperatorKind | int, /) -> CXString:
    """CXString clang_Cursor_getBinaryOpcodeStr(enum CX_BinaryOperatorKind Op); // clang-c/Index.h:3812"""
def clang_Cursor_getStorageClass(_0: CXCursor, /) -> CX_StorageClass:
    """enum CX_StorageClass clang_Cursor_getStorageClass(CXCursor); // clang-c/Index.h:3820"""
def clang_getNumOverloadedDecls(cursor: CXCursor, /) -> int:
    """unsigned int clang_getNumOverloadedDecls(CXCursor cursor); // clang-c/Index.h:3831"""
def clang_getOverloadedDecl(cursor: CXCursor, index: int, /) -> CXCursor:
    """CXCursor clang_getOverloadedDecl(CXCursor cursor, unsigned int index); // clang-c/Index.h:3847"""
def clang_getIBOutletCollectionType(_0: CXCursor, /) -> CXType:
    """CXType clang_getIBOutletCollectionType(CXCursor); // clang-c/Index.h:3865"""
def clang_visitChildren(parent: CXCursor, visitor: Callable[[CXCursor, CXCursor, int | None], int] | CXCursorVisitor | int | None, client_data: writable_memory, /, *, keep: Any = None) -> int:
    """unsigned int clang_visitChildren(CXCursor parent, CXCursorVisitor visitor, CXClientData client_data); // clang-c/Index.h:3942"""
def clang_visitChildrenWithBlock(parent: CXCursor, block: CXCursorVisitorBlock | None, /) -> int:
    """unsigned int clang_visitChildrenWithBlock(CXCursor parent, CXCursorVisitorBlock block); // clang-c/Index.h:3967"""
def clang_getCursorUSR(_0: CXCursor, /) -> CXString:
    """CXString clang_getCursorUSR(CXCursor); // clang-c/Index.h:3993"""
def clang_constructUSR_ObjCClass(class_name: char_p, /) -> CXString:
    """CXString clang_constructUSR_ObjCClass(const char *class_name); // clang-c/Index.h:3998"""
def clang_constructUSR_ObjCCategory(class_name: char_p, category_name: char_p, /) -> CXString:
    """CXString clang_constructUSR_ObjCCategory(const char *class_name, const char *category_name); // clang-c/Index.h:4003"""
def clang_constructUSR_ObjCProtocol(protocol_name: char_p, /) -> CXString:
    """CXString clang_constructUSR_ObjCProtocol(const char *protocol_name); // clang-c/Index.h:4010"""
def clang_constructUSR_ObjCIvar(name: char_p, classUSR: CXString, /) -> CXString:
    """CXString clang_constructUSR_ObjCIvar(const char *name, CXString classUSR); // clang-c/Index.h:4016"""
def clang_constructUSR_ObjCMethod(name: char_p, isInstanceMethod: int, classUSR: CXString, /) -> CXString:
    """CXString clang_constructUSR_ObjCMethod(const char *name, unsigned int isInstanceMethod, CXString classUSR); // clang-c/Index.h:4023"""
def clang_constructUSR_ObjCProperty(property: char_p, classUSR: CXString, /) -> CXString:
    """CXString clang_constructUSR_ObjCProperty(const char *property, CXString classUSR); // clang-c/Index.h:4031"""
def clang_getCursorSpelling(_0: CXCursor, /) -> CXString:
    """CXString clang_getCursorSpelling(CXCursor); // clang-c/Index.h:4037"""
def clang_Cursor_getSpellingNameRange(_0: CXCursor, pieceIndex: int, options: int, /) -> CXSourceRange:
    """CXSourceRange clang_Cursor_getSpellingNameRange(CXCursor, unsigned int pieceIndex, unsigned int options); // clang-c/Index.h:4050"""
def clang_PrintingPolicy_getProperty(Policy: writable_memory, Property: CXPrintingPolicyProperty | int, /) -> int:
    """unsigned int clang_PrintingPolicy_getProperty(CXPrintingPolicy Policy, enum CXPrintingPolicyProperty Property); // clang-c/Index.h:4099"""
def clang_PrintingPolicy_setProperty(Policy: writable_memory, Property: CXPrintingPolicyProperty | int, Value: int, /) -> None:
    """void clang_PrintingPolicy_setProperty(CXPrintingPolicy Policy, enum CXPrintingPolicyProperty Property, unsigned int Value); // clang-c/Index.h:4106"""
def clang_getCursorPrintingPolicy(_0: CXCursor, /) -> int | None:
    """CXPrintingPolicy clang_getCursorPrintingPolicy(CXCursor); // clang-c/Index.h:4116"""
def clang_PrintingPolicy_dispose(Policy: writable_memory, /) -> None:
    """void clang_PrintingPolicy_dispose(CXPrintingPolicy Policy); // clang-c/Index.h:4121"""
def clang_getCursorPrettyPrinted(Cursor: CXCursor, Policy: writable_memory, /) -> CXString:
    """CXString clang_getCursorPrettyPrinted(CXCursor Cursor, CXPrintingPolicy Policy); // clang-c/Index.h:4134"""
def clang_getCursorDisplayName(_0: CXCursor, /) -> CXString:
    """CXString clang_getCursorDisplayName(CXCursor); // clang-c/Index.h:4144"""
def clang_getCursorReferenced(_0: CXCursor, /) -> CXCursor:
    """CXCursor clang_getCursorReferenced(CXCursor); // clang-c/Index.h:4156"""
def clang_getCursorDefinition(_0: CXCursor, /) -> CXCursor:
    """CXCursor clang_getCursorDefinition(CXCursor); // clang-c/Index.h:4186"""
def clang_isCursorDefinition(_0: CXCursor, /) -> int:
    """unsigned int clang_isCursorDefinition(CXCursor); // clang-c/Index.h:4192"""
def clang_getCanonicalCursor(_0: CXCursor, /) -> CXCursor:
    """CXCursor clang_getCanonicalCursor(CXCursor); // clang-c/Index.h:4218"""
def clang_Cursor_getObjCSelectorIndex(_0: CXCursor, /) -> int:
    """int clang_Cursor_getObjCSelectorIndex(CXCursor); // clang-c/Index.h:4231"""
def clang_Cursor_isDynamicCall(C: CXCursor, /) -> int:
    """int clang_Cursor_isDynamicCall(CXCursor C); // clang-c/Index.h:4244"""
def clang_Cursor_getReceiverType(C: CXCursor, /) -> CXType:
    """CXType clang_Cursor_getReceiverType(CXCursor C); // clang-c/Index.h:4250"""
def clang_Cursor_getObjCPropertyAttributes(C: CXCursor, reserved: int, /) -> int:
    """unsigned int clang_Cursor_getObjCPropertyAttributes(CXCursor C, unsigned int reserved); // clang-c/Index.h:4280"""
def clang_Cursor_getObjCPropertyGetterName(C: CXCursor, /) -> CXString:
    """CXString clang_Cursor_getObjCPropertyGetterName(CXCursor C); // clang-c/Index.h:4286"""
def clang_Cursor_getObjCPropertySetterName(C: CXCursor, /) -> CXString:
    """CXString clang_Cursor_getObjCPropertySetterName(CXCursor C); // clang-c/Index.h:4292"""
def clang_Cursor_getObjCDeclQualifiers(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_getObjCDeclQualifiers(CXCursor C); // clang-c/Index.h:4314"""
def clang_Cursor_isObjCOptional(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isObjCOptional(CXCursor C); // clang-c/Index.h:4321"""
def clang_Cursor_isVariadic(C: CXCursor, /) -> int:
    """unsigned int clang_Cursor_isVariadic(CXCursor C); // clang-c/Index.h:4326"""
def clang_Cursor_isExternalSymbol(C: CXCursor, language: reference[CXString], definedIn: reference[CXString], isGenerated: items[c_uint], /) -> int:
    """unsigned int clang_Cursor_isExternalSymbol(CXCursor C, CXString *language, CXString *definedIn, unsigned int *isGenerated); // clang-c/Index.h:4341"""
def clang_Cursor_getCommentRange(C: CXCursor, /) -> CXSourceRange:
    """CXSourceRange clang_Cursor_getCommentRange(CXCursor C); // clang-c/Index.h:4351"""
def clang_Cursor_getRawCommentText(C: CXCursor, /) -> CXString:
    """CXString clang_Cursor_getRawCommentText(CXCursor C); // clang-c/Index.h:4357"""
def clang_Cursor_getBriefCommentText(C: CXCursor, /) -> CXString:
    """CXString clang_Cursor_getBriefCommentText(CXCursor C); // clang-c/Index.h:4364"""
def clang_Cursor_getMangling(_0: CXCursor, /) -> CXString:
    """CXString clang_Cursor_getMangling(CXCursor); // clang-c/Index.h:4378"""
def clang_Cursor_getCXXManglings(_0: CXCursor, /) -> Pointer[CXStringSet]:
    """CXStringSet *clang_Cursor_getCXXManglings(CXCursor); // clang-c/Index.h:4384"""
def clang_Cursor_getObjCManglings(_0: CXCursor, /) -> Pointer[CXStringSet]:
    """CXStringSet *clang_Cursor_getObjCManglings(CXCursor); // clang-c/Index.h:4390"""
def clang_Cursor_getModule(C: CXCursor, /) -> int | None:
    """CXModule clang_Cursor_getModule(CXCursor C); // clang-c/Index.h:4409"""
def clang_getModuleForFile(_0: CXTranslationUnit | None, _1: writable_memory, /) -> int | None:
    """CXModule clang_getModuleForFile(CXTranslationUnit, CXFile); // clang-c/Index.h:4415"""
def clang_Module_getASTFile(Module: writable_memory, /) -> int | None:
    """CXFile clang_Module_getASTFile(CXModule Module); // clang-c/Index.h:4422"""
def clang_Module_getParent(Module: writable_memory, /) -> int | None:
    """CXModule clang_Module_getParent(CXModule Module); // clang-c/Index.h:4430"""
def clang_Module_getName(Module: writable_memory, /) -> CXString:
    """CXString clang_Module_getName(CXModule Module); // clang-c/Index.h:4438"""
def clang_Module_getFullName(Module: writable_memory, /) -> CXString:
    """CXString clang_Module_getFullName(CXModule Module); // clang-c/Index.h:4445"""
def clang_Module_isSystem(Module: writable_memory, /) -> int:
    """int clang_Module_isSystem(CXModule Module); // clang-c/Index.h:4452"""
def clang_Module_getNumTopLevelHeaders(_0: CXTranslationUnit | None, Module: writable_memory, /) -> int:
    """unsigned int clang_Module_getNumTopLevelHeaders(CXTranslationUnit, CXModule Module); // clang-c/Index.h:4459"""
def clang_Module_getTopLevelHeader(_0: CXTranslationUnit | None, Module: writable_memory, Index: int, /) -> int | None:
    """CXFile clang_Module_getTopLevelHeader(CXTranslationUnit, CXModule Module, unsigned int Index); // clang-c/Index.h:4470"""
def clang_CXXConstructor_isConvertingConstructor(C: CXCursor, /) -> int:
    """unsigned int clang_CXXConstructor_isConvertingConstructor(CXCursor C); // clang-c/Index.h:4490"""
def clang_CXXConstructor_isCopyConstructor(C: CXCursor, /) -> int:
    """unsigned int clang_CXXConstructor_isCopyConstructor(CXCursor C); // clang-c/Index.h:4495"""
def clang_CXXConstructor_isDefaultConstructor(C: CXCursor, /) -> int:
    """unsigned int clang_CXXConstructor_isDefaultConstructor(CXCursor C); // clang-c/Index.h:4500"""
def clang_CXXConstructor_isMoveConstructor(C: CXCursor, /) -> int:
    """unsigned int clang_CXXConstructor_isMoveConstructor(CXCursor C); // clang-c/Index.h:4505"""
def clang_CXXField_isMutable(C: CXCursor, /) -> int:
    """unsigned int clang_CXXField_isMutable(CXCursor C); // clang-c/Index.h:4510"""
def clang_CXXMethod_isDefaulted(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isDefaulted(CXCursor C); // clang-c/Index.h:4515"""
def clang_CXXMethod_isDeleted(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isDeleted(CXCursor C); // clang-c/Index.h:4520"""
def clang_CXXMethod_isPureVirtual(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isPureVirtual(CXCursor C); // clang-c/Index.h:4526"""
def clang_CXXMethod_isStatic(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isStatic(CXCursor C); // clang-c/Index.h:4532"""
def clang_CXXMethod_isVirtual(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isVirtual(CXCursor C); // clang-c/Index.h:4539"""
def clang_CXXMethod_isCopyAssignmentOperator(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isCopyAssignmentOperator(CXCursor C); // clang-c/Index.h:4564"""
def clang_CXXMethod_isMoveAssignmentOperator(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isMoveAssignmentOperator(CXCursor C); // clang-c/Index.h:4589"""
def clang_CXXMethod_isExplicit(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isExplicit(CXCursor C); // clang-c/Index.h:4634"""
def clang_CXXRecord_isAbstract(C: CXCursor, /) -> int:
    """unsigned int clang_CXXRecord_isAbstract(CXCursor C); // clang-c/Index.h:4640"""
def clang_EnumDecl_isScoped(C: CXCursor, /) -> int:
    """unsigned int clang_EnumDecl_isScoped(CXCursor C); // clang-c/Index.h:4645"""
def clang_CXXMethod_isConst(C: CXCursor, /) -> int:
    """unsigned int clang_CXXMethod_isConst(CXCursor C); // clang-c/Index.h:4651"""
def clang_getTemplateCursorKind(C: CXCursor, /) -> CXCursorKind:
    """enum CXCursorKind clang_getTemplateCursorKind(CXCursor C); // clang-c/Index.h:4670"""
def clang_getSpecializedCursorTemplate(C: CXCursor, /) -> CXCursor:
    """CXCursor clang_getSpecializedCursorTemplate(CXCursor C); // clang-c/Index.h:4700"""
def clang_getCursorReferenceNameRange(C: CXCursor, NameFlags: int, PieceIndex: int, /) -> CXSourceRange:
    """CXSourceRange clang_getCursorReferenceNameRange(CXCursor C, unsigned int NameFlags, unsigned int PieceIndex); // clang-c/Index.h:4720"""
def clang_getToken(TU: CXTranslationUnit | None, Location: CXSourceLocation, /) -> Pointer[CXToken]:
    """CXToken *clang_getToken(CXTranslationUnit TU, CXSourceLocation Location); // clang-c/Index.h:4812"""
def clang_getTokenKind(_0: CXToken, /) -> CXTokenKind:
    """enum CXTokenKind clang_getTokenKind(CXToken); // clang-c/Index.h:4818"""
def clang_getTokenSpelling(_0: CXTranslationUnit | None, _1: CXToken, /) -> CXString:
    """CXString clang_getTokenSpelling(CXTranslationUnit, CXToken); // clang-c/Index.h:4826"""
def clang_getTokenLocation(_0: CXTranslationUnit | None, _1: CXToken, /) -> CXSourceLocation:
    """CXSourceLocation clang_getTokenLocation(CXTranslationUnit, CXToken); // clang-c/Index.h:4831"""
def clang_getTokenExtent(_0: CXTranslationUnit | None, _1: CXToken, /) -> CXSourceRange:
    """CXSourceRange clang_getTokenExtent(CXTranslationUnit, CXToken); // clang-c/Index.h:4837"""
def clang_tokenize(TU: CXTranslationUnit | None, Range: CXSourceRange, Tokens: reference[Pointer[CXToken]], NumTokens: items[c_uint], /) -> None:
    """void clang_tokenize(CXTranslationUnit TU, CXSourceRange Range, CXToken **Tokens, unsigned int *NumTokens); // clang-c/Index.h:4856"""
def clang_annotateTokens(TU: CXTranslationUnit | None, Tokens: reference[CXToken], NumTokens: int, Cursors: reference[CXCursor], /) -> None:
    """void clang_annotateTokens(CXTranslationUnit TU, CXToken *Tokens, unsigned int NumTokens, CXCursor *Cursors); // clang-c/Index.h:4889"""
def clang_disposeTokens(TU: CXTranslationUnit | None, Tokens: reference[CXToken], NumTokens: int, /) -> None:
    """void clang_disposeTokens(CXTranslationUnit TU, CXToken *Tokens, unsigned int NumTokens); // clang-c/Index.h:4895"""
def clang_getCursorKindSpelling(Kind: CXCursorKind | int, /) -> CXString:
    """CXString clang_getCursorKindSpelling(enum CXCursorKind Kind); // clang-c/Index.h:4912"""
def clang_getDefinitionSpellingAndExtent(_0: CXCursor, startBuf: reference[c_char_p], endBuf: reference[c_char_p], startLine: items[c_uint], startColumn: items[c_uint], endLine: items[c_uint],
    endColumn: items[c_uint], /) -> None:
    """void clang_getDefinitionSpellingAndExtent(CXCursor, const char **startBuf, const char **endBuf, unsigned int *startLine, unsigned int *startColumn, unsigned int *endLine, unsigned int
        *endColumn); // clang-c/Index.h:4913"""
def clang_enableStackTraces() -> None:
    """void clang_enableStackTraces(void); // clang-c/Index.h:4916"""
def clang_executeOnThread(fn: Callable[[int | None], None] | CFunction[[int | None], [void_p], None] | int | None, user_data: writable_memory, stack_size: int, /, *, keep: Any = None) -> None:
    """void clang_executeOnThread(void (*fn)(void *), void *user_data, unsigned int stack_size); // clang-c/Index.h:4917"""
def clang_getCompletionChunkKind(completion_string: writable_memory, chunk_number: int, /) -> CXCompletionChunkKind:
    """enum CXCompletionChunkKind clang_getCompletionChunkKind(CXCompletionString completion_string, unsigned int chunk_number); // clang-c/Index.h:5155"""
def clang_getCompletionChunkText(completion_string: writable_memory, chunk_number: int, /) -> CXString:
    """CXString clang_getCompletionChunkText(CXCompletionString completion_string, unsigned int chunk_number); // clang-c/Index.h:5168"""
def clang_getCompletionChunkCompletionString(completion_string: writable_memory, chunk_number: int, /) -> int | None:
    """CXCompletionString clang_getCompletionChunkCompletionString(CXCompletionString completion_string, unsigned int chunk_number); // clang-c/Index.h:5182"""
def clang_getNumCompletionChunks(completion_string: writable_memory, /) -> int:
    """unsigned int clang_getNumCompletionChunks(CXCompletionString completion_string); // clang-c/Index.h:5189"""
def clang_getCompletionPriority(completion_string: writable_memory, /) -> int:
    """unsigned int clang_getCompletionPriority(CXCompletionString completion_string); // clang-c/Index.h:5204"""
def clang_getCompletionAvailability(completion_string: writable_memory, /) -> CXAvailabilityKind:
    """enum CXAvailabilityKind clang_getCompletionAvailability(CXCompletionString completion_string); // clang-c/Index.h:5215"""
def clang_getCompletionNumAnnotations(completion_string: writable_memory, /) -> int:
    """unsigned int clang_getCompletionNumAnnotations(CXCompletionString completion_string); // clang-c/Index.h:5227"""
def clang_getCompletionAnnotation(completion_string: writable_memory, annotation_number: int, /) -> CXString:
    """CXString clang_getCompletionAnnotation(CXCompletionString completion_string, unsigned int annotation_number); // clang-c/Index.h:5240"""
def clang_getCompletionParent(completion_string: writable_memory, kind: items[c_uint], /) -> CXString:
    """CXString clang_getCompletionParent(CXCompletionString completion_string, enum CXCursorKind *kind); // clang-c/Index.h:5259"""
def clang_getCompletionBriefComment(completion_string: writable_memory, /) -> CXString:
    """CXString clang_getCompletionBriefComment(CXCompletionString completion_string); // clang-c/Index.h:5267"""
def clang_getCursorCompletionString(cursor: CXCursor, /) -> int | None:
    """CXCompletionString clang_getCursorCompletionString(CXCursor cursor); // clang-c/Index.h:5279"""
def clang_getCompletionNumFixIts(results: reference[CXCodeCompleteResults], completion_index: int, /) -> int:
    """unsigned int clang_getCompletionNumFixIts(CXCodeCompleteResults *results, unsigned int completion_index); // clang-c/Index.h:5315"""
def clang_getCompletionFixIt(results: reference[CXCodeCompleteResults], completion_index: int, fixit_index: int, replacement_range: reference[CXSourceRange], /) -> CXString:
    """CXString clang_getCompletionFixIt(CXCodeCompleteResults *results, unsigned int completion_index, unsigned int fixit_index, CXSourceRange *replacement_range); // clang-c/Index.h:5361"""
def clang_defaultCodeCompleteOptions() -> int:
    """unsigned int clang_defaultCodeCompleteOptions(void); // clang-c/Index.h:5545"""
def clang_codeCompleteAt(TU: CXTranslationUnit | None, complete_filename: char_p, complete_line: int, complete_column: int, unsaved_files: reference[CXUnsavedFile], num_unsaved_files: int, options:
    int, /) -> Pointer[CXCodeCompleteResults]:
    """CXCodeCompleteResults *clang_codeCompleteAt(CXTranslationUnit TU, const char *complete_filename, unsigned int complete_line, unsigned int complete_column, struct CXUnsavedFile *unsaved_files,
        unsigned int num_unsaved_files, unsigned int options); // clang-c/Index.h:5617"""
def clang_sortCodeCompletionResults(Results: reference[CXCompletionResult], NumResults: int, /) -> None:
    """void clang_sortCodeCompletionResults(CXCompletionResult *Results, unsigned int NumResults); // clang-c/Index.h:5630"""
def clang_disposeCodeCompleteResults(Results: reference[CXCodeCompleteResults], /) -> None:
    """void clang_disposeCodeCompleteResults(CXCodeCompleteResults *Results); // clang-c/Index.h:5637"""
def clang_codeCompleteGetNumDiagnostics(Results: reference[CXCodeCompleteResults], /) -> int:
    """unsigned int clang_codeCompleteGetNumDiagnostics(CXCodeCompleteResults *Results); // clang-c/Index.h:5644"""
def clang_codeCompleteGetDiagnostic(Results: reference[CXCodeCompleteResults], Index: int, /) -> int | None:
    """CXDiagnostic clang_codeCompleteGetDiagnostic(CXCodeCompleteResults *Results, unsigned int Index); // clang-c/Index.h:5656"""
def clang_codeCompleteGetContexts(Results: reference[CXCodeCompleteResults], /) -> int:
    """unsigned long long clang_codeCompleteGetContexts(CXCodeCompleteResults *Results); // clang-c/Index.h:5670"""
def clang_codeCompleteGetContainerKind(Results: reference[CXCodeCompleteResults], IsIncomplete: items[c_uint], /) -> CXCursorKind:
    """enum CXCursorKind clang_codeCompleteGetContainerKind(CXCodeCompleteResults *Results, unsigned int *IsIncomplete); // clang-c/Index.h:5690"""
def clang_codeCompleteGetContainerUSR(Results: reference[CXCodeCompleteResults], /) -> CXString:
    """CXString clang_codeCompleteGetContainerUSR(CXCodeCompleteResults *Results); // clang-c/Index.h:5703"""
def clang_codeCompleteGetObjCSelector(Results: reference[CXCodeCompleteResults], /) -> CXString:
    """CXString clang_codeCompleteGetObjCSelector(CXCodeCompleteResults *Results); // clang-c/Index.h:5717"""
def clang_getClangVersion() -> CXString:
    """CXString clang_getClangVersion(void); // clang-c/Index.h:5733"""
def clang_toggleCrashRecovery(isEnabled: int, /) -> None:
    """void clang_toggleCrashRecovery(unsigned int isEnabled); // clang-c/Index.h:5741"""
def clang_getInclusions(tu: CXTranslationUnit | None, visitor: Callable[[int | None, Pointer[CXSourceLocation], int, int | None], None] | CXInclusionVisitor | int | None, client_data: writable_memory,
    /, *, keep: Any = None) -> None:
    """void clang_getInclusions(CXTranslationUnit tu, CXInclusionVisitor visitor, CXClientData client_data); // clang-c/Index.h:5765"""
def clang_Cursor_Evaluate(C: CXCursor, /) -> int | None:
    """CXEvalResult clang_Cursor_Evaluate(CXCursor C); // clang-c/Index.h:5792"""
def clang_EvalResult_getKind(E: writable_memory, /) -> CXEvalResultKind:
    """CXEvalResultKind clang_EvalResult_getKind(CXEvalResult E); // clang-c/Index.h:5797"""
def clang_EvalResult_getAsInt(E: writable_memory, /) -> int:
    """int clang_EvalResult_getAsInt(CXEvalResult E); // clang-c/Index.h:5803"""
def clang_EvalResult_getAsLongLong(E: writable_memory, /) -> int:
    """long long clang_EvalResult_getAsLongLong(CXEvalResult E); // clang-c/Index.h:5810"""
def clang_EvalResult_isUnsignedInt(E: writable_memory, /) -> int:
    """unsigned int clang_EvalResult_isUnsignedInt(CXEvalResult E); // clang-c/Index.h:5816"""
def clang_EvalResult_getAsUnsigned(E: writable_memory, /) -> int:
    """unsigned long long clang_EvalResult_getAsUnsigned(CXEvalResult E); // clang-c/Index.h:5823"""
def clang_EvalResult_getAsDouble(E: writable_memory, /) -> float:
    """double clang_EvalResult_getAsDouble(CXEvalResult E); // clang-c/Index.h:5829"""
def clang_EvalResult_getAsStr(E: writable_memory, /) -> bytes | None:
    """const char *clang_EvalResult_getAsStr(CXEvalResult E); // clang-c/Index.h:5837"""
def clang_EvalResult_dispose(E: writable_memory, /) -> None:
    """void clang_EvalResult_dispose(CXEvalResult E); // clang-c/Index.h:5842"""
def clang_getRemappings(path: char_p, /) -> int | None:
    """CXRemapping clang_getRemappings(const char *path); // clang-c/Index.h:5865"""
def clang_getRemappingsFromFileList(filePaths: reference[c_char_p], numFiles: int, /) -> int | None:
    """CXRemapping clang_getRemappingsFromFileList(const char **filePaths, unsigned int numFiles); // clang-c/Index.h:5878"""
def clang_remap_getNumFiles(_0: writable_memory, /) -> int:
    """unsigned int clang_remap_getNumFiles(CXRemapping); // clang-c/Index.h:5884"""
def clang_remap_getFilenames(_0: writable_memory, index: int, original: reference[CXString], transformed: reference[CXString], /) -> None:
    """void clang_remap_getFilenames(CXRemapping, unsigned int index, CXString *original, CXString *transformed); // clang-c/Index.h:5894"""
def clang_remap_dispose(_0: writable_memory, /) -> None:
    """void clang_remap_dispose(CXRemapping); // clang-c/Index.h:5901"""
def clang_findReferencesInFile(cursor: CXCursor, file: writable_memory, visitor: CXCursorAndRangeVisitor, /) -> CXResult:
    """CXResult clang_findReferencesInFile(CXCursor cursor, CXFile file, struct CXCursorAndRangeVisitor visitor); // clang-c/Index.h:5950"""
def clang_findIncludesInFile(TU: CXTranslationUnit | None, file: writable_memory, visitor: CXCursorAndRangeVisitor, /) -> CXResult:
    """CXResult clang_findIncludesInFile(CXTranslationUnit TU, CXFile file, struct CXCursorAndRangeVisitor visitor); // clang-c/Index.h:5965"""
def clang_findReferencesInFileWithBlock(_0: CXCursor, _1: writable_memory, _2: CXCursorAndRangeVisitorBlock | None, /) -> CXResult:
    """CXResult clang_findReferencesInFileWithBlock(CXCursor, CXFile, CXCursorAndRangeVisitorBlock); // clang-c/Index.h:5976"""
def clang_findIncludesInFileWithBlock(_0: CXTranslationUnit | None, _1: writable_memory, _2: CXCursorAndRangeVisitorBlock | None, /) -> CXResult:
    """CXResult clang_findIncludesInFileWithBlock(CXTranslationUnit, CXFile, CXCursorAndRangeVisitorBlock); // clang-c/Index.h:5980"""
def clang_index_isEntityObjCContainerKind(_0: CXIdxEntityKind | int, /) -> int:
    """int clang_index_isEntityObjCContainerKind(CXIdxEntityKind); // clang-c/Index.h:6365"""
def clang_index_getObjCContainerDeclInfo(_0: reference[CXIdxDeclInfo], /) -> Pointer[CXIdxObjCContainerDeclInfo]:
    """const CXIdxObjCContainerDeclInfo *clang_index_getObjCContainerDeclInfo(const CXIdxDeclInfo *); // clang-c/Index.h:6367"""
def clang_index_getObjCInterfaceDeclInfo(_0: reference[CXIdxDeclInfo], /) -> Pointer[CXIdxObjCInterfaceDeclInfo]:
    """const CXIdxObjCInterfaceDeclInfo *clang_index_getObjCInterfaceDeclInfo(const CXIdxDeclInfo *); // clang-c/Index.h:6370"""
def clang_index_getObjCCategoryDeclInfo(_0: reference[CXIdxDeclInfo], /) -> Pointer[CXIdxObjCCategoryDeclInfo]:
    """const CXIdxObjCCategoryDeclInfo *clang_index_getObjCCategoryDeclInfo(const CXIdxDeclInfo *); // clang-c/Index.h:6374"""
def clang_index_getObjCProtocolRefListInfo(_0: reference[CXIdxDeclInfo], /) -> Pointer[CXIdxObjCProtocolRefListInfo]:
    """const CXIdxObjCProtocolRefListInfo *clang_index_getObjCProtocolRefListInfo(const CXIdxDeclInfo *); // clang-c/Index.h:6377"""
def clang_index_getObjCPropertyDeclInfo(_0: reference[CXIdxDeclInfo], /) -> Pointer[CXIdxObjCPropertyDeclInfo]:
    """const CXIdxObjCPropertyDeclInfo *clang_index_getObjCPropertyDeclInfo(const CXIdxDeclInfo *); // clang-c/Index.h:6380"""
def clang_index_getIBOutletCollectionAttrInfo(_0: reference[CXIdxAttrInfo], /) -> Pointer[CXIdxIBOutletCollectionAttrInfo]:
    """const CXIdxIBOutletCollectionAttrInfo *clang_index_getIBOutletCollectionAttrInfo(const CXIdxAttrInfo *); // clang-c/Index.h:6383"""
def clang_index_getCXXClassDeclInfo(_0: reference[CXIdxDeclInfo], /) -> Pointer[CXIdxCXXClassDeclInfo]:
    """const CXIdxCXXClassDeclInfo *clang_index_getCXXClassDeclInfo(const CXIdxDeclInfo *); // clang-c/Index.h:6386"""
def clang_index_getClientContainer(_0: reference[CXIdxContainerInfo], /) -> int | None:
    """CXIdxClientContainer clang_index_getClientContainer(const CXIdxContainerInfo *); // clang-c/Index.h:6393"""
def clang_index_setClientContainer(_0: reference[CXIdxContainerInfo], _1: writable_memory, /) -> None:
    """void clang_index_setClientContainer(const CXIdxContainerInfo *, CXIdxClientContainer); // clang-c/Index.h:6399"""
def clang_index_getClientEntity(_0: reference[CXIdxEntityInfo], /) -> int | None:
    """CXIdxClientEntity clang_index_getClientEntity(const CXIdxEntityInfo *); // clang-c/Index.h:6406"""
def clang_index_setClientEntity(_0: reference[CXIdxEntityInfo], _1: writable_memory, /) -> None:
    """void clang_index_setClientEntity(const CXIdxEntityInfo *, CXIdxClientEntity); // clang-c/Index.h:6411"""
def clang_IndexAction_create(CIdx: writable_memory, /) -> int | None:
    """CXIndexAction clang_IndexAction_create(CXIndex CIdx); // clang-c/Index.h:6426"""
def clang_IndexAction_dispose(_0: writable_memory, /) -> None:
    """void clang_IndexAction_dispose(CXIndexAction); // clang-c/Index.h:6434"""
def clang_indexSourceFile(_0: writable_memory, client_data: writable_memory, index_callbacks: reference[IndexerCallbacks], index_callbacks_size: int, index_options: int, source_filename: char_p,
    command_line_args: reference[c_char_p], num_command_line_args: int, unsaved_files: reference[CXUnsavedFile], num_unsaved_files: int, out_TU: reference[CXTranslationUnit], TU_options: int,
    /) -> int:
    """int clang_indexSourceFile(CXIndexAction, CXClientData client_data, IndexerCallbacks *index_callbacks, unsigned int index_callbacks_size, unsigned int index_options, const char *source_filename,
        const char * const *command_line_args, int num_command_line_args, struct CXUnsavedFile *unsaved_files, unsigned int num_unsaved_files, CXTranslationUnit *out_TU, unsigned int
        TU_options); // clang-c/Index.h:6500"""
def clang_indexSourceFileFullArgv(_0: writable_memory, client_data: writable_memory, index_callbacks: reference[IndexerCallbacks], index_callbacks_size: int, index_options: int, source_filename:
    char_p, command_line_args: reference[c_char_p], num_command_line_args: int, unsaved_files: reference[CXUnsavedFile], num_unsaved_files: int, out_TU: reference[CXTranslationUnit], TU_options: int,
    /) -> int:
    """int clang_indexSourceFileFullArgv(CXIndexAction, CXClientData client_data, IndexerCallbacks *index_callbacks, unsigned int index_callbacks_size, unsigned int index_options, const char
        *source_filename, const char * const *command_line_args, int num_command_line_args, struct CXUnsavedFile *unsaved_files, unsigned int num_unsaved_files, CXTranslationUnit *out_TU, unsigned int
        TU_options); // clang-c/Index.h:6512"""
def clang_indexTranslationUnit(_0: writable_memory, client_data: writable_memory, index_callbacks: reference[IndexerCallbacks], index_callbacks_size: int, index_options: int, _5: CXTranslationUnit |
    None, /) -> int:
    """int clang_indexTranslationUnit(CXIndexAction, CXClientData client_data, IndexerCallbacks *index_callbacks, unsigned int index_callbacks_size, unsigned int index_options,
        CXTranslationUnit); // clang-c/Index.h:6535"""
def clang_indexLoc_getFileLocation(loc: CXIdxLoc, indexFile: reference[CXIdxClientFile], file: reference[CXFile], line: items[c_uint], column: items[c_uint], offset: items[c_uint], /) -> None:
    """void clang_indexLoc_getFileLocation(CXIdxLoc loc, CXIdxClientFile *indexFile, CXFile *file, unsigned int *line, unsigned int *column, unsigned int *offset); // clang-c/Index.h:6547"""
def clang_indexLoc_getCXSourceLocation(loc: CXIdxLoc, /) -> CXSourceLocation:
    """CXSourceLocation clang_indexLoc_getCXSourceLocation(CXIdxLoc loc); // clang-c/Index.h:6557"""
def clang_Type_visitFields(T: CXType, visitor: Callable[[CXCursor, int | None], int] | CXFieldVisitor | int | None, client_data: writable_memory, /, *, keep: Any = None) -> int:
    """unsigned int clang_Type_visitFields(CXType T, CXFieldVisitor visitor, CXClientData client_data); // clang-c/Index.h:6592"""
def clang_getBinaryOperatorKindSpelling(kind: CXBinaryOperatorKind | int, /) -> CXString:
    """CXString clang_getBinaryOperatorKindSpelling(enum CXBinaryOperatorKind kind); // clang-c/Index.h:6673"""
def clang_getCursorBinaryOperatorKind(cursor: CXCursor, /) -> CXBinaryOperatorKind:
    """enum CXBinaryOperatorKind clang_getCursorBinaryOperatorKind(CXCursor cursor); // clang-c/Index.h:6681"""
def clang_getUnaryOperatorKindSpelling(kind: CXUnaryOperatorKind | int, /) -> CXString:
    """CXString clang_getUnaryOperatorKindSpelling(enum CXUnaryOperatorKind kind); // clang-c/Index.h:6723"""
def clang_getCursorUnaryOperatorKind(cursor: CXCursor, /) -> CXUnaryOperatorKind:
    """enum CXUnaryOperatorKind clang_getCursorUnaryOperatorKind(CXCursor cursor); // clang-c/Index.h:6731"""
def clang_getBuildSessionTimestamp() -> int:
    """unsigned long long clang_getBuildSessionTimestamp(void); // clang-c/BuildSystem.h:33"""
def clang_VirtualFileOverlay_create(options: int, /) -> CXVirtualFileOverlay:
    """CXVirtualFileOverlay clang_VirtualFileOverlay_create(unsigned int options); // clang-c/BuildSystem.h:48"""
def clang_VirtualFileOverlay_addFileMapping(_0: CXVirtualFileOverlay | None, virtualPath: char_p, realPath: char_p, /) -> CXErrorCode:
    """enum CXErrorCode clang_VirtualFileOverlay_addFileMapping(CXVirtualFileOverlay, const char *virtualPath, const char *realPath); // clang-c/BuildSystem.h:56"""
def clang_VirtualFileOverlay_setCaseSensitivity(_0: CXVirtualFileOverlay | None, caseSensitive: int, /) -> CXErrorCode:
    """enum CXErrorCode clang_VirtualFileOverlay_setCaseSensitivity(CXVirtualFileOverlay, int caseSensitive); // clang-c/BuildSystem.h:67"""
def clang_VirtualFileOverlay_writeToBuffer(_0: CXVirtualFileOverlay | None, options: int, out_buffer_ptr: reference[Pointer[c_char]], out_buffer_size: items[c_uint], /) -> CXErrorCode:
    """enum CXErrorCode clang_VirtualFileOverlay_writeToBuffer(CXVirtualFileOverlay, unsigned int options, char **out_buffer_ptr, unsigned int *out_buffer_size); // clang-c/BuildSystem.h:80"""
def clang_free(buffer: writable_memory, /) -> None:
    """void clang_free(void *buffer); // clang-c/BuildSystem.h:90"""
def clang_VirtualFileOverlay_dispose(_0: CXVirtualFileOverlay | None, /) -> None:
    """void clang_VirtualFileOverlay_dispose(CXVirtualFileOverlay); // clang-c/BuildSystem.h:95"""
def clang_ModuleMapDescriptor_create(options: int, /) -> CXModuleMapDescriptor:
    """CXModuleMapDescriptor clang_ModuleMapDescriptor_create(unsigned int options); // clang-c/BuildSystem.h:109"""
def clang_ModuleMapDescriptor_setFrameworkModuleName(_0: CXModuleMapDescriptor | None, name: char_p, /) -> CXErrorCode:
    """enum CXErrorCode clang_ModuleMapDescriptor_setFrameworkModuleName(CXModuleMapDescriptor, const char *name); // clang-c/BuildSystem.h:116"""
def clang_ModuleMapDescriptor_setUmbrellaHeader(_0: CXModuleMapDescriptor | None, name: char_p, /) -> CXErrorCode:
    """enum CXErrorCode clang_ModuleMapDescriptor_setUmbrellaHeader(CXModuleMapDescriptor, const char *name); // clang-c/BuildSystem.h:124"""
def clang_ModuleMapDescriptor_writeToBuffer(_0: CXModuleMapDescriptor | None, options: int, out_buffer_ptr: reference[Pointer[c_char]], out_buffer_size: items[c_uint], /) -> CXErrorCode:
    """enum CXErrorCode clang_ModuleMapDescriptor_writeToBuffer(CXModuleMapDescriptor, unsigned int options, char **out_buffer_ptr, unsigned int *out_buffer_size); // clang-c/BuildSystem.h:137"""
def clang_ModuleMapDescriptor_dispose(_0: CXModuleMapDescriptor | None, /) -> None:
    """void clang_ModuleMapDescriptor_dispose(CXModuleMapDescriptor); // clang-c/BuildSystem.h:144"""
def clang_getCString(string: CXString, /) -> bytes | None:
    """const char *clang_getCString(CXString string); // clang-c/CXString.h:50"""
def clang_disposeString(string: CXString, /) -> None:
    """void clang_disposeString(CXString string); // clang-c/CXString.h:55"""
def clang_disposeStringSet(set: reference[CXStringSet], /) -> None:
    """void clang_disposeStringSet(CXStringSet *set); // clang-c/CXString.h:60"""
def clang_getNumDiagnosticsInSet(Diags: writable_memory, /) -> int:
    """unsigned int clang_getNumDiagnosticsInSet(CXDiagnosticSet Diags); // clang-c/CXDiagnostic.h:79"""
def clang_getDiagnosticInSet(Diags: writable_memory, Index: int, /) -> int | None:
    """CXDiagnostic clang_getDiagnosticInSet(CXDiagnosticSet Diags, unsigned int Index); // clang-c/CXDiagnostic.h:90"""
def clang_loadDiagnostics(file: char_p, error: items[c_uint], errorString: reference[CXString], /) -> int | None:
    """CXDiagnosticSet clang_loadDiagnostics(const char *file, enum CXLoadDiag_Error *error, CXString *errorString); // clang-c/CXDiagnostic.h:135"""
def clang_disposeDiagnosticSet(Diags: writable_memory, /) -> None:
    """void clang_disposeDiagnosticSet(CXDiagnosticSet Diags); // clang-c/CXDiagnostic.h:141"""
def clang_getChildDiagnostics(D: writable_memory, /) -> int | None:
    """CXDiagnosticSet clang_getChildDiagnostics(CXDiagnostic D); // clang-c/CXDiagnostic.h:149"""
def clang_disposeDiagnostic(Diagnostic: writable_memory, /) -> None:
    """void clang_disposeDiagnostic(CXDiagnostic Diagnostic); // clang-c/CXDiagnostic.h:154"""
def clang_formatDiagnostic(Diagnostic: writable_memory, Options: int, /) -> CXString:
    """CXString clang_formatDiagnostic(CXDiagnostic Diagnostic, unsigned int Options); // clang-c/CXDiagnostic.h:239"""
def clang_defaultDiagnosticDisplayOptions() -> int:
    """unsigned int clang_defaultDiagnosticDisplayOptions(void); // clang-c/CXDiagnostic.h:249"""
def clang_getDiagnosticSeverity(_0: writable_memory, /) -> CXDiagnosticSeverity:
    """enum CXDiagnosticSeverity clang_getDiagnosticSeverity(CXDiagnostic); // clang-c/CXDiagnostic.h:255"""
def clang_getDiagnosticLocation(_0: writable_memory, /) -> CXSourceLocation:
    """CXSourceLocation clang_getDiagnosticLocation(CXDiagnostic); // clang-c/CXDiagnostic.h:263"""
def clang_getDiagnosticSpelling(_0: writable_memory, /) -> CXString:
    """CXString clang_getDiagnosticSpelling(CXDiagnostic); // clang-c/CXDiagnostic.h:268"""
def clang_getDiagnosticOption(Diag: writable_memory, Disable: reference[CXString], /) -> CXString:
    """CXString clang_getDiagnosticOption(CXDiagnostic Diag, CXString *Disable); // clang-c/CXDiagnostic.h:282"""
def clang_getDiagnosticCategory(_0: writable_memory, /) -> int:
    """unsigned int clang_getDiagnosticCategory(CXDiagnostic); // clang-c/CXDiagnostic.h:295"""
def clang_getDiagnosticCategoryName(Category: int, /) -> CXString:
    """CXString clang_getDiagnosticCategoryName(unsigned int Category); // clang-c/CXDiagnostic.h:308"""
def clang_getDiagnosticCategoryText(_0: writable_memory, /) -> CXString:
    """CXString clang_getDiagnosticCategoryText(CXDiagnostic); // clang-c/CXDiagnostic.h:315"""
def clang_getDiagnosticNumRanges(_0: writable_memory, /) -> int:
    """unsigned int clang_getDiagnosticNumRanges(CXDiagnostic); // clang-c/CXDiagnostic.h:321"""
def clang_getDiagnosticRange(Diagnostic: writable_memory, Range: int, /) -> CXSourceRange:
    """CXSourceRange clang_getDiagnosticRange(CXDiagnostic Diagnostic, unsigned int Range); // clang-c/CXDiagnostic.h:336"""
def clang_getDiagnosticNumFixIts(Diagnostic: writable_memory, /) -> int:
    """unsigned int clang_getDiagnosticNumFixIts(CXDiagnostic Diagnostic); // clang-c/CXDiagnostic.h:343"""
def clang_getDiagnosticFixIt(Diagnostic: writable_memory, FixIt: int, ReplacementRange: reference[CXSourceRange], /) -> CXString:
    """CXString clang_getDiagnosticFixIt(CXDiagnostic Diagnostic, unsigned int FixIt, CXSourceRange *ReplacementRange); // clang-c/CXDiagnostic.h:370"""
def clang_getNullLocation() -> CXSourceLocation:
    """CXSourceLocation clang_getNullLocation(void); // clang-c/CXSourceLocation.h:64"""
def clang_equalLocations(loc1: CXSourceLocation, loc2: CXSourceLocation, /) -> int:
    """unsigned int clang_equalLocations(CXSourceLocation loc1, CXSourceLocation loc2); // clang-c/CXSourceLocation.h:74"""
def clang_Location_isInSystemHeader(location: CXSourceLocation, /) -> int:
    """int clang_Location_isInSystemHeader(CXSourceLocation location); // clang-c/CXSourceLocation.h:80"""
def clang_Location_isFromMainFile(location: CXSourceLocation, /) -> int:
    """int clang_Location_isFromMainFile(CXSourceLocation location); // clang-c/CXSourceLocation.h:86"""
def clang_getNullRange() -> CXSourceRange:
    """CXSourceRange clang_getNullRange(void); // clang-c/CXSourceLocation.h:91"""
def clang_getRange(begin: CXSourceLocation, end: CXSourceLocation, /) -> CXSourceRange:
    """CXSourceRange clang_getRange(CXSourceLocation begin, CXSourceLocation end); // clang-c/CXSourceLocation.h:97"""
def clang_equalRanges(range1: CXSourceRange, range2: CXSourceRange, /) -> int:
    """unsigned int clang_equalRanges(CXSourceRange range1, CXSourceRange range2); // clang-c/CXSourceLocation.h:105"""
def clang_Range_isNull(range: CXSourceRange, /) -> int:
    """int clang_Range_isNull(CXSourceRange range); // clang-c/CXSourceLocation.h:111"""
def clang_getExpansionLocation(location: CXSourceLocation, file: reference[CXFile], line: items[c_uint], column: items[c_uint], offset: items[c_uint], /) -> None:
    """void clang_getExpansionLocation(CXSourceLocation location, CXFile *file, unsigned int *line, unsigned int *column, unsigned int *offset); // clang-c/CXSourceLocation.h:135"""
def clang_getPresumedLocation(location: CXSourceLocation, filename: reference[CXString], line: items[c_uint], column: items[c_uint], /) -> None:
    """void clang_getPresumedLocation(CXSourceLocation location, CXString *filename, unsigned int *line, unsigned int *column); // clang-c/CXSourceLocation.h:180"""
def clang_getInstantiationLocation(location: CXSourceLocation, file: reference[CXFile], line: items[c_uint], column: items[c_uint], offset: items[c_uint], /) -> None:
    """void clang_getInstantiationLocation(CXSourceLocation location, CXFile *file, unsigned int *line, unsigned int *column, unsigned int *offset); // clang-c/CXSourceLocation.h:192"""
def clang_getSpellingLocation(location: CXSourceLocation, file: reference[CXFile], line: items[c_uint], column: items[c_uint], offset: items[c_uint], /) -> None:
    """void clang_getSpellingLocation(CXSourceLocation location, CXFile *file, unsigned int *line, unsigned int *column, unsigned int *offset); // clang-c/CXSourceLocation.h:219"""
def clang_getFileLocation(location: CXSourceLocation, file: reference[CXFile], line: items[c_uint], column: items[c_uint], offset: items[c_uint], /) -> None:
    """void clang_getFileLocation(CXSourceLocation location, CXFile *file, unsigned int *line, unsigned int *column, unsigned int *offset); // clang-c/CXSourceLocation.h:247"""
def clang_getRangeStart(range: CXSourceRange, /) -> CXSourceLocation:
    """CXSourceLocation clang_getRangeStart(CXSourceRange range); // clang-c/CXSourceLocation.h:255"""
def clang_getRangeEnd(range: CXSourceRange, /) -> CXSourceLocation:
    """CXSourceLocation clang_getRangeEnd(CXSourceRange range); // clang-c/CXSourceLocation.h:261"""
def clang_disposeSourceRangeList(ranges: reference[CXSourceRangeList], /) -> None:
    """void clang_disposeSourceRangeList(CXSourceRangeList *ranges); // clang-c/CXSourceLocation.h:278"""
def clang_getFileName(SFile: writable_memory, /) -> CXString:
    """CXString clang_getFileName(CXFile SFile); // clang-c/CXFile.h:39"""
def clang_getFileTime(SFile: writable_memory, /) -> int:
    """time_t clang_getFileTime(CXFile SFile); // clang-c/CXFile.h:44"""
def clang_getFileUniqueID(file: writable_memory, outID: reference[CXFileUniqueID], /) -> int:
    """int clang_getFileUniqueID(CXFile file, CXFileUniqueID *outID); // clang-c/CXFile.h:62"""
def clang_File_isEqual(file1: writable_memory, file2: writable_memory, /) -> int:
    """int clang_File_isEqual(CXFile file1, CXFile file2); // clang-c/CXFile.h:68"""
def clang_File_tryGetRealPathName(file: writable_memory, /) -> CXString:
    """CXString clang_File_tryGetRealPathName(CXFile file); // clang-c/CXFile.h:75"""
def clang_Cursor_getParsedComment(C: CXCursor, /) -> CXComment:
    """CXComment clang_Cursor_getParsedComment(CXCursor C); // clang-c/Documentation.h:47"""
def clang_Comment_getKind(Comment: CXComment, /) -> CXCommentKind:
    """enum CXCommentKind clang_Comment_getKind(CXComment Comment); // clang-c/Documentation.h:218"""
def clang_Comment_getNumChildren(Comment: CXComment, /) -> int:
    """unsigned int clang_Comment_getNumChildren(CXComment Comment); // clang-c/Documentation.h:225"""
def clang_Comment_getChild(Comment: CXComment, ChildIdx: int, /) -> CXComment:
    """CXComment clang_Comment_getChild(CXComment Comment, unsigned int ChildIdx); // clang-c/Documentation.h:235"""
def clang_Comment_isWhitespace(Comment: CXComment, /) -> int:
    """unsigned int clang_Comment_isWhitespace(CXComment Comment); // clang-c/Documentation.h:246"""
def clang_InlineContentComment_hasTrailingNewline(Comment: CXComment, /) -> int:
    """unsigned int clang_InlineContentComment_hasTrailingNewline(CXComment Comment); // clang-c/Documentation.h:254"""
def clang_TextComment_getText(Comment: CXComment, /) -> CXString:
    """CXString clang_TextComment_getText(CXComment Comment); // clang-c/Documentation.h:261"""
def clang_InlineCommandComment_getCommandName(Comment: CXComment, /) -> CXString:
    """CXString clang_InlineCommandComment_getCommandName(CXComment Comment); // clang-c/Documentation.h:269"""
def clang_InlineCommandComment_getRenderKind(Comment: CXComment, /) -> CXCommentInlineCommandRenderKind:
    """enum CXCommentInlineCommandRenderKind clang_InlineCommandComment_getRenderKind(CXComment Comment); // clang-c/Documentation.h:278"""
def clang_InlineCommandComment_getNumArgs(Comment: CXComment, /) -> int:
    """unsigned int clang_InlineCommandComment_getNumArgs(CXComment Comment); // clang-c/Documentation.h:286"""
def clang_InlineCommandComment_getArgText(Comment: CXComment, ArgIdx: int, /) -> CXString:
    """CXString clang_InlineCommandComment_getArgText(CXComment Comment, unsigned int ArgIdx); // clang-c/Documentation.h:296"""
def clang_HTMLTagComment_getTagName(Comment: CXComment, /) -> CXString:
    """CXString clang_HTMLTagComment_getTagName(CXComment Comment); // clang-c/Documentation.h:305"""
def clang_HTMLStartTagComment_isSelfClosing(Comment: CXComment, /) -> int:
    """unsigned int clang_HTMLStartTagComment_isSelfClosing(CXComment Comment); // clang-c/Documentation.h:313"""
def clang_HTMLStartTag_getNumAttrs(Comment: CXComment, /) -> int:
    """unsigned int clang_HTMLStartTag_getNumAttrs(CXComment Comment); // clang-c/Documentation.h:320"""
def clang_HTMLStartTag_getAttrName(Comment: CXComment, AttrIdx: int, /) -> CXString:
    """CXString clang_HTMLStartTag_getAttrName(CXComment Comment, unsigned int AttrIdx); // clang-c/Documentation.h:330"""
def clang_HTMLStartTag_getAttrValue(Comment: CXComment, AttrIdx: int, /) -> CXString:
    """CXString clang_HTMLStartTag_getAttrValue(CXComment Comment, unsigned int AttrIdx); // clang-c/Documentation.h:340"""
def clang_BlockCommandComment_getCommandName(Comment: CXComment, /) -> CXString:
    """CXString clang_BlockCommandComment_getCommandName(CXComment Comment); // clang-c/Documentation.h:348"""
def clang_BlockCommandComment_getNumArgs(Comment: CXComment, /) -> int:
    """unsigned int clang_BlockCommandComment_getNumArgs(CXComment Comment); // clang-c/Documentation.h:356"""
def clang_BlockCommandComment_getArgText(Comment: CXComment, ArgIdx: int, /) -> CXString:
    """CXString clang_BlockCommandComment_getArgText(CXComment Comment, unsigned int ArgIdx); // clang-c/Documentation.h:366"""
def clang_BlockCommandComment_getParagraph(Comment: CXComment, /) -> CXComment:
    """CXComment clang_BlockCommandComment_getParagraph(CXComment Comment); // clang-c/Documentation.h:376"""
def clang_ParamCommandComment_getParamName(Comment: CXComment, /) -> CXString:
    """CXString clang_ParamCommandComment_getParamName(CXComment Comment); // clang-c/Documentation.h:384"""
def clang_ParamCommandComment_isParamIndexValid(Comment: CXComment, /) -> int:
    """unsigned int clang_ParamCommandComment_isParamIndexValid(CXComment Comment); // clang-c/Documentation.h:394"""
def clang_ParamCommandComment_getParamIndex(Comment: CXComment, /) -> int:
    """unsigned int clang_ParamCommandComment_getParamIndex(CXComment Comment); // clang-c/Documentation.h:402"""
def clang_ParamCommandComment_isDirectionExplicit(Comment: CXComment, /) -> int:
    """unsigned int clang_ParamCommandComment_isDirectionExplicit(CXComment Comment); // clang-c/Documentation.h:411"""
def clang_ParamCommandComment_getDirection(Comment: CXComment, /) -> CXCommentParamPassDirection:
    """enum CXCommentParamPassDirection clang_ParamCommandComment_getDirection(CXComment Comment); // clang-c/Documentation.h:419"""
def clang_TParamCommandComment_getParamName(Comment: CXComment, /) -> CXString:
    """CXString clang_TParamCommandComment_getParamName(CXComment Comment); // clang-c/Documentation.h:428"""
def clang_TParamCommandComment_isParamPositionValid(Comment: CXComment, /) -> int:
    """unsigned int clang_TParamCommandComment_isParamPositionValid(CXComment Comment); // clang-c/Documentation.h:440"""
def clang_TParamCommandComment_getDepth(Comment: CXComment, /) -> int:
    """unsigned int clang_TParamCommandComment_getDepth(CXComment Comment); // clang-c/Documentation.h:456"""
def clang_TParamCommandComment_getIndex(Comment: CXComment, Depth: int, /) -> int:
    """unsigned int clang_TParamCommandComment_getIndex(CXComment Comment, unsigned int Depth); // clang-c/Documentation.h:477"""
def clang_VerbatimBlockLineComment_getText(Comment: CXComment, /) -> CXString:
    """CXString clang_VerbatimBlockLineComment_getText(CXComment Comment); // clang-c/Documentation.h:485"""
def clang_VerbatimLineComment_getText(Comment: CXComment, /) -> CXString:
    """CXString clang_VerbatimLineComment_getText(CXComment Comment); // clang-c/Documentation.h:492"""
def clang_HTMLTagComment_getAsString(Comment: CXComment, /) -> CXString:
    """CXString clang_HTMLTagComment_getAsString(CXComment Comment); // clang-c/Documentation.h:502"""
def clang_FullComment_getAsHTML(Comment: CXComment, /) -> CXString:
    """CXString clang_FullComment_getAsHTML(CXComment Comment); // clang-c/Documentation.h:535"""
def clang_FullComment_getAsXML(Comment: CXComment, /) -> CXString:
    """CXString clang_FullComment_getAsXML(CXComment Comment); // clang-c/Documentation.h:547"""
def clang_createAPISet(tu: CXTranslationUnit | None, out_api: reference[CXAPISet], /) -> CXErrorCode:
    """enum CXErrorCode clang_createAPISet(CXTranslationUnit tu, CXAPISet *out_api); // clang-c/Documentation.h:566"""
def clang_disposeAPISet(api: CXAPISet | None, /) -> None:
    """void clang_disposeAPISet(CXAPISet api); // clang-c/Documentation.h:574"""
def clang_getSymbolGraphForUSR(usr: char_p, api: CXAPISet | None, /) -> CXString:
    """CXString clang_getSymbolGraphForUSR(const char *usr, CXAPISet api); // clang-c/Documentation.h:592"""
def clang_getSymbolGraphForCursor(cursor: CXCursor, /) -> CXString:
    """CXString clang_getSymbolGraphForCursor(CXCursor cursor); // clang-c/Documentation.h:610"""
def clang_CXRewriter_create(TU: CXTranslationUnit | None, /) -> int | None:
    """CXRewriter clang_CXRewriter_create(CXTranslationUnit TU); // clang-c/Rewrite.h:25"""
def clang_CXRewriter_insertTextBefore(Rew: writable_memory, Loc: CXSourceLocation, Insert: char_p, /) -> None:
    """void clang_CXRewriter_insertTextBefore(CXRewriter Rew, CXSourceLocation Loc, const char *Insert); // clang-c/Rewrite.h:30"""
def clang_CXRewriter_replaceText(Rew: writable_memory, ToBeReplaced: CXSourceRange, Replacement: char_p, /) -> None:
    """void clang_CXRewriter_replaceText(CXRewriter Rew, CXSourceRange ToBeReplaced, const char *Replacement); // clang-c/Rewrite.h:37"""
def clang_CXRewriter_removeText(Rew: writable_memory, ToBeRemoved: CXSourceRange, /) -> None:
    """void clang_CXRewriter_removeText(CXRewriter Rew, CXSourceRange ToBeRemoved); // clang-c/Rewrite.h:43"""
def clang_CXRewriter_overwriteChangedFiles(Rew: writable_memory, /) -> int:
    """int clang_CXRewriter_overwriteChangedFiles(CXRewriter Rew); // clang-c/Rewrite.h:49"""
def clang_CXRewriter_writeMainFileToStdOut(Rew: writable_memory, /) -> None:
    """void clang_CXRewriter_writeMainFileToStdOut(CXRewriter Rew); // clang-c/Rewrite.h:54"""
def clang_CXRewriter_dispose(Rew: writable_memory, /) -> None:
    """void clang_CXRewriter_dispose(CXRewriter Rew); // clang-c/Rewrite.h:59"""
def clang_install_aborting_llvm_fatal_error_handler() -> None:
    """void clang_install_aborting_llvm_fatal_error_handler(void); // clang-c/FatalErrorHandler.h:21"""
def clang_uninstall_llvm_fatal_error_handler() -> None:
    """void clang_uninstall_llvm_fatal_error_handler(void); // clang-c/FatalErrorHandler.h:28"""
def CINDEX_VERSION_ENCODE(major: number, minor: number) -> Any: ...
CINDEX_VERSION_MAJOR, CINDEX_VERSION_MINOR, CINDEX_VERSION = ints
CINDEX_VERSION_STRING: CString
