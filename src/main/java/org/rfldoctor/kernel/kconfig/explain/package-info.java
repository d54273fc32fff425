/**
 * Explains why a symbol is not available, which recorded values will change, and which settings
 * turn the symbol on.
 */
package org.rfldoctor.kernel.kconfig.explain;
