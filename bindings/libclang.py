"""libclang, clang's C interface: clang-c/Index.h, clang-c/Documentation.h, clang-c/Rewrite.h, clang-c/FatalErrorHandler.h, clang-c/BuildSystem.h.

Made by `autogen regen libclang` from headers/libclang.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'clang-c/BuildSystem.h': '86499535ba7be756f76a2afdbe9249aed6ee85229c76832fd5db17480d7f1bf2',
    'clang-c/CXDiagnostic.h': '38ebaab016fd4faf9df6d2fc0c7e8dfffd8ae1740ae9126c077063a453b90afe',
    'clang-c/CXErrorCode.h': 'fbcc4225b3dd36e6cb1a90d26472522ccd9fe3d78e65b99d820181c9a624539b',
    'clang-c/CXFile.h': '5c23551b7a08863501c992bda30d4fcc1b928a6881eca693a82f17b11a739e3c',
    'clang-c/CXSourceLocation.h': 'e7933d26e763a579dddbd3bf20955433909ee24181206b2be0961d4179ac7eb9',
    'clang-c/CXString.h': 'f71944bf92e5dedc1541aa9bc741f32bfa2e4e9700c0fd283380f3eb1c1b7b66',
    'clang-c/Documentation.h': '5f61b503f4956ca0e5b3ef36149e12ebc13a411fbb2e69ce3e05948fc6a4775c',
    'clang-c/ExternC.h': 'd64d9d58750dc7d240a8c35b3192d8801672200f3df3d6417695ae5e59c12cbc',
    'clang-c/FatalErrorHandler.h': 'f84ef434fbb6b57c65a56ae1de62cc606f39ea90ebf4482dbdca1d1d9c18a51f',
    'clang-c/Index.h': '410fb5817d4ec2792068346ef111fe761f6c90915940658c96dcb7ecd4fe8a5f',
    'clang-c/Platform.h': 'db1d532d5337b1e9087dcfd8fcec2e37fa257c362a26174c57fda2ae4a5e58aa',
    'clang-c/Rewrite.h': '3ce45b1fd6f750376e4d23d29455de087f69043e8c14db50ca80a9c68d7fb8c1',
    'artifact': 'libclang-19-dev=1:19.1.7-3~deb12u1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
CXTargetInfoImpl: struct, incomplete

CXTranslationUnitImpl: struct, incomplete

CXUnsavedFile: struct, 24 bytes
  Filename: c_char_p @ 0
  Contents: c_char_p @ 8
  Length: c_ulong @ 16

CXVersion: struct, 12 bytes
  Major: c_int @ 0
  Minor: c_int @ 4
  Subminor: c_int @ 8

CXIndexOptions: struct, 24 bytes, align 8, explicit
  Size: c_uint @ 0
  ThreadBackgroundPriorityForIndexing: c_ubyte @ 4
  ThreadBackgroundPriorityForEditing: c_ubyte @ 5
  ExcludeDeclarationsFromPCH: c_uint:1 @ 6.0
  DisplayDiagnostics: c_uint:1 @ 6.1
  StorePreamblesInMemory: c_uint:1 @ 6.2
  PreambleStoragePath: c_char_p @ 8
  InvocationEmissionPath: c_char_p @ 16

CXTUResourceUsageEntry: struct, 16 bytes
  kind: CXTUResourceUsageKind @ 0
  amount: c_ulong @ 8

CXTUResourceUsage: struct, 24 bytes
  data: c_void_p @ 0
  numEntries: c_uint @ 8
  entries: POINTER(CXTUResourceUsageEntry) @ 16

CXCursor: struct, 32 bytes
  kind: CXCursorKind @ 0
  xdata: c_int @ 4
  data: c_void_p * 3 @ 8

CXPlatformAvailability: struct, 72 bytes
  Platform: CXString @ 0
  Introduced: CXVersion @ 16
  Deprecated: CXVersion @ 28
  Obsoleted: CXVersion @ 40
  Unavailable: c_int @ 52
  Message: CXString @ 56

CXCursorSetImpl: struct, incomplete

CXType: struct, 24 bytes
  kind: CXTypeKind @ 0
  data: c_void_p * 2 @ 8

_CXChildVisitResult: struct, incomplete

CXToken: struct, 24 bytes
  int_data: c_uint * 4 @ 0
  ptr_data: c_void_p @ 16

CXCompletionResult: struct, 16 bytes
  CursorKind: CXCursorKind @ 0
  CompletionString: CXCompletionString @ 8

CXCodeCompleteResults: struct, 16 bytes
  Results: POINTER(CXCompletionResult) @ 0
  NumResults: c_uint @ 8

CXCursorAndRangeVisitor: struct, 16 bytes
  context: c_void_p @ 0
  visit: CFUNCTYPE(CXVisitorResult, c_void_p, CXCursor, CXSourceRange) @ 8

_CXCursorAndRangeVisitorBlock: struct, incomplete

CXIdxLoc: struct, 24 bytes
  ptr_data: c_void_p * 2 @ 0
  int_data: c_uint @ 16

CXIdxIncludedFileInfo: struct, 56 bytes
  hashLoc: CXIdxLoc @ 0
  filename: c_char_p @ 24
  file: CXFile @ 32
  isImport: c_int @ 40
  isAngled: c_int @ 44
  isModuleImport: c_int @ 48

CXIdxImportedASTFileInfo: struct, 48 bytes
  file: CXFile @ 0
  module: CXModule @ 8
  loc: CXIdxLoc @ 16
  isImplicit: c_int @ 40

CXIdxAttrInfo: struct, 64 bytes
  kind: CXIdxAttrKind @ 0
  cursor: CXCursor @ 8
  loc: CXIdxLoc @ 40

CXIdxEntityInfo: struct, 80 bytes
  kind: CXIdxEntityKind @ 0
  templateKind: CXIdxEntityCXXTemplateKind @ 4
  lang: CXIdxEntityLanguage @ 8
  name: c_char_p @ 16
  USR: c_char_p @ 24
  cursor: CXCursor @ 32
  attributes: POINTER(POINTER(CXIdxAttrInfo)) @ 64
  numAttributes: c_uint @ 72

CXIdxContainerInfo: struct, 32 bytes
  cursor: CXCursor @ 0

CXIdxIBOutletCollectionAttrInfo: struct, 72 bytes
  attrInfo: POINTER(CXIdxAttrInfo) @ 0
  objcClass: POINTER(CXIdxEntityInfo) @ 8
  classCursor: CXCursor @ 16
  classLoc: CXIdxLoc @ 48

CXIdxDeclInfo: struct, 128 bytes
  entityInfo: POINTER(CXIdxEntityInfo) @ 0
  cursor: CXCursor @ 8
  loc: CXIdxLoc @ 40
  semanticContainer: POINTER(CXIdxContainerInfo) @ 64
  lexicalContainer: POINTER(CXIdxContainerInfo) @ 72
  isRedeclaration: c_int @ 80
  isDefinition: c_int @ 84
  isContainer: c_int @ 88
  declAsContainer: POINTER(CXIdxContainerInfo) @ 96
  isImplicit: c_int @ 104
  attributes: POINTER(POINTER(CXIdxAttrInfo)) @ 112
  numAttributes: c_uint @ 120
  flags: c_uint @ 124

CXIdxObjCContainerDeclInfo: struct, 16 bytes
  declInfo: POINTER(CXIdxDeclInfo) @ 0
  kind: CXIdxObjCContainerKind @ 8

CXIdxBaseClassInfo: struct, 64 bytes
  base: POINTER(CXIdxEntityInfo) @ 0
  cursor: CXCursor @ 8
  loc: CXIdxLoc @ 40

CXIdxObjCProtocolRefInfo: struct, 64 bytes
  protocol: POINTER(CXIdxEntityInfo) @ 0
  cursor: CXCursor @ 8
  loc: CXIdxLoc @ 40

CXIdxObjCProtocolRefListInfo: struct, 16 bytes
  protocols: POINTER(POINTER(CXIdxObjCProtocolRefInfo)) @ 0
  numProtocols: c_uint @ 8

CXIdxObjCInterfaceDeclInfo: struct, 24 bytes
  containerInfo: POINTER(CXIdxObjCContainerDeclInfo) @ 0
  superInfo: POINTER(CXIdxBaseClassInfo) @ 8
  protocols: POINTER(CXIdxObjCProtocolRefListInfo) @ 16

CXIdxObjCCategoryDeclInfo: struct, 80 bytes
  containerInfo: POINTER(CXIdxObjCContainerDeclInfo) @ 0
  objcClass: POINTER(CXIdxEntityInfo) @ 8
  classCursor: CXCursor @ 16
  classLoc: CXIdxLoc @ 48
  protocols: POINTER(CXIdxObjCProtocolRefListInfo) @ 72

CXIdxObjCPropertyDeclInfo: struct, 24 bytes
  declInfo: POINTER(CXIdxDeclInfo) @ 0
  getter: POINTER(CXIdxEntityInfo) @ 8
  setter: POINTER(CXIdxEntityInfo) @ 16

CXIdxCXXClassDeclInfo: struct, 24 bytes
  declInfo: POINTER(CXIdxDeclInfo) @ 0
  bases: POINTER(POINTER(CXIdxBaseClassInfo)) @ 8
  numBases: c_uint @ 16

CXIdxEntityRefInfo: struct, 96 bytes
  kind: CXIdxEntityRefKind @ 0
  cursor: CXCursor @ 8
  loc: CXIdxLoc @ 40
  referencedEntity: POINTER(CXIdxEntityInfo) @ 64
  parentEntity: POINTER(CXIdxEntityInfo) @ 72
  container: POINTER(CXIdxContainerInfo) @ 80
  role: CXSymbolRole @ 88

IndexerCallbacks: struct, 64 bytes
  abortQuery: CFUNCTYPE(c_int, CXClientData, c_void_p) @ 0
  diagnostic: CFUNCTYPE(None, CXClientData, CXDiagnosticSet, c_void_p) @ 8
  enteredMainFile: CFUNCTYPE(CXIdxClientFile, CXClientData, CXFile, c_void_p) @ 16
  ppIncludedFile: CFUNCTYPE(CXIdxClientFile, CXClientData, POINTER(CXIdxIncludedFileInfo)) @ 24
  importedASTFile: CFUNCTYPE(CXIdxClientASTFile, CXClientData, POINTER(CXIdxImportedASTFileInfo)) @ 32
  startedTranslationUnit: CFUNCTYPE(CXIdxClientContainer, CXClientData, c_void_p) @ 40
  indexDeclaration: CFUNCTYPE(None, CXClientData, POINTER(CXIdxDeclInfo)) @ 48
  indexEntityReference: CFUNCTYPE(None, CXClientData, POINTER(CXIdxEntityRefInfo)) @ 56

CXVirtualFileOverlayImpl: struct, incomplete

CXModuleMapDescriptorImpl: struct, incomplete

CXString: struct, 16 bytes
  data: c_void_p @ 0
  private_flags: c_uint @ 8

CXStringSet: struct, 16 bytes
  Strings: POINTER(CXString) @ 0
  Count: c_uint @ 8

CXSourceLocation: struct, 24 bytes
  ptr_data: c_void_p * 2 @ 0
  int_data: c_uint @ 16

CXSourceRange: struct, 24 bytes
  ptr_data: c_void_p * 2 @ 0
  begin_int_data: c_uint @ 16
  end_int_data: c_uint @ 20

CXSourceRangeList: struct, 16 bytes
  count: c_uint @ 0
  ranges: POINTER(CXSourceRange) @ 8

CXFileUniqueID: struct, 24 bytes
  data: c_ulonglong * 3 @ 0

CXComment: struct, 16 bytes
  ASTNode: c_void_p @ 0
  TranslationUnit: CXTranslationUnit @ 8

CXAPISetImpl: struct, incomplete
"""

