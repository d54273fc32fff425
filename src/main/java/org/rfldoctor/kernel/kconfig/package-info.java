/**
 * Evaluates the Kconfig files of a Linux tree and explains why a symbol is not available, without
 * running anything. {@code README.md} beside this file describes the grammar, the evaluation with
 * unknown values and the search for a fix.
 */
package org.rfldoctor.kernel.kconfig;
