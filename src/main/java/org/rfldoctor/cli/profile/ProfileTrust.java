package org.rfldoctor.cli.profile;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputSettings;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.guide.PromptReader;
import org.rfldoctor.probe.host.TrustedProfileStore;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.profile.ProfileActions;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.Style;

/**
 * Demands trust in a profile with commands. It shows them and asks the user once. A yes is stored
 * with the profile's digest.
 *
 * @param file the path as the user typed it
 */
record ProfileTrust(CliContext console, String file) {
  private static final List<String> YES = List.of("y", "yes");

  /** The actions of a profile. The steps that it adds are at the end of the catalog's roadmap. */
  static ProfileActions actions(Profile profile, Catalog catalog) {
    int usual = BundledCatalog.catalog().waypoints().size();
    return ProfileActions.of(
        profile,
        profile.checks().isEmpty() ? List.of() : catalog.added(),
        catalog.waypoints().stream().skip(usual).toList());
  }

  /**
   * Returns normally if the profile may be used.
   *
   * @param given the digest of {@code --trust-profile}
   * @throws CliException if it may not be used
   */
  void demand(Profile profile, Catalog catalog, Optional<String> given) {
    String digest = profile.info().digest();
    if (given.isPresent()) {
      demandSame(digest, given.get().toLowerCase(Locale.ROOT));
      return;
    }
    ProfileActions actions = actions(profile, catalog);
    TrustedProfileStore store =
        TrustedProfileStore.of(User.ofThisProcess(console.surroundings().environment()));
    if (actions.isEmpty() || store.has(digest)) {
      return;
    }
    ProcessEnvironment here = console.surroundings();
    if (!here.stdinIsTerminal() || !here.stderrIsTerminal()) {
      throw new CliException(
          ExitCode.USAGE,
          "the profile "
              + file
              + " brings commands, and there is no terminal to ask on\n"
              + "`rfl-doctor profile show "
              + file
              + "` lists them; to allow them: --trust-profile "
              + digest);
    }
    if (!asked(profile, actions)) {
      throw new CliException(ExitCode.USAGE, "the profile is not trusted; nothing was run");
    }
    remember(store, profile);
  }

  private void demandSame(String digest, String given) {
    if (!given.equals(digest)) {
      throw new CliException(
          ExitCode.USAGE,
          "the profile "
              + file
              + " is not the one that is trusted\nits digest is "
              + digest
              + ", not "
              + given);
    }
  }

  private boolean asked(Profile profile, ProfileActions actions) {
    ReportPrinter display =
        new ReportPrinter(console, new OutputSettings(ColorPalette.When.AUTO, false));
    GuideView view = new GuideView(display.noticed(), console.err());
    view.says(
        Style.HEADING,
        "The profile " + file + " (" + profile.info().title() + ") brings commands.");
    list(view, "check runs and reads, beside its own:", actions.checks());
    list(view, "guide offers to run, and guide --yes runs:", actions.guide());
    list(view, "make is told what to run:", actions.make());
    view.blank();
    view.says(Style.QUIET, "sha256 " + profile.info().digest());
    view.ask("Trust this profile? You are asked once, until it changes. [y/N]");
    Optional<String> answer = new PromptReader(console.in()).line();
    return answer.map(text -> YES.contains(text.toLowerCase(Locale.ROOT))).orElse(false);
  }

  private static void list(GuideView view, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      view.list(heading, lines);
    }
  }

  private void remember(TrustedProfileStore store, Profile profile) {
    try {
      store.add(profile.info().digest(), profile.info().name());
    } catch (IOException unwritable) {
      console.notice(new WriteError(store.file(), unwritable).message());
    }
  }
}
