/** What a failing log says, for people. */
package org.rfldoctor.render.log;
