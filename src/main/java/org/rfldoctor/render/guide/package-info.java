/** What guide prints, and the shell script of guide --print. */
package org.rfldoctor.render.guide;
