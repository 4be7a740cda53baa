"""LLVM's C interface: llvm-c/Core.h, llvm-c/Analysis.h, llvm-c/BitReader.h, llvm-c/BitWriter.h, llvm-c/Comdat.h, llvm-c/DebugInfo.h, llvm-c/Disassembler.h, llvm-c/Error.h, llvm-c/ErrorHandling.h, llvm-c/ExecutionEngine.h, llvm-c/IRReader.h, llvm-c/LLJIT.h, llvm-c/LLJITUtils.h, llvm-c/Linker.h, llvm-c/Object.h, llvm-c/Orc.h, llvm-c/OrcEE.h, llvm-c/Remarks.h, llvm-c/Support.h, llvm-c/Target.h, llvm-c/TargetMachine.h, llvm-c/Transforms/PassBuilder.h.

Made by `autogen regen llvm` from headers/llvm.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'llvm-c/Analysis.h': 'bb3805c5c657bfeee4cf2254dc696b73ae0036a6ecc2c36fb027cb34f2c4652e',
    'llvm-c/BitReader.h': '42a37dc1e08716d41ba49f1101fea092df87d3132d4ac9b5377869241dc17be8',
    'llvm-c/BitWriter.h': 'efb0e77bbeea499bcde27f08e88aab8bf579b9562dd85f5032d7f5baf1f56543',
    'llvm-c/Comdat.h': '062d18f2baf76c75a10bb06b94e013b96b80b3aa2d38671174cf0f6169f1e7f3',
    'llvm-c/Core.h': '20dc8f47f20b0d3867bf130957b8a7fddaa0da4690cb14c9be319ef55c339b90',
    'llvm-c/DataTypes.h': '443a1142ba0ec4bf930b07b593ad95208ae954b7eb936894300ead8729770be7',
    'llvm-c/DebugInfo.h': 'd92cbd00c4058e4b87aabde5e66c00983680c273e31fa54b37eb54181db16d4d',
    'llvm-c/Deprecated.h': 'dc0131614ca423510877f1605ae79cc33e3c02bed067e021cf7f46576643c7ae',
    'llvm-c/Disassembler.h': 'e5ec07395ffffaa8e4ff779f8fb3727bc465a5b3ac427bd734a4ff5254ba132b',
    'llvm-c/DisassemblerTypes.h': 'b74f03d648988a2ef87a4fa138dfcb956ba61b92efd8cafb2f627909aa5390bf',
    'llvm-c/Error.h': '396e2b569d09f2d5c6496b944a150e0c6b203bb1e801dafa77a867e19b7e5e9d',
    'llvm-c/ErrorHandling.h': 'b6bccd5eb3602effbb5eaa10b7ac689d07ef6fc39c9dd28d455dc491168c7c28',
    'llvm-c/ExecutionEngine.h': '26204056226f5716e260a82b49f70a0b80f384d10535fb945e4f4e80bbd121fb',
    'llvm-c/ExternC.h': '2fdcf3619c57d9cd7916ae1530045e4c85866613daf44759807dada94449f857',
    'llvm-c/IRReader.h': '1c42f76f105c010ee5e0a5a0736aa44a8ef9ace086fd671cdd2617208183c468',
    'llvm-c/LLJIT.h': 'fc72b2de749a7f84dd2ad7d80e83cfb641c6d1501ebc5c89dc8d9d911d987a2f',
    'llvm-c/LLJITUtils.h': 'e58a147071b045faea6d4de079b7e67c38f1019f08dbdd5b3f0acf80a55434ad',
    'llvm-c/Linker.h': '57763b783c583a8088b81ce4713d317296d0853e866488e9838e5317908ba852',
    'llvm-c/Object.h': '6884a9dd5dea47c8f2f24dfd128c30386759db3a2426e2ca2c066fa418efed31',
    'llvm-c/Orc.h': '019b6115d956b80984eb7d53d774ca4ac652ef63fc4725e0aec4565d29535707',
    'llvm-c/OrcEE.h': '0fa4ed35623bfda2652b9e9688577e33d8c23a7196c5dacf8fdece67d2fdfe09',
    'llvm-c/Remarks.h': '8f4595fd831557ea13d73a311995b21f9c01cb8095e7f6cc39bbe48af9166f0c',
    'llvm-c/Support.h': '2de85db306cdf6a2caf1790b30c9130bf6f1b5078902d65f9af1e9ffe8d843b8',
    'llvm-c/Target.h': '85795c3910155218473b79bccf42d85b4a17e5dbaaeec5afb8f94a8d1974ddb0',
    'llvm-c/TargetMachine.h': 'b16ef52b359bef76299a257b2a438a6dd7b1e4dca2ca893b6649510a977e88ba',
    'llvm-c/Transforms/PassBuilder.h': 'fbbb1da352df793703e6579bafc5541d6c9f4e752af4330dfc82ce2bd76e8bf0',
    'llvm-c/Types.h': 'c84f1c5043bb828f121a1914fbbea57cf8ff50b0353b553a835606ba41052bf0',
    'llvm/Config/AsmParsers.def': '5938a4484a70ae92b2e097003e3d745ede17dd9a31cb7bf0fb1ce982a5c6e844',
    'llvm/Config/AsmPrinters.def': '4d551ba9cb9897e1f41b4192eb5f294202bcd714de4ae8e06d89c7f670bac264',
    'llvm/Config/Disassemblers.def': '750c6191d4256ef10c177ad11b26c193f3d514b2ea9fe28a64699a4695965264',
    'llvm/Config/Targets.def': 'dedcbab8578ad2aaaee819a51cfc8c25809da2724a449082a7dae6dabd8dd23c',
    'artifact': 'llvm-19-dev=1:19.1.7-3~deb12u1 (bookworm), ziglang==0.17.1',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
LLVMOpaqueMemoryBuffer: struct, incomplete

LLVMOpaqueContext: struct, incomplete

LLVMOpaqueModule: struct, incomplete

LLVMOpaqueType: struct, incomplete

LLVMOpaqueValue: struct, incomplete

LLVMOpaqueBasicBlock: struct, incomplete

LLVMOpaqueMetadata: struct, incomplete

LLVMOpaqueNamedMDNode: struct, incomplete

LLVMOpaqueValueMetadataEntry: struct, incomplete

LLVMOpaqueBuilder: struct, incomplete

LLVMOpaqueDIBuilder: struct, incomplete

LLVMOpaqueModuleProvider: struct, incomplete

LLVMOpaquePassManager: struct, incomplete

LLVMOpaqueUse: struct, incomplete

LLVMOpaqueOperandBundle: struct, incomplete

LLVMOpaqueAttributeRef: struct, incomplete

LLVMOpaqueDiagnosticInfo: struct, incomplete

LLVMComdat: struct, incomplete

LLVMOpaqueModuleFlagEntry: struct, incomplete

LLVMOpaqueJITEventListener: struct, incomplete

LLVMOpaqueBinary: struct, incomplete

LLVMOpaqueDbgRecord: struct, incomplete

LLVMOpInfoSymbol1: struct, 24 bytes
  Present: c_uint64 @ 0
  Name: c_char_p @ 8
  Value: c_uint64 @ 16

LLVMOpInfo1: struct, 64 bytes
  AddSymbol: LLVMOpInfoSymbol1 @ 0
  SubtractSymbol: LLVMOpInfoSymbol1 @ 24
  Value: c_uint64 @ 48
  VariantKind: c_uint64 @ 56

LLVMOpaqueError: struct, incomplete

LLVMOpaqueGenericValue: struct, incomplete

LLVMOpaqueExecutionEngine: struct, incomplete

LLVMOpaqueMCJITMemoryManager: struct, incomplete

LLVMMCJITCompilerOptions: struct, 24 bytes
  OptLevel: c_uint @ 0
  CodeModel: LLVMCodeModel @ 4
  NoFramePointerElim: LLVMBool @ 8
  EnableFastISel: LLVMBool @ 12
  MCJMM: LLVMMCJITMemoryManagerRef @ 16

LLVMOpaqueTargetData: struct, incomplete

LLVMOpaqueTargetLibraryInfotData: struct, incomplete

LLVMOpaqueTargetMachineOptions: struct, incomplete

LLVMOpaqueTargetMachine: struct, incomplete

LLVMTarget: struct, incomplete

LLVMOrcOpaqueLLJITBuilder: struct, incomplete

LLVMOrcOpaqueLLJIT: struct, incomplete

LLVMJITSymbolFlags: struct, 2 bytes
  GenericFlags: c_uint8 @ 0
  TargetFlags: c_uint8 @ 1

LLVMJITEvaluatedSymbol: struct, 16 bytes
  Address: LLVMOrcExecutorAddress @ 0
  Flags: LLVMJITSymbolFlags @ 8

LLVMOrcOpaqueExecutionSession: struct, incomplete

LLVMOrcOpaqueSymbolStringPool: struct, incomplete

LLVMOrcOpaqueSymbolStringPoolEntry: struct, incomplete

LLVMOrcCSymbolFlagsMapPair: struct, 16 bytes
  Name: LLVMOrcSymbolStringPoolEntryRef @ 0
  Flags: LLVMJITSymbolFlags @ 8

LLVMOrcCSymbolMapPair: struct, 24 bytes
  Name: LLVMOrcSymbolStringPoolEntryRef @ 0
  Sym: LLVMJITEvaluatedSymbol @ 8

LLVMOrcCSymbolAliasMapEntry: struct, 16 bytes
  Name: LLVMOrcSymbolStringPoolEntryRef @ 0
  Flags: LLVMJITSymbolFlags @ 8

LLVMOrcCSymbolAliasMapPair: struct, 24 bytes
  Name: LLVMOrcSymbolStringPoolEntryRef @ 0
  Entry: LLVMOrcCSymbolAliasMapEntry @ 8

LLVMOrcOpaqueJITDylib: struct, incomplete

LLVMOrcCSymbolsList: struct, 16 bytes
  Symbols: POINTER(LLVMOrcSymbolStringPoolEntryRef) @ 0
  Length: c_size_t @ 8

LLVMOrcCDependenceMapPair: struct, 24 bytes
  JD: LLVMOrcJITDylibRef @ 0
  Names: LLVMOrcCSymbolsList @ 8

LLVMOrcCSymbolDependenceGroup: struct, 32 bytes
  Symbols: LLVMOrcCSymbolsList @ 0
  Dependencies: LLVMOrcCDependenceMapPairs @ 16
  NumDependencies: c_size_t @ 24

LLVMOrcCJITDylibSearchOrderElement: struct, 16 bytes
  JD: LLVMOrcJITDylibRef @ 0
  JDLookupFlags: LLVMOrcJITDylibLookupFlags @ 8

LLVMOrcCLookupSetElement: struct, 16 bytes
  Name: LLVMOrcSymbolStringPoolEntryRef @ 0
  LookupFlags: LLVMOrcSymbolLookupFlags @ 8

LLVMOrcOpaqueMaterializationUnit: struct, incomplete

LLVMOrcOpaqueMaterializationResponsibility: struct, incomplete

LLVMOrcOpaqueResourceTracker: struct, incomplete

LLVMOrcOpaqueDefinitionGenerator: struct, incomplete

LLVMOrcOpaqueLookupState: struct, incomplete

LLVMOrcOpaqueThreadSafeContext: struct, incomplete

LLVMOrcOpaqueThreadSafeModule: struct, incomplete

LLVMOrcOpaqueJITTargetMachineBuilder: struct, incomplete

LLVMOrcOpaqueObjectLayer: struct, incomplete

LLVMOrcOpaqueObjectLinkingLayer: struct, incomplete

LLVMOrcOpaqueIRTransformLayer: struct, incomplete

LLVMOrcOpaqueObjectTransformLayer: struct, incomplete

LLVMOrcOpaqueIndirectStubsManager: struct, incomplete

LLVMOrcOpaqueLazyCallThroughManager: struct, incomplete

LLVMOrcOpaqueDumpObjects: struct, incomplete

LLVMOpaqueSectionIterator: struct, incomplete

LLVMOpaqueSymbolIterator: struct, incomplete

LLVMOpaqueRelocationIterator: struct, incomplete

LLVMOpaqueObjectFile: struct, incomplete

LLVMRemarkOpaqueString: struct, incomplete

LLVMRemarkOpaqueDebugLoc: struct, incomplete

LLVMRemarkOpaqueArg: struct, incomplete

LLVMRemarkOpaqueEntry: struct, incomplete

LLVMRemarkOpaqueParser: struct, incomplete

LLVMOpaquePassBuilderOptions: struct, incomplete
"""

_enums = """
LLVMOpcode: c_uint
  LLVMRet = 1
  LLVMBr = 2
  LLVMSwitch = 3
  LLVMIndirectBr = 4
  LLVMInvoke = 5
  LLVMUnreachable = 7
  LLVMCallBr = 67
  LLVMFNeg = 66
  LLVMAdd = 8
  LLVMFAdd = 9
  LLVMSub = 10
  LLVMFSub = 11
  LLVMMul = 12
  LLVMFMul = 13
  LLVMUDiv = 14
  LLVMSDiv = 15
  LLVMFDiv = 16
  LLVMURem = 17
  LLVMSRem = 18
  LLVMFRem = 19
  LLVMShl = 20
  LLVMLShr = 21
  LLVMAShr = 22
  LLVMAnd = 23
  LLVMOr = 24
  LLVMXor = 25
  LLVMAlloca = 26
  LLVMLoad = 27
  LLVMStore = 28
  LLVMGetElementPtr = 29
  LLVMTrunc = 30
  LLVMZExt = 31
  LLVMSExt = 32
  LLVMFPToUI = 33
  LLVMFPToSI = 34
  LLVMUIToFP = 35
  LLVMSIToFP = 36
  LLVMFPTrunc = 37
  LLVMFPExt = 38
  LLVMPtrToInt = 39
  LLVMIntToPtr = 40
  LLVMBitCast = 41
  LLVMAddrSpaceCast = 60
  LLVMICmp = 42
  LLVMFCmp = 43
  LLVMPHI = 44
  LLVMCall = 45
  LLVMSelect = 46
  LLVMUserOp1 = 47
  LLVMUserOp2 = 48
  LLVMVAArg = 49
  LLVMExtractElement = 50
  LLVMInsertElement = 51
  LLVMShuffleVector = 52
  LLVMExtractValue = 53
  LLVMInsertValue = 54
  LLVMFreeze = 68
  LLVMFence = 55
  LLVMAtomicCmpXchg = 56
  LLVMAtomicRMW = 57
  LLVMResume = 58
  LLVMLandingPad = 59
  LLVMCleanupRet = 61
  LLVMCatchRet = 62
  LLVMCatchPad = 63
  LLVMCleanupPad = 64
  LLVMCatchSwitch = 65

LLVMTypeKind: c_uint
  LLVMVoidTypeKind = 0
  LLVMHalfTypeKind = 1
  LLVMFloatTypeKind = 2
  LLVMDoubleTypeKind = 3
  LLVMX86_FP80TypeKind = 4
  LLVMFP128TypeKind = 5
  LLVMPPC_FP128TypeKind = 6
  LLVMLabelTypeKind = 7
  LLVMIntegerTypeKind = 8
  LLVMFunctionTypeKind = 9
  LLVMStructTypeKind = 10
  LLVMArrayTypeKind = 11
  LLVMPointerTypeKind = 12
  LLVMVectorTypeKind = 13
  LLVMMetadataTypeKind = 14
  LLVMX86_MMXTypeKind = 15
  LLVMTokenTypeKind = 16
  LLVMScalableVectorTypeKind = 17
  LLVMBFloatTypeKind = 18
  LLVMX86_AMXTypeKind = 19
  LLVMTargetExtTypeKind = 20

LLVMLinkage: c_uint
  LLVMExternalLinkage = 0
  LLVMAvailableExternallyLinkage = 1
  LLVMLinkOnceAnyLinkage = 2
  LLVMLinkOnceODRLinkage = 3
  LLVMLinkOnceODRAutoHideLinkage = 4
  LLVMWeakAnyLinkage = 5
  LLVMWeakODRLinkage = 6
  LLVMAppendingLinkage = 7
  LLVMInternalLinkage = 8
  LLVMPrivateLinkage = 9
  LLVMDLLImportLinkage = 10
  LLVMDLLExportLinkage = 11
  LLVMExternalWeakLinkage = 12
  LLVMGhostLinkage = 13
  LLVMCommonLinkage = 14
  LLVMLinkerPrivateLinkage = 15
  LLVMLinkerPrivateWeakLinkage = 16

LLVMVisibility: c_uint
  LLVMDefaultVisibility = 0
  LLVMHiddenVisibility = 1
  LLVMProtectedVisibility = 2

LLVMUnnamedAddr: c_uint
  LLVMNoUnnamedAddr = 0
  LLVMLocalUnnamedAddr = 1
  LLVMGlobalUnnamedAddr = 2

LLVMDLLStorageClass: c_uint
  LLVMDefaultStorageClass = 0
  LLVMDLLImportStorageClass = 1
  LLVMDLLExportStorageClass = 2

LLVMCallConv: c_uint
  LLVMCCallConv = 0
  LLVMFastCallConv = 8
  LLVMColdCallConv = 9
  LLVMGHCCallConv = 10
  LLVMHiPECallConv = 11
  LLVMAnyRegCallConv = 13
  LLVMPreserveMostCallConv = 14
  LLVMPreserveAllCallConv = 15
  LLVMSwiftCallConv = 16
  LLVMCXXFASTTLSCallConv = 17
  LLVMX86StdcallCallConv = 64
  LLVMX86FastcallCallConv = 65
  LLVMARMAPCSCallConv = 66
  LLVMARMAAPCSCallConv = 67
  LLVMARMAAPCSVFPCallConv = 68
  LLVMMSP430INTRCallConv = 69
  LLVMX86ThisCallCallConv = 70
  LLVMPTXKernelCallConv = 71
  LLVMPTXDeviceCallConv = 72
  LLVMSPIRFUNCCallConv = 75
  LLVMSPIRKERNELCallConv = 76
  LLVMIntelOCLBICallConv = 77
  LLVMX8664SysVCallConv = 78
  LLVMWin64CallConv = 79
  LLVMX86VectorCallCallConv = 80
  LLVMHHVMCallConv = 81
  LLVMHHVMCCallConv = 82
  LLVMX86INTRCallConv = 83
  LLVMAVRINTRCallConv = 84
  LLVMAVRSIGNALCallConv = 85
  LLVMAVRBUILTINCallConv = 86
  LLVMAMDGPUVSCallConv = 87
  LLVMAMDGPUGSCallConv = 88
  LLVMAMDGPUPSCallConv = 89
  LLVMAMDGPUCSCallConv = 90
  LLVMAMDGPUKERNELCallConv = 91
  LLVMX86RegCallCallConv = 92
  LLVMAMDGPUHSCallConv = 93
  LLVMMSP430BUILTINCallConv = 94
  LLVMAMDGPULSCallConv = 95
  LLVMAMDGPUESCallConv = 96

LLVMValueKind: c_uint
  LLVMArgumentValueKind = 0
  LLVMBasicBlockValueKind = 1
  LLVMMemoryUseValueKind = 2
  LLVMMemoryDefValueKind = 3
  LLVMMemoryPhiValueKind = 4
  LLVMFunctionValueKind = 5
  LLVMGlobalAliasValueKind = 6
  LLVMGlobalIFuncValueKind = 7
  LLVMGlobalVariableValueKind = 8
  LLVMBlockAddressValueKind = 9
  LLVMConstantExprValueKind = 10
  LLVMConstantArrayValueKind = 11
  LLVMConstantStructValueKind = 12
  LLVMConstantVectorValueKind = 13
  LLVMUndefValueValueKind = 14
  LLVMConstantAggregateZeroValueKind = 15
  LLVMConstantDataArrayValueKind = 16
  LLVMConstantDataVectorValueKind = 17
  LLVMConstantIntValueKind = 18
  LLVMConstantFPValueKind = 19
  LLVMConstantPointerNullValueKind = 20
  LLVMConstantTokenNoneValueKind = 21
  LLVMMetadataAsValueValueKind = 22
  LLVMInlineAsmValueKind = 23
  LLVMInstructionValueKind = 24
  LLVMPoisonValueValueKind = 25
  LLVMConstantTargetNoneValueKind = 26
  LLVMConstantPtrAuthValueKind = 27

LLVMIntPredicate: c_uint
  LLVMIntEQ = 32
  LLVMIntNE = 33
  LLVMIntUGT = 34
  LLVMIntUGE = 35
  LLVMIntULT = 36
  LLVMIntULE = 37
  LLVMIntSGT = 38
  LLVMIntSGE = 39
  LLVMIntSLT = 40
  LLVMIntSLE = 41

LLVMRealPredicate: c_uint
  LLVMRealPredicateFalse = 0
  LLVMRealOEQ = 1
  LLVMRealOGT = 2
  LLVMRealOGE = 3
  LLVMRealOLT = 4
  LLVMRealOLE = 5
  LLVMRealONE = 6
  LLVMRealORD = 7
  LLVMRealUNO = 8
  LLVMRealUEQ = 9
  LLVMRealUGT = 10
  LLVMRealUGE = 11
  LLVMRealULT = 12
  LLVMRealULE = 13
  LLVMRealUNE = 14
  LLVMRealPredicateTrue = 15

LLVMLandingPadClauseTy: c_uint
  LLVMLandingPadCatch = 0
  LLVMLandingPadFilter = 1

LLVMThreadLocalMode: c_uint
  LLVMNotThreadLocal = 0
  LLVMGeneralDynamicTLSModel = 1
  LLVMLocalDynamicTLSModel = 2
  LLVMInitialExecTLSModel = 3
  LLVMLocalExecTLSModel = 4

LLVMAtomicOrdering: c_uint
  LLVMAtomicOrderingNotAtomic = 0
  LLVMAtomicOrderingUnordered = 1
  LLVMAtomicOrderingMonotonic = 2
  LLVMAtomicOrderingAcquire = 4
  LLVMAtomicOrderingRelease = 5
  LLVMAtomicOrderingAcquireRelease = 6
  LLVMAtomicOrderingSequentiallyConsistent = 7

LLVMAtomicRMWBinOp: c_uint
  LLVMAtomicRMWBinOpXchg = 0
  LLVMAtomicRMWBinOpAdd = 1
  LLVMAtomicRMWBinOpSub = 2
  LLVMAtomicRMWBinOpAnd = 3
  LLVMAtomicRMWBinOpNand = 4
  LLVMAtomicRMWBinOpOr = 5
  LLVMAtomicRMWBinOpXor = 6
  LLVMAtomicRMWBinOpMax = 7
  LLVMAtomicRMWBinOpMin = 8
  LLVMAtomicRMWBinOpUMax = 9
  LLVMAtomicRMWBinOpUMin = 10
  LLVMAtomicRMWBinOpFAdd = 11
  LLVMAtomicRMWBinOpFSub = 12
  LLVMAtomicRMWBinOpFMax = 13
  LLVMAtomicRMWBinOpFMin = 14
  LLVMAtomicRMWBinOpUIncWrap = 15
  LLVMAtomicRMWBinOpUDecWrap = 16

LLVMDiagnosticSeverity: c_uint
  LLVMDSError = 0
  LLVMDSWarning = 1
  LLVMDSRemark = 2
  LLVMDSNote = 3

LLVMInlineAsmDialect: c_uint
  LLVMInlineAsmDialectATT = 0
  LLVMInlineAsmDialectIntel = 1

LLVMModuleFlagBehavior: c_uint
  LLVMModuleFlagBehaviorError = 0
  LLVMModuleFlagBehaviorWarning = 1
  LLVMModuleFlagBehaviorRequire = 2
  LLVMModuleFlagBehaviorOverride = 3
  LLVMModuleFlagBehaviorAppend = 4
  LLVMModuleFlagBehaviorAppendUnique = 5

LLVMTailCallKind: c_uint
  LLVMTailCallKindNone = 0
  LLVMTailCallKindTail = 1
  LLVMTailCallKindMustTail = 2
  LLVMTailCallKindNoTail = 3

LLVMVerifierFailureAction: c_uint
  LLVMAbortProcessAction = 0
  LLVMPrintMessageAction = 1
  LLVMReturnStatusAction = 2

LLVMComdatSelectionKind: c_uint
  LLVMAnyComdatSelectionKind = 0
  LLVMExactMatchComdatSelectionKind = 1
  LLVMLargestComdatSelectionKind = 2
  LLVMNoDeduplicateComdatSelectionKind = 3
  LLVMSameSizeComdatSelectionKind = 4

LLVMDIFlags: c_uint
  LLVMDIFlagZero = 0
  LLVMDIFlagPrivate = 1
  LLVMDIFlagProtected = 2
  LLVMDIFlagPublic = 3
  LLVMDIFlagFwdDecl = 4
  LLVMDIFlagAppleBlock = 8
  LLVMDIFlagReservedBit4 = 16
  LLVMDIFlagVirtual = 32
  LLVMDIFlagArtificial = 64
  LLVMDIFlagExplicit = 128
  LLVMDIFlagPrototyped = 256
  LLVMDIFlagObjcClassComplete = 512
  LLVMDIFlagObjectPointer = 1024
  LLVMDIFlagVector = 2048
  LLVMDIFlagStaticMember = 4096
  LLVMDIFlagLValueReference = 8192
  LLVMDIFlagRValueReference = 16384
  LLVMDIFlagReserved = 32768
  LLVMDIFlagSingleInheritance = 65536
  LLVMDIFlagMultipleInheritance = 131072
  LLVMDIFlagVirtualInheritance = 196608
  LLVMDIFlagIntroducedVirtual = 262144
  LLVMDIFlagBitField = 524288
  LLVMDIFlagNoReturn = 1048576
  LLVMDIFlagTypePassByValue = 4194304
  LLVMDIFlagTypePassByReference = 8388608
  LLVMDIFlagEnumClass = 16777216
  LLVMDIFlagFixedEnum = 16777216
  LLVMDIFlagThunk = 33554432
  LLVMDIFlagNonTrivial = 67108864
  LLVMDIFlagBigEndian = 134217728
  LLVMDIFlagLittleEndian = 268435456
  LLVMDIFlagIndirectVirtualBase = 36
  LLVMDIFlagAccessibility = 3
  LLVMDIFlagPtrToMemberRep = 196608

LLVMDWARFSourceLanguage: c_uint
  LLVMDWARFSourceLanguageC89 = 0
  LLVMDWARFSourceLanguageC = 1
  LLVMDWARFSourceLanguageAda83 = 2
  LLVMDWARFSourceLanguageC_plus_plus = 3
  LLVMDWARFSourceLanguageCobol74 = 4
  LLVMDWARFSourceLanguageCobol85 = 5
  LLVMDWARFSourceLanguageFortran77 = 6
  LLVMDWARFSourceLanguageFortran90 = 7
  LLVMDWARFSourceLanguagePascal83 = 8
  LLVMDWARFSourceLanguageModula2 = 9
  LLVMDWARFSourceLanguageJava = 10
  LLVMDWARFSourceLanguageC99 = 11
  LLVMDWARFSourceLanguageAda95 = 12
  LLVMDWARFSourceLanguageFortran95 = 13
  LLVMDWARFSourceLanguagePLI = 14
  LLVMDWARFSourceLanguageObjC = 15
  LLVMDWARFSourceLanguageObjC_plus_plus = 16
  LLVMDWARFSourceLanguageUPC = 17
  LLVMDWARFSourceLanguageD = 18
  LLVMDWARFSourceLanguagePython = 19
  LLVMDWARFSourceLanguageOpenCL = 20
  LLVMDWARFSourceLanguageGo = 21
  LLVMDWARFSourceLanguageModula3 = 22
  LLVMDWARFSourceLanguageHaskell = 23
  LLVMDWARFSourceLanguageC_plus_plus_03 = 24
  LLVMDWARFSourceLanguageC_plus_plus_11 = 25
  LLVMDWARFSourceLanguageOCaml = 26
  LLVMDWARFSourceLanguageRust = 27
  LLVMDWARFSourceLanguageC11 = 28
  LLVMDWARFSourceLanguageSwift = 29
  LLVMDWARFSourceLanguageJulia = 30
  LLVMDWARFSourceLanguageDylan = 31
  LLVMDWARFSourceLanguageC_plus_plus_14 = 32
  LLVMDWARFSourceLanguageFortran03 = 33
  LLVMDWARFSourceLanguageFortran08 = 34
  LLVMDWARFSourceLanguageRenderScript = 35
  LLVMDWARFSourceLanguageBLISS = 36
  LLVMDWARFSourceLanguageKotlin = 37
  LLVMDWARFSourceLanguageZig = 38
  LLVMDWARFSourceLanguageCrystal = 39
  LLVMDWARFSourceLanguageC_plus_plus_17 = 40
  LLVMDWARFSourceLanguageC_plus_plus_20 = 41
  LLVMDWARFSourceLanguageC17 = 42
  LLVMDWARFSourceLanguageFortran18 = 43
  LLVMDWARFSourceLanguageAda2005 = 44
  LLVMDWARFSourceLanguageAda2012 = 45
  LLVMDWARFSourceLanguageHIP = 46
  LLVMDWARFSourceLanguageAssembly = 47
  LLVMDWARFSourceLanguageC_sharp = 48
  LLVMDWARFSourceLanguageMojo = 49
  LLVMDWARFSourceLanguageGLSL = 50
  LLVMDWARFSourceLanguageGLSL_ES = 51
  LLVMDWARFSourceLanguageHLSL = 52
  LLVMDWARFSourceLanguageOpenCL_CPP = 53
  LLVMDWARFSourceLanguageCPP_for_OpenCL = 54
  LLVMDWARFSourceLanguageSYCL = 55
  LLVMDWARFSourceLanguageRuby = 56
  LLVMDWARFSourceLanguageMove = 57
  LLVMDWARFSourceLanguageHylo = 58
  LLVMDWARFSourceLanguageMips_Assembler = 59
  LLVMDWARFSourceLanguageGOOGLE_RenderScript = 60
  LLVMDWARFSourceLanguageBORLAND_Delphi = 61

LLVMDWARFEmissionKind: c_uint
  LLVMDWARFEmissionNone = 0
  LLVMDWARFEmissionFull = 1
  LLVMDWARFEmissionLineTablesOnly = 2

LLVMDWARFMacinfoRecordType: c_uint
  LLVMDWARFMacinfoRecordTypeDefine = 1
  LLVMDWARFMacinfoRecordTypeMacro = 2
  LLVMDWARFMacinfoRecordTypeStartFile = 3
  LLVMDWARFMacinfoRecordTypeEndFile = 4
  LLVMDWARFMacinfoRecordTypeVendorExt = 0xff

LLVMByteOrdering: c_uint
  LLVMBigEndian = 0
  LLVMLittleEndian = 1

LLVMCodeGenOptLevel: c_uint
  LLVMCodeGenLevelNone = 0
  LLVMCodeGenLevelLess = 1
  LLVMCodeGenLevelDefault = 2
  LLVMCodeGenLevelAggressive = 3

LLVMRelocMode: c_uint
  LLVMRelocDefault = 0
  LLVMRelocStatic = 1
  LLVMRelocPIC = 2
  LLVMRelocDynamicNoPic = 3
  LLVMRelocROPI = 4
  LLVMRelocRWPI = 5
  LLVMRelocROPI_RWPI = 6

LLVMCodeModel: c_uint
  LLVMCodeModelDefault = 0
  LLVMCodeModelJITDefault = 1
  LLVMCodeModelTiny = 2
  LLVMCodeModelSmall = 3
  LLVMCodeModelKernel = 4
  LLVMCodeModelMedium = 5
  LLVMCodeModelLarge = 6

LLVMCodeGenFileType: c_uint
  LLVMAssemblyFile = 0
  LLVMObjectFile = 1

LLVMGlobalISelAbortMode: c_uint
  LLVMGlobalISelAbortEnable = 0
  LLVMGlobalISelAbortDisable = 1
  LLVMGlobalISelAbortDisableWithDiag = 2

LLVMJITSymbolGenericFlags: c_uint
  LLVMJITSymbolGenericFlagsNone = 0
  LLVMJITSymbolGenericFlagsExported = 1
  LLVMJITSymbolGenericFlagsWeak = 2
  LLVMJITSymbolGenericFlagsCallable = 4
  LLVMJITSymbolGenericFlagsMaterializationSideEffectsOnly = 8

LLVMOrcLookupKind: c_uint
  LLVMOrcLookupKindStatic = 0
  LLVMOrcLookupKindDLSym = 1

LLVMOrcJITDylibLookupFlags: c_uint
  LLVMOrcJITDylibLookupFlagsMatchExportedSymbolsOnly = 0
  LLVMOrcJITDylibLookupFlagsMatchAllSymbols = 1

LLVMOrcSymbolLookupFlags: c_uint
  LLVMOrcSymbolLookupFlagsRequiredSymbol = 0
  LLVMOrcSymbolLookupFlagsWeaklyReferencedSymbol = 1

LLVMLinkerMode: c_uint
  LLVMLinkerDestroySource = 0
  LLVMLinkerPreserveSource_Removed = 1

LLVMBinaryType: c_uint
  LLVMBinaryTypeArchive = 0
  LLVMBinaryTypeMachOUniversalBinary = 1
  LLVMBinaryTypeCOFFImportFile = 2
  LLVMBinaryTypeIR = 3
  LLVMBinaryTypeWinRes = 4
  LLVMBinaryTypeCOFF = 5
  LLVMBinaryTypeELF32L = 6
  LLVMBinaryTypeELF32B = 7
  LLVMBinaryTypeELF64L = 8
  LLVMBinaryTypeELF64B = 9
  LLVMBinaryTypeMachO32L = 10
  LLVMBinaryTypeMachO32B = 11
  LLVMBinaryTypeMachO64L = 12
  LLVMBinaryTypeMachO64B = 13
  LLVMBinaryTypeWasm = 14
  LLVMBinaryTypeOffload = 15

LLVMRemarkType: c_uint
  LLVMRemarkTypeUnknown = 0
  LLVMRemarkTypePassed = 1
  LLVMRemarkTypeMissed = 2
  LLVMRemarkTypeAnalysis = 3
  LLVMRemarkTypeAnalysisFPCommute = 4
  LLVMRemarkTypeAnalysisAliasing = 5
  LLVMRemarkTypeFailure = 6
"""

