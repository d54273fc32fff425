
# The tree of -C, or the one that contains the working directory.
_rfl-doctor-tree() {
  local tree=${opt_args[-C]:-}
  if [[ -z $tree ]]; then
    tree=$PWD
    while [[ -n $tree && ! -e $tree/arch/Kconfig ]]; do tree=${tree%/*}; done
  fi
  print -r -- ${~tree}
}

# The words of make.
_rfl-doctor-kbuild() {
  local -a found
  if compset -P 'O=' || compset -P 'KBUILD_OUTPUT='; then
    _files -/
  elif compset -P 'KCONFIG_CONFIG='; then
    _files
  elif compset -P 'LLVM='; then
    found=(1 ${(M)${(@)${(k)commands[(I)clang-<->]}#clang}:#-<->})
    compadd -a found
  elif compset -P 'ARCH='; then
    found=($(_rfl-doctor-tree)/arch/*(/N:t))
    # Outside of a tree: the architectures of Linux 6.12.
    (($#found)) || found=(alpha arc arm arm64 csky hexagon loongarch m68k microblaze mips nios2 openrisc parisc powerpc riscv s390 sh
      sparc um x86 x86_64 xtensa)
    compadd -a found
  elif compset -P '(RUSTC|BINDGEN|CC|LD|HOSTCC|HOSTRUSTC|RUSTFMT)='; then
    _command_names -e
  else
    found=(O= LLVM= ARCH= CROSS_COMPILE= RUSTC= BINDGEN= CC= LD= HOSTCC= HOSTRUSTC= RUSTFMT= KCONFIG_CONFIG=)
    compadd -S '' -a found
  fi
}

_rfl-doctor-command "$@"
