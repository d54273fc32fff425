/** What was done about earlier reports. */
package org.rfldoctor.report.history;
