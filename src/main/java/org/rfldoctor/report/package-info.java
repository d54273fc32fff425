/** What came of a run. */
package org.rfldoctor.report;
