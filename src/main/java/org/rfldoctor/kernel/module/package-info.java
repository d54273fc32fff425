/** A module of the user's own, derived from the samples that a kernel tree has. */
package org.rfldoctor.kernel.module;
