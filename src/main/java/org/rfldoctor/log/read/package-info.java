/** Turns the bytes of a log into lines without colour, prefixes and wraps, each with its number. */
package org.rfldoctor.log.read;
