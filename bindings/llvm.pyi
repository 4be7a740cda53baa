"""LLVM's C interface: llvm-c/Core.h, llvm-c/Analysis.h, llvm-c/BitReader.h, llvm-c/BitWriter.h, llvm-c/Comdat.h,
llvm-c/DebugInfo.h, llvm-c/Disassembler.h, llvm-c/Error.h, llvm-c/ErrorHandling.h, llvm-c/ExecutionEngine.h,
llvm-c/IRReader.h, llvm-c/LLJIT.h, llvm-c/LLJITUtils.h, llvm-c/Linker.h, llvm-c/Object.h, llvm-c/Orc.h,
llvm-c/OrcEE.h, llvm-c/Remarks.h, llvm-c/Support.h, llvm-c/Target.h, llvm-c/TargetMachine.h,
llvm-c/Transforms/PassBuilder.h.

Types for editors and type checkers. Made by `autogen regen llvm` from headers/llvm.toml; do not edit.
"""

from ctypes import c_char, c_char_p, c_int, c_size_t, c_uint, c_uint64, c_uint8, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import (BareStructure, Bytes, CFunction, Enum, Enumeration, Inner, Int, Pointer, PointerTo, Structure, char_p, chars, constant_memory, ints, items, members, reference, void_p,
    writable_memory)

__source__: dict[str, str]
__skipped__: dict[str, str]

class LLVMOpaqueMemoryBuffer(BareStructure): ...

class LLVMOpaqueContext(BareStructure): ...

class LLVMOpaqueModule(BareStructure): ...

class LLVMOpaqueType(BareStructure): ...

class LLVMOpaqueValue(BareStructure): ...

class LLVMOpaqueBasicBlock(BareStructure): ...

class LLVMOpaqueMetadata(BareStructure): ...

class LLVMOpaqueNamedMDNode(BareStructure): ...

class LLVMOpaqueValueMetadataEntry(BareStructure): ...

class LLVMOpaqueBuilder(BareStructure): ...

class LLVMOpaqueDIBuilder(BareStructure): ...

class LLVMOpaqueModuleProvider(BareStructure): ...

class LLVMOpaquePassManager(BareStructure): ...

class LLVMOpaqueUse(BareStructure): ...

class LLVMOpaqueOperandBundle(BareStructure): ...

class LLVMOpaqueAttributeRef(BareStructure): ...

class LLVMOpaqueDiagnosticInfo(BareStructure): ...

class LLVMComdat(BareStructure): ...

class LLVMOpaqueModuleFlagEntry(BareStructure): ...

class LLVMOpaqueJITEventListener(BareStructure): ...

class LLVMOpaqueBinary(BareStructure): ...

class LLVMOpaqueDbgRecord(BareStructure): ...

class LLVMOpInfoSymbol1(Structure):
    Present: Int = ...
    Name: Bytes = ...
    Value: Int = ...

class LLVMOpInfo1(Structure):
    AddSymbol: Inner[LLVMOpInfoSymbol1] = ...
    SubtractSymbol: Inner[LLVMOpInfoSymbol1] = ...
    Value: Int = ...
    VariantKind: Int = ...

class LLVMOpaqueError(BareStructure): ...

class LLVMOpaqueGenericValue(BareStructure): ...

class LLVMOpaqueExecutionEngine(BareStructure): ...

class LLVMOpaqueMCJITMemoryManager(BareStructure): ...

class LLVMMCJITCompilerOptions(Structure):
    OptLevel: Int = ...
    CodeModel: Enumeration[LLVMCodeModel] = ...
    NoFramePointerElim: Int = ...
    EnableFastISel: Int = ...
    MCJMM: PointerTo[LLVMOpaqueMCJITMemoryManager] = ...

class LLVMOpaqueTargetData(BareStructure): ...

class LLVMOpaqueTargetLibraryInfotData(BareStructure): ...

class LLVMOpaqueTargetMachineOptions(BareStructure): ...

class LLVMOpaqueTargetMachine(BareStructure): ...

class LLVMTarget(BareStructure): ...

class LLVMOrcOpaqueLLJITBuilder(BareStructure): ...

class LLVMOrcOpaqueLLJIT(BareStructure): ...

class LLVMJITSymbolFlags(Structure):
    GenericFlags: Int = ...
    TargetFlags: Int = ...

class LLVMJITEvaluatedSymbol(Structure):
    Address: Int = ...
    Flags: Inner[LLVMJITSymbolFlags] = ...

class LLVMOrcOpaqueExecutionSession(BareStructure): ...

class LLVMOrcOpaqueSymbolStringPool(BareStructure): ...

class LLVMOrcOpaqueSymbolStringPoolEntry(BareStructure): ...

class LLVMOrcCSymbolFlagsMapPair(Structure):
    Name: PointerTo[LLVMOrcOpaqueSymbolStringPoolEntry] = ...
    Flags: Inner[LLVMJITSymbolFlags] = ...

class LLVMOrcCSymbolMapPair(Structure):
    Name: PointerTo[LLVMOrcOpaqueSymbolStringPoolEntry] = ...
    Sym: Inner[LLVMJITEvaluatedSymbol] = ...

class LLVMOrcCSymbolAliasMapEntry(Structure):
    Name: PointerTo[LLVMOrcOpaqueSymbolStringPoolEntry] = ...
    Flags: Inner[LLVMJITSymbolFlags] = ...

class LLVMOrcCSymbolAliasMapPair(Structure):
    Name: PointerTo[LLVMOrcOpaqueSymbolStringPoolEntry] = ...
    Entry: Inner[LLVMOrcCSymbolAliasMapEntry] = ...

class LLVMOrcOpaqueJITDylib(BareStructure): ...

class LLVMOrcCSymbolsList(Structure):
    Symbols: PointerTo[LLVMOrcSymbolStringPoolEntryRef] = ...
    Length: Int = ...

class LLVMOrcCDependenceMapPair(Structure):
    JD: PointerTo[LLVMOrcOpaqueJITDylib] = ...
    Names: Inner[LLVMOrcCSymbolsList] = ...

class LLVMOrcCSymbolDependenceGroup(Structure):
    Symbols: Inner[LLVMOrcCSymbolsList] = ...
    Dependencies: PointerTo[LLVMOrcCDependenceMapPair] = ...
    NumDependencies: Int = ...

class LLVMOrcCJITDylibSearchOrderElement(Structure):
    JD: PointerTo[LLVMOrcOpaqueJITDylib] = ...
    JDLookupFlags: Enumeration[LLVMOrcJITDylibLookupFlags] = ...

class LLVMOrcCLookupSetElement(Structure):
    Name: PointerTo[LLVMOrcOpaqueSymbolStringPoolEntry] = ...
    LookupFlags: Enumeration[LLVMOrcSymbolLookupFlags] = ...

class LLVMOrcOpaqueMaterializationUnit(BareStructure): ...

class LLVMOrcOpaqueMaterializationResponsibility(BareStructure): ...

class LLVMOrcOpaqueResourceTracker(BareStructure): ...

class LLVMOrcOpaqueDefinitionGenerator(BareStructure): ...

class LLVMOrcOpaqueLookupState(BareStructure): ...

class LLVMOrcOpaqueThreadSafeContext(BareStructure): ...

class LLVMOrcOpaqueThreadSafeModule(BareStructure): ...

class LLVMOrcOpaqueJITTargetMachineBuilder(BareStructure): ...

class LLVMOrcOpaqueObjectLayer(BareStructure): ...

class LLVMOrcOpaqueObjectLinkingLayer(BareStructure): ...

class LLVMOrcOpaqueIRTransformLayer(BareStructure): ...

class LLVMOrcOpaqueObjectTransformLayer(BareStructure): ...

class LLVMOrcOpaqueIndirectStubsManager(BareStructure): ...

class LLVMOrcOpaqueLazyCallThroughManager(BareStructure): ...

class LLVMOrcOpaqueDumpObjects(BareStructure): ...

class LLVMOpaqueSectionIterator(BareStructure): ...

class LLVMOpaqueSymbolIterator(BareStructure): ...

class LLVMOpaqueRelocationIterator(BareStructure): ...

class LLVMOpaqueObjectFile(BareStructure): ...

class LLVMRemarkOpaqueString(BareStructure): ...

class LLVMRemarkOpaqueDebugLoc(BareStructure): ...

class LLVMRemarkOpaqueArg(BareStructure): ...

class LLVMRemarkOpaqueEntry(BareStructure): ...

class LLVMRemarkOpaqueParser(BareStructure): ...

class LLVMOpaquePassBuilderOptions(BareStructure): ...

class LLVMOpcode(Enum):
    (LLVMRet, LLVMBr, LLVMSwitch, LLVMIndirectBr, LLVMInvoke, LLVMUnreachable, LLVMCallBr, LLVMFNeg, LLVMAdd, LLVMFAdd, LLVMSub, LLVMFSub, LLVMMul, LLVMFMul, LLVMUDiv, LLVMSDiv, LLVMFDiv, LLVMURem,
     LLVMSRem, LLVMFRem, LLVMShl, LLVMLShr, LLVMAShr, LLVMAnd, LLVMOr, LLVMXor, LLVMAlloca, LLVMLoad, LLVMStore, LLVMGetElementPtr, LLVMTrunc, LLVMZExt, LLVMSExt, LLVMFPToUI, LLVMFPToSI, LLVMUIToFP,
     LLVMSIToFP, LLVMFPTrunc, LLVMFPExt, LLVMPtrToInt, LLVMIntToPtr, LLVMBitCast, LLVMAddrSpaceCast, LLVMICmp, LLVMFCmp, LLVMPHI, LLVMCall, LLVMSelect, LLVMUserOp1, LLVMUserOp2, LLVMVAArg,
     LLVMExtractElement, LLVMInsertElement, LLVMShuffleVector, LLVMExtractValue, LLVMInsertValue, LLVMFreeze, LLVMFence, LLVMAtomicCmpXchg, LLVMAtomicRMW, LLVMResume, LLVMLandingPad, LLVMCleanupRet,
     LLVMCatchRet, LLVMCatchPad, LLVMCleanupPad, LLVMCatchSwitch) = members
(LLVMRet, LLVMBr, LLVMSwitch, LLVMIndirectBr, LLVMInvoke, LLVMUnreachable, LLVMCallBr, LLVMFNeg, LLVMAdd, LLVMFAdd, LLVMSub, LLVMFSub, LLVMMul, LLVMFMul, LLVMUDiv, LLVMSDiv, LLVMFDiv, LLVMURem,
 LLVMSRem, LLVMFRem, LLVMShl, LLVMLShr, LLVMAShr, LLVMAnd, LLVMOr, LLVMXor, LLVMAlloca, LLVMLoad, LLVMStore, LLVMGetElementPtr, LLVMTrunc, LLVMZExt, LLVMSExt, LLVMFPToUI, LLVMFPToSI, LLVMUIToFP,
 LLVMSIToFP, LLVMFPTrunc, LLVMFPExt, LLVMPtrToInt, LLVMIntToPtr, LLVMBitCast, LLVMAddrSpaceCast, LLVMICmp, LLVMFCmp, LLVMPHI, LLVMCall, LLVMSelect, LLVMUserOp1, LLVMUserOp2, LLVMVAArg,
 LLVMExtractElement, LLVMInsertElement, LLVMShuffleVector, LLVMExtractValue, LLVMInsertValue, LLVMFreeze, LLVMFence, LLVMAtomicCmpXchg, LLVMAtomicRMW, LLVMResume, LLVMLandingPad, LLVMCleanupRet,
 LLVMCatchRet, LLVMCatchPad, LLVMCleanupPad, LLVMCatchSwitch) = ints

class LLVMTypeKind(Enum):
    (LLVMVoidTypeKind, LLVMHalfTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind, LLVMX86_FP80TypeKind, LLVMFP128TypeKind, LLVMPPC_FP128TypeKind, LLVMLabelTypeKind, LLVMIntegerTypeKind,
     LLVMFunctionTypeKind, LLVMStructTypeKind, LLVMArrayTypeKind, LLVMPointerTypeKind, LLVMVectorTypeKind, LLVMMetadataTypeKind, LLVMX86_MMXTypeKind, LLVMTokenTypeKind, LLVMScalableVectorTypeKind,
     LLVMBFloatTypeKind, LLVMX86_AMXTypeKind, LLVMTargetExtTypeKind) = members
(LLVMVoidTypeKind, LLVMHalfTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind, LLVMX86_FP80TypeKind, LLVMFP128TypeKind, LLVMPPC_FP128TypeKind, LLVMLabelTypeKind, LLVMIntegerTypeKind,
 LLVMFunctionTypeKind, LLVMStructTypeKind, LLVMArrayTypeKind, LLVMPointerTypeKind, LLVMVectorTypeKind, LLVMMetadataTypeKind, LLVMX86_MMXTypeKind, LLVMTokenTypeKind, LLVMScalableVectorTypeKind,
 LLVMBFloatTypeKind, LLVMX86_AMXTypeKind, LLVMTargetExtTypeKind) = ints

class LLVMLinkage(Enum):
    (LLVMExternalLinkage, LLVMAvailableExternallyLinkage, LLVMLinkOnceAnyLinkage, LLVMLinkOnceODRLinkage, LLVMLinkOnceODRAutoHideLinkage, LLVMWeakAnyLinkage, LLVMWeakODRLinkage, LLVMAppendingLinkage,
     LLVMInternalLinkage, LLVMPrivateLinkage, LLVMDLLImportLinkage, LLVMDLLExportLinkage, LLVMExternalWeakLinkage, LLVMGhostLinkage, LLVMCommonLinkage, LLVMLinkerPrivateLinkage,
     LLVMLinkerPrivateWeakLinkage) = members
(LLVMExternalLinkage, LLVMAvailableExternallyLinkage, LLVMLinkOnceAnyLinkage, LLVMLinkOnceODRLinkage, LLVMLinkOnceODRAutoHideLinkage, LLVMWeakAnyLinkage, LLVMWeakODRLinkage, LLVMAppendingLinkage,
 LLVMInternalLinkage, LLVMPrivateLinkage, LLVMDLLImportLinkage, LLVMDLLExportLinkage, LLVMExternalWeakLinkage, LLVMGhostLinkage, LLVMCommonLinkage, LLVMLinkerPrivateLinkage,
 LLVMLinkerPrivateWeakLinkage) = ints

class LLVMVisibility(Enum):
    LLVMDefaultVisibility, LLVMHiddenVisibility, LLVMProtectedVisibility = members
LLVMDefaultVisibility, LLVMHiddenVisibility, LLVMProtectedVisibility = ints

class LLVMUnnamedAddr(Enum):
    LLVMNoUnnamedAddr, LLVMLocalUnnamedAddr, LLVMGlobalUnnamedAddr = members
LLVMNoUnnamedAddr, LLVMLocalUnnamedAddr, LLVMGlobalUnnamedAddr = ints

class LLVMDLLStorageClass(Enum):
    LLVMDefaultStorageClass, LLVMDLLImportStorageClass, LLVMDLLExportStorageClass = members
LLVMDefaultStorageClass, LLVMDLLImportStorageClass, LLVMDLLExportStorageClass = ints

class LLVMCallConv(Enum):
    (LLVMCCallConv, LLVMFastCallConv, LLVMColdCallConv, LLVMGHCCallConv, LLVMHiPECallConv, LLVMAnyRegCallConv, LLVMPreserveMostCallConv, LLVMPreserveAllCallConv, LLVMSwiftCallConv,
     LLVMCXXFASTTLSCallConv, LLVMX86StdcallCallConv, LLVMX86FastcallCallConv, LLVMARMAPCSCallConv, LLVMARMAAPCSCallConv, LLVMARMAAPCSVFPCallConv, LLVMMSP430INTRCallConv, LLVMX86ThisCallCallConv,
     LLVMPTXKernelCallConv, LLVMPTXDeviceCallConv, LLVMSPIRFUNCCallConv, LLVMSPIRKERNELCallConv, LLVMIntelOCLBICallConv, LLVMX8664SysVCallConv, LLVMWin64CallConv, LLVMX86VectorCallCallConv,
     LLVMHHVMCallConv, LLVMHHVMCCallConv, LLVMX86INTRCallConv, LLVMAVRINTRCallConv, LLVMAVRSIGNALCallConv, LLVMAVRBUILTINCallConv, LLVMAMDGPUVSCallConv, LLVMAMDGPUGSCallConv, LLVMAMDGPUPSCallConv,
     LLVMAMDGPUCSCallConv, LLVMAMDGPUKERNELCallConv, LLVMX86RegCallCallConv, LLVMAMDGPUHSCallConv, LLVMMSP430BUILTINCallConv, LLVMAMDGPULSCallConv, LLVMAMDGPUESCallConv) = members
(LLVMCCallConv, LLVMFastCallConv, LLVMColdCallConv, LLVMGHCCallConv, LLVMHiPECallConv, LLVMAnyRegCallConv, LLVMPreserveMostCallConv, LLVMPreserveAllCallConv, LLVMSwiftCallConv, LLVMCXXFASTTLSCallConv,
 LLVMX86StdcallCallConv, LLVMX86FastcallCallConv, LLVMARMAPCSCallConv, LLVMARMAAPCSCallConv, LLVMARMAAPCSVFPCallConv, LLVMMSP430INTRCallConv, LLVMX86ThisCallCallConv, LLVMPTXKernelCallConv,
 LLVMPTXDeviceCallConv, LLVMSPIRFUNCCallConv, LLVMSPIRKERNELCallConv, LLVMIntelOCLBICallConv, LLVMX8664SysVCallConv, LLVMWin64CallConv, LLVMX86VectorCallCallConv, LLVMHHVMCallConv, LLVMHHVMCCallConv,
 LLVMX86INTRCallConv, LLVMAVRINTRCallConv, LLVMAVRSIGNALCallConv, LLVMAVRBUILTINCallConv, LLVMAMDGPUVSCallConv, LLVMAMDGPUGSCallConv, LLVMAMDGPUPSCallConv, LLVMAMDGPUCSCallConv,
 LLVMAMDGPUKERNELCallConv, LLVMX86RegCallCallConv, LLVMAMDGPUHSCallConv, LLVMMSP430BUILTINCallConv, LLVMAMDGPULSCallConv, LLVMAMDGPUESCallConv) = ints

class LLVMValueKind(Enum):
    (LLVMArgumentValueKind, LLVMBasicBlockValueKind, LLVMMemoryUseValueKind, LLVMMemoryDefValueKind, LLVMMemoryPhiValueKind, LLVMFunctionValueKind, LLVMGlobalAliasValueKind, LLVMGlobalIFuncValueKind,
     LLVMGlobalVariableValueKind, LLVMBlockAddressValueKind, LLVMConstantExprValueKind, LLVMConstantArrayValueKind, LLVMConstantStructValueKind, LLVMConstantVectorValueKind, LLVMUndefValueValueKind,
     LLVMConstantAggregateZeroValueKind, LLVMConstantDataArrayValueKind, LLVMConstantDataVectorValueKind, LLVMConstantIntValueKind, LLVMConstantFPValueKind, LLVMConstantPointerNullValueKind,
     LLVMConstantTokenNoneValueKind, LLVMMetadataAsValueValueKind, LLVMInlineAsmValueKind, LLVMInstructionValueKind, LLVMPoisonValueValueKind, LLVMConstantTargetNoneValueKind,
     LLVMConstantPtrAuthValueKind) = members
(LLVMArgumentValueKind, LLVMBasicBlockValueKind, LLVMMemoryUseValueKind, LLVMMemoryDefValueKind, LLVMMemoryPhiValueKind, LLVMFunctionValueKind, LLVMGlobalAliasValueKind, LLVMGlobalIFuncValueKind,
 LLVMGlobalVariableValueKind, LLVMBlockAddressValueKind, LLVMConstantExprValueKind, LLVMConstantArrayValueKind, LLVMConstantStructValueKind, LLVMConstantVectorValueKind, LLVMUndefValueValueKind,
 LLVMConstantAggregateZeroValueKind, LLVMConstantDataArrayValueKind, LLVMConstantDataVectorValueKind, LLVMConstantIntValueKind, LLVMConstantFPValueKind, LLVMConstantPointerNullValueKind,
 LLVMConstantTokenNoneValueKind, LLVMMetadataAsValueValueKind, LLVMInlineAsmValueKind, LLVMInstructionValueKind, LLVMPoisonValueValueKind, LLVMConstantTargetNoneValueKind,
 LLVMConstantPtrAuthValueKind) = ints

class LLVMIntPredicate(Enum):
    LLVMIntEQ, LLVMIntNE, LLVMIntUGT, LLVMIntUGE, LLVMIntULT, LLVMIntULE, LLVMIntSGT, LLVMIntSGE, LLVMIntSLT, LLVMIntSLE = members
LLVMIntEQ, LLVMIntNE, LLVMIntUGT, LLVMIntUGE, LLVMIntULT, LLVMIntULE, LLVMIntSGT, LLVMIntSGE, LLVMIntSLT, LLVMIntSLE = ints

class LLVMRealPredicate(Enum):
    (LLVMRealPredicateFalse, LLVMRealOEQ, LLVMRealOGT, LLVMRealOGE, LLVMRealOLT, LLVMRealOLE, LLVMRealONE, LLVMRealORD, LLVMRealUNO, LLVMRealUEQ, LLVMRealUGT, LLVMRealUGE, LLVMRealULT, LLVMRealULE,
     LLVMRealUNE, LLVMRealPredicateTrue) = members
(LLVMRealPredicateFalse, LLVMRealOEQ, LLVMRealOGT, LLVMRealOGE, LLVMRealOLT, LLVMRealOLE, LLVMRealONE, LLVMRealORD, LLVMRealUNO, LLVMRealUEQ, LLVMRealUGT, LLVMRealUGE, LLVMRealULT, LLVMRealULE,
 LLVMRealUNE, LLVMRealPredicateTrue) = ints

class LLVMLandingPadClauseTy(Enum):
    LLVMLandingPadCatch, LLVMLandingPadFilter = members
LLVMLandingPadCatch, LLVMLandingPadFilter = ints

class LLVMThreadLocalMode(Enum):
    LLVMNotThreadLocal, LLVMGeneralDynamicTLSModel, LLVMLocalDynamicTLSModel, LLVMInitialExecTLSModel, LLVMLocalExecTLSModel = members
LLVMNotThreadLocal, LLVMGeneralDynamicTLSModel, LLVMLocalDynamicTLSModel, LLVMInitialExecTLSModel, LLVMLocalExecTLSModel = ints

class LLVMAtomicOrdering(Enum):
    (LLVMAtomicOrderingNotAtomic, LLVMAtomicOrderingUnordered, LLVMAtomicOrderingMonotonic, LLVMAtomicOrderingAcquire, LLVMAtomicOrderingRelease, LLVMAtomicOrderingAcquireRelease,
     LLVMAtomicOrderingSequentiallyConsistent) = members
(LLVMAtomicOrderingNotAtomic, LLVMAtomicOrderingUnordered, LLVMAtomicOrderingMonotonic, LLVMAtomicOrderingAcquire, LLVMAtomicOrderingRelease, LLVMAtomicOrderingAcquireRelease,
 LLVMAtomicOrderingSequentiallyConsistent) = ints

class LLVMAtomicRMWBinOp(Enum):
    (LLVMAtomicRMWBinOpXchg, LLVMAtomicRMWBinOpAdd, LLVMAtomicRMWBinOpSub, LLVMAtomicRMWBinOpAnd, LLVMAtomicRMWBinOpNand, LLVMAtomicRMWBinOpOr, LLVMAtomicRMWBinOpXor, LLVMAtomicRMWBinOpMax,
     LLVMAtomicRMWBinOpMin, LLVMAtomicRMWBinOpUMax, LLVMAtomicRMWBinOpUMin, LLVMAtomicRMWBinOpFAdd, LLVMAtomicRMWBinOpFSub, LLVMAtomicRMWBinOpFMax, LLVMAtomicRMWBinOpFMin, LLVMAtomicRMWBinOpUIncWrap,
     LLVMAtomicRMWBinOpUDecWrap) = members
(LLVMAtomicRMWBinOpXchg, LLVMAtomicRMWBinOpAdd, LLVMAtomicRMWBinOpSub, LLVMAtomicRMWBinOpAnd, LLVMAtomicRMWBinOpNand, LLVMAtomicRMWBinOpOr, LLVMAtomicRMWBinOpXor, LLVMAtomicRMWBinOpMax,
 LLVMAtomicRMWBinOpMin, LLVMAtomicRMWBinOpUMax, LLVMAtomicRMWBinOpUMin, LLVMAtomicRMWBinOpFAdd, LLVMAtomicRMWBinOpFSub, LLVMAtomicRMWBinOpFMax, LLVMAtomicRMWBinOpFMin, LLVMAtomicRMWBinOpUIncWrap,
 LLVMAtomicRMWBinOpUDecWrap) = ints

class LLVMDiagnosticSeverity(Enum):
    LLVMDSError, LLVMDSWarning, LLVMDSRemark, LLVMDSNote = members
LLVMDSError, LLVMDSWarning, LLVMDSRemark, LLVMDSNote = ints

class LLVMInlineAsmDialect(Enum):
    LLVMInlineAsmDialectATT, LLVMInlineAsmDialectIntel = members
LLVMInlineAsmDialectATT, LLVMInlineAsmDialectIntel = ints

class LLVMModuleFlagBehavior(Enum):
    (LLVMModuleFlagBehaviorError, LLVMModuleFlagBehaviorWarning, LLVMModuleFlagBehaviorRequire, LLVMModuleFlagBehaviorOverride, LLVMModuleFlagBehaviorAppend,
     LLVMModuleFlagBehaviorAppendUnique) = members
(LLVMModuleFlagBehaviorError, LLVMModuleFlagBehaviorWarning, LLVMModuleFlagBehaviorRequire, LLVMModuleFlagBehaviorOverride, LLVMModuleFlagBehaviorAppend, LLVMModuleFlagBehaviorAppendUnique) = ints

class LLVMTailCallKind(Enum):
    LLVMTailCallKindNone, LLVMTailCallKindTail, LLVMTailCallKindMustTail, LLVMTailCallKindNoTail = members
LLVMTailCallKindNone, LLVMTailCallKindTail, LLVMTailCallKindMustTail, LLVMTailCallKindNoTail = ints

class LLVMVerifierFailureAction(Enum):
    LLVMAbortProcessAction, LLVMPrintMessageAction, LLVMReturnStatusAction = members
LLVMAbortProcessAction, LLVMPrintMessageAction, LLVMReturnStatusAction = ints

class LLVMComdatSelectionKind(Enum):
    LLVMAnyComdatSelectionKind, LLVMExactMatchComdatSelectionKind, LLVMLargestComdatSelectionKind, LLVMNoDeduplicateComdatSelectionKind, LLVMSameSizeComdatSelectionKind = members
LLVMAnyComdatSelectionKind, LLVMExactMatchComdatSelectionKind, LLVMLargestComdatSelectionKind, LLVMNoDeduplicateComdatSelectionKind, LLVMSameSizeComdatSelectionKind = ints

class LLVMDIFlags(Enum):
    (LLVMDIFlagZero, LLVMDIFlagPrivate, LLVMDIFlagProtected, LLVMDIFlagPublic, LLVMDIFlagFwdDecl, LLVMDIFlagAppleBlock, LLVMDIFlagReservedBit4, LLVMDIFlagVirtual, LLVMDIFlagArtificial,
     LLVMDIFlagExplicit, LLVMDIFlagPrototyped, LLVMDIFlagObjcClassComplete, LLVMDIFlagObjectPointer, LLVMDIFlagVector, LLVMDIFlagStaticMember, LLVMDIFlagLValueReference, LLVMDIFlagRValueReference,
     LLVMDIFlagReserved, LLVMDIFlagSingleInheritance, LLVMDIFlagMultipleInheritance, LLVMDIFlagVirtualInheritance, LLVMDIFlagIntroducedVirtual, LLVMDIFlagBitField, LLVMDIFlagNoReturn,
     LLVMDIFlagTypePassByValue, LLVMDIFlagTypePassByReference, LLVMDIFlagEnumClass, LLVMDIFlagFixedEnum, LLVMDIFlagThunk, LLVMDIFlagNonTrivial, LLVMDIFlagBigEndian, LLVMDIFlagLittleEndian,
     LLVMDIFlagIndirectVirtualBase, LLVMDIFlagAccessibility, LLVMDIFlagPtrToMemberRep) = members
(LLVMDIFlagZero, LLVMDIFlagPrivate, LLVMDIFlagProtected, LLVMDIFlagPublic, LLVMDIFlagFwdDecl, LLVMDIFlagAppleBlock, LLVMDIFlagReservedBit4, LLVMDIFlagVirtual, LLVMDIFlagArtificial, LLVMDIFlagExplicit,
 LLVMDIFlagPrototyped, LLVMDIFlagObjcClassComplete, LLVMDIFlagObjectPointer, LLVMDIFlagVector, LLVMDIFlagStaticMember, LLVMDIFlagLValueReference, LLVMDIFlagRValueReference, LLVMDIFlagReserved,
 LLVMDIFlagSingleInheritance, LLVMDIFlagMultipleInheritance, LLVMDIFlagVirtualInheritance, LLVMDIFlagIntroducedVirtual, LLVMDIFlagBitField, LLVMDIFlagNoReturn, LLVMDIFlagTypePassByValue,
 LLVMDIFlagTypePassByReference, LLVMDIFlagEnumClass, LLVMDIFlagFixedEnum, LLVMDIFlagThunk, LLVMDIFlagNonTrivial, LLVMDIFlagBigEndian, LLVMDIFlagLittleEndian, LLVMDIFlagIndirectVirtualBase,
 LLVMDIFlagAccessibility, LLVMDIFlagPtrToMemberRep) = ints

class LLVMDWARFSourceLanguage(Enum):
    (LLVMDWARFSourceLanguageC89, LLVMDWARFSourceLanguageC, LLVMDWARFSourceLanguageAda83, LLVMDWARFSourceLanguageC_plus_plus, LLVMDWARFSourceLanguageCobol74, LLVMDWARFSourceLanguageCobol85,
     LLVMDWARFSourceLanguageFortran77, LLVMDWARFSourceLanguageFortran90, LLVMDWARFSourceLanguagePascal83, LLVMDWARFSourceLanguageModula2, LLVMDWARFSourceLanguageJava, LLVMDWARFSourceLanguageC99,
     LLVMDWARFSourceLanguageAda95, LLVMDWARFSourceLanguageFortran95, LLVMDWARFSourceLanguagePLI, LLVMDWARFSourceLanguageObjC, LLVMDWARFSourceLanguageObjC_plus_plus, LLVMDWARFSourceLanguageUPC,
     LLVMDWARFSourceLanguageD, LLVMDWARFSourceLanguagePython, LLVMDWARFSourceLanguageOpenCL, LLVMDWARFSourceLanguageGo, LLVMDWARFSourceLanguageModula3, LLVMDWARFSourceLanguageHaskell,
     LLVMDWARFSourceLanguageC_plus_plus_03, LLVMDWARFSourceLanguageC_plus_plus_11, LLVMDWARFSourceLanguageOCaml, LLVMDWARFSourceLanguageRust, LLVMDWARFSourceLanguageC11, LLVMDWARFSourceLanguageSwift,
     LLVMDWARFSourceLanguageJulia, LLVMDWARFSourceLanguageDylan, LLVMDWARFSourceLanguageC_plus_plus_14, LLVMDWARFSourceLanguageFortran03, LLVMDWARFSourceLanguageFortran08,
     LLVMDWARFSourceLanguageRenderScript, LLVMDWARFSourceLanguageBLISS, LLVMDWARFSourceLanguageKotlin, LLVMDWARFSourceLanguageZig, LLVMDWARFSourceLanguageCrystal,
     LLVMDWARFSourceLanguageC_plus_plus_17, LLVMDWARFSourceLanguageC_plus_plus_20, LLVMDWARFSourceLanguageC17, LLVMDWARFSourceLanguageFortran18, LLVMDWARFSourceLanguageAda2005,
     LLVMDWARFSourceLanguageAda2012, LLVMDWARFSourceLanguageHIP, LLVMDWARFSourceLanguageAssembly, LLVMDWARFSourceLanguageC_sharp, LLVMDWARFSourceLanguageMojo, LLVMDWARFSourceLanguageGLSL,
     LLVMDWARFSourceLanguageGLSL_ES, LLVMDWARFSourceLanguageHLSL, LLVMDWARFSourceLanguageOpenCL_CPP, LLVMDWARFSourceLanguageCPP_for_OpenCL, LLVMDWARFSourceLanguageSYCL, LLVMDWARFSourceLanguageRuby,
     LLVMDWARFSourceLanguageMove, LLVMDWARFSourceLanguageHylo, LLVMDWARFSourceLanguageMips_Assembler, LLVMDWARFSourceLanguageGOOGLE_RenderScript, LLVMDWARFSourceLanguageBORLAND_Delphi) = members
(LLVMDWARFSourceLanguageC89, LLVMDWARFSourceLanguageC, LLVMDWARFSourceLanguageAda83, LLVMDWARFSourceLanguageC_plus_plus, LLVMDWARFSourceLanguageCobol74, LLVMDWARFSourceLanguageCobol85,
 LLVMDWARFSourceLanguageFortran77, LLVMDWARFSourceLanguageFortran90, LLVMDWARFSourceLanguagePascal83, LLVMDWARFSourceLanguageModula2, LLVMDWARFSourceLanguageJava, LLVMDWARFSourceLanguageC99,
 LLVMDWARFSourceLanguageAda95, LLVMDWARFSourceLanguageFortran95, LLVMDWARFSourceLanguagePLI, LLVMDWARFSourceLanguageObjC, LLVMDWARFSourceLanguageObjC_plus_plus, LLVMDWARFSourceLanguageUPC,
 LLVMDWARFSourceLanguageD, LLVMDWARFSourceLanguagePython, LLVMDWARFSourceLanguageOpenCL, LLVMDWARFSourceLanguageGo, LLVMDWARFSourceLanguageModula3, LLVMDWARFSourceLanguageHaskell,
 LLVMDWARFSourceLanguageC_plus_plus_03, LLVMDWARFSourceLanguageC_plus_plus_11, LLVMDWARFSourceLanguageOCaml, LLVMDWARFSourceLanguageRust, LLVMDWARFSourceLanguageC11, LLVMDWARFSourceLanguageSwift,
 LLVMDWARFSourceLanguageJulia, LLVMDWARFSourceLanguageDylan, LLVMDWARFSourceLanguageC_plus_plus_14, LLVMDWARFSourceLanguageFortran03, LLVMDWARFSourceLanguageFortran08,
 LLVMDWARFSourceLanguageRenderScript, LLVMDWARFSourceLanguageBLISS, LLVMDWARFSourceLanguageKotlin, LLVMDWARFSourceLanguageZig, LLVMDWARFSourceLanguageCrystal, LLVMDWARFSourceLanguageC_plus_plus_17,
 LLVMDWARFSourceLanguageC_plus_plus_20, LLVMDWARFSourceLanguageC17, LLVMDWARFSourceLanguageFortran18, LLVMDWARFSourceLanguageAda2005, LLVMDWARFSourceLanguageAda2012, LLVMDWARFSourceLanguageHIP,
 LLVMDWARFSourceLanguageAssembly, LLVMDWARFSourceLanguageC_sharp, LLVMDWARFSourceLanguageMojo, LLVMDWARFSourceLanguageGLSL, LLVMDWARFSourceLanguageGLSL_ES, LLVMDWARFSourceLanguageHLSL,
 LLVMDWARFSourceLanguageOpenCL_CPP, LLVMDWARFSourceLanguageCPP_for_OpenCL, LLVMDWARFSourceLanguageSYCL, LLVMDWARFSourceLanguageRuby, LLVMDWARFSourceLanguageMove, LLVMDWARFSourceLanguageHylo,
 LLVMDWARFSourceLanguageMips_Assembler, LLVMDWARFSourceLanguageGOOGLE_RenderScript, LLVMDWARFSourceLanguageBORLAND_Delphi) = ints

class LLVMDWARFEmissionKind(Enum):
    LLVMDWARFEmissionNone, LLVMDWARFEmissionFull, LLVMDWARFEmissionLineTablesOnly = members
LLVMDWARFEmissionNone, LLVMDWARFEmissionFull, LLVMDWARFEmissionLineTablesOnly = ints

class LLVMDWARFMacinfoRecordType(Enum):
    LLVMDWARFMacinfoRecordTypeDefine, LLVMDWARFMacinfoRecordTypeMacro, LLVMDWARFMacinfoRecordTypeStartFile, LLVMDWARFMacinfoRecordTypeEndFile, LLVMDWARFMacinfoRecordTypeVendorExt = members
LLVMDWARFMacinfoRecordTypeDefine, LLVMDWARFMacinfoRecordTypeMacro, LLVMDWARFMacinfoRecordTypeStartFile, LLVMDWARFMacinfoRecordTypeEndFile, LLVMDWARFMacinfoRecordTypeVendorExt = ints

class LLVMByteOrdering(Enum):
    LLVMBigEndian, LLVMLittleEndian = members
LLVMBigEndian, LLVMLittleEndian = ints

class LLVMCodeGenOptLevel(Enum):
    LLVMCodeGenLevelNone, LLVMCodeGenLevelLess, LLVMCodeGenLevelDefault, LLVMCodeGenLevelAggressive = members
LLVMCodeGenLevelNone, LLVMCodeGenLevelLess, LLVMCodeGenLevelDefault, LLVMCodeGenLevelAggressive = ints

class LLVMRelocMode(Enum):
    LLVMRelocDefault, LLVMRelocStatic, LLVMRelocPIC, LLVMRelocDynamicNoPic, LLVMRelocROPI, LLVMRelocRWPI, LLVMRelocROPI_RWPI = members
LLVMRelocDefault, LLVMRelocStatic, LLVMRelocPIC, LLVMRelocDynamicNoPic, LLVMRelocROPI, LLVMRelocRWPI, LLVMRelocROPI_RWPI = ints

class LLVMCodeModel(Enum):
    LLVMCodeModelDefault, LLVMCodeModelJITDefault, LLVMCodeModelTiny, LLVMCodeModelSmall, LLVMCodeModelKernel, LLVMCodeModelMedium, LLVMCodeModelLarge = members
LLVMCodeModelDefault, LLVMCodeModelJITDefault, LLVMCodeModelTiny, LLVMCodeModelSmall, LLVMCodeModelKernel, LLVMCodeModelMedium, LLVMCodeModelLarge = ints

class LLVMCodeGenFileType(Enum):
    LLVMAssemblyFile, LLVMObjectFile = members
LLVMAssemblyFile, LLVMObjectFile = ints

class LLVMGlobalISelAbortMode(Enum):
    LLVMGlobalISelAbortEnable, LLVMGlobalISelAbortDisable, LLVMGlobalISelAbortDisableWithDiag = members
LLVMGlobalISelAbortEnable, LLVMGlobalISelAbortDisable, LLVMGlobalISelAbortDisableWithDiag = ints

class LLVMJITSymbolGenericFlags(Enum):
    (LLVMJITSymbolGenericFlagsNone, LLVMJITSymbolGenericFlagsExported, LLVMJITSymbolGenericFlagsWeak, LLVMJITSymbolGenericFlagsCallable,
     LLVMJITSymbolGenericFlagsMaterializationSideEffectsOnly) = members
(LLVMJITSymbolGenericFlagsNone, LLVMJITSymbolGenericFlagsExported, LLVMJITSymbolGenericFlagsWeak, LLVMJITSymbolGenericFlagsCallable, LLVMJITSymbolGenericFlagsMaterializationSideEffectsOnly) = ints

class LLVMOrcLookupKind(Enum):
    LLVMOrcLookupKindStatic, LLVMOrcLookupKindDLSym = members
LLVMOrcLookupKindStatic, LLVMOrcLookupKindDLSym = ints

class LLVMOrcJITDylibLookupFlags(Enum):
    LLVMOrcJITDylibLookupFlagsMatchExportedSymbolsOnly, LLVMOrcJITDylibLookupFlagsMatchAllSymbols = members
LLVMOrcJITDylibLookupFlagsMatchExportedSymbolsOnly, LLVMOrcJITDylibLookupFlagsMatchAllSymbols = ints

class LLVMOrcSymbolLookupFlags(Enum):
    LLVMOrcSymbolLookupFlagsRequiredSymbol, LLVMOrcSymbolLookupFlagsWeaklyReferencedSymbol = members
LLVMOrcSymbolLookupFlagsRequiredSymbol, LLVMOrcSymbolLookupFlagsWeaklyReferencedSymbol = ints

class LLVMLinkerMode(Enum):
    LLVMLinkerDestroySource, LLVMLinkerPreserveSource_Removed = members
LLVMLinkerDestroySource, LLVMLinkerPreserveSource_Removed = ints

class LLVMBinaryType(Enum):
    (LLVMBinaryTypeArchive, LLVMBinaryTypeMachOUniversalBinary, LLVMBinaryTypeCOFFImportFile, LLVMBinaryTypeIR, LLVMBinaryTypeWinRes, LLVMBinaryTypeCOFF, LLVMBinaryTypeELF32L, LLVMBinaryTypeELF32B,
     LLVMBinaryTypeELF64L, LLVMBinaryTypeELF64B, LLVMBinaryTypeMachO32L, LLVMBinaryTypeMachO32B, LLVMBinaryTypeMachO64L, LLVMBinaryTypeMachO64B, LLVMBinaryTypeWasm, LLVMBinaryTypeOffload) = members
(LLVMBinaryTypeArchive, LLVMBinaryTypeMachOUniversalBinary, LLVMBinaryTypeCOFFImportFile, LLVMBinaryTypeIR, LLVMBinaryTypeWinRes, LLVMBinaryTypeCOFF, LLVMBinaryTypeELF32L, LLVMBinaryTypeELF32B,
 LLVMBinaryTypeELF64L, LLVMBinaryTypeELF64B, LLVMBinaryTypeMachO32L, LLVMBinaryTypeMachO32B, LLVMBinaryTypeMachO64L, LLVMBinaryTypeMachO64B, LLVMBinaryTypeWasm, LLVMBinaryTypeOffload) = ints

class LLVMRemarkType(Enum):
    LLVMRemarkTypeUnknown, LLVMRemarkTypePassed, LLVMRemarkTypeMissed, LLVMRemarkTypeAnalysis, LLVMRemarkTypeAnalysisFPCommute, LLVMRemarkTypeAnalysisAliasing, LLVMRemarkTypeFailure = members
LLVMRemarkTypeUnknown, LLVMRemarkTypePassed, LLVMRemarkTypeMissed, LLVMRemarkTypeAnalysis, LLVMRemarkTypeAnalysisFPCommute, LLVMRemarkTypeAnalysisAliasing, LLVMRemarkTypeFailure = ints

LLVMAttributeIndex = c_uint
LLVMFastMathFlags = c_uint
LLVMGEPNoWrapFlags = c_uint
LLVMDiagnosticHandler: TypeAlias = CFunction[[LLVMDiagnosticInfoRef, int | None], [reference[LLVMOpaqueDiagnosticInfo], void_p], None]
LLVMYieldCallback: TypeAlias = CFunction[[LLVMContextRef, int | None], [reference[LLVMOpaqueContext], void_p], None]
LLVMFatalErrorHandler: TypeAlias = CFunction[[bytes | None], [char_p], None]
LLVMBool = c_int
LLVMMemoryBufferRef: TypeAlias = Pointer[LLVMOpaqueMemoryBuffer]
LLVMContextRef: TypeAlias = Pointer[LLVMOpaqueContext]
LLVMModuleRef: TypeAlias = Pointer[LLVMOpaqueModule]
LLVMTypeRef: TypeAlias = Pointer[LLVMOpaqueType]
LLVMValueRef: TypeAlias = Pointer[LLVMOpaqueValue]
LLVMBasicBlockRef: TypeAlias = Pointer[LLVMOpaqueBasicBlock]
LLVMMetadataRef: TypeAlias = Pointer[LLVMOpaqueMetadata]
LLVMNamedMDNodeRef: TypeAlias = Pointer[LLVMOpaqueNamedMDNode]
LLVMValueMetadataEntry = LLVMOpaqueValueMetadataEntry
LLVMBuilderRef: TypeAlias = Pointer[LLVMOpaqueBuilder]
LLVMDIBuilderRef: TypeAlias = Pointer[LLVMOpaqueDIBuilder]
LLVMModuleProviderRef: TypeAlias = Pointer[LLVMOpaqueModuleProvider]
LLVMPassManagerRef: TypeAlias = Pointer[LLVMOpaquePassManager]
LLVMUseRef: TypeAlias = Pointer[LLVMOpaqueUse]
LLVMOperandBundleRef: TypeAlias = Pointer[LLVMOpaqueOperandBundle]
LLVMAttributeRef: TypeAlias = Pointer[LLVMOpaqueAttributeRef]
LLVMDiagnosticInfoRef: TypeAlias = Pointer[LLVMOpaqueDiagnosticInfo]
LLVMComdatRef: TypeAlias = Pointer[LLVMComdat]
LLVMModuleFlagEntry = LLVMOpaqueModuleFlagEntry
LLVMJITEventListenerRef: TypeAlias = Pointer[LLVMOpaqueJITEventListener]
LLVMBinaryRef: TypeAlias = Pointer[LLVMOpaqueBinary]
LLVMDbgRecordRef: TypeAlias = Pointer[LLVMOpaqueDbgRecord]
LLVMMetadataKind = c_uint
LLVMDWARFTypeEncoding = c_uint
LLVMDisasmContextRef = c_void_p
LLVMOpInfoCallback: TypeAlias = CFunction[[int | None, int, int, int, int, int, int | None], [void_p, int, int, int, int, int, void_p], int]
LLVMSymbolLookupCallback: TypeAlias = CFunction[[int | None, int, Pointer[c_uint64], int, Pointer[c_char_p]], [void_p, int, reference[c_uint64], int, reference[c_char_p]], bytes | None]
LLVMErrorRef: TypeAlias = Pointer[LLVMOpaqueError]
LLVMErrorTypeId = c_void_p
LLVMGenericValueRef: TypeAlias = Pointer[LLVMOpaqueGenericValue]
LLVMExecutionEngineRef: TypeAlias = Pointer[LLVMOpaqueExecutionEngine]
LLVMMCJITMemoryManagerRef: TypeAlias = Pointer[LLVMOpaqueMCJITMemoryManager]
LLVMMemoryManagerAllocateCodeSectionCallback: TypeAlias = CFunction[[int | None, int, int, int, bytes | None], [void_p, int, int, int, char_p], Pointer[c_uint8]]
LLVMMemoryManagerAllocateDataSectionCallback: TypeAlias = CFunction[[int | None, int, int, int, bytes | None, int], [void_p, int, int, int, char_p, int], Pointer[c_uint8]]
LLVMMemoryManagerFinalizeMemoryCallback: TypeAlias = CFunction[[int | None, Pointer[Pointer[c_char]]], [void_p, reference[Pointer[c_char]]], int]
LLVMMemoryManagerDestroyCallback: TypeAlias = CFunction[[int | None], [void_p], None]
LLVMTargetDataRef: TypeAlias = Pointer[LLVMOpaqueTargetData]
LLVMTargetLibraryInfoRef: TypeAlias = Pointer[LLVMOpaqueTargetLibraryInfotData]
LLVMTargetMachineOptionsRef: TypeAlias = Pointer[LLVMOpaqueTargetMachineOptions]
LLVMTargetMachineRef: TypeAlias = Pointer[LLVMOpaqueTargetMachine]
LLVMTargetRef: TypeAlias = Pointer[LLVMTarget]
LLVMOrcLLJITBuilderObjectLinkingLayerCreatorFunction: TypeAlias = CFunction[[int | None, LLVMOrcExecutionSessionRef, bytes | None], [void_p, reference[LLVMOrcOpaqueExecutionSession], char_p],
    LLVMOrcObjectLayerRef]
LLVMOrcLLJITBuilderRef: TypeAlias = Pointer[LLVMOrcOpaqueLLJITBuilder]
LLVMOrcLLJITRef: TypeAlias = Pointer[LLVMOrcOpaqueLLJIT]
LLVMOrcJITTargetAddress = c_uint64
LLVMOrcExecutorAddress = c_uint64
LLVMJITSymbolTargetFlags = c_uint8
LLVMOrcExecutionSessionRef: TypeAlias = Pointer[LLVMOrcOpaqueExecutionSession]
LLVMOrcErrorReporterFunction: TypeAlias = CFunction[[int | None, LLVMErrorRef], [void_p, reference[LLVMOpaqueError]], None]
LLVMOrcSymbolStringPoolRef: TypeAlias = Pointer[LLVMOrcOpaqueSymbolStringPool]
LLVMOrcSymbolStringPoolEntryRef: TypeAlias = Pointer[LLVMOrcOpaqueSymbolStringPoolEntry]
LLVMOrcCSymbolFlagsMapPairs: TypeAlias = Pointer[LLVMOrcCSymbolFlagsMapPair]
LLVMOrcCSymbolMapPairs: TypeAlias = Pointer[LLVMOrcCSymbolMapPair]
LLVMOrcCSymbolAliasMapPairs: TypeAlias = Pointer[LLVMOrcCSymbolAliasMapPair]
LLVMOrcJITDylibRef: TypeAlias = Pointer[LLVMOrcOpaqueJITDylib]
LLVMOrcCDependenceMapPairs: TypeAlias = Pointer[LLVMOrcCDependenceMapPair]
LLVMOrcCJITDylibSearchOrder: TypeAlias = Pointer[LLVMOrcCJITDylibSearchOrderElement]
LLVMOrcCLookupSet: TypeAlias = Pointer[LLVMOrcCLookupSetElement]
LLVMOrcMaterializationUnitRef: TypeAlias = Pointer[LLVMOrcOpaqueMaterializationUnit]
LLVMOrcMaterializationResponsibilityRef: TypeAlias = Pointer[LLVMOrcOpaqueMaterializationResponsibility]
LLVMOrcMaterializationUnitMaterializeFunction: TypeAlias = CFunction[[int | None, LLVMOrcMaterializationResponsibilityRef], [void_p, reference[LLVMOrcOpaqueMaterializationResponsibility]], None]
LLVMOrcMaterializationUnitDiscardFunction: TypeAlias = CFunction[[int | None, LLVMOrcJITDylibRef, LLVMOrcSymbolStringPoolEntryRef], [void_p, reference[LLVMOrcOpaqueJITDylib],
    reference[LLVMOrcOpaqueSymbolStringPoolEntry]], None]
LLVMOrcMaterializationUnitDestroyFunction: TypeAlias = CFunction[[int | None], [void_p], None]
LLVMOrcResourceTrackerRef: TypeAlias = Pointer[LLVMOrcOpaqueResourceTracker]
LLVMOrcDefinitionGeneratorRef: TypeAlias = Pointer[LLVMOrcOpaqueDefinitionGenerator]
LLVMOrcLookupStateRef: TypeAlias = Pointer[LLVMOrcOpaqueLookupState]
LLVMOrcCAPIDefinitionGeneratorTryToGenerateFunction: TypeAlias = CFunction[[LLVMOrcDefinitionGeneratorRef, int | None, Pointer[LLVMOrcLookupStateRef], int, LLVMOrcJITDylibRef, int, LLVMOrcCLookupSet,
    int], [reference[LLVMOrcOpaqueDefinitionGenerator], void_p, reference[LLVMOrcLookupStateRef], int, reference[LLVMOrcOpaqueJITDylib], int, reference[LLVMOrcCLookupSetElement], int], LLVMErrorRef]
LLVMOrcDisposeCAPIDefinitionGeneratorFunction: TypeAlias = CFunction[[int | None], [void_p], None]
LLVMOrcSymbolPredicate: TypeAlias = CFunction[[int | None, LLVMOrcSymbolStringPoolEntryRef], [void_p, reference[LLVMOrcOpaqueSymbolStringPoolEntry]], int]
LLVMOrcThreadSafeContextRef: TypeAlias = Pointer[LLVMOrcOpaqueThreadSafeContext]
LLVMOrcThreadSafeModuleRef: TypeAlias = Pointer[LLVMOrcOpaqueThreadSafeModule]
LLVMOrcGenericIRModuleOperationFunction: TypeAlias = CFunction[[int | None, LLVMModuleRef], [void_p, reference[LLVMOpaqueModule]], LLVMErrorRef]
LLVMOrcJITTargetMachineBuilderRef: TypeAlias = Pointer[LLVMOrcOpaqueJITTargetMachineBuilder]
LLVMOrcObjectLayerRef: TypeAlias = Pointer[LLVMOrcOpaqueObjectLayer]
LLVMOrcObjectLinkingLayerRef: TypeAlias = Pointer[LLVMOrcOpaqueObjectLinkingLayer]
LLVMOrcIRTransformLayerRef: TypeAlias = Pointer[LLVMOrcOpaqueIRTransformLayer]
LLVMOrcIRTransformLayerTransformFunction: TypeAlias = CFunction[[int | None, Pointer[LLVMOrcThreadSafeModuleRef], LLVMOrcMaterializationResponsibilityRef], [void_p,
    reference[LLVMOrcThreadSafeModuleRef], reference[LLVMOrcOpaqueMaterializationResponsibility]], LLVMErrorRef]
LLVMOrcObjectTransformLayerRef: TypeAlias = Pointer[LLVMOrcOpaqueObjectTransformLayer]
LLVMOrcObjectTransformLayerTransformFunction: TypeAlias = CFunction[[int | None, Pointer[LLVMMemoryBufferRef]], [void_p, reference[LLVMMemoryBufferRef]], LLVMErrorRef]
LLVMOrcIndirectStubsManagerRef: TypeAlias = Pointer[LLVMOrcOpaqueIndirectStubsManager]
LLVMOrcLazyCallThroughManagerRef: TypeAlias = Pointer[LLVMOrcOpaqueLazyCallThroughManager]
LLVMOrcDumpObjectsRef: TypeAlias = Pointer[LLVMOrcOpaqueDumpObjects]
LLVMOrcExecutionSessionLookupHandleResultFunction: TypeAlias = CFunction[[LLVMErrorRef, LLVMOrcCSymbolMapPairs, int, int | None], [reference[LLVMOpaqueError], reference[LLVMOrcCSymbolMapPair], int,
    void_p], None]
LLVMSectionIteratorRef: TypeAlias = Pointer[LLVMOpaqueSectionIterator]
LLVMSymbolIteratorRef: TypeAlias = Pointer[LLVMOpaqueSymbolIterator]
LLVMRelocationIteratorRef: TypeAlias = Pointer[LLVMOpaqueRelocationIterator]
LLVMObjectFileRef: TypeAlias = Pointer[LLVMOpaqueObjectFile]
LLVMMemoryManagerCreateContextCallback: TypeAlias = CFunction[[int | None], [void_p], int | None]
LLVMMemoryManagerNotifyTerminatingCallback: TypeAlias = CFunction[[int | None], [void_p], None]
LLVMRemarkStringRef: TypeAlias = Pointer[LLVMRemarkOpaqueString]
LLVMRemarkDebugLocRef: TypeAlias = Pointer[LLVMRemarkOpaqueDebugLoc]
LLVMRemarkArgRef: TypeAlias = Pointer[LLVMRemarkOpaqueArg]
LLVMRemarkEntryRef: TypeAlias = Pointer[LLVMRemarkOpaqueEntry]
LLVMRemarkParserRef: TypeAlias = Pointer[LLVMRemarkOpaqueParser]
LLVMPassBuilderOptionsRef: TypeAlias = Pointer[LLVMOpaquePassBuilderOptions]
def LLVMShutdown() -> None:
    """void LLVMShutdown(void); // llvm-c/Core.h:535"""
def LLVMGetVersion(Major: items[c_uint], Minor: items[c_uint], Patch: items[c_uint], /) -> None:
    """void LLVMGetVersion(unsigned int *Major, unsigned int *Minor, unsigned int *Patch); // llvm-c/Core.h:545"""
def LLVMCreateMessage(Message: char_p, /) -> Pointer[c_char]:
    """char *LLVMCreateMessage(const char *Message); // llvm-c/Core.h:549"""
def LLVMDisposeMessage(Message: chars, /) -> None:
    """void LLVMDisposeMessage(char *Message); // llvm-c/Core.h:550"""
def LLVMContextCreate() -> LLVMContextRef:
    """LLVMContextRef LLVMContextCreate(void); // llvm-c/Core.h:573"""
def LLVMGetGlobalContext() -> LLVMContextRef:
    """LLVMContextRef LLVMGetGlobalContext(void); // llvm-c/Core.h:578"""
def LLVMContextSetDiagnosticHandler(C: LLVMContextRef | None, Handler: Callable[[LLVMDiagnosticInfoRef, int | None], None] | LLVMDiagnosticHandler | int | None, DiagnosticContext: writable_memory, /,
    *, keep: Any = None) -> None:
    """void LLVMContextSetDiagnosticHandler(LLVMContextRef C, LLVMDiagnosticHandler Handler, void *DiagnosticContext); // llvm-c/Core.h:583"""
def LLVMContextGetDiagnosticHandler(C: LLVMContextRef | None, /) -> LLVMDiagnosticHandler:
    """LLVMDiagnosticHandler LLVMContextGetDiagnosticHandler(LLVMContextRef C); // llvm-c/Core.h:590"""
def LLVMContextGetDiagnosticContext(C: LLVMContextRef | None, /) -> int | None:
    """void *LLVMContextGetDiagnosticContext(LLVMContextRef C); // llvm-c/Core.h:595"""
def LLVMContextSetYieldCallback(C: LLVMContextRef | None, Callback: Callable[[LLVMContextRef, int | None], None] | LLVMYieldCallback | int | None, OpaqueHandle: writable_memory, /, *, keep: Any =
    None) -> None:
    """void LLVMContextSetYieldCallback(LLVMContextRef C, LLVMYieldCallback Callback, void *OpaqueHandle); // llvm-c/Core.h:602"""
def LLVMContextShouldDiscardValueNames(C: LLVMContextRef | None, /) -> int:
    """LLVMBool LLVMContextShouldDiscardValueNames(LLVMContextRef C); // llvm-c/Core.h:610"""
def LLVMContextSetDiscardValueNames(C: LLVMContextRef | None, Discard: int, /) -> None:
    """void LLVMContextSetDiscardValueNames(LLVMContextRef C, LLVMBool Discard); // llvm-c/Core.h:620"""
def LLVMContextDispose(C: LLVMContextRef | None, /) -> None:
    """void LLVMContextDispose(LLVMContextRef C); // llvm-c/Core.h:628"""
def LLVMGetDiagInfoDescription(DI: LLVMDiagnosticInfoRef | None, /) -> Pointer[c_char]:
    """char *LLVMGetDiagInfoDescription(LLVMDiagnosticInfoRef DI); // llvm-c/Core.h:636"""
def LLVMGetDiagInfoSeverity(DI: LLVMDiagnosticInfoRef | None, /) -> LLVMDiagnosticSeverity:
    """LLVMDiagnosticSeverity LLVMGetDiagInfoSeverity(LLVMDiagnosticInfoRef DI); // llvm-c/Core.h:643"""
def LLVMGetMDKindIDInContext(C: LLVMContextRef | None, Name: chars, SLen: int, /) -> int:
    """unsigned int LLVMGetMDKindIDInContext(LLVMContextRef C, const char *Name, unsigned int SLen); // llvm-c/Core.h:645"""
def LLVMGetMDKindID(Name: chars, SLen: int, /) -> int:
    """unsigned int LLVMGetMDKindID(const char *Name, unsigned int SLen); // llvm-c/Core.h:647"""
def LLVMGetEnumAttributeKindForName(Name: chars, SLen: int, /) -> int:
    """unsigned int LLVMGetEnumAttributeKindForName(const char *Name, size_t SLen); // llvm-c/Core.h:660"""
def LLVMGetLastEnumAttributeKind() -> int:
    """unsigned int LLVMGetLastEnumAttributeKind(void); // llvm-c/Core.h:661"""
def LLVMCreateEnumAttribute(C: LLVMContextRef | None, KindID: int, Val: int, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMCreateEnumAttribute(LLVMContextRef C, unsigned int KindID, uint64_t Val); // llvm-c/Core.h:666"""
def LLVMGetEnumAttributeKind(A: LLVMAttributeRef | None, /) -> int:
    """unsigned int LLVMGetEnumAttributeKind(LLVMAttributeRef A); // llvm-c/Core.h:673"""
def LLVMGetEnumAttributeValue(A: LLVMAttributeRef | None, /) -> int:
    """uint64_t LLVMGetEnumAttributeValue(LLVMAttributeRef A); // llvm-c/Core.h:678"""
def LLVMCreateTypeAttribute(C: LLVMContextRef | None, KindID: int, type_ref: LLVMTypeRef | None, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMCreateTypeAttribute(LLVMContextRef C, unsigned int KindID, LLVMTypeRef type_ref); // llvm-c/Core.h:683"""
def LLVMGetTypeAttributeValue(A: LLVMAttributeRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetTypeAttributeValue(LLVMAttributeRef A); // llvm-c/Core.h:689"""
def LLVMCreateConstantRangeAttribute(C: LLVMContextRef | None, KindID: int, NumBits: int, LowerWords: items[c_uint64], UpperWords: items[c_uint64], /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMCreateConstantRangeAttribute(LLVMContextRef C, unsigned int KindID, unsigned int NumBits, const uint64_t *LowerWords, const uint64_t *UpperWords); // llvm-c/Core.h:697"""
def LLVMCreateStringAttribute(C: LLVMContextRef | None, K: chars, KLength: int, V: chars, VLength: int, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMCreateStringAttribute(LLVMContextRef C, const char *K, unsigned int KLength, const char *V, unsigned int VLength); // llvm-c/Core.h:706"""
def LLVMGetStringAttributeKind(A: LLVMAttributeRef | None, Length: items[c_uint], /) -> bytes | None:
    """const char *LLVMGetStringAttributeKind(LLVMAttributeRef A, unsigned int *Length); // llvm-c/Core.h:713"""
def LLVMGetStringAttributeValue(A: LLVMAttributeRef | None, Length: items[c_uint], /) -> bytes | None:
    """const char *LLVMGetStringAttributeValue(LLVMAttributeRef A, unsigned int *Length); // llvm-c/Core.h:718"""
def LLVMIsEnumAttribute(A: LLVMAttributeRef | None, /) -> int:
    """LLVMBool LLVMIsEnumAttribute(LLVMAttributeRef A); // llvm-c/Core.h:723"""
def LLVMIsStringAttribute(A: LLVMAttributeRef | None, /) -> int:
    """LLVMBool LLVMIsStringAttribute(LLVMAttributeRef A); // llvm-c/Core.h:724"""
def LLVMIsTypeAttribute(A: LLVMAttributeRef | None, /) -> int:
    """LLVMBool LLVMIsTypeAttribute(LLVMAttributeRef A); // llvm-c/Core.h:725"""
def LLVMGetTypeByName2(C: LLVMContextRef | None, Name: char_p, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetTypeByName2(LLVMContextRef C, const char *Name); // llvm-c/Core.h:730"""
def LLVMModuleCreateWithName(ModuleID: char_p, /) -> LLVMModuleRef:
    """LLVMModuleRef LLVMModuleCreateWithName(const char *ModuleID); // llvm-c/Core.h:755"""
def LLVMModuleCreateWithNameInContext(ModuleID: char_p, C: LLVMContextRef | None, /) -> LLVMModuleRef:
    """LLVMModuleRef LLVMModuleCreateWithNameInContext(const char *ModuleID, LLVMContextRef C); // llvm-c/Core.h:763"""
def LLVMCloneModule(M: LLVMModuleRef | None, /) -> LLVMModuleRef:
    """LLVMModuleRef LLVMCloneModule(LLVMModuleRef M); // llvm-c/Core.h:768"""
def LLVMDisposeModule(M: LLVMModuleRef | None, /) -> None:
    """void LLVMDisposeModule(LLVMModuleRef M); // llvm-c/Core.h:776"""
def LLVMIsNewDbgInfoFormat(M: LLVMModuleRef | None, /) -> int:
    """LLVMBool LLVMIsNewDbgInfoFormat(LLVMModuleRef M); // llvm-c/Core.h:786"""
def LLVMSetIsNewDbgInfoFormat(M: LLVMModuleRef | None, UseNewFormat: int, /) -> None:
    """void LLVMSetIsNewDbgInfoFormat(LLVMModuleRef M, LLVMBool UseNewFormat); // llvm-c/Core.h:794"""
def LLVMGetModuleIdentifier(M: LLVMModuleRef | None, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetModuleIdentifier(LLVMModuleRef M, size_t *Len); // llvm-c/Core.h:804"""
def LLVMSetModuleIdentifier(M: LLVMModuleRef | None, Ident: chars, Len: int, /) -> None:
    """void LLVMSetModuleIdentifier(LLVMModuleRef M, const char *Ident, size_t Len); // llvm-c/Core.h:814"""
def LLVMGetSourceFileName(M: LLVMModuleRef | None, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetSourceFileName(LLVMModuleRef M, size_t *Len); // llvm-c/Core.h:824"""
def LLVMSetSourceFileName(M: LLVMModuleRef | None, Name: chars, Len: int, /) -> None:
    """void LLVMSetSourceFileName(LLVMModuleRef M, const char *Name, size_t Len); // llvm-c/Core.h:835"""
def LLVMGetDataLayoutStr(M: LLVMModuleRef | None, /) -> bytes | None:
    """const char *LLVMGetDataLayoutStr(LLVMModuleRef M); // llvm-c/Core.h:846"""
def LLVMGetDataLayout(M: LLVMModuleRef | None, /) -> bytes | None:
    """const char *LLVMGetDataLayout(LLVMModuleRef M); // llvm-c/Core.h:847"""
def LLVMSetDataLayout(M: LLVMModuleRef | None, DataLayoutStr: char_p, /) -> None:
    """void LLVMSetDataLayout(LLVMModuleRef M, const char *DataLayoutStr); // llvm-c/Core.h:854"""
def LLVMGetTarget(M: LLVMModuleRef | None, /) -> bytes | None:
    """const char *LLVMGetTarget(LLVMModuleRef M); // llvm-c/Core.h:861"""
def LLVMSetTarget(M: LLVMModuleRef | None, Triple: char_p, /) -> None:
    """void LLVMSetTarget(LLVMModuleRef M, const char *Triple); // llvm-c/Core.h:868"""
def LLVMCopyModuleFlagsMetadata(M: LLVMModuleRef | None, Len: items[c_size_t], /) -> Pointer[LLVMOpaqueModuleFlagEntry]:
    """LLVMModuleFlagEntry *LLVMCopyModuleFlagsMetadata(LLVMModuleRef M, size_t *Len); // llvm-c/Core.h:877"""
def LLVMDisposeModuleFlagsMetadata(Entries: reference[LLVMOpaqueModuleFlagEntry], /) -> None:
    """void LLVMDisposeModuleFlagsMetadata(LLVMModuleFlagEntry *Entries); // llvm-c/Core.h:882"""
def LLVMModuleFlagEntriesGetFlagBehavior(Entries: reference[LLVMOpaqueModuleFlagEntry], Index: int, /) -> LLVMModuleFlagBehavior:
    """LLVMModuleFlagBehavior LLVMModuleFlagEntriesGetFlagBehavior(LLVMModuleFlagEntry *Entries, unsigned int Index); // llvm-c/Core.h:890"""
def LLVMModuleFlagEntriesGetKey(Entries: reference[LLVMOpaqueModuleFlagEntry], Index: int, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMModuleFlagEntriesGetKey(LLVMModuleFlagEntry *Entries, unsigned int Index, size_t *Len); // llvm-c/Core.h:898"""
def LLVMModuleFlagEntriesGetMetadata(Entries: reference[LLVMOpaqueModuleFlagEntry], Index: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMModuleFlagEntriesGetMetadata(LLVMModuleFlagEntry *Entries, unsigned int Index); // llvm-c/Core.h:906"""
def LLVMGetModuleFlag(M: LLVMModuleRef | None, Key: chars, KeyLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMGetModuleFlag(LLVMModuleRef M, const char *Key, size_t KeyLen); // llvm-c/Core.h:915"""
def LLVMAddModuleFlag(M: LLVMModuleRef | None, Behavior: LLVMModuleFlagBehavior | int, Key: chars, KeyLen: int, Val: LLVMMetadataRef | None, /) -> None:
    """void LLVMAddModuleFlag(LLVMModuleRef M, LLVMModuleFlagBehavior Behavior, const char *Key, size_t KeyLen, LLVMMetadataRef Val); // llvm-c/Core.h:924"""
def LLVMDumpModule(M: LLVMModuleRef | None, /) -> None:
    """void LLVMDumpModule(LLVMModuleRef M); // llvm-c/Core.h:933"""
def LLVMPrintModuleToFile(M: LLVMModuleRef | None, Filename: char_p, ErrorMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMPrintModuleToFile(LLVMModuleRef M, const char *Filename, char **ErrorMessage); // llvm-c/Core.h:941"""
def LLVMPrintModuleToString(M: LLVMModuleRef | None, /) -> Pointer[c_char]:
    """char *LLVMPrintModuleToString(LLVMModuleRef M); // llvm-c/Core.h:950"""
def LLVMGetModuleInlineAsm(M: LLVMModuleRef | None, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetModuleInlineAsm(LLVMModuleRef M, size_t *Len); // llvm-c/Core.h:957"""
def LLVMSetModuleInlineAsm2(M: LLVMModuleRef | None, Asm: chars, Len: int, /) -> None:
    """void LLVMSetModuleInlineAsm2(LLVMModuleRef M, const char *Asm, size_t Len); // llvm-c/Core.h:964"""
def LLVMAppendModuleInlineAsm(M: LLVMModuleRef | None, Asm: chars, Len: int, /) -> None:
    """void LLVMAppendModuleInlineAsm(LLVMModuleRef M, const char *Asm, size_t Len); // llvm-c/Core.h:971"""
def LLVMGetInlineAsm(Ty: LLVMTypeRef | None, AsmString: chars, AsmStringSize: int, Constraints: chars, ConstraintsSize: int, HasSideEffects: int, IsAlignStack: int, Dialect: LLVMInlineAsmDialect |
    int, CanThrow: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetInlineAsm(LLVMTypeRef Ty, const char *AsmString, size_t AsmStringSize, const char *Constraints, size_t ConstraintsSize, LLVMBool HasSideEffects, LLVMBool IsAlignStack,
        LLVMInlineAsmDialect Dialect, LLVMBool CanThrow); // llvm-c/Core.h:978"""
def LLVMGetInlineAsmAsmString(InlineAsmVal: LLVMValueRef | None, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetInlineAsmAsmString(LLVMValueRef InlineAsmVal, size_t *Len); // llvm-c/Core.h:988"""
def LLVMGetInlineAsmConstraintString(InlineAsmVal: LLVMValueRef | None, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetInlineAsmConstraintString(LLVMValueRef InlineAsmVal, size_t *Len); // llvm-c/Core.h:994"""
def LLVMGetInlineAsmDialect(InlineAsmVal: LLVMValueRef | None, /) -> LLVMInlineAsmDialect:
    """LLVMInlineAsmDialect LLVMGetInlineAsmDialect(LLVMValueRef InlineAsmVal); // llvm-c/Core.h:1001"""
def LLVMGetInlineAsmFunctionType(InlineAsmVal: LLVMValueRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetInlineAsmFunctionType(LLVMValueRef InlineAsmVal); // llvm-c/Core.h:1010"""
def LLVMGetInlineAsmHasSideEffects(InlineAsmVal: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetInlineAsmHasSideEffects(LLVMValueRef InlineAsmVal); // llvm-c/Core.h:1016"""
def LLVMGetInlineAsmNeedsAlignedStack(InlineAsmVal: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetInlineAsmNeedsAlignedStack(LLVMValueRef InlineAsmVal); // llvm-c/Core.h:1022"""
def LLVMGetInlineAsmCanUnwind(InlineAsmVal: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetInlineAsmCanUnwind(LLVMValueRef InlineAsmVal); // llvm-c/Core.h:1028"""
def LLVMGetModuleContext(M: LLVMModuleRef | None, /) -> LLVMContextRef:
    """LLVMContextRef LLVMGetModuleContext(LLVMModuleRef M); // llvm-c/Core.h:1035"""
def LLVMGetTypeByName(M: LLVMModuleRef | None, Name: char_p, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetTypeByName(LLVMModuleRef M, const char *Name); // llvm-c/Core.h:1038"""
def LLVMGetFirstNamedMetadata(M: LLVMModuleRef | None, /) -> LLVMNamedMDNodeRef:
    """LLVMNamedMDNodeRef LLVMGetFirstNamedMetadata(LLVMModuleRef M); // llvm-c/Core.h:1045"""
def LLVMGetLastNamedMetadata(M: LLVMModuleRef | None, /) -> LLVMNamedMDNodeRef:
    """LLVMNamedMDNodeRef LLVMGetLastNamedMetadata(LLVMModuleRef M); // llvm-c/Core.h:1052"""
def LLVMGetNextNamedMetadata(NamedMDNode: LLVMNamedMDNodeRef | None, /) -> LLVMNamedMDNodeRef:
    """LLVMNamedMDNodeRef LLVMGetNextNamedMetadata(LLVMNamedMDNodeRef NamedMDNode); // llvm-c/Core.h:1060"""
def LLVMGetPreviousNamedMetadata(NamedMDNode: LLVMNamedMDNodeRef | None, /) -> LLVMNamedMDNodeRef:
    """LLVMNamedMDNodeRef LLVMGetPreviousNamedMetadata(LLVMNamedMDNodeRef NamedMDNode); // llvm-c/Core.h:1068"""
def LLVMGetNamedMetadata(M: LLVMModuleRef | None, Name: chars, NameLen: int, /) -> LLVMNamedMDNodeRef:
    """LLVMNamedMDNodeRef LLVMGetNamedMetadata(LLVMModuleRef M, const char *Name, size_t NameLen); // llvm-c/Core.h:1076"""
def LLVMGetOrInsertNamedMetadata(M: LLVMModuleRef | None, Name: chars, NameLen: int, /) -> LLVMNamedMDNodeRef:
    """LLVMNamedMDNodeRef LLVMGetOrInsertNamedMetadata(LLVMModuleRef M, const char *Name, size_t NameLen); // llvm-c/Core.h:1085"""
def LLVMGetNamedMetadataName(NamedMD: LLVMNamedMDNodeRef | None, NameLen: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetNamedMetadataName(LLVMNamedMDNodeRef NamedMD, size_t *NameLen); // llvm-c/Core.h:1094"""
def LLVMGetNamedMetadataNumOperands(M: LLVMModuleRef | None, Name: char_p, /) -> int:
    """unsigned int LLVMGetNamedMetadataNumOperands(LLVMModuleRef M, const char *Name); // llvm-c/Core.h:1102"""
def LLVMGetNamedMetadataOperands(M: LLVMModuleRef | None, Name: char_p, Dest: reference[LLVMValueRef], /) -> None:
    """void LLVMGetNamedMetadataOperands(LLVMModuleRef M, const char *Name, LLVMValueRef *Dest); // llvm-c/Core.h:1115"""
def LLVMAddNamedMetadataOperand(M: LLVMModuleRef | None, Name: char_p, Val: LLVMValueRef | None, /) -> None:
    """void LLVMAddNamedMetadataOperand(LLVMModuleRef M, const char *Name, LLVMValueRef Val); // llvm-c/Core.h:1124"""
def LLVMGetDebugLocDirectory(Val: LLVMValueRef | None, Length: items[c_uint], /) -> bytes | None:
    """const char *LLVMGetDebugLocDirectory(LLVMValueRef Val, unsigned int *Length); // llvm-c/Core.h:1135"""
def LLVMGetDebugLocFilename(Val: LLVMValueRef | None, Length: items[c_uint], /) -> bytes | None:
    """const char *LLVMGetDebugLocFilename(LLVMValueRef Val, unsigned int *Length); // llvm-c/Core.h:1145"""
def LLVMGetDebugLocLine(Val: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetDebugLocLine(LLVMValueRef Val); // llvm-c/Core.h:1155"""
def LLVMGetDebugLocColumn(Val: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetDebugLocColumn(LLVMValueRef Val); // llvm-c/Core.h:1163"""
def LLVMAddFunction(M: LLVMModuleRef | None, Name: char_p, FunctionTy: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAddFunction(LLVMModuleRef M, const char *Name, LLVMTypeRef FunctionTy); // llvm-c/Core.h:1170"""
def LLVMGetNamedFunction(M: LLVMModuleRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNamedFunction(LLVMModuleRef M, const char *Name); // llvm-c/Core.h:1180"""
def LLVMGetFirstFunction(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetFirstFunction(LLVMModuleRef M); // llvm-c/Core.h:1187"""
def LLVMGetLastFunction(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetLastFunction(LLVMModuleRef M); // llvm-c/Core.h:1194"""
def LLVMGetNextFunction(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNextFunction(LLVMValueRef Fn); // llvm-c/Core.h:1202"""
def LLVMGetPreviousFunction(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPreviousFunction(LLVMValueRef Fn); // llvm-c/Core.h:1210"""
def LLVMSetModuleInlineAsm(M: LLVMModuleRef | None, Asm: char_p, /) -> None:
    """void LLVMSetModuleInlineAsm(LLVMModuleRef M, const char *Asm); // llvm-c/Core.h:1213"""
def LLVMGetTypeKind(Ty: LLVMTypeRef | None, /) -> LLVMTypeKind:
    """LLVMTypeKind LLVMGetTypeKind(LLVMTypeRef Ty); // llvm-c/Core.h:1253"""
def LLVMTypeIsSized(Ty: LLVMTypeRef | None, /) -> int:
    """LLVMBool LLVMTypeIsSized(LLVMTypeRef Ty); // llvm-c/Core.h:1262"""
def LLVMGetTypeContext(Ty: LLVMTypeRef | None, /) -> LLVMContextRef:
    """LLVMContextRef LLVMGetTypeContext(LLVMTypeRef Ty); // llvm-c/Core.h:1269"""
def LLVMDumpType(Val: LLVMTypeRef | None, /) -> None:
    """void LLVMDumpType(LLVMTypeRef Val); // llvm-c/Core.h:1276"""
def LLVMPrintTypeToString(Val: LLVMTypeRef | None, /) -> Pointer[c_char]:
    """char *LLVMPrintTypeToString(LLVMTypeRef Val); // llvm-c/Core.h:1284"""
def LLVMInt1TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt1TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1297"""
def LLVMInt8TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt8TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1298"""
def LLVMInt16TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt16TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1299"""
def LLVMInt32TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt32TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1300"""
def LLVMInt64TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt64TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1301"""
def LLVMInt128TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt128TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1302"""
def LLVMIntTypeInContext(C: LLVMContextRef | None, NumBits: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntTypeInContext(LLVMContextRef C, unsigned int NumBits); // llvm-c/Core.h:1303"""
def LLVMInt1Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt1Type(void); // llvm-c/Core.h:1309"""
def LLVMInt8Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt8Type(void); // llvm-c/Core.h:1310"""
def LLVMInt16Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt16Type(void); // llvm-c/Core.h:1311"""
def LLVMInt32Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt32Type(void); // llvm-c/Core.h:1312"""
def LLVMInt64Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt64Type(void); // llvm-c/Core.h:1313"""
def LLVMInt128Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMInt128Type(void); // llvm-c/Core.h:1314"""
def LLVMIntType(NumBits: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntType(unsigned int NumBits); // llvm-c/Core.h:1315"""
def LLVMGetIntTypeWidth(IntegerTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetIntTypeWidth(LLVMTypeRef IntegerTy); // llvm-c/Core.h:1316"""
def LLVMHalfTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMHalfTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1331"""
def LLVMBFloatTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMBFloatTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1336"""
def LLVMFloatTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMFloatTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1341"""
def LLVMDoubleTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMDoubleTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1346"""
def LLVMX86FP80TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMX86FP80TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1351"""
def LLVMFP128TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMFP128TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1357"""
def LLVMPPCFP128TypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMPPCFP128TypeInContext(LLVMContextRef C); // llvm-c/Core.h:1362"""
def LLVMHalfType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMHalfType(void); // llvm-c/Core.h:1369"""
def LLVMBFloatType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMBFloatType(void); // llvm-c/Core.h:1370"""
def LLVMFloatType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMFloatType(void); // llvm-c/Core.h:1371"""
def LLVMDoubleType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMDoubleType(void); // llvm-c/Core.h:1372"""
def LLVMX86FP80Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMX86FP80Type(void); // llvm-c/Core.h:1373"""
def LLVMFP128Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMFP128Type(void); // llvm-c/Core.h:1374"""
def LLVMPPCFP128Type() -> LLVMTypeRef:
    """LLVMTypeRef LLVMPPCFP128Type(void); // llvm-c/Core.h:1375"""
def LLVMFunctionType(ReturnType: LLVMTypeRef | None, ParamTypes: reference[LLVMTypeRef], ParamCount: int, IsVarArg: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMFunctionType(LLVMTypeRef ReturnType, LLVMTypeRef *ParamTypes, unsigned int ParamCount, LLVMBool IsVarArg); // llvm-c/Core.h:1393"""
def LLVMIsFunctionVarArg(FunctionTy: LLVMTypeRef | None, /) -> int:
    """LLVMBool LLVMIsFunctionVarArg(LLVMTypeRef FunctionTy); // llvm-c/Core.h:1400"""
def LLVMGetReturnType(FunctionTy: LLVMTypeRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetReturnType(LLVMTypeRef FunctionTy); // llvm-c/Core.h:1405"""
def LLVMCountParamTypes(FunctionTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMCountParamTypes(LLVMTypeRef FunctionTy); // llvm-c/Core.h:1410"""
def LLVMGetParamTypes(FunctionTy: LLVMTypeRef | None, Dest: reference[LLVMTypeRef], /) -> None:
    """void LLVMGetParamTypes(LLVMTypeRef FunctionTy, LLVMTypeRef *Dest); // llvm-c/Core.h:1423"""
def LLVMStructTypeInContext(C: LLVMContextRef | None, ElementTypes: reference[LLVMTypeRef], ElementCount: int, Packed: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMStructTypeInContext(LLVMContextRef C, LLVMTypeRef *ElementTypes, unsigned int ElementCount, LLVMBool Packed); // llvm-c/Core.h:1447"""
def LLVMStructType(ElementTypes: reference[LLVMTypeRef], ElementCount: int, Packed: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMStructType(LLVMTypeRef *ElementTypes, unsigned int ElementCount, LLVMBool Packed); // llvm-c/Core.h:1455"""
def LLVMStructCreateNamed(C: LLVMContextRef | None, Name: char_p, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMStructCreateNamed(LLVMContextRef C, const char *Name); // llvm-c/Core.h:1463"""
def LLVMGetStructName(Ty: LLVMTypeRef | None, /) -> bytes | None:
    """const char *LLVMGetStructName(LLVMTypeRef Ty); // llvm-c/Core.h:1470"""
def LLVMStructSetBody(StructTy: LLVMTypeRef | None, ElementTypes: reference[LLVMTypeRef], ElementCount: int, Packed: int, /) -> None:
    """void LLVMStructSetBody(LLVMTypeRef StructTy, LLVMTypeRef *ElementTypes, unsigned int ElementCount, LLVMBool Packed); // llvm-c/Core.h:1477"""
def LLVMCountStructElementTypes(StructTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMCountStructElementTypes(LLVMTypeRef StructTy); // llvm-c/Core.h:1485"""
def LLVMGetStructElementTypes(StructTy: LLVMTypeRef | None, Dest: reference[LLVMTypeRef], /) -> None:
    """void LLVMGetStructElementTypes(LLVMTypeRef StructTy, LLVMTypeRef *Dest); // llvm-c/Core.h:1497"""
def LLVMStructGetTypeAtIndex(StructTy: LLVMTypeRef | None, i: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMStructGetTypeAtIndex(LLVMTypeRef StructTy, unsigned int i); // llvm-c/Core.h:1504"""
def LLVMIsPackedStruct(StructTy: LLVMTypeRef | None, /) -> int:
    """LLVMBool LLVMIsPackedStruct(LLVMTypeRef StructTy); // llvm-c/Core.h:1511"""
def LLVMIsOpaqueStruct(StructTy: LLVMTypeRef | None, /) -> int:
    """LLVMBool LLVMIsOpaqueStruct(LLVMTypeRef StructTy); // llvm-c/Core.h:1518"""
def LLVMIsLiteralStruct(StructTy: LLVMTypeRef | None, /) -> int:
    """LLVMBool LLVMIsLiteralStruct(LLVMTypeRef StructTy); // llvm-c/Core.h:1525"""
def LLVMGetElementType(Ty: LLVMTypeRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetElementType(LLVMTypeRef Ty); // llvm-c/Core.h:1545"""
def LLVMGetSubtypes(Tp: LLVMTypeRef | None, Arr: reference[LLVMTypeRef], /) -> None:
    """void LLVMGetSubtypes(LLVMTypeRef Tp, LLVMTypeRef *Arr); // llvm-c/Core.h:1552"""
def LLVMGetNumContainedTypes(Tp: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetNumContainedTypes(LLVMTypeRef Tp); // llvm-c/Core.h:1559"""
def LLVMArrayType(ElementType: LLVMTypeRef | None, ElementCount: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMArrayType(LLVMTypeRef ElementType, unsigned int ElementCount); // llvm-c/Core.h:1571"""
def LLVMArrayType2(ElementType: LLVMTypeRef | None, ElementCount: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMArrayType2(LLVMTypeRef ElementType, uint64_t ElementCount); // llvm-c/Core.h:1581"""
def LLVMGetArrayLength(ArrayTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetArrayLength(LLVMTypeRef ArrayTy); // llvm-c/Core.h:1592"""
def LLVMGetArrayLength2(ArrayTy: LLVMTypeRef | None, /) -> int:
    """uint64_t LLVMGetArrayLength2(LLVMTypeRef ArrayTy); // llvm-c/Core.h:1601"""
def LLVMPointerType(ElementType: LLVMTypeRef | None, AddressSpace: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMPointerType(LLVMTypeRef ElementType, unsigned int AddressSpace); // llvm-c/Core.h:1611"""
def LLVMPointerTypeIsOpaque(Ty: LLVMTypeRef | None, /) -> int:
    """LLVMBool LLVMPointerTypeIsOpaque(LLVMTypeRef Ty); // llvm-c/Core.h:1620"""
def LLVMPointerTypeInContext(C: LLVMContextRef | None, AddressSpace: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMPointerTypeInContext(LLVMContextRef C, unsigned int AddressSpace); // llvm-c/Core.h:1627"""
def LLVMGetPointerAddressSpace(PointerTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetPointerAddressSpace(LLVMTypeRef PointerTy); // llvm-c/Core.h:1636"""
def LLVMVectorType(ElementType: LLVMTypeRef | None, ElementCount: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMVectorType(LLVMTypeRef ElementType, unsigned int ElementCount); // llvm-c/Core.h:1647"""
def LLVMScalableVectorType(ElementType: LLVMTypeRef | None, ElementCount: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMScalableVectorType(LLVMTypeRef ElementType, unsigned int ElementCount); // llvm-c/Core.h:1658"""
def LLVMGetVectorSize(VectorTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetVectorSize(LLVMTypeRef VectorTy); // llvm-c/Core.h:1668"""
def LLVMGetConstantPtrAuthPointer(PtrAuth: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetConstantPtrAuthPointer(LLVMValueRef PtrAuth); // llvm-c/Core.h:1675"""
def LLVMGetConstantPtrAuthKey(PtrAuth: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetConstantPtrAuthKey(LLVMValueRef PtrAuth); // llvm-c/Core.h:1682"""
def LLVMGetConstantPtrAuthDiscriminator(PtrAuth: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetConstantPtrAuthDiscriminator(LLVMValueRef PtrAuth); // llvm-c/Core.h:1689"""
def LLVMGetConstantPtrAuthAddrDiscriminator(PtrAuth: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetConstantPtrAuthAddrDiscriminator(LLVMValueRef PtrAuth); // llvm-c/Core.h:1697"""
def LLVMVoidTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMVoidTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1712"""
def LLVMLabelTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMLabelTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1717"""
def LLVMX86MMXTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMX86MMXTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1722"""
def LLVMX86AMXTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMX86AMXTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1727"""
def LLVMTokenTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMTokenTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1732"""
def LLVMMetadataTypeInContext(C: LLVMContextRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMMetadataTypeInContext(LLVMContextRef C); // llvm-c/Core.h:1737"""
def LLVMVoidType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMVoidType(void); // llvm-c/Core.h:1743"""
def LLVMLabelType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMLabelType(void); // llvm-c/Core.h:1744"""
def LLVMX86MMXType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMX86MMXType(void); // llvm-c/Core.h:1745"""
def LLVMX86AMXType() -> LLVMTypeRef:
    """LLVMTypeRef LLVMX86AMXType(void); // llvm-c/Core.h:1746"""
def LLVMTargetExtTypeInContext(C: LLVMContextRef | None, Name: char_p, TypeParams: reference[LLVMTypeRef], TypeParamCount: int, IntParams: items[c_uint], IntParamCount: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMTargetExtTypeInContext(LLVMContextRef C, const char *Name, LLVMTypeRef *TypeParams, unsigned int TypeParamCount, unsigned int *IntParams, unsigned int
        IntParamCount); // llvm-c/Core.h:1751"""
def LLVMGetTargetExtTypeName(TargetExtTy: LLVMTypeRef | None, /) -> bytes | None:
    """const char *LLVMGetTargetExtTypeName(LLVMTypeRef TargetExtTy); // llvm-c/Core.h:1762"""
def LLVMGetTargetExtTypeNumTypeParams(TargetExtTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetTargetExtTypeNumTypeParams(LLVMTypeRef TargetExtTy); // llvm-c/Core.h:1769"""
def LLVMGetTargetExtTypeTypeParam(TargetExtTy: LLVMTypeRef | None, Idx: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetTargetExtTypeTypeParam(LLVMTypeRef TargetExtTy, unsigned int Idx); // llvm-c/Core.h:1776"""
def LLVMGetTargetExtTypeNumIntParams(TargetExtTy: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMGetTargetExtTypeNumIntParams(LLVMTypeRef TargetExtTy); // llvm-c/Core.h:1784"""
def LLVMGetTargetExtTypeIntParam(TargetExtTy: LLVMTypeRef | None, Idx: int, /) -> int:
    """unsigned int LLVMGetTargetExtTypeIntParam(LLVMTypeRef TargetExtTy, unsigned int Idx); // llvm-c/Core.h:1791"""
def LLVMTypeOf(Val: LLVMValueRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMTypeOf(LLVMValueRef Val); // llvm-c/Core.h:1934"""
def LLVMGetValueKind(Val: LLVMValueRef | None, /) -> LLVMValueKind:
    """LLVMValueKind LLVMGetValueKind(LLVMValueRef Val); // llvm-c/Core.h:1941"""
def LLVMGetValueName2(Val: LLVMValueRef | None, Length: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetValueName2(LLVMValueRef Val, size_t *Length); // llvm-c/Core.h:1948"""
def LLVMSetValueName2(Val: LLVMValueRef | None, Name: chars, NameLen: int, /) -> None:
    """void LLVMSetValueName2(LLVMValueRef Val, const char *Name, size_t NameLen); // llvm-c/Core.h:1955"""
def LLVMDumpValue(Val: LLVMValueRef | None, /) -> None:
    """void LLVMDumpValue(LLVMValueRef Val); // llvm-c/Core.h:1962"""
def LLVMPrintValueToString(Val: LLVMValueRef | None, /) -> Pointer[c_char]:
    """char *LLVMPrintValueToString(LLVMValueRef Val); // llvm-c/Core.h:1970"""
def LLVMPrintDbgRecordToString(Record: LLVMDbgRecordRef | None, /) -> Pointer[c_char]:
    """char *LLVMPrintDbgRecordToString(LLVMDbgRecordRef Record); // llvm-c/Core.h:1978"""
def LLVMReplaceAllUsesWith(OldVal: LLVMValueRef | None, NewVal: LLVMValueRef | None, /) -> None:
    """void LLVMReplaceAllUsesWith(LLVMValueRef OldVal, LLVMValueRef NewVal); // llvm-c/Core.h:1985"""
def LLVMIsConstant(Val: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsConstant(LLVMValueRef Val); // llvm-c/Core.h:1990"""
def LLVMIsUndef(Val: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsUndef(LLVMValueRef Val); // llvm-c/Core.h:1995"""
def LLVMIsPoison(Val: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsPoison(LLVMValueRef Val); // llvm-c/Core.h:2000"""
def LLVMIsAArgument(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAArgument(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsABasicBlock(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsABasicBlock(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAInlineAsm(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAInlineAsm(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAUser(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAUser(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstant(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstant(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsABlockAddress(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsABlockAddress(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantAggregateZero(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantAggregateZero(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantArray(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantArray(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantDataSequential(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantDataSequential(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantDataArray(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantDataArray(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantDataVector(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantDataVector(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantExpr(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantExpr(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantFP(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantFP(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantInt(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantInt(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantPointerNull(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantPointerNull(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantStruct(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantStruct(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantTokenNone(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantTokenNone(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantVector(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantVector(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAConstantPtrAuth(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAConstantPtrAuth(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAGlobalValue(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAGlobalValue(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAGlobalAlias(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAGlobalAlias(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAGlobalObject(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAGlobalObject(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFunction(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFunction(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAGlobalVariable(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAGlobalVariable(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAGlobalIFunc(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAGlobalIFunc(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAUndefValue(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAUndefValue(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAPoisonValue(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAPoisonValue(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAInstruction(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAInstruction(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAUnaryOperator(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAUnaryOperator(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsABinaryOperator(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsABinaryOperator(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACallInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACallInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAIntrinsicInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAIntrinsicInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsADbgInfoIntrinsic(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsADbgInfoIntrinsic(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsADbgVariableIntrinsic(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsADbgVariableIntrinsic(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsADbgDeclareInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsADbgDeclareInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsADbgLabelInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsADbgLabelInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAMemIntrinsic(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAMemIntrinsic(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAMemCpyInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAMemCpyInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAMemMoveInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAMemMoveInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAMemSetInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAMemSetInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACmpInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACmpInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFCmpInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFCmpInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAICmpInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAICmpInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAExtractElementInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAExtractElementInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAGetElementPtrInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAGetElementPtrInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAInsertElementInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAInsertElementInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAInsertValueInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAInsertValueInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsALandingPadInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsALandingPadInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAPHINode(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAPHINode(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsASelectInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsASelectInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAShuffleVectorInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAShuffleVectorInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAStoreInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAStoreInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsABranchInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsABranchInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAIndirectBrInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAIndirectBrInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAInvokeInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAInvokeInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAReturnInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAReturnInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsASwitchInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsASwitchInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAUnreachableInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAUnreachableInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAResumeInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAResumeInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACleanupReturnInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACleanupReturnInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACatchReturnInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACatchReturnInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACatchSwitchInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACatchSwitchInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACallBrInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACallBrInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFuncletPadInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFuncletPadInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACatchPadInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACatchPadInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACleanupPadInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACleanupPadInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAUnaryInstruction(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAUnaryInstruction(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAAllocaInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAAllocaInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsACastInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsACastInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAAddrSpaceCastInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAAddrSpaceCastInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsABitCastInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsABitCastInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFPExtInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFPExtInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFPToSIInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFPToSIInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFPToUIInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFPToUIInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFPTruncInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFPTruncInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAIntToPtrInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAIntToPtrInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAPtrToIntInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAPtrToIntInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsASExtInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsASExtInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsASIToFPInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsASIToFPInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsATruncInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsATruncInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAUIToFPInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAUIToFPInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAZExtInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAZExtInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAExtractValueInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAExtractValueInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsALoadInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsALoadInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAVAArgInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAVAArgInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFreezeInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFreezeInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAAtomicCmpXchgInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAAtomicCmpXchgInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAAtomicRMWInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAAtomicRMWInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAFenceInst(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAFenceInst(LLVMValueRef Val); // llvm-c/Core.h:2015"""
def LLVMIsAMDNode(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAMDNode(LLVMValueRef Val); // llvm-c/Core.h:2017"""
def LLVMIsAValueAsMetadata(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAValueAsMetadata(LLVMValueRef Val); // llvm-c/Core.h:2018"""
def LLVMIsAMDString(Val: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsAMDString(LLVMValueRef Val); // llvm-c/Core.h:2019"""
def LLVMGetValueName(Val: LLVMValueRef | None, /) -> bytes | None:
    """const char *LLVMGetValueName(LLVMValueRef Val); // llvm-c/Core.h:2022"""
def LLVMSetValueName(Val: LLVMValueRef | None, Name: char_p, /) -> None:
    """void LLVMSetValueName(LLVMValueRef Val, const char *Name); // llvm-c/Core.h:2024"""
def LLVMGetFirstUse(Val: LLVMValueRef | None, /) -> LLVMUseRef:
    """LLVMUseRef LLVMGetFirstUse(LLVMValueRef Val); // llvm-c/Core.h:2053"""
def LLVMGetNextUse(U: LLVMUseRef | None, /) -> LLVMUseRef:
    """LLVMUseRef LLVMGetNextUse(LLVMUseRef U); // llvm-c/Core.h:2061"""
def LLVMGetUser(U: LLVMUseRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetUser(LLVMUseRef U); // llvm-c/Core.h:2070"""
def LLVMGetUsedValue(U: LLVMUseRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetUsedValue(LLVMUseRef U); // llvm-c/Core.h:2077"""
def LLVMGetOperand(Val: LLVMValueRef | None, Index: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetOperand(LLVMValueRef Val, unsigned int Index); // llvm-c/Core.h:2098"""
def LLVMGetOperandUse(Val: LLVMValueRef | None, Index: int, /) -> LLVMUseRef:
    """LLVMUseRef LLVMGetOperandUse(LLVMValueRef Val, unsigned int Index); // llvm-c/Core.h:2105"""
def LLVMSetOperand(User: LLVMValueRef | None, Index: int, Val: LLVMValueRef | None, /) -> None:
    """void LLVMSetOperand(LLVMValueRef User, unsigned int Index, LLVMValueRef Val); // llvm-c/Core.h:2112"""
def LLVMGetNumOperands(Val: LLVMValueRef | None, /) -> int:
    """int LLVMGetNumOperands(LLVMValueRef Val); // llvm-c/Core.h:2119"""
def LLVMConstNull(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNull(LLVMTypeRef Ty); // llvm-c/Core.h:2142"""
def LLVMConstAllOnes(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstAllOnes(LLVMTypeRef Ty); // llvm-c/Core.h:2152"""
def LLVMGetUndef(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetUndef(LLVMTypeRef Ty); // llvm-c/Core.h:2159"""
def LLVMGetPoison(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPoison(LLVMTypeRef Ty); // llvm-c/Core.h:2166"""
def LLVMIsNull(Val: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsNull(LLVMValueRef Val); // llvm-c/Core.h:2173"""
def LLVMConstPointerNull(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstPointerNull(LLVMTypeRef Ty); // llvm-c/Core.h:2179"""
def LLVMConstInt(IntTy: LLVMTypeRef | None, N: int, SignExtend: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstInt(LLVMTypeRef IntTy, unsigned long long N, LLVMBool SignExtend); // llvm-c/Core.h:2208"""
def LLVMConstIntOfArbitraryPrecision(IntTy: LLVMTypeRef | None, NumWords: int, Words: items[c_uint64], /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstIntOfArbitraryPrecision(LLVMTypeRef IntTy, unsigned int NumWords, const uint64_t *Words); // llvm-c/Core.h:2216"""
def LLVMConstIntOfString(IntTy: LLVMTypeRef | None, Text: char_p, Radix: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstIntOfString(LLVMTypeRef IntTy, const char *Text, uint8_t Radix); // llvm-c/Core.h:2229"""
def LLVMConstIntOfStringAndSize(IntTy: LLVMTypeRef | None, Text: chars, SLen: int, Radix: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstIntOfStringAndSize(LLVMTypeRef IntTy, const char *Text, unsigned int SLen, uint8_t Radix); // llvm-c/Core.h:2238"""
def LLVMConstReal(RealTy: LLVMTypeRef | None, N: float, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstReal(LLVMTypeRef RealTy, double N); // llvm-c/Core.h:2244"""
def LLVMConstRealOfString(RealTy: LLVMTypeRef | None, Text: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstRealOfString(LLVMTypeRef RealTy, const char *Text); // llvm-c/Core.h:2252"""
def LLVMConstRealOfStringAndSize(RealTy: LLVMTypeRef | None, Text: chars, SLen: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstRealOfStringAndSize(LLVMTypeRef RealTy, const char *Text, unsigned int SLen); // llvm-c/Core.h:2257"""
def LLVMConstIntGetZExtValue(ConstantVal: LLVMValueRef | None, /) -> int:
    """unsigned long long LLVMConstIntGetZExtValue(LLVMValueRef ConstantVal); // llvm-c/Core.h:2265"""
def LLVMConstIntGetSExtValue(ConstantVal: LLVMValueRef | None, /) -> int:
    """long long LLVMConstIntGetSExtValue(LLVMValueRef ConstantVal); // llvm-c/Core.h:2272"""
def LLVMConstRealGetDouble(ConstantVal: LLVMValueRef | None, losesInfo: items[c_int], /) -> float:
    """double LLVMConstRealGetDouble(LLVMValueRef ConstantVal, LLVMBool *losesInfo); // llvm-c/Core.h:2280"""
def LLVMConstStringInContext(C: LLVMContextRef | None, Str: chars, Length: int, DontNullTerminate: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstStringInContext(LLVMContextRef C, const char *Str, unsigned int Length, LLVMBool DontNullTerminate); // llvm-c/Core.h:2301"""
def LLVMConstStringInContext2(C: LLVMContextRef | None, Str: chars, Length: int, DontNullTerminate: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstStringInContext2(LLVMContextRef C, const char *Str, size_t Length, LLVMBool DontNullTerminate); // llvm-c/Core.h:2309"""
def LLVMConstString(Str: chars, Length: int, DontNullTerminate: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstString(const char *Str, unsigned int Length, LLVMBool DontNullTerminate); // llvm-c/Core.h:2322"""
def LLVMIsConstantString(c: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsConstantString(LLVMValueRef c); // llvm-c/Core.h:2330"""
def LLVMGetAsString(c: LLVMValueRef | None, Length: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetAsString(LLVMValueRef c, size_t *Length); // llvm-c/Core.h:2337"""
def LLVMConstStructInContext(C: LLVMContextRef | None, ConstantVals: reference[LLVMValueRef], Count: int, Packed: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstStructInContext(LLVMContextRef C, LLVMValueRef *ConstantVals, unsigned int Count, LLVMBool Packed); // llvm-c/Core.h:2344"""
def LLVMConstStruct(ConstantVals: reference[LLVMValueRef], Count: int, Packed: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstStruct(LLVMValueRef *ConstantVals, unsigned int Count, LLVMBool Packed); // llvm-c/Core.h:2356"""
def LLVMConstArray(ElementTy: LLVMTypeRef | None, ConstantVals: reference[LLVMValueRef], Length: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstArray(LLVMTypeRef ElementTy, LLVMValueRef *ConstantVals, unsigned int Length); // llvm-c/Core.h:2366"""
def LLVMConstArray2(ElementTy: LLVMTypeRef | None, ConstantVals: reference[LLVMValueRef], Length: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstArray2(LLVMTypeRef ElementTy, LLVMValueRef *ConstantVals, uint64_t Length); // llvm-c/Core.h:2374"""
def LLVMConstNamedStruct(StructTy: LLVMTypeRef | None, ConstantVals: reference[LLVMValueRef], Count: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNamedStruct(LLVMTypeRef StructTy, LLVMValueRef *ConstantVals, unsigned int Count); // llvm-c/Core.h:2382"""
def LLVMGetAggregateElement(C: LLVMValueRef | None, Idx: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetAggregateElement(LLVMValueRef C, unsigned int Idx); // llvm-c/Core.h:2394"""
def LLVMGetElementAsConstant(C: LLVMValueRef | None, idx: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetElementAsConstant(LLVMValueRef C, unsigned int idx); // llvm-c/Core.h:2401"""
def LLVMConstVector(ScalarConstantVals: reference[LLVMValueRef], Size: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstVector(LLVMValueRef *ScalarConstantVals, unsigned int Size); // llvm-c/Core.h:2410"""
def LLVMConstantPtrAuth(Ptr: LLVMValueRef | None, Key: LLVMValueRef | None, Disc: LLVMValueRef | None, AddrDisc: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstantPtrAuth(LLVMValueRef Ptr, LLVMValueRef Key, LLVMValueRef Disc, LLVMValueRef AddrDisc); // llvm-c/Core.h:2417"""
def LLVMGetConstOpcode(ConstantVal: LLVMValueRef | None, /) -> LLVMOpcode:
    """LLVMOpcode LLVMGetConstOpcode(LLVMValueRef ConstantVal); // llvm-c/Core.h:2433"""
def LLVMAlignOf(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAlignOf(LLVMTypeRef Ty); // llvm-c/Core.h:2434"""
def LLVMSizeOf(Ty: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMSizeOf(LLVMTypeRef Ty); // llvm-c/Core.h:2435"""
def LLVMConstNeg(ConstantVal: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNeg(LLVMValueRef ConstantVal); // llvm-c/Core.h:2436"""
def LLVMConstNSWNeg(ConstantVal: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNSWNeg(LLVMValueRef ConstantVal); // llvm-c/Core.h:2437"""
def LLVMConstNUWNeg(ConstantVal: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNUWNeg(LLVMValueRef ConstantVal); // llvm-c/Core.h:2438"""
def LLVMConstNot(ConstantVal: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNot(LLVMValueRef ConstantVal); // llvm-c/Core.h:2441"""
def LLVMConstAdd(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstAdd(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2442"""
def LLVMConstNSWAdd(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNSWAdd(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2443"""
def LLVMConstNUWAdd(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNUWAdd(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2444"""
def LLVMConstSub(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstSub(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2445"""
def LLVMConstNSWSub(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNSWSub(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2446"""
def LLVMConstNUWSub(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNUWSub(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2447"""
def LLVMConstMul(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstMul(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2448"""
def LLVMConstNSWMul(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNSWMul(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2449"""
def LLVMConstNUWMul(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstNUWMul(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2450"""
def LLVMConstXor(LHSConstant: LLVMValueRef | None, RHSConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstXor(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant); // llvm-c/Core.h:2451"""
def LLVMConstGEP2(Ty: LLVMTypeRef | None, ConstantVal: LLVMValueRef | None, ConstantIndices: reference[LLVMValueRef], NumIndices: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstGEP2(LLVMTypeRef Ty, LLVMValueRef ConstantVal, LLVMValueRef *ConstantIndices, unsigned int NumIndices); // llvm-c/Core.h:2452"""
def LLVMConstInBoundsGEP2(Ty: LLVMTypeRef | None, ConstantVal: LLVMValueRef | None, ConstantIndices: reference[LLVMValueRef], NumIndices: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstInBoundsGEP2(LLVMTypeRef Ty, LLVMValueRef ConstantVal, LLVMValueRef *ConstantIndices, unsigned int NumIndices); // llvm-c/Core.h:2454"""
def LLVMConstGEPWithNoWrapFlags(Ty: LLVMTypeRef | None, ConstantVal: LLVMValueRef | None, ConstantIndices: reference[LLVMValueRef], NumIndices: int, NoWrapFlags: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstGEPWithNoWrapFlags(LLVMTypeRef Ty, LLVMValueRef ConstantVal, LLVMValueRef *ConstantIndices, unsigned int NumIndices, LLVMGEPNoWrapFlags
        NoWrapFlags); // llvm-c/Core.h:2463"""
def LLVMConstTrunc(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstTrunc(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2468"""
def LLVMConstPtrToInt(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstPtrToInt(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2469"""
def LLVMConstIntToPtr(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstIntToPtr(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2470"""
def LLVMConstBitCast(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstBitCast(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2471"""
def LLVMConstAddrSpaceCast(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstAddrSpaceCast(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2472"""
def LLVMConstTruncOrBitCast(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstTruncOrBitCast(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2473"""
def LLVMConstPointerCast(ConstantVal: LLVMValueRef | None, ToType: LLVMTypeRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstPointerCast(LLVMValueRef ConstantVal, LLVMTypeRef ToType); // llvm-c/Core.h:2475"""
def LLVMConstExtractElement(VectorConstant: LLVMValueRef | None, IndexConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstExtractElement(LLVMValueRef VectorConstant, LLVMValueRef IndexConstant); // llvm-c/Core.h:2477"""
def LLVMConstInsertElement(VectorConstant: LLVMValueRef | None, ElementValueConstant: LLVMValueRef | None, IndexConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstInsertElement(LLVMValueRef VectorConstant, LLVMValueRef ElementValueConstant, LLVMValueRef IndexConstant); // llvm-c/Core.h:2479"""
def LLVMConstShuffleVector(VectorAConstant: LLVMValueRef | None, VectorBConstant: LLVMValueRef | None, MaskConstant: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstShuffleVector(LLVMValueRef VectorAConstant, LLVMValueRef VectorBConstant, LLVMValueRef MaskConstant); // llvm-c/Core.h:2482"""
def LLVMBlockAddress(F: LLVMValueRef | None, BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBlockAddress(LLVMValueRef F, LLVMBasicBlockRef BB); // llvm-c/Core.h:2485"""
def LLVMGetBlockAddressFunction(BlockAddr: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetBlockAddressFunction(LLVMValueRef BlockAddr); // llvm-c/Core.h:2490"""
def LLVMGetBlockAddressBasicBlock(BlockAddr: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetBlockAddressBasicBlock(LLVMValueRef BlockAddr); // llvm-c/Core.h:2495"""
def LLVMConstInlineAsm(Ty: LLVMTypeRef | None, AsmString: char_p, Constraints: char_p, HasSideEffects: int, IsAlignStack: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMConstInlineAsm(LLVMTypeRef Ty, const char *AsmString, const char *Constraints, LLVMBool HasSideEffects, LLVMBool IsAlignStack); // llvm-c/Core.h:2498"""
def LLVMGetGlobalParent(Global: LLVMValueRef | None, /) -> LLVMModuleRef:
    """LLVMModuleRef LLVMGetGlobalParent(LLVMValueRef Global); // llvm-c/Core.h:2517"""
def LLVMIsDeclaration(Global: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsDeclaration(LLVMValueRef Global); // llvm-c/Core.h:2518"""
def LLVMGetLinkage(Global: LLVMValueRef | None, /) -> LLVMLinkage:
    """LLVMLinkage LLVMGetLinkage(LLVMValueRef Global); // llvm-c/Core.h:2519"""
def LLVMSetLinkage(Global: LLVMValueRef | None, Linkage: LLVMLinkage | int, /) -> None:
    """void LLVMSetLinkage(LLVMValueRef Global, LLVMLinkage Linkage); // llvm-c/Core.h:2520"""
def LLVMGetSection(Global: LLVMValueRef | None, /) -> bytes | None:
    """const char *LLVMGetSection(LLVMValueRef Global); // llvm-c/Core.h:2521"""
def LLVMSetSection(Global: LLVMValueRef | None, Section: char_p, /) -> None:
    """void LLVMSetSection(LLVMValueRef Global, const char *Section); // llvm-c/Core.h:2522"""
def LLVMGetVisibility(Global: LLVMValueRef | None, /) -> LLVMVisibility:
    """LLVMVisibility LLVMGetVisibility(LLVMValueRef Global); // llvm-c/Core.h:2523"""
def LLVMSetVisibility(Global: LLVMValueRef | None, Viz: LLVMVisibility | int, /) -> None:
    """void LLVMSetVisibility(LLVMValueRef Global, LLVMVisibility Viz); // llvm-c/Core.h:2524"""
def LLVMGetDLLStorageClass(Global: LLVMValueRef | None, /) -> LLVMDLLStorageClass:
    """LLVMDLLStorageClass LLVMGetDLLStorageClass(LLVMValueRef Global); // llvm-c/Core.h:2525"""
def LLVMSetDLLStorageClass(Global: LLVMValueRef | None, Class: LLVMDLLStorageClass | int, /) -> None:
    """void LLVMSetDLLStorageClass(LLVMValueRef Global, LLVMDLLStorageClass Class); // llvm-c/Core.h:2526"""
def LLVMGetUnnamedAddress(Global: LLVMValueRef | None, /) -> LLVMUnnamedAddr:
    """LLVMUnnamedAddr LLVMGetUnnamedAddress(LLVMValueRef Global); // llvm-c/Core.h:2527"""
def LLVMSetUnnamedAddress(Global: LLVMValueRef | None, UnnamedAddr: LLVMUnnamedAddr | int, /) -> None:
    """void LLVMSetUnnamedAddress(LLVMValueRef Global, LLVMUnnamedAddr UnnamedAddr); // llvm-c/Core.h:2528"""
def LLVMGlobalGetValueType(Global: LLVMValueRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGlobalGetValueType(LLVMValueRef Global); // llvm-c/Core.h:2536"""
def LLVMHasUnnamedAddr(Global: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMHasUnnamedAddr(LLVMValueRef Global); // llvm-c/Core.h:2539"""
def LLVMSetUnnamedAddr(Global: LLVMValueRef | None, HasUnnamedAddr: int, /) -> None:
    """void LLVMSetUnnamedAddr(LLVMValueRef Global, LLVMBool HasUnnamedAddr); // llvm-c/Core.h:2541"""
def LLVMGetAlignment(V: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetAlignment(LLVMValueRef V); // llvm-c/Core.h:2559"""
def LLVMSetAlignment(V: LLVMValueRef | None, Bytes: int, /) -> None:
    """void LLVMSetAlignment(LLVMValueRef V, unsigned int Bytes); // llvm-c/Core.h:2570"""
def LLVMGlobalSetMetadata(Global: LLVMValueRef | None, Kind: int, MD: LLVMMetadataRef | None, /) -> None:
    """void LLVMGlobalSetMetadata(LLVMValueRef Global, unsigned int Kind, LLVMMetadataRef MD); // llvm-c/Core.h:2578"""
def LLVMGlobalEraseMetadata(Global: LLVMValueRef | None, Kind: int, /) -> None:
    """void LLVMGlobalEraseMetadata(LLVMValueRef Global, unsigned int Kind); // llvm-c/Core.h:2586"""
def LLVMGlobalClearMetadata(Global: LLVMValueRef | None, /) -> None:
    """void LLVMGlobalClearMetadata(LLVMValueRef Global); // llvm-c/Core.h:2593"""
def LLVMGlobalCopyAllMetadata(Value: LLVMValueRef | None, NumEntries: items[c_size_t], /) -> Pointer[LLVMOpaqueValueMetadataEntry]:
    """LLVMValueMetadataEntry *LLVMGlobalCopyAllMetadata(LLVMValueRef Value, size_t *NumEntries); // llvm-c/Core.h:2602"""
def LLVMDisposeValueMetadataEntries(Entries: reference[LLVMOpaqueValueMetadataEntry], /) -> None:
    """void LLVMDisposeValueMetadataEntries(LLVMValueMetadataEntry *Entries); // llvm-c/Core.h:2608"""
def LLVMValueMetadataEntriesGetKind(Entries: reference[LLVMOpaqueValueMetadataEntry], Index: int, /) -> int:
    """unsigned int LLVMValueMetadataEntriesGetKind(LLVMValueMetadataEntry *Entries, unsigned int Index); // llvm-c/Core.h:2613"""
def LLVMValueMetadataEntriesGetMetadata(Entries: reference[LLVMOpaqueValueMetadataEntry], Index: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMValueMetadataEntriesGetMetadata(LLVMValueMetadataEntry *Entries, unsigned int Index); // llvm-c/Core.h:2621"""
def LLVMAddGlobal(M: LLVMModuleRef | None, Ty: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAddGlobal(LLVMModuleRef M, LLVMTypeRef Ty, const char *Name); // llvm-c/Core.h:2637"""
def LLVMAddGlobalInAddressSpace(M: LLVMModuleRef | None, Ty: LLVMTypeRef | None, Name: char_p, AddressSpace: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAddGlobalInAddressSpace(LLVMModuleRef M, LLVMTypeRef Ty, const char *Name, unsigned int AddressSpace); // llvm-c/Core.h:2638"""
def LLVMGetNamedGlobal(M: LLVMModuleRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNamedGlobal(LLVMModuleRef M, const char *Name); // llvm-c/Core.h:2641"""
def LLVMGetFirstGlobal(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetFirstGlobal(LLVMModuleRef M); // llvm-c/Core.h:2642"""
def LLVMGetLastGlobal(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetLastGlobal(LLVMModuleRef M); // llvm-c/Core.h:2643"""
def LLVMGetNextGlobal(GlobalVar: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNextGlobal(LLVMValueRef GlobalVar); // llvm-c/Core.h:2644"""
def LLVMGetPreviousGlobal(GlobalVar: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPreviousGlobal(LLVMValueRef GlobalVar); // llvm-c/Core.h:2645"""
def LLVMDeleteGlobal(GlobalVar: LLVMValueRef | None, /) -> None:
    """void LLVMDeleteGlobal(LLVMValueRef GlobalVar); // llvm-c/Core.h:2646"""
def LLVMGetInitializer(GlobalVar: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetInitializer(LLVMValueRef GlobalVar); // llvm-c/Core.h:2647"""
def LLVMSetInitializer(GlobalVar: LLVMValueRef | None, ConstantVal: LLVMValueRef | None, /) -> None:
    """void LLVMSetInitializer(LLVMValueRef GlobalVar, LLVMValueRef ConstantVal); // llvm-c/Core.h:2648"""
def LLVMIsThreadLocal(GlobalVar: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsThreadLocal(LLVMValueRef GlobalVar); // llvm-c/Core.h:2649"""
def LLVMSetThreadLocal(GlobalVar: LLVMValueRef | None, IsThreadLocal: int, /) -> None:
    """void LLVMSetThreadLocal(LLVMValueRef GlobalVar, LLVMBool IsThreadLocal); // llvm-c/Core.h:2650"""
def LLVMIsGlobalConstant(GlobalVar: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsGlobalConstant(LLVMValueRef GlobalVar); // llvm-c/Core.h:2651"""
def LLVMSetGlobalConstant(GlobalVar: LLVMValueRef | None, IsConstant: int, /) -> None:
    """void LLVMSetGlobalConstant(LLVMValueRef GlobalVar, LLVMBool IsConstant); // llvm-c/Core.h:2652"""
def LLVMGetThreadLocalMode(GlobalVar: LLVMValueRef | None, /) -> LLVMThreadLocalMode:
    """LLVMThreadLocalMode LLVMGetThreadLocalMode(LLVMValueRef GlobalVar); // llvm-c/Core.h:2653"""
def LLVMSetThreadLocalMode(GlobalVar: LLVMValueRef | None, Mode: LLVMThreadLocalMode | int, /) -> None:
    """void LLVMSetThreadLocalMode(LLVMValueRef GlobalVar, LLVMThreadLocalMode Mode); // llvm-c/Core.h:2654"""
def LLVMIsExternallyInitialized(GlobalVar: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsExternallyInitialized(LLVMValueRef GlobalVar); // llvm-c/Core.h:2655"""
def LLVMSetExternallyInitialized(GlobalVar: LLVMValueRef | None, IsExtInit: int, /) -> None:
    """void LLVMSetExternallyInitialized(LLVMValueRef GlobalVar, LLVMBool IsExtInit); // llvm-c/Core.h:2656"""
def LLVMAddAlias2(M: LLVMModuleRef | None, ValueTy: LLVMTypeRef | None, AddrSpace: int, Aliasee: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAddAlias2(LLVMModuleRef M, LLVMTypeRef ValueTy, unsigned int AddrSpace, LLVMValueRef Aliasee, const char *Name); // llvm-c/Core.h:2677"""
def LLVMGetNamedGlobalAlias(M: LLVMModuleRef | None, Name: chars, NameLen: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNamedGlobalAlias(LLVMModuleRef M, const char *Name, size_t NameLen); // llvm-c/Core.h:2688"""
def LLVMGetFirstGlobalAlias(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetFirstGlobalAlias(LLVMModuleRef M); // llvm-c/Core.h:2696"""
def LLVMGetLastGlobalAlias(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetLastGlobalAlias(LLVMModuleRef M); // llvm-c/Core.h:2703"""
def LLVMGetNextGlobalAlias(GA: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNextGlobalAlias(LLVMValueRef GA); // llvm-c/Core.h:2711"""
def LLVMGetPreviousGlobalAlias(GA: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPreviousGlobalAlias(LLVMValueRef GA); // llvm-c/Core.h:2719"""
def LLVMAliasGetAliasee(Alias: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAliasGetAliasee(LLVMValueRef Alias); // llvm-c/Core.h:2724"""
def LLVMAliasSetAliasee(Alias: LLVMValueRef | None, Aliasee: LLVMValueRef | None, /) -> None:
    """void LLVMAliasSetAliasee(LLVMValueRef Alias, LLVMValueRef Aliasee); // llvm-c/Core.h:2729"""
def LLVMDeleteFunction(Fn: LLVMValueRef | None, /) -> None:
    """void LLVMDeleteFunction(LLVMValueRef Fn); // llvm-c/Core.h:2751"""
def LLVMHasPersonalityFn(Fn: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMHasPersonalityFn(LLVMValueRef Fn); // llvm-c/Core.h:2758"""
def LLVMGetPersonalityFn(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPersonalityFn(LLVMValueRef Fn); // llvm-c/Core.h:2765"""
def LLVMSetPersonalityFn(Fn: LLVMValueRef | None, PersonalityFn: LLVMValueRef | None, /) -> None:
    """void LLVMSetPersonalityFn(LLVMValueRef Fn, LLVMValueRef PersonalityFn); // llvm-c/Core.h:2772"""
def LLVMLookupIntrinsicID(Name: chars, NameLen: int, /) -> int:
    """unsigned int LLVMLookupIntrinsicID(const char *Name, size_t NameLen); // llvm-c/Core.h:2779"""
def LLVMGetIntrinsicID(Fn: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetIntrinsicID(LLVMValueRef Fn); // llvm-c/Core.h:2786"""
def LLVMGetIntrinsicDeclaration(Mod: LLVMModuleRef | None, ID: int, ParamTypes: reference[LLVMTypeRef], ParamCount: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetIntrinsicDeclaration(LLVMModuleRef Mod, unsigned int ID, LLVMTypeRef *ParamTypes, size_t ParamCount); // llvm-c/Core.h:2794"""
def LLVMIntrinsicGetType(Ctx: LLVMContextRef | None, ID: int, ParamTypes: reference[LLVMTypeRef], ParamCount: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntrinsicGetType(LLVMContextRef Ctx, unsigned int ID, LLVMTypeRef *ParamTypes, size_t ParamCount); // llvm-c/Core.h:2805"""
def LLVMIntrinsicGetName(ID: int, NameLength: items[c_size_t], /) -> bytes | None:
    """const char *LLVMIntrinsicGetName(unsigned int ID, size_t *NameLength); // llvm-c/Core.h:2813"""
def LLVMIntrinsicCopyOverloadedName(ID: int, ParamTypes: reference[LLVMTypeRef], ParamCount: int, NameLength: items[c_size_t], /) -> Pointer[c_char]:
    """const char *LLVMIntrinsicCopyOverloadedName(unsigned int ID, LLVMTypeRef *ParamTypes, size_t ParamCount, size_t *NameLength); // llvm-c/Core.h:2816"""
def LLVMIntrinsicCopyOverloadedName2(Mod: LLVMModuleRef | None, ID: int, ParamTypes: reference[LLVMTypeRef], ParamCount: int, NameLength: items[c_size_t], /) -> Pointer[c_char]:
    """const char *LLVMIntrinsicCopyOverloadedName2(LLVMModuleRef Mod, unsigned int ID, LLVMTypeRef *ParamTypes, size_t ParamCount, size_t *NameLength); // llvm-c/Core.h:2832"""
def LLVMIntrinsicIsOverloaded(ID: int, /) -> int:
    """LLVMBool LLVMIntrinsicIsOverloaded(unsigned int ID); // llvm-c/Core.h:2842"""
def LLVMGetFunctionCallConv(Fn: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetFunctionCallConv(LLVMValueRef Fn); // llvm-c/Core.h:2851"""
def LLVMSetFunctionCallConv(Fn: LLVMValueRef | None, CC: int, /) -> None:
    """void LLVMSetFunctionCallConv(LLVMValueRef Fn, unsigned int CC); // llvm-c/Core.h:2861"""
def LLVMGetGC(Fn: LLVMValueRef | None, /) -> bytes | None:
    """const char *LLVMGetGC(LLVMValueRef Fn); // llvm-c/Core.h:2869"""
def LLVMSetGC(Fn: LLVMValueRef | None, Name: char_p, /) -> None:
    """void LLVMSetGC(LLVMValueRef Fn, const char *Name); // llvm-c/Core.h:2876"""
def LLVMGetPrefixData(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPrefixData(LLVMValueRef Fn); // llvm-c/Core.h:2883"""
def LLVMHasPrefixData(Fn: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMHasPrefixData(LLVMValueRef Fn); // llvm-c/Core.h:2889"""
def LLVMSetPrefixData(Fn: LLVMValueRef | None, prefixData: LLVMValueRef | None, /) -> None:
    """void LLVMSetPrefixData(LLVMValueRef Fn, LLVMValueRef prefixData); // llvm-c/Core.h:2895"""
def LLVMGetPrologueData(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPrologueData(LLVMValueRef Fn); // llvm-c/Core.h:2902"""
def LLVMHasPrologueData(Fn: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMHasPrologueData(LLVMValueRef Fn); // llvm-c/Core.h:2908"""
def LLVMSetPrologueData(Fn: LLVMValueRef | None, prologueData: LLVMValueRef | None, /) -> None:
    """void LLVMSetPrologueData(LLVMValueRef Fn, LLVMValueRef prologueData); // llvm-c/Core.h:2914"""
def LLVMAddAttributeAtIndex(F: LLVMValueRef | None, Idx: int, A: LLVMAttributeRef | None, /) -> None:
    """void LLVMAddAttributeAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx, LLVMAttributeRef A); // llvm-c/Core.h:2921"""
def LLVMGetAttributeCountAtIndex(F: LLVMValueRef | None, Idx: int, /) -> int:
    """unsigned int LLVMGetAttributeCountAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx); // llvm-c/Core.h:2923"""
def LLVMGetAttributesAtIndex(F: LLVMValueRef | None, Idx: int, Attrs: reference[LLVMAttributeRef], /) -> None:
    """void LLVMGetAttributesAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx, LLVMAttributeRef *Attrs); // llvm-c/Core.h:2924"""
def LLVMGetEnumAttributeAtIndex(F: LLVMValueRef | None, Idx: int, KindID: int, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMGetEnumAttributeAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx, unsigned int KindID); // llvm-c/Core.h:2926"""
def LLVMGetStringAttributeAtIndex(F: LLVMValueRef | None, Idx: int, K: chars, KLen: int, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMGetStringAttributeAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx, const char *K, unsigned int KLen); // llvm-c/Core.h:2929"""
def LLVMRemoveEnumAttributeAtIndex(F: LLVMValueRef | None, Idx: int, KindID: int, /) -> None:
    """void LLVMRemoveEnumAttributeAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx, unsigned int KindID); // llvm-c/Core.h:2932"""
def LLVMRemoveStringAttributeAtIndex(F: LLVMValueRef | None, Idx: int, K: chars, KLen: int, /) -> None:
    """void LLVMRemoveStringAttributeAtIndex(LLVMValueRef F, LLVMAttributeIndex Idx, const char *K, unsigned int KLen); // llvm-c/Core.h:2934"""
def LLVMAddTargetDependentFunctionAttr(Fn: LLVMValueRef | None, A: char_p, V: char_p, /) -> None:
    """void LLVMAddTargetDependentFunctionAttr(LLVMValueRef Fn, const char *A, const char *V); // llvm-c/Core.h:2941"""
def LLVMCountParams(Fn: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMCountParams(LLVMValueRef Fn); // llvm-c/Core.h:2960"""
def LLVMGetParams(Fn: LLVMValueRef | None, Params: reference[LLVMValueRef], /) -> None:
    """void LLVMGetParams(LLVMValueRef Fn, LLVMValueRef *Params); // llvm-c/Core.h:2973"""
def LLVMGetParam(Fn: LLVMValueRef | None, Index: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetParam(LLVMValueRef Fn, unsigned int Index); // llvm-c/Core.h:2982"""
def LLVMGetParamParent(Inst: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetParamParent(LLVMValueRef Inst); // llvm-c/Core.h:2993"""
def LLVMGetFirstParam(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetFirstParam(LLVMValueRef Fn); // llvm-c/Core.h:3000"""
def LLVMGetLastParam(Fn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetLastParam(LLVMValueRef Fn); // llvm-c/Core.h:3007"""
def LLVMGetNextParam(Arg: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNextParam(LLVMValueRef Arg); // llvm-c/Core.h:3016"""
def LLVMGetPreviousParam(Arg: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPreviousParam(LLVMValueRef Arg); // llvm-c/Core.h:3023"""
def LLVMSetParamAlignment(Arg: LLVMValueRef | None, Align: int, /) -> None:
    """void LLVMSetParamAlignment(LLVMValueRef Arg, unsigned int Align); // llvm-c/Core.h:3031"""
def LLVMAddGlobalIFunc(M: LLVMModuleRef | None, Name: chars, NameLen: int, Ty: LLVMTypeRef | None, AddrSpace: int, Resolver: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMAddGlobalIFunc(LLVMModuleRef M, const char *Name, size_t NameLen, LLVMTypeRef Ty, unsigned int AddrSpace, LLVMValueRef Resolver); // llvm-c/Core.h:3053"""
def LLVMGetNamedGlobalIFunc(M: LLVMModuleRef | None, Name: chars, NameLen: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNamedGlobalIFunc(LLVMModuleRef M, const char *Name, size_t NameLen); // llvm-c/Core.h:3065"""
def LLVMGetFirstGlobalIFunc(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetFirstGlobalIFunc(LLVMModuleRef M); // llvm-c/Core.h:3073"""
def LLVMGetLastGlobalIFunc(M: LLVMModuleRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetLastGlobalIFunc(LLVMModuleRef M); // llvm-c/Core.h:3080"""
def LLVMGetNextGlobalIFunc(IFunc: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNextGlobalIFunc(LLVMValueRef IFunc); // llvm-c/Core.h:3088"""
def LLVMGetPreviousGlobalIFunc(IFunc: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPreviousGlobalIFunc(LLVMValueRef IFunc); // llvm-c/Core.h:3096"""
def LLVMGetGlobalIFuncResolver(IFunc: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetGlobalIFuncResolver(LLVMValueRef IFunc); // llvm-c/Core.h:3104"""
def LLVMSetGlobalIFuncResolver(IFunc: LLVMValueRef | None, Resolver: LLVMValueRef | None, /) -> None:
    """void LLVMSetGlobalIFuncResolver(LLVMValueRef IFunc, LLVMValueRef Resolver); // llvm-c/Core.h:3111"""
def LLVMEraseGlobalIFunc(IFunc: LLVMValueRef | None, /) -> None:
    """void LLVMEraseGlobalIFunc(LLVMValueRef IFunc); // llvm-c/Core.h:3118"""
def LLVMRemoveGlobalIFunc(IFunc: LLVMValueRef | None, /) -> None:
    """void LLVMRemoveGlobalIFunc(LLVMValueRef IFunc); // llvm-c/Core.h:3128"""
def LLVMMDStringInContext2(C: LLVMContextRef | None, Str: chars, SLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMMDStringInContext2(LLVMContextRef C, const char *Str, size_t SLen); // llvm-c/Core.h:3160"""
def LLVMMDNodeInContext2(C: LLVMContextRef | None, MDs: reference[LLVMMetadataRef], Count: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMMDNodeInContext2(LLVMContextRef C, LLVMMetadataRef *MDs, size_t Count); // llvm-c/Core.h:3168"""
def LLVMMetadataAsValue(C: LLVMContextRef | None, MD: LLVMMetadataRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMMetadataAsValue(LLVMContextRef C, LLVMMetadataRef MD); // llvm-c/Core.h:3174"""
def LLVMValueAsMetadata(Val: LLVMValueRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMValueAsMetadata(LLVMValueRef Val); // llvm-c/Core.h:3179"""
def LLVMGetMDString(V: LLVMValueRef | None, Length: items[c_uint], /) -> bytes | None:
    """const char *LLVMGetMDString(LLVMValueRef V, unsigned int *Length); // llvm-c/Core.h:3188"""
def LLVMGetMDNodeNumOperands(V: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetMDNodeNumOperands(LLVMValueRef V); // llvm-c/Core.h:3196"""
def LLVMGetMDNodeOperands(V: LLVMValueRef | None, Dest: reference[LLVMValueRef], /) -> None:
    """void LLVMGetMDNodeOperands(LLVMValueRef V, LLVMValueRef *Dest); // llvm-c/Core.h:3209"""
def LLVMReplaceMDNodeOperandWith(V: LLVMValueRef | None, Index: int, Replacement: LLVMMetadataRef | None, /) -> None:
    """void LLVMReplaceMDNodeOperandWith(LLVMValueRef V, unsigned int Index, LLVMMetadataRef Replacement); // llvm-c/Core.h:3216"""
def LLVMMDStringInContext(C: LLVMContextRef | None, Str: chars, SLen: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMMDStringInContext(LLVMContextRef C, const char *Str, unsigned int SLen); // llvm-c/Core.h:3220"""
def LLVMMDString(Str: chars, SLen: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMMDString(const char *Str, unsigned int SLen); // llvm-c/Core.h:3223"""
def LLVMMDNodeInContext(C: LLVMContextRef | None, Vals: reference[LLVMValueRef], Count: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMMDNodeInContext(LLVMContextRef C, LLVMValueRef *Vals, unsigned int Count); // llvm-c/Core.h:3225"""
def LLVMMDNode(Vals: reference[LLVMValueRef], Count: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMMDNode(LLVMValueRef *Vals, unsigned int Count); // llvm-c/Core.h:3228"""
def LLVMCreateOperandBundle(Tag: chars, TagLen: int, Args: reference[LLVMValueRef], NumArgs: int, /) -> LLVMOperandBundleRef:
    """LLVMOperandBundleRef LLVMCreateOperandBundle(const char *Tag, size_t TagLen, LLVMValueRef *Args, unsigned int NumArgs); // llvm-c/Core.h:3256"""
def LLVMDisposeOperandBundle(Bundle: LLVMOperandBundleRef | None, /) -> None:
    """void LLVMDisposeOperandBundle(LLVMOperandBundleRef Bundle); // llvm-c/Core.h:3266"""
def LLVMGetOperandBundleTag(Bundle: LLVMOperandBundleRef | None, Len: items[c_size_t], /) -> bytes | None:
    """const char *LLVMGetOperandBundleTag(LLVMOperandBundleRef Bundle, size_t *Len); // llvm-c/Core.h:3276"""
def LLVMGetNumOperandBundleArgs(Bundle: LLVMOperandBundleRef | None, /) -> int:
    """unsigned int LLVMGetNumOperandBundleArgs(LLVMOperandBundleRef Bundle); // llvm-c/Core.h:3285"""
def LLVMGetOperandBundleArgAtIndex(Bundle: LLVMOperandBundleRef | None, Index: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetOperandBundleArgAtIndex(LLVMOperandBundleRef Bundle, unsigned int Index); // llvm-c/Core.h:3295"""
def LLVMBasicBlockAsValue(BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBasicBlockAsValue(LLVMBasicBlockRef BB); // llvm-c/Core.h:3322"""
def LLVMValueIsBasicBlock(Val: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMValueIsBasicBlock(LLVMValueRef Val); // llvm-c/Core.h:3327"""
def LLVMValueAsBasicBlock(Val: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMValueAsBasicBlock(LLVMValueRef Val); // llvm-c/Core.h:3332"""
def LLVMGetBasicBlockName(BB: LLVMBasicBlockRef | None, /) -> bytes | None:
    """const char *LLVMGetBasicBlockName(LLVMBasicBlockRef BB); // llvm-c/Core.h:3337"""
def LLVMGetBasicBlockParent(BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetBasicBlockParent(LLVMBasicBlockRef BB); // llvm-c/Core.h:3344"""
def LLVMGetBasicBlockTerminator(BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetBasicBlockTerminator(LLVMBasicBlockRef BB); // llvm-c/Core.h:3356"""
def LLVMCountBasicBlocks(Fn: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMCountBasicBlocks(LLVMValueRef Fn); // llvm-c/Core.h:3363"""
def LLVMGetBasicBlocks(Fn: LLVMValueRef | None, BasicBlocks: reference[LLVMBasicBlockRef], /) -> None:
    """void LLVMGetBasicBlocks(LLVMValueRef Fn, LLVMBasicBlockRef *BasicBlocks); // llvm-c/Core.h:3373"""
def LLVMGetFirstBasicBlock(Fn: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetFirstBasicBlock(LLVMValueRef Fn); // llvm-c/Core.h:3383"""
def LLVMGetLastBasicBlock(Fn: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetLastBasicBlock(LLVMValueRef Fn); // llvm-c/Core.h:3390"""
def LLVMGetNextBasicBlock(BB: LLVMBasicBlockRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetNextBasicBlock(LLVMBasicBlockRef BB); // llvm-c/Core.h:3395"""
def LLVMGetPreviousBasicBlock(BB: LLVMBasicBlockRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetPreviousBasicBlock(LLVMBasicBlockRef BB); // llvm-c/Core.h:3400"""
def LLVMGetEntryBasicBlock(Fn: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetEntryBasicBlock(LLVMValueRef Fn); // llvm-c/Core.h:3408"""
def LLVMInsertExistingBasicBlockAfterInsertBlock(Builder: LLVMBuilderRef | None, BB: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMInsertExistingBasicBlockAfterInsertBlock(LLVMBuilderRef Builder, LLVMBasicBlockRef BB); // llvm-c/Core.h:3417"""
def LLVMAppendExistingBasicBlock(Fn: LLVMValueRef | None, BB: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMAppendExistingBasicBlock(LLVMValueRef Fn, LLVMBasicBlockRef BB); // llvm-c/Core.h:3425"""
def LLVMCreateBasicBlockInContext(C: LLVMContextRef | None, Name: char_p, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMCreateBasicBlockInContext(LLVMContextRef C, const char *Name); // llvm-c/Core.h:3433"""
def LLVMAppendBasicBlockInContext(C: LLVMContextRef | None, Fn: LLVMValueRef | None, Name: char_p, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMAppendBasicBlockInContext(LLVMContextRef C, LLVMValueRef Fn, const char *Name); // llvm-c/Core.h:3441"""
def LLVMAppendBasicBlock(Fn: LLVMValueRef | None, Name: char_p, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMAppendBasicBlock(LLVMValueRef Fn, const char *Name); // llvm-c/Core.h:3451"""
def LLVMInsertBasicBlockInContext(C: LLVMContextRef | None, BB: LLVMBasicBlockRef | None, Name: char_p, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMInsertBasicBlockInContext(LLVMContextRef C, LLVMBasicBlockRef BB, const char *Name); // llvm-c/Core.h:3461"""
def LLVMInsertBasicBlock(InsertBeforeBB: LLVMBasicBlockRef | None, Name: char_p, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMInsertBasicBlock(LLVMBasicBlockRef InsertBeforeBB, const char *Name); // llvm-c/Core.h:3470"""
def LLVMDeleteBasicBlock(BB: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMDeleteBasicBlock(LLVMBasicBlockRef BB); // llvm-c/Core.h:3481"""
def LLVMRemoveBasicBlockFromParent(BB: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMRemoveBasicBlockFromParent(LLVMBasicBlockRef BB); // llvm-c/Core.h:3491"""
def LLVMMoveBasicBlockBefore(BB: LLVMBasicBlockRef | None, MovePos: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMMoveBasicBlockBefore(LLVMBasicBlockRef BB, LLVMBasicBlockRef MovePos); // llvm-c/Core.h:3498"""
def LLVMMoveBasicBlockAfter(BB: LLVMBasicBlockRef | None, MovePos: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMMoveBasicBlockAfter(LLVMBasicBlockRef BB, LLVMBasicBlockRef MovePos); // llvm-c/Core.h:3505"""
def LLVMGetFirstInstruction(BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetFirstInstruction(LLVMBasicBlockRef BB); // llvm-c/Core.h:3513"""
def LLVMGetLastInstruction(BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetLastInstruction(LLVMBasicBlockRef BB); // llvm-c/Core.h:3520"""
def LLVMHasMetadata(Val: LLVMValueRef | None, /) -> int:
    """int LLVMHasMetadata(LLVMValueRef Val); // llvm-c/Core.h:3546"""
def LLVMGetMetadata(Val: LLVMValueRef | None, KindID: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetMetadata(LLVMValueRef Val, unsigned int KindID); // llvm-c/Core.h:3551"""
def LLVMSetMetadata(Val: LLVMValueRef | None, KindID: int, Node: LLVMValueRef | None, /) -> None:
    """void LLVMSetMetadata(LLVMValueRef Val, unsigned int KindID, LLVMValueRef Node); // llvm-c/Core.h:3556"""
def LLVMInstructionGetAllMetadataOtherThanDebugLoc(Instr: LLVMValueRef | None, NumEntries: items[c_size_t], /) -> Pointer[LLVMOpaqueValueMetadataEntry]:
    """LLVMValueMetadataEntry *LLVMInstructionGetAllMetadataOtherThanDebugLoc(LLVMValueRef Instr, size_t *NumEntries); // llvm-c/Core.h:3565"""
def LLVMGetInstructionParent(Inst: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetInstructionParent(LLVMValueRef Inst); // llvm-c/Core.h:3573"""
def LLVMGetNextInstruction(Inst: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetNextInstruction(LLVMValueRef Inst); // llvm-c/Core.h:3583"""
def LLVMGetPreviousInstruction(Inst: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetPreviousInstruction(LLVMValueRef Inst); // llvm-c/Core.h:3591"""
def LLVMInstructionRemoveFromParent(Inst: LLVMValueRef | None, /) -> None:
    """void LLVMInstructionRemoveFromParent(LLVMValueRef Inst); // llvm-c/Core.h:3601"""
def LLVMInstructionEraseFromParent(Inst: LLVMValueRef | None, /) -> None:
    """void LLVMInstructionEraseFromParent(LLVMValueRef Inst); // llvm-c/Core.h:3611"""
def LLVMDeleteInstruction(Inst: LLVMValueRef | None, /) -> None:
    """void LLVMDeleteInstruction(LLVMValueRef Inst); // llvm-c/Core.h:3621"""
def LLVMGetInstructionOpcode(Inst: LLVMValueRef | None, /) -> LLVMOpcode:
    """LLVMOpcode LLVMGetInstructionOpcode(LLVMValueRef Inst); // llvm-c/Core.h:3628"""
def LLVMGetICmpPredicate(Inst: LLVMValueRef | None, /) -> LLVMIntPredicate:
    """LLVMIntPredicate LLVMGetICmpPredicate(LLVMValueRef Inst); // llvm-c/Core.h:3637"""
def LLVMGetFCmpPredicate(Inst: LLVMValueRef | None, /) -> LLVMRealPredicate:
    """LLVMRealPredicate LLVMGetFCmpPredicate(LLVMValueRef Inst); // llvm-c/Core.h:3646"""
def LLVMInstructionClone(Inst: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMInstructionClone(LLVMValueRef Inst); // llvm-c/Core.h:3656"""
def LLVMIsATerminatorInst(Inst: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMIsATerminatorInst(LLVMValueRef Inst); // llvm-c/Core.h:3665"""
def LLVMGetNumArgOperands(Instr: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumArgOperands(LLVMValueRef Instr); // llvm-c/Core.h:3687"""
def LLVMSetInstructionCallConv(Instr: LLVMValueRef | None, CC: int, /) -> None:
    """void LLVMSetInstructionCallConv(LLVMValueRef Instr, unsigned int CC); // llvm-c/Core.h:3698"""
def LLVMGetInstructionCallConv(Instr: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetInstructionCallConv(LLVMValueRef Instr); // llvm-c/Core.h:3708"""
def LLVMSetInstrParamAlignment(Instr: LLVMValueRef | None, Idx: int, Align: int, /) -> None:
    """void LLVMSetInstrParamAlignment(LLVMValueRef Instr, LLVMAttributeIndex Idx, unsigned int Align); // llvm-c/Core.h:3710"""
def LLVMAddCallSiteAttribute(C: LLVMValueRef | None, Idx: int, A: LLVMAttributeRef | None, /) -> None:
    """void LLVMAddCallSiteAttribute(LLVMValueRef C, LLVMAttributeIndex Idx, LLVMAttributeRef A); // llvm-c/Core.h:3713"""
def LLVMGetCallSiteAttributeCount(C: LLVMValueRef | None, Idx: int, /) -> int:
    """unsigned int LLVMGetCallSiteAttributeCount(LLVMValueRef C, LLVMAttributeIndex Idx); // llvm-c/Core.h:3715"""
def LLVMGetCallSiteAttributes(C: LLVMValueRef | None, Idx: int, Attrs: reference[LLVMAttributeRef], /) -> None:
    """void LLVMGetCallSiteAttributes(LLVMValueRef C, LLVMAttributeIndex Idx, LLVMAttributeRef *Attrs); // llvm-c/Core.h:3716"""
def LLVMGetCallSiteEnumAttribute(C: LLVMValueRef | None, Idx: int, KindID: int, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMGetCallSiteEnumAttribute(LLVMValueRef C, LLVMAttributeIndex Idx, unsigned int KindID); // llvm-c/Core.h:3718"""
def LLVMGetCallSiteStringAttribute(C: LLVMValueRef | None, Idx: int, K: chars, KLen: int, /) -> LLVMAttributeRef:
    """LLVMAttributeRef LLVMGetCallSiteStringAttribute(LLVMValueRef C, LLVMAttributeIndex Idx, const char *K, unsigned int KLen); // llvm-c/Core.h:3721"""
def LLVMRemoveCallSiteEnumAttribute(C: LLVMValueRef | None, Idx: int, KindID: int, /) -> None:
    """void LLVMRemoveCallSiteEnumAttribute(LLVMValueRef C, LLVMAttributeIndex Idx, unsigned int KindID); // llvm-c/Core.h:3724"""
def LLVMRemoveCallSiteStringAttribute(C: LLVMValueRef | None, Idx: int, K: chars, KLen: int, /) -> None:
    """void LLVMRemoveCallSiteStringAttribute(LLVMValueRef C, LLVMAttributeIndex Idx, const char *K, unsigned int KLen); // llvm-c/Core.h:3726"""
def LLVMGetCalledFunctionType(C: LLVMValueRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetCalledFunctionType(LLVMValueRef C); // llvm-c/Core.h:3734"""
def LLVMGetCalledValue(Instr: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetCalledValue(LLVMValueRef Instr); // llvm-c/Core.h:3745"""
def LLVMGetNumOperandBundles(C: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumOperandBundles(LLVMValueRef C); // llvm-c/Core.h:3754"""
def LLVMGetOperandBundleAtIndex(C: LLVMValueRef | None, Index: int, /) -> LLVMOperandBundleRef:
    """LLVMOperandBundleRef LLVMGetOperandBundleAtIndex(LLVMValueRef C, unsigned int Index); // llvm-c/Core.h:3762"""
def LLVMIsTailCall(CallInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsTailCall(LLVMValueRef CallInst); // llvm-c/Core.h:3772"""
def LLVMSetTailCall(CallInst: LLVMValueRef | None, IsTailCall: int, /) -> None:
    """void LLVMSetTailCall(LLVMValueRef CallInst, LLVMBool IsTailCall); // llvm-c/Core.h:3781"""
def LLVMGetTailCallKind(CallInst: LLVMValueRef | None, /) -> LLVMTailCallKind:
    """LLVMTailCallKind LLVMGetTailCallKind(LLVMValueRef CallInst); // llvm-c/Core.h:3788"""
def LLVMSetTailCallKind(CallInst: LLVMValueRef | None, kind: LLVMTailCallKind | int, /) -> None:
    """void LLVMSetTailCallKind(LLVMValueRef CallInst, LLVMTailCallKind kind); // llvm-c/Core.h:3795"""
def LLVMGetNormalDest(InvokeInst: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetNormalDest(LLVMValueRef InvokeInst); // llvm-c/Core.h:3804"""
def LLVMGetUnwindDest(InvokeInst: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetUnwindDest(LLVMValueRef InvokeInst); // llvm-c/Core.h:3816"""
def LLVMSetNormalDest(InvokeInst: LLVMValueRef | None, B: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMSetNormalDest(LLVMValueRef InvokeInst, LLVMBasicBlockRef B); // llvm-c/Core.h:3825"""
def LLVMSetUnwindDest(InvokeInst: LLVMValueRef | None, B: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMSetUnwindDest(LLVMValueRef InvokeInst, LLVMBasicBlockRef B); // llvm-c/Core.h:3837"""
def LLVMGetCallBrDefaultDest(CallBr: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetCallBrDefaultDest(LLVMValueRef CallBr); // llvm-c/Core.h:3844"""
def LLVMGetCallBrNumIndirectDests(CallBr: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetCallBrNumIndirectDests(LLVMValueRef CallBr); // llvm-c/Core.h:3852"""
def LLVMGetCallBrIndirectDest(CallBr: LLVMValueRef | None, Idx: int, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetCallBrIndirectDest(LLVMValueRef CallBr, unsigned int Idx); // llvm-c/Core.h:3859"""
def LLVMGetNumSuccessors(Term: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumSuccessors(LLVMValueRef Term); // llvm-c/Core.h:3879"""
def LLVMGetSuccessor(Term: LLVMValueRef | None, i: int, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetSuccessor(LLVMValueRef Term, unsigned int i); // llvm-c/Core.h:3886"""
def LLVMSetSuccessor(Term: LLVMValueRef | None, i: int, block: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMSetSuccessor(LLVMValueRef Term, unsigned int i, LLVMBasicBlockRef block); // llvm-c/Core.h:3893"""
def LLVMIsConditional(Branch: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsConditional(LLVMValueRef Branch); // llvm-c/Core.h:3902"""
def LLVMGetCondition(Branch: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetCondition(LLVMValueRef Branch); // llvm-c/Core.h:3911"""
def LLVMSetCondition(Branch: LLVMValueRef | None, Cond: LLVMValueRef | None, /) -> None:
    """void LLVMSetCondition(LLVMValueRef Branch, LLVMValueRef Cond); // llvm-c/Core.h:3920"""
def LLVMGetSwitchDefaultDest(SwitchInstr: LLVMValueRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetSwitchDefaultDest(LLVMValueRef SwitchInstr); // llvm-c/Core.h:3929"""
def LLVMGetAllocatedType(Alloca: LLVMValueRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetAllocatedType(LLVMValueRef Alloca); // llvm-c/Core.h:3947"""
def LLVMIsInBounds(GEP: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsInBounds(LLVMValueRef GEP); // llvm-c/Core.h:3965"""
def LLVMSetIsInBounds(GEP: LLVMValueRef | None, InBounds: int, /) -> None:
    """void LLVMSetIsInBounds(LLVMValueRef GEP, LLVMBool InBounds); // llvm-c/Core.h:3970"""
def LLVMGetGEPSourceElementType(GEP: LLVMValueRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMGetGEPSourceElementType(LLVMValueRef GEP); // llvm-c/Core.h:3975"""
def LLVMGEPGetNoWrapFlags(GEP: LLVMValueRef | None, /) -> int:
    """LLVMGEPNoWrapFlags LLVMGEPGetNoWrapFlags(LLVMValueRef GEP); // llvm-c/Core.h:3982"""
def LLVMGEPSetNoWrapFlags(GEP: LLVMValueRef | None, NoWrapFlags: int, /) -> None:
    """void LLVMGEPSetNoWrapFlags(LLVMValueRef GEP, LLVMGEPNoWrapFlags NoWrapFlags); // llvm-c/Core.h:3989"""
def LLVMAddIncoming(PhiNode: LLVMValueRef | None, IncomingValues: reference[LLVMValueRef], IncomingBlocks: reference[LLVMBasicBlockRef], Count: int, /) -> None:
    """void LLVMAddIncoming(LLVMValueRef PhiNode, LLVMValueRef *IncomingValues, LLVMBasicBlockRef *IncomingBlocks, unsigned int Count); // llvm-c/Core.h:4007"""
def LLVMCountIncoming(PhiNode: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMCountIncoming(LLVMValueRef PhiNode); // llvm-c/Core.h:4013"""
def LLVMGetIncomingValue(PhiNode: LLVMValueRef | None, Index: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetIncomingValue(LLVMValueRef PhiNode, unsigned int Index); // llvm-c/Core.h:4018"""
def LLVMGetIncomingBlock(PhiNode: LLVMValueRef | None, Index: int, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetIncomingBlock(LLVMValueRef PhiNode, unsigned int Index); // llvm-c/Core.h:4023"""
def LLVMGetNumIndices(Inst: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumIndices(LLVMValueRef Inst); // llvm-c/Core.h:4043"""
def LLVMGetIndices(Inst: LLVMValueRef | None, /) -> Pointer[c_uint]:
    """const unsigned int *LLVMGetIndices(LLVMValueRef Inst); // llvm-c/Core.h:4048"""
def LLVMCreateBuilderInContext(C: LLVMContextRef | None, /) -> LLVMBuilderRef:
    """LLVMBuilderRef LLVMCreateBuilderInContext(LLVMContextRef C); // llvm-c/Core.h:4071"""
def LLVMCreateBuilder() -> LLVMBuilderRef:
    """LLVMBuilderRef LLVMCreateBuilder(void); // llvm-c/Core.h:4072"""
def LLVMPositionBuilder(Builder: LLVMBuilderRef | None, Block: LLVMBasicBlockRef | None, Instr: LLVMValueRef | None, /) -> None:
    """void LLVMPositionBuilder(LLVMBuilderRef Builder, LLVMBasicBlockRef Block, LLVMValueRef Instr); // llvm-c/Core.h:4077"""
def LLVMPositionBuilderBeforeDbgRecords(Builder: LLVMBuilderRef | None, Block: LLVMBasicBlockRef | None, Inst: LLVMValueRef | None, /) -> None:
    """void LLVMPositionBuilderBeforeDbgRecords(LLVMBuilderRef Builder, LLVMBasicBlockRef Block, LLVMValueRef Inst); // llvm-c/Core.h:4083"""
def LLVMPositionBuilderBefore(Builder: LLVMBuilderRef | None, Instr: LLVMValueRef | None, /) -> None:
    """void LLVMPositionBuilderBefore(LLVMBuilderRef Builder, LLVMValueRef Instr); // llvm-c/Core.h:4089"""
def LLVMPositionBuilderBeforeInstrAndDbgRecords(Builder: LLVMBuilderRef | None, Instr: LLVMValueRef | None, /) -> None:
    """void LLVMPositionBuilderBeforeInstrAndDbgRecords(LLVMBuilderRef Builder, LLVMValueRef Instr); // llvm-c/Core.h:4093"""
def LLVMPositionBuilderAtEnd(Builder: LLVMBuilderRef | None, Block: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMPositionBuilderAtEnd(LLVMBuilderRef Builder, LLVMBasicBlockRef Block); // llvm-c/Core.h:4095"""
def LLVMGetInsertBlock(Builder: LLVMBuilderRef | None, /) -> LLVMBasicBlockRef:
    """LLVMBasicBlockRef LLVMGetInsertBlock(LLVMBuilderRef Builder); // llvm-c/Core.h:4096"""
def LLVMClearInsertionPosition(Builder: LLVMBuilderRef | None, /) -> None:
    """void LLVMClearInsertionPosition(LLVMBuilderRef Builder); // llvm-c/Core.h:4097"""
def LLVMInsertIntoBuilder(Builder: LLVMBuilderRef | None, Instr: LLVMValueRef | None, /) -> None:
    """void LLVMInsertIntoBuilder(LLVMBuilderRef Builder, LLVMValueRef Instr); // llvm-c/Core.h:4098"""
def LLVMInsertIntoBuilderWithName(Builder: LLVMBuilderRef | None, Instr: LLVMValueRef | None, Name: char_p, /) -> None:
    """void LLVMInsertIntoBuilderWithName(LLVMBuilderRef Builder, LLVMValueRef Instr, const char *Name); // llvm-c/Core.h:4099"""
def LLVMDisposeBuilder(Builder: LLVMBuilderRef | None, /) -> None:
    """void LLVMDisposeBuilder(LLVMBuilderRef Builder); // llvm-c/Core.h:4101"""
def LLVMGetCurrentDebugLocation2(Builder: LLVMBuilderRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMGetCurrentDebugLocation2(LLVMBuilderRef Builder); // llvm-c/Core.h:4110"""
def LLVMSetCurrentDebugLocation2(Builder: LLVMBuilderRef | None, Loc: LLVMMetadataRef | None, /) -> None:
    """void LLVMSetCurrentDebugLocation2(LLVMBuilderRef Builder, LLVMMetadataRef Loc); // llvm-c/Core.h:4119"""
def LLVMSetInstDebugLocation(Builder: LLVMBuilderRef | None, Inst: LLVMValueRef | None, /) -> None:
    """void LLVMSetInstDebugLocation(LLVMBuilderRef Builder, LLVMValueRef Inst); // llvm-c/Core.h:4131"""
def LLVMAddMetadataToInst(Builder: LLVMBuilderRef | None, Inst: LLVMValueRef | None, /) -> None:
    """void LLVMAddMetadataToInst(LLVMBuilderRef Builder, LLVMValueRef Inst); // llvm-c/Core.h:4138"""
def LLVMBuilderGetDefaultFPMathTag(Builder: LLVMBuilderRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMBuilderGetDefaultFPMathTag(LLVMBuilderRef Builder); // llvm-c/Core.h:4145"""
def LLVMBuilderSetDefaultFPMathTag(Builder: LLVMBuilderRef | None, FPMathTag: LLVMMetadataRef | None, /) -> None:
    """void LLVMBuilderSetDefaultFPMathTag(LLVMBuilderRef Builder, LLVMMetadataRef FPMathTag); // llvm-c/Core.h:4154"""
def LLVMSetCurrentDebugLocation(Builder: LLVMBuilderRef | None, L: LLVMValueRef | None, /) -> None:
    """void LLVMSetCurrentDebugLocation(LLVMBuilderRef Builder, LLVMValueRef L); // llvm-c/Core.h:4161"""
def LLVMGetCurrentDebugLocation(Builder: LLVMBuilderRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetCurrentDebugLocation(LLVMBuilderRef Builder); // llvm-c/Core.h:4166"""
def LLVMBuildRetVoid(_0: LLVMBuilderRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildRetVoid(LLVMBuilderRef); // llvm-c/Core.h:4169"""
def LLVMBuildRet(_0: LLVMBuilderRef | None, V: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildRet(LLVMBuilderRef, LLVMValueRef V); // llvm-c/Core.h:4170"""
def LLVMBuildAggregateRet(_0: LLVMBuilderRef | None, RetVals: reference[LLVMValueRef], N: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAggregateRet(LLVMBuilderRef, LLVMValueRef *RetVals, unsigned int N); // llvm-c/Core.h:4171"""
def LLVMBuildBr(_0: LLVMBuilderRef | None, Dest: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildBr(LLVMBuilderRef, LLVMBasicBlockRef Dest); // llvm-c/Core.h:4173"""
def LLVMBuildCondBr(_0: LLVMBuilderRef | None, If: LLVMValueRef | None, Then: LLVMBasicBlockRef | None, Else: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCondBr(LLVMBuilderRef, LLVMValueRef If, LLVMBasicBlockRef Then, LLVMBasicBlockRef Else); // llvm-c/Core.h:4174"""
def LLVMBuildSwitch(_0: LLVMBuilderRef | None, V: LLVMValueRef | None, Else: LLVMBasicBlockRef | None, NumCases: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSwitch(LLVMBuilderRef, LLVMValueRef V, LLVMBasicBlockRef Else, unsigned int NumCases); // llvm-c/Core.h:4176"""
def LLVMBuildIndirectBr(B: LLVMBuilderRef | None, Addr: LLVMValueRef | None, NumDests: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildIndirectBr(LLVMBuilderRef B, LLVMValueRef Addr, unsigned int NumDests); // llvm-c/Core.h:4178"""
def LLVMBuildCallBr(B: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Fn: LLVMValueRef | None, DefaultDest: LLVMBasicBlockRef | None, IndirectDests: reference[LLVMBasicBlockRef], NumIndirectDests:
    int, Args: reference[LLVMValueRef], NumArgs: int, Bundles: reference[LLVMOperandBundleRef], NumBundles: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCallBr(LLVMBuilderRef B, LLVMTypeRef Ty, LLVMValueRef Fn, LLVMBasicBlockRef DefaultDest, LLVMBasicBlockRef *IndirectDests, unsigned int NumIndirectDests, LLVMValueRef
        *Args, unsigned int NumArgs, LLVMOperandBundleRef *Bundles, unsigned int NumBundles, const char *Name); // llvm-c/Core.h:4180"""
def LLVMBuildInvoke2(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Fn: LLVMValueRef | None, Args: reference[LLVMValueRef], NumArgs: int, Then: LLVMBasicBlockRef | None, Catch: LLVMBasicBlockRef |
    None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildInvoke2(LLVMBuilderRef, LLVMTypeRef Ty, LLVMValueRef Fn, LLVMValueRef *Args, unsigned int NumArgs, LLVMBasicBlockRef Then, LLVMBasicBlockRef Catch, const char
        *Name); // llvm-c/Core.h:4186"""
def LLVMBuildInvokeWithOperandBundles(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Fn: LLVMValueRef | None, Args: reference[LLVMValueRef], NumArgs: int, Then: LLVMBasicBlockRef | None, Catch:
    LLVMBasicBlockRef | None, Bundles: reference[LLVMOperandBundleRef], NumBundles: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildInvokeWithOperandBundles(LLVMBuilderRef, LLVMTypeRef Ty, LLVMValueRef Fn, LLVMValueRef *Args, unsigned int NumArgs, LLVMBasicBlockRef Then, LLVMBasicBlockRef Catch,
        LLVMOperandBundleRef *Bundles, unsigned int NumBundles, const char *Name); // llvm-c/Core.h:4190"""
def LLVMBuildUnreachable(_0: LLVMBuilderRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildUnreachable(LLVMBuilderRef); // llvm-c/Core.h:4194"""
def LLVMBuildResume(B: LLVMBuilderRef | None, Exn: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildResume(LLVMBuilderRef B, LLVMValueRef Exn); // llvm-c/Core.h:4197"""
def LLVMBuildLandingPad(B: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, PersFn: LLVMValueRef | None, NumClauses: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildLandingPad(LLVMBuilderRef B, LLVMTypeRef Ty, LLVMValueRef PersFn, unsigned int NumClauses, const char *Name); // llvm-c/Core.h:4198"""
def LLVMBuildCleanupRet(B: LLVMBuilderRef | None, CatchPad: LLVMValueRef | None, BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCleanupRet(LLVMBuilderRef B, LLVMValueRef CatchPad, LLVMBasicBlockRef BB); // llvm-c/Core.h:4201"""
def LLVMBuildCatchRet(B: LLVMBuilderRef | None, CatchPad: LLVMValueRef | None, BB: LLVMBasicBlockRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCatchRet(LLVMBuilderRef B, LLVMValueRef CatchPad, LLVMBasicBlockRef BB); // llvm-c/Core.h:4203"""
def LLVMBuildCatchPad(B: LLVMBuilderRef | None, ParentPad: LLVMValueRef | None, Args: reference[LLVMValueRef], NumArgs: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCatchPad(LLVMBuilderRef B, LLVMValueRef ParentPad, LLVMValueRef *Args, unsigned int NumArgs, const char *Name); // llvm-c/Core.h:4205"""
def LLVMBuildCleanupPad(B: LLVMBuilderRef | None, ParentPad: LLVMValueRef | None, Args: reference[LLVMValueRef], NumArgs: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCleanupPad(LLVMBuilderRef B, LLVMValueRef ParentPad, LLVMValueRef *Args, unsigned int NumArgs, const char *Name); // llvm-c/Core.h:4208"""
def LLVMBuildCatchSwitch(B: LLVMBuilderRef | None, ParentPad: LLVMValueRef | None, UnwindBB: LLVMBasicBlockRef | None, NumHandlers: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCatchSwitch(LLVMBuilderRef B, LLVMValueRef ParentPad, LLVMBasicBlockRef UnwindBB, unsigned int NumHandlers, const char *Name); // llvm-c/Core.h:4211"""
def LLVMAddCase(Switch: LLVMValueRef | None, OnVal: LLVMValueRef | None, Dest: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMAddCase(LLVMValueRef Switch, LLVMValueRef OnVal, LLVMBasicBlockRef Dest); // llvm-c/Core.h:4216"""
def LLVMAddDestination(IndirectBr: LLVMValueRef | None, Dest: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMAddDestination(LLVMValueRef IndirectBr, LLVMBasicBlockRef Dest); // llvm-c/Core.h:4220"""
def LLVMGetNumClauses(LandingPad: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumClauses(LLVMValueRef LandingPad); // llvm-c/Core.h:4223"""
def LLVMGetClause(LandingPad: LLVMValueRef | None, Idx: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetClause(LLVMValueRef LandingPad, unsigned int Idx); // llvm-c/Core.h:4226"""
def LLVMAddClause(LandingPad: LLVMValueRef | None, ClauseVal: LLVMValueRef | None, /) -> None:
    """void LLVMAddClause(LLVMValueRef LandingPad, LLVMValueRef ClauseVal); // llvm-c/Core.h:4229"""
def LLVMIsCleanup(LandingPad: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsCleanup(LLVMValueRef LandingPad); // llvm-c/Core.h:4232"""
def LLVMSetCleanup(LandingPad: LLVMValueRef | None, Val: int, /) -> None:
    """void LLVMSetCleanup(LLVMValueRef LandingPad, LLVMBool Val); // llvm-c/Core.h:4235"""
def LLVMAddHandler(CatchSwitch: LLVMValueRef | None, Dest: LLVMBasicBlockRef | None, /) -> None:
    """void LLVMAddHandler(LLVMValueRef CatchSwitch, LLVMBasicBlockRef Dest); // llvm-c/Core.h:4238"""
def LLVMGetNumHandlers(CatchSwitch: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumHandlers(LLVMValueRef CatchSwitch); // llvm-c/Core.h:4241"""
def LLVMGetHandlers(CatchSwitch: LLVMValueRef | None, Handlers: reference[LLVMBasicBlockRef], /) -> None:
    """void LLVMGetHandlers(LLVMValueRef CatchSwitch, LLVMBasicBlockRef *Handlers); // llvm-c/Core.h:4254"""
def LLVMGetArgOperand(Funclet: LLVMValueRef | None, i: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetArgOperand(LLVMValueRef Funclet, unsigned int i); // llvm-c/Core.h:4259"""
def LLVMSetArgOperand(Funclet: LLVMValueRef | None, i: int, value: LLVMValueRef | None, /) -> None:
    """void LLVMSetArgOperand(LLVMValueRef Funclet, unsigned int i, LLVMValueRef value); // llvm-c/Core.h:4262"""
def LLVMGetParentCatchSwitch(CatchPad: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMGetParentCatchSwitch(LLVMValueRef CatchPad); // llvm-c/Core.h:4271"""
def LLVMSetParentCatchSwitch(CatchPad: LLVMValueRef | None, CatchSwitch: LLVMValueRef | None, /) -> None:
    """void LLVMSetParentCatchSwitch(LLVMValueRef CatchPad, LLVMValueRef CatchSwitch); // llvm-c/Core.h:4280"""
def LLVMBuildAdd(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAdd(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4283"""
def LLVMBuildNSWAdd(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNSWAdd(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4285"""
def LLVMBuildNUWAdd(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNUWAdd(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4287"""
def LLVMBuildFAdd(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFAdd(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4289"""
def LLVMBuildSub(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSub(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4291"""
def LLVMBuildNSWSub(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNSWSub(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4293"""
def LLVMBuildNUWSub(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNUWSub(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4295"""
def LLVMBuildFSub(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFSub(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4297"""
def LLVMBuildMul(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildMul(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4299"""
def LLVMBuildNSWMul(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNSWMul(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4301"""
def LLVMBuildNUWMul(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNUWMul(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4303"""
def LLVMBuildFMul(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFMul(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4305"""
def LLVMBuildUDiv(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildUDiv(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4307"""
def LLVMBuildExactUDiv(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildExactUDiv(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4309"""
def LLVMBuildSDiv(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSDiv(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4311"""
def LLVMBuildExactSDiv(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildExactSDiv(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4313"""
def LLVMBuildFDiv(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFDiv(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4315"""
def LLVMBuildURem(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildURem(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4317"""
def LLVMBuildSRem(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSRem(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4319"""
def LLVMBuildFRem(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFRem(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4321"""
def LLVMBuildShl(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildShl(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4323"""
def LLVMBuildLShr(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildLShr(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4325"""
def LLVMBuildAShr(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAShr(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4327"""
def LLVMBuildAnd(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAnd(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4329"""
def LLVMBuildOr(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildOr(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4331"""
def LLVMBuildXor(_0: LLVMBuilderRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildXor(LLVMBuilderRef, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4333"""
def LLVMBuildBinOp(B: LLVMBuilderRef | None, Op: LLVMOpcode | int, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildBinOp(LLVMBuilderRef B, LLVMOpcode Op, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4335"""
def LLVMBuildNeg(_0: LLVMBuilderRef | None, V: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNeg(LLVMBuilderRef, LLVMValueRef V, const char *Name); // llvm-c/Core.h:4338"""
def LLVMBuildNSWNeg(B: LLVMBuilderRef | None, V: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNSWNeg(LLVMBuilderRef B, LLVMValueRef V, const char *Name); // llvm-c/Core.h:4339"""
def LLVMBuildNUWNeg(B: LLVMBuilderRef | None, V: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNUWNeg(LLVMBuilderRef B, LLVMValueRef V, const char *Name); // llvm-c/Core.h:4341"""
def LLVMBuildFNeg(_0: LLVMBuilderRef | None, V: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFNeg(LLVMBuilderRef, LLVMValueRef V, const char *Name); // llvm-c/Core.h:4345"""
def LLVMBuildNot(_0: LLVMBuilderRef | None, V: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildNot(LLVMBuilderRef, LLVMValueRef V, const char *Name); // llvm-c/Core.h:4346"""
def LLVMGetNUW(ArithInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetNUW(LLVMValueRef ArithInst); // llvm-c/Core.h:4348"""
def LLVMSetNUW(ArithInst: LLVMValueRef | None, HasNUW: int, /) -> None:
    """void LLVMSetNUW(LLVMValueRef ArithInst, LLVMBool HasNUW); // llvm-c/Core.h:4349"""
def LLVMGetNSW(ArithInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetNSW(LLVMValueRef ArithInst); // llvm-c/Core.h:4350"""
def LLVMSetNSW(ArithInst: LLVMValueRef | None, HasNSW: int, /) -> None:
    """void LLVMSetNSW(LLVMValueRef ArithInst, LLVMBool HasNSW); // llvm-c/Core.h:4351"""
def LLVMGetExact(DivOrShrInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetExact(LLVMValueRef DivOrShrInst); // llvm-c/Core.h:4352"""
def LLVMSetExact(DivOrShrInst: LLVMValueRef | None, IsExact: int, /) -> None:
    """void LLVMSetExact(LLVMValueRef DivOrShrInst, LLVMBool IsExact); // llvm-c/Core.h:4353"""
def LLVMGetNNeg(NonNegInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetNNeg(LLVMValueRef NonNegInst); // llvm-c/Core.h:4359"""
def LLVMSetNNeg(NonNegInst: LLVMValueRef | None, IsNonNeg: int, /) -> None:
    """void LLVMSetNNeg(LLVMValueRef NonNegInst, LLVMBool IsNonNeg); // llvm-c/Core.h:4364"""
def LLVMGetFastMathFlags(FPMathInst: LLVMValueRef | None, /) -> int:
    """LLVMFastMathFlags LLVMGetFastMathFlags(LLVMValueRef FPMathInst); // llvm-c/Core.h:4373"""
def LLVMSetFastMathFlags(FPMathInst: LLVMValueRef | None, FMF: int, /) -> None:
    """void LLVMSetFastMathFlags(LLVMValueRef FPMathInst, LLVMFastMathFlags FMF); // llvm-c/Core.h:4382"""
def LLVMCanValueUseFastMathFlags(Inst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMCanValueUseFastMathFlags(LLVMValueRef Inst); // llvm-c/Core.h:4391"""
def LLVMGetIsDisjoint(Inst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetIsDisjoint(LLVMValueRef Inst); // llvm-c/Core.h:4397"""
def LLVMSetIsDisjoint(Inst: LLVMValueRef | None, IsDisjoint: int, /) -> None:
    """void LLVMSetIsDisjoint(LLVMValueRef Inst, LLVMBool IsDisjoint); // llvm-c/Core.h:4402"""
def LLVMBuildMalloc(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildMalloc(LLVMBuilderRef, LLVMTypeRef Ty, const char *Name); // llvm-c/Core.h:4405"""
def LLVMBuildArrayMalloc(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Val: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildArrayMalloc(LLVMBuilderRef, LLVMTypeRef Ty, LLVMValueRef Val, const char *Name); // llvm-c/Core.h:4406"""
def LLVMBuildMemSet(B: LLVMBuilderRef | None, Ptr: LLVMValueRef | None, Val: LLVMValueRef | None, Len: LLVMValueRef | None, Align: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildMemSet(LLVMBuilderRef B, LLVMValueRef Ptr, LLVMValueRef Val, LLVMValueRef Len, unsigned int Align); // llvm-c/Core.h:4415"""
def LLVMBuildMemCpy(B: LLVMBuilderRef | None, Dst: LLVMValueRef | None, DstAlign: int, Src: LLVMValueRef | None, SrcAlign: int, Size: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildMemCpy(LLVMBuilderRef B, LLVMValueRef Dst, unsigned int DstAlign, LLVMValueRef Src, unsigned int SrcAlign, LLVMValueRef Size); // llvm-c/Core.h:4423"""
def LLVMBuildMemMove(B: LLVMBuilderRef | None, Dst: LLVMValueRef | None, DstAlign: int, Src: LLVMValueRef | None, SrcAlign: int, Size: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildMemMove(LLVMBuilderRef B, LLVMValueRef Dst, unsigned int DstAlign, LLVMValueRef Src, unsigned int SrcAlign, LLVMValueRef Size); // llvm-c/Core.h:4432"""
def LLVMBuildAlloca(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAlloca(LLVMBuilderRef, LLVMTypeRef Ty, const char *Name); // llvm-c/Core.h:4437"""
def LLVMBuildArrayAlloca(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Val: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildArrayAlloca(LLVMBuilderRef, LLVMTypeRef Ty, LLVMValueRef Val, const char *Name); // llvm-c/Core.h:4438"""
def LLVMBuildFree(_0: LLVMBuilderRef | None, PointerVal: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFree(LLVMBuilderRef, LLVMValueRef PointerVal); // llvm-c/Core.h:4440"""
def LLVMBuildLoad2(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, PointerVal: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildLoad2(LLVMBuilderRef, LLVMTypeRef Ty, LLVMValueRef PointerVal, const char *Name); // llvm-c/Core.h:4441"""
def LLVMBuildStore(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, Ptr: LLVMValueRef | None, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildStore(LLVMBuilderRef, LLVMValueRef Val, LLVMValueRef Ptr); // llvm-c/Core.h:4443"""
def LLVMBuildGEP2(B: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Pointer: LLVMValueRef | None, Indices: reference[LLVMValueRef], NumIndices: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildGEP2(LLVMBuilderRef B, LLVMTypeRef Ty, LLVMValueRef Pointer, LLVMValueRef *Indices, unsigned int NumIndices, const char *Name); // llvm-c/Core.h:4444"""
def LLVMBuildInBoundsGEP2(B: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Pointer: LLVMValueRef | None, Indices: reference[LLVMValueRef], NumIndices: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildInBoundsGEP2(LLVMBuilderRef B, LLVMTypeRef Ty, LLVMValueRef Pointer, LLVMValueRef *Indices, unsigned int NumIndices, const char *Name); // llvm-c/Core.h:4447"""
def LLVMBuildGEPWithNoWrapFlags(B: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Pointer: LLVMValueRef | None, Indices: reference[LLVMValueRef], NumIndices: int, Name: char_p, NoWrapFlags: int,
    /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildGEPWithNoWrapFlags(LLVMBuilderRef B, LLVMTypeRef Ty, LLVMValueRef Pointer, LLVMValueRef *Indices, unsigned int NumIndices, const char *Name, LLVMGEPNoWrapFlags
        NoWrapFlags); // llvm-c/Core.h:4456"""
def LLVMBuildStructGEP2(B: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Pointer: LLVMValueRef | None, Idx: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildStructGEP2(LLVMBuilderRef B, LLVMTypeRef Ty, LLVMValueRef Pointer, unsigned int Idx, const char *Name); // llvm-c/Core.h:4461"""
def LLVMBuildGlobalString(B: LLVMBuilderRef | None, Str: char_p, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildGlobalString(LLVMBuilderRef B, const char *Str, const char *Name); // llvm-c/Core.h:4464"""
def LLVMBuildGlobalStringPtr(B: LLVMBuilderRef | None, Str: char_p, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildGlobalStringPtr(LLVMBuilderRef B, const char *Str, const char *Name); // llvm-c/Core.h:4466"""
def LLVMGetVolatile(MemoryAccessInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetVolatile(LLVMValueRef MemoryAccessInst); // llvm-c/Core.h:4468"""
def LLVMSetVolatile(MemoryAccessInst: LLVMValueRef | None, IsVolatile: int, /) -> None:
    """void LLVMSetVolatile(LLVMValueRef MemoryAccessInst, LLVMBool IsVolatile); // llvm-c/Core.h:4469"""
def LLVMGetWeak(CmpXchgInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMGetWeak(LLVMValueRef CmpXchgInst); // llvm-c/Core.h:4470"""
def LLVMSetWeak(CmpXchgInst: LLVMValueRef | None, IsWeak: int, /) -> None:
    """void LLVMSetWeak(LLVMValueRef CmpXchgInst, LLVMBool IsWeak); // llvm-c/Core.h:4471"""
def LLVMGetOrdering(MemoryAccessInst: LLVMValueRef | None, /) -> LLVMAtomicOrdering:
    """LLVMAtomicOrdering LLVMGetOrdering(LLVMValueRef MemoryAccessInst); // llvm-c/Core.h:4472"""
def LLVMSetOrdering(MemoryAccessInst: LLVMValueRef | None, Ordering: LLVMAtomicOrdering | int, /) -> None:
    """void LLVMSetOrdering(LLVMValueRef MemoryAccessInst, LLVMAtomicOrdering Ordering); // llvm-c/Core.h:4473"""
def LLVMGetAtomicRMWBinOp(AtomicRMWInst: LLVMValueRef | None, /) -> LLVMAtomicRMWBinOp:
    """LLVMAtomicRMWBinOp LLVMGetAtomicRMWBinOp(LLVMValueRef AtomicRMWInst); // llvm-c/Core.h:4474"""
def LLVMSetAtomicRMWBinOp(AtomicRMWInst: LLVMValueRef | None, BinOp: LLVMAtomicRMWBinOp | int, /) -> None:
    """void LLVMSetAtomicRMWBinOp(LLVMValueRef AtomicRMWInst, LLVMAtomicRMWBinOp BinOp); // llvm-c/Core.h:4475"""
def LLVMBuildTrunc(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildTrunc(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4478"""
def LLVMBuildZExt(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildZExt(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4480"""
def LLVMBuildSExt(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSExt(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4482"""
def LLVMBuildFPToUI(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFPToUI(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4484"""
def LLVMBuildFPToSI(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFPToSI(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4486"""
def LLVMBuildUIToFP(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildUIToFP(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4488"""
def LLVMBuildSIToFP(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSIToFP(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4490"""
def LLVMBuildFPTrunc(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFPTrunc(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4492"""
def LLVMBuildFPExt(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFPExt(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4494"""
def LLVMBuildPtrToInt(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildPtrToInt(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4496"""
def LLVMBuildIntToPtr(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildIntToPtr(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4498"""
def LLVMBuildBitCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildBitCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4500"""
def LLVMBuildAddrSpaceCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAddrSpaceCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4502"""
def LLVMBuildZExtOrBitCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildZExtOrBitCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4504"""
def LLVMBuildSExtOrBitCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSExtOrBitCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4506"""
def LLVMBuildTruncOrBitCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildTruncOrBitCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4508"""
def LLVMBuildCast(B: LLVMBuilderRef | None, Op: LLVMOpcode | int, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCast(LLVMBuilderRef B, LLVMOpcode Op, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4510"""
def LLVMBuildPointerCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildPointerCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4512"""
def LLVMBuildIntCast2(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, IsSigned: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildIntCast2(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, LLVMBool IsSigned, const char *Name); // llvm-c/Core.h:4514"""
def LLVMBuildFPCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFPCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4517"""
def LLVMBuildIntCast(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, DestTy: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildIntCast(LLVMBuilderRef, LLVMValueRef Val, LLVMTypeRef DestTy, const char *Name); // llvm-c/Core.h:4521"""
def LLVMGetCastOpcode(Src: LLVMValueRef | None, SrcIsSigned: int, DestTy: LLVMTypeRef | None, DestIsSigned: int, /) -> LLVMOpcode:
    """LLVMOpcode LLVMGetCastOpcode(LLVMValueRef Src, LLVMBool SrcIsSigned, LLVMTypeRef DestTy, LLVMBool DestIsSigned); // llvm-c/Core.h:4524"""
def LLVMBuildICmp(_0: LLVMBuilderRef | None, Op: LLVMIntPredicate | int, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildICmp(LLVMBuilderRef, LLVMIntPredicate Op, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4528"""
def LLVMBuildFCmp(_0: LLVMBuilderRef | None, Op: LLVMRealPredicate | int, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFCmp(LLVMBuilderRef, LLVMRealPredicate Op, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4531"""
def LLVMBuildPhi(_0: LLVMBuilderRef | None, Ty: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildPhi(LLVMBuilderRef, LLVMTypeRef Ty, const char *Name); // llvm-c/Core.h:4536"""
def LLVMBuildCall2(_0: LLVMBuilderRef | None, _1: LLVMTypeRef | None, Fn: LLVMValueRef | None, Args: reference[LLVMValueRef], NumArgs: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCall2(LLVMBuilderRef, LLVMTypeRef, LLVMValueRef Fn, LLVMValueRef *Args, unsigned int NumArgs, const char *Name); // llvm-c/Core.h:4537"""
def LLVMBuildCallWithOperandBundles(_0: LLVMBuilderRef | None, _1: LLVMTypeRef | None, Fn: LLVMValueRef | None, Args: reference[LLVMValueRef], NumArgs: int, Bundles: reference[LLVMOperandBundleRef],
    NumBundles: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildCallWithOperandBundles(LLVMBuilderRef, LLVMTypeRef, LLVMValueRef Fn, LLVMValueRef *Args, unsigned int NumArgs, LLVMOperandBundleRef *Bundles, unsigned int NumBundles,
        const char *Name); // llvm-c/Core.h:4541"""
def LLVMBuildSelect(_0: LLVMBuilderRef | None, If: LLVMValueRef | None, Then: LLVMValueRef | None, Else: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildSelect(LLVMBuilderRef, LLVMValueRef If, LLVMValueRef Then, LLVMValueRef Else, const char *Name); // llvm-c/Core.h:4545"""
def LLVMBuildVAArg(_0: LLVMBuilderRef | None, List: LLVMValueRef | None, Ty: LLVMTypeRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildVAArg(LLVMBuilderRef, LLVMValueRef List, LLVMTypeRef Ty, const char *Name); // llvm-c/Core.h:4548"""
def LLVMBuildExtractElement(_0: LLVMBuilderRef | None, VecVal: LLVMValueRef | None, Index: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildExtractElement(LLVMBuilderRef, LLVMValueRef VecVal, LLVMValueRef Index, const char *Name); // llvm-c/Core.h:4550"""
def LLVMBuildInsertElement(_0: LLVMBuilderRef | None, VecVal: LLVMValueRef | None, EltVal: LLVMValueRef | None, Index: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildInsertElement(LLVMBuilderRef, LLVMValueRef VecVal, LLVMValueRef EltVal, LLVMValueRef Index, const char *Name); // llvm-c/Core.h:4552"""
def LLVMBuildShuffleVector(_0: LLVMBuilderRef | None, V1: LLVMValueRef | None, V2: LLVMValueRef | None, Mask: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildShuffleVector(LLVMBuilderRef, LLVMValueRef V1, LLVMValueRef V2, LLVMValueRef Mask, const char *Name); // llvm-c/Core.h:4555"""
def LLVMBuildExtractValue(_0: LLVMBuilderRef | None, AggVal: LLVMValueRef | None, Index: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildExtractValue(LLVMBuilderRef, LLVMValueRef AggVal, unsigned int Index, const char *Name); // llvm-c/Core.h:4558"""
def LLVMBuildInsertValue(_0: LLVMBuilderRef | None, AggVal: LLVMValueRef | None, EltVal: LLVMValueRef | None, Index: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildInsertValue(LLVMBuilderRef, LLVMValueRef AggVal, LLVMValueRef EltVal, unsigned int Index, const char *Name); // llvm-c/Core.h:4560"""
def LLVMBuildFreeze(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFreeze(LLVMBuilderRef, LLVMValueRef Val, const char *Name); // llvm-c/Core.h:4563"""
def LLVMBuildIsNull(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildIsNull(LLVMBuilderRef, LLVMValueRef Val, const char *Name); // llvm-c/Core.h:4566"""
def LLVMBuildIsNotNull(_0: LLVMBuilderRef | None, Val: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildIsNotNull(LLVMBuilderRef, LLVMValueRef Val, const char *Name); // llvm-c/Core.h:4568"""
def LLVMBuildPtrDiff2(_0: LLVMBuilderRef | None, ElemTy: LLVMTypeRef | None, LHS: LLVMValueRef | None, RHS: LLVMValueRef | None, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildPtrDiff2(LLVMBuilderRef, LLVMTypeRef ElemTy, LLVMValueRef LHS, LLVMValueRef RHS, const char *Name); // llvm-c/Core.h:4570"""
def LLVMBuildFence(B: LLVMBuilderRef | None, ordering: LLVMAtomicOrdering | int, singleThread: int, Name: char_p, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildFence(LLVMBuilderRef B, LLVMAtomicOrdering ordering, LLVMBool singleThread, const char *Name); // llvm-c/Core.h:4573"""
def LLVMBuildAtomicRMW(B: LLVMBuilderRef | None, op: LLVMAtomicRMWBinOp | int, PTR: LLVMValueRef | None, Val: LLVMValueRef | None, ordering: LLVMAtomicOrdering | int, singleThread: int,
    /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAtomicRMW(LLVMBuilderRef B, LLVMAtomicRMWBinOp op, LLVMValueRef PTR, LLVMValueRef Val, LLVMAtomicOrdering ordering, LLVMBool singleThread); // llvm-c/Core.h:4575"""
def LLVMBuildAtomicCmpXchg(B: LLVMBuilderRef | None, Ptr: LLVMValueRef | None, Cmp: LLVMValueRef | None, New: LLVMValueRef | None, SuccessOrdering: LLVMAtomicOrdering | int, FailureOrdering:
    LLVMAtomicOrdering | int, SingleThread: int, /) -> LLVMValueRef:
    """LLVMValueRef LLVMBuildAtomicCmpXchg(LLVMBuilderRef B, LLVMValueRef Ptr, LLVMValueRef Cmp, LLVMValueRef New, LLVMAtomicOrdering SuccessOrdering, LLVMAtomicOrdering FailureOrdering, LLVMBool
        SingleThread); // llvm-c/Core.h:4579"""
def LLVMGetNumMaskElements(ShuffleVectorInst: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMGetNumMaskElements(LLVMValueRef ShuffleVectorInst); // llvm-c/Core.h:4588"""
def LLVMGetUndefMaskElem() -> int:
    """int LLVMGetUndefMaskElem(void); // llvm-c/Core.h:4594"""
def LLVMGetMaskValue(ShuffleVectorInst: LLVMValueRef | None, Elt: int, /) -> int:
    """int LLVMGetMaskValue(LLVMValueRef ShuffleVectorInst, unsigned int Elt); // llvm-c/Core.h:4603"""
def LLVMIsAtomicSingleThread(AtomicInst: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMIsAtomicSingleThread(LLVMValueRef AtomicInst); // llvm-c/Core.h:4605"""
def LLVMSetAtomicSingleThread(AtomicInst: LLVMValueRef | None, SingleThread: int, /) -> None:
    """void LLVMSetAtomicSingleThread(LLVMValueRef AtomicInst, LLVMBool SingleThread); // llvm-c/Core.h:4606"""
def LLVMGetCmpXchgSuccessOrdering(CmpXchgInst: LLVMValueRef | None, /) -> LLVMAtomicOrdering:
    """LLVMAtomicOrdering LLVMGetCmpXchgSuccessOrdering(LLVMValueRef CmpXchgInst); // llvm-c/Core.h:4608"""
def LLVMSetCmpXchgSuccessOrdering(CmpXchgInst: LLVMValueRef | None, Ordering: LLVMAtomicOrdering | int, /) -> None:
    """void LLVMSetCmpXchgSuccessOrdering(LLVMValueRef CmpXchgInst, LLVMAtomicOrdering Ordering); // llvm-c/Core.h:4609"""
def LLVMGetCmpXchgFailureOrdering(CmpXchgInst: LLVMValueRef | None, /) -> LLVMAtomicOrdering:
    """LLVMAtomicOrdering LLVMGetCmpXchgFailureOrdering(LLVMValueRef CmpXchgInst); // llvm-c/Core.h:4611"""
def LLVMSetCmpXchgFailureOrdering(CmpXchgInst: LLVMValueRef | None, Ordering: LLVMAtomicOrdering | int, /) -> None:
    """void LLVMSetCmpXchgFailureOrdering(LLVMValueRef CmpXchgInst, LLVMAtomicOrdering Ordering); // llvm-c/Core.h:4612"""
def LLVMCreateModuleProviderForExistingModule(M: LLVMModuleRef | None, /) -> LLVMModuleProviderRef:
    """LLVMModuleProviderRef LLVMCreateModuleProviderForExistingModule(LLVMModuleRef M); // llvm-c/Core.h:4630"""
def LLVMDisposeModuleProvider(M: LLVMModuleProviderRef | None, /) -> None:
    """void LLVMDisposeModuleProvider(LLVMModuleProviderRef M); // llvm-c/Core.h:4635"""
def LLVMCreateMemoryBufferWithContentsOfFile(Path: char_p, OutMemBuf: reference[LLVMMemoryBufferRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMCreateMemoryBufferWithContentsOfFile(const char *Path, LLVMMemoryBufferRef *OutMemBuf, char **OutMessage); // llvm-c/Core.h:4647"""
def LLVMCreateMemoryBufferWithSTDIN(OutMemBuf: reference[LLVMMemoryBufferRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMCreateMemoryBufferWithSTDIN(LLVMMemoryBufferRef *OutMemBuf, char **OutMessage); // llvm-c/Core.h:4650"""
def LLVMCreateMemoryBufferWithMemoryRange(InputData: chars, InputDataLength: int, BufferName: char_p, RequiresNullTerminator: int, /) -> LLVMMemoryBufferRef:
    """LLVMMemoryBufferRef LLVMCreateMemoryBufferWithMemoryRange(const char *InputData, size_t InputDataLength, const char *BufferName, LLVMBool RequiresNullTerminator); // llvm-c/Core.h:4652"""
def LLVMCreateMemoryBufferWithMemoryRangeCopy(InputData: chars, InputDataLength: int, BufferName: char_p, /) -> LLVMMemoryBufferRef:
    """LLVMMemoryBufferRef LLVMCreateMemoryBufferWithMemoryRangeCopy(const char *InputData, size_t InputDataLength, const char *BufferName); // llvm-c/Core.h:4656"""
def LLVMGetBufferStart(MemBuf: LLVMMemoryBufferRef | None, /) -> Pointer[c_char]:
    """const char *LLVMGetBufferStart(LLVMMemoryBufferRef MemBuf); // llvm-c/Core.h:4659"""
def LLVMGetBufferSize(MemBuf: LLVMMemoryBufferRef | None, /) -> int:
    """size_t LLVMGetBufferSize(LLVMMemoryBufferRef MemBuf); // llvm-c/Core.h:4660"""
def LLVMDisposeMemoryBuffer(MemBuf: LLVMMemoryBufferRef | None, /) -> None:
    """void LLVMDisposeMemoryBuffer(LLVMMemoryBufferRef MemBuf); // llvm-c/Core.h:4661"""
def LLVMCreatePassManager() -> LLVMPassManagerRef:
    """LLVMPassManagerRef LLVMCreatePassManager(void); // llvm-c/Core.h:4677"""
def LLVMCreateFunctionPassManagerForModule(M: LLVMModuleRef | None, /) -> LLVMPassManagerRef:
    """LLVMPassManagerRef LLVMCreateFunctionPassManagerForModule(LLVMModuleRef M); // llvm-c/Core.h:4683"""
def LLVMCreateFunctionPassManager(MP: LLVMModuleProviderRef | None, /) -> LLVMPassManagerRef:
    """LLVMPassManagerRef LLVMCreateFunctionPassManager(LLVMModuleProviderRef MP); // llvm-c/Core.h:4686"""
def LLVMRunPassManager(PM: LLVMPassManagerRef | None, M: LLVMModuleRef | None, /) -> int:
    """LLVMBool LLVMRunPassManager(LLVMPassManagerRef PM, LLVMModuleRef M); // llvm-c/Core.h:4692"""
def LLVMInitializeFunctionPassManager(FPM: LLVMPassManagerRef | None, /) -> int:
    """LLVMBool LLVMInitializeFunctionPassManager(LLVMPassManagerRef FPM); // llvm-c/Core.h:4697"""
def LLVMRunFunctionPassManager(FPM: LLVMPassManagerRef | None, F: LLVMValueRef | None, /) -> int:
    """LLVMBool LLVMRunFunctionPassManager(LLVMPassManagerRef FPM, LLVMValueRef F); // llvm-c/Core.h:4703"""
def LLVMFinalizeFunctionPassManager(FPM: LLVMPassManagerRef | None, /) -> int:
    """LLVMBool LLVMFinalizeFunctionPassManager(LLVMPassManagerRef FPM); // llvm-c/Core.h:4708"""
def LLVMDisposePassManager(PM: LLVMPassManagerRef | None, /) -> None:
    """void LLVMDisposePassManager(LLVMPassManagerRef PM); // llvm-c/Core.h:4713"""
def LLVMStartMultithreaded() -> int:
    """LLVMBool LLVMStartMultithreaded(void); // llvm-c/Core.h:4730"""
def LLVMStopMultithreaded() -> None:
    """void LLVMStopMultithreaded(void); // llvm-c/Core.h:4734"""
def LLVMIsMultithreaded() -> int:
    """LLVMBool LLVMIsMultithreaded(void); // llvm-c/Core.h:4738"""
def LLVMInstallFatalErrorHandler(Handler: Callable[[bytes | None], None] | LLVMFatalErrorHandler | int | None, /, *, keep: Any = None) -> None:
    """void LLVMInstallFatalErrorHandler(LLVMFatalErrorHandler Handler); // llvm-c/ErrorHandling.h:36"""
def LLVMResetFatalErrorHandler() -> None:
    """void LLVMResetFatalErrorHandler(void); // llvm-c/ErrorHandling.h:42"""
def LLVMEnablePrettyStackTrace() -> None:
    """void LLVMEnablePrettyStackTrace(void); // llvm-c/ErrorHandling.h:49"""
def LLVMVerifyModule(M: LLVMModuleRef | None, Action: LLVMVerifierFailureAction | int, OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMVerifyModule(LLVMModuleRef M, LLVMVerifierFailureAction Action, char **OutMessage); // llvm-c/Analysis.h:44"""
def LLVMVerifyFunction(Fn: LLVMValueRef | None, Action: LLVMVerifierFailureAction | int, /) -> int:
    """LLVMBool LLVMVerifyFunction(LLVMValueRef Fn, LLVMVerifierFailureAction Action); // llvm-c/Analysis.h:49"""
def LLVMViewFunctionCFG(Fn: LLVMValueRef | None, /) -> None:
    """void LLVMViewFunctionCFG(LLVMValueRef Fn); // llvm-c/Analysis.h:53"""
def LLVMViewFunctionCFGOnly(Fn: LLVMValueRef | None, /) -> None:
    """void LLVMViewFunctionCFGOnly(LLVMValueRef Fn); // llvm-c/Analysis.h:54"""
def LLVMParseBitcode(MemBuf: LLVMMemoryBufferRef | None, OutModule: reference[LLVMModuleRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMParseBitcode(LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutModule, char **OutMessage); // llvm-c/BitReader.h:39"""
def LLVMParseBitcode2(MemBuf: LLVMMemoryBufferRef | None, OutModule: reference[LLVMModuleRef], /) -> int:
    """LLVMBool LLVMParseBitcode2(LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutModule); // llvm-c/BitReader.h:44"""
def LLVMParseBitcodeInContext(ContextRef: LLVMContextRef | None, MemBuf: LLVMMemoryBufferRef | None, OutModule: reference[LLVMModuleRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMParseBitcodeInContext(LLVMContextRef ContextRef, LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutModule, char **OutMessage); // llvm-c/BitReader.h:48"""
def LLVMParseBitcodeInContext2(ContextRef: LLVMContextRef | None, MemBuf: LLVMMemoryBufferRef | None, OutModule: reference[LLVMModuleRef], /) -> int:
    """LLVMBool LLVMParseBitcodeInContext2(LLVMContextRef ContextRef, LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutModule); // llvm-c/BitReader.h:52"""
def LLVMGetBitcodeModuleInContext(ContextRef: LLVMContextRef | None, MemBuf: LLVMMemoryBufferRef | None, OutM: reference[LLVMModuleRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMGetBitcodeModuleInContext(LLVMContextRef ContextRef, LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutM, char **OutMessage); // llvm-c/BitReader.h:60"""
def LLVMGetBitcodeModuleInContext2(ContextRef: LLVMContextRef | None, MemBuf: LLVMMemoryBufferRef | None, OutM: reference[LLVMModuleRef], /) -> int:
    """LLVMBool LLVMGetBitcodeModuleInContext2(LLVMContextRef ContextRef, LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutM); // llvm-c/BitReader.h:71"""
def LLVMGetBitcodeModule(MemBuf: LLVMMemoryBufferRef | None, OutM: reference[LLVMModuleRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMGetBitcodeModule(LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutM, char **OutMessage); // llvm-c/BitReader.h:76"""
def LLVMGetBitcodeModule2(MemBuf: LLVMMemoryBufferRef | None, OutM: reference[LLVMModuleRef], /) -> int:
    """LLVMBool LLVMGetBitcodeModule2(LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutM); // llvm-c/BitReader.h:79"""
def LLVMWriteBitcodeToFile(M: LLVMModuleRef | None, Path: char_p, /) -> int:
    """int LLVMWriteBitcodeToFile(LLVMModuleRef M, const char *Path); // llvm-c/BitWriter.h:37"""
def LLVMWriteBitcodeToFD(M: LLVMModuleRef | None, FD: int, ShouldClose: int, Unbuffered: int, /) -> int:
    """int LLVMWriteBitcodeToFD(LLVMModuleRef M, int FD, int ShouldClose, int Unbuffered); // llvm-c/BitWriter.h:40"""
def LLVMWriteBitcodeToFileHandle(M: LLVMModuleRef | None, Handle: int, /) -> int:
    """int LLVMWriteBitcodeToFileHandle(LLVMModuleRef M, int Handle); // llvm-c/BitWriter.h:45"""
def LLVMWriteBitcodeToMemoryBuffer(M: LLVMModuleRef | None, /) -> LLVMMemoryBufferRef:
    """LLVMMemoryBufferRef LLVMWriteBitcodeToMemoryBuffer(LLVMModuleRef M); // llvm-c/BitWriter.h:48"""
def LLVMGetOrInsertComdat(M: LLVMModuleRef | None, Name: char_p, /) -> LLVMComdatRef:
    """LLVMComdatRef LLVMGetOrInsertComdat(LLVMModuleRef M, const char *Name); // llvm-c/Comdat.h:46"""
def LLVMGetComdat(V: LLVMValueRef | None, /) -> LLVMComdatRef:
    """LLVMComdatRef LLVMGetComdat(LLVMValueRef V); // llvm-c/Comdat.h:53"""
def LLVMSetComdat(V: LLVMValueRef | None, C: LLVMComdatRef | None, /) -> None:
    """void LLVMSetComdat(LLVMValueRef V, LLVMComdatRef C); // llvm-c/Comdat.h:60"""
def LLVMGetComdatSelectionKind(C: LLVMComdatRef | None, /) -> LLVMComdatSelectionKind:
    """LLVMComdatSelectionKind LLVMGetComdatSelectionKind(LLVMComdatRef C); // llvm-c/Comdat.h:67"""
def LLVMSetComdatSelectionKind(C: LLVMComdatRef | None, Kind: LLVMComdatSelectionKind | int, /) -> None:
    """void LLVMSetComdatSelectionKind(LLVMComdatRef C, LLVMComdatSelectionKind Kind); // llvm-c/Comdat.h:74"""
def LLVMDebugMetadataVersion() -> int:
    """unsigned int LLVMDebugMetadataVersion(void); // llvm-c/DebugInfo.h:221"""
def LLVMGetModuleDebugMetadataVersion(Module: LLVMModuleRef | None, /) -> int:
    """unsigned int LLVMGetModuleDebugMetadataVersion(LLVMModuleRef Module); // llvm-c/DebugInfo.h:226"""
def LLVMStripModuleDebugInfo(Module: LLVMModuleRef | None, /) -> int:
    """LLVMBool LLVMStripModuleDebugInfo(LLVMModuleRef Module); // llvm-c/DebugInfo.h:234"""
def LLVMCreateDIBuilderDisallowUnresolved(M: LLVMModuleRef | None, /) -> LLVMDIBuilderRef:
    """LLVMDIBuilderRef LLVMCreateDIBuilderDisallowUnresolved(LLVMModuleRef M); // llvm-c/DebugInfo.h:240"""
def LLVMCreateDIBuilder(M: LLVMModuleRef | None, /) -> LLVMDIBuilderRef:
    """LLVMDIBuilderRef LLVMCreateDIBuilder(LLVMModuleRef M); // llvm-c/DebugInfo.h:247"""
def LLVMDisposeDIBuilder(Builder: LLVMDIBuilderRef | None, /) -> None:
    """void LLVMDisposeDIBuilder(LLVMDIBuilderRef Builder); // llvm-c/DebugInfo.h:253"""
def LLVMDIBuilderFinalize(Builder: LLVMDIBuilderRef | None, /) -> None:
    """void LLVMDIBuilderFinalize(LLVMDIBuilderRef Builder); // llvm-c/DebugInfo.h:258"""
def LLVMDIBuilderFinalizeSubprogram(Builder: LLVMDIBuilderRef | None, Subprogram: LLVMMetadataRef | None, /) -> None:
    """void LLVMDIBuilderFinalizeSubprogram(LLVMDIBuilderRef Builder, LLVMMetadataRef Subprogram); // llvm-c/DebugInfo.h:264"""
def LLVMDIBuilderCreateCompileUnit(Builder: LLVMDIBuilderRef | None, Lang: LLVMDWARFSourceLanguage | int, FileRef: LLVMMetadataRef | None, Producer: chars, ProducerLen: int, isOptimized: int, Flags:
    chars, FlagsLen: int, RuntimeVer: int, SplitName: chars, SplitNameLen: int, Kind: LLVMDWARFEmissionKind | int, DWOId: int, SplitDebugInlining: int, DebugInfoForProfiling: int, SysRoot: chars,
    SysRootLen: int, SDK: chars, SDKLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateCompileUnit(LLVMDIBuilderRef Builder, LLVMDWARFSourceLanguage Lang, LLVMMetadataRef FileRef, const char *Producer, size_t ProducerLen, LLVMBool isOptimized,
        const char *Flags, size_t FlagsLen, unsigned int RuntimeVer, const char *SplitName, size_t SplitNameLen, LLVMDWARFEmissionKind Kind, unsigned int DWOId, LLVMBool SplitDebugInlining, LLVMBool
        DebugInfoForProfiling, const char *SysRoot, size_t SysRootLen, const char *SDK, size_t SDKLen); // llvm-c/DebugInfo.h:299"""
def LLVMDIBuilderCreateFile(Builder: LLVMDIBuilderRef | None, Filename: chars, FilenameLen: int, Directory: chars, DirectoryLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateFile(LLVMDIBuilderRef Builder, const char *Filename, size_t FilenameLen, const char *Directory, size_t DirectoryLen); // llvm-c/DebugInfo.h:317"""
def LLVMDIBuilderCreateModule(Builder: LLVMDIBuilderRef | None, ParentScope: LLVMMetadataRef | None, Name: chars, NameLen: int, ConfigMacros: chars, ConfigMacrosLen: int, IncludePath: chars,
    IncludePathLen: int, APINotesFile: chars, APINotesFileLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateModule(LLVMDIBuilderRef Builder, LLVMMetadataRef ParentScope, const char *Name, size_t NameLen, const char *ConfigMacros, size_t ConfigMacrosLen, const char
        *IncludePath, size_t IncludePathLen, const char *APINotesFile, size_t APINotesFileLen); // llvm-c/DebugInfo.h:336"""
def LLVMDIBuilderCreateNameSpace(Builder: LLVMDIBuilderRef | None, ParentScope: LLVMMetadataRef | None, Name: chars, NameLen: int, ExportSymbols: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateNameSpace(LLVMDIBuilderRef Builder, LLVMMetadataRef ParentScope, const char *Name, size_t NameLen, LLVMBool ExportSymbols); // llvm-c/DebugInfo.h:352"""
def LLVMDIBuilderCreateFunction(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, LinkageName: chars, LinkageNameLen: int, File: LLVMMetadataRef | None,
    LineNo: int, Ty: LLVMMetadataRef | None, IsLocalToUnit: int, IsDefinition: int, ScopeLine: int, Flags: LLVMDIFlags | int, IsOptimized: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateFunction(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, const char *LinkageName, size_t LinkageNameLen, LLVMMetadataRef
        File, unsigned int LineNo, LLVMMetadataRef Ty, LLVMBool IsLocalToUnit, LLVMBool IsDefinition, unsigned int ScopeLine, LLVMDIFlags Flags, LLVMBool IsOptimized); // llvm-c/DebugInfo.h:375"""
def LLVMDIBuilderCreateLexicalBlock(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int, Column: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateLexicalBlock(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, LLVMMetadataRef File, unsigned int Line, unsigned int Column); // llvm-c/DebugInfo.h:390"""
def LLVMDIBuilderCreateLexicalBlockFile(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Discriminator: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateLexicalBlockFile(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, LLVMMetadataRef File, unsigned int Discriminator); // llvm-c/DebugInfo.h:402"""
def LLVMDIBuilderCreateImportedModuleFromNamespace(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, NS: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int,
    /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateImportedModuleFromNamespace(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, LLVMMetadataRef NS, LLVMMetadataRef File, unsigned int
        Line); // llvm-c/DebugInfo.h:416"""
def LLVMDIBuilderCreateImportedModuleFromAlias(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, ImportedEntity: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int,
    Elements: reference[LLVMMetadataRef], NumElements: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateImportedModuleFromAlias(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, LLVMMetadataRef ImportedEntity, LLVMMetadataRef File, unsigned int Line,
        LLVMMetadataRef *Elements, unsigned int NumElements); // llvm-c/DebugInfo.h:433"""
def LLVMDIBuilderCreateImportedModuleFromModule(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, M: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int, Elements:
    reference[LLVMMetadataRef], NumElements: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateImportedModuleFromModule(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, LLVMMetadataRef M, LLVMMetadataRef File, unsigned int Line, LLVMMetadataRef
        *Elements, unsigned int NumElements); // llvm-c/DebugInfo.h:448"""
def LLVMDIBuilderCreateImportedDeclaration(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Decl: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int, Name: chars, NameLen:
    int, Elements: reference[LLVMMetadataRef], NumElements: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateImportedDeclaration(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, LLVMMetadataRef Decl, LLVMMetadataRef File, unsigned int Line, const char *Name, size_t
        NameLen, LLVMMetadataRef *Elements, unsigned int NumElements); // llvm-c/DebugInfo.h:468"""
def LLVMDIBuilderCreateDebugLocation(Ctx: LLVMContextRef | None, Line: int, Column: int, Scope: LLVMMetadataRef | None, InlinedAt: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateDebugLocation(LLVMContextRef Ctx, unsigned int Line, unsigned int Column, LLVMMetadataRef Scope, LLVMMetadataRef InlinedAt); // llvm-c/DebugInfo.h:484"""
def LLVMDILocationGetLine(Location: LLVMMetadataRef | None, /) -> int:
    """unsigned int LLVMDILocationGetLine(LLVMMetadataRef Location); // llvm-c/DebugInfo.h:494"""
def LLVMDILocationGetColumn(Location: LLVMMetadataRef | None, /) -> int:
    """unsigned int LLVMDILocationGetColumn(LLVMMetadataRef Location); // llvm-c/DebugInfo.h:502"""
def LLVMDILocationGetScope(Location: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDILocationGetScope(LLVMMetadataRef Location); // llvm-c/DebugInfo.h:510"""
def LLVMDILocationGetInlinedAt(Location: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDILocationGetInlinedAt(LLVMMetadataRef Location); // llvm-c/DebugInfo.h:518"""
def LLVMDIScopeGetFile(Scope: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIScopeGetFile(LLVMMetadataRef Scope); // llvm-c/DebugInfo.h:526"""
def LLVMDIFileGetDirectory(File: LLVMMetadataRef | None, Len: items[c_uint], /) -> bytes | None:
    """const char *LLVMDIFileGetDirectory(LLVMMetadataRef File, unsigned int *Len); // llvm-c/DebugInfo.h:535"""
def LLVMDIFileGetFilename(File: LLVMMetadataRef | None, Len: items[c_uint], /) -> bytes | None:
    """const char *LLVMDIFileGetFilename(LLVMMetadataRef File, unsigned int *Len); // llvm-c/DebugInfo.h:544"""
def LLVMDIFileGetSource(File: LLVMMetadataRef | None, Len: items[c_uint], /) -> bytes | None:
    """const char *LLVMDIFileGetSource(LLVMMetadataRef File, unsigned int *Len); // llvm-c/DebugInfo.h:553"""
def LLVMDIBuilderGetOrCreateTypeArray(Builder: LLVMDIBuilderRef | None, Data: reference[LLVMMetadataRef], NumElements: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderGetOrCreateTypeArray(LLVMDIBuilderRef Builder, LLVMMetadataRef *Data, size_t NumElements); // llvm-c/DebugInfo.h:561"""
def LLVMDIBuilderCreateSubroutineType(Builder: LLVMDIBuilderRef | None, File: LLVMMetadataRef | None, ParameterTypes: reference[LLVMMetadataRef], NumParameterTypes: int, Flags: LLVMDIFlags | int,
    /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateSubroutineType(LLVMDIBuilderRef Builder, LLVMMetadataRef File, LLVMMetadataRef *ParameterTypes, unsigned int NumParameterTypes, LLVMDIFlags
        Flags); // llvm-c/DebugInfo.h:576"""
def LLVMDIBuilderCreateMacro(Builder: LLVMDIBuilderRef | None, ParentMacroFile: LLVMMetadataRef | None, Line: int, RecordType: LLVMDWARFMacinfoRecordType | int, Name: chars, NameLen: int, Value:
    chars, ValueLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateMacro(LLVMDIBuilderRef Builder, LLVMMetadataRef ParentMacroFile, unsigned int Line, LLVMDWARFMacinfoRecordType RecordType, const char *Name, size_t NameLen,
        const char *Value, size_t ValueLen); // llvm-c/DebugInfo.h:593"""
def LLVMDIBuilderCreateTempMacroFile(Builder: LLVMDIBuilderRef | None, ParentMacroFile: LLVMMetadataRef | None, Line: int, File: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateTempMacroFile(LLVMDIBuilderRef Builder, LLVMMetadataRef ParentMacroFile, unsigned int Line, LLVMMetadataRef File); // llvm-c/DebugInfo.h:610"""
def LLVMDIBuilderCreateEnumerator(Builder: LLVMDIBuilderRef | None, Name: chars, NameLen: int, Value: int, IsUnsigned: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateEnumerator(LLVMDIBuilderRef Builder, const char *Name, size_t NameLen, int64_t Value, LLVMBool IsUnsigned); // llvm-c/DebugInfo.h:622"""
def LLVMDIBuilderCreateEnumerationType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNumber: int, SizeInBits: int,
    AlignInBits: int, Elements: reference[LLVMMetadataRef], NumElements: int, ClassTy: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateEnumerationType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNumber, uint64_t
        SizeInBits, uint32_t AlignInBits, LLVMMetadataRef *Elements, unsigned int NumElements, LLVMMetadataRef ClassTy); // llvm-c/DebugInfo.h:641"""
def LLVMDIBuilderCreateUnionType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNumber: int, SizeInBits: int,
    AlignInBits: int, Flags: LLVMDIFlags | int, Elements: reference[LLVMMetadataRef], NumElements: int, RunTimeLang: int, UniqueId: chars, UniqueIdLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateUnionType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNumber, uint64_t
        SizeInBits, uint32_t AlignInBits, LLVMDIFlags Flags, LLVMMetadataRef *Elements, unsigned int NumElements, unsigned int RunTimeLang, const char *UniqueId, size_t
        UniqueIdLen); // llvm-c/DebugInfo.h:664"""
def LLVMDIBuilderCreateArrayType(Builder: LLVMDIBuilderRef | None, Size: int, AlignInBits: int, Ty: LLVMMetadataRef | None, Subscripts: reference[LLVMMetadataRef], NumSubscripts: int,
    /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateArrayType(LLVMDIBuilderRef Builder, uint64_t Size, uint32_t AlignInBits, LLVMMetadataRef Ty, LLVMMetadataRef *Subscripts, unsigned int
        NumSubscripts); // llvm-c/DebugInfo.h:682"""
def LLVMDIBuilderCreateVectorType(Builder: LLVMDIBuilderRef | None, Size: int, AlignInBits: int, Ty: LLVMMetadataRef | None, Subscripts: reference[LLVMMetadataRef], NumSubscripts: int,
    /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateVectorType(LLVMDIBuilderRef Builder, uint64_t Size, uint32_t AlignInBits, LLVMMetadataRef Ty, LLVMMetadataRef *Subscripts, unsigned int
        NumSubscripts); // llvm-c/DebugInfo.h:697"""
def LLVMDIBuilderCreateUnspecifiedType(Builder: LLVMDIBuilderRef | None, Name: chars, NameLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateUnspecifiedType(LLVMDIBuilderRef Builder, const char *Name, size_t NameLen); // llvm-c/DebugInfo.h:709"""
def LLVMDIBuilderCreateBasicType(Builder: LLVMDIBuilderRef | None, Name: chars, NameLen: int, SizeInBits: int, Encoding: int, Flags: LLVMDIFlags | int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateBasicType(LLVMDIBuilderRef Builder, const char *Name, size_t NameLen, uint64_t SizeInBits, LLVMDWARFTypeEncoding Encoding, LLVMDIFlags
        Flags); // llvm-c/DebugInfo.h:723"""
def LLVMDIBuilderCreatePointerType(Builder: LLVMDIBuilderRef | None, PointeeTy: LLVMMetadataRef | None, SizeInBits: int, AlignInBits: int, AddressSpace: int, Name: chars, NameLen: int,
    /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreatePointerType(LLVMDIBuilderRef Builder, LLVMMetadataRef PointeeTy, uint64_t SizeInBits, uint32_t AlignInBits, unsigned int AddressSpace, const char *Name,
        size_t NameLen); // llvm-c/DebugInfo.h:738"""
def LLVMDIBuilderCreateStructType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNumber: int, SizeInBits: int,
    AlignInBits: int, Flags: LLVMDIFlags | int, DerivedFrom: LLVMMetadataRef | None, Elements: reference[LLVMMetadataRef], NumElements: int, RunTimeLang: int, VTableHolder: LLVMMetadataRef | None,
    UniqueId: chars, UniqueIdLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateStructType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNumber, uint64_t
        SizeInBits, uint32_t AlignInBits, LLVMDIFlags Flags, LLVMMetadataRef DerivedFrom, LLVMMetadataRef *Elements, unsigned int NumElements, unsigned int RunTimeLang, LLVMMetadataRef VTableHolder,
        const char *UniqueId, size_t UniqueIdLen); // llvm-c/DebugInfo.h:761"""
def LLVMDIBuilderCreateMemberType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNo: int, SizeInBits: int, AlignInBits:
    int, OffsetInBits: int, Flags: LLVMDIFlags | int, Ty: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateMemberType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNo, uint64_t SizeInBits,
        uint32_t AlignInBits, uint64_t OffsetInBits, LLVMDIFlags Flags, LLVMMetadataRef Ty); // llvm-c/DebugInfo.h:783"""
def LLVMDIBuilderCreateStaticMemberType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNumber: int, Type: LLVMMetadataRef
    | None, Flags: LLVMDIFlags | int, ConstantVal: LLVMValueRef | None, AlignInBits: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateStaticMemberType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNumber,
        LLVMMetadataRef Type, LLVMDIFlags Flags, LLVMValueRef ConstantVal, uint32_t AlignInBits); // llvm-c/DebugInfo.h:804"""
def LLVMDIBuilderCreateMemberPointerType(Builder: LLVMDIBuilderRef | None, PointeeType: LLVMMetadataRef | None, ClassType: LLVMMetadataRef | None, SizeInBits: int, AlignInBits: int, Flags: LLVMDIFlags
    | int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateMemberPointerType(LLVMDIBuilderRef Builder, LLVMMetadataRef PointeeType, LLVMMetadataRef ClassType, uint64_t SizeInBits, uint32_t AlignInBits, LLVMDIFlags
        Flags); // llvm-c/DebugInfo.h:820"""
def LLVMDIBuilderCreateObjCIVar(Builder: LLVMDIBuilderRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNo: int, SizeInBits: int, AlignInBits: int, OffsetInBits: int, Flags:
    LLVMDIFlags | int, Ty: LLVMMetadataRef | None, PropertyNode: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateObjCIVar(LLVMDIBuilderRef Builder, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNo, uint64_t SizeInBits, uint32_t AlignInBits,
        uint64_t OffsetInBits, LLVMDIFlags Flags, LLVMMetadataRef Ty, LLVMMetadataRef PropertyNode); // llvm-c/DebugInfo.h:841"""
def LLVMDIBuilderCreateObjCProperty(Builder: LLVMDIBuilderRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNo: int, GetterName: chars, GetterNameLen: int, SetterName: chars,
    SetterNameLen: int, PropertyAttributes: int, Ty: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateObjCProperty(LLVMDIBuilderRef Builder, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNo, const char *GetterName, size_t
        GetterNameLen, const char *SetterName, size_t SetterNameLen, unsigned int PropertyAttributes, LLVMMetadataRef Ty); // llvm-c/DebugInfo.h:863"""
def LLVMDIBuilderCreateObjectPointerType(Builder: LLVMDIBuilderRef | None, Type: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateObjectPointerType(LLVMDIBuilderRef Builder, LLVMMetadataRef Type); // llvm-c/DebugInfo.h:877"""
def LLVMDIBuilderCreateQualifiedType(Builder: LLVMDIBuilderRef | None, Tag: int, Type: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateQualifiedType(LLVMDIBuilderRef Builder, unsigned int Tag, LLVMMetadataRef Type); // llvm-c/DebugInfo.h:889"""
def LLVMDIBuilderCreateReferenceType(Builder: LLVMDIBuilderRef | None, Tag: int, Type: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateReferenceType(LLVMDIBuilderRef Builder, unsigned int Tag, LLVMMetadataRef Type); // llvm-c/DebugInfo.h:900"""
def LLVMDIBuilderCreateNullPtrType(Builder: LLVMDIBuilderRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateNullPtrType(LLVMDIBuilderRef Builder); // llvm-c/DebugInfo.h:908"""
def LLVMDIBuilderCreateTypedef(Builder: LLVMDIBuilderRef | None, Type: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNo: int, Scope: LLVMMetadataRef | None,
    AlignInBits: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateTypedef(LLVMDIBuilderRef Builder, LLVMMetadataRef Type, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNo, LLVMMetadataRef Scope,
        uint32_t AlignInBits); // llvm-c/DebugInfo.h:920"""
def LLVMDIBuilderCreateInheritance(Builder: LLVMDIBuilderRef | None, Ty: LLVMMetadataRef | None, BaseTy: LLVMMetadataRef | None, BaseOffset: int, VBPtrOffset: int, Flags: LLVMDIFlags | int,
    /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateInheritance(LLVMDIBuilderRef Builder, LLVMMetadataRef Ty, LLVMMetadataRef BaseTy, uint64_t BaseOffset, uint32_t VBPtrOffset, LLVMDIFlags
        Flags); // llvm-c/DebugInfo.h:936"""
def LLVMDIBuilderCreateForwardDecl(Builder: LLVMDIBuilderRef | None, Tag: int, Name: chars, NameLen: int, Scope: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int, RuntimeLang: int,
    SizeInBits: int, AlignInBits: int, UniqueIdentifier: chars, UniqueIdentifierLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateForwardDecl(LLVMDIBuilderRef Builder, unsigned int Tag, const char *Name, size_t NameLen, LLVMMetadataRef Scope, LLVMMetadataRef File, unsigned int Line,
        unsigned int RuntimeLang, uint64_t SizeInBits, uint32_t AlignInBits, const char *UniqueIdentifier, size_t UniqueIdentifierLen); // llvm-c/DebugInfo.h:957"""
def LLVMDIBuilderCreateReplaceableCompositeType(Builder: LLVMDIBuilderRef | None, Tag: int, Name: chars, NameLen: int, Scope: LLVMMetadataRef | None, File: LLVMMetadataRef | None, Line: int,
    RuntimeLang: int, SizeInBits: int, AlignInBits: int, Flags: LLVMDIFlags | int, UniqueIdentifier: chars, UniqueIdentifierLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateReplaceableCompositeType(LLVMDIBuilderRef Builder, unsigned int Tag, const char *Name, size_t NameLen, LLVMMetadataRef Scope, LLVMMetadataRef File, unsigned
        int Line, unsigned int RuntimeLang, uint64_t SizeInBits, uint32_t AlignInBits, LLVMDIFlags Flags, const char *UniqueIdentifier, size_t UniqueIdentifierLen); // llvm-c/DebugInfo.h:981"""
def LLVMDIBuilderCreateBitFieldMemberType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNumber: int, SizeInBits: int,
    OffsetInBits: int, StorageOffsetInBits: int, Flags: LLVMDIFlags | int, Type: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateBitFieldMemberType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNumber, uint64_t
        SizeInBits, uint64_t OffsetInBits, uint64_t StorageOffsetInBits, LLVMDIFlags Flags, LLVMMetadataRef Type); // llvm-c/DebugInfo.h:1003"""
def LLVMDIBuilderCreateClassType(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNumber: int, SizeInBits: int,
    AlignInBits: int, OffsetInBits: int, Flags: LLVMDIFlags | int, DerivedFrom: LLVMMetadataRef | None, Elements: reference[LLVMMetadataRef], NumElements: int, VTableHolder: LLVMMetadataRef | None,
    TemplateParamsNode: LLVMMetadataRef | None, UniqueIdentifier: chars, UniqueIdentifierLen: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateClassType(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNumber, uint64_t
        SizeInBits, uint32_t AlignInBits, uint64_t OffsetInBits, LLVMDIFlags Flags, LLVMMetadataRef DerivedFrom, LLVMMetadataRef *Elements, unsigned int NumElements, LLVMMetadataRef VTableHolder,
        LLVMMetadataRef TemplateParamsNode, const char *UniqueIdentifier, size_t UniqueIdentifierLen); // llvm-c/DebugInfo.h:1034"""
def LLVMDIBuilderCreateArtificialType(Builder: LLVMDIBuilderRef | None, Type: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateArtificialType(LLVMDIBuilderRef Builder, LLVMMetadataRef Type); // llvm-c/DebugInfo.h:1049"""
def LLVMDITypeGetName(DType: LLVMMetadataRef | None, Length: items[c_size_t], /) -> bytes | None:
    """const char *LLVMDITypeGetName(LLVMMetadataRef DType, size_t *Length); // llvm-c/DebugInfo.h:1059"""
def LLVMDITypeGetSizeInBits(DType: LLVMMetadataRef | None, /) -> int:
    """uint64_t LLVMDITypeGetSizeInBits(LLVMMetadataRef DType); // llvm-c/DebugInfo.h:1067"""
def LLVMDITypeGetOffsetInBits(DType: LLVMMetadataRef | None, /) -> int:
    """uint64_t LLVMDITypeGetOffsetInBits(LLVMMetadataRef DType); // llvm-c/DebugInfo.h:1075"""
def LLVMDITypeGetAlignInBits(DType: LLVMMetadataRef | None, /) -> int:
    """uint32_t LLVMDITypeGetAlignInBits(LLVMMetadataRef DType); // llvm-c/DebugInfo.h:1083"""
def LLVMDITypeGetLine(DType: LLVMMetadataRef | None, /) -> int:
    """unsigned int LLVMDITypeGetLine(LLVMMetadataRef DType); // llvm-c/DebugInfo.h:1091"""
def LLVMDITypeGetFlags(DType: LLVMMetadataRef | None, /) -> LLVMDIFlags:
    """LLVMDIFlags LLVMDITypeGetFlags(LLVMMetadataRef DType); // llvm-c/DebugInfo.h:1099"""
def LLVMDIBuilderGetOrCreateSubrange(Builder: LLVMDIBuilderRef | None, LowerBound: int, Count: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderGetOrCreateSubrange(LLVMDIBuilderRef Builder, int64_t LowerBound, int64_t Count); // llvm-c/DebugInfo.h:1107"""
def LLVMDIBuilderGetOrCreateArray(Builder: LLVMDIBuilderRef | None, Data: reference[LLVMMetadataRef], NumElements: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderGetOrCreateArray(LLVMDIBuilderRef Builder, LLVMMetadataRef *Data, size_t NumElements); // llvm-c/DebugInfo.h:1117"""
def LLVMDIBuilderCreateExpression(Builder: LLVMDIBuilderRef | None, Addr: items[c_uint64], Length: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateExpression(LLVMDIBuilderRef Builder, uint64_t *Addr, size_t Length); // llvm-c/DebugInfo.h:1128"""
def LLVMDIBuilderCreateConstantValueExpression(Builder: LLVMDIBuilderRef | None, Value: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateConstantValueExpression(LLVMDIBuilderRef Builder, uint64_t Value); // llvm-c/DebugInfo.h:1138"""
def LLVMDIBuilderCreateGlobalVariableExpression(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, Linkage: chars, LinkLen: int, File: LLVMMetadataRef | None,
    LineNo: int, Ty: LLVMMetadataRef | None, LocalToUnit: int, Expr: LLVMMetadataRef | None, Decl: LLVMMetadataRef | None, AlignInBits: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateGlobalVariableExpression(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, const char *Linkage, size_t LinkLen,
        LLVMMetadataRef File, unsigned int LineNo, LLVMMetadataRef Ty, LLVMBool LocalToUnit, LLVMMetadataRef Expr, LLVMMetadataRef Decl, uint32_t AlignInBits); // llvm-c/DebugInfo.h:1160"""
def LLVMGetDINodeTag(MD: LLVMMetadataRef | None, /) -> int:
    """uint16_t LLVMGetDINodeTag(LLVMMetadataRef MD); // llvm-c/DebugInfo.h:1170"""
def LLVMDIGlobalVariableExpressionGetVariable(GVE: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIGlobalVariableExpressionGetVariable(LLVMMetadataRef GVE); // llvm-c/DebugInfo.h:1178"""
def LLVMDIGlobalVariableExpressionGetExpression(GVE: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIGlobalVariableExpressionGetExpression(LLVMMetadataRef GVE); // llvm-c/DebugInfo.h:1186"""
def LLVMDIVariableGetFile(Var: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIVariableGetFile(LLVMMetadataRef Var); // llvm-c/DebugInfo.h:1195"""
def LLVMDIVariableGetScope(Var: LLVMMetadataRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIVariableGetScope(LLVMMetadataRef Var); // llvm-c/DebugInfo.h:1203"""
def LLVMDIVariableGetLine(Var: LLVMMetadataRef | None, /) -> int:
    """unsigned int LLVMDIVariableGetLine(LLVMMetadataRef Var); // llvm-c/DebugInfo.h:1211"""
def LLVMTemporaryMDNode(Ctx: LLVMContextRef | None, Data: reference[LLVMMetadataRef], NumElements: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMTemporaryMDNode(LLVMContextRef Ctx, LLVMMetadataRef *Data, size_t NumElements); // llvm-c/DebugInfo.h:1221"""
def LLVMDisposeTemporaryMDNode(TempNode: LLVMMetadataRef | None, /) -> None:
    """void LLVMDisposeTemporaryMDNode(LLVMMetadataRef TempNode); // llvm-c/DebugInfo.h:1231"""
def LLVMMetadataReplaceAllUsesWith(TempTargetMetadata: LLVMMetadataRef | None, Replacement: LLVMMetadataRef | None, /) -> None:
    """void LLVMMetadataReplaceAllUsesWith(LLVMMetadataRef TempTargetMetadata, LLVMMetadataRef Replacement); // llvm-c/DebugInfo.h:1238"""
def LLVMDIBuilderCreateTempGlobalVariableFwdDecl(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, Linkage: chars, LnkLen: int, File: LLVMMetadataRef | None,
    LineNo: int, Ty: LLVMMetadataRef | None, LocalToUnit: int, Decl: LLVMMetadataRef | None, AlignInBits: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateTempGlobalVariableFwdDecl(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, const char *Linkage, size_t LnkLen,
        LLVMMetadataRef File, unsigned int LineNo, LLVMMetadataRef Ty, LLVMBool LocalToUnit, LLVMMetadataRef Decl, uint32_t AlignInBits); // llvm-c/DebugInfo.h:1258"""
def LLVMDIBuilderInsertDeclareRecordBefore(Builder: LLVMDIBuilderRef | None, Storage: LLVMValueRef | None, VarInfo: LLVMMetadataRef | None, Expr: LLVMMetadataRef | None, DebugLoc: LLVMMetadataRef |
    None, Instr: LLVMValueRef | None, /) -> LLVMDbgRecordRef:
    """LLVMDbgRecordRef LLVMDIBuilderInsertDeclareRecordBefore(LLVMDIBuilderRef Builder, LLVMValueRef Storage, LLVMMetadataRef VarInfo, LLVMMetadataRef Expr, LLVMMetadataRef DebugLoc, LLVMValueRef
        Instr); // llvm-c/DebugInfo.h:1279"""
def LLVMDIBuilderInsertDeclareRecordAtEnd(Builder: LLVMDIBuilderRef | None, Storage: LLVMValueRef | None, VarInfo: LLVMMetadataRef | None, Expr: LLVMMetadataRef | None, DebugLoc: LLVMMetadataRef |
    None, Block: LLVMBasicBlockRef | None, /) -> LLVMDbgRecordRef:
    """LLVMDbgRecordRef LLVMDIBuilderInsertDeclareRecordAtEnd(LLVMDIBuilderRef Builder, LLVMValueRef Storage, LLVMMetadataRef VarInfo, LLVMMetadataRef Expr, LLVMMetadataRef DebugLoc, LLVMBasicBlockRef
        Block); // llvm-c/DebugInfo.h:1300"""
def LLVMDIBuilderInsertDbgValueRecordBefore(Builder: LLVMDIBuilderRef | None, Val: LLVMValueRef | None, VarInfo: LLVMMetadataRef | None, Expr: LLVMMetadataRef | None, DebugLoc: LLVMMetadataRef | None,
    Instr: LLVMValueRef | None, /) -> LLVMDbgRecordRef:
    """LLVMDbgRecordRef LLVMDIBuilderInsertDbgValueRecordBefore(LLVMDIBuilderRef Builder, LLVMValueRef Val, LLVMMetadataRef VarInfo, LLVMMetadataRef Expr, LLVMMetadataRef DebugLoc, LLVMValueRef
        Instr); // llvm-c/DebugInfo.h:1319"""
def LLVMDIBuilderInsertDbgValueRecordAtEnd(Builder: LLVMDIBuilderRef | None, Val: LLVMValueRef | None, VarInfo: LLVMMetadataRef | None, Expr: LLVMMetadataRef | None, DebugLoc: LLVMMetadataRef | None,
    Block: LLVMBasicBlockRef | None, /) -> LLVMDbgRecordRef:
    """LLVMDbgRecordRef LLVMDIBuilderInsertDbgValueRecordAtEnd(LLVMDIBuilderRef Builder, LLVMValueRef Val, LLVMMetadataRef VarInfo, LLVMMetadataRef Expr, LLVMMetadataRef DebugLoc, LLVMBasicBlockRef
        Block); // llvm-c/DebugInfo.h:1340"""
def LLVMDIBuilderCreateAutoVariable(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, File: LLVMMetadataRef | None, LineNo: int, Ty: LLVMMetadataRef | None,
    AlwaysPreserve: int, Flags: LLVMDIFlags | int, AlignInBits: int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateAutoVariable(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, LLVMMetadataRef File, unsigned int LineNo, LLVMMetadataRef Ty,
        LLVMBool AlwaysPreserve, LLVMDIFlags Flags, uint32_t AlignInBits); // llvm-c/DebugInfo.h:1357"""
def LLVMDIBuilderCreateParameterVariable(Builder: LLVMDIBuilderRef | None, Scope: LLVMMetadataRef | None, Name: chars, NameLen: int, ArgNo: int, File: LLVMMetadataRef | None, LineNo: int, Ty:
    LLVMMetadataRef | None, AlwaysPreserve: int, Flags: LLVMDIFlags | int, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMDIBuilderCreateParameterVariable(LLVMDIBuilderRef Builder, LLVMMetadataRef Scope, const char *Name, size_t NameLen, unsigned int ArgNo, LLVMMetadataRef File, unsigned int
        LineNo, LLVMMetadataRef Ty, LLVMBool AlwaysPreserve, LLVMDIFlags Flags); // llvm-c/DebugInfo.h:1375"""
def LLVMGetSubprogram(Func: LLVMValueRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMGetSubprogram(LLVMValueRef Func); // llvm-c/DebugInfo.h:1385"""
def LLVMSetSubprogram(Func: LLVMValueRef | None, SP: LLVMMetadataRef | None, /) -> None:
    """void LLVMSetSubprogram(LLVMValueRef Func, LLVMMetadataRef SP); // llvm-c/DebugInfo.h:1392"""
def LLVMDISubprogramGetLine(Subprogram: LLVMMetadataRef | None, /) -> int:
    """unsigned int LLVMDISubprogramGetLine(LLVMMetadataRef Subprogram); // llvm-c/DebugInfo.h:1400"""
def LLVMInstructionGetDebugLoc(Inst: LLVMValueRef | None, /) -> LLVMMetadataRef:
    """LLVMMetadataRef LLVMInstructionGetDebugLoc(LLVMValueRef Inst); // llvm-c/DebugInfo.h:1407"""
def LLVMInstructionSetDebugLoc(Inst: LLVMValueRef | None, Loc: LLVMMetadataRef | None, /) -> None:
    """void LLVMInstructionSetDebugLoc(LLVMValueRef Inst, LLVMMetadataRef Loc); // llvm-c/DebugInfo.h:1416"""
def LLVMGetMetadataKind(Metadata: LLVMMetadataRef | None, /) -> int:
    """LLVMMetadataKind LLVMGetMetadataKind(LLVMMetadataRef Metadata); // llvm-c/DebugInfo.h:1423"""
def LLVMCreateDisasm(TripleName: char_p, DisInfo: writable_memory, TagType: int, GetOpInfo: Callable[[int | None, int, int, int, int, int, int | None], int] | LLVMOpInfoCallback | int | None,
    SymbolLookUp: Callable[[int | None, int, Pointer[c_uint64], int, Pointer[c_char_p]], bytes | None] | LLVMSymbolLookupCallback | int | None, /, *, keep: Any = None) -> int | None:
    """LLVMDisasmContextRef LLVMCreateDisasm(const char *TripleName, void *DisInfo, int TagType, LLVMOpInfoCallback GetOpInfo, LLVMSymbolLookupCallback SymbolLookUp); // llvm-c/Disassembler.h:38"""
def LLVMCreateDisasmCPU(Triple: char_p, CPU: char_p, DisInfo: writable_memory, TagType: int, GetOpInfo: Callable[[int | None, int, int, int, int, int, int | None], int] | LLVMOpInfoCallback | int |
    None, SymbolLookUp: Callable[[int | None, int, Pointer[c_uint64], int, Pointer[c_char_p]], bytes | None] | LLVMSymbolLookupCallback | int | None, /, *, keep: Any = None) -> int | None:
    """LLVMDisasmContextRef LLVMCreateDisasmCPU(const char *Triple, const char *CPU, void *DisInfo, int TagType, LLVMOpInfoCallback GetOpInfo, LLVMSymbolLookupCallback
        SymbolLookUp); // llvm-c/Disassembler.h:50"""
def LLVMCreateDisasmCPUFeatures(Triple: char_p, CPU: char_p, Features: char_p, DisInfo: writable_memory, TagType: int, GetOpInfo: Callable[[int | None, int, int, int, int, int, int | None], int] |
    LLVMOpInfoCallback | int | None, SymbolLookUp: Callable[[int | None, int, Pointer[c_uint64], int, Pointer[c_char_p]], bytes | None] | LLVMSymbolLookupCallback | int | None, /, *, keep: Any =
    None) -> int | None:
    """LLVMDisasmContextRef LLVMCreateDisasmCPUFeatures(const char *Triple, const char *CPU, const char *Features, void *DisInfo, int TagType, LLVMOpInfoCallback GetOpInfo, LLVMSymbolLookupCallback
        SymbolLookUp); // llvm-c/Disassembler.h:63"""
def LLVMSetDisasmOptions(DC: writable_memory, Options: int, /) -> int:
    """int LLVMSetDisasmOptions(LLVMDisasmContextRef DC, uint64_t Options); // llvm-c/Disassembler.h:72"""
def LLVMDisasmDispose(DC: writable_memory, /) -> None:
    """void LLVMDisasmDispose(LLVMDisasmContextRef DC); // llvm-c/Disassembler.h:88"""
def LLVMDisasmInstruction(DC: writable_memory, Bytes: items[c_uint8], BytesSize: int, PC: int, OutString: chars, OutStringSize: int, /) -> int:
    """size_t LLVMDisasmInstruction(LLVMDisasmContextRef DC, uint8_t *Bytes, uint64_t BytesSize, uint64_t PC, char *OutString, size_t OutStringSize); // llvm-c/Disassembler.h:100"""
def LLVMGetErrorTypeId(Err: LLVMErrorRef | None, /) -> int | None:
    """LLVMErrorTypeId LLVMGetErrorTypeId(LLVMErrorRef Err); // llvm-c/Error.h:44"""
def LLVMConsumeError(Err: LLVMErrorRef | None, /) -> None:
    """void LLVMConsumeError(LLVMErrorRef Err); // llvm-c/Error.h:52"""
def LLVMGetErrorMessage(Err: LLVMErrorRef | None, /) -> Pointer[c_char]:
    """char *LLVMGetErrorMessage(LLVMErrorRef Err); // llvm-c/Error.h:60"""
def LLVMDisposeErrorMessage(ErrMsg: chars, /) -> None:
    """void LLVMDisposeErrorMessage(char *ErrMsg); // llvm-c/Error.h:65"""
def LLVMGetStringErrorTypeId() -> int | None:
    """LLVMErrorTypeId LLVMGetStringErrorTypeId(void); // llvm-c/Error.h:70"""
def LLVMCreateStringError(ErrMsg: char_p, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMCreateStringError(const char *ErrMsg); // llvm-c/Error.h:75"""
def LLVMLinkInMCJIT() -> None:
    """void LLVMLinkInMCJIT(void); // llvm-c/ExecutionEngine.h:36"""
def LLVMLinkInInterpreter() -> None:
    """void LLVMLinkInInterpreter(void); // llvm-c/ExecutionEngine.h:37"""
def LLVMCreateGenericValueOfInt(Ty: LLVMTypeRef | None, N: int, IsSigned: int, /) -> LLVMGenericValueRef:
    """LLVMGenericValueRef LLVMCreateGenericValueOfInt(LLVMTypeRef Ty, unsigned long long N, LLVMBool IsSigned); // llvm-c/ExecutionEngine.h:53"""
def LLVMCreateGenericValueOfPointer(P: writable_memory, /) -> LLVMGenericValueRef:
    """LLVMGenericValueRef LLVMCreateGenericValueOfPointer(void *P); // llvm-c/ExecutionEngine.h:57"""
def LLVMCreateGenericValueOfFloat(Ty: LLVMTypeRef | None, N: float, /) -> LLVMGenericValueRef:
    """LLVMGenericValueRef LLVMCreateGenericValueOfFloat(LLVMTypeRef Ty, double N); // llvm-c/ExecutionEngine.h:59"""
def LLVMGenericValueIntWidth(GenValRef: LLVMGenericValueRef | None, /) -> int:
    """unsigned int LLVMGenericValueIntWidth(LLVMGenericValueRef GenValRef); // llvm-c/ExecutionEngine.h:61"""
def LLVMGenericValueToInt(GenVal: LLVMGenericValueRef | None, IsSigned: int, /) -> int:
    """unsigned long long LLVMGenericValueToInt(LLVMGenericValueRef GenVal, LLVMBool IsSigned); // llvm-c/ExecutionEngine.h:63"""
def LLVMGenericValueToPointer(GenVal: LLVMGenericValueRef | None, /) -> int | None:
    """void *LLVMGenericValueToPointer(LLVMGenericValueRef GenVal); // llvm-c/ExecutionEngine.h:66"""
def LLVMGenericValueToFloat(TyRef: LLVMTypeRef | None, GenVal: LLVMGenericValueRef | None, /) -> float:
    """double LLVMGenericValueToFloat(LLVMTypeRef TyRef, LLVMGenericValueRef GenVal); // llvm-c/ExecutionEngine.h:68"""
def LLVMDisposeGenericValue(GenVal: LLVMGenericValueRef | None, /) -> None:
    """void LLVMDisposeGenericValue(LLVMGenericValueRef GenVal); // llvm-c/ExecutionEngine.h:70"""
def LLVMCreateExecutionEngineForModule(OutEE: reference[LLVMExecutionEngineRef], M: LLVMModuleRef | None, OutError: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMCreateExecutionEngineForModule(LLVMExecutionEngineRef *OutEE, LLVMModuleRef M, char **OutError); // llvm-c/ExecutionEngine.h:74"""
def LLVMCreateInterpreterForModule(OutInterp: reference[LLVMExecutionEngineRef], M: LLVMModuleRef | None, OutError: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMCreateInterpreterForModule(LLVMExecutionEngineRef *OutInterp, LLVMModuleRef M, char **OutError); // llvm-c/ExecutionEngine.h:78"""
def LLVMCreateJITCompilerForModule(OutJIT: reference[LLVMExecutionEngineRef], M: LLVMModuleRef | None, OptLevel: int, OutError: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMCreateJITCompilerForModule(LLVMExecutionEngineRef *OutJIT, LLVMModuleRef M, unsigned int OptLevel, char **OutError); // llvm-c/ExecutionEngine.h:82"""
def LLVMInitializeMCJITCompilerOptions(Options: reference[LLVMMCJITCompilerOptions], SizeOfOptions: int, /) -> None:
    """void LLVMInitializeMCJITCompilerOptions(struct LLVMMCJITCompilerOptions *Options, size_t SizeOfOptions); // llvm-c/ExecutionEngine.h:87"""
def LLVMCreateMCJITCompilerForModule(OutJIT: reference[LLVMExecutionEngineRef], M: LLVMModuleRef | None, Options: reference[LLVMMCJITCompilerOptions], SizeOfOptions: int, OutError:
    reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMCreateMCJITCompilerForModule(LLVMExecutionEngineRef *OutJIT, LLVMModuleRef M, struct LLVMMCJITCompilerOptions *Options, size_t SizeOfOptions, char
        **OutError); // llvm-c/ExecutionEngine.h:107"""
def LLVMDisposeExecutionEngine(EE: LLVMExecutionEngineRef | None, /) -> None:
    """void LLVMDisposeExecutionEngine(LLVMExecutionEngineRef EE); // llvm-c/ExecutionEngine.h:112"""
def LLVMRunStaticConstructors(EE: LLVMExecutionEngineRef | None, /) -> None:
    """void LLVMRunStaticConstructors(LLVMExecutionEngineRef EE); // llvm-c/ExecutionEngine.h:114"""
def LLVMRunStaticDestructors(EE: LLVMExecutionEngineRef | None, /) -> None:
    """void LLVMRunStaticDestructors(LLVMExecutionEngineRef EE); // llvm-c/ExecutionEngine.h:116"""
def LLVMRunFunctionAsMain(EE: LLVMExecutionEngineRef | None, F: LLVMValueRef | None, ArgC: int, ArgV: reference[c_char_p], EnvP: reference[c_char_p], /) -> int:
    """int LLVMRunFunctionAsMain(LLVMExecutionEngineRef EE, LLVMValueRef F, unsigned int ArgC, const char * const *ArgV, const char * const *EnvP); // llvm-c/ExecutionEngine.h:118"""
def LLVMRunFunction(EE: LLVMExecutionEngineRef | None, F: LLVMValueRef | None, NumArgs: int, Args: reference[LLVMGenericValueRef], /) -> LLVMGenericValueRef:
    """LLVMGenericValueRef LLVMRunFunction(LLVMExecutionEngineRef EE, LLVMValueRef F, unsigned int NumArgs, LLVMGenericValueRef *Args); // llvm-c/ExecutionEngine.h:122"""
def LLVMFreeMachineCodeForFunction(EE: LLVMExecutionEngineRef | None, F: LLVMValueRef | None, /) -> None:
    """void LLVMFreeMachineCodeForFunction(LLVMExecutionEngineRef EE, LLVMValueRef F); // llvm-c/ExecutionEngine.h:126"""
def LLVMAddModule(EE: LLVMExecutionEngineRef | None, M: LLVMModuleRef | None, /) -> None:
    """void LLVMAddModule(LLVMExecutionEngineRef EE, LLVMModuleRef M); // llvm-c/ExecutionEngine.h:128"""
def LLVMRemoveModule(EE: LLVMExecutionEngineRef | None, M: LLVMModuleRef | None, OutMod: reference[LLVMModuleRef], OutError: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMRemoveModule(LLVMExecutionEngineRef EE, LLVMModuleRef M, LLVMModuleRef *OutMod, char **OutError); // llvm-c/ExecutionEngine.h:130"""
def LLVMFindFunction(EE: LLVMExecutionEngineRef | None, Name: char_p, OutFn: reference[LLVMValueRef], /) -> int:
    """LLVMBool LLVMFindFunction(LLVMExecutionEngineRef EE, const char *Name, LLVMValueRef *OutFn); // llvm-c/ExecutionEngine.h:133"""
def LLVMRecompileAndRelinkFunction(EE: LLVMExecutionEngineRef | None, Fn: LLVMValueRef | None, /) -> int | None:
    """void *LLVMRecompileAndRelinkFunction(LLVMExecutionEngineRef EE, LLVMValueRef Fn); // llvm-c/ExecutionEngine.h:136"""
def LLVMGetExecutionEngineTargetData(EE: LLVMExecutionEngineRef | None, /) -> LLVMTargetDataRef:
    """LLVMTargetDataRef LLVMGetExecutionEngineTargetData(LLVMExecutionEngineRef EE); // llvm-c/ExecutionEngine.h:139"""
def LLVMGetExecutionEngineTargetMachine(EE: LLVMExecutionEngineRef | None, /) -> LLVMTargetMachineRef:
    """LLVMTargetMachineRef LLVMGetExecutionEngineTargetMachine(LLVMExecutionEngineRef EE); // llvm-c/ExecutionEngine.h:141"""
def LLVMAddGlobalMapping(EE: LLVMExecutionEngineRef | None, Global: LLVMValueRef | None, Addr: writable_memory, /) -> None:
    """void LLVMAddGlobalMapping(LLVMExecutionEngineRef EE, LLVMValueRef Global, void *Addr); // llvm-c/ExecutionEngine.h:143"""
def LLVMGetPointerToGlobal(EE: LLVMExecutionEngineRef | None, Global: LLVMValueRef | None, /) -> int | None:
    """void *LLVMGetPointerToGlobal(LLVMExecutionEngineRef EE, LLVMValueRef Global); // llvm-c/ExecutionEngine.h:146"""
def LLVMGetGlobalValueAddress(EE: LLVMExecutionEngineRef | None, Name: char_p, /) -> int:
    """uint64_t LLVMGetGlobalValueAddress(LLVMExecutionEngineRef EE, const char *Name); // llvm-c/ExecutionEngine.h:148"""
def LLVMGetFunctionAddress(EE: LLVMExecutionEngineRef | None, Name: char_p, /) -> int:
    """uint64_t LLVMGetFunctionAddress(LLVMExecutionEngineRef EE, const char *Name); // llvm-c/ExecutionEngine.h:150"""
def LLVMExecutionEngineGetErrMsg(EE: LLVMExecutionEngineRef | None, OutError: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMExecutionEngineGetErrMsg(LLVMExecutionEngineRef EE, char **OutError); // llvm-c/ExecutionEngine.h:154"""
def LLVMCreateSimpleMCJITMemoryManager(Opaque: writable_memory, AllocateCodeSection: Callable[[int | None, int, int, int, bytes | None], Pointer[c_uint8]] |
    LLVMMemoryManagerAllocateCodeSectionCallback | int | None, AllocateDataSection: Callable[[int | None, int, int, int, bytes | None, int], Pointer[c_uint8]] |
    LLVMMemoryManagerAllocateDataSectionCallback | int | None, FinalizeMemory: Callable[[int | None, Pointer[Pointer[c_char]]], int] | LLVMMemoryManagerFinalizeMemoryCallback | int | None, Destroy:
    Callable[[int | None], None] | LLVMMemoryManagerDestroyCallback | int | None, /, *, keep: Any = None) -> LLVMMCJITMemoryManagerRef:
    """LLVMMCJITMemoryManagerRef LLVMCreateSimpleMCJITMemoryManager(void *Opaque, LLVMMemoryManagerAllocateCodeSectionCallback AllocateCodeSection, LLVMMemoryManagerAllocateDataSectionCallback
        AllocateDataSection, LLVMMemoryManagerFinalizeMemoryCallback FinalizeMemory, LLVMMemoryManagerDestroyCallback Destroy); // llvm-c/ExecutionEngine.h:180"""
def LLVMDisposeMCJITMemoryManager(MM: LLVMMCJITMemoryManagerRef | None, /) -> None:
    """void LLVMDisposeMCJITMemoryManager(LLVMMCJITMemoryManagerRef MM); // llvm-c/ExecutionEngine.h:187"""
def LLVMCreateGDBRegistrationListener() -> LLVMJITEventListenerRef:
    """LLVMJITEventListenerRef LLVMCreateGDBRegistrationListener(void); // llvm-c/ExecutionEngine.h:191"""
def LLVMCreateIntelJITEventListener() -> LLVMJITEventListenerRef:
    """LLVMJITEventListenerRef LLVMCreateIntelJITEventListener(void); // llvm-c/ExecutionEngine.h:192"""
def LLVMCreateOProfileJITEventListener() -> LLVMJITEventListenerRef:
    """LLVMJITEventListenerRef LLVMCreateOProfileJITEventListener(void); // llvm-c/ExecutionEngine.h:193"""
def LLVMCreatePerfJITEventListener() -> LLVMJITEventListenerRef:
    """LLVMJITEventListenerRef LLVMCreatePerfJITEventListener(void); // llvm-c/ExecutionEngine.h:194"""
def LLVMGetModuleDataLayout(M: LLVMModuleRef | None, /) -> LLVMTargetDataRef:
    """LLVMTargetDataRef LLVMGetModuleDataLayout(LLVMModuleRef M); // llvm-c/Target.h:186"""
def LLVMSetModuleDataLayout(M: LLVMModuleRef | None, DL: LLVMTargetDataRef | None, /) -> None:
    """void LLVMSetModuleDataLayout(LLVMModuleRef M, LLVMTargetDataRef DL); // llvm-c/Target.h:193"""
def LLVMCreateTargetData(StringRep: char_p, /) -> LLVMTargetDataRef:
    """LLVMTargetDataRef LLVMCreateTargetData(const char *StringRep); // llvm-c/Target.h:197"""
def LLVMDisposeTargetData(TD: LLVMTargetDataRef | None, /) -> None:
    """void LLVMDisposeTargetData(LLVMTargetDataRef TD); // llvm-c/Target.h:201"""
def LLVMAddTargetLibraryInfo(TLI: LLVMTargetLibraryInfoRef | None, PM: LLVMPassManagerRef | None, /) -> None:
    """void LLVMAddTargetLibraryInfo(LLVMTargetLibraryInfoRef TLI, LLVMPassManagerRef PM); // llvm-c/Target.h:206"""
def LLVMCopyStringRepOfTargetData(TD: LLVMTargetDataRef | None, /) -> Pointer[c_char]:
    """char *LLVMCopyStringRepOfTargetData(LLVMTargetDataRef TD); // llvm-c/Target.h:212"""
def LLVMByteOrder(TD: LLVMTargetDataRef | None, /) -> LLVMByteOrdering:
    """enum LLVMByteOrdering LLVMByteOrder(LLVMTargetDataRef TD); // llvm-c/Target.h:217"""
def LLVMPointerSize(TD: LLVMTargetDataRef | None, /) -> int:
    """unsigned int LLVMPointerSize(LLVMTargetDataRef TD); // llvm-c/Target.h:221"""
def LLVMPointerSizeForAS(TD: LLVMTargetDataRef | None, AS: int, /) -> int:
    """unsigned int LLVMPointerSizeForAS(LLVMTargetDataRef TD, unsigned int AS); // llvm-c/Target.h:226"""
def LLVMIntPtrType(TD: LLVMTargetDataRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntPtrType(LLVMTargetDataRef TD); // llvm-c/Target.h:230"""
def LLVMIntPtrTypeForAS(TD: LLVMTargetDataRef | None, AS: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntPtrTypeForAS(LLVMTargetDataRef TD, unsigned int AS); // llvm-c/Target.h:235"""
def LLVMIntPtrTypeInContext(C: LLVMContextRef | None, TD: LLVMTargetDataRef | None, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntPtrTypeInContext(LLVMContextRef C, LLVMTargetDataRef TD); // llvm-c/Target.h:239"""
def LLVMIntPtrTypeForASInContext(C: LLVMContextRef | None, TD: LLVMTargetDataRef | None, AS: int, /) -> LLVMTypeRef:
    """LLVMTypeRef LLVMIntPtrTypeForASInContext(LLVMContextRef C, LLVMTargetDataRef TD, unsigned int AS); // llvm-c/Target.h:244"""
def LLVMSizeOfTypeInBits(TD: LLVMTargetDataRef | None, Ty: LLVMTypeRef | None, /) -> int:
    """unsigned long long LLVMSizeOfTypeInBits(LLVMTargetDataRef TD, LLVMTypeRef Ty); // llvm-c/Target.h:249"""
def LLVMStoreSizeOfType(TD: LLVMTargetDataRef | None, Ty: LLVMTypeRef | None, /) -> int:
    """unsigned long long LLVMStoreSizeOfType(LLVMTargetDataRef TD, LLVMTypeRef Ty); // llvm-c/Target.h:253"""
def LLVMABISizeOfType(TD: LLVMTargetDataRef | None, Ty: LLVMTypeRef | None, /) -> int:
    """unsigned long long LLVMABISizeOfType(LLVMTargetDataRef TD, LLVMTypeRef Ty); // llvm-c/Target.h:257"""
def LLVMABIAlignmentOfType(TD: LLVMTargetDataRef | None, Ty: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMABIAlignmentOfType(LLVMTargetDataRef TD, LLVMTypeRef Ty); // llvm-c/Target.h:261"""
def LLVMCallFrameAlignmentOfType(TD: LLVMTargetDataRef | None, Ty: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMCallFrameAlignmentOfType(LLVMTargetDataRef TD, LLVMTypeRef Ty); // llvm-c/Target.h:265"""
def LLVMPreferredAlignmentOfType(TD: LLVMTargetDataRef | None, Ty: LLVMTypeRef | None, /) -> int:
    """unsigned int LLVMPreferredAlignmentOfType(LLVMTargetDataRef TD, LLVMTypeRef Ty); // llvm-c/Target.h:269"""
def LLVMPreferredAlignmentOfGlobal(TD: LLVMTargetDataRef | None, GlobalVar: LLVMValueRef | None, /) -> int:
    """unsigned int LLVMPreferredAlignmentOfGlobal(LLVMTargetDataRef TD, LLVMValueRef GlobalVar); // llvm-c/Target.h:273"""
def LLVMElementAtOffset(TD: LLVMTargetDataRef | None, StructTy: LLVMTypeRef | None, Offset: int, /) -> int:
    """unsigned int LLVMElementAtOffset(LLVMTargetDataRef TD, LLVMTypeRef StructTy, unsigned long long Offset); // llvm-c/Target.h:278"""
def LLVMOffsetOfElement(TD: LLVMTargetDataRef | None, StructTy: LLVMTypeRef | None, Element: int, /) -> int:
    """unsigned long long LLVMOffsetOfElement(LLVMTargetDataRef TD, LLVMTypeRef StructTy, unsigned int Element); // llvm-c/Target.h:283"""
def LLVMInitializeAArch64TargetInfo() -> None:
    """void LLVMInitializeAArch64TargetInfo(void); // llvm/Config/Targets.def:26"""
def LLVMInitializeAArch64Target() -> None:
    """void LLVMInitializeAArch64Target(void); // llvm/Config/Targets.def:26"""
def LLVMInitializeAArch64TargetMC() -> None:
    """void LLVMInitializeAArch64TargetMC(void); // llvm/Config/Targets.def:26"""
def LLVMInitializeAMDGPUTargetInfo() -> None:
    """void LLVMInitializeAMDGPUTargetInfo(void); // llvm/Config/Targets.def:27"""
def LLVMInitializeAMDGPUTarget() -> None:
    """void LLVMInitializeAMDGPUTarget(void); // llvm/Config/Targets.def:27"""
def LLVMInitializeAMDGPUTargetMC() -> None:
    """void LLVMInitializeAMDGPUTargetMC(void); // llvm/Config/Targets.def:27"""
def LLVMInitializeARMTargetInfo() -> None:
    """void LLVMInitializeARMTargetInfo(void); // llvm/Config/Targets.def:28"""
def LLVMInitializeARMTarget() -> None:
    """void LLVMInitializeARMTarget(void); // llvm/Config/Targets.def:28"""
def LLVMInitializeARMTargetMC() -> None:
    """void LLVMInitializeARMTargetMC(void); // llvm/Config/Targets.def:28"""
def LLVMInitializeAVRTargetInfo() -> None:
    """void LLVMInitializeAVRTargetInfo(void); // llvm/Config/Targets.def:29"""
def LLVMInitializeAVRTarget() -> None:
    """void LLVMInitializeAVRTarget(void); // llvm/Config/Targets.def:29"""
def LLVMInitializeAVRTargetMC() -> None:
    """void LLVMInitializeAVRTargetMC(void); // llvm/Config/Targets.def:29"""
def LLVMInitializeBPFTargetInfo() -> None:
    """void LLVMInitializeBPFTargetInfo(void); // llvm/Config/Targets.def:30"""
def LLVMInitializeBPFTarget() -> None:
    """void LLVMInitializeBPFTarget(void); // llvm/Config/Targets.def:30"""
def LLVMInitializeBPFTargetMC() -> None:
    """void LLVMInitializeBPFTargetMC(void); // llvm/Config/Targets.def:30"""
def LLVMInitializeHexagonTargetInfo() -> None:
    """void LLVMInitializeHexagonTargetInfo(void); // llvm/Config/Targets.def:31"""
def LLVMInitializeHexagonTarget() -> None:
    """void LLVMInitializeHexagonTarget(void); // llvm/Config/Targets.def:31"""
def LLVMInitializeHexagonTargetMC() -> None:
    """void LLVMInitializeHexagonTargetMC(void); // llvm/Config/Targets.def:31"""
def LLVMInitializeLanaiTargetInfo() -> None:
    """void LLVMInitializeLanaiTargetInfo(void); // llvm/Config/Targets.def:32"""
def LLVMInitializeLanaiTarget() -> None:
    """void LLVMInitializeLanaiTarget(void); // llvm/Config/Targets.def:32"""
def LLVMInitializeLanaiTargetMC() -> None:
    """void LLVMInitializeLanaiTargetMC(void); // llvm/Config/Targets.def:32"""
def LLVMInitializeLoongArchTargetInfo() -> None:
    """void LLVMInitializeLoongArchTargetInfo(void); // llvm/Config/Targets.def:33"""
def LLVMInitializeLoongArchTarget() -> None:
    """void LLVMInitializeLoongArchTarget(void); // llvm/Config/Targets.def:33"""
def LLVMInitializeLoongArchTargetMC() -> None:
    """void LLVMInitializeLoongArchTargetMC(void); // llvm/Config/Targets.def:33"""
def LLVMInitializeMipsTargetInfo() -> None:
    """void LLVMInitializeMipsTargetInfo(void); // llvm/Config/Targets.def:34"""
def LLVMInitializeMipsTarget() -> None:
    """void LLVMInitializeMipsTarget(void); // llvm/Config/Targets.def:34"""
def LLVMInitializeMipsTargetMC() -> None:
    """void LLVMInitializeMipsTargetMC(void); // llvm/Config/Targets.def:34"""
def LLVMInitializeMSP430TargetInfo() -> None:
    """void LLVMInitializeMSP430TargetInfo(void); // llvm/Config/Targets.def:35"""
def LLVMInitializeMSP430Target() -> None:
    """void LLVMInitializeMSP430Target(void); // llvm/Config/Targets.def:35"""
def LLVMInitializeMSP430TargetMC() -> None:
    """void LLVMInitializeMSP430TargetMC(void); // llvm/Config/Targets.def:35"""
def LLVMInitializeNVPTXTargetInfo() -> None:
    """void LLVMInitializeNVPTXTargetInfo(void); // llvm/Config/Targets.def:36"""
def LLVMInitializeNVPTXTarget() -> None:
    """void LLVMInitializeNVPTXTarget(void); // llvm/Config/Targets.def:36"""
def LLVMInitializeNVPTXTargetMC() -> None:
    """void LLVMInitializeNVPTXTargetMC(void); // llvm/Config/Targets.def:36"""
def LLVMInitializePowerPCTargetInfo() -> None:
    """void LLVMInitializePowerPCTargetInfo(void); // llvm/Config/Targets.def:37"""
def LLVMInitializePowerPCTarget() -> None:
    """void LLVMInitializePowerPCTarget(void); // llvm/Config/Targets.def:37"""
def LLVMInitializePowerPCTargetMC() -> None:
    """void LLVMInitializePowerPCTargetMC(void); // llvm/Config/Targets.def:37"""
def LLVMInitializeRISCVTargetInfo() -> None:
    """void LLVMInitializeRISCVTargetInfo(void); // llvm/Config/Targets.def:38"""
def LLVMInitializeRISCVTarget() -> None:
    """void LLVMInitializeRISCVTarget(void); // llvm/Config/Targets.def:38"""
def LLVMInitializeRISCVTargetMC() -> None:
    """void LLVMInitializeRISCVTargetMC(void); // llvm/Config/Targets.def:38"""
def LLVMInitializeSparcTargetInfo() -> None:
    """void LLVMInitializeSparcTargetInfo(void); // llvm/Config/Targets.def:39"""
def LLVMInitializeSparcTarget() -> None:
    """void LLVMInitializeSparcTarget(void); // llvm/Config/Targets.def:39"""
def LLVMInitializeSparcTargetMC() -> None:
    """void LLVMInitializeSparcTargetMC(void); // llvm/Config/Targets.def:39"""
def LLVMInitializeSystemZTargetInfo() -> None:
    """void LLVMInitializeSystemZTargetInfo(void); // llvm/Config/Targets.def:40"""
def LLVMInitializeSystemZTarget() -> None:
    """void LLVMInitializeSystemZTarget(void); // llvm/Config/Targets.def:40"""
def LLVMInitializeSystemZTargetMC() -> None:
    """void LLVMInitializeSystemZTargetMC(void); // llvm/Config/Targets.def:40"""
def LLVMInitializeVETargetInfo() -> None:
    """void LLVMInitializeVETargetInfo(void); // llvm/Config/Targets.def:41"""
def LLVMInitializeVETarget() -> None:
    """void LLVMInitializeVETarget(void); // llvm/Config/Targets.def:41"""
def LLVMInitializeVETargetMC() -> None:
    """void LLVMInitializeVETargetMC(void); // llvm/Config/Targets.def:41"""
def LLVMInitializeWebAssemblyTargetInfo() -> None:
    """void LLVMInitializeWebAssemblyTargetInfo(void); // llvm/Config/Targets.def:42"""
def LLVMInitializeWebAssemblyTarget() -> None:
    """void LLVMInitializeWebAssemblyTarget(void); // llvm/Config/Targets.def:42"""
def LLVMInitializeWebAssemblyTargetMC() -> None:
    """void LLVMInitializeWebAssemblyTargetMC(void); // llvm/Config/Targets.def:42"""
def LLVMInitializeX86TargetInfo() -> None:
    """void LLVMInitializeX86TargetInfo(void); // llvm/Config/Targets.def:43"""
def LLVMInitializeX86Target() -> None:
    """void LLVMInitializeX86Target(void); // llvm/Config/Targets.def:43"""
def LLVMInitializeX86TargetMC() -> None:
    """void LLVMInitializeX86TargetMC(void); // llvm/Config/Targets.def:43"""
def LLVMInitializeXCoreTargetInfo() -> None:
    """void LLVMInitializeXCoreTargetInfo(void); // llvm/Config/Targets.def:44"""
def LLVMInitializeXCoreTarget() -> None:
    """void LLVMInitializeXCoreTarget(void); // llvm/Config/Targets.def:44"""
def LLVMInitializeXCoreTargetMC() -> None:
    """void LLVMInitializeXCoreTargetMC(void); // llvm/Config/Targets.def:44"""
def LLVMInitializeM68kTargetInfo() -> None:
    """void LLVMInitializeM68kTargetInfo(void); // llvm/Config/Targets.def:45"""
def LLVMInitializeM68kTarget() -> None:
    """void LLVMInitializeM68kTarget(void); // llvm/Config/Targets.def:45"""
def LLVMInitializeM68kTargetMC() -> None:
    """void LLVMInitializeM68kTargetMC(void); // llvm/Config/Targets.def:45"""
def LLVMInitializeXtensaTargetInfo() -> None:
    """void LLVMInitializeXtensaTargetInfo(void); // llvm/Config/Targets.def:46"""
def LLVMInitializeXtensaTarget() -> None:
    """void LLVMInitializeXtensaTarget(void); // llvm/Config/Targets.def:46"""
def LLVMInitializeXtensaTargetMC() -> None:
    """void LLVMInitializeXtensaTargetMC(void); // llvm/Config/Targets.def:46"""
def LLVMInitializeAArch64AsmPrinter() -> None:
    """void LLVMInitializeAArch64AsmPrinter(void); // llvm/Config/AsmPrinters.def:27"""
def LLVMInitializeAMDGPUAsmPrinter() -> None:
    """void LLVMInitializeAMDGPUAsmPrinter(void); // llvm/Config/AsmPrinters.def:28"""
def LLVMInitializeARMAsmPrinter() -> None:
    """void LLVMInitializeARMAsmPrinter(void); // llvm/Config/AsmPrinters.def:29"""
def LLVMInitializeAVRAsmPrinter() -> None:
    """void LLVMInitializeAVRAsmPrinter(void); // llvm/Config/AsmPrinters.def:30"""
def LLVMInitializeBPFAsmPrinter() -> None:
    """void LLVMInitializeBPFAsmPrinter(void); // llvm/Config/AsmPrinters.def:31"""
def LLVMInitializeHexagonAsmPrinter() -> None:
    """void LLVMInitializeHexagonAsmPrinter(void); // llvm/Config/AsmPrinters.def:32"""
def LLVMInitializeLanaiAsmPrinter() -> None:
    """void LLVMInitializeLanaiAsmPrinter(void); // llvm/Config/AsmPrinters.def:33"""
def LLVMInitializeLoongArchAsmPrinter() -> None:
    """void LLVMInitializeLoongArchAsmPrinter(void); // llvm/Config/AsmPrinters.def:34"""
def LLVMInitializeMipsAsmPrinter() -> None:
    """void LLVMInitializeMipsAsmPrinter(void); // llvm/Config/AsmPrinters.def:35"""
def LLVMInitializeMSP430AsmPrinter() -> None:
    """void LLVMInitializeMSP430AsmPrinter(void); // llvm/Config/AsmPrinters.def:36"""
def LLVMInitializeNVPTXAsmPrinter() -> None:
    """void LLVMInitializeNVPTXAsmPrinter(void); // llvm/Config/AsmPrinters.def:37"""
def LLVMInitializePowerPCAsmPrinter() -> None:
    """void LLVMInitializePowerPCAsmPrinter(void); // llvm/Config/AsmPrinters.def:38"""
def LLVMInitializeRISCVAsmPrinter() -> None:
    """void LLVMInitializeRISCVAsmPrinter(void); // llvm/Config/AsmPrinters.def:39"""
def LLVMInitializeSparcAsmPrinter() -> None:
    """void LLVMInitializeSparcAsmPrinter(void); // llvm/Config/AsmPrinters.def:40"""
def LLVMInitializeSystemZAsmPrinter() -> None:
    """void LLVMInitializeSystemZAsmPrinter(void); // llvm/Config/AsmPrinters.def:41"""
def LLVMInitializeVEAsmPrinter() -> None:
    """void LLVMInitializeVEAsmPrinter(void); // llvm/Config/AsmPrinters.def:42"""
def LLVMInitializeWebAssemblyAsmPrinter() -> None:
    """void LLVMInitializeWebAssemblyAsmPrinter(void); // llvm/Config/AsmPrinters.def:43"""
def LLVMInitializeX86AsmPrinter() -> None:
    """void LLVMInitializeX86AsmPrinter(void); // llvm/Config/AsmPrinters.def:44"""
def LLVMInitializeXCoreAsmPrinter() -> None:
    """void LLVMInitializeXCoreAsmPrinter(void); // llvm/Config/AsmPrinters.def:45"""
def LLVMInitializeM68kAsmPrinter() -> None:
    """void LLVMInitializeM68kAsmPrinter(void); // llvm/Config/AsmPrinters.def:46"""
def LLVMInitializeXtensaAsmPrinter() -> None:
    """void LLVMInitializeXtensaAsmPrinter(void); // llvm/Config/AsmPrinters.def:47"""
def LLVMInitializeAArch64AsmParser() -> None:
    """void LLVMInitializeAArch64AsmParser(void); // llvm/Config/AsmParsers.def:27"""
def LLVMInitializeAMDGPUAsmParser() -> None:
    """void LLVMInitializeAMDGPUAsmParser(void); // llvm/Config/AsmParsers.def:28"""
def LLVMInitializeARMAsmParser() -> None:
    """void LLVMInitializeARMAsmParser(void); // llvm/Config/AsmParsers.def:29"""
def LLVMInitializeAVRAsmParser() -> None:
    """void LLVMInitializeAVRAsmParser(void); // llvm/Config/AsmParsers.def:30"""
def LLVMInitializeBPFAsmParser() -> None:
    """void LLVMInitializeBPFAsmParser(void); // llvm/Config/AsmParsers.def:31"""
def LLVMInitializeHexagonAsmParser() -> None:
    """void LLVMInitializeHexagonAsmParser(void); // llvm/Config/AsmParsers.def:32"""
def LLVMInitializeLanaiAsmParser() -> None:
    """void LLVMInitializeLanaiAsmParser(void); // llvm/Config/AsmParsers.def:33"""
def LLVMInitializeLoongArchAsmParser() -> None:
    """void LLVMInitializeLoongArchAsmParser(void); // llvm/Config/AsmParsers.def:34"""
def LLVMInitializeMipsAsmParser() -> None:
    """void LLVMInitializeMipsAsmParser(void); // llvm/Config/AsmParsers.def:35"""
def LLVMInitializeMSP430AsmParser() -> None:
    """void LLVMInitializeMSP430AsmParser(void); // llvm/Config/AsmParsers.def:36"""
def LLVMInitializePowerPCAsmParser() -> None:
    """void LLVMInitializePowerPCAsmParser(void); // llvm/Config/AsmParsers.def:37"""
def LLVMInitializeRISCVAsmParser() -> None:
    """void LLVMInitializeRISCVAsmParser(void); // llvm/Config/AsmParsers.def:38"""
def LLVMInitializeSparcAsmParser() -> None:
    """void LLVMInitializeSparcAsmParser(void); // llvm/Config/AsmParsers.def:39"""
def LLVMInitializeSystemZAsmParser() -> None:
    """void LLVMInitializeSystemZAsmParser(void); // llvm/Config/AsmParsers.def:40"""
def LLVMInitializeVEAsmParser() -> None:
    """void LLVMInitializeVEAsmParser(void); // llvm/Config/AsmParsers.def:41"""
def LLVMInitializeWebAssemblyAsmParser() -> None:
    """void LLVMInitializeWebAssemblyAsmParser(void); // llvm/Config/AsmParsers.def:42"""
def LLVMInitializeX86AsmParser() -> None:
    """void LLVMInitializeX86AsmParser(void); // llvm/Config/AsmParsers.def:43"""
def LLVMInitializeM68kAsmParser() -> None:
    """void LLVMInitializeM68kAsmParser(void); // llvm/Config/AsmParsers.def:44"""
def LLVMInitializeXtensaAsmParser() -> None:
    """void LLVMInitializeXtensaAsmParser(void); // llvm/Config/AsmParsers.def:45"""
def LLVMInitializeAArch64Disassembler() -> None:
    """void LLVMInitializeAArch64Disassembler(void); // llvm/Config/Disassemblers.def:27"""
def LLVMInitializeAMDGPUDisassembler() -> None:
    """void LLVMInitializeAMDGPUDisassembler(void); // llvm/Config/Disassemblers.def:28"""
def LLVMInitializeARMDisassembler() -> None:
    """void LLVMInitializeARMDisassembler(void); // llvm/Config/Disassemblers.def:29"""
def LLVMInitializeAVRDisassembler() -> None:
    """void LLVMInitializeAVRDisassembler(void); // llvm/Config/Disassemblers.def:30"""
def LLVMInitializeBPFDisassembler() -> None:
    """void LLVMInitializeBPFDisassembler(void); // llvm/Config/Disassemblers.def:31"""
def LLVMInitializeHexagonDisassembler() -> None:
    """void LLVMInitializeHexagonDisassembler(void); // llvm/Config/Disassemblers.def:32"""
def LLVMInitializeLanaiDisassembler() -> None:
    """void LLVMInitializeLanaiDisassembler(void); // llvm/Config/Disassemblers.def:33"""
def LLVMInitializeLoongArchDisassembler() -> None:
    """void LLVMInitializeLoongArchDisassembler(void); // llvm/Config/Disassemblers.def:34"""
def LLVMInitializeMipsDisassembler() -> None:
    """void LLVMInitializeMipsDisassembler(void); // llvm/Config/Disassemblers.def:35"""
def LLVMInitializeMSP430Disassembler() -> None:
    """void LLVMInitializeMSP430Disassembler(void); // llvm/Config/Disassemblers.def:36"""
def LLVMInitializePowerPCDisassembler() -> None:
    """void LLVMInitializePowerPCDisassembler(void); // llvm/Config/Disassemblers.def:37"""
def LLVMInitializeRISCVDisassembler() -> None:
    """void LLVMInitializeRISCVDisassembler(void); // llvm/Config/Disassemblers.def:38"""
def LLVMInitializeSparcDisassembler() -> None:
    """void LLVMInitializeSparcDisassembler(void); // llvm/Config/Disassemblers.def:39"""
def LLVMInitializeSystemZDisassembler() -> None:
    """void LLVMInitializeSystemZDisassembler(void); // llvm/Config/Disassemblers.def:40"""
def LLVMInitializeVEDisassembler() -> None:
    """void LLVMInitializeVEDisassembler(void); // llvm/Config/Disassemblers.def:41"""
def LLVMInitializeWebAssemblyDisassembler() -> None:
    """void LLVMInitializeWebAssemblyDisassembler(void); // llvm/Config/Disassemblers.def:42"""
def LLVMInitializeX86Disassembler() -> None:
    """void LLVMInitializeX86Disassembler(void); // llvm/Config/Disassemblers.def:43"""
def LLVMInitializeXCoreDisassembler() -> None:
    """void LLVMInitializeXCoreDisassembler(void); // llvm/Config/Disassemblers.def:44"""
def LLVMInitializeM68kDisassembler() -> None:
    """void LLVMInitializeM68kDisassembler(void); // llvm/Config/Disassemblers.def:45"""
def LLVMInitializeXtensaDisassembler() -> None:
    """void LLVMInitializeXtensaDisassembler(void); // llvm/Config/Disassemblers.def:46"""
def LLVMGetFirstTarget() -> LLVMTargetRef:
    """LLVMTargetRef LLVMGetFirstTarget(void); // llvm-c/TargetMachine.h:77"""
def LLVMGetNextTarget(T: LLVMTargetRef | None, /) -> LLVMTargetRef:
    """LLVMTargetRef LLVMGetNextTarget(LLVMTargetRef T); // llvm-c/TargetMachine.h:79"""
def LLVMGetTargetFromName(Name: char_p, /) -> LLVMTargetRef:
    """LLVMTargetRef LLVMGetTargetFromName(const char *Name); // llvm-c/TargetMachine.h:84"""
def LLVMGetTargetFromTriple(Triple: char_p, T: reference[LLVMTargetRef], ErrorMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMGetTargetFromTriple(const char *Triple, LLVMTargetRef *T, char **ErrorMessage); // llvm-c/TargetMachine.h:89"""
def LLVMGetTargetName(T: LLVMTargetRef | None, /) -> bytes | None:
    """const char *LLVMGetTargetName(LLVMTargetRef T); // llvm-c/TargetMachine.h:93"""
def LLVMGetTargetDescription(T: LLVMTargetRef | None, /) -> bytes | None:
    """const char *LLVMGetTargetDescription(LLVMTargetRef T); // llvm-c/TargetMachine.h:96"""
def LLVMTargetHasJIT(T: LLVMTargetRef | None, /) -> int:
    """LLVMBool LLVMTargetHasJIT(LLVMTargetRef T); // llvm-c/TargetMachine.h:99"""
def LLVMTargetHasTargetMachine(T: LLVMTargetRef | None, /) -> int:
    """LLVMBool LLVMTargetHasTargetMachine(LLVMTargetRef T); // llvm-c/TargetMachine.h:102"""
def LLVMTargetHasAsmBackend(T: LLVMTargetRef | None, /) -> int:
    """LLVMBool LLVMTargetHasAsmBackend(LLVMTargetRef T); // llvm-c/TargetMachine.h:105"""
def LLVMCreateTargetMachineOptions() -> LLVMTargetMachineOptionsRef:
    """LLVMTargetMachineOptionsRef LLVMCreateTargetMachineOptions(void); // llvm-c/TargetMachine.h:115"""
def LLVMDisposeTargetMachineOptions(Options: LLVMTargetMachineOptionsRef | None, /) -> None:
    """void LLVMDisposeTargetMachineOptions(LLVMTargetMachineOptionsRef Options); // llvm-c/TargetMachine.h:120"""
def LLVMTargetMachineOptionsSetCPU(Options: LLVMTargetMachineOptionsRef | None, CPU: char_p, /) -> None:
    """void LLVMTargetMachineOptionsSetCPU(LLVMTargetMachineOptionsRef Options, const char *CPU); // llvm-c/TargetMachine.h:122"""
def LLVMTargetMachineOptionsSetFeatures(Options: LLVMTargetMachineOptionsRef | None, Features: char_p, /) -> None:
    """void LLVMTargetMachineOptionsSetFeatures(LLVMTargetMachineOptionsRef Options, const char *Features); // llvm-c/TargetMachine.h:130"""
def LLVMTargetMachineOptionsSetABI(Options: LLVMTargetMachineOptionsRef | None, ABI: char_p, /) -> None:
    """void LLVMTargetMachineOptionsSetABI(LLVMTargetMachineOptionsRef Options, const char *ABI); // llvm-c/TargetMachine.h:133"""
def LLVMTargetMachineOptionsSetCodeGenOptLevel(Options: LLVMTargetMachineOptionsRef | None, Level: LLVMCodeGenOptLevel | int, /) -> None:
    """void LLVMTargetMachineOptionsSetCodeGenOptLevel(LLVMTargetMachineOptionsRef Options, LLVMCodeGenOptLevel Level); // llvm-c/TargetMachine.h:136"""
def LLVMTargetMachineOptionsSetRelocMode(Options: LLVMTargetMachineOptionsRef | None, Reloc: LLVMRelocMode | int, /) -> None:
    """void LLVMTargetMachineOptionsSetRelocMode(LLVMTargetMachineOptionsRef Options, LLVMRelocMode Reloc); // llvm-c/TargetMachine.h:139"""
def LLVMTargetMachineOptionsSetCodeModel(Options: LLVMTargetMachineOptionsRef | None, CodeModel: LLVMCodeModel | int, /) -> None:
    """void LLVMTargetMachineOptionsSetCodeModel(LLVMTargetMachineOptionsRef Options, LLVMCodeModel CodeModel); // llvm-c/TargetMachine.h:142"""
def LLVMCreateTargetMachineWithOptions(T: LLVMTargetRef | None, Triple: char_p, Options: LLVMTargetMachineOptionsRef | None, /) -> LLVMTargetMachineRef:
    """LLVMTargetMachineRef LLVMCreateTargetMachineWithOptions(LLVMTargetRef T, const char *Triple, LLVMTargetMachineOptionsRef Options); // llvm-c/TargetMachine.h:154"""
def LLVMCreateTargetMachine(T: LLVMTargetRef | None, Triple: char_p, CPU: char_p, Features: char_p, Level: LLVMCodeGenOptLevel | int, Reloc: LLVMRelocMode | int, CodeModel: LLVMCodeModel | int,
    /) -> LLVMTargetMachineRef:
    """LLVMTargetMachineRef LLVMCreateTargetMachine(LLVMTargetRef T, const char *Triple, const char *CPU, const char *Features, LLVMCodeGenOptLevel Level, LLVMRelocMode Reloc, LLVMCodeModel
        CodeModel); // llvm-c/TargetMachine.h:158"""
def LLVMDisposeTargetMachine(T: LLVMTargetMachineRef | None, /) -> None:
    """void LLVMDisposeTargetMachine(LLVMTargetMachineRef T); // llvm-c/TargetMachine.h:164"""
def LLVMGetTargetMachineTarget(T: LLVMTargetMachineRef | None, /) -> LLVMTargetRef:
    """LLVMTargetRef LLVMGetTargetMachineTarget(LLVMTargetMachineRef T); // llvm-c/TargetMachine.h:167"""
def LLVMGetTargetMachineTriple(T: LLVMTargetMachineRef | None, /) -> Pointer[c_char]:
    """char *LLVMGetTargetMachineTriple(LLVMTargetMachineRef T); // llvm-c/TargetMachine.h:172"""
def LLVMGetTargetMachineCPU(T: LLVMTargetMachineRef | None, /) -> Pointer[c_char]:
    """char *LLVMGetTargetMachineCPU(LLVMTargetMachineRef T); // llvm-c/TargetMachine.h:177"""
def LLVMGetTargetMachineFeatureString(T: LLVMTargetMachineRef | None, /) -> Pointer[c_char]:
    """char *LLVMGetTargetMachineFeatureString(LLVMTargetMachineRef T); // llvm-c/TargetMachine.h:182"""
def LLVMCreateTargetDataLayout(T: LLVMTargetMachineRef | None, /) -> LLVMTargetDataRef:
    """LLVMTargetDataRef LLVMCreateTargetDataLayout(LLVMTargetMachineRef T); // llvm-c/TargetMachine.h:185"""
def LLVMSetTargetMachineAsmVerbosity(T: LLVMTargetMachineRef | None, VerboseAsm: int, /) -> None:
    """void LLVMSetTargetMachineAsmVerbosity(LLVMTargetMachineRef T, LLVMBool VerboseAsm); // llvm-c/TargetMachine.h:188"""
def LLVMSetTargetMachineFastISel(T: LLVMTargetMachineRef | None, Enable: int, /) -> None:
    """void LLVMSetTargetMachineFastISel(LLVMTargetMachineRef T, LLVMBool Enable); // llvm-c/TargetMachine.h:192"""
def LLVMSetTargetMachineGlobalISel(T: LLVMTargetMachineRef | None, Enable: int, /) -> None:
    """void LLVMSetTargetMachineGlobalISel(LLVMTargetMachineRef T, LLVMBool Enable); // llvm-c/TargetMachine.h:195"""
def LLVMSetTargetMachineGlobalISelAbort(T: LLVMTargetMachineRef | None, Mode: LLVMGlobalISelAbortMode | int, /) -> None:
    """void LLVMSetTargetMachineGlobalISelAbort(LLVMTargetMachineRef T, LLVMGlobalISelAbortMode Mode); // llvm-c/TargetMachine.h:199"""
def LLVMSetTargetMachineMachineOutliner(T: LLVMTargetMachineRef | None, Enable: int, /) -> None:
    """void LLVMSetTargetMachineMachineOutliner(LLVMTargetMachineRef T, LLVMBool Enable); // llvm-c/TargetMachine.h:203"""
def LLVMTargetMachineEmitToFile(T: LLVMTargetMachineRef | None, M: LLVMModuleRef | None, Filename: char_p, codegen: LLVMCodeGenFileType | int, ErrorMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMTargetMachineEmitToFile(LLVMTargetMachineRef T, LLVMModuleRef M, const char *Filename, LLVMCodeGenFileType codegen, char **ErrorMessage); // llvm-c/TargetMachine.h:209"""
def LLVMTargetMachineEmitToMemoryBuffer(T: LLVMTargetMachineRef | None, M: LLVMModuleRef | None, codegen: LLVMCodeGenFileType | int, ErrorMessage: reference[Pointer[c_char]], OutMemBuf:
    reference[LLVMMemoryBufferRef], /) -> int:
    """LLVMBool LLVMTargetMachineEmitToMemoryBuffer(LLVMTargetMachineRef T, LLVMModuleRef M, LLVMCodeGenFileType codegen, char **ErrorMessage, LLVMMemoryBufferRef
        *OutMemBuf); // llvm-c/TargetMachine.h:215"""
def LLVMGetDefaultTargetTriple() -> Pointer[c_char]:
    """char *LLVMGetDefaultTargetTriple(void); // llvm-c/TargetMachine.h:221"""
def LLVMNormalizeTargetTriple(triple: char_p, /) -> Pointer[c_char]:
    """char *LLVMNormalizeTargetTriple(const char *triple); // llvm-c/TargetMachine.h:225"""
def LLVMGetHostCPUName() -> Pointer[c_char]:
    """char *LLVMGetHostCPUName(void); // llvm-c/TargetMachine.h:229"""
def LLVMGetHostCPUFeatures() -> Pointer[c_char]:
    """char *LLVMGetHostCPUFeatures(void); // llvm-c/TargetMachine.h:233"""
def LLVMAddAnalysisPasses(T: LLVMTargetMachineRef | None, PM: LLVMPassManagerRef | None, /) -> None:
    """void LLVMAddAnalysisPasses(LLVMTargetMachineRef T, LLVMPassManagerRef PM); // llvm-c/TargetMachine.h:236"""
def LLVMParseIRInContext(ContextRef: LLVMContextRef | None, MemBuf: LLVMMemoryBufferRef | None, OutM: reference[LLVMModuleRef], OutMessage: reference[Pointer[c_char]], /) -> int:
    """LLVMBool LLVMParseIRInContext(LLVMContextRef ContextRef, LLVMMemoryBufferRef MemBuf, LLVMModuleRef *OutM, char **OutMessage); // llvm-c/IRReader.h:38"""
def LLVMOrcCreateLLJITBuilder() -> LLVMOrcLLJITBuilderRef:
    """LLVMOrcLLJITBuilderRef LLVMOrcCreateLLJITBuilder(void); // llvm-c/LLJIT.h:74"""
def LLVMOrcDisposeLLJITBuilder(Builder: LLVMOrcLLJITBuilderRef | None, /) -> None:
    """void LLVMOrcDisposeLLJITBuilder(LLVMOrcLLJITBuilderRef Builder); // llvm-c/LLJIT.h:81"""
def LLVMOrcLLJITBuilderSetJITTargetMachineBuilder(Builder: LLVMOrcLLJITBuilderRef | None, JTMB: LLVMOrcJITTargetMachineBuilderRef | None, /) -> None:
    """void LLVMOrcLLJITBuilderSetJITTargetMachineBuilder(LLVMOrcLLJITBuilderRef Builder, LLVMOrcJITTargetMachineBuilderRef JTMB); // llvm-c/LLJIT.h:92"""
def LLVMOrcLLJITBuilderSetObjectLinkingLayerCreator(Builder: LLVMOrcLLJITBuilderRef | None, F: Callable[[int | None, LLVMOrcExecutionSessionRef, bytes | None], LLVMOrcObjectLayerRef] |
    LLVMOrcLLJITBuilderObjectLinkingLayerCreatorFunction | int | None, Ctx: writable_memory, /, *, keep: Any = None) -> None:
    """void LLVMOrcLLJITBuilderSetObjectLinkingLayerCreator(LLVMOrcLLJITBuilderRef Builder, LLVMOrcLLJITBuilderObjectLinkingLayerCreatorFunction F, void *Ctx); // llvm-c/LLJIT.h:98"""
def LLVMOrcCreateLLJIT(Result: reference[LLVMOrcLLJITRef], Builder: LLVMOrcLLJITBuilderRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcCreateLLJIT(LLVMOrcLLJITRef *Result, LLVMOrcLLJITBuilderRef Builder); // llvm-c/LLJIT.h:116"""
def LLVMOrcDisposeLLJIT(J: LLVMOrcLLJITRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcDisposeLLJIT(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:122"""
def LLVMOrcLLJITGetExecutionSession(J: LLVMOrcLLJITRef | None, /) -> LLVMOrcExecutionSessionRef:
    """LLVMOrcExecutionSessionRef LLVMOrcLLJITGetExecutionSession(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:130"""
def LLVMOrcLLJITGetMainJITDylib(J: LLVMOrcLLJITRef | None, /) -> LLVMOrcJITDylibRef:
    """LLVMOrcJITDylibRef LLVMOrcLLJITGetMainJITDylib(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:138"""
def LLVMOrcLLJITGetTripleString(J: LLVMOrcLLJITRef | None, /) -> bytes | None:
    """const char *LLVMOrcLLJITGetTripleString(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:144"""
def LLVMOrcLLJITGetGlobalPrefix(J: LLVMOrcLLJITRef | None, /) -> bytes:
    """char LLVMOrcLLJITGetGlobalPrefix(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:149"""
def LLVMOrcLLJITMangleAndIntern(J: LLVMOrcLLJITRef | None, UnmangledName: char_p, /) -> LLVMOrcSymbolStringPoolEntryRef:
    """LLVMOrcSymbolStringPoolEntryRef LLVMOrcLLJITMangleAndIntern(LLVMOrcLLJITRef J, const char *UnmangledName); // llvm-c/LLJIT.h:159"""
def LLVMOrcLLJITAddObjectFile(J: LLVMOrcLLJITRef | None, JD: LLVMOrcJITDylibRef | None, ObjBuffer: LLVMMemoryBufferRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcLLJITAddObjectFile(LLVMOrcLLJITRef J, LLVMOrcJITDylibRef JD, LLVMMemoryBufferRef ObjBuffer); // llvm-c/LLJIT.h:170"""
def LLVMOrcLLJITAddObjectFileWithRT(J: LLVMOrcLLJITRef | None, RT: LLVMOrcResourceTrackerRef | None, ObjBuffer: LLVMMemoryBufferRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcLLJITAddObjectFileWithRT(LLVMOrcLLJITRef J, LLVMOrcResourceTrackerRef RT, LLVMMemoryBufferRef ObjBuffer); // llvm-c/LLJIT.h:182"""
def LLVMOrcLLJITAddLLVMIRModule(J: LLVMOrcLLJITRef | None, JD: LLVMOrcJITDylibRef | None, TSM: LLVMOrcThreadSafeModuleRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcLLJITAddLLVMIRModule(LLVMOrcLLJITRef J, LLVMOrcJITDylibRef JD, LLVMOrcThreadSafeModuleRef TSM); // llvm-c/LLJIT.h:195"""
def LLVMOrcLLJITAddLLVMIRModuleWithRT(J: LLVMOrcLLJITRef | None, JD: LLVMOrcResourceTrackerRef | None, TSM: LLVMOrcThreadSafeModuleRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcLLJITAddLLVMIRModuleWithRT(LLVMOrcLLJITRef J, LLVMOrcResourceTrackerRef JD, LLVMOrcThreadSafeModuleRef TSM); // llvm-c/LLJIT.h:208"""
def LLVMOrcLLJITLookup(J: LLVMOrcLLJITRef | None, Result: items[c_uint64], Name: char_p, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcLLJITLookup(LLVMOrcLLJITRef J, LLVMOrcExecutorAddress *Result, const char *Name); // llvm-c/LLJIT.h:217"""
def LLVMOrcLLJITGetObjLinkingLayer(J: LLVMOrcLLJITRef | None, /) -> LLVMOrcObjectLayerRef:
    """LLVMOrcObjectLayerRef LLVMOrcLLJITGetObjLinkingLayer(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:224"""
def LLVMOrcLLJITGetObjTransformLayer(J: LLVMOrcLLJITRef | None, /) -> LLVMOrcObjectTransformLayerRef:
    """LLVMOrcObjectTransformLayerRef LLVMOrcLLJITGetObjTransformLayer(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:230"""
def LLVMOrcLLJITGetIRTransformLayer(J: LLVMOrcLLJITRef | None, /) -> LLVMOrcIRTransformLayerRef:
    """LLVMOrcIRTransformLayerRef LLVMOrcLLJITGetIRTransformLayer(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:235"""
def LLVMOrcLLJITGetDataLayoutStr(J: LLVMOrcLLJITRef | None, /) -> bytes | None:
    """const char *LLVMOrcLLJITGetDataLayoutStr(LLVMOrcLLJITRef J); // llvm-c/LLJIT.h:243"""
def LLVMOrcExecutionSessionSetErrorReporter(ES: LLVMOrcExecutionSessionRef | None, ReportError: Callable[[int | None, LLVMErrorRef], None] | LLVMOrcErrorReporterFunction | int | None, Ctx:
    writable_memory, /, *, keep: Any = None) -> None:
    """void LLVMOrcExecutionSessionSetErrorReporter(LLVMOrcExecutionSessionRef ES, LLVMOrcErrorReporterFunction ReportError, void *Ctx); // llvm-c/Orc.h:491"""
def LLVMOrcExecutionSessionGetSymbolStringPool(ES: LLVMOrcExecutionSessionRef | None, /) -> LLVMOrcSymbolStringPoolRef:
    """LLVMOrcSymbolStringPoolRef LLVMOrcExecutionSessionGetSymbolStringPool(LLVMOrcExecutionSessionRef ES); // llvm-c/Orc.h:502"""
def LLVMOrcSymbolStringPoolClearDeadEntries(SSP: LLVMOrcSymbolStringPoolRef | None, /) -> None:
    """void LLVMOrcSymbolStringPoolClearDeadEntries(LLVMOrcSymbolStringPoolRef SSP); // llvm-c/Orc.h:514"""
def LLVMOrcExecutionSessionIntern(ES: LLVMOrcExecutionSessionRef | None, Name: char_p, /) -> LLVMOrcSymbolStringPoolEntryRef:
    """LLVMOrcSymbolStringPoolEntryRef LLVMOrcExecutionSessionIntern(LLVMOrcExecutionSessionRef ES, const char *Name); // llvm-c/Orc.h:529"""
def LLVMOrcExecutionSessionLookup(ES: LLVMOrcExecutionSessionRef | None, K: LLVMOrcLookupKind | int, SearchOrder: reference[LLVMOrcCJITDylibSearchOrderElement], SearchOrderSize: int, Symbols:
    reference[LLVMOrcCLookupSetElement], SymbolsSize: int, HandleResult: Callable[[LLVMErrorRef, LLVMOrcCSymbolMapPairs, int, int | None], None] | LLVMOrcExecutionSessionLookupHandleResultFunction |
    int | None, Ctx: writable_memory, /, *, keep: Any = None) -> None:
    """void LLVMOrcExecutionSessionLookup(LLVMOrcExecutionSessionRef ES, LLVMOrcLookupKind K, LLVMOrcCJITDylibSearchOrder SearchOrder, size_t SearchOrderSize, LLVMOrcCLookupSet Symbols, size_t
        SymbolsSize, LLVMOrcExecutionSessionLookupHandleResultFunction HandleResult, void *Ctx); // llvm-c/Orc.h:577"""
def LLVMOrcRetainSymbolStringPoolEntry(S: LLVMOrcSymbolStringPoolEntryRef | None, /) -> None:
    """void LLVMOrcRetainSymbolStringPoolEntry(LLVMOrcSymbolStringPoolEntryRef S); // llvm-c/Orc.h:586"""
def LLVMOrcReleaseSymbolStringPoolEntry(S: LLVMOrcSymbolStringPoolEntryRef | None, /) -> None:
    """void LLVMOrcReleaseSymbolStringPoolEntry(LLVMOrcSymbolStringPoolEntryRef S); // llvm-c/Orc.h:591"""
def LLVMOrcSymbolStringPoolEntryStr(S: LLVMOrcSymbolStringPoolEntryRef | None, /) -> bytes | None:
    """const char *LLVMOrcSymbolStringPoolEntryStr(LLVMOrcSymbolStringPoolEntryRef S); // llvm-c/Orc.h:598"""
def LLVMOrcReleaseResourceTracker(RT: LLVMOrcResourceTrackerRef | None, /) -> None:
    """void LLVMOrcReleaseResourceTracker(LLVMOrcResourceTrackerRef RT); // llvm-c/Orc.h:603"""
def LLVMOrcResourceTrackerTransferTo(SrcRT: LLVMOrcResourceTrackerRef | None, DstRT: LLVMOrcResourceTrackerRef | None, /) -> None:
    """void LLVMOrcResourceTrackerTransferTo(LLVMOrcResourceTrackerRef SrcRT, LLVMOrcResourceTrackerRef DstRT); // llvm-c/Orc.h:609"""
def LLVMOrcResourceTrackerRemove(RT: LLVMOrcResourceTrackerRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcResourceTrackerRemove(LLVMOrcResourceTrackerRef RT); // llvm-c/Orc.h:616"""
def LLVMOrcDisposeDefinitionGenerator(DG: LLVMOrcDefinitionGeneratorRef | None, /) -> None:
    """void LLVMOrcDisposeDefinitionGenerator(LLVMOrcDefinitionGeneratorRef DG); // llvm-c/Orc.h:623"""
def LLVMOrcDisposeMaterializationUnit(MU: LLVMOrcMaterializationUnitRef | None, /) -> None:
    """void LLVMOrcDisposeMaterializationUnit(LLVMOrcMaterializationUnitRef MU); // llvm-c/Orc.h:628"""
def LLVMOrcCreateCustomMaterializationUnit(Name: char_p, Ctx: writable_memory, Syms: reference[LLVMOrcCSymbolFlagsMapPair], NumSyms: int, InitSym: LLVMOrcSymbolStringPoolEntryRef | None, Materialize:
    Callable[[int | None, LLVMOrcMaterializationResponsibilityRef], None] | LLVMOrcMaterializationUnitMaterializeFunction | int | None, Discard: Callable[[int | None, LLVMOrcJITDylibRef,
    LLVMOrcSymbolStringPoolEntryRef], None] | LLVMOrcMaterializationUnitDiscardFunction | int | None, Destroy: Callable[[int | None], None] | LLVMOrcMaterializationUnitDestroyFunction | int | None, /,
    *, keep: Any = None) -> LLVMOrcMaterializationUnitRef:
    """LLVMOrcMaterializationUnitRef LLVMOrcCreateCustomMaterializationUnit(const char *Name, void *Ctx, LLVMOrcCSymbolFlagsMapPairs Syms, size_t NumSyms, LLVMOrcSymbolStringPoolEntryRef InitSym,
        LLVMOrcMaterializationUnitMaterializeFunction Materialize, LLVMOrcMaterializationUnitDiscardFunction Discard, LLVMOrcMaterializationUnitDestroyFunction Destroy); // llvm-c/Orc.h:663"""
def LLVMOrcAbsoluteSymbols(Syms: reference[LLVMOrcCSymbolMapPair], NumPairs: int, /) -> LLVMOrcMaterializationUnitRef:
    """LLVMOrcMaterializationUnitRef LLVMOrcAbsoluteSymbols(LLVMOrcCSymbolMapPairs Syms, size_t NumPairs); // llvm-c/Orc.h:692"""
def LLVMOrcLazyReexports(LCTM: LLVMOrcLazyCallThroughManagerRef | None, ISM: LLVMOrcIndirectStubsManagerRef | None, SourceRef: LLVMOrcJITDylibRef | None, CallableAliases:
    reference[LLVMOrcCSymbolAliasMapPair], NumPairs: int, /) -> LLVMOrcMaterializationUnitRef:
    """LLVMOrcMaterializationUnitRef LLVMOrcLazyReexports(LLVMOrcLazyCallThroughManagerRef LCTM, LLVMOrcIndirectStubsManagerRef ISM, LLVMOrcJITDylibRef SourceRef, LLVMOrcCSymbolAliasMapPairs
        CallableAliases, size_t NumPairs); // llvm-c/Orc.h:715"""
def LLVMOrcDisposeMaterializationResponsibility(MR: LLVMOrcMaterializationResponsibilityRef | None, /) -> None:
    """void LLVMOrcDisposeMaterializationResponsibility(LLVMOrcMaterializationResponsibilityRef MR); // llvm-c/Orc.h:730"""
def LLVMOrcMaterializationResponsibilityGetTargetDylib(MR: LLVMOrcMaterializationResponsibilityRef | None, /) -> LLVMOrcJITDylibRef:
    """LLVMOrcJITDylibRef LLVMOrcMaterializationResponsibilityGetTargetDylib(LLVMOrcMaterializationResponsibilityRef MR); // llvm-c/Orc.h:736"""
def LLVMOrcMaterializationResponsibilityGetExecutionSession(MR: LLVMOrcMaterializationResponsibilityRef | None, /) -> LLVMOrcExecutionSessionRef:
    """LLVMOrcExecutionSessionRef LLVMOrcMaterializationResponsibilityGetExecutionSession(LLVMOrcMaterializationResponsibilityRef MR); // llvm-c/Orc.h:743"""
def LLVMOrcMaterializationResponsibilityGetSymbols(MR: LLVMOrcMaterializationResponsibilityRef | None, NumPairs: items[c_size_t], /) -> LLVMOrcCSymbolFlagsMapPairs:
    """LLVMOrcCSymbolFlagsMapPairs LLVMOrcMaterializationResponsibilityGetSymbols(LLVMOrcMaterializationResponsibilityRef MR, size_t *NumPairs); // llvm-c/Orc.h:756"""
def LLVMOrcDisposeCSymbolFlagsMap(Pairs: reference[LLVMOrcCSymbolFlagsMapPair], /) -> None:
    """void LLVMOrcDisposeCSymbolFlagsMap(LLVMOrcCSymbolFlagsMapPairs Pairs); // llvm-c/Orc.h:764"""
def LLVMOrcMaterializationResponsibilityGetInitializerSymbol(MR: LLVMOrcMaterializationResponsibilityRef | None, /) -> LLVMOrcSymbolStringPoolEntryRef:
    """LLVMOrcSymbolStringPoolEntryRef LLVMOrcMaterializationResponsibilityGetInitializerSymbol(LLVMOrcMaterializationResponsibilityRef MR); // llvm-c/Orc.h:775"""
def LLVMOrcMaterializationResponsibilityGetRequestedSymbols(MR: LLVMOrcMaterializationResponsibilityRef | None, NumSymbols: items[c_size_t], /) -> Pointer[LLVMOrcSymbolStringPoolEntryRef]:
    """LLVMOrcSymbolStringPoolEntryRef *LLVMOrcMaterializationResponsibilityGetRequestedSymbols(LLVMOrcMaterializationResponsibilityRef MR, size_t *NumSymbols); // llvm-c/Orc.h:785"""
def LLVMOrcDisposeSymbols(Symbols: reference[LLVMOrcSymbolStringPoolEntryRef], /) -> None:
    """void LLVMOrcDisposeSymbols(LLVMOrcSymbolStringPoolEntryRef *Symbols); // llvm-c/Orc.h:793"""
def LLVMOrcMaterializationResponsibilityNotifyResolved(MR: LLVMOrcMaterializationResponsibilityRef | None, Symbols: reference[LLVMOrcCSymbolMapPair], NumPairs: int, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcMaterializationResponsibilityNotifyResolved(LLVMOrcMaterializationResponsibilityRef MR, LLVMOrcCSymbolMapPairs Symbols, size_t NumPairs); // llvm-c/Orc.h:811"""
def LLVMOrcMaterializationResponsibilityNotifyEmitted(MR: LLVMOrcMaterializationResponsibilityRef | None, SymbolDepGroups: reference[LLVMOrcCSymbolDependenceGroup], NumSymbolDepGroups: int,
    /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcMaterializationResponsibilityNotifyEmitted(LLVMOrcMaterializationResponsibilityRef MR, LLVMOrcCSymbolDependenceGroup *SymbolDepGroups, size_t
        NumSymbolDepGroups); // llvm-c/Orc.h:841"""
def LLVMOrcMaterializationResponsibilityDefineMaterializing(MR: LLVMOrcMaterializationResponsibilityRef | None, Pairs: reference[LLVMOrcCSymbolFlagsMapPair], NumPairs: int, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcMaterializationResponsibilityDefineMaterializing(LLVMOrcMaterializationResponsibilityRef MR, LLVMOrcCSymbolFlagsMapPairs Pairs, size_t NumPairs); // llvm-c/Orc.h:858"""
def LLVMOrcMaterializationResponsibilityFailMaterialization(MR: LLVMOrcMaterializationResponsibilityRef | None, /) -> None:
    """void LLVMOrcMaterializationResponsibilityFailMaterialization(LLVMOrcMaterializationResponsibilityRef MR); // llvm-c/Orc.h:869"""
def LLVMOrcMaterializationResponsibilityReplace(MR: LLVMOrcMaterializationResponsibilityRef | None, MU: LLVMOrcMaterializationUnitRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcMaterializationResponsibilityReplace(LLVMOrcMaterializationResponsibilityRef MR, LLVMOrcMaterializationUnitRef MU); // llvm-c/Orc.h:879"""
def LLVMOrcMaterializationResponsibilityDelegate(MR: LLVMOrcMaterializationResponsibilityRef | None, Symbols: reference[LLVMOrcSymbolStringPoolEntryRef], NumSymbols: int, Result:
    reference[LLVMOrcMaterializationResponsibilityRef], /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcMaterializationResponsibilityDelegate(LLVMOrcMaterializationResponsibilityRef MR, LLVMOrcSymbolStringPoolEntryRef *Symbols, size_t NumSymbols,
        LLVMOrcMaterializationResponsibilityRef *Result); // llvm-c/Orc.h:891"""
def LLVMOrcExecutionSessionCreateBareJITDylib(ES: LLVMOrcExecutionSessionRef | None, Name: char_p, /) -> LLVMOrcJITDylibRef:
    """LLVMOrcJITDylibRef LLVMOrcExecutionSessionCreateBareJITDylib(LLVMOrcExecutionSessionRef ES, const char *Name); // llvm-c/Orc.h:906"""
def LLVMOrcExecutionSessionCreateJITDylib(ES: LLVMOrcExecutionSessionRef | None, Result: reference[LLVMOrcJITDylibRef], Name: char_p, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcExecutionSessionCreateJITDylib(LLVMOrcExecutionSessionRef ES, LLVMOrcJITDylibRef *Result, const char *Name); // llvm-c/Orc.h:922"""
def LLVMOrcExecutionSessionGetJITDylibByName(ES: LLVMOrcExecutionSessionRef | None, Name: char_p, /) -> LLVMOrcJITDylibRef:
    """LLVMOrcJITDylibRef LLVMOrcExecutionSessionGetJITDylibByName(LLVMOrcExecutionSessionRef ES, const char *Name); // llvm-c/Orc.h:931"""
def LLVMOrcJITDylibCreateResourceTracker(JD: LLVMOrcJITDylibRef | None, /) -> LLVMOrcResourceTrackerRef:
    """LLVMOrcResourceTrackerRef LLVMOrcJITDylibCreateResourceTracker(LLVMOrcJITDylibRef JD); // llvm-c/Orc.h:940"""
def LLVMOrcJITDylibGetDefaultResourceTracker(JD: LLVMOrcJITDylibRef | None, /) -> LLVMOrcResourceTrackerRef:
    """LLVMOrcResourceTrackerRef LLVMOrcJITDylibGetDefaultResourceTracker(LLVMOrcJITDylibRef JD); // llvm-c/Orc.h:948"""
def LLVMOrcJITDylibDefine(JD: LLVMOrcJITDylibRef | None, MU: LLVMOrcMaterializationUnitRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcJITDylibDefine(LLVMOrcJITDylibRef JD, LLVMOrcMaterializationUnitRef MU); // llvm-c/Orc.h:957"""
def LLVMOrcJITDylibClear(JD: LLVMOrcJITDylibRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcJITDylibClear(LLVMOrcJITDylibRef JD); // llvm-c/Orc.h:964"""
def LLVMOrcJITDylibAddGenerator(JD: LLVMOrcJITDylibRef | None, DG: LLVMOrcDefinitionGeneratorRef | None, /) -> None:
    """void LLVMOrcJITDylibAddGenerator(LLVMOrcJITDylibRef JD, LLVMOrcDefinitionGeneratorRef DG); // llvm-c/Orc.h:972"""
def LLVMOrcCreateCustomCAPIDefinitionGenerator(F: Callable[[LLVMOrcDefinitionGeneratorRef, int | None, Pointer[LLVMOrcLookupStateRef], int, LLVMOrcJITDylibRef, int, LLVMOrcCLookupSet, int],
    LLVMErrorRef] | LLVMOrcCAPIDefinitionGeneratorTryToGenerateFunction | int | None, Ctx: writable_memory, Dispose: Callable[[int | None], None] | LLVMOrcDisposeCAPIDefinitionGeneratorFunction | int
    | None, /, *, keep: Any = None) -> LLVMOrcDefinitionGeneratorRef:
    """LLVMOrcDefinitionGeneratorRef LLVMOrcCreateCustomCAPIDefinitionGenerator(LLVMOrcCAPIDefinitionGeneratorTryToGenerateFunction F, void *Ctx, LLVMOrcDisposeCAPIDefinitionGeneratorFunction
        Dispose); // llvm-c/Orc.h:988"""
def LLVMOrcLookupStateContinueLookup(S: LLVMOrcLookupStateRef | None, Err: LLVMErrorRef | None, /) -> None:
    """void LLVMOrcLookupStateContinueLookup(LLVMOrcLookupStateRef S, LLVMErrorRef Err); // llvm-c/Orc.h:996"""
def LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(Result: reference[LLVMOrcDefinitionGeneratorRef], GlobalPrefx: bytes, Filter: Callable[[int | None, LLVMOrcSymbolStringPoolEntryRef], int] |
    LLVMOrcSymbolPredicate | int | None, FilterCtx: writable_memory, /, *, keep: Any = None) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(LLVMOrcDefinitionGeneratorRef *Result, char GlobalPrefx, LLVMOrcSymbolPredicate Filter, void
        *FilterCtx); // llvm-c/Orc.h:1017"""
def LLVMOrcCreateDynamicLibrarySearchGeneratorForPath(Result: reference[LLVMOrcDefinitionGeneratorRef], FileName: char_p, GlobalPrefix: bytes, Filter: Callable[[int | None,
    LLVMOrcSymbolStringPoolEntryRef], int] | LLVMOrcSymbolPredicate | int | None, FilterCtx: writable_memory, /, *, keep: Any = None) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcCreateDynamicLibrarySearchGeneratorForPath(LLVMOrcDefinitionGeneratorRef *Result, const char *FileName, char GlobalPrefix, LLVMOrcSymbolPredicate Filter, void
        *FilterCtx); // llvm-c/Orc.h:1042"""
def LLVMOrcCreateStaticLibrarySearchGeneratorForPath(Result: reference[LLVMOrcDefinitionGeneratorRef], ObjLayer: LLVMOrcObjectLayerRef | None, FileName: char_p, TargetTriple: char_p,
    /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcCreateStaticLibrarySearchGeneratorForPath(LLVMOrcDefinitionGeneratorRef *Result, LLVMOrcObjectLayerRef ObjLayer, const char *FileName, const char
        *TargetTriple); // llvm-c/Orc.h:1060"""
def LLVMOrcCreateNewThreadSafeContext() -> LLVMOrcThreadSafeContextRef:
    """LLVMOrcThreadSafeContextRef LLVMOrcCreateNewThreadSafeContext(void); // llvm-c/Orc.h:1072"""
def LLVMOrcThreadSafeContextGetContext(TSCtx: LLVMOrcThreadSafeContextRef | None, /) -> LLVMContextRef:
    """LLVMContextRef LLVMOrcThreadSafeContextGetContext(LLVMOrcThreadSafeContextRef TSCtx); // llvm-c/Orc.h:1078"""
def LLVMOrcDisposeThreadSafeContext(TSCtx: LLVMOrcThreadSafeContextRef | None, /) -> None:
    """void LLVMOrcDisposeThreadSafeContext(LLVMOrcThreadSafeContextRef TSCtx); // llvm-c/Orc.h:1083"""
def LLVMOrcCreateNewThreadSafeModule(M: LLVMModuleRef | None, TSCtx: LLVMOrcThreadSafeContextRef | None, /) -> LLVMOrcThreadSafeModuleRef:
    """LLVMOrcThreadSafeModuleRef LLVMOrcCreateNewThreadSafeModule(LLVMModuleRef M, LLVMOrcThreadSafeContextRef TSCtx); // llvm-c/Orc.h:1096"""
def LLVMOrcDisposeThreadSafeModule(TSM: LLVMOrcThreadSafeModuleRef | None, /) -> None:
    """void LLVMOrcDisposeThreadSafeModule(LLVMOrcThreadSafeModuleRef TSM); // llvm-c/Orc.h:1104"""
def LLVMOrcThreadSafeModuleWithModuleDo(TSM: LLVMOrcThreadSafeModuleRef | None, F: Callable[[int | None, LLVMModuleRef], LLVMErrorRef] | LLVMOrcGenericIRModuleOperationFunction | int | None, Ctx:
    writable_memory, /, *, keep: Any = None) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcThreadSafeModuleWithModuleDo(LLVMOrcThreadSafeModuleRef TSM, LLVMOrcGenericIRModuleOperationFunction F, void *Ctx); // llvm-c/Orc.h:1110"""
def LLVMOrcJITTargetMachineBuilderDetectHost(Result: reference[LLVMOrcJITTargetMachineBuilderRef], /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcJITTargetMachineBuilderDetectHost(LLVMOrcJITTargetMachineBuilderRef *Result); // llvm-c/Orc.h:1122"""
def LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine(TM: LLVMTargetMachineRef | None, /) -> LLVMOrcJITTargetMachineBuilderRef:
    """LLVMOrcJITTargetMachineBuilderRef LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine(LLVMTargetMachineRef TM); // llvm-c/Orc.h:1135"""
def LLVMOrcDisposeJITTargetMachineBuilder(JTMB: LLVMOrcJITTargetMachineBuilderRef | None, /) -> None:
    """void LLVMOrcDisposeJITTargetMachineBuilder(LLVMOrcJITTargetMachineBuilderRef JTMB); // llvm-c/Orc.h:1140"""
def LLVMOrcJITTargetMachineBuilderGetTargetTriple(JTMB: LLVMOrcJITTargetMachineBuilderRef | None, /) -> Pointer[c_char]:
    """char *LLVMOrcJITTargetMachineBuilderGetTargetTriple(LLVMOrcJITTargetMachineBuilderRef JTMB); // llvm-c/Orc.h:1149"""
def LLVMOrcJITTargetMachineBuilderSetTargetTriple(JTMB: LLVMOrcJITTargetMachineBuilderRef | None, TargetTriple: char_p, /) -> None:
    """void LLVMOrcJITTargetMachineBuilderSetTargetTriple(LLVMOrcJITTargetMachineBuilderRef JTMB, const char *TargetTriple); // llvm-c/Orc.h:1156"""
def LLVMOrcObjectLayerAddObjectFile(ObjLayer: LLVMOrcObjectLayerRef | None, JD: LLVMOrcJITDylibRef | None, ObjBuffer: LLVMMemoryBufferRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcObjectLayerAddObjectFile(LLVMOrcObjectLayerRef ObjLayer, LLVMOrcJITDylibRef JD, LLVMMemoryBufferRef ObjBuffer); // llvm-c/Orc.h:1170"""
def LLVMOrcObjectLayerAddObjectFileWithRT(ObjLayer: LLVMOrcObjectLayerRef | None, RT: LLVMOrcResourceTrackerRef | None, ObjBuffer: LLVMMemoryBufferRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcObjectLayerAddObjectFileWithRT(LLVMOrcObjectLayerRef ObjLayer, LLVMOrcResourceTrackerRef RT, LLVMMemoryBufferRef ObjBuffer); // llvm-c/Orc.h:1186"""
def LLVMOrcObjectLayerEmit(ObjLayer: LLVMOrcObjectLayerRef | None, R: LLVMOrcMaterializationResponsibilityRef | None, ObjBuffer: LLVMMemoryBufferRef | None, /) -> None:
    """void LLVMOrcObjectLayerEmit(LLVMOrcObjectLayerRef ObjLayer, LLVMOrcMaterializationResponsibilityRef R, LLVMMemoryBufferRef ObjBuffer); // llvm-c/Orc.h:1196"""
def LLVMOrcDisposeObjectLayer(ObjLayer: LLVMOrcObjectLayerRef | None, /) -> None:
    """void LLVMOrcDisposeObjectLayer(LLVMOrcObjectLayerRef ObjLayer); // llvm-c/Orc.h:1203"""
def LLVMOrcIRTransformLayerEmit(IRTransformLayer: LLVMOrcIRTransformLayerRef | None, MR: LLVMOrcMaterializationResponsibilityRef | None, TSM: LLVMOrcThreadSafeModuleRef | None, /) -> None:
    """void LLVMOrcIRTransformLayerEmit(LLVMOrcIRTransformLayerRef IRTransformLayer, LLVMOrcMaterializationResponsibilityRef MR, LLVMOrcThreadSafeModuleRef TSM); // llvm-c/Orc.h:1205"""
def LLVMOrcIRTransformLayerSetTransform(IRTransformLayer: LLVMOrcIRTransformLayerRef | None, TransformFunction: Callable[[int | None, Pointer[LLVMOrcThreadSafeModuleRef],
    LLVMOrcMaterializationResponsibilityRef], LLVMErrorRef] | LLVMOrcIRTransformLayerTransformFunction | int | None, Ctx: writable_memory, /, *, keep: Any = None) -> None:
    """void LLVMOrcIRTransformLayerSetTransform(LLVMOrcIRTransformLayerRef IRTransformLayer, LLVMOrcIRTransformLayerTransformFunction TransformFunction, void *Ctx); // llvm-c/Orc.h:1213"""
def LLVMOrcObjectTransformLayerSetTransform(ObjTransformLayer: LLVMOrcObjectTransformLayerRef | None, TransformFunction: Callable[[int | None, Pointer[LLVMMemoryBufferRef]], LLVMErrorRef] |
    LLVMOrcObjectTransformLayerTransformFunction | int | None, Ctx: writable_memory, /, *, keep: Any = None) -> None:
    """void LLVMOrcObjectTransformLayerSetTransform(LLVMOrcObjectTransformLayerRef ObjTransformLayer, LLVMOrcObjectTransformLayerTransformFunction TransformFunction, void
        *Ctx); // llvm-c/Orc.h:1220"""
def LLVMOrcCreateLocalIndirectStubsManager(TargetTriple: char_p, /) -> LLVMOrcIndirectStubsManagerRef:
    """LLVMOrcIndirectStubsManagerRef LLVMOrcCreateLocalIndirectStubsManager(const char *TargetTriple); // llvm-c/Orc.h:1231"""
def LLVMOrcDisposeIndirectStubsManager(ISM: LLVMOrcIndirectStubsManagerRef | None, /) -> None:
    """void LLVMOrcDisposeIndirectStubsManager(LLVMOrcIndirectStubsManagerRef ISM); // llvm-c/Orc.h:1236"""
def LLVMOrcCreateLocalLazyCallThroughManager(TargetTriple: char_p, ES: LLVMOrcExecutionSessionRef | None, ErrorHandlerAddr: int, LCTM: reference[LLVMOrcLazyCallThroughManagerRef], /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcCreateLocalLazyCallThroughManager(const char *TargetTriple, LLVMOrcExecutionSessionRef ES, LLVMOrcJITTargetAddress ErrorHandlerAddr, LLVMOrcLazyCallThroughManagerRef
        *LCTM); // llvm-c/Orc.h:1238"""
def LLVMOrcDisposeLazyCallThroughManager(LCTM: LLVMOrcLazyCallThroughManagerRef | None, /) -> None:
    """void LLVMOrcDisposeLazyCallThroughManager(LLVMOrcLazyCallThroughManagerRef LCTM); // llvm-c/Orc.h:1246"""
def LLVMOrcCreateDumpObjects(DumpDir: char_p, IdentifierOverride: char_p, /) -> LLVMOrcDumpObjectsRef:
    """LLVMOrcDumpObjectsRef LLVMOrcCreateDumpObjects(const char *DumpDir, const char *IdentifierOverride); // llvm-c/Orc.h:1263"""
def LLVMOrcDisposeDumpObjects(DumpObjects: LLVMOrcDumpObjectsRef | None, /) -> None:
    """void LLVMOrcDisposeDumpObjects(LLVMOrcDumpObjectsRef DumpObjects); // llvm-c/Orc.h:1269"""
def LLVMOrcDumpObjects_CallOperator(DumpObjects: LLVMOrcDumpObjectsRef | None, ObjBuffer: reference[LLVMMemoryBufferRef], /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcDumpObjects_CallOperator(LLVMOrcDumpObjectsRef DumpObjects, LLVMMemoryBufferRef *ObjBuffer); // llvm-c/Orc.h:1274"""
def LLVMOrcLLJITEnableDebugSupport(J: LLVMOrcLLJITRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMOrcLLJITEnableDebugSupport(LLVMOrcLLJITRef J); // llvm-c/LLJITUtils.h:44"""
def LLVMLinkModules2(Dest: LLVMModuleRef | None, Src: LLVMModuleRef | None, /) -> int:
    """LLVMBool LLVMLinkModules2(LLVMModuleRef Dest, LLVMModuleRef Src); // llvm-c/Linker.h:41"""
def LLVMCreateBinary(MemBuf: LLVMMemoryBufferRef | None, Context: LLVMContextRef | None, ErrorMessage: reference[Pointer[c_char]], /) -> LLVMBinaryRef:
    """LLVMBinaryRef LLVMCreateBinary(LLVMMemoryBufferRef MemBuf, LLVMContextRef Context, char **ErrorMessage); // llvm-c/Object.h:76"""
def LLVMDisposeBinary(BR: LLVMBinaryRef | None, /) -> None:
    """void LLVMDisposeBinary(LLVMBinaryRef BR); // llvm-c/Object.h:86"""
def LLVMBinaryCopyMemoryBuffer(BR: LLVMBinaryRef | None, /) -> LLVMMemoryBufferRef:
    """LLVMMemoryBufferRef LLVMBinaryCopyMemoryBuffer(LLVMBinaryRef BR); // llvm-c/Object.h:97"""
def LLVMBinaryGetType(BR: LLVMBinaryRef | None, /) -> LLVMBinaryType:
    """LLVMBinaryType LLVMBinaryGetType(LLVMBinaryRef BR); // llvm-c/Object.h:104"""
def LLVMMachOUniversalBinaryCopyObjectForArch(BR: LLVMBinaryRef | None, Arch: chars, ArchLen: int, ErrorMessage: reference[Pointer[c_char]], /) -> LLVMBinaryRef:
    """LLVMBinaryRef LLVMMachOUniversalBinaryCopyObjectForArch(LLVMBinaryRef BR, const char *Arch, size_t ArchLen, char **ErrorMessage); // llvm-c/Object.h:117"""
def LLVMObjectFileCopySectionIterator(BR: LLVMBinaryRef | None, /) -> LLVMSectionIteratorRef:
    """LLVMSectionIteratorRef LLVMObjectFileCopySectionIterator(LLVMBinaryRef BR); // llvm-c/Object.h:133"""
def LLVMObjectFileIsSectionIteratorAtEnd(BR: LLVMBinaryRef | None, SI: LLVMSectionIteratorRef | None, /) -> int:
    """LLVMBool LLVMObjectFileIsSectionIteratorAtEnd(LLVMBinaryRef BR, LLVMSectionIteratorRef SI); // llvm-c/Object.h:140"""
def LLVMObjectFileCopySymbolIterator(BR: LLVMBinaryRef | None, /) -> LLVMSymbolIteratorRef:
    """LLVMSymbolIteratorRef LLVMObjectFileCopySymbolIterator(LLVMBinaryRef BR); // llvm-c/Object.h:154"""
def LLVMObjectFileIsSymbolIteratorAtEnd(BR: LLVMBinaryRef | None, SI: LLVMSymbolIteratorRef | None, /) -> int:
    """LLVMBool LLVMObjectFileIsSymbolIteratorAtEnd(LLVMBinaryRef BR, LLVMSymbolIteratorRef SI); // llvm-c/Object.h:161"""
def LLVMDisposeSectionIterator(SI: LLVMSectionIteratorRef | None, /) -> None:
    """void LLVMDisposeSectionIterator(LLVMSectionIteratorRef SI); // llvm-c/Object.h:164"""
def LLVMMoveToNextSection(SI: LLVMSectionIteratorRef | None, /) -> None:
    """void LLVMMoveToNextSection(LLVMSectionIteratorRef SI); // llvm-c/Object.h:166"""
def LLVMMoveToContainingSection(Sect: LLVMSectionIteratorRef | None, Sym: LLVMSymbolIteratorRef | None, /) -> None:
    """void LLVMMoveToContainingSection(LLVMSectionIteratorRef Sect, LLVMSymbolIteratorRef Sym); // llvm-c/Object.h:167"""
def LLVMDisposeSymbolIterator(SI: LLVMSymbolIteratorRef | None, /) -> None:
    """void LLVMDisposeSymbolIterator(LLVMSymbolIteratorRef SI); // llvm-c/Object.h:171"""
def LLVMMoveToNextSymbol(SI: LLVMSymbolIteratorRef | None, /) -> None:
    """void LLVMMoveToNextSymbol(LLVMSymbolIteratorRef SI); // llvm-c/Object.h:172"""
def LLVMGetSectionName(SI: LLVMSectionIteratorRef | None, /) -> bytes | None:
    """const char *LLVMGetSectionName(LLVMSectionIteratorRef SI); // llvm-c/Object.h:175"""
def LLVMGetSectionSize(SI: LLVMSectionIteratorRef | None, /) -> int:
    """uint64_t LLVMGetSectionSize(LLVMSectionIteratorRef SI); // llvm-c/Object.h:176"""
def LLVMGetSectionContents(SI: LLVMSectionIteratorRef | None, /) -> Pointer[c_char]:
    """const char *LLVMGetSectionContents(LLVMSectionIteratorRef SI); // llvm-c/Object.h:177"""
def LLVMGetSectionAddress(SI: LLVMSectionIteratorRef | None, /) -> int:
    """uint64_t LLVMGetSectionAddress(LLVMSectionIteratorRef SI); // llvm-c/Object.h:178"""
def LLVMGetSectionContainsSymbol(SI: LLVMSectionIteratorRef | None, Sym: LLVMSymbolIteratorRef | None, /) -> int:
    """LLVMBool LLVMGetSectionContainsSymbol(LLVMSectionIteratorRef SI, LLVMSymbolIteratorRef Sym); // llvm-c/Object.h:179"""
def LLVMGetRelocations(Section: LLVMSectionIteratorRef | None, /) -> LLVMRelocationIteratorRef:
    """LLVMRelocationIteratorRef LLVMGetRelocations(LLVMSectionIteratorRef Section); // llvm-c/Object.h:183"""
def LLVMDisposeRelocationIterator(RI: LLVMRelocationIteratorRef | None, /) -> None:
    """void LLVMDisposeRelocationIterator(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:184"""
def LLVMIsRelocationIteratorAtEnd(Section: LLVMSectionIteratorRef | None, RI: LLVMRelocationIteratorRef | None, /) -> int:
    """LLVMBool LLVMIsRelocationIteratorAtEnd(LLVMSectionIteratorRef Section, LLVMRelocationIteratorRef RI); // llvm-c/Object.h:185"""
def LLVMMoveToNextRelocation(RI: LLVMRelocationIteratorRef | None, /) -> None:
    """void LLVMMoveToNextRelocation(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:187"""
def LLVMGetSymbolName(SI: LLVMSymbolIteratorRef | None, /) -> bytes | None:
    """const char *LLVMGetSymbolName(LLVMSymbolIteratorRef SI); // llvm-c/Object.h:191"""
def LLVMGetSymbolAddress(SI: LLVMSymbolIteratorRef | None, /) -> int:
    """uint64_t LLVMGetSymbolAddress(LLVMSymbolIteratorRef SI); // llvm-c/Object.h:192"""
def LLVMGetSymbolSize(SI: LLVMSymbolIteratorRef | None, /) -> int:
    """uint64_t LLVMGetSymbolSize(LLVMSymbolIteratorRef SI); // llvm-c/Object.h:193"""
def LLVMGetRelocationOffset(RI: LLVMRelocationIteratorRef | None, /) -> int:
    """uint64_t LLVMGetRelocationOffset(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:196"""
def LLVMGetRelocationSymbol(RI: LLVMRelocationIteratorRef | None, /) -> LLVMSymbolIteratorRef:
    """LLVMSymbolIteratorRef LLVMGetRelocationSymbol(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:197"""
def LLVMGetRelocationType(RI: LLVMRelocationIteratorRef | None, /) -> int:
    """uint64_t LLVMGetRelocationType(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:198"""
def LLVMGetRelocationTypeName(RI: LLVMRelocationIteratorRef | None, /) -> bytes | None:
    """const char *LLVMGetRelocationTypeName(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:201"""
def LLVMGetRelocationValueString(RI: LLVMRelocationIteratorRef | None, /) -> bytes | None:
    """const char *LLVMGetRelocationValueString(LLVMRelocationIteratorRef RI); // llvm-c/Object.h:202"""
def LLVMCreateObjectFile(MemBuf: LLVMMemoryBufferRef | None, /) -> LLVMObjectFileRef:
    """LLVMObjectFileRef LLVMCreateObjectFile(LLVMMemoryBufferRef MemBuf); // llvm-c/Object.h:208"""
def LLVMDisposeObjectFile(ObjectFile: LLVMObjectFileRef | None, /) -> None:
    """void LLVMDisposeObjectFile(LLVMObjectFileRef ObjectFile); // llvm-c/Object.h:211"""
def LLVMGetSections(ObjectFile: LLVMObjectFileRef | None, /) -> LLVMSectionIteratorRef:
    """LLVMSectionIteratorRef LLVMGetSections(LLVMObjectFileRef ObjectFile); // llvm-c/Object.h:214"""
def LLVMIsSectionIteratorAtEnd(ObjectFile: LLVMObjectFileRef | None, SI: LLVMSectionIteratorRef | None, /) -> int:
    """LLVMBool LLVMIsSectionIteratorAtEnd(LLVMObjectFileRef ObjectFile, LLVMSectionIteratorRef SI); // llvm-c/Object.h:217"""
def LLVMGetSymbols(ObjectFile: LLVMObjectFileRef | None, /) -> LLVMSymbolIteratorRef:
    """LLVMSymbolIteratorRef LLVMGetSymbols(LLVMObjectFileRef ObjectFile); // llvm-c/Object.h:221"""
def LLVMIsSymbolIteratorAtEnd(ObjectFile: LLVMObjectFileRef | None, SI: LLVMSymbolIteratorRef | None, /) -> int:
    """LLVMBool LLVMIsSymbolIteratorAtEnd(LLVMObjectFileRef ObjectFile, LLVMSymbolIteratorRef SI); // llvm-c/Object.h:224"""
def LLVMOrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManager(ES: LLVMOrcExecutionSessionRef | None, /) -> LLVMOrcObjectLayerRef:
    """LLVMOrcObjectLayerRef LLVMOrcCreateRTDyldObjectLinkingLayerWithSectionMemoryManager(LLVMOrcExecutionSessionRef ES); // llvm-c/OrcEE.h:50"""
def LLVMOrcCreateRTDyldObjectLinkingLayerWithMCJITMemoryManagerLikeCallbacks(ES: LLVMOrcExecutionSessionRef | None, CreateContextCtx: writable_memory, CreateContext: Callable[[int | None], int | None]
    | LLVMMemoryManagerCreateContextCallback | int | None, NotifyTerminating: Callable[[int | None], None] | LLVMMemoryManagerNotifyTerminatingCallback | int | None, AllocateCodeSection: Callable[[int
    | None, int, int, int, bytes | None], Pointer[c_uint8]] | LLVMMemoryManagerAllocateCodeSectionCallback | int | None, AllocateDataSection: Callable[[int | None, int, int, int, bytes | None, int],
    Pointer[c_uint8]] | LLVMMemoryManagerAllocateDataSectionCallback | int | None, FinalizeMemory: Callable[[int | None, Pointer[Pointer[c_char]]], int] | LLVMMemoryManagerFinalizeMemoryCallback | int
    | None, Destroy: Callable[[int | None], None] | LLVMMemoryManagerDestroyCallback | int | None, /, *, keep: Any = None) -> LLVMOrcObjectLayerRef:
    """LLVMOrcObjectLayerRef LLVMOrcCreateRTDyldObjectLinkingLayerWithMCJITMemoryManagerLikeCallbacks(LLVMOrcExecutionSessionRef ES, void *CreateContextCtx, LLVMMemoryManagerCreateContextCallback
        CreateContext, LLVMMemoryManagerNotifyTerminatingCallback NotifyTerminating, LLVMMemoryManagerAllocateCodeSectionCallback AllocateCodeSection, LLVMMemoryManagerAllocateDataSectionCallback
        AllocateDataSection, LLVMMemoryManagerFinalizeMemoryCallback FinalizeMemory, LLVMMemoryManagerDestroyCallback Destroy); // llvm-c/OrcEE.h:78"""
def LLVMOrcRTDyldObjectLinkingLayerRegisterJITEventListener(RTDyldObjLinkingLayer: LLVMOrcObjectLayerRef | None, Listener: LLVMJITEventListenerRef | None, /) -> None:
    """void LLVMOrcRTDyldObjectLinkingLayerRegisterJITEventListener(LLVMOrcObjectLayerRef RTDyldObjLinkingLayer, LLVMJITEventListenerRef Listener); // llvm-c/OrcEE.h:93"""
def LLVMRemarkStringGetData(String: LLVMRemarkStringRef | None, /) -> bytes | None:
    """const char *LLVMRemarkStringGetData(LLVMRemarkStringRef String); // llvm-c/Remarks.h:64"""
def LLVMRemarkStringGetLen(String: LLVMRemarkStringRef | None, /) -> int:
    """uint32_t LLVMRemarkStringGetLen(LLVMRemarkStringRef String); // llvm-c/Remarks.h:71"""
def LLVMRemarkDebugLocGetSourceFilePath(DL: LLVMRemarkDebugLocRef | None, /) -> LLVMRemarkStringRef:
    """LLVMRemarkStringRef LLVMRemarkDebugLocGetSourceFilePath(LLVMRemarkDebugLocRef DL); // llvm-c/Remarks.h:86"""
def LLVMRemarkDebugLocGetSourceLine(DL: LLVMRemarkDebugLocRef | None, /) -> int:
    """uint32_t LLVMRemarkDebugLocGetSourceLine(LLVMRemarkDebugLocRef DL); // llvm-c/Remarks.h:93"""
def LLVMRemarkDebugLocGetSourceColumn(DL: LLVMRemarkDebugLocRef | None, /) -> int:
    """uint32_t LLVMRemarkDebugLocGetSourceColumn(LLVMRemarkDebugLocRef DL); // llvm-c/Remarks.h:100"""
def LLVMRemarkArgGetKey(Arg: LLVMRemarkArgRef | None, /) -> LLVMRemarkStringRef:
    """LLVMRemarkStringRef LLVMRemarkArgGetKey(LLVMRemarkArgRef Arg); // llvm-c/Remarks.h:117"""
def LLVMRemarkArgGetValue(Arg: LLVMRemarkArgRef | None, /) -> LLVMRemarkStringRef:
    """LLVMRemarkStringRef LLVMRemarkArgGetValue(LLVMRemarkArgRef Arg); // llvm-c/Remarks.h:124"""
def LLVMRemarkArgGetDebugLoc(Arg: LLVMRemarkArgRef | None, /) -> LLVMRemarkDebugLocRef:
    """LLVMRemarkDebugLocRef LLVMRemarkArgGetDebugLoc(LLVMRemarkArgRef Arg); // llvm-c/Remarks.h:133"""
def LLVMRemarkEntryDispose(Remark: LLVMRemarkEntryRef | None, /) -> None:
    """void LLVMRemarkEntryDispose(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:147"""
def LLVMRemarkEntryGetType(Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkType:
    """enum LLVMRemarkType LLVMRemarkEntryGetType(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:155"""
def LLVMRemarkEntryGetPassName(Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkStringRef:
    """LLVMRemarkStringRef LLVMRemarkEntryGetPassName(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:163"""
def LLVMRemarkEntryGetRemarkName(Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkStringRef:
    """LLVMRemarkStringRef LLVMRemarkEntryGetRemarkName(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:171"""
def LLVMRemarkEntryGetFunctionName(Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkStringRef:
    """LLVMRemarkStringRef LLVMRemarkEntryGetFunctionName(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:179"""
def LLVMRemarkEntryGetDebugLoc(Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkDebugLocRef:
    """LLVMRemarkDebugLocRef LLVMRemarkEntryGetDebugLoc(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:189"""
def LLVMRemarkEntryGetHotness(Remark: LLVMRemarkEntryRef | None, /) -> int:
    """uint64_t LLVMRemarkEntryGetHotness(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:198"""
def LLVMRemarkEntryGetNumArgs(Remark: LLVMRemarkEntryRef | None, /) -> int:
    """uint32_t LLVMRemarkEntryGetNumArgs(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:205"""
def LLVMRemarkEntryGetFirstArg(Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkArgRef:
    """LLVMRemarkArgRef LLVMRemarkEntryGetFirstArg(LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:216"""
def LLVMRemarkEntryGetNextArg(It: LLVMRemarkArgRef | None, Remark: LLVMRemarkEntryRef | None, /) -> LLVMRemarkArgRef:
    """LLVMRemarkArgRef LLVMRemarkEntryGetNextArg(LLVMRemarkArgRef It, LLVMRemarkEntryRef Remark); // llvm-c/Remarks.h:227"""
def LLVMRemarkParserCreateYAML(Buf: constant_memory, Size: int, /) -> LLVMRemarkParserRef:
    """LLVMRemarkParserRef LLVMRemarkParserCreateYAML(const void *Buf, uint64_t Size); // llvm-c/Remarks.h:243"""
def LLVMRemarkParserCreateBitstream(Buf: constant_memory, Size: int, /) -> LLVMRemarkParserRef:
    """LLVMRemarkParserRef LLVMRemarkParserCreateBitstream(const void *Buf, uint64_t Size); // llvm-c/Remarks.h:257"""
def LLVMRemarkParserGetNext(Parser: LLVMRemarkParserRef | None, /) -> LLVMRemarkEntryRef:
    """LLVMRemarkEntryRef LLVMRemarkParserGetNext(LLVMRemarkParserRef Parser); // llvm-c/Remarks.h:302"""
def LLVMRemarkParserHasError(Parser: LLVMRemarkParserRef | None, /) -> int:
    """LLVMBool LLVMRemarkParserHasError(LLVMRemarkParserRef Parser); // llvm-c/Remarks.h:309"""
def LLVMRemarkParserGetErrorMessage(Parser: LLVMRemarkParserRef | None, /) -> bytes | None:
    """const char *LLVMRemarkParserGetErrorMessage(LLVMRemarkParserRef Parser); // llvm-c/Remarks.h:322"""
def LLVMRemarkParserDispose(Parser: LLVMRemarkParserRef | None, /) -> None:
    """void LLVMRemarkParserDispose(LLVMRemarkParserRef Parser); // llvm-c/Remarks.h:329"""
def LLVMRemarkVersion() -> int:
    """uint32_t LLVMRemarkVersion(void); // llvm-c/Remarks.h:336"""
def LLVMLoadLibraryPermanently(Filename: char_p, /) -> int:
    """LLVMBool LLVMLoadLibraryPermanently(const char *Filename); // llvm-c/Support.h:35"""
def LLVMParseCommandLineOptions(argc: int, argv: reference[c_char_p], Overview: char_p, /) -> None:
    """void LLVMParseCommandLineOptions(int argc, const char * const *argv, const char *Overview); // llvm-c/Support.h:45"""
def LLVMSearchForAddressOfSymbol(symbolName: char_p, /) -> int | None:
    """void *LLVMSearchForAddressOfSymbol(const char *symbolName); // llvm-c/Support.h:55"""
def LLVMAddSymbol(symbolName: char_p, symbolValue: writable_memory, /) -> None:
    """void LLVMAddSymbol(const char *symbolName, void *symbolValue); // llvm-c/Support.h:64"""
def LLVMRunPasses(M: LLVMModuleRef | None, Passes: char_p, TM: LLVMTargetMachineRef | None, Options: LLVMPassBuilderOptionsRef | None, /) -> LLVMErrorRef:
    """LLVMErrorRef LLVMRunPasses(LLVMModuleRef M, const char *Passes, LLVMTargetMachineRef TM, LLVMPassBuilderOptionsRef Options); // llvm-c/Transforms/PassBuilder.h:49"""
def LLVMCreatePassBuilderOptions() -> LLVMPassBuilderOptionsRef:
    """LLVMPassBuilderOptionsRef LLVMCreatePassBuilderOptions(void); // llvm-c/Transforms/PassBuilder.h:60"""
def LLVMPassBuilderOptionsSetVerifyEach(Options: LLVMPassBuilderOptionsRef | None, VerifyEach: int, /) -> None:
    """void LLVMPassBuilderOptionsSetVerifyEach(LLVMPassBuilderOptionsRef Options, LLVMBool VerifyEach); // llvm-c/Transforms/PassBuilder.h:66"""
def LLVMPassBuilderOptionsSetDebugLogging(Options: LLVMPassBuilderOptionsRef | None, DebugLogging: int, /) -> None:
    """void LLVMPassBuilderOptionsSetDebugLogging(LLVMPassBuilderOptionsRef Options, LLVMBool DebugLogging); // llvm-c/Transforms/PassBuilder.h:72"""
def LLVMPassBuilderOptionsSetLoopInterleaving(Options: LLVMPassBuilderOptionsRef | None, LoopInterleaving: int, /) -> None:
    """void LLVMPassBuilderOptionsSetLoopInterleaving(LLVMPassBuilderOptionsRef Options, LLVMBool LoopInterleaving); // llvm-c/Transforms/PassBuilder.h:75"""
def LLVMPassBuilderOptionsSetLoopVectorization(Options: LLVMPassBuilderOptionsRef | None, LoopVectorization: int, /) -> None:
    """void LLVMPassBuilderOptionsSetLoopVectorization(LLVMPassBuilderOptionsRef Options, LLVMBool LoopVectorization); // llvm-c/Transforms/PassBuilder.h:78"""
def LLVMPassBuilderOptionsSetSLPVectorization(Options: LLVMPassBuilderOptionsRef | None, SLPVectorization: int, /) -> None:
    """void LLVMPassBuilderOptionsSetSLPVectorization(LLVMPassBuilderOptionsRef Options, LLVMBool SLPVectorization); // llvm-c/Transforms/PassBuilder.h:81"""
def LLVMPassBuilderOptionsSetLoopUnrolling(Options: LLVMPassBuilderOptionsRef | None, LoopUnrolling: int, /) -> None:
    """void LLVMPassBuilderOptionsSetLoopUnrolling(LLVMPassBuilderOptionsRef Options, LLVMBool LoopUnrolling); // llvm-c/Transforms/PassBuilder.h:84"""
def LLVMPassBuilderOptionsSetForgetAllSCEVInLoopUnroll(Options: LLVMPassBuilderOptionsRef | None, ForgetAllSCEVInLoopUnroll: int, /) -> None:
    """void LLVMPassBuilderOptionsSetForgetAllSCEVInLoopUnroll(LLVMPassBuilderOptionsRef Options, LLVMBool ForgetAllSCEVInLoopUnroll); // llvm-c/Transforms/PassBuilder.h:87"""
def LLVMPassBuilderOptionsSetLicmMssaOptCap(Options: LLVMPassBuilderOptionsRef | None, LicmMssaOptCap: int, /) -> None:
    """void LLVMPassBuilderOptionsSetLicmMssaOptCap(LLVMPassBuilderOptionsRef Options, unsigned int LicmMssaOptCap); // llvm-c/Transforms/PassBuilder.h:90"""
def LLVMPassBuilderOptionsSetLicmMssaNoAccForPromotionCap(Options: LLVMPassBuilderOptionsRef | None, LicmMssaNoAccForPromotionCap: int, /) -> None:
    """void LLVMPassBuilderOptionsSetLicmMssaNoAccForPromotionCap(LLVMPassBuilderOptionsRef Options, unsigned int LicmMssaNoAccForPromotionCap); // llvm-c/Transforms/PassBuilder.h:93"""
def LLVMPassBuilderOptionsSetCallGraphProfile(Options: LLVMPassBuilderOptionsRef | None, CallGraphProfile: int, /) -> None:
    """void LLVMPassBuilderOptionsSetCallGraphProfile(LLVMPassBuilderOptionsRef Options, LLVMBool CallGraphProfile); // llvm-c/Transforms/PassBuilder.h:96"""
def LLVMPassBuilderOptionsSetMergeFunctions(Options: LLVMPassBuilderOptionsRef | None, MergeFunctions: int, /) -> None:
    """void LLVMPassBuilderOptionsSetMergeFunctions(LLVMPassBuilderOptionsRef Options, LLVMBool MergeFunctions); // llvm-c/Transforms/PassBuilder.h:99"""
def LLVMPassBuilderOptionsSetInlinerThreshold(Options: LLVMPassBuilderOptionsRef | None, Threshold: int, /) -> None:
    """void LLVMPassBuilderOptionsSetInlinerThreshold(LLVMPassBuilderOptionsRef Options, int Threshold); // llvm-c/Transforms/PassBuilder.h:102"""
def LLVMDisposePassBuilderOptions(Options: LLVMPassBuilderOptionsRef | None, /) -> None:
    """void LLVMDisposePassBuilderOptions(LLVMPassBuilderOptionsRef Options); // llvm-c/Transforms/PassBuilder.h:108"""
def LLVMInitializeAllTargetInfos() -> None: ...
def LLVMInitializeAllTargets() -> None: ...
def LLVMInitializeAllTargetMCs() -> None: ...
def LLVMInitializeAllAsmPrinters() -> None: ...
def LLVMInitializeAllAsmParsers() -> None: ...
def LLVMInitializeAllDisassemblers() -> None: ...
def LLVMInitializeNativeTarget() -> int: ...
def LLVMInitializeNativeAsmParser() -> int: ...
def LLVMInitializeNativeAsmPrinter() -> int: ...
def LLVMInitializeNativeDisassembler() -> int: ...
(LLVMAttributeReturnIndex, LLVMAttributeFunctionIndex, LLVMFastMathAllowReassoc, LLVMFastMathNoNaNs, LLVMFastMathNoInfs, LLVMFastMathNoSignedZeros, LLVMFastMathAllowReciprocal,
 LLVMFastMathAllowContract, LLVMFastMathApproxFunc, LLVMFastMathNone, LLVMFastMathAll, LLVMGEPFlagInBounds, LLVMGEPFlagNUSW, LLVMGEPFlagNUW) = ints
(LLVMMDStringMetadataKind, LLVMConstantAsMetadataMetadataKind, LLVMLocalAsMetadataMetadataKind, LLVMDistinctMDOperandPlaceholderMetadataKind, LLVMMDTupleMetadataKind, LLVMDILocationMetadataKind,
 LLVMDIExpressionMetadataKind, LLVMDIGlobalVariableExpressionMetadataKind, LLVMGenericDINodeMetadataKind, LLVMDISubrangeMetadataKind, LLVMDIEnumeratorMetadataKind, LLVMDIBasicTypeMetadataKind,
 LLVMDIDerivedTypeMetadataKind, LLVMDICompositeTypeMetadataKind, LLVMDISubroutineTypeMetadataKind, LLVMDIFileMetadataKind, LLVMDICompileUnitMetadataKind, LLVMDISubprogramMetadataKind,
 LLVMDILexicalBlockMetadataKind, LLVMDILexicalBlockFileMetadataKind, LLVMDINamespaceMetadataKind, LLVMDIModuleMetadataKind, LLVMDITemplateTypeParameterMetadataKind,
 LLVMDITemplateValueParameterMetadataKind, LLVMDIGlobalVariableMetadataKind, LLVMDILocalVariableMetadataKind, LLVMDILabelMetadataKind, LLVMDIObjCPropertyMetadataKind, LLVMDIImportedEntityMetadataKind,
 LLVMDIMacroMetadataKind, LLVMDIMacroFileMetadataKind, LLVMDICommonBlockMetadataKind, LLVMDIStringTypeMetadataKind, LLVMDIGenericSubrangeMetadataKind, LLVMDIArgListMetadataKind,
 LLVMDIAssignIDMetadataKind) = ints
(LLVMDisassembler_Option_UseMarkup, LLVMDisassembler_Option_PrintImmHex, LLVMDisassembler_Option_AsmPrinterVariant, LLVMDisassembler_Option_SetInstrComments,
 LLVMDisassembler_Option_PrintLatency) = ints
(LLVMDisassembler_VariantKind_None, LLVMDisassembler_VariantKind_ARM_HI16, LLVMDisassembler_VariantKind_ARM_LO16, LLVMDisassembler_VariantKind_ARM64_PAGE, LLVMDisassembler_VariantKind_ARM64_PAGEOFF,
 LLVMDisassembler_VariantKind_ARM64_GOTPAGE, LLVMDisassembler_VariantKind_ARM64_GOTPAGEOFF, LLVMDisassembler_VariantKind_ARM64_TLVP, LLVMDisassembler_VariantKind_ARM64_TLVOFF,
 LLVMDisassembler_ReferenceType_InOut_None, LLVMDisassembler_ReferenceType_In_Branch, LLVMDisassembler_ReferenceType_In_PCrel_Load, LLVMDisassembler_ReferenceType_In_ARM64_ADRP,
 LLVMDisassembler_ReferenceType_In_ARM64_ADDXri, LLVMDisassembler_ReferenceType_In_ARM64_LDRXui, LLVMDisassembler_ReferenceType_In_ARM64_LDRXl, LLVMDisassembler_ReferenceType_In_ARM64_ADR,
 LLVMDisassembler_ReferenceType_Out_SymbolStub, LLVMDisassembler_ReferenceType_Out_LitPool_SymAddr, LLVMDisassembler_ReferenceType_Out_LitPool_CstrAddr,
 LLVMDisassembler_ReferenceType_Out_Objc_CFString_Ref, LLVMDisassembler_ReferenceType_Out_Objc_Message, LLVMDisassembler_ReferenceType_Out_Objc_Message_Ref,
 LLVMDisassembler_ReferenceType_Out_Objc_Selector_Ref, LLVMDisassembler_ReferenceType_Out_Objc_Class_Ref, LLVMDisassembler_ReferenceType_DeMangled_Name) = ints
LLVMErrorSuccess: int
REMARKS_API_VERSION: int
