package org.rfldoctor.catalog.yaml;

import org.rfldoctor.check.SourcePosition;

/**
 * A name that a file uses. It is resolved when all files are read.
 *
 * @param tree the file that uses it
 */
public record NameReference(
    ReadListener.NameKind kind, String name, CatalogFile tree, SourcePosition position) {}
