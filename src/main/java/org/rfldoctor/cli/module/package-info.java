/**
 * The beginning of a module of the user's own: shown as a diff, then written, in or beside a tree.
 */
package org.rfldoctor.cli.module;
