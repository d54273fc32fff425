package org.rfldoctor.kernel.kconfig.value;

/** Provides the values of symbols and macro calls for the evaluation of an expression. */
public interface SymbolLookup {
  SymbolValue value(String symbol);

  SymbolValue call(String text);
}
