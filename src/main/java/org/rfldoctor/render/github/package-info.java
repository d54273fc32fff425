/** Writes a report as annotations of a GitHub workflow. */
package org.rfldoctor.render.github;
