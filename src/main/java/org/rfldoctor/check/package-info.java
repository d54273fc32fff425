/** The model of check files, values and versions, and the interfaces to the machine. */
package org.rfldoctor.check;
