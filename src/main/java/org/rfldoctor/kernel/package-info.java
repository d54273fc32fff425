/** Reads what a Linux tree states about itself: release, minimum versions, Kconfig, samples. */
package org.rfldoctor.kernel;
