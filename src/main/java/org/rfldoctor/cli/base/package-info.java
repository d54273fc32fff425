/** What all commands share: context, options, exit codes. */
package org.rfldoctor.cli.base;
