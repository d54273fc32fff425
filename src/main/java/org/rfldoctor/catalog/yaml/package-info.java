/** YAML nodes with positions, and the problems found in them. */
package org.rfldoctor.catalog.yaml;
