/** Readers for the recorded cases of checks. */
package org.rfldoctor.catalog.cases;
