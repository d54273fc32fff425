/**
 * The keys of check files with their descriptions. The schemas and the tables of checks/README.md
 * are generated from them.
 */
package org.rfldoctor.catalog.format;
