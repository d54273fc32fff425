/** Reads and writes JSON token by token. Only this package imports Jackson. */
package org.rfldoctor.json;
