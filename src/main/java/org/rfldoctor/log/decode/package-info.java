/** Opens logs that are compressed or not in UTF-8. */
package org.rfldoctor.log.decode;
