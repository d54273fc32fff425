package org.rfldoctor.catalog;

import org.rfldoctor.check.Position;

/**
 * A name that a file uses, to be looked up when all files are read.
 *
 * @param tree the file that uses it
 */
record Mention(Ledger.Kind kind, String name, Tree tree, Position position) {}
