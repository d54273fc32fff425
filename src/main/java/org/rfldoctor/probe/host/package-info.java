/**
 * Describes the host: the user, the distribution, the hardware and the build context. It also has
 * the files that {@code guide} stores.
 */
package org.rfldoctor.probe.host;
