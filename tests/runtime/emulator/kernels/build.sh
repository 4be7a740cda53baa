#!/bin/sh
# Makes the ELF files: apt-get install clang-19 lld-19 (19.1.7). The matrix instruction of gfx12 has operands of another
# shape, and its barriers are two instructions: its file has the kernels without the former.
cd "$(dirname "$0")" || exit
build() {
	clang-19 -target amdgcn-amd-amdhsa -mcpu="$1" -O2 -nogpulib -fuse-ld=lld -ffp-contract=off -Wl,-s -x c "$2" -o "$3"
}
build gfx1100 kernels.c gfx1100.elf && build gfx1201 kernels.c gfx1201.elf && build gfx1100 edges.c edges.elf
