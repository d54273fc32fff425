/** The board: who is ready, who is not and why, and what helps. */
package org.rfldoctor.cohort.board;
