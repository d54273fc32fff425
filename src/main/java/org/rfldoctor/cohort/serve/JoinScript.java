package org.rfldoctor.cohort.serve;

import java.util.Optional;

/** The shell script that participants pipe into sh: it says what it will do, asks, and does it. */
final class JoinScript {
  /** What the profile is called in the link. */
  static final String PROFILE = "profile.yaml";

  /** What its directory of checks is called in the link. */
  static final String CHECKS = "checks.tar.gz";

  private static final String SCRIPT =
      """
      #!/bin/sh
      # Written by `rfl-doctor cohort serve`. Read it, or let it tell you what it will do.
      set -eu
      link='@LINK@'
      digest='@DIGEST@'
      arch='@ARCH@'
      label=${RFL_DOCTOR_LABEL:-}
      folder=${XDG_CACHE_HOME:-$HOME/.cache}/rfl-doctor-workshop

      fetch() { # URL FILE
        if command -v curl >/dev/null; then curl -fsS -o "$2" "$1"; else wget -q -O "$2" "$1"; fi
      }

      main() {
        cat <<TEXT
      This will
        1. download rfl-doctor (@MEGABYTES@ MB)@PROFILE_TEXT@ into $folder
        2. run \\`rfl-doctor check\\`, which examines this machine and changes nothing
        3. send the result to $link
           without evidence and without the names of user, host and home directory
      TEXT
        if [ "${RFL_DOCTOR_JOIN:-}" != yes ]; then
          if ! (: </dev/tty) 2>/dev/null; then
            echo 'There is no terminal to ask on. Set RFL_DOCTOR_JOIN=yes to go on.' >&2
            exit 2
          fi
          printf 'Go on? [y/N] ' >/dev/tty
          read -r answer </dev/tty
          case $answer in [yY]*) ;; *) echo 'Nothing was done.'; exit 0 ;; esac
          printf 'Your name or seat, as the host knows it (Enter for none): ' >/dev/tty
          read -r label </dev/tty
        fi
        if [ -n "$arch" ] && [ "$(uname -m)" != "$arch" ]; then
          echo "This program is for $arch, but this machine is $(uname -m). Ask the host." >&2
          exit 1
        fi
        mkdir -p "$folder"
        cd "$folder"
        fetch "$link/program.tar.gz" program.tar.gz
        if command -v sha256sum >/dev/null; then
          echo "$digest  program.tar.gz" | sha256sum -c - >/dev/null || { echo 'The download is damaged. Run this again.' >&2; exit 1; }
        fi
        rm -rf rfl-doctor
        tar xzf program.tar.gz
      @FETCH_PROFILE@  cd "$OLDPWD"
        echo "Again: $folder/rfl-doctor/bin/rfl-doctor check@PROFILE_AGAIN@${label:+ --label '$label'} --send $link"
        exec "$folder/rfl-doctor/bin/rfl-doctor" check@PROFILE_OPTION@ ${label:+--label "$label"} --send "$link" --yes
      }
      main
      """;

  private JoinScript() {}

  /**
   * The script.
   *
   * @param link where it was asked for; it holds no character that a shell knows
   */
  static String of(String link, Handout handout, long megabytes, Optional<HandedProfile> profile) {
    String trust =
        profile
            .map(it -> "/" + it.name() + "@QUOTE@ --trust-profile " + it.digest())
            .map(" --profile @QUOTE@$folder/profile"::concat)
            .orElse("");
    return SCRIPT
        .replace("@LINK@", link)
        .replace("@DIGEST@", handout.digest())
        .replace("@ARCH@", handout.arch())
        .replace("@MEGABYTES@", Long.toString(megabytes))
        .replace("@PROFILE_TEXT@", profile.isPresent() ? " and the workshop's profile" : "")
        .replace("@FETCH_PROFILE@", profile.map(JoinScript::fetch).orElse(""))
        .replace("@PROFILE_AGAIN@", trust.replace("@QUOTE@", ""))
        .replace("@PROFILE_OPTION@", trust.replace("@QUOTE@", "\""));
  }

  private static String fetch(HandedProfile profile) {
    String file =
        """
          rm -rf profile
          mkdir profile
          fetch "$link/%s" profile/%s
        """
            .formatted(PROFILE, profile.name());
    String checks =
        """
          fetch "$link/%1$s" %1$s
          tar xzf %1$s -C profile
        """
            .formatted(CHECKS);
    return profile.checks().isPresent() ? file + checks : file;
  }
}
