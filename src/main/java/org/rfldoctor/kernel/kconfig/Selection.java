package org.rfldoctor.kernel.kconfig;

/** One {@code select} or {@code imply} line: the entry that has it, and its condition. */
record Selection(Entry entry, Condition condition) {}
