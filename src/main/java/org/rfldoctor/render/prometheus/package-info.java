/** Writes a report as Prometheus metrics. */
package org.rfldoctor.render.prometheus;
