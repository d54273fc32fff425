
# The words of make, beside picocli's completion: bash splits them at "=", so that the line itself is read.

# The tree of -C, or the one that contains the working directory.
_rfl_doctor_tree() {
  local tree=$PWD
  if [[ $1 =~ [[:space:]]-C[[:space:]]*([^[:space:]]+) ]]; then
    tree=${BASH_REMATCH[1]/#\~/$HOME}
  else
    while [[ -n $tree && ! -e $tree/arch/Kconfig ]]; do tree=${tree%/*}; done
  fi
  printf '%s\n' "$tree"
}

_rfl_doctor() {
  local line=${COMP_LINE:0:COMP_POINT}
  local word=${line##*[[:space:]]}
  local value=${word#*=}
  local one
  COMPREPLY=()
  case $word in
    O=* | KBUILD_OUTPUT=*)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$value")
      ;;
    KCONFIG_CONFIG=*)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$value")
      ;;
    LLVM=*)
      mapfile -t COMPREPLY < <({ echo 1 && compgen -c clang- | sed -n 's/^clang\(-[0-9]*\)$/\1/p'; } | sort -u |
        while read -r one; do [[ $one == "$value"* ]] && echo "$one"; done)
      ;;
    ARCH=*)
      for one in "$(_rfl_doctor_tree "$line")"/arch/"$value"*/; do
        [[ -d $one ]] && one=${one%/} && COMPREPLY+=("${one##*/}")
      done
      # Outside of a tree: the architectures of Linux 6.12.
      ((${#COMPREPLY[@]})) || mapfile -t COMPREPLY < <(compgen -W 'alpha arc arm arm64 csky hexagon loongarch m68k microblaze mips
        nios2 openrisc parisc powerpc riscv s390 sh sparc um x86 x86_64 xtensa' -- "$value")
      ;;
    RUSTC=* | BINDGEN=* | CC=* | LD=* | HOSTCC=* | HOSTRUSTC=* | RUSTFMT=*)
      local -A default=([CC]=clang [LD]=ld [HOSTCC]=clang [HOSTRUSTC]=rustc)
      one=${word%%=*}
      mapfile -t COMPREPLY < <(compgen -c -- "${value:-${default[$one]:-${one,,}}}" | sort -u)
      ;;
    [A-Z]*)
      compopt -o nospace
      mapfile -t COMPREPLY < <(compgen -W 'O= LLVM= ARCH= CROSS_COMPILE= RUSTC= BINDGEN= CC= LD= HOSTCC= HOSTRUSTC= RUSTFMT=
        KCONFIG_CONFIG=' -- "$word")
      ;;
    *) _complete_rfl-doctor ;;
  esac
}

complete -F _rfl_doctor -o default rfl-doctor