_types = """
LLVMAttributeIndex = c_uint
LLVMFastMathFlags = c_uint
LLVMGEPNoWrapFlags = c_uint
LLVMDiagnosticHandler = CFUNCTYPE(None, LLVMDiagnosticInfoRef, c_void_p)
LLVMYieldCallback = CFUNCTYPE(None, LLVMContextRef, c_void_p)
LLVMFatalErrorHandler = CFUNCTYPE(None, c_char_p)
LLVMBool = c_int
LLVMMemoryBufferRef = POINTER(LLVMOpaqueMemoryBuffer)
LLVMContextRef = POINTER(LLVMOpaqueContext)
LLVMModuleRef = POINTER(LLVMOpaqueModule)
LLVMTypeRef = POINTER(LLVMOpaqueType)
LLVMValueRef = POINTER(LLVMOpaqueValue)
LLVMBasicBlockRef = POINTER(LLVMOpaqueBasicBlock)
LLVMMetadataRef = POINTER(LLVMOpaqueMetadata)
LLVMNamedMDNodeRef = POINTER(LLVMOpaqueNamedMDNode)
LLVMValueMetadataEntry = LLVMOpaqueValueMetadataEntry
LLVMBuilderRef = POINTER(LLVMOpaqueBuilder)
LLVMDIBuilderRef = POINTER(LLVMOpaqueDIBuilder)
LLVMModuleProviderRef = POINTER(LLVMOpaqueModuleProvider)
LLVMPassManagerRef = POINTER(LLVMOpaquePassManager)
LLVMUseRef = POINTER(LLVMOpaqueUse)
LLVMOperandBundleRef = POINTER(LLVMOpaqueOperandBundle)
LLVMAttributeRef = POINTER(LLVMOpaqueAttributeRef)
LLVMDiagnosticInfoRef = POINTER(LLVMOpaqueDiagnosticInfo)
LLVMComdatRef = POINTER(LLVMComdat)
LLVMModuleFlagEntry = LLVMOpaqueModuleFlagEntry
LLVMJITEventListenerRef = POINTER(LLVMOpaqueJITEventListener)
LLVMBinaryRef = POINTER(LLVMOpaqueBinary)
LLVMDbgRecordRef = POINTER(LLVMOpaqueDbgRecord)
LLVMMetadataKind = c_uint
LLVMDWARFTypeEncoding = c_uint
LLVMDisasmContextRef = c_void_p
LLVMOpInfoCallback = CFUNCTYPE(c_int, c_void_p, c_uint64, c_uint64, c_uint64, c_uint64, c_int, c_void_p)
LLVMSymbolLookupCallback = CFUNCTYPE(c_char_p, c_void_p, c_uint64, POINTER(c_uint64), c_uint64, POINTER(c_char_p))
LLVMErrorRef = POINTER(LLVMOpaqueError)
LLVMErrorTypeId = c_void_p
LLVMGenericValueRef = POINTER(LLVMOpaqueGenericValue)
LLVMExecutionEngineRef = POINTER(LLVMOpaqueExecutionEngine)
LLVMMCJITMemoryManagerRef = POINTER(LLVMOpaqueMCJITMemoryManager)
LLVMMemoryManagerAllocateCodeSectionCallback = CFUNCTYPE(POINTER(c_uint8), c_void_p, c_size_t, c_uint, c_uint, c_char_p)
LLVMMemoryManagerAllocateDataSectionCallback = CFUNCTYPE(POINTER(c_uint8), c_void_p, c_size_t, c_uint, c_uint, c_char_p, LLVMBool)
LLVMMemoryManagerFinalizeMemoryCallback = CFUNCTYPE(LLVMBool, c_void_p, POINTER(POINTER(c_char)))
LLVMMemoryManagerDestroyCallback = CFUNCTYPE(None, c_void_p)
LLVMTargetDataRef = POINTER(LLVMOpaqueTargetData)
LLVMTargetLibraryInfoRef = POINTER(LLVMOpaqueTargetLibraryInfotData)
LLVMTargetMachineOptionsRef = POINTER(LLVMOpaqueTargetMachineOptions)
LLVMTargetMachineRef = POINTER(LLVMOpaqueTargetMachine)
LLVMTargetRef = POINTER(LLVMTarget)
LLVMOrcLLJITBuilderObjectLinkingLayerCreatorFunction = CFUNCTYPE(LLVMOrcObjectLayerRef, c_void_p, LLVMOrcExecutionSessionRef, c_char_p)
LLVMOrcLLJITBuilderRef = POINTER(LLVMOrcOpaqueLLJITBuilder)
LLVMOrcLLJITRef = POINTER(LLVMOrcOpaqueLLJIT)
LLVMOrcJITTargetAddress = c_uint64
LLVMOrcExecutorAddress = c_uint64
LLVMJITSymbolTargetFlags = c_uint8
LLVMOrcExecutionSessionRef = POINTER(LLVMOrcOpaqueExecutionSession)
LLVMOrcErrorReporterFunction = CFUNCTYPE(None, c_void_p, LLVMErrorRef)
LLVMOrcSymbolStringPoolRef = POINTER(LLVMOrcOpaqueSymbolStringPool)
LLVMOrcSymbolStringPoolEntryRef = POINTER(LLVMOrcOpaqueSymbolStringPoolEntry)
LLVMOrcCSymbolFlagsMapPairs = POINTER(LLVMOrcCSymbolFlagsMapPair)
LLVMOrcCSymbolMapPairs = POINTER(LLVMOrcCSymbolMapPair)
LLVMOrcCSymbolAliasMapPairs = POINTER(LLVMOrcCSymbolAliasMapPair)
LLVMOrcJITDylibRef = POINTER(LLVMOrcOpaqueJITDylib)
LLVMOrcCDependenceMapPairs = POINTER(LLVMOrcCDependenceMapPair)
LLVMOrcCJITDylibSearchOrder = POINTER(LLVMOrcCJITDylibSearchOrderElement)
LLVMOrcCLookupSet = POINTER(LLVMOrcCLookupSetElement)
LLVMOrcMaterializationUnitRef = POINTER(LLVMOrcOpaqueMaterializationUnit)
LLVMOrcMaterializationResponsibilityRef = POINTER(LLVMOrcOpaqueMaterializationResponsibility)
LLVMOrcMaterializationUnitMaterializeFunction = CFUNCTYPE(None, c_void_p, LLVMOrcMaterializationResponsibilityRef)
LLVMOrcMaterializationUnitDiscardFunction = CFUNCTYPE(None, c_void_p, LLVMOrcJITDylibRef, LLVMOrcSymbolStringPoolEntryRef)
LLVMOrcMaterializationUnitDestroyFunction = CFUNCTYPE(None, c_void_p)
LLVMOrcResourceTrackerRef = POINTER(LLVMOrcOpaqueResourceTracker)
LLVMOrcDefinitionGeneratorRef = POINTER(LLVMOrcOpaqueDefinitionGenerator)
LLVMOrcLookupStateRef = POINTER(LLVMOrcOpaqueLookupState)
LLVMOrcCAPIDefinitionGeneratorTryToGenerateFunction = CFUNCTYPE(LLVMErrorRef, LLVMOrcDefinitionGeneratorRef, c_void_p, POINTER(LLVMOrcLookupStateRef), LLVMOrcLookupKind, LLVMOrcJITDylibRef, LLVMOrcJITDylibLookupFlags, LLVMOrcCLookupSet, c_size_t)
LLVMOrcDisposeCAPIDefinitionGeneratorFunction = CFUNCTYPE(None, c_void_p)
LLVMOrcSymbolPredicate = CFUNCTYPE(c_int, c_void_p, LLVMOrcSymbolStringPoolEntryRef)
LLVMOrcThreadSafeContextRef = POINTER(LLVMOrcOpaqueThreadSafeContext)
LLVMOrcThreadSafeModuleRef = POINTER(LLVMOrcOpaqueThreadSafeModule)
LLVMOrcGenericIRModuleOperationFunction = CFUNCTYPE(LLVMErrorRef, c_void_p, LLVMModuleRef)
LLVMOrcJITTargetMachineBuilderRef = POINTER(LLVMOrcOpaqueJITTargetMachineBuilder)
LLVMOrcObjectLayerRef = POINTER(LLVMOrcOpaqueObjectLayer)
LLVMOrcObjectLinkingLayerRef = POINTER(LLVMOrcOpaqueObjectLinkingLayer)
LLVMOrcIRTransformLayerRef = POINTER(LLVMOrcOpaqueIRTransformLayer)
LLVMOrcIRTransformLayerTransformFunction = CFUNCTYPE(LLVMErrorRef, c_void_p, POINTER(LLVMOrcThreadSafeModuleRef), LLVMOrcMaterializationResponsibilityRef)
LLVMOrcObjectTransformLayerRef = POINTER(LLVMOrcOpaqueObjectTransformLayer)
LLVMOrcObjectTransformLayerTransformFunction = CFUNCTYPE(LLVMErrorRef, c_void_p, POINTER(LLVMMemoryBufferRef))
LLVMOrcIndirectStubsManagerRef = POINTER(LLVMOrcOpaqueIndirectStubsManager)
LLVMOrcLazyCallThroughManagerRef = POINTER(LLVMOrcOpaqueLazyCallThroughManager)
LLVMOrcDumpObjectsRef = POINTER(LLVMOrcOpaqueDumpObjects)
LLVMOrcExecutionSessionLookupHandleResultFunction = CFUNCTYPE(None, LLVMErrorRef, LLVMOrcCSymbolMapPairs, c_size_t, c_void_p)
LLVMSectionIteratorRef = POINTER(LLVMOpaqueSectionIterator)
LLVMSymbolIteratorRef = POINTER(LLVMOpaqueSymbolIterator)
LLVMRelocationIteratorRef = POINTER(LLVMOpaqueRelocationIterator)
LLVMObjectFileRef = POINTER(LLVMOpaqueObjectFile)
LLVMMemoryManagerCreateContextCallback = CFUNCTYPE(c_void_p, c_void_p)
LLVMMemoryManagerNotifyTerminatingCallback = CFUNCTYPE(None, c_void_p)
LLVMRemarkStringRef = POINTER(LLVMRemarkOpaqueString)
LLVMRemarkDebugLocRef = POINTER(LLVMRemarkOpaqueDebugLoc)
LLVMRemarkArgRef = POINTER(LLVMRemarkOpaqueArg)
LLVMRemarkEntryRef = POINTER(LLVMRemarkOpaqueEntry)
LLVMRemarkParserRef = POINTER(LLVMRemarkOpaqueParser)
LLVMPassBuilderOptionsRef = POINTER(LLVMOpaquePassBuilderOptions)
"""

