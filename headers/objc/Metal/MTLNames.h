/* Every protocol and class by name, so that the other headers can mention each other. */
#pragma once

#import <Foundation/Foundation.h>

@protocol MTLArgumentEncoder, MTLBinaryArchive, MTLBinding, MTLBlitCommandEncoder, MTLBuffer, MTLBufferBinding,
    MTLCaptureScope, MTLCommandBuffer, MTLCommandBufferEncoderInfo, MTLCommandEncoder, MTLCommandQueue,
    MTLComputeCommandEncoder, MTLComputePipelineState, MTLCounter, MTLCounterSampleBuffer, MTLCounterSet, MTLDevice,
    MTLDynamicLibrary, MTLEvent, MTLFence, MTLFunction, MTLFunctionHandle, MTLFunctionLog,
    MTLFunctionLogDebugLocation, MTLHeap, MTLIndirectCommandBuffer, MTLIndirectComputeCommand, MTLLibrary,
    MTLLogContainer, MTLResource, MTLResourceStateCommandEncoder, MTLSharedEvent, MTLTexture, MTLThreadgroupBinding;

@class MTLArchitecture, MTLArgument, MTLArgumentDescriptor, MTLArrayType, MTLBinaryArchiveDescriptor,
    MTLBlitPassDescriptor, MTLBlitPassSampleBufferAttachmentDescriptor,
    MTLBlitPassSampleBufferAttachmentDescriptorArray, MTLCaptureDescriptor, MTLCaptureManager,
    MTLCommandBufferDescriptor, MTLCompileOptions, MTLComputePassDescriptor,
    MTLComputePassSampleBufferAttachmentDescriptor, MTLComputePassSampleBufferAttachmentDescriptorArray,
    MTLComputePipelineDescriptor, MTLComputePipelineReflection, MTLCounterSampleBufferDescriptor,
    MTLFunctionConstant, MTLFunctionConstantValues, MTLFunctionDescriptor, MTLHeapDescriptor,
    MTLIndirectCommandBufferDescriptor, MTLLinkedFunctions, MTLPipelineBufferDescriptor,
    MTLPipelineBufferDescriptorArray, MTLPointerType, MTLResourceStatePassDescriptor, MTLSharedEventHandle,
    MTLSharedEventListener, MTLStructMember, MTLStructType, MTLType, MTLVertexAttribute;
