/** Man pages, completions and the page of the checks, which the build writes for a distribution. */
package org.rfldoctor.cli.dist;
