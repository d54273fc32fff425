package org.rfldoctor.cli.profile;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.profile.ProfileActions;
import org.rfldoctor.profile.WorkshopTree;

/**
 * The page about a profile: its requirements and the commands that it would run.
 *
 * @param file the path as the user typed it
 * @param catalog the catalog with the profile's own checks and unchanged levels
 */
record ProfileTopic(String file, Profile profile, Catalog catalog) {

  String text() {
    List<String> lines = new ArrayList<>(List.of("# " + profile.info().title(), ""));
    profile.info().header().ifPresent(text -> paragraph(text, lines));
    profile.release().ifPresent(it -> lines.add("- Release without a tree: " + it.value()));
    profile.tree().ifPresent(tree -> lines.add("- Tree: " + tree(tree)));
    if (!profile.makeArguments().isEmpty()) {
      lines.add("- make: " + String.join(" ", profile.makeArguments()));
    }
    levels(lines);
    own(lines);
    ProfileActions actions = ProfileTrust.actions(profile, catalog);
    commands("check runs and reads, beside its own:", actions.checks(), lines);
    commands("guide offers to run, and guide --yes runs:", actions.guide(), lines);
    commands("make is told what to run:", actions.make(), lines);
    lines.add("");
    profile.info().footer().ifPresent(text -> paragraph(text, lines));
    lines.add(
        actions.isEmpty()
            ? "It brings no commands, so nothing has to be trusted."
            : "It brings commands, so check and guide ask once before they use it; scripts pass"
                + " --trust-profile with the digest.");
    lines.add("");
    lines.add("    sha256 " + profile.info().digest());
    return String.join("\n", lines) + "\n";
  }

  private static void paragraph(String text, List<String> lines) {
    lines.addAll(text.lines().toList());
    lines.add("");
  }

  private static String tree(WorkshopTree tree) {
    return tree.path()
        + tree.branch().map(name -> ", branch " + name).orElse("")
        + tree.url().map(url -> ", from " + url).orElse("")
        + tree.depth().map(commits -> ", depth " + commits).orElse("");
  }

  private void levels(List<String> lines) {
    profile
        .levels()
        .forEach(
            (id, level) -> {
              String usual = catalog.check(id).map(check -> check.level().word()).orElse("");
              lines.add("- " + id + ": " + level.value().word() + ", usually " + usual);
            });
  }

  private void own(List<String> lines) {
    List<Check> own = profile.checks().isEmpty() ? List.of() : catalog.added();
    own.forEach(
        check ->
            lines.add(
                "- own check " + check.id() + ": " + check.level().word() + "; " + check.why()));
  }

  private static void commands(String heading, List<String> commands, List<String> lines) {
    if (!commands.isEmpty()) {
      lines.add("");
      lines.add(heading);
      lines.add("");
      commands.forEach(command -> lines.add("    " + command));
    }
  }
}
