
# The tree of -C, or the one that contains the working directory.
function __rfl_doctor_tree
    set -l words (commandline -opc)
    if set -l at (contains -i -- -C $words)
        set -l tree $words[(math $at + 1)]
        string replace -r '^~' $HOME -- $tree
        return
    end
    set -l tree $PWD
    while test -n "$tree" -a ! -e "$tree/arch/Kconfig"
        set tree (string replace -r '/[^/]*$' '' -- $tree)
    end
    echo $tree
end

# The words of make.
function __rfl_doctor_kbuild
    set -l word (commandline -ct)
    switch $word
        case 'O=*' 'KBUILD_OUTPUT=*'
            set -l name (string replace -r '=.*' '' -- $word)
            for folder in (__fish_complete_directories (string replace -r '^[^=]*=' '' -- $word) '')
                echo $name=$folder
            end
        case 'LLVM=*'
            echo LLVM=1
            complete -C 'clang-' | string match -rg '^clang(-[0-9]+)\b' | sort -u | string replace -r '^' LLVM=
        case 'ARCH=*'
            set -l names
            for folder in (__rfl_doctor_tree)/arch/*/
                set -a names (basename $folder)
            end
            # Outside of a tree: the architectures of Linux 6.12.
            set -q names[1]; or set names alpha arc arm arm64 csky hexagon loongarch m68k microblaze mips nios2 openrisc parisc \
                powerpc riscv s390 sh sparc um x86 x86_64 xtensa
            printf 'ARCH=%s\n' $names
        case 'RUSTC=*' 'BINDGEN=*' 'CC=*' 'LD=*' 'HOSTCC=*' 'HOSTRUSTC=*' 'RUSTFMT=*'
            set -l name (string replace -r '=.*' '' -- $word)
            for program in (complete -C (string replace -r '^[^=]*=' '' -- $word))
                echo $name=(string split -f1 \t -- $program)
            end
        case '*'
            string split ' ' 'O= LLVM= ARCH= CROSS_COMPILE= RUSTC= BINDGEN= CC= LD= HOSTCC= HOSTRUSTC= RUSTFMT= KCONFIG_CONFIG='
    end
end
