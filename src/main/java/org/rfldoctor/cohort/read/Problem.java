package org.rfldoctor.cohort.read;

/**
 * A check of a report that is not satisfied, and that no other one explains.
 *
 * @param cause the id of the diagnosis; of the check and its outcome where there is none
 */
public record Problem(String cause, String title, String says, String observed, String expected) {}
