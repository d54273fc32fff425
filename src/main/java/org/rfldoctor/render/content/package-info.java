/** What all formats but text and JSON tell of a report, in plain values. */
package org.rfldoctor.render.content;
