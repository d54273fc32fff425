/** Package managers, one file each. */
package org.rfldoctor.probe.packages;
