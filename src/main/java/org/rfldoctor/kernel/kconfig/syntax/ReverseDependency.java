package org.rfldoctor.kernel.kconfig.syntax;

/** A {@code select} or {@code imply} line: its entry and its condition. */
public record ReverseDependency(MenuEntry entry, LocatedExpression condition) {}
