/** The content of a report as plain values, for all formats except text and JSON. */
package org.rfldoctor.render.content;
