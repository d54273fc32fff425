package org.rfldoctor.catalog.signatures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.catalog.read.ExpressionReader;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ReadListener.NameKind;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.log.Certainty;
import org.rfldoctor.log.LogFragment;
import org.rfldoctor.log.Role;
import org.rfldoctor.log.Signature;
import org.rfldoctor.log.SignatureBuilder;
import org.rfldoctor.log.match.BadSignatureException;
import org.rfldoctor.log.match.TextPattern;

/** Reads one signature. */
final class SignatureReader {
  static final List<String> KEYS =
      List.of(
          "id",
          "row",
          "diagnosis",
          "others",
          "text",
          "not-found",
          "then",
          "times",
          "with",
          "unless",
          "certain-with",
          "role",
          "printed-by",
          "certainty",
          "settled-by",
          "explains",
          "contradicts",
          "facts",
          "source",
          "log");
  static final List<String> THEN = List.of("text", "within");
  static final List<String> ROLES = Stream.of(Role.values()).map(Role::word).toList();
  static final List<String> CERTAINTIES =
      Stream.of(Certainty.values()).map(Certainty::word).toList();
  private static final String TEXT = "text";

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;

  SignatureReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
  }

  /**
   * @param cause the diagnosis of the file; empty where each signature names its own
   */
  Signature read(YamlNode node, Optional<String> cause) {
    MappingReader entries = MappingReader.of(node, KEYS, ledger);
    Role role = Role.values()[place(entries.optional("role"), ROLES)];
    demand(entries);
    SignatureBuilder signature =
        Signature.named(id(entries.required("id")), texts(entries).toArray(String[]::new))
            .role(role)
            .printedBy(scalars.text(entries.optional("printed-by")))
            .others(phrases.names(entries.optional("others"), NameKind.DIAGNOSIS))
            .explains(phrases.names(entries.optional("explains"), NameKind.EXPLAINED))
            .with(patterns(entries, "with"))
            .unless(patterns(entries, "unless"))
            .certainWith(patterns(entries, "certain-with"))
            .contradicts(patterns(entries, "contradicts"))
            .given(given(entries.optional("facts")))
            .certainty(
                Certainty.values()[place(entries.optional("certainty"), CERTAINTIES)],
                scalars.text(entries.optional("settled-by")));
    diagnosis(entries, cause, role).ifPresent(signature::diagnosis);
    if (entries.has("times")) {
      signature.times((int) scalars.number(entries.optional("times")));
    }
    if (entries.has("then")) {
      MappingReader then = MappingReader.of(entries.optional("then"), THEN, ledger);
      int within = (int) scalars.number(then.required("within"));
      signature.then(within, strict(then.required(TEXT)).toArray(String[]::new));
    }
    return signature.build();
  }

  /** The fragment beside it; empty in the packed catalog, which leaves fragments out. */
  Optional<LogFragment> fragment(YamlNode node, String id) {
    YamlNode log = node.under("log");
    if (log.isMissing()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(scalars.text(log).lines().toList());
    int decisive = 0;
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(LogFragment.MARK);
      if (mark >= 0) {
        if (decisive > 0) {
          ledger.problem(log, "two lines are marked with " + LogFragment.MARK);
        }
        decisive = i + 1;
        lines.set(i, lines.get(i).substring(0, mark) + lines.get(i).substring(mark + 1));
      }
    }
    if (decisive == 0) {
      ledger.problem(log, "no line is marked with " + LogFragment.MARK + " as the decisive one");
    }
    Optional<String> row = scalars.optional(node.under("row"));
    return Optional.of(new LogFragment(id, row, lines, decisive));
  }

  private void demand(MappingReader entries) {
    if (!entries.has(TEXT) && !entries.has("not-found")) {
      entries.lacks("'text' or 'not-found'");
    }
    if (ledger.listens()) {
      entries.required("log");
    }
    if (entries.has("certainty") && !entries.has("settled-by")) {
      entries.refuse("certainty", "'settled-by' is missing: what makes the cause certain");
    }
  }

  private String id(YamlNode node) {
    String id = scalars.text(node);
    IdRule.check(node, id, ledger);
    ledger.declares(NameKind.SIGNATURE, id, node);
    return id;
  }

  private Optional<String> diagnosis(MappingReader entries, Optional<String> cause, Role role) {
    if (entries.has("diagnosis")) {
      if (cause.isPresent()) {
        entries.refuse("diagnosis", "the file itself is the diagnosis '" + cause.get() + "'");
      }
      String name = scalars.text(entries.optional("diagnosis"));
      ledger.names(NameKind.DIAGNOSIS, name, entries.optional("diagnosis"), -1);
      return Optional.of(name);
    }
    if (cause.isEmpty() && (role == Role.FAILURE || role == Role.WARNING)) {
      entries.lacks("'diagnosis'");
    }
    return cause;
  }

  private int place(YamlNode node, List<String> words) {
    return node.isMissing() ? 0 : words.indexOf(scalars.word(node, words));
  }

  private List<String> texts(MappingReader entries) {
    List<String> texts = new ArrayList<>(strict(entries.optional(TEXT)));
    texts.addAll(NotFoundTexts.of(scalars.texts(entries.optional("not-found"))));
    return texts;
  }

  private String[] patterns(MappingReader entries, String key) {
    return strict(entries.optional(key)).toArray(String[]::new);
  }

  /** The valid texts; problems of the others are reported. */
  private List<String> strict(YamlNode node) {
    List<String> texts = scalars.texts(node);
    if (!ledger.listens()) {
      return texts;
    }
    List<String> good = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      try {
        TextPattern.of(texts.get(i));
        good.add(texts.get(i));
      } catch (BadSignatureException bad) {
        YamlNode one = node.is(YamlNode.Kind.LIST) ? node.children().get(i) : node;
        ledger.problem(one, "bad text: " + bad.getMessage());
      }
    }
    return good;
  }

  private Map<String, String> given(YamlNode node) {
    Map<String, String> given = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      given.put(entry.name(), scalars.text(entry.value()));
    }
    return given;
  }
}
