/** A report as one page. */
package org.rfldoctor.render.html;
