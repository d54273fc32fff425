/** Values of facts: their types, versions, and how they are looked up. */
package org.rfldoctor.check.value;
