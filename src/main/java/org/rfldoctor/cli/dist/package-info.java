/**
 * Creates the man pages, completions and check reference of a distribution. Only the build runs it.
 */
package org.rfldoctor.cli.dist;
