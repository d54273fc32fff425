package org.rfldoctor.kernel.kconfig;

/** One {@code select} line: who selects, and when. */
record Selection(Entry entry, Condition condition) {}
