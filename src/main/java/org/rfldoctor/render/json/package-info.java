/** The JSON report. */
package org.rfldoctor.render.json;
