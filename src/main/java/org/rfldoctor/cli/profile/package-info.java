/** Profiles on the command line: {@code --profile}, the trust in it, and the command. */
package org.rfldoctor.cli.profile;