_enums = """
CXAvailabilityKind: c_uint
  CXAvailability_Available = 0
  CXAvailability_Deprecated = 1
  CXAvailability_NotAvailable = 2
  CXAvailability_NotAccessible = 3

CXCursor_ExceptionSpecificationKind: c_uint
  CXCursor_ExceptionSpecificationKind_None = 0
  CXCursor_ExceptionSpecificationKind_DynamicNone = 1
  CXCursor_ExceptionSpecificationKind_Dynamic = 2
  CXCursor_ExceptionSpecificationKind_MSAny = 3
  CXCursor_ExceptionSpecificationKind_BasicNoexcept = 4
  CXCursor_ExceptionSpecificationKind_ComputedNoexcept = 5
  CXCursor_ExceptionSpecificationKind_Unevaluated = 6
  CXCursor_ExceptionSpecificationKind_Uninstantiated = 7
  CXCursor_ExceptionSpecificationKind_Unparsed = 8
  CXCursor_ExceptionSpecificationKind_NoThrow = 9

CXChoice: c_uint
  CXChoice_Default = 0
  CXChoice_Enabled = 1
  CXChoice_Disabled = 2

CXGlobalOptFlags: c_uint
  CXGlobalOpt_None = 0
  CXGlobalOpt_ThreadBackgroundPriorityForIndexing = 1
  CXGlobalOpt_ThreadBackgroundPriorityForEditing = 2
  CXGlobalOpt_ThreadBackgroundPriorityForAll = 3

CXTranslationUnit_Flags: c_uint
  CXTranslationUnit_None = 0
  CXTranslationUnit_DetailedPreprocessingRecord = 1
  CXTranslationUnit_Incomplete = 2
  CXTranslationUnit_PrecompiledPreamble = 4
  CXTranslationUnit_CacheCompletionResults = 8
  CXTranslationUnit_ForSerialization = 0x10
  CXTranslationUnit_CXXChainedPCH = 0x20
  CXTranslationUnit_SkipFunctionBodies = 0x40
  CXTranslationUnit_IncludeBriefCommentsInCodeCompletion = 0x80
  CXTranslationUnit_CreatePreambleOnFirstParse = 0x100
  CXTranslationUnit_KeepGoing = 0x200
  CXTranslationUnit_SingleFileParse = 0x400
  CXTranslationUnit_LimitSkipFunctionBodiesToPreamble = 0x800
  CXTranslationUnit_IncludeAttributedTypes = 0x1000
  CXTranslationUnit_VisitImplicitAttributes = 0x2000
  CXTranslationUnit_IgnoreNonErrorsFromIncludedFiles = 0x4000
  CXTranslationUnit_RetainExcludedConditionalBlocks = 0x8000

CXSaveTranslationUnit_Flags: c_uint
  CXSaveTranslationUnit_None = 0

CXSaveError: c_uint
  CXSaveError_None = 0
  CXSaveError_Unknown = 1
  CXSaveError_TranslationErrors = 2
  CXSaveError_InvalidTU = 3

CXReparse_Flags: c_uint
  CXReparse_None = 0

CXTUResourceUsageKind: c_uint
  CXTUResourceUsage_AST = 1
  CXTUResourceUsage_Identifiers = 2
  CXTUResourceUsage_Selectors = 3
  CXTUResourceUsage_GlobalCompletionResults = 4
  CXTUResourceUsage_SourceManagerContentCache = 5
  CXTUResourceUsage_AST_SideTables = 6
  CXTUResourceUsage_SourceManager_Membuffer_Malloc = 7
  CXTUResourceUsage_SourceManager_Membuffer_MMap = 8
  CXTUResourceUsage_ExternalASTSource_Membuffer_Malloc = 9
  CXTUResourceUsage_ExternalASTSource_Membuffer_MMap = 10
  CXTUResourceUsage_Preprocessor = 11
  CXTUResourceUsage_PreprocessingRecord = 12
  CXTUResourceUsage_SourceManager_DataStructures = 13
  CXTUResourceUsage_Preprocessor_HeaderSearch = 14
  CXTUResourceUsage_MEMORY_IN_BYTES_BEGIN = 1
  CXTUResourceUsage_MEMORY_IN_BYTES_END = 14
  CXTUResourceUsage_First = 1
  CXTUResourceUsage_Last = 14

CXCursorKind: c_uint
  CXCursor_UnexposedDecl = 1
  CXCursor_StructDecl = 2
  CXCursor_UnionDecl = 3
  CXCursor_ClassDecl = 4
  CXCursor_EnumDecl = 5
  CXCursor_FieldDecl = 6
  CXCursor_EnumConstantDecl = 7
  CXCursor_FunctionDecl = 8
  CXCursor_VarDecl = 9
  CXCursor_ParmDecl = 0xa
  CXCursor_ObjCInterfaceDecl = 0xb
  CXCursor_ObjCCategoryDecl = 0xc
  CXCursor_ObjCProtocolDecl = 0xd
  CXCursor_ObjCPropertyDecl = 0xe
  CXCursor_ObjCIvarDecl = 0xf
  CXCursor_ObjCInstanceMethodDecl = 0x10
  CXCursor_ObjCClassMethodDecl = 0x11
  CXCursor_ObjCImplementationDecl = 0x12
  CXCursor_ObjCCategoryImplDecl = 0x13
  CXCursor_TypedefDecl = 0x14
  CXCursor_CXXMethod = 0x15
  CXCursor_Namespace = 0x16
  CXCursor_LinkageSpec = 0x17
  CXCursor_Constructor = 0x18
  CXCursor_Destructor = 0x19
  CXCursor_ConversionFunction = 0x1a
  CXCursor_TemplateTypeParameter = 0x1b
  CXCursor_NonTypeTemplateParameter = 0x1c
  CXCursor_TemplateTemplateParameter = 0x1d
  CXCursor_FunctionTemplate = 0x1e
  CXCursor_ClassTemplate = 0x1f
  CXCursor_ClassTemplatePartialSpecialization = 0x20
  CXCursor_NamespaceAlias = 0x21
  CXCursor_UsingDirective = 0x22
  CXCursor_UsingDeclaration = 0x23
  CXCursor_TypeAliasDecl = 0x24
  CXCursor_ObjCSynthesizeDecl = 0x25
  CXCursor_ObjCDynamicDecl = 0x26
  CXCursor_CXXAccessSpecifier = 0x27
  CXCursor_FirstDecl = 1
  CXCursor_LastDecl = 0x27
  CXCursor_FirstRef = 0x28
  CXCursor_ObjCSuperClassRef = 0x28
  CXCursor_ObjCProtocolRef = 0x29
  CXCursor_ObjCClassRef = 0x2a
  CXCursor_TypeRef = 0x2b
  CXCursor_CXXBaseSpecifier = 0x2c
  CXCursor_TemplateRef = 0x2d
  CXCursor_NamespaceRef = 0x2e
  CXCursor_MemberRef = 0x2f
  CXCursor_LabelRef = 0x30
  CXCursor_OverloadedDeclRef = 0x31
  CXCursor_VariableRef = 0x32
  CXCursor_LastRef = 0x32
  CXCursor_FirstInvalid = 0x46
  CXCursor_InvalidFile = 0x46
  CXCursor_NoDeclFound = 0x47
  CXCursor_NotImplemented = 0x48
  CXCursor_InvalidCode = 0x49
  CXCursor_LastInvalid = 0x49
  CXCursor_FirstExpr = 0x64
  CXCursor_UnexposedExpr = 0x64
  CXCursor_DeclRefExpr = 0x65
  CXCursor_MemberRefExpr = 0x66
  CXCursor_CallExpr = 0x67
  CXCursor_ObjCMessageExpr = 0x68
  CXCursor_BlockExpr = 0x69
  CXCursor_IntegerLiteral = 0x6a
  CXCursor_FloatingLiteral = 0x6b
  CXCursor_ImaginaryLiteral = 0x6c
  CXCursor_StringLiteral = 0x6d
  CXCursor_CharacterLiteral = 0x6e
  CXCursor_ParenExpr = 0x6f
  CXCursor_UnaryOperator = 0x70
  CXCursor_ArraySubscriptExpr = 0x71
  CXCursor_BinaryOperator = 0x72
  CXCursor_CompoundAssignOperator = 0x73
  CXCursor_ConditionalOperator = 0x74
  CXCursor_CStyleCastExpr = 0x75
  CXCursor_CompoundLiteralExpr = 0x76
  CXCursor_InitListExpr = 0x77
  CXCursor_AddrLabelExpr = 0x78
  CXCursor_StmtExpr = 0x79
  CXCursor_GenericSelectionExpr = 0x7a
  CXCursor_GNUNullExpr = 0x7b
  CXCursor_CXXStaticCastExpr = 0x7c
  CXCursor_CXXDynamicCastExpr = 0x7d
  CXCursor_CXXReinterpretCastExpr = 0x7e
  CXCursor_CXXConstCastExpr = 0x7f
  CXCursor_CXXFunctionalCastExpr = 0x80
  CXCursor_CXXTypeidExpr = 0x81
  CXCursor_CXXBoolLiteralExpr = 0x82
  CXCursor_CXXNullPtrLiteralExpr = 0x83
  CXCursor_CXXThisExpr = 0x84
  CXCursor_CXXThrowExpr = 0x85
  CXCursor_CXXNewExpr = 0x86
  CXCursor_CXXDeleteExpr = 0x87
  CXCursor_UnaryExpr = 0x88
  CXCursor_ObjCStringLiteral = 0x89
  CXCursor_ObjCEncodeExpr = 0x8a
  CXCursor_ObjCSelectorExpr = 0x8b
  CXCursor_ObjCProtocolExpr = 0x8c
  CXCursor_ObjCBridgedCastExpr = 0x8d
  CXCursor_PackExpansionExpr = 0x8e
  CXCursor_SizeOfPackExpr = 0x8f
  CXCursor_LambdaExpr = 0x90
  CXCursor_ObjCBoolLiteralExpr = 0x91
  CXCursor_ObjCSelfExpr = 0x92
  CXCursor_ArraySectionExpr = 0x93
  CXCursor_ObjCAvailabilityCheckExpr = 0x94
  CXCursor_FixedPointLiteral = 0x95
  CXCursor_OMPArrayShapingExpr = 0x96
  CXCursor_OMPIteratorExpr = 0x97
  CXCursor_CXXAddrspaceCastExpr = 0x98
  CXCursor_ConceptSpecializationExpr = 0x99
  CXCursor_RequiresExpr = 0x9a
  CXCursor_CXXParenListInitExpr = 0x9b
  CXCursor_PackIndexingExpr = 0x9c
  CXCursor_LastExpr = 0x9c
  CXCursor_FirstStmt = 0xc8
  CXCursor_UnexposedStmt = 0xc8
  CXCursor_LabelStmt = 0xc9
  CXCursor_CompoundStmt = 0xca
  CXCursor_CaseStmt = 0xcb
  CXCursor_DefaultStmt = 0xcc
  CXCursor_IfStmt = 0xcd
  CXCursor_SwitchStmt = 0xce
  CXCursor_WhileStmt = 0xcf
  CXCursor_DoStmt = 0xd0
  CXCursor_ForStmt = 0xd1
  CXCursor_GotoStmt = 0xd2
  CXCursor_IndirectGotoStmt = 0xd3
  CXCursor_ContinueStmt = 0xd4
  CXCursor_BreakStmt = 0xd5
  CXCursor_ReturnStmt = 0xd6
  CXCursor_GCCAsmStmt = 0xd7
  CXCursor_AsmStmt = 0xd7
  CXCursor_ObjCAtTryStmt = 0xd8
  CXCursor_ObjCAtCatchStmt = 0xd9
  CXCursor_ObjCAtFinallyStmt = 0xda
  CXCursor_ObjCAtThrowStmt = 0xdb
  CXCursor_ObjCAtSynchronizedStmt = 0xdc
  CXCursor_ObjCAutoreleasePoolStmt = 0xdd
  CXCursor_ObjCForCollectionStmt = 0xde
  CXCursor_CXXCatchStmt = 0xdf
  CXCursor_CXXTryStmt = 0xe0
  CXCursor_CXXForRangeStmt = 0xe1
  CXCursor_SEHTryStmt = 0xe2
  CXCursor_SEHExceptStmt = 0xe3
  CXCursor_SEHFinallyStmt = 0xe4
  CXCursor_MSAsmStmt = 0xe5
  CXCursor_NullStmt = 0xe6
  CXCursor_DeclStmt = 0xe7
  CXCursor_OMPParallelDirective = 0xe8
  CXCursor_OMPSimdDirective = 0xe9
  CXCursor_OMPForDirective = 0xea
  CXCursor_OMPSectionsDirective = 0xeb
  CXCursor_OMPSectionDirective = 0xec
  CXCursor_OMPSingleDirective = 0xed
  CXCursor_OMPParallelForDirective = 0xee
  CXCursor_OMPParallelSectionsDirective = 0xef
  CXCursor_OMPTaskDirective = 0xf0
  CXCursor_OMPMasterDirective = 0xf1
  CXCursor_OMPCriticalDirective = 0xf2
  CXCursor_OMPTaskyieldDirective = 0xf3
  CXCursor_OMPBarrierDirective = 0xf4
  CXCursor_OMPTaskwaitDirective = 0xf5
  CXCursor_OMPFlushDirective = 0xf6
  CXCursor_SEHLeaveStmt = 0xf7
  CXCursor_OMPOrderedDirective = 0xf8
  CXCursor_OMPAtomicDirective = 0xf9
  CXCursor_OMPForSimdDirective = 0xfa
  CXCursor_OMPParallelForSimdDirective = 0xfb
  CXCursor_OMPTargetDirective = 0xfc
  CXCursor_OMPTeamsDirective = 0xfd
  CXCursor_OMPTaskgroupDirective = 0xfe
  CXCursor_OMPCancellationPointDirective = 0xff
  CXCursor_OMPCancelDirective = 0x100
  CXCursor_OMPTargetDataDirective = 0x101
  CXCursor_OMPTaskLoopDirective = 0x102
  CXCursor_OMPTaskLoopSimdDirective = 0x103
  CXCursor_OMPDistributeDirective = 0x104
  CXCursor_OMPTargetEnterDataDirective = 0x105
  CXCursor_OMPTargetExitDataDirective = 0x106
  CXCursor_OMPTargetParallelDirective = 0x107
  CXCursor_OMPTargetParallelForDirective = 0x108
  CXCursor_OMPTargetUpdateDirective = 0x109
  CXCursor_OMPDistributeParallelForDirective = 0x10a
  CXCursor_OMPDistributeParallelForSimdDirective = 0x10b
  CXCursor_OMPDistributeSimdDirective = 0x10c
  CXCursor_OMPTargetParallelForSimdDirective = 0x10d
  CXCursor_OMPTargetSimdDirective = 0x10e
  CXCursor_OMPTeamsDistributeDirective = 0x10f
  CXCursor_OMPTeamsDistributeSimdDirective = 0x110
  CXCursor_OMPTeamsDistributeParallelForSimdDirective = 0x111
  CXCursor_OMPTeamsDistributeParallelForDirective = 0x112
  CXCursor_OMPTargetTeamsDirective = 0x113
  CXCursor_OMPTargetTeamsDistributeDirective = 0x114
  CXCursor_OMPTargetTeamsDistributeParallelForDirective = 0x115
  CXCursor_OMPTargetTeamsDistributeParallelForSimdDirective = 0x116
  CXCursor_OMPTargetTeamsDistributeSimdDirective = 0x117
  CXCursor_BuiltinBitCastExpr = 0x118
  CXCursor_OMPMasterTaskLoopDirective = 0x119
  CXCursor_OMPParallelMasterTaskLoopDirective = 0x11a
  CXCursor_OMPMasterTaskLoopSimdDirective = 0x11b
  CXCursor_OMPParallelMasterTaskLoopSimdDirective = 0x11c
  CXCursor_OMPParallelMasterDirective = 0x11d
  CXCursor_OMPDepobjDirective = 0x11e
  CXCursor_OMPScanDirective = 0x11f
  CXCursor_OMPTileDirective = 0x120
  CXCursor_OMPCanonicalLoop = 0x121
  CXCursor_OMPInteropDirective = 0x122
  CXCursor_OMPDispatchDirective = 0x123
  CXCursor_OMPMaskedDirective = 0x124
  CXCursor_OMPUnrollDirective = 0x125
  CXCursor_OMPMetaDirective = 0x126
  CXCursor_OMPGenericLoopDirective = 0x127
  CXCursor_OMPTeamsGenericLoopDirective = 0x128
  CXCursor_OMPTargetTeamsGenericLoopDirective = 0x129
  CXCursor_OMPParallelGenericLoopDirective = 0x12a
  CXCursor_OMPTargetParallelGenericLoopDirective = 0x12b
  CXCursor_OMPParallelMaskedDirective = 0x12c
  CXCursor_OMPMaskedTaskLoopDirective = 0x12d
  CXCursor_OMPMaskedTaskLoopSimdDirective = 0x12e
  CXCursor_OMPParallelMaskedTaskLoopDirective = 0x12f
  CXCursor_OMPParallelMaskedTaskLoopSimdDirective = 0x130
  CXCursor_OMPErrorDirective = 0x131
  CXCursor_OMPScopeDirective = 0x132
  CXCursor_OMPReverseDirective = 0x133
  CXCursor_OMPInterchangeDirective = 0x134
  CXCursor_OpenACCComputeConstruct = 0x140
  CXCursor_OpenACCLoopConstruct = 0x141
  CXCursor_LastStmt = 0x141
  CXCursor_TranslationUnit = 0x15e
  CXCursor_FirstAttr = 0x190
  CXCursor_UnexposedAttr = 0x190
  CXCursor_IBActionAttr = 0x191
  CXCursor_IBOutletAttr = 0x192
  CXCursor_IBOutletCollectionAttr = 0x193
  CXCursor_CXXFinalAttr = 0x194
  CXCursor_CXXOverrideAttr = 0x195
  CXCursor_AnnotateAttr = 0x196
  CXCursor_AsmLabelAttr = 0x197
  CXCursor_PackedAttr = 0x198
  CXCursor_PureAttr = 0x199
  CXCursor_ConstAttr = 0x19a
  CXCursor_NoDuplicateAttr = 0x19b
  CXCursor_CUDAConstantAttr = 0x19c
  CXCursor_CUDADeviceAttr = 0x19d
  CXCursor_CUDAGlobalAttr = 0x19e
  CXCursor_CUDAHostAttr = 0x19f
  CXCursor_CUDASharedAttr = 0x1a0
  CXCursor_VisibilityAttr = 0x1a1
  CXCursor_DLLExport = 0x1a2
  CXCursor_DLLImport = 0x1a3
  CXCursor_NSReturnsRetained = 0x1a4
  CXCursor_NSReturnsNotRetained = 0x1a5
  CXCursor_NSReturnsAutoreleased = 0x1a6
  CXCursor_NSConsumesSelf = 0x1a7
  CXCursor_NSConsumed = 0x1a8
  CXCursor_ObjCException = 0x1a9
  CXCursor_ObjCNSObject = 0x1aa
  CXCursor_ObjCIndependentClass = 0x1ab
  CXCursor_ObjCPreciseLifetime = 0x1ac
  CXCursor_ObjCReturnsInnerPointer = 0x1ad
  CXCursor_ObjCRequiresSuper = 0x1ae
  CXCursor_ObjCRootClass = 0x1af
  CXCursor_ObjCSubclassingRestricted = 0x1b0
  CXCursor_ObjCExplicitProtocolImpl = 0x1b1
  CXCursor_ObjCDesignatedInitializer = 0x1b2
  CXCursor_ObjCRuntimeVisible = 0x1b3
  CXCursor_ObjCBoxable = 0x1b4
  CXCursor_FlagEnum = 0x1b5
  CXCursor_ConvergentAttr = 0x1b6
  CXCursor_WarnUnusedAttr = 0x1b7
  CXCursor_WarnUnusedResultAttr = 0x1b8
  CXCursor_AlignedAttr = 0x1b9
  CXCursor_LastAttr = 0x1b9
  CXCursor_PreprocessingDirective = 0x1f4
  CXCursor_MacroDefinition = 0x1f5
  CXCursor_MacroExpansion = 0x1f6
  CXCursor_MacroInstantiation = 0x1f6
  CXCursor_InclusionDirective = 0x1f7
  CXCursor_FirstPreprocessing = 0x1f4
  CXCursor_LastPreprocessing = 0x1f7
  CXCursor_ModuleImportDecl = 0x258
  CXCursor_TypeAliasTemplateDecl = 0x259
  CXCursor_StaticAssert = 0x25a
  CXCursor_FriendDecl = 0x25b
  CXCursor_ConceptDecl = 0x25c
  CXCursor_FirstExtraDecl = 0x258
  CXCursor_LastExtraDecl = 0x25c
  CXCursor_OverloadCandidate = 0x2bc

CXLinkageKind: c_uint
  CXLinkage_Invalid = 0
  CXLinkage_NoLinkage = 1
  CXLinkage_Internal = 2
  CXLinkage_UniqueExternal = 3
  CXLinkage_External = 4

CXVisibilityKind: c_uint
  CXVisibility_Invalid = 0
  CXVisibility_Hidden = 1
  CXVisibility_Protected = 2
  CXVisibility_Default = 3

CXLanguageKind: c_uint
  CXLanguage_Invalid = 0
  CXLanguage_C = 1
  CXLanguage_ObjC = 2
  CXLanguage_CPlusPlus = 3

CXTLSKind: c_uint
  CXTLS_None = 0
  CXTLS_Dynamic = 1
  CXTLS_Static = 2

CXTypeKind: c_uint
  CXType_Invalid = 0
  CXType_Unexposed = 1
  CXType_Void = 2
  CXType_Bool = 3
  CXType_Char_U = 4
  CXType_UChar = 5
  CXType_Char16 = 6
  CXType_Char32 = 7
  CXType_UShort = 8
  CXType_UInt = 9
  CXType_ULong = 10
  CXType_ULongLong = 11
  CXType_UInt128 = 12
  CXType_Char_S = 13
  CXType_SChar = 14
  CXType_WChar = 15
  CXType_Short = 16
  CXType_Int = 17
  CXType_Long = 18
  CXType_LongLong = 19
  CXType_Int128 = 20
  CXType_Float = 21
  CXType_Double = 22
  CXType_LongDouble = 23
  CXType_NullPtr = 24
  CXType_Overload = 25
  CXType_Dependent = 26
  CXType_ObjCId = 27
  CXType_ObjCClass = 28
  CXType_ObjCSel = 29
  CXType_Float128 = 30
  CXType_Half = 31
  CXType_Float16 = 32
  CXType_ShortAccum = 33
  CXType_Accum = 34
  CXType_LongAccum = 35
  CXType_UShortAccum = 36
  CXType_UAccum = 37
  CXType_ULongAccum = 38
  CXType_BFloat16 = 39
  CXType_Ibm128 = 40
  CXType_FirstBuiltin = 2
  CXType_LastBuiltin = 40
  CXType_Complex = 100
  CXType_Pointer = 101
  CXType_BlockPointer = 102
  CXType_LValueReference = 103
  CXType_RValueReference = 104
  CXType_Record = 105
  CXType_Enum = 106
  CXType_Typedef = 107
  CXType_ObjCInterface = 108
  CXType_ObjCObjectPointer = 109
  CXType_FunctionNoProto = 110
  CXType_FunctionProto = 111
  CXType_ConstantArray = 112
  CXType_Vector = 113
  CXType_IncompleteArray = 114
  CXType_VariableArray = 115
  CXType_DependentSizedArray = 116
  CXType_MemberPointer = 117
  CXType_Auto = 118
  CXType_Elaborated = 119
  CXType_Pipe = 120
  CXType_OCLImage1dRO = 121
  CXType_OCLImage1dArrayRO = 122
  CXType_OCLImage1dBufferRO = 123
  CXType_OCLImage2dRO = 124
  CXType_OCLImage2dArrayRO = 125
  CXType_OCLImage2dDepthRO = 126
  CXType_OCLImage2dArrayDepthRO = 127
  CXType_OCLImage2dMSAARO = 128
  CXType_OCLImage2dArrayMSAARO = 129
  CXType_OCLImage2dMSAADepthRO = 130
  CXType_OCLImage2dArrayMSAADepthRO = 131
  CXType_OCLImage3dRO = 132
  CXType_OCLImage1dWO = 133
  CXType_OCLImage1dArrayWO = 134
  CXType_OCLImage1dBufferWO = 135
  CXType_OCLImage2dWO = 136
  CXType_OCLImage2dArrayWO = 137
  CXType_OCLImage2dDepthWO = 138
  CXType_OCLImage2dArrayDepthWO = 139
  CXType_OCLImage2dMSAAWO = 140
  CXType_OCLImage2dArrayMSAAWO = 141
  CXType_OCLImage2dMSAADepthWO = 142
  CXType_OCLImage2dArrayMSAADepthWO = 143
  CXType_OCLImage3dWO = 144
  CXType_OCLImage1dRW = 145
  CXType_OCLImage1dArrayRW = 146
  CXType_OCLImage1dBufferRW = 147
  CXType_OCLImage2dRW = 148
  CXType_OCLImage2dArrayRW = 149
  CXType_OCLImage2dDepthRW = 150
  CXType_OCLImage2dArrayDepthRW = 151
  CXType_OCLImage2dMSAARW = 152
  CXType_OCLImage2dArrayMSAARW = 153
  CXType_OCLImage2dMSAADepthRW = 154
  CXType_OCLImage2dArrayMSAADepthRW = 155
  CXType_OCLImage3dRW = 156
  CXType_OCLSampler = 157
  CXType_OCLEvent = 158
  CXType_OCLQueue = 159
  CXType_OCLReserveID = 160
  CXType_ObjCObject = 161
  CXType_ObjCTypeParam = 162
  CXType_Attributed = 163
  CXType_OCLIntelSubgroupAVCMcePayload = 164
  CXType_OCLIntelSubgroupAVCImePayload = 165
  CXType_OCLIntelSubgroupAVCRefPayload = 166
  CXType_OCLIntelSubgroupAVCSicPayload = 167
  CXType_OCLIntelSubgroupAVCMceResult = 168
  CXType_OCLIntelSubgroupAVCImeResult = 169
  CXType_OCLIntelSubgroupAVCRefResult = 170
  CXType_OCLIntelSubgroupAVCSicResult = 171
  CXType_OCLIntelSubgroupAVCImeResultSingleReferenceStreamout = 172
  CXType_OCLIntelSubgroupAVCImeResultDualReferenceStreamout = 173
  CXType_OCLIntelSubgroupAVCImeSingleReferenceStreamin = 174
  CXType_OCLIntelSubgroupAVCImeDualReferenceStreamin = 175
  CXType_OCLIntelSubgroupAVCImeResultSingleRefStreamout = 172
  CXType_OCLIntelSubgroupAVCImeResultDualRefStreamout = 173
  CXType_OCLIntelSubgroupAVCImeSingleRefStreamin = 174
  CXType_OCLIntelSubgroupAVCImeDualRefStreamin = 175
  CXType_ExtVector = 176
  CXType_Atomic = 177
  CXType_BTFTagAttributed = 178

CXCallingConv: c_uint
  CXCallingConv_Default = 0
  CXCallingConv_C = 1
  CXCallingConv_X86StdCall = 2
  CXCallingConv_X86FastCall = 3
  CXCallingConv_X86ThisCall = 4
  CXCallingConv_X86Pascal = 5
  CXCallingConv_AAPCS = 6
  CXCallingConv_AAPCS_VFP = 7
  CXCallingConv_X86RegCall = 8
  CXCallingConv_IntelOclBicc = 9
  CXCallingConv_Win64 = 10
  CXCallingConv_X86_64Win64 = 10
  CXCallingConv_X86_64SysV = 11
  CXCallingConv_X86VectorCall = 12
  CXCallingConv_Swift = 13
  CXCallingConv_PreserveMost = 14
  CXCallingConv_PreserveAll = 15
  CXCallingConv_AArch64VectorCall = 16
  CXCallingConv_SwiftAsync = 17
  CXCallingConv_AArch64SVEPCS = 18
  CXCallingConv_M68kRTD = 19
  CXCallingConv_PreserveNone = 20
  CXCallingConv_RISCVVectorCall = 21
  CXCallingConv_Invalid = 100
  CXCallingConv_Unexposed = 200

CXTemplateArgumentKind: c_uint
  CXTemplateArgumentKind_Null = 0
  CXTemplateArgumentKind_Type = 1
  CXTemplateArgumentKind_Declaration = 2
  CXTemplateArgumentKind_NullPtr = 3
  CXTemplateArgumentKind_Integral = 4
  CXTemplateArgumentKind_Template = 5
  CXTemplateArgumentKind_TemplateExpansion = 6
  CXTemplateArgumentKind_Expression = 7
  CXTemplateArgumentKind_Pack = 8
  CXTemplateArgumentKind_Invalid = 9

CXTypeNullabilityKind: c_uint
  CXTypeNullability_NonNull = 0
  CXTypeNullability_Nullable = 1
  CXTypeNullability_Unspecified = 2
  CXTypeNullability_Invalid = 3
  CXTypeNullability_NullableResult = 4

CXTypeLayoutError: c_int
  CXTypeLayoutError_Invalid = -1
  CXTypeLayoutError_Incomplete = -2
  CXTypeLayoutError_Dependent = -3
  CXTypeLayoutError_NotConstantSize = -4
  CXTypeLayoutError_InvalidFieldName = -5
  CXTypeLayoutError_Undeduced = -6

CXRefQualifierKind: c_uint
  CXRefQualifier_None = 0
  CXRefQualifier_LValue = 1
  CXRefQualifier_RValue = 2

CX_CXXAccessSpecifier: c_uint
  CX_CXXInvalidAccessSpecifier = 0
  CX_CXXPublic = 1
  CX_CXXProtected = 2
  CX_CXXPrivate = 3

CX_StorageClass: c_uint
  CX_SC_Invalid = 0
  CX_SC_None = 1
  CX_SC_Extern = 2
  CX_SC_Static = 3
  CX_SC_PrivateExtern = 4
  CX_SC_OpenCLWorkGroupLocal = 5
  CX_SC_Auto = 6
  CX_SC_Register = 7

CX_BinaryOperatorKind: c_uint
  CX_BO_Invalid = 0
  CX_BO_PtrMemD = 1
  CX_BO_PtrMemI = 2
  CX_BO_Mul = 3
  CX_BO_Div = 4
  CX_BO_Rem = 5
  CX_BO_Add = 6
  CX_BO_Sub = 7
  CX_BO_Shl = 8
  CX_BO_Shr = 9
  CX_BO_Cmp = 10
  CX_BO_LT = 11
  CX_BO_GT = 12
  CX_BO_LE = 13
  CX_BO_GE = 14
  CX_BO_EQ = 15
  CX_BO_NE = 16
  CX_BO_And = 17
  CX_BO_Xor = 18
  CX_BO_Or = 19
  CX_BO_LAnd = 20
  CX_BO_LOr = 21
  CX_BO_Assign = 22
  CX_BO_MulAssign = 23
  CX_BO_DivAssign = 24
  CX_BO_RemAssign = 25
  CX_BO_AddAssign = 26
  CX_BO_SubAssign = 27
  CX_BO_ShlAssign = 28
  CX_BO_ShrAssign = 29
  CX_BO_AndAssign = 30
  CX_BO_XorAssign = 31
  CX_BO_OrAssign = 32
  CX_BO_Comma = 33
  CX_BO_LAST = 33

CXChildVisitResult: c_uint
  CXChildVisit_Break = 0
  CXChildVisit_Continue = 1
  CXChildVisit_Recurse = 2

CXPrintingPolicyProperty: c_uint
  CXPrintingPolicy_Indentation = 0
  CXPrintingPolicy_SuppressSpecifiers = 1
  CXPrintingPolicy_SuppressTagKeyword = 2
  CXPrintingPolicy_IncludeTagDefinition = 3
  CXPrintingPolicy_SuppressScope = 4
  CXPrintingPolicy_SuppressUnwrittenScope = 5
  CXPrintingPolicy_SuppressInitializers = 6
  CXPrintingPolicy_ConstantArraySizeAsWritten = 7
  CXPrintingPolicy_AnonymousTagLocations = 8
  CXPrintingPolicy_SuppressStrongLifetime = 9
  CXPrintingPolicy_SuppressLifetimeQualifiers = 10
  CXPrintingPolicy_SuppressTemplateArgsInCXXConstructors = 11
  CXPrintingPolicy_Bool = 12
  CXPrintingPolicy_Restrict = 13
  CXPrintingPolicy_Alignof = 14
  CXPrintingPolicy_UnderscoreAlignof = 15
  CXPrintingPolicy_UseVoidForZeroParams = 16
  CXPrintingPolicy_TerseOutput = 17
  CXPrintingPolicy_PolishForDeclaration = 18
  CXPrintingPolicy_Half = 19
  CXPrintingPolicy_MSWChar = 20
  CXPrintingPolicy_IncludeNewlines = 21
  CXPrintingPolicy_MSVCFormatting = 22
  CXPrintingPolicy_ConstantsAsWritten = 23
  CXPrintingPolicy_SuppressImplicitBase = 24
  CXPrintingPolicy_FullyQualifiedName = 25
  CXPrintingPolicy_LastProperty = 25

CXObjCPropertyAttrKind: c_uint
  CXObjCPropertyAttr_noattr = 0
  CXObjCPropertyAttr_readonly = 1
  CXObjCPropertyAttr_getter = 2
  CXObjCPropertyAttr_assign = 4
  CXObjCPropertyAttr_readwrite = 8
  CXObjCPropertyAttr_retain = 0x10
  CXObjCPropertyAttr_copy = 0x20
  CXObjCPropertyAttr_nonatomic = 0x40
  CXObjCPropertyAttr_setter = 0x80
  CXObjCPropertyAttr_atomic = 0x100
  CXObjCPropertyAttr_weak = 0x200
  CXObjCPropertyAttr_strong = 0x400
  CXObjCPropertyAttr_unsafe_unretained = 0x800
  CXObjCPropertyAttr_class = 0x1000

CXObjCDeclQualifierKind: c_uint
  CXObjCDeclQualifier_None = 0
  CXObjCDeclQualifier_In = 1
  CXObjCDeclQualifier_Inout = 2
  CXObjCDeclQualifier_Out = 4
  CXObjCDeclQualifier_Bycopy = 8
  CXObjCDeclQualifier_Byref = 0x10
  CXObjCDeclQualifier_Oneway = 0x20

CXNameRefFlags: c_uint
  CXNameRange_WantQualifier = 1
  CXNameRange_WantTemplateArgs = 2
  CXNameRange_WantSinglePiece = 4

CXTokenKind: c_uint
  CXToken_Punctuation = 0
  CXToken_Keyword = 1
  CXToken_Identifier = 2
  CXToken_Literal = 3
  CXToken_Comment = 4

CXCompletionChunkKind: c_uint
  CXCompletionChunk_Optional = 0
  CXCompletionChunk_TypedText = 1
  CXCompletionChunk_Text = 2
  CXCompletionChunk_Placeholder = 3
  CXCompletionChunk_Informative = 4
  CXCompletionChunk_CurrentParameter = 5
  CXCompletionChunk_LeftParen = 6
  CXCompletionChunk_RightParen = 7
  CXCompletionChunk_LeftBracket = 8
  CXCompletionChunk_RightBracket = 9
  CXCompletionChunk_LeftBrace = 10
  CXCompletionChunk_RightBrace = 11
  CXCompletionChunk_LeftAngle = 12
  CXCompletionChunk_RightAngle = 13
  CXCompletionChunk_Comma = 14
  CXCompletionChunk_ResultType = 15
  CXCompletionChunk_Colon = 16
  CXCompletionChunk_SemiColon = 17
  CXCompletionChunk_Equal = 18
  CXCompletionChunk_HorizontalSpace = 19
  CXCompletionChunk_VerticalSpace = 20

CXCodeComplete_Flags: c_uint
  CXCodeComplete_IncludeMacros = 1
  CXCodeComplete_IncludeCodePatterns = 2
  CXCodeComplete_IncludeBriefComments = 4
  CXCodeComplete_SkipPreamble = 8
  CXCodeComplete_IncludeCompletionsWithFixIts = 0x10

CXCompletionContext: c_uint
  CXCompletionContext_Unexposed = 0
  CXCompletionContext_AnyType = 1
  CXCompletionContext_AnyValue = 2
  CXCompletionContext_ObjCObjectValue = 4
  CXCompletionContext_ObjCSelectorValue = 8
  CXCompletionContext_CXXClassTypeValue = 16
  CXCompletionContext_DotMemberAccess = 32
  CXCompletionContext_ArrowMemberAccess = 64
  CXCompletionContext_ObjCPropertyAccess = 128
  CXCompletionContext_EnumTag = 256
  CXCompletionContext_UnionTag = 512
  CXCompletionContext_StructTag = 1024
  CXCompletionContext_ClassTag = 2048
  CXCompletionContext_Namespace = 4096
  CXCompletionContext_NestedNameSpecifier = 8192
  CXCompletionContext_ObjCInterface = 16384
  CXCompletionContext_ObjCProtocol = 32768
  CXCompletionContext_ObjCCategory = 65536
  CXCompletionContext_ObjCInstanceMessage = 131072
  CXCompletionContext_ObjCClassMessage = 262144
  CXCompletionContext_ObjCSelectorName = 524288
  CXCompletionContext_MacroName = 1048576
  CXCompletionContext_NaturalLanguage = 2097152
  CXCompletionContext_IncludedFile = 4194304
  CXCompletionContext_Unknown = 8388607

CXEvalResultKind: c_uint
  CXEval_Int = 1
  CXEval_Float = 2
  CXEval_ObjCStrLiteral = 3
  CXEval_StrLiteral = 4
  CXEval_CFStr = 5
  CXEval_Other = 6
  CXEval_UnExposed = 0

CXVisitorResult: c_uint
  CXVisit_Break = 0
  CXVisit_Continue = 1

CXResult: c_uint
  CXResult_Success = 0
  CXResult_Invalid = 1
  CXResult_VisitBreak = 2

CXIdxEntityKind: c_uint
  CXIdxEntity_Unexposed = 0
  CXIdxEntity_Typedef = 1
  CXIdxEntity_Function = 2
  CXIdxEntity_Variable = 3
  CXIdxEntity_Field = 4
  CXIdxEntity_EnumConstant = 5
  CXIdxEntity_ObjCClass = 6
  CXIdxEntity_ObjCProtocol = 7
  CXIdxEntity_ObjCCategory = 8
  CXIdxEntity_ObjCInstanceMethod = 9
  CXIdxEntity_ObjCClassMethod = 10
  CXIdxEntity_ObjCProperty = 11
  CXIdxEntity_ObjCIvar = 12
  CXIdxEntity_Enum = 13
  CXIdxEntity_Struct = 14
  CXIdxEntity_Union = 15
  CXIdxEntity_CXXClass = 16
  CXIdxEntity_CXXNamespace = 17
  CXIdxEntity_CXXNamespaceAlias = 18
  CXIdxEntity_CXXStaticVariable = 19
  CXIdxEntity_CXXStaticMethod = 20
  CXIdxEntity_CXXInstanceMethod = 21
  CXIdxEntity_CXXConstructor = 22
  CXIdxEntity_CXXDestructor = 23
  CXIdxEntity_CXXConversionFunction = 24
  CXIdxEntity_CXXTypeAlias = 25
  CXIdxEntity_CXXInterface = 26
  CXIdxEntity_CXXConcept = 27

CXIdxEntityLanguage: c_uint
  CXIdxEntityLang_None = 0
  CXIdxEntityLang_C = 1
  CXIdxEntityLang_ObjC = 2
  CXIdxEntityLang_CXX = 3
  CXIdxEntityLang_Swift = 4

CXIdxEntityCXXTemplateKind: c_uint
  CXIdxEntity_NonTemplate = 0
  CXIdxEntity_Template = 1
  CXIdxEntity_TemplatePartialSpecialization = 2
  CXIdxEntity_TemplateSpecialization = 3

CXIdxAttrKind: c_uint
  CXIdxAttr_Unexposed = 0
  CXIdxAttr_IBAction = 1
  CXIdxAttr_IBOutlet = 2
  CXIdxAttr_IBOutletCollection = 3

CXIdxDeclInfoFlags: c_uint
  CXIdxDeclFlag_Skipped = 1

CXIdxObjCContainerKind: c_uint
  CXIdxObjCContainer_ForwardRef = 0
  CXIdxObjCContainer_Interface = 1
  CXIdxObjCContainer_Implementation = 2

CXIdxEntityRefKind: c_uint
  CXIdxEntityRef_Direct = 1
  CXIdxEntityRef_Implicit = 2

CXSymbolRole: c_uint
  CXSymbolRole_None = 0
  CXSymbolRole_Declaration = 1
  CXSymbolRole_Definition = 2
  CXSymbolRole_Reference = 4
  CXSymbolRole_Read = 8
  CXSymbolRole_Write = 16
  CXSymbolRole_Call = 32
  CXSymbolRole_Dynamic = 64
  CXSymbolRole_AddressOf = 128
  CXSymbolRole_Implicit = 256

CXIndexOptFlags: c_uint
  CXIndexOpt_None = 0
  CXIndexOpt_SuppressRedundantRefs = 1
  CXIndexOpt_IndexFunctionLocalSymbols = 2
  CXIndexOpt_IndexImplicitTemplateInstantiations = 4
  CXIndexOpt_SuppressWarnings = 8
  CXIndexOpt_SkipParsedBodiesInSession = 0x10

CXBinaryOperatorKind: c_uint
  CXBinaryOperator_Invalid = 0
  CXBinaryOperator_PtrMemD = 1
  CXBinaryOperator_PtrMemI = 2
  CXBinaryOperator_Mul = 3
  CXBinaryOperator_Div = 4
  CXBinaryOperator_Rem = 5
  CXBinaryOperator_Add = 6
  CXBinaryOperator_Sub = 7
  CXBinaryOperator_Shl = 8
  CXBinaryOperator_Shr = 9
  CXBinaryOperator_Cmp = 10
  CXBinaryOperator_LT = 11
  CXBinaryOperator_GT = 12
  CXBinaryOperator_LE = 13
  CXBinaryOperator_GE = 14
  CXBinaryOperator_EQ = 15
  CXBinaryOperator_NE = 16
  CXBinaryOperator_And = 17
  CXBinaryOperator_Xor = 18
  CXBinaryOperator_Or = 19
  CXBinaryOperator_LAnd = 20
  CXBinaryOperator_LOr = 21
  CXBinaryOperator_Assign = 22
  CXBinaryOperator_MulAssign = 23
  CXBinaryOperator_DivAssign = 24
  CXBinaryOperator_RemAssign = 25
  CXBinaryOperator_AddAssign = 26
  CXBinaryOperator_SubAssign = 27
  CXBinaryOperator_ShlAssign = 28
  CXBinaryOperator_ShrAssign = 29
  CXBinaryOperator_AndAssign = 30
  CXBinaryOperator_XorAssign = 31
  CXBinaryOperator_OrAssign = 32
  CXBinaryOperator_Comma = 33

CXUnaryOperatorKind: c_uint
  CXUnaryOperator_Invalid = 0
  CXUnaryOperator_PostInc = 1
  CXUnaryOperator_PostDec = 2
  CXUnaryOperator_PreInc = 3
  CXUnaryOperator_PreDec = 4
  CXUnaryOperator_AddrOf = 5
  CXUnaryOperator_Deref = 6
  CXUnaryOperator_Plus = 7
  CXUnaryOperator_Minus = 8
  CXUnaryOperator_Not = 9
  CXUnaryOperator_LNot = 10
  CXUnaryOperator_Real = 11
  CXUnaryOperator_Imag = 12
  CXUnaryOperator_Extension = 13
  CXUnaryOperator_Coawait = 14

CXErrorCode: c_uint
  CXError_Success = 0
  CXError_Failure = 1
  CXError_Crashed = 2
  CXError_InvalidArguments = 3
  CXError_ASTReadError = 4

CXDiagnosticSeverity: c_uint
  CXDiagnostic_Ignored = 0
  CXDiagnostic_Note = 1
  CXDiagnostic_Warning = 2
  CXDiagnostic_Error = 3
  CXDiagnostic_Fatal = 4

CXLoadDiag_Error: c_uint
  CXLoadDiag_None = 0
  CXLoadDiag_Unknown = 1
  CXLoadDiag_CannotLoad = 2
  CXLoadDiag_InvalidFile = 3

CXDiagnosticDisplayOptions: c_uint
  CXDiagnostic_DisplaySourceLocation = 1
  CXDiagnostic_DisplayColumn = 2
  CXDiagnostic_DisplaySourceRanges = 4
  CXDiagnostic_DisplayOption = 8
  CXDiagnostic_DisplayCategoryId = 0x10
  CXDiagnostic_DisplayCategoryName = 0x20

CXCommentKind: c_uint
  CXComment_Null = 0
  CXComment_Text = 1
  CXComment_InlineCommand = 2
  CXComment_HTMLStartTag = 3
  CXComment_HTMLEndTag = 4
  CXComment_Paragraph = 5
  CXComment_BlockCommand = 6
  CXComment_ParamCommand = 7
  CXComment_TParamCommand = 8
  CXComment_VerbatimBlockCommand = 9
  CXComment_VerbatimBlockLine = 10
  CXComment_VerbatimLine = 11
  CXComment_FullComment = 12

CXCommentInlineCommandRenderKind: c_uint
  CXCommentInlineCommandRenderKind_Normal = 0
  CXCommentInlineCommandRenderKind_Bold = 1
  CXCommentInlineCommandRenderKind_Monospaced = 2
  CXCommentInlineCommandRenderKind_Emphasized = 3
  CXCommentInlineCommandRenderKind_Anchor = 4

CXCommentParamPassDirection: c_uint
  CXCommentParamPassDirection_In = 0
  CXCommentParamPassDirection_Out = 1
  CXCommentParamPassDirection_InOut = 2
"""

