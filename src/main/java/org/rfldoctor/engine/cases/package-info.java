/** Runs the recorded cases of checks. */
package org.rfldoctor.engine.cases;
