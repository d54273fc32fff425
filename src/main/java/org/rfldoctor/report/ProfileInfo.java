package org.rfldoctor.report;

/**
 * The profile that the machine was held against.
 *
 * @param name its file's name without the ending
 * @param digest sha256 of all that it says, in hex
 */
public record ProfileInfo(String name, String digest) {}
