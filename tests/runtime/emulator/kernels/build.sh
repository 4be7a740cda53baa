#!/bin/sh
# Makes the ELF files of kernels.c: apt-get install clang-19 lld-19 (19.1.7). The matrix instruction of gfx12 has operands
# of another shape, and its barriers are two instructions: its file has the kernels without the former.
cd "$(dirname "$0")" || exit
for target in gfx1100 gfx1201; do
	clang-19 -target amdgcn-amd-amdhsa -mcpu=$target -O2 -nogpulib -fuse-ld=lld -ffp-contract=off -Wl,-s -x c \
		kernels.c -o $target.elf || exit
done
