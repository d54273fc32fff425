/** Why a symbol is hidden, which settings changed, and which changes would turn it on. */
package org.rfldoctor.kernel.kconfig.explain;
