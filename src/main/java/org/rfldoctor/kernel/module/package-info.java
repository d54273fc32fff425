/** Creates a new Rust module from a sample of the kernel tree. */
package org.rfldoctor.kernel.module;
