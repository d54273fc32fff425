/**
 * Profiles on the command line: the option {@code --profile}, the trust in a profile, and the
 * command {@code profile}.
 */
package org.rfldoctor.cli.profile;
