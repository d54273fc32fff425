package org.rfldoctor.profile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a new profile. It is valid, and its comments describe all keys. */
public final class ProfileSkeleton {
  private static final String TEXT =
      """
      # What this workshop asks of a machine. Participants run: rfl-doctor check --profile FILE
      # `rfl-doctor profile validate FILE` says what is wrong in it.
      title: Rust in the Linux kernel

      # The release that machines are judged by as long as they have no kernel tree:
      release: '6.12'
      # The tree that everybody works in, if it matters; guide clones it where it is not there:
      # tree:
      #   url: https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git
      #   branch: linux-6.12.y
      #   path: ~/linux
      #   depth: 1          # commits to clone: some 300 MB instead of 3 GB

      # Arguments that everybody passes to make:
      make-arguments: [LLVM=1]

      # Checks that matter more or less here than usual; `rfl-doctor catalog list` lists all:
      levels:
        rustfmt: required
        send-email: optional

      # Checks of your own, by STAGE/ID; checks/README.md describes what stands in them:
      # checks:
      #   test/room-for-builds:
      #     title: room for builds
      #     why: Everybody builds a kernel with Rust twice.
      #     level: required
      #     probes: { home: { filesystem: '{machine.home}' } }
      #     facts: { room-for-builds.free: { type: bytes, from: home, property: free } }
      #     pass: room-for-builds.free >= 20 GB
      #     observed: '{room-for-builds.free}'
      #     expected: 20 GB
      #     diagnoses:
      #       - id: room-for-builds-tight
      #         when: room-for-builds.free < 20 GB
      #         message: Only {room-for-builds.free} are free in your home directory.
      #         remedies: [{ title: Make room, note: 'ncdu ~ shows what takes it.' }]
      #     cites: [the host]
      # A directory with more of them, beside this file:
      # checks-directory: checks

      header: |
        Room 2.01, Friday at 9. Be ready by Thursday evening.
      footer: |
        Stuck? Ask in the chat, with the output of: rfl-doctor check --profile FILE --redact
      """;

  private ProfileSkeleton() {}

  /**
   * Writes the profile to a new file.
   *
   * @throws FileAlreadyExistsException if the file exists; nothing is overwritten
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file) throws IOException {
    String name = file.getFileName().toString();
    Files.writeString(file, TEXT.replace("FILE", name), StandardOpenOption.CREATE_NEW);
  }
}
