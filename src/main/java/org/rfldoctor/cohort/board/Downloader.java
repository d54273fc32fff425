package org.rfldoctor.cohort.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that downloads what its arguments name, and the commands that put the same on a USB
 * stick. A name with a character that a shell knows is left out, since it comes from a report.
 */
enum Downloader {
  APT(
      "apt",
      "apt(-get)? .*\\binstall\\b.*",
      "sudo apt-get install --download-only -o Dir::Cache::archives=\"$PWD\" %s",
      "sudo apt install ./*.deb    # on each seat"),
  DNF(
      "dnf",
      "dnf .*\\binstall\\b.*",
      "dnf download --resolve --alldeps %s",
      "sudo dnf install ./*.rpm    # on each seat"),
  ZYPPER(
      "zypper",
      "zypper .*\\binstall\\b.*",
      "sudo zypper --pkg-cache-dir \"$PWD\" install --download-only %s",
      "sudo zypper install ./*/*.rpm    # on each seat"),
  PACMAN(
      "pacman",
      "pacman -S.*",
      "sudo pacman -Sw --cachedir \"$PWD\" %s",
      "sudo pacman -U ./*.pkg.tar.zst    # on each seat"),
  APK(
      "apk",
      "apk add .*",
      "apk fetch --recursive %s",
      "doas apk add --allow-untrusted ./*.apk    # on each seat"),
  RUSTUP_COMPONENT(
      "rustup component",
      "rustup component add .*",
      "rustup component add %s    # then copy ~/.rustup/toolchains"),
  RUSTUP_TOOLCHAIN(
      "rustup toolchain",
      "rustup (toolchain install|install|default) .*",
      "rustup toolchain install %s    # then copy ~/.rustup/toolchains"),
  CARGO(
      "cargo",
      "cargo install .*",
      "cargo install --locked --root \"$PWD\" %s",
      "cp bin/* ~/.cargo/bin/    # on each seat"),
  GIT("git", "git clone .*", "git clone --mirror %s");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][\\w.+:/@~=-]*");
  private static final List<String> VERBS =
      List.of("install", "add", "clone", "component", "toolchain", "default", "-S");

  private final String word;
  private final Pattern command;
  private final List<String> stick;

  Downloader(String word, String command, String... stick) {
    this.word = word;
    this.command = Pattern.compile(command);
    this.stick = List.of(stick);
  }

  /** The program of a command line; empty where it is not known to download. */
  static Optional<Downloader> of(List<String> words) {
    String line = String.join(" ", words);
    return Arrays.stream(values()).filter(it -> it.command.matcher(line).matches()).findFirst();
  }

  /** Whether what it downloads is for one release of one system. */
  boolean perSystem() {
    return ordinal() <= APK.ordinal();
  }

  String word() {
    return word;
  }

  /** What the words of a command line name. */
  List<String> items(List<String> words) {
    List<String> items =
        words.stream()
            .skip(1)
            .filter(one -> !VERBS.contains(one) && !one.startsWith("-"))
            .filter(one -> NAME.matcher(one).matches())
            .toList();
    return this == GIT && items.size() > 1 ? items.subList(0, 1) : items;
  }

  List<String> stick(List<String> items) {
    return stick.stream().map(line -> line.formatted(String.join(" ", items))).toList();
  }
}
