/** Symbol values as {@code scripts/kconfig/symbol.c} computes them, with unknowns allowed. */
package org.rfldoctor.kernel.kconfig.eval;
