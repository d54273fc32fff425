/** JSON, written and read token by token; the one place of its library. */
package org.rfldoctor.json;
