package org.rfldoctor.report;

import java.util.Optional;

/**
 * The profile whose requirements the machine was checked for.
 *
 * @param name its file's name without the ending
 * @param digest sha256 of its content, in hex
 * @param title what the workshop is called
 * @param header shown above the checklist
 * @param footer shown below it
 */
public record ProfileInfo(
    String name, String digest, String title, Optional<String> header, Optional<String> footer) {}
