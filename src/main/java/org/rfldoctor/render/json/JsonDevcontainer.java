package org.rfldoctor.render.json;

import java.io.Writer;
import java.util.List;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.guide.ContainerContext;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/**
 * Writes a devcontainer.json (containers.dev) that uses the Containerfile in the same directory.
 */
public final class JsonDevcontainer {
  private static final List<String> EXTENSIONS =
      List.of("rust-lang.rust-analyzer", "llvm-vs-code-extensions.vscode-clangd");

  /** Writes the object and a line end. The stream stays open. */
  public void write(ContainerContext context, Writer out) {
    UncheckedJsonGenerator json = new UncheckedJsonGenerator(out, ControlCharacterEscaper::hides);
    json.startObject();
    json.field("name", context.name());
    json.startObject("build");
    json.field("dockerfile", "Containerfile");
    json.endObject();
    json.field("remoteUser", ContainerContext.USER);
    json.field("postCreateCommand", "rfl-doctor check " + context.arguments());
    json.startObject("customizations");
    json.startObject("vscode");
    json.texts("extensions", EXTENSIONS);
    json.endObject();
    json.endObject();
    json.endObject();
    json.finish();
  }
}
