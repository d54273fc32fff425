/** The condition grammar: parser, three-valued evaluation, and templates. */
package org.rfldoctor.check.expression;