_functions = """
LLVMShutdown() -> None
LLVMGetVersion(Major: POINTER(c_uint), Minor: POINTER(c_uint), Patch: POINTER(c_uint)) -> None
LLVMCreateMessage(Message: c_char_p) -> POINTER(c_char)
LLVMDisposeMessage(Message: POINTER(c_char)) -> None
LLVMContextCreate() -> LLVMContextRef
LLVMGetGlobalContext() -> LLVMContextRef
LLVMContextSetDiagnosticHandler(C: LLVMContextRef, Handler: LLVMDiagnosticHandler, DiagnosticContext: c_void_p) -> None
LLVMContextGetDiagnosticHandler(C: LLVMContextRef) -> LLVMDiagnosticHandler
LLVMContextGetDiagnosticContext(C: LLVMContextRef) -> c_void_p
LLVMContextSetYieldCallback(C: LLVMContextRef, Callback: LLVMYieldCallback, OpaqueHandle: c_void_p) -> None
LLVMContextShouldDiscardValueNames(C: LLVMContextRef) -> LLVMBool
LLVMContextSetDiscardValueNames(C: LLVMContextRef, Discard: LLVMBool) -> None
LLVMContextDispose(C: LLVMContextRef) -> None
LLVMGetDiagInfoDescription(DI: LLVMDiagnosticInfoRef) -> POINTER(c_char)
LLVMGetDiagInfoSeverity(DI: LLVMDiagnosticInfoRef) -> LLVMDiagnosticSeverity
LLVMGetMDKindIDInContext(C: LLVMContextRef, Name: const POINTER(c_char), SLen: c_uint) -> c_uint
LLVMGetMDKindID(Name: const POINTER(c_char), SLen: c_uint) -> c_uint
LLVMGetEnumAttributeKindForName(Name: const POINTER(c_char), SLen: c_size_t) -> c_uint
LLVMGetLastEnumAttributeKind() -> c_uint
LLVMCreateEnumAttribute(C: LLVMContextRef, KindID: c_uint, Val: c_uint64) -> LLVMAttributeRef
LLVMGetEnumAttributeKind(A: LLVMAttributeRef) -> c_uint
LLVMGetEnumAttributeValue(A: LLVMAttributeRef) -> c_uint64
LLVMCreateTypeAttribute(C: LLVMContextRef, KindID: c_uint, type_ref: LLVMTypeRef) -> LLVMAttributeRef
LLVMGetTypeAttributeValue(A: LLVMAttributeRef) -> LLVMTypeRef
LLVMCreateConstantRangeAttribute(C: LLVMContextRef, KindID: c_uint, NumBits: c_uint, LowerWords: const POINTER(c_uint64), UpperWords: const POINTER(c_uint64)) -> LLVMAttributeRef
LLVMCreateStringAttribute(C: LLVMContextRef, K: const POINTER(c_char), KLength: c_uint, V: const POINTER(c_char), VLength: c_uint) -> LLVMAttributeRef
LLVMGetStringAttributeKind(A: LLVMAttributeRef, Length: POINTER(c_uint)) -> c_char_p
LLVMGetStringAttributeValue(A: LLVMAttributeRef, Length: POINTER(c_uint)) -> c_char_p
LLVMIsEnumAttribute(A: LLVMAttributeRef) -> LLVMBool
LLVMIsStringAttribute(A: LLVMAttributeRef) -> LLVMBool
LLVMIsTypeAttribute(A: LLVMAttributeRef) -> LLVMBool
LLVMGetTypeByName2(C: LLVMContextRef, Name: c_char_p) -> LLVMTypeRef
LLVMModuleCreateWithName(ModuleID: c_char_p) -> LLVMModuleRef
LLVMModuleCreateWithNameInContext(ModuleID: c_char_p, C: LLVMContextRef) -> LLVMModuleRef
LLVMCloneModule(M: LLVMModuleRef) -> LLVMModuleRef
LLVMDisposeModule(M: LLVMModuleRef) -> None
LLVMIsNewDbgInfoFormat(M: LLVMModuleRef) -> LLVMBool
LLVMSetIsNewDbgInfoFormat(M: LLVMModuleRef, UseNewFormat: LLVMBool) -> None
LLVMGetModuleIdentifier(M: LLVMModuleRef, Len: POINTER(c_size_t)) -> c_char_p
LLVMSetModuleIdentifier(M: LLVMModuleRef, Ident: const POINTER(c_char), Len: c_size_t) -> None
LLVMGetSourceFileName(M: LLVMModuleRef, Len: POINTER(c_size_t)) -> c_char_p
LLVMSetSourceFileName(M: LLVMModuleRef, Name: const POINTER(c_char), Len: c_size_t) -> None
LLVMGetDataLayoutStr(M: LLVMModuleRef) -> c_char_p
LLVMGetDataLayout(M: LLVMModuleRef) -> c_char_p
LLVMSetDataLayout(M: LLVMModuleRef, DataLayoutStr: c_char_p) -> None
LLVMGetTarget(M: LLVMModuleRef) -> c_char_p
LLVMSetTarget(M: LLVMModuleRef, Triple: c_char_p) -> None
LLVMCopyModuleFlagsMetadata(M: LLVMModuleRef, Len: POINTER(c_size_t)) -> POINTER(LLVMModuleFlagEntry)
LLVMDisposeModuleFlagsMetadata(Entries: POINTER(LLVMModuleFlagEntry)) -> None
LLVMModuleFlagEntriesGetFlagBehavior(Entries: POINTER(LLVMModuleFlagEntry), Index: c_uint) -> LLVMModuleFlagBehavior
LLVMModuleFlagEntriesGetKey(Entries: POINTER(LLVMModuleFlagEntry), Index: c_uint, Len: POINTER(c_size_t)) -> c_char_p
LLVMModuleFlagEntriesGetMetadata(Entries: POINTER(LLVMModuleFlagEntry), Index: c_uint) -> LLVMMetadataRef
LLVMGetModuleFlag(M: LLVMModuleRef, Key: const POINTER(c_char), KeyLen: c_size_t) -> LLVMMetadataRef
LLVMAddModuleFlag(M: LLVMModuleRef, Behavior: LLVMModuleFlagBehavior, Key: const POINTER(c_char), KeyLen: c_size_t, Val: LLVMMetadataRef) -> None
LLVMDumpModule(M: LLVMModuleRef) -> None
LLVMPrintModuleToFile(M: LLVMModuleRef, Filename: c_char_p, ErrorMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMPrintModuleToString(M: LLVMModuleRef) -> POINTER(c_char)
LLVMGetModuleInlineAsm(M: LLVMModuleRef, Len: POINTER(c_size_t)) -> c_char_p
LLVMSetModuleInlineAsm2(M: LLVMModuleRef, Asm: const POINTER(c_char), Len: c_size_t) -> None
LLVMAppendModuleInlineAsm(M: LLVMModuleRef, Asm: const POINTER(c_char), Len: c_size_t) -> None
LLVMGetInlineAsm(Ty: LLVMTypeRef, AsmString: const POINTER(c_char), AsmStringSize: c_size_t, Constraints: const POINTER(c_char), ConstraintsSize: c_size_t, HasSideEffects: LLVMBool, IsAlignStack: LLVMBool, Dialect: LLVMInlineAsmDialect, CanThrow: LLVMBool) -> LLVMValueRef
LLVMGetInlineAsmAsmString(InlineAsmVal: LLVMValueRef, Len: POINTER(c_size_t)) -> c_char_p
LLVMGetInlineAsmConstraintString(InlineAsmVal: LLVMValueRef, Len: POINTER(c_size_t)) -> c_char_p
LLVMGetInlineAsmDialect(InlineAsmVal: LLVMValueRef) -> LLVMInlineAsmDialect
LLVMGetInlineAsmFunctionType(InlineAsmVal: LLVMValueRef) -> LLVMTypeRef
LLVMGetInlineAsmHasSideEffects(InlineAsmVal: LLVMValueRef) -> LLVMBool
LLVMGetInlineAsmNeedsAlignedStack(InlineAsmVal: LLVMValueRef) -> LLVMBool
LLVMGetInlineAsmCanUnwind(InlineAsmVal: LLVMValueRef) -> LLVMBool
LLVMGetModuleContext(M: LLVMModuleRef) -> LLVMContextRef
LLVMGetTypeByName(M: LLVMModuleRef, Name: c_char_p) -> LLVMTypeRef
LLVMGetFirstNamedMetadata(M: LLVMModuleRef) -> LLVMNamedMDNodeRef
LLVMGetLastNamedMetadata(M: LLVMModuleRef) -> LLVMNamedMDNodeRef
LLVMGetNextNamedMetadata(NamedMDNode: LLVMNamedMDNodeRef) -> LLVMNamedMDNodeRef
LLVMGetPreviousNamedMetadata(NamedMDNode: LLVMNamedMDNodeRef) -> LLVMNamedMDNodeRef
LLVMGetNamedMetadata(M: LLVMModuleRef, Name: const POINTER(c_char), NameLen: c_size_t) -> LLVMNamedMDNodeRef
LLVMGetOrInsertNamedMetadata(M: LLVMModuleRef, Name: const POINTER(c_char), NameLen: c_size_t) -> LLVMNamedMDNodeRef
LLVMGetNamedMetadataName(NamedMD: LLVMNamedMDNodeRef, NameLen: POINTER(c_size_t)) -> c_char_p
LLVMGetNamedMetadataNumOperands(M: LLVMModuleRef, Name: c_char_p) -> c_uint
LLVMGetNamedMetadataOperands(M: LLVMModuleRef, Name: c_char_p, Dest: POINTER(LLVMValueRef)) -> None
LLVMAddNamedMetadataOperand(M: LLVMModuleRef, Name: c_char_p, Val: LLVMValueRef) -> None
LLVMGetDebugLocDirectory(Val: LLVMValueRef, Length: POINTER(c_uint)) -> c_char_p
LLVMGetDebugLocFilename(Val: LLVMValueRef, Length: POINTER(c_uint)) -> c_char_p
LLVMGetDebugLocLine(Val: LLVMValueRef) -> c_uint
LLVMGetDebugLocColumn(Val: LLVMValueRef) -> c_uint
LLVMAddFunction(M: LLVMModuleRef, Name: c_char_p, FunctionTy: LLVMTypeRef) -> LLVMValueRef
LLVMGetNamedFunction(M: LLVMModuleRef, Name: c_char_p) -> LLVMValueRef
LLVMGetFirstFunction(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetLastFunction(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetNextFunction(Fn: LLVMValueRef) -> LLVMValueRef
LLVMGetPreviousFunction(Fn: LLVMValueRef) -> LLVMValueRef
LLVMSetModuleInlineAsm(M: LLVMModuleRef, Asm: c_char_p) -> None
LLVMGetTypeKind(Ty: LLVMTypeRef) -> LLVMTypeKind
LLVMTypeIsSized(Ty: LLVMTypeRef) -> LLVMBool
LLVMGetTypeContext(Ty: LLVMTypeRef) -> LLVMContextRef
LLVMDumpType(Val: LLVMTypeRef) -> None
LLVMPrintTypeToString(Val: LLVMTypeRef) -> POINTER(c_char)
LLVMInt1TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMInt8TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMInt16TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMInt32TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMInt64TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMInt128TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMIntTypeInContext(C: LLVMContextRef, NumBits: c_uint) -> LLVMTypeRef
LLVMInt1Type() -> LLVMTypeRef
LLVMInt8Type() -> LLVMTypeRef
LLVMInt16Type() -> LLVMTypeRef
LLVMInt32Type() -> LLVMTypeRef
LLVMInt64Type() -> LLVMTypeRef
LLVMInt128Type() -> LLVMTypeRef
LLVMIntType(NumBits: c_uint) -> LLVMTypeRef
LLVMGetIntTypeWidth(IntegerTy: LLVMTypeRef) -> c_uint
LLVMHalfTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMBFloatTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMFloatTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMDoubleTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMX86FP80TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMFP128TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMPPCFP128TypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMHalfType() -> LLVMTypeRef
LLVMBFloatType() -> LLVMTypeRef
LLVMFloatType() -> LLVMTypeRef
LLVMDoubleType() -> LLVMTypeRef
LLVMX86FP80Type() -> LLVMTypeRef
LLVMFP128Type() -> LLVMTypeRef
LLVMPPCFP128Type() -> LLVMTypeRef
LLVMFunctionType(ReturnType: LLVMTypeRef, ParamTypes: POINTER(LLVMTypeRef), ParamCount: c_uint, IsVarArg: LLVMBool) -> LLVMTypeRef
LLVMIsFunctionVarArg(FunctionTy: LLVMTypeRef) -> LLVMBool
LLVMGetReturnType(FunctionTy: LLVMTypeRef) -> LLVMTypeRef
LLVMCountParamTypes(FunctionTy: LLVMTypeRef) -> c_uint
LLVMGetParamTypes(FunctionTy: LLVMTypeRef, Dest: POINTER(LLVMTypeRef)) -> None
LLVMStructTypeInContext(C: LLVMContextRef, ElementTypes: POINTER(LLVMTypeRef), ElementCount: c_uint, Packed: LLVMBool) -> LLVMTypeRef
LLVMStructType(ElementTypes: POINTER(LLVMTypeRef), ElementCount: c_uint, Packed: LLVMBool) -> LLVMTypeRef
LLVMStructCreateNamed(C: LLVMContextRef, Name: c_char_p) -> LLVMTypeRef
LLVMGetStructName(Ty: LLVMTypeRef) -> c_char_p
LLVMStructSetBody(StructTy: LLVMTypeRef, ElementTypes: POINTER(LLVMTypeRef), ElementCount: c_uint, Packed: LLVMBool) -> None
LLVMCountStructElementTypes(StructTy: LLVMTypeRef) -> c_uint
LLVMGetStructElementTypes(StructTy: LLVMTypeRef, Dest: POINTER(LLVMTypeRef)) -> None
LLVMStructGetTypeAtIndex(StructTy: LLVMTypeRef, i: c_uint) -> LLVMTypeRef
LLVMIsPackedStruct(StructTy: LLVMTypeRef) -> LLVMBool
LLVMIsOpaqueStruct(StructTy: LLVMTypeRef) -> LLVMBool
LLVMIsLiteralStruct(StructTy: LLVMTypeRef) -> LLVMBool
LLVMGetElementType(Ty: LLVMTypeRef) -> LLVMTypeRef
LLVMGetSubtypes(Tp: LLVMTypeRef, Arr: POINTER(LLVMTypeRef)) -> None
LLVMGetNumContainedTypes(Tp: LLVMTypeRef) -> c_uint
LLVMArrayType(ElementType: LLVMTypeRef, ElementCount: c_uint) -> LLVMTypeRef
LLVMArrayType2(ElementType: LLVMTypeRef, ElementCount: c_uint64) -> LLVMTypeRef
LLVMGetArrayLength(ArrayTy: LLVMTypeRef) -> c_uint
LLVMGetArrayLength2(ArrayTy: LLVMTypeRef) -> c_uint64
LLVMPointerType(ElementType: LLVMTypeRef, AddressSpace: c_uint) -> LLVMTypeRef
LLVMPointerTypeIsOpaque(Ty: LLVMTypeRef) -> LLVMBool
LLVMPointerTypeInContext(C: LLVMContextRef, AddressSpace: c_uint) -> LLVMTypeRef
LLVMGetPointerAddressSpace(PointerTy: LLVMTypeRef) -> c_uint
LLVMVectorType(ElementType: LLVMTypeRef, ElementCount: c_uint) -> LLVMTypeRef
LLVMScalableVectorType(ElementType: LLVMTypeRef, ElementCount: c_uint) -> LLVMTypeRef
LLVMGetVectorSize(VectorTy: LLVMTypeRef) -> c_uint
LLVMGetConstantPtrAuthPointer(PtrAuth: LLVMValueRef) -> LLVMValueRef
LLVMGetConstantPtrAuthKey(PtrAuth: LLVMValueRef) -> LLVMValueRef
LLVMGetConstantPtrAuthDiscriminator(PtrAuth: LLVMValueRef) -> LLVMValueRef
LLVMGetConstantPtrAuthAddrDiscriminator(PtrAuth: LLVMValueRef) -> LLVMValueRef
LLVMVoidTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMLabelTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMX86MMXTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMX86AMXTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMTokenTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMMetadataTypeInContext(C: LLVMContextRef) -> LLVMTypeRef
LLVMVoidType() -> LLVMTypeRef
LLVMLabelType() -> LLVMTypeRef
LLVMX86MMXType() -> LLVMTypeRef
LLVMX86AMXType() -> LLVMTypeRef
LLVMTargetExtTypeInContext(C: LLVMContextRef, Name: c_char_p, TypeParams: POINTER(LLVMTypeRef), TypeParamCount: c_uint, IntParams: POINTER(c_uint), IntParamCount: c_uint) -> LLVMTypeRef
LLVMGetTargetExtTypeName(TargetExtTy: LLVMTypeRef) -> c_char_p
LLVMGetTargetExtTypeNumTypeParams(TargetExtTy: LLVMTypeRef) -> c_uint
LLVMGetTargetExtTypeTypeParam(TargetExtTy: LLVMTypeRef, Idx: c_uint) -> LLVMTypeRef
LLVMGetTargetExtTypeNumIntParams(TargetExtTy: LLVMTypeRef) -> c_uint
LLVMGetTargetExtTypeIntParam(TargetExtTy: LLVMTypeRef, Idx: c_uint) -> c_uint
LLVMTypeOf(Val: LLVMValueRef) -> LLVMTypeRef
LLVMGetValueKind(Val: LLVMValueRef) -> LLVMValueKind
LLVMGetValueName2(Val: LLVMValueRef, Length: POINTER(c_size_t)) -> c_char_p
LLVMSetValueName2(Val: LLVMValueRef, Name: const POINTER(c_char), NameLen: c_size_t) -> None
LLVMDumpValue(Val: LLVMValueRef) -> None
LLVMPrintValueToString(Val: LLVMValueRef) -> POINTER(c_char)
LLVMPrintDbgRecordToString(Record: LLVMDbgRecordRef) -> POINTER(c_char)
LLVMReplaceAllUsesWith(OldVal: LLVMValueRef, NewVal: LLVMValueRef) -> None
LLVMIsConstant(Val: LLVMValueRef) -> LLVMBool
LLVMIsUndef(Val: LLVMValueRef) -> LLVMBool
LLVMIsPoison(Val: LLVMValueRef) -> LLVMBool
LLVMIsAArgument(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsABasicBlock(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAInlineAsm(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAUser(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstant(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsABlockAddress(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantAggregateZero(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantArray(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantDataSequential(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantDataArray(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantDataVector(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantExpr(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantFP(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantInt(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantPointerNull(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantStruct(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantTokenNone(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantVector(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAConstantPtrAuth(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAGlobalValue(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAGlobalAlias(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAGlobalObject(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFunction(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAGlobalVariable(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAGlobalIFunc(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAUndefValue(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAPoisonValue(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAInstruction(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAUnaryOperator(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsABinaryOperator(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACallInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAIntrinsicInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsADbgInfoIntrinsic(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsADbgVariableIntrinsic(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsADbgDeclareInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsADbgLabelInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAMemIntrinsic(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAMemCpyInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAMemMoveInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAMemSetInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACmpInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFCmpInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAICmpInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAExtractElementInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAGetElementPtrInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAInsertElementInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAInsertValueInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsALandingPadInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAPHINode(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsASelectInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAShuffleVectorInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAStoreInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsABranchInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAIndirectBrInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAInvokeInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAReturnInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsASwitchInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAUnreachableInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAResumeInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACleanupReturnInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACatchReturnInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACatchSwitchInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACallBrInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFuncletPadInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACatchPadInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACleanupPadInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAUnaryInstruction(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAAllocaInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsACastInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAAddrSpaceCastInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsABitCastInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFPExtInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFPToSIInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFPToUIInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFPTruncInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAIntToPtrInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAPtrToIntInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsASExtInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsASIToFPInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsATruncInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAUIToFPInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAZExtInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAExtractValueInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsALoadInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAVAArgInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFreezeInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAAtomicCmpXchgInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAAtomicRMWInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAFenceInst(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAMDNode(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAValueAsMetadata(Val: LLVMValueRef) -> LLVMValueRef
LLVMIsAMDString(Val: LLVMValueRef) -> LLVMValueRef
LLVMGetValueName(Val: LLVMValueRef) -> c_char_p
LLVMSetValueName(Val: LLVMValueRef, Name: c_char_p) -> None
LLVMGetFirstUse(Val: LLVMValueRef) -> LLVMUseRef
LLVMGetNextUse(U: LLVMUseRef) -> LLVMUseRef
LLVMGetUser(U: LLVMUseRef) -> LLVMValueRef
LLVMGetUsedValue(U: LLVMUseRef) -> LLVMValueRef
LLVMGetOperand(Val: LLVMValueRef, Index: c_uint) -> LLVMValueRef
LLVMGetOperandUse(Val: LLVMValueRef, Index: c_uint) -> LLVMUseRef
LLVMSetOperand(User: LLVMValueRef, Index: c_uint, Val: LLVMValueRef) -> None
LLVMGetNumOperands(Val: LLVMValueRef) -> c_int
LLVMConstNull(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMConstAllOnes(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMGetUndef(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMGetPoison(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMIsNull(Val: LLVMValueRef) -> LLVMBool
LLVMConstPointerNull(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMConstInt(IntTy: LLVMTypeRef, N: c_ulonglong, SignExtend: LLVMBool) -> LLVMValueRef
LLVMConstIntOfArbitraryPrecision(IntTy: LLVMTypeRef, NumWords: c_uint, Words: const POINTER(c_uint64)) -> LLVMValueRef
LLVMConstIntOfString(IntTy: LLVMTypeRef, Text: c_char_p, Radix: c_uint8) -> LLVMValueRef
LLVMConstIntOfStringAndSize(IntTy: LLVMTypeRef, Text: const POINTER(c_char), SLen: c_uint, Radix: c_uint8) -> LLVMValueRef
LLVMConstReal(RealTy: LLVMTypeRef, N: c_double) -> LLVMValueRef
LLVMConstRealOfString(RealTy: LLVMTypeRef, Text: c_char_p) -> LLVMValueRef
LLVMConstRealOfStringAndSize(RealTy: LLVMTypeRef, Text: const POINTER(c_char), SLen: c_uint) -> LLVMValueRef
LLVMConstIntGetZExtValue(ConstantVal: LLVMValueRef) -> c_ulonglong
LLVMConstIntGetSExtValue(ConstantVal: LLVMValueRef) -> c_longlong
LLVMConstRealGetDouble(ConstantVal: LLVMValueRef, losesInfo: POINTER(LLVMBool)) -> c_double
LLVMConstStringInContext(C: LLVMContextRef, Str: const POINTER(c_char), Length: c_uint, DontNullTerminate: LLVMBool) -> LLVMValueRef
LLVMConstStringInContext2(C: LLVMContextRef, Str: const POINTER(c_char), Length: c_size_t, DontNullTerminate: LLVMBool) -> LLVMValueRef
LLVMConstString(Str: const POINTER(c_char), Length: c_uint, DontNullTerminate: LLVMBool) -> LLVMValueRef
LLVMIsConstantString(c: LLVMValueRef) -> LLVMBool
LLVMGetAsString(c: LLVMValueRef, Length: POINTER(c_size_t)) -> c_char_p
LLVMConstStructInContext(C: LLVMContextRef, ConstantVals: POINTER(LLVMValueRef), Count: c_uint, Packed: LLVMBool) -> LLVMValueRef
LLVMConstStruct(ConstantVals: POINTER(LLVMValueRef), Count: c_uint, Packed: LLVMBool) -> LLVMValueRef
LLVMConstArray(ElementTy: LLVMTypeRef, ConstantVals: POINTER(LLVMValueRef), Length: c_uint) -> LLVMValueRef
LLVMConstArray2(ElementTy: LLVMTypeRef, ConstantVals: POINTER(LLVMValueRef), Length: c_uint64) -> LLVMValueRef
LLVMConstNamedStruct(StructTy: LLVMTypeRef, ConstantVals: POINTER(LLVMValueRef), Count: c_uint) -> LLVMValueRef
LLVMGetAggregateElement(C: LLVMValueRef, Idx: c_uint) -> LLVMValueRef
LLVMGetElementAsConstant(C: LLVMValueRef, idx: c_uint) -> LLVMValueRef
LLVMConstVector(ScalarConstantVals: POINTER(LLVMValueRef), Size: c_uint) -> LLVMValueRef
LLVMConstantPtrAuth(Ptr: LLVMValueRef, Key: LLVMValueRef, Disc: LLVMValueRef, AddrDisc: LLVMValueRef) -> LLVMValueRef
LLVMGetConstOpcode(ConstantVal: LLVMValueRef) -> LLVMOpcode
LLVMAlignOf(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMSizeOf(Ty: LLVMTypeRef) -> LLVMValueRef
LLVMConstNeg(ConstantVal: LLVMValueRef) -> LLVMValueRef
LLVMConstNSWNeg(ConstantVal: LLVMValueRef) -> LLVMValueRef
LLVMConstNUWNeg(ConstantVal: LLVMValueRef) -> LLVMValueRef
LLVMConstNot(ConstantVal: LLVMValueRef) -> LLVMValueRef
LLVMConstAdd(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstNSWAdd(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstNUWAdd(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstSub(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstNSWSub(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstNUWSub(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstMul(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstNSWMul(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstNUWMul(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstXor(LHSConstant: LLVMValueRef, RHSConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstGEP2(Ty: LLVMTypeRef, ConstantVal: LLVMValueRef, ConstantIndices: POINTER(LLVMValueRef), NumIndices: c_uint) -> LLVMValueRef
LLVMConstInBoundsGEP2(Ty: LLVMTypeRef, ConstantVal: LLVMValueRef, ConstantIndices: POINTER(LLVMValueRef), NumIndices: c_uint) -> LLVMValueRef
LLVMConstGEPWithNoWrapFlags(Ty: LLVMTypeRef, ConstantVal: LLVMValueRef, ConstantIndices: POINTER(LLVMValueRef), NumIndices: c_uint, NoWrapFlags: LLVMGEPNoWrapFlags) -> LLVMValueRef
LLVMConstTrunc(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstPtrToInt(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstIntToPtr(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstBitCast(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstAddrSpaceCast(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstTruncOrBitCast(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstPointerCast(ConstantVal: LLVMValueRef, ToType: LLVMTypeRef) -> LLVMValueRef
LLVMConstExtractElement(VectorConstant: LLVMValueRef, IndexConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstInsertElement(VectorConstant: LLVMValueRef, ElementValueConstant: LLVMValueRef, IndexConstant: LLVMValueRef) -> LLVMValueRef
LLVMConstShuffleVector(VectorAConstant: LLVMValueRef, VectorBConstant: LLVMValueRef, MaskConstant: LLVMValueRef) -> LLVMValueRef
LLVMBlockAddress(F: LLVMValueRef, BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMGetBlockAddressFunction(BlockAddr: LLVMValueRef) -> LLVMValueRef
LLVMGetBlockAddressBasicBlock(BlockAddr: LLVMValueRef) -> LLVMBasicBlockRef
LLVMConstInlineAsm(Ty: LLVMTypeRef, AsmString: c_char_p, Constraints: c_char_p, HasSideEffects: LLVMBool, IsAlignStack: LLVMBool) -> LLVMValueRef
LLVMGetGlobalParent(Global: LLVMValueRef) -> LLVMModuleRef
LLVMIsDeclaration(Global: LLVMValueRef) -> LLVMBool
LLVMGetLinkage(Global: LLVMValueRef) -> LLVMLinkage
LLVMSetLinkage(Global: LLVMValueRef, Linkage: LLVMLinkage) -> None
LLVMGetSection(Global: LLVMValueRef) -> c_char_p
LLVMSetSection(Global: LLVMValueRef, Section: c_char_p) -> None
LLVMGetVisibility(Global: LLVMValueRef) -> LLVMVisibility
LLVMSetVisibility(Global: LLVMValueRef, Viz: LLVMVisibility) -> None
LLVMGetDLLStorageClass(Global: LLVMValueRef) -> LLVMDLLStorageClass
LLVMSetDLLStorageClass(Global: LLVMValueRef, Class: LLVMDLLStorageClass) -> None
LLVMGetUnnamedAddress(Global: LLVMValueRef) -> LLVMUnnamedAddr
LLVMSetUnnamedAddress(Global: LLVMValueRef, UnnamedAddr: LLVMUnnamedAddr) -> None
LLVMGlobalGetValueType(Global: LLVMValueRef) -> LLVMTypeRef
LLVMHasUnnamedAddr(Global: LLVMValueRef) -> LLVMBool
LLVMSetUnnamedAddr(Global: LLVMValueRef, HasUnnamedAddr: LLVMBool) -> None
LLVMGetAlignment(V: LLVMValueRef) -> c_uint
LLVMSetAlignment(V: LLVMValueRef, Bytes: c_uint) -> None
LLVMGlobalSetMetadata(Global: LLVMValueRef, Kind: c_uint, MD: LLVMMetadataRef) -> None
LLVMGlobalEraseMetadata(Global: LLVMValueRef, Kind: c_uint) -> None
LLVMGlobalClearMetadata(Global: LLVMValueRef) -> None
LLVMGlobalCopyAllMetadata(Value: LLVMValueRef, NumEntries: POINTER(c_size_t)) -> POINTER(LLVMValueMetadataEntry)
LLVMDisposeValueMetadataEntries(Entries: POINTER(LLVMValueMetadataEntry)) -> None
LLVMValueMetadataEntriesGetKind(Entries: POINTER(LLVMValueMetadataEntry), Index: c_uint) -> c_uint
LLVMValueMetadataEntriesGetMetadata(Entries: POINTER(LLVMValueMetadataEntry), Index: c_uint) -> LLVMMetadataRef
LLVMAddGlobal(M: LLVMModuleRef, Ty: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMAddGlobalInAddressSpace(M: LLVMModuleRef, Ty: LLVMTypeRef, Name: c_char_p, AddressSpace: c_uint) -> LLVMValueRef
LLVMGetNamedGlobal(M: LLVMModuleRef, Name: c_char_p) -> LLVMValueRef
LLVMGetFirstGlobal(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetLastGlobal(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetNextGlobal(GlobalVar: LLVMValueRef) -> LLVMValueRef
LLVMGetPreviousGlobal(GlobalVar: LLVMValueRef) -> LLVMValueRef
LLVMDeleteGlobal(GlobalVar: LLVMValueRef) -> None
LLVMGetInitializer(GlobalVar: LLVMValueRef) -> LLVMValueRef
LLVMSetInitializer(GlobalVar: LLVMValueRef, ConstantVal: LLVMValueRef) -> None
LLVMIsThreadLocal(GlobalVar: LLVMValueRef) -> LLVMBool
LLVMSetThreadLocal(GlobalVar: LLVMValueRef, IsThreadLocal: LLVMBool) -> None
LLVMIsGlobalConstant(GlobalVar: LLVMValueRef) -> LLVMBool
LLVMSetGlobalConstant(GlobalVar: LLVMValueRef, IsConstant: LLVMBool) -> None
LLVMGetThreadLocalMode(GlobalVar: LLVMValueRef) -> LLVMThreadLocalMode
LLVMSetThreadLocalMode(GlobalVar: LLVMValueRef, Mode: LLVMThreadLocalMode) -> None
LLVMIsExternallyInitialized(GlobalVar: LLVMValueRef) -> LLVMBool
LLVMSetExternallyInitialized(GlobalVar: LLVMValueRef, IsExtInit: LLVMBool) -> None
LLVMAddAlias2(M: LLVMModuleRef, ValueTy: LLVMTypeRef, AddrSpace: c_uint, Aliasee: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMGetNamedGlobalAlias(M: LLVMModuleRef, Name: const POINTER(c_char), NameLen: c_size_t) -> LLVMValueRef
LLVMGetFirstGlobalAlias(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetLastGlobalAlias(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetNextGlobalAlias(GA: LLVMValueRef) -> LLVMValueRef
LLVMGetPreviousGlobalAlias(GA: LLVMValueRef) -> LLVMValueRef
LLVMAliasGetAliasee(Alias: LLVMValueRef) -> LLVMValueRef
LLVMAliasSetAliasee(Alias: LLVMValueRef, Aliasee: LLVMValueRef) -> None
LLVMDeleteFunction(Fn: LLVMValueRef) -> None
LLVMHasPersonalityFn(Fn: LLVMValueRef) -> LLVMBool
LLVMGetPersonalityFn(Fn: LLVMValueRef) -> LLVMValueRef
LLVMSetPersonalityFn(Fn: LLVMValueRef, PersonalityFn: LLVMValueRef) -> None
LLVMLookupIntrinsicID(Name: const POINTER(c_char), NameLen: c_size_t) -> c_uint
LLVMGetIntrinsicID(Fn: LLVMValueRef) -> c_uint
LLVMGetIntrinsicDeclaration(Mod: LLVMModuleRef, ID: c_uint, ParamTypes: POINTER(LLVMTypeRef), ParamCount: c_size_t) -> LLVMValueRef
LLVMIntrinsicGetType(Ctx: LLVMContextRef, ID: c_uint, ParamTypes: POINTER(LLVMTypeRef), ParamCount: c_size_t) -> LLVMTypeRef
LLVMIntrinsicGetName(ID: c_uint, NameLength: POINTER(c_size_t)) -> c_char_p
LLVMIntrinsicCopyOverloadedName(ID: c_uint, ParamTypes: POINTER(LLVMTypeRef), ParamCount: c_size_t, NameLength: POINTER(c_size_t)) -> POINTER(c_char)
LLVMIntrinsicCopyOverloadedName2(Mod: LLVMModuleRef, ID: c_uint, ParamTypes: POINTER(LLVMTypeRef), ParamCount: c_size_t, NameLength: POINTER(c_size_t)) -> POINTER(c_char)
LLVMIntrinsicIsOverloaded(ID: c_uint) -> LLVMBool
LLVMGetFunctionCallConv(Fn: LLVMValueRef) -> c_uint
LLVMSetFunctionCallConv(Fn: LLVMValueRef, CC: c_uint) -> None
LLVMGetGC(Fn: LLVMValueRef) -> c_char_p
LLVMSetGC(Fn: LLVMValueRef, Name: c_char_p) -> None
LLVMGetPrefixData(Fn: LLVMValueRef) -> LLVMValueRef
LLVMHasPrefixData(Fn: LLVMValueRef) -> LLVMBool
LLVMSetPrefixData(Fn: LLVMValueRef, prefixData: LLVMValueRef) -> None
LLVMGetPrologueData(Fn: LLVMValueRef) -> LLVMValueRef
LLVMHasPrologueData(Fn: LLVMValueRef) -> LLVMBool
LLVMSetPrologueData(Fn: LLVMValueRef, prologueData: LLVMValueRef) -> None
LLVMAddAttributeAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex, A: LLVMAttributeRef) -> None
LLVMGetAttributeCountAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex) -> c_uint
LLVMGetAttributesAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex, Attrs: POINTER(LLVMAttributeRef)) -> None
LLVMGetEnumAttributeAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex, KindID: c_uint) -> LLVMAttributeRef
LLVMGetStringAttributeAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex, K: const POINTER(c_char), KLen: c_uint) -> LLVMAttributeRef
LLVMRemoveEnumAttributeAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex, KindID: c_uint) -> None
LLVMRemoveStringAttributeAtIndex(F: LLVMValueRef, Idx: LLVMAttributeIndex, K: const POINTER(c_char), KLen: c_uint) -> None
LLVMAddTargetDependentFunctionAttr(Fn: LLVMValueRef, A: c_char_p, V: c_char_p) -> None
LLVMCountParams(Fn: LLVMValueRef) -> c_uint
LLVMGetParams(Fn: LLVMValueRef, Params: POINTER(LLVMValueRef)) -> None
LLVMGetParam(Fn: LLVMValueRef, Index: c_uint) -> LLVMValueRef
LLVMGetParamParent(Inst: LLVMValueRef) -> LLVMValueRef
LLVMGetFirstParam(Fn: LLVMValueRef) -> LLVMValueRef
LLVMGetLastParam(Fn: LLVMValueRef) -> LLVMValueRef
LLVMGetNextParam(Arg: LLVMValueRef) -> LLVMValueRef
LLVMGetPreviousParam(Arg: LLVMValueRef) -> LLVMValueRef
LLVMSetParamAlignment(Arg: LLVMValueRef, Align: c_uint) -> None
LLVMAddGlobalIFunc(M: LLVMModuleRef, Name: const POINTER(c_char), NameLen: c_size_t, Ty: LLVMTypeRef, AddrSpace: c_uint, Resolver: LLVMValueRef) -> LLVMValueRef
LLVMGetNamedGlobalIFunc(M: LLVMModuleRef, Name: const POINTER(c_char), NameLen: c_size_t) -> LLVMValueRef
LLVMGetFirstGlobalIFunc(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetLastGlobalIFunc(M: LLVMModuleRef) -> LLVMValueRef
LLVMGetNextGlobalIFunc(IFunc: LLVMValueRef) -> LLVMValueRef
LLVMGetPreviousGlobalIFunc(IFunc: LLVMValueRef) -> LLVMValueRef
LLVMGetGlobalIFuncResolver(IFunc: LLVMValueRef) -> LLVMValueRef
LLVMSetGlobalIFuncResolver(IFunc: LLVMValueRef, Resolver: LLVMValueRef) -> None
LLVMEraseGlobalIFunc(IFunc: LLVMValueRef) -> None
LLVMRemoveGlobalIFunc(IFunc: LLVMValueRef) -> None
LLVMMDStringInContext2(C: LLVMContextRef, Str: const POINTER(c_char), SLen: c_size_t) -> LLVMMetadataRef
LLVMMDNodeInContext2(C: LLVMContextRef, MDs: POINTER(LLVMMetadataRef), Count: c_size_t) -> LLVMMetadataRef
LLVMMetadataAsValue(C: LLVMContextRef, MD: LLVMMetadataRef) -> LLVMValueRef
LLVMValueAsMetadata(Val: LLVMValueRef) -> LLVMMetadataRef
LLVMGetMDString(V: LLVMValueRef, Length: POINTER(c_uint)) -> c_char_p
LLVMGetMDNodeNumOperands(V: LLVMValueRef) -> c_uint
LLVMGetMDNodeOperands(V: LLVMValueRef, Dest: POINTER(LLVMValueRef)) -> None
LLVMReplaceMDNodeOperandWith(V: LLVMValueRef, Index: c_uint, Replacement: LLVMMetadataRef) -> None
LLVMMDStringInContext(C: LLVMContextRef, Str: const POINTER(c_char), SLen: c_uint) -> LLVMValueRef
LLVMMDString(Str: const POINTER(c_char), SLen: c_uint) -> LLVMValueRef
LLVMMDNodeInContext(C: LLVMContextRef, Vals: POINTER(LLVMValueRef), Count: c_uint) -> LLVMValueRef
LLVMMDNode(Vals: POINTER(LLVMValueRef), Count: c_uint) -> LLVMValueRef
LLVMCreateOperandBundle(Tag: const POINTER(c_char), TagLen: c_size_t, Args: POINTER(LLVMValueRef), NumArgs: c_uint) -> LLVMOperandBundleRef
LLVMDisposeOperandBundle(Bundle: LLVMOperandBundleRef) -> None
LLVMGetOperandBundleTag(Bundle: LLVMOperandBundleRef, Len: POINTER(c_size_t)) -> c_char_p
LLVMGetNumOperandBundleArgs(Bundle: LLVMOperandBundleRef) -> c_uint
LLVMGetOperandBundleArgAtIndex(Bundle: LLVMOperandBundleRef, Index: c_uint) -> LLVMValueRef
LLVMBasicBlockAsValue(BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMValueIsBasicBlock(Val: LLVMValueRef) -> LLVMBool
LLVMValueAsBasicBlock(Val: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetBasicBlockName(BB: LLVMBasicBlockRef) -> c_char_p
LLVMGetBasicBlockParent(BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMGetBasicBlockTerminator(BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMCountBasicBlocks(Fn: LLVMValueRef) -> c_uint
LLVMGetBasicBlocks(Fn: LLVMValueRef, BasicBlocks: POINTER(LLVMBasicBlockRef)) -> None
LLVMGetFirstBasicBlock(Fn: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetLastBasicBlock(Fn: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetNextBasicBlock(BB: LLVMBasicBlockRef) -> LLVMBasicBlockRef
LLVMGetPreviousBasicBlock(BB: LLVMBasicBlockRef) -> LLVMBasicBlockRef
LLVMGetEntryBasicBlock(Fn: LLVMValueRef) -> LLVMBasicBlockRef
LLVMInsertExistingBasicBlockAfterInsertBlock(Builder: LLVMBuilderRef, BB: LLVMBasicBlockRef) -> None
LLVMAppendExistingBasicBlock(Fn: LLVMValueRef, BB: LLVMBasicBlockRef) -> None
LLVMCreateBasicBlockInContext(C: LLVMContextRef, Name: c_char_p) -> LLVMBasicBlockRef
LLVMAppendBasicBlockInContext(C: LLVMContextRef, Fn: LLVMValueRef, Name: c_char_p) -> LLVMBasicBlockRef
LLVMAppendBasicBlock(Fn: LLVMValueRef, Name: c_char_p) -> LLVMBasicBlockRef
LLVMInsertBasicBlockInContext(C: LLVMContextRef, BB: LLVMBasicBlockRef, Name: c_char_p) -> LLVMBasicBlockRef
LLVMInsertBasicBlock(InsertBeforeBB: LLVMBasicBlockRef, Name: c_char_p) -> LLVMBasicBlockRef
LLVMDeleteBasicBlock(BB: LLVMBasicBlockRef) -> None
LLVMRemoveBasicBlockFromParent(BB: LLVMBasicBlockRef) -> None
LLVMMoveBasicBlockBefore(BB: LLVMBasicBlockRef, MovePos: LLVMBasicBlockRef) -> None
LLVMMoveBasicBlockAfter(BB: LLVMBasicBlockRef, MovePos: LLVMBasicBlockRef) -> None
LLVMGetFirstInstruction(BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMGetLastInstruction(BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMHasMetadata(Val: LLVMValueRef) -> c_int
LLVMGetMetadata(Val: LLVMValueRef, KindID: c_uint) -> LLVMValueRef
LLVMSetMetadata(Val: LLVMValueRef, KindID: c_uint, Node: LLVMValueRef) -> None
LLVMInstructionGetAllMetadataOtherThanDebugLoc(Instr: LLVMValueRef, NumEntries: POINTER(c_size_t)) -> POINTER(LLVMValueMetadataEntry)
LLVMGetInstructionParent(Inst: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetNextInstruction(Inst: LLVMValueRef) -> LLVMValueRef
LLVMGetPreviousInstruction(Inst: LLVMValueRef) -> LLVMValueRef
LLVMInstructionRemoveFromParent(Inst: LLVMValueRef) -> None
LLVMInstructionEraseFromParent(Inst: LLVMValueRef) -> None
LLVMDeleteInstruction(Inst: LLVMValueRef) -> None
LLVMGetInstructionOpcode(Inst: LLVMValueRef) -> LLVMOpcode
LLVMGetICmpPredicate(Inst: LLVMValueRef) -> LLVMIntPredicate
LLVMGetFCmpPredicate(Inst: LLVMValueRef) -> LLVMRealPredicate
LLVMInstructionClone(Inst: LLVMValueRef) -> LLVMValueRef
LLVMIsATerminatorInst(Inst: LLVMValueRef) -> LLVMValueRef
LLVMGetNumArgOperands(Instr: LLVMValueRef) -> c_uint
LLVMSetInstructionCallConv(Instr: LLVMValueRef, CC: c_uint) -> None
LLVMGetInstructionCallConv(Instr: LLVMValueRef) -> c_uint
LLVMSetInstrParamAlignment(Instr: LLVMValueRef, Idx: LLVMAttributeIndex, Align: c_uint) -> None
LLVMAddCallSiteAttribute(C: LLVMValueRef, Idx: LLVMAttributeIndex, A: LLVMAttributeRef) -> None
LLVMGetCallSiteAttributeCount(C: LLVMValueRef, Idx: LLVMAttributeIndex) -> c_uint
LLVMGetCallSiteAttributes(C: LLVMValueRef, Idx: LLVMAttributeIndex, Attrs: POINTER(LLVMAttributeRef)) -> None
LLVMGetCallSiteEnumAttribute(C: LLVMValueRef, Idx: LLVMAttributeIndex, KindID: c_uint) -> LLVMAttributeRef
LLVMGetCallSiteStringAttribute(C: LLVMValueRef, Idx: LLVMAttributeIndex, K: const POINTER(c_char), KLen: c_uint) -> LLVMAttributeRef
LLVMRemoveCallSiteEnumAttribute(C: LLVMValueRef, Idx: LLVMAttributeIndex, KindID: c_uint) -> None
LLVMRemoveCallSiteStringAttribute(C: LLVMValueRef, Idx: LLVMAttributeIndex, K: const POINTER(c_char), KLen: c_uint) -> None
LLVMGetCalledFunctionType(C: LLVMValueRef) -> LLVMTypeRef
LLVMGetCalledValue(Instr: LLVMValueRef) -> LLVMValueRef
LLVMGetNumOperandBundles(C: LLVMValueRef) -> c_uint
LLVMGetOperandBundleAtIndex(C: LLVMValueRef, Index: c_uint) -> LLVMOperandBundleRef
LLVMIsTailCall(CallInst: LLVMValueRef) -> LLVMBool
LLVMSetTailCall(CallInst: LLVMValueRef, IsTailCall: LLVMBool) -> None
LLVMGetTailCallKind(CallInst: LLVMValueRef) -> LLVMTailCallKind
LLVMSetTailCallKind(CallInst: LLVMValueRef, kind: LLVMTailCallKind) -> None
LLVMGetNormalDest(InvokeInst: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetUnwindDest(InvokeInst: LLVMValueRef) -> LLVMBasicBlockRef
LLVMSetNormalDest(InvokeInst: LLVMValueRef, B: LLVMBasicBlockRef) -> None
LLVMSetUnwindDest(InvokeInst: LLVMValueRef, B: LLVMBasicBlockRef) -> None
LLVMGetCallBrDefaultDest(CallBr: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetCallBrNumIndirectDests(CallBr: LLVMValueRef) -> c_uint
LLVMGetCallBrIndirectDest(CallBr: LLVMValueRef, Idx: c_uint) -> LLVMBasicBlockRef
LLVMGetNumSuccessors(Term: LLVMValueRef) -> c_uint
LLVMGetSuccessor(Term: LLVMValueRef, i: c_uint) -> LLVMBasicBlockRef
LLVMSetSuccessor(Term: LLVMValueRef, i: c_uint, block: LLVMBasicBlockRef) -> None
LLVMIsConditional(Branch: LLVMValueRef) -> LLVMBool
LLVMGetCondition(Branch: LLVMValueRef) -> LLVMValueRef
LLVMSetCondition(Branch: LLVMValueRef, Cond: LLVMValueRef) -> None
LLVMGetSwitchDefaultDest(SwitchInstr: LLVMValueRef) -> LLVMBasicBlockRef
LLVMGetAllocatedType(Alloca: LLVMValueRef) -> LLVMTypeRef
LLVMIsInBounds(GEP: LLVMValueRef) -> LLVMBool
LLVMSetIsInBounds(GEP: LLVMValueRef, InBounds: LLVMBool) -> None
LLVMGetGEPSourceElementType(GEP: LLVMValueRef) -> LLVMTypeRef
LLVMGEPGetNoWrapFlags(GEP: LLVMValueRef) -> LLVMGEPNoWrapFlags
LLVMGEPSetNoWrapFlags(GEP: LLVMValueRef, NoWrapFlags: LLVMGEPNoWrapFlags) -> None
LLVMAddIncoming(PhiNode: LLVMValueRef, IncomingValues: POINTER(LLVMValueRef), IncomingBlocks: POINTER(LLVMBasicBlockRef), Count: c_uint) -> None
LLVMCountIncoming(PhiNode: LLVMValueRef) -> c_uint
LLVMGetIncomingValue(PhiNode: LLVMValueRef, Index: c_uint) -> LLVMValueRef
LLVMGetIncomingBlock(PhiNode: LLVMValueRef, Index: c_uint) -> LLVMBasicBlockRef
LLVMGetNumIndices(Inst: LLVMValueRef) -> c_uint
LLVMGetIndices(Inst: LLVMValueRef) -> POINTER(c_uint)
LLVMCreateBuilderInContext(C: LLVMContextRef) -> LLVMBuilderRef
LLVMCreateBuilder() -> LLVMBuilderRef
LLVMPositionBuilder(Builder: LLVMBuilderRef, Block: LLVMBasicBlockRef, Instr: LLVMValueRef) -> None
LLVMPositionBuilderBeforeDbgRecords(Builder: LLVMBuilderRef, Block: LLVMBasicBlockRef, Inst: LLVMValueRef) -> None
LLVMPositionBuilderBefore(Builder: LLVMBuilderRef, Instr: LLVMValueRef) -> None
LLVMPositionBuilderBeforeInstrAndDbgRecords(Builder: LLVMBuilderRef, Instr: LLVMValueRef) -> None
LLVMPositionBuilderAtEnd(Builder: LLVMBuilderRef, Block: LLVMBasicBlockRef) -> None
LLVMGetInsertBlock(Builder: LLVMBuilderRef) -> LLVMBasicBlockRef
LLVMClearInsertionPosition(Builder: LLVMBuilderRef) -> None
LLVMInsertIntoBuilder(Builder: LLVMBuilderRef, Instr: LLVMValueRef) -> None
LLVMInsertIntoBuilderWithName(Builder: LLVMBuilderRef, Instr: LLVMValueRef, Name: c_char_p) -> None
LLVMDisposeBuilder(Builder: LLVMBuilderRef) -> None
LLVMGetCurrentDebugLocation2(Builder: LLVMBuilderRef) -> LLVMMetadataRef
LLVMSetCurrentDebugLocation2(Builder: LLVMBuilderRef, Loc: LLVMMetadataRef) -> None
LLVMSetInstDebugLocation(Builder: LLVMBuilderRef, Inst: LLVMValueRef) -> None
LLVMAddMetadataToInst(Builder: LLVMBuilderRef, Inst: LLVMValueRef) -> None
LLVMBuilderGetDefaultFPMathTag(Builder: LLVMBuilderRef) -> LLVMMetadataRef
LLVMBuilderSetDefaultFPMathTag(Builder: LLVMBuilderRef, FPMathTag: LLVMMetadataRef) -> None
LLVMSetCurrentDebugLocation(Builder: LLVMBuilderRef, L: LLVMValueRef) -> None
LLVMGetCurrentDebugLocation(Builder: LLVMBuilderRef) -> LLVMValueRef
LLVMBuildRetVoid(_0: LLVMBuilderRef) -> LLVMValueRef
LLVMBuildRet(_0: LLVMBuilderRef, V: LLVMValueRef) -> LLVMValueRef
LLVMBuildAggregateRet(_0: LLVMBuilderRef, RetVals: POINTER(LLVMValueRef), N: c_uint) -> LLVMValueRef
LLVMBuildBr(_0: LLVMBuilderRef, Dest: LLVMBasicBlockRef) -> LLVMValueRef
LLVMBuildCondBr(_0: LLVMBuilderRef, If: LLVMValueRef, Then: LLVMBasicBlockRef, Else: LLVMBasicBlockRef) -> LLVMValueRef
LLVMBuildSwitch(_0: LLVMBuilderRef, V: LLVMValueRef, Else: LLVMBasicBlockRef, NumCases: c_uint) -> LLVMValueRef
LLVMBuildIndirectBr(B: LLVMBuilderRef, Addr: LLVMValueRef, NumDests: c_uint) -> LLVMValueRef
LLVMBuildCallBr(B: LLVMBuilderRef, Ty: LLVMTypeRef, Fn: LLVMValueRef, DefaultDest: LLVMBasicBlockRef, IndirectDests: POINTER(LLVMBasicBlockRef), NumIndirectDests: c_uint, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Bundles: POINTER(LLVMOperandBundleRef), NumBundles: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildInvoke2(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Fn: LLVMValueRef, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Then: LLVMBasicBlockRef, Catch: LLVMBasicBlockRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildInvokeWithOperandBundles(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Fn: LLVMValueRef, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Then: LLVMBasicBlockRef, Catch: LLVMBasicBlockRef, Bundles: POINTER(LLVMOperandBundleRef), NumBundles: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildUnreachable(_0: LLVMBuilderRef) -> LLVMValueRef
LLVMBuildResume(B: LLVMBuilderRef, Exn: LLVMValueRef) -> LLVMValueRef
LLVMBuildLandingPad(B: LLVMBuilderRef, Ty: LLVMTypeRef, PersFn: LLVMValueRef, NumClauses: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildCleanupRet(B: LLVMBuilderRef, CatchPad: LLVMValueRef, BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMBuildCatchRet(B: LLVMBuilderRef, CatchPad: LLVMValueRef, BB: LLVMBasicBlockRef) -> LLVMValueRef
LLVMBuildCatchPad(B: LLVMBuilderRef, ParentPad: LLVMValueRef, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildCleanupPad(B: LLVMBuilderRef, ParentPad: LLVMValueRef, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildCatchSwitch(B: LLVMBuilderRef, ParentPad: LLVMValueRef, UnwindBB: LLVMBasicBlockRef, NumHandlers: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMAddCase(Switch: LLVMValueRef, OnVal: LLVMValueRef, Dest: LLVMBasicBlockRef) -> None
LLVMAddDestination(IndirectBr: LLVMValueRef, Dest: LLVMBasicBlockRef) -> None
LLVMGetNumClauses(LandingPad: LLVMValueRef) -> c_uint
LLVMGetClause(LandingPad: LLVMValueRef, Idx: c_uint) -> LLVMValueRef
LLVMAddClause(LandingPad: LLVMValueRef, ClauseVal: LLVMValueRef) -> None
LLVMIsCleanup(LandingPad: LLVMValueRef) -> LLVMBool
LLVMSetCleanup(LandingPad: LLVMValueRef, Val: LLVMBool) -> None
LLVMAddHandler(CatchSwitch: LLVMValueRef, Dest: LLVMBasicBlockRef) -> None
LLVMGetNumHandlers(CatchSwitch: LLVMValueRef) -> c_uint
LLVMGetHandlers(CatchSwitch: LLVMValueRef, Handlers: POINTER(LLVMBasicBlockRef)) -> None
LLVMGetArgOperand(Funclet: LLVMValueRef, i: c_uint) -> LLVMValueRef
LLVMSetArgOperand(Funclet: LLVMValueRef, i: c_uint, value: LLVMValueRef) -> None
LLVMGetParentCatchSwitch(CatchPad: LLVMValueRef) -> LLVMValueRef
LLVMSetParentCatchSwitch(CatchPad: LLVMValueRef, CatchSwitch: LLVMValueRef) -> None
LLVMBuildAdd(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNSWAdd(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNUWAdd(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFAdd(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildSub(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNSWSub(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNUWSub(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFSub(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildMul(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNSWMul(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNUWMul(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFMul(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildUDiv(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildExactUDiv(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildSDiv(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildExactSDiv(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFDiv(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildURem(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildSRem(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFRem(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildShl(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildLShr(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildAShr(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildAnd(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildOr(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildXor(_0: LLVMBuilderRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildBinOp(B: LLVMBuilderRef, Op: LLVMOpcode, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNeg(_0: LLVMBuilderRef, V: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNSWNeg(B: LLVMBuilderRef, V: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNUWNeg(B: LLVMBuilderRef, V: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFNeg(_0: LLVMBuilderRef, V: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildNot(_0: LLVMBuilderRef, V: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMGetNUW(ArithInst: LLVMValueRef) -> LLVMBool
LLVMSetNUW(ArithInst: LLVMValueRef, HasNUW: LLVMBool) -> None
LLVMGetNSW(ArithInst: LLVMValueRef) -> LLVMBool
LLVMSetNSW(ArithInst: LLVMValueRef, HasNSW: LLVMBool) -> None
LLVMGetExact(DivOrShrInst: LLVMValueRef) -> LLVMBool
LLVMSetExact(DivOrShrInst: LLVMValueRef, IsExact: LLVMBool) -> None
LLVMGetNNeg(NonNegInst: LLVMValueRef) -> LLVMBool
LLVMSetNNeg(NonNegInst: LLVMValueRef, IsNonNeg: LLVMBool) -> None
LLVMGetFastMathFlags(FPMathInst: LLVMValueRef) -> LLVMFastMathFlags
LLVMSetFastMathFlags(FPMathInst: LLVMValueRef, FMF: LLVMFastMathFlags) -> None
LLVMCanValueUseFastMathFlags(Inst: LLVMValueRef) -> LLVMBool
LLVMGetIsDisjoint(Inst: LLVMValueRef) -> LLVMBool
LLVMSetIsDisjoint(Inst: LLVMValueRef, IsDisjoint: LLVMBool) -> None
LLVMBuildMalloc(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildArrayMalloc(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Val: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildMemSet(B: LLVMBuilderRef, Ptr: LLVMValueRef, Val: LLVMValueRef, Len: LLVMValueRef, Align: c_uint) -> LLVMValueRef
LLVMBuildMemCpy(B: LLVMBuilderRef, Dst: LLVMValueRef, DstAlign: c_uint, Src: LLVMValueRef, SrcAlign: c_uint, Size: LLVMValueRef) -> LLVMValueRef
LLVMBuildMemMove(B: LLVMBuilderRef, Dst: LLVMValueRef, DstAlign: c_uint, Src: LLVMValueRef, SrcAlign: c_uint, Size: LLVMValueRef) -> LLVMValueRef
LLVMBuildAlloca(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildArrayAlloca(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Val: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFree(_0: LLVMBuilderRef, PointerVal: LLVMValueRef) -> LLVMValueRef
LLVMBuildLoad2(_0: LLVMBuilderRef, Ty: LLVMTypeRef, PointerVal: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildStore(_0: LLVMBuilderRef, Val: LLVMValueRef, Ptr: LLVMValueRef) -> LLVMValueRef
LLVMBuildGEP2(B: LLVMBuilderRef, Ty: LLVMTypeRef, Pointer: LLVMValueRef, Indices: POINTER(LLVMValueRef), NumIndices: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildInBoundsGEP2(B: LLVMBuilderRef, Ty: LLVMTypeRef, Pointer: LLVMValueRef, Indices: POINTER(LLVMValueRef), NumIndices: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildGEPWithNoWrapFlags(B: LLVMBuilderRef, Ty: LLVMTypeRef, Pointer: LLVMValueRef, Indices: POINTER(LLVMValueRef), NumIndices: c_uint, Name: c_char_p, NoWrapFlags: LLVMGEPNoWrapFlags) -> LLVMValueRef
LLVMBuildStructGEP2(B: LLVMBuilderRef, Ty: LLVMTypeRef, Pointer: LLVMValueRef, Idx: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildGlobalString(B: LLVMBuilderRef, Str: c_char_p, Name: c_char_p) -> LLVMValueRef
LLVMBuildGlobalStringPtr(B: LLVMBuilderRef, Str: c_char_p, Name: c_char_p) -> LLVMValueRef
LLVMGetVolatile(MemoryAccessInst: LLVMValueRef) -> LLVMBool
LLVMSetVolatile(MemoryAccessInst: LLVMValueRef, IsVolatile: LLVMBool) -> None
LLVMGetWeak(CmpXchgInst: LLVMValueRef) -> LLVMBool
LLVMSetWeak(CmpXchgInst: LLVMValueRef, IsWeak: LLVMBool) -> None
LLVMGetOrdering(MemoryAccessInst: LLVMValueRef) -> LLVMAtomicOrdering
LLVMSetOrdering(MemoryAccessInst: LLVMValueRef, Ordering: LLVMAtomicOrdering) -> None
LLVMGetAtomicRMWBinOp(AtomicRMWInst: LLVMValueRef) -> LLVMAtomicRMWBinOp
LLVMSetAtomicRMWBinOp(AtomicRMWInst: LLVMValueRef, BinOp: LLVMAtomicRMWBinOp) -> None
LLVMBuildTrunc(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildZExt(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildSExt(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFPToUI(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFPToSI(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildUIToFP(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildSIToFP(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFPTrunc(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFPExt(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildPtrToInt(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildIntToPtr(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildBitCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildAddrSpaceCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildZExtOrBitCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildSExtOrBitCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildTruncOrBitCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildCast(B: LLVMBuilderRef, Op: LLVMOpcode, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildPointerCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildIntCast2(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, IsSigned: LLVMBool, Name: c_char_p) -> LLVMValueRef
LLVMBuildFPCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildIntCast(_0: LLVMBuilderRef, Val: LLVMValueRef, DestTy: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMGetCastOpcode(Src: LLVMValueRef, SrcIsSigned: LLVMBool, DestTy: LLVMTypeRef, DestIsSigned: LLVMBool) -> LLVMOpcode
LLVMBuildICmp(_0: LLVMBuilderRef, Op: LLVMIntPredicate, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFCmp(_0: LLVMBuilderRef, Op: LLVMRealPredicate, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildPhi(_0: LLVMBuilderRef, Ty: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildCall2(_0: LLVMBuilderRef, _1: LLVMTypeRef, Fn: LLVMValueRef, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildCallWithOperandBundles(_0: LLVMBuilderRef, _1: LLVMTypeRef, Fn: LLVMValueRef, Args: POINTER(LLVMValueRef), NumArgs: c_uint, Bundles: POINTER(LLVMOperandBundleRef), NumBundles: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildSelect(_0: LLVMBuilderRef, If: LLVMValueRef, Then: LLVMValueRef, Else: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildVAArg(_0: LLVMBuilderRef, List: LLVMValueRef, Ty: LLVMTypeRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildExtractElement(_0: LLVMBuilderRef, VecVal: LLVMValueRef, Index: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildInsertElement(_0: LLVMBuilderRef, VecVal: LLVMValueRef, EltVal: LLVMValueRef, Index: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildShuffleVector(_0: LLVMBuilderRef, V1: LLVMValueRef, V2: LLVMValueRef, Mask: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildExtractValue(_0: LLVMBuilderRef, AggVal: LLVMValueRef, Index: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildInsertValue(_0: LLVMBuilderRef, AggVal: LLVMValueRef, EltVal: LLVMValueRef, Index: c_uint, Name: c_char_p) -> LLVMValueRef
LLVMBuildFreeze(_0: LLVMBuilderRef, Val: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildIsNull(_0: LLVMBuilderRef, Val: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildIsNotNull(_0: LLVMBuilderRef, Val: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildPtrDiff2(_0: LLVMBuilderRef, ElemTy: LLVMTypeRef, LHS: LLVMValueRef, RHS: LLVMValueRef, Name: c_char_p) -> LLVMValueRef
LLVMBuildFence(B: LLVMBuilderRef, ordering: LLVMAtomicOrdering, singleThread: LLVMBool, Name: c_char_p) -> LLVMValueRef
LLVMBuildAtomicRMW(B: LLVMBuilderRef, op: LLVMAtomicRMWBinOp, PTR: LLVMValueRef, Val: LLVMValueRef, ordering: LLVMAtomicOrdering, singleThread: LLVMBool) -> LLVMValueRef
LLVMBuildAtomicCmpXchg(B: LLVMBuilderRef, Ptr: LLVMValueRef, Cmp: LLVMValueRef, New: LLVMValueRef, SuccessOrdering: LLVMAtomicOrdering, FailureOrdering: LLVMAtomicOrdering, SingleThread: LLVMBool) -> LLVMValueRef
LLVMGetNumMaskElements(ShuffleVectorInst: LLVMValueRef) -> c_uint
LLVMGetUndefMaskElem() -> c_int
LLVMGetMaskValue(ShuffleVectorInst: LLVMValueRef, Elt: c_uint) -> c_int
LLVMIsAtomicSingleThread(AtomicInst: LLVMValueRef) -> LLVMBool
LLVMSetAtomicSingleThread(AtomicInst: LLVMValueRef, SingleThread: LLVMBool) -> None
LLVMGetCmpXchgSuccessOrdering(CmpXchgInst: LLVMValueRef) -> LLVMAtomicOrdering
LLVMSetCmpXchgSuccessOrdering(CmpXchgInst: LLVMValueRef, Ordering: LLVMAtomicOrdering) -> None
LLVMGetCmpXchgFailureOrdering(CmpXchgInst: LLVMValueRef) -> LLVMAtomicOrdering
LLVMSetCmpXchgFailureOrdering(CmpXchgInst: LLVMValueRef, Ordering: LLVMAtomicOrdering) -> None
LLVMCreateModuleProviderForExistingModule(M: LLVMModuleRef) -> LLVMModuleProviderRef
LLVMDisposeModuleProvider(M: LLVMModuleProviderRef) -> None
LLVMCreateMemoryBufferWithContentsOfFile(Path: c_char_p, OutMemBuf: POINTER(LLVMMemoryBufferRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMCreateMemoryBufferWithSTDIN(OutMemBuf: POINTER(LLVMMemoryBufferRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMCreateMemoryBufferWithMemoryRange(InputData: const POINTER(c_char), InputDataLength: c_size_t, BufferName: c_char_p, RequiresNullTerminator: LLVMBool) -> LLVMMemoryBufferRef
LLVMCreateMemoryBufferWithMemoryRangeCopy(InputData: const POINTER(c_char), InputDataLength: c_size_t, BufferName: c_char_p) -> LLVMMemoryBufferRef
LLVMGetBufferStart(MemBuf: LLVMMemoryBufferRef) -> POINTER(c_char)
LLVMGetBufferSize(MemBuf: LLVMMemoryBufferRef) -> c_size_t
LLVMDisposeMemoryBuffer(MemBuf: LLVMMemoryBufferRef) -> None
LLVMCreatePassManager() -> LLVMPassManagerRef
LLVMCreateFunctionPassManagerForModule(M: LLVMModuleRef) -> LLVMPassManagerRef
LLVMCreateFunctionPassManager(MP: LLVMModuleProviderRef) -> LLVMPassManagerRef
LLVMRunPassManager(PM: LLVMPassManagerRef, M: LLVMModuleRef) -> LLVMBool
LLVMInitializeFunctionPassManager(FPM: LLVMPassManagerRef) -> LLVMBool
LLVMRunFunctionPassManager(FPM: LLVMPassManagerRef, F: LLVMValueRef) -> LLVMBool
LLVMFinalizeFunctionPassManager(FPM: LLVMPassManagerRef) -> LLVMBool
LLVMDisposePassManager(PM: LLVMPassManagerRef) -> None
LLVMStartMultithreaded() -> LLVMBool
LLVMStopMultithreaded() -> None
LLVMIsMultithreaded() -> LLVMBool
LLVMInstallFatalErrorHandler(Handler: LLVMFatalErrorHandler) -> None
LLVMResetFatalErrorHandler() -> None
LLVMEnablePrettyStackTrace() -> None
LLVMVerifyModule(M: LLVMModuleRef, Action: LLVMVerifierFailureAction, OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMVerifyFunction(Fn: LLVMValueRef, Action: LLVMVerifierFailureAction) -> LLVMBool
LLVMViewFunctionCFG(Fn: LLVMValueRef) -> None
LLVMViewFunctionCFGOnly(Fn: LLVMValueRef) -> None
LLVMParseBitcode(MemBuf: LLVMMemoryBufferRef, OutModule: POINTER(LLVMModuleRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMParseBitcode2(MemBuf: LLVMMemoryBufferRef, OutModule: POINTER(LLVMModuleRef)) -> LLVMBool
LLVMParseBitcodeInContext(ContextRef: LLVMContextRef, MemBuf: LLVMMemoryBufferRef, OutModule: POINTER(LLVMModuleRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMParseBitcodeInContext2(ContextRef: LLVMContextRef, MemBuf: LLVMMemoryBufferRef, OutModule: POINTER(LLVMModuleRef)) -> LLVMBool
LLVMGetBitcodeModuleInContext(ContextRef: LLVMContextRef, MemBuf: LLVMMemoryBufferRef, OutM: POINTER(LLVMModuleRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMGetBitcodeModuleInContext2(ContextRef: LLVMContextRef, MemBuf: LLVMMemoryBufferRef, OutM: POINTER(LLVMModuleRef)) -> LLVMBool
LLVMGetBitcodeModule(MemBuf: LLVMMemoryBufferRef, OutM: POINTER(LLVMModuleRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMGetBitcodeModule2(MemBuf: LLVMMemoryBufferRef, OutM: POINTER(LLVMModuleRef)) -> LLVMBool
LLVMWriteBitcodeToFile(M: LLVMModuleRef, Path: c_char_p) -> c_int
LLVMWriteBitcodeToFD(M: LLVMModuleRef, FD: c_int, ShouldClose: c_int, Unbuffered: c_int) -> c_int
LLVMWriteBitcodeToFileHandle(M: LLVMModuleRef, Handle: c_int) -> c_int
LLVMWriteBitcodeToMemoryBuffer(M: LLVMModuleRef) -> LLVMMemoryBufferRef
LLVMGetOrInsertComdat(M: LLVMModuleRef, Name: c_char_p) -> LLVMComdatRef
LLVMGetComdat(V: LLVMValueRef) -> LLVMComdatRef
LLVMSetComdat(V: LLVMValueRef, C: LLVMComdatRef) -> None
LLVMGetComdatSelectionKind(C: LLVMComdatRef) -> LLVMComdatSelectionKind
LLVMSetComdatSelectionKind(C: LLVMComdatRef, Kind: LLVMComdatSelectionKind) -> None
LLVMDebugMetadataVersion() -> c_uint
LLVMGetModuleDebugMetadataVersion(Module: LLVMModuleRef) -> c_uint
LLVMStripModuleDebugInfo(Module: LLVMModuleRef) -> LLVMBool
LLVMCreateDIBuilderDisallowUnresolved(M: LLVMModuleRef) -> LLVMDIBuilderRef
LLVMCreateDIBuilder(M: LLVMModuleRef) -> LLVMDIBuilderRef
LLVMDisposeDIBuilder(Builder: LLVMDIBuilderRef) -> None
LLVMDIBuilderFinalize(Builder: LLVMDIBuilderRef) -> None
LLVMDIBuilderFinalizeSubprogram(Builder: LLVMDIBuilderRef, Subprogram: LLVMMetadataRef) -> None
LLVMDIBuilderCreateCompileUnit(Builder: LLVMDIBuilderRef, Lang: LLVMDWARFSourceLanguage, FileRef: LLVMMetadataRef, Producer: const POINTER(c_char), ProducerLen: c_size_t, isOptimized: LLVMBool, Flags: const POINTER(c_char), FlagsLen: c_size_t, RuntimeVer: c_uint, SplitName: const POINTER(c_char), SplitNameLen: c_size_t, Kind: LLVMDWARFEmissionKind, DWOId: c_uint, SplitDebugInlining: LLVMBool, DebugInfoForProfiling: LLVMBool, SysRoot: const POINTER(c_char), SysRootLen: c_size_t, SDK: const POINTER(c_char), SDKLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateFile(Builder: LLVMDIBuilderRef, Filename: const POINTER(c_char), FilenameLen: c_size_t, Directory: const POINTER(c_char), DirectoryLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateModule(Builder: LLVMDIBuilderRef, ParentScope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, ConfigMacros: const POINTER(c_char), ConfigMacrosLen: c_size_t, IncludePath: const POINTER(c_char), IncludePathLen: c_size_t, APINotesFile: const POINTER(c_char), APINotesFileLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateNameSpace(Builder: LLVMDIBuilderRef, ParentScope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, ExportSymbols: LLVMBool) -> LLVMMetadataRef
LLVMDIBuilderCreateFunction(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, LinkageName: const POINTER(c_char), LinkageNameLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, Ty: LLVMMetadataRef, IsLocalToUnit: LLVMBool, IsDefinition: LLVMBool, ScopeLine: c_uint, Flags: LLVMDIFlags, IsOptimized: LLVMBool) -> LLVMMetadataRef
LLVMDIBuilderCreateLexicalBlock(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint, Column: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateLexicalBlockFile(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, File: LLVMMetadataRef, Discriminator: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateImportedModuleFromNamespace(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, NS: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateImportedModuleFromAlias(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, ImportedEntity: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateImportedModuleFromModule(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, M: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateImportedDeclaration(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Decl: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint, Name: const POINTER(c_char), NameLen: c_size_t, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateDebugLocation(Ctx: LLVMContextRef, Line: c_uint, Column: c_uint, Scope: LLVMMetadataRef, InlinedAt: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDILocationGetLine(Location: LLVMMetadataRef) -> c_uint
LLVMDILocationGetColumn(Location: LLVMMetadataRef) -> c_uint
LLVMDILocationGetScope(Location: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDILocationGetInlinedAt(Location: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIScopeGetFile(Scope: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIFileGetDirectory(File: LLVMMetadataRef, Len: POINTER(c_uint)) -> c_char_p
LLVMDIFileGetFilename(File: LLVMMetadataRef, Len: POINTER(c_uint)) -> c_char_p
LLVMDIFileGetSource(File: LLVMMetadataRef, Len: POINTER(c_uint)) -> c_char_p
LLVMDIBuilderGetOrCreateTypeArray(Builder: LLVMDIBuilderRef, Data: POINTER(LLVMMetadataRef), NumElements: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateSubroutineType(Builder: LLVMDIBuilderRef, File: LLVMMetadataRef, ParameterTypes: POINTER(LLVMMetadataRef), NumParameterTypes: c_uint, Flags: LLVMDIFlags) -> LLVMMetadataRef
LLVMDIBuilderCreateMacro(Builder: LLVMDIBuilderRef, ParentMacroFile: LLVMMetadataRef, Line: c_uint, RecordType: LLVMDWARFMacinfoRecordType, Name: const POINTER(c_char), NameLen: c_size_t, Value: const POINTER(c_char), ValueLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateTempMacroFile(Builder: LLVMDIBuilderRef, ParentMacroFile: LLVMMetadataRef, Line: c_uint, File: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateEnumerator(Builder: LLVMDIBuilderRef, Name: const POINTER(c_char), NameLen: c_size_t, Value: c_int64, IsUnsigned: LLVMBool) -> LLVMMetadataRef
LLVMDIBuilderCreateEnumerationType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNumber: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint, ClassTy: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateUnionType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNumber: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, Flags: LLVMDIFlags, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint, RunTimeLang: c_uint, UniqueId: const POINTER(c_char), UniqueIdLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateArrayType(Builder: LLVMDIBuilderRef, Size: c_uint64, AlignInBits: c_uint32, Ty: LLVMMetadataRef, Subscripts: POINTER(LLVMMetadataRef), NumSubscripts: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateVectorType(Builder: LLVMDIBuilderRef, Size: c_uint64, AlignInBits: c_uint32, Ty: LLVMMetadataRef, Subscripts: POINTER(LLVMMetadataRef), NumSubscripts: c_uint) -> LLVMMetadataRef
LLVMDIBuilderCreateUnspecifiedType(Builder: LLVMDIBuilderRef, Name: const POINTER(c_char), NameLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateBasicType(Builder: LLVMDIBuilderRef, Name: const POINTER(c_char), NameLen: c_size_t, SizeInBits: c_uint64, Encoding: LLVMDWARFTypeEncoding, Flags: LLVMDIFlags) -> LLVMMetadataRef
LLVMDIBuilderCreatePointerType(Builder: LLVMDIBuilderRef, PointeeTy: LLVMMetadataRef, SizeInBits: c_uint64, AlignInBits: c_uint32, AddressSpace: c_uint, Name: const POINTER(c_char), NameLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateStructType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNumber: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, Flags: LLVMDIFlags, DerivedFrom: LLVMMetadataRef, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint, RunTimeLang: c_uint, VTableHolder: LLVMMetadataRef, UniqueId: const POINTER(c_char), UniqueIdLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateMemberType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, OffsetInBits: c_uint64, Flags: LLVMDIFlags, Ty: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateStaticMemberType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNumber: c_uint, Type: LLVMMetadataRef, Flags: LLVMDIFlags, ConstantVal: LLVMValueRef, AlignInBits: c_uint32) -> LLVMMetadataRef
LLVMDIBuilderCreateMemberPointerType(Builder: LLVMDIBuilderRef, PointeeType: LLVMMetadataRef, ClassType: LLVMMetadataRef, SizeInBits: c_uint64, AlignInBits: c_uint32, Flags: LLVMDIFlags) -> LLVMMetadataRef
LLVMDIBuilderCreateObjCIVar(Builder: LLVMDIBuilderRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, OffsetInBits: c_uint64, Flags: LLVMDIFlags, Ty: LLVMMetadataRef, PropertyNode: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateObjCProperty(Builder: LLVMDIBuilderRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, GetterName: const POINTER(c_char), GetterNameLen: c_size_t, SetterName: const POINTER(c_char), SetterNameLen: c_size_t, PropertyAttributes: c_uint, Ty: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateObjectPointerType(Builder: LLVMDIBuilderRef, Type: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateQualifiedType(Builder: LLVMDIBuilderRef, Tag: c_uint, Type: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateReferenceType(Builder: LLVMDIBuilderRef, Tag: c_uint, Type: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateNullPtrType(Builder: LLVMDIBuilderRef) -> LLVMMetadataRef
LLVMDIBuilderCreateTypedef(Builder: LLVMDIBuilderRef, Type: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, Scope: LLVMMetadataRef, AlignInBits: c_uint32) -> LLVMMetadataRef
LLVMDIBuilderCreateInheritance(Builder: LLVMDIBuilderRef, Ty: LLVMMetadataRef, BaseTy: LLVMMetadataRef, BaseOffset: c_uint64, VBPtrOffset: c_uint32, Flags: LLVMDIFlags) -> LLVMMetadataRef
LLVMDIBuilderCreateForwardDecl(Builder: LLVMDIBuilderRef, Tag: c_uint, Name: const POINTER(c_char), NameLen: c_size_t, Scope: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint, RuntimeLang: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, UniqueIdentifier: const POINTER(c_char), UniqueIdentifierLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateReplaceableCompositeType(Builder: LLVMDIBuilderRef, Tag: c_uint, Name: const POINTER(c_char), NameLen: c_size_t, Scope: LLVMMetadataRef, File: LLVMMetadataRef, Line: c_uint, RuntimeLang: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, Flags: LLVMDIFlags, UniqueIdentifier: const POINTER(c_char), UniqueIdentifierLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateBitFieldMemberType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNumber: c_uint, SizeInBits: c_uint64, OffsetInBits: c_uint64, StorageOffsetInBits: c_uint64, Flags: LLVMDIFlags, Type: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIBuilderCreateClassType(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNumber: c_uint, SizeInBits: c_uint64, AlignInBits: c_uint32, OffsetInBits: c_uint64, Flags: LLVMDIFlags, DerivedFrom: LLVMMetadataRef, Elements: POINTER(LLVMMetadataRef), NumElements: c_uint, VTableHolder: LLVMMetadataRef, TemplateParamsNode: LLVMMetadataRef, UniqueIdentifier: const POINTER(c_char), UniqueIdentifierLen: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateArtificialType(Builder: LLVMDIBuilderRef, Type: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDITypeGetName(DType: LLVMMetadataRef, Length: POINTER(c_size_t)) -> c_char_p
LLVMDITypeGetSizeInBits(DType: LLVMMetadataRef) -> c_uint64
LLVMDITypeGetOffsetInBits(DType: LLVMMetadataRef) -> c_uint64
LLVMDITypeGetAlignInBits(DType: LLVMMetadataRef) -> c_uint32
LLVMDITypeGetLine(DType: LLVMMetadataRef) -> c_uint
LLVMDITypeGetFlags(DType: LLVMMetadataRef) -> LLVMDIFlags
LLVMDIBuilderGetOrCreateSubrange(Builder: LLVMDIBuilderRef, LowerBound: c_int64, Count: c_int64) -> LLVMMetadataRef
LLVMDIBuilderGetOrCreateArray(Builder: LLVMDIBuilderRef, Data: POINTER(LLVMMetadataRef), NumElements: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateExpression(Builder: LLVMDIBuilderRef, Addr: POINTER(c_uint64), Length: c_size_t) -> LLVMMetadataRef
LLVMDIBuilderCreateConstantValueExpression(Builder: LLVMDIBuilderRef, Value: c_uint64) -> LLVMMetadataRef
LLVMDIBuilderCreateGlobalVariableExpression(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, Linkage: const POINTER(c_char), LinkLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, Ty: LLVMMetadataRef, LocalToUnit: LLVMBool, Expr: LLVMMetadataRef, Decl: LLVMMetadataRef, AlignInBits: c_uint32) -> LLVMMetadataRef
LLVMGetDINodeTag(MD: LLVMMetadataRef) -> c_uint16
LLVMDIGlobalVariableExpressionGetVariable(GVE: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIGlobalVariableExpressionGetExpression(GVE: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIVariableGetFile(Var: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIVariableGetScope(Var: LLVMMetadataRef) -> LLVMMetadataRef
LLVMDIVariableGetLine(Var: LLVMMetadataRef) -> c_uint
LLVMTemporaryMDNode(Ctx: LLVMContextRef, Data: POINTER(LLVMMetadataRef), NumElements: c_size_t) -> LLVMMetadataRef
LLVMDisposeTemporaryMDNode(TempNode: LLVMMetadataRef) -> None
LLVMMetadataReplaceAllUsesWith(TempTargetMetadata: LLVMMetadataRef, Replacement: LLVMMetadataRef) -> None
LLVMDIBuilderCreateTempGlobalVariableFwdDecl(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, Linkage: const POINTER(c_char), LnkLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, Ty: LLVMMetadataRef, LocalToUnit: LLVMBool, Decl: LLVMMetadataRef, AlignInBits: c_uint32) -> LLVMMetadataRef
LLVMDIBuilderInsertDeclareRecordBefore(Builder: LLVMDIBuilderRef, Storage: LLVMValueRef, VarInfo: LLVMMetadataRef, Expr: LLVMMetadataRef, DebugLoc: LLVMMetadataRef, Instr: LLVMValueRef) -> LLVMDbgRecordRef
LLVMDIBuilderInsertDeclareRecordAtEnd(Builder: LLVMDIBuilderRef, Storage: LLVMValueRef, VarInfo: LLVMMetadataRef, Expr: LLVMMetadataRef, DebugLoc: LLVMMetadataRef, Block: LLVMBasicBlockRef) -> LLVMDbgRecordRef
LLVMDIBuilderInsertDbgValueRecordBefore(Builder: LLVMDIBuilderRef, Val: LLVMValueRef, VarInfo: LLVMMetadataRef, Expr: LLVMMetadataRef, DebugLoc: LLVMMetadataRef, Instr: LLVMValueRef) -> LLVMDbgRecordRef
LLVMDIBuilderInsertDbgValueRecordAtEnd(Builder: LLVMDIBuilderRef, Val: LLVMValueRef, VarInfo: LLVMMetadataRef, Expr: LLVMMetadataRef, DebugLoc: LLVMMetadataRef, Block: LLVMBasicBlockRef) -> LLVMDbgRecordRef
LLVMDIBuilderCreateAutoVariable(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, File: LLVMMetadataRef, LineNo: c_uint, Ty: LLVMMetadataRef, AlwaysPreserve: LLVMBool, Flags: LLVMDIFlags, AlignInBits: c_uint32) -> LLVMMetadataRef
LLVMDIBuilderCreateParameterVariable(Builder: LLVMDIBuilderRef, Scope: LLVMMetadataRef, Name: const POINTER(c_char), NameLen: c_size_t, ArgNo: c_uint, File: LLVMMetadataRef, LineNo: c_uint, Ty: LLVMMetadataRef, AlwaysPreserve: LLVMBool, Flags: LLVMDIFlags) -> LLVMMetadataRef
LLVMGetSubprogram(Func: LLVMValueRef) -> LLVMMetadataRef
LLVMSetSubprogram(Func: LLVMValueRef, SP: LLVMMetadataRef) -> None
LLVMDISubprogramGetLine(Subprogram: LLVMMetadataRef) -> c_uint
LLVMInstructionGetDebugLoc(Inst: LLVMValueRef) -> LLVMMetadataRef
LLVMInstructionSetDebugLoc(Inst: LLVMValueRef, Loc: LLVMMetadataRef) -> None
LLVMGetMetadataKind(Metadata: LLVMMetadataRef) -> LLVMMetadataKind
LLVMCreateDisasm(TripleName: c_char_p, DisInfo: c_void_p, TagType: c_int, GetOpInfo: LLVMOpInfoCallback, SymbolLookUp: LLVMSymbolLookupCallback) -> LLVMDisasmContextRef
LLVMCreateDisasmCPU(Triple: c_char_p, CPU: c_char_p, DisInfo: c_void_p, TagType: c_int, GetOpInfo: LLVMOpInfoCallback, SymbolLookUp: LLVMSymbolLookupCallback) -> LLVMDisasmContextRef
LLVMCreateDisasmCPUFeatures(Triple: c_char_p, CPU: c_char_p, Features: c_char_p, DisInfo: c_void_p, TagType: c_int, GetOpInfo: LLVMOpInfoCallback, SymbolLookUp: LLVMSymbolLookupCallback) -> LLVMDisasmContextRef
LLVMSetDisasmOptions(DC: LLVMDisasmContextRef, Options: c_uint64) -> c_int
LLVMDisasmDispose(DC: LLVMDisasmContextRef) -> None
LLVMDisasmInstruction(DC: LLVMDisasmContextRef, Bytes: POINTER(c_uint8), BytesSize: c_uint64, PC: c_uint64, OutString: POINTER(c_char), OutStringSize: c_size_t) -> c_size_t
LLVMGetErrorTypeId(Err: LLVMErrorRef) -> LLVMErrorTypeId
LLVMConsumeError(Err: LLVMErrorRef) -> None
LLVMGetErrorMessage(Err: LLVMErrorRef) -> POINTER(c_char)
LLVMDisposeErrorMessage(ErrMsg: POINTER(c_char)) -> None
LLVMGetStringErrorTypeId() -> LLVMErrorTypeId
LLVMCreateStringError(ErrMsg: c_char_p) -> LLVMErrorRef
LLVMLinkInMCJIT() -> None
LLVMLinkInInterpreter() -> None
LLVMCreateGenericValueOfInt(Ty: LLVMTypeRef, N: c_ulonglong, IsSigned: LLVMBool) -> LLVMGenericValueRef
LLVMCreateGenericValueOfPointer(P: c_void_p) -> LLVMGenericValueRef
LLVMCreateGenericValueOfFloat(Ty: LLVMTypeRef, N: c_double) -> LLVMGenericValueRef
LLVMGenericValueIntWidth(GenValRef: LLVMGenericValueRef) -> c_uint
LLVMGenericValueToInt(GenVal: LLVMGenericValueRef, IsSigned: LLVMBool) -> c_ulonglong
LLVMGenericValueToPointer(GenVal: LLVMGenericValueRef) -> c_void_p
LLVMGenericValueToFloat(TyRef: LLVMTypeRef, GenVal: LLVMGenericValueRef) -> c_double
LLVMDisposeGenericValue(GenVal: LLVMGenericValueRef) -> None
LLVMCreateExecutionEngineForModule(OutEE: POINTER(LLVMExecutionEngineRef), M: LLVMModuleRef, OutError: POINTER(POINTER(c_char))) -> LLVMBool
LLVMCreateInterpreterForModule(OutInterp: POINTER(LLVMExecutionEngineRef), M: LLVMModuleRef, OutError: POINTER(POINTER(c_char))) -> LLVMBool
LLVMCreateJITCompilerForModule(OutJIT: POINTER(LLVMExecutionEngineRef), M: LLVMModuleRef, OptLevel: c_uint, OutError: POINTER(POINTER(c_char))) -> LLVMBool
LLVMInitializeMCJITCompilerOptions(Options: POINTER(LLVMMCJITCompilerOptions), SizeOfOptions: c_size_t) -> None
LLVMCreateMCJITCompilerForModule(OutJIT: POINTER(LLVMExecutionEngineRef), M: LLVMModuleRef, Options: POINTER(LLVMMCJITCompilerOptions), SizeOfOptions: c_size_t, OutError: POINTER(POINTER(c_char))) -> LLVMBool
LLVMDisposeExecutionEngine(EE: LLVMExecutionEngineRef) -> None
LLVMRunStaticConstructors(EE: LLVMExecutionEngineRef) -> None
LLVMRunStaticDestructors(EE: LLVMExecutionEngineRef) -> None
LLVMRunFunctionAsMain(EE: LLVMExecutionEngineRef, F: LLVMValueRef, ArgC: c_uint, ArgV: POINTER(c_char_p), EnvP: POINTER(c_char_p)) -> c_int
LLVMRunFunction(EE: LLVMExecutionEngineRef, F: LLVMValueRef, NumArgs: c_uint, Args: POINTER(LLVMGenericValueRef)) -> LLVMGenericValueRef
LLVMFreeMachineCodeForFunction(EE: LLVMExecutionEngineRef, F: LLVMValueRef) -> None
LLVMAddModule(EE: LLVMExecutionEngineRef, M: LLVMModuleRef) -> None
LLVMRemoveModule(EE: LLVMExecutionEngineRef, M: LLVMModuleRef, OutMod: POINTER(LLVMModuleRef), OutError: POINTER(POINTER(c_char))) -> LLVMBool
LLVMFindFunction(EE: LLVMExecutionEngineRef, Name: c_char_p, OutFn: POINTER(LLVMValueRef)) -> LLVMBool
LLVMRecompileAndRelinkFunction(EE: LLVMExecutionEngineRef, Fn: LLVMValueRef) -> c_void_p
LLVMGetExecutionEngineTargetData(EE: LLVMExecutionEngineRef) -> LLVMTargetDataRef
LLVMGetExecutionEngineTargetMachine(EE: LLVMExecutionEngineRef) -> LLVMTargetMachineRef
LLVMAddGlobalMapping(EE: LLVMExecutionEngineRef, Global: LLVMValueRef, Addr: c_void_p) -> None
LLVMGetPointerToGlobal(EE: LLVMExecutionEngineRef, Global: LLVMValueRef) -> c_void_p
LLVMGetGlobalValueAddress(EE: LLVMExecutionEngineRef, Name: c_char_p) -> c_uint64
LLVMGetFunctionAddress(EE: LLVMExecutionEngineRef, Name: c_char_p) -> c_uint64
LLVMExecutionEngineGetErrMsg(EE: LLVMExecutionEngineRef, OutError: POINTER(POINTER(c_char))) -> LLVMBool
LLVMCreateSimpleMCJITMemoryManager(Opaque: c_void_p, AllocateCodeSection: LLVMMemoryManagerAllocateCodeSectionCallback, AllocateDataSection: LLVMMemoryManagerAllocateDataSectionCallback, FinalizeMemory: LLVMMemoryManagerFinalizeMemoryCallback, Destroy: LLVMMemoryManagerDestroyCallback) -> LLVMMCJITMemoryManagerRef
LLVMDisposeMCJITMemoryManager(MM: LLVMMCJITMemoryManagerRef) -> None
LLVMCreateGDBRegistrationListener() -> LLVMJITEventListenerRef
LLVMCreateIntelJITEventListener() -> LLVMJITEventListenerRef
LLVMCreateOProfileJITEventListener() -> LLVMJITEventListenerRef
LLVMCreatePerfJITEventListener() -> LLVMJITEventListenerRef
LLVMGetModuleDataLayout(M: LLVMModuleRef) -> LLVMTargetDataRef
LLVMSetModuleDataLayout(M: LLVMModuleRef, DL: LLVMTargetDataRef) -> None
LLVMCreateTargetData(StringRep: c_char_p) -> LLVMTargetDataRef
LLVMDisposeTargetData(TD: LLVMTargetDataRef) -> None
LLVMAddTargetLibraryInfo(TLI: LLVMTargetLibraryInfoRef, PM: LLVMPassManagerRef) -> None
LLVMCopyStringRepOfTargetData(TD: LLVMTargetDataRef) -> POINTER(c_char)
LLVMByteOrder(TD: LLVMTargetDataRef) -> LLVMByteOrdering
LLVMPointerSize(TD: LLVMTargetDataRef) -> c_uint
LLVMPointerSizeForAS(TD: LLVMTargetDataRef, AS: c_uint) -> c_uint
LLVMIntPtrType(TD: LLVMTargetDataRef) -> LLVMTypeRef
LLVMIntPtrTypeForAS(TD: LLVMTargetDataRef, AS: c_uint) -> LLVMTypeRef
LLVMIntPtrTypeInContext(C: LLVMContextRef, TD: LLVMTargetDataRef) -> LLVMTypeRef
LLVMIntPtrTypeForASInContext(C: LLVMContextRef, TD: LLVMTargetDataRef, AS: c_uint) -> LLVMTypeRef
LLVMSizeOfTypeInBits(TD: LLVMTargetDataRef, Ty: LLVMTypeRef) -> c_ulonglong
LLVMStoreSizeOfType(TD: LLVMTargetDataRef, Ty: LLVMTypeRef) -> c_ulonglong
LLVMABISizeOfType(TD: LLVMTargetDataRef, Ty: LLVMTypeRef) -> c_ulonglong
LLVMABIAlignmentOfType(TD: LLVMTargetDataRef, Ty: LLVMTypeRef) -> c_uint
LLVMCallFrameAlignmentOfType(TD: LLVMTargetDataRef, Ty: LLVMTypeRef) -> c_uint
LLVMPreferredAlignmentOfType(TD: LLVMTargetDataRef, Ty: LLVMTypeRef) -> c_uint
LLVMPreferredAlignmentOfGlobal(TD: LLVMTargetDataRef, GlobalVar: LLVMValueRef) -> c_uint
LLVMElementAtOffset(TD: LLVMTargetDataRef, StructTy: LLVMTypeRef, Offset: c_ulonglong) -> c_uint
LLVMOffsetOfElement(TD: LLVMTargetDataRef, StructTy: LLVMTypeRef, Element: c_uint) -> c_ulonglong
LLVMInitializeAArch64TargetInfo() -> None
LLVMInitializeAArch64Target() -> None
LLVMInitializeAArch64TargetMC() -> None
LLVMInitializeAMDGPUTargetInfo() -> None
LLVMInitializeAMDGPUTarget() -> None
LLVMInitializeAMDGPUTargetMC() -> None
LLVMInitializeARMTargetInfo() -> None
LLVMInitializeARMTarget() -> None
LLVMInitializeARMTargetMC() -> None
LLVMInitializeAVRTargetInfo() -> None
LLVMInitializeAVRTarget() -> None
LLVMInitializeAVRTargetMC() -> None
LLVMInitializeBPFTargetInfo() -> None
LLVMInitializeBPFTarget() -> None
LLVMInitializeBPFTargetMC() -> None
LLVMInitializeHexagonTargetInfo() -> None
LLVMInitializeHexagonTarget() -> None
LLVMInitializeHexagonTargetMC() -> None
LLVMInitializeLanaiTargetInfo() -> None
LLVMInitializeLanaiTarget() -> None
LLVMInitializeLanaiTargetMC() -> None
LLVMInitializeLoongArchTargetInfo() -> None
LLVMInitializeLoongArchTarget() -> None
LLVMInitializeLoongArchTargetMC() -> None
LLVMInitializeMipsTargetInfo() -> None
LLVMInitializeMipsTarget() -> None
LLVMInitializeMipsTargetMC() -> None
LLVMInitializeMSP430TargetInfo() -> None
LLVMInitializeMSP430Target() -> None
LLVMInitializeMSP430TargetMC() -> None
LLVMInitializeNVPTXTargetInfo() -> None
LLVMInitializeNVPTXTarget() -> None
LLVMInitializeNVPTXTargetMC() -> None
LLVMInitializePowerPCTargetInfo() -> None
LLVMInitializePowerPCTarget() -> None
LLVMInitializePowerPCTargetMC() -> None
LLVMInitializeRISCVTargetInfo() -> None
LLVMInitializeRISCVTarget() -> None
LLVMInitializeRISCVTargetMC() -> None
LLVMInitializeSparcTargetInfo() -> None
LLVMInitializeSparcTarget() -> None
LLVMInitializeSparcTargetMC() -> None
LLVMInitializeSystemZTargetInfo() -> None
LLVMInitializeSystemZTarget() -> None
LLVMInitializeSystemZTargetMC() -> None
LLVMInitializeVETargetInfo() -> None
LLVMInitializeVETarget() -> None
LLVMInitializeVETargetMC() -> None
LLVMInitializeWebAssemblyTargetInfo() -> None
LLVMInitializeWebAssemblyTarget() -> None
LLVMInitializeWebAssemblyTargetMC() -> None
LLVMInitializeX86TargetInfo() -> None
LLVMInitializeX86Target() -> None
LLVMInitializeX86TargetMC() -> None
LLVMInitializeXCoreTargetInfo() -> None
LLVMInitializeXCoreTarget() -> None
LLVMInitializeXCoreTargetMC() -> None
LLVMInitializeM68kTargetInfo() -> None
LLVMInitializeM68kTarget() -> None
LLVMInitializeM68kTargetMC() -> None
LLVMInitializeXtensaTargetInfo() -> None
LLVMInitializeXtensaTarget() -> None
LLVMInitializeXtensaTargetMC() -> None
LLVMInitializeAArch64AsmPrinter() -> None
LLVMInitializeAMDGPUAsmPrinter() -> None
LLVMInitializeARMAsmPrinter() -> None
LLVMInitializeAVRAsmPrinter() -> None
LLVMInitializeBPFAsmPrinter() -> None
LLVMInitializeHexagonAsmPrinter() -> None
LLVMInitializeLanaiAsmPrinter() -> None
LLVMInitializeLoongArchAsmPrinter() -> None
LLVMInitializeMipsAsmPrinter() -> None
LLVMInitializeMSP430AsmPrinter() -> None
LLVMInitializeNVPTXAsmPrinter() -> None
LLVMInitializePowerPCAsmPrinter() -> None
LLVMInitializeRISCVAsmPrinter() -> None
LLVMInitializeSparcAsmPrinter() -> None
LLVMInitializeSystemZAsmPrinter() -> None
LLVMInitializeVEAsmPrinter() -> None
LLVMInitializeWebAssemblyAsmPrinter() -> None
LLVMInitializeX86AsmPrinter() -> None
LLVMInitializeXCoreAsmPrinter() -> None
LLVMInitializeM68kAsmPrinter() -> None
LLVMInitializeXtensaAsmPrinter() -> None
LLVMInitializeAArch64AsmParser() -> None
LLVMInitializeAMDGPUAsmParser() -> None
LLVMInitializeARMAsmParser() -> None
LLVMInitializeAVRAsmParser() -> None
LLVMInitializeBPFAsmParser() -> None
LLVMInitializeHexagonAsmParser() -> None
LLVMInitializeLanaiAsmParser() -> None
LLVMInitializeLoongArchAsmParser() -> None
LLVMInitializeMipsAsmParser() -> None
LLVMInitializeMSP430AsmParser() -> None
LLVMInitializePowerPCAsmParser() -> None
LLVMInitializeRISCVAsmParser() -> None
LLVMInitializeSparcAsmParser() -> None
LLVMInitializeSystemZAsmParser() -> None
LLVMInitializeVEAsmParser() -> None
LLVMInitializeWebAssemblyAsmParser() -> None
LLVMInitializeX86AsmParser() -> None
LLVMInitializeM68kAsmParser() -> None
LLVMInitializeXtensaAsmParser() -> None
LLVMInitializeAArch64Disassembler() -> None
LLVMInitializeAMDGPUDisassembler() -> None
LLVMInitializeARMDisassembler() -> None
LLVMInitializeAVRDisassembler() -> None
LLVMInitializeBPFDisassembler() -> None
LLVMInitializeHexagonDisassembler() -> None
LLVMInitializeLanaiDisassembler() -> None
LLVMInitializeLoongArchDisassembler() -> None
LLVMInitializeMipsDisassembler() -> None
LLVMInitializeMSP430Disassembler() -> None
LLVMInitializePowerPCDisassembler() -> None
LLVMInitializeRISCVDisassembler() -> None
LLVMInitializeSparcDisassembler() -> None
LLVMInitializeSystemZDisassembler() -> None
LLVMInitializeVEDisassembler() -> None
LLVMInitializeWebAssemblyDisassembler() -> None
LLVMInitializeX86Disassembler() -> None
LLVMInitializeXCoreDisassembler() -> None
LLVMInitializeM68kDisassembler() -> None
LLVMInitializeXtensaDisassembler() -> None
LLVMGetFirstTarget() -> LLVMTargetRef
LLVMGetNextTarget(T: LLVMTargetRef) -> LLVMTargetRef
LLVMGetTargetFromName(Name: c_char_p) -> LLVMTargetRef
LLVMGetTargetFromTriple(Triple: c_char_p, T: POINTER(LLVMTargetRef), ErrorMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMGetTargetName(T: LLVMTargetRef) -> c_char_p
LLVMGetTargetDescription(T: LLVMTargetRef) -> c_char_p
LLVMTargetHasJIT(T: LLVMTargetRef) -> LLVMBool
LLVMTargetHasTargetMachine(T: LLVMTargetRef) -> LLVMBool
LLVMTargetHasAsmBackend(T: LLVMTargetRef) -> LLVMBool
LLVMCreateTargetMachineOptions() -> LLVMTargetMachineOptionsRef
LLVMDisposeTargetMachineOptions(Options: LLVMTargetMachineOptionsRef) -> None
LLVMTargetMachineOptionsSetCPU(Options: LLVMTargetMachineOptionsRef, CPU: c_char_p) -> None
LLVMTargetMachineOptionsSetFeatures(Options: LLVMTargetMachineOptionsRef, Features: c_char_p) -> None
LLVMTargetMachineOptionsSetABI(Options: LLVMTargetMachineOptionsRef, ABI: c_char_p) -> None
LLVMTargetMachineOptionsSetCodeGenOptLevel(Options: LLVMTargetMachineOptionsRef, Level: LLVMCodeGenOptLevel) -> None
LLVMTargetMachineOptionsSetRelocMode(Options: LLVMTargetMachineOptionsRef, Reloc: LLVMRelocMode) -> None
LLVMTargetMachineOptionsSetCodeModel(Options: LLVMTargetMachineOptionsRef, CodeModel: LLVMCodeModel) -> None
LLVMCreateTargetMachineWithOptions(T: LLVMTargetRef, Triple: c_char_p, Options: LLVMTargetMachineOptionsRef) -> LLVMTargetMachineRef
LLVMCreateTargetMachine(T: LLVMTargetRef, Triple: c_char_p, CPU: c_char_p, Features: c_char_p, Level: LLVMCodeGenOptLevel, Reloc: LLVMRelocMode, CodeModel: LLVMCodeModel) -> LLVMTargetMachineRef
LLVMDisposeTargetMachine(T: LLVMTargetMachineRef) -> None
LLVMGetTargetMachineTarget(T: LLVMTargetMachineRef) -> LLVMTargetRef
LLVMGetTargetMachineTriple(T: LLVMTargetMachineRef) -> POINTER(c_char)
LLVMGetTargetMachineCPU(T: LLVMTargetMachineRef) -> POINTER(c_char)
LLVMGetTargetMachineFeatureString(T: LLVMTargetMachineRef) -> POINTER(c_char)
LLVMCreateTargetDataLayout(T: LLVMTargetMachineRef) -> LLVMTargetDataRef
LLVMSetTargetMachineAsmVerbosity(T: LLVMTargetMachineRef, VerboseAsm: LLVMBool) -> None
LLVMSetTargetMachineFastISel(T: LLVMTargetMachineRef, Enable: LLVMBool) -> None
LLVMSetTargetMachineGlobalISel(T: LLVMTargetMachineRef, Enable: LLVMBool) -> None
LLVMSetTargetMachineGlobalISelAbort(T: LLVMTargetMachineRef, Mode: LLVMGlobalISelAbortMode) -> None
LLVMSetTargetMachineMachineOutliner(T: LLVMTargetMachineRef, Enable: LLVMBool) -> None
LLVMTargetMachineEmitToFile(T: LLVMTargetMachineRef, M: LLVMModuleRef, Filename: c_char_p, codegen: LLVMCodeGenFileType, ErrorMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMTargetMachineEmitToMemoryBuffer(T: LLVMTargetMachineRef, M: LLVMModuleRef, codegen: LLVMCodeGenFileType, ErrorMessage: POINTER(POINTER(c_char)), OutMemBuf: POINTER(LLVMMemoryBufferRef)) -> LLVMBool
LLVMGetDefaultTargetTriple() -> POINTER(c_char)
LLVMNormalizeTargetTriple(triple: c_char_p) -> POINTER(c_char)
LLVMGetHostCPUName() -> POINTER(c_char)
LLVMGetHostCPUFeatures() -> POINTER(c_char)
LLVMAddAnalysisPasses(T: LLVMTargetMachineRef, PM: LLVMPassManagerRef) -> None
LLVMParseIRInContext(ContextRef: LLVMContextRef, MemBuf: LLVMMemoryBufferRef, OutM: POINTER(LLVMModuleRef), OutMessage: POINTER(POINTER(c_char))) -> LLVMBool
LLVMOrcCreateLLJITBuilder() -> LLVMOrcLLJITBuilderRef
LLVMOrcDisposeLLJITBuilder(Builder: LLVMOrcLLJITBuilderRef) -> None
LLVMOrcLLJITBuilderSetJITTargetMachineBuilder(Builder: LLVMOrcLLJITBuilderRef, JTMB: LLVMOrcJITTargetMachineBuilderRef) -> None
LLVMOrcLLJITBuilderSetObjectLinkingLayerCreator(Builder: LLVMOrcLLJITBuilderRef, F: LLVMOrcLLJITBuilderObjectLinkingLayerCreatorFunction, Ctx: c_void_p) -> None
LLVMOrcCreateLLJIT(Result: POINTER(LLVMOrcLLJITRef), Builder: LLVMOrcLLJITBuilderRef) -> LLVMErrorRef
LLVMOrcDisposeLLJIT(J: LLVMOrcLLJITRef) -> LLVMErrorRef
LLVMOrcLLJITGetExecutionSession(J: LLVMOrcLLJITRef) -> LLVMOrcExecutionSessionRef
LLVMOrcLLJITGetMainJITDylib(J: LLVMOrcLLJITRef) -> LLVMOrcJITDylibRef
LLVMOrcLLJITGetTripleString(J: LLVMOrcLLJITRef) -> c_char_p
LLVMOrcLLJITGetGlobalPrefix(J: LLVMOrcLLJITRef) -> c_char
LLVMOrcLLJITMangleAndIntern(J: LLVMOrcLLJITRef, UnmangledName: c_char_p) -> LLVMOrcSymbolStringPoolEntryRef
LLVMOrcLLJITAddObjectFile(J: LLVMOrcLLJITRef, JD: LLVMOrcJITDylibRef, ObjBuffer: LLVMMemoryBufferRef) -> LLVMErrorRef
LLVMOrcLLJITAddObjectFileWithRT(J: LLVMOrcLLJITRef, RT: LLVMOrcResourceTrackerRef, ObjBuffer: LLVMMemoryBufferRef) -> LLVMErrorRef
LLVMOrcLLJITAddLLVMIRModule(J: LLVMOrcLLJITRef, JD: LLVMOrcJITDylibRef, TSM: LLVMOrcThreadSafeModuleRef) -> LLVMErrorRef
LLVMOrcLLJITAddLLVMIRModuleWithRT(J: LLVMOrcLLJITRef, JD: LLVMOrcResourceTrackerRef, TSM: LLVMOrcThreadSafeModuleRef) -> LLVMErrorRef
LLVMOrcLLJITLookup(J: LLVMOrcLLJITRef, Result: POINTER(LLVMOrcExecutorAddress), Name: c_char_p) -> LLVMErrorRef
LLVMOrcLLJITGetObjLinkingLayer(J: LLVMOrcLLJITRef) -> LLVMOrcObjectLayerRef
LLVMOrcLLJITGetObjTransformLayer(J: LLVMOrcLLJITRef) -> LLVMOrcObjectTransformLayerRef
LLVMOrcLLJITGetIRTransformLayer(J: LLVMOrcLLJITRef) -> LLVMOrcIRTransformLayerRef
LLVMOrcLLJITGetDataLayoutStr(J: LLVMOrcLLJITRef) -> c_char_p
LLVMOrcExecutionSessionSetErrorReporter(ES: LLVMOrcExecutionSessionRef, ReportError: LLVMOrcErrorReporterFunction, Ctx: c_void_p) -> None
LLVMOrcExecutionSessionGetSymbolStringPool(ES: LLVMOrcExecutionSessionRef) -> LLVMOrcSymbolStringPoolRef
LLVMOrcSymbolStringPoolClearDeadEntries(SSP: LLVMOrcSymbolStringPoolRef) -> None
LLVMOrcExecutionSessionIntern(ES: LLVMOrcExecutionSessionRef, Name: c_char_p) -> LLVMOrcSymbolStringPoolEntryRef
LLVMOrcExecutionSessionLookup(ES: LLVMOrcExecutionSessionRef, K: LLVMOrcLookupKind, SearchOrder: LLVMOrcCJITDylibSearchOrder, SearchOrderSize: c_size_t, Symbols: LLVMOrcCLookupSet, SymbolsSize: c_size_t, HandleResult: LLVMOrcExecutionSessionLookupHandleResultFunction, Ctx: c_void_p) -> None
LLVMOrcRetainSymbolStringPoolEntry(S: LLVMOrcSymbolStringPoolEntryRef) -> None
LLVMOrcReleaseSymbolStringPoolEntry(S: LLVMOrcSymbolStringPoolEntryRef) -> None
LLVMOrcSymbolStringPoolEntryStr(S: LLVMOrcSymbolStringPoolEntryRef) -> c_char_p
LLVMOrcReleaseResourceTracker(RT: LLVMOrcResourceTrackerRef) -> None
LLVMOrcResourceTrackerTransferTo(SrcRT: LLVMOrcResourceTrackerRef, DstRT: LLVMOrcResourceTrackerRef) -> None
LLVMOrcResourceTrackerRemove(RT: LLVMOrcResourceTrackerRef) -> LLVMErrorRef
LLVMOrcDisposeDefinitionGenerator(DG: LLVMOrcDefinitionGeneratorRef) -> None
LLVMOrcDisposeMaterializationUnit(MU: LLVMOrcMaterializationUnitRef) -> None
LLVMOrcCreateCustomMaterializationUnit(Name: c_char_p, Ctx: c_void_p, Syms: LLVMOrcCSymbolFlagsMapPairs, NumSyms: c_size_t, InitSym: LLVMOrcSymbolStringPoolEntryRef, Materialize: LLVMOrcMaterializationUnitMaterializeFunction, Discard: LLVMOrcMaterializationUnitDiscardFunction, Destroy: LLVMOrcMaterializationUnitDestroyFunction) -> LLVMOrcMaterializationUnitRef
LLVMOrcAbsoluteSymbols(Syms: LLVMOrcCSymbolMapPairs, NumPairs: c_size_t) -> LLVMOrcMaterializationUnitRef
LLVMOrcLazyReexports(LCTM: LLVMOrcLazyCallThroughManagerRef, ISM: LLVMOrcIndirectStubsManagerRef, SourceRef: LLVMOrcJITDylibRef, CallableAliases: LLVMOrcCSymbolAliasMapPairs, NumPairs: c_size_t) -> LLVMOrcMaterializationUnitRef
LLVMOrcDisposeMaterializationResponsibility(MR: LLVMOrcMaterializationResponsibilityRef) -> None
LLVMOrcMaterializationResponsibilityGetTargetDylib(MR: LLVMOrcMaterializationResponsibilityRef) -> LLVMOrcJITDylibRef
LLVMOrcMaterializationResponsibilityGetExecutionSession(MR: LLVMOrcMaterializationResponsibilityRef) -> LLVMOrcExecutionSessionRef
LLVMOrcMaterializationResponsibilityGetSymbols(MR: LLVMOrcMaterializationResponsibilityRef, NumPairs: POINTER(c_size_t)) -> LLVMOrcCSymbolFlagsMapPairs
LLVMOrcDisposeCSymbolFlagsMap(Pairs: LLVMOrcCSymbolFlagsMapPairs) -> None
LLVMOrcMaterializationResponsibilityGetInitializerSymbol(MR: LLVMOrcMaterializationResponsibilityRef) -> LLVMOrcSymbolStringPoolEntryRef
LLVMOrcMaterializationResponsibilityGetRequestedSymbols(MR: LLVMOrcMaterializationResponsibilityRef, NumSymbols: POINTER(c_size_t)) -> POINTER(LLVMOrcSymbolStringPoolEntryRef)
LLVMOrcDisposeSymbols(Symbols: POINTER(LLVMOrcSymbolStringPoolEntryRef)) -> None
LLVMOrcMaterializationResponsibilityNotifyResolved(MR: LLVMOrcMaterializationResponsibilityRef, Symbols: LLVMOrcCSymbolMapPairs, NumPairs: c_size_t) -> LLVMErrorRef
LLVMOrcMaterializationResponsibilityNotifyEmitted(MR: LLVMOrcMaterializationResponsibilityRef, SymbolDepGroups: POINTER(LLVMOrcCSymbolDependenceGroup), NumSymbolDepGroups: c_size_t) -> LLVMErrorRef
LLVMOrcMaterializationResponsibilityDefineMaterializing(MR: LLVMOrcMaterializationResponsibilityRef, Pairs: LLVMOrcCSymbolFlagsMapPairs, NumPairs: c_size_t) -> LLVMErrorRef
LLVMOrcMaterializationResponsibilityFailMaterialization(MR: LLVMOrcMaterializationResponsibilityRef) -> None
LLVMOrcMaterializationResponsibilityReplace(MR: LLVMOrcMaterializationResponsibilityRef, MU: LLVMOrcMaterializationUnitRef) -> LLVMErrorRef
LLVMOrcMaterializationResponsibilityDelegate(MR: LLVMOrcMaterializationResponsibilityRef, Symbols: POINTER(LLVMOrcSymbolStringPoolEntryRef), NumSymbols: c_size_t, Result: POINTER(LLVMOrcMaterializationResponsibilityRef)) -> LLVMErrorRef
LLVMOrcExecutionSessionCreateBareJITDylib(ES: LLVMOrcExecutionSessionRef, Name: c_char_p) -> LLVMOrcJITDylibRef
LLVMOrcExecutionSessionCreateJITDylib(ES: LLVMOrcExecutionSessionRef, Result: POINTER(LLVMOrcJITDylibRef), Name: c_char_p) -> LLVMErrorRef
LLVMOrcExecutionSessionGetJITDylibByName(ES: LLVMOrcExecutionSessionRef, Name: c_char_p) -> LLVMOrcJITDylibRef
LLVMOrcJITDylibCreateResourceTracker(JD: LLVMOrcJITDylibRef) -> LLVMOrcResourceTrackerRef
LLVMOrcJITDylibGetDefaultResourceTracker(JD: LLVMOrcJITDylibRef) -> LLVMOrcResourceTrackerRef
LLVMOrcJITDylibDefine(JD: LLVMOrcJITDylibRef, MU: LLVMOrcMaterializationUnitRef) -> LLVMErrorRef
LLVMOrcJITDylibClear(JD: LLVMOrcJITDylibRef) -> LLVMErrorRef
LLVMOrcJITDylibAddGenerator(JD: LLVMOrcJITDylibRef, DG: LLVMOrcDefinitionGeneratorRef) -> None
LLVMOrcCreateCustomCAPIDefinitionGenerator(F: LLVMOrcCAPIDefinitionGeneratorTryToGenerateFunction, Ctx: c_void_p, Dispose: LLVMOrcDisposeCAPIDefinitionGeneratorFunction) -> LLVMOrcDefinitionGeneratorRef
LLVMOrcLookupStateContinueLookup(S: LLVMOrcLookupStateRef, Err: LLVMErrorRef) -> None
LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(Result: POINTER(LLVMOrcDefinitionGeneratorRef), GlobalPrefx: c_char, Filter: LLVMOrcSymbolPredicate, FilterCtx: c_void_p) -> LLVMErrorRef
LLVMOrcCreateDynamicLibrarySearchGeneratorForPath(Result: POINTER(LLVMOrcDefinitionGeneratorRef), FileName: c_char_p, GlobalPrefix: c_char, Filter: LLVMOrcSymbolPredicate, FilterCtx: c_void_p) -> LLVMErrorRef
LLVMOrcCreateStaticLibrarySearchGeneratorForPath(Result: POINTER(LLVMOrcDefinitionGeneratorRef), ObjLayer: LLVMOrcObjectLayerRef, FileName: c_char_p, TargetTriple: c_char_p) -> LLVMErrorRef
LLVMOrcCreateNewThreadSafeContext() -> LLVMOrcThreadSafeContextRef
LLVMOrcThreadSafeContextGetContext(TSCtx: LLVMOrcThreadSafeContextRef) -> LLVMContextRef
LLVMOrcDisposeThreadSafeContext(TSCtx: LLVMOrcThreadSafeContextRef) -> None
LLVMOrcCreateNewThreadSafeModule(M: LLVMModuleRef, TSCtx: LLVMOrcThreadSafeContextRef) -> LLVMOrcThreadSafeModuleRef
LLVMOrcDisposeThreadSafeModule(TSM: LLVMOrcThreadSafeModuleRef) -> None
LLVMOrcThreadSafeModuleWithModuleDo(TSM: LLVMOrcThreadSafeModuleRef, F: LLVMOrcGenericIRModuleOperationFunction, Ctx: c_void_p) -> LLVMErrorRef
LLVMOrcJITTargetMachineBuilderDetectHost(Result: POINTER(LLVMOrcJITTargetMachineBuilderRef)) -> LLVMErrorRef
LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine(TM: LLVMTargetMachineRef) -> LLVMOrcJITTargetMachineBuilderRef
LLVMOrcDisposeJITTargetMachineBuilder(JTMB: LLVMOrcJITTargetMachineBuilderRef) -> None
LLVMOrcJITTargetMachineBuilderGetTargetTriple(JTMB: LLVMOrcJITTargetMachineBuilderRef) -> POINTER(c_char)
LLVMOrcJITTargetMachineBuilderSetTargetTriple(JTMB: LLVMOrcJITTargetMachineBuilderRef, TargetTriple: c_char_p) -> None
LLVMOrcObjectLayerAddObjectFile(ObjLayer: LLVMOrcObjectLayerRef, JD: LLVMOrcJITDylibRef, ObjBuffer: LLVMMemoryBufferRef) -> LLVMErrorRef
LLVMOrcObjectLayerAddObjectFileWithRT(ObjLayer: LLVMOrcObjectLayerRef, RT: LLVMOrcResourceTrackerRef, ObjBuffer: LLVMMemoryBufferRef) -> LLVMErrorRef
LLVMOrcObjectLayerEmit(ObjLayer: LLVMOrcObjectLayerRef, R: LLVMOrcMaterializationResponsibilityRef, ObjBuffer: LLVMMemoryBufferRef) -> None
LLVMOrcDisposeObjectLayer(ObjLayer: LLVMOrcObjectLayerRef) -> None
LLVMOrcIRTransformLayerEmit(IRTransformLayer: LLVMOrcIRTransformLayerRef, MR: LLVMOrcMaterializationResponsibilityRef, TSM: LLVMOrcThreadSafeModuleRef) -> None
LLVMOrcIRTransformLayerSetTransform(IRTransformLayer: LLVMOrcIRTransformLayerRef, TransformFunction: LLVMOrcIRTransformLayerTransformFunction, Ctx: c_void_p) -> None
LLVMOrcObjectTransformLayerSetTransform(ObjTransformLayer: LLVMOrcObjectTransformLayerRef, TransformFunction: LLVMOrcObjectTransformLayerTransformFunction, Ctx: c_void_p) -> None
LLVMOrcCreateLocalIndirectStubsManager(TargetTriple: c_char_p) -> LLVMOrcIndirectStubsManagerRef
LLVMOrcDisposeIndirectStubsManager(ISM: LLVMOrcIndirectStubsManagerRef) -> None
LLVMOrcCreateLocalLazyCallThroughManager(TargetTriple: c_char_p, ES: LLVMOrcExecutionSessionRef, ErrorHandlerAddr: LLVMOrcJITTargetAddress, LCTM: POINTER(LLVMOrcLazyCallThroughManagerRef)) -> LLVMErrorRef
LLVMOrcDisposeLazyCallThroughManager(LCTM: LLVMOrcLazyCallThroughManagerRef) -> None
LLVMOrcCreateDumpObjects(DumpDir: c_char_p, IdentifierOverride: c_char_p) -> LLVMOrcDumpObjectsRef
LLVMOrcDisposeDumpObjects(DumpObjects: LLVMOrcDumpObjectsRef) -> None
LLVMOrcDumpObjects_CallOperator(DumpObjects: LLVMOrcDumpObjectsRef, ObjBuffer: POINTER(LLVMMemoryBufferRef)) -> LLVMErrorRef
LLVMOrcLLJITEnableDebugSupport(J: LLVMOrcLLJITRef) -> LLVMErrorRef
LLVMLinkModules2(Dest: LLVMModuleRef, Src: LLVMModuleRef) -> LLVMBool
LLVMCreateBinary(MemBuf: LLVMMemoryBufferRef, Context: LLVMContextRef, ErrorMessage: POINTER(POINTER(c_char))) -> LLVMBinaryRef
LLVMDisposeBinary(BR: LLVMBinaryRef) -> None
LLVMBinaryCopyMemoryBuffer(BR: LLVMBinaryRef) -> LLVMMemoryBufferRef
LLVMBinaryGetType(BR: LLVMBinaryRef) -> LLVMBinaryType
LLVMMachOUniversalBinaryCopyObjectForArch(BR: LLVMBinaryRef, Arch: const POINTER(c_char), ArchLen: c_size_t, ErrorMessage: POINTER(POINTER(c_char))) -> LLVMBinaryRef
LLVMObjectFileCopySectionIterator(BR: LLVMBinaryRef) -> LLVMSectionIteratorRef
LLVMObjectFileIsSectionIteratorAtEnd(BR: LLVMBinaryRef, SI: LLVMSectionIteratorRef) -> LLVMBool
LLVMObjectFileCopySymbolIterator(BR: LLVMBinaryRef) -> LLVMSymbolIteratorRef
LLVMObjectFileIsSymbolIteratorAtEnd(BR: LLVMBinaryRef, SI: LLVMSymbolIteratorRef) -> LLVMBool
LLVMDisposeSectionIterator(SI: LLVMSectionIteratorRef) -> None
LLVMMoveToNextSection(SI: LLVMSectionIteratorRef) -> None
LLVMMoveToContainingSection(Sect: LLVMSectionIteratorRef, Sym: LLVMSymbolIteratorRef) -> None
LLVMDisposeSymbolIterator(SI: LLVMSymbolIteratorRef) -> None
LLVMMoveToNextSymbol(SI: LLVMSymbolIteratorRef) -> None
LLVMGetSectionName(SI: LLVMSectionIteratorRef) -> c_char_p
LLVMGetSectionSize(SI: LLVMSectionIteratorRef) -> c_uint64
LLVMGetSectionContents(SI: LLVMSectionIteratorRef) -> POINTER(c_char)
LLVMGetSectionAddress(SI: LLVMSectionIteratorRef) -> c_uint64
LLVMGetSectionContainsSymbol(SI: LLVMSectionIteratorRef, Sym: LLVMSymbolIteratorRef) -> LLVMBool
LLVMGetRelocations(Section: LLVMSectionIteratorRef) -> LLVMRelocationIteratorRef
LLVMDisposeRelocationIterator(RI: LLVMRelocationIteratorRef) -> None
LLVMIsRelocationIteratorAtEnd(Section: LLVMSectionIteratorRef, RI: LLVMRelocationIteratorRef) -> LLVMBool
LLVMMoveToNextRelocation(RI: LLVMRelocationIteratorRef) -> None
LLVMGetSymbolName(SI: LLVMSymbolIteratorRef) -> c_char_p
LLVMGetSymbolAddress(SI: LLVMSymbolIteratorRef) -> c_uint64
LLVMGetSymbolSize(SI: LLVMSymbolIteratorRef) -> c_uint64
LLVMGetRelocationOffset(RI: LLVMRelocationIteratorRef) -> c_uint64
LLVMGetRelocationSymbol(RI: LLVMRelocationIteratorRef) -> LLVMSymbolIteratorRef
LLVMGetRelocationType(RI: LLVMRelocationIteratorRef) -> c_uint64
LLVMGetRelocationTypeName(RI: LLVMRelocationIteratorRef) -> c_char_p
LLVMGetRelocationValueString(RI: LLVMRelocationIteratorRef) -> c_char_p
LLVMCreateObjectFile(MemBuf: LLVMMemoryBufferRef) -> LLVMObjectFileRef
LLVMDisposeObjectFile(ObjectFile: LLVMObjectFileRef) -> None
LLVMGetSections(ObjectFile: LLVMObjectFileRef) -> LLVMSectionIteratorRef
LLVMIsSectionIteratorAtEnd(ObjectFile: LLVMObjectFileRef, SI: LLVMSectionIteratorRef) -> LLVMBool
LLVMGetSymbols(ObjectFile: LLVMObjectFileRef) -> LLVMSymbolIteratorRef
LLVMIsSymbolIteratorAtEnd(ObjectFile: LLVMObjectFileRef, SI: LLVMSymbolIteratorRef) -> LLVMBool
LLVMOrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManager(ES: LLVMOrcExecutionSessionRef) -> LLVMOrcObjectLayerRef
LLVMOrcCreateRTDyldObjectLinkingLayerWithMCJITMemoryManagerLikeCallbacks(ES: LLVMOrcExecutionSessionRef, CreateContextCtx: c_void_p, CreateContext: LLVMMemoryManagerCreateContextCallback, NotifyTerminating: LLVMMemoryManagerNotifyTerminatingCallback, AllocateCodeSection: LLVMMemoryManagerAllocateCodeSectionCallback, AllocateDataSection: LLVMMemoryManagerAllocateDataSectionCallback, FinalizeMemory: LLVMMemoryManagerFinalizeMemoryCallback, Destroy: LLVMMemoryManagerDestroyCallback) -> LLVMOrcObjectLayerRef
LLVMOrcRTDyldObjectLinkingLayerRegisterJITEventListener(RTDyldObjLinkingLayer: LLVMOrcObjectLayerRef, Listener: LLVMJITEventListenerRef) -> None
LLVMRemarkStringGetData(String: LLVMRemarkStringRef) -> c_char_p
LLVMRemarkStringGetLen(String: LLVMRemarkStringRef) -> c_uint32
LLVMRemarkDebugLocGetSourceFilePath(DL: LLVMRemarkDebugLocRef) -> LLVMRemarkStringRef
LLVMRemarkDebugLocGetSourceLine(DL: LLVMRemarkDebugLocRef) -> c_uint32
LLVMRemarkDebugLocGetSourceColumn(DL: LLVMRemarkDebugLocRef) -> c_uint32
LLVMRemarkArgGetKey(Arg: LLVMRemarkArgRef) -> LLVMRemarkStringRef
LLVMRemarkArgGetValue(Arg: LLVMRemarkArgRef) -> LLVMRemarkStringRef
LLVMRemarkArgGetDebugLoc(Arg: LLVMRemarkArgRef) -> LLVMRemarkDebugLocRef
LLVMRemarkEntryDispose(Remark: LLVMRemarkEntryRef) -> None
LLVMRemarkEntryGetType(Remark: LLVMRemarkEntryRef) -> LLVMRemarkType
LLVMRemarkEntryGetPassName(Remark: LLVMRemarkEntryRef) -> LLVMRemarkStringRef
LLVMRemarkEntryGetRemarkName(Remark: LLVMRemarkEntryRef) -> LLVMRemarkStringRef
LLVMRemarkEntryGetFunctionName(Remark: LLVMRemarkEntryRef) -> LLVMRemarkStringRef
LLVMRemarkEntryGetDebugLoc(Remark: LLVMRemarkEntryRef) -> LLVMRemarkDebugLocRef
LLVMRemarkEntryGetHotness(Remark: LLVMRemarkEntryRef) -> c_uint64
LLVMRemarkEntryGetNumArgs(Remark: LLVMRemarkEntryRef) -> c_uint32
LLVMRemarkEntryGetFirstArg(Remark: LLVMRemarkEntryRef) -> LLVMRemarkArgRef
LLVMRemarkEntryGetNextArg(It: LLVMRemarkArgRef, Remark: LLVMRemarkEntryRef) -> LLVMRemarkArgRef
LLVMRemarkParserCreateYAML(Buf: const c_void_p, Size: c_uint64) -> LLVMRemarkParserRef
LLVMRemarkParserCreateBitstream(Buf: const c_void_p, Size: c_uint64) -> LLVMRemarkParserRef
LLVMRemarkParserGetNext(Parser: LLVMRemarkParserRef) -> LLVMRemarkEntryRef
LLVMRemarkParserHasError(Parser: LLVMRemarkParserRef) -> LLVMBool
LLVMRemarkParserGetErrorMessage(Parser: LLVMRemarkParserRef) -> c_char_p
LLVMRemarkParserDispose(Parser: LLVMRemarkParserRef) -> None
LLVMRemarkVersion() -> c_uint32
LLVMLoadLibraryPermanently(Filename: c_char_p) -> LLVMBool
LLVMParseCommandLineOptions(argc: c_int, argv: POINTER(c_char_p), Overview: c_char_p) -> None
LLVMSearchForAddressOfSymbol(symbolName: c_char_p) -> c_void_p
LLVMAddSymbol(symbolName: c_char_p, symbolValue: c_void_p) -> None
LLVMRunPasses(M: LLVMModuleRef, Passes: c_char_p, TM: LLVMTargetMachineRef, Options: LLVMPassBuilderOptionsRef) -> LLVMErrorRef
LLVMCreatePassBuilderOptions() -> LLVMPassBuilderOptionsRef
LLVMPassBuilderOptionsSetVerifyEach(Options: LLVMPassBuilderOptionsRef, VerifyEach: LLVMBool) -> None
LLVMPassBuilderOptionsSetDebugLogging(Options: LLVMPassBuilderOptionsRef, DebugLogging: LLVMBool) -> None
LLVMPassBuilderOptionsSetLoopInterleaving(Options: LLVMPassBuilderOptionsRef, LoopInterleaving: LLVMBool) -> None
LLVMPassBuilderOptionsSetLoopVectorization(Options: LLVMPassBuilderOptionsRef, LoopVectorization: LLVMBool) -> None
LLVMPassBuilderOptionsSetSLPVectorization(Options: LLVMPassBuilderOptionsRef, SLPVectorization: LLVMBool) -> None
LLVMPassBuilderOptionsSetLoopUnrolling(Options: LLVMPassBuilderOptionsRef, LoopUnrolling: LLVMBool) -> None
LLVMPassBuilderOptionsSetForgetAllSCEVInLoopUnroll(Options: LLVMPassBuilderOptionsRef, ForgetAllSCEVInLoopUnroll: LLVMBool) -> None
LLVMPassBuilderOptionsSetLicmMssaOptCap(Options: LLVMPassBuilderOptionsRef, LicmMssaOptCap: c_uint) -> None
LLVMPassBuilderOptionsSetLicmMssaNoAccForPromotionCap(Options: LLVMPassBuilderOptionsRef, LicmMssaNoAccForPromotionCap: c_uint) -> None
LLVMPassBuilderOptionsSetCallGraphProfile(Options: LLVMPassBuilderOptionsRef, CallGraphProfile: LLVMBool) -> None
LLVMPassBuilderOptionsSetMergeFunctions(Options: LLVMPassBuilderOptionsRef, MergeFunctions: LLVMBool) -> None
LLVMPassBuilderOptionsSetInlinerThreshold(Options: LLVMPassBuilderOptionsRef, Threshold: c_int) -> None
LLVMDisposePassBuilderOptions(Options: LLVMPassBuilderOptionsRef) -> None
"""

