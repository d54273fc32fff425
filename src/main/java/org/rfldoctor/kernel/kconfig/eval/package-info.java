/** Computes the values of symbols as {@code scripts/kconfig/symbol.c} does, with unknown values. */
package org.rfldoctor.kernel.kconfig.eval;
