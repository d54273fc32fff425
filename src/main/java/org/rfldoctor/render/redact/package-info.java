/** Takes private values out of a report. */
package org.rfldoctor.render.redact;
