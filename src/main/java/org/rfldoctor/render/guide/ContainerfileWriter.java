package org.rfldoctor.render.guide;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.WordWrapper;
import org.rfldoctor.report.Report;

/**
 * Writes a Containerfile for Debian or Ubuntu. It installs the packages for the checks of the
 * report. Then {@code guide} does the rest, with the versions of the image. The last step is {@code
 * check}, so the build of an image that is not ready fails.
 */
public final class ContainerfileWriter {
  private static final int WIDTH = 96;
  private static final List<String> TOOLS =
      List.of("ca-certificates", "curl", "default-jre-headless", "git", "sudo", "xz-utils");

  private final ContainerContext context;
  private final Report report;
  private final PrintWriter out;

  public ContainerfileWriter(ContainerContext context, PrintWriter out) {
    this.context = context;
    this.report = context.report();
    this.out = out;
  }

  /** Writes the file. */
  public void write() {
    head();
    out.println("ARG BASE=docker.io/library/debian:trixie");
    out.println("FROM ${BASE}");
    out.println("ENV DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8");
    packages();
    out.println();
    out.println("RUN useradd --create-home --shell /bin/bash " + ContainerContext.USER + " \\");
    out.println(
        " && echo '"
            + ContainerContext.USER
            + " ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/"
            + ContainerContext.USER);
    copies();
    out.println("USER " + ContainerContext.USER);
    out.println("WORKDIR " + ContainerContext.HOME);
    out.println("ENV PATH=" + ContainerContext.HOME + "/.cargo/bin:$PATH");
    rest();
    out.println("CMD [\"bash\"]");
    out.flush();
  }

  private void head() {
    comment("Written by rfl-doctor " + report.version() + ", " + report.started() + ".");
    comment(context.name() + ": an image in which `rfl-doctor check` says ready.");
    comment("Put beside this file: rfl-doctor, the directory of the program");
    context.profile().ifPresent(file -> comment("  " + file + ", the profile"));
    context.checksDirectory().ifPresent(folder -> comment("  " + folder + ", its checks"));
    comment("Then: podman build -t rust-for-linux .");
    comment("  podman run -it --rm -v ~/linux:" + ContainerContext.HOME + "/linux rust-for-linux");
    comment("On Ubuntu: podman build --build-arg BASE=docker.io/library/ubuntu:26.04 …");
  }

  private void comment(String text) {
    out.println("# " + ControlCharacterEscaper.text(text));
  }

  private void packages() {
    out.println();
    out.println("# What the checks ask for in any version.");
    TreeSet<String> all = new TreeSet<>(TOOLS);
    all.addAll(context.packages());
    List<String> words = new ArrayList<>(List.of("apt-get install -y --no-install-recommends"));
    all.forEach(name -> words.add(ShellQuoting.quoted(name)));
    out.println("RUN apt-get update \\");
    out.print(" && ");
    out.println(String.join(" \\\n      ", WordWrapper.lines(String.join(" ", words), WIDTH)));
  }

  private void copies() {
    out.println();
    out.println("COPY rfl-doctor /opt/rfl-doctor");
    out.println("RUN ln -s /opt/rfl-doctor/bin/rfl-doctor /usr/local/bin/rfl-doctor");
    context.profile().ifPresent(this::copy);
    context.checksDirectory().ifPresent(this::copy);
  }

  private void copy(String name) {
    String quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    String to = "\"" + ContainerContext.HOME + "/" + quoted.substring(1);
    out.println("COPY [" + quoted + ", " + to + "]");
  }

  private void rest() {
    out.println();
    out.println("# What depends on the versions of this image, and what comes from elsewhere.");
    out.println("RUN rfl-doctor guide --yes " + context.arguments() + " \\");
    out.println(" && sudo rm -rf /var/lib/apt/lists/*");
    out.println("RUN rfl-doctor check " + context.arguments());
  }
}
