package org.rfldoctor.kernel.kconfig;

/** The values of symbols and macro calls, for the evaluation of an expression. */
interface Values {
  Value value(String symbol);

  Value call(String text);
}
