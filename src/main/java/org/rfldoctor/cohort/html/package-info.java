/** The board as one page. */
package org.rfldoctor.cohort.html;
