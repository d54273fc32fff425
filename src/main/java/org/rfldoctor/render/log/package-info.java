/** Prints the diagnosis of a build log as text. */
package org.rfldoctor.render.log;
