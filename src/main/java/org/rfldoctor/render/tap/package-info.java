/** Writes a report in the Test Anything Protocol. */
package org.rfldoctor.render.tap;
