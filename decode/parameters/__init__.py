"""Pictures as hardware decoders want them: one parsed picture fills the structures of every interface.

One file an interface: `va` (VA-API), `v4l2` (stateless decoders of Linux), `vulkan` (Vulkan Video), `cuvid` (NVDEC) and
`vcn` (messages of AMD's decoder). All types are generated; `fields` copies what has the name of a syntax element.
Each function takes a picture and `slots`: where the pictures that it refers to are, by their numbers in decoding order.
"""
