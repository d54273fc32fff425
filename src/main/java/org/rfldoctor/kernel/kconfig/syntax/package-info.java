/** Kconfig files as text: lexer, parsers, expressions, entries, symbol table. */
package org.rfldoctor.kernel.kconfig.syntax;
