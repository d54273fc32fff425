/** Reads and validates check files. Every error has file, line and column. */
package org.rfldoctor.catalog;
