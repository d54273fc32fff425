/** The keys of check files with their sentences, from which schema and README are made. */
package org.rfldoctor.catalog.format;
