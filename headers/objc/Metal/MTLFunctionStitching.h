/* Functions made of others at run time. */
#pragma once

#import <Metal/MTLNames.h>

OC_SINCE(12.0)
@protocol MTLFunctionStitchingAttribute <NSObject>
@end

OC_SINCE(12.0)
@interface MTLFunctionStitchingAttributeAlwaysInline : NSObject <MTLFunctionStitchingAttribute>
@end

OC_SINCE(12.0)
@protocol MTLFunctionStitchingNode <NSCopying, NSObject>
@end

OC_SINCE(12.0)
@interface MTLFunctionStitchingFunctionNode : NSObject <MTLFunctionStitchingNode>

@property (copy) OC_OF(NSArray, id<MTLFunctionStitchingNode>) *arguments;
@property (copy) OC_OF(NSArray, MTLFunctionStitchingFunctionNode *) *controlDependencies;
@property (copy) NSString *name;

- (instancetype)initWithName:(NSString *)name
    arguments:(OC_OF(NSArray, id<MTLFunctionStitchingNode>) *)arguments
    controlDependencies:(OC_OF(NSArray, MTLFunctionStitchingFunctionNode *) *)controlDependencies;

@end

OC_SINCE(12.0)
@interface MTLFunctionStitchingGraph : NSObject <NSCopying>

@property (copy) OC_OF(NSArray, id<MTLFunctionStitchingAttribute>) *attributes;
@property (copy) NSString *functionName;
@property (copy) OC_OF(NSArray, MTLFunctionStitchingFunctionNode *) *nodes;
@property (retain) MTLFunctionStitchingFunctionNode *outputNode;

- (instancetype)initWithFunctionName:(NSString *)functionName
    nodes:(OC_OF(NSArray, MTLFunctionStitchingFunctionNode *) *)nodes
    outputNode:(MTLFunctionStitchingFunctionNode *)outputNode
    attributes:(OC_OF(NSArray, id<MTLFunctionStitchingAttribute>) *)attributes;

@end

OC_SINCE(12.0)
@interface MTLFunctionStitchingInputNode : NSObject <MTLFunctionStitchingNode>

@property NSUInteger argumentIndex;

- (instancetype)initWithArgumentIndex:(NSUInteger)argumentIndex;

@end

OC_SINCE(12.0)
@interface MTLStitchedLibraryDescriptor : NSObject <NSCopying>

@property (copy) OC_OF(NSArray, MTLFunctionStitchingGraph *) *functionGraphs;
@property (copy) OC_OF(NSArray, id<MTLFunction>) *functions;

@end
