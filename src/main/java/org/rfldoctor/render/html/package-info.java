/** Writes a report as one HTML page. */
package org.rfldoctor.render.html;
