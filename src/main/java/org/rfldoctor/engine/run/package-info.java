/** Schedules checks, evaluates their facts, judges them. */
package org.rfldoctor.engine.run;
