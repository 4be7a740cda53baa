#!/bin/sh
# Makes gfx1100.elf of kernels.c: apt-get install clang-19 lld-19 (19.1.7).
cd "$(dirname "$0")" || exit
exec clang-19 -target amdgcn-amd-amdhsa -mcpu=gfx1100 -O2 -nogpulib -fuse-ld=lld -ffp-contract=off -Wl,-s -x c kernels.c -o gfx1100.elf
