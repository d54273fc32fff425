/** Readers for each part of a check file. */
package org.rfldoctor.catalog.read;
