/** YAML to {@code Check}, strictly, with file:line:column in every error. */
package org.rfldoctor.catalog;
