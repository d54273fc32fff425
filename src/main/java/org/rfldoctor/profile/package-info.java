/** Reads and validates the profile of a workshop: one YAML file with its requirements. */
package org.rfldoctor.profile;