_types = """
CXIndex = c_void_p
CXTargetInfo = POINTER(CXTargetInfoImpl)
CXTranslationUnit = POINTER(CXTranslationUnitImpl)
CXClientData = c_void_p
CXCursorSet = POINTER(CXCursorSetImpl)
CXCursorVisitor = CFUNCTYPE(CXChildVisitResult, CXCursor, CXCursor, CXClientData)
CXCursorVisitorBlock = POINTER(_CXChildVisitResult)
CXPrintingPolicy = c_void_p
CXModule = c_void_p
CXCompletionString = c_void_p
CXInclusionVisitor = CFUNCTYPE(None, CXFile, POINTER(CXSourceLocation), c_uint, CXClientData)
CXEvalResult = c_void_p
CXRemapping = c_void_p
CXCursorAndRangeVisitorBlock = POINTER(_CXCursorAndRangeVisitorBlock)
CXIdxClientFile = c_void_p
CXIdxClientEntity = c_void_p
CXIdxClientContainer = c_void_p
CXIdxClientASTFile = c_void_p
CXIndexAction = c_void_p
CXFieldVisitor = CFUNCTYPE(CXVisitorResult, CXCursor, CXClientData)
CXVirtualFileOverlay = POINTER(CXVirtualFileOverlayImpl)
CXModuleMapDescriptor = POINTER(CXModuleMapDescriptorImpl)
CXDiagnostic = c_void_p
CXDiagnosticSet = c_void_p
CXFile = c_void_p
__time_t = c_long
time_t = __time_t
CXAPISet = POINTER(CXAPISetImpl)
CXRewriter = c_void_p
"""