_macros = """
LLVMInitializeAllTargetInfos() -> None = do(LLVMInitializeAArch64TargetInfo(), LLVMInitializeAMDGPUTargetInfo(), LLVMInitializeARMTargetInfo(), LLVMInitializeAVRTargetInfo(), LLVMInitializeBPFTargetInfo(), LLVMInitializeHexagonTargetInfo(), LLVMInitializeLanaiTargetInfo(), LLVMInitializeLoongArchTargetInfo(), LLVMInitializeMipsTargetInfo(), LLVMInitializeMSP430TargetInfo(), LLVMInitializeNVPTXTargetInfo(), LLVMInitializePowerPCTargetInfo(), LLVMInitializeRISCVTargetInfo(), LLVMInitializeSparcTargetInfo(), LLVMInitializeSystemZTargetInfo(), LLVMInitializeVETargetInfo(), LLVMInitializeWebAssemblyTargetInfo(), LLVMInitializeX86TargetInfo(), LLVMInitializeXCoreTargetInfo(), LLVMInitializeM68kTargetInfo(), LLVMInitializeXtensaTargetInfo())
LLVMInitializeAllTargets() -> None = do(LLVMInitializeAArch64Target(), LLVMInitializeAMDGPUTarget(), LLVMInitializeARMTarget(), LLVMInitializeAVRTarget(), LLVMInitializeBPFTarget(), LLVMInitializeHexagonTarget(), LLVMInitializeLanaiTarget(), LLVMInitializeLoongArchTarget(), LLVMInitializeMipsTarget(), LLVMInitializeMSP430Target(), LLVMInitializeNVPTXTarget(), LLVMInitializePowerPCTarget(), LLVMInitializeRISCVTarget(), LLVMInitializeSparcTarget(), LLVMInitializeSystemZTarget(), LLVMInitializeVETarget(), LLVMInitializeWebAssemblyTarget(), LLVMInitializeX86Target(), LLVMInitializeXCoreTarget(), LLVMInitializeM68kTarget(), LLVMInitializeXtensaTarget())
LLVMInitializeAllTargetMCs() -> None = do(LLVMInitializeAArch64TargetMC(), LLVMInitializeAMDGPUTargetMC(), LLVMInitializeARMTargetMC(), LLVMInitializeAVRTargetMC(), LLVMInitializeBPFTargetMC(), LLVMInitializeHexagonTargetMC(), LLVMInitializeLanaiTargetMC(), LLVMInitializeLoongArchTargetMC(), LLVMInitializeMipsTargetMC(), LLVMInitializeMSP430TargetMC(), LLVMInitializeNVPTXTargetMC(), LLVMInitializePowerPCTargetMC(), LLVMInitializeRISCVTargetMC(), LLVMInitializeSparcTargetMC(), LLVMInitializeSystemZTargetMC(), LLVMInitializeVETargetMC(), LLVMInitializeWebAssemblyTargetMC(), LLVMInitializeX86TargetMC(), LLVMInitializeXCoreTargetMC(), LLVMInitializeM68kTargetMC(), LLVMInitializeXtensaTargetMC())
LLVMInitializeAllAsmPrinters() -> None = do(LLVMInitializeAArch64AsmPrinter(), LLVMInitializeAMDGPUAsmPrinter(), LLVMInitializeARMAsmPrinter(), LLVMInitializeAVRAsmPrinter(), LLVMInitializeBPFAsmPrinter(), LLVMInitializeHexagonAsmPrinter(), LLVMInitializeLanaiAsmPrinter(), LLVMInitializeLoongArchAsmPrinter(), LLVMInitializeMipsAsmPrinter(), LLVMInitializeMSP430AsmPrinter(), LLVMInitializeNVPTXAsmPrinter(), LLVMInitializePowerPCAsmPrinter(), LLVMInitializeRISCVAsmPrinter(), LLVMInitializeSparcAsmPrinter(), LLVMInitializeSystemZAsmPrinter(), LLVMInitializeVEAsmPrinter(), LLVMInitializeWebAssemblyAsmPrinter(), LLVMInitializeX86AsmPrinter(), LLVMInitializeXCoreAsmPrinter(), LLVMInitializeM68kAsmPrinter(), LLVMInitializeXtensaAsmPrinter())
LLVMInitializeAllAsmParsers() -> None = do(LLVMInitializeAArch64AsmParser(), LLVMInitializeAMDGPUAsmParser(), LLVMInitializeARMAsmParser(), LLVMInitializeAVRAsmParser(), LLVMInitializeBPFAsmParser(), LLVMInitializeHexagonAsmParser(), LLVMInitializeLanaiAsmParser(), LLVMInitializeLoongArchAsmParser(), LLVMInitializeMipsAsmParser(), LLVMInitializeMSP430AsmParser(), LLVMInitializePowerPCAsmParser(), LLVMInitializeRISCVAsmParser(), LLVMInitializeSparcAsmParser(), LLVMInitializeSystemZAsmParser(), LLVMInitializeVEAsmParser(), LLVMInitializeWebAssemblyAsmParser(), LLVMInitializeX86AsmParser(), LLVMInitializeM68kAsmParser(), LLVMInitializeXtensaAsmParser())
LLVMInitializeAllDisassemblers() -> None = do(LLVMInitializeAArch64Disassembler(), LLVMInitializeAMDGPUDisassembler(), LLVMInitializeARMDisassembler(), LLVMInitializeAVRDisassembler(), LLVMInitializeBPFDisassembler(), LLVMInitializeHexagonDisassembler(), LLVMInitializeLanaiDisassembler(), LLVMInitializeLoongArchDisassembler(), LLVMInitializeMipsDisassembler(), LLVMInitializeMSP430Disassembler(), LLVMInitializePowerPCDisassembler(), LLVMInitializeRISCVDisassembler(), LLVMInitializeSparcDisassembler(), LLVMInitializeSystemZDisassembler(), LLVMInitializeVEDisassembler(), LLVMInitializeWebAssemblyDisassembler(), LLVMInitializeX86Disassembler(), LLVMInitializeXCoreDisassembler(), LLVMInitializeM68kDisassembler(), LLVMInitializeXtensaDisassembler())
LLVMInitializeNativeTarget() -> LLVMBool = do(LLVMInitializeX86TargetInfo(), LLVMInitializeX86Target(), LLVMInitializeX86TargetMC(), 0)
LLVMInitializeNativeAsmParser() -> LLVMBool = do(LLVMInitializeX86AsmParser(), 0)
LLVMInitializeNativeAsmPrinter() -> LLVMBool = do(LLVMInitializeX86AsmPrinter(), 0)
LLVMInitializeNativeDisassembler() -> LLVMBool = do(LLVMInitializeX86Disassembler(), 0)
"""

