/** Renders reports in all output formats. It runs nothing and reads no files. */
package org.rfldoctor.render;
