package org.rfldoctor.kernel.kconfig;

/** What symbols and calls are worth while an expression is evaluated. */
interface Values {
  Value value(String symbol);

  Value call(String text);
}