_functions = """
clang_createIndex(excludeDeclarationsFromPCH: c_int, displayDiagnostics: c_int) -> CXIndex
clang_disposeIndex(index: CXIndex) -> None
clang_createIndexWithOptions(options: POINTER(CXIndexOptions)) -> CXIndex
clang_CXIndex_setGlobalOptions(_0: CXIndex, options: c_uint) -> None
clang_CXIndex_getGlobalOptions(_0: CXIndex) -> c_uint
clang_CXIndex_setInvocationEmissionPathOption(_0: CXIndex, Path: c_char_p) -> None
clang_isFileMultipleIncludeGuarded(tu: CXTranslationUnit, file: CXFile) -> c_uint
clang_getFile(tu: CXTranslationUnit, file_name: c_char_p) -> CXFile
clang_getFileContents(tu: CXTranslationUnit, file: CXFile, size: POINTER(c_size_t)) -> POINTER(c_char)
clang_getLocation(tu: CXTranslationUnit, file: CXFile, line: c_uint, column: c_uint) -> CXSourceLocation
clang_getLocationForOffset(tu: CXTranslationUnit, file: CXFile, offset: c_uint) -> CXSourceLocation
clang_getSkippedRanges(tu: CXTranslationUnit, file: CXFile) -> POINTER(CXSourceRangeList)
clang_getAllSkippedRanges(tu: CXTranslationUnit) -> POINTER(CXSourceRangeList)
clang_getNumDiagnostics(Unit: CXTranslationUnit) -> c_uint
clang_getDiagnostic(Unit: CXTranslationUnit, Index: c_uint) -> CXDiagnostic
clang_getDiagnosticSetFromTU(Unit: CXTranslationUnit) -> CXDiagnosticSet
clang_getTranslationUnitSpelling(CTUnit: CXTranslationUnit) -> CXString
clang_createTranslationUnitFromSourceFile(CIdx: CXIndex, source_filename: c_char_p, num_clang_command_line_args: c_int, clang_command_line_args: POINTER(c_char_p), num_unsaved_files: c_uint, unsaved_files: POINTER(CXUnsavedFile)) -> CXTranslationUnit
clang_createTranslationUnit(CIdx: CXIndex, ast_filename: c_char_p) -> CXTranslationUnit
clang_createTranslationUnit2(CIdx: CXIndex, ast_filename: c_char_p, out_TU: POINTER(CXTranslationUnit)) -> CXErrorCode
clang_defaultEditingTranslationUnitOptions() -> c_uint
clang_parseTranslationUnit(CIdx: CXIndex, source_filename: c_char_p, command_line_args: POINTER(c_char_p), num_command_line_args: c_int, unsaved_files: POINTER(CXUnsavedFile), num_unsaved_files: c_uint, options: c_uint) -> CXTranslationUnit
clang_parseTranslationUnit2(CIdx: CXIndex, source_filename: c_char_p, command_line_args: POINTER(c_char_p), num_command_line_args: c_int, unsaved_files: POINTER(CXUnsavedFile), num_unsaved_files: c_uint, options: c_uint, out_TU: POINTER(CXTranslationUnit)) -> CXErrorCode
clang_parseTranslationUnit2FullArgv(CIdx: CXIndex, source_filename: c_char_p, command_line_args: POINTER(c_char_p), num_command_line_args: c_int, unsaved_files: POINTER(CXUnsavedFile), num_unsaved_files: c_uint, options: c_uint, out_TU: POINTER(CXTranslationUnit)) -> CXErrorCode
clang_defaultSaveOptions(TU: CXTranslationUnit) -> c_uint
clang_saveTranslationUnit(TU: CXTranslationUnit, FileName: c_char_p, options: c_uint) -> c_int
clang_suspendTranslationUnit(_0: CXTranslationUnit) -> c_uint
clang_disposeTranslationUnit(_0: CXTranslationUnit) -> None
clang_defaultReparseOptions(TU: CXTranslationUnit) -> c_uint
clang_reparseTranslationUnit(TU: CXTranslationUnit, num_unsaved_files: c_uint, unsaved_files: POINTER(CXUnsavedFile), options: c_uint) -> c_int
clang_getTUResourceUsageName(kind: CXTUResourceUsageKind) -> c_char_p
clang_getCXTUResourceUsage(TU: CXTranslationUnit) -> CXTUResourceUsage
clang_disposeCXTUResourceUsage(usage: CXTUResourceUsage) -> None
clang_getTranslationUnitTargetInfo(CTUnit: CXTranslationUnit) -> CXTargetInfo
clang_TargetInfo_dispose(Info: CXTargetInfo) -> None
clang_TargetInfo_getTriple(Info: CXTargetInfo) -> CXString
clang_TargetInfo_getPointerWidth(Info: CXTargetInfo) -> c_int
clang_getNullCursor() -> CXCursor
clang_getTranslationUnitCursor(_0: CXTranslationUnit) -> CXCursor
clang_equalCursors(_0: CXCursor, _1: CXCursor) -> c_uint
clang_Cursor_isNull(cursor: CXCursor) -> c_int
clang_hashCursor(_0: CXCursor) -> c_uint
clang_getCursorKind(_0: CXCursor) -> CXCursorKind
clang_isDeclaration(_0: CXCursorKind) -> c_uint
clang_isInvalidDeclaration(_0: CXCursor) -> c_uint
clang_isReference(_0: CXCursorKind) -> c_uint
clang_isExpression(_0: CXCursorKind) -> c_uint
clang_isStatement(_0: CXCursorKind) -> c_uint
clang_isAttribute(_0: CXCursorKind) -> c_uint
clang_Cursor_hasAttrs(C: CXCursor) -> c_uint
clang_isInvalid(_0: CXCursorKind) -> c_uint
clang_isTranslationUnit(_0: CXCursorKind) -> c_uint
clang_isPreprocessing(_0: CXCursorKind) -> c_uint
clang_isUnexposed(_0: CXCursorKind) -> c_uint
clang_getCursorLinkage(cursor: CXCursor) -> CXLinkageKind
clang_getCursorVisibility(cursor: CXCursor) -> CXVisibilityKind
clang_getCursorAvailability(cursor: CXCursor) -> CXAvailabilityKind
clang_getCursorPlatformAvailability(cursor: CXCursor, always_deprecated: POINTER(c_int), deprecated_message: POINTER(CXString), always_unavailable: POINTER(c_int), unavailable_message: POINTER(CXString), availability: POINTER(CXPlatformAvailability), availability_size: c_int) -> c_int
clang_disposeCXPlatformAvailability(availability: POINTER(CXPlatformAvailability)) -> None
clang_Cursor_getVarDeclInitializer(cursor: CXCursor) -> CXCursor
clang_Cursor_hasVarDeclGlobalStorage(cursor: CXCursor) -> c_int
clang_Cursor_hasVarDeclExternalStorage(cursor: CXCursor) -> c_int
clang_getCursorLanguage(cursor: CXCursor) -> CXLanguageKind
clang_getCursorTLSKind(cursor: CXCursor) -> CXTLSKind
clang_Cursor_getTranslationUnit(_0: CXCursor) -> CXTranslationUnit
clang_createCXCursorSet() -> CXCursorSet
clang_disposeCXCursorSet(cset: CXCursorSet) -> None
clang_CXCursorSet_contains(cset: CXCursorSet, cursor: CXCursor) -> c_uint
clang_CXCursorSet_insert(cset: CXCursorSet, cursor: CXCursor) -> c_uint
clang_getCursorSemanticParent(cursor: CXCursor) -> CXCursor
clang_getCursorLexicalParent(cursor: CXCursor) -> CXCursor
clang_getOverriddenCursors(cursor: CXCursor, overridden: POINTER(POINTER(CXCursor)), num_overridden: POINTER(c_uint)) -> None
clang_disposeOverriddenCursors(overridden: POINTER(CXCursor)) -> None
clang_getIncludedFile(cursor: CXCursor) -> CXFile
clang_getCursor(_0: CXTranslationUnit, _1: CXSourceLocation) -> CXCursor
clang_getCursorLocation(_0: CXCursor) -> CXSourceLocation
clang_getCursorExtent(_0: CXCursor) -> CXSourceRange
clang_getCursorType(C: CXCursor) -> CXType
clang_getTypeSpelling(CT: CXType) -> CXString
clang_getTypedefDeclUnderlyingType(C: CXCursor) -> CXType
clang_getEnumDeclIntegerType(C: CXCursor) -> CXType
clang_getEnumConstantDeclValue(C: CXCursor) -> c_longlong
clang_getEnumConstantDeclUnsignedValue(C: CXCursor) -> c_ulonglong
clang_Cursor_isBitField(C: CXCursor) -> c_uint
clang_getFieldDeclBitWidth(C: CXCursor) -> c_int
clang_Cursor_getNumArguments(C: CXCursor) -> c_int
clang_Cursor_getArgument(C: CXCursor, i: c_uint) -> CXCursor
clang_Cursor_getNumTemplateArguments(C: CXCursor) -> c_int
clang_Cursor_getTemplateArgumentKind(C: CXCursor, I: c_uint) -> CXTemplateArgumentKind
clang_Cursor_getTemplateArgumentType(C: CXCursor, I: c_uint) -> CXType
clang_Cursor_getTemplateArgumentValue(C: CXCursor, I: c_uint) -> c_longlong
clang_Cursor_getTemplateArgumentUnsignedValue(C: CXCursor, I: c_uint) -> c_ulonglong
clang_equalTypes(A: CXType, B: CXType) -> c_uint
clang_getCanonicalType(T: CXType) -> CXType
clang_isConstQualifiedType(T: CXType) -> c_uint
clang_Cursor_isMacroFunctionLike(C: CXCursor) -> c_uint
clang_Cursor_isMacroBuiltin(C: CXCursor) -> c_uint
clang_Cursor_isFunctionInlined(C: CXCursor) -> c_uint
clang_isVolatileQualifiedType(T: CXType) -> c_uint
clang_isRestrictQualifiedType(T: CXType) -> c_uint
clang_getAddressSpace(T: CXType) -> c_uint
clang_getTypedefName(CT: CXType) -> CXString
clang_getPointeeType(T: CXType) -> CXType
clang_getUnqualifiedType(CT: CXType) -> CXType
clang_getNonReferenceType(CT: CXType) -> CXType
clang_getTypeDeclaration(T: CXType) -> CXCursor
clang_getDeclObjCTypeEncoding(C: CXCursor) -> CXString
clang_Type_getObjCEncoding(type: CXType) -> CXString
clang_getTypeKindSpelling(K: CXTypeKind) -> CXString
clang_getFunctionTypeCallingConv(T: CXType) -> CXCallingConv
clang_getResultType(T: CXType) -> CXType
clang_getExceptionSpecificationType(T: CXType) -> c_int
clang_getNumArgTypes(T: CXType) -> c_int
clang_getArgType(T: CXType, i: c_uint) -> CXType
clang_Type_getObjCObjectBaseType(T: CXType) -> CXType
clang_Type_getNumObjCProtocolRefs(T: CXType) -> c_uint
clang_Type_getObjCProtocolDecl(T: CXType, i: c_uint) -> CXCursor
clang_Type_getNumObjCTypeArgs(T: CXType) -> c_uint
clang_Type_getObjCTypeArg(T: CXType, i: c_uint) -> CXType
clang_isFunctionTypeVariadic(T: CXType) -> c_uint
clang_getCursorResultType(C: CXCursor) -> CXType
clang_getCursorExceptionSpecificationType(C: CXCursor) -> c_int
clang_isPODType(T: CXType) -> c_uint
clang_getElementType(T: CXType) -> CXType
clang_getNumElements(T: CXType) -> c_longlong
clang_getArrayElementType(T: CXType) -> CXType
clang_getArraySize(T: CXType) -> c_longlong
clang_Type_getNamedType(T: CXType) -> CXType
clang_Type_isTransparentTagTypedef(T: CXType) -> c_uint
clang_Type_getNullability(T: CXType) -> CXTypeNullabilityKind
clang_Type_getAlignOf(T: CXType) -> c_longlong
clang_Type_getClassType(T: CXType) -> CXType
clang_Type_getSizeOf(T: CXType) -> c_longlong
clang_Type_getOffsetOf(T: CXType, S: c_char_p) -> c_longlong
clang_Type_getModifiedType(T: CXType) -> CXType
clang_Type_getValueType(CT: CXType) -> CXType
clang_Cursor_getOffsetOfField(C: CXCursor) -> c_longlong
clang_Cursor_isAnonymous(C: CXCursor) -> c_uint
clang_Cursor_isAnonymousRecordDecl(C: CXCursor) -> c_uint
clang_Cursor_isInlineNamespace(C: CXCursor) -> c_uint
clang_Type_getNumTemplateArguments(T: CXType) -> c_int
clang_Type_getTemplateArgumentAsType(T: CXType, i: c_uint) -> CXType
clang_Type_getCXXRefQualifier(T: CXType) -> CXRefQualifierKind
clang_isVirtualBase(_0: CXCursor) -> c_uint
clang_getCXXAccessSpecifier(_0: CXCursor) -> CX_CXXAccessSpecifier
clang_Cursor_getBinaryOpcode(C: CXCursor) -> CX_BinaryOperatorKind
clang_Cursor_getBinaryOpcodeStr(Op: CX_BinaryOperatorKind) -> CXString
clang_Cursor_getStorageClass(_0: CXCursor) -> CX_StorageClass
clang_getNumOverloadedDecls(cursor: CXCursor) -> c_uint
clang_getOverloadedDecl(cursor: CXCursor, index: c_uint) -> CXCursor
clang_getIBOutletCollectionType(_0: CXCursor) -> CXType
clang_visitChildren(parent: CXCursor, visitor: CXCursorVisitor, client_data: CXClientData) -> c_uint
clang_visitChildrenWithBlock(parent: CXCursor, block: CXCursorVisitorBlock) -> c_uint
clang_getCursorUSR(_0: CXCursor) -> CXString
clang_constructUSR_ObjCClass(class_name: c_char_p) -> CXString
clang_constructUSR_ObjCCategory(class_name: c_char_p, category_name: c_char_p) -> CXString
clang_constructUSR_ObjCProtocol(protocol_name: c_char_p) -> CXString
clang_constructUSR_ObjCIvar(name: c_char_p, classUSR: CXString) -> CXString
clang_constructUSR_ObjCMethod(name: c_char_p, isInstanceMethod: c_uint, classUSR: CXString) -> CXString
clang_constructUSR_ObjCProperty(property: c_char_p, classUSR: CXString) -> CXString
clang_getCursorSpelling(_0: CXCursor) -> CXString
clang_Cursor_getSpellingNameRange(_0: CXCursor, pieceIndex: c_uint, options: c_uint) -> CXSourceRange
clang_PrintingPolicy_getProperty(Policy: CXPrintingPolicy, Property: CXPrintingPolicyProperty) -> c_uint
clang_PrintingPolicy_setProperty(Policy: CXPrintingPolicy, Property: CXPrintingPolicyProperty, Value: c_uint) -> None
clang_getCursorPrintingPolicy(_0: CXCursor) -> CXPrintingPolicy
clang_PrintingPolicy_dispose(Policy: CXPrintingPolicy) -> None
clang_getCursorPrettyPrinted(Cursor: CXCursor, Policy: CXPrintingPolicy) -> CXString
clang_getCursorDisplayName(_0: CXCursor) -> CXString
clang_getCursorReferenced(_0: CXCursor) -> CXCursor
clang_getCursorDefinition(_0: CXCursor) -> CXCursor
clang_isCursorDefinition(_0: CXCursor) -> c_uint
clang_getCanonicalCursor(_0: CXCursor) -> CXCursor
clang_Cursor_getObjCSelectorIndex(_0: CXCursor) -> c_int
clang_Cursor_isDynamicCall(C: CXCursor) -> c_int
clang_Cursor_getReceiverType(C: CXCursor) -> CXType
clang_Cursor_getObjCPropertyAttributes(C: CXCursor, reserved: c_uint) -> c_uint
clang_Cursor_getObjCPropertyGetterName(C: CXCursor) -> CXString
clang_Cursor_getObjCPropertySetterName(C: CXCursor) -> CXString
clang_Cursor_getObjCDeclQualifiers(C: CXCursor) -> c_uint
clang_Cursor_isObjCOptional(C: CXCursor) -> c_uint
clang_Cursor_isVariadic(C: CXCursor) -> c_uint
clang_Cursor_isExternalSymbol(C: CXCursor, language: POINTER(CXString), definedIn: POINTER(CXString), isGenerated: POINTER(c_uint)) -> c_uint
clang_Cursor_getCommentRange(C: CXCursor) -> CXSourceRange
clang_Cursor_getRawCommentText(C: CXCursor) -> CXString
clang_Cursor_getBriefCommentText(C: CXCursor) -> CXString
clang_Cursor_getMangling(_0: CXCursor) -> CXString
clang_Cursor_getCXXManglings(_0: CXCursor) -> POINTER(CXStringSet)
clang_Cursor_getObjCManglings(_0: CXCursor) -> POINTER(CXStringSet)
clang_Cursor_getModule(C: CXCursor) -> CXModule
clang_getModuleForFile(_0: CXTranslationUnit, _1: CXFile) -> CXModule
clang_Module_getASTFile(Module: CXModule) -> CXFile
clang_Module_getParent(Module: CXModule) -> CXModule
clang_Module_getName(Module: CXModule) -> CXString
clang_Module_getFullName(Module: CXModule) -> CXString
clang_Module_isSystem(Module: CXModule) -> c_int
clang_Module_getNumTopLevelHeaders(_0: CXTranslationUnit, Module: CXModule) -> c_uint
clang_Module_getTopLevelHeader(_0: CXTranslationUnit, Module: CXModule, Index: c_uint) -> CXFile
clang_CXXConstructor_isConvertingConstructor(C: CXCursor) -> c_uint
clang_CXXConstructor_isCopyConstructor(C: CXCursor) -> c_uint
clang_CXXConstructor_isDefaultConstructor(C: CXCursor) -> c_uint
clang_CXXConstructor_isMoveConstructor(C: CXCursor) -> c_uint
clang_CXXField_isMutable(C: CXCursor) -> c_uint
clang_CXXMethod_isDefaulted(C: CXCursor) -> c_uint
clang_CXXMethod_isDeleted(C: CXCursor) -> c_uint
clang_CXXMethod_isPureVirtual(C: CXCursor) -> c_uint
clang_CXXMethod_isStatic(C: CXCursor) -> c_uint
clang_CXXMethod_isVirtual(C: CXCursor) -> c_uint
clang_CXXMethod_isCopyAssignmentOperator(C: CXCursor) -> c_uint
clang_CXXMethod_isMoveAssignmentOperator(C: CXCursor) -> c_uint
clang_CXXMethod_isExplicit(C: CXCursor) -> c_uint
clang_CXXRecord_isAbstract(C: CXCursor) -> c_uint
clang_EnumDecl_isScoped(C: CXCursor) -> c_uint
clang_CXXMethod_isConst(C: CXCursor) -> c_uint
clang_getTemplateCursorKind(C: CXCursor) -> CXCursorKind
clang_getSpecializedCursorTemplate(C: CXCursor) -> CXCursor
clang_getCursorReferenceNameRange(C: CXCursor, NameFlags: c_uint, PieceIndex: c_uint) -> CXSourceRange
clang_getToken(TU: CXTranslationUnit, Location: CXSourceLocation) -> POINTER(CXToken)
clang_getTokenKind(_0: CXToken) -> CXTokenKind
clang_getTokenSpelling(_0: CXTranslationUnit, _1: CXToken) -> CXString
clang_getTokenLocation(_0: CXTranslationUnit, _1: CXToken) -> CXSourceLocation
clang_getTokenExtent(_0: CXTranslationUnit, _1: CXToken) -> CXSourceRange
clang_tokenize(TU: CXTranslationUnit, Range: CXSourceRange, Tokens: POINTER(POINTER(CXToken)), NumTokens: POINTER(c_uint)) -> None
clang_annotateTokens(TU: CXTranslationUnit, Tokens: POINTER(CXToken), NumTokens: c_uint, Cursors: POINTER(CXCursor)) -> None
clang_disposeTokens(TU: CXTranslationUnit, Tokens: POINTER(CXToken), NumTokens: c_uint) -> None
clang_getCursorKindSpelling(Kind: CXCursorKind) -> CXString
clang_getDefinitionSpellingAndExtent(_0: CXCursor, startBuf: POINTER(c_char_p), endBuf: POINTER(c_char_p), startLine: POINTER(c_uint), startColumn: POINTER(c_uint), endLine: POINTER(c_uint), endColumn: POINTER(c_uint)) -> None
clang_enableStackTraces() -> None
clang_executeOnThread(fn: CFUNCTYPE(None, c_void_p), user_data: c_void_p, stack_size: c_uint) -> None
clang_getCompletionChunkKind(completion_string: CXCompletionString, chunk_number: c_uint) -> CXCompletionChunkKind
clang_getCompletionChunkText(completion_string: CXCompletionString, chunk_number: c_uint) -> CXString
clang_getCompletionChunkCompletionString(completion_string: CXCompletionString, chunk_number: c_uint) -> CXCompletionString
clang_getNumCompletionChunks(completion_string: CXCompletionString) -> c_uint
clang_getCompletionPriority(completion_string: CXCompletionString) -> c_uint
clang_getCompletionAvailability(completion_string: CXCompletionString) -> CXAvailabilityKind
clang_getCompletionNumAnnotations(completion_string: CXCompletionString) -> c_uint
clang_getCompletionAnnotation(completion_string: CXCompletionString, annotation_number: c_uint) -> CXString
clang_getCompletionParent(completion_string: CXCompletionString, kind: POINTER(CXCursorKind)) -> CXString
clang_getCompletionBriefComment(completion_string: CXCompletionString) -> CXString
clang_getCursorCompletionString(cursor: CXCursor) -> CXCompletionString
clang_getCompletionNumFixIts(results: POINTER(CXCodeCompleteResults), completion_index: c_uint) -> c_uint
clang_getCompletionFixIt(results: POINTER(CXCodeCompleteResults), completion_index: c_uint, fixit_index: c_uint, replacement_range: POINTER(CXSourceRange)) -> CXString
clang_defaultCodeCompleteOptions() -> c_uint
clang_codeCompleteAt(TU: CXTranslationUnit, complete_filename: c_char_p, complete_line: c_uint, complete_column: c_uint, unsaved_files: POINTER(CXUnsavedFile), num_unsaved_files: c_uint, options: c_uint) -> POINTER(CXCodeCompleteResults)
clang_sortCodeCompletionResults(Results: POINTER(CXCompletionResult), NumResults: c_uint) -> None
clang_disposeCodeCompleteResults(Results: POINTER(CXCodeCompleteResults)) -> None
clang_codeCompleteGetNumDiagnostics(Results: POINTER(CXCodeCompleteResults)) -> c_uint
clang_codeCompleteGetDiagnostic(Results: POINTER(CXCodeCompleteResults), Index: c_uint) -> CXDiagnostic
clang_codeCompleteGetContexts(Results: POINTER(CXCodeCompleteResults)) -> c_ulonglong
clang_codeCompleteGetContainerKind(Results: POINTER(CXCodeCompleteResults), IsIncomplete: POINTER(c_uint)) -> CXCursorKind
clang_codeCompleteGetContainerUSR(Results: POINTER(CXCodeCompleteResults)) -> CXString
clang_codeCompleteGetObjCSelector(Results: POINTER(CXCodeCompleteResults)) -> CXString
clang_getClangVersion() -> CXString
clang_toggleCrashRecovery(isEnabled: c_uint) -> None
clang_getInclusions(tu: CXTranslationUnit, visitor: CXInclusionVisitor, client_data: CXClientData) -> None
clang_Cursor_Evaluate(C: CXCursor) -> CXEvalResult
clang_EvalResult_getKind(E: CXEvalResult) -> CXEvalResultKind
clang_EvalResult_getAsInt(E: CXEvalResult) -> c_int
clang_EvalResult_getAsLongLong(E: CXEvalResult) -> c_longlong
clang_EvalResult_isUnsignedInt(E: CXEvalResult) -> c_uint
clang_EvalResult_getAsUnsigned(E: CXEvalResult) -> c_ulonglong
clang_EvalResult_getAsDouble(E: CXEvalResult) -> c_double
clang_EvalResult_getAsStr(E: CXEvalResult) -> c_char_p
clang_EvalResult_dispose(E: CXEvalResult) -> None
clang_getRemappings(path: c_char_p) -> CXRemapping
clang_getRemappingsFromFileList(filePaths: POINTER(c_char_p), numFiles: c_uint) -> CXRemapping
clang_remap_getNumFiles(_0: CXRemapping) -> c_uint
clang_remap_getFilenames(_0: CXRemapping, index: c_uint, original: POINTER(CXString), transformed: POINTER(CXString)) -> None
clang_remap_dispose(_0: CXRemapping) -> None
clang_findReferencesInFile(cursor: CXCursor, file: CXFile, visitor: CXCursorAndRangeVisitor) -> CXResult
clang_findIncludesInFile(TU: CXTranslationUnit, file: CXFile, visitor: CXCursorAndRangeVisitor) -> CXResult
clang_findReferencesInFileWithBlock(_0: CXCursor, _1: CXFile, _2: CXCursorAndRangeVisitorBlock) -> CXResult
clang_findIncludesInFileWithBlock(_0: CXTranslationUnit, _1: CXFile, _2: CXCursorAndRangeVisitorBlock) -> CXResult
clang_index_isEntityObjCContainerKind(_0: CXIdxEntityKind) -> c_int
clang_index_getObjCContainerDeclInfo(_0: POINTER(CXIdxDeclInfo)) -> POINTER(CXIdxObjCContainerDeclInfo)
clang_index_getObjCInterfaceDeclInfo(_0: POINTER(CXIdxDeclInfo)) -> POINTER(CXIdxObjCInterfaceDeclInfo)
clang_index_getObjCCategoryDeclInfo(_0: POINTER(CXIdxDeclInfo)) -> POINTER(CXIdxObjCCategoryDeclInfo)
clang_index_getObjCProtocolRefListInfo(_0: POINTER(CXIdxDeclInfo)) -> POINTER(CXIdxObjCProtocolRefListInfo)
clang_index_getObjCPropertyDeclInfo(_0: POINTER(CXIdxDeclInfo)) -> POINTER(CXIdxObjCPropertyDeclInfo)
clang_index_getIBOutletCollectionAttrInfo(_0: POINTER(CXIdxAttrInfo)) -> POINTER(CXIdxIBOutletCollectionAttrInfo)
clang_index_getCXXClassDeclInfo(_0: POINTER(CXIdxDeclInfo)) -> POINTER(CXIdxCXXClassDeclInfo)
clang_index_getClientContainer(_0: POINTER(CXIdxContainerInfo)) -> CXIdxClientContainer
clang_index_setClientContainer(_0: POINTER(CXIdxContainerInfo), _1: CXIdxClientContainer) -> None
clang_index_getClientEntity(_0: POINTER(CXIdxEntityInfo)) -> CXIdxClientEntity
clang_index_setClientEntity(_0: POINTER(CXIdxEntityInfo), _1: CXIdxClientEntity) -> None
clang_IndexAction_create(CIdx: CXIndex) -> CXIndexAction
clang_IndexAction_dispose(_0: CXIndexAction) -> None
clang_indexSourceFile(_0: CXIndexAction, client_data: CXClientData, index_callbacks: POINTER(IndexerCallbacks), index_callbacks_size: c_uint, index_options: c_uint, source_filename: c_char_p, command_line_args: POINTER(c_char_p), num_command_line_args: c_int, unsaved_files: POINTER(CXUnsavedFile), num_unsaved_files: c_uint, out_TU: POINTER(CXTranslationUnit), TU_options: c_uint) -> c_int
clang_indexSourceFileFullArgv(_0: CXIndexAction, client_data: CXClientData, index_callbacks: POINTER(IndexerCallbacks), index_callbacks_size: c_uint, index_options: c_uint, source_filename: c_char_p, command_line_args: POINTER(c_char_p), num_command_line_args: c_int, unsaved_files: POINTER(CXUnsavedFile), num_unsaved_files: c_uint, out_TU: POINTER(CXTranslationUnit), TU_options: c_uint) -> c_int
clang_indexTranslationUnit(_0: CXIndexAction, client_data: CXClientData, index_callbacks: POINTER(IndexerCallbacks), index_callbacks_size: c_uint, index_options: c_uint, _5: CXTranslationUnit) -> c_int
clang_indexLoc_getFileLocation(loc: CXIdxLoc, indexFile: POINTER(CXIdxClientFile), file: POINTER(CXFile), line: POINTER(c_uint), column: POINTER(c_uint), offset: POINTER(c_uint)) -> None
clang_indexLoc_getCXSourceLocation(loc: CXIdxLoc) -> CXSourceLocation
clang_Type_visitFields(T: CXType, visitor: CXFieldVisitor, client_data: CXClientData) -> c_uint
clang_getBinaryOperatorKindSpelling(kind: CXBinaryOperatorKind) -> CXString
clang_getCursorBinaryOperatorKind(cursor: CXCursor) -> CXBinaryOperatorKind
clang_getUnaryOperatorKindSpelling(kind: CXUnaryOperatorKind) -> CXString
clang_getCursorUnaryOperatorKind(cursor: CXCursor) -> CXUnaryOperatorKind
clang_getBuildSessionTimestamp() -> c_ulonglong
clang_VirtualFileOverlay_create(options: c_uint) -> CXVirtualFileOverlay
clang_VirtualFileOverlay_addFileMapping(_0: CXVirtualFileOverlay, virtualPath: c_char_p, realPath: c_char_p) -> CXErrorCode
clang_VirtualFileOverlay_setCaseSensitivity(_0: CXVirtualFileOverlay, caseSensitive: c_int) -> CXErrorCode
clang_VirtualFileOverlay_writeToBuffer(_0: CXVirtualFileOverlay, options: c_uint, out_buffer_ptr: POINTER(POINTER(c_char)), out_buffer_size: POINTER(c_uint)) -> CXErrorCode
clang_free(buffer: c_void_p) -> None
clang_VirtualFileOverlay_dispose(_0: CXVirtualFileOverlay) -> None
clang_ModuleMapDescriptor_create(options: c_uint) -> CXModuleMapDescriptor
clang_ModuleMapDescriptor_setFrameworkModuleName(_0: CXModuleMapDescriptor, name: c_char_p) -> CXErrorCode
clang_ModuleMapDescriptor_setUmbrellaHeader(_0: CXModuleMapDescriptor, name: c_char_p) -> CXErrorCode
clang_ModuleMapDescriptor_writeToBuffer(_0: CXModuleMapDescriptor, options: c_uint, out_buffer_ptr: POINTER(POINTER(c_char)), out_buffer_size: POINTER(c_uint)) -> CXErrorCode
clang_ModuleMapDescriptor_dispose(_0: CXModuleMapDescriptor) -> None
clang_getCString(string: CXString) -> c_char_p
clang_disposeString(string: CXString) -> None
clang_disposeStringSet(set: POINTER(CXStringSet)) -> None
clang_getNumDiagnosticsInSet(Diags: CXDiagnosticSet) -> c_uint
clang_getDiagnosticInSet(Diags: CXDiagnosticSet, Index: c_uint) -> CXDiagnostic
clang_loadDiagnostics(file: c_char_p, error: POINTER(CXLoadDiag_Error), errorString: POINTER(CXString)) -> CXDiagnosticSet
clang_disposeDiagnosticSet(Diags: CXDiagnosticSet) -> None
clang_getChildDiagnostics(D: CXDiagnostic) -> CXDiagnosticSet
clang_disposeDiagnostic(Diagnostic: CXDiagnostic) -> None
clang_formatDiagnostic(Diagnostic: CXDiagnostic, Options: c_uint) -> CXString
clang_defaultDiagnosticDisplayOptions() -> c_uint
clang_getDiagnosticSeverity(_0: CXDiagnostic) -> CXDiagnosticSeverity
clang_getDiagnosticLocation(_0: CXDiagnostic) -> CXSourceLocation
clang_getDiagnosticSpelling(_0: CXDiagnostic) -> CXString
clang_getDiagnosticOption(Diag: CXDiagnostic, Disable: POINTER(CXString)) -> CXString
clang_getDiagnosticCategory(_0: CXDiagnostic) -> c_uint
clang_getDiagnosticCategoryName(Category: c_uint) -> CXString
clang_getDiagnosticCategoryText(_0: CXDiagnostic) -> CXString
clang_getDiagnosticNumRanges(_0: CXDiagnostic) -> c_uint
clang_getDiagnosticRange(Diagnostic: CXDiagnostic, Range: c_uint) -> CXSourceRange
clang_getDiagnosticNumFixIts(Diagnostic: CXDiagnostic) -> c_uint
clang_getDiagnosticFixIt(Diagnostic: CXDiagnostic, FixIt: c_uint, ReplacementRange: POINTER(CXSourceRange)) -> CXString
clang_getNullLocation() -> CXSourceLocation
clang_equalLocations(loc1: CXSourceLocation, loc2: CXSourceLocation) -> c_uint
clang_Location_isInSystemHeader(location: CXSourceLocation) -> c_int
clang_Location_isFromMainFile(location: CXSourceLocation) -> c_int
clang_getNullRange() -> CXSourceRange
clang_getRange(begin: CXSourceLocation, end: CXSourceLocation) -> CXSourceRange
clang_equalRanges(range1: CXSourceRange, range2: CXSourceRange) -> c_uint
clang_Range_isNull(range: CXSourceRange) -> c_int
clang_getExpansionLocation(location: CXSourceLocation, file: POINTER(CXFile), line: POINTER(c_uint), column: POINTER(c_uint), offset: POINTER(c_uint)) -> None
clang_getPresumedLocation(location: CXSourceLocation, filename: POINTER(CXString), line: POINTER(c_uint), column: POINTER(c_uint)) -> None
clang_getInstantiationLocation(location: CXSourceLocation, file: POINTER(CXFile), line: POINTER(c_uint), column: POINTER(c_uint), offset: POINTER(c_uint)) -> None
clang_getSpellingLocation(location: CXSourceLocation, file: POINTER(CXFile), line: POINTER(c_uint), column: POINTER(c_uint), offset: POINTER(c_uint)) -> None
clang_getFileLocation(location: CXSourceLocation, file: POINTER(CXFile), line: POINTER(c_uint), column: POINTER(c_uint), offset: POINTER(c_uint)) -> None
clang_getRangeStart(range: CXSourceRange) -> CXSourceLocation
clang_getRangeEnd(range: CXSourceRange) -> CXSourceLocation
clang_disposeSourceRangeList(ranges: POINTER(CXSourceRangeList)) -> None
clang_getFileName(SFile: CXFile) -> CXString
clang_getFileTime(SFile: CXFile) -> time_t
clang_getFileUniqueID(file: CXFile, outID: POINTER(CXFileUniqueID)) -> c_int
clang_File_isEqual(file1: CXFile, file2: CXFile) -> c_int
clang_File_tryGetRealPathName(file: CXFile) -> CXString
clang_Cursor_getParsedComment(C: CXCursor) -> CXComment
clang_Comment_getKind(Comment: CXComment) -> CXCommentKind
clang_Comment_getNumChildren(Comment: CXComment) -> c_uint
clang_Comment_getChild(Comment: CXComment, ChildIdx: c_uint) -> CXComment
clang_Comment_isWhitespace(Comment: CXComment) -> c_uint
clang_InlineContentComment_hasTrailingNewline(Comment: CXComment) -> c_uint
clang_TextComment_getText(Comment: CXComment) -> CXString
clang_InlineCommandComment_getCommandName(Comment: CXComment) -> CXString
clang_InlineCommandComment_getRenderKind(Comment: CXComment) -> CXCommentInlineCommandRenderKind
clang_InlineCommandComment_getNumArgs(Comment: CXComment) -> c_uint
clang_InlineCommandComment_getArgText(Comment: CXComment, ArgIdx: c_uint) -> CXString
clang_HTMLTagComment_getTagName(Comment: CXComment) -> CXString
clang_HTMLStartTagComment_isSelfClosing(Comment: CXComment) -> c_uint
clang_HTMLStartTag_getNumAttrs(Comment: CXComment) -> c_uint
clang_HTMLStartTag_getAttrName(Comment: CXComment, AttrIdx: c_uint) -> CXString
clang_HTMLStartTag_getAttrValue(Comment: CXComment, AttrIdx: c_uint) -> CXString
clang_BlockCommandComment_getCommandName(Comment: CXComment) -> CXString
clang_BlockCommandComment_getNumArgs(Comment: CXComment) -> c_uint
clang_BlockCommandComment_getArgText(Comment: CXComment, ArgIdx: c_uint) -> CXString
clang_BlockCommandComment_getParagraph(Comment: CXComment) -> CXComment
clang_ParamCommandComment_getParamName(Comment: CXComment) -> CXString
clang_ParamCommandComment_isParamIndexValid(Comment: CXComment) -> c_uint
clang_ParamCommandComment_getParamIndex(Comment: CXComment) -> c_uint
clang_ParamCommandComment_isDirectionExplicit(Comment: CXComment) -> c_uint
clang_ParamCommandComment_getDirection(Comment: CXComment) -> CXCommentParamPassDirection
clang_TParamCommandComment_getParamName(Comment: CXComment) -> CXString
clang_TParamCommandComment_isParamPositionValid(Comment: CXComment) -> c_uint
clang_TParamCommandComment_getDepth(Comment: CXComment) -> c_uint
clang_TParamCommandComment_getIndex(Comment: CXComment, Depth: c_uint) -> c_uint
clang_VerbatimBlockLineComment_getText(Comment: CXComment) -> CXString
clang_VerbatimLineComment_getText(Comment: CXComment) -> CXString
clang_HTMLTagComment_getAsString(Comment: CXComment) -> CXString
clang_FullComment_getAsHTML(Comment: CXComment) -> CXString
clang_FullComment_getAsXML(Comment: CXComment) -> CXString
clang_createAPISet(tu: CXTranslationUnit, out_api: POINTER(CXAPISet)) -> CXErrorCode
clang_disposeAPISet(api: CXAPISet) -> None
clang_getSymbolGraphForUSR(usr: c_char_p, api: CXAPISet) -> CXString
clang_getSymbolGraphForCursor(cursor: CXCursor) -> CXString
clang_CXRewriter_create(TU: CXTranslationUnit) -> CXRewriter
clang_CXRewriter_insertTextBefore(Rew: CXRewriter, Loc: CXSourceLocation, Insert: c_char_p) -> None
clang_CXRewriter_replaceText(Rew: CXRewriter, ToBeReplaced: CXSourceRange, Replacement: c_char_p) -> None
clang_CXRewriter_removeText(Rew: CXRewriter, ToBeRemoved: CXSourceRange) -> None
clang_CXRewriter_overwriteChangedFiles(Rew: CXRewriter) -> c_int
clang_CXRewriter_writeMainFileToStdOut(Rew: CXRewriter) -> None
clang_CXRewriter_dispose(Rew: CXRewriter) -> None
clang_install_aborting_llvm_fatal_error_handler() -> None
clang_uninstall_llvm_fatal_error_handler() -> None
"""

_macros = """
CINDEX_VERSION_ENCODE(major, minor) = major * 10000 + minor * 1
"""

_constants = """
CINDEX_VERSION = 64
CINDEX_VERSION_MAJOR = 0
CINDEX_VERSION_MINOR = 64
CINDEX_VERSION_STRING = '0.64'
"""

_skipped = """
CINDEX_VERSION_STRINGIZE_: it makes a string
CINDEX_VERSION_STRINGIZE: it makes a string
LLVM_CLANG_C_STRICT_PROTOTYPES_BEGIN: neither a constant nor a type: expected expression
LLVM_CLANG_C_STRICT_PROTOTYPES_END: neither a constant nor a type: expected expression
LLVM_CLANG_C_EXTERN_C_BEGIN: neither a constant nor a type: expected expression
LLVM_CLANG_C_EXTERN_C_END: neither a constant nor a type: expected expression
CINDEX_LINKAGE: neither a constant nor a type: expected expression
CINDEX_DEPRECATED: neither a constant nor a type: expected expression
"""

_targets = {
    'aarch64-linux-gnu': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    macros=_macros,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
    targets=_targets,
    library=('libclang-19.so.19', 'libclang-19.so.1', 'libclang.so.1'),
)
