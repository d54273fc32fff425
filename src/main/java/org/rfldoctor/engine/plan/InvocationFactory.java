package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.ShellWords;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Invocation;

/** Parses the command lines of check files into invocations; no other code parses them. */
record InvocationFactory(Facts facts) {
  /** The fact with make and all arguments of the user. */
  static final String LINE = "make.line";

  private static final String USERS_MAKE = "{" + LINE + "}";
  private static final String MAKE = "make";
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*=");

  Invocation of(String template) {
    Optional<List<String>> users = facts.value(LINE).map(Value::words);
    if (startsWith(template, USERS_MAKE) && users.isPresent()) {
      String rest = filled(template.substring(USERS_MAKE.length()));
      List<String> own = ShellWords.split(rest);
      return make(kept(users.get(), own), own);
    }
    if (startsWith(template, MAKE)) {
      return make(List.of(), ShellWords.split(filled(template.substring(MAKE.length()))));
    }
    return new Invocation.Shell(filled(template));
  }

  private static boolean startsWith(String template, String word) {
    return template.equals(word) || template.startsWith(word + " ");
  }

  private String filled(String template) {
    return new Template(template).shellLine(facts);
  }

  /** The user's arguments without those that the line sets itself. */
  private static List<String> kept(List<String> users, List<String> own) {
    List<String> kept = new ArrayList<>();
    for (String argument : users.subList(1, users.size())) {
      Matcher variable = VARIABLE.matcher(argument);
      if (!variable.lookingAt() || own.stream().noneMatch(w -> w.startsWith(variable.group()))) {
        kept.add(ShellQuoting.quoted(argument));
      }
    }
    return kept;
  }

  /** A line with a second program or a redirection stays a shell line. */
  private static Invocation make(List<String> users, List<String> own) {
    int targets = firstTarget(own);
    List<String> arguments = new ArrayList<>(users);
    arguments.addAll(own.subList(0, targets));
    Invocation make = new Invocation.Make(arguments, own.subList(targets, own.size()));
    Invocation line = new Invocation.Shell(make.line());
    return line.isOneProgram() ? make : line;
  }

  private static int firstTarget(List<String> words) {
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("-") || VARIABLE.matcher(word).lookingAt()) {
        first = i + 1;
      }
    }
    return first;
  }
}
