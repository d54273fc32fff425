/** Many machines' reports on one board. */
package org.rfldoctor.cohort;
