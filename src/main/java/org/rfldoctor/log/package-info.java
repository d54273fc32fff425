/** Reads a failing build log and names the cause. Pure: bytes in, a result out. */
package org.rfldoctor.log;
