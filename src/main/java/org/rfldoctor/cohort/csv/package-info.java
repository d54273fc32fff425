/** The board for a spreadsheet. */
package org.rfldoctor.cohort.csv;
