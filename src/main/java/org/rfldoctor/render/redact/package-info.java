/** Removes private values from reports. */
package org.rfldoctor.render.redact;
