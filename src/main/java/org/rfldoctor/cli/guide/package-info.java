/** The guide: prompt, step execution, log, progress. */
package org.rfldoctor.cli.guide;
