/** The checklist report. */
package org.rfldoctor.render.text;