_constants = """
LLVMAttributeFunctionIndex = -1
LLVMAttributeReturnIndex = 0
LLVMConstantAsMetadataMetadataKind = 1
LLVMDIArgListMetadataKind = 34
LLVMDIAssignIDMetadataKind = 35
LLVMDIBasicTypeMetadataKind = 11
LLVMDICommonBlockMetadataKind = 31
LLVMDICompileUnitMetadataKind = 16
LLVMDICompositeTypeMetadataKind = 13
LLVMDIDerivedTypeMetadataKind = 12
LLVMDIEnumeratorMetadataKind = 10
LLVMDIExpressionMetadataKind = 6
LLVMDIFileMetadataKind = 15
LLVMDIGenericSubrangeMetadataKind = 33
LLVMDIGlobalVariableExpressionMetadataKind = 7
LLVMDIGlobalVariableMetadataKind = 24
LLVMDIImportedEntityMetadataKind = 28
LLVMDILabelMetadataKind = 26
LLVMDILexicalBlockFileMetadataKind = 19
LLVMDILexicalBlockMetadataKind = 18
LLVMDILocalVariableMetadataKind = 25
LLVMDILocationMetadataKind = 5
LLVMDIMacroFileMetadataKind = 30
LLVMDIMacroMetadataKind = 29
LLVMDIModuleMetadataKind = 21
LLVMDINamespaceMetadataKind = 20
LLVMDIObjCPropertyMetadataKind = 27
LLVMDIStringTypeMetadataKind = 32
LLVMDISubprogramMetadataKind = 17
LLVMDISubrangeMetadataKind = 9
LLVMDISubroutineTypeMetadataKind = 14
LLVMDITemplateTypeParameterMetadataKind = 22
LLVMDITemplateValueParameterMetadataKind = 23
LLVMDisassembler_Option_AsmPrinterVariant = 4
LLVMDisassembler_Option_PrintImmHex = 2
LLVMDisassembler_Option_PrintLatency = 16
LLVMDisassembler_Option_SetInstrComments = 8
LLVMDisassembler_Option_UseMarkup = 1
LLVMDisassembler_ReferenceType_DeMangled_Name = 9
LLVMDisassembler_ReferenceType_InOut_None = 0
LLVMDisassembler_ReferenceType_In_ARM64_ADDXri = 0x100000002
LLVMDisassembler_ReferenceType_In_ARM64_ADR = 0x100000005
LLVMDisassembler_ReferenceType_In_ARM64_ADRP = 0x100000001
LLVMDisassembler_ReferenceType_In_ARM64_LDRXl = 0x100000004
LLVMDisassembler_ReferenceType_In_ARM64_LDRXui = 0x100000003
LLVMDisassembler_ReferenceType_In_Branch = 1
LLVMDisassembler_ReferenceType_In_PCrel_Load = 2
LLVMDisassembler_ReferenceType_Out_LitPool_CstrAddr = 3
LLVMDisassembler_ReferenceType_Out_LitPool_SymAddr = 2
LLVMDisassembler_ReferenceType_Out_Objc_CFString_Ref = 4
LLVMDisassembler_ReferenceType_Out_Objc_Class_Ref = 8
LLVMDisassembler_ReferenceType_Out_Objc_Message = 5
LLVMDisassembler_ReferenceType_Out_Objc_Message_Ref = 6
LLVMDisassembler_ReferenceType_Out_Objc_Selector_Ref = 7
LLVMDisassembler_ReferenceType_Out_SymbolStub = 1
LLVMDisassembler_VariantKind_ARM64_GOTPAGE = 3
LLVMDisassembler_VariantKind_ARM64_GOTPAGEOFF = 4
LLVMDisassembler_VariantKind_ARM64_PAGE = 1
LLVMDisassembler_VariantKind_ARM64_PAGEOFF = 2
LLVMDisassembler_VariantKind_ARM64_TLVOFF = 6
LLVMDisassembler_VariantKind_ARM64_TLVP = 5
LLVMDisassembler_VariantKind_ARM_HI16 = 1
LLVMDisassembler_VariantKind_ARM_LO16 = 2
LLVMDisassembler_VariantKind_None = 0
LLVMDistinctMDOperandPlaceholderMetadataKind = 3
LLVMErrorSuccess = 0
LLVMFastMathAll = 127
LLVMFastMathAllowContract = 32
LLVMFastMathAllowReassoc = 1
LLVMFastMathAllowReciprocal = 16
LLVMFastMathApproxFunc = 64
LLVMFastMathNoInfs = 4
LLVMFastMathNoNaNs = 2
LLVMFastMathNoSignedZeros = 8
LLVMFastMathNone = 0
LLVMGEPFlagInBounds = 1
LLVMGEPFlagNUSW = 2
LLVMGEPFlagNUW = 4
LLVMGenericDINodeMetadataKind = 8
LLVMLocalAsMetadataMetadataKind = 2
LLVMMDStringMetadataKind = 0
LLVMMDTupleMetadataKind = 4
REMARKS_API_VERSION = 1
"""

_skipped = """
LLVM_FOR_EACH_VALUE_SUBCLASS: it uses Argument, which is not declared
LLVM_DECLARE_VALUE_CAST: a declaration
LLVM_ATTRIBUTE_C_DEPRECATED: a piece of syntax, no expression: expected ')'
LLVM_C_STRICT_PROTOTYPES_BEGIN: neither a constant nor a type: expected expression
LLVM_C_STRICT_PROTOTYPES_END: neither a constant nor a type: expected expression
LLVM_C_EXTERN_C_BEGIN: neither a constant nor a type: expected expression
LLVM_C_EXTERN_C_END: neither a constant nor a type: expected expression
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
    library=('libLLVM.so.19.1', 'libLLVM-19.so.1', 'libLLVM-19.so'),
)
