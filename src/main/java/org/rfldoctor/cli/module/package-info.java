/** The command {@code module}: creates a new module from a sample, in the tree or outside. */
package org.rfldoctor.cli.module;
