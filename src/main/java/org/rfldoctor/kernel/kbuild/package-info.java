/** Kbuild: the variables of a make command line, architectures, and the objects of a Makefile. */
package org.rfldoctor.kernel.kbuild;
