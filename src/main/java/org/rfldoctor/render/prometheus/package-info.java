/** A report as metrics. */
package org.rfldoctor.render.prometheus;
