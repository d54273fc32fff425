package org.rfldoctor.kernel;

/**
 * One row of the table of programs in Documentation/process/changes.rst.
 *
 * @param program as the table names it, without remarks, such as {@code GNU make}
 * @param minimum as the table writes it: usually a version, but also {@code any} or {@code 3.9.x}
 * @param optional whether the table calls it optional
 * @param command what prints the version, such as {@code make --version}
 */
public record ProgramMinimum(String program, String minimum, boolean optional, String command) {}
