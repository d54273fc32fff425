/** Signature files: the texts by which a failing log names a cause. */
package org.rfldoctor.catalog.signatures;
