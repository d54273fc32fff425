/** Kbuild's variables, architectures and objects. */
package org.rfldoctor.kernel.kbuild;
