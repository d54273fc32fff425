/** What explain prints. */
package org.rfldoctor.render.explain;
