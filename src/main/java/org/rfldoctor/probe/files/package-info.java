/** Files, patterns, mounts and file systems. */
package org.rfldoctor.probe.files;
