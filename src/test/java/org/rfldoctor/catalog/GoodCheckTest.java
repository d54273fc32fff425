package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.RemedyBuilder;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;
import org.rfldoctor.check.value.FactType;

/** A check file that uses every key, and the check that is read from it. */
class GoodCheckTest {
  @TempDir Path parent;
  private Check check;

  @BeforeEach
  void read() {
    Draft draft = new Draft(parent);
    draft.file(
        "tree/samples.yaml",
        """
        title: samples
        why: >-
          They show
          how it is done.
        level: optional
        always-shown: true
        applies-when: not machine.root
        skip-reason: root builds no samples
        needs: rustc
        optional-needs: []
        probes:
          make:
            run: [make, '{make.RUSTC}', -s]
            cwd: '{tree.objtree}'
            env: { LC_ALL: C }
            timeout: 2 min
            runs-tree-code: true
          version: { run: [make, --version] }
          file: { file: [~/a, '{tree.objtree}/*.rs'], read: true }
          home: { variable: HOME }
          tool: { tool: make }
          symbol: { kconfig: RUST, config: '{tree.objtree}/.config' }
        facts:
          samples.made: { type: boolean, from: make, match: 'done', stream: any }
          samples.path: { type: path, from: tool, property: real }
          samples.cell: { type: text, table: packages, row: rustc, column: '{make.RUSTC}' }
          samples.name:
            type: text
            first-of:
              - { value: '{samples.path}', match: '[^/]+$', when: known samples.path }
              - { from: file, match: '.+' }
        pass: samples.made
        expected: made
        diagnoses:
          - id: samples-broken
            when: make.exit != 0
            outcome: warn
            message: They do not build.
            observed: broken
            caused-by: rustc-too-old
            next-step: true
            remedies:
              - route: apt
                install: [rustc]
                when: machine.root
                note: Nothing else will do.
              - route: hand
                title: Build them
                run: [make clean, 'make {samples.name} | awk "{{print}"']
                cwd: '{tree.objtree}'
                needs-root: true
                also-fixes: [rustc-too-old]
        notes: [They are many.]
        cites: [article 004, Documentation/rust/quick-start.rst]
        """);
    draft.file(
        "tree/samples.test.yaml",
        """
        - { name: fine, then: pass }
        - { name: broken, then: { warn: samples-broken } }
        """);
    check = draft.catalog().check("samples").orElseThrow();
  }

  @Test
  void plainKeysOfACheckAreRead() {
    assertThat(check.stage()).isEqualTo(Stage.TREE);
    assertThat(check.level()).isEqualTo(Level.OPTIONAL);
    assertThat(check.title()).isEqualTo("samples");
    assertThat(check.why()).isEqualTo("They show how it is done.");
    assertThat(check.leading()).isTrue();
    assertThat(check.skipped()).isEqualTo("root builds no samples");
    assertThat(check.observed()).isEqualTo(TextVariants.NONE);
    assertThat(check.expected()).isEqualTo(TextVariants.of("made"));
    assertThat(check.needs()).containsExactly("rustc");
    assertThat(check.uses()).isEmpty();
    assertThat(check.notes()).containsExactly("They are many.");
    assertThat(check.cites()).hasSize(2);
    assertThat(check.applies()).isEqualTo(ConditionParser.parse("not machine.root"));
    assertThat(check.pass()).isEqualTo(new Condition.IsSet("samples.made"));
  }

  @Test
  void filesOfATrialAreReadUnchanged() {
    Draft tried = new Draft(parent);
    tried.file(
        "toolchain/cc-trial.yaml",
        """
        title: C compiler works
        why: It may not.
        level: required
        probes:
          compile:
            trial: '{make.RUSTC} -c {{} t.c'
            files: { t.c: 'int a(void) { return 1; }' }
            env: { RUSTUP_TOOLCHAIN: '{make.RUSTC}' }
            timeout: 30 s
        pass: compile.exit = 0
        cites: [a book]
        """);
    tried.file(
        "toolchain/cc-trial.test.yaml",
        "- { name: fine, given: { compile: { exit: 0 } }, then: pass }\n");

    assertThat(tried.catalog().check("cc-trial").orElseThrow().probes())
        .containsExactly(
            Map.entry(
                "compile",
                new Probe.Trial(
                    "{make.RUSTC} -c {{} t.c",
                    Map.of("t.c", "int a(void) { return 1; }"),
                    Map.of("RUSTUP_TOOLCHAIN", "{make.RUSTC}"),
                    Duration.ofSeconds(30))));
  }

  @Test
  void probesAreReadInOrder() {
    assertThat(check.probes())
        .containsExactly(
            Map.entry(
                "make",
                new Probe.Command(
                    List.of("make", "{make.RUSTC}", "-s"),
                    Optional.of("{tree.objtree}"),
                    Map.of("LC_ALL", "C"),
                    Duration.ofMinutes(2),
                    true)),
            Map.entry(
                "version",
                new Probe.Command(
                    List.of("make", "--version"),
                    Optional.of("{make.directory}"),
                    Map.of(),
                    Duration.ofSeconds(10),
                    false)),
            Map.entry("file", new Probe.FileLookup(List.of("~/a", "{tree.objtree}/*.rs"), true)),
            Map.entry("home", new Probe.EnvironmentVariable("HOME")),
            Map.entry("tool", new Probe.Query(QueryType.TOOL, "make", Map.of())),
            Map.entry(
                "symbol",
                new Probe.Query(
                    QueryType.KCONFIG, "RUST", Map.of("config", "{tree.objtree}/.config"))));
  }

  @Test
  void factsAreReadInOrder() {
    assertThat(check.facts())
        .containsExactly(
            fact("samples.made", FactType.BOOLEAN, new Source.Match("make", "any", "done")),
            fact("samples.path", FactType.PATH, new Source.Property("tool", "real")),
            fact(
                "samples.cell",
                FactType.TEXT,
                new Source.Cell("packages", "rustc", "{make.RUSTC}")),
            fact(
                "samples.name",
                FactType.TEXT,
                new Source.Composed(
                    "{samples.path}",
                    Optional.of(new Condition.Known("samples.path")),
                    Optional.of("[^/]+$")),
                new Source.Match("file", "stdout", ".+")));
  }

  @Test
  void diagnosesAreReadWithTheirRemedies() {
    Remedy install =
        RemedyBuilder.by("apt")
            .when(new Condition.IsSet("machine.root"))
            .title("Install rustc")
            .install("rustc")
            .note("Nothing else will do.")
            .done();
    Remedy build =
        RemedyBuilder.by("hand")
            .title("Build them")
            .run("make clean", "make {samples.name} | awk \"{{print}\"")
            .cwd("{tree.objtree}")
            .needsRoot(true)
            .alsoFixes("rustc-too-old")
            .done();
    assertThat(check.diagnoses())
        .containsExactly(
            new Diagnosis(
                "samples-broken",
                ConditionParser.parse("make.exit != 0"),
                Diagnosis.Severity.WARN,
                TextVariants.of("They do not build."),
                Optional.of(TextVariants.of("broken")),
                List.of("rustc-too-old"),
                true,
                List.of(install, build)));
  }

  private static FactDefinition fact(String name, FactType type, Source... sources) {
    return new FactDefinition(name, type, List.of(sources), false, false);
  }
}
