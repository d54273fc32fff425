package org.rfldoctor.kernel;

/** The value that Kbuild gives a variable when nobody else does. */
@FunctionalInterface
interface Usual {

  String value(Llvm llvm, String crossCompile);

  /** Always the same. */
  static Usual always(String value) {
    return (llvm, crossCompile) -> value;
  }

  /** One of LLVM's tools, or GNU's, which is chosen by {@code CROSS_COMPILE}. */
  static Usual target(String llvmTool, String gnuTool) {
    return (llvm, cross) -> llvm.used() ? llvm.tool(llvmTool) : cross + gnuTool;
  }

  /** The same for programs that run while building. */
  static Usual host(String llvmTool, String gnuTool) {
    return (llvm, cross) -> llvm.used() ? llvm.tool(llvmTool) : gnuTool;
  }
}
