/** Rules over all check files together. */
package org.rfldoctor.catalog.validate;
