/** Pure: orders checks, runs at once what can run at once, judges, plans the steps. */
package org.rfldoctor.engine;
