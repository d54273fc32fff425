/** Values of Kconfig symbols: tristate ranges, comparison, {@code .config} files. */
package org.rfldoctor.kernel.kconfig.value;
