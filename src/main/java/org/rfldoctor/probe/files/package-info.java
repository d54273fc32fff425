/** Reads files, expands patterns and inspects mounts, with the user's rights. */
package org.rfldoctor.probe.files;
