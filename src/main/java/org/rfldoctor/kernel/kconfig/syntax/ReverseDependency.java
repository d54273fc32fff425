package org.rfldoctor.kernel.kconfig.syntax;

/** One {@code select} or {@code imply} line: the entry that has it, and its condition. */
public record ReverseDependency(MenuEntry entry, LocatedExpression condition) {}
