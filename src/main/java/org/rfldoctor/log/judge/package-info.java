/** Decides which of the signatures found in a log are causes and what follows from them. */
package org.rfldoctor.log.judge;
