/** Writes a report as Markdown, to paste into an issue or a chat. */
package org.rfldoctor.render.markdown;
