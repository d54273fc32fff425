/** The packed catalog in the jar. */
package org.rfldoctor.catalog.pack;
