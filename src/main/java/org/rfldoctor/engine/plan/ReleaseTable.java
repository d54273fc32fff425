package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.ReleaseSupport;
import org.rfldoctor.report.ReleaseSupport.Missing;
import org.rfldoctor.report.ReleaseSupport.Need;
import org.rfldoctor.report.StepCommand;

/**
 * For each series of the bundled table, whether this machine can build it with Rust now, and what
 * to install otherwise. It compares versions only: a rustc may still be too new for a tree.
 */
public final class ReleaseTable {
  private static final String RUSTC = "rustc";
  private static final String BINDGEN = "bindgen";
  private static final String CLANG = "clang";
  private static final List<String> LLVM = List.of(CLANG, "lld", "llvm", "libclang");

  private final LookupTable releases;
  private final LookupTable dates;
  private final Facts facts;
  private final PackageCatalog store;
  private final boolean distribution;

  /**
   * @param facts all that is known after the checks of rustc, bindgen and clang
   * @param offers what package managers would install now
   */
  public ReleaseTable(
      Map<String, LookupTable> tables,
      Facts facts,
      AvailablePackages offers,
      RoutePreference preference) {
    this.releases = table(tables, "kernel-releases");
    this.dates = table(tables, "kernel-dates");
    this.facts = facts;
    this.store = new PackageCatalog(tables, facts, offers);
    this.distribution = preference == RoutePreference.DISTRO;
  }

  private static LookupTable table(Map<String, LookupTable> tables, String name) {
    return tables.getOrDefault(name, new LookupTable(name, Map.of()));
  }

  /** Every series that has Rust for the architecture, oldest first. */
  public List<ReleaseSupport> rows() {
    List<String> tools = new ArrayList<>(List.of(RUSTC, BINDGEN, CLANG));
    store.llvmVersions().forEach(version -> tools.add(versioned(CLANG, version)));
    store.ask(tools);
    return releases.rows().keySet().stream().filter(this::hasRust).map(this::row).toList();
  }

  private boolean hasRust(String series) {
    String architecture = facts.value("make.SRCARCH").map(Value::text).orElse("");
    return releases
        .cell(series, "have_rust")
        .filter(cell -> List.of(cell.split(" ")).contains(architecture))
        .isPresent();
  }

  private ReleaseSupport row(String series) {
    boolean exact = releases.cell(series, "policy").filter("exact"::equals).isPresent();
    List<Need> needs = new ArrayList<>();
    for (String tool : List.of(RUSTC, BINDGEN, CLANG)) {
      minimum(series, tool).ifPresent(version -> needs.add(new Need(tool, version)));
    }
    List<Need> unmet = needs.stream().filter(need -> !isMet(need, exact)).toList();
    Installation installation = installation(unmet, exact);
    return new ReleaseSupport(
        series,
        dates.cell(series, "released"),
        exact,
        needs,
        unmet.stream().map(need -> new Missing(need.tool(), found(need.tool()))).toList(),
        installation.commands(),
        installation.makeArguments());
  }

  private Optional<String> minimum(String series, String tool) {
    String column = tool.equals(CLANG) ? "llvm" : tool;
    String architecture = facts.value("make.SRCARCH").map(Value::text).orElse("");
    return releases
        .cell(series, column + "." + architecture)
        .or(() -> releases.cell(series, column));
  }

  private Optional<String> found(String tool) {
    return facts.value(tool + ".version").map(Value::text);
  }

  private boolean isMet(Need need, boolean exact) {
    return found(need.tool()).flatMap(Version::in).filter(v -> serves(v, need, exact)).isPresent();
  }

  /** LLVM is never pinned. */
  private static boolean serves(Version version, Need need, boolean exact) {
    int order = Version.in(need.version()).map(version::compareTo).orElse(-1);
    return exact && !need.tool().equals(CLANG) ? order == 0 : order >= 0;
  }

  /** The commands for all missing tools; none if one of them cannot be installed. */
  private Installation installation(List<Need> unmet, boolean exact) {
    List<String> packages = new ArrayList<>();
    List<StepCommand> commands = new ArrayList<>();
    Optional<String> suffix = Optional.empty();
    for (Need need : unmet) {
      if (offers(need.tool(), need, exact)) {
        packages.addAll(packagesOf(need.tool()));
      } else if (need.tool().equals(CLANG)) {
        suffix = llvmVersion(need);
        if (suffix.isEmpty()) {
          return Installation.NONE;
        }
        String version = suffix.get();
        LLVM.forEach(tool -> packages.add(versioned(tool, version)));
      } else if (distribution) {
        return Installation.NONE;
      } else {
        commands.add(shell(byItself(need, exact)));
      }
    }
    if (!packages.isEmpty()) {
      commands.add(0, store.installing(new Route.Packages(), packages, Optional.empty()));
    }
    return new Installation(commands, suffix.map(it -> "LLVM=-" + it).stream().toList());
  }

  /** Commands, and the arguments for make afterwards. */
  private record Installation(List<StepCommand> commands, List<String> makeArguments) {
    static final Installation NONE = new Installation(List.of(), List.of());
  }

  private Optional<String> llvmVersion(Need need) {
    return store.llvmVersions().stream()
        .filter(version -> offers(versioned(CLANG, version), need, false))
        .findFirst();
  }

  private static String versioned(String tool, String version) {
    return tool + "-" + version;
  }

  private boolean offers(String tool, Need need, boolean exact) {
    return store.offer(tool).filter(version -> serves(version, need, exact)).isPresent();
  }

  private static List<String> packagesOf(String tool) {
    return switch (tool) {
      case RUSTC -> List.of(RUSTC, "rust-src");
      case CLANG -> LLVM;
      default -> List.of(tool);
    };
  }

  /** rustup provides every rustc, and cargo every bindgen. */
  private static String byItself(Need need, boolean exact) {
    if (need.tool().equals(BINDGEN)) {
      return "cargo install --locked "
          + (exact ? "--version " + need.version() + " bindgen" : "bindgen-cli");
    }
    String toolchain = exact ? need.version() : "stable";
    return "rustup toolchain install " + toolchain + " --component rust-src";
  }

  private static StepCommand shell(String line) {
    return new StepCommand(
        new Invocation.Shell(line), Optional.empty(), false, Optional.empty(), Optional.empty());
  }
}
