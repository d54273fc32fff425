/** Writes reports and other results as JSON. */
package org.rfldoctor.render.json;
