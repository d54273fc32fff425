/** What a Linux tree says of itself: release, minimums, Kconfig, samples. */
package org.rfldoctor.kernel;
