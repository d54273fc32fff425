/**
 * Schedules checks in parallel, judges them and plans the steps. It does no I/O of its own: the
 * same observations give the same outcomes.
 */
package org.rfldoctor.engine;
