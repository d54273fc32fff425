/** The real machine: runs tools, reads files, asks package managers; bounded and safe. */
package org.rfldoctor.probe;
