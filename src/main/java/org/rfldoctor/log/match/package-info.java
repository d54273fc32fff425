/** Finds signatures, texts with placeholders, in the lines of a log in linear time. */
package org.rfldoctor.log.match;
