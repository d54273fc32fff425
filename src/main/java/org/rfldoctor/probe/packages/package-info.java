/** Queries package managers for the versions that they would install. */
package org.rfldoctor.probe.packages;
