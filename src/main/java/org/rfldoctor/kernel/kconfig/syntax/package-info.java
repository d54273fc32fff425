/** Parses Kconfig files: lexer, parsers, expressions, entries, symbol table. */
package org.rfldoctor.kernel.kconfig.syntax;
