/** The user, the distribution, the hardware, the build context. */
package org.rfldoctor.probe.host;
