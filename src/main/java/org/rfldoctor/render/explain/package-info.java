/** Prints the pages of {@code explain}. */
package org.rfldoctor.render.explain;
