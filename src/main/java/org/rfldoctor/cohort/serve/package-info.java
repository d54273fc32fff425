/** A server for one room: takes reports, shows the board, hands out the program. */
package org.rfldoctor.cohort.serve;
