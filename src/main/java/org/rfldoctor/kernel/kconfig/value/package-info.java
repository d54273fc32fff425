/** Values of Kconfig symbols: tristates with doubt, comparison, {@code .config} files. */
package org.rfldoctor.kernel.kconfig.value;
