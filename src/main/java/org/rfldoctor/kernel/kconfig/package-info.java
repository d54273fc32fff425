/**
 * Kconfig as a Linux tree writes it: its grammar, its arithmetic, and why a symbol is not there.
 */
package org.rfldoctor.kernel.kconfig;
