/** A report as text or JSON. */
package org.rfldoctor.render;
